#pragma once

#include "base/bytes.h"

#include <string>
#include <vector>

namespace netseat::scsi {

/// An initiator by its iSCSI name, as a TransportID names it (SPC-4, 7.6.4.6).
struct TransportId {
    std::string name; ///< of the device: "iqn.…"
    std::string isid; ///< of the port: 12 hexadecimal digits; empty where the TransportID names the device only
    /// "<name>,i,0x<isid>", as Unit::nexusAttached has it.
    std::string port() const { return name + ",i,0x" + isid; }
    friend bool operator==(const TransportId &, const TransportId &) = default;
};

/// Reads a list of TransportIDs with nothing between or behind them. Empty when one of them is not as it should be:
/// another protocol, a length that does not fit, a name without its end.
std::vector<TransportId> decodeTransportIds(Bytes list);

/// The TransportID of a port by its name: format 01b, at least 24 octets, a multiple of four.
ByteVector encodeTransportId(const std::string &port);

} // namespace netseat::scsi
