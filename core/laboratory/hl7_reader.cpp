// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/laboratory/hl7_reader.h"

#include "core/laboratory/hl7_lines.h"
#include "core/laboratory/lab_issue_codes.h"

#include <charconv>
#include <optional>

namespace utfall {

namespace {

/// Puts messages together from lines, and batches from messages.
class Hl7FileReader
{
public:
    Hl7FileReader(QIODevice& device, const Job& job, const LabSink& sink, const LabLimits& limits)
        : m_lines(device, job, limits), m_sink(sink), m_limits(limits), m_messages(sink)
    {}

    Result<void> read();

private:
    enum class State { Outside, Message, BrokenMessage };
    /// The first of many, for the failure of the whole file.
    struct First
    {
        std::string what;
        qint64 line = 0;
        void keepFirst(const std::string& text, qint64 at)
        {
            if (line == 0) {
                what = text;
                line = at;
            }
        }
    };

    Result<void> takeLine();
    Result<void> beginMessage();
    Result<void> endMessage();
    Result<void> readResults(const Hl7Header& header);
    Result<void> takeEnvelope(const std::string& name);
    Result<void> verifyCount(const char* code, qint64 found);
    Result<void> tellCharset(const Hl7Header& header, CharsetVerdict verdict);
    Result<void> tellOfMessage(const char16_t* code, qint64 line, const char16_t* argument = u"",
                               std::string_view value = {}, Severity severity = Severity::Rejected);
    Result<void> tellOfFile(const char16_t* code, const char16_t* argument = u"",
                            std::string_view value = {});
    static Error unusable(const char* code, const First& first, const QString& argument);
    Result<void> finish();

    Hl7Lines m_lines;
    const LabSink& m_sink;
    const LabLimits& m_limits;
    Hl7MessageReader m_messages;
    Hl7Block m_block;
    Hl7Delimiters m_delimiters;
    LabObservation m_row;
    State m_state = State::Outside;
    bool m_begun = false;
    bool m_strayTold = false;
    qint64 m_messageCount = 0; ///< in the file
    qint64 m_resultCount = 0;  ///< of them with results
    First m_unread;            ///< type of a message with some that is not read
    First m_other;             ///< type of a message without
    First m_wrongVersion;
    First m_broken;
    qint64 m_batchMessages = 0;
    qint64 m_batches = 0;
    bool m_batchOpen = false;
    bool m_fileOpen = false;
    std::vector<const char16_t*> m_toldOfFile;
};

Result<void> Hl7FileReader::read()
{
    while (true) {
        const Result<bool> more = m_lines.next();
        if (!more)
            return more.error();
        if (!*more)
            return finish();
        if (Result<void> taken = takeLine(); !taken)
            return taken;
    }
}

Result<void> Hl7FileReader::takeLine()
{
    const std::string_view text = m_lines.text();
    if (trimmed(text).empty())
        return {};
    // The delimiters of a header stand in itself, so any sign may follow its name.
    std::string name = hl7HeaderName(text);
    if (name.empty())
        name = hl7SegmentName(text, m_delimiters.field);
    if (!m_begun && name != "MSH" && name != "FHS" && name != "BHS")
        return errorAtLine("hl7-no-header", m_lines.line());
    m_begun = true;

    if (name == "MSH") {
        if (Result<void> ended = endMessage(); !ended)
            return ended;
        return beginMessage();
    }
    if (name == "FHS" || name == "BHS" || name == "BTS" || name == "FTS") {
        if (Result<void> ended = endMessage(); !ended)
            return ended;
        return takeEnvelope(name);
    }
    if (m_state == State::BrokenMessage)
        return {};
    if (m_state == State::Outside) {
        if (m_strayTold)
            return {};
        m_strayTold = true;
        return tellOfMessage(issue::SegmentsStray, m_lines.line());
    }
    if (m_block.bytes.size() + text.size() > m_limits.messageBytes)
        return errorAtLine("hl7-message-too-long", m_block.segments.front().line);
    if (!name.empty()) {
        m_block.add(text, m_lines.line());
        return {};
    }
    m_block.extend(text);
    return tellOfMessage(issue::LineContinued, m_lines.line(), u"", {}, Severity::Note);
}

Result<void> Hl7FileReader::beginMessage()
{
    ++m_messageCount;
    ++m_batchMessages;
    m_strayTold = false;
    const std::optional<Hl7Delimiters> delimiters = Hl7Delimiters::of(m_lines.text());
    if (!delimiters) {
        m_state = State::BrokenMessage;
        m_broken.keepFirst({}, m_lines.line());
        return tellOfMessage(issue::MessageBroken, m_lines.line());
    }
    m_delimiters = *delimiters;
    m_state = State::Message;
    m_block.clear();
    m_block.add(m_lines.text(), m_lines.line());
    return {};
}

Result<void> Hl7FileReader::endMessage()
{
    if (std::exchange(m_state, State::Outside) != State::Message)
        return {};
    const qint64 line = m_block.segments.front().line;
    const Hl7Header header = Hl7Header::of(m_block.segment(0), m_delimiters);
    const Hl7Header::Content content = header.content();
    if (content != Hl7Header::Content::Results) {
        const bool results = content == Hl7Header::Content::OtherResults;
        (results ? m_unread : m_other).keepFirst(header.type, line);
        return tellOfMessage(results ? issue::MessageTypeUnread : issue::MessageNotResults, line, u"message",
                             header.type);
    }
    if (header.versionKind() == Hl7Header::Version::Wrong) {
        m_wrongVersion.keepFirst(header.version, line);
        return tellOfMessage(issue::MessageVersion, line, u"version", header.version);
    }
    ++m_resultCount;
    return readResults(header);
}

Result<void> Hl7FileReader::readResults(const Hl7Header& header)
{
    if (isAscii(m_block.bytes)) {
        // Escape sequences may still spell letters in the declared set.
        const bool single =
            header.declared == CharacterSet::Windows1252 || header.declared == CharacterSet::Latin9;
        return m_messages.read(m_block, header, single ? header.declared : CharacterSet::Utf8,
                               m_messageCount);
    }
    const CharsetChoice choice = chooseCharacterSet(header.declared, m_block.bytes);
    if (Result<void> told = tellCharset(header, choice.verdict); !told)
        return told;
    if (choice.set == CharacterSet::Utf8)
        return m_messages.read(m_block, header, choice.set, m_messageCount);
    m_block.convert(choice.set);
    return m_messages.read(m_block, Hl7Header::of(m_block.segment(0), m_delimiters), choice.set,
                           m_messageCount);
}

Result<void> Hl7FileReader::tellCharset(const Hl7Header& header, CharsetVerdict verdict)
{
    switch (verdict) {
    case CharsetVerdict::AsDeclared:
        break;
    case CharsetVerdict::Contradicted:
        return tellOfFile(issue::CharsetWrong, u"declared", header.declaredName);
    case CharsetVerdict::Undeclared:
        return tellOfFile(issue::CharsetMissing);
    case CharsetVerdict::Unreadable:
        return tellOfFile(issue::CharsetUnknown, u"declared", header.declaredName);
    }
    return {};
}

/// The segments around messages: FHS and BHS begin a file and a batch, BTS-1 counts messages, FTS-1 batches.
Result<void> Hl7FileReader::takeEnvelope(const std::string& name)
{
    m_strayTold = false;
    if (name == "FHS" || name == "BHS") {
        if (const auto delimiters = Hl7Delimiters::of(m_lines.text()))
            m_delimiters = *delimiters;
        if (name == "FHS") {
            m_fileOpen = true;
            m_batches = 0;
        } else {
            if (m_batchOpen) {
                if (Result<void> told = tellOfFile(issue::BatchUntold); !told)
                    return told;
            }
            m_batchOpen = true;
            ++m_batches;
        }
        m_batchMessages = 0;
        return {};
    }
    if (name == "BTS") {
        m_batchOpen = false;
        return verifyCount("hl7-batch-count", std::exchange(m_batchMessages, 0));
    }
    m_fileOpen = false;
    return verifyCount("hl7-file-count", m_batches);
}

Result<void> Hl7FileReader::verifyCount(const char* code, qint64 found)
{
    Hl7Segment segment;
    segment.read(m_lines.text(), m_delimiters);
    const std::string_view text = trimmed(hl7Part(segment.field(1), m_delimiters.component, 1));
    if (text.empty())
        return {};
    qint64 stated = -1;
    const auto end = std::from_chars(text.data(), text.data() + text.size(), stated);
    if (end.ptr == text.data() + text.size() && stated == found)
        return {};
    Error error = errorAtLine(code, m_lines.line());
    if (stated >= 0)
        error.args.insert(QStringLiteral("stated"), QString::number(stated));
    error.args.insert(QStringLiteral("found"), QString::number(found));
    return error;
}

Result<void> Hl7FileReader::tellOfMessage(const char16_t* code, qint64 line, const char16_t* argument,
                                          std::string_view value, Severity severity)
{
    m_row.clear();
    m_row.about = LabObservation::About::Message;
    m_row.line = line;
    m_row.path = "MSH[" + std::to_string(m_messageCount) + "]";
    m_row.find(code, severity, u"", argument, value);
    return m_sink(m_row);
}

/// Each thing once.
Result<void> Hl7FileReader::tellOfFile(const char16_t* code, const char16_t* argument, std::string_view value)
{
    for (const char16_t* told : m_toldOfFile) {
        if (told == code)
            return {};
    }
    m_toldOfFile.push_back(code);
    m_row.clear();
    m_row.about = LabObservation::About::File;
    m_row.line = m_lines.line();
    m_row.find(code, Severity::Note, u"", argument, value);
    return m_sink(m_row);
}

/// The file has nothing that can be read, for what its first message is.
Error Hl7FileReader::unusable(const char* code, const First& first, const QString& argument)
{
    Error error = errorAtLine(code, first.line);
    if (const std::string text = harmlessArgument(first.what); !text.empty())
        error.args.insert(argument, QString::fromStdString(text));
    return error;
}

Result<void> Hl7FileReader::finish()
{
    if (Result<void> ended = endMessage(); !ended)
        return ended;
    if (!m_begun)
        return Error(ErrorKind::BadInput, QStringLiteral("file-empty"));
    if (m_resultCount == 0 && m_wrongVersion.line > 0)
        return unusable("hl7-version-wrong", m_wrongVersion, QStringLiteral("version"));
    if (m_resultCount == 0 && m_unread.line > 0)
        return unusable("hl7-type-unread", m_unread, QStringLiteral("message"));
    if (m_resultCount == 0 && m_other.line > 0)
        return unusable("hl7-not-results", m_other, QStringLiteral("message"));
    if (m_resultCount == 0 && m_broken.line > 0)
        return unusable("hl7-delimiters-invalid", m_broken, {});
    if (m_batchOpen || m_fileOpen) {
        if (Result<void> told = tellOfFile(issue::BatchUntold); !told)
            return told;
    }
    return m_messageCount > 0 ? Result<void>() : tellOfFile(issue::MessagesNone);
}

} // namespace

Result<void> readHl7(QIODevice& device, const Job& job, const LabSink& sink, const LabLimits& limits)
{
    return Hl7FileReader(device, job, sink, limits).read();
}

} // namespace utfall
