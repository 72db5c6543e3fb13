// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs/form_field.h"

#include "ui/widgets/badge.h"
#include "ui/widgets/text_label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace utfall {

namespace {

/// The octagon of errors before the sentence, so that colour does not speak alone.
class ErrorGlyph final : public QWidget
{
public:
    explicit ErrorGlyph(QWidget* parent) : QWidget(parent)
    {
        const int side = QFontMetrics(font()).height() - 2;
        setFixedSize(side, side);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        drawNoticeGlyph(painter, QRectF(rect()).adjusted(1, 1, -1, -1), NoticeKind::Error);
    }
};

} // namespace

FormField::FormField(const QString& label, QWidget* editor, QWidget* parent)
    : QWidget(parent), m_name(label), m_editor(editor)
{
    m_label = new TextLabel(label, TextRole::Body, TextTone::Normal, this);
    m_label->setBuddy(editor);
    m_glyph = new ErrorGlyph(this);
    m_glyph->hide();
    m_line = new TextLabel(TextRole::Small, TextTone::Muted, this);
    m_line->setWordWrap(true);
    m_line->hide();
    editor->setAccessibleName(label);

    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::HalfGrid);
    line->addWidget(m_glyph, 0, Qt::AlignTop);
    line->addWidget(m_line, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::HalfGrid);
    layout->addWidget(m_label);
    layout->addWidget(editor);
    layout->addLayout(line);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusProxy(editor);
    watchEditor();
}

void FormField::setRequired(bool required)
{
    m_label->setText(required ? m_name + QStringLiteral(" *") : m_name);
    m_editor->setAccessibleName(required ? tr("%1, must be filled in").arg(m_name) : m_name);
}

void FormField::setHelp(const QString& help)
{
    m_help = help;
    showLine();
}

void FormField::setCheck(Check check)
{
    m_check = std::move(check);
}

bool FormField::check()
{
    m_error = m_check ? m_check() : QString();
    showLine();
    return m_error.isEmpty();
}

bool FormField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && m_touched) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason &&
            reason != Qt::MenuBarFocusReason)
            check();
    }
    return QWidget::eventFilter(watched, event);
}

void FormField::watchEditor()
{
    m_editor->installEventFilter(this);
    if (auto* line = qobject_cast<QLineEdit*>(m_editor))
        connect(line, &QLineEdit::textEdited, this, &FormField::changed);
    else if (auto* combo = qobject_cast<QComboBox*>(m_editor)) {
        connect(combo, &QComboBox::activated, this, &FormField::changed);
        if (combo->isEditable())
            connect(combo->lineEdit(), &QLineEdit::textEdited, this, &FormField::changed);
    } else if (auto* box = qobject_cast<QCheckBox*>(m_editor))
        connect(box, &QCheckBox::toggled, this, &FormField::changed);
    else if (auto* text = qobject_cast<QPlainTextEdit*>(m_editor))
        connect(text, &QPlainTextEdit::textChanged, this, &FormField::changed);
}

void FormField::changed()
{
    m_touched = true;
    if (!m_error.isEmpty())
        check();
    Q_EMIT edited();
}

void FormField::showLine()
{
    const bool wrong = !m_error.isEmpty();
    m_line->setText(wrong ? m_error : m_help);
    m_line->setTone(wrong ? TextTone::Error : TextTone::Muted);
    m_line->setVisible(!m_line->text().isEmpty());
    m_glyph->setVisible(wrong);
    m_editor->setAccessibleDescription(m_line->text());
}

} // namespace utfall
