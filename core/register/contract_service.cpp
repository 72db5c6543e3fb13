// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/register/contract_service.h"

#include "core/contract/terms_json.h"
#include "core/register/settling.h"
#include "core/storage/audit_repository.h"
#include "core/storage/contract_repository.h"
#include "core/storage/store.h"

namespace utfall {

using namespace Qt::StringLiterals;
using storage::AuditRepository;
using storage::ContractRepository;
using storage::Database;

namespace {

Result<void> putTerms(Database& database, const ContractTerms& terms, const QString& reason)
{
    if (auto checked = checkTerms(terms); !checked)
        return checked;
    ContractRepository contract(database);
    const bool isSigned = contract.info().state == ContractState::Signed;
    const QString why = isSigned ? reason.trimmed() : QString();
    if (isSigned && why.isEmpty())
        return Error(ErrorKind::BadInput, u"terms-amendment-reason"_s);
    const int version = contract.putTerms(terms, why);
    AuditRepository(database).append(isSigned ? u"terms.amended"_s : u"terms.set"_s, {},
                                     {{u"version"_s, QString::number(version)}});
    settleAfterTerms(database);
    return {};
}

Result<void> signContract(Database& database, QDate date)
{
    if (!date.isValid())
        return Error(ErrorKind::BadInput, u"date-missing"_s);
    ContractRepository contract(database);
    if (contract.info().state == ContractState::Signed)
        return Error(ErrorKind::BadInput, u"contract-already-signed"_s);
    contract.sign(date);
    AuditRepository(database).append(u"contract.signed"_s);
    return {};
}

} // namespace

ContractService::ContractService(storage::Store& store) : m_store(store) {}

Async<ContractInfo> ContractService::info()
{
    return m_store.post([](Database& database) { return ContractRepository(database).info(); });
}

Async<void> ContractService::setTerms(const ContractTerms& terms, const QString& reason)
{
    return m_store.write([terms, reason](Database& database) { return putTerms(database, terms, reason); });
}

Async<void> ContractService::sign(QDate date)
{
    return m_store.write([date](Database& database) { return signContract(database, date); });
}

Async<QList<TermsVersion>> ContractService::history()
{
    return m_store.post([](Database& database) { return ContractRepository(database).history(); });
}

} // namespace utfall
