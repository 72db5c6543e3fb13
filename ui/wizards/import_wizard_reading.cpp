// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/import_wizard_reading.h"

#include "core/text/format.h"
#include "ui/models/file_preview_model.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace utfall {

namespace {

constexpr int MappingWidth = 380;
constexpr int WidestColumn = 220;

/// A caption over its field.
QWidget* captioned(const QString& caption, QComboBox* field, QWidget* parent)
{
    auto* box = new QWidget(parent);
    auto* label = new TextLabel(caption, TextRole::Body, TextTone::Muted, box);
    label->setBuddy(field);
    field->setAccessibleName(caption);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::HalfGrid);
    layout->addWidget(label);
    layout->addWidget(field);
    return box;
}

} // namespace

ImportReadingStep::ImportReadingStep(QWidget* parent) : QWidget(parent)
{
    m_file = new QComboBox(this);
    m_file->setMinimumContentsLength(24);
    m_encoding = new QComboBox(this);
    m_encoding->setObjectName(QStringLiteral("encoding"));
    m_encoding->addItem(tr("UTF-8"), static_cast<int>(TextEncoding::Utf8));
    m_encoding->addItem(tr("Windows-1252 (Excel)"), static_cast<int>(TextEncoding::Windows1252));
    m_encoding->addItem(tr("UTF-16, little-endian"), static_cast<int>(TextEncoding::Utf16LittleEndian));
    m_encoding->addItem(tr("UTF-16, big-endian"), static_cast<int>(TextEncoding::Utf16BigEndian));
    m_separator = new QComboBox(this);
    m_separator->setObjectName(QStringLiteral("separator"));
    m_separator->addItem(tr("Semicolon ;"), QChar(u';'));
    m_separator->addItem(tr("Comma ,"), QChar(u','));
    m_separator->addItem(tr("Tab"), QChar(u'\t'));
    m_fileChoice = captioned(tr("File"), m_file, this);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(metrics::Gap);
    choices->addWidget(m_fileChoice);
    choices->addWidget(captioned(tr("Encoding"), m_encoding, this));
    choices->addWidget(captioned(tr("Separator"), m_separator, this));
    choices->addStretch(1);
    buildPercent();

    auto* mapping = new Card(tr("Columns"), this);
    mapping->setCaption(tr("Which column of the register each header of the file feeds."));
    m_mappingArea = new QScrollArea(mapping);
    m_mappingArea->setFrameShape(QFrame::NoFrame);
    m_mappingArea->setWidgetResizable(true);
    m_mappingArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_mappingArea->viewport()->setAutoFillBackground(false);
    mapping->body()->addWidget(m_mappingArea);
    mapping->setFixedWidth(MappingWidth);
    m_previewCard = new Card(tr("Preview"), this);
    m_previewCard->setFlush(true);
    m_preview = new FilePreviewModel(this);
    m_table = new TableView(m_previewCard);
    m_table->setObjectName(QStringLiteral("preview"));
    m_table->setAccessibleName(tr("Preview"));
    m_table->setModel(m_preview);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->emptyState()->setTexts(QStringLiteral("text-csv"), tr("No rows"),
                                    tr("The file has a header and nothing below it."));
    m_previewCard->body()->addWidget(m_table);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(metrics::Gap);
    middle->addWidget(mapping);
    middle->addWidget(m_previewCard, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(choices);
    layout->addWidget(m_percentCard);
    layout->addLayout(middle, 1);

    connect(m_file, &QComboBox::currentIndexChanged, this, [this] { showFile(); });
    connect(m_encoding, &QComboBox::activated, this, &ImportReadingStep::chooseDialect);
    connect(m_separator, &QComboBox::activated, this, &ImportReadingStep::chooseDialect);
}

void ImportReadingStep::buildPercent()
{
    struct Choice
    {
        PercentMeaning meaning;
        QString text;
    };
    const Choice choices[] = {
        {PercentMeaning::Unstated, tr("I do not know: hold these rows for review")},
        {PercentMeaning::Ngsp, tr("% NGSP (international, DCCT)")},
        {PercentMeaning::MonoS, tr("% Mono-S (Swedish, before 2011)")},
    };
    m_percentCard = new Card(tr("What does % mean in this file?"), this);
    m_percentText = new TextLabel(TextRole::Body, TextTone::Muted, m_percentCard);
    m_percentText->setWordWrap(true);
    m_percentCard->body()->addWidget(m_percentText);
    m_percent = new QButtonGroup(this);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::PageMargin);
    for (const Choice& choice : choices) {
        auto* button = new QRadioButton(choice.text, m_percentCard);
        m_percent->addButton(button, static_cast<int>(choice.meaning));
        row->addWidget(button);
    }
    row->addStretch(1);
    m_percentCard->body()->addLayout(row);
    connect(m_percent, &QButtonGroup::idClicked, this,
            [this](int id) { Q_EMIT percentChosen(static_cast<PercentMeaning>(id)); });
}

void ImportReadingStep::showDraft(const ImportDraft& draft, ImportKind kind)
{
    m_draft = draft;
    m_kind = kind;
    const QList<const ImportFileDraft*> files = m_draft.filesOf(kind);
    {
        const QSignalBlocker quiet(m_file);
        const QString current = m_file->currentData().toString();
        m_file->clear();
        for (const ImportFileDraft* file : files)
            m_file->addItem(file->name, file->path);
        m_file->setCurrentIndex(std::max(0, m_file->findData(current)));
    }
    m_fileChoice->setVisible(files.size() > 1);
    const qint64 bare = m_draft.barePercentRows(kind);
    m_percentCard->setVisible(bare > 0);
    m_percentText->setText(
        tr("%n row(s) have only a percent sign as unit. The two percent scales differ by about one "
           "unit, which decides who reaches the goal.",
           nullptr, static_cast<int>(std::min<qint64>(bare, 1'000'000'000))));
    m_percent->button(static_cast<int>(m_draft.percent(kind)))->setChecked(true);
    showFile();
}

void ImportReadingStep::showFile()
{
    const ImportFileDraft* file = m_draft.find(m_file->currentData().toString());
    if (file == nullptr)
        return;
    showDialect(*file);
    fillMapping(*file);
    showMapping();
    if (!file->peek) {
        m_preview->setRecords({}, {});
        m_previewCard->setCaption(file->error ? tr("The file cannot be read this way.") : tr("Reading…"));
        return;
    }
    m_preview->setRecords(file->peek->header, file->peek->preview);
    showMapping();
    const qint64 shown = file->peek->preview.size();
    m_previewCard->setCaption(
        shown < file->peek->records
            ? tr("Shows %1 of %2 rows.").arg(text::count(shown), text::count(file->peek->records))
            : tr("Shows all %n row(s).", nullptr, static_cast<int>(shown)));
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_preview->columnCount(); ++column) {
        if (m_table->columnWidth(column) > WidestColumn)
            m_table->setColumnWidth(column, WidestColumn);
    }
}

void ImportReadingStep::showDialect(const ImportFileDraft& file)
{
    const CsvDialect dialect = file.chosenDialect ? *file.chosenDialect
                               : file.peek        ? file.peek->dialect
                                                  : CsvDialect();
    m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(dialect.encoding)));
    m_separator->setCurrentIndex(m_separator->findData(dialect.separator));
}

void ImportReadingStep::chooseDialect()
{
    CsvDialect dialect;
    dialect.encoding = static_cast<TextEncoding>(m_encoding->currentData().toInt());
    dialect.separator = m_separator->currentData().toChar();
    Q_EMIT dialectChosen(m_file->currentData().toString(), dialect);
}

void ImportReadingStep::fillMapping(const ImportFileDraft& file)
{
    if (file.isReading())
        return; // keeps what is there while the file is read another way
    QStringList headers;
    const QStringList all = file.peek ? file.peek->header : QStringList();
    for (const QString& header : all) {
        if (!header.isEmpty() && !headers.contains(header))
            headers << header;
    }
    QStringList shown;
    for (const auto& [header, choice] : std::as_const(m_mapping))
        shown << header;
    if (headers == shown && m_mappedKind == m_kind)
        return;
    m_mappedKind = m_kind;
    m_mapping.clear();
    auto* form = new QWidget(m_mappingArea);
    auto* grid = new QGridLayout(form);
    grid->setContentsMargins(0, 0, metrics::Grid, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    const QList<ImportColumn> columns = importColumns(m_kind);
    for (const QString& header : std::as_const(headers)) {
        const int row = grid->rowCount();
        auto* label = new TextLabel(TextRole::Body, form);
        label->setText(label->fontMetrics().elidedText(header, Qt::ElideMiddle, MappingWidth / 2 - 50));
        auto* choice = new QComboBox(form);
        choice->setObjectName(QStringLiteral("column.") + header);
        choice->setAccessibleName(tr("Column for the header %1").arg(header));
        choice->addItem(tr("Not read"), QString());
        for (const ImportColumn& column : columns)
            choice->addItem(column.required ? tr("%1 (required)").arg(column.header) : column.header,
                            column.key);
        connect(choice, &QComboBox::activated, this,
                [this, header, choice] { Q_EMIT columnChosen(header, choice->currentData().toString()); });
        grid->addWidget(label, row, 0);
        grid->addWidget(choice, row, 1);
        m_mapping.append({header, choice});
    }
    grid->setRowStretch(grid->rowCount(), 1);
    m_mappingArea->setWidget(form);
    form->setAutoFillBackground(false);
}

void ImportReadingStep::showMapping()
{
    QSet<int> unread;
    const ImportFileDraft* file = m_draft.find(m_file->currentData().toString());
    for (const auto& [header, choice] : std::as_const(m_mapping))
        choice->setCurrentIndex(std::max(0, choice->findData(m_draft.column(m_kind, header))));
    for (qsizetype i = 0; file != nullptr && file->peek && i < file->peek->header.size(); ++i) {
        if (m_draft.column(m_kind, file->peek->header[i]).isEmpty())
            unread.insert(static_cast<int>(i));
    }
    m_preview->setUnreadColumns(unread);
}

} // namespace utfall
