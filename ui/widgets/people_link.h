// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/register/prepatient_service.h"

#include <QPushButton>

namespace utfall {

/// A number of people as a link that opens their list.
class PeopleLink : public QPushButton
{
    Q_OBJECT
public:
    explicit PeopleLink(QWidget* parent = nullptr);

    /// `title` says who they are in the list's heading: "27 who reached the goal".
    void setPeople(const QString& text, const QList<Pseudonym>& people, const QString& title);

Q_SIGNALS:
    void peopleRequested(const utfall::PrepatientQuery& query, const QString& title);

protected:
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    QList<Pseudonym> m_people;
    QString m_title;
};

/// A query for exactly these people.
[[nodiscard]] PrepatientQuery queryFor(const QList<Pseudonym>& people);

} // namespace utfall
