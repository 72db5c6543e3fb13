-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

ALTER TABLE import_file ADD COLUMN rows_read INTEGER CHECK (rows_read >= 0)
