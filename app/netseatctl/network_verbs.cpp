#include "netseatctl/output.h"
#include "netseatctl/values.h"
#include "netseatctl/verbs.h"
#include "server/json.h"

using namespace Qt::StringLiterals;

namespace netseat::ctl {

namespace {

std::string textOf(const std::optional<Ipv4Address> &address)
{
    return address ? address->toString() : std::string();
}

std::string listOf(const std::vector<Ipv4Address> &addresses)
{
    std::string text;
    for (const auto address : addresses)
        text += (text.empty() ? "" : ",") + address.toString();
    return text;
}

} // namespace

int networkSet(Context &context)
{
    auto session = Session::open(context.dataFolder);
    if (!session)
        return failed(session.error());
    auto network = (*session)->inventory().network;
    OptionReader reader(context.arguments);
    reader.text("interface", network.interface);
    reader.address("address", network.address);
    reader.choice("dhcp", network.dhcp, dhcpModeFromName);
    reader.pool("pool", network.poolFirst, network.poolLast);
    reader.address("netmask", network.netmask);
    reader.address("router", network.router);
    reader.addresses("dns", network.dns);
    reader.seconds("lease", network.leaseSeconds);
    reader.choice("unknown", network.unknown, unknownPolicyFromName);
    reader.seconds("menu-seconds", network.menuSeconds);
    reader.onOff("router-solicitations", network.answerRouterSolicitations);
    reader.port("tftp-port", network.tftpPort);
    reader.port("http-port", network.httpPort);
    reader.port("iscsi-port", network.iscsiPort);
    reader.onOff("probe-addresses", network.probeAddresses);
    reader.onOff("watch-servers", network.watchServers);
    reader.seconds("menu-seconds", network.menuSeconds);
    if (context.arguments.has("loader-folder")) { // the server may have another current folder
        const auto folder = context.arguments.value("loader-folder");
        std::error_code error;
        network.loaderFolder = folder.isEmpty() || folder == u"none"
            ? std::string()
            : std::filesystem::absolute(folder.toStdString(), error).string();
    }
    if (!reader.problem().isEmpty())
        return misused(reader.problem());
    const auto reply = (*session)->submit(server::SetNetwork {network});
    if (!reply)
        return failed(reply.error());
    warn(reply->text);
    return kDone;
}

int networkShow(Context &context)
{
    auto session = Session::open(context.dataFolder);
    if (!session)
        return failed(session.error());
    const auto &network = (*session)->inventory().network;
    if (context.json()) {
        print(server::json::of(network));
        return kDone;
    }
    printFields({{"interface", network.interface},
                 {"address", network.address ? textOf(network.address) : "the interface's"},
                 {"DHCP", std::string(name(network.dhcp))},
                 {"pool", network.poolFirst ? textOf(network.poolFirst) + "-" + textOf(network.poolLast) : ""},
                 {"netmask", textOf(network.netmask)},
                 {"router", textOf(network.router)},
                 {"DNS", listOf(network.dns)},
                 {"lease", std::to_string(network.leaseSeconds) + " s"},
                 {"unknown", std::string(name(network.unknown))},
                 {"solicitations", network.answerRouterSolicitations ? "answered" : "left alone"},
                 {"TFTP port", std::to_string(network.tftpPort)},
                 {"HTTP port", std::to_string(network.httpPort)},
                 {"iSCSI port", std::to_string(network.iscsiPort)},
                 {"loader folder", network.loaderFolder},
                 {"probe addresses", network.probeAddresses ? "on" : "off"},
                 {"watch servers", network.watchServers ? "on" : "off"},
                 {"boot menu", std::to_string(network.menuSeconds) + " s"},
                 {"further networks", std::to_string(network.subnets.size())},
                 {"loader rules", std::to_string(network.loaderRules.size())}});
    return kDone;
}

int newcomerList(Context &context)
{
    auto session = Session::open(context.dataFolder);
    if (!session)
        return failed(session.error());
    const auto &newcomers = (*session)->inventory().newcomers;
    QJsonArray array;
    std::vector<std::vector<std::string>> rows;
    for (const Newcomer &newcomer : newcomers) {
        auto object = server::json::of(newcomer);
        object.insert(u"firstSeen"_s, server::json::text(newcomer.firstSeen.toString()));
        object.insert(u"lastSeen"_s, server::json::text(newcomer.lastSeen.toString()));
        array.append(object);
        rows.push_back({newcomer.mac.toString(), newcomer.address ? textOf(newcomer.address) : "-",
                        newcomer.lastSeen.toString(), newcomer.hardware});
    }
    if (context.json())
        print(array);
    else
        printTable({"MAC", "ADDRESS", "LAST SEEN", "HARDWARE"}, rows);
    return kDone;
}

int newcomerForget(Context &context)
{
    const auto mac = MacAddress::parse(context.arguments.positional.front().toStdString());
    if (!mac)
        return misused(u"\"%1\" is no MAC address."_s.arg(context.arguments.positional.front()));
    auto session = Session::open(context.dataFolder);
    if (!session)
        return failed(session.error());
    const auto reply = (*session)->submit(server::ForgetNewcomer {*mac});
    return reply ? kDone : failed(reply.error());
}

} // namespace netseat::ctl
