-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE review_decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    result_id INTEGER NOT NULL REFERENCES lab_result (id) ON DELETE CASCADE,
    code TEXT NOT NULL CHECK (code <> ''),
    reason BLOB NOT NULL,
    decided_at TEXT NOT NULL,
    decided_by TEXT NOT NULL,
    UNIQUE (result_id, code)
) STRICT
