// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/evaluation_service.h"
#include "core/register/prepatient_service.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace utfall {

class EntryList;
class FactList;
class InlineNotice;
class SampleChart;
class SampleTableModel;
class StandingSign;
class TableView;
class TextLabel;

/// What is known of one person: who, why counted or not, samples against limit and window, enrolment,
/// providers, exits. A protected person's identity is shown only when that was asked for.
class PersonDetailView final : public QWidget
{
    Q_OBJECT
public:
    explicit PersonDetailView(QWidget* parent = nullptr);

    /// `snapshot` gives the terms and the date; nullptr leaves out all that hangs on them.
    /// `revealed`: the log holds why this protected person's identity is shown.
    void showPerson(const PrepatientDetail& detail, const SnapshotPtr& snapshot, bool revealed = false);

Q_SIGNALS:
    void editRequested();
    void admitRequested();
    void revealRequested();
    void removeRequested();
    void switchRequested();
    void exitRequested();
    void switchRemovalRequested(utfall::SwitchId id);
    void exitRemovalRequested(utfall::ExitId id);

private:
    void buildStatus(QVBoxLayout* column);
    void buildSamples(QVBoxLayout* column);
    void buildFacts(QVBoxLayout* column);
    void buildLists(QVBoxLayout* column);
    [[nodiscard]] static QString protectedText(Protection protection);
    void showIdentity(const Prepatient& person, bool revealed);
    void showOutcome(const PrepatientDetail& detail, const PersonOutcome& outcome,
                     const EvaluationSnapshot& snapshot);
    void showSamples(const PrepatientDetail& detail, const PersonOutcome& outcome,
                     const EvaluationSnapshot& snapshot);
    void showEnrolment(const PrepatientDetail& detail, const SnapshotPtr& snapshot);
    void showProviders(const PrepatientDetail& detail, const EvaluationSnapshot& snapshot);
    void showExits(const PersonFacts& facts, const SnapshotPtr& snapshot);

    QWidget* m_statusBlock = nullptr;
    StandingSign* m_sign = nullptr;
    TextLabel* m_status = nullptr;
    TextLabel* m_why = nullptr;
    QPushButton* m_admit = nullptr;
    FactList* m_outcome = nullptr;
    QWidget* m_samplesBlock = nullptr;
    SampleChart* m_chart = nullptr;
    TableView* m_samples = nullptr;
    SampleTableModel* m_sampleModel = nullptr;
    TextLabel* m_noSamples = nullptr;
    InlineNotice* m_protected = nullptr;
    FactList* m_identity = nullptr;
    FactList* m_enrolment = nullptr;
    EntryList* m_periods = nullptr;
    EntryList* m_switches = nullptr;
    EntryList* m_exits = nullptr;
};

} // namespace utfall
