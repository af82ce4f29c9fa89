#pragma once

#include "base/result.h"
#include "boot/loader_folders.h"
#include "events/event_hub.h"
#include "tftp/virtual_files.h"

#include <memory>

namespace netseat::tftp {

struct ServiceOptions {
    Ipv4Address address; ///< to serve on; 0.0.0.0 for all
    std::uint16_t port = 69;
    EventHub *events = nullptr;
    boot::LoaderFolders folders{{}};
    VirtualFiles *virtualFiles = nullptr; ///< outlives the service
    std::size_t transfers = 2048; ///< at once
    /// Of these, what each address may always have; more while they are free (FairPlaces): a room of 500 PCs behind NAT fits.
    std::size_t transfersPerAddress = 32;
};

/// Requests of one address that are looked into: that many at once, and each second. Others are passed over in silence;
/// a client asks again. Looking a file up costs some 50 µs, so a flood from one address takes a few per cent of a processor.
inline constexpr double kRequestBurst = 2000;
inline constexpr double kRequestsPerSecond = 500;

/// TFTP on real sockets, on a thread of its own: an epoll over one socket for requests and one for each transfer.
class Service {
public:
    /// Binds on the caller's thread, then serves on its own.
    static Result<std::unique_ptr<Service>> open(ServiceOptions options);
    ~Service();

    std::uint16_t port() const; ///< the one bound, also where 0 was asked for
    void stop(); ///< Ends the transfers and the thread, and frees the port.

    struct Private; ///< named for the files that implement it

private:
    explicit Service(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace netseat::tftp
