#pragma once

#include "inventory/inventory.h"
#include "network/interfaces.h"

#include <QString>

namespace netseat::ui {

/// The settings on another card and with another mode. A pool is proposed where one is needed and there is none in the
/// card's network; what fits is left as it is. `card`: null where it is not in this computer.
NetworkSettings withCard(NetworkSettings settings, const InterfaceInfo &card);
NetworkSettings withMode(NetworkSettings settings, DhcpMode mode, const InterfaceInfo *card);

/// Whether PCs can boot through a card, best first.
enum class CardVerdict { Good, Slow, Virtual, NoLink, NoAddress, Wireless, Loopback };
CardVerdict verdictOf(const InterfaceInfo &card);
bool canServe(CardVerdict verdict); ///< with whatever drawback
/// What it means, and what to do about it.
QString text(CardVerdict verdict);
/// The one that PCs are most likely on; null where none can serve.
const InterfaceInfo *bestCard(const std::vector<InterfaceInfo> &cards);
const InterfaceInfo *cardNamed(const std::vector<InterfaceInfo> &cards, const std::string &name);

/// Addresses with commas, spaces or semicolons between; nothing where one of them is none.
std::optional<std::vector<Ipv4Address>> parseAddresses(const QString &text);
QString addressesText(const std::vector<Ipv4Address> &addresses);

} // namespace netseat::ui
