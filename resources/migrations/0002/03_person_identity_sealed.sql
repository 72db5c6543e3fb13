-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE person_identity_sealed (
    person_id INTEGER PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    wrapped_key BLOB NOT NULL CHECK (length(wrapped_key) = 73),
    lookup BLOB NOT NULL UNIQUE CHECK (length(lookup) = 32),
    record BLOB NOT NULL
) STRICT
