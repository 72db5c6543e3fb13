-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

INSERT INTO lab_result_checked SELECT * FROM lab_result
