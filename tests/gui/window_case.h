// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/audit_service.h"
#include "core/register/key_service.h"
#include "tests/gui/page_stage.h"
#include "tests/gui/sample_snapshot.h"
#include "tests/support/test_keys.h"
#include "ui/shell/lock_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/register_document.h"
#include "ui/shell/theme.h"
#include "ui/shell/window_lock.h"
#include "ui/widgets/inline_notice.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace utfall::test {

using namespace Qt::StringLiterals;

inline constexpr int LongWaitMs = 20'000;
inline const QString FamilyName = QStringLiteral("Vintergatan");
inline const QString GivenName = QStringLiteral("Stella");
inline const QString Number = QStringLiteral("189001019802"); ///< one of Skatteverket's test numbers
inline const QString Passphrase = QString::fromUtf16(TestPassphrase);

/// Every text that a widget of the window holds, shown or not: what a screen reader, a tip or a painted row
/// could give away.
[[nodiscard]] inline QStringList textsOf(const QWidget& window)
{
    QStringList texts{window.windowTitle()};
    const QList<QWidget*> widgets = window.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        texts << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip()
              << widget->statusTip() << widget->windowTitle();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts << label->text();
        if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            texts << edit->text();
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget); view && view->model()) {
            for (const QStringList& row : rowsOf(*view))
                texts += row;
        }
    }
    return texts;
}

/// Tests of the window with a register of its own, in which one person is.
class WindowCase : public QObject
{
    Q_OBJECT
protected:
    std::unique_ptr<QTemporaryDir> m_folder;
    WorkContext m_context;
    QString m_path;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;

    void makeRegister(const security::NewKeys& keys = testKeys())
    {
        QFile::remove(m_path);
        const NewRegister content{u"Region Test"_s, OrganisationNumber::parse(u"5560000001").value(),
                                  sampleTerms()};
        const auto made = RegisterSession::create(m_path, content, m_context, keys);
        QVERIFY(made.ok());
        if (keys.recoveryConfirmed)
            QVERIFY((*made)->prepatients().save(somebody(Number, FamilyName, GivenName)).result().ok());
    }
    void openRegister()
    {
        QSignalSpy ready(&m_window->document(), &RegisterDocument::snapshotChanged);
        m_window->openFile(m_path);
        QVERIFY(ready.wait(LongWaitMs));
    }
    LockPage& lockPage() { return *m_window->findChild<LockPage*>(); }
    void unlockWith(const QString& passphrase)
    {
        lockPage().findChild<QLineEdit*>(u"secret"_s)->setText(passphrase);
        click(lockPage(), "unlock");
    }
    QStringList logged()
    {
        QStringList actions;
        const auto page = m_window->document().session()->audit().page({}).result();
        if (page) {
            for (const AuditLine& line : page->lines)
                actions << line.action;
        }
        return actions;
    }
    template <typename T>
    T* child(const char* name)
    {
        return m_window->findChild<T*>(QLatin1String(name));
    }

private Q_SLOTS:
    void initTestCase()
    {
        Theme::current().install(*qApp);
        DialogAnswers::setTesting(true);
        m_context.clock = std::make_shared<FixedClock>(QDate(2028, 9, 30));
        m_context.user = u"test"_s;
    }
    void init()
    {
        DialogAnswers::clear();
        QTest::failOnWarning(QRegularExpression(u"^No answer is prepared"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"Region Test.utfall"_s);
        makeRegister();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_window = std::make_unique<MainWindow>(*m_settings, m_context);
        m_window->document().setOfferedCredential(testCredential());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_settings.reset();
    }
};

} // namespace utfall::test
