// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/mapping_profile.h"

#include "core/contract/strict_json.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Schema = "utfall.mapping-profile";
constexpr int Version = 1;

constexpr std::array Encodings{
    std::pair{TextEncoding::Utf8, "UTF-8"},
    std::pair{TextEncoding::Utf16LittleEndian, "UTF-16LE"},
    std::pair{TextEncoding::Utf16BigEndian, "UTF-16BE"},
    std::pair{TextEncoding::Windows1252, "Windows-1252"},
};

std::string utf8(const QString& text)
{
    return text.toStdString();
}

Error badInput(const char* code, const char* arg, const QString& value)
{
    return Error(ErrorKind::BadInput, QLatin1StringView(code), {{QLatin1StringView(arg), value}});
}

/// Reads the members of an object; remembers the first thing that is wrong.
class ProfileReader
{
public:
    explicit ProfileReader(const JsonValue& root) : m_root(root) {}

    [[nodiscard]] Result<MappingProfile> read()
    {
        MappingProfile profile;
        checkKeys(m_root,
                  {u"schema"_s, u"version"_s, u"name"_s, u"laboratory"_s, u"percent"_s, u"sheet"_s,
                   u"dialect"_s, u"columns"_s, u"codes"_s, u"units"_s},
                  {});
        if (text(m_root, u"schema"_s, {}) != QLatin1StringView(Schema))
            fail("profile-bad-value", u"schema"_s);
        checkVersion();
        profile.name = text(m_root, u"name"_s, {}).trimmed();
        if (profile.name.isEmpty())
            fail("profile-missing-key", u"name"_s);
        profile.laboratory = text(m_root, u"laboratory"_s, {}).trimmed();
        profile.percent = percent(m_root, {});
        profile.sheet = text(m_root, u"sheet"_s, {});
        readDialect(profile);
        readColumns(profile);
        readCodes(profile);
        readUnits(profile);
        if (m_error)
            return *m_error;
        return profile;
    }

private:
    void fail(const char* code, const QString& path)
    {
        if (!m_error)
            m_error = badInput(code, "path", path);
    }

    void checkKeys(const JsonValue& object, const QSet<QString>& known, const QString& path)
    {
        for (const auto& [key, value] : object.members) {
            if (!known.contains(key))
                fail("profile-unknown-key", path + key);
        }
    }

    void checkVersion()
    {
        const JsonValue* version = m_root.member(u"version");
        if (!version || version->kind != JsonValue::Kind::Integer)
            fail("profile-missing-key", u"version"_s);
        else if (version->integer != Version && !m_error)
            m_error = badInput("profile-version", "version", QString::number(version->integer));
    }

    /// Empty when the member is missing or null.
    [[nodiscard]] QString text(const JsonValue& object, const QString& key, const QString& path)
    {
        const JsonValue* value = object.member(key);
        if (!value || value->kind == JsonValue::Kind::Null)
            return {};
        if (value->kind != JsonValue::Kind::String)
            fail("profile-bad-value", path + key);
        return value->text;
    }

    [[nodiscard]] PercentMeaning percent(const JsonValue& object, const QString& path)
    {
        const QString key = text(object, u"percent"_s, path);
        if (const auto meaning = percentMeaningFromKey(key))
            return *meaning;
        fail("profile-bad-value", path + u"percent"_s);
        return PercentMeaning::Unstated;
    }

    /// The member when it is there and of the kind.
    [[nodiscard]] const JsonValue* member(const QString& key, JsonValue::Kind kind)
    {
        const JsonValue* value = m_root.member(key);
        if (!value || value->kind == JsonValue::Kind::Null)
            return nullptr;
        if (value->kind == kind)
            return value;
        fail("profile-bad-value", key);
        return nullptr;
    }

    [[nodiscard]] QChar sign(const JsonValue& object, const QString& key, QChar fallback)
    {
        const QString written = text(object, key, u"dialect."_s);
        if (written.size() > 1)
            fail("profile-bad-value", u"dialect."_s + key);
        return written.isEmpty() ? fallback : written.front();
    }

    void readDialect(MappingProfile& profile)
    {
        const JsonValue* object = member(u"dialect"_s, JsonValue::Kind::Object);
        if (!object)
            return;
        checkKeys(*object, {u"encoding"_s, u"separator"_s, u"quote"_s}, u"dialect."_s);
        CsvDialect dialect;
        const QString encoding = text(*object, u"encoding"_s, u"dialect."_s);
        const auto* found = std::find_if(Encodings.begin(), Encodings.end(), [&](const auto& one) {
            return encoding == QLatin1StringView(one.second);
        });
        if (found == Encodings.end())
            fail("profile-bad-value", u"dialect.encoding"_s);
        else
            dialect.encoding = found->first;
        dialect.separator = sign(*object, u"separator"_s, dialect.separator);
        // An empty text says that nothing is quoted.
        const bool saysQuote = object->member(u"quote") != nullptr;
        dialect.quote = sign(*object, u"quote"_s, saysQuote ? QChar() : dialect.quote);
        profile.dialect = dialect;
    }

    void readColumns(MappingProfile& profile)
    {
        const JsonValue* object = member(u"columns"_s, JsonValue::Kind::Object);
        for (const auto& [header, key] : object ? object->members : QList<JsonValue::Member>()) {
            if (key.kind != JsonValue::Kind::String)
                fail("profile-bad-value", u"columns."_s + header);
            profile.columns.insert(header, key.text);
        }
    }

    void readCodes(MappingProfile& profile)
    {
        const JsonValue* list = member(u"codes"_s, JsonValue::Kind::Array);
        const qsizetype count = list ? list->items.size() : 0;
        for (qsizetype i = 0; i < count; ++i) {
            const QString path = u"codes[%1]."_s.arg(i);
            const JsonValue& item = list->items[i];
            if (item.kind != JsonValue::Kind::Object)
                return fail("profile-bad-value", path.chopped(1));
            checkKeys(item, {u"code"_s, u"analysis"_s, u"percent"_s}, path);
            const QString code = text(item, u"code"_s, path).trimmed();
            if (code.isEmpty() || profile.codes.contains(code))
                return fail("profile-bad-value", path + u"code"_s);
            profile.codes.insert(code, {text(item, u"analysis"_s, path).trimmed(), percent(item, path)});
        }
    }

    void readUnits(MappingProfile& profile)
    {
        const JsonValue* object = member(u"units"_s, JsonValue::Kind::Object);
        for (const auto& [written, unit] : object ? object->members : QList<JsonValue::Member>()) {
            if (unit.kind != JsonValue::Kind::String || unit.text.trimmed().isEmpty())
                fail("profile-bad-value", u"units."_s + written);
            profile.units.insert(written, unit.text.trimmed());
        }
    }

    const JsonValue& m_root;
    std::optional<Error> m_error;
};

} // namespace

bool MappingProfile::isEmpty() const
{
    MappingProfile nothing;
    nothing.name = name;
    return *this == nothing;
}

QString percentMeaningKey(PercentMeaning meaning)
{
    switch (meaning) {
    case PercentMeaning::Unstated:
        return u""_s;
    case PercentMeaning::Ngsp:
        return u"ngsp"_s;
    case PercentMeaning::MonoS:
        return u"mono-s"_s;
    }
    Q_UNREACHABLE();
}

std::optional<PercentMeaning> percentMeaningFromKey(const QString& key)
{
    for (const PercentMeaning meaning :
         {PercentMeaning::Unstated, PercentMeaning::Ngsp, PercentMeaning::MonoS}) {
        if (key == percentMeaningKey(meaning))
            return meaning;
    }
    return std::nullopt;
}

QString textEncodingKey(TextEncoding encoding)
{
    const auto* found = std::find_if(Encodings.begin(), Encodings.end(),
                                     [&](const auto& one) { return one.first == encoding; });
    Q_ASSERT(found != Encodings.end());
    return QString::fromLatin1(found->second);
}

QByteArray profileToJson(const MappingProfile& profile)
{
    nlohmann::ordered_json json;
    json["schema"] = Schema;
    json["version"] = Version;
    json["name"] = utf8(profile.name);
    json["laboratory"] = utf8(profile.laboratory);
    json["percent"] = utf8(percentMeaningKey(profile.percent));
    json["sheet"] = utf8(profile.sheet);
    if (profile.dialect)
        json["dialect"] = {{"encoding", utf8(textEncodingKey(profile.dialect->encoding))},
                           {"separator", utf8(QString(profile.dialect->separator))},
                           {"quote", profile.dialect->quote.isNull()
                                         ? std::string()
                                         : utf8(QString(profile.dialect->quote))}};
    json["columns"] = nlohmann::ordered_json::object();
    QStringList headers = profile.columns.keys();
    headers.sort();
    for (const QString& header : headers)
        json["columns"][utf8(header)] = utf8(profile.columns.value(header));
    json["codes"] = nlohmann::ordered_json::array();
    for (auto code = profile.codes.cbegin(); code != profile.codes.cend(); ++code)
        json["codes"].push_back({{"code", utf8(code.key())},
                                 {"analysis", utf8(code->analysis)},
                                 {"percent", utf8(percentMeaningKey(code->percent))}});
    json["units"] = nlohmann::ordered_json::object();
    for (auto unit = profile.units.cbegin(); unit != profile.units.cend(); ++unit)
        json["units"][utf8(unit.key())] = utf8(*unit);
    return QByteArray::fromStdString(json.dump(2)) + '\n';
}

Result<MappingProfile> profileFromJson(const QByteArray& json)
{
    if (json.size() > MaxProfileBytes)
        return Error(ErrorKind::BadInput, u"profile-too-large"_s);
    const Result<JsonValue> root = readStrictJson(json);
    if (!root) {
        Error error(ErrorKind::BadInput, u"profile-not-json"_s);
        error.args = root.error().args;
        return error;
    }
    if (root->kind != JsonValue::Kind::Object)
        return Error(ErrorKind::BadInput, u"profile-not-json"_s);
    return ProfileReader(*root).read();
}

Result<MappingProfile> readProfileFile(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error(ErrorKind::Environment, u"file-missing"_s, {{u"file"_s, QFileInfo(path).fileName()}});
    return profileFromJson(file.read(MaxProfileBytes + 1));
}

} // namespace utfall
