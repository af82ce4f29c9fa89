#include "dhcp/reply.h"

#include "dhcp/arrange.h"

namespace netseat::dhcp {

namespace {

// Sub-options of option 43 (PXE 2.1).
constexpr std::uint8_t kDiscoveryControl = 6;
constexpr std::uint8_t kBootMenu = 9;
constexpr std::uint8_t kMenuPrompt = 10;
constexpr std::uint8_t kBootItem = 71;
// Discovery control, bit 3: "just load the file that is named here, ask nobody else".
constexpr std::uint8_t kJustBoot = 8;
// Bits 0 and 1: neither broadcast nor multicast discovery; the Raspberry Pi reads the menu only.
constexpr std::uint8_t kListedOnly = 3;
// Sub-options of option 175 (iPXE, src/include/ipxe/dhcp.h).
constexpr std::uint8_t kKeepSan = 8;
constexpr std::uint8_t kNoProxy = 176; // "no-pxedhcp": there is no proxyDHCP server to wait for
constexpr std::uint8_t kSanRetries = 187;
constexpr std::uint8_t kSanFilename = 188;
constexpr std::uint8_t kUserName = 190;
constexpr std::uint8_t kPassword = 191;
constexpr std::uint8_t kReverseUserName = 192;
constexpr std::uint8_t kReversePassword = 193;
constexpr std::string_view kPxeClass = "PXEClient";
constexpr std::string_view kHttpClass = "HTTPClient";

/// Sub-options on their way into options 43 and 175.
class SubOptions {
public:
    void add(std::uint8_t code, Bytes value)
    {
        constexpr std::size_t kMost = 255;
        if (value.size() > kMost)
            return;
        m_out.u8(code);
        m_out.u8(static_cast<std::uint8_t>(value.size()));
        m_out.bytes(value);
    }
    void add(std::uint8_t code, std::uint8_t value)
    {
        const auto octet = std::byte{value};
        add(code, Bytes(&octet, 1));
    }
    void addText(std::uint8_t code, std::string_view text)
    {
        if (!text.empty())
            add(code, bytesOf(text));
    }
    bool empty() const { return m_out.size() == 0; }
    ByteVector take() { return m_out.take(); }

private:
    ByteWriter m_out;
};

/// The menu that a Raspberry Pi looks for, as dnsmasq writes it: a prompt that waits for nobody, and one item of type
/// 0. The spaces are what its first firmware compared too.
void addPiMenu(SubOptions &vendor)
{
    constexpr std::string_view kItem = "Raspberry Pi Boot   ";
    vendor.add(kDiscoveryControl, kListedOnly);
    ByteWriter prompt;
    prompt.u8(0);
    prompt.text("PXE");
    vendor.add(kMenuPrompt, prompt.data());
    ByteWriter menu;
    menu.u16(0);
    menu.u8(static_cast<std::uint8_t>(kItem.size()));
    menu.text(kItem);
    vendor.add(kBootMenu, menu.data());
}

void addVendor(Packet &reply, const Packet &request, const Identity &who, const boot::Plan &plan, const Answerer &by)
{
    SubOptions vendor;
    if (who.quirks.has(Effect::PiMenu))
        addPiMenu(vendor);
    else if (!plan.firmware.withoutVendorOptions && (who.quirks.has(Effect::JustBoot) || !by.full))
        vendor.add(kDiscoveryControl, kJustBoot);
    if (const auto item = bootItem(request); item && item->size() < 64)
        vendor.add(kBootItem, *item);
    if (vendor.empty())
        return;
    auto value = vendor.take();
    value.push_back(static_cast<std::byte>(Code::End));
    reply.options.set(Code::VendorInformation, value);
}

/// What iPXE's settings take from option 175.
void addIpxe(Packet &reply, const boot::Plan &plan, const Identity &who, const Answerer &by)
{
    SubOptions ipxe;
    if (by.full && who.quirks.has(Effect::NoProxyWait))
        ipxe.add(kNoProxy, std::uint8_t{1});
    const auto &firmware = plan.firmware;
    if (firmware.keepSan)
        ipxe.add(kKeepSan, std::uint8_t{1});
    if (firmware.sanRetries > 0)
        ipxe.add(kSanRetries, static_cast<std::uint8_t>(std::min(firmware.sanRetries, FirmwareOptions::kMaxSanRetries)));
    ipxe.addText(kSanFilename, firmware.sanFilename);
    // iPXE keeps what the ACK says. An OFFER goes to everybody too, and more often.
    if (by.full && plan.action == boot::Plan::Action::RootPath && reply.type() == MessageType::Ack) {
        ipxe.addText(kUserName, plan.chapUser);
        ipxe.addText(kPassword, plan.chapSecret);
        ipxe.addText(kReverseUserName, plan.mutualUser);
        ipxe.addText(kReversePassword, plan.mutualSecret);
    }
    if (!ipxe.empty())
        reply.options.set(Code::Ipxe, ipxe.take());
}

/// Firmware takes part only in what answers its class; other text after it ("PXEClient:Arch:…") is the client's own.
void addClass(Packet &reply, const Packet &request, const Identity &who, const boot::Plan &plan, const Answerer &by)
{
    const auto asked = request.options.text(Code::VendorClass);
    if (who.quirks.has(Effect::WholeUrl)) {
        reply.options.setText(Code::VendorClass, kHttpClass);
    } else if (asked.starts_with(kPxeClass) || who.quirks.has(Effect::PiMenu)
        || !by.full) { // a proxy's answer is known by this class alone
        reply.options.setText(Code::VendorClass, kPxeClass);
        addVendor(reply, request, who, plan, by);
    }
}

/// Old ROMs read fields, U-Boot too; some firmware reads options only: both are filled.
void addFile(Packet &reply, const Packet &request, const Identity &who, const boot::Plan &plan, const Answerer &by)
{
    reply.serverAddress = by.address;
    reply.serverName = by.address.toString();
    reply.bootFile = plan.file;
    auto file = plan.file;
    if (who.quirks.has(Effect::NulAfterFile))
        file.push_back('\0');
    reply.options.setText(Code::BootFile, file);
    reply.options.setText(Code::TftpServer, reply.serverName);
    if (asksFor(request, Code::TftpAddresses))
        reply.options.setAddress(Code::TftpAddresses, by.address);
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
    const auto length = by.network->leaseSeconds;
    reply.yourAddress = address;
    reply.options.setU32(Code::LeaseTime, length);
    reply.options.setU32(Code::RenewalTime, length / 2);
    reply.options.setU32(Code::RebindingTime, length - length / 8);
}

void addNetwork(Packet &reply, const boot::Plan &plan, const Answerer &by)
{
    reply.options.setAddress(Code::SubnetMask, by.network->prefix.mask());
    if (by.network->router && !plan.firmware.withoutRouter)
        reply.options.setAddress(Code::Router, *by.network->router);
    if (!by.network->dns.empty()) {
        ByteWriter servers;
        for (const auto server : by.network->dns)
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
    addClass(reply, request, who, plan, by);
    if (plan.action == Action::RootPath)
        reply.options.setText(Code::RootPath, plan.rootPath); // with a file beside it, iPXE would load the file
    else
        addFile(reply, request, who, plan, by);
    if (!plan.initiatorName.empty())
        reply.options.setText(Code::InitiatorName, plan.initiatorName);
    if (who.asker == boot::Asker::Ipxe)
        addIpxe(reply, plan, who, by);
}

void addEchoes(Packet &reply, const Packet &request)
{
    for (const auto code : {Code::MachineIdentifier, Code::ClientIdentifier, Code::RelayAgent})
        if (const auto *value = request.options.find(code))
            reply.options.set(code, *value);
}

} // namespace netseat::dhcp
