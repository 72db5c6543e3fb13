// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/import_service.h"
#include "core/register/audit_service.h"
#include "core/register/contract_service.h"
#include "core/register/evaluation_service.h"
#include "core/register/prepatient_service.h"
#include "core/register/provider_service.h"
#include "core/register/register_session.h"
#include "core/storage/database.h"
#include "core/storage/restore.h"
#include "core/storage/salvage.h"
#include "core/text/error_text.h"
#include "tests/fuzz/fuzz.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <array>

// A register file: what is done with it in the first byte, which file in the second (a sealed one, one of
// version 1, none), then what is altered in that file; for the third the bytes are the file.

using namespace utfall;
using namespace Qt::StringLiterals;
using fuzz::require;

namespace {

constexpr qsizetype PageSize = 4096;
/// Bytes of a file that is nothing but the input.
constexpr qsizetype MaxBytes = 65'536;
constexpr int MaxAlterations = 24;

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    require(file.open(QIODevice::ReadOnly), "a register of the fuzz targets can be read");
    return file.readAll();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    require(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size(),
            "there is room for a register");
}

/// What is known of every file of the registers: the demo's own passphrase, cheap to try.
security::Credential credential()
{
    return security::Credential::passphrase(u"utfall-demo"_s, security::KdfCost::least());
}

/// The folder that everything happens in, and the registers that inputs alter.
class Workshop
{
public:
    Workshop() : m_readable(bytesOf(QStringLiteral(UTFALL_SOURCE_DIR "/tests/data/register-v1.utfall")))
    {
        require(m_folder.isValid(), "there is a temporary folder");
        // Brought to the newest version, so that a reader has it whole whatever version it was made with.
        write(path(), bytesOf(QStringLiteral(UTFALL_SOURCE_DIR "/tests/fuzz/registers/sealed.utfall")));
        {
            const auto upgraded = RegisterSession::open(path(), m_context, credential());
            require(upgraded.ok() && (*upgraded)->check().result().valueOr({Error()}).isEmpty(),
                    "the register that inputs alter is whole (see tests/fuzz/registers/make)");
        }
        m_sealed = bytesOf(path());
        for (const QByteArray& bytes : {m_sealed, m_readable}) {
            QList<qsizetype> used;
            for (qsizetype at = 0; at < bytes.size(); ++at) {
                if (bytes.at(at) != 0)
                    used.append(at);
            }
            m_used.append(used);
        }
        clear();
    }

    [[nodiscard]] QString path(const QString& name = u"prov.utfall"_s) const
    {
        return m_folder.filePath(name);
    }
    [[nodiscard]] const WorkContext& context() const { return m_context; }
    [[nodiscard]] const QByteArray& sealedRegister() const { return m_sealed; }

    /// The file that the input describes.
    [[nodiscard]] QByteArray file(fuzz::Input& input) const
    {
        const int which = input.choice(3);
        if (which == 2)
            return input.bytes(MaxBytes);
        QByteArray bytes = which == 0 ? m_sealed : m_readable;
        for (int i = 0; i < MaxAlterations && !input.isEmpty(); ++i)
            alter(bytes, m_used.at(which), input);
        return bytes;
    }

    /// Takes away whatever the last input left.
    void clear() const
    {
        const QDir folder(m_folder.path());
        for (const QFileInfo& entry :
             folder.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
            if (entry.isDir())
                QDir(entry.filePath()).removeRecursively();
            else
                QFile::remove(entry.filePath());
        }
    }

private:
    static qsizetype number(fuzz::Input& input, qsizetype below)
    {
        const int high = input.byte();
        const int middle = input.byte();
        return (high << 16 | middle << 8 | input.byte()) % below;
    }

    static void alter(QByteArray& bytes, const QList<qsizetype>& used, fuzz::Input& input)
    {
        const int what = input.choice(8);
        if (bytes.size() < 2 * PageSize)
            return;
        if (what == 7) { // cut
            bytes.truncate(number(input, bytes.size()));
        } else if (what == 6) { // one page in the place of another
            const qsizetype pages = bytes.size() / PageSize;
            const qsizetype from = input.byte() % pages;
            const qsizetype to = input.byte() % pages;
            bytes.replace(to * PageSize, PageSize, bytes.mid(from * PageSize, PageSize));
        } else { // other bytes, mostly where there are any
            const qsizetype at =
                what == 5 ? number(input, bytes.size()) : used.at(number(input, used.size()));
            const QByteArray other = input.bytes(1 + input.choice(16));
            if (at + other.size() <= bytes.size())
                bytes.replace(at, other.size(), other);
        }
    }

    QTemporaryDir m_folder;
    WorkContext m_context{std::make_shared<FixedClock>(QDate(2026, 11, 23)), u"fuzz"_s};
    QByteArray m_sealed;
    QByteArray m_readable;
    QList<QList<qsizetype>> m_used; ///< places of bytes that are not zero, of both
};

void requireSentence(const Error& error)
{
    // The code says which fault it was.
    require(error.kind != ErrorKind::Internal,
            qPrintable(error.code + u" "_s + error.args.value(u"detail"_s)));
    require(!text::describe(error).isEmpty(), "every refusal has its sentence");
}

template <typename T>
void look(const Async<T>& asked)
{
    const Result<T> answer = asked.result();
    if (!answer.ok())
        requireSentence(answer.error());
}

/// Every page of the window, as far as the file lets it be seen.
void lookAround(RegisterSession& session)
{
    const auto findings = session.check().result();
    if (findings) {
        for (const Error& finding : *findings)
            requireSentence(finding);
    }
    look(session.contract().info());
    look(session.contract().history());
    look(session.providers().all());
    look(session.evaluations().snapshot(QDate(2026, 11, 23)));
    look(session.audit().page({}));
    look(session.audit().head());
    look(session.imports().batches());
    look(session.imports().heldRows());
    const auto page = session.prepatients().page({}).result();
    if (!page) {
        requireSentence(page.error());
        return;
    }
    for (const PrepatientRow& row : page->rows.first(qMin<qsizetype>(page->rows.size(), 3)))
        look(session.prepatients().detail(row.id));
}

void inspect(const Workshop& workshop)
{
    const auto opened = storage::Database::inspect(workshop.path(), workshop.context());
    if (!opened)
        requireSentence(opened.error());
}

void open(const Workshop& workshop, RegisterAccess access)
{
    const auto session = RegisterSession::open(workshop.path(), workshop.context(), credential(), access);
    if (session)
        lookAround(**session);
    else
        requireSentence(session.error());
}

void openForReading(const Workshop& workshop)
{
    const QByteArray before = bytesOf(workshop.path());
    open(workshop, RegisterAccess::Read);
    require(bytesOf(workshop.path()) == before, "reading changes nothing");
}

void openForWriting(const Workshop& workshop)
{
    open(workshop, RegisterAccess::Write);
}

void salvage(const Workshop& workshop)
{
    const QByteArray before = bytesOf(workshop.path());
    const QString fresh = workshop.path(u"raddad.utfall"_s);
    const auto report = storage::salvageRegister(workshop.path(), fresh, workshop.context(), credential());
    require(bytesOf(workshop.path()) == before, "salvage leaves the damaged file as it is");
    require(report.ok() == QFile::exists(fresh), "a failed salvage leaves nothing behind");
    if (!report) {
        requireSentence(report.error());
        return;
    }
    const auto session = RegisterSession::open(fresh, workshop.context(), credential(), RegisterAccess::Read);
    require(session.ok(), "what was salvaged opens");
    lookAround(**session);
}

void restore(const Workshop& workshop)
{
    const QString current = workshop.path(u"nuvarande.utfall"_s);
    write(current, workshop.sealedRegister());
    const auto preview = storage::previewRestore(workshop.path(), current, workshop.context());
    if (!preview)
        requireSentence(preview.error());
    const auto done =
        storage::restoreRegister(workshop.path(), current, true, workshop.context(), {}, credential());
    if (done)
        return;
    requireSentence(done.error());
    require(bytesOf(current) == workshop.sealedRegister(), "a failed restore changes nothing");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static int argumentCount = 1;
    static char name[] = "fuzz";
    static char* arguments[] = {name, nullptr};
    static const QCoreApplication application(argumentCount, arguments);
    static const Workshop workshop;

    fuzz::Input input(data, size);
    constexpr std::array Works{inspect, openForReading, openForWriting, salvage, restore};
    const auto work = Works.at(static_cast<std::size_t>(input.choice(static_cast<int>(Works.size()))));
    write(workshop.path(), workshop.file(input));
    work(workshop);
    workshop.clear();
    return 0;
}
