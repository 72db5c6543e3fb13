// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/dialect_bar.h"

#include "core/text/error_text.h"
#include "core/text/format.h"
#include "ui/models/issue_words.h"
#include "ui/shell/theme.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostNotes = 4;
constexpr int MostHeaders = 20;

/// The format, and of text files what is shown and needs no choice.
QString formatText(const RecordsFound& found)
{
    QStringList parts{fileFormatName(found.format)};
    if (found.format == FileKind::Csv) {
        if (found.dialect.decimal == DecimalSign::Comma)
            parts << DialectBar::tr("decimal comma");
        else if (found.dialect.decimal == DecimalSign::Point)
            parts << DialectBar::tr("decimal point");
        if (found.dialect.lineEnd == LineEnd::CrLf)
            parts << DialectBar::tr("lines end as in Windows");
        else if (found.dialect.lineEnd == LineEnd::Cr)
            parts << DialectBar::tr("lines end as on old Macs");
        else if (found.dialect.lineEnd == LineEnd::Unicode)
            parts << DialectBar::tr("lines end with Unicode's own line ends");
    }
    return parts.join(u" · "_s);
}

QString sentenceOf(const FileNote& note)
{
    RowIssue issue;
    issue.code = QString::fromUtf16(note.finding.code);
    issue.args = note.args;
    issue.row = note.line;
    if (note.line > 0)
        return text::describe(issue);
    const QString sentence = issueSentence(issue);
    if (note.firstRow == 0)
        return sentence;
    return DialectBar::tr("%1 (%Ln row(s), the first at line %2)", nullptr, text::forPlural(note.count))
        .arg(sentence, text::count(note.firstRow));
}

} // namespace

QWidget* captioned(const QString& caption, QWidget* field, QWidget* parent)
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

DialectBar::DialectBar(QWidget* parent) : QWidget(parent)
{
    m_format = new TextLabel(TextRole::Body, this);
    m_format->setObjectName(u"fileFormat"_s);
    QFont bold = m_format->font();
    bold.setWeight(QFont::DemiBold);
    m_format->setFont(bold);
    makeChoices();
    m_notes = new TextLabel(TextRole::Body, TextTone::Muted, this);
    m_notes->setObjectName(u"fileNotes"_s);
    m_notes->setWordWrap(true);
    m_allNotes = new QPushButton(this);
    m_allNotes->setObjectName(u"allNotes"_s);
    m_allNotes->setAutoDefault(false);
    m_allNotes->setFlat(true);
    connect(m_allNotes, &QPushButton::clicked, this, [this] {
        m_showsAll = !m_showsAll;
        showNotes();
    });

    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Gap);
    row->addWidget(m_sheetChoice);
    for (QWidget* choice : std::as_const(m_textChoices))
        row->addWidget(choice);
    row->addWidget(m_headerChoice);
    row->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Grid);
    layout->addLayout(row);
    for (TextLabel* label : {m_format, m_notes})
        label->setContentsMargins(0, metrics::HalfGrid / 2, 0, 0); // on a line with what unfolds them
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::Gap);
    line->addWidget(m_format, 0, Qt::AlignTop);
    line->addWidget(m_notes, 1, Qt::AlignTop);
    line->addWidget(m_allNotes, 0, Qt::AlignTop);
    layout->addLayout(line);
}

void DialectBar::makeChoices()
{
    m_sheet = new QComboBox(this);
    m_sheet->setObjectName(u"sheet"_s);
    m_encoding = new QComboBox(this);
    m_encoding->setObjectName(u"encoding"_s);
    m_encoding->addItem(tr("UTF-8"), static_cast<int>(TextEncoding::Utf8));
    m_encoding->addItem(tr("Windows (Western European)"), static_cast<int>(TextEncoding::Windows1252));
    m_encoding->addItem(tr("UTF-16, little-endian"), static_cast<int>(TextEncoding::Utf16LittleEndian));
    m_encoding->addItem(tr("UTF-16, big-endian"), static_cast<int>(TextEncoding::Utf16BigEndian));
    m_separator = new QComboBox(this);
    m_separator->setObjectName(u"separator"_s);
    m_separator->addItem(tr("Semicolon ;"), QChar(u';'));
    m_separator->addItem(tr("Comma ,"), QChar(u','));
    m_separator->addItem(tr("Tab"), QChar(u'\t'));
    m_separator->addItem(tr("Bar |"), QChar(u'|'));
    m_quote = new QComboBox(this);
    m_quote->setObjectName(u"quote"_s);
    m_quote->addItem(tr("Double quotes"), QChar(u'"'));
    m_quote->addItem(tr("Single quotes"), QChar(u'\''));
    m_quote->addItem(tr("None"), QChar());
    m_header = new QComboBox(this);
    m_header->setObjectName(u"headerRecord"_s);
    m_header->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_header->addItem(tr("As it looks"), -1);
    for (int record = 0; record < MostHeaders; ++record)
        m_header->addItem(tr("Line %1 of the table").arg(record + 1), record);
    m_sheetChoice = captioned(tr("Sheet"), m_sheet, this);
    m_textChoices = {captioned(tr("Encoding"), m_encoding, this),
                     captioned(tr("Separator"), m_separator, this), captioned(tr("Quote"), m_quote, this)};
    m_headerChoice = captioned(tr("Header row"), m_header, this);

    connect(m_sheet, &QComboBox::activated, this, [this] { Q_EMIT sheetChosen(m_sheet->currentText()); });
    connect(m_header, &QComboBox::activated, this, [this] {
        const qint64 record = m_header->currentData().toLongLong();
        Q_EMIT headerChosen(record < 0 ? std::nullopt : std::optional(record));
    });
    for (QComboBox* choice : {m_encoding, m_separator, m_quote})
        connect(choice, &QComboBox::activated, this, &DialectBar::choose);
}

void DialectBar::showFile(const ImportFileDraft& file)
{
    if (!file.peek) {
        if (file.chosenDialect)
            showDialect(*file.chosenDialect);
        return;
    }
    const RecordsFound& found = file.peek->found;
    m_format->setText(formatText(found));
    m_sheet->clear();
    m_sheet->addItems(found.sheets);
    m_sheet->setCurrentText(found.sheet);
    m_sheetChoice->setVisible(!found.sheets.isEmpty());
    for (QWidget* choice : std::as_const(m_textChoices))
        choice->setVisible(found.format == FileKind::Csv);
    m_headerChoice->setVisible(!file.peek->byKey);
    showDialect(found.dialect);
    showHeader(file);
    QStringList remarks;
    for (const FileNote& note : found.notes.first(std::min(found.notes.size(), MostNotes)))
        remarks << sentenceOf(note);
    if (found.notes.size() > MostNotes)
        remarks << tr("… and %Ln more remark(s), in the plan.", nullptr,
                      static_cast<int>(found.notes.size() - MostNotes));
    if (std::exchange(m_remarks, remarks) != remarks)
        m_showsAll = false;
    showNotes();
}

void DialectBar::showHeader(const ImportFileDraft& file)
{
    const std::optional<qint64>& found = file.peek->found.frame.headerRecord;
    m_header->setItemText(0, found ? tr("As it looks: line %1").arg(*found + 1) : tr("As it looks"));
    m_header->setCurrentIndex(file.chosenHeader ? m_header->findData(static_cast<int>(*file.chosenHeader))
                                                : 0);
}

void DialectBar::showDialect(const CsvDialect& dialect)
{
    m_dialect = dialect;
    m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(dialect.encoding)));
    m_separator->setCurrentIndex(m_separator->findData(dialect.separator));
    m_quote->setCurrentIndex(m_quote->findData(dialect.quote));
}

void DialectBar::showNotes()
{
    const bool isFolded = m_remarks.size() > 1 && !m_showsAll;
    m_notes->setText(isFolded ? m_remarks.constFirst() : m_remarks.join(u'\n'));
    m_allNotes->setText(isFolded ? tr("Show all %Ln remark(s)", nullptr, static_cast<int>(m_remarks.size()))
                                 : tr("Show fewer"));
    m_allNotes->setVisible(m_remarks.size() > 1);
    m_allNotes->setFixedHeight(m_notes->fontMetrics().height() + metrics::HalfGrid); // a line of text
}

void DialectBar::choose()
{
    CsvDialect dialect = m_dialect;
    dialect.encoding = static_cast<TextEncoding>(m_encoding->currentData().toInt());
    dialect.separator = m_separator->currentData().toChar();
    dialect.quote = m_quote->currentData().toChar();
    Q_EMIT dialectChosen(dialect);
}

} // namespace utfall
