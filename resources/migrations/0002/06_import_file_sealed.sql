-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE import_file_sealed (
    id INTEGER PRIMARY KEY,
    batch_id INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    source BLOB NOT NULL,
    content_tag BLOB NOT NULL CHECK (length(content_tag) = 32),
    bytes INTEGER NOT NULL,
    encoding TEXT NOT NULL,
    separator TEXT NOT NULL
) STRICT
