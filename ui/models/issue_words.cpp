// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/issue_words.h"

#include "core/import/row_issue_codes.h"
#include "core/laboratory/lab_issue_codes.h"
#include "core/report/import_receipt.h"
#include "core/text/error_text.h"

#include <QCoreApplication>

namespace utfall {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(utfall::ImportWords)
};

struct Reason
{
    const char16_t* code;
    const char* english;
};

constexpr Reason Reasons[] = {
    {issue::TooManyCells, QT_TRANSLATE_NOOP("utfall::ImportWords", "Too many cells")},
    {issue::DateMissing, QT_TRANSLATE_NOOP("utfall::ImportWords", "Date missing")},
    {issue::DateUnreadable, QT_TRANSLATE_NOOP("utfall::ImportWords", "Date unreadable")},
    {issue::PersonNumberMissing, QT_TRANSLATE_NOOP("utfall::ImportWords", "Personal number missing")},
    {issue::PersonNumberForm, QT_TRANSLATE_NOOP("utfall::ImportWords", "Personal number unreadable")},
    {issue::PersonNumberDate, QT_TRANSLATE_NOOP("utfall::ImportWords", "No such date of birth")},
    {issue::PersonNumberCheckDigit, QT_TRANSLATE_NOOP("utfall::ImportWords", "Personal number mistyped")},
    {issue::PersonUnknown, QT_TRANSLATE_NOOP("utfall::ImportWords", "Person not registered")},
    {issue::PersonAmbiguous, QT_TRANSLATE_NOOP("utfall::ImportWords", "Two people possible")},
    {issue::OrganisationNumberMissing,
     QT_TRANSLATE_NOOP("utfall::ImportWords", "Organisation number missing")},
    {issue::OrganisationNumberForm,
     QT_TRANSLATE_NOOP("utfall::ImportWords", "Organisation number unreadable")},
    {issue::OrganisationNumberCheckDigit,
     QT_TRANSLATE_NOOP("utfall::ImportWords", "Organisation number mistyped")},
    {issue::ProviderUnknown, QT_TRANSLATE_NOOP("utfall::ImportWords", "Provider not registered")},
    {issue::ValueMissing, QT_TRANSLATE_NOOP("utfall::ImportWords", "Value missing")},
    {issue::ValueNotANumber, QT_TRANSLATE_NOOP("utfall::ImportWords", "Value is no number")},
    {issue::ValueTooLarge, QT_TRANSLATE_NOOP("utfall::ImportWords", "Value too long")},
    {issue::UnitMissing, QT_TRANSLATE_NOOP("utfall::ImportWords", "Unit missing")},
    {issue::UnitAmbiguousPercent, QT_TRANSLATE_NOOP("utfall::ImportWords", "Meaning of % unknown")},
    {issue::UnitUnknown, QT_TRANSLATE_NOOP("utfall::ImportWords", "Unit not in the contract")},
    {issue::ProviderNameMissing, QT_TRANSLATE_NOOP("utfall::ImportWords", "Name missing")},
    {issue::BankgiroForm, QT_TRANSLATE_NOOP("utfall::ImportWords", "Bankgiro mistyped")},
    {issue::ConsentMissing, QT_TRANSLATE_NOOP("utfall::ImportWords", "Consent missing")},
    {issue::InclusionOutside, QT_TRANSLATE_NOOP("utfall::ImportWords", "Outside the inclusion range")},
    {issue::InclusionDateMissing, QT_TRANSLATE_NOOP("utfall::ImportWords", "Inclusion date missing")},
    {issue::InclusionAfterEnrolment, QT_TRANSLATE_NOOP("utfall::ImportWords", "Inclusion after enrolment")},
    {issue::InclusionTooOld, QT_TRANSLATE_NOOP("utfall::ImportWords", "Inclusion sample too old")},
    {issue::EnrolmentDiffers, QT_TRANSLATE_NOOP("utfall::ImportWords", "Another enrolment date")},
    {issue::EnrolmentOutsidePeriod, QT_TRANSLATE_NOOP("utfall::ImportWords", "Outside the enrolment period")},
    {issue::ProtectionUnknown, QT_TRANSLATE_NOOP("utfall::ImportWords", "Protection unknown")},
    {issue::SwitchEmpty, QT_TRANSLATE_NOOP("utfall::ImportWords", "Nothing to change")},
    {issue::SwitchAfterCutOff, QT_TRANSLATE_NOOP("utfall::ImportWords", "After the change cut-off")},
    {issue::SwitchBeforeEnrolment, QT_TRANSLATE_NOOP("utfall::ImportWords", "Before enrolment")},
    {issue::SwitchTied, QT_TRANSLATE_NOOP("utfall::ImportWords", "Two providers on one day")},
    {issue::SwitchChosen, QT_TRANSLATE_NOOP("utfall::ImportWords", "Provider chosen")},
    {issue::SwitchSetAside, QT_TRANSLATE_NOOP("utfall::ImportWords", "Provider set aside")},
    {issue::ExitReasonMissing, QT_TRANSLATE_NOOP("utfall::ImportWords", "Exit reason missing")},
    {issue::ExitReasonUnknown, QT_TRANSLATE_NOOP("utfall::ImportWords", "Exit reason unknown")},
    {issue::ExitNeedsEvaluator, QT_TRANSLATE_NOOP("utfall::ImportWords", "Needs the evaluator's consent")},
    {issue::PreambleLineSkipped, QT_TRANSLATE_NOOP("utfall::ImportWords", "Line above the table")},
    {issue::HeaderLineRepeated, QT_TRANSLATE_NOOP("utfall::ImportWords", "Header row repeated")},
    {issue::TrailerLineSkipped, QT_TRANSLATE_NOOP("utfall::ImportWords", "Line of totals")},
    {issue::PersonNumberMisplaced,
     QT_TRANSLATE_NOOP("utfall::ImportWords", "Personal number in the wrong column")},
    {issue::SheetsLeftOut, QT_TRANSLATE_NOOP("utfall::ImportWords", "Other sheets not read")},
    {issue::NoRows, QT_TRANSLATE_NOOP("utfall::ImportWords", "No rows")},
    {issue::NumberSignAmbiguous, QT_TRANSLATE_NOOP("utfall::ImportWords", "Decimals or thousands")},
    {issue::AnalysisLeftOut, QT_TRANSLATE_NOOP("utfall::ImportWords", "Code left out by the profile")},
    {issue::ValueImplausible, QT_TRANSLATE_NOOP("utfall::ImportWords", "Unusual for the unit")},
    {issue::ConvertedNearLimit, QT_TRANSLATE_NOOP("utfall::ImportWords", "Converted, close to a limit")},
    {issue::MessageNotResults, QT_TRANSLATE_NOOP("utfall::ImportWords", "Message without results")},
    {issue::MessageTypeUnread, QT_TRANSLATE_NOOP("utfall::ImportWords", "Message of a type not read")},
    {issue::MessageBroken, QT_TRANSLATE_NOOP("utfall::ImportWords", "Message unreadable")},
    {issue::MessageVersion, QT_TRANSLATE_NOOP("utfall::ImportWords", "Not HL7 v2")},
    {issue::MessageVersionOdd, QT_TRANSLATE_NOOP("utfall::ImportWords", "Unusual version")},
    {issue::MessageEmpty, QT_TRANSLATE_NOOP("utfall::ImportWords", "Message without content")},
    {issue::MessageTest, QT_TRANSLATE_NOOP("utfall::ImportWords", "Test message")},
    {issue::SegmentsStray, QT_TRANSLATE_NOOP("utfall::ImportWords", "Outside any message")},
    {issue::LineContinued, QT_TRANSLATE_NOOP("utfall::ImportWords", "Broken lines joined")},
    {issue::MessagesNone, QT_TRANSLATE_NOOP("utfall::ImportWords", "No messages")},
    {issue::BatchUntold, QT_TRANSLATE_NOOP("utfall::ImportWords", "Batch without an end")},
    {issue::EscapeUnknown, QT_TRANSLATE_NOOP("utfall::ImportWords", "Unknown escape sequence")},
    {issue::CharsetWrong, QT_TRANSLATE_NOOP("utfall::ImportWords", "Another character set than declared")},
    {issue::CharsetMissing, QT_TRANSLATE_NOOP("utfall::ImportWords", "Character set not declared")},
    {issue::CharsetUnknown, QT_TRANSLATE_NOOP("utfall::ImportWords", "Unknown character set")},
    {issue::ValueKind, QT_TRANSLATE_NOOP("utfall::ImportWords", "Kind of value not supported")},
    {issue::ValueAsText, QT_TRANSLATE_NOOP("utfall::ImportWords", "Text instead of a number")},
    {issue::ValueKindMissing, QT_TRANSLATE_NOOP("utfall::ImportWords", "Kind of value missing")},
    {issue::ValueRepeated, QT_TRANSLATE_NOOP("utfall::ImportWords", "Several values in one result")},
    {issue::ValueNotSingle, QT_TRANSLATE_NOOP("utfall::ImportWords", "No single number")},
    {issue::ValueAbsent, QT_TRANSLATE_NOOP("utfall::ImportWords", "Value left out by the sender")},
    {issue::StatusUnknown, QT_TRANSLATE_NOOP("utfall::ImportWords", "Unknown status")},
    {issue::SampleTimesDiffer, QT_TRANSLATE_NOOP("utfall::ImportWords", "Two sample times")},
    {issue::SampleTimeSpread, QT_TRANSLATE_NOOP("utfall::ImportWords", "Sample over several days")},
    {issue::SampleDateZone, QT_TRANSLATE_NOOP("utfall::ImportWords", "Another day in Sweden")},
    {issue::UnitContradicted, QT_TRANSLATE_NOOP("utfall::ImportWords", "Two units at once")},
    {issue::SubjectAmbiguous, QT_TRANSLATE_NOOP("utfall::ImportWords", "Several people fit")},
    {issue::SubjectUnresolved, QT_TRANSLATE_NOOP("utfall::ImportWords", "Person not in the file")},
    {issue::IdentifiersDiffer, QT_TRANSLATE_NOOP("utfall::ImportWords", "Several national numbers")},
    {issue::IdentifierByForm, QT_TRANSLATE_NOOP("utfall::ImportWords", "Sort of number not stated")},
    {issue::MeaningExtended, QT_TRANSLATE_NOOP("utfall::ImportWords", "Meaning changed by an extension")},
    {issue::FocusOther, QT_TRANSLATE_NOOP("utfall::ImportWords", "About somebody else")},
    {issue::VersionSuspected, QT_TRANSLATE_NOOP("utfall::ImportWords", "Perhaps an older FHIR")},
    {issue::PanelEmpty, QT_TRANSLATE_NOOP("utfall::ImportWords", "Only groups others")},
    {issue::ElementUnknown, QT_TRANSLATE_NOOP("utfall::ImportWords", "Unknown element")},
    {issue::ResultDeleted, QT_TRANSLATE_NOOP("utfall::ImportWords", "Deleted by the sender")},
    {issue::EntryFailed, QT_TRANSLATE_NOOP("utfall::ImportWords", "Failed at the sender")},
    {issue::NestedTooDeep, QT_TRANSLATE_NOOP("utfall::ImportWords", "Nested too deep")},
    {issue::PageIncomplete, QT_TRANSLATE_NOOP("utfall::ImportWords", "More pages to come")},
    {issue::StatusColumnMissing, QT_TRANSLATE_NOOP("utfall::ImportWords", "No column status")},
    {issue::StatusMissing, QT_TRANSLATE_NOOP("utfall::ImportWords", "Status missing")},
    {issue::SampleDateFuture, QT_TRANSLATE_NOOP("utfall::ImportWords", "Sample date in the future")},
    {issue::SampleDateBefore1900, QT_TRANSLATE_NOOP("utfall::ImportWords", "Sample date before 1900")},
    {issue::StatusNotCounted, QT_TRANSLATE_NOOP("utfall::ImportWords", "Status never counts")},
    {issue::AnalysisMissing, QT_TRANSLATE_NOOP("utfall::ImportWords", "Analysis code missing")},
    {issue::AnalysisUnknown, QT_TRANSLATE_NOOP("utfall::ImportWords", "Analysis not in the contract")},
    {issue::BoundUndecided, QT_TRANSLATE_NOOP("utfall::ImportWords", "Only over or under a limit")},
    {issue::SampleConflict, QT_TRANSLATE_NOOP("utfall::ImportWords", "Two answers for one sample")},
    {issue::SampleChosen, QT_TRANSLATE_NOOP("utfall::ImportWords", "Answer chosen")},
    {issue::SampleSetAside, QT_TRANSLATE_NOOP("utfall::ImportWords", "Answer set aside")},
    // What counts meanwhile: resultFlagKey().
    {u"point-of-care", QT_TRANSLATE_NOOP("utfall::ImportWords", "Measured point-of-care")},
    {u"laboratory-changed", QT_TRANSLATE_NOOP("utfall::ImportWords", "Another laboratory")},
    {u"method-changed", QT_TRANSLATE_NOOP("utfall::ImportWords", "Another method")},
};

} // namespace

QString importKindName(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Providers:
        return Words::tr("Providers");
    case ImportKind::Prepatients:
        return Words::tr("Prepatients");
    case ImportKind::Switches:
        return Words::tr("Changes of provider");
    case ImportKind::Exits:
        return Words::tr("Exits");
    case ImportKind::Results:
        return Words::tr("Lab results");
    }
    Q_UNREACHABLE();
}

QString importKindInText(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Providers:
        return Words::tr("providers");
    case ImportKind::Prepatients:
        return Words::tr("prepatients");
    case ImportKind::Switches:
        return Words::tr("changes of provider");
    case ImportKind::Exits:
        return Words::tr("exits");
    case ImportKind::Results:
        return Words::tr("lab results");
    }
    Q_UNREACHABLE();
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return Words::tr("Note");
    case Severity::Held:
        return Words::tr("To review");
    case Severity::Rejected:
        return Words::tr("Rejected");
    }
    Q_UNREACHABLE();
}

QString fileFormatName(FileKind kind)
{
    const std::string_view key = fileKindKey(kind);
    return fileFormatName(QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())));
}

QString issueReason(const QString& code)
{
    for (const Reason& reason : Reasons) {
        if (code == QStringView(reason.code))
            return Words::tr(reason.english);
    }
    RowIssue bare;
    bare.code = code;
    return text::describe(bare);
}

QString issueSentence(const RowIssue& issue)
{
    RowIssue bare = issue;
    bare.row = 0;
    bare.file.clear();
    return text::describe(bare);
}

} // namespace utfall
