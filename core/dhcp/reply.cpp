#include "dhcp/reply.h"

namespace netseat::dhcp {

namespace {

// Discovery control (PXE 2.1, option 43.6), bit 3: "just load the file that is named here, ask nobody else".
// Without it EDK2 takes the offer for a Microsoft BINL server's and asks again on port 4011.
constexpr std::array kJustBoot{std::byte{6}, std::byte{1}, std::byte{8}};
constexpr std::uint8_t kBootItem = 71;
// Option 175.176, iPXE's "no-pxedhcp": there is no proxyDHCP server to wait for.
constexpr std::array kNoProxy{std::byte{176}, std::byte{1}, std::byte{1}};
constexpr std::string_view kPxeClass = "PXEClient";
constexpr std::string_view kHttpClass = "HTTPClient";

void addVendor(Packet &reply, const Packet &request)
{
    ByteVector value(kJustBoot.begin(), kJustBoot.end());
    if (const auto item = bootItem(request); item && item->size() < 64) {
        value.push_back(std::byte{kBootItem});
        value.push_back(static_cast<std::byte>(item->size()));
        value.insert(value.end(), item->begin(), item->end());
    }
    value.push_back(static_cast<std::byte>(Code::End));
    reply.options.set(Code::VendorInformation, value);
}

/// Firmware takes part only in what answers its class; other text after it ("PXEClient:Arch:…") is the client's own.
void addClass(Packet &reply, const Packet &request, const Answerer &by)
{
    const auto asked = request.options.text(Code::VendorClass);
    if (asked.starts_with(kHttpClass)) {
        reply.options.setText(Code::VendorClass, kHttpClass);
    } else if (asked.starts_with(kPxeClass) || !by.full) { // a proxy's answer is known by this class alone
        reply.options.setText(Code::VendorClass, kPxeClass);
        addVendor(reply, request);
    }
}

/// Old ROMs read fields, U-Boot too; some firmware reads options only: both are filled.
void addFile(Packet &reply, const Identity &who, const boot::Plan &plan, const Answerer &by)
{
    reply.serverAddress = by.address;
    reply.serverName = by.address.toString();
    reply.bootFile = plan.file;
    auto file = plan.file;
    // Some ROMs take the octet after the name for a part of it. iPXE and HTTP firmware would do so with a NUL.
    if (who.asker == boot::Asker::Firmware)
        file.push_back('\0');
    reply.options.setText(Code::BootFile, file);
    reply.options.setText(Code::TftpServer, reply.serverName);
}

} // namespace

Packet replyTo(const Packet &request, MessageType type, const Answerer &by)
{
    Packet reply;
    reply.op = Op::Reply;
    reply.transactionId = request.transactionId;
    reply.broadcast = request.broadcast;
    reply.relayAddress = request.relayAddress;
    reply.clientMac = request.clientMac;
    if (type == MessageType::Ack)
        reply.clientAddress = request.clientAddress;
    if (type == MessageType::Nak && !request.relayAddress.isAny())
        reply.broadcast = true; // the client has no address that the relay could send to (RFC 2131, 4.3.2)
    reply.options.setU8(Code::MessageType, static_cast<std::uint8_t>(type));
    reply.options.setAddress(Code::ServerIdentifier, by.address);
    return reply;
}

void addLease(Packet &reply, Ipv4Address address, const Answerer &by)
{
    const auto length = by.settings->leaseSeconds;
    reply.yourAddress = address;
    reply.options.setU32(Code::LeaseTime, length);
    reply.options.setU32(Code::RenewalTime, length / 2);
    reply.options.setU32(Code::RebindingTime, length - length / 8);
}

void addNetwork(Packet &reply, const boot::Plan &plan, const Answerer &by)
{
    reply.options.setAddress(Code::SubnetMask, by.network.mask());
    if (by.settings->router)
        reply.options.setAddress(Code::Router, *by.settings->router);
    if (!by.settings->dns.empty()) {
        ByteWriter servers;
        for (const auto server : by.settings->dns)
            servers.u32(server.bits);
        reply.options.set(Code::DnsServers, servers.data());
    }
    if (!plan.hostName.empty())
        reply.options.setText(Code::HostName, plan.hostName);
}

void addBoot(Packet &reply, const Packet &request, const Identity &who, const boot::Plan &plan, const Answerer &by)
{
    using Action = boot::Plan::Action;
    if (plan.action == Action::Silence || plan.action == Action::AddressOnly)
        return;
    addClass(reply, request, by);
    if (plan.action == Action::RootPath)
        reply.options.setText(Code::RootPath, plan.rootPath); // with a file beside it, iPXE would load the file
    else
        addFile(reply, who, plan, by);
    if (!plan.initiatorName.empty())
        reply.options.setText(Code::InitiatorName, plan.initiatorName);
    if (by.full && who.asker == boot::Asker::Ipxe)
        reply.options.set(Code::Ipxe, kNoProxy);
}

void addEchoes(Packet &reply, const Packet &request)
{
    for (const auto code : {Code::MachineIdentifier, Code::ClientIdentifier, Code::RelayAgent})
        if (const auto *value = request.options.find(code))
            reply.options.set(code, *value);
}

} // namespace netseat::dhcp
