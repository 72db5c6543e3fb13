// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/mapping_profile.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace utfall {

class InlineNotice;

/// Who sends the files: a saved mapping profile, none, or a new one; and the profile that seems to fit.
class SenderBar final : public QWidget
{
    Q_OBJECT
public:
    explicit SenderBar(QWidget* parent = nullptr);

    /// `current`: name of the profile in use, empty: none. `isSaved`: the register has it.
    void showProfiles(const QStringList& names, const QString& current, bool isSaved);
    /// Offers a profile; empty: none fits.
    void suggest(const QString& name);
    [[nodiscard]] bool isSuggesting() const;

Q_SIGNALS:
    /// Empty: no profile.
    void profileChosen(const QString& name);
    void newProfileRequested();
    void saveRequested();

private:
    void choose();

    QComboBox* m_choice = nullptr;
    QPushButton* m_save = nullptr;
    InlineNotice* m_suggestion = nullptr;
    QString m_current;
};

} // namespace utfall
