-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A million results come at once: SQLite makes a list for IN anew for every row, and alternatives stop at the first.
CREATE TABLE lab_result_checked (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    analysis TEXT NOT NULL,
    sampled TEXT NOT NULL CHECK (length(sampled) = 10),
    reported TEXT,
    status TEXT NOT NULL CHECK (
        status = 'final' OR status = 'corrected' OR status = 'entered-in-error' OR status = 'not-counted'
    ),
    value INTEGER,
    bound TEXT NOT NULL DEFAULT '' CHECK (bound = '' OR bound = '<' OR bound = '>'),
    unit TEXT NOT NULL DEFAULT '',
    laboratory TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL DEFAULT '',
    texts BLOB,
    century_assumed INTEGER NOT NULL DEFAULT 0 CHECK (century_assumed IN (0, 1)),
    batch_id INTEGER REFERENCES import_batch (id),
    file_id INTEGER REFERENCES import_file (id),
    line INTEGER
) STRICT
