// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/contract/terms.h"

#include <QWidget>

class QSpinBox;
class QVBoxLayout;

namespace utfall {

class Card;
class TextLabel;

/// The terms as Swedish sentences, and a worked example that changes while somebody types.
class TermsPreview : public QWidget
{
    Q_OBJECT
public:
    explicit TermsPreview(QWidget* parent = nullptr);
    void setTerms(const ContractTerms& terms);

private:
    void updateSentences();
    void updateExample();

    ContractTerms m_terms;
    QVBoxLayout* m_sentences = nullptr;
    QSpinBox* m_listed = nullptr;
    QSpinBox* m_reached = nullptr;
    TextLabel* m_example = nullptr;
};

} // namespace utfall
