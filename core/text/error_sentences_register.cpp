// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/error_sentences.h"

#include <QtGlobal>

namespace utfall::text {

std::span<const ErrorSentence> registerSentences()
{
    static constexpr ErrorSentence Sentences[]{
        {"cancelled", QT_TRANSLATE_NOOP("ErrorText", "the work was stopped. Nothing was changed.")},
        {"internal",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the program met a fault of its own. Nothing was changed; please report it.")},
        {"out-of-memory",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the computer's memory is not enough. Close other programs and try again.")},

        {"file-exists",
         QT_TRANSLATE_NOOP("ErrorText", "the file %file is there already. Choose another name.")},
        {"file-exists",
         QT_TRANSLATE_NOOP("ErrorText", "a file with that name is there already. Choose another name.")},
        {"file-missing",
         QT_TRANSLATE_NOOP("ErrorText", "the file %file is not there. Check its name and folder.")},
        {"file-missing", QT_TRANSLATE_NOOP("ErrorText", "the file is not there. Check its name and folder.")},
        {"file-not-writable",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "%file cannot be written. Check that the folder exists, that you may write there and "
             "that no other program has the file open.")},
        {"file-not-writable",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the file cannot be written. Check that the folder exists, that you may write there "
             "and that no other program has the file open.")},
        {"file-not-readable",
         QT_TRANSLATE_NOOP("ErrorText", "the file %file cannot be read. Check that you may read it.")},
        {"file-not-readable",
         QT_TRANSLATE_NOOP("ErrorText", "the file cannot be read. Check that you may read it.")},
        {"file-read-write",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the register cannot be read or written. Check the disk or the network and try "
                           "again.")},
        {"disk-full",
         QT_TRANSLATE_NOOP("ErrorText", "the disk is full. Make room and try again; nothing was changed.")},

        {"register-not-utfall",
         QT_TRANSLATE_NOOP(
             "ErrorText", "the file is not a register of Utfall. Choose a file whose name ends in .utfall.")},
        {"register-newer",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the register is of version %version and this program reads up to %program. Install "
             "a newer version of Utfall.")},
        {"register-newer",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the register was made by a newer version of Utfall. Install that version.")},
        {"register-locked",
         QT_TRANSLATE_NOOP("ErrorText",
                           "%holder has had the register open on the computer %computer since %time (process "
                           "%pid). Close it there and try again, or open it for reading.")},
        {"register-locked",
         QT_TRANSLATE_NOOP("ErrorText",
                           "another program has the register open. Close it there and try again.")},
        {"register-read-only",
         QT_TRANSLATE_NOOP(
             "ErrorText", "the register is open for reading only. Open it for writing to change something.")},
        {"register-older",
         QT_TRANSLATE_NOOP(
             "ErrorText", "the register was made by an older version of Utfall and has to be upgraded before "
                          "it is read. Copy it to a place where you may write and open it there.")},
        {"register-unfinished",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the last work in the register was cut off, and the rest of it has to be taken back "
             "before anybody reads. Open the register for writing once.")},
        {"backup-disk-full",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the backup could not be made, because the disk with the folder %folder is full. "
                           "Nothing was changed; make room and try again.")},
        {"backup-disk-full",
         QT_TRANSLATE_NOOP(
             "ErrorText", "the backup could not be made, because the disk is full. Nothing was changed; make "
                          "room and try again.")},
        {"backup-not-writable",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the backup could not be made, because the folder %folder cannot be written. "
                           "Nothing was changed; check that you may write there.")},
        {"backup-not-writable",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the backup could not be made, because its folder cannot be written. Nothing was "
                           "changed; check that you may write there.")},
        {"backup-not-verified",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the backup was written, but what was written is not the register. Nothing was "
                           "changed; check the disk and try again.")},
        {"backup-damaged",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the copy is damaged, so it was not put in the register's place. Choose an older "
                           "copy.")},
        {"restore-exists",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the file %file is there already. Say --force to put the copy in its place; what "
                           "stands there is backed up first.")},
        {"restore-exists",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the register is there already. Say --force to put the copy in its place; what "
                           "stands there is backed up first.")},
        {"restore-same-file",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the copy and the register are the same file. Choose a copy from the folder of "
                           "backups.")},
        {"salvage-no-contract",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "nothing could be saved: the organisation, the contract or its terms cannot be read "
             "in the damaged file. Restore the latest backup.")},
        {"check-content",
         QT_TRANSLATE_NOOP("ErrorText",
                           "rows %from to %to of the table %table are not as Utfall wrote them. Restore the "
                           "latest backup.")},
        {"check-content",
         QT_TRANSLATE_NOOP("ErrorText", "the content is not as Utfall wrote it. Restore the latest backup.")},
        {"check-content-seal",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the checksums of the content were not written by Utfall: somebody has "
                           "edited the register with another program. Restore the latest backup "
                           "and compare.")},
        {"register-damaged",
         QT_TRANSLATE_NOOP("ErrorText", "the register file is damaged. Restore the latest backup.")},
        {"register-foreign-objects",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the register file holds something that Utfall did not put there (%type %name). "
                           "Restore the latest backup.")},
        {"register-foreign-objects",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the register file holds something that Utfall did not put there. Restore the latest "
             "backup.")},
        {"register-schema-altered",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the structure of the register file has been altered (%name). Restore the latest "
                           "backup.")},
        {"register-schema-altered",
         QT_TRANSLATE_NOOP(
             "ErrorText", "the structure of the register file has been altered. Restore the latest backup.")},
        {"storage-pragma",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the database does not accept the setting %name. This is a fault of the program; "
                           "please report it.")},
        {"storage-pragma",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the database does not accept a setting. This is a fault of the program; please "
                           "report it.")},
        {"storage-constraint",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the register refused a change that breaks its rules (%sqlite). Nothing was changed; "
             "please report it.")},
        {"storage-constraint",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the register refused a change that breaks its rules. Nothing was changed; please "
                           "report it.")},
        {"storage-failed",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the register could not carry out a change (%sqlite). Nothing was changed; please "
                           "report it.")},
        {"storage-failed",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the register could not carry out a change. Nothing was changed; please report it.")},

        {"person-exists",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "somebody is registered with this personal identity number already. Open that person "
             "instead.")},
        {"field-missing", QT_TRANSLATE_NOOP("ErrorText", "the field %field is empty. Fill it in.")},
        {"field-missing", QT_TRANSLATE_NOOP("ErrorText", "a required field is empty. Fill it in.")},
        {"enrolment-date-fixed",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the person has results, so the enrolment date is changed only with a reason. Write "
             "why.")},
        {"provider-exists",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "a provider is registered with this organisation number already. Open that provider "
             "instead.")},
        {"provider-in-use",
         QT_TRANSLATE_NOOP(
             "ErrorText",
             "the provider is named by a person or a change of provider. Take those away first.")},

        {"check-integrity",
         QT_TRANSLATE_NOOP("ErrorText", "the register file is damaged: %detail. Restore the latest backup.")},
        {"check-integrity",
         QT_TRANSLATE_NOOP("ErrorText", "the register file is damaged. Restore the latest backup.")},
        {"check-foreign-keys",
         QT_TRANSLATE_NOOP("ErrorText",
                           "%count rows of the table %table point at rows that are not there. Restore the "
                           "latest backup.")},
        {"check-foreign-keys",
         QT_TRANSLATE_NOOP("ErrorText", "rows point at rows that are not there. Restore the latest backup.")},
        {"check-batch-sums",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the counts of import %batch do not add up. Restore the latest backup.")},
        {"check-batch-sums",
         QT_TRANSLATE_NOOP("ErrorText", "the counts of an import do not add up. Restore the latest backup.")},
        {"check-batch-rows",
         QT_TRANSLATE_NOOP("ErrorText",
                           "more rows say that they came from import %batch than it read. Restore the latest "
                           "backup.")},
        {"check-batch-rows",
         QT_TRANSLATE_NOOP("ErrorText",
                           "more rows say that they came from an import than it read. Restore the latest "
                           "backup.")},
        {"check-batch-undone",
         QT_TRANSLATE_NOOP("ErrorText",
                           "import %batch was taken back, but rows of it are still there. Restore the latest "
                           "backup.")},
        {"check-batch-undone",
         QT_TRANSLATE_NOOP("ErrorText",
                           "an import was taken back, but rows of it are still there. Restore the latest "
                           "backup.")},
        {"check-identity-missing",
         QT_TRANSLATE_NOOP("ErrorText", "%count people have no identity. Restore the latest backup.")},
        {"check-identity-missing",
         QT_TRANSLATE_NOOP("ErrorText", "people have no identity. Restore the latest backup.")},
        {"check-identity-index",
         QT_TRANSLATE_NOOP("ErrorText",
                           "%count people cannot be found by name or number. Close the register and open it "
                           "again.")},
        {"check-identity-index",
         QT_TRANSLATE_NOOP(
             "ErrorText", "people cannot be found by name or number. Close the register and open it again.")},
        {"check-dates",
         QT_TRANSLATE_NOOP("ErrorText",
                           "%count rows of the table %table have no real date in %column. Restore the latest "
                           "backup.")},
        {"check-dates",
         QT_TRANSLATE_NOOP("ErrorText", "rows have dates that do not exist. Restore the latest backup.")},
        {"check-organisation-numbers",
         QT_TRANSLATE_NOOP("ErrorText",
                           "%count rows of the table %table have an organisation number that is none. "
                           "Restore the latest backup.")},
        {"check-organisation-numbers",
         QT_TRANSLATE_NOOP("ErrorText",
                           "rows have an organisation number that is none. Restore the latest backup.")},
        {"check-terms",
         QT_TRANSLATE_NOOP("ErrorText",
                           "version %version of the terms cannot be read. Restore the latest backup.")},
        {"check-terms",
         QT_TRANSLATE_NOOP("ErrorText", "terms of the contract cannot be read. Restore the latest backup.")},
        {"check-payout-sums",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the sums of the payout do not add up. This is a fault of the program; please "
                           "report it.")},

        {"report-failed",
         QT_TRANSLATE_NOOP(
             "ErrorText", "the report could not be made. This is a fault of the program; please report it.")},
        {"export-folder-used",
         QT_TRANSLATE_NOOP("ErrorText", "the folder %folder already holds %file. Choose an empty folder.")},
        {"export-folder-used",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the folder already holds files of an export. Choose an empty folder.")},
        {"demo-people",
         QT_TRANSLATE_NOOP("ErrorText", "the demo cannot have that many people. Choose another number.")},
    };
    return Sentences;
}

} // namespace utfall::text
