#pragma once

#include "dhcp/request_kind.h"

#include <algorithm>

namespace netseat::test {

/// What was written must be what is read: the same fields, and options that are the same or were left out for want of
/// room. Their order may be another one, as some go into other fields.
inline std::string comparePackets(const dhcp::Packet &was, const dhcp::Packet &is)
{
    using dhcp::Code;
    if (was.op != is.op || was.hops != is.hops || was.transactionId != is.transactionId || was.broadcast != is.broadcast
        || was.secondsElapsed != is.secondsElapsed || was.clientMac != is.clientMac)
        return "A field does not survive a round trip.";
    if (was.clientAddress != is.clientAddress || was.yourAddress != is.yourAddress
        || was.serverAddress != is.serverAddress || was.relayAddress != is.relayAddress)
        return "An address does not survive a round trip.";
    constexpr std::size_t kServerName = 64;
    constexpr std::size_t kBootFile = 128;
    if (is.serverName != (was.serverName.size() < kServerName ? was.serverName : std::string())
        || is.bootFile != (was.bootFile.size() < kBootFile ? was.bootFile : std::string()))
        return "A name does not survive a round trip.";
    for (const auto &option : is.options.list()) {
        const auto *value = was.options.find(option.code);
        if (!value || *value != option.value)
            return "Option " + std::to_string(static_cast<int>(option.code)) + " is not as it was.";
    }
    return {};
}

/// Whatever arrives, decode() answers; what it accepts is written within the limits, and read as it was.
inline std::string fuzzDhcpPacket(Bytes input)
{
    ByteReader in(input);
    const std::size_t limit = in.u16();
    const auto packet = dhcp::decode(in.rest());
    if (!packet)
        return packet.error().message.empty() ? "A refusal has no reason." : std::string();
    (void)dhcp::identify(*packet);
    (void)dhcp::requestKind(*packet);
    (void)dhcp::addressAsked(*packet);
    if (const auto item = dhcp::bootItem(*packet); item && item->size() > 255)
        return "A sub-option is longer than its length octet can say.";
    const auto asked = dhcp::replyLimit(*packet);
    for (const auto size : {limit, asked}) {
        const auto written = dhcp::encode(*packet, size);
        const auto most = std::clamp(size, dhcp::kSmallestLimit - dhcp::kHeaderSize, dhcp::kLargestMessage);
        if (written.size() > most || written.size() < dhcp::kPaddedSize)
            return "A message is longer than its receiver takes, or too short.";
        const auto again = dhcp::decode(written);
        if (!again)
            return "What we write we can't read: " + again.error().message;
        if (auto complaint = comparePackets(*packet, *again); !complaint.empty())
            return complaint;
        // What fits in one field is there whole, with option 82 last; else it is last in the first of several.
        std::size_t total = 241;
        for (const auto &option : packet->options.list())
            total += option.value.size() + 2 * ((option.value.size() + 254) / 255 + (option.value.empty() ? 1 : 0));
        if (total <= most && again->options.list().size() != packet->options.list().size()
            && !packet->options.has(dhcp::Code::RelayAgent))
            return "An option was left out although there was room.";
        const auto &list = again->options.list();
        if (total <= most && again->options.has(dhcp::Code::RelayAgent) && list.back().code != dhcp::Code::RelayAgent)
            return "Option 82 is not last.";
    }
    return {};
}

} // namespace netseat::test
