// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/new_register.h"

#include "core/text/error_text.h"
#include "ui/shell/dialog_answers.h"
#include "ui/shell/main_window.h"
#include "ui/shell/register_document.h"
#include "ui/wizards/new_register_wizard.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include <memory>

namespace utfall {

namespace {

struct NewRegisterText
{
    Q_DECLARE_TR_FUNCTIONS(NewRegisterText)
};

} // namespace

void createRegister(MainWindow& window)
{
    NewRegisterWizard wizard(window.document().context().clock->today(), &window);
    if (!runDialog(wizard))
        return;
    using Made = std::shared_ptr<Result<std::unique_ptr<RegisterSession>>>;
    auto* watcher = new QFutureWatcher<Made>(&window);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &window, [watcher, &window] {
        watcher->deleteLater();
        const Made made = watcher->result();
        if (made->ok())
            window.document().adopt(std::move(made->value()));
        else
            tellError(&window, NewRegisterText::tr("The register could not be made"),
                      text::describe(made->error()));
    });
    watcher->setFuture(
        QtConcurrent::run([path = wizard.path(), content = wizard.content(), keys = wizard.keys(),
                           context = window.document().context(), home = window.thread()] {
            auto made = std::make_shared<Result<std::unique_ptr<RegisterSession>>>(
                RegisterSession::create(path, content, context, keys));
            if (made->ok())
                made->value()->moveToThread(home);
            return made;
        }));
}

} // namespace utfall
