#include "iscsi/seat_host.h"

#include "scsi/logical_unit.h"

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

} // namespace

/// What a pool thread does to get a disk ready, and what came of it.
struct SeatHost::Opening {
    Seat::Disk disk;
    storage::LayerKey key;
    storage::BaseImage base;
    Seat::Promote promote = Seat::Promote::No;
    bool firstOfBoot = false;
    std::unique_ptr<storage::BlockDevice> old;

    bool promoted = false;
    bool replaced = false; ///< a layer was thrown away
    bool existed = false;
    std::unique_ptr<storage::BlockDevice> device;
    std::optional<Error> error;

    void carryOut(Layers &layers)
    {
        if (old)
            (void)old->flush(); // its commands have had their answers; a failure shows when it is opened again
        old.reset();
        const bool prepared = promote != Seat::Promote::No && layers.hasNext(key);
        if (promote == Seat::Promote::Yes && !prepared)
            if (auto done = layers.prepareNext(key, base); !done) {
                error = done.error();
                return;
            }
        if (promote == Seat::Promote::Yes || prepared) {
            replaced = layers.exists(key);
            if (auto done = layers.promoteNext(key); !done) {
                error = done.error();
                return;
            }
            promoted = true;
        }
        existed = layers.exists(key) && !promoted;
        auto opened = layers.open(key, base);
        if (opened)
            device = std::move(*opened);
        else
            error = opened.error();
    }
};

SeatHost::SeatHost(ClientId client, SeatContext &context, Layers &layers, std::filesystem::path dataFolder, bool shared,
    std::shared_ptr<SeatCounters> counters)
    : m_client(client)
    , m_context(context)
    , m_layers(layers)
    , m_dataFolder(std::move(dataFolder))
    , m_counters(std::move(counters))
    , m_seat(shared)
    , m_queue({[&context](std::function<void()> work) { context.run(std::move(work)); },
          [&context](std::function<void()> work) { context.post(std::move(work)); },
          [this](const Ticket &ticket, scsi::Outcome outcome) { report(ticket, std::move(outcome)); },
          [this](scsi::NexusId by, const std::vector<scsi::NexusId> &these) { abortOthers(by, these); }})
{
}

std::optional<Seat::Disk> SeatHost::wanted() const
{
    const auto inventory = m_context.snapshot();
    const auto *client = inventory->client(m_client);
    if (client == nullptr || !client->image || inventory->image(*client->image) == nullptr)
        return std::nullopt;
    return Seat::Disk{*client->image, client->mode == DiskMode::Keep};
}

std::optional<storage::BaseImage> SeatHost::base(ImageId id) const
{
    const auto inventory = m_context.snapshot();
    const auto *image = inventory->image(id);
    if (image == nullptr)
        return std::nullopt;
    storage::BaseImage base;
    base.file = m_dataFolder / image->file; // an absolute path stays itself
    base.format = image->format == ImageFormat::Raw ? storage::FileFormat::Raw : storage::FileFormat::Qcow2;
    base.size = image->size;
    base.stamp = image->stamp;
    return base;
}

storage::LayerKey SeatHost::key(const Seat::Disk &disk) const
{
    return {m_client, disk.image, disk.kept};
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
    const auto decision = m_seat.login(visitor, wanted(), now, [this](std::uint64_t session) {
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
    auto opening = std::make_shared<Opening>();
    opening->disk = decision.disk;
    opening->key = key(decision.disk);
    opening->promote = decision.promote;
    opening->firstOfBoot = decision.newBoot || !m_unitOf;
    if (const auto image = base(decision.disk.image))
        opening->base = *image;
    else
        opening->error = Error{Error::Code::NotFound, "Its image is no longer in the inventory."};
    ++m_openings;
    m_queue.whole([this, opening] { opening->old = m_queue.takeDevice(); },
        [&layers = m_layers, opening] {
            if (!opening->error)
                opening->carryOut(layers);
        },
        [this, opening] { opened(*opening); });
}

void SeatHost::opened(Opening &opening)
{
    --m_openings;
    if (opening.error) {
        openFailed(opening);
        return;
    }
    m_layerName = m_layers.name(opening.key);
    m_troubleTold = false;
    if (opening.replaced) {
        auto told = event(EventCode::LayerDiscarded);
        told.subject = m_layerName;
        m_context.publish(told);
    }
    if (opening.firstOfBoot || !opening.existed) {
        auto told = event(opening.existed ? EventCode::LayerKept : EventCode::LayerCreated);
        told.subject = m_layerName;
        m_context.publish(told);
    }
    const auto size = opening.device->size();
    const bool sameUnit = m_queue.hasUnit() && m_unitOf == opening.disk && !opening.promoted;
    if (!sameUnit)
        m_queue.setUnit(std::make_unique<scsi::LogicalUnit>(identityOf(m_client), size, opening.device->isReadOnly()));
    m_unitOf = opening.disk;
    m_queue.setDevice(std::move(opening.device));
    if (m_openings == 0)
        grantAll();
}

void SeatHost::openFailed(const Opening &opening)
{
    const auto &error = *opening.error;
    auto code = EventCode::DiskFailed;
    if (error.code == Error::Code::NotFound)
        code = EventCode::ImageMissing;
    else if (error.code == Error::Code::NoSpace)
        code = EventCode::DiskFull;
    auto told = event(code, Severity::Error);
    told.subject = code == EventCode::ImageMissing ? opening.base.file.filename().string() : m_layers.name(opening.key);
    told.detail = error.message;
    m_context.publish(told);
    if (m_openings > 0)
        return; // the next one may succeed
    m_seat.diskClosed();
    const auto status = error.code == Error::Code::NoSpace ? login_status::kOutOfResources : login_status::kUnavailable;
    for (const auto &[id, attached] : m_attached)
        if (auto *connection = m_context.connection(id); connection != nullptr && !attached.granted) {
            connection->refused(status, error.message);
            m_context.touched(id);
        }
}

void SeatHost::grantAll()
{
    for (auto &[id, attached] : m_attached)
        if (auto *connection = m_context.connection(id); connection != nullptr && !attached.granted)
            grant(*connection, attached);
}

void SeatHost::grant(Connection &connection, Attached &attached)
{
    attached.granted = true;
    attached.nexus = {m_nextNexus++};
    m_queue.unit().nexusAttached(attached.nexus, portName(attached.initiator, attached.isid));
    ++m_counters->sessions;
    auto told = event(attached.firmware ? EventCode::FirmwareLogin : EventCode::SystemLogin);
    told.subject = attached.initiator;
    told.address = connection.peer();
    m_context.publish(told);
    connection.granted({&m_queue}, attached.nexus, attached.tsih);
    m_context.touched(connection.id());
}

void SeatHost::bootBegins()
{
    const auto disk = wanted();
    if (!m_seat.bootBegins(disk))
        return;
    const auto image = base(disk->image);
    if (!image)
        return; // told at the login
    auto failure = std::make_shared<std::optional<Error>>();
    m_queue.whole([] {},
        [&layers = m_layers, key = key(*disk), base = *image, failure] {
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

void SeatHost::detached(Connection &connection, TimePoint now)
{
    const auto found = m_attached.find(connection.id());
    if (found == m_attached.end())
        return;
    moved(connection, now);
    const auto attached = found->second;
    m_attached.erase(found);
    if (attached.granted) {
        if (m_queue.hasUnit())
            m_queue.unit().nexusDetached(attached.nexus);
        --m_counters->sessions;
        auto told = event(EventCode::SessionEnded);
        told.subject = attached.initiator;
        told.address = connection.peer();
        told.detail = connection.reason();
        told.amount = attached.seen.read + attached.seen.written;
        m_context.publish(told);
    }
    if (m_seat.sessionEnded(connection.id(), now))
        close();
}

void SeatHost::close()
{
    m_seat.diskClosed();
    auto old = std::make_shared<std::unique_ptr<storage::BlockDevice>>();
    auto failure = std::make_shared<std::optional<Error>>();
    m_queue.whole([this, old] { *old = m_queue.takeDevice(); },
        [old, failure] {
            if (*old == nullptr)
                return;
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

void SeatHost::report(const Ticket &ticket, scsi::Outcome outcome)
{
    if (outcome.status != scsi::Status::Good)
        tellDiskTrouble(outcome);
    auto *connection = m_context.connection(ticket.connection);
    if (connection == nullptr)
        return; // it has died meanwhile
    connection->diskDone(ticket.task, std::move(outcome));
    m_context.touched(ticket.connection);
}

void SeatHost::abortOthers(scsi::NexusId by, const std::vector<scsi::NexusId> &these)
{
    for (const auto &[id, attached] : m_attached) {
        const bool named = these.empty() || std::find(these.begin(), these.end(), attached.nexus) != these.end();
        if (!named || attached.nexus == by || !attached.granted)
            continue;
        if (auto *connection = m_context.connection(id); connection != nullptr)
            connection->endTasks(m_queue);
    }
}

/// Once for each time the disk is opened: a full disk fails every write.
void SeatHost::tellDiskTrouble(const scsi::Outcome &outcome)
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
    told.subject = m_layerName;
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
