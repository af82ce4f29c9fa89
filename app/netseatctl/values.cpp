#include "netseatctl/values.h"

#include "netseatctl/output.h"

#include <QDateTime>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <limits>

using namespace Qt::StringLiterals;

namespace netseat::ctl {

namespace {
constexpr auto kNone = "none"_L1;
constexpr qint64 kLongestSecretLine = 1024; // check() says what is too long
}

Result<Client> findClient(const Inventory &inventory, const QString &wanted)
{
    if (const auto *client = inventory.clientByName(wanted.toStdString()))
        return *client;
    if (const auto mac = MacAddress::parse(wanted.toStdString()))
        if (const auto *client = inventory.clientByMac(*mac))
            return *client;
    bool isNumber = false;
    const ClientId id {wanted.toLongLong(&isNumber)};
    if (const auto *client = isNumber ? inventory.client(id) : nullptr)
        return *client;
    return Error {Error::Code::NotFound, "There is no client " + wanted.toStdString() + "."};
}

Result<Image> findImage(const Inventory &inventory, const QString &wanted)
{
    if (const auto *image = inventory.imageByName(wanted.toStdString()))
        return *image;
    bool isNumber = false;
    const ImageId id {wanted.toLongLong(&isNumber)};
    if (const auto *image = isNumber ? inventory.image(id) : nullptr)
        return *image;
    return Error {Error::Code::NotFound, "There is no image " + wanted.toStdString() + "."};
}

Result<BootEntry> findEntry(const Inventory &inventory, const QString &wanted)
{
    if (const auto *entry = inventory.entryByName(wanted.toStdString()))
        return *entry;
    bool isNumber = false;
    const BootEntryId id {wanted.toLongLong(&isNumber)};
    if (const auto *entry = isNumber ? inventory.entry(id) : nullptr)
        return *entry;
    return Error {Error::Code::NotFound, "There is no boot entry " + wanted.toStdString() + "."};
}

Result<ImageVersion> findVersion(const Inventory &inventory, const Image &image, const QString &wanted)
{
    bool isNumber = false;
    const int number = (wanted.startsWith(u'v') ? wanted.mid(1) : wanted).toInt(&isNumber);
    if (const auto *version = isNumber ? inventory.version(image.id, number) : nullptr)
        return *version;
    std::string all;
    for (const ImageVersion &version : inventory.versions)
        if (version.image == image.id)
            all += (all.empty() ? "" : ", ") + versionTitle(version) + (version.id == image.current ? " (default)" : "");
    return Error {Error::Code::NotFound,
                  image.name + " has no version " + wanted.toStdString() + ". It has " + all + "."};
}

Result<ImageVersion> findVersionOrDefault(const Inventory &inventory, const Image &image, const QStringList &words,
                                          qsizetype index)
{
    if (index < words.size())
        return findVersion(inventory, image, words.at(index));
    if (const auto *version = inventory.version(image.current))
        return *version;
    return Error {Error::Code::NotFound, image.name + " has no default version."};
}

void OptionReader::problem(const QString &what)
{
    if (m_problem.isEmpty())
        m_problem = what;
}

void OptionReader::wrong(const char *option)
{
    problem(u"--%1 can't be \"%2\"."_s.arg(QString::fromLatin1(option), m_arguments.value(option)));
}

void OptionReader::text(const char *option, std::string &target)
{
    if (m_arguments.has(option))
        target = m_arguments.value(option).toStdString();
}

void OptionReader::textOrNone(const char *option, std::string &target)
{
    text(option, target);
    if (m_arguments.has(option) && m_arguments.value(option) == kNone)
        target.clear();
}

void OptionReader::secret(const char *option, const char *fileOption, std::string &target)
{
    text(option, target);
    if (!m_arguments.has(fileOption))
        return;
    const auto given = m_arguments.value(fileOption);
    const auto what = QString::fromLatin1(fileOption);
    if (m_arguments.has(option))
        return problem(u"--%1 and --%2 exclude each other."_s.arg(QString::fromLatin1(option), what));
    QFile file(given);
    const bool open = given == u"-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open)
        return problem(u"--%1 can't be read: %2."_s.arg(what, file.errorString()));
    auto line = file.readLine(kLongestSecretLine);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    target = line.toStdString();
}

void OptionReader::portal(const char *option, std::optional<PortalAddress> &target)
{
    if (!m_arguments.has(option))
        return;
    const auto given = m_arguments.value(option);
    const auto value = PortalAddress::parse(given.toStdString());
    if (value || given == kNone)
        target = value;
    else
        wrong(option);
}

void OptionReader::mac(const char *option, MacAddress &target)
{
    if (!m_arguments.has(option))
        return;
    if (const auto value = MacAddress::parse(m_arguments.value(option).toStdString()))
        target = *value;
    else
        wrong(option);
}

void OptionReader::address(const char *option, std::optional<Ipv4Address> &target)
{
    if (!m_arguments.has(option))
        return;
    const auto given = m_arguments.value(option);
    const auto value = Ipv4Address::parse(given.toStdString());
    if (value || given == kNone)
        target = value;
    else
        wrong(option);
}

void OptionReader::addresses(const char *option, std::vector<Ipv4Address> &target)
{
    if (!m_arguments.has(option))
        return;
    target.clear();
    const auto given = m_arguments.value(option);
    if (given == kNone)
        return;
    for (const auto &part : given.split(u',')) {
        if (const auto value = Ipv4Address::parse(part.trimmed().toStdString()))
            target.push_back(*value);
        else
            return wrong(option);
    }
}

void OptionReader::pool(const char *option, std::optional<Ipv4Address> &first, std::optional<Ipv4Address> &last)
{
    if (!m_arguments.has(option))
        return;
    const auto parts = m_arguments.value(option).split(u'-');
    const auto from = parts.size() == 2 ? Ipv4Address::parse(parts.at(0).trimmed().toStdString()) : std::nullopt;
    const auto to = parts.size() == 2 ? Ipv4Address::parse(parts.at(1).trimmed().toStdString()) : std::nullopt;
    const bool none = m_arguments.value(option) == kNone;
    if (!none && (!from || !to))
        return wrong(option);
    first = from;
    last = to;
}

void OptionReader::port(const char *option, std::uint16_t &target)
{
    if (!m_arguments.has(option))
        return;
    bool ok = false;
    const auto value = m_arguments.value(option).toUShort(&ok);
    if (ok && value > 0)
        target = value;
    else
        wrong(option);
}

void OptionReader::seconds(const char *option, std::uint32_t &target)
{
    if (!m_arguments.has(option))
        return;
    bool ok = false;
    const auto value = m_arguments.value(option).toUInt(&ok);
    if (ok)
        target = value;
    else
        wrong(option);
}

void OptionReader::count(const char *option, int &target, int most)
{
    if (!m_arguments.has(option))
        return;
    bool ok = false;
    const auto value = m_arguments.value(option).toInt(&ok);
    if (ok && value >= 0 && value <= most)
        target = value;
    else
        wrong(option);
}

void OptionReader::onOff(const char *option, bool &target)
{
    if (!m_arguments.has(option))
        return;
    const auto given = m_arguments.value(option);
    if (given == u"on" || given == u"off")
        target = given == u"on";
    else
        wrong(option);
}

void OptionReader::sizeOrNone(const char *option, std::uint64_t &target)
{
    if (m_arguments.has(option) && m_arguments.value(option) == u"none")
        target = 0;
    else
        size(option, target);
}

void OptionReader::size(const char *option, std::uint64_t &target)
{
    if (!m_arguments.has(option))
        return;
    static const QRegularExpression form(u"^([0-9]{1,15})([KMGT]?)$"_s);
    const auto match = form.match(m_arguments.value(option).toUpper());
    const auto unit = match.captured(2);
    const auto count = match.captured(1).toULongLong();
    const int shift = unit.isEmpty() ? 0 : 10 * static_cast<int>(u"KMGT"_s.indexOf(unit) + 1);
    const auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()) >> shift;
    if (!match.hasMatch() || count == 0 || count > most)
        return wrong(option);
    target = std::uint64_t {count} << shift;
}

void OptionReader::pastTime(const char *option, WallTime &target)
{
    if (!m_arguments.has(option))
        return;
    const auto given = m_arguments.value(option);
    static const QRegularExpression ago(u"^([0-9]{1,6})([smhd])$"_s);
    if (const auto match = ago.match(given); match.hasMatch()) {
        const auto unit = match.captured(2);
        const qint64 length = unit == u"s" ? 1000 : unit == u"m" ? 60'000 : unit == u"h" ? 3'600'000 : 86'400'000;
        target = {WallTime::now().msecs - match.captured(1).toLongLong() * length};
        return;
    }
    const auto moment = QDateTime::fromString(given, Qt::ISODate); // without a zone: local time
    if (!moment.isValid() || moment.toMSecsSinceEpoch() <= 0)
        return wrong(option);
    target = {moment.toMSecsSinceEpoch()};
}

void OptionReader::laterTime(const char *option, WallTime &target)
{
    if (!m_arguments.has(option))
        return;
    const auto given = QDateTime::fromString(m_arguments.value(option), Qt::ISODate); // without a zone: local time
    if (!given.isValid())
        return wrong(option);
    target = {given.toMSecsSinceEpoch()};
    if (target <= WallTime::now())
        problem(u"--%1 \"%2\" is over already."_s.arg(QString::fromLatin1(option), m_arguments.value(option)));
}

} // namespace netseat::ctl
