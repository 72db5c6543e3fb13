// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/import_wizard_files.h"

#include "core/text/error_text.h"
#include "core/text/format.h"
#include "ui/models/issue_words.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"
#include "ui/wizards/file_drop_area.h"

#include <QComboBox>
#include <QEvent>
#include <QLocale>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace utfall {

/// One chosen file: its name, what is known of it, the choice of kind, and a button that takes it away.
class FileRow final : public Card
{
    Q_OBJECT
public:
    explicit FileRow(QWidget* parent) : Card(parent)
    {
        m_icon = new QLabel(this);
        m_name = new TextLabel(TextRole::Body, this);
        QFont bold = m_name->font();
        bold.setWeight(QFont::DemiBold);
        m_name->setFont(bold);
        m_detail = new TextLabel(TextRole::Body, TextTone::Muted, this);
        m_detail->setWordWrap(true);
        m_kind = new QComboBox(this);
        m_kind->setObjectName(QStringLiteral("fileKind"));
        m_kind->setPlaceholderText(tr("Choose what it holds"));
        for (const ImportKind kind : ImportOrder)
            m_kind->addItem(importKindName(kind), static_cast<int>(kind));
        m_kind->setMinimumContentsLength(20);
        m_remove = new QToolButton(this);
        m_remove->setIcon(themedIcon(QStringLiteral("document-close")));
        m_remove->setObjectName(QStringLiteral("removeFile"));
        m_remove->setAutoRaise(true);
        m_remove->setToolTip(tr("Do not import this file"));
        connect(m_kind, &QComboBox::activated, this,
                [this] { Q_EMIT kindChosen(static_cast<ImportKind>(m_kind->currentData().toInt())); });
        connect(m_remove, &QToolButton::clicked, this, &FileRow::removeRequested);

        auto* texts = new QVBoxLayout;
        texts->setSpacing(2);
        texts->addWidget(m_name);
        texts->addWidget(m_detail);
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(m_icon, 0, Qt::AlignTop);
        row->addLayout(texts, 1);
        row->addWidget(m_kind, 0, Qt::AlignVCenter);
        row->addWidget(m_remove, 0, Qt::AlignVCenter);
        body()->addLayout(row);
        body()->setContentsMargins(metrics::CardPadding, 10, metrics::Grid, 10);
        drawIcon();
    }

    void showFile(const ImportFileDraft& file)
    {
        m_name->setText(file.name);
        m_kind->setAccessibleName(tr("What %1 holds").arg(file.name));
        m_remove->setAccessibleName(tr("Do not import %1").arg(file.name));
        m_detail->setTone(file.error ? TextTone::Error : TextTone::Muted);
        m_detail->setText(detailOf(file));
        m_kind->setVisible(!file.error);
        m_kind->setEnabled(!file.isReading());
        m_kind->setCurrentIndex(file.kind ? m_kind->findData(static_cast<int>(*file.kind)) : -1);
    }

Q_SIGNALS:
    void kindChosen(utfall::ImportKind kind);
    void removeRequested();

protected:
    void changeEvent(QEvent* event) override
    {
        Card::changeEvent(event);
        if (event->type() == QEvent::PaletteChange && m_icon != nullptr)
            drawIcon();
    }

private:
    static QString detailOf(const ImportFileDraft& file)
    {
        if (file.error)
            return text::describe(*file.error);
        const QString size =
            text::locale().formattedDataSize(file.bytes, 1, QLocale::DataSizeTraditionalFormat);
        if (!file.peek) {
            const int percent = file.percentRead ? file.percentRead->load() : -1;
            return percent < 0 ? tr("%1 · reading…").arg(size)
                               : tr("%1 · reading… %2 %").arg(size).arg(percent);
        }
        const RecordsFound& found = file.peek->found;
        QStringList parts{found.sheet.isEmpty()
                              ? fileFormatName(found.format)
                              : tr("%1, sheet %2").arg(fileFormatName(found.format), found.sheet),
                          size, tr("%Ln row(s)", nullptr, text::forPlural(file.peek->records))};
        if (!file.peek->byKey)
            parts << tr("%Ln column(s)", nullptr, text::forPlural(file.peek->header.size()));
        QString detail = parts.join(QStringLiteral(" · "));
        if (!file.kind)
            detail += QLatin1Char('\n') + tr("The header fits no kind of file. Choose what it holds.");
        else if (!file.missing.isEmpty())
            detail += QLatin1Char('\n') +
                      tr("Looks like %1, but these columns have other names or are missing: %2.")
                          .arg(importKindInText(*file.kind), file.missing.join(QStringLiteral(", ")));
        return detail;
    }

    void drawIcon()
    {
        const QIcon icon = themedIcon(QStringLiteral("text-csv"));
        m_icon->setPixmap(icon.pixmap(QSize(22, 22), devicePixelRatioF()));
    }

    QLabel* m_icon = nullptr;
    TextLabel* m_name = nullptr;
    TextLabel* m_detail = nullptr;
    QComboBox* m_kind = nullptr;
    QToolButton* m_remove = nullptr;
};

ImportFilesStep::ImportFilesStep(QWidget* parent) : QWidget(parent)
{
    m_drop = new FileDropArea(this);
    connect(m_drop, &FileDropArea::chooseRequested, this, &ImportFilesStep::chooseRequested);
    connect(m_drop, &FileDropArea::filesDropped, this, &ImportFilesStep::filesDropped);
    m_list = new QWidget(this);
    m_rows = new QVBoxLayout(m_list);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(metrics::Grid);
    m_rows->addStretch(1);
    m_area = new QScrollArea(this);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setWidget(m_list);
    m_area->viewport()->setAutoFillBackground(false);
    m_list->setAutoFillBackground(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_drop);
    layout->addWidget(m_area, 1);
}

void ImportFilesStep::showDraft(const ImportDraft& draft)
{
    QHash<QString, FileRow*> gone = m_byPath;
    for (const ImportFileDraft& file : draft.files()) {
        FileRow* row = gone.take(file.path);
        if (row == nullptr) {
            row = new FileRow(m_list);
            m_rows->insertWidget(m_rows->count() - 1, row);
            m_byPath.insert(file.path, row);
            connect(row, &FileRow::kindChosen, this,
                    [this, path = file.path](ImportKind kind) { Q_EMIT kindChosen(path, kind); });
            connect(row, &FileRow::removeRequested, this,
                    [this, path = file.path] { Q_EMIT removeRequested(path); });
        }
        row->showFile(file);
    }
    for (auto it = gone.cbegin(); it != gone.cend(); ++it) {
        m_byPath.remove(it.key());
        it.value()->hide();
        it.value()->deleteLater();
    }
    m_drop->setCompact(!draft.files().isEmpty());
    m_area->setVisible(!draft.files().isEmpty());
}

} // namespace utfall

#include "import_wizard_files.moc"
