// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gui/page_stage.h"

#include "core/import/import_service.h"
#include "tests/support/test_keys.h"
#include "ui/dialogs/form_field.h"
#include "ui/shell/await.h"
#include "ui/widgets/detail_pane.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace utfall::test {

using namespace Qt::StringLiterals;

namespace {

ContractTerms usualTerms()
{
    ContractTerms terms;
    terms.name = u"Prediabetes 2026"_s;
    terms.area = u"prediabetes"_s;
    terms.start = QDate(2026, 1, 1);
    terms.end = QDate(2029, 12, 31);
    return terms;
}

template <typename T>
T need(Result<T> result, const char* what)
{
    if (!result.ok())
        qFatal("%s: %s", what, qPrintable(result.error().code));
    return std::move(result).value();
}

} // namespace

PageStage::PageStage(const MakePage& makePage, QDate today, const std::optional<ContractTerms>& terms)
    : m_clock(std::make_shared<FixedClock>(today)), m_asOf(today)
{
    // A dialog that nobody has an answer for is a failure, not a question that was cancelled.
    QTest::failOnWarning(QRegularExpression(u"^No answer is prepared"_s));
    m_settings = std::make_unique<Settings>(m_folder.filePath(u"settings.ini"_s));
    NewRegister content{u"Region Test"_s, need(OrganisationNumber::parse(u"2321000131"), "number"),
                        terms.value_or(usualTerms())};
    m_session = need(RegisterSession::create(m_folder.filePath(u"test.utfall"_s), content,
                                             {m_clock, u"test"_s}, test::testKeys()),
                     "create");
    for (const QString& command : {commands::ImportFiles, commands::AddPrepatient, commands::AddProvider,
                                   commands::ExportReport, commands::PrintReport}) {
        Command offered;
        offered.id = command;
        offered.text = command;
        m_commands.add(offered);
    }
    m_commands.setRegisterOpen(true);
    m_page = makePage({m_commands, *m_settings, m_clock});
    QObject::connect(m_page.get(), &Page::workDone, m_page.get(),
                     [this](const QString& text, const std::function<void()>& undo) {
                         m_done << text;
                         m_undo = undo;
                     });
    QObject::connect(m_session.get(), &RegisterSession::changed, m_page.get(), [this] {
        ++m_changes;
        refresh();
    });
}

PageStage::~PageStage()
{
    m_page->setSession(nullptr);
    m_page.reset();
}

void PageStage::show()
{
    m_page->resize(1280, 800);
    m_page->show();
    m_page->setSession(m_session.get());
    refresh();
    QTRY_COMPARE(m_answered, m_asked); // an answer to an earlier question is not shown
}

void PageStage::setAsOf(QDate date)
{
    m_asOf = date;
    refresh();
    QTRY_COMPARE(m_answered, m_asked);
}

void PageStage::refresh()
{
    const int asked = ++m_asked;
    await(m_page.get(), m_session->evaluations().snapshot(m_asOf),
          [this, asked](const Result<SnapshotPtr>& result) {
              // As the window does: figures of an earlier question never replace those of a later one.
              if (asked != m_asked)
                  return;
              m_answered = asked;
              m_snapshot = need(result, "evaluate");
              m_page->setSnapshot(m_snapshot);
          });
}

/// The storage thread tells of a change after it has answered, so that is waited for as well: nothing that
/// the test prepares reaches the page in the middle of what the test looks at.
template <typename Write>
auto PageStage::written(Write write)
{
    const int before = m_changes;
    auto value = need(write(), "write");
    if (!QTest::qWaitFor([&] { return m_changes > before; }))
        qFatal("the register did not tell of its change");
    return value;
}

void PageStage::undo()
{
    QTRY_VERIFY(m_undo); // the list may be fresh before the page has told what was done
    std::exchange(m_undo, {})();
}

PersonId PageStage::add(const Prepatient& person)
{
    return written([&] { return m_session->prepatients().save(person).result(); });
}

ProviderId PageStage::add(const Provider& provider)
{
    return written([&] { return m_session->providers().save(provider).result(); });
}

ImportReceipt PageStage::import(ImportKind kind, const QStringList& lines, const MappingProfile& profile)
{
    ImportRequest request;
    request.kind = kind;
    request.profile = profile;
    request.files = QStringList{m_folder.filePath(importKindKey(kind) + u"-%1.csv"_s.arg(++m_files))};
    QFile file(request.files.constFirst());
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no room for a test file");
    file.write(lines.join(u'\n').toUtf8() + '\n');
    file.close();
    const ImportPlan plan = need(m_session->imports().plan(request).result(), "plan");
    return written([&] { return m_session->imports().apply(plan).result(); });
}

void PageStage::addResults(const QList<std::array<QString, 3>>& rows)
{
    QStringList lines{u"personnummer;provdatum;analyskod;värde;enhet;status"_s};
    for (const auto& [number, date, value] : rows)
        lines << u"%1;%2;NPU27300;%3;mmol/mol;final"_s.arg(number, date, value);
    QCOMPARE(import(ImportKind::Results, lines).counts.added, rows.size());
}

DialogAnswers::Answer filledIn(std::function<bool(QDialog&)> fill)
{
    DialogAnswers::Answer answer;
    answer.fill = [fill = std::move(fill)](QDialog& dialog) {
        dialog.show();
        return fill(dialog);
    };
    return answer;
}

bool accepted(QDialog& dialog)
{
    return QTest::qWaitFor([&dialog] { return dialog.result() == QDialog::Accepted && !dialog.isVisible(); });
}

TableView* tableNamed(const QWidget& parent, const QString& name)
{
    const QList<TableView*> tables = parent.findChildren<TableView*>();
    const auto found = std::ranges::find(tables, name, &TableView::accessibleName);
    return found == tables.end() ? nullptr : *found;
}

QList<QStringList> rowsOf(const QAbstractItemView& table)
{
    QList<QStringList> rows;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < table.model()->columnCount(); ++column)
            cells << table.model()->index(row, column).data().toString();
        rows << cells;
    }
    return rows;
}

Prepatient somebody(const QString& number, const QString& familyName, const QString& givenName)
{
    Prepatient person;
    person.identity.number = need(PersonNumber::parse(number, QDate(2028, 1, 1)), "number");
    person.identity.familyName = familyName;
    person.identity.givenName = givenName;
    person.identifiedBy = u"Vårdcentralen Test"_s;
    person.enrolled = QDate(2026, 2, 1);
    person.intake = u"1"_s;
    person.consent = QDate(2026, 2, 1);
    person.inclusionDate = QDate(2026, 1, 20);
    person.inclusion = Quantity{Decimal::fromMillionths(44 * Decimal::Scale), Unit::mmolPerMol()};
    return person;
}

Provider someProvider(const QString& number, const QString& name)
{
    Provider provider;
    provider.organisationNumber = need(OrganisationNumber::parse(number), "organisation number");
    provider.name = name;
    return provider;
}

QStringList columnOf(PageStage& stage, const char* table, int column)
{
    const QAbstractItemModel* model = stage.child<TableView>(table)->model();
    QStringList texts;
    for (int row = 0; row < model->rowCount(); ++row)
        texts << model->index(row, column).data().toString();
    return texts;
}

void openRow(PageStage& stage, const char* table, int column, const QString& text)
{
    auto* view = stage.child<TableView>(table);
    QTRY_VERIFY(columnOf(stage, table, column).contains(text));
    const auto row = static_cast<int>(columnOf(stage, table, column).indexOf(text));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                      view->visualRect(view->model()->index(row, column)).center());
    auto* pane = stage.page().findChild<DetailPane*>();
    QTRY_COMPARE(pane->accessibleName(), text);
    QTRY_VERIFY(pane->isVisible());
}

EmptyState* shownEmptyState(PageStage& stage)
{
    EmptyState* shown = nullptr;
    (void)QTest::qWaitFor([&] {
        for (EmptyState* state : stage.page().findChildren<EmptyState*>()) {
            if (state->isVisible())
                shown = state;
        }
        return shown != nullptr;
    });
    return shown;
}

void write(QWidget& dialog, const char* field, const QString& text)
{
    auto* edit = dialog.findChild<QWidget*>(QLatin1String(field));
    QVERIFY2(edit != nullptr, field);
    if (auto* combo = qobject_cast<QComboBox*>(edit); combo != nullptr && !combo->isEditable()) {
        const int index = combo->findText(text);
        QVERIFY2(index >= 0, field);
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
        return;
    }
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(edit, Qt::Key_Delete);
    // QTest's own key clicks know no letters outside ASCII.
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(edit, &press);
    }
}

void click(QWidget& parent, const char* button)
{
    auto* found = parent.findChild<QAbstractButton*>(QLatin1String(button));
    QVERIFY2(found != nullptr, button);
    // Check boxes take a click on their text, which begins at the left.
    QTest::mouseClick(found, Qt::LeftButton, {}, QPoint(10, found->height() / 2));
}

QStringList fieldErrors(const QWidget& dialog)
{
    QStringList errors;
    for (const FormField* field : dialog.findChildren<FormField*>()) {
        if (!field->error().isEmpty())
            errors << field->error();
    }
    return errors;
}

} // namespace utfall::test
