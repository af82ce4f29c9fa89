#pragma once

#include "base/result.h"
#include "boot/loader_folders.h"
#include "events/event_hub.h"
#include "inventory/inventory.h"

#include <QObject>

#include <memory>

namespace netseat::tftp {

struct ServiceOptions {
    Ipv4Address address; ///< to serve on; 0.0.0.0 for all
    std::uint16_t port = 69;
    EventHub *events = nullptr;
    boot::LoaderFolders folders{{}};
};

inline constexpr std::size_t kMaxTransfers = 512;
inline constexpr std::size_t kMaxTransfersPerClient = 32;

/// TFTP on real sockets: one QUdpSocket for requests, one per transfer for its data, all on this thread.
class Service : public QObject {
    Q_OBJECT
public:
    /// Binds on the caller's thread.
    static Result<std::unique_ptr<Service>> open(ServiceOptions options);
    ~Service() override;

    std::uint16_t port() const; ///< the one bound, also where 0 was asked for

public Q_SLOTS:
    void stop();

private:
    struct Private;
    explicit Service(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace netseat::tftp
