#pragma once

#include "iscsi/disk.h"
#include "storage/block_device.h"

#include <deque>
#include <functional>
#include <memory>
#include <variant>

namespace netseat::iscsi {

/// One client's disk: its device, its logical unit, and the work for it. Lives on the worker that owns the disk; what
/// may block is done by the pool.
///
/// What memory can answer is done at once. The rest waits until the worker's turn is over, and is then given to the pool
/// in as few jobs as make sense: small writes of one turn are one job (a hand-over to a thread costs more than the
/// write), each cold read is its own, so that the disk below sees them together. Commands that read and write in one
/// step, and work on the disk as a whole, run alone.
class DiskQueue final : public Disk {
public:
    /// Jobs of one disk that the pool has at a time: enough to keep a drive busy, and too few to starve others.
    static constexpr int kMostJobs = 8;
    /// A job of writes is full with so many, or so many octets.
    static constexpr std::size_t kMostOfJob = 64;
    static constexpr std::size_t kOctetsOfJob = std::size_t{512} * 1024;

    struct Hooks {
        std::function<void(std::function<void()>)> run; ///< on a pool thread
        std::function<void(std::function<void()>)> post; ///< on this worker, when its turn is over; any thread
        std::function<void(const Ticket &, scsi::Outcome)> report;
        std::function<void(scsi::NexusId by, const std::vector<scsi::NexusId> &these)> abortOthers;
    };
    explicit DiskQueue(Hooks hooks);

    /// A disk that was opened.
    void setDevice(std::unique_ptr<storage::BlockDevice> device) { m_device = std::move(device); }
    /// The unit stays while a disk is closed between two sessions: persistent reservations live in it.
    void setUnit(std::unique_ptr<scsi::Unit> unit) { m_unit = std::move(unit); }
    bool hasUnit() const { return m_unit != nullptr; }
    /// For closing it: commands find no medium from now on. Only where whole() says `prepare`.
    std::unique_ptr<storage::BlockDevice> takeDevice();
    bool hasDevice() const { return m_device != nullptr; }

    scsi::Unit &unit() override;
    std::optional<scsi::Outcome> read(const Ticket &ticket, Lba start, const Slice &into) override;
    std::optional<scsi::Outcome> perform(const Ticket &ticket, scsi::MediaOp op, const Slice &dataOut) override;
    bool cancel(const Ticket &ticket) override;
    void abortOthers(scsi::NexusId by, const std::vector<scsi::NexusId> &these) override
    {
        m_hooks.abortOthers(by, these);
    }

    /// Work on the disk as a whole (open, close), in its turn: `prepare` here, just before; `work` on the pool; `done` here.
    void whole(std::function<void()> prepare, std::function<void()> work, std::function<void()> done);

    bool idle() const { return m_jobs == 0 && m_queue.empty(); }

private:
    struct Command {
        Ticket ticket;
        scsi::MediaOp op;
        Slice data; ///< Data-Out, or where a read goes
        bool intoData = false;
    };
    struct Whole {
        std::function<void()> prepare;
        std::function<void()> work;
        std::function<void()> done;
    };
    using Piece = std::variant<Command, Whole>;
    struct Result {
        Ticket ticket;
        scsi::Outcome outcome;
        Slice data; ///< goes home with it: its memory is used again there
    };

    static bool runsAlone(const Piece &piece);
    bool mayOvertake() const { return m_alone == 0 && m_device != nullptr; }
    void enqueue(Piece piece);
    void dispatch();
    std::vector<Command> takeJob();
    void begin(std::vector<Command> job);
    void begin(Whole whole);
    void refuseAll(const std::vector<Command> &commands);
    void jobDone();

    Hooks m_hooks;
    std::unique_ptr<storage::BlockDevice> m_device;
    std::unique_ptr<scsi::Unit> m_unit;
    std::deque<Piece> m_queue;
    int m_jobs = 0; // at the pool
    int m_alone = 0; // pieces that run alone, waiting or running
    bool m_runsAlone = false; // the one job at the pool does
    bool m_turnAsked = false;
};

} // namespace netseat::iscsi
