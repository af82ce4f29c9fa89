#pragma once

#include "base/clock.h"
#include "iscsi/login.h"
#include "iscsi/pdu_reader.h"
#include "iscsi/tasks.h"
#include "iscsi/text_exchange.h"

#include <map>

namespace netseat::iscsi {

/// One TCP connection, and with it one session (MaxConnections is 1), at error recovery level 0 (RFC 7143).
/// Knows no socket and no clock: octets and time come in, octets wait in out() to be sent.
///
/// A login that has passed every check stops in AwaitingSeat until its client's disk is there: granted() or refused().
class Connection {
public:
    enum class State {
        Login,
        Refusing, ///< authentication has failed; the answer waits, so that guessing takes time
        AwaitingSeat,
        FullFeature,
        Closing, ///< what is in out() is sent, then the socket is closed
        Closed, ///< at once
    };
    /// How long a login may take. Windows needs under a second; a person with CHAP types nothing in it.
    static constexpr seconds kLoginTime{15};
    /// An answer to a failed authentication waits so long.
    static constexpr seconds kRefusalDelay{1};
    /// A peer that was asked to log out has so long to do it (11.9.1, Parameter3).
    static constexpr seconds kLeaveTime{10};
    /// One that does not take the last it is told.
    static constexpr seconds kClosingTime{10};
    /// Task management requests that may wait for the disk at once.
    static constexpr std::size_t kMostManagement = 16;
    /// A session that has said nothing for so long is asked whether it lives, if it has ever answered that.
    static constexpr seconds kPingAfter{30};
    static constexpr seconds kPingAnswer{30};
    static constexpr std::uint32_t kPingTag = 1; ///< the target transfer tag of all pings; one is under way at most
    /// Commands that came before an earlier one, and wait (4.2.2.1); octets of their data.
    static constexpr std::size_t kHeldData = std::size_t{1024} * 1024;

    struct Setup {
        std::uint64_t id = 0;
        Ipv4Address peer;
        Portal portal; ///< where the peer came in
    };
    Connection(const Setup &setup, const LoginPolicy &policy, TimePoint now);
    Connection(const Connection &) = delete; // its parts point at one another
    Connection &operator=(const Connection &) = delete;

    State state() const { return m_state; }
    /// English, for the log: why it was refused or closed.
    const std::string &reason() const { return m_reason; }
    /// Of a login that was refused (11.13.5), else 0.
    std::uint16_t loginStatus() const { return m_loginStatus; }
    const Login &login() const { return m_login; }
    std::uint64_t id() const { return m_setup.id; }
    Ipv4Address peer() const { return m_setup.peer; }
    Counters counters() const { return m_tasks ? m_tasks->counters() : Counters{}; }
    TimePoint lastHeard() const { return m_lastHeard; }
    /// It ended in good order: it logged out or was told to, the service stops, or the last that it did was to put its disk to
    /// rest (SYNCHRONIZE CACHE or START STOP UNIT). Linux and Windows do the latter when they are switched off, and never
    /// log out; a Linux that runs says something every 5 s.
    bool saidGoodbye() const { return m_goodbye || m_atRest; }

    /// Where the next octets of the socket belong, if known: reading them right there spares a copy.
    MutableBytes sink() const { return m_reader.sink(); }
    /// So many octets were read into sink(), then the others.
    void received(std::size_t inSink, Bytes rest, TimePoint now);
    /// The peer has closed its side, or the socket failed.
    void lost(std::string why);

    OutQueue &out() { return m_sender.queue(); }
    /// Some of out() was sent.
    void sent();
    /// False: the peer takes its answers too slowly, or has nothing to say now; don't read its socket.
    bool wantsInput() const;

    void granted(Units units, scsi::NexusId nexus, std::uint16_t tsih);
    void refused(std::uint16_t status, std::string why);

    void diskDone(std::uint32_t task, scsi::Outcome outcome);
    void tick(TimePoint now);
    /// The server stops: tells the peer (11.9) and closes.
    void end(std::string why);
    /// The operator takes the disk away: asks the peer to log out (11.9.1, event 1), and goes on serving it, so that it can
    /// write what it has not written yet. One that stays (iPXE does not know the message) is dropped after kLeaveTime.
    void askToLeave(std::string why);
    /// Another session has ended this one's tasks on a unit.
    void endTasks(const Disk &of);
    /// Gives up tasks and what they hold. Before the disk goes.
    void abandon();

private:
    struct Held {
        RawHeader header;
        ByteVector data;
    };

    void announced();
    bool pduCame();
    void loginPdu();
    void answerLogin(const Login::Answer &answer);
    void refuse(Login::Answer answer);
    void sendRefusal();
    void fullFeaturePdu();
    void dataOut(const RawHeader &header);
    void command(const RawHeader &header, Bytes data);
    std::optional<RejectReason> objection(const RawHeader &header) const;
    void deliver(const RawHeader &header, Bytes data);
    void deliverHeld();
    bool hold(const RawHeader &header, Bytes data);
    void scsiCommand(const RawHeader &header, Bytes data);
    void nopOut(const NopOut &pdu, Bytes data);
    void logout(const LogoutRequest &pdu, const RawHeader &header);
    void text(const TextRequest &pdu, Bytes data, const RawHeader &header);
    void manage(const TaskManagement &pdu);
    bool abortUndelivered(const TaskManagement &pdu);
    void forgetHeld(const TaskManagement &pdu);
    void makeVoid(std::uint32_t cmdSn);
    void takeLeave(std::optional<LogoutResponse> answer, std::string why);
    void leaveWhenIdle();
    void checkLeaving();
    void ping();
    void rejectDelivered(RejectReason reason, const RawHeader &header);
    void reject(RejectReason reason, const RawHeader &header);
    void close(std::string why, State how = State::Closed);

    Setup m_setup;
    State m_state = State::Login;
    Login m_login;
    LoginRequest m_request; // the one being answered
    Login::Answer m_answer; // to send when the disk is there
    PduReader m_reader;
    Sender m_sender;
    TextExchange m_text;
    std::optional<Tasks> m_tasks;
    Parameters m_parameters;
    std::uint16_t m_tsih = 0;
    std::uint16_t m_loginStatus = 0;
    std::string m_reason;
    Slice m_placed; // in its command's buffer: where the data of the PDU under way goes, kept alive until it has come
    std::map<std::uint32_t, Held> m_held; // by CmdSN
    std::size_t m_heldData = 0;
    /// The session is over as soon as the disk has let go of its last task (11.15).
    struct Leave {
        std::optional<LogoutResponse> answer;
        std::string why;
    };
    std::optional<Leave> m_leave;
    std::optional<TimePoint> m_leaveBy; // it was asked to log out
    std::string m_leaveWhy;
    bool m_loginSeen = false;
    TimePoint m_started;
    TimePoint m_now; // of the last call that said it
    TimePoint m_lastHeard;
    std::optional<TimePoint> m_closing;
    std::optional<TimePoint> m_pinged;
    bool m_answersPings = false;
    bool m_pingTried = false;
    bool m_goodbye = false;
    bool m_atRest = false;
};

} // namespace netseat::iscsi
