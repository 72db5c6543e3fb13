-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

ALTER TABLE import_batch ADD COLUMN profile TEXT NOT NULL DEFAULT ''
