#include "iscsi/connection.h"

namespace netseat::iscsi {

Connection::Connection(const Setup &setup, const LoginPolicy &policy, TimePoint now)
    : m_setup(setup)
    , m_login(policy, setup.peer)
    , m_text(policy, setup.portal)
    , m_started(now)
    , m_lastHeard(now)
{
}

void Connection::close(std::string why, State how)
{
    if (m_state == State::Closing || m_state == State::Closed)
        return;
    m_state = how;
    m_reason = std::move(why);
}

void Connection::lost(std::string why)
{
    close(std::move(why));
    m_state = State::Closed;
}

void Connection::abandon()
{
    if (m_tasks)
        m_tasks->abandon();
}

void Connection::endTasks(const Disk &of)
{
    if (m_tasks)
        m_tasks->endAll(&of);
}

bool Connection::wantsInput() const
{
    switch (m_state) {
    case State::Login:
        return true;
    case State::FullFeature:
        return m_sender.queue().size() < 2 * Tasks::kOutputLimit;
    case State::AwaitingSeat:
    case State::Closing:
    case State::Closed:
        break;
    }
    return false;
}

void Connection::received(std::size_t inSink, Bytes rest, TimePoint now)
{
    m_lastHeard = now;
    if (inSink > 0)
        m_reader.sinkFilled(inSink);
    for (;;) {
        switch (m_reader.next(rest)) {
        case PduReader::Step::NeedMore:
            return;
        case PduReader::Step::Header:
            announced();
            break;
        case PduReader::Step::Pdu:
            if (!pduCame()) {
                // A peer waits for the answer to its last login request (6.3); what comes earlier is not iSCSI.
                if (m_state == State::AwaitingSeat && !rest.empty())
                    close("It went on before its login was answered.");
                return;
            }
            break;
        case PduReader::Step::HeaderDigestError:
            return close("A header digest was wrong."); // 7.7: at level 0 the connection ends
        case PduReader::Step::TooLong:
            return close("It sent more data in a PDU than was agreed.");
        }
    }
}

void Connection::announced()
{
    m_placed = {};
    if (m_state != State::FullFeature || !m_tasks || opcodeOf(m_reader.header()) != Opcode::DataOut)
        return;
    m_placed = m_tasks->place(decode<DataOut>(m_reader.header()), m_reader.dataLength());
    if (m_placed.size > 0)
        m_reader.placeData(m_placed.bytes());
}

/// False: no more PDUs are wanted now.
bool Connection::pduCame()
{
    if (m_state == State::Login)
        loginPdu();
    else
        fullFeaturePdu();
    return m_state == State::Login || m_state == State::FullFeature;
}

void Connection::loginPdu()
{
    const auto &header = m_reader.header();
    if (opcodeOf(header) != Opcode::Login) {
        m_request = {};
        m_request.initiatorTag = initiatorTagOf(header);
        return refused(login_status::kInvalidDuringLogin, "It sent something else before its login was done.");
    }
    const bool first = m_request == LoginRequest{};
    m_request = decode<LoginRequest>(header);
    if (first)
        m_sender.window() = CommandWindow(m_request.cmdSn);
    auto answer = m_login.request(m_request, m_reader.data());
    if (answer.status != login_status::kSuccess)
        return refused(answer.status, std::move(answer.why));
    if (!answer.done)
        return answerLogin(answer);
    m_answer = std::move(answer);
    if (!m_login.isDiscovery()) {
        m_state = State::AwaitingSeat;
        return;
    }
    m_parameters = m_login.parameters();
    m_tsih = 1; // discovery sessions are never joined, so one number does for all
    m_state = State::FullFeature;
    answerLogin(m_answer);
}

void Connection::answerLogin(const Login::Answer &answer)
{
    LoginResponse pdu;
    pdu.transit = answer.transit;
    pdu.currentStage = answer.currentStage;
    pdu.nextStage = answer.nextStage;
    pdu.isid = m_request.isid;
    pdu.tsih = answer.done ? m_tsih : m_request.tsih;
    pdu.initiatorTag = m_request.initiatorTag;
    pdu.status = answer.status;
    m_sender.status(pdu, Slice::copyOf(bytesOf(answer.text)));
    if (!answer.done)
        return;
    // Both sides switch after this PDU (13.1, 13.12).
    m_sender.queue().setDigests(m_parameters.headerDigest, m_parameters.dataDigest);
    m_reader.setDigests(m_parameters.headerDigest, m_parameters.dataDigest);
    m_reader.setMaxDataLength(m_parameters.ourMaxRecvDataSegment);
}

void Connection::granted(Units units, scsi::NexusId nexus, std::uint16_t tsih)
{
    if (m_state != State::AwaitingSeat)
        return;
    m_tsih = tsih;
    m_parameters = m_login.parameters();
    m_tasks.emplace(m_sender, std::move(units), m_parameters, m_setup.id, nexus);
    m_state = State::FullFeature;
    answerLogin(m_answer);
}

void Connection::refused(std::uint16_t status, std::string why)
{
    if (m_state != State::Login && m_state != State::AwaitingSeat)
        return;
    m_loginStatus = status;
    Login::Answer answer;
    answer.status = status;
    answer.currentStage = m_request.currentStage;
    answerLogin(answer);
    close(std::move(why), State::Closing);
}

void Connection::sent()
{
    if (m_state == State::Closing && out().empty())
        m_state = State::Closed;
    else if (m_tasks && m_state == State::FullFeature)
        m_tasks->pump();
}

void Connection::diskDone(std::uint32_t task, scsi::Outcome outcome)
{
    if (m_tasks && m_state == State::FullFeature)
        m_tasks->diskDone(task, std::move(outcome));
}

void Connection::tick(TimePoint now)
{
    if (m_state == State::Login && now - m_started > kLoginTime)
        return lost("It did not log in within 15 s.");
    if (m_state != State::FullFeature)
        return;
    if (m_pinged) {
        if (m_lastHeard > *m_pinged)
            m_pinged.reset();
        else if (m_answersPings && now - *m_pinged > kPingAnswer)
            return lost("It no longer answers.");
        return;
    }
    // iPXE never answers (by design), and some initiators answer wrongly: only those that do it well are held to it.
    const bool mayAsk = m_answersPings || (!m_pingTried && !m_login.isFirmware() && !m_login.isDiscovery());
    if (mayAsk && now - m_lastHeard > kPingAfter) {
        m_pingTried = true;
        m_pinged = now;
        NopIn ping;
        ping.targetTag = 1;
        m_sender.notice(ping);
    }
}

void Connection::end(std::string why)
{
    if (m_state == State::FullFeature) {
        AsyncMessage message;
        message.event = static_cast<std::uint8_t>(AsyncEvent::DropSession);
        message.parameter2 = 2; // seconds until it may come back (11.9.1)
        m_sender.status(message);
    }
    close(std::move(why), State::Closing);
}

} // namespace netseat::iscsi
