#pragma once

#include "inventory/inventory.h"

#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace netseat::ui {

/// Another DHCP server, as ProbeServers found it.
struct OtherServer {
    QString address;
    QString mac; ///< empty where it is not known
    bool givesAddresses = false;
    QStringList boots; ///< whom it tells what to boot: "system", "bios", "uefi", "ipxe"
    QString bootServer;
    QString bootFile;
    friend bool operator==(const OtherServer &, const OtherServer &) = default;
};

/// What OtherServers tells.
struct ServerReport {
    QString interface;
    std::vector<OtherServer> servers;
    DhcpMode mode = DhcpMode::Full; ///< that fits
    friend bool operator==(const ServerReport &, const ServerReport &) = default;
};

/// Nothing for text that is no report.
std::optional<ServerReport> parseServerReport(const std::string &json);

/// One sentence on a server: who it is and what it does.
QString text(const OtherServer &server);
/// What was found, in a sentence.
QString foundText(const ServerReport &report);
/// Why that mode fits, and what to do where something is wrong.
QString whyText(const ServerReport &report);

} // namespace netseat::ui
