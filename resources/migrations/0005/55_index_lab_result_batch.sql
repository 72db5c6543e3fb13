-- SPDX-FileCopyrightText: 2026 Utfall contributors
-- SPDX-License-Identifier: GPL-3.0-or-later

CREATE INDEX lab_result_batch ON lab_result (batch_id)
