-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE provider_switch (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    switched TEXT NOT NULL CHECK (switched GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    provider_number TEXT CHECK (provider_number IS NULL OR length(provider_number) = 10),
    method TEXT NOT NULL DEFAULT '',
    century_assumed INTEGER NOT NULL DEFAULT 0 CHECK (century_assumed IN (0, 1)),
    batch_id INTEGER REFERENCES import_batch (id),
    file_id INTEGER REFERENCES import_file (id),
    line INTEGER,
    CHECK (provider_number IS NOT NULL OR method <> '')
) STRICT
