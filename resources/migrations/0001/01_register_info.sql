-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE register_info (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    organisation TEXT NOT NULL CHECK (length(organisation) > 0),
    organisation_number TEXT NOT NULL CHECK (length(organisation_number) = 10),
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    program_version TEXT NOT NULL,
    revision INTEGER NOT NULL DEFAULT 0
) STRICT
