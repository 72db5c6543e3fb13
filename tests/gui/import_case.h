// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/register_fixture.h"
#include "ui/models/reason_table_model.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"
#include "ui/widgets/table_view.h"
#include "ui/wizards/import_wizard.h"
#include "ui/wizards/issue_list.h"

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QTest>

#include <memory>

namespace utfall::test {

using namespace Qt::StringLiterals;

/// A file of the cohort that is known person by person.
[[nodiscard]] inline QString cohortFile(const QString& name)
{
    return QStringLiteral(UTFALL_SOURCE_DIR "/tests/golden/hard-cohort/") + name;
}

/// Tests of the import wizard on a register of its own, driven as a person would.
class ImportCase : public QObject
{
    Q_OBJECT
protected:
    static inline const QDate Today{2027, 6, 30};

    std::unique_ptr<RegisterFixture> m_register;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<ImportWizard> m_wizard;

    /// A register with the cohort's contract and nobody in it.
    void makeRegister()
    {
        DialogAnswers::clear();
        DialogAnswers::setTesting(true);
        m_register = std::make_unique<RegisterFixture>(termsFromFile(cohortFile(u"terms.json"_s)), Today);
        m_settings = std::make_unique<Settings>(m_register->folder() + u"/settings.ini"_s);
    }
    void takePeople()
    {
        QVERIFY(m_register->take(ImportKind::Providers, {cohortFile(u"providers.csv"_s)}).ok());
        QVERIFY(m_register->take(ImportKind::Prepatients, {cohortFile(u"prepatients.csv"_s)}).ok());
    }
    void open()
    {
        m_wizard = std::make_unique<ImportWizard>(m_register->session(), *m_settings);
        m_wizard->open();
    }

    /// Adds the files and goes on to the step.
    void goTo(int step, const QStringList& paths)
    {
        m_wizard->addFiles(paths);
        go(step);
    }
    void go(int step)
    {
        for (int at = m_wizard->currentStep(); at < step; ++at) {
            QTRY_VERIFY(next()->isEnabled());
            next()->click();
            QTRY_COMPARE(m_wizard->currentStep(), at + 1);
        }
    }

    template <typename T>
    T* child(const QString& name)
    {
        T* found = m_wizard->findChild<T*>(name);
        if (found == nullptr)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    QPushButton* next() { return child<QPushButton>(u"wizardNext"_s); }
    IssueList* issues() { return m_wizard->findChild<IssueList*>(); }
    /// Codes of the plan's issues, the most frequent first.
    QStringList reasons()
    {
        if (m_wizard->isWorking())
            return {u"working"_s};
        QStringList codes;
        const QAbstractItemModel* reasons = issues()->reasons()->model();
        for (int i = 1; i < reasons->rowCount(); ++i)
            codes << reasons->index(i, 0).data(ReasonTableModel::CodeRole).toString();
        return codes;
    }

    QString writeBytes(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_register->folder() + u'/' + name;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }
    QString write(const QString& name, const QStringList& lines)
    {
        QByteArray bytes;
        for (const QString& line : lines)
            bytes += (line + u"\r\n"_s).toUtf8();
        return writeBytes(name, bytes);
    }

    QList<BatchInfo> history() { return m_register->session().imports().batches().result().value(); }
    QList<HeldRow> heldRows() { return m_register->session().imports().heldRows().result().value(); }

private Q_SLOTS:
    void initTestCase() { Theme::current().install(*qApp); }
    void cleanup()
    {
        m_wizard.reset();
        m_settings.reset();
        m_register.reset();
    }
};

} // namespace utfall::test
