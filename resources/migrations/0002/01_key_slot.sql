-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE key_slot (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('passphrase', 'recovery')),
    operations INTEGER NOT NULL CHECK (operations BETWEEN 1 AND 20),
    memory_kib INTEGER NOT NULL CHECK (memory_kib BETWEEN 8 AND 1048576),
    salt BLOB NOT NULL CHECK (length(salt) = 16),
    wrapped_key BLOB NOT NULL CHECK (length(wrapped_key) = 72),
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    confirmed_at TEXT
) STRICT
