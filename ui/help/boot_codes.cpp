#include "help/boot_codes.h"

#include "clients/details/verdict_text.h"
#include "help/code_tables.h"
#include "texts/convert.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("BootCodes", text);
}

CodeMeaning meaningOf(const PxeRow &row)
{
    return {u"PXE-"_s + QString::fromLatin1(row.code), words(row.title), words(row.meaning), words(row.todo),
        words(row.uefi ? QT_TRANSLATE_NOOP("BootCodes", "UEFI firmware (EDK II, PxeBcDxe)")
                       : QT_TRANSLATE_NOOP("BootCodes", "PXE specification 2.1 and Intel's boot agent"))};
}

QString ipxeCode(quint32 number)
{
    return u"ipxe.org/%1"_s.arg(number, 8, 16, QChar(u'0'));
}

QString ipxeSource()
{
    return words(QT_TRANSLATE_NOOP("BootCodes", "iPXE (errno.h, errfile.h)"));
}

CodeMeaning meaningOf(const IpxeRow &row, quint32 number)
{
    return {ipxeCode(number), words(row.title), words(row.meaning), words(row.todo), ipxeSource()};
}

/// What an iPXE code tells by its parts.
std::optional<CodeMeaning> takenApart(quint32 number)
{
    const IpxeKind *kind = nullptr;
    for (const IpxeKind &row : ipxeKinds())
        if (row.kind == number >> 24)
            kind = &row;
    if (!kind)
        return std::nullopt;
    const IpxePart *part = nullptr;
    for (const IpxePart &row : ipxeParts())
        if (row.part == (number & kIpxePartMask))
            part = &row;
    const auto where = part ? words(part->name)
                            : words(QT_TRANSLATE_NOOP("BootCodes", "a part of iPXE that this table does not have"));
    return CodeMeaning{ipxeCode(number), words(kind->title),
        words(QT_TRANSLATE_NOOP("BootCodes", "Where it happened: %1.")).arg(where),
        words(part ? part->todo
                   : QT_TRANSLATE_NOOP("BootCodes",
                       "Look at the client's timeline for the stage at which it stopped, and at the iPXE web site.")),
        ipxeSource()};
}

std::optional<CodeMeaning> ipxeMeaning(quint32 number)
{
    const IpxeRow *found = nullptr;
    for (const IpxeRow &row : ipxeRows())
        if ((number & row.mask) == row.number && (!found || row.mask > found->mask))
            found = &row;
    return found ? std::optional(meaningOf(*found, number)) : takenApart(number);
}

std::optional<CodeMeaning> pxeMeaning(const QString &code)
{
    for (const PxeRow &row : pxeRows())
        if (code.compare(QLatin1StringView(row.code), Qt::CaseInsensitive) == 0)
            return meaningOf(row);
    return std::nullopt;
}

CodeMeaning meaningOf(Cause cause)
{
    const auto text = verdictText(cause);
    return {toQString(causeCode(cause)), text.title, text.meaning, text.todo,
        words(QT_TRANSLATE_NOOP("BootCodes", "Netseat's own verdict on a boot"))};
}

std::optional<CodeMeaning> verdictMeaning(const QString &typed)
{
    for (int i = 0; i < kCauseCount; ++i)
        if (typed.contains(toQString(causeCode(static_cast<Cause>(i))), Qt::CaseInsensitive))
            return meaningOf(static_cast<Cause>(i));
    return std::nullopt;
}

} // namespace

std::optional<CodeMeaning> meaningOf(const QString &typed)
{
    static const QRegularExpression pxe(
        u"(?:PXE[-\\s]*)?\\b([EMT][0-9A-F]{2})\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression whole(
        u"(?:ipxe\\.org/|0x|\\b)([0-9a-f]{8})\\b"_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression shortened(
        u"ipxe\\.org/(?:err/)?([0-9a-f]{6})\\b"_s, QRegularExpression::CaseInsensitiveOption);
    if (auto found = verdictMeaning(typed))
        return found;
    if (const auto match = whole.match(typed); match.hasMatch())
        return ipxeMeaning(match.captured(1).toUInt(nullptr, 16));
    if (const auto match = shortened.match(typed); match.hasMatch())
        return ipxeMeaning(match.captured(1).toUInt(nullptr, 16) << 8);
    if (const auto match = pxe.match(typed); match.hasMatch())
        if (auto found = pxeMeaning(match.captured(1)))
            return found;
    if (typed.contains(u"security violation"_s, Qt::CaseInsensitive))
        return meaningOf(Cause::SecureBoot);
    return std::nullopt;
}

QList<CodeMeaning> knownCodes()
{
    QList<CodeMeaning> all;
    for (const PxeRow &row : pxeRows())
        all << meaningOf(row);
    for (const IpxeRow &row : ipxeRows())
        all << meaningOf(row, row.number);
    for (int i = 0; i < kCauseCount; ++i)
        if (static_cast<Cause>(i) != Cause::Other)
            all << meaningOf(static_cast<Cause>(i));
    return all;
}

} // namespace netseat::ui
