// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/text_map.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace utfall::storage {

QString textMapToJson(const QMap<QString, QString>& texts)
{
    QJsonObject object;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        object.insert(text.key(), text.value());
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QMap<QString, QString> textMapFromJson(const QString& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    QMap<QString, QString> texts;
    for (auto value = object.begin(); value != object.end(); ++value) {
        if (value->isString())
            texts.insert(value.key(), value->toString());
    }
    return texts;
}

} // namespace utfall::storage
