// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace utfall {

/// White space as XML has it.
[[nodiscard]] bool isXmlSpace(char c);
/// Nothing but white space, or nothing.
[[nodiscard]] bool isXmlSpace(std::string_view text);
/// From the first sign that is no white space.
[[nodiscard]] std::string_view skipXmlSpace(std::string_view text);

/// Takes "name" or "prefix:name" off the text; false when there is none.
[[nodiscard]] bool takeXmlName(std::string_view& text, std::string_view& prefix, std::string_view& name);

/// Appends what the reference that the text begins with ("&lt;", "&#229;") stands for, and takes it off the
/// text; false when it stands for nothing.
[[nodiscard]] bool appendXmlReference(std::string_view& text, std::string& out);

/// Appends `lineEnd` for the CRLF or the one character that the text begins with, and takes it off the text.
void appendXmlLineEnd(std::string_view& text, std::string& out, char lineEnd);

} // namespace utfall
