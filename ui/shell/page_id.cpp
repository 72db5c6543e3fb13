// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/page_id.h"

#include <QCoreApplication>

namespace utfall {

namespace {

struct Entry
{
    PageId id;
    const char* key;
    const char* title;
    const char* icon;
};

constexpr Entry Pages[] = {
    {PageId::Overview, "overview", QT_TRANSLATE_NOOP("utfall::PageId", "Overview"), "dashboard-show"},
    {PageId::Contract, "contract", QT_TRANSLATE_NOOP("utfall::PageId", "Contract"), "story-editor"},
    {PageId::Prepatients, "prepatients", QT_TRANSLATE_NOOP("utfall::PageId", "Prepatients"), "system-users"},
    {PageId::Providers, "providers", QT_TRANSLATE_NOOP("utfall::PageId", "Providers"), "view-bank"},
    {PageId::Results, "results", QT_TRANSLATE_NOOP("utfall::PageId", "Lab results"), "view-task"},
    {PageId::Attainment, "attainment", QT_TRANSLATE_NOOP("utfall::PageId", "Attainment"),
     "office-chart-line"},
    {PageId::Payout, "payout", QT_TRANSLATE_NOOP("utfall::PageId", "Payout"), "taxes-finances"},
    {PageId::Reports, "reports", QT_TRANSLATE_NOOP("utfall::PageId", "Reports"), "office-report"},
    {PageId::Log, "log", QT_TRANSLATE_NOOP("utfall::PageId", "Log"), "view-history"},
    {PageId::Security, "security", QT_TRANSLATE_NOOP("utfall::PageId", "Security"), "secure-card"},
};

const Entry& entryOf(PageId id)
{
    for (const Entry& entry : Pages) {
        if (entry.id == id)
            return entry;
    }
    Q_UNREACHABLE();
}

} // namespace

const QList<PageId>& allPages()
{
    static const QList<PageId> ids = [] {
        QList<PageId> list;
        for (const Entry& entry : Pages)
            list << entry.id;
        return list;
    }();
    return ids;
}

QString pageKey(PageId id)
{
    return QString::fromLatin1(entryOf(id).key);
}

QString pageTitle(PageId id)
{
    return QCoreApplication::translate("utfall::PageId", entryOf(id).title);
}

QString pageIcon(PageId id)
{
    return QString::fromLatin1(entryOf(id).icon);
}

} // namespace utfall
