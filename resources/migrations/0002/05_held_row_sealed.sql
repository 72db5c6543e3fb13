-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE held_row_sealed (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER REFERENCES import_batch (id),
    file_id INTEGER REFERENCES import_file (id),
    line INTEGER NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('providers', 'prepatients', 'switches', 'exits', 'results')),
    severity TEXT NOT NULL CHECK (severity IN ('note', 'held', 'rejected')),
    column_key TEXT NOT NULL DEFAULT '',
    code TEXT NOT NULL,
    args BLOB,
    cells BLOB,
    state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'released', 'admitted', 'discarded')),
    state_reason BLOB,
    fact_id INTEGER,
    CHECK (fact_id IS NULL OR (cells IS NULL AND kind IN ('switches', 'results')))
) STRICT
