// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/storage/register_fixture.h"

namespace utfall::test {

using namespace Qt::StringLiterals;

WorkContext testContext(QDate today)
{
    return {std::make_shared<FixedClock>(today), u"tester"_s};
}

Result<void> seedRegister(storage::Database& database)
{
    const QDateTime now = database.context().clock->now();
    database
        .prepare(u"INSERT INTO register_info (id, organisation, organisation_number, created_at, created_by, "
                 "program_version) VALUES (1, ?, ?, ?, ?, ?)"_s)
        .run(u"Region Provköping"_s, u"2321000131"_s, now, u"tester"_s, u"0"_s);
    database.prepare(u"INSERT INTO contract_terms (version, terms, set_at, set_by) VALUES (1, '{}', ?, ?)"_s)
        .run(now, u"tester"_s);
    database.prepare(u"INSERT INTO contract (id, state, terms_version) VALUES (1, 'draft', 1)"_s).run();
    return {};
}

std::unique_ptr<storage::Store> newStore(const QString& path, const WorkContext& context)
{
    auto store = storage::Store::create(path, context, seedRegister);
    if (!store)
        qFatal("The test register cannot be made: %s", qPrintable(store.error().code));
    return std::move(store).value();
}

} // namespace utfall::test
