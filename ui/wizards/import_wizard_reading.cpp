// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/import_wizard_reading.h"

#include "core/import/column_map.h"
#include "core/text/format.h"
#include "ui/models/file_preview_model.h"
#include "ui/models/person_words.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"
#include "ui/wizards/dialect_bar.h"
#include "ui/wizards/sender_bar.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr int MappingWidth = 380;
constexpr int MessageWidth = 260;
constexpr int WidestColumn = 220;
constexpr int LeastPreview = 200;

} // namespace

ImportReadingStep::ImportReadingStep(QWidget* parent) : QWidget(parent)
{
    m_sender = new SenderBar(this);
    m_file = new QComboBox(this);
    m_file->setObjectName(u"readFile"_s);
    m_dialect = new DialectBar(this);
    m_fileChoice = captioned(tr("File"), m_file, this);
    auto* choices = new QHBoxLayout;
    choices->setSpacing(metrics::Gap);
    choices->addWidget(m_fileChoice, 0, Qt::AlignTop);
    choices->addWidget(m_dialect, 1);
    buildPercent();
    // In a low window all of it scrolls, rather than being squeezed.
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    auto* content = new QWidget(area);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_choices = new QBoxLayout(QBoxLayout::TopToBottom);
    m_choices->setSpacing(metrics::Gap);
    m_choices->addWidget(m_sender, 0, Qt::AlignTop);
    m_choices->addLayout(choices, 1);
    layout->addLayout(m_choices);
    layout->addWidget(m_percentCard);
    layout->addLayout(makeTable(), 1);
    area->setWidget(content);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);

    connect(m_file, &QComboBox::currentIndexChanged, this, [this] { showFile(); });
    connect(m_sender, &SenderBar::profileChosen, this, &ImportReadingStep::profileChosen);
    connect(m_sender, &SenderBar::newProfileRequested, this, &ImportReadingStep::newProfileRequested);
    connect(m_sender, &SenderBar::saveRequested, this, &ImportReadingStep::saveProfileRequested);
    connect(m_dialect, &DialectBar::dialectChosen, this,
            [this](const CsvDialect& dialect) { Q_EMIT dialectChosen(currentPath(), dialect); });
    connect(m_dialect, &DialectBar::sheetChosen, this,
            [this](const QString& sheet) { Q_EMIT sheetChosen(currentPath(), sheet); });
    connect(m_dialect, &DialectBar::headerChosen, this,
            [this](std::optional<qint64> record) { Q_EMIT headerChosen(currentPath(), record); });
}

QLayout* ImportReadingStep::makeTable()
{
    m_mappingCard = new Card(tr("Columns"), this);
    m_mappingCard->setCaption(tr("Which column of the register each header of the file feeds."));
    m_mappingArea = new QScrollArea(m_mappingCard);
    m_mappingArea->setFrameShape(QFrame::NoFrame);
    m_mappingArea->setFocusPolicy(Qt::NoFocus); // what is in it takes the keyboard
    m_mappingArea->setWidgetResizable(true);
    m_mappingArea->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_mappingArea->viewport()->setAutoFillBackground(false);
    m_mappingCard->body()->addWidget(m_mappingArea);
    m_mappingCard->setFixedWidth(MappingWidth);
    m_messageCard = new Card(tr("No columns to choose"), this);
    m_messageCard->setObjectName(u"messageCard"_s);
    m_messageCard->setFixedWidth(MessageWidth);
    auto* about =
        new TextLabel(tr("Laboratory messages say themselves what each part is. The table shows the "
                         "results that they hold. Codes and units are weighed in the plan."),
                      TextRole::Body, TextTone::Muted, m_messageCard);
    about->setWordWrap(true);
    m_messageCard->body()->addWidget(about);
    m_messageCard->body()->addStretch(1);
    auto* previewCard = new Card(tr("Preview"), this);
    previewCard->setFlush(true);
    m_shown = new TextLabel(TextRole::Body, TextTone::Muted, previewCard);
    m_shown->setObjectName(u"shownRows"_s);
    previewCard->addHeaderWidget(m_shown);
    m_preview = new FilePreviewModel(this);
    m_table = new TableView(previewCard);
    m_table->setDense(true);
    m_table->setMinimumHeight(LeastPreview);
    m_table->setObjectName(QStringLiteral("preview"));
    m_table->setAccessibleName(tr("Preview"));
    m_table->setModel(m_preview);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->emptyState()->setTexts(QStringLiteral("text-csv"), tr("No rows"),
                                    tr("The file has a header and nothing below it."));
    previewCard->body()->addWidget(m_table);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(metrics::Gap);
    middle->addWidget(m_mappingCard);
    middle->addWidget(m_messageCard);
    middle->addWidget(previewCard, 1);
    return middle;
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
    m_percentCard = new Card(this);
    m_percentCard->setObjectName(u"percentCard"_s);
    m_percentCard->setAccessibleName(tr("What does % mean in this file?"));
    auto* question =
        new TextLabel(m_percentCard->accessibleName(), TextRole::Section, TextTone::Normal, m_percentCard);
    m_percentRows = new TextLabel(TextRole::Body, TextTone::Muted, m_percentCard);
    m_percentRows->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::Gap);
    head->addWidget(question, 0, Qt::AlignTop);
    head->addWidget(m_percentRows, 1);
    m_percentCard->body()->setContentsMargins(metrics::CardPadding, 12, metrics::CardPadding, 12);
    m_percentCard->body()->addLayout(head);
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

void ImportReadingStep::showDraft(const ImportDraft& draft, ImportKind kind,
                                  const QList<MappingProfile>& profiles)
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
    m_percentRows->setText(
        tr("%Ln row(s) have only a percent sign as unit. The two percent scales differ by about one "
           "unit, which decides who reaches the goal.",
           nullptr, text::forPlural(bare)));
    m_percent->button(static_cast<int>(m_draft.percent(kind)))->setChecked(true);
    showSender(profiles);
    showFile();
    arrangeChoices();
}

void ImportReadingStep::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrangeChoices();
}

/// The preview needs the height.
void ImportReadingStep::arrangeChoices()
{
    const bool fits =
        m_sender->sizeHint().width() + m_choices->spacing() + m_dialect->minimumSizeHint().width() <= width();
    m_choices->setDirection(fits && m_fileChoice->isHidden() && !m_sender->isSuggesting()
                                ? QBoxLayout::LeftToRight
                                : QBoxLayout::TopToBottom);
}

void ImportReadingStep::showSender(const QList<MappingProfile>& profiles)
{
    const QString current = m_draft.profile(m_kind).name;
    QStringList names;
    for (const MappingProfile& profile : profiles) {
        if (suitsKind(profile, m_kind))
            names << profile.name;
    }
    m_sender->showProfiles(names, current, names.contains(current));
    const std::optional<MappingProfile> fitting =
        current.isEmpty() ? fittingProfile(profiles, m_draft, m_kind) : std::nullopt;
    m_sender->suggest(fitting ? fitting->name : QString());
}

QString ImportReadingStep::currentPath() const
{
    return m_file->currentData().toString();
}

void ImportReadingStep::showFile()
{
    const ImportFileDraft* file = m_draft.find(currentPath());
    if (file == nullptr)
        return;
    m_dialect->showFile(*file);
    const bool isMessages = file->peek && file->peek->byKey;
    m_messageCard->setVisible(isMessages);
    m_mappingCard->setVisible(!isMessages);
    fillMapping(*file);
    showMapping();
    if (!file->peek) {
        m_preview->setRecords({}, {});
        m_shown->setText(file->error ? tr("The file cannot be read this way.") : tr("Reading…"));
        return;
    }
    ShownRows shown = shownRows(m_draft, *file, m_kind, words::protection(true));
    for (QString& text : shown.header) {
        if (file->peek->byKey)
            text = columnHeader(m_kind, text);
    }
    m_preview->setRecords(shown.header, shown.rows);
    showMapping();
    const qint64 rows = shown.rows.size();
    m_shown->setText(rows < file->peek->records
                         ? tr("Shows %1 of %2 rows.").arg(text::count(rows), text::count(file->peek->records))
                         : tr("Shows all %Ln row(s).", nullptr, static_cast<int>(rows)));
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_preview->columnCount(); ++column) {
        if (m_table->columnWidth(column) > WidestColumn)
            m_table->setColumnWidth(column, WidestColumn);
    }
}

void ImportReadingStep::fillMapping(const ImportFileDraft& file)
{
    if (file.isReading())
        return; // keeps what is there while the file is read another way
    QStringList headers;
    const QStringList all = file.peek && !file.peek->byKey ? file.peek->header : QStringList();
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
    const bool hidesHeader = std::any_of(headers.cbegin(), headers.cend(), [&file](const QString& header) {
        return file.protectedTexts.contains(header);
    });
    for (const QString& header : std::as_const(headers)) {
        const int row = grid->rowCount();
        auto* label = new TextLabel(TextRole::Body, form);
        const QString name = hidesHeader ? words::protection(true) : header;
        label->setText(label->fontMetrics().elidedText(name, Qt::ElideMiddle, MappingWidth / 2 - 50));
        auto* choice = new QComboBox(form);
        choice->setObjectName(QStringLiteral("column.") + header);
        choice->setAccessibleName(tr("Column for the header %1").arg(name));
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
    // Made after the preview, but read before it.
    QWidget* before = m_percent->buttons().constLast();
    for (const auto& [header, choice] : std::as_const(m_mapping)) {
        setTabOrder(before, choice);
        before = choice;
    }
    setTabOrder(before, m_table);
    form->setAutoFillBackground(false);
}

void ImportReadingStep::showMapping()
{
    QSet<int> unread;
    const ImportFileDraft* file = m_draft.find(currentPath());
    for (const auto& [header, choice] : std::as_const(m_mapping))
        choice->setCurrentIndex(std::max(0, choice->findData(m_draft.column(m_kind, header))));
    for (qsizetype i = 0; file != nullptr && file->peek && i < file->peek->header.size(); ++i) {
        if (m_draft.column(m_kind, file->peek->header[i]).isEmpty())
            unread.insert(static_cast<int>(i));
    }
    m_preview->setUnreadColumns(unread);
}

} // namespace utfall
