// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/error_sentences.h"

#include <QtGlobal>

namespace utfall::text {

std::span<const ErrorSentence> securitySentences()
{
    static constexpr ErrorSentence Sentences[]{
        {"passphrase-needed",
         QT_TRANSLATE_NOOP("ErrorText", "the register is sealed. Give its passphrase or its recovery key.")},
        {"passphrase-not-given",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the register needs its passphrase, and there is no terminal to ask on. Set "
                           "UTFALL_PASSPHRASE or give --passphrase-file FILE.")},
        {"passphrase-to-choose",
         QT_TRANSLATE_NOOP(
             "ErrorText", "the register comes from an earlier version and is not sealed. Choose a "
                          "passphrase: what identifies people is sealed with it when the register is opened. "
                          "The backup that is made first stays as readable as the register is now.")},
        {"wrong-passphrase", QT_TRANSLATE_NOOP("ErrorText", "the passphrase is wrong. Try again.")},
        {"wrong-recovery-key",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the recovery key does not belong to this register, or a newer one has taken its "
                           "place.")},
        {"recovery-key-form",
         QT_TRANSLATE_NOOP("ErrorText",
                           "that is no recovery key. It has eight groups of four characters; look for one "
                           "that was mistyped.")},
        {"passphrases-differ",
         QT_TRANSLATE_NOOP("ErrorText", "the two passphrases are not the same. Type them again.")},
        {"recovery-group-differs",
         QT_TRANSLATE_NOOP("ErrorText", "group %group of the recovery key reads otherwise. Look at the key "
                                        "once more and write that group.")},
        {"recovery-group-differs",
         QT_TRANSLATE_NOOP("ErrorText", "the recovery key reads otherwise. Look at it once more.")},
        {"passphrase-file-empty",
         QT_TRANSLATE_NOOP("ErrorText", "the first line of %file is empty. Write the passphrase there.")},
        {"passphrase-file-empty",
         QT_TRANSLATE_NOOP("ErrorText", "the passphrase file is empty. Write the passphrase on its first "
                                        "line.")},
        {"passphrase-file-not-text",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the file %file holds no passphrase: its first line is too long or no "
                           "text. Write the passphrase as its first line.")},
        {"passphrase-file-not-text",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the file holds no passphrase: its first line is too long or no text. "
                           "Write the passphrase as its first line.")},
        {"record-forged",
         QT_TRANSLATE_NOOP(
             "ErrorText", "a sealed record in %table has been altered or moved. Restore the latest backup.")},
        {"record-forged",
         QT_TRANSLATE_NOOP("ErrorText",
                           "a sealed record has been altered or moved. Restore the latest backup.")},
        {"key-slot-refused",
         QT_TRANSLATE_NOOP(
             "ErrorText", "the register's key is stored in a way that Utfall never writes. The file has been "
                          "altered; restore the latest backup.")},
        {"salvage-no-keys",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the register's keys cannot be read, and without them nothing sealed in it can be "
                           "opened. Restore the latest backup.")},
        {"reveal-reason-missing",
         QT_TRANSLATE_NOOP("ErrorText", "write why the protected identity has to be shown. The reason is "
                                        "kept in the log.")},
        {"audit-entry-missing",
         QT_TRANSLATE_NOOP("ErrorText", "entry %entry of the log is missing. Somebody has removed or moved "
                                        "entries outside Utfall; compare with the head printed on reports.")},
        {"audit-entry-altered",
         QT_TRANSLATE_NOOP("ErrorText", "entry %entry of the log has been altered outside Utfall. Restore "
                                        "the latest backup and compare.")},
        {"audit-entry-missing",
         QT_TRANSLATE_NOOP("ErrorText",
                           "entries of the log are missing. Somebody has removed or moved entries "
                           "outside Utfall; compare with the head printed on reports.")},
        {"audit-entry-altered",
         QT_TRANSLATE_NOOP("ErrorText", "entries of the log have been altered outside Utfall. Restore the "
                                        "latest backup and compare.")},
        {"audit-log-cut",
         QT_TRANSLATE_NOOP("ErrorText", "the log ends at entry %entries but had %expected. Somebody has "
                                        "removed entries outside Utfall; restore the latest backup.")},
        {"audit-log-cut",
         QT_TRANSLATE_NOOP("ErrorText",
                           "the log is shorter than it was. Somebody has removed entries outside "
                           "Utfall; restore the latest backup.")},
        {"audit-head-altered",
         QT_TRANSLATE_NOOP("ErrorText", "the end of the log has been altered outside Utfall. Restore the "
                                        "latest backup and compare.")},
        {"check-lookup",
         QT_TRANSLATE_NOOP(
             "ErrorText", "%count people have a look-up key that is not theirs. Restore the latest backup.")},
        {"check-lookup",
         QT_TRANSLATE_NOOP("ErrorText",
                           "people have look-up keys that are not theirs. Restore the latest backup.")},

        {"passphrase-short",
         QT_TRANSLATE_NOOP("ErrorText",
                           "too short: take four or more words that have nothing to do with each "
                           "other.")},
        {"passphrase-common",
         QT_TRANSLATE_NOOP("ErrorText", "it holds a word that is among the first that anybody guesses.")},
        {"passphrase-repeats", QT_TRANSLATE_NOOP("ErrorText", "it repeats itself.")},
        {"passphrase-sequence",
         QT_TRANSLATE_NOOP("ErrorText", "it holds letters or digits in a row, such as 1234.")},
        {"passphrase-person-number",
         QT_TRANSLATE_NOOP("ErrorText", "it holds what looks like a personal identity number.")},
        {"passphrase-own-name",
         QT_TRANSLATE_NOOP("ErrorText", "it holds the name or number of the organisation.")},
        {"passphrase-longer", QT_TRANSLATE_NOOP("ErrorText", "one more word makes it strong.")},
    };
    return Sentences;
}

} // namespace utfall::text
