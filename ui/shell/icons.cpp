// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/icons.h"

#include "ui/shell/theme.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace utfall {

namespace {

/// Draws one Breeze glyph as a mask filled with a colour, sharp at every scale.
class GlyphEngine final : public QIconEngine
{
public:
    GlyphEngine(QString name, QColor color) : m_name(std::move(name)), m_color(std::move(color)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal scale = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * scale, mode, state, scale));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        const QColor color = colorFor(mode);
        const QString key = QStringLiteral("utfall-icon/%1/%2x%3@%4/%5")
                                .arg(m_name)
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale)
                                .arg(color.rgba(), 0, 16);
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        const QString path = glyphPath(qRound(size.width() / scale));
        if (!path.isEmpty()) {
            QSvgRenderer renderer(path);
            QPainter painter(&pixmap);
            renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
            painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
            painter.fillRect(pixmap.rect(), color);
        }
        pixmap.setDevicePixelRatio(scale);
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine* clone() const override { return new GlyphEngine(m_name, m_color); }
    QString key() const override { return QStringLiteral("utfall-glyph"); }
    bool isNull() override { return glyphPath(16).isEmpty(); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        const ThemeColors& colors = Theme::current().colors();
        if (mode == QIcon::Disabled)
            return colors.textDisabled;
        if (mode == QIcon::Selected)
            return colors.onAccent;
        return m_color.isValid() ? m_color : colors.text;
    }

    /// The drawing made for the nearest size: the set has its own for 16 and for 22 pixels.
    [[nodiscard]] QString glyphPath(int size) const
    {
        const QString small = QStringLiteral(":/icons/16/%1.svg").arg(m_name);
        const QString large = QStringLiteral(":/icons/22/%1.svg").arg(m_name);
        const QString& first = size <= 18 ? small : large;
        const QString& second = size <= 18 ? large : small;
        return QFile::exists(first) ? first : QFile::exists(second) ? second : QString();
    }

    QString m_name;
    QColor m_color;
};

} // namespace

QIcon themedIcon(const QString& name)
{
    return themedIcon(name, QColor());
}

QIcon themedIcon(const QString& name, const QColor& color)
{
    if (name.isEmpty())
        return {};
    Q_ASSERT_X(QFile::exists(QStringLiteral(":/icons/22/%1.svg").arg(name)) ||
                   QFile::exists(QStringLiteral(":/icons/16/%1.svg").arg(name)),
               "icon", qPrintable(name));
    return QIcon(new GlyphEngine(name, color));
}

QIcon programIcon()
{
    QIcon icon;
    QSvgRenderer renderer(QStringLiteral(":/program/se.utfall.Utfall.svg"));
    for (const int side : {16, 22, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        icon.addPixmap(pixmap);
    }
    return icon;
}

} // namespace utfall
