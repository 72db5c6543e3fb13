// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/answered.h"

#include <QLoggingCategory>

#include <exception>
#include <new>

namespace utfall {

namespace {

Q_LOGGING_CATEGORY(lcAnswered, "utfall.base.answered")

} // namespace

Error errorOfException()
{
    try {
        throw;
    } catch (const std::bad_alloc&) {
        return {ErrorKind::Environment, QStringLiteral("out-of-memory")};
    } catch (const std::exception& unexpected) {
        qCCritical(lcAnswered) << "Unexpected exception:" << unexpected.what();
    } catch (...) {
        qCCritical(lcAnswered) << "Unexpected exception of no known kind";
    }
    return {ErrorKind::Internal, QStringLiteral("internal")};
}

} // namespace utfall
