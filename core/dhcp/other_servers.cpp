#include "dhcp/other_servers.h"

#include "events/event.h"

#include <algorithm>
#include <array>

namespace netseat::dhcp {

namespace {

struct Row {
    ProbeKind kind;
    std::string_view name;
    std::string_view people; ///< whom it stands for
    std::string_view vendorClass; ///< option 60
    std::uint16_t architecture; ///< option 93
};

constexpr std::array kRows{
    Row{ProbeKind::System, "system", "systems", {}, 0},
    Row{ProbeKind::Bios, "bios", "BIOS", "PXEClient:Arch:00000:UNDI:002001", 0},
    Row{ProbeKind::Uefi, "uefi", "UEFI", "PXEClient:Arch:00007:UNDI:003016", 7},
    Row{ProbeKind::Ipxe, "ipxe", "iPXE", "PXEClient:Arch:00000:UNDI:002001", 0},
};

const Row &rowOf(ProbeKind kind)
{
    return kRows[static_cast<std::size_t>(kind)];
}

/// What firmware asks for; a system's wishes are a part of it.
constexpr std::array<std::uint8_t, 12> kWishes{1, 3, 6, 12, 15, 17, 43, 54, 60, 66, 67, 97};

std::string bootFileOf(const Packet &packet)
{
    for (const auto text : {packet.options.text(Code::BootFile), std::string_view(packet.bootFile),
             packet.options.text(Code::RootPath)})
        if (!text.empty())
            return printable(text);
    return {};
}

std::string bootServerOf(const Packet &packet)
{
    if (!packet.serverAddress.isAny())
        return packet.serverAddress.toString();
    return printable(packet.options.text(Code::TftpServer));
}

std::string listOf(const std::vector<FoundServer> &servers)
{
    std::string text;
    for (const FoundServer &server : servers)
        text += (text.empty() ? "" : ", ") + server.address.toString();
    return text;
}

} // namespace

std::string_view name(ProbeKind kind)
{
    return rowOf(kind).name;
}

ByteVector probeMessage(ProbeKind kind, const MacAddress &own, std::uint32_t transactionId)
{
    Packet packet;
    packet.transactionId = transactionId;
    packet.broadcast = true; // this host has no use for a unicast to an address that it does not take
    packet.clientMac = own;
    packet.options.setU8(Code::MessageType, static_cast<std::uint8_t>(MessageType::Discover));
    packet.options.set(Code::ParameterList, bytesOf({reinterpret_cast<const char *>(kWishes.data()), kWishes.size()}));
    const Row &row = rowOf(kind);
    if (!row.vendorClass.empty()) {
        packet.options.setText(Code::VendorClass, row.vendorClass);
        const std::array architecture{std::byte{0}, static_cast<std::byte>(row.architecture)};
        packet.options.set(Code::Architecture, architecture);
        std::array<std::byte, 17> identifier{}; // type 0: a GUID, made from the card's address (RFC 4578, 2.3)
        for (std::size_t i = 0; i < own.octets.size(); ++i)
            identifier[11 + i] = std::byte{own.octets[i]};
        packet.options.set(Code::MachineIdentifier, identifier);
        constexpr Code kNetworkInterface{94}; // UNDI 2.1 (RFC 4578, 2.2)
        constexpr std::array kUndi{std::byte{1}, std::byte{2}, std::byte{1}};
        packet.options.set(kNetworkInterface, kUndi);
    }
    if (kind == ProbeKind::Ipxe)
        packet.options.setText(Code::UserClass, "iPXE");
    return encode(packet);
}

std::optional<ServerAnswer> probeAnswer(
    Bytes datagram, Ipv4Address source, const std::map<std::uint32_t, ProbeKind> &asked)
{
    const auto packet = decode(datagram);
    if (!packet || packet->op != Op::Reply || packet->type() != MessageType::Offer)
        return std::nullopt;
    const auto question = asked.find(packet->transactionId);
    if (question == asked.end())
        return std::nullopt;
    return ServerAnswer{.server = packet->options.address(Code::ServerIdentifier).value_or(source),
        .asked = question->second,
        .offered = packet->yourAddress,
        .bootServer = bootServerOf(*packet),
        .bootFile = bootFileOf(*packet)};
}

std::vector<FoundServer> foundServers(const std::vector<ServerAnswer> &answers)
{
    std::map<Ipv4Address, FoundServer> found;
    for (const ServerAnswer &answer : answers) {
        auto &server = found[answer.server];
        server.address = answer.server;
        server.givesAddresses = server.givesAddresses || !answer.offered.isAny();
        // A proxy's offer is about booting, even if the file is to be asked for on port 4011.
        const bool boots = !answer.bootFile.empty() || answer.offered.isAny();
        if (!boots || std::ranges::find(server.boots, answer.asked) != server.boots.end())
            continue;
        if (server.boots.empty() || server.bootFile.empty()) {
            server.bootServer = answer.bootServer;
            server.bootFile = answer.bootFile;
        }
        server.boots.push_back(answer.asked);
    }
    std::vector<FoundServer> servers;
    for (auto &[address, server] : found) {
        std::ranges::sort(server.boots);
        servers.push_back(std::move(server));
    }
    return servers;
}

std::string describe(const FoundServer &server)
{
    std::string text = server.givesAddresses ? "gives addresses" : "gives no addresses (a proxy)";
    if (server.boots.empty())
        return text + " and says nothing of booting";
    std::string whom;
    for (std::size_t i = 0; i < server.boots.size(); ++i)
        whom += (i == 0 ? "" : i + 1 == server.boots.size() ? " and " : ", ") + std::string(rowOf(server.boots[i]).people);
    text += ", and tells " + whom + " what to boot";
    if (!server.bootFile.empty())
        text += ": " + server.bootFile;
    if (!server.bootServer.empty())
        text += " from " + server.bootServer;
    return text;
}

ModeAdvice advise(const std::vector<FoundServer> &others)
{
    std::vector<FoundServer> addresses;
    std::vector<FoundServer> boots;
    std::ranges::copy_if(others, std::back_inserter(addresses), &FoundServer::givesAddresses);
    std::ranges::copy_if(others, std::back_inserter(boots), [](const FoundServer &server) { return !server.boots.empty(); });
    ModeAdvice advice;
    advice.mode = addresses.empty() ? DhcpMode::Full : DhcpMode::Proxy;
    if (addresses.empty())
        advice.why = "Nobody gives addresses here: Netseat should (full).";
    else
        advice.why = listOf(addresses) + (addresses.size() == 1 ? " gives" : " give")
            + " addresses here: Netseat should only say what to boot (proxy).";
    if (addresses.size() > 1)
        advice.why += " Two servers that give addresses to one network give one address to two machines sooner or later: "
                      "switch all of them off but one.";
    if (!boots.empty())
        advice.why += " " + listOf(boots) + (boots.size() == 1 ? " tells" : " tell")
            + " machines what to boot, too, and which answer they follow is chance: take that out there (options 66 and 67, "
              "next-server), or write Netseat's own lines there and switch its DHCP off.";
    return advice;
}

} // namespace netseat::dhcp
