#pragma once

#include "base/ipv4.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace netseat::ui {

/// A network card of this computer, as far as choosing one needs it.
struct InterfaceInfo {
    enum class Kind { Wired, Wireless, Virtual, Loopback };
    struct Address {
        Ipv4Address address;
        Ipv4Prefix network;
        friend bool operator==(const Address &, const Address &) = default;
    };

    QString name; ///< "enp3s0"
    Kind kind = Kind::Wired;
    bool hasLink = false;
    int megabits = 0; ///< link speed; 0 when unknown
    std::vector<Address> addresses;

    std::optional<Ipv4Address> firstAddress() const;
    friend bool operator==(const InterfaceInfo &, const InterfaceInfo &) = default;
};

/// The cards of this computer, those that clients are most likely connected to first.
std::vector<InterfaceInfo> listInterfaces();
/// So that tests have cards of their own.
using InterfaceSource = std::function<std::vector<InterfaceInfo>()>;

/// "enp3s0: 192.168.1.5/24, 1 Gbit/s", with a word of warning for wireless and virtual ones.
QString describe(const InterfaceInfo &info);

struct PoolProposal {
    Ipv4Address first;
    Ipv4Address last;
};
/// A range of addresses to give out that leaves out the server itself and, in a usual home or office network, the
/// low addresses that people give to fixed machines. Nothing where the network is too small (under 8 addresses).
std::optional<PoolProposal> proposePool(const Ipv4Prefix &network, Ipv4Address server);

} // namespace netseat::ui
