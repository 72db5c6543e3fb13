-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE audit_head (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    length INTEGER NOT NULL CHECK (length >= 0),
    hash BLOB NOT NULL CHECK (length(hash) = 32),
    mark BLOB NOT NULL CHECK (length(mark) = 32)
) STRICT
