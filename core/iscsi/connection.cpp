#include "iscsi/connection.h"

namespace netseat::iscsi {

namespace {
constexpr std::uint16_t kTimeToWait = 2; // seconds until a peer may come back (11.9.1)
} // namespace

Connection::Connection(const Setup &setup, const LoginPolicy &policy, TimePoint now)
    : m_setup(setup)
    , m_login(policy, setup.peer)
    , m_text(policy, setup.portal)
    , m_started(now)
    , m_now(now)
    , m_lastHeard(now)
{
}

void Connection::close(std::string why, State how)
{
    if (m_state == State::Closing || m_state == State::Closed)
        return;
    if (m_state != State::Refusing) // whoever goes while it waits was refused all the same
        m_reason = std::move(why);
    m_state = how;
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
    leaveWhenIdle();
}

bool Connection::wantsInput() const
{
    switch (m_state) {
    case State::Login:
        return true;
    case State::FullFeature:
        return !m_leave && m_sender.queue().size() < 2 * Tasks::kOutputLimit;
    case State::Refusing:
    case State::AwaitingSeat:
    case State::Closing:
    case State::Closed:
        break;
    }
    return false;
}

void Connection::received(std::size_t inSink, Bytes rest, TimePoint now)
{
    m_now = now;
    if ((m_state != State::Login && m_state != State::FullFeature) || m_leave)
        return;
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
            return close("A header digest was wrong."); // 7.8: at level 0 the connection ends
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
    return m_state == State::Login || (m_state == State::FullFeature && !m_leave);
}

void Connection::loginPdu()
{
    const auto &header = m_reader.header();
    if (opcodeOf(header) != Opcode::Login) {
        m_request = {};
        m_request.initiatorTag = initiatorTagOf(header);
        return refused(login_status::kInvalidDuringLogin, "It sent something else before its login was done.");
    }
    m_request = decode<LoginRequest>(header);
    if (!std::exchange(m_loginSeen, true))
        m_sender.window() = CommandWindow(m_request.cmdSn);
    auto answer = m_login.request(m_request, m_reader.data());
    if (answer.status != login_status::kSuccess)
        return refuse(std::move(answer));
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
    m_login.finish();
    m_answer = {};
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
    Login::Answer answer;
    answer.status = status;
    answer.currentStage = m_request.currentStage;
    answer.why = std::move(why);
    refuse(std::move(answer));
}

void Connection::refuse(Login::Answer answer)
{
    m_loginStatus = answer.status;
    m_reason = std::move(answer.why);
    m_answer = std::move(answer);
    if (m_loginStatus != login_status::kAuthenticationFailed)
        return sendRefusal();
    m_state = State::Refusing;
}

void Connection::sendRefusal()
{
    m_state = State::Closing;
    answerLogin(m_answer);
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
    leaveWhenIdle();
}

void Connection::tick(TimePoint now)
{
    m_now = now;
    switch (m_state) {
    case State::Login:
        if (now - m_started > kLoginTime)
            lost("It did not log in within 15 s.");
        break;
    case State::Refusing:
        if (now - m_lastHeard >= kRefusalDelay)
            sendRefusal();
        break;
    case State::FullFeature:
        checkLeaving();
        ping();
        break;
    case State::Closing:
        if (!m_closing)
            m_closing = now;
        else if (now - *m_closing > kClosingTime)
            m_state = State::Closed;
        break;
    case State::AwaitingSeat:
    case State::Closed:
        break;
    }
}

void Connection::ping()
{
    if (m_state != State::FullFeature)
        return;
    if (m_pinged) {
        if (m_lastHeard > *m_pinged)
            m_pinged.reset();
        else if (m_answersPings && m_now - *m_pinged > kPingAnswer)
            return lost("It no longer answers.");
        return;
    }
    // iPXE never answers (by design), and some initiators answer wrongly: only those that do it well are held to it.
    const bool mayAsk = m_answersPings || (!m_pingTried && !m_login.isFirmware() && !m_login.isDiscovery());
    if (mayAsk && m_now - m_lastHeard > kPingAfter) {
        m_pingTried = true;
        m_pinged = m_now;
        NopIn question;
        question.targetTag = kPingTag;
        m_sender.notice(question);
    }
}

void Connection::end(std::string why)
{
    if (m_state == State::FullFeature) {
        AsyncMessage message;
        message.event = static_cast<std::uint8_t>(AsyncEvent::DropSession);
        message.parameter2 = kTimeToWait;
        m_sender.status(message);
    }
    m_goodbye = true;
    close(std::move(why), State::Closing);
}

void Connection::askToLeave(std::string why)
{
    if (m_state == State::Login || m_state == State::AwaitingSeat)
        return refused(login_status::kUnavailable, std::move(why));
    if (m_state != State::FullFeature || m_leaveBy || m_leave)
        return;
    AsyncMessage message;
    message.event = static_cast<std::uint8_t>(AsyncEvent::LogoutRequest);
    message.parameter3 = static_cast<std::uint16_t>(kLeaveTime.count());
    m_sender.status(message);
    m_leaveBy = m_now + kLeaveTime;
    m_leaveWhy = std::move(why);
}

void Connection::checkLeaving()
{
    if (!m_leaveBy || m_now < *m_leaveBy)
        return;
    AsyncMessage message;
    message.event = static_cast<std::uint8_t>(AsyncEvent::DropConnection);
    message.parameter1 = m_login.connectionId();
    message.parameter2 = kTimeToWait;
    m_sender.status(message);
    m_goodbye = true;
    close(m_leaveWhy + " It did not log out when it was asked to.", State::Closing);
}

/// Ends the session in order: its tasks first, and what the disk is busy with (11.14, 11.15).
void Connection::takeLeave(std::optional<LogoutResponse> answer, std::string why)
{
    m_leave = Leave{answer, std::move(why)};
    m_goodbye = true;
    if (m_tasks)
        m_tasks->endAll(nullptr);
    leaveWhenIdle();
}

void Connection::leaveWhenIdle()
{
    if (!m_leave || m_state != State::FullFeature || (m_tasks && m_tasks->underWay() > 0))
        return;
    if (m_leave->answer)
        m_sender.status(*m_leave->answer);
    close(std::move(m_leave->why), State::Closing);
}

} // namespace netseat::iscsi
