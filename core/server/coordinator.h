#pragma once

#include "doctor/doctor.h"
#include "inventory/check.h"
#include "inventory/inventory_store.h"
#include "server/command.h"
#include "server/data_folder.h"
#include "server/disk_watch.h"
#include "server/event_recorder.h"
#include "server/history.h"
#include "server/image_jobs.h"
#include "server/job.h"
#include "server/layers.h"
#include "server/link.h"
#include "server/server_watch.h"
#include "server/service_control.h"
#include "server/space_watch.h"
#include "server/wake.h"
#include "storage/layer_file.h"

#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <vector>

namespace netseat::server {

struct ResolvedEdit;

/// What everybody may look at, from any thread.
class Published {
public:
    Snapshot inventory() const;
    Status status() const;
    void set(Snapshot inventory);
    void set(Status status);

private:
    mutable std::mutex m_mutex;
    Snapshot m_inventory = std::make_shared<const Inventory>();
    Status m_status;
};

/// Everything of the server that needs the database, on the store's thread: commands become transactions,
/// transactions snapshots, events the log, the timelines and the status. Others reach it by queued calls.
class Coordinator : public QObject {
    Q_OBJECT
public:
    struct Options {
        std::filesystem::path dataFolder; ///< locked by the caller
        std::string servedBy;
        std::function<std::unique_ptr<Services>()> makeServices;
        bool upkeep = true; ///< as ServerOptions
        std::function<WallTime()> now = &WallTime::now;
    };

    /// On the store's thread. `hub` and `published` outlive it.
    static Result<std::unique_ptr<Coordinator>> open(Options options, EventHub &hub, Published &published);
    /// Stops the services, cancels the jobs, stores the last events.
    ~Coordinator() override;

    // On the store's thread; answered by the signals below with the same token.
    void submit(quint64 token, const Command &command);
    void queryEvents(quint64 token, const EventQuery &query);

Q_SIGNALS:
    void inventoryChanged(const netseat::Snapshot &inventory);
    void statusChanged(const netseat::server::Status &status);
    void eventsArrived(const netseat::EventBatch &events);
    void replied(quint64 token, const netseat::Result<netseat::server::Reply> &reply);
    void eventsReplied(quint64 token, const netseat::Result<netseat::server::EventPage> &page);

private:
    struct RunningJob {
        JobStatus status;
        std::string name; ///< of the image it is about: one job an image
        std::vector<std::string> files; ///< pending, while it runs
        std::optional<VersionId> about; ///< that it checks or flattens
        bool background = false;
        std::unique_ptr<Job> job;
    };

    Coordinator(Options options, EventHub &hub, Published &published, std::unique_ptr<InventoryStore> store);

    Result<void> loadFirst();
    void rebuildBoots();
    void reportMissingImages();
    void applySchedules();
    void watchSpace();

    // Events
    void wake();
    void tick();
    void takeLeases();
    void takeEvents();
    void storeEvents(const EventBatch &batch);
    void onSecond();
    void noteTraffic(const std::vector<iscsi::SeatStatus> &seats);
    void onFiveSeconds();
    void lookAtDisks();
    void pruneEvents();
    void publishStatus();
    void say(EventCode code, Severity severity, std::string subject, std::string detail, std::uint64_t amount = 0);
    void storeFailed(const Error &error);

    /// After a committed edit: loads, publishes and tells the services. `problem`: what a restarted service said.
    Result<void> publish();
    Result<void> reload();

    // Commands (coordinator_commands.cpp)
    Result<Reply> handle(const AddClient &command);
    Result<Reply> handle(const UpdateClient &command);
    Result<Reply> handle(const RemoveClient &command);
    Result<Reply> handle(const AddClients &command);
    Result<Reply> handle(const UpdateClients &command);
    Result<Reply> handle(const RemoveClients &command);
    Result<Reply> handle(const SetGroup &command);
    Result<Reply> handle(const RemoveGroup &command);
    Result<Reply> handle(const ResetDisk &command);
    Result<Reply> handle(const DisconnectClient &command);
    Result<Reply> handle(const ImportImage &command);
    Result<Reply> handle(const RemoveImage &command);
    Result<Reply> handle(const CreateImage &command);
    Result<Reply> handle(const StartMaintenance &command);
    Result<Reply> handle(const PublishDraft &command);
    Result<Reply> handle(const DiscardDraft &command);
    Result<Reply> handle(const SetDefaultVersion &command);
    Result<Reply> handle(const SetVersionNote &command);
    Result<Reply> handle(const RemoveVersion &command);
    Result<Reply> handle(const FlattenVersion &command);
    Result<Reply> handle(const VerifyVersion &command);
    Result<Reply> handle(const ExportVersion &command);
    Result<Reply> handle(const ExamineVersion &command);
    Result<Reply> handle(const DoctorReport &command);
    Result<Reply> handle(const RepairImage &command);
    Result<Reply> handle(const RebaseDisk &command);
    Result<Reply> handle(const SetBootEntry &command);
    Result<Reply> handle(const RemoveBootEntry &command);
    Result<Reply> handle(const WriteStartMedium &command);
    Result<Reply> handle(const CancelJob &command);
    Result<Reply> handle(const SetNetwork &command);
    Result<Reply> handle(const SetStorage &command);
    Result<Reply> handle(const ForgetNewcomer &command);
    Result<Reply> handle(const StartServices &command);
    Result<Reply> handle(const StopServices &command);
    Result<Reply> handle(const StartService &command);
    Result<Reply> handle(const StopService &command);
    Result<Reply> handle(const ShowHistory &command);
    Result<Reply> handle(const ApplyEdit &command);
    Result<Reply> handle(const PreviewClient &command);
    Result<Reply> handle(const WakeClients &command);
    Result<Reply> handle(const ProbeServers &command);
    Result<Reply> handle(const OtherServers &command);
    Result<Reply> handle(const ShowRouterLines &command);
    Result<std::vector<std::string>> checkRemoval(ClientId id, const RemoveClients &how, const std::set<ClientId> &attached,
        const std::map<ClientId, std::vector<LayerFile>> &layers) const;
    using Files = std::map<ClientId, std::vector<std::string>>; ///< of clients that go, relative to the data folder
    Result<Files> filesOf(const RemoveClients &command) const;
    static std::vector<std::string> allOf(const Files &files);

    // Steps of several kinds (coordinator_edits.cpp)
    Result<void> storeEdit(const ResolvedEdit &edit, const Files &files, std::int64_t &made);
    Result<void> storeEditedClients(const ResolvedEdit &edit, std::int64_t &made);
    Result<void> checkEdited(const ResolvedEdit &edit, const Inventory &next) const;
    void tellEdit(const ResolvedEdit &edit, const Inventory &before);
    /// `edit`: what it sets free counts.
    Result<void> checkUnused(BootEntryId entry, const ApplyEdit &edit) const;

    Result<void> discardLayers(ClientId client);
    Result<void> removeImageLayers(ImageId image);
    bool isAttached(ClientId client) const;
    std::set<ClientId> attached() const;
    Result<void> checkDraft(const Client &before, const Client &now, const Inventory &inventory) const;
    Result<std::vector<Finding>> checkChange(const Client &before, const Client &now, const Inventory &inventory) const;
    Result<void> checkNewImage(const std::string &name, const std::string &file);
    Result<std::string> storeImage(const Image &draft);

    // Versions (coordinator_versions.cpp)
    std::filesystem::path pathOf(const ImageVersion &version) const { return m_options.dataFolder / version.file; }
    std::string titleOf(const ImageVersion &version) const;
    Result<ImageVersion> makeDraft(ImageId image, std::optional<ClientId> client);
    Result<ImageVersion> idleDraft(ImageId image) const;
    Result<void> dropDraft(const ImageVersion &draft);
    Result<ImageVersion> publishDraft(ImageVersion draft, const std::string &note, bool makeDefault);
    Result<std::string> repaired(const ImageVersion &draft, const Result<doctor::Repaired> &done);
    void dropUnfinishedRepairs();
    std::string defaultWarning(const ImageVersion &version) const;

    // Their files (coordinator_files.cpp)
    storage::BaseImage baseOf(const ImageVersion &version) const;
    Result<void> checkUnused(const ImageVersion &version) const;
    ImageId imageOf(const LayerFile &layer) const; ///< 0: not known
    std::vector<std::string> filesOf(VersionId version) const;
    bool removeFile(const std::string &file);
    void removePending(const std::vector<std::string> &files);
    void sweepUnfinished();
    void protectVersions();
    void sweepFormerFiles();
    void removeFormerFile(const std::string &file);

    // The clients' disks (coordinator_disks.cpp)
    void reconcileDisks();
    void removeLooseEnds();
    void removeLayersOfTheGone();
    void noteBooted(const std::set<ClientId> &loggedIn);
    /// Starts the jobs that copy disks for clients in mode own that have none yet.
    void copyOwnDisks();
    Result<std::string> storeOwnDisk(ClientId client, const ImageVersion &version);

    // Checking and flattening (coordinator_upkeep.cpp)
    std::string damageOf(const ImageVersion &version) const;
    Result<Reply> startCheck(const ImageVersion &version, Job::Priority priority);
    Result<std::string> storeChecked(VersionId version, const std::string &file, const Checked &checked);
    Result<Reply> startFlattening(const ImageVersion &version, Job::Priority priority);
    Result<std::string> storeFlattened(const ImageVersion &version, const std::string &file);
    void seeToVersions();
    void findMissingSums();
    void checkWhatIsDue();
    void flattenWhatIsTooLong();
    bool mayTry(VersionId version) const;
    void tryLater(VersionId version);

    // The network around (coordinator_network.cpp)
    void wakeDue();
    void noteAwake(const EventBatch &batch);
    void watchServers();
    void watched(const std::string &interface, DhcpMode mode, const Result<std::vector<dhcp::ServerAnswer>> &answers);

    // Jobs (coordinator_jobs.cpp)
    /// `files`: what it makes, relative to the data folder; removed should it not come to its end.
    Result<Reply> startJob(const std::string &what, const std::string &name, std::vector<std::string> files,
                           Job::Work work, Job::Priority priority = Job::Priority::Normal);
    bool isBusy(const std::string &name) const; ///< a job runs for this image
    void jobFinished(std::int64_t id, const Result<Job::Completion> &completion);

    Options m_options;
    EventHub &m_hub;
    Published &m_published;
    std::unique_ptr<InventoryStore> m_store;
    Snapshot m_inventory;
    EventRecorder m_recorder;
    EventBatch m_waiting; ///< our own events, until the next tick
    EventBatch m_unstored; ///< the database did not take them
    Status m_status;
    std::map<ClientId, Traffic> m_moved; ///< octets of each disk at the last second
    TimePoint m_movedAt; ///< and when that was
    History m_history;
    bool m_historyRead = false; ///< it has the boots of the stored log
    DiskWatch m_diskWatch;
    std::unique_ptr<Job> m_looking; ///< at what the disks take up
    std::int64_t m_nextJob = 1;
    std::map<std::int64_t, RunningJob> m_jobs;
    std::map<VersionId, std::string> m_doctorReports; ///< JSON
    SpaceWatch m_space;
    std::set<VersionId> m_sumsWanted; ///< published without checksums, so far
    std::map<VersionId, WallTime> m_notBefore; ///< what failed is not tried again by itself before
    std::set<std::string> m_idleFormer; ///< former files that nobody needed at the last look
    std::map<ClientId, std::vector<std::string>>
        m_gone; ///< removed, with disks that are still there, and the files of those
    ClientId m_lastGone; ///< of these, looked at last
    std::set<ClientId> m_copyFailed; ///< not tried again until the client is edited or the service started
    bool m_storeFails = false;
    WakeList m_wakeList;
    QTimer m_wakeTimer;
    std::string m_otherServers; ///< what the last search found, JSON
    ServerWatch m_serverWatch;
    std::size_t m_nextWatched = 0; ///< counts the network cards looked at
    std::unique_ptr<Job> m_watching; ///< one round of looking for other DHCP servers
    bool m_watchFailed = false; ///< told once

    std::mutex m_leaseMutex;
    std::map<MacAddress, Lease> m_leases; ///< told by DHCP, not stored yet

    QTimer m_tick;
    milliseconds m_rest {100}; ///< before the next tick: longer when ticks take long
    QTimer m_second;
    QTimer m_fiveSeconds;
    QTimer m_minute;
    QTimer m_prune; ///< one step after the other
    std::unique_ptr<ServiceControl> m_services; ///< the first to end: it publishes to all above
};

} // namespace netseat::server
