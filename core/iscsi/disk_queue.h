#pragma once

#include "iscsi/disk.h"
#include "storage/block_device.h"

#include <deque>
#include <functional>
#include <memory>
#include <variant>

namespace netseat::iscsi {

/// One client's disk: its device, its logical unit, and the work for it, one piece at a time and in order. Lives on the
/// worker that owns the disk; what may block is done by the pool.
class DiskQueue final : public Disk {
public:
    struct Hooks {
        std::function<void(std::function<void()>)> run; ///< on a pool thread
        std::function<void(std::function<void()>)> post; ///< back on this worker; any thread
        std::function<void(const Ticket &, scsi::Outcome)> report;
        std::function<void(scsi::NexusId by, const std::vector<scsi::NexusId> &these)> abortOthers;
    };
    explicit DiskQueue(Hooks hooks);

    /// A disk that was opened.
    void setDevice(std::unique_ptr<storage::BlockDevice> device) { m_device = std::move(device); }
    /// The unit stays while a disk is closed between two sessions: persistent reservations live in it.
    void setUnit(std::unique_ptr<scsi::Unit> unit) { m_unit = std::move(unit); }
    bool hasUnit() const { return m_unit != nullptr; }
    /// For closing it: commands find no medium from now on.
    std::unique_ptr<storage::BlockDevice> takeDevice();
    bool hasDevice() const { return m_device != nullptr; }

    scsi::Unit &unit() override;
    std::optional<scsi::Outcome> read(const Ticket &ticket, Lba start, const Slice &into) override;
    void perform(const Ticket &ticket, scsi::MediaOp op, const Slice &dataOut) override;
    bool cancel(const Ticket &ticket) override;
    void abortOthers(scsi::NexusId by, const std::vector<scsi::NexusId> &these) override
    {
        m_hooks.abortOthers(by, these);
    }

    /// Work on the disk as a whole (open, close), in its turn: `prepare` here, just before; `work` on the pool; `done` here.
    void whole(std::function<void()> prepare, std::function<void()> work, std::function<void()> done);

    bool idle() const { return !m_busy && m_queue.empty(); }

private:
    struct Read {
        Ticket ticket;
        Lba start;
        Slice into;
    };
    struct Perform {
        Ticket ticket;
        scsi::MediaOp op;
        Slice dataOut;
    };
    struct Whole {
        std::function<void()> prepare;
        std::function<void()> work;
        std::function<void()> done;
    };
    using Piece = std::variant<Read, Perform, Whole>;

    void next();
    bool begin(Piece piece);
    bool begin(Read read);
    bool begin(Perform perform);
    bool begin(Whole whole);

    Hooks m_hooks;
    std::unique_ptr<storage::BlockDevice> m_device;
    std::unique_ptr<scsi::Unit> m_unit;
    std::deque<Piece> m_queue;
    bool m_busy = false; // the pool works for this disk
    bool m_draining = false; // next() is on the stack
};

} // namespace netseat::iscsi
