#pragma once

#include "events/event_hub.h"
#include "iscsi/connection.h"
#include "iscsi/disk_queue.h"
#include "iscsi/layers.h"
#include "iscsi/registry.h"
#include "iscsi/seat.h"

#include <filesystem>

namespace netseat::iscsi {

/// What a client's disk needs of the worker it lives on.
class SeatContext {
public:
    virtual ~SeatContext() = default;
    virtual void run(std::function<void()> work) = 0; ///< on the I/O pool
    virtual void post(std::function<void()> work) = 0; ///< back on this worker; any thread
    virtual Connection *connection(std::uint64_t id) = 0; ///< null when it is gone
    virtual void endConnection(std::uint64_t id, const std::string &why) = 0;
    /// Something was put into its output queue.
    virtual void touched(std::uint64_t id) = 0;
    virtual void publish(Event event) = 0;
    virtual Snapshot snapshot() const = 0;
};

/// One client's disk on its worker: carries out what Seat decides (ends sessions, swaps and opens layers), and tells
/// what happens.
class SeatHost {
public:
    SeatHost(ClientId client, SeatContext &context, Layers &layers, std::filesystem::path dataFolder, bool shared,
        std::shared_ptr<SeatCounters> counters);

    /// A login has passed every check and wants the disk. It is granted or refused, now or later.
    void attach(Connection &connection, TimePoint now);
    void bootBegins();
    /// The connection is about to be gone.
    void detached(Connection &connection, TimePoint now);
    /// Something has moved; tells of first reads and activity.
    void moved(Connection &connection, TimePoint now);
    /// Flushes and closes, once every session has been ended.
    void close();
    bool isClosed() const { return m_queue.idle() && !m_queue.hasDevice(); }

private:
    struct Opening; // what a pool thread does, and what came of it
    struct Attached {
        scsi::NexusId nexus;
        Counters seen;
        bool firmware = false;
        bool granted = false;
        std::uint16_t tsih = 0;
        Isid isid{};
        std::string initiator;
    };

    std::optional<Seat::Disk> wanted() const;
    std::optional<storage::BaseImage> base(ImageId image) const;
    storage::LayerKey key(const Seat::Disk &disk) const;
    void refuse(Connection &connection, const Seat::Decision &decision);
    void open(const Seat::Decision &decision);
    void opened(Opening &opening);
    void openFailed(const Opening &opening);
    void grantAll();
    void grant(Connection &connection, Attached &attached);
    void report(const Ticket &ticket, scsi::Outcome outcome);
    void abortOthers(scsi::NexusId by, const std::vector<scsi::NexusId> &these);
    void tellDiskTrouble(const scsi::Outcome &outcome);
    Event event(EventCode code, Severity severity = Severity::Info) const;

    ClientId m_client;
    SeatContext &m_context;
    Layers &m_layers;
    std::filesystem::path m_dataFolder;
    std::shared_ptr<SeatCounters> m_counters;
    Seat m_seat;
    DiskQueue m_queue;
    std::map<std::uint64_t, Attached> m_attached; // by connection
    std::string m_layerName;
    std::uint64_t m_nextNexus = 1;
    std::optional<Seat::Disk> m_unitOf; // whose logical unit the queue has
    int m_openings = 0; // queued or running; sessions are granted after the last
    bool m_firstReadDue = false;
    bool m_troubleTold = false;
    TimePoint m_activityTold;
    std::uint64_t m_activity = 0;
};

} // namespace netseat::iscsi
