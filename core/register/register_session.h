// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/job.h"
#include "core/base/organisation_number.h"
#include "core/base/result.h"
#include "core/base/work_context.h"
#include "core/contract/terms.h"
#include "core/security/credential.h"
#include "core/storage/register_access.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>

namespace utfall {

namespace storage {
class Store;
}
class ContractService;
class ProviderService;
class PrepatientService;
class AuditService;
class EvaluationService;
class ImportService;
class ReviewService;
class SafekeepingService;
class KeyService;

/// What a new register starts from.
struct NewRegister
{
    QString organisation; ///< beställare, trimmed, not empty
    OrganisationNumber organisationNumber;
    ContractTerms terms;
};

/// One open register file (`*.utfall`) with its services. Owns the storage thread; closing waits for work
/// under way. Services may be called from any thread and answer through futures; `changed()` comes on the
/// session's thread.
class RegisterSession final : public QObject
{
    Q_OBJECT
public:
    /// Creates the file, sealed with `keys`; error "file-exists" (BadInput), "file-not-writable"
    /// (Environment), "passphrase-needed" (NotAllowed). Nothing is left behind on failure.
    [[nodiscard]] static Result<std::unique_ptr<RegisterSession>> create(const QString& path,
                                                                         const NewRegister& content,
                                                                         const WorkContext& context,
                                                                         const security::NewKeys& keys);
    /// Opens an existing register; for writing an older one is upgraded after a backup. Errors:
    /// "file-missing" (Environment), "register-not-utfall" (BadInput), "register-newer" (BadInput, args
    /// version, program), "register-locked" (NotAllowed, args holder, computer, time, pid: open it for
    /// reading instead), "register-damaged", "record-forged", "key-slot-refused" (Integrity);
    /// "passphrase-needed", "wrong-passphrase", "wrong-recovery-key" (NotAllowed); "passphrase-to-choose"
    /// (NotAllowed): the register is from before registers were sealed and takes the passphrase given; for
    /// reading "register-older" and "register-unfinished" (Environment: has to be opened for writing once).
    [[nodiscard]] static Result<std::unique_ptr<RegisterSession>>
    open(const QString& path, const WorkContext& context, const security::Credential& credential,
         RegisterAccess access = RegisterAccess::Write);
    ~RegisterSession() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] const WorkContext& context() const;
    /// Why every change is refused, as a notice: "register-read-only", "file-not-writable", "disk-full".
    /// Nothing when the register may be changed.
    [[nodiscard]] const std::optional<Error>& readOnlyReason() const;
    /// What was found after a session that did not end well; nothing when the last one did.
    [[nodiscard]] const std::optional<RecoveryReport>& recovery() const;
    /// Asks a register that is open for reading whether somebody changed it; changed() follows if so.
    void lookForChanges();

    [[nodiscard]] ContractService& contract();
    [[nodiscard]] ProviderService& providers();
    [[nodiscard]] PrepatientService& prepatients();
    [[nodiscard]] ImportService& imports();
    [[nodiscard]] EvaluationService& evaluations();
    [[nodiscard]] ReviewService& review();
    [[nodiscard]] AuditService& audit();
    [[nodiscard]] SafekeepingService& safekeeping();
    [[nodiscard]] KeyService& keys();

    /// SQLite's integrity, foreign keys, schema fingerprint and our own sums (cli.md `check`). The findings
    /// are codes with args; an empty list means all is well.
    [[nodiscard]] Async<QList<Error>> check();

Q_SIGNALS:
    /// Something in the register changed; every page asks again.
    void changed();

private:
    struct Private;
    explicit RegisterSession(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace utfall
