// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/page.h"

class QComboBox;
class QPushButton;

namespace utfall {

class BackupTableModel;
class FactList;
class KeyFigure;
class TableView;
class TextLabel;
struct KeySlotInfo;

/// Security (Säkerhet): where the copies are and how fresh they are, what opens the register, and when the
/// window locks itself.
class SecurityPage final : public Page
{
    Q_OBJECT
public:
    explicit SecurityPage(const PageContext& context, QWidget* parent = nullptr);

    /// The copy that is chosen in the list; empty when none is.
    [[nodiscard]] QString chosenCopy() const;

protected:
    void showSession(RegisterSession* session) override;
    void showSnapshot(const SnapshotPtr& snapshot) override;
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* makeFigures();
    [[nodiscard]] QWidget* makeCopies();
    [[nodiscard]] QWidget* makeKeys();
    [[nodiscard]] QWidget* makeLock();
    void readAll();
    void readCopies();
    void readKeys();
    void showKeys(const QList<KeySlotInfo>& slotList);
    void backUp();
    void openFolder();

    KeyFigure* m_latest = nullptr;
    KeyFigure* m_number = nullptr;
    KeyFigure* m_room = nullptr;
    TextLabel* m_folder = nullptr;
    QPushButton* m_openFolder = nullptr;
    BackupTableModel* m_model = nullptr;
    TableView* m_table = nullptr;
    FactList* m_keys = nullptr;
    QComboBox* m_minutes = nullptr;
    QuestionRound m_keyRound;
};

} // namespace utfall
