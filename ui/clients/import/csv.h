#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace netseat::ui {

/// Which letters the octets of a file stand for.
enum class CsvEncoding { Utf8, Latin1 };

/// UTF-8 if it is well-formed as such, Latin-1 otherwise: what old spreadsheet programs write.
CsvEncoding guessEncoding(const QByteArray &octets);
/// Without a byte order mark.
QString decodeCsv(const QByteArray &octets, CsvEncoding encoding);

/// A table as text: RFC 4180, with any separator, and line ends of any system.
struct CsvTable {
    struct Row {
        int line = 0; ///< of the file, from 1: where its first field begins
        QStringList fields;
        bool broken = false; ///< a quoted field that has no end
    };
    QList<Row> rows; ///< without empty lines
    int columns = 0; ///< of the longest row
};

/// What stands between the fields: comma, semicolon or tab, whichever cuts the first lines most evenly.
QChar guessSeparator(const QString &text);
CsvTable parseCsv(const QString &text, QChar separator);

/// One line with its end (CR LF, as RFC 4180 has it); what needs quotes gets them.
QString csvLine(const QStringList &fields, QChar separator);

} // namespace netseat::ui
