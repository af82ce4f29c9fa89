#include "iscsi/connection.h"

#include "events/event.h"

namespace netseat::iscsi {

namespace {

/// Immediate commands beyond the window: they are for pings and task management, and each may bring data.
constexpr std::size_t kMostImmediate = 8;

/// PDUs that are commands: they carry a CmdSN and are delivered in its order (RFC 7143, 4.2.2.1).
bool isCommand(Opcode opcode)
{
    switch (opcode) {
    case Opcode::NopOut:
    case Opcode::ScsiCommand:
    case Opcode::TaskManagement:
    case Opcode::Text:
    case Opcode::Logout:
        return true;
    default:
        return false;
    }
}

std::uint32_t cmdSnOf(const RawHeader &header)
{
    return loadBe<std::uint32_t>(header.data() + 24);
}

/// SYNCHRONIZE CACHE(10) and (16), START STOP UNIT.
bool putsToRest(const RawHeader &command)
{
    const auto code = std::to_integer<std::uint8_t>(command[32]); // the CDB's first octet (11.3)
    return code == 0x35 || code == 0x91 || code == 0x1b;
}

constexpr std::uint8_t kCloseSession = 0; // 11.14.1
constexpr std::uint8_t kCloseConnection = 1;
constexpr std::uint8_t kRemoveForRecovery = 2;

/// The additional header segments of a SCSI command (11.2.2). The rest of a long CDB goes with operation codes that only
/// such CDBs have, and that our units refuse as unknown; a second length with commands that transfer both ways.
bool areWellFormed(Bytes segments, const ScsiCommand &pdu)
{
    constexpr std::uint8_t kExtendedCdb = 1;
    constexpr std::uint8_t kReadLength = 2;
    bool extended = false;
    bool secondLength = false;
    while (!segments.empty()) { // a multiple of four octets
        const auto length = loadBe<std::uint16_t>(segments.data()); // without itself and the type
        const auto type = std::to_integer<std::uint8_t>(segments[2]) & 0x3fU;
        const std::size_t whole = (std::size_t{length} + 3 + 3) / 4 * 4;
        if (whole > segments.size())
            return false;
        bool &seen = type == kExtendedCdb ? extended : secondLength;
        if ((type != kExtendedCdb && type != kReadLength) || std::exchange(seen, true))
            return false;
        if (type == kReadLength && length != 5) // 11.2.2.4
            return false;
        segments = segments.subspan(whole);
    }
    const auto code = std::to_integer<std::uint8_t>(pdu.cdb[0]);
    const bool isLong = code == 0x7e || code == 0x7f; // SPC-4, 4.2.4
    return (!extended || isLong) && (!secondLength || (pdu.read && pdu.write));
}

} // namespace

void Connection::fullFeaturePdu()
{
    const auto header = m_reader.header();
    const auto opcode = opcodeOf(header);
    if (opcode == Opcode::DataOut)
        return dataOut(header);
    if (!m_reader.isDataIntact())
        return reject(RejectReason::DataDigestError, header); // 7.8: discarded; its CmdSN is still awaited
    if (isCommand(opcode))
        return command(header, m_reader.data());
    // SNACK needs error recovery level 1; a second login can't be; the others nobody sends to a target.
    const bool known = opcode == Opcode::Snack || opcode == Opcode::Login;
    reject(known ? RejectReason::ProtocolError : RejectReason::CommandNotSupported, header);
}

void Connection::dataOut(const RawHeader &header)
{
    if (!m_tasks)
        return reject(RejectReason::ProtocolError, header); // 4.3
    if (!m_reader.isDataIntact())
        reject(RejectReason::DataDigestError, header);
    m_tasks->dataOut(decode<DataOut>(header), m_reader.dataLength(), m_reader.data(), m_reader.isDataIntact());
    m_placed = {};
}

/// A command that is refused does not count as received: its CmdSN is awaited again (7.3).
void Connection::command(const RawHeader &header, Bytes data)
{
    auto &window = m_sender.window();
    const bool immediate = isImmediate(header);
    const auto place = immediate ? CommandWindow::Place::Next : window.place(cmdSnOf(header));
    if (place == CommandWindow::Place::Outside)
        return; // silently (4.2.2.1)
    if (const auto reason = objection(header))
        return reject(*reason, header);
    if (place == CommandWindow::Place::Later) {
        if (!hold(header, data))
            close("It left too much waiting for a command that never came.");
        return;
    }
    if (opcodeOf(header) == Opcode::ScsiCommand)
        window.started();
    if (!immediate)
        window.delivered();
    deliver(header, data);
    deliverHeld();
}

/// Why a command is refused before it is looked at closely.
std::optional<RejectReason> Connection::objection(const RawHeader &header) const
{
    const auto opcode = opcodeOf(header);
    const bool isScsi = opcode == Opcode::ScsiCommand;
    // 4.3: in a discovery session text and the logout of the session, nothing else.
    if (!m_tasks && opcode != Opcode::Text
        && (opcode != Opcode::Logout || decode<LogoutRequest>(header).reason != kCloseSession))
        return RejectReason::ProtocolError;
    if (opcode != Opcode::NopOut && initiatorTagOf(header) == kNoTag)
        return RejectReason::InvalidPduField; // 11.2.1.8
    if (isImmediate(header) && isScsi && m_tasks->underWay() >= CommandWindow::kSize + kMostImmediate)
        return RejectReason::TooManyImmediateCommands;
    const auto segments = m_reader.additionalSegments();
    if (!isScsi)
        return segments.empty() ? std::nullopt : std::optional(RejectReason::InvalidPduField); // 11.2.1.5
    const auto pdu = decode<ScsiCommand>(header);
    if (!areWellFormed(segments, pdu))
        return RejectReason::InvalidPduField;
    // No command of a disk or a CD-ROM drive moves data both ways.
    return pdu.read && pdu.write ? std::optional(RejectReason::CommandNotSupported) : std::nullopt;
}

bool Connection::hold(const RawHeader &header, Bytes data)
{
    if (data.size() > kHeldData - m_heldData)
        return false;
    const auto [at, isNew] = m_held.try_emplace(cmdSnOf(header));
    if (!isNew)
        return true; // a repeated number: the first one counts
    at->second.header = header;
    at->second.data.assign(data.begin(), data.end());
    m_heldData += data.size();
    return true;
}

void Connection::deliverHeld()
{
    while (m_state == State::FullFeature) {
        const auto found = m_held.find(m_sender.window().expected());
        if (found == m_held.end())
            return;
        const auto held = std::move(found->second);
        m_held.erase(found);
        m_heldData -= held.data.size();
        if (opcodeOf(held.header) == Opcode::ScsiCommand)
            m_sender.window().started();
        m_sender.window().delivered();
        deliver(held.header, held.data);
    }
}

void Connection::deliver(const RawHeader &header, Bytes data)
{
    m_atRest = opcodeOf(header) == Opcode::ScsiCommand && putsToRest(header);
    switch (opcodeOf(header)) {
    case Opcode::ScsiCommand:
        return scsiCommand(header, data);
    case Opcode::NopOut:
        return nopOut(decode<NopOut>(header), data);
    case Opcode::TaskManagement:
        return manage(decode<TaskManagement>(header));
    case Opcode::Text:
        return text(decode<TextRequest>(header), data, header);
    case Opcode::Logout:
        return logout(decode<LogoutRequest>(header), header);
    default:
        return;
    }
}

void Connection::scsiCommand(const RawHeader &header, Bytes data)
{
    if (m_tasks->command(decode<ScsiCommand>(header), data))
        return;
    m_sender.window().finished();
    rejectDelivered(RejectReason::TaskInProgress, header);
}

void Connection::nopOut(const NopOut &pdu, Bytes data)
{
    if (pdu.targetTag == kPingTag && m_pingTried) { // an answer to our ping
        m_answersPings = true;
        m_pinged.reset();
    }
    if (pdu.initiatorTag == kNoTag)
        return; // wants none (11.18.1)
    NopIn answer;
    answer.lun = pdu.lun;
    answer.initiatorTag = pdu.initiatorTag;
    const auto length = std::min<std::size_t>(data.size(), m_parameters.theirMaxRecvDataSegment);
    m_sender.status(answer, Slice::copyOf(data.first(length)));
}

void Connection::text(const TextRequest &pdu, Bytes data, const RawHeader &header)
{
    const auto answer = m_text.request(pdu, data, m_login);
    if (answer.reject)
        return rejectDelivered(*answer.reject, header);
    m_sender.status(answer.pdu, Slice::copyOf(bytesOf(answer.text)));
    // MaxRecvDataSegmentLength may be declared anew at any time (13.12); it holds when the exchange has come to its end.
    if (answer.pdu.final)
        m_parameters.theirMaxRecvDataSegment = m_login.parameters().theirMaxRecvDataSegment;
}

void Connection::manage(const TaskManagement &pdu)
{
    TaskManagementResponse answer;
    answer.initiatorTag = pdu.initiatorTag;
    if (m_tasks->managementWaiting() >= kMostManagement) {
        answer.response = static_cast<std::uint8_t>(TaskResponse::Rejected);
        return m_sender.status(answer);
    }
    if (abortUndelivered(pdu)) {
        deliverHeld(); // the gap is closed
        return m_sender.status(answer);
    }
    forgetHeld(pdu);
    m_tasks->manage(pdu);
    if (TaskFunction{pdu.function} == TaskFunction::TargetColdReset) // ends every session (11.5.1)
        takeLeave(std::nullopt, "It asked for a cold reset.");
}

/// ABORT TASK for a command that has not come, or waits for an earlier one: its CmdSN counts as received (11.6.1).
bool Connection::abortUndelivered(const TaskManagement &pdu)
{
    if (TaskFunction{pdu.function} != TaskFunction::AbortTask || m_tasks->has(pdu.referencedTag))
        return false;
    const bool isEarlier = static_cast<std::int32_t>(pdu.cmdSn - pdu.refCmdSn) > 0;
    if (!isEarlier || m_sender.window().place(pdu.refCmdSn) == CommandWindow::Place::Outside)
        return false;
    const auto held = m_held.find(pdu.refCmdSn);
    if (held != m_held.end() && initiatorTagOf(held->second.header) != pdu.referencedTag)
        return false;
    makeVoid(pdu.refCmdSn);
    return true;
}

/// Functions that end many tasks end the ones that wait for an earlier command, too (4.2.3.3).
void Connection::forgetHeld(const TaskManagement &pdu)
{
    const auto function = TaskFunction{pdu.function};
    const bool ofUnit = function == TaskFunction::AbortTaskSet || function == TaskFunction::ClearTaskSet
        || function == TaskFunction::LogicalUnitReset;
    const bool ofTarget = function == TaskFunction::TargetWarmReset || function == TaskFunction::TargetColdReset;
    if (!ofUnit && !ofTarget)
        return;
    for (const auto &[cmdSn, held] : m_held)
        if (opcodeOf(held.header) == Opcode::ScsiCommand && static_cast<std::int32_t>(pdu.cmdSn - cmdSn) > 0
            && (ofTarget || decode<ScsiCommand>(held.header).lun == pdu.lun))
            makeVoid(cmdSn);
}

/// Nothing will be done when it is this number's turn.
void Connection::makeVoid(std::uint32_t cmdSn)
{
    auto &held = m_held[cmdSn];
    m_heldData -= held.data.size();
    held.header = encode(NopOut{}); // without a tag: wants no answer (11.18.1)
    held.data = ByteVector();
}

void Connection::logout(const LogoutRequest &pdu, const RawHeader &header)
{
    if (pdu.reason > kRemoveForRecovery)
        return rejectDelivered(RejectReason::InvalidPduField, header);
    LogoutResponse answer;
    answer.initiatorTag = pdu.initiatorTag;
    answer.timeToWait = static_cast<std::uint16_t>(m_parameters.timeToWait);
    if (pdu.reason == kCloseConnection && pdu.connectionId != m_login.connectionId())
        answer.response = 1; // 11.15.1: no such connection
    else if (pdu.reason == kRemoveForRecovery)
        answer.response = 2; // no connection recovery at level 0
    if (answer.response != 0)
        return m_sender.status(answer);
    takeLeave(answer, m_leaveBy ? m_leaveWhy + " It logged out when it was asked to." : "It logged out.");
}

/// Refuses what was already taken for delivered.
void Connection::rejectDelivered(RejectReason reason, const RawHeader &header)
{
    if (!isImmediate(header))
        m_sender.window().takeBack();
    reject(reason, header);
}

void Connection::reject(RejectReason reason, const RawHeader &header)
{
    Reject pdu;
    pdu.reason = static_cast<std::uint8_t>(reason);
    m_sender.status(pdu, Slice::copyOf(header)); // 11.17.4: the header that was refused
}

} // namespace netseat::iscsi
