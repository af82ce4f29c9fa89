#include "scsi/optical_unit.h"

#include "scsi/command_table.h"
#include "scsi/limits.h"

#include <algorithm>
#include <utility>

namespace netseat::scsi {

namespace {

constexpr std::uint64_t kBlocksPerDiscBlock = kDiscBlockSize / kBlockSize;
constexpr std::uint64_t kMostDiscBlocks = kMaxTransfer.bytes() / kDiscBlockSize;

Disc discOf(BlockCount size)
{
    return {static_cast<std::uint32_t>(std::min<std::uint64_t>(size.value / kBlocksPerDiscBlock, 0xffffffff))};
}

Outcome answer(const Command &command, std::variant<ByteVector, Sense> data)
{
    if (auto *octets = std::get_if<ByteVector>(&data))
        return Outcome::cut(std::move(*octets), command.length);
    return Outcome::of(std::move(data));
}

Outcome readCapacity(const Disc &disc)
{
    ByteWriter out;
    out.u32(disc.blocks == 0 ? 0 : disc.blocks - 1);
    out.u32(kDiscBlockSize);
    return Outcome::good(out.take());
}

} // namespace

OpticalUnit::OpticalUnit(Identity identity, BlockCount size)
    : m_identity(std::move(identity))
    , m_disc(discOf(size))
{
}

void OpticalUnit::nexusAttached(NexusId nexus, const std::string &)
{
    if (m_events.empty())
        m_trayOpen = false;
    m_events[nexus] = MediaEvent::None;
    m_attentions.attach(nexus);
}

void OpticalUnit::nexusDetached(NexusId nexus)
{
    m_events.erase(nexus);
    m_attentions.detach(nexus);
    m_preventing.erase(nexus); // MMC-6, 6.12
}

void OpticalUnit::reset(NexusId)
{
    m_preventing.clear();
    m_attentions.resetAll();
}

void OpticalUnit::setUnitCount(unsigned count)
{
    if (std::exchange(m_unitCount, count) != count)
        m_attentions.addForAll(Attention::UnitsChanged);
}

void OpticalUnit::mediumChanged(BlockCount size)
{
    m_disc = discOf(size);
    m_trayOpen = false;
    for (auto &[nexus, event] : m_events)
        event = MediaEvent::NewMedia;
    m_attentions.addForAll(Attention::MediumMayHaveChanged);
}

DriveState OpticalUnit::state() const
{
    DriveState state;
    if (!m_trayOpen)
        state.disc = m_disc;
    state.trayOpen = m_trayOpen;
    state.removalPrevented = !m_preventing.empty();
    return state;
}

std::variant<Outcome, Pending> OpticalUnit::begin(NexusId nexus, Bytes cdb)
{
    if (!holdsUpNothing(cdb)) {
        if (const auto attention = m_attentions.take(nexus))
            return Outcome::checkCondition(*attention);
    }
    const auto decoded = decode(cdb, opticalCommands());
    if (const auto *sense = std::get_if<Sense>(&decoded))
        return Outcome::checkCondition(*sense);
    return dispatch(*std::get_if<Command>(&decoded), nexus);
}

std::variant<Outcome, Pending> OpticalUnit::dispatch(const Command &command, NexusId nexus)
{
    switch (command.operation) {
    case Operation::RequestSense:
        return requestSense(command, m_attentions.take(nexus).value_or(m_trayOpen ? sense::kNoMedium : Sense{}));
    case Operation::Inquiry:
        return Outcome::of(opticalInquiryData(command, m_identity));
    case Operation::ReportLuns:
        m_attentions.drop(nexus, Attention::UnitsChanged);
        return reportLuns(command, m_unitCount);
    case Operation::ModeSense:
        return answer(command, opticalModeSense(command, state()));
    case Operation::GetConfiguration:
        return answer(command, configuration(command, state()));
    case Operation::GetEventStatus:
        return eventStatus(command, nexus);
    case Operation::MechanismStatus:
        return Outcome::cut(mechanismStatus(state()), command.length);
    case Operation::SetCdSpeed: // as fast as the network, whatever is asked for
        return Outcome::good();
    case Operation::StartStopUnit:
        return startStop(command, nexus);
    case Operation::PreventAllowRemoval: {
        const bool prevent = (command.option & 0x01) != 0; // persistent or not
        if (prevent)
            m_preventing.insert(nexus);
        else
            m_preventing.erase(nexus);
        return Outcome::good();
    }
    default:
        if (m_trayOpen)
            return Outcome::checkCondition(sense::kNoMedium);
        return dispatchOnDisc(command, nexus);
    }
}

std::variant<Outcome, Pending> OpticalUnit::dispatchOnDisc(const Command &command, NexusId nexus) const
{
    switch (command.operation) {
    case Operation::TestUnitReady:
        return Outcome::good();
    case Operation::ReadCapacity10:
        return readCapacity(m_disc);
    case Operation::ReadToc:
        return answer(command, tableOfContents(command, m_disc));
    case Operation::ReadDiscInformation:
        return answer(command, discInformation(command));
    case Operation::ReadTrackInformation:
        return answer(command, trackInformation(command, m_disc));
    case Operation::ReadDiscStructure:
        return answer(command, discStructure(command, m_disc));
    case Operation::Seek:
        if (command.lba.value >= m_disc.blocks)
            return Outcome::checkCondition(sense::kLbaOutOfRange);
        return Outcome::good();
    default:
        return beginRead(command, nexus);
    }
}

std::variant<Outcome, Pending> OpticalUnit::beginRead(const Command &command, NexusId nexus) const
{
    if (command.operation == Operation::ReadCd) { // MMC-6, 6.19: user data of Mode 1 is what an image has
        constexpr std::uint8_t kUserData = 0x10;
        constexpr std::uint8_t kMode1 = 2;
        if (command.page != 0 && command.page != kMode1)
            return Outcome::checkCondition(sense::kIllegalModeForTrack);
        if (command.option != 0 && command.option != kUserData)
            return Outcome::invalidFieldInCdb(9);
        if (command.subpage != 0) // sub-channels
            return Outcome::invalidFieldInCdb(10);
    }
    const auto rows = opticalCommands().with(command.opcode);
    if (command.lba.value > m_disc.blocks || command.blocks.value > m_disc.blocks - command.lba.value)
        return Outcome::checkCondition(sense::kLbaOutOfRange);
    if (command.blocks.value > kMostDiscBlocks)
        return Outcome::invalidFieldInCdb(rows.front().blocks.at);
    const bool noFields = command.operation == Operation::ReadCd && command.option == 0;
    if (command.blocks.value == 0 || noFields)
        return Outcome::good();
    return Pending{command, 0, nexus, false};
}

std::variant<Outcome, MediaOp> OpticalUnit::start(const Pending &pending, Bytes)
{
    const auto &command = pending.command;
    MediaOp op;
    op.kind = MediaOp::Kind::Read;
    op.ranges = {{{command.lba.value * kBlocksPerDiscBlock}, {command.blocks.value * kBlocksPerDiscBlock}}};
    return op;
}

/// MMC-6, 6.42.
Outcome OpticalUnit::startStop(const Command &command, NexusId nexus)
{
    constexpr std::uint8_t kLoadEject = 0x02;
    constexpr std::uint8_t kStart = 0x01;
    const auto power = unsigned{command.option} >> 4U;
    if (power != 0 || (command.option & kLoadEject) == 0) // always active; LOEJ counts without a power condition only
        return Outcome::good();
    const bool open = (command.option & kStart) == 0;
    if (!m_preventing.empty())
        return Outcome::checkCondition(sense::kRemovalPrevented);
    if (std::exchange(m_trayOpen, open) == open)
        return Outcome::good();
    for (auto &[other, event] : m_events)
        event = open ? MediaEvent::Removal : MediaEvent::NewMedia;
    if (!open)
        m_attentions.addForOthers(nexus, Attention::MediumMayHaveChanged);
    return Outcome::good();
}

/// MMC-6, 6.6: of the classes of events, this drive has media events.
Outcome OpticalUnit::eventStatus(const Command &command, NexusId nexus)
{
    constexpr std::uint8_t kMedia = 4;
    constexpr std::uint8_t kNoEventAvailable = 0x80;
    constexpr std::uint8_t kSupported = 1U << kMedia;
    if (!command.polled) // asynchronous
        return Outcome::invalidFieldInCdb(1);
    ByteWriter out;
    if ((command.option & kSupported) == 0) {
        out.u16(2);
        out.u8(kNoEventAvailable);
        out.u8(kSupported);
        return Outcome::cut(out.take(), command.length);
    }
    constexpr std::uint32_t kHeaderAndEvent = 8;
    auto event = MediaEvent::None;
    if (const auto found = m_events.find(nexus); found != m_events.end() && command.length >= kHeaderAndEvent)
        event = std::exchange(found->second, MediaEvent::None);
    out.u16(6);
    out.u8(kMedia);
    out.u8(kSupported);
    out.u8(static_cast<std::uint8_t>(event));
    out.u8(m_trayOpen ? 0x01 : 0x02); // tray open, or medium present
    out.u16(0); // slots
    return Outcome::cut(out.take(), command.length);
}

} // namespace netseat::scsi
