-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE content_seal (
    id INTEGER PRIMARY KEY CHECK (id = 0),
    seal BLOB NOT NULL CHECK (length(seal) = 32)
) STRICT
