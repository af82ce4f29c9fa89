#include "dhcp/arrange.h"

#include <algorithm>

namespace netseat::dhcp {

namespace {

/// What goes before everything else: what kind of message this is, and whose.
constexpr std::array kFirst{Code::MessageType, Code::ServerIdentifier, Code::LeaseTime};

/// Sent only to those who ask, or who send no list. The times are the ones that a client reckons by itself (RFC 2131,
/// 4.4.5). A router is no such thing: the Raspberry Pi's bootcode.bin needs it and doesn't ask (raspberrypi/firmware
/// #1001).
constexpr std::array kOnRequest{
    Code::DnsServers, Code::HostName, Code::RenewalTime, Code::RebindingTime, Code::TftpAddresses};

/// What can be left out where there is no room, the least important first.
constexpr std::array kDispensable{Code::TftpAddresses, Code::RenewalTime, Code::RebindingTime, Code::DnsServers,
    Code::HostName, Code::MachineIdentifier, Code::ClientIdentifier};

std::size_t rank(Code code, const ByteVector *list)
{
    const auto first = std::ranges::find(kFirst, code);
    if (first != kFirst.end())
        return static_cast<std::size_t>(first - kFirst.begin());
    if (!list)
        return kFirst.size();
    const auto asked = std::ranges::find(*list, static_cast<std::byte>(code));
    return kFirst.size() + static_cast<std::size_t>(asked - list->begin()); // unasked ones follow in their order
}

} // namespace

bool asksFor(const Packet &request, Code code)
{
    const auto *list = request.options.find(Code::ParameterList);
    return list && std::ranges::find(*list, static_cast<std::byte>(code)) != list->end();
}

void arrange(Packet &reply, const Packet &request, std::size_t limit)
{
    const auto *list = request.options.find(Code::ParameterList);
    if (list)
        for (const auto code : kOnRequest)
            if (!asksFor(request, code))
                reply.options.erase(code);

    auto sorted = reply.options.list();
    std::ranges::stable_sort(sorted, {}, [list](const Option &option) { return rank(option.code, list); });
    Options options;
    for (const auto &option : sorted)
        options.set(option.code, option.value);
    reply.options = std::move(options);

    if (!fits(reply, limit) && reply.options.has(Code::TftpServer))
        reply.serverName.clear(); // option 66 and siaddr say the same
    constexpr std::size_t kEnoughServers = 3 * sizeof(std::uint32_t);
    if (const auto *servers = reply.options.find(Code::DnsServers);
        servers && servers->size() > kEnoughServers && !fits(reply, limit))
        reply.options.set(Code::DnsServers, ByteVector(servers->begin(), servers->begin() + kEnoughServers));
    for (const auto code : kDispensable)
        if (!fits(reply, limit))
            reply.options.erase(code);
}

} // namespace netseat::dhcp
