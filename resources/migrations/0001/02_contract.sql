-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE contract (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    state TEXT NOT NULL CHECK (state IN ('draft', 'signed')),
    signed_on TEXT,
    terms_version INTEGER NOT NULL,
    CHECK ((state = 'signed') = (signed_on IS NOT NULL)),
    FOREIGN KEY (terms_version) REFERENCES contract_terms (version)
) STRICT
