#include "dhcp/arp.h"

namespace netseat::dhcp {

namespace {

constexpr std::uint16_t kEtherTypeArp = 0x0806;
constexpr std::uint16_t kEtherTypeIpv4 = 0x0800;
constexpr std::uint16_t kEthernet = 1;
constexpr std::uint16_t kRequest = 1;
constexpr std::uint16_t kReply = 2;
constexpr MacAddress kEverybody{{0xff, 0xff, 0xff, 0xff, 0xff, 0xff}};

} // namespace

ByteVector encodeArpProbe(Ipv4Address wanted, const MacAddress &own)
{
    ByteWriter out;
    out.array(kEverybody.octets);
    out.array(own.octets);
    out.u16(kEtherTypeArp);
    out.u16(kEthernet);
    out.u16(kEtherTypeIpv4);
    out.u8(6); // octets of a hardware address
    out.u8(4); // and of a protocol address
    out.u16(kRequest);
    out.array(own.octets);
    out.u32(0);
    out.zeros(6);
    out.u32(wanted.bits);
    out.zeros(kArpFrame - out.size());
    return out.take();
}

std::optional<ArpSender> decodeArp(Bytes frame)
{
    ByteReader in(frame);
    in.bytes(12); // whom it is for, and who put it on the wire: a switch may have
    const bool arp = in.u16() == kEtherTypeArp && in.u16() == kEthernet && in.u16() == kEtherTypeIpv4 && in.u8() == 6
        && in.u8() == 4;
    const auto operation = in.u16();
    ArpSender sender;
    sender.mac.octets = in.array<6>();
    sender.address.bits = in.u32();
    if (!arp || !in.ok() || (operation != kRequest && operation != kReply) || sender.address.isAny()
        || sender.mac.isMulticast() || sender.mac == MacAddress())
        return std::nullopt;
    return sender;
}

} // namespace netseat::dhcp
