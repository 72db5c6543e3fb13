-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE batch_change (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    subject TEXT NOT NULL CHECK (subject IN ('provider', 'person')),
    subject_id INTEGER NOT NULL,
    before BLOB NOT NULL
) STRICT
