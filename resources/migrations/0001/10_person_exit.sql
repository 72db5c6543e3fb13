-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE person_exit (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES person (id),
    exited TEXT NOT NULL CHECK (exited GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    reason TEXT NOT NULL,
    evaluator_consent INTEGER NOT NULL DEFAULT 0 CHECK (evaluator_consent IN (0, 1)),
    century_assumed INTEGER NOT NULL DEFAULT 0 CHECK (century_assumed IN (0, 1)),
    batch_id INTEGER REFERENCES import_batch (id),
    file_id INTEGER REFERENCES import_file (id),
    line INTEGER
) STRICT
