-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE batch_restatement (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    file_id INTEGER NOT NULL REFERENCES import_file (id),
    line INTEGER NOT NULL,
    subject TEXT NOT NULL CHECK (subject IN ('provider', 'person', 'switch', 'exit', 'result')),
    subject_id INTEGER NOT NULL,
    century_assumed INTEGER NOT NULL DEFAULT 0 CHECK (century_assumed IN (0, 1))
) STRICT
