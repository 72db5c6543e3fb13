-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE INDEX lab_result_person ON lab_result (person_id, sampled, status)
