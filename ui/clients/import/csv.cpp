#include "clients/import/csv.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar kQuote = u'"';
constexpr int kGuessedLines = 20;

/// Reads fields from `text`, one after the other.
class Reader {
public:
    Reader(const QString &text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }

    CsvTable::Row row()
    {
        CsvTable::Row row;
        row.line = m_line;
        do
            row.fields << field(row);
        while (take(m_separator));
        endOfLine();
        return row;
    }

private:
    bool take(QChar wanted)
    {
        if (atEnd() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    bool atLineEnd() const { return atEnd() || m_text[m_at] == u'\n' || m_text[m_at] == u'\r'; }

    void endOfLine()
    {
        take(u'\r');
        take(u'\n');
        ++m_line;
    }

    QString field(CsvTable::Row &row)
    {
        const auto start = m_at;
        while (!atEnd() && m_text[m_at] == u' ' && m_separator != u' ')
            ++m_at;
        if (take(kQuote))
            return quoted(row);
        m_at = start;
        while (!atLineEnd() && m_text[m_at] != m_separator)
            ++m_at;
        return m_text.mid(start, m_at - start).trimmed();
    }

    QString quoted(CsvTable::Row &row)
    {
        QString value;
        for (;;) {
            if (atEnd()) {
                row.broken = true;
                return value;
            }
            const QChar c = m_text[m_at++];
            if (c == kQuote && !take(kQuote))
                break;
            if (c == u'\n')
                ++m_line;
            value += c;
        }
        while (!atLineEnd() && m_text[m_at] != m_separator) // what stands behind the quote has no meaning
            ++m_at;
        return value;
    }

    const QString &m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

/// How many lines have the number of fields that most have, if that is more than one; and that number.
struct Evenness {
    qsizetype lines = 0;
    qsizetype fields = 0;
    friend auto operator<=>(const Evenness &, const Evenness &) = default;
};

Evenness evenness(const QString &text, QChar separator)
{
    const auto table = parseCsv(text.section(u'\n', 0, kGuessedLines), separator);
    std::array<qsizetype, 64> counts{};
    for (const auto &row : table.rows)
        if (row.fields.size() > 1 && row.fields.size() < std::ssize(counts))
            ++counts[static_cast<std::size_t>(row.fields.size())];
    const auto most = std::ranges::max_element(counts);
    return {*most, *most > 0 ? most - counts.begin() : 0};
}

} // namespace

CsvEncoding guessEncoding(const QByteArray &octets)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(octets);
    return decoder.hasError() || text.contains(QChar::ReplacementCharacter) ? CsvEncoding::Latin1 : CsvEncoding::Utf8;
}

QString decodeCsv(const QByteArray &octets, CsvEncoding encoding)
{
    if (encoding == CsvEncoding::Latin1)
        return QString::fromLatin1(octets);
    auto text = QString::fromUtf8(octets);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

QChar guessSeparator(const QString &text)
{
    QChar best = u',';
    Evenness evenest;
    for (const QChar separator : {u',', u';', u'\t'}) {
        const auto found = evenness(text, separator);
        if (found > evenest) {
            evenest = found;
            best = separator;
        }
    }
    return best;
}

CsvTable parseCsv(const QString &text, QChar separator)
{
    CsvTable table;
    Reader reader(text, separator);
    while (!reader.atEnd()) {
        auto row = reader.row();
        if (std::ranges::all_of(row.fields, &QString::isEmpty))
            continue;
        table.columns = qMax(table.columns, static_cast<int>(row.fields.size()));
        table.rows << std::move(row);
    }
    return table;
}

QString csvLine(const QStringList &fields, QChar separator)
{
    QStringList written;
    for (QString field : fields) {
        const bool needs = field.contains(separator) || field.contains(kQuote) || field.contains(u'\n')
            || field.contains(u'\r') || field.startsWith(u' ') || field.endsWith(u' ');
        written << (needs ? kQuote + field.replace(kQuote, u"\"\""_s) + kQuote : field);
    }
    return written.join(separator) + u"\r\n"_s;
}

} // namespace netseat::ui
