// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/number_edits.h"

#include "core/text/format.h"

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 OrePerKrona = 100;
constexpr int BasisPointsPerPercent = 100;

QString withoutSpaces(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

} // namespace

MoneyEdit::MoneyEdit(QWidget* parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
    connect(this, &QLineEdit::textEdited, this, &MoneyEdit::amountEdited);
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (const auto read = amount())
            setAmount(*read);
    });
}

void MoneyEdit::setAmount(Money amount)
{
    setText(text::kronor(amount));
}

Result<Money> MoneyEdit::amount() const
{
    QString plain = withoutSpaces(text());
    if (plain.endsWith(u"kr"_qs, Qt::CaseInsensitive))
        plain.chop(2);
    const auto kronor = Decimal::parse(plain);
    if (!kronor)
        return Error(ErrorKind::BadInput, u"money-not-a-number"_qs);
    if (kronor->millionths() < 0)
        return Error(ErrorKind::BadInput, u"money-negative"_qs);
    return Money::fromFractionOfOre(kronor->asFraction() * OrePerKrona, MoneyRounding::Ore);
}

DecimalEdit::DecimalEdit(QWidget* parent) : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight);
}

void DecimalEdit::setNumber(const Decimal& value)
{
    setText(text::decimal(value));
}

Result<Decimal> DecimalEdit::number() const
{
    return Decimal::parse(text());
}

ShareSpinBox::ShareSpinBox(QWidget* parent) : QSpinBox(parent)
{
    setRange(0, 100 * BasisPointsPerPercent);
    setSingleStep(BasisPointsPerPercent);
    setSuffix(u"\u00A0%"_qs);
    setAlignment(Qt::AlignRight);
}

QString ShareSpinBox::textFromValue(int value) const
{
    return text::decimal(Fraction(value, BasisPointsPerPercent), 2);
}

int ShareSpinBox::valueFromText(const QString& text) const
{
    QString plain = withoutSpaces(text);
    plain.remove(u'%');
    const auto read = Decimal::parse(plain);
    if (!read)
        return value();
    const auto points = toInt64(roundHalfAwayFromZero(read->asFraction() * BasisPointsPerPercent));
    return points ? static_cast<int>(std::clamp<qint64>(*points, minimum(), maximum())) : value();
}

QValidator::State ShareSpinBox::validate(QString& text, int&) const
{
    QString plain = withoutSpaces(text);
    plain.remove(u'%');
    if (plain.isEmpty())
        return QValidator::Intermediate;
    const auto read = Decimal::parse(plain);
    if (!read || read->millionths() < 0)
        return QValidator::Invalid;
    const Fraction points = read->asFraction() * BasisPointsPerPercent;
    return points <= maximum() ? QValidator::Acceptable : QValidator::Invalid;
}

} // namespace utfall
