// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/prepatient_service.h"
#include "core/register/review_service.h"
#include "tests/gui/page_stage.h"
#include "ui/pages/results/results_page.h"
#include "ui/pages/results/review_view.h"
#include "ui/shell/theme.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace utfall::test {

using namespace Qt::StringLiterals;

inline const QDate Today(2028, 2, 10);
inline const QString InWindow = u"2028-02-01"_s;
inline const QString Anna = u"19900101-2385"_s;
inline const QString Bertil = u"19900102-2384"_s;
inline const QString Cecilia = u"19900103-2391"_s;
inline const QString North = u"5599990016"_s;
inline const QString South = u"5599990024"_s;
inline const QString Header = u"personnummer;provdatum;analyskod;värde;enhet;status;laboratorium"_s;

[[nodiscard]] inline QString row(const QString& number, const QString& value,
                                 const QString& code = u"NPU27300"_s, const QString& unit = u"mmol/mol"_s)
{
    return QStringList{number, InWindow, code, value, unit, u"final"_s, u"Unilab"_s}.join(u';');
}

inline void choose(QDialog& dialog, const char* name, const QString& data)
{
    auto* choice = dialog.findChild<QComboBox*>(QLatin1String(name));
    choice->setCurrentIndex(choice->findData(data));
}

/// Tests of the review queue (granskningskö) on a register of its own with three people, as one uses it.
class ReviewCase : public QObject
{
    Q_OBJECT
protected:
    std::unique_ptr<PageStage> m_stage;

    [[nodiscard]] ReviewView* view() const { return m_stage->child<ReviewView>("waitingRows"); }
    [[nodiscard]] QPushButton* button(const char* name) const
    {
        return view()->findChild<QPushButton*>(QLatin1String(name));
    }
    [[nodiscard]] InlineNotice* latest() const { return m_stage->child<InlineNotice>("lastDecision"); }
    [[nodiscard]] qsizetype waiting() const
    {
        return m_stage->session().review().queue(Today).result()->items.size();
    }
    void takeBack()
    {
        QPushButton* undo = nullptr;
        QTRY_VERIFY((undo = m_stage->child<QPushButton>("takeBackDecision")) != nullptr && undo->isEnabled());
        undo->click();
        QTRY_VERIFY(!latest()->isVisible());
    }
    /// Waits for the row with that reason and opens it.
    void selectOnly(const QString& reason)
    {
        const auto found = [this, &reason] {
            const QAbstractItemModel& model = *view()->table()->model();
            for (int at = 0; at < model.rowCount(); ++at) {
                const auto& filter = dynamic_cast<const ReviewQueueFilter&>(model);
                if (filter.itemAt(model.index(at, 0)).row.issue.code == reason)
                    return at;
            }
            return -1;
        };
        QTRY_VERIFY2(found() >= 0, qPrintable(reason));
        // Not selectRow(), which heeds the keys that a test pressed last.
        view()->table()->selectionModel()->setCurrentIndex(view()->table()->model()->index(found(), 0),
                                                           QItemSelectionModel::ClearAndSelect |
                                                               QItemSelectionModel::Rows);
    }
    QStringList reasons()
    {
        QStringList codes;
        const ReviewQueue queue = m_stage->session().review().queue(Today).result().value();
        for (const ReviewItem& item : queue.items)
            codes << item.row.issue.code;
        return codes;
    }

private Q_SLOTS:
    void initTestCase() { Theme::current().install(*qApp); }
    void init()
    {
        DialogAnswers::clear();
        DialogAnswers::setTesting(true);
        m_stage = stageOf<ResultsPage>(Today);
        m_stage->add(someProvider(North, u"Norr AB"_s));
        m_stage->add(someProvider(South, u"Söder AB"_s));
        for (const QString& number : {Anna, Bertil, Cecilia}) {
            Prepatient person = somebody(number, u"Testsson"_s, u"Test"_s);
            person.provider = OrganisationNumber::parse(number == Cecilia ? South : North).value();
            m_stage->add(person);
        }
    }
    void cleanup() { m_stage.reset(); }
};

} // namespace utfall::test
