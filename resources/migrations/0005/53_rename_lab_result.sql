-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

ALTER TABLE lab_result_checked RENAME TO lab_result
