#include "iscsi/connection.h"

#include "events/event.h"

namespace netseat::iscsi {

namespace {

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

} // namespace

void Connection::fullFeaturePdu()
{
    const auto header = m_reader.header();
    const auto opcode = opcodeOf(header);
    if (opcode == Opcode::DataOut) {
        if (!m_tasks)
            return reject(RejectReason::ProtocolError, header);
        if (!m_reader.isDataIntact())
            reject(RejectReason::DataDigestError, header);
        m_tasks->dataOut(decode<DataOut>(header), m_reader.dataLength(), m_reader.data(), m_reader.isDataIntact());
        m_placed = {};
        return;
    }
    if (!m_reader.isDataIntact())
        return reject(RejectReason::DataDigestError, header); // 7.8: discarded; its CmdSN is still awaited
    if (isCommand(opcode))
        return command(header, m_reader.data());
    // SNACK needs error recovery level 1; a second login can't be; the others nobody sends to a target.
    const bool known = opcode == Opcode::Snack || opcode == Opcode::Login;
    reject(known ? RejectReason::ProtocolError : RejectReason::CommandNotSupported, header);
}

void Connection::command(const RawHeader &header, Bytes data)
{
    if (isImmediate(header)) {
        if (opcodeOf(header) == Opcode::ScsiCommand && m_tasks && m_tasks->underWay() >= 2 * CommandWindow::kSize)
            return reject(RejectReason::TooManyImmediateCommands, header);
        if (opcodeOf(header) == Opcode::ScsiCommand)
            m_sender.window().started();
        return deliver(header, data);
    }
    switch (m_sender.window().place(cmdSnOf(header))) {
    case CommandWindow::Place::Outside:
        return; // silently (4.2.2.1)
    case CommandWindow::Place::Later:
        if (!hold(header, data))
            close("It left too much waiting for a command that never came.");
        return;
    case CommandWindow::Place::Next:
        break;
    }
    if (opcodeOf(header) == Opcode::ScsiCommand)
        m_sender.window().started();
    m_sender.window().delivered();
    deliver(header, data);
    deliverHeld();
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
    switch (opcodeOf(header)) {
    case Opcode::ScsiCommand:
        return scsiCommand(header, data);
    case Opcode::NopOut:
        return nopOut(decode<NopOut>(header), data);
    case Opcode::TaskManagement:
        if (!m_tasks)
            return reject(RejectReason::ProtocolError, header);
        return manage(decode<TaskManagement>(header));
    case Opcode::Text:
        return text(decode<TextRequest>(header), data);
    case Opcode::Logout:
        return logout(decode<LogoutRequest>(header));
    default:
        return;
    }
}

void Connection::scsiCommand(const RawHeader &header, Bytes data)
{
    // 4.3: a discovery session has text and logout only.
    if (!m_tasks || !m_tasks->command(decode<ScsiCommand>(header), data)) {
        m_sender.window().finished();
        reject(m_tasks ? RejectReason::TaskInProgress : RejectReason::ProtocolError, header);
    }
}

void Connection::nopOut(const NopOut &pdu, Bytes data)
{
    if (pdu.targetTag != kNoTag) { // an answer to our ping
        m_answersPings = true;
        m_pinged.reset();
    }
    if (pdu.initiatorTag == kNoTag)
        return; // wants none (11.18.1)
    NopIn answer;
    answer.lun = pdu.lun;
    answer.initiatorTag = pdu.initiatorTag;
    const auto length = std::min<std::size_t>(data.size(), m_login.parameters().theirMaxRecvDataSegment);
    m_sender.status(answer, Slice::copyOf(data.first(length)));
}

void Connection::text(const TextRequest &pdu, Bytes data)
{
    const auto answer = m_text.request(pdu, data, m_login);
    if (answer.reject)
        return reject(*answer.reject, encode(pdu));
    // MaxRecvDataSegmentLength may be declared anew at any time (13.12).
    m_parameters.theirMaxRecvDataSegment = m_login.parameters().theirMaxRecvDataSegment;
    m_sender.status(answer.pdu, Slice::copyOf(bytesOf(answer.text)));
}

void Connection::manage(const TaskManagement &pdu)
{
    m_tasks->manage(pdu);
    if (TaskFunction{pdu.function} == TaskFunction::TargetColdReset) // ends every session (11.5.1)
        close("It asked for a cold reset.", State::Closing);
}

void Connection::logout(const LogoutRequest &pdu)
{
    LogoutResponse answer;
    answer.initiatorTag = pdu.initiatorTag;
    answer.timeToWait = static_cast<std::uint16_t>(m_parameters.timeToWait);
    if (pdu.reason == 1 && pdu.connectionId != m_login.connectionId())
        answer.response = 1; // 11.15.1: no such connection
    else if (pdu.reason > 1)
        answer.response = 2; // no connection recovery at level 0
    m_sender.status(answer);
    if (answer.response == 0)
        close("It logged out.", State::Closing);
}

void Connection::reject(RejectReason reason, const RawHeader &header)
{
    Reject pdu;
    pdu.reason = static_cast<std::uint8_t>(reason);
    m_sender.status(pdu, Slice::copyOf(header)); // 11.17.4: the header that was refused
}

} // namespace netseat::iscsi
