#include "iscsi/seat_host.h"

#include "scsi/logical_unit.h"
#include "scsi/optical_unit.h"

#include <algorithm>

namespace netseat::iscsi {

namespace {

constexpr seconds kActivityEvery{2};

/// Name of the initiator port (RFC 7143, 4.2.7.1): what a persistent reservation belongs to.
std::string portName(const std::string &initiator, const Isid &isid)
{
    return initiator + ",i," + hexValue(std::as_bytes(std::span(isid)));
}

/// "nets", then the client: the same for ever, whatever becomes of image and path.
scsi::Identity identityOf(ClientId client)
{
    scsi::Identity identity;
    identity.serial = "netseat-" + std::to_string(client.value);
    identity.naa = (std::uint64_t{0x06e6574} << 32U) | (static_cast<std::uint64_t>(client.value) & 0xffffffffU);
    identity.targetName = targetName(client);
    return identity;
}

/// A drive of its own, not a second face of the disk.
scsi::Identity driveIdentityOf(ClientId client)
{
    auto identity = identityOf(client);
    identity.serial += "-cd";
    identity.naa |= std::uint64_t{1} << 31U; // no client has so high a number
    return identity;
}

scsi::Identity configIdentityOf(ClientId client)
{
    auto identity = identityOf(client);
    identity.serial += "-cfg";
    identity.naa |= std::uint64_t{1} << 30U; // as above
    return identity;
}

/// A layer that was prepared, where it is another one than this.
std::optional<storage::LayerKey> otherThan(
    const storage::LayerKey &key, const std::optional<storage::LayerKey> &prepared)
{
    if (prepared && prepared->version == key.version && prepared->kept == key.kept)
        return std::nullopt;
    return prepared;
}

} // namespace

SeatHost::SeatHost(ClientId client, SeatContext &context, Layers &layers, std::filesystem::path dataFolder,
    std::shared_ptr<SeatCounters> counters)
    : m_client(client)
    , m_context(context)
    , m_layers(layers)
    , m_dataFolder(std::move(dataFolder))
    , m_counters(std::move(counters))
    , m_queue(hooks(m_queue))
    , m_drive(hooks(m_drive))
    , m_config(hooks(m_config))
{
}

DiskQueue::Hooks SeatHost::hooks(DiskQueue &queue)
{
    return {[this](std::function<void()> work) { m_context.run(std::move(work)); },
        [this](std::function<void()> work) { m_context.post(std::move(work)); },
        [this, &queue](const Ticket &ticket, scsi::Outcome outcome) { report(queue, ticket, std::move(outcome)); },
        [this, &queue](scsi::NexusId by, const std::vector<scsi::NexusId> &these) { abortOthers(queue, by, these); }};
}

Event SeatHost::event(EventCode code, Severity severity) const
{
    Event event;
    event.code = code;
    event.origin = Origin::Iscsi;
    event.severity = severity;
    event.client = m_client;
    return event;
}

void SeatHost::attach(Connection &connection, TimePoint now)
{
    const auto &login = connection.login();
    Seat::Visitor visitor;
    visitor.session = connection.id();
    visitor.initiator = login.knock().initiator;
    visitor.from = connection.peer();
    visitor.isid = login.isid();
    visitor.tsih = login.tsih();
    visitor.connectionId = login.connectionId();
    visitor.firmware = login.isFirmware();
    const auto inventory = m_context.snapshot();
    const auto *client = inventory->client(m_client);
    m_seat.setShared(client != nullptr && client->access == DiskAccess::Shared);
    const auto decision = m_seat.login(visitor, wanted(m_seat.resumes(visitor)), now, [this](std::uint64_t session) {
        const auto *live = m_context.connection(session);
        return live != nullptr ? live->lastHeard() : TimePoint{};
    });
    if (decision.status != login_status::kSuccess)
        return refuse(connection, decision);

    for (const auto session : decision.giveWay) {
        auto told = event(EventCode::SessionReplaced);
        told.subject = visitor.initiator;
        told.address = visitor.from;
        m_context.publish(told);
        m_context.endConnection(session, "A newer session of the same machine took its place.");
    }
    m_loss.isBack();
    Attached attached;
    attached.firmware = visitor.firmware;
    attached.tsih = decision.tsih;
    attached.isid = visitor.isid;
    attached.initiator = visitor.initiator;
    m_attached.emplace(visitor.session, attached);
    if (decision.newBoot || visitor.firmware)
        m_firstReadDue = m_firstReadDue || decision.newBoot || !m_unitOf;
    if (decision.reopen)
        return open(decision);
    if (m_openings == 0)
        grantAll();
}

void SeatHost::refuse(Connection &connection, const Seat::Decision &decision)
{
    auto told =
        event(decision.secondWriter ? EventCode::SecondWriterRefused : EventCode::LoginRefused, Severity::Warning);
    told.subject = connection.login().knock().initiator;
    told.address = connection.peer();
    told.detail = decision.why;
    m_context.publish(told);
    connection.refused(decision.status, decision.why);
    m_context.touched(connection.id());
}

void SeatHost::open(const Seat::Decision &decision)
{
    auto opening = std::make_shared<DiskOpening>();
    opening->disk = decision.disk;
    opening->key = key(decision.disk);
    opening->promote = decision.promote;
    opening->firstOfBoot = decision.newBoot || !m_unitOf;
    opening->stale = decision.disk.readOnly ? m_prepared : otherThan(opening->key, m_prepared);
    if (opening->stale || decision.promote != Seat::Promote::No)
        m_prepared.reset();
    opening->outdated = outdatedBy(decision.disk);
    opening->limit = decision.disk.draft ? 0 : limit(); // an image is no client's
    if (const auto image = base(decision.disk))
        opening->base = *image;
    else if (!decision.disk.own) // that stands alone
        opening->error = Error{Error::Code::NotFound, "Its image is no longer in the inventory."};
    m_openings += 3;
    m_queue.whole([this, opening] { opening->old = m_queue.takeDevice(); },
        [&layers = m_layers, opening] { opening->carryOut(layers); }, [this, opening] { opened(*opening); });
    openDrive(decision.disk);
    openConfig(decision.disk);
}

void SeatHost::openDrive(const Seat::Disk &disk)
{
    auto opening = std::make_shared<CdromOpening>();
    opening->image = disk.cdrom;
    const auto image = disk.cdrom ? baseOfImage(*disk.cdrom) : std::nullopt;
    if (image)
        opening->base = *image;
    else if (disk.cdrom)
        opening->error = Error{Error::Code::NotFound, "Its CD-ROM image is no longer in the inventory."};
    m_drive.whole([this, opening] { opening->old = m_drive.takeDevice(); },
        [&layers = m_layers, opening] { opening->carryOut(layers); }, [this, opening] { driveOpened(*opening); });
}

void SeatHost::tellOpened(const DiskOpening &opening)
{
    if (opening.replaced) {
        auto told = event(EventCode::LayerDiscarded);
        told.subject = m_layerName;
        m_context.publish(told);
    }
    for (const auto &name : opening.removed) {
        auto told = event(EventCode::LayerDiscarded);
        told.subject = name;
        m_context.publish(told);
    }
    if (!opening.disk.readOnly && (opening.firstOfBoot || !opening.existed)) {
        auto told = event(opening.existed ? EventCode::LayerKept : EventCode::LayerCreated);
        told.subject = m_layerName;
        m_context.publish(told);
    }
}

void SeatHost::opened(DiskOpening &opening)
{
    const auto &disk = opening.disk;
    const auto file = opening.base.file.filename().string();
    m_layerName = disk.readOnly ? file : m_layers.name(opening.key);
    m_openError = opening.error;
    if (opening.error) {
        openFailed(*opening.error, file, m_layerName);
        return openingDone();
    }
    m_troubleTold = false;
    tellOpened(opening);
    const bool sameUnit = m_queue.hasUnit() && m_unitOf && !opening.promoted && m_unitOf->version == disk.version
        && m_unitOf->kept == disk.kept && m_unitOf->readOnly == disk.readOnly && m_unitOf->draft == disk.draft
        && m_unitOf->own == disk.own;
    if (!sameUnit) {
        const auto &device = *opening.device;
        auto unit = std::make_unique<scsi::LogicalUnit>(
            identityOf(m_client), device.size(), disk.readOnly || device.isReadOnly());
        unit->setAtomicWrites(device.atomicWriteLimit());
        unit->setUnmapGranularity(device.unmapGranularity());
        unit->setKeepsState(device.keepsState());
        if (auto restored = unit->restoreReservations(opening.state); !restored) {
            m_openError = restored.error(); // as with a state that can't be loaded
            openFailed(*m_openError, file, m_layerName);
            return openingDone();
        }
        m_queue.setUnit(std::move(unit));
    }
    m_unitOf = disk;
    m_counters->setDisk(bootedDisk(disk));
    m_queue.setDevice(std::move(opening.device));
    openingDone();
}

/// A CD-ROM that can't be read is no reason to leave the client without its disk.
void SeatHost::driveOpened(CdromOpening &opening)
{
    m_cdromName = opening.base.file.filename().string();
    if (opening.error)
        openFailed(*opening.error, m_cdromName, m_cdromName);
    if (opening.device) {
        if (!m_drive.hasUnit() || m_discOf != opening.image)
            m_drive.setUnit(std::make_unique<scsi::OpticalUnit>(driveIdentityOf(m_client), opening.device->size()));
        m_drive.setDevice(std::move(opening.device));
    }
    m_discOf = opening.image;
    openingDone();
}

void SeatHost::openConfig(const Seat::Disk &disk)
{
    auto opening = std::make_shared<ConfigOpening>();
    opening->files = configFiles(disk);
    m_config.whole([this, opening] { opening->old = m_config.takeDevice(); }, [opening] { opening->carryOut(); },
        [this, opening] { configOpened(*opening); });
}

void SeatHost::configOpened(ConfigOpening &opening)
{
    if (opening.error)
        openFailed(*opening.error, "config disk", "config disk");
    if (opening.device) {
        m_config.setUnit(std::make_unique<scsi::OpticalUnit>(configIdentityOf(m_client), opening.device->size()));
        m_config.setDevice(std::move(opening.device));
    }
    openingDone();
}

void SeatHost::openFailed(const Error &error, const std::string &file, const std::string &disk)
{
    auto code = EventCode::DiskFailed;
    if (error.code == Error::Code::NotFound)
        code = EventCode::ImageMissing;
    else if (error.code == Error::Code::NoSpace)
        code = EventCode::DiskFull;
    auto told = event(code, Severity::Error);
    told.subject = code == EventCode::ImageMissing ? file : disk;
    told.detail = error.message;
    m_context.publish(told);
}

/// After the last of them, those who wait get the disk, or hear why not.
void SeatHost::openingDone()
{
    if (--m_openings > 0)
        return;
    if (!m_openError)
        return grantAll();
    m_seat.diskClosed();
    const bool full = m_openError->code == Error::Code::NoSpace;
    const auto status = full ? login_status::kOutOfResources : login_status::kUnavailable;
    for (const auto &[id, attached] : m_attached)
        if (auto *connection = m_context.connection(id); connection != nullptr && !attached.granted) {
            connection->refused(status, m_openError->message);
            m_context.touched(id);
        }
}

void SeatHost::grantAll()
{
    for (auto &[id, attached] : m_attached)
        if (auto *connection = m_context.connection(id); connection != nullptr && !attached.granted)
            grant(*connection, attached);
}

Units SeatHost::units()
{
    Units all{&m_queue};
    if (m_drive.hasDevice() && m_drive.hasUnit())
        all.push_back(&m_drive);
    if (m_config.hasDevice() && m_config.hasUnit())
        all.push_back(&m_config);
    return all;
}

void SeatHost::grant(Connection &connection, Attached &attached)
{
    attached.granted = true;
    attached.nexus = {m_nextNexus++};
    const auto all = units();
    for (auto *disk : all) {
        disk->unit().setUnitCount(static_cast<unsigned>(all.size()));
        disk->unit().nexusAttached(attached.nexus, portName(attached.initiator, attached.isid));
    }
    ++m_counters->sessions;
    auto told = event(attached.firmware ? EventCode::FirmwareLogin : EventCode::SystemLogin);
    told.subject = attached.initiator;
    told.address = connection.peer();
    m_context.publish(told);
    connection.granted(all, attached.nexus, attached.tsih);
    m_context.touched(connection.id());
}

void SeatHost::bootBegins()
{
    m_loss.isBack();
    const auto disk = wanted();
    if (!m_seat.bootBegins(disk))
        return;
    const auto image = base(*disk);
    if (!image)
        return; // told at the login
    auto failure = std::make_shared<std::optional<Error>>();
    const auto stale = otherThan(key(*disk), m_prepared);
    m_prepared = key(*disk);
    m_queue.whole([] {},
        [&layers = m_layers, key = key(*disk), base = *image, stale, failure] {
            if (stale)
                layers.discardNext(*stale);
            if (auto done = layers.prepareNext(key, base); !done)
                *failure = done.error();
        },
        [this, failure, key = key(*disk)] {
            if (!*failure)
                return;
            auto told = event(EventCode::DiskFailed, Severity::Error);
            told.subject = m_layers.name(key);
            told.detail = (*failure)->message;
            m_context.publish(told);
        });
}

void SeatHost::disconnect(const std::string &why)
{
    for (const auto &entry : m_attached) {
        auto *connection = m_context.connection(entry.first);
        if (connection == nullptr)
            continue;
        connection->askToLeave(why);
        m_context.touched(entry.first);
    }
}

void SeatHost::detached(Connection &connection, TimePoint now)
{
    const auto found = m_attached.find(connection.id());
    if (found == m_attached.end())
        return;
    moved(connection, now);
    const auto attached = found->second;
    m_attached.erase(found);
    if (attached.granted) {
        for (auto *queue : {&m_queue, &m_drive, &m_config})
            if (queue->hasUnit())
                queue->unit().nexusDetached(attached.nexus);
        --m_counters->sessions;
        auto told = event(EventCode::SessionEnded);
        told.subject = attached.initiator;
        told.address = connection.peer();
        told.detail = connection.reason();
        told.amount = attached.seen.read + attached.seen.written;
        m_context.publish(told);
        noteLoss(connection, attached, now);
    }
    if (m_seat.sessionEnded(connection.id(), now))
        close();
}

void SeatHost::close()
{
    m_seat.diskClosed();
    closeQueue(m_queue);
    closeQueue(m_drive);
    closeQueue(m_config);
}

void SeatHost::closeQueue(DiskQueue &queue)
{
    auto old = std::make_shared<std::unique_ptr<storage::BlockDevice>>();
    auto failure = std::make_shared<std::optional<Error>>();
    queue.whole([&queue, old] { *old = queue.takeDevice(); },
        [old, failure] {
            if (*old == nullptr)
                return;
            if (!(*old)->isReadOnly())
                if (auto done = (*old)->flush(); !done)
                    *failure = done.error();
            old->reset();
        },
        [this, failure] {
            if (!*failure)
                return;
            auto told = event(EventCode::DiskFailed, Severity::Error);
            told.subject = m_layerName;
            told.detail = (*failure)->message;
            m_context.publish(told);
        });
}

void SeatHost::report(const DiskQueue &queue, const Ticket &ticket, scsi::Outcome outcome)
{
    if (outcome.status != scsi::Status::Good)
        tellDiskTrouble(queue, outcome);
    auto *connection = m_context.connection(ticket.connection);
    if (connection == nullptr)
        return; // it has died meanwhile
    connection->diskDone(ticket.task, std::move(outcome));
    m_context.touched(ticket.connection);
}

void SeatHost::abortOthers(const DiskQueue &queue, scsi::NexusId by, const std::vector<scsi::NexusId> &these)
{
    for (const auto &[id, attached] : m_attached) {
        const bool named = these.empty() || std::find(these.begin(), these.end(), attached.nexus) != these.end();
        if (!named || attached.nexus == by || !attached.granted)
            continue;
        if (auto *connection = m_context.connection(id); connection != nullptr)
            connection->endTasks(queue);
    }
}

/// Once for each time the disk is opened: a full disk fails every write.
void SeatHost::tellDiskTrouble(const DiskQueue &queue, const scsi::Outcome &outcome)
{
    if (m_troubleTold || outcome.sense.size() < 14)
        return;
    const auto senseKey = std::to_integer<unsigned>(outcome.sense[2]) & 0x0fU;
    const bool full = outcome.sense[12] == std::byte{0x27} && outcome.sense[13] == std::byte{0x07};
    const bool failed = senseKey == static_cast<unsigned>(scsi::SenseKey::MediumError)
        || senseKey == static_cast<unsigned>(scsi::SenseKey::HardwareError);
    if (!full && !failed)
        return;
    m_troubleTold = true;
    auto told = event(full ? EventCode::DiskFull : EventCode::DiskFailed, Severity::Error);
    told.subject = &queue == &m_queue ? m_layerName : &queue == &m_drive ? m_cdromName : "config disk";
    told.detail = full ? "There is no room for what the client writes." : "Reading or writing the disk failed.";
    m_context.publish(told);
}

void SeatHost::moved(Connection &connection, TimePoint now)
{
    const auto found = m_attached.find(connection.id());
    if (found == m_attached.end())
        return;
    auto &attached = found->second;
    const auto counters = connection.counters();
    const auto read = counters.read - attached.seen.read;
    const auto written = counters.written - attached.seen.written;
    if (read == 0 && written == 0)
        return;
    attached.seen = counters;
    m_counters->octetsRead += read;
    m_counters->octetsWritten += written;
    if (m_firstReadDue && read >= kBlockSize) {
        m_firstReadDue = false;
        m_context.publish(event(EventCode::FirstRead));
    }
    m_activity += read + written;
    if (now - m_activityTold < kActivityEvery)
        return;
    m_activityTold = now;
    auto told = event(EventCode::DiskActivity, Severity::Debug);
    told.amount = std::exchange(m_activity, 0);
    m_context.publish(told);
}

} // namespace netseat::iscsi
