// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/language.h"

#include "core/text/format.h"
#include "translations/translation_resources.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace utfall {

using namespace Qt::StringLiterals;

void installLanguage(const QString& language)
{
    initTranslationResources();
    const QString chosen = language == u"en"_qs ? u"en"_qs : u"sv"_qs;
    const QLocale locale = chosen == u"en"_qs ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                              : QLocale(QLocale::Swedish, QLocale::Sweden);
    QLocale::setDefault(locale);
    text::setLocale(locale);
    for (const QString& catalogue : {u"utfall"_qs, u"qtbase"_qs}) {
        auto* translator = new QTranslator(QCoreApplication::instance());
        if (translator->load(u":/i18n/%1_%2.qm"_qs.arg(catalogue, chosen)))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
}

} // namespace utfall
