#pragma once

#include "base/result.h"
#include "boot/boot_sink.h"
#include "boot/loader_folders.h"
#include "events/event_hub.h"
#include "inventory/inventory.h"

#include <memory>

namespace netseat::http {

struct ServiceOptions {
    Ipv4Address address; ///< to serve on; 0.0.0.0 for all
    std::uint16_t port = 80;
    std::uint16_t iscsiPort = 3260; ///< named in boot scripts
    EventHub *events = nullptr;
    boot::BootSink *boots = nullptr;
    boot::LoaderFolders folders{{}};
    std::filesystem::path dataFolder = {}; ///< what the files of CD-ROM images are relative to
    std::size_t connections = 4096; ///< at once
    /// Of these, what each address may always have; more while they are free (FairPlaces): a room of 500 PCs behind NAT fits.
    std::size_t connectionsPerAddress = 32;
};

/// HTTP for iPXE on libmicrohttpd, which brings its own threads. setSnapshot() may be called from any thread.
///
///   GET /boot.ipxe?mac=…       the boot script of one machine; a boot begins with it
///   GET /report?mac=…&stage=…  the boot script tells how far it is
///   GET /hardware?mac=…&…      and what the machine is made of
///   GET /files/<name>          loaders and the user's own files
///   GET /iso/<image>[/<file>]  a CD-ROM image, or a file of it
class Service {
public:
    static Result<std::unique_ptr<Service>> open(ServiceOptions options, Snapshot inventory);
    ~Service(); ///< stops: answers what is under way, then closes

    void setSnapshot(Snapshot inventory);
    std::uint16_t port() const; ///< the one bound, also where 0 was asked for

    struct Private; ///< named for the library's callbacks in service.cpp

private:
    explicit Service(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace netseat::http
