-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE TABLE person_sealed (
    id INTEGER PRIMARY KEY,
    pseudonym TEXT NOT NULL UNIQUE,
    enrolled TEXT NOT NULL CHECK (enrolled GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
    intake TEXT NOT NULL DEFAULT '',
    provider_number TEXT CHECK (provider_number IS NULL OR length(provider_number) = 10),
    method TEXT NOT NULL DEFAULT '',
    consent TEXT,
    consent_version TEXT NOT NULL DEFAULT '',
    inclusion_date TEXT,
    inclusion_value INTEGER,
    inclusion_unit TEXT,
    protection TEXT NOT NULL DEFAULT '' CHECK (protection IN ('', 'sekretessmarkering', 'skyddad-folkbokforing', 'fingerade-uppgifter')),
    admitted_by TEXT NOT NULL DEFAULT '',
    batch_id INTEGER REFERENCES import_batch (id),
    CHECK ((inclusion_value IS NULL) = (inclusion_unit IS NULL))
) STRICT
