-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE INDEX held_row_open ON held_row (kind) WHERE state = 'open' AND severity = 'held'
