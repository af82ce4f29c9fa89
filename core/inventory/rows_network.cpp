// How the services meet the network: settings, further networks, rules for loaders.
#include "inventory/rows.h"

#include <QVariant>

using namespace Qt::StringLiterals;

namespace netseat::rows {

namespace {

std::optional<std::uint32_t> unsignedFrom(const QString &text)
{
    bool ok = false;
    const auto value = text.toUInt(&ok);
    return ok ? std::optional<std::uint32_t>(value) : std::nullopt;
}

template <typename T>
void assign(T &target, const std::optional<T> &value)
{
    if (value)
        target = *value;
}

void assignPort(std::uint16_t &port, const QString &text)
{
    if (const auto value = unsignedFrom(text); value && *value > 0 && *value <= 0xffff)
        port = static_cast<std::uint16_t>(*value);
}

std::string stringAt(const QSqlQuery &row, int column)
{
    return row.value(column).toString().toStdString();
}

QString joined(const std::vector<Ipv4Address> &addresses)
{
    QStringList texts;
    for (const auto address : addresses)
        texts << text(address.toString());
    return texts.isEmpty() ? u""_s : texts.join(u',');
}

std::vector<Ipv4Address> addressesFrom(const QString &list)
{
    std::vector<Ipv4Address> addresses;
    for (const auto &part : list.split(u',', Qt::SkipEmptyParts))
        if (const auto address = Ipv4Address::parse(part.toStdString()))
            addresses.push_back(*address);
    return addresses;
}

} // namespace

std::vector<Setting> settings(const NetworkSettings &network)
{
    const auto address = [](const std::optional<Ipv4Address> &value) {
        return value ? text(value->toString()) : QString();
    };
    return {{u"interface"_s, text(network.interface)},
            {u"address"_s, address(network.address)},
            {u"dhcp"_s, text(std::string(name(network.dhcp)))},
            {u"pool-first"_s, address(network.poolFirst)},
            {u"pool-last"_s, address(network.poolLast)},
            {u"netmask"_s, address(network.netmask)},
            {u"router"_s, address(network.router)},
            {u"dns"_s, joined(network.dns)},
            {u"lease-seconds"_s, QString::number(network.leaseSeconds)},
            {u"unknown"_s, text(std::string(name(network.unknown)))},
            {u"router-solicitations"_s, network.answerRouterSolicitations ? u"on"_s : u"off"_s},
            {u"tftp-port"_s, QString::number(network.tftpPort)},
            {u"http-port"_s, QString::number(network.httpPort)},
            {u"iscsi-port"_s, QString::number(network.iscsiPort)},
            {u"loader-folder"_s, text(network.loaderFolder)},
            {u"probe-addresses"_s, network.probeAddresses ? u"on"_s : u"off"_s},
            {u"watch-servers"_s, network.watchServers ? u"on"_s : u"off"_s},
            {u"menu-seconds"_s, QString::number(network.menuSeconds)}};
}

void applySetting(NetworkSettings &network, const Setting &setting)
{
    const auto &[key, value] = setting;
    const auto plain = value.toStdString();
    if (key == u"interface")
        network.interface = plain;
    else if (key == u"address")
        network.address = Ipv4Address::parse(plain);
    else if (key == u"dhcp")
        assign(network.dhcp, dhcpModeFromName(plain));
    else if (key == u"pool-first")
        network.poolFirst = Ipv4Address::parse(plain);
    else if (key == u"pool-last")
        network.poolLast = Ipv4Address::parse(plain);
    else if (key == u"netmask")
        network.netmask = Ipv4Address::parse(plain);
    else if (key == u"router")
        network.router = Ipv4Address::parse(plain);
    else if (key == u"lease-seconds")
        assign(network.leaseSeconds, unsignedFrom(value));
    else if (key == u"unknown")
        assign(network.unknown, unknownPolicyFromName(plain));
    else if (key == u"router-solicitations")
        network.answerRouterSolicitations = value != u"off";
    else if (key == u"tftp-port")
        assignPort(network.tftpPort, value);
    else if (key == u"http-port")
        assignPort(network.httpPort, value);
    else if (key == u"iscsi-port")
        assignPort(network.iscsiPort, value);
    else if (key == u"loader-folder")
        network.loaderFolder = plain;
    else if (key == u"probe-addresses")
        network.probeAddresses = value != u"off";
    else if (key == u"watch-servers")
        network.watchServers = value != u"off";
    else if (key == u"menu-seconds")
        assign(network.menuSeconds, unsignedFrom(value));
    else if (key == u"dns")
        network.dns = addressesFrom(value);
}

std::optional<Subnet> subnet(const QSqlQuery &row)
{
    const auto network = Ipv4Prefix::parse(stringAt(row, 1));
    const auto mode = dhcpModeFromName(stringAt(row, 4));
    if (!network || !mode)
        return std::nullopt;
    const auto addressAt = [&](int column) { return Ipv4Address::parse(stringAt(row, column)); };
    return Subnet {.name = stringAt(row, 0), .network = *network, .interface = stringAt(row, 2),
                   .address = addressAt(3), .dhcp = *mode, .poolFirst = addressAt(5), .poolLast = addressAt(6),
                   .router = addressAt(7), .dns = addressesFrom(row.value(8).toString()),
                   .leaseSeconds = row.value(9).toUInt()};
}

QVariantList values(const Subnet &subnet)
{
    return {text(subnet.name), text(subnet.network.toString()), text(subnet.interface), text(subnet.address),
            text(std::string(name(subnet.dhcp))), text(subnet.poolFirst), text(subnet.poolLast), text(subnet.router),
            joined(subnet.dns), subnet.leaseSeconds};
}

std::optional<LoaderRule> loaderRule(const QSqlQuery &row)
{
    LoaderRule rule {.mac = stringAt(row, 0), .vendorClass = stringAt(row, 1), .architecture = {},
                     .file = stringAt(row, 3)};
    if (!row.isNull(2))
        rule.architecture = static_cast<std::uint16_t>(row.value(2).toUInt());
    return rule;
}

QVariantList values(const LoaderRule &rule)
{
    return {text(rule.mac), text(rule.vendorClass), rule.architecture ? QVariant(uint {*rule.architecture}) : QVariant(),
            text(rule.file)};
}

} // namespace netseat::rows
