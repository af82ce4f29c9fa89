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
    if (idle() && m_device) {
        const auto done = m_device->tryRead(start, into.bytes());
        if (!done)
            return scsi::mediumError(done.error(), false);
        if (*done)
            return scsi::Outcome::good();
    }
    m_queue.emplace_back(Read{ticket, start, into});
    next();
    return std::nullopt;
}

void DiskQueue::perform(const Ticket &ticket, scsi::MediaOp op, const Slice &dataOut)
{
    m_queue.emplace_back(Perform{ticket, std::move(op), dataOut});
    next();
}

void DiskQueue::whole(std::function<void()> prepare, std::function<void()> work, std::function<void()> done)
{
    m_queue.emplace_back(Whole{std::move(prepare), std::move(work), std::move(done)});
    next();
}

bool DiskQueue::cancel(const Ticket &ticket)
{
    const auto found = std::find_if(m_queue.begin(), m_queue.end(), [&](const Piece &piece) {
        if (const auto *read = std::get_if<Read>(&piece))
            return read->ticket == ticket;
        if (const auto *perform = std::get_if<Perform>(&piece))
            return perform->ticket == ticket;
        return false;
    });
    if (found == m_queue.end())
        return false;
    m_queue.erase(found);
    return true;
}

/// Reports may ask for more work: that comes in its turn, not on this stack.
void DiskQueue::next()
{
    if (m_draining)
        return;
    m_draining = true;
    while (!m_busy && !m_queue.empty()) {
        auto piece = std::move(m_queue.front());
        m_queue.pop_front();
        m_busy = true;
        if (begin(std::move(piece)))
            m_busy = false;
    }
    m_draining = false;
}

/// True: done already.
bool DiskQueue::begin(Piece piece)
{
    return std::visit([this](auto &&what) { return begin(std::move(what)); }, std::move(piece));
}

bool DiskQueue::begin(Read read)
{
    if (!m_device) {
        m_hooks.report(read.ticket, notReady());
        return true;
    }
    m_hooks.run([this, read = std::move(read), device = m_device.get()] {
        const auto done = device->read(read.start, read.into.bytes());
        auto outcome = done ? scsi::Outcome::good() : scsi::mediumError(done.error(), false);
        m_hooks.post([this, ticket = read.ticket, outcome = std::move(outcome)] {
            m_busy = false;
            m_hooks.report(ticket, outcome);
            next();
        });
    });
    return false;
}

bool DiskQueue::begin(Perform perform)
{
    if (!m_device) {
        m_hooks.report(perform.ticket, notReady());
        return true;
    }
    m_hooks.run([this, perform = std::move(perform), device = m_device.get()] {
        auto outcome = scsi::perform(perform.op, *device, perform.dataOut.bytes());
        m_hooks.post([this, ticket = perform.ticket, outcome = std::move(outcome)] {
            m_busy = false;
            m_hooks.report(ticket, outcome);
            next();
        });
    });
    return false;
}

bool DiskQueue::begin(Whole whole)
{
    whole.prepare();
    m_hooks.run([this, work = std::move(whole.work), done = std::move(whole.done)] {
        work();
        m_hooks.post([this, done] {
            m_busy = false;
            done();
            next();
        });
    });
    return false;
}

} // namespace netseat::iscsi
