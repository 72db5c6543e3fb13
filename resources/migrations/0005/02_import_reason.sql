-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE import_reason (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES import_receipt (batch_id) ON DELETE CASCADE,
    code TEXT NOT NULL CHECK (code <> ''),
    severity TEXT NOT NULL CHECK (severity IN ('note', 'held', 'rejected')),
    row_count INTEGER NOT NULL CHECK (row_count > 0),
    UNIQUE (batch_id, code)
) STRICT
