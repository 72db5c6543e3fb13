// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/evaluation/outcome_keys.h"

namespace utfall {

using namespace Qt::StringLiterals;

QString heldReasonKey(HeldReason reason)
{
    switch (reason) {
    case HeldReason::None:
        return {};
    case HeldReason::NoConsent:
        return u"no-consent"_qs;
    case HeldReason::NoInclusionValue:
        return u"no-inclusion-value"_qs;
    case HeldReason::InclusionUnitUnknown:
        return u"inclusion-unit-unknown"_qs;
    case HeldReason::OutsideInclusion:
        return u"outside-inclusion"_qs;
    case HeldReason::InclusionDateMissing:
        return u"inclusion-date-missing"_qs;
    case HeldReason::InclusionAfterEnrolment:
        return u"inclusion-after-enrolment"_qs;
    case HeldReason::InclusionTooOld:
        return u"inclusion-too-old"_qs;
    }
    return {};
}

} // namespace utfall
