#include "server/coordinator.h"

#include "server/host_network.h"
#include "server/layers.h"

#include <algorithm>
#include <sys/statvfs.h>
#include <utility>

namespace netseat::server {

namespace {

constexpr milliseconds kTick {100};           // events and status go out at most this often
constexpr milliseconds kLongestRest {2000};   // between two of them in a storm of machines
constexpr int kRestFactor = 3;                // so long a rest, in times that the last took: the services have the processor
constexpr milliseconds kPruneStep {100};      // between two steps of forgetting old events, and
constexpr milliseconds kPruneRest {5000};     // after the last one
constexpr int kNewestEvents = 20'000;        // of boots, read at the start
constexpr int kEventsOfABoot = 60;            // per client, read at the start to know its last boot
constexpr int kLargestPage = 5000;            // events in one answer
constexpr std::size_t kMaxWaitingLeases = 65'536;

} // namespace

Snapshot Published::inventory() const
{
    const std::lock_guard lock(m_mutex);
    return m_inventory;
}

Status Published::status() const
{
    const std::lock_guard lock(m_mutex);
    return m_status;
}

void Published::set(Snapshot inventory)
{
    const std::lock_guard lock(m_mutex);
    m_inventory = std::move(inventory);
}

void Published::set(Status status)
{
    const std::lock_guard lock(m_mutex);
    m_status = std::move(status);
}

Result<std::unique_ptr<Coordinator>> Coordinator::open(Options options, EventHub &hub, Published &published)
{
    auto store = InventoryStore::open(options.dataFolder / "inventory.sqlite");
    if (!store)
        return store.error();
    std::unique_ptr<Coordinator> made(new Coordinator(std::move(options), hub, published, std::move(*store)));
    if (auto loaded = made->loadFirst(); !loaded)
        return loaded.error();
    return made;
}

Coordinator::Coordinator(Options options, EventHub &hub, Published &published, std::unique_ptr<InventoryStore> store)
    : m_options(std::move(options))
    , m_hub(hub)
    , m_published(published)
    , m_store(std::move(store))
    , m_recorder(&neighbours)
{
    ServiceSetup setup;
    setup.dataFolder = m_options.dataFolder;
    setup.events = &m_hub;
    setup.leaseChanged = [this](const Lease &lease) {
        const std::lock_guard lock(m_leaseMutex);
        if (m_leases.size() < kMaxWaitingLeases || m_leases.contains(lease.mac))
            m_leases.insert_or_assign(lease.mac, lease);
        if (m_leases.size() == 1)
            QMetaObject::invokeMethod(this, &Coordinator::wake, Qt::QueuedConnection);
    };
    m_services = std::make_unique<ServiceControl>(m_options.makeServices(), std::move(setup));
    m_status.servedBy = m_options.servedBy;

    m_tick.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &Coordinator::tick);
    connect(&m_second, &QTimer::timeout, this, &Coordinator::onSecond);
    connect(&m_fiveSeconds, &QTimer::timeout, this, &Coordinator::onFiveSeconds);
    connect(&m_wakeTimer, &QTimer::timeout, this, &Coordinator::wakeDue);
    connect(&m_minute, &QTimer::timeout, this, &Coordinator::watchServers);
    m_prune.setSingleShot(true);
    connect(&m_prune, &QTimer::timeout, this, &Coordinator::pruneEvents);
    m_second.start(1000);
    m_fiveSeconds.start(5000);
    m_minute.start(60'000);
    m_prune.start(kPruneRest);
    m_hub.setWake([this] { QMetaObject::invokeMethod(this, &Coordinator::wake, Qt::QueuedConnection); });
}

Coordinator::~Coordinator()
{
    m_watching.reset();
    m_looking.reset();
    m_services->stop();
    m_hub.setWake({});
    m_jobs.clear();
    tick(); // what the services said last
}

Result<void> Coordinator::loadFirst()
{
    if (auto loaded = reload(); !loaded)
        return loaded;
    renameOldLayers(m_options.dataFolder / "disks");
    sweepUnfinished();
    dropUnfinishedRepairs();
    reconcileDisks();
    if (auto loaded = reload(); !loaded)
        return loaded;
    protectVersions();
    sweepFormerFiles();
    findMissingSums();
    rebuildBoots();
    reportMissingImages();
    watchSpace();
    lookAtDisks();
    copyOwnDisks();
    publishStatus();
    return {};
}

void Coordinator::rebuildBoots()
{
    // One look through the newest events finds most; those of single clients lie scattered over a long log.
    const auto newest = m_store->bootEvents({0}, kNewestEvents);
    if (!newest)
        return storeFailed(newest.error());
    m_recorder.record(*newest, *m_inventory);
    for (const Client &client : m_inventory->clients) {
        if (m_recorder.boots().contains(client.id))
            continue;
        const auto stored = m_store->events({.client = client.id}, 0, kEventsOfABoot);
        if (!stored)
            return storeFailed(stored.error());
        m_recorder.record(stored->events, *m_inventory);
    }
    m_recorder.setAttached([](ClientId) { return false; });
}

void Coordinator::reportMissingImages()
{
    for (const ImageVersion &version : m_inventory->versions) {
        std::error_code error;
        if (std::filesystem::is_regular_file(pathOf(version), error)) // an absolute name stays as it is
            continue;
        Event event;
        event.code = EventCode::ImageMissing;
        event.severity = Severity::Error;
        event.origin = Origin::Storage;
        event.subject = printable(version.file);
        event.detail = titleOf(version) + " has no file: put it back, or "
            + (version.state == VersionState::Draft ? "discard the draft." : "remove it.");
        m_hub.publish(std::move(event));
    }
}

Result<void> Coordinator::reload()
{
    auto loaded = m_store->load();
    if (!loaded)
        return loaded.error();
    loaded->noRoom = m_space.isShort();
    m_inventory = std::make_shared<const Inventory>(std::move(*loaded));
    m_published.set(m_inventory);
    return {};
}

Result<void> Coordinator::publish()
{
    if (auto loaded = reload(); !loaded)
        return loaded;
    auto adapted = m_services->setSnapshot(m_inventory);
    Q_EMIT inventoryChanged(m_inventory);
    wake();
    return adapted;
}

void Coordinator::submit(quint64 token, const Command &command)
{
    const auto reply = std::visit([this](const auto &kind) { return handle(kind); }, command);
    wake();
    Q_EMIT replied(token, reply);
}

void Coordinator::queryEvents(quint64 token, const EventQuery &query)
{
    tick(); // so that the answer and what is told from now on have neither a gap nor an overlap
    auto stored = m_store->events({query.client, query.severity, query.service, query.text, query.after, query.until},
        query.before,
        std::clamp(query.limit, 0, kLargestPage));
    if (!stored)
        Q_EMIT eventsReplied(token, stored.error());
    else
        Q_EMIT eventsReplied(token, EventPage {stored->first, std::move(stored->events)});
}

void Coordinator::wake()
{
    if (!m_tick.isActive())
        m_tick.start(m_rest);
}

void Coordinator::tick()
{
    m_tick.stop();
    const auto begun = std::chrono::steady_clock::now();
    takeLeases(); // first: they tell whose address it is
    takeEvents();
    publishStatus();
    const auto took = std::chrono::ceil<milliseconds>(std::chrono::steady_clock::now() - begun);
    m_rest = std::clamp(kRestFactor * took, kTick, kLongestRest);
    if (m_tick.isActive())
        m_tick.start(m_rest);
}

void Coordinator::takeLeases()
{
    std::vector<Lease> changed;
    {
        const std::lock_guard lock(m_leaseMutex);
        for (auto &[mac, lease] : m_leases)
            changed.push_back(std::move(lease));
        m_leases.clear();
    }
    if (changed.empty())
        return;
    if (auto stored = m_store->putLeases(changed, WallTime::now()); !stored)
        return storeFailed(stored.error());
    (void)publish(); // a lease restarts nothing
}

void Coordinator::takeEvents()
{
    auto batch = m_hub.drain();
    batch.insert(batch.end(), std::make_move_iterator(m_waiting.begin()), std::make_move_iterator(m_waiting.end()));
    m_waiting.clear();
    if (batch.empty() && m_unstored.empty())
        return;
    m_recorder.resolve(batch, *m_inventory);
    const auto recorded = m_recorder.record(batch, *m_inventory);
    bool edited = false;
    const auto note = [&](const Result<void> &done) {
        edited = edited || static_cast<bool>(done);
        if (!done && done.error().code != Error::Code::NotFound)
            storeFailed(done.error());
    };
    storeEvents(batch);
    if (m_historyRead)
        for (const Event &event : batch)
            m_history.record(event, *m_inventory);
    if (!recorded.newcomers.empty())
        note(m_store->putNewcomers(recorded.newcomers));
    for (const auto &file : recorded.discarded)
        note(m_store->removeDisk(file));
    for (Disk disk : recorded.disks) {
        const auto known = std::ranges::find(m_inventory->disks, disk.file, &Disk::file);
        if (known == m_inventory->disks.end() && m_inventory->client(disk.client) && m_inventory->version(disk.version))
            note(m_store->putDisk(disk));
    }
    if (edited)
        (void)publish();
    std::set<ClientId> loggedIn;
    for (const Event &event : batch)
        if (event.client && (event.code == EventCode::FirmwareLogin || event.code == EventCode::SystemLogin))
            loggedIn.insert(*event.client);
    if (!loggedIn.empty())
        noteBooted(loggedIn);
    noteAwake(batch);
    Q_EMIT eventsArrived(batch);
}

void Coordinator::storeFailed(const Error &error)
{
    if (std::exchange(m_storeFails, true))
        return; // told already; a full disk would fill the log with it
    say(error.code == Error::Code::NoSpace ? EventCode::DiskFull : EventCode::DiskFailed, Severity::Error,
        "inventory.sqlite", error.message);
}

void Coordinator::onSecond()
{
    const auto seats = m_services->seats();
    noteTraffic(seats);
    m_recorder.setAttached([&](ClientId client) {
        return std::ranges::any_of(seats, [&](const auto &seat) { return seat.client == client && seat.attached; });
    });
    noteBooted({});
    m_history.observe(m_options.now(), m_recorder.boots(), m_status.traffic);
    publishStatus();
}

void Coordinator::noteTraffic(const std::vector<iscsi::SeatStatus> &seats)
{
    const auto now = std::chrono::steady_clock::now();
    const auto passed = std::max(std::chrono::duration<double>(now - m_movedAt).count(), 0.001); // a busy thread is late
    m_movedAt = now;
    const auto rate = [&](std::uint64_t before, std::uint64_t after) {
        return after < before ? 0 : static_cast<std::uint64_t>(static_cast<double>(after - before) / passed);
    };
    m_status.traffic.clear();
    std::map<ClientId, Traffic> moved;
    for (const auto &seat : seats) {
        const Traffic sum {seat.octetsRead, seat.octetsWritten};
        const auto before = m_moved.find(seat.client);
        moved[seat.client] = sum;
        if (!seat.attached)
            continue;
        auto &traffic = m_status.traffic[seat.client];
        if (before != m_moved.end())
            traffic = {rate(before->second.read, sum.read), rate(before->second.written, sum.written)};
    }
    m_moved = std::move(moved);
}

/// What can't be stored now, as many of the newest as we can afford, is tried again with what comes next.
void Coordinator::storeEvents(const EventBatch &batch)
{
    constexpr std::size_t kMostUnstored = 10'000;
    m_unstored.insert(m_unstored.end(), batch.begin(), batch.end());
    if (auto stored = m_store->appendEvents(m_unstored); stored) {
        m_unstored.clear();
        m_storeFails = false;
    } else {
        storeFailed(stored.error());
        if (m_unstored.size() > kMostUnstored)
            m_unstored.erase(m_unstored.begin(), m_unstored.end() - kMostUnstored);
    }
}

void Coordinator::onFiveSeconds()
{
    (void)m_store->keepRoom(); // while there is some: later the log must go on without
    applySchedules();
    watchSpace();
    lookAtDisks();
    copyOwnDisks();
    seeToVersions();
    (void)m_services->follow(m_inventory); // what fails is in the status and the log
}

/// In small steps: whoever has something to write waits for one of them at most.
void Coordinator::pruneEvents()
{
    const auto more = m_store->pruneEvents(m_options.now());
    if (!more)
        storeFailed(more.error());
    m_prune.start(more && *more ? kPruneStep : kPruneRest);
}

/// On a thread of its own, which may wait for the file system; then it is looked at less often.
void Coordinator::lookAtDisks()
{
    if (m_looking)
        return;
    std::map<std::filesystem::path, ClientId> drafts;
    for (const ImageVersion &version : m_inventory->versions)
        if (version.state == VersionState::Draft && version.client)
            drafts.emplace(pathOf(version), *version.client);
    auto octets = std::make_shared<std::map<ClientId, std::uint64_t>>();
    m_looking = std::make_unique<Job>(
        [octets, folder = m_options.dataFolder / "disks", drafts = std::move(drafts)](
            const storage::Progress &) -> Result<Job::Completion> {
            *octets = octetsOnDisk(folder, drafts);
            return Job::Completion();
        },
        [](std::uint64_t, std::uint64_t) {},
        [this, octets](const Result<Job::Completion> &) {
            QMetaObject::invokeMethod(
                this,
                [this, octets] {
                    m_looking.reset();
                    m_status.disks = m_diskWatch.observe(std::chrono::steady_clock::now(), *octets);
                },
                Qt::QueuedConnection);
        },
        Job::Priority::Background);
}

/// New boots wait before the file system is full, so that those who run can go on.
void Coordinator::watchSpace()
{
    struct statvfs room {
    };
    if (::statvfs((m_options.dataFolder / "disks").c_str(), &room) != 0)
        return;
    const bool before = m_space.isShort();
    m_status.space = m_space.observe(std::chrono::steady_clock::now(), std::uint64_t {room.f_bavail} * room.f_frsize,
                                     std::uint64_t {room.f_blocks} * room.f_frsize, m_inventory->storage.reserve);
    if (m_space.isShort() == before)
        return;
    const auto mebibytes = [](std::uint64_t octets) { return std::to_string(octets >> 20U) + " MiB"; };
    if (before)
        say(EventCode::RoomAgain, Severity::Info, "disks", "Clients that waited boot now.");
    else
        say(EventCode::DiskFull, Severity::Error, "disks",
            "Only " + mebibytes(m_status.space.free) + " are free, less than the reserve of "
                + mebibytes(m_inventory->storage.reserve)
                + ": no new boot begins until there is room; clients that run go on.");
    (void)publish();
}

void Coordinator::publishStatus()
{
    auto status = m_status;
    status.services = m_services->statuses();
    status.boots = m_recorder.boots();
    status.jobs.clear();
    for (const auto &[id, job] : m_jobs)
        status.jobs.push_back(job.status);
    if (status == m_published.status())
        return;
    m_published.set(status);
    Q_EMIT statusChanged(status);
}

void Coordinator::say(EventCode code, Severity severity, std::string subject, std::string detail, std::uint64_t amount)
{
    Event event;
    event.time = WallTime::now();
    event.code = code;
    event.severity = severity;
    event.subject = printable(subject);
    event.detail = printable(detail, 1000);
    event.amount = amount;
    m_waiting.push_back(std::move(event));
    wake();
}

} // namespace netseat::server
