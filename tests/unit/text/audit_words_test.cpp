// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/audit_words.h"

#include <QTest>

using namespace utfall;
using namespace Qt::StringLiterals;

class AuditWordsTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void detailsComeInTheOrderPeopleRead()
    {
        QCOMPARE(text::auditDetail({{u"added"_s, u"31"_s},
                                    {u"held"_s, u"1"_s},
                                    {u"kind"_s, u"exits"_s},
                                    {u"rejected"_s, u"0"_s},
                                    {u"rows"_s, u"32"_s}}),
                 u"kind: Exits, rows: 32, added: 31, held: 1"_s);
    }

    void aCorrectedCodeIsNotWhyAResultDeservedALook()
    {
        QCOMPARE(text::auditField(u"code"_s), u"analysis code"_s);
        QCOMPARE(text::auditDetail({{u"flag"_s, u"point-of-care"_s}}),
                 u"why it deserved a look: measured point-of-care"_s);
    }

    void whatIsNotKnownIsShownAsItIs()
    {
        QCOMPARE(text::auditDetail({{u"asOf"_s, u"2026-01-01"_s}, {u"zebra"_s, u"x"_s}}),
                 u"as of: 2026-01-01, zebra: x"_s);
        QCOMPARE(text::auditValue(u"kind"_s, u"other"_s), u"other"_s);
        QCOMPARE(text::auditAction(u"something.new"_s), u"something.new"_s);
    }
};

QTEST_GUILESS_MAIN(AuditWordsTest)
#include "audit_words_test.moc"
