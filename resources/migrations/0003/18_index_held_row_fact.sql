-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE INDEX held_row_fact ON held_row (kind, fact_id) WHERE fact_id IS NOT NULL
