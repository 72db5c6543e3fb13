-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE INDEX audit_entry_subject ON audit_entry (subject, sequence)
