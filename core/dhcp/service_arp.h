#pragma once

#include "base/result.h"
#include "base/unique_fd.h"
#include "dhcp/arp.h"

#include <string>
#include <vector>

namespace netseat::dhcp {

/// ARP on one network card by a packet socket. A filter in the kernel lets replies through only.
class ArpSocket {
public:
    /// Denied without CAP_NET_RAW; Unsupported where the card is no Ethernet; NotFound.
    static Result<ArpSocket> open(const std::string &interface);

    int descriptor() const { return m_fd.get(); }
    /// Asks who has each address. What is not sent is asked for again by AddressProbe.
    void ask(const std::vector<Ipv4Address> &addresses);
    /// Who has answered so far, at most kAtOnce of them.
    std::vector<ArpSender> receive();

private:
    static constexpr int kAtOnce = 256;
    UniqueFd m_fd;
    MacAddress m_own;
};

} // namespace netseat::dhcp
