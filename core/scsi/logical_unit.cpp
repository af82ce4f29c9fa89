#include "scsi/logical_unit.h"

#include "scsi/command_table.h"
#include "scsi/opcode_report.h"
#include "scsi/provisioning.h"

#include <algorithm>
#include <utility>

namespace netseat::scsi {

namespace {

/// Where the number lies that says how many blocks: for the field pointer.
std::uint16_t blocksField(const Command &command)
{
    const auto rows = commandsWith(command.opcode);
    return rows.empty() ? std::uint16_t{0} : rows.front().blocks.at;
}

Outcome readCapacity10(BlockCount size)
{
    constexpr std::uint64_t kSeeReadCapacity16 = 0xffffffff;
    const auto last = size.value == 0 ? 0 : size.value - 1;
    ByteWriter out;
    out.u32(static_cast<std::uint32_t>(std::min(last, kSeeReadCapacity16)));
    out.u32(kBlockSize);
    return Outcome::good(out.take());
}

Outcome readCapacity16(BlockCount size, std::uint32_t allocationLength)
{
    ByteWriter out;
    out.u64(size.value == 0 ? 0 : size.value - 1);
    out.u32(kBlockSize);
    out.u8(0); // no protection information
    out.u8(kPhysicalBlockExponent);
    out.u16(0xc000); // LBPME, LBPRZ; lowest aligned LBA 0
    out.zeros(16);
    return Outcome::cut(out.take(), allocationLength);
}

/// An image has no defects: an empty list in the format asked for (SBC-3, READ DEFECT DATA).
Outcome readDefectData(const Command &command)
{
    const bool ten = command.opcode == 0x37;
    ByteWriter out;
    out.u8(0);
    out.u8(command.option);
    out.zeros(ten ? 2 : 6);
    return Outcome::cut(out.take(), command.length);
}

bool isZero(Bytes block)
{
    return std::all_of(block.begin(), block.end(), [](std::byte octet) { return octet == std::byte{0}; });
}

/// The longest range a command may have; nothing where any length will do.
std::optional<BlockCount> longest(const Command &command, BlockCount atomicWrites)
{
    switch (command.operation) {
    case Operation::Prefetch:
    case Operation::SynchronizeCache:
    case Operation::GetLbaStatus:
        return {};
    case Operation::WriteSame:
        return kMaxWriteSame;
    case Operation::CompareAndWrite:
        return kMaxCompareAndWrite;
    case Operation::WriteAtomic:
        return std::min(atomicWrites, kMaxTransfer);
    default:
        return kMaxTransfer;
    }
}

/// Octets of Data-Out that a command with a range takes.
std::uint32_t dataOutOf(const Command &command)
{
    const auto blocks = static_cast<std::uint32_t>(command.blocks.bytes()); // bounded by longest()
    switch (command.operation) {
    case Operation::Write:
    case Operation::WriteAndVerify:
    case Operation::WriteAtomic:
    case Operation::OrWrite:
        return blocks;
    case Operation::CompareAndWrite:
        return 2 * blocks;
    case Operation::WriteSame:
        return command.noDataOut ? 0 : kBlockSize;
    case Operation::Verify:
        return command.byteCheck == 0 ? 0 : (command.byteCheck == 1 ? blocks : kBlockSize);
    default:
        return 0;
    }
}

/// Commands to which part of their data is of no use. Of WRITE it is.
bool needsAllData(Operation operation)
{
    return operation != Operation::Write && operation != Operation::WriteAndVerify && operation != Operation::OrWrite;
}

MediaOp::Kind kindOf(Operation operation)
{
    switch (operation) {
    case Operation::Write:
    case Operation::WriteAtomic:
        return MediaOp::Kind::Write;
    case Operation::WriteAndVerify:
        return MediaOp::Kind::WriteAndVerify;
    case Operation::OrWrite:
        return MediaOp::Kind::OrWrite;
    case Operation::CompareAndWrite:
        return MediaOp::Kind::CompareAndWrite;
    case Operation::Verify:
        return MediaOp::Kind::Verify;
    case Operation::SynchronizeCache:
    case Operation::StartStopUnit:
        return MediaOp::Kind::Flush;
    case Operation::GetLbaStatus:
        return MediaOp::Kind::ExtentMap;
    default:
        return MediaOp::Kind::Read;
    }
}

} // namespace

LogicalUnit::LogicalUnit(Identity identity, BlockCount size, bool readOnly)
    : m_identity(std::move(identity))
    , m_size(size)
    , m_readOnly(readOnly)
{
}

void LogicalUnit::nexusAttached(NexusId nexus, const std::string &initiatorPort)
{
    m_attentions.attach(nexus);
    m_reservations.attach(nexus, initiatorPort);
}

void LogicalUnit::nexusDetached(NexusId nexus)
{
    m_attentions.detach(nexus);
    m_reservations.detach(nexus);
    deliverNotices();
}

void LogicalUnit::setUnitCount(unsigned count)
{
    if (std::exchange(m_unitCount, count) != count)
        m_attentions.addForAll(Attention::UnitsChanged);
}

void LogicalUnit::reset(NexusId)
{
    m_reservations.reset();
    m_mode.reset();
    m_attentions.resetAll();
}

void LogicalUnit::resized(BlockCount size)
{
    m_size = size;
    m_attentions.addForAll(Attention::CapacityChanged);
}

void LogicalUnit::deliverNotices()
{
    for (const auto &notice : m_reservations.takeNotices())
        m_attentions.add(notice.to, notice.what);
}

std::variant<Outcome, Pending> LogicalUnit::begin(NexusId nexus, Bytes cdb)
{
    if (cdb.empty())
        return Outcome::checkCondition(sense::kInvalidOpcode);
    if (!holdsUpNothing(cdb)) {
        if (const auto attention = m_attentions.take(nexus))
            return Outcome::checkCondition(*attention);
    }
    const auto decoded = decode(cdb);
    if (const auto *sense = std::get_if<Sense>(&decoded))
        return Outcome::checkCondition(*sense);
    const auto &command = *std::get_if<Command>(&decoded);
    if (command.operation == Operation::WriteAtomic && m_limits.atomicWrite.value == 0)
        return Outcome::checkCondition(sense::kInvalidOpcode);
    if (m_reservations.conflicts(nexus, command))
        return Outcome::reservationConflict();
    if (changesMedium(command.operation)) {
        if (m_readOnly)
            return Outcome::checkCondition(sense::kWriteProtected);
        if (m_mode.writeProtected())
            return Outcome::checkCondition(sense::kSoftwareWriteProtected);
    }
    return dispatch(command, nexus);
}

std::variant<Outcome, Pending> LogicalUnit::dispatch(const Command &command, NexusId nexus)
{
    switch (command.operation) {
    case Operation::TestUnitReady:
    case Operation::PreventAllowRemoval: // nothing can be taken out
        return Outcome::good();
    case Operation::RequestSense:
        return requestSense(command, m_attentions.take(nexus).value_or(Sense{}));
    case Operation::Inquiry:
        return Outcome::of(inquiryData(command, m_identity, m_limits));
    case Operation::ReportLuns:
        m_attentions.drop(nexus, Attention::UnitsChanged); // it is told by this (SPC-4, 6.33)
        return reportLuns(command, m_unitCount);
    case Operation::ReportSupportedOpcodes:
        return Outcome::of(supportedOpcodes(command, m_limits.atomicWrite.value != 0));
    case Operation::ReportSupportedTaskManagement:
        return Outcome::of(supportedTaskManagement(command));
    case Operation::ModeSense:
        return Outcome::of(m_mode.sense(command, m_size, m_readOnly));
    case Operation::ReadCapacity10:
        return readCapacity10(m_size);
    case Operation::ReadCapacity16:
        return readCapacity16(m_size, command.length);
    case Operation::ReadDefectData:
        return readDefectData(command);
    case Operation::Reserve:
        return m_reservations.reserve(nexus);
    case Operation::Release:
        return m_reservations.release(nexus);
    case Operation::PersistentReserveIn:
        return m_reservations.persistentIn(command);
    case Operation::PersistentReserveOut:
        // No parameter list is longer; a length that is wrong is found out when it is there.
        return Pending{command, std::min(command.length, Reservations::kMaxParameters), nexus, false};
    case Operation::ModeSelect:
    case Operation::Unmap:
        return Pending{command, command.length, nexus, false};
    case Operation::StartStopUnit: {
        constexpr std::uint8_t kLoadEject = 0x02;
        constexpr std::uint8_t kStart = 0x01;
        constexpr int kStandby = 3;
        if ((command.option & kLoadEject) != 0 || command.option >> 4 > kStandby)
            return Outcome::invalidFieldInCdb(4);
        // A virtual disk never spins down; but who stops it expects its data to be safe then.
        const bool stops = (command.option & kStart) == 0 && command.option >> 4 == 0;
        if (!stops || m_readOnly)
            return Outcome::good();
        return Pending{command, 0, nexus, false};
    }
    default:
        return beginMedium(command, nexus);
    }
}

std::optional<Sense> LogicalUnit::checkRange(const Command &command) const
{
    if (command.lba.value > m_size.value || command.blocks.value > m_size.value - command.lba.value)
        return sense::kLbaOutOfRange;
    if (command.operation == Operation::GetLbaStatus && command.lba.value == m_size.value)
        return sense::kLbaOutOfRange;
    const auto most = longest(command, m_limits.atomicWrite);
    if (most && command.blocks > *most)
        return sense::invalidFieldInCdb(blocksField(command));
    if (command.operation == Operation::WriteSame && command.blocks.value == 0) // WSNZ
        return sense::invalidFieldInCdb(blocksField(command));
    if (command.operation == Operation::WriteAtomic)
        return checkAtomic(command);
    return {};
}

/// SBC-4, WRITE ATOMIC(16) command, and the atomic fields of VPD B0h. Never is less done than was asked for: what
/// can't be written as a whole is refused.
std::optional<Sense> LogicalUnit::checkAtomic(const Command &command) const
{
    constexpr std::uint16_t kLbaField = 2;
    const auto granularity = m_limits.atomicGranularity().value;
    const auto stretch = m_limits.atomicWrite.value;
    if (command.lba.value % granularity != 0 || command.lba.value % stretch + command.blocks.value > stretch)
        return sense::invalidFieldInCdb(kLbaField);
    if (command.blocks.value % granularity != 0)
        return sense::invalidFieldInCdb(blocksField(command));
    return {};
}

std::variant<Outcome, Pending> LogicalUnit::beginMedium(const Command &command, NexusId nexus) const
{
    if (const auto sense = checkRange(command))
        return Outcome::checkCondition(*sense);
    const bool wholeDisk =
        command.operation == Operation::SynchronizeCache || command.operation == Operation::GetLbaStatus;
    if (command.blocks.value == 0 && !wholeDisk) {
        // No error (SBC-3, TRANSFER LENGTH), unless data comes all the same with a command that needs to be exact.
        if (command.operation != Operation::CompareAndWrite)
            return Outcome::good();
        return Pending{command, 0, nexus, true};
    }
    if (command.operation == Operation::Prefetch) // a read to come finds what it needs by itself
        return Outcome::good();
    if (command.operation == Operation::SynchronizeCache && m_readOnly)
        return Outcome::good();
    return Pending{command, dataOutOf(command), nexus, needsAllData(command.operation) && dataOutOf(command) != 0};
}

std::variant<Outcome, MediaOp> LogicalUnit::startParameters(const Pending &pending, Bytes dataOut)
{
    if (pending.command.operation == Operation::PersistentReserveOut) {
        auto outcome = m_reservations.persistentOut(pending.nexus, pending.command, dataOut);
        deliverNotices();
        auto state =
            outcome.status == Status::Good ? m_reservations.takeChangedState(m_keeper->hasFailed()) : std::nullopt;
        if (!state)
            return outcome;
        MediaOp op;
        op.kind = MediaOp::Kind::SaveState;
        op.state = std::move(*state);
        op.stateSerial = ++m_stateSerial;
        op.keeper = m_keeper;
        op.abortTasksOf = std::move(outcome.abortTasksOf);
        return op;
    }
    if (const auto sense = m_mode.select(pending.command, m_size, dataOut))
        return Outcome::checkCondition(*sense);
    if (pending.command.length != 0)
        m_attentions.addForOthers(pending.nexus, Attention::ModeParametersChanged);
    return Outcome::good();
}

std::variant<Outcome, MediaOp> LogicalUnit::startUnmap(Bytes dataOut) const
{
    auto ranges = decodeUnmapList(dataOut, m_size);
    if (const auto *sense = std::get_if<Sense>(&ranges))
        return Outcome::checkCondition(*sense);
    MediaOp op;
    op.kind = MediaOp::Kind::Zero;
    op.ranges = std::move(*std::get_if<std::vector<BlockRange>>(&ranges));
    op.release = true;
    op.thenFlush = !m_mode.writeCache();
    if (op.ranges.empty())
        return Outcome::good();
    return op;
}

MediaOp LogicalUnit::startWriteSame(const Command &command, Bytes dataOut) const
{
    MediaOp op;
    // Zeros need not be stored; with UNMAP their space is given back. Other data is written even with UNMAP, as an
    // unmapped block would read as zeros (LBPRZ; SBC-3, WRITE SAME(10)).
    const bool zeros = command.noDataOut || isZero(dataOut.first(kBlockSize));
    op.kind = zeros ? MediaOp::Kind::Zero : MediaOp::Kind::WriteSame;
    op.ranges = {{command.lba, command.blocks}};
    op.release = zeros && command.unmap;
    op.thenFlush = !m_mode.writeCache();
    return op;
}

std::variant<Outcome, MediaOp> LogicalUnit::start(const Pending &pending, Bytes dataOut)
{
    const auto &command = pending.command;
    dataOut = dataOut.first(std::min<std::size_t>(dataOut.size(), pending.dataOut));
    if (command.operation == Operation::PersistentReserveOut || command.operation == Operation::ModeSelect)
        return startParameters(pending, dataOut);
    if (command.operation == Operation::Unmap)
        return dataOut.size() < pending.dataOut ? Outcome::checkCondition(sense::kParameterListLength)
                                                : startUnmap(dataOut);
    if (pending.exactLength && dataOut.size() != pending.dataOut)
        return wrongDataLength();
    if (command.operation == Operation::WriteSame)
        return startWriteSame(command, dataOut);

    MediaOp op;
    op.kind = kindOf(command.operation);
    auto blocks = command.blocks;
    if (command.operation == Operation::GetLbaStatus) {
        blocks.value = std::min<std::uint64_t>(m_size.value - std::min(m_size.value, command.lba.value), 0xffffffff);
    } else if (dataOut.size() < pending.dataOut) { // a WRITE whose initiator sends less
        if (dataOut.size() % kBlockSize != 0)
            return Outcome::checkCondition(sense::kWrongDataLength);
        blocks.value = dataOut.size() / kBlockSize;
        if (blocks.value == 0)
            return Outcome::good();
    }
    if (blocks.value == 0 && op.kind == MediaOp::Kind::CompareAndWrite)
        return Outcome::good();
    if (op.kind != MediaOp::Kind::Flush)
        op.ranges = {{command.lba, blocks}};
    op.compareData = command.byteCheck != 0;
    op.sameBlock = command.byteCheck == 3;
    op.allocationLength = command.length;
    // FUA has no effect on reads: what is in the cache is what the medium will have.
    op.atomic = command.operation == Operation::WriteAtomic;
    op.thenFlush = changesMedium(command.operation) && (command.forceUnitAccess || !m_mode.writeCache());
    return op;
}

} // namespace netseat::scsi
