#pragma once

#include "events/event_hub.h"
#include "iscsi/connection.h"
#include "iscsi/disk_queue.h"
#include "iscsi/layers.h"
#include "iscsi/loss_watch.h"
#include "iscsi/opening.h"
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

/// One client's disk on its worker, and the CD-ROM drive beside it: carries out what Seat decides (ends sessions, swaps and
/// opens layers), and tells what happens.
class SeatHost {
public:
    SeatHost(ClientId client, SeatContext &context, Layers &layers, std::filesystem::path dataFolder,
        std::shared_ptr<SeatCounters> counters);

    /// A login has passed every check and wants the disk. It is granted or refused, now or later.
    void attach(Connection &connection, TimePoint now);
    void bootBegins();
    /// Asks every session to leave, and then ends it.
    void disconnect(const std::string &why);
    /// The connection is about to be gone.
    void detached(Connection &connection, TimePoint now);
    /// Something has moved; tells of first reads and activity.
    void moved(Connection &connection, TimePoint now);
    /// Flushes and closes, once every session has been ended.
    void close();
    /// Once a second.
    void tick(TimePoint now);
    bool isClosed() const { return isClosed(m_queue) && isClosed(m_drive) && isClosed(m_config); }

private:
    struct Attached {
        scsi::NexusId nexus;
        Counters seen;
        bool firmware = false;
        bool granted = false;
        std::uint16_t tsih = 0;
        Isid isid{};
        std::string initiator;
    };

    std::optional<Seat::Disk> wanted(bool resumes = false) const;
    std::optional<storage::BaseImage> base(const Seat::Disk &disk) const;
    std::optional<storage::BaseImage> baseOfImage(ImageId image) const;
    std::optional<storage::BaseImage> baseOf(const ImageVersion &version) const;
    std::uint64_t limit() const;
    std::vector<storage::ConfigFile> configFiles(const Seat::Disk &disk) const;
    std::vector<storage::LayerKey> outdatedBy(const Seat::Disk &disk) const;
    storage::LayerKey key(const Seat::Disk &disk) const;
    static std::optional<BootedDisk> bootedDisk(const Seat::Disk &disk);
    void refuse(Connection &connection, const Seat::Decision &decision);
    void open(const Seat::Decision &decision);
    void openDrive(const Seat::Disk &disk);
    void openConfig(const Seat::Disk &disk);
    void opened(DiskOpening &opening);
    void driveOpened(CdromOpening &opening);
    void configOpened(ConfigOpening &opening);
    void tellOpened(const DiskOpening &opening);
    void openFailed(const Error &error, const std::string &file, const std::string &disk);
    void openingDone();
    void grantAll();
    void grant(Connection &connection, Attached &attached);
    DiskQueue::Hooks hooks(DiskQueue &queue);
    static bool isClosed(const DiskQueue &queue) { return queue.idle() && !queue.hasDevice(); }
    void closeQueue(DiskQueue &queue);
    Units units();
    void report(const DiskQueue &queue, const Ticket &ticket, scsi::Outcome outcome);
    void abortOthers(const DiskQueue &queue, scsi::NexusId by, const std::vector<scsi::NexusId> &these);
    void tellDiskTrouble(const DiskQueue &queue, const scsi::Outcome &outcome);
    void noteLoss(const Connection &connection, const Attached &attached, TimePoint now);
    Event event(EventCode code, Severity severity = Severity::Info) const;

    ClientId m_client;
    SeatContext &m_context;
    Layers &m_layers;
    std::filesystem::path m_dataFolder;
    std::shared_ptr<SeatCounters> m_counters;
    Seat m_seat;
    LossWatch m_loss;
    DiskQueue m_queue; // LUN 0
    DiskQueue m_drive; // LUN 1, where there is a CD-ROM
    DiskQueue m_config; // the LUN behind, where there is a config disk
    std::map<std::uint64_t, Attached> m_attached; // by connection
    std::string m_layerName;
    std::string m_cdromName;
    std::uint64_t m_nextNexus = 1;
    std::optional<Seat::Disk> m_unitOf; // whose logical unit the queue has
    std::optional<ImageId> m_discOf; // whose disc is in the drive
    std::optional<storage::LayerKey> m_prepared; // the fresh layer that waits beside
    int m_openings = 0; // queued or running; sessions are granted after the last
    std::optional<Error> m_openError; // of the last one
    bool m_firstReadDue = false;
    bool m_troubleTold = false;
    TimePoint m_activityTold;
    std::uint64_t m_activity = 0;
};

} // namespace netseat::iscsi
