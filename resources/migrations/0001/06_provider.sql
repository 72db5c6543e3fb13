-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE provider (
    id INTEGER PRIMARY KEY,
    organisation_number TEXT NOT NULL UNIQUE CHECK (length(organisation_number) = 10),
    name TEXT NOT NULL CHECK (length(name) > 0),
    method TEXT NOT NULL DEFAULT '',
    contact TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    bankgiro TEXT NOT NULL DEFAULT '',
    batch_id INTEGER REFERENCES import_batch (id)
) STRICT
