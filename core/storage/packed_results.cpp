// SPDX-FileCopyrightText: 2026 Utfall contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/packed_results.h"

#include "core/security/sealing.h"
#include "core/storage/content_digest.h"
#include "core/storage/identity_record.h"
#include "core/storage/quoted_row.h"
#include "core/storage/register_seal.h"

#include <QHash>

#include <array>
#include <charconv>
#include <cstring>
#include <sodium.h>

namespace utfall::storage {

namespace {

/// Which values rows share. Equal texts that are not one and the same make keys of their own, which costs a
/// place but no comparing; the key keeps its texts, so that no other comes to stand where they are.
struct SharedKey
{
    QString analysis;
    QString unit;
    QString laboratory;
    QString method;
    qint64 batch = 0;
    qint64 file = 0;
    int flags = 0; ///< status, bound, century, what is there

    friend bool operator==(const SharedKey& a, const SharedKey& b)
    {
        return isSame(a.analysis, b.analysis) && isSame(a.unit, b.unit) &&
               isSame(a.laboratory, b.laboratory) && isSame(a.method, b.method) && a.batch == b.batch &&
               a.file == b.file && a.flags == b.flags;
    }
    friend size_t qHash(const SharedKey& key, size_t seed = 0)
    {
        return qHashMulti(seed, key.analysis.constData(), key.unit.constData(), key.laboratory.constData(),
                          key.method.constData(), key.batch, key.file, key.flags);
    }

private:
    static bool isSame(const QString& a, const QString& b)
    {
        return a.constData() == b.constData() && a.size() == b.size();
    }
};

class Packer
{
public:
    Packer(qint64 firstId, std::size_t count) : m_nonces(nonces(count))
    {
        m_packed.firstId = firstId;
        m_packed.count = static_cast<qsizetype>(count);
        m_packed.records = QByteArray(m_packed.count * PackedResults::RecordSize, ' ');
    }

    void add(const StoredResult& row, security::KeyView key)
    {
        const ResultFact& fact = row.fact;
        const qint64 id = m_packed.firstId + m_row;
        char* record = m_packed.records.data() + m_row * PackedResults::RecordSize;
        const QString status = resultStatusKey(fact.status);
        const QString bound = valueBoundKey(fact.bound);
        const std::optional<QByteArray> texts = encodeResultTexts(
            {fact.statusText, row.valueText, fact.sampleId}, plainTexts(status, fact.value, bound));
        const qsizetype place = placeOfShared(row, status, bound, texts.has_value());

        putNumber(record, PackedResults::Person, row.person.value());
        putNumber(record, PackedResults::Shared, place);
        putDate(record + PackedResults::Sampled.at, fact.sampled);
        QByteArray reported;
        if (fact.reported.isValid()) {
            reported = fact.reported.toUTC().toString(Qt::ISODateWithMs).toLatin1();
            Q_ASSERT(reported.size() == PackedResults::Reported.size);
            std::memcpy(record + PackedResults::Reported.at, reported.data(), PackedResults::Reported.size);
        }
        if (fact.value)
            putNumber(record, PackedResults::Value, fact.value->millionths());
        putNumber(record, PackedResults::Line, row.origin.line);
        QByteArrayView sealedTexts;
        if (texts)
            sealedTexts = sealTexts(record, id, *texts, key);
        digest(id, row, m_packed.shared.at(place), record, reported, sealedTexts);
        ++m_row;
    }

    [[nodiscard]] PackedResults finish()
    {
        endBlock();
        return std::move(m_packed);
    }

private:
    static QByteArray nonces(std::size_t count)
    {
        QByteArray random(static_cast<qsizetype>(count) * security::SealNonceSize, Qt::Uninitialized);
        // From a seed of the system's: drawing them all from the system costs as much as the cipher.
        std::array<unsigned char, randombytes_SEEDBYTES> seed;
        randombytes_buf(seed.data(), seed.size());
        randombytes_buf_deterministic(random.data(), static_cast<std::size_t>(random.size()), seed.data());
        return random;
    }

    static void putNumber(char* record, PackedResults::Field field, qint64 number)
    {
        [[maybe_unused]] const auto put =
            std::to_chars(record + field.at, record + field.at + field.size, number);
        Q_ASSERT(put.ec == std::errc());
    }

    static void putDate(char* out, QDate date)
    {
        const auto put = [&out](int number, int digits) {
            for (int place = digits; place-- > 0; number /= 10)
                out[place] = static_cast<char>('0' + number % 10);
            out += digits;
        };
        int year = 0;
        int month = 0;
        int day = 0;
        date.getDate(&year, &month, &day);
        put(year, 4);
        *out++ = '-';
        put(month, 2);
        *out++ = '-';
        put(day, 2);
    }

    /// Most values come again and again.
    ResultTexts plainTexts(const QString& status, const std::optional<Decimal>& value, const QString& bound)
    {
        if (!value || !bound.isEmpty())
            return plainResultTexts(status, value, bound);
        QString& plain = m_plainValues[value->millionths()];
        if (plain.isEmpty())
            plain = plainResultTexts(status, value, bound).value;
        return {status, plain, {}};
    }

    qsizetype placeOfShared(const StoredResult& row, const QString& status, const QString& bound,
                            bool hasTexts)
    {
        const ResultFact& fact = row.fact;
        const int flags = static_cast<int>(fact.status) << 8 | static_cast<int>(fact.bound) << 4 |
                          int{row.origin.centuryAssumed} << 3 | int{fact.value.has_value()} << 2 |
                          int{fact.reported.isValid()} << 1 | int{hasTexts};
        SharedKey key{fact.analysis, fact.unit.text(),         fact.laboratory,
                      fact.method,   row.origin.batch.value(), row.origin.file,
                      flags};
        const auto known = m_places.constFind(key);
        if (known != m_places.cend())
            return *known;
        FactOrigin origin = row.origin;
        origin.line = 0;
        m_packed.shared.append({key.analysis.toUtf8(), status.toUtf8(), bound.toUtf8(), key.unit.toUtf8(),
                                key.laboratory.toUtf8(), key.method.toUtf8(), origin, fact.value.has_value(),
                                fact.reported.isValid(), hasTexts});
        return *m_places.insert(std::move(key), m_packed.shared.size() - 1);
    }

    QByteArrayView sealTexts(char* record, qint64 id, const QByteArray& texts, security::KeyView key)
    {
        const qsizetype at = m_packed.texts.size();
        const qsizetype size = security::SealOverhead + texts.size();
        m_packed.texts.resize(at + size);
        const QByteArrayView nonce =
            QByteArrayView(m_nonces).sliced(m_row * security::SealNonceSize, security::SealNonceSize);
        security::sealInto(key, nonce, texts, {sealed::ResultTexts, id}, m_packed.texts.data() + at);
        putNumber(record, PackedResults::TextsAt, at + 1);
        putNumber(record, PackedResults::TextsSize, size);
        return QByteArrayView(m_packed.texts).sliced(at, size);
    }

    /// The columns of lab_result in their order.
    void digest(qint64 id, const StoredResult& row, const SharedValues& shared, const char* record,
                const QByteArray& reported, QByteArrayView sealedTexts)
    {
        if (m_row > 0 && ContentDigest::blockOf(id) != ContentDigest::blockOf(id - 1))
            endBlock();
        if (!m_block.isEmpty())
            m_block += ContentDigest::RowSeparator;
        QuotedRow quoted(m_block);
        const auto orNull = [&quoted](qint64 number) {
            number == 0 ? quoted.null() : quoted.integer(number);
        };
        quoted.integer(id).integer(id).integer(row.person.value()).text(shared.analysis);
        quoted.text({record + PackedResults::Sampled.at, PackedResults::Sampled.size});
        shared.hasReported ? quoted.text(reported) : quoted.null();
        quoted.text(shared.status);
        shared.hasValue ? quoted.integer(row.fact.value->millionths()) : quoted.null();
        quoted.text(shared.bound).text(shared.unit).text(shared.laboratory).text(shared.method);
        shared.hasTexts ? quoted.blob(sealedTexts) : quoted.null();
        quoted.integer(shared.origin.centuryAssumed);
        orNull(shared.origin.batch.value());
        orNull(shared.origin.file);
        orNull(row.origin.line);
    }

    void endBlock()
    {
        m_packed.digests.append(security::plainHash(m_block));
        m_block.resize(0);
    }

    PackedResults m_packed;
    QByteArray m_nonces;
    QByteArray m_block; ///< what the digest of the block is made of
    QHash<SharedKey, qsizetype> m_places;
    QHash<qint64, QString> m_plainValues; ///< by millionths
    qsizetype m_row = 0;
};

} // namespace

PackedResults packResults(qint64 firstId, const std::vector<security::KeyView>& keys,
                          const std::function<StoredResult(qsizetype)>& row)
{
    Q_ASSERT(!keys.empty());
    Packer packer(firstId, keys.size());
    for (std::size_t i = 0; i < keys.size(); ++i)
        packer.add(row(static_cast<qsizetype>(i)), keys[i]);
    return packer.finish();
}

} // namespace utfall::storage
