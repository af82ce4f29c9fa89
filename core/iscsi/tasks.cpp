#include "iscsi/tasks.h"

#include "iscsi/lun.h"

#include <algorithm>

namespace netseat::iscsi {

namespace {

/// 11.4.7.2.
scsi::Sense senseOf(DataOutTracker::Fault fault)
{
    const bool unexpected = fault == DataOutTracker::Fault::Unexpected;
    return {scsi::SenseKey::AbortedCommand, 0x0c, static_cast<std::uint8_t>(unexpected ? 0x0c : 0x0d), {}, {}};
}

enum Attribute : std::uint8_t { Ordered = 2, HeadOfQueue = 3 }; // 11.3.1

constexpr scsi::Sense kDataDigestError{scsi::SenseKey::AbortedCommand, 0x47, 0x05, {}, {}};

} // namespace

Tasks::Tasks(Sender &sender, Units units, const Parameters &parameters, std::uint64_t connection, scsi::NexusId nexus)
    : m_sender(sender)
    , m_units(std::move(units))
    , m_parameters(parameters)
    , m_connection(connection)
    , m_nexus(nexus)
{
}

Tasks::Task *Tasks::byTag(std::uint32_t tag)
{
    const auto found = m_byTag.find(tag);
    return found == m_byTag.end() ? nullptr : found->second;
}

Disk *Tasks::unitAt(std::uint64_t lun) const
{
    const auto number = unitNumber(lun);
    return number && *number < m_units.size() ? m_units[*number] : nullptr;
}

bool Tasks::command(const ScsiCommand &pdu, Bytes immediate)
{
    if (byTag(pdu.initiatorTag) != nullptr)
        return false;
    auto owned = std::make_unique<Task>();
    auto &task = *owned;
    task.serial = m_nextSerial++;
    task.tag = pdu.initiatorTag;
    task.lun = pdu.lun;
    task.disk = unitAt(pdu.lun);
    task.read = pdu.read;
    task.write = pdu.write;
    task.attribute = pdu.attribute;
    m_ordered += task.attribute == Ordered ? 1 : 0;
    task.expected = pdu.read || pdu.write ? pdu.expectedLength : 0;
    m_byTag.emplace(task.tag, &task);
    m_tasks.emplace(task.serial, std::move(owned));
    begin(task, pdu, immediate);
    return true;
}

void Tasks::begin(Task &task, const ScsiCommand &pdu, Bytes immediate)
{
    if (task.disk == nullptr) {
        task.decided = scsi::Unit::noSuchUnit(pdu.cdb, static_cast<unsigned>(m_units.size()));
    } else {
        auto begun = task.disk->unit().begin(m_nexus, pdu.cdb);
        if (auto *outcome = std::get_if<scsi::Outcome>(&begun))
            task.decided = std::move(*outcome);
        else
            task.pending = std::get<scsi::Pending>(begun);
    }
    if (task.pending) {
        task.transfer = task.pending->dataOut;
        if (task.pending->exactLength && (task.write ? task.expected : 0) != task.transfer) {
            task.pending.reset();
            task.decided = scsi::Unit::wrongDataLength();
        }
    }
    if (task.write || !immediate.empty() || !pdu.final)
        prepareDataOut(task, pdu, immediate);
    proceed(task);
}

void Tasks::prepareDataOut(Task &task, const ScsiCommand &pdu, Bytes immediate)
{
    task.wanted = task.pending && task.write ? std::min(task.pending->dataOut, task.expected) : 0;
    const auto length = static_cast<std::uint32_t>(immediate.size());
    task.tracker.emplace(task.write ? task.expected : 0, task.wanted, m_parameters);
    if (const auto fault = task.tracker->command(length, pdu.final); fault != DataOutTracker::Fault::None) {
        task.pending.reset();
        task.decided = scsi::Outcome::checkCondition(senseOf(fault));
        // What still comes unasked has no task any more and is thrown away.
        task.tracker.reset();
        return;
    }
    // What comes unasked must have room at once; the rest when its turn has come.
    const auto unasked = pdu.final ? length : std::min(m_parameters.firstBurst, task.expected);
    const auto room = std::min(task.wanted, unasked);
    if (room < task.wanted) {
        m_waiting.push_back(task.serial);
        admit();
    }
    if (!task.admitted && room > 0)
        task.data = {makeBuffer(room), 0, room};
    store(task, 0, immediate);
}

/// Gives writes that wait their whole buffer, in order, as long as there is room for it.
void Tasks::admit()
{
    while (!m_waiting.empty()) {
        const auto found = m_tasks.find(m_waiting.front());
        if (found != m_tasks.end()) {
            auto &task = *found->second;
            if (m_solicited > 0 && m_solicited + task.wanted > kSolicitedLimit)
                return;
            Slice whole{makeBuffer(task.wanted), 0, task.wanted};
            if (task.data.size > 0)
                std::memcpy(whole.buffer.get(), task.data.bytes().data(), task.data.size);
            task.data = std::move(whole);
            task.admitted = true;
            m_solicited += task.wanted;
        }
        m_waiting.pop_front();
        if (found != m_tasks.end())
            requestData(*found->second);
    }
}

/// Puts data where it belongs, if it is not there already. What lies beyond the command's needs is dropped.
void Tasks::store(Task &task, std::uint32_t offset, Bytes data)
{
    if (offset >= task.data.size || data.empty())
        return;
    const auto count = std::min(data.size(), task.data.size - offset);
    auto *place = task.data.bytes().data() + offset;
    if (place != data.data())
        std::memcpy(place, data.data(), count);
}

void Tasks::requestData(Task &task)
{
    if (!task.tracker || !task.admitted)
        return;
    while (const auto request = task.tracker->nextRequest(m_nextTargetTag)) {
        m_nextTargetTag = m_nextTargetTag + 1 == kNoTag ? 1 : m_nextTargetTag + 1;
        ReadyToTransfer pdu;
        pdu.lun = task.lun;
        pdu.initiatorTag = task.tag;
        pdu.targetTag = request->targetTag;
        pdu.r2tSn = request->r2tSn;
        pdu.bufferOffset = request->offset;
        pdu.desiredLength = request->length;
        m_sender.notice(pdu);
    }
}

Slice Tasks::place(const DataOut &pdu, std::uint32_t length)
{
    auto *task = byTag(pdu.initiatorTag);
    if (task == nullptr || !task->tracker || task->atDisk || length == 0
        || task->tracker->check(pdu, length) != DataOutTracker::Fault::None)
        return {};
    if (pdu.bufferOffset > task->data.size || length > task->data.size - pdu.bufferOffset)
        return {};
    return task->data.part(pdu.bufferOffset, length);
}

void Tasks::dataOut(const DataOut &pdu, std::uint32_t length, Bytes data, bool intact)
{
    auto *task = byTag(pdu.initiatorTag);
    // Late data of a task that was aborted or has failed: no use to anybody, and no fault of the initiator.
    if (task == nullptr || !task->tracker || task->atDisk || task->aborted)
        return;
    auto fault = task->tracker->check(pdu, length);
    if (pdu.targetTag != kNoTag && pdu.lun != task->lun)
        fault = DataOutTracker::Fault::Sequence; // 11.7.3
    if (fault != DataOutTracker::Fault::None)
        return fail(*task, fault);
    task->tracker->take(pdu, length);
    if (!intact && !task->decided)
        task->decided = scsi::Outcome::checkCondition(kDataDigestError);
    store(*task, pdu.bufferOffset, data);
    proceed(*task);
}

/// What can be done now: answer, ask for more data, or start.
void Tasks::proceed(Task &task)
{
    if (task.tracker && task.tracker->awaitsUnsolicited())
        return;
    if (task.decided) {
        if (task.tracker && task.tracker->awaitsData())
            return; // what was asked for is still on its way: its end is awaited before the status (7.8)
        return finish(task, std::move(*task.decided));
    }
    if (task.tracker) {
        requestData(task);
        if (!task.tracker->isComplete())
            return;
    }
    enter(task);
}

void Tasks::enter(Task &task)
{
    if (!mustWait(task))
        return start(task);
    m_line.push_back(task.serial);
}

/// Task attributes (SAM-5, 8.6), within this session: an ORDERED task starts when all that came before it have ended, and
/// what came after it waits for its end, whoever has its data first; HEAD OF QUEUE waits for nothing.
bool Tasks::mustWait(const Task &task) const
{
    if (m_ordered == 0 || task.attribute == HeadOfQueue)
        return false;
    return std::any_of(m_tasks.begin(), m_tasks.end(), [&](const auto &entry) {
        const auto &other = *entry.second;
        if (&other == &task || other.disk != task.disk)
            return false;
        const bool isBefore = static_cast<std::int32_t>(other.serial - task.serial) < 0;
        return task.attribute == Ordered ? isBefore || other.attribute == HeadOfQueue
                                         : isBefore && other.attribute == Ordered;
    });
}

void Tasks::advanceLine()
{
    if (std::exchange(m_advancing, true))
        return;
    const auto mayGo = [this](std::uint32_t serial) {
        const auto found = m_tasks.find(serial);
        return found == m_tasks.end() || !mustWait(*found->second);
    };
    for (;;) {
        const auto next = std::find_if(m_line.begin(), m_line.end(), mayGo);
        if (next == m_line.end())
            break;
        const auto found = m_tasks.find(*next);
        m_line.erase(next);
        if (found != m_tasks.end())
            start(*found->second);
    }
    m_advancing = false;
}

void Tasks::start(Task &task)
{
    const auto taken = task.wanted;
    m_counters.written += taken;
    const auto data = taken > 0 ? Bytes(task.data.bytes()) : Bytes{};
    auto started = task.disk->unit().start(*task.pending, data);
    if (auto *outcome = std::get_if<scsi::Outcome>(&started))
        return finish(task, std::move(*outcome));
    auto op = std::get<scsi::MediaOp>(std::move(started));
    if (op.kind == scsi::MediaOp::Kind::Read && !op.thenFlush)
        return startRead(task, op.ranges.front());
    auto done = task.disk->perform(ticket(task), std::move(op), task.data);
    if (done)
        return finish(task, std::move(*done));
    task.atDisk = true;
}

void Tasks::startRead(Task &task, const scsi::BlockRange &range)
{
    task.next = range.start;
    task.transfer = static_cast<std::uint32_t>(range.count.bytes());
    task.left = task.read ? std::min(task.transfer, task.expected) : 0;
    if (task.left == 0)
        return finish(task, scsi::Outcome::good());
    m_readers.push_back(task.serial);
    pump();
}

void Tasks::pump()
{
    while (!m_readers.empty() && m_sender.queue().size() < kOutputLimit) {
        const auto found = m_tasks.find(m_readers.front());
        if (found == m_tasks.end()) {
            m_readers.pop_front();
            continue;
        }
        if (found->second->atDisk || !fetch(*found->second))
            return; // the disk reports later
    }
}

/// Fetches the next slice of a read. False: later.
bool Tasks::fetch(Task &task)
{
    const auto octets = std::min<std::size_t>(task.left, kReadSlice);
    const auto blocks = (octets + kBlockSize - 1) / kBlockSize;
    task.slice = {makeBuffer(blocks * kBlockSize), 0, blocks * kBlockSize};
    const auto outcome = task.disk->read(ticket(task), task.next, task.slice);
    if (!outcome) {
        task.atDisk = true;
        return false;
    }
    sliceFetched(task, *outcome);
    return true;
}

void Tasks::sliceFetched(Task &task, const scsi::Outcome &outcome)
{
    const auto slice = std::exchange(task.slice, {});
    if (outcome.status != scsi::Status::Good) {
        m_readers.pop_front();
        respond(task, outcome);
        return remove(task);
    }
    const auto octets = static_cast<std::uint32_t>(std::min<std::size_t>(task.left, slice.size));
    task.left -= octets;
    task.next = task.next + BlockCount{slice.size / kBlockSize};
    m_counters.read += octets;
    const bool last = task.left == 0;
    if (last)
        m_readers.pop_front();
    sendData(task, slice.part(0, octets), last, residual(task, task.sent + octets));
    if (last)
        remove(task);
}

void Tasks::diskDone(std::uint32_t serial, scsi::Outcome outcome)
{
    const auto found = m_tasks.find(serial);
    if (found == m_tasks.end())
        return;
    auto &task = *found->second;
    task.atDisk = false;
    if (task.aborted)
        drop(task);
    else if (task.slice.size > 0)
        sliceFetched(task, outcome);
    else
        finish(task, std::move(outcome));
    pump();
}

void Tasks::fail(Task &task, DataOutTracker::Fault fault)
{
    finish(task, scsi::Outcome::checkCondition(senseOf(fault)));
}

void Tasks::finish(Task &task, scsi::Outcome outcome)
{
    if (!outcome.abortTasksOf.empty())
        task.disk->abortOthers(m_nexus, outcome.abortTasksOf);
    if (outcome.status == scsi::Status::Good && !outcome.dataIn.empty()) {
        task.transfer = static_cast<std::uint32_t>(outcome.dataIn.size());
        const auto octets = task.read ? std::min(task.transfer, task.expected) : 0;
        if (octets > 0) {
            m_counters.read += octets;
            sendData(task, Slice::copyOf(Bytes(outcome.dataIn).first(octets)), true, residual(task, octets));
            return remove(task);
        }
    }
    respond(task, outcome);
    remove(task);
}

Residual Tasks::residual(const Task &task, std::uint32_t moved) const
{
    Residual residual;
    const auto transfer = std::max(task.transfer, moved);
    if (transfer > task.expected && (task.read || task.write)) {
        residual.overflow = true;
        residual.count = transfer - task.expected;
    } else if (moved < task.expected) {
        residual.underflow = true;
        residual.count = task.expected - moved;
    }
    return residual;
}

/// Cuts data into Data-In PDUs as long as the peer takes them (13.12) and sequences as long as agreed (13.13); the last
/// one carries the status (11.7.2).
void Tasks::sendData(Task &task, Slice data, bool last, const Residual &residual)
{
    for (std::size_t at = 0; at < data.size;) {
        const auto room = std::min(m_parameters.theirMaxRecvDataSegment, m_parameters.maxBurst - task.burst);
        const auto length = static_cast<std::uint32_t>(std::min<std::size_t>(room, data.size - at));
        task.burst += length;
        DataIn pdu;
        pdu.lun = task.lun;
        pdu.initiatorTag = task.tag;
        pdu.dataSn = task.dataSn++;
        pdu.bufferOffset = task.sent;
        pdu.hasStatus = last && at + length == data.size;
        pdu.final = pdu.hasStatus || task.burst == m_parameters.maxBurst;
        if (pdu.final)
            task.burst = 0;
        task.sent += length;
        if (pdu.hasStatus) {
            m_sender.window().finished();
            pdu.residual = residual;
            m_sender.status(pdu, data.part(at, length));
        } else {
            m_sender.data(pdu, data.part(at, length));
        }
        at += length;
    }
}

void Tasks::respond(Task &task, const scsi::Outcome &outcome)
{
    m_sender.window().finished();
    ScsiResponse pdu;
    pdu.status = static_cast<std::uint8_t>(outcome.status);
    pdu.initiatorTag = task.tag;
    pdu.expDataSn = task.dataSn + (task.tracker ? task.tracker->requestsSent() : 0); // 11.4.8
    const bool good = outcome.status == scsi::Status::Good;
    const auto moved = task.read ? task.sent : (good ? std::min(task.wanted, task.expected) : task.expected);
    pdu.residual = residual(task, moved);
    Slice sense;
    if (!outcome.sense.empty()) { // 11.4.7: its length, then itself
        ByteWriter data;
        data.u16(static_cast<std::uint16_t>(outcome.sense.size()));
        data.bytes(outcome.sense);
        sense = Slice::copyOf(data.data());
    }
    m_sender.status(pdu, std::move(sense));
}

void Tasks::remove(Task &task)
{
    const auto serial = task.serial;
    if (task.admitted)
        m_solicited -= task.wanted;
    m_byTag.erase(task.tag);
    m_ordered -= task.attribute == Ordered ? 1 : 0;
    m_tasks.erase(serial);
    settleManagement(serial);
    admit();
    advanceLine();
}

} // namespace netseat::iscsi
