-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('providers', 'prepatients', 'switches', 'exits', 'results')),
    imported_at TEXT NOT NULL,
    imported_by TEXT NOT NULL,
    today TEXT NOT NULL,
    percent_meaning TEXT NOT NULL DEFAULT '' CHECK (percent_meaning IN ('', 'ngsp', 'mono-s')),
    program_version TEXT NOT NULL,
    rows_read INTEGER NOT NULL CHECK (rows_read >= 0),
    rows_added INTEGER NOT NULL CHECK (rows_added >= 0),
    rows_updated INTEGER NOT NULL CHECK (rows_updated >= 0),
    rows_duplicate INTEGER NOT NULL CHECK (rows_duplicate >= 0),
    rows_held INTEGER NOT NULL CHECK (rows_held >= 0),
    rows_rejected INTEGER NOT NULL CHECK (rows_rejected >= 0),
    undone_at TEXT,
    undone_by TEXT,
    CHECK (rows_read = rows_added + rows_updated + rows_duplicate + rows_held + rows_rejected)
) STRICT
