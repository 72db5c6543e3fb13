// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/unit/house/house_rules.h"

#include <QStringList>

#include <algorithm>

namespace utfall::test {

namespace {

enum class System { No, Yes };

/// What the files of one folder may include beside the standard library, Boost and nlohmann.
struct Room
{
    QString folder;
    QStringList modules; ///< of Qt
    QStringList rooms;   ///< beginnings of quoted paths
    QRegularExpression never = QRegularExpression(QStringLiteral("(?!)"));
    System system = System::No; ///< headers of the operating system
};

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

/// The table of CONTRIBUTING.md. The most particular folder decides.
const QList<Room>& roomTable()
{
    static const QString noService = QStringLiteral("_service\\.h$");
    static const QStringList core = words("QtCore");
    static const QStringList services = words("QtCore QtConcurrent");
    static const QStringList servicesMay =
        words("core/base/ core/contract/ core/evaluation/ core/text/ core/security/ "
              "core/storage/ core/laboratory/ core/import/ core/register/");
    static const QStringList window =
        words("QtCore QtConcurrent QtGui QtWidgets QtPrintSupport QtSvg QtSvgWidgets");
    static const QStringList windowMay = words(
        "core/base/ core/contract/ core/evaluation/ core/text/ core/security/ "
        "core/laboratory/ core/import/ core/register/ core/demo/ core/exchange/ core/report/ resources/ ui/");
    static const QList<Room> table = {
        {QStringLiteral("core/base/"), core, words("core/base/")},
        {QStringLiteral("core/contract/"), core,
         words("core/base/ core/contract/ core/evaluation/ core/text/")},
        {QStringLiteral("core/evaluation/"), core,
         words("core/base/ core/contract/terms.h core/evaluation/")},
        {QStringLiteral("core/text/"), core, words("core/base/ core/text/")},
        {QStringLiteral("core/security/"), core, words("core/base/ core/security/"),
         QRegularExpression(QStringLiteral("(?!)")), System::Yes},
        {QStringLiteral("core/storage/"), words("QtCore QtSql"),
         words("core/base/ core/contract/ core/evaluation/ core/text/ core/security/ core/import/ "
               "core/storage/"),
         QRegularExpression(noService), System::Yes},
        {QStringLiteral("core/laboratory/"), core, words("core/base/ core/laboratory/")},
        {QStringLiteral("core/import/"), services, servicesMay},
        {QStringLiteral("core/register/"), services, servicesMay},
        {QStringLiteral("core/demo/"), services,
         words("core/base/ core/contract/ core/evaluation/ core/text/ core/security/ core/import/ "
               "core/register/ core/demo/ core/report/csv_writer.h core/report/xlsx_writer.h")},
        {QStringLiteral("core/exchange/"), services,
         words("core/base/ core/contract/ core/evaluation/ core/text/ core/import/ core/register/ "
               "core/exchange/ "
               "core/report/csv_writer.h core/report/evaluation_json.h")},
        {QStringLiteral("core/report/"), words("QtCore QtGui QtSvg"),
         words("core/base/ core/contract/ core/evaluation/ core/text/ core/import/ core/register/ "
               "core/report/ resources/")},
        {QStringLiteral("ui/"), window, windowMay},
        {QStringLiteral("ui/charts/"), window + words("QtCharts"), windowMay},
        {QStringLiteral("app/"), window, words("app/ core/ ui/ resources/ translations/"),
         QRegularExpression(QStringLiteral("(?!)")), System::Yes},
    };
    return table;
}

const Room* roomOf(const QString& path)
{
    const Room* best = nullptr;
    for (const Room& room : roomTable()) {
        if (path.startsWith(room.folder) && (!best || room.folder.size() > best->folder.size()))
            best = &room;
    }
    return best;
}

bool isInHouse(const QString& path)
{
    return path.startsWith(u"app/") || path.startsWith(u"core/") || path.startsWith(u"ui/");
}

bool isLibraryHeader(const QString& target)
{
    static const QRegularExpression standard(QStringLiteral("^[a-z_]+[0-9]*$"));
    return standard.match(target).hasMatch() || target.startsWith(u"boost/") ||
           target.startsWith(u"nlohmann/") || target.startsWith(u"quazip/");
}

/// Why a room may not have an <angled> include; empty when it may.
QString angledBreach(const Room& room, const QString& target, const QtModules& modules)
{
    const QSet<QString> owners = modules.of(target);
    if (!owners.isEmpty()) {
        const bool may = std::any_of(owners.begin(), owners.end(),
                                     [&](const QString& module) { return room.modules.contains(module); });
        const bool isPrivate = target.contains(u"/private/") || target.endsWith(u"_p.h");
        if (may && !isPrivate)
            return {};
        return QStringLiteral("%1 may not include <%2> (%3)")
            .arg(room.folder, target,
                 isPrivate ? QStringLiteral("private to Qt") : QStringList(owners.values()).join(u'/'));
    }
    if (isLibraryHeader(target) || (room.system == System::Yes && target != u"sqlite3.h"))
        return {};
    return QStringLiteral("%1 may not include <%2> (not the standard library, Boost, nlohmann or Qt)")
        .arg(room.folder, target);
}

QString quotedBreach(const Room& room, const QString& target)
{
    if (target.endsWith(u".moc") && !target.contains(u'/'))
        return {};
    if (!isInHouse(target) && !target.startsWith(u"resources/") && !target.startsWith(u"translations/"))
        return QStringLiteral("\"%1\" does not name its whole path from the source folder").arg(target);
    const bool may = std::any_of(room.rooms.begin(), room.rooms.end(),
                                 [&](const QString& beginning) { return target.startsWith(beginning); });
    if (may && !room.never.match(target).hasMatch())
        return {};
    return QStringLiteral("%1 may not include \"%2\"").arg(room.folder, target);
}

/// Lines of a text, the last one counted whether or not it ends.
int lineCount(const QString& text)
{
    return static_cast<int>(text.count(u'\n')) + (text.isEmpty() || text.endsWith(u'\n') ? 0 : 1);
}

} // namespace

QString Finding::text() const
{
    return line > 0 ? QStringLiteral("%1:%2: %3").arg(file).arg(line).arg(reason)
                    : QStringLiteral("%1: %2").arg(file, reason);
}

QList<Finding> checkIncludes(const QString& path, const QString& text, const QtModules& modules)
{
    if (!isInHouse(path))
        return {};
    const Room* room = roomOf(path);
    if (!room)
        return {{path, 0, QStringLiteral("this folder has no rule in the table of rooms; give it one")}};
    QList<Finding> findings;
    for (const Include& include : readSourceText(text).includes) {
        const QString reason = include.angled ? angledBreach(*room, include.target, modules)
                                              : quotedBreach(*room, include.target);
        if (!reason.isEmpty())
            findings.append({path, include.line, reason});
    }
    return findings;
}

QList<Finding> checkReach(const QString& path,
                          const std::function<QList<Include>(const QString&)>& includesOf,
                          const QtModules& modules)
{
    if (!isInHouse(path))
        return {};
    const bool seesWindows =
        path.startsWith(u"ui/") || path.startsWith(u"app/") || path.startsWith(u"core/report/");
    const bool seesSql = path.startsWith(u"core/storage/") || path.startsWith(u"core/register/") ||
                         path.startsWith(u"core/import/");
    QStringList forbidden = seesWindows ? QStringList() : words("QtGui QtWidgets QtCharts QtPrintSupport");
    if (!seesSql)
        forbidden += QStringLiteral("QtSql");

    QList<Finding> findings;
    QStringList waiting = {path};
    QSet<QString> seen = {path};
    while (!waiting.isEmpty()) {
        const QString file = waiting.takeFirst();
        for (const Include& include : includesOf(file)) {
            const QSet<QString> owners = modules.of(include.target);
            const bool breach = include.angled && !owners.isEmpty() &&
                                std::all_of(owners.begin(), owners.end(), [&](const QString& module) {
                                    return forbidden.contains(module);
                                });
            if (breach)
                findings.append(
                    {path, 0, QStringLiteral("sees <%1> through \"%2\"").arg(include.target, file)});
            if (!include.angled && !seen.contains(include.target)) {
                seen.insert(include.target);
                waiting.append(include.target);
            }
        }
    }
    return findings;
}

QList<Finding> checkSql(const QString& path, const QString& text)
{
    static const QRegularExpression sql(
        QStringLiteral("\\b(SELECT\\s|INSERT\\s+(OR\\s+\\w+\\s+)?INTO\\b|UPDATE\\s+\\S+\\s+SET\\b|DELETE\\s+"
                       "FROM\\b|REPLACE\\s+INTO\\b|"
                       "(CREATE|ALTER|DROP)\\s+(TEMP\\s+)?(UNIQUE\\s+)?(TABLE|INDEX|VIEW|TRIGGER)\\b|"
                       "PRAGMA\\s+\\w|BEGIN\\s+(IMMEDIATE|EXCLUSIVE)|"
                       "VACUUM\\s+INTO|ATTACH\\s+)"));
    if (!isInHouse(path) || path.startsWith(u"core/storage/"))
        return {};
    QList<Finding> findings;
    for (const Literal& literal : readSourceText(text).literals) {
        const auto match = sql.match(literal.text);
        if (match.hasMatch())
            findings.append(
                {path, literal.line,
                 QStringLiteral("SQL outside core/storage: %1").arg(match.captured().simplified())});
    }
    return findings;
}

QList<Finding> checkLength(const QString& path, const QString& text)
{
    const int lines = lineCount(text);
    if (lines <= longestFile)
        return {};
    return {{path, 0,
             QStringLiteral("%1 lines, more than %2: split it by use case").arg(lines).arg(longestFile)}};
}

QList<Finding> checkPromises(const QString& path, const QString& text)
{
    static const QRegularExpression promise(QStringLiteral("\\b(TO"
                                                           "DO|FIX"
                                                           "ME|HA"
                                                           "CK)\\b"));
    QList<Finding> findings;
    for (auto matches = promise.globalMatch(text); matches.hasNext();) {
        const auto match = matches.next();
        const auto line = QStringView(text).first(match.capturedStart()).count(u'\n') + 1;
        findings.append(
            {path, static_cast<int>(line), QStringLiteral("a promise is left: %1").arg(match.captured())});
    }
    return findings;
}

LicencesElsewhere::LicencesElsewhere(const QString& dep5)
{
    bool inFiles = false;
    for (const QString& line : dep5.split(u'\n')) {
        if (line.startsWith(u"Files:"))
            inFiles = true;
        else if (!line.startsWith(u' '))
            inFiles = false;
        if (!inFiles)
            continue;
        for (const QString& glob :
             line.section(u':', line.startsWith(u"Files:") ? 1 : 0).split(u' ', Qt::SkipEmptyParts)) {
            // In this format * stands for slashes too.
            const QString pattern =
                QRegularExpression::escape(glob).replace(QStringLiteral("\\*"), QStringLiteral(".*"));
            m_patterns.append(QRegularExpression(QRegularExpression::anchoredPattern(pattern)));
        }
    }
}

bool LicencesElsewhere::cover(const QString& path) const
{
    return std::any_of(m_patterns.begin(), m_patterns.end(),
                       [&](const QRegularExpression& pattern) { return pattern.match(path).hasMatch(); });
}

QList<Finding> checkLicence(const QString& path, const QString& text, const LicencesElsewhere& elsewhere)
{
    // A "#!" or "<?xml" line may stand before them.
    static const QRegularExpression header(
        QStringLiteral("^(?:[^\\n]*\\n){0,3}[^\\n]*SPDX-FileCopyrightText: [^\\n]+\\n"
                       "[^\\n]*SPDX-License-Identifier: [A-Za-z0-9.+-]+"));
    const bool isLicenceText =
        path == u"LICENSE" || path.startsWith(u"LICENSES/") || path.startsWith(u".reuse/");
    if (isLicenceText || elsewhere.cover(path) || header.match(text).hasMatch())
        return {};
    return {{path, 0,
             QStringLiteral(
                 "says neither copyright nor licence in its first lines, nor does .reuse/dep5 for it")}};
}

} // namespace utfall::test
