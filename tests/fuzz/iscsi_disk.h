#pragma once

#include "iscsi/connection.h"

#include "memory_disk.h"

#include "scsi/logical_unit.h"

#include <functional>

namespace netseat::test {

/// A device that notices when it is asked for what lies outside of it.
class GuardedDisk : public MemoryDisk {
public:
    using MemoryDisk::MemoryDisk;
    bool wasLeft = false;

    Result<void> read(Lba start, MutableBytes into) override
    {
        guard(start, into.size());
        return MemoryDisk::read(start, into);
    }
    Result<void> write(Lba start, Bytes data) override
    {
        guard(start, data.size());
        return MemoryDisk::write(start, data);
    }
    Result<void> zero(Lba start, BlockCount count, bool release) override
    {
        guard(start, count.bytes());
        return MemoryDisk::zero(start, count, release);
    }

private:
    void guard(Lba start, std::size_t octets)
    {
        wasLeft = wasLeft || start.value > size().value || octets > (size().value - start.value) * kBlockSize;
    }
};

/// A disk whose work is done when the input says so.
class FuzzDisk : public iscsi::Disk {
public:
    static constexpr BlockCount kSize{64};

    FuzzDisk()
        : m_unit({"netseat-7", 7, "iqn.target"}, kSize, false)
    {
    }
    scsi::Unit &unit() override { return m_unit; }
    std::optional<scsi::Outcome> read(const iscsi::Ticket &ticket, Lba start, const iscsi::Slice &into) override
    {
        if (!deferReads)
            return device.tryRead(start, into.bytes()) ? scsi::Outcome::good() : failed();
        work.push_back({ticket,
            [this, start, into] { return device.read(start, into.bytes()) ? scsi::Outcome::good() : failed(); }});
        return std::nullopt;
    }
    std::optional<scsi::Outcome> perform(
        const iscsi::Ticket &ticket, scsi::MediaOp op, const iscsi::Slice &dataOut) override
    {
        if (writesAtOnce && op.kind == scsi::MediaOp::Kind::Write)
            return scsi::perform(op, device, dataOut.bytes());
        work.push_back(
            {ticket, [this, op = std::move(op), dataOut] { return scsi::perform(op, device, dataOut.bytes()); }});
        return std::nullopt;
    }
    bool cancel(const iscsi::Ticket &ticket) override
    {
        if (running)
            return false;
        return std::erase_if(work, [&](const auto &piece) { return piece.ticket == ticket; }) > 0;
    }
    void abortOthers(scsi::NexusId, const std::vector<scsi::NexusId> &) override { }

    /// In the order in which it came, or the other way round.
    void doWork(iscsi::Connection &connection, std::size_t pieces, bool backwards = false)
    {
        for (; pieces > 0 && !work.empty(); --pieces) {
            const auto at = backwards ? work.end() - 1 : work.begin();
            auto piece = std::move(*at);
            work.erase(at);
            connection.diskDone(piece.ticket.task, piece.run());
        }
    }

    struct Piece {
        iscsi::Ticket ticket;
        std::function<scsi::Outcome()> run;
    };
    GuardedDisk device{kSize};
    std::deque<Piece> work;
    bool deferReads = false;
    bool writesAtOnce = false;
    bool running = false; ///< work can't be cancelled

private:
    static scsi::Outcome failed() { return scsi::mediumError({Error::Code::Io, "bad"}, false); }
    scsi::LogicalUnit m_unit;
};

} // namespace netseat::test
