// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/demo/demo_files.h"

#include "core/base/iso_date.h"
#include "core/contract/templates.h"
#include "core/report/csv_writer.h"

#include <QFile>
#include <QMap>

#include <algorithm>

void initDemoResources()
{
    Q_INIT_RESOURCE(utfall_demo);
}

namespace utfall {

using namespace Qt::StringLiterals;

namespace {

constexpr int ContractAgeMonths = 34; ///< the demo's contract began this long ago
constexpr int ContractLengthMonths = 48;
constexpr int IntakeGapMonths = 5;
constexpr int IntakeLengthDays = 75;
constexpr int IntakeCount = 3;

/// A provider of the demo and how its people fare.
struct DemoProvider
{
    QString number;
    QString name;
    QString method;
    QString contact;
    int successPercent; ///< of those who stay
    int dropOutPercent; ///< never come to the final sample
    int share;          ///< of 100 enrolments
};

const QList<DemoProvider>& demoProviders()
{
    static const QList<DemoProvider> providers{
        {u"5599990016"_qs, u"Stegvis Hälsa AB"_qs, u"Gruppcoachning och kostråd"_qs, u"Anna Exempel"_qs, 57,
         14, 42},
        {u"5599990024"_qs, u"Rönnens friskvård ek. för."_qs, u"Fysisk aktivitet på recept"_qs,
         u"Björn Exempel"_qs, 38, 20, 33},
        {u"5599990032"_qs, u"Digital Livsstil Norr AB"_qs, u"Digitalt program med hälsocoach"_qs,
         u"Cecilia Exempel"_qs, 20, 31, 25},
    };
    return providers;
}

struct DemoPerson
{
    QString number;
    QString givenName;
    QString familyName;
    QString identifiedBy;
    QDate enrolled;
    QString intake;
    int provider = 0;
    int baselineTenths = 0; ///< HbA1c in tenths of mmol/mol
    bool succeeds = false;
    bool dropsOut = false;
    bool isProtected = false;
};

QString tenthsText(int tenths)
{
    return tenths % 10 == 0 ? QString::number(tenths / 10) : u"%1,%2"_qs.arg(tenths / 10).arg(tenths % 10);
}

/// How a number was written by whoever typed it.
QString written(const QString& number, DemoRandom& random)
{
    const QString withDash = number.left(8) + u'-' + number.mid(8);
    return random.chance(70) ? withDash : number;
}

int pickProvider(DemoRandom& random)
{
    int throwOf100 = random.between(1, 100);
    for (int i = 0; i < demoProviders().size(); ++i) {
        throwOf100 -= demoProviders().at(i).share;
        if (throwOf100 <= 0)
            return i;
    }
    return 0;
}

QList<DemoPerson> makePeople(const QStringList& numbers, QDate start, DemoRandom& random)
{
    static const QStringList given{u"Åsa"_qs,   u"Örjan"_qs,  u"Ella"_qs, u"Amir"_qs,
                                   u"Märta"_qs, u"Zeynep"_qs, u"Lars"_qs, u"Ingrid"_qs,
                                   u"Mikko"_qs, u"Fatima"_qs, u"Sven"_qs, u"Birgitta"_qs,
                                   u"Tove"_qs,  u"Göran"_qs,  u"Li"_qs,   u"Émilie"_qs};
    static const QStringList family{u"Testsson"_qs,    u"Provberg"_qs, u"Exempelgren"_qs, u"Demoström"_qs,
                                    u"Övningslund"_qs, u"Ålprov"_qs,   u"Mallqvist"_qs,   u"Fiktivsson"_qs};
    static const QStringList finders{u"Vårdcentralen Söder"_qs, u"Vårdcentralen Ängen"_qs,
                                     u"Företagshälsan Norr"_qs, u"Socialtjänsten Väst"_qs};
    QList<DemoPerson> people;
    for (qsizetype i = 0; i < numbers.size(); ++i) {
        DemoPerson person;
        person.number = numbers.at(i);
        person.givenName = random.pick(given);
        person.familyName = random.pick(family);
        person.identifiedBy = random.pick(finders);
        const int intake = static_cast<int>(i * IntakeCount / numbers.size());
        const QDate from = addMonths(start, 1 + intake * IntakeGapMonths);
        person.enrolled = from.addDays(random.between(0, IntakeLengthDays));
        person.intake = u"Omgång %1"_qs.arg(intake + 1);
        person.provider = pickProvider(random);
        const DemoProvider& provider = demoProviders().at(person.provider);
        person.baselineTenths = 10 * random.between(42, 47);
        person.succeeds = random.chance(provider.successPercent);
        person.dropsOut = random.chance(provider.dropOutPercent);
        person.isProtected = i % 211 == 17;
        people.append(person);
    }
    return people;
}

QByteArray providersCsv()
{
    CsvWriter csv;
    csv.addRow({u"organisationsnummer"_qs, u"namn"_qs, u"metod"_qs, u"kontakt"_qs});
    for (const DemoProvider& provider : demoProviders())
        csv.addRow({provider.number, provider.name, provider.method, provider.contact});
    return csv.bytes();
}

QByteArray prepatientsCsv(const QList<DemoPerson>& people, const QString& intake, DemoRandom& random)
{
    CsvWriter csv;
    csv.addRow({u"personnummer"_qs, u"förnamn"_qs, u"efternamn"_qs, u"identifierare"_qs, u"inskriven"_qs,
                u"omgång"_qs, u"utförare"_qs, u"samtycke"_qs, u"samtyckesversion"_qs, u"inklusionsdatum"_qs,
                u"inklusionsvärde"_qs, u"enhet"_qs, u"skydd"_qs});
    for (qsizetype i = 0; i < people.size(); ++i) {
        const DemoPerson& person = people.at(i);
        if (person.intake != intake)
            continue;
        // A few rows are as they come from real life: a value outside the range, a consent form that is
        // missing.
        const bool outOfRange = i % 157 == 31;
        const bool noConsent = i % 193 == 57;
        csv.addRow({written(person.number, random), person.givenName, person.familyName, person.identifiedBy,
                    toIsoDate(person.enrolled), person.intake, demoProviders().at(person.provider).number,
                    noConsent ? QString() : toIsoDate(person.enrolled), u"2"_qs,
                    toIsoDate(person.enrolled.addDays(-random.between(5, 40))),
                    outOfRange ? u"49"_qs : tenthsText(person.baselineTenths), u"mmol/mol"_qs,
                    person.isProtected ? u"sekretessmarkering"_qs : QString()});
    }
    return csv.bytes();
}

struct DemoResult
{
    QDate sampled;
    QDate reported;
    QStringList cells;
};

/// HbA1c in tenths at `month` of 24: the way from the baseline to where the person ends, with the noise of
/// laboratory and day.
int valueAt(const DemoPerson& person, int month, int goalTenths, DemoRandom& random)
{
    const int trend = person.baselineTenths + (goalTenths - person.baselineTenths) * std::min(month, 24) / 24;
    return std::max(250, trend + random.noise(12));
}

QString ngspText(int tenthsMmolPerMol)
{
    // NGSP = 0.0915 · IFCC + 2.15, in hundredths of a percent and then one decimal, as laboratories report
    // it.
    const int hundredths = (915 * tenthsMmolPerMol + 215'000 + 500) / 1'000;
    return tenthsText((hundredths + 5) / 10);
}

class ResultWriter
{
public:
    ResultWriter(QDate today, DemoRandom& random) : m_today(today), m_random(random) {}

    void addPerson(const DemoPerson& person)
    {
        static const QStringList laboratories{u"Lab Mitt"_qs, u"Lab Kust"_qs, u"Lab Skog"_qs};
        const QString laboratory = m_random.pick(laboratories);
        const int goal = person.succeeds ? 10 * m_random.between(36, 40)
                                         : person.baselineTenths + 10 * m_random.between(-1, 5);
        for (const int month : {6, 12, 18, 24}) {
            const int spread = month == 24 ? 60 : 25;
            const QDate sampled =
                addMonths(person.enrolled, month).addDays(m_random.between(-spread, spread));
            const bool missing = (person.dropsOut && month >= 18) || m_random.chance(month == 24 ? 3 : 22);
            if (missing || sampled > m_today.addDays(-3))
                continue;
            addSample(person, laboratory, sampled, valueAt(person, month, goal, m_random));
        }
    }

    /// Rows for somebody whom nobody has enrolled.
    void addStranger(const QString& number, QDate sampled)
    {
        add(sampled, number, u"44"_qs, u"mmol/mol"_qs, u"final"_qs, u"Lab Kust"_qs, 2);
    }

    [[nodiscard]] QList<DemoResult>& rows() { return m_rows; }

private:
    void addSample(const DemoPerson& person, const QString& laboratory, QDate sampled, int tenths)
    {
        const QString number = written(person.number, m_random);
        const int trouble = m_random.between(1, 1'000);
        const bool inPercent = laboratory == u"Lab Skog"_qs && m_random.chance(30);
        const QString value = inPercent ? ngspText(tenths) : QString::number((tenths + 5) / 10);
        const QString unit = inPercent ? u"% NGSP"_qs : u"mmol/mol"_qs;
        if (trouble <= 12) // the laboratory first sent another value and then corrected it
            add(sampled, number, QString::number((tenths + 5) / 10 + 4), u"mmol/mol"_qs, u"final"_qs,
                laboratory, 1);
        if (trouble <= 12)
            return addAgain(sampled, number, QString::number((tenths + 5) / 10), u"corrected"_qs, laboratory,
                            6);
        if (trouble <= 22)
            add(sampled, number, value, unit, u"preliminary"_qs, laboratory, 1);
        if (trouble > 22 && trouble <= 25)
            return add(sampled, number, value, QString(), u"final"_qs, laboratory, 2);
        if (trouble > 25 && trouble <= 28)
            return add(sampled, number, ngspText(tenths), u"%"_qs, u"final"_qs, laboratory, 2);
        add(sampled, number, value, unit, u"final"_qs, laboratory, 2);
    }

    void add(QDate sampled, const QString& number, const QString& value, const QString& unit,
             const QString& status, const QString& laboratory, int daysToReport)
    {
        ++m_sampleNumber;
        addRow(sampled, number, value, unit, status, laboratory, daysToReport);
    }

    void addAgain(QDate sampled, const QString& number, const QString& value, const QString& status,
                  const QString& laboratory, int daysToReport)
    {
        addRow(sampled, number, value, u"mmol/mol"_qs, status, laboratory, daysToReport);
    }

    void addRow(QDate sampled, const QString& number, const QString& value, const QString& unit,
                const QString& status, const QString& laboratory, int daysToReport)
    {
        const QDate reported = std::min(sampled.addDays(daysToReport), m_today);
        m_rows.append({sampled,
                       reported,
                       {number, toIsoDate(sampled), u"NPU27300"_qs, value, unit, status, laboratory,
                        u"P%1"_qs.arg(m_sampleNumber, 6, 10, QLatin1Char('0')), toIsoDate(reported)}});
    }

    QDate m_today;
    DemoRandom& m_random;
    QList<DemoResult> m_rows;
    int m_sampleNumber = 0;
};

/// One file for every half-year in which laboratories reported, taken in when it ended.
QList<DemoFile> resultFiles(QList<DemoResult> rows, QDate today)
{
    std::stable_sort(rows.begin(), rows.end(),
                     [](const DemoResult& a, const DemoResult& b) { return a.reported < b.reported; });
    QMap<QDate, CsvWriter> byEnd;
    for (const DemoResult& row : rows) {
        const bool firstHalf = row.reported.month() <= 6;
        const QDate end = firstHalf ? QDate(row.reported.year(), 6, 30) : QDate(row.reported.year(), 12, 31);
        auto it = byEnd.find(end);
        if (it == byEnd.end()) {
            it = byEnd.insert(end, CsvWriter());
            it->addRow({u"personnummer"_qs, u"provdatum"_qs, u"analyskod"_qs, u"värde"_qs, u"enhet"_qs,
                        u"status"_qs, u"laboratorium"_qs, u"provnummer"_qs, u"svarsdatum"_qs});
        }
        it->addRow(row.cells);
    }
    QList<DemoFile> files;
    for (auto it = byEnd.cbegin(); it != byEnd.cend(); ++it) {
        const QString half = it.key().month() == 6 ? u"1"_qs : u"2"_qs;
        files.append({ImportKind::Results, u"provsvar-%1-%2.csv"_qs.arg(it.key().year()).arg(half),
                      std::min(it.key().addDays(4), today), it->bytes()});
    }
    return files;
}

QByteArray switchesCsv(const QList<DemoPerson>& people, QDate today, DemoRandom& random)
{
    CsvWriter csv;
    csv.addRow({u"personnummer"_qs, u"datum"_qs, u"utförare"_qs, u"metod"_qs});
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (i % 17 != 4)
            continue;
        const DemoPerson& person = people.at(i);
        // Every ninth wants to change too late, after the change cut-off.
        const int month = i % 9 == 0 ? random.between(19, 22) : random.between(3, 16);
        const QDate date = addMonths(person.enrolled, month);
        if (date > today)
            continue;
        const auto other =
            (person.provider + random.between(1, 2)) % static_cast<int>(demoProviders().size());
        csv.addRow(
            {written(person.number, random), toIsoDate(date), demoProviders().at(other).number, QString()});
    }
    return csv.bytes();
}

QByteArray exitsCsv(const QList<DemoPerson>& people, QDate today, DemoRandom& random)
{
    static const QStringList reasons{u"flyttat"_qs,    u"avliden"_qs,         u"återkallat samtycke"_qs,
                                     u"graviditet"_qs, u"diabetesdiagnos"_qs, u"felaktigt inskriven"_qs};
    CsvWriter csv;
    csv.addRow({u"personnummer"_qs, u"datum"_qs, u"orsak"_qs});
    for (qsizetype i = 0; i < people.size(); ++i) {
        if (i % 31 != 9)
            continue;
        const QDate date = addMonths(people.at(i).enrolled, random.between(2, 22));
        if (date <= today)
            csv.addRow({written(people.at(i).number, random), toIsoDate(date), random.pick(reasons)});
    }
    return csv.bytes();
}

ContractTerms demoTerms(QDate start, qsizetype people)
{
    ContractTerms terms;
    if (const auto chosen = contractTemplate(u"prediabetes"_qs))
        terms = chosen->terms;
    terms.name = u"Prediabetes %1 (demo)"_qs.arg(start.year());
    terms.area = u"prediabetes"_qs;
    terms.start = start;
    terms.end = addMonths(start, ContractLengthMonths).addDays(-1);
    terms.enrolment.from = start;
    terms.enrolment.to = addMonths(start, 1 + (IntakeCount - 1) * IntakeGapMonths).addDays(IntakeLengthDays);
    // A little more than came, so that enrolment against plan has something to show.
    terms.enrolment.plannedPersons = static_cast<int>(people + people / 10);
    return terms;
}

} // namespace

QStringList demoNumbers(QDate today)
{
    initDemoResources();
    QFile file(u":/demo/test-personnummer.txt"_qs);
    QStringList adults;
    QStringList others;
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QStringList lines = QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        const int age = today.year() - line.left(4).toInt();
        (age >= 35 && age <= 80 ? adults : others).append(line.trimmed());
    }
    return adults + others;
}

DemoStory tellDemoStory(const QStringList& numbers, QDate today, DemoRandom& random)
{
    const QDate begun = addMonths(today, -ContractAgeMonths);
    const QDate start(begun.year(), begun.month(), 1);
    DemoStory story;
    story.terms = demoTerms(start, numbers.size());
    const QList<DemoPerson> people = makePeople(numbers, start, random);

    story.files.append({ImportKind::Providers, u"utforare.csv"_qs, start, providersCsv()});
    for (int intake = 1; intake <= IntakeCount; ++intake) {
        const QDate takenIn =
            addMonths(start, 1 + (intake - 1) * IntakeGapMonths).addDays(IntakeLengthDays + 7);
        story.files.append({ImportKind::Prepatients, u"prepatienter-omgang-%1.csv"_qs.arg(intake), takenIn,
                            prepatientsCsv(people, u"Omgång %1"_qs.arg(intake), random)});
    }
    ResultWriter results(today, random);
    for (const DemoPerson& person : people)
        results.addPerson(person);
    // Sent by the laboratory for people who chose not to take part.
    for (const QString& stranger : {u"189001019802"_qs, u"189001039800"_qs}) {
        if (!numbers.contains(stranger))
            results.addStranger(stranger, addMonths(start, 12));
    }
    story.files += resultFiles(results.rows(), today);
    story.files.append({ImportKind::Switches, u"byten.csv"_qs, today, switchesCsv(people, today, random)});
    story.files.append({ImportKind::Exits, u"avslut.csv"_qs, today, exitsCsv(people, today, random)});
    std::stable_sort(story.files.begin(), story.files.end(),
                     [](const DemoFile& a, const DemoFile& b) { return a.takenIn < b.takenIn; });
    return story;
}

} // namespace utfall
