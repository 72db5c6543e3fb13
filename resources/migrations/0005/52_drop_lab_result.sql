-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

DROP TABLE lab_result
