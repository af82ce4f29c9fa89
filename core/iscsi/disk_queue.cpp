#include "iscsi/disk_queue.h"

#include "base/check.h"

#include <algorithm>

namespace netseat::iscsi {

namespace {

/// 2h/04h/00h: not ready. For work whose disk was closed before its turn came.
scsi::Outcome notReady()
{
    return scsi::Outcome::checkCondition({scsi::SenseKey::NotReady, 0x04, 0x00, {}, {}});
}

bool isPlainWrite(const scsi::MediaOp &op)
{
    return op.kind == scsi::MediaOp::Kind::Write && !op.thenFlush && !op.atomic;
}

scsi::Outcome readInto(storage::BlockDevice &device, Lba start, const Slice &into)
{
    const auto done = device.read(start, into.bytes());
    return done ? scsi::Outcome::good() : scsi::mediumError(done.error(), false);
}

} // namespace

DiskQueue::DiskQueue(Hooks hooks)
    : m_hooks(std::move(hooks))
{
}

std::unique_ptr<storage::BlockDevice> DiskQueue::takeDevice()
{
    return std::move(m_device);
}

scsi::Unit &DiskQueue::unit()
{
    NETSEAT_CHECK(m_unit != nullptr); // sessions are granted only once a disk is open
    return *m_unit;
}

std::optional<scsi::Outcome> DiskQueue::read(const Ticket &ticket, Lba start, const Slice &into)
{
    if (mayOvertake()) {
        const auto done = m_device->tryRead(start, into.bytes());
        if (!done)
            return scsi::mediumError(done.error(), false);
        if (*done)
            return scsi::Outcome::good();
    }
    scsi::MediaOp op;
    op.ranges.push_back({start, {into.size / kBlockSize}});
    enqueue(Command{ticket, std::move(op), into, true});
    return std::nullopt;
}

std::optional<scsi::Outcome> DiskQueue::perform(const Ticket &ticket, scsi::MediaOp op, const Slice &dataOut)
{
    if (mayOvertake() && isPlainWrite(op) && dataOut.size >= op.ranges.front().count.bytes()) {
        const auto &range = op.ranges.front();
        const auto done = m_device->tryWrite(range.start, Bytes(dataOut.bytes()).first(range.count.bytes()));
        if (!done)
            return scsi::mediumError(done.error(), true);
        if (*done)
            return scsi::Outcome::good();
    }
    enqueue(Command{ticket, std::move(op), dataOut, false});
    return std::nullopt;
}

void DiskQueue::whole(std::function<void()> prepare, std::function<void()> work, std::function<void()> done)
{
    enqueue(Whole{std::move(prepare), std::move(work), std::move(done)});
}

/// What reads and then writes must not have others in between; whole() swaps the device.
bool DiskQueue::runsAlone(const Piece &piece)
{
    const auto *command = std::get_if<Command>(&piece);
    return command == nullptr || command->op.kind == scsi::MediaOp::Kind::CompareAndWrite
        || command->op.kind == scsi::MediaOp::Kind::OrWrite;
}

void DiskQueue::enqueue(Piece piece)
{
    m_alone += runsAlone(piece) ? 1 : 0;
    m_queue.push_back(std::move(piece));
    if (std::exchange(m_turnAsked, true))
        return;
    m_hooks.post([this] {
        m_turnAsked = false;
        dispatch();
    });
}

bool DiskQueue::cancel(const Ticket &ticket)
{
    const auto found = std::find_if(m_queue.begin(), m_queue.end(), [&](const Piece &piece) {
        const auto *command = std::get_if<Command>(&piece);
        return command != nullptr && command->ticket == ticket;
    });
    if (found == m_queue.end())
        return false;
    m_alone -= runsAlone(*found) ? 1 : 0;
    m_queue.erase(found);
    return true;
}

void DiskQueue::dispatch()
{
    while (!m_queue.empty() && !m_runsAlone && m_jobs < kMostJobs) {
        const bool alone = runsAlone(m_queue.front());
        if (alone && m_jobs > 0)
            return; // those before it end first
        m_runsAlone = alone;
        ++m_jobs;
        if (auto *whole = std::get_if<Whole>(&m_queue.front())) {
            auto work = std::move(*whole);
            m_queue.pop_front();
            begin(std::move(work));
        } else {
            begin(takeJob());
        }
    }
}

/// The first command, and if that is a plain write, those after it that are too.
std::vector<DiskQueue::Command> DiskQueue::takeJob()
{
    std::vector<Command> job;
    std::size_t octets = 0;
    do {
        job.push_back(std::move(std::get<Command>(m_queue.front())));
        m_queue.pop_front();
        octets += job.back().data.size;
        if (!isPlainWrite(job.back().op) || job.size() == kMostOfJob || octets >= kOctetsOfJob || m_queue.empty())
            return job;
    } while (std::holds_alternative<Command>(m_queue.front()) && isPlainWrite(std::get<Command>(m_queue.front()).op));
    return job;
}

void DiskQueue::begin(std::vector<Command> job)
{
    if (!m_device)
        return refuseAll(job);
    m_hooks.run([this, job = std::move(job), device = m_device.get()]() mutable {
        std::vector<Result> results;
        results.reserve(job.size());
        for (auto &[ticket, op, data, intoData] : job) {
            auto outcome =
                intoData ? readInto(*device, op.ranges.front().start, data) : scsi::perform(op, *device, data.bytes());
            results.push_back({ticket, std::move(outcome), std::move(data)});
        }
        m_hooks.post([this, results = std::move(results)] {
            for (const auto &result : results)
                m_hooks.report(result.ticket, result.outcome);
            jobDone();
        });
    });
}

void DiskQueue::refuseAll(const std::vector<Command> &commands)
{
    m_hooks.post([this, commands] {
        for (const auto &command : commands)
            m_hooks.report(command.ticket, notReady());
        jobDone();
    });
}

void DiskQueue::begin(Whole whole)
{
    whole.prepare();
    m_hooks.run([this, work = std::move(whole.work), done = std::move(whole.done)] {
        work();
        m_hooks.post([this, done] {
            done();
            jobDone();
        });
    });
}

void DiskQueue::jobDone()
{
    --m_jobs;
    m_alone -= m_runsAlone ? 1 : 0;
    m_runsAlone = false;
    dispatch();
}

} // namespace netseat::iscsi
