// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wizards/terms_preview.h"

#include "core/contract/terms_text.h"
#include "ui/widgets/card.h"
#include "ui/widgets/text_label.h"

#include <QHBoxLayout>
#include <QSpinBox>
#include <QVBoxLayout>

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr int ExampleListed = 37;
constexpr int ExampleReached = 20;
constexpr int MostPersons = 10'000'000;

} // namespace

TermsPreview::TermsPreview(QWidget* parent) : QWidget(parent)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::Gap);

    auto* example = new Card(tr("Worked example"));
    example->setCaption(tr("Change the group to see what the contract pays."));
    auto* row = new QHBoxLayout;
    m_listed = new QSpinBox;
    m_listed->setObjectName(u"exampleListed"_qs);
    m_listed->setRange(0, MostPersons);
    m_listed->setSuffix(tr(" listed"));
    m_listed->setGroupSeparatorShown(true);
    m_reached = new QSpinBox;
    m_reached->setObjectName(u"exampleReached"_qs);
    m_reached->setRange(0, MostPersons);
    m_reached->setSuffix(tr(" reach the goal"));
    m_reached->setGroupSeparatorShown(true);
    row->addWidget(m_listed);
    row->addWidget(m_reached);
    row->addStretch();
    example->body()->addLayout(row);
    m_example = new TextLabel(TextRole::Body);
    m_example->setObjectName(u"exampleText"_qs);
    m_example->setWordWrap(true);
    m_example->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    example->body()->addWidget(m_example);
    column->addWidget(example);

    auto* sentences = new Card(tr("The terms in words"));
    m_sentences = new QVBoxLayout;
    m_sentences->setSpacing(2);
    sentences->body()->addLayout(m_sentences);
    column->addWidget(sentences);
    column->addStretch();

    m_listed->setValue(ExampleListed);
    m_reached->setValue(ExampleReached);
    connect(m_listed, &QSpinBox::valueChanged, this, &TermsPreview::updateExample);
    connect(m_reached, &QSpinBox::valueChanged, this, &TermsPreview::updateExample);
}

void TermsPreview::setTerms(const ContractTerms& terms)
{
    m_terms = terms;
    updateSentences();
    updateExample();
}

void TermsPreview::updateSentences()
{
    const QList<TermSentence> sentences = termSentences(m_terms);
    while (m_sentences->count() > 2 * sentences.size()) {
        QLayoutItem* item = m_sentences->takeAt(m_sentences->count() - 1);
        delete item->widget();
        delete item;
    }
    while (m_sentences->count() < 2 * sentences.size()) {
        auto* heading = new TextLabel(TextRole::Small, TextTone::Muted);
        // A heading stands nearer to its own sentence than to the one before.
        heading->setContentsMargins(0, m_sentences->isEmpty() ? 0 : metrics::Grid, 0, 0);
        m_sentences->addWidget(heading);
        auto* text = new TextLabel(TextRole::Body);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_sentences->addWidget(text);
    }
    for (qsizetype i = 0; i < sentences.size(); ++i) {
        static_cast<TextLabel*>(m_sentences->itemAt(static_cast<int>(2 * i))->widget())
            ->setText(sentences.at(i).heading);
        static_cast<TextLabel*>(m_sentences->itemAt(static_cast<int>(2 * i + 1))->widget())
            ->setText(sentences.at(i).text);
    }
}

void TermsPreview::updateExample()
{
    m_reached->setMaximum(m_listed->value());
    m_example->setText(workedExample(m_terms, m_listed->value(), m_reached->value()).join(u'\n'));
}

} // namespace utfall
