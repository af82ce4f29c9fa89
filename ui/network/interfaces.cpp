#include "network/interfaces.h"

#include "texts/convert.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QNetworkInterface>
#include <QStringList>

#include <algorithm>
#include <array>
#include <tuple>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

struct InterfaceText {
    Q_DECLARE_TR_FUNCTIONS(InterfaceText)
};

InterfaceInfo::Kind kindOf(const QNetworkInterface &card)
{
    if (card.flags() & QNetworkInterface::IsLoopBack)
        return InterfaceInfo::Kind::Loopback;
    if (card.type() == QNetworkInterface::Wifi)
        return InterfaceInfo::Kind::Wireless;
    // A real card has a device behind it; bridges, Docker's and libvirt's have none. (sysfs is memory, not disk.)
    const bool real = QFileInfo::exists(u"/sys/class/net/%1/device"_s.arg(card.name()));
    return real ? InterfaceInfo::Kind::Wired : InterfaceInfo::Kind::Virtual;
}

int speedOf(const QString &name)
{
    QFile file(u"/sys/class/net/%1/speed"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return qMax(0, file.readAll().trimmed().toInt()); // -1 without link
}

QString speedText(int megabits)
{
    if (megabits >= 1000)
        return InterfaceText::tr("%1 Gbit/s").arg(QLocale().toString(megabits / 1000.0, 'g', 3));
    return InterfaceText::tr("%1 Mbit/s").arg(megabits);
}

} // namespace

std::optional<Ipv4Address> InterfaceInfo::firstAddress() const
{
    return addresses.empty() ? std::nullopt : std::optional(addresses.front().address);
}

std::vector<InterfaceInfo> listInterfaces()
{
    std::vector<InterfaceInfo> found;
    for (const QNetworkInterface &card : QNetworkInterface::allInterfaces()) {
        InterfaceInfo info;
        info.name = card.name();
        info.kind = kindOf(card);
        info.hasLink = (card.flags() & QNetworkInterface::IsUp) && (card.flags() & QNetworkInterface::IsRunning);
        info.megabits = speedOf(info.name);
        for (const QNetworkAddressEntry &entry : card.addressEntries()) {
            const auto address = Ipv4Address::parse(entry.ip().toString().toStdString());
            const auto mask = Ipv4Address::parse(entry.netmask().toString().toStdString());
            const auto network = address && mask ? Ipv4Prefix::fromMask(*address, *mask) : std::nullopt;
            if (network)
                info.addresses.push_back({*address, *network});
        }
        found.push_back(std::move(info));
    }
    std::ranges::stable_sort(found, {},
        [](const InterfaceInfo &info) { return std::tuple(info.kind, !info.hasLink, info.addresses.empty()); });
    return found;
}

QString describe(const InterfaceInfo &info)
{
    QStringList parts;
    if (info.addresses.empty())
        parts << InterfaceText::tr("no IPv4 address");
    for (const auto &[address, network] : info.addresses)
        parts << u"%1/%2"_s.arg(toQString(address.toString())).arg(network.length);
    if (!info.hasLink)
        parts << InterfaceText::tr("no link");
    else if (info.megabits > 0)
        parts << speedText(info.megabits);
    switch (info.kind) {
    case InterfaceInfo::Kind::Wired:
        break;
    case InterfaceInfo::Kind::Wireless:
        parts << InterfaceText::tr("Wi-Fi: PCs can't boot over it");
        break;
    case InterfaceInfo::Kind::Virtual:
        parts << InterfaceText::tr("virtual");
        break;
    case InterfaceInfo::Kind::Loopback:
        parts << InterfaceText::tr("this computer only");
        break;
    }
    //: a network card, and what is known of it
    return InterfaceText::tr("%1: %2").arg(info.name, parts.join(u", "_s));
}

std::optional<PoolProposal> proposePool(const Ipv4Prefix &network, Ipv4Address server)
{
    if (network.length > 29 || network.length < 1)
        return std::nullopt;
    const auto usableFirst = network.base.bits + 1;
    const auto usableLast = network.broadcast().bits - 1;
    const auto fits = [&](std::uint32_t first, std::uint32_t last) {
        const bool inside = first >= usableFirst && last <= usableLast;
        return inside && (server.bits < first || server.bits > last);
    };
    // In a /24 and larger: round numbers of the server's own block of 256.
    const auto block = server.bits & 0xFFFFFF00U;
    for (const auto &[first, last] : std::array<std::pair<std::uint32_t, std::uint32_t>, 3>{
             std::pair{100U, 199U}, std::pair{200U, 249U}, std::pair{50U, 99U}})
        if (network.length <= 24 && fits(block + first, block + last))
            return PoolProposal{{block + first}, {block + last}};
    // In a small network: the larger side of the server.
    const bool above = usableLast - server.bits >= server.bits - usableFirst;
    return above ? PoolProposal{{server.bits + 1}, {usableLast}} : PoolProposal{{usableFirst}, {server.bits - 1}};
}

} // namespace netseat::ui
