-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE person_identity (
    person_id INTEGER PRIMARY KEY REFERENCES person (id) ON DELETE CASCADE,
    record BLOB NOT NULL
) STRICT
