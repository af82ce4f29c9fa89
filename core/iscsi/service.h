#pragma once

#include "base/result.h"
#include "events/event_hub.h"
#include "inventory/inventory.h"
#include "iscsi/layers.h"
#include "iscsi/seat_status.h"

#include <QObject>

#include <filesystem>
#include <memory>

namespace netseat::iscsi {

struct ServiceOptions {
    Ipv4Address address; ///< to serve on; 0.0.0.0 for all
    std::uint16_t port = 3260;
    std::filesystem::path dataFolder; ///< images' files are relative to it; layers lie in its disks/
    EventHub *events = nullptr;
    int workers = 0; ///< 0: one per core
    std::shared_ptr<Layers> layers; ///< none: those in the data folder. Tests have their own
};

/// The iSCSI target (RFC 7143). A QTcpServer accepts on the thread this object lives on; workers serve.
/// One target per client; each client's disk belongs to one worker.
class Service : public QObject {
    Q_OBJECT
public:
    /// Binds on the caller's thread.
    static Result<std::unique_ptr<Service>> open(ServiceOptions options, Snapshot inventory);
    ~Service() override;

    std::uint16_t port() const; ///< the one that is bound, where any was asked for (0)

    // The next four may be called from any thread, only queue, and take effect before any login
    // that arrives later.
    /// The sessions of clients that are gone are ended, and their disks closed.
    void setSnapshot(Snapshot inventory);
    /// The machine with this MAC holds this address now (it counts as the client's own until another is given).
    void addressGiven(const MacAddress &mac, Ipv4Address address);
    /// The sessions of this client's disk are asked to leave, then ended. They may log in again.
    void disconnect(ClientId client);
    /// A boot of this client begins: its reset layer is made anew, beside one that is in use.
    void bootBegins(ClientId client);

    /// Any thread.
    std::vector<SeatStatus> status() const;

public Q_SLOTS:
    /// Finishes what runs, flushes every disk, closes every session. Blocks until that is done.
    void stop();

private:
    struct Private;
    explicit Service(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace netseat::iscsi
