-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE lab_result_sealed (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    analysis TEXT NOT NULL,
    sampled TEXT NOT NULL CHECK (sampled GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reported TEXT,
    status TEXT NOT NULL CHECK (status IN ('final', 'corrected', 'entered-in-error', 'not-counted')),
    value INTEGER,
    bound TEXT NOT NULL DEFAULT '' CHECK (bound IN ('', '<', '>')),
    unit TEXT NOT NULL DEFAULT '',
    laboratory TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL DEFAULT '',
    texts BLOB,
    century_assumed INTEGER NOT NULL DEFAULT 0 CHECK (century_assumed IN (0, 1)),
    batch_id INTEGER REFERENCES import_batch (id),
    file_id INTEGER REFERENCES import_file (id),
    line INTEGER
) STRICT
