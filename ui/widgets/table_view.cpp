// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/table_view.h"

#include "core/text/inert_cell.h"
#include "ui/shell/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_header.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QToolTip>

#include <algorithm>

namespace utfall {

namespace {

constexpr int RowAir = 14; ///< above and below the text together
constexpr int DenseAir = 12;

class CellDelegate final : public QStyledItemDelegate
{
public:
    explicit CellDelegate(TableView* view) : QStyledItemDelegate(view), m_view(view) {}

    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override
    {
        if (event->type() != QEvent::ToolTip || !m_view->toldColumns().contains(index.column()))
            return QStyledItemDelegate::helpEvent(event, view, option, index);
        const bool isCut = sizeHint(option, index).width() > option.rect.width();
        const QString text = isCut ? index.data().toString().toHtmlEscaped() : QString();
        QToolTip::showText(event->globalPos(), text, m_view->viewport(), option.rect);
        return true;
    }

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        // The row has the focus, not one cell: the current row shows it by its selection and an outline of
        // its own.
        option->state &= ~QStyle::State_HasFocus;
        if (m_view->numericColumns().contains(index.column()))
            option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
        option->palette.setColor(QPalette::HighlightedText, Theme::current().colors().text);
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem background = option;
        background.features = {};
        m_view->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &background, painter, m_view);
        QStyleOptionViewItem padded = option;
        padded.rect = TableHeader::inset(*m_view, option.rect, index.column());
        QStyledItemDelegate::paint(painter, padded, index);
        const ThemeColors& colors = Theme::current().colors();
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                          colors.border);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) +
               QSize(TableHeader::insetWidth(*m_view, index.column()), 0);
    }

private:
    TableView* m_view;
};

TableHeader& headerOf(const TableView& view)
{
    return static_cast<TableHeader&>(*view.horizontalHeader());
}

QString oneLine(const QString& text)
{
    return text.simplified();
}

} // namespace

TableView::TableView(QWidget* parent) : QTableView(parent)
{
    setHorizontalHeader(new TableHeader(this));
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setStretchLastSection(true);
    updateRowHeight();
    connect(horizontalScrollBar(), &QAbstractSlider::rangeChanged, this, [this] {
        if (m_fitsRows)
            updateGeometry();
    });
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, [this](const QPoint& at) {
        QMenu menu(this);
        fillColumnMenu(menu);
        menu.exec(horizontalHeader()->mapToGlobal(at));
    });
    for (const auto signal : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(horizontalHeader(), signal, this, [this] { saveColumns(); });
}

void TableView::setNumericColumns(const QSet<int>& columns)
{
    m_numeric = columns;
    viewport()->update();
    horizontalHeader()->viewport()->update();
}

void TableView::setStretchColumn(int column)
{
    headerOf(*this).setStretched(column);
}

void TableView::setYieldingColumn(int column, int heir)
{
    headerOf(*this).setYielding(column, heir);
}

void TableView::setSpareColumns(const QList<int>& columns, int stretched)
{
    headerOf(*this).setSpare(columns, stretched);
}

void TableView::setToldColumns(const QSet<int>& columns)
{
    m_told = columns;
}

void TableView::setDense(bool dense)
{
    m_dense = dense;
    updateRowHeight();
}

void TableView::setColumnLetters(const QList<int>& letters)
{
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < letters.size(); ++column)
        horizontalHeader()->resizeSection(
            column, std::max(letters[column] * letter, horizontalHeader()->sectionSizeHint(column)));
}

void TableView::setFixedColumns(const QSet<int>& columns)
{
    m_fixed = columns;
}

void TableView::setColumnMemory(Settings& settings, const QString& key)
{
    m_settings = &settings;
    m_key = key;
    restoreColumns();
}

EmptyState* TableView::emptyState()
{
    if (m_empty == nullptr) {
        m_empty = new EmptyState(viewport());
        updateEmptyState();
    }
    return m_empty;
}

QString TableView::selectedAsText() const
{
    if (model() == nullptr)
        return {};
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns << column;
    }
    QStringList headings;
    for (const int column : columns)
        headings << oneLine(model()->headerData(column, Qt::Horizontal).toString());
    QStringList lines{headings.join(QLatin1Char('\t'))};
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(),
              [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    for (const QModelIndex& row : std::as_const(rows)) {
        QStringList cells;
        for (const int column : columns)
            cells << text::inertCell(oneLine(row.siblingAtColumn(column).data().toString()));
        lines << cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

void TableView::copySelection() const
{
    if (selectionModel() != nullptr && selectionModel()->hasSelection())
        QApplication::clipboard()->setText(selectedAsText());
}

void TableView::setFitsRows(bool fits)
{
    m_fitsRows = fits;
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    setSizePolicy(QSizePolicy::Expanding, fits ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
}

void TableView::fillColumnMenu(QMenu& menu)
{
    if (model() == nullptr)
        return;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        QAction* action = menu.addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(!m_fixed.contains(column) && !headerOf(*this).hasYielded(column));
        connect(action, &QAction::toggled, this, [this, column](bool on) {
            setColumnHidden(column, !on);
            fitColumns();
            saveColumns();
        });
    }
}

void TableView::setModel(QAbstractItemModel* newModel)
{
    if (model() != nullptr)
        model()->disconnect(this);
    QTableView::setModel(newModel);
    if (newModel != nullptr) {
        const auto update = [this] {
            updateEmptyState();
            fitColumns();
            if (m_fitsRows)
                updateGeometry();
        };
        connect(newModel, &QAbstractItemModel::modelReset, this, update);
        connect(newModel, &QAbstractItemModel::rowsInserted, this, update);
        connect(newModel, &QAbstractItemModel::rowsRemoved, this, update);
    }
    restoreColumns();
    updateEmptyState();
}

QSize TableView::sizeHint() const
{
    if (!m_fitsRows)
        return QTableView::sizeHint();
    const int rows = model() != nullptr ? model()->rowCount() : 0;
    const int body = rows > 0 ? rows * verticalHeader()->defaultSectionSize() : m_empty != nullptr ? 220 : 0;
    return {QTableView::sizeHint().width(),
            (horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height()) + body +
                (horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0) +
                2 * frameWidth()};
}

QSize TableView::minimumSizeHint() const
{
    return m_fitsRows ? QSize(120, sizeHint().height()) : QSize(120, 120);
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    if (m_empty != nullptr)
        m_empty->setGeometry(viewport()->rect());
}

void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || !currentIndex().isValid())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().colors().accent, 2));
    const QRect row(0, rowViewportPosition(currentIndex().row()), viewport()->width(),
                    rowHeight(currentIndex().row()));
    painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -2), 3, 3);
}

void TableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        updateRowHeight();
}

void TableView::updateRowHeight()
{
    const int row = fontMetrics().height() + (m_dense ? DenseAir : RowAir);
    if (m_dense)
        verticalHeader()->setMinimumSectionSize(row); // the style asks for more
    verticalHeader()->setDefaultSectionSize(row);
}

void TableView::fitColumns()
{
    headerOf(*this).shareRoom();
}

void TableView::updateEmptyState()
{
    if (m_empty == nullptr)
        return;
    m_empty->setGeometry(viewport()->rect());
    m_empty->setVisible(model() == nullptr || model()->rowCount() == 0);
}

void TableView::restoreColumns()
{
    if (m_settings == nullptr || model() == nullptr || model()->columnCount() == 0)
        return;
    const QByteArray state = m_settings->value(Setting::TableColumns, m_key).toByteArray();
    m_restored = true;
    if (!state.isEmpty())
        horizontalHeader()->restoreState(state);
}

void TableView::saveColumns() const
{
    // What a narrow window hides is not what somebody has chosen.
    if (m_settings != nullptr && m_restored && isVisible() && !headerOf(*this).hasYielded())
        m_settings->setValue(Setting::TableColumns, horizontalHeader()->saveState(), m_key);
}

} // namespace utfall
