// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demo_register.h"

#include "core/demo/demo_files.h"
#include "core/import/import_service.h"
#include "core/register/safekeeping_service.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

/// Stands where the story stands, so that the import history tells when each file came.
class StoryClock final : public Clock
{
public:
    explicit StoryClock(QDate today) : m_today(today) {}
    void moveTo(QDate today) { m_today = today; }
    [[nodiscard]] QDateTime now() const override { return QDateTime(m_today, QTime(9, 12), Qt::UTC); }
    [[nodiscard]] QDate today() const override { return m_today; }

private:
    QDate m_today;
};

Result<void> takeIn(RegisterSession& session, const DemoFile& file, const QTemporaryDir& folder)
{
    ImportRequest request;
    request.kind = file.kind;
    request.files = {folder.filePath(file.name)};
    QFile target(request.files.first());
    if (!target.open(QIODevice::WriteOnly) || target.write(file.bytes) != file.bytes.size())
        return Error(ErrorKind::Environment, u"file-not-writable"_qs, {{u"file"_qs, file.name}});
    target.close();
    const auto plan = session.imports().plan(request).result();
    if (!plan)
        return plan.error();
    const auto receipt = session.imports().apply(*plan).result();
    if (!receipt)
        return receipt.error();
    return {};
}

Result<void> takeInAll(RegisterSession& session, const DemoStory& story, StoryClock& clock)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return Error(ErrorKind::Environment, u"file-not-writable"_qs, {{u"file"_qs, u"tmp"_qs}});
    for (const DemoFile& file : story.files) {
        clock.moveTo(file.takenIn);
        if (const auto done = takeIn(session, file, folder); !done)
            return done.error();
    }
    return {};
}

} // namespace

security::Credential demoCredential()
{
    return security::Credential::passphrase(QString::fromUtf16(DemoPassphrase), security::KdfCost::least());
}

Result<std::unique_ptr<RegisterSession>> createDemoRegister(const QString& path, const DemoOptions& options,
                                                            const WorkContext& context,
                                                            const security::Credential& passphrase)
{
    const QDate today = context.clock->today();
    const QStringList numbers = demoNumbers(today);
    if (options.people < 1 || options.people > numbers.size())
        return Error(ErrorKind::Usage, u"demo-people"_qs, {{u"most"_qs, QString::number(numbers.size())}});

    DemoRandom random(options.seed);
    const DemoStory story = tellDemoStory(numbers.first(options.people), today, random);
    const auto commissioner = OrganisationNumber::parse(u"2321000131"_qs);
    if (!commissioner)
        return commissioner.error();

    const auto clock = std::make_shared<StoryClock>(story.terms.start);
    {
        const auto session = RegisterSession::create(path, {u"Region Test"_qs, *commissioner, story.terms},
                                                     {clock, context.user},
                                                     {.passphrase = passphrase, .recoveryConfirmed = true});
        if (!session)
            return session.error();
        if (const auto done = takeInAll(**session, story, *clock); !done)
            return done.error();
    }
    // Made of made-up files a moment ago: its earlier states are worth nothing to anybody.
    QDir(safekeeping::backupFolder(path)).removeRecursively();
    return RegisterSession::open(path, context, passphrase);
}

} // namespace utfall
