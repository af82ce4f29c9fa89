#include "scsi/media_op.h"

#include "scsi/limits.h"
#include "scsi/outcome.h"
#include "scsi/provisioning.h"

#include <algorithm>
#include <functional>

namespace netseat::scsi {

namespace {

using storage::BlockDevice;

/// How much is read or written at once where the CDB allows more than a transfer.
constexpr BlockCount kSlice{2048}; // 1 MiB

/// Position of the first octet in which two spans of one length differ; their length if they do not.
std::size_t mismatch(Bytes a, Bytes b)
{
    return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin()).first - a.begin());
}

Outcome miscompare(std::uint64_t offset)
{
    auto sense = sense::make(SenseKey::Miscompare, 0x1d, 0x00);
    sense.information = static_cast<std::uint32_t>(offset); // in Data-Out (SBC-3, COMPARE AND WRITE command)
    return Outcome::checkCondition(sense);
}

Outcome read(const BlockRange &range, BlockDevice &device)
{
    ByteVector data(range.count.bytes());
    if (const auto done = device.read(range.start, data); !done)
        return mediumError(done.error(), false);
    return Outcome::good(std::move(data));
}

Outcome writeAtomic(const BlockRange &range, BlockDevice &device, Bytes dataOut)
{
    if (const auto done = device.writeAtomic(range.start, dataOut.first(range.count.bytes())); !done)
        return mediumError(done.error(), true);
    return Outcome::good();
}

Outcome write(const BlockRange &range, BlockDevice &device, Bytes dataOut)
{
    if (const auto done = device.write(range.start, dataOut.first(range.count.bytes())); !done)
        return mediumError(done.error(), true);
    return Outcome::good();
}

/// Reads the range and, if asked, compares it with Data-Out.
Outcome verify(const MediaOp &op, BlockDevice &device, Bytes dataOut)
{
    const auto [start, count] = op.ranges.front();
    ByteVector slice;
    for (std::uint64_t done = 0; done < count.value;) {
        const auto blocks = std::min(kSlice.value, count.value - done);
        slice.resize(BlockCount{blocks}.bytes());
        if (const auto got = device.read({start.value + done}, slice); !got)
            return mediumError(got.error(), false);
        const auto offset = BlockCount{done}.bytes();
        if (op.compareData && !op.sameBlock) {
            const auto at = mismatch(slice, dataOut.subspan(offset, slice.size()));
            if (at != slice.size())
                return miscompare(offset + at);
        } else if (op.compareData) {
            for (std::size_t i = 0; i < slice.size(); i += kBlockSize) {
                const auto at = mismatch(Bytes(slice).subspan(i, kBlockSize), dataOut.first(kBlockSize));
                if (at != kBlockSize)
                    return miscompare(at);
            }
        }
        done += blocks;
    }
    return Outcome::good();
}

Outcome writeSame(const BlockRange &range, BlockDevice &device, Bytes block)
{
    ByteVector slice(BlockCount{std::min(kSlice, range.count)}.bytes());
    for (std::size_t i = 0; i < slice.size(); i += kBlockSize)
        std::copy_n(block.begin(), kBlockSize, slice.begin() + static_cast<std::ptrdiff_t>(i));
    for (std::uint64_t done = 0; done < range.count.value;) {
        const BlockCount blocks{std::min(kSlice.value, range.count.value - done)};
        if (const auto ok = device.write({range.start.value + done}, Bytes(slice).first(blocks.bytes())); !ok)
            return mediumError(ok.error(), true);
        done += blocks.value;
    }
    return Outcome::good();
}

Outcome orWrite(const BlockRange &range, BlockDevice &device, Bytes dataOut)
{
    auto old = read(range, device);
    if (old.status != Status::Good)
        return old;
    std::transform(old.dataIn.begin(), old.dataIn.end(), dataOut.begin(), old.dataIn.begin(), std::bit_or<>());
    return write(range, device, old.dataIn);
}

/// Atomic as long as nothing else works on the device meanwhile: who calls perform() sees to that.
Outcome compareAndWrite(const BlockRange &range, BlockDevice &device, Bytes dataOut)
{
    const auto old = read(range, device);
    if (old.status != Status::Good)
        return old;
    const auto length = range.count.bytes();
    if (const auto at = mismatch(old.dataIn, dataOut.first(length)); at != length)
        return miscompare(at);
    return write(range, device, dataOut.subspan(length));
}

Outcome zero(const MediaOp &op, BlockDevice &device)
{
    for (const auto &range : op.ranges) {
        if (const auto done = device.zero(range.start, range.count, op.release); !done)
            return mediumError(done.error(), true);
    }
    return Outcome::good();
}

Outcome flush(BlockDevice &device)
{
    if (const auto done = device.flush(); !done)
        return mediumError(done.error(), true);
    return Outcome::good();
}

/// Lists neighbours of one kind as one. The first one starts where the initiator asked.
Outcome extentMap(const MediaOp &op, BlockDevice &device)
{
    constexpr std::uint32_t kHeader = 8;
    constexpr std::uint32_t kDescriptor = 16;
    const auto room = op.allocationLength < kHeader ? 0 : (op.allocationLength - kHeader) / kDescriptor;
    const auto most = std::clamp<std::size_t>(room, 1, kMaxLbaStatus); // one at least, cut off later if need be
    // An image in many small pieces has many extents: look at a bounded number of them.
    constexpr int kMostLookedAt = 4096;
    std::vector<LbaStatus> list;
    auto [at, left] = op.ranges.front();
    for (int i = 0; i < kMostLookedAt && left.value != 0; ++i) {
        const auto extent = device.extent(at, left);
        if (!extent)
            return mediumError(extent.error(), false);
        const bool hole = extent->presence == storage::Presence::Hole;
        const BlockCount length{std::clamp<std::uint64_t>(extent->length.value, 1, left.value)};
        if (!list.empty() && list.back().deallocated == hole)
            list.back().range.count = list.back().range.count + length;
        else if (list.size() == most)
            break;
        else
            list.push_back({{at, length}, hole});
        at = at + length;
        left = left - length;
    }
    return Outcome::good(encodeLbaStatus(list, op.allocationLength));
}

Outcome saveState(const MediaOp &op, BlockDevice &device)
{
    const auto saved = op.keeper ? op.keeper->save(op.stateSerial, op.state, device) : device.saveState(op.state);
    if (!saved)
        return mediumError(saved.error(), true);
    auto outcome = Outcome::good();
    outcome.abortTasksOf = op.abortTasksOf;
    return outcome;
}

std::size_t dataOutNeeded(const MediaOp &op)
{
    const std::size_t blocks = op.ranges.empty() ? 0 : op.ranges.front().count.bytes();
    switch (op.kind) {
    case MediaOp::Kind::Write:
    case MediaOp::Kind::WriteAndVerify:
    case MediaOp::Kind::OrWrite:
        return blocks;
    case MediaOp::Kind::Verify:
        return op.compareData ? (op.sameBlock ? kBlockSize : blocks) : 0;
    case MediaOp::Kind::WriteSame:
        return kBlockSize;
    case MediaOp::Kind::CompareAndWrite:
        return 2 * blocks;
    default:
        return 0;
    }
}

Outcome carryOut(const MediaOp &op, BlockDevice &device, Bytes dataOut)
{
    if (op.kind == MediaOp::Kind::Flush)
        return flush(device);
    if (op.kind == MediaOp::Kind::SaveState)
        return saveState(op, device);
    if (op.ranges.empty())
        return Outcome::good();
    const auto &range = op.ranges.front();
    switch (op.kind) {
    case MediaOp::Kind::Read:
        return read(range, device);
    case MediaOp::Kind::Write:
        return op.atomic ? writeAtomic(range, device, dataOut) : write(range, device, dataOut);
    case MediaOp::Kind::WriteAndVerify: {
        auto outcome = write(range, device, dataOut);
        if (outcome.status == Status::Good)
            outcome = flush(device);
        if (outcome.status == Status::Good)
            outcome = verify(op, device, dataOut);
        return outcome;
    }
    case MediaOp::Kind::Verify:
        return verify(op, device, dataOut);
    case MediaOp::Kind::WriteSame:
        return writeSame(range, device, dataOut);
    case MediaOp::Kind::OrWrite:
        return orWrite(range, device, dataOut);
    case MediaOp::Kind::Zero:
        return zero(op, device);
    case MediaOp::Kind::CompareAndWrite:
        return compareAndWrite(range, device, dataOut);
    case MediaOp::Kind::ExtentMap:
        return extentMap(op, device);
    case MediaOp::Kind::Flush:
    case MediaOp::Kind::SaveState:
        break;
    }
    return Outcome::good();
}

} // namespace

Result<void> StateKeeper::save(std::uint64_t serial, Bytes state, BlockDevice &device)
{
    const std::lock_guard lock(m_mutex);
    if (serial < m_saved) // what came after it has been saved already, and holds this too
        return {};
    auto done = device.saveState(state);
    m_failed = !done;
    if (done)
        m_saved = serial;
    return done;
}

bool StateKeeper::hasFailed() const
{
    const std::lock_guard lock(m_mutex);
    return m_failed;
}

Outcome perform(const MediaOp &op, BlockDevice &device, Bytes dataOut)
{
    if (dataOut.size() < dataOutNeeded(op))
        return Outcome::checkCondition(sense::kWrongDataLength);
    auto outcome = carryOut(op, device, dataOut);
    if (outcome.status == Status::Good && op.thenFlush && op.kind != MediaOp::Kind::Flush) {
        if (auto flushed = flush(device); flushed.status != Status::Good)
            return flushed;
    }
    return outcome;
}

Outcome mediumError(const Error &error, bool writing)
{
    if (!writing)
        return Outcome::checkCondition(sense::kReadError);
    switch (error.code) {
    case Error::Code::NoSpace:
        return Outcome::checkCondition(sense::kSpaceAllocationFailed);
    case Error::Code::Denied:
        return Outcome::checkCondition(sense::kWriteProtected);
    default:
        return Outcome::checkCondition(sense::kWriteError);
    }
}

} // namespace netseat::scsi
