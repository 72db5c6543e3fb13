// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/register_fixture.h"

#include "core/contract/terms_json.h"
#include "tests/support/test_keys.h"

#include <QFile>

namespace utfall::test {

using namespace Qt::StringLiterals;

namespace {

void require(bool holds, const char* what, const Error& error = {})
{
    if (!holds)
        qFatal("%s: %s", what, qPrintable(error.code));
}

} // namespace

RegisterFixture::RegisterFixture(const ContractTerms& terms, QDate today)
    : m_context{std::make_shared<FixedClock>(today), u"test"_qs}
{
    const auto number = OrganisationNumber::parse(u"2321000131"_qs);
    require(number.ok(), "organisation number");
    auto made = RegisterSession::create(path(), {u"Region Test"_qs, *number, terms}, m_context, testKeys());
    require(made.ok(), "create", made.ok() ? Error() : made.error());
    m_session = std::move(made).value();
}

void RegisterFixture::reopen()
{
    m_session.reset();
    auto opened = RegisterSession::open(path(), m_context, testCredential());
    require(opened.ok(), "open", opened.ok() ? Error() : opened.error());
    m_session = std::move(opened).value();
}

Result<ImportReceipt> RegisterFixture::take(ImportKind kind, const QStringList& files)
{
    ImportRequest request;
    request.kind = kind;
    request.files = files;
    const auto plan = m_session->imports().plan(request).result();
    if (!plan)
        return plan.error();
    return m_session->imports().apply(*plan).result();
}

SnapshotPtr RegisterFixture::evaluate(QDate asOf)
{
    const auto snapshot = m_session->evaluations().snapshot(asOf).result();
    require(snapshot.ok(), "evaluate", snapshot.ok() ? Error() : snapshot.error());
    return *snapshot;
}

ContractTerms termsFromFile(const QString& path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly), qPrintable(path));
    const auto terms = termsFromJson(file.readAll());
    require(terms.ok(), "terms", terms.ok() ? Error() : terms.error());
    return *terms;
}

} // namespace utfall::test
