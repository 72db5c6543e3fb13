// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/mapping_profiles_dialog.h"

#include "core/import/import_service.h"
#include "core/register/contract_service.h"
#include "core/report/csv_writer.h"
#include "core/text/error_text.h"
#include "ui/models/meaning_table_models.h"
#include "ui/shell/await.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/style.h"
#include "ui/shell/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/inline_notice.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/text_label.h"
#include "ui/wizards/dialect_bar.h"
#include "ui/wizards/import_meaning_dialogs.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr int NameLength = 80;
constexpr int RowHeight = 32;
constexpr int LeastTable = 150; ///< high, with room to say that it is empty

/// Edits a cell by choosing among a few values.
class ChoiceDelegate final : public QStyledItemDelegate
{
public:
    using Fill = std::function<void(QComboBox&)>;
    ChoiceDelegate(Fill fill, TableView* view)
        : QStyledItemDelegate(view), m_view(view), m_fill(std::move(fill))
    {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        m_view->itemDelegate()->paint(painter, option, index); // as the other columns
    }

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        auto* choice = new QComboBox(parent);
        m_fill(*choice);
        return choice;
    }
    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        auto* choice = static_cast<QComboBox*>(editor);
        choice->setCurrentIndex(std::max(0, choice->findData(index.data(Qt::EditRole))));
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override
    {
        model->setData(index, static_cast<QComboBox*>(editor)->currentData());
    }

private:
    TableView* m_view;
    Fill m_fill;
};

} // namespace

MappingProfilesDialog::MappingProfilesDialog(RegisterSession& session, QWidget* parent)
    : QDialog(parent), m_session(&session)
{
    setObjectName(u"mappingProfiles"_s);
    setWindowTitle(tr("Mapping profiles"));
    m_notice = new InlineNotice(this);
    m_notice->setClosable(true);
    m_notice->hide();
    m_pages = new QStackedWidget(this);
    auto* none = new EmptyState(m_pages);
    none->setTexts(u"text-csv"_s, tr("No profile yet"),
                   tr("A profile keeps what one sender's files look like and mean. It is made in the import, "
                      "when a code is mapped or a sender is named, or read from a file."));
    m_pages->addWidget(none);
    m_pages->addWidget(makeEditor());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &MappingProfilesDialog::reject);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(metrics::Gap);
    middle->addWidget(makeList());
    middle->addWidget(m_pages, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::PageMargin, metrics::Gap, metrics::PageMargin, metrics::Gap);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_notice);
    layout->addLayout(middle, 1);
    layout->addWidget(buttons);
    resize(960, 680);
    await(this, session.contract().info(), [this](const Result<ContractInfo>& info) {
        if (info.ok())
            m_terms = info.value().terms;
    });
    reload({});
}

QWidget* MappingProfilesDialog::makeList()
{
    auto* box = new QWidget(this);
    box->setFixedWidth(232);
    m_list = new QListWidget(box);
    m_list->setObjectName(u"profiles"_s);
    m_list->setAccessibleName(tr("Mapping profiles"));
    auto* read = new QPushButton(tr("Read from file…"), box);
    read->setObjectName(u"importProfile"_s);
    read->setAutoDefault(false);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Grid);
    layout->addWidget(m_list, 1);
    layout->addWidget(read);
    connect(read, &QPushButton::clicked, this, &MappingProfilesDialog::importProfile);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row == m_shown || m_filling)
            return;
        if (mayLeave())
            showProfile(row);
        else
            m_list->setCurrentRow(m_shown);
    });
    return box;
}

QWidget* MappingProfilesDialog::makeEditor()
{
    auto* editor = new QWidget(this);
    m_name = new QLineEdit(editor);
    m_name->setObjectName(u"profileName"_s);
    m_laboratory = new QLineEdit(editor);
    m_laboratory->setObjectName(u"profileLaboratory"_s);
    m_percent = new QComboBox(editor);
    m_percent->setObjectName(u"profilePercent"_s);
    addPercentMeanings(*m_percent);
    makeMeanings(editor);
    watchChanges();
    auto* head = new QHBoxLayout;
    head->setSpacing(metrics::Gap);
    head->addWidget(captioned(tr("Name"), m_name, editor), 1);
    head->addWidget(captioned(tr("Laboratory where a row names none"), m_laboratory, editor), 1);
    head->addWidget(captioned(tr("A bare % means"), m_percent, editor));
    auto* layout = new QVBoxLayout(editor);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addLayout(head);
    layout->addWidget(makeTable(m_codeTable, tr("Codes"), u"addCode"_s), 3);
    layout->addWidget(makeTable(m_unitTable, tr("Units"), u"addUnit"_s), 2);
    layout->addLayout(makeActions(editor));
    return editor;
}

/// What codes and units mean, in tables.
void MappingProfilesDialog::makeMeanings(QWidget* editor)
{
    m_codes = new CodeMeaningModel(this);
    m_units = new UnitMeaningModel(this);
    m_codeTable = new TableView(editor);
    m_codeTable->setObjectName(u"profileCodes"_s);
    m_codeTable->setModel(m_codes);
    m_codeTable->setItemDelegateForColumn(
        CodeMeaningModel::PercentColumn,
        new ChoiceDelegate([](QComboBox& choice) { addPercentMeanings(choice); }, m_codeTable));
    m_codeTable->setItemDelegateForColumn(CodeMeaningModel::AnalysisColumn,
                                          new ChoiceDelegate(
                                              [this](QComboBox& choice) {
                                                  for (const QString& code : m_terms.outcome.analyses)
                                                      choice.addItem(code, code);
                                                  choice.addItem(tr("none of the contract's"), QString());
                                              },
                                              m_codeTable));
    m_unitTable = new TableView(editor);
    m_unitTable->setObjectName(u"profileUnits"_s);
    m_unitTable->setModel(m_units);
    m_unitTable->setItemDelegateForColumn(UnitMeaningModel::MeantColumn,
                                          new ChoiceDelegate(
                                              [this](QComboBox& choice) {
                                                  for (const QString& unit : unitsUnder(m_terms))
                                                      choice.addItem(unit, unit);
                                              },
                                              m_unitTable));
}

void MappingProfilesDialog::watchChanges()
{
    for (QLineEdit* edit : {m_name, m_laboratory}) {
        edit->setMaxLength(NameLength);
        connect(edit, &QLineEdit::textChanged, this, &MappingProfilesDialog::noteChange);
    }
    connect(m_percent, &QComboBox::currentIndexChanged, this, &MappingProfilesDialog::noteChange);
    for (QAbstractItemModel* model :
         {static_cast<QAbstractItemModel*>(m_codes), static_cast<QAbstractItemModel*>(m_units)}) {
        connect(model, &QAbstractItemModel::dataChanged, this, &MappingProfilesDialog::noteChange);
        connect(model, &QAbstractItemModel::rowsInserted, this, &MappingProfilesDialog::noteChange);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &MappingProfilesDialog::noteChange);
    }
}

QLayout* MappingProfilesDialog::makeActions(QWidget* editor)
{
    m_save = new QPushButton(tr("Save"), editor);
    m_save->setObjectName(u"saveProfileChanges"_s);
    makePrimary(m_save);
    connect(m_save, &QPushButton::clicked, this, &MappingProfilesDialog::save);
    auto* write = new QPushButton(tr("Write to file…"), editor);
    write->setObjectName(u"exportProfile"_s);
    connect(write, &QPushButton::clicked, this, &MappingProfilesDialog::exportProfile);
    auto* away = new QPushButton(tr("Remove…"), editor);
    away->setObjectName(u"removeProfile"_s);
    connect(away, &QPushButton::clicked, this, &MappingProfilesDialog::remove);
    for (QPushButton* button : {m_save, write, away})
        button->setAutoDefault(false);

    auto* actions = new QHBoxLayout;
    actions->setSpacing(metrics::Grid);
    actions->addWidget(m_save);
    actions->addWidget(write);
    actions->addStretch(1);
    actions->addWidget(away);
    return actions;
}

QWidget* MappingProfilesDialog::makeTable(TableView* table, const QString& name, const QString& addName)
{
    auto* box = new QWidget(this);
    table->setAccessibleName(name);
    table->setMinimumHeight(LeastTable);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                           QAbstractItemView::AnyKeyPressed);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->emptyState()->setTexts({}, tr("Nothing said yet"), {});
    const bool isCodes = table == m_codeTable;
    auto* add = new QPushButton(tr("Add a row"), box);
    add->setObjectName(addName);
    add->setAutoDefault(false);
    auto* take = new QPushButton(tr("Remove the row"), box);
    take->setAutoDefault(false);
    connect(add, &QPushButton::clicked, this, [this, table, isCodes] {
        isCodes ? m_codes->addRow() : m_units->addRow();
        const QModelIndex first = table->model()->index(table->model()->rowCount() - 1, 0);
        table->setCurrentIndex(first);
        table->edit(first);
    });
    connect(take, &QPushButton::clicked, this, [this, table, isCodes] {
        const int row = table->currentIndex().row();
        if (row >= 0)
            isCodes ? m_codes->removeRow(row) : m_units->removeRow(row);
    });
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(name, TextRole::Section, TextTone::Normal, box), 1);
    head->addWidget(add);
    head->addWidget(take);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::HalfGrid);
    layout->addLayout(head);
    layout->addWidget(table, 1);
    return box;
}

void MappingProfilesDialog::reload(const QString& choose)
{
    if (!m_session)
        return;
    await(this, m_session->imports().profiles(), [this, choose](const Result<QList<MappingProfile>>& read) {
        if (!read.ok()) {
            tell(NoticeKind::Error, text::describe(read.error()));
            return;
        }
        m_filling = true;
        m_profiles = read.value();
        m_list->clear();
        int row = m_profiles.isEmpty() ? -1 : 0;
        for (const MappingProfile& profile : std::as_const(m_profiles)) {
            if (profile.name == choose)
                row = m_list->count();
            auto* item = new QListWidgetItem(profile.name, m_list);
            item->setSizeHint(QSize(0, RowHeight));
        }
        m_list->setCurrentRow(row);
        m_filling = false;
        showProfile(row);
    });
}

void MappingProfilesDialog::showProfile(int row)
{
    m_filling = true;
    m_shown = row;
    const MappingProfile profile = m_profiles.value(row);
    m_name->setText(profile.name);
    m_laboratory->setText(profile.laboratory);
    m_percent->setCurrentIndex(m_percent->findData(static_cast<int>(profile.percent)));
    m_codes->setCodes(profile.codes);
    m_units->setUnits(profile.units);
    m_pages->setCurrentIndex(row < 0 ? 0 : 1);
    m_changed = false;
    m_save->setEnabled(false);
    m_filling = false;
}

void MappingProfilesDialog::noteChange()
{
    if (m_filling)
        return;
    m_changed = true;
    m_save->setEnabled(true);
}

std::optional<MappingProfile> MappingProfilesDialog::edited()
{
    MappingProfile profile = m_profiles.value(m_shown);
    const QString before = profile.name;
    profile.name = m_name->text().trimmed();
    const bool isTaken =
        std::any_of(m_profiles.cbegin(), m_profiles.cend(), [&](const MappingProfile& other) {
            return other.name != before && other.name.compare(profile.name, Qt::CaseInsensitive) == 0;
        });
    if (profile.name.isEmpty() || isTaken) {
        tell(NoticeKind::Error, profile.name.isEmpty() ? tr("Give the profile a name.")
                                                       : tr("There is another profile with this name."));
        m_name->setFocus();
        return std::nullopt;
    }
    profile.laboratory = m_laboratory->text().trimmed();
    profile.percent = static_cast<PercentMeaning>(m_percent->currentData().toInt());
    profile.codes = m_codes->codes();
    profile.units = m_units->units();
    return profile;
}

void MappingProfilesDialog::save()
{
    const std::optional<MappingProfile> profile = edited();
    if (!profile)
        return;
    const QString before = m_profiles.value(m_shown).name;
    store(*profile, before == profile->name ? QString() : before);
}

void MappingProfilesDialog::store(const MappingProfile& profile, const QString& replaced)
{
    if (!m_session)
        return;
    await(this, m_session->imports().saveProfile(profile, replaced),
          [this, profile](const Result<qint64>& saved) {
              if (!saved.ok()) {
                  tell(NoticeKind::Error, text::describe(saved.error()));
                  return;
              }
              QString said =
                  tr("The profile %1 is saved. Rows that waited have been weighed again.").arg(profile.name);
              if (*saved > 0)
                  said += u' ' + tr("%Ln row(s) that waited came in.", nullptr, static_cast<int>(*saved));
              tell(NoticeKind::Success, said);
              m_changed = false;
              reload(profile.name);
          });
}

void MappingProfilesDialog::remove()
{
    const QString name = m_profiles.value(m_shown).name;
    if (name.isEmpty() || !m_session)
        return;
    if (!ask(this, {tr("Remove the profile"), tr("Remove the profile %1?").arg(name),
                    tr("What has been imported stays. Rows that wait are read without it from now on."),
                    tr("Remove"), true}))
        return;
    await(this, m_session->imports().removeProfile(name), [this](const Result<void>& removed) {
        if (!removed.ok())
            tell(NoticeKind::Error, text::describe(removed.error()));
        reload({});
    });
}

void MappingProfilesDialog::exportProfile()
{
    const std::optional<MappingProfile> profile = edited();
    if (!profile)
        return;
    const QString path = askSaveFile(this, tr("Write the profile to a file"), profile->name + u".json"_s,
                                     tr("Mapping profiles (*.json)"), u"json"_s);
    if (path.isEmpty())
        return;
    const Result<void> written = writeWholeFile(path, profileToJson(*profile));
    if (written.ok())
        tell(NoticeKind::Success, tr("Saved %1.").arg(QFileInfo(path).fileName()));
    else
        tell(NoticeKind::Error, text::describe(written.error()));
}

void MappingProfilesDialog::importProfile()
{
    if (!mayLeave())
        return;
    const QString path =
        askOpenFile(this, tr("Read a profile from a file"), {}, tr("Mapping profiles (*.json)"));
    if (path.isEmpty())
        return;
    const Result<MappingProfile> profile = readProfileFile(path);
    if (!profile.ok()) {
        tell(NoticeKind::Error, text::describe(profile.error()));
        return;
    }
    const bool isThere =
        std::any_of(m_profiles.cbegin(), m_profiles.cend(),
                    [&](const MappingProfile& other) { return other.name == profile->name; });
    if (isThere &&
        !ask(this, {tr("Read a profile from a file"), tr("Replace the profile %1?").arg(profile->name),
                    tr("What it says now of codes and units is lost."), tr("Replace"), true}))
        return;
    store(*profile, {});
}

bool MappingProfilesDialog::mayLeave()
{
    return !m_changed || ask(this, {windowTitle(), tr("Leave without saving?"),
                                    tr("What you have changed in this profile is lost."), tr("Leave"), true});
}

void MappingProfilesDialog::reject()
{
    if (mayLeave())
        QDialog::reject();
}

void MappingProfilesDialog::tell(NoticeKind kind, const QString& text)
{
    m_notice->show(kind, text);
}

} // namespace utfall
