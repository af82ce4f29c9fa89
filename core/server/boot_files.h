#pragma once

#include "boot/boot_sink.h"
#include "boot/script.h"
#include "events/event_hub.h"
#include "tftp/virtual_files.h"

#include <mutex>

namespace netseat::server {

/// The boot script as a file of TFTP, for iPXE without HTTP and for iPXE that asks before it knows better. Who asks is known by
/// the address: a client's fixed one, or a lease.
///
///   boot.ipxe      what http://…/boot.ipxe?mac=… gives: the script, or the waiting screen
///   autoexec.ipxe  the same, but only for a client that is to get a script: newer iPXE asks for it unasked, before its DHCP
///
/// A boot begins when the last of a script leaves. Thread-safe.
class BootFiles final : public tftp::VirtualFiles {
public:
    BootFiles(boot::BootSink &boots, Snapshot inventory);

    void setSnapshot(Snapshot inventory);
    /// Ports that scripts name, and where to tell of them.
    void setUp(std::uint16_t httpPort, std::uint16_t iscsiPort, EventHub *events);

    std::optional<std::string> content(std::string_view name, Ipv4Address client, Ipv4Address server) override;
    void fetched(std::string_view name, Ipv4Address client) override;

private:
    struct Found {
        MacAddress mac;
        boot::Script script;
    };
    std::optional<Found> find(std::string_view name, Ipv4Address client, Ipv4Address server) const;

    boot::BootSink &m_boots;
    mutable std::mutex m_mutex; ///< for what follows
    Snapshot m_inventory;
    boot::ServerAt m_at; ///< without an address
    EventHub *m_events = nullptr;
};

} // namespace netseat::server
