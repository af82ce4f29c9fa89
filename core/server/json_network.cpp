// How the services meet the network, as JSON.
#include "server/json.h"

using namespace Qt::StringLiterals;

namespace netseat::server::json {

namespace {

QJsonValue optional(const std::optional<Ipv4Address> &value)
{
    return value ? QJsonValue(text(value->toString())) : QJsonValue();
}

QJsonArray arrayOfAddresses(const std::vector<Ipv4Address> &addresses)
{
    QJsonArray array;
    for (const auto address : addresses)
        array.append(text(address.toString()));
    return array;
}

std::vector<Ipv4Address> readAddresses(Reader &reader, const char *key)
{
    std::vector<Ipv4Address> addresses;
    for (const auto &value : reader.array(key)) {
        if (const auto address = Ipv4Address::parse(value.toString().toStdString()))
            addresses.push_back(*address);
        else
            reader.fail(key);
    }
    return addresses;
}

} // namespace

QJsonObject of(const Subnet &subnet)
{
    return {{u"name"_s, text(subnet.name)},
            {u"network"_s, text(subnet.network.toString())},
            {u"interface"_s, text(subnet.interface)},
            {u"address"_s, optional(subnet.address)},
            {u"dhcp"_s, text(name(subnet.dhcp))},
            {u"poolFirst"_s, optional(subnet.poolFirst)},
            {u"poolLast"_s, optional(subnet.poolLast)},
            {u"router"_s, optional(subnet.router)},
            {u"dns"_s, arrayOfAddresses(subnet.dns)},
            {u"leaseSeconds"_s, qint64 {subnet.leaseSeconds}}};
}

Subnet readSubnet(Reader &reader)
{
    const auto network = Ipv4Prefix::parse(reader.string("network"));
    if (!network)
        reader.fail("network");
    Subnet subnet {
        .name = reader.string("name"),
        .network = network.value_or(Ipv4Prefix {}),
        .interface = reader.string("interface"),
        .address = reader.optionalAddress("address"),
        .dhcp = reader.choice("dhcp", dhcpModeFromName),
        .poolFirst = reader.optionalAddress("poolFirst"),
        .poolLast = reader.optionalAddress("poolLast"),
        .router = reader.optionalAddress("router"),
        .leaseSeconds
        = static_cast<std::uint32_t>(reader.integer("leaseSeconds", 0, std::numeric_limits<std::uint32_t>::max()))};
    subnet.dns = readAddresses(reader, "dns");
    return subnet;
}

QJsonObject of(const LoaderRule &rule)
{
    return {{u"mac"_s, text(rule.mac)},
            {u"vendorClass"_s, text(rule.vendorClass)},
            {u"architecture"_s, rule.architecture ? QJsonValue(qint64 {*rule.architecture}) : QJsonValue()},
            {u"file"_s, text(rule.file)}};
}

LoaderRule readLoaderRule(Reader &reader)
{
    LoaderRule rule {.mac = reader.string("mac"),
                     .vendorClass = reader.string("vendorClass"),
                     .architecture = {},
                     .file = reader.string("file")};
    if (reader.has("architecture"))
        rule.architecture = static_cast<std::uint16_t>(reader.integer("architecture", 0, 0xffff));
    return rule;
}

QJsonObject of(const NetworkSettings &network)
{
    return {{u"interface"_s, text(network.interface)},
            {u"address"_s, optional(network.address)},
            {u"dhcp"_s, text(name(network.dhcp))},
            {u"poolFirst"_s, optional(network.poolFirst)},
            {u"poolLast"_s, optional(network.poolLast)},
            {u"netmask"_s, optional(network.netmask)},
            {u"router"_s, optional(network.router)},
            {u"dns"_s, arrayOfAddresses(network.dns)},
            {u"leaseSeconds"_s, qint64 {network.leaseSeconds}},
            {u"unknown"_s, text(name(network.unknown))},
            {u"routerSolicitations"_s, network.answerRouterSolicitations},
            {u"tftpPort"_s, network.tftpPort},
            {u"httpPort"_s, network.httpPort},
            {u"iscsiPort"_s, network.iscsiPort},
            {u"loaderFolder"_s, text(network.loaderFolder)},
            {u"subnets"_s, arrayOf(network.subnets)},
            {u"loaderRules"_s, arrayOf(network.loaderRules)},
            {u"probeAddresses"_s, network.probeAddresses},
            {u"watchServers"_s, network.watchServers},
            {u"menuSeconds"_s, qint64 {network.menuSeconds}}};
}

NetworkSettings readNetwork(Reader &reader)
{
    const auto port = [&](const char *key) { return static_cast<std::uint16_t>(reader.integer(key, 0, 0xffff)); };
    NetworkSettings network {
        .interface = reader.string("interface"),
        .address = reader.optionalAddress("address"),
        .dhcp = reader.choice("dhcp", dhcpModeFromName),
        .poolFirst = reader.optionalAddress("poolFirst"),
        .poolLast = reader.optionalAddress("poolLast"),
        .netmask = reader.optionalAddress("netmask"),
        .router = reader.optionalAddress("router"),
        .dns = {},
        .leaseSeconds
        = static_cast<std::uint32_t>(reader.integer("leaseSeconds", 0, std::numeric_limits<std::uint32_t>::max())),
        .unknown = reader.choice("unknown", unknownPolicyFromName),
        .answerRouterSolicitations = reader.boolean("routerSolicitations"),
        .tftpPort = port("tftpPort"),
        .httpPort = port("httpPort"),
        .iscsiPort = port("iscsiPort"),
        .loaderFolder = reader.string("loaderFolder"),
        .subnets = reader.rows("subnets", readSubnet),
        .loaderRules = reader.rows("loaderRules", readLoaderRule),
        .probeAddresses = reader.boolean("probeAddresses"),
        .watchServers = reader.boolean("watchServers"),
        .menuSeconds
        = static_cast<std::uint32_t>(reader.integer("menuSeconds", 0, std::numeric_limits<std::uint32_t>::max()))};
    network.dns = readAddresses(reader, "dns");
    return network;
}

} // namespace netseat::server::json
