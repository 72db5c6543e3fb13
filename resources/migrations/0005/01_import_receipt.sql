-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE import_receipt (
    batch_id INTEGER PRIMARY KEY REFERENCES import_batch (id) ON DELETE CASCADE,
    profile TEXT NOT NULL,
    rows_released INTEGER NOT NULL CHECK (rows_released >= 0),
    people INTEGER NOT NULL CHECK (people >= 0),
    first_date TEXT,
    last_date TEXT,
    numbers INTEGER NOT NULL CHECK (numbers >= 0),
    sum_millionths INTEGER
) STRICT
