#include "initiator.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <utility>

namespace storm {

namespace {

// Opcodes of RFC 7143, 11.2.1.2.
constexpr std::uint8_t kImmediate = 0x40, kFinal = 0x80;
constexpr std::uint8_t kCommand = 0x01, kLogin = 0x03, kDataOut = 0x05, kLogout = 0x06, kNopOut = 0x00;
constexpr std::uint8_t kNopIn = 0x20, kResponse = 0x21, kLoginAnswer = 0x23, kDataIn = 0x25, kLogoutAnswer = 0x26,
                       kReadyToTransfer = 0x31, kReject = 0x3f;
constexpr std::uint8_t kGood = 0, kCheckCondition = 2, kUnitAttention = 6;
constexpr std::uint32_t kNoTag = 0xffffffff;
constexpr std::size_t kScratch = std::size_t{1} << 20;

using Header = std::array<std::uint8_t, 48>;

void put(Header &header, std::size_t at, std::uint32_t value)
{
    for (int shift = 24; shift >= 0; shift -= 8)
        header[at++] = static_cast<std::uint8_t>(value >> shift);
}

std::uint32_t get(const Header &header, std::size_t at)
{
    return (std::uint32_t{header[at]} << 24) | (std::uint32_t{header[at + 1]} << 16)
        | (std::uint32_t{header[at + 2]} << 8) | header[at + 3];
}

std::uint32_t padded(std::uint32_t octets)
{
    return (octets + 3) & ~3U;
}

int connectTo(const sockaddr_in &address, in_addr from)
{
    const int fd = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (fd < 0)
        fail("no more sockets can be made");
    const int one = 1;
    (void)::setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    sockaddr_in own{};
    own.sin_family = AF_INET;
    own.sin_addr = from;
    if (::bind(fd, reinterpret_cast<const sockaddr *>(&own), sizeof own) != 0)
        fail("the address that DHCP gave can't be used here");
    if (::connect(fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 && errno != EINPROGRESS)
        fail(std::string("connecting to the target: ") + std::strerror(errno));
    return fd;
}

} // namespace

Initiator::Initiator(Reactor &reactor, Counters &counters, const Portal &portal, in_addr from, const Phase &phase,
    DiskView &disk, Ended ended)
    : Watcher(connectTo(portal.address, from))
    , m_reactor(reactor)
    , m_counters(counters)
    , m_portal(portal)
    , m_phase(phase)
    , m_disk(disk)
    , m_ended(std::move(ended))
{
    askForStamps(fd);
    m_reactor.watch(*this, EPOLLIN | EPOLLOUT);
}

void Initiator::over(End end, const std::string &why)
{
    if (m_state == State::Over)
        return;
    if (end != End::Done || m_state == State::LoggingOut) {
        m_state = State::Over;
        tcp_info info{};
        socklen_t length = sizeof info;
        if (::getsockopt(fd, IPPROTO_TCP, TCP_INFO, &info, &length) == 0)
            m_counters.tcpResent += info.tcpi_total_retrans;
    }
    const auto ended = m_ended; // it may end this object's owner's interest in it
    ended(end, why);
}

void Initiator::ready(std::uint32_t events)
{
    if (m_state == State::Connecting && (events & (EPOLLOUT | EPOLLERR | EPOLLHUP)) != 0) {
        int error = 0;
        socklen_t length = sizeof error;
        (void)::getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &length);
        if (error != 0)
            return over(End::Refused, std::string("connecting: ") + std::strerror(error));
        m_state = State::Security;
        login(0x81,
            "InitiatorName=" + m_portal.initiator + '\0' + "TargetName=" + m_portal.target + '\0' + "SessionType=Normal"
                + '\0' + "AuthMethod=None" + '\0'); // transit from 0 to 1
    }
    if ((events & EPOLLIN) != 0)
        receive();
    if (fd >= 0 && m_state != State::Over)
        flush();
}

void Initiator::login(std::uint8_t flags, const std::string &keys)
{
    Header header{};
    header[0] = kLogin | kImmediate;
    header[1] = flags;
    // Netseat knows iPXE by its ISIDs; a system's are of another kind (RFC 7143, 11.12.5).
    const std::array<std::uint8_t, 6> ipxe{0x40, 0x00, 0x27, 0x23, 0x12, 0x34};
    const std::array<std::uint8_t, 6> system{0x00, 0x02, 0x3d, 0x01, 0x00, 0x00};
    std::ranges::copy(m_phase.firmware ? ipxe : system, header.begin() + 8);
    put(header, 16, 1);
    put(header, 24, m_cmdSn);
    put(header, 28, m_statSn);
    m_asks = true;
    queue(header, std::as_bytes(std::span(keys)));
}

void Initiator::sendOperational()
{
    m_state = State::Operational;
    std::string keys = m_phase.firmware
        ? "MaxRecvDataSegmentLength=8192 InitialR2T=Yes ImmediateData=No MaxBurstLength=262144 DefaultTime2Wait=0 "
          "DefaultTime2Retain=0 MaxOutstandingR2T=1 "
        : "MaxRecvDataSegmentLength=262144 InitialR2T=No ImmediateData=Yes MaxBurstLength=16776192 "
          "FirstBurstLength=262144 DefaultTime2Wait=2 DefaultTime2Retain=0 MaxOutstandingR2T=1 ";
    keys += "HeaderDigest=None DataDigest=None MaxConnections=1 DataPDUInOrder=Yes DataSequenceInOrder=Yes "
            "ErrorRecoveryLevel=0 ";
    std::ranges::replace(keys, ' ', '\0');
    login(0x87, keys); // transit from 1 to 3
}

void Initiator::queue(const Header &header, std::span<const std::byte> data)
{
    auto head = header;
    const auto octets = static_cast<std::uint32_t>(data.size());
    head[5] = static_cast<std::uint8_t>(octets >> 16);
    head[6] = static_cast<std::uint8_t>(octets >> 8);
    head[7] = static_cast<std::uint8_t>(octets);
    const auto bytes = std::as_bytes(std::span(head));
    m_out.insert(m_out.end(), bytes.begin(), bytes.end());
    m_out.insert(m_out.end(), data.begin(), data.end());
    m_out.resize(m_out.size() + (padded(octets) - octets));
}

void Initiator::flush()
{
    if (std::exchange(m_asks, false))
        m_asked = systemNow();
    while (m_outSent < m_out.size()) {
        const auto sent = ::send(fd, m_out.data() + m_outSent, m_out.size() - m_outSent, MSG_NOSIGNAL);
        if (sent < 0) {
            if (errno != EAGAIN && errno != EINTR)
                return over(End::Broken, std::string("sending: ") + std::strerror(errno));
            break;
        }
        m_outSent += static_cast<std::size_t>(sent);
    }
    const bool pending = m_outSent < m_out.size();
    if (!pending) {
        m_out.clear();
        m_outSent = 0;
    }
    if (pending != m_watchesOutput) {
        m_watchesOutput = pending;
        m_reactor.watch(*this, pending ? EPOLLIN | EPOLLOUT : EPOLLIN, true);
    }
}

void Initiator::receive()
{
    static std::vector<std::byte> scratch(kScratch);
    const auto got = receiveStamped(fd, scratch, m_arrived);
    if (got > 0)
        return take(std::span(scratch).first(static_cast<std::size_t>(got)));
    if (got == 0)
        return over(End::Broken, "the target closed the connection");
    if (errno != EAGAIN && errno != EINTR)
        over(End::Broken, std::string("receiving: ") + std::strerror(errno));
}

void Initiator::take(std::span<const std::byte> octets)
{
    while (!octets.empty() && m_state != State::Over && fd >= 0) {
        if (m_headerHave < m_header.size()) {
            const auto count = std::min(octets.size(), m_header.size() - m_headerHave);
            std::memcpy(m_header.data() + m_headerHave, octets.data(), count);
            m_headerHave += count;
            octets = octets.subspan(count);
            if (m_headerHave < m_header.size())
                return;
            onHeader();
        } else {
            const auto count = std::min(octets.size(), static_cast<std::size_t>(padded(m_data) - m_dataSeen));
            const auto real = std::min(count, static_cast<std::size_t>(m_data - std::min(m_dataSeen, m_data)));
            if ((m_header[0] & 0x3f) == kDataIn)
                onDataIn(octets.first(real));
            else if (m_text.size() < 65536)
                m_text.append(reinterpret_cast<const char *>(octets.data()), real);
            m_dataSeen += static_cast<std::uint32_t>(count);
            octets = octets.subspan(count);
        }
        if (m_state != State::Over && m_dataSeen == padded(m_data)) {
            m_headerHave = 0;
            onPdu();
        }
    }
}

std::size_t Initiator::slotOf(std::uint32_t tag) const
{
    for (std::size_t i = 0; i < m_tasks.size(); ++i)
        if (m_tasks[i].step == tag)
            return i;
    fail("the target answers a command that is not under way, of " + m_portal.target);
}

void Initiator::onHeader()
{
    m_data = get(m_header, 4) & 0xffffff;
    m_dataSeen = 0;
    m_text.clear();
    if (m_header[4] != 0)
        fail("the target sends an additional header");
    if ((m_header[0] & 0x3f) == kDataIn)
        m_slot = slotOf(get(m_header, 16));
}

void Initiator::onDataIn(std::span<const std::byte> piece)
{
    auto &task = m_tasks[m_slot];
    const auto &step = m_phase.steps[task.step];
    const auto offset = get(m_header, 40) + m_dataSeen;
    if (offset != task.received || offset + piece.size() > step.octets)
        fail("the target sends data twice, in disorder or too much of it, of " + m_portal.target);
    task.received += static_cast<std::uint32_t>(piece.size());
    if (step.kind == Step::Kind::Read && !m_disk.isRight((std::uint64_t{step.lba} * kBlock) + offset, piece))
        task.isWrong = true;
    m_counters.octetsRead += piece.size();
}

void Initiator::onPdu()
{
    const std::uint8_t opcode = m_header[0] & 0x3f;
    m_maxCmdSn = get(m_header, 32);
    const bool hasStatus = opcode == kResponse || opcode == kLoginAnswer || opcode == kLogoutAnswer
        || (opcode == kDataIn && (m_header[1] & 1) != 0) || (opcode == kNopIn && get(m_header, 16) != kNoTag);
    if (hasStatus)
        m_statSn = get(m_header, 24) + 1;
    switch (opcode) {
    case kLoginAnswer:
        return onLogin();
    case kDataIn:
        if (hasStatus)
            judge(m_slot, m_header[3]);
        return;
    case kResponse:
        return onStatus();
    case kReadyToTransfer:
        return onReadyToTransfer();
    case kNopIn:
        return onPing();
    case kLogoutAnswer:
        return over(End::Done);
    case kReject:
        fail("the target rejects a PDU, reason " + std::to_string(m_header[2]) + ", of " + m_portal.target);
    default:
        return; // an asynchronous message: the connection's end will say it
    }
}

void Initiator::onLogin()
{
    const auto status = static_cast<unsigned>((m_header[36] << 8) | m_header[37]);
    if (status != 0)
        return over(End::Refused, "login status " + std::to_string(status));
    m_counters.latencies.note(Stage::Login, m_asked, m_arrived);
    onKeys();
    const bool security = m_state == State::Security;
    if ((m_header[1] & kFinal) == 0) // it has keys of its own to say: go on without any
        return login(security ? 0x81 : 0x87, {});
    if (security)
        return sendOperational();
    m_state = State::FullFeature;
    if (loggedIn)
        loggedIn();
    pump();
}

void Initiator::onKeys()
{
    std::size_t at = 0;
    while (at < m_text.size()) {
        const auto pair = m_text.substr(at, m_text.find('\0', at) - at);
        at += pair.size() + 1;
        const auto equals = pair.find('=');
        if (equals == std::string::npos)
            continue;
        const auto key = pair.substr(0, equals);
        const auto value = pair.substr(equals + 1);
        if (key == "MaxRecvDataSegmentLength")
            m_theirSegment = static_cast<std::uint32_t>(std::stoul(value));
        else if (key == "FirstBurstLength")
            m_firstBurst = static_cast<std::uint32_t>(std::stoul(value));
        else if (key == "MaxBurstLength")
            m_maxBurst = static_cast<std::uint32_t>(std::stoul(value));
        else if (key == "ImmediateData")
            m_immediate = value == "Yes" && !m_phase.firmware;
        else if (key == "InitialR2T")
            m_initialR2t = value == "Yes" || m_phase.firmware;
    }
}

/// Sends what the recording had under way at this point, as far as the target's window goes.
void Initiator::pump()
{
    if (m_state != State::FullFeature)
        return;
    while (static_cast<std::int32_t>(m_maxCmdSn - m_cmdSn) >= 0) {
        if (!m_again.empty()) {
            issue(m_again.back());
            m_again.pop_back();
        } else if (m_next < m_phase.steps.size() && m_tasks.size() < m_phase.steps[m_next].depth) {
            issue(m_next++);
        } else {
            break;
        }
    }
    if (m_tasks.empty() && m_next == m_phase.steps.size())
        over(End::Done);
}

void Initiator::issue(std::size_t index)
{
    const auto &step = m_phase.steps[index];
    const bool write = step.kind == Step::Kind::Write;
    const auto unsolicited = write && !m_initialR2t ? std::min(step.octets, m_firstBurst) : 0U;
    const auto immediate = write && m_immediate ? std::min({step.octets, m_firstBurst, m_theirSegment}) : 0U;
    Header header{};
    header[0] = kCommand;
    header[1] = static_cast<std::uint8_t>((unsolicited > immediate ? 0 : kFinal)
        | (write                  ? 0x20
                : step.octets > 0 ? 0x40
                                  : 0)
        | 1); // simple task
    header[9] = m_portal.lun;
    put(header, 16, static_cast<std::uint32_t>(index));
    put(header, 20, step.octets);
    put(header, 24, m_cmdSn++);
    put(header, 28, m_statSn);
    std::ranges::copy(step.cdb, header.begin() + 32);
    m_tasks.push_back({index, 0, false});
    ++m_counters.commands;
    if (step.kind == Step::Kind::Read && !m_firstRead) {
        m_firstRead = index;
        m_asks = true;
    }
    if (!write)
        return queue(header, {});
    std::vector<std::byte> data(step.octets);
    m_disk.write(step.lba, static_cast<std::uint32_t>(index), data);
    m_counters.octetsWritten += step.octets;
    queue(header, std::span(data).first(immediate));
    if (unsolicited > immediate)
        dataOut(step, index, kNoTag, immediate, unsolicited - immediate);
}

void Initiator::dataOut(
    const Step &step, std::size_t index, std::uint32_t transferTag, std::uint32_t offset, std::uint32_t octets)
{
    std::vector<std::byte> data(step.octets);
    m_disk.write(step.lba, static_cast<std::uint32_t>(index), data);
    for (std::uint32_t number = 0; octets > 0; ++number) {
        const auto count = std::min(octets, m_theirSegment);
        Header header{};
        header[0] = kDataOut;
        header[1] = count == octets ? kFinal : 0;
        header[9] = m_portal.lun;
        put(header, 16, static_cast<std::uint32_t>(index));
        put(header, 20, transferTag);
        put(header, 28, m_statSn);
        put(header, 36, number);
        put(header, 40, offset);
        queue(header, std::span(data).subspan(offset, count));
        offset += count;
        octets -= count;
    }
}

void Initiator::onReadyToTransfer()
{
    const auto index = m_tasks[slotOf(get(m_header, 16))].step;
    const auto &step = m_phase.steps[index];
    const auto offset = get(m_header, 40);
    const auto octets = get(m_header, 44);
    if (step.kind != Step::Kind::Write || octets > m_maxBurst || std::uint64_t{offset} + octets > step.octets)
        fail("the target asks for data that there is not, of " + m_portal.target);
    dataOut(step, index, get(m_header, 20), offset, octets);
}

/// Systems answer a ping, iPXE does not.
void Initiator::onPing()
{
    const auto transferTag = get(m_header, 20);
    if (transferTag == kNoTag || m_phase.firmware)
        return;
    Header header{};
    header[0] = kNopOut | kImmediate;
    header[1] = kFinal;
    put(header, 16, kNoTag);
    put(header, 20, transferTag);
    put(header, 24, m_cmdSn);
    put(header, 28, m_statSn);
    queue(header, {});
}

void Initiator::onStatus()
{
    const auto slot = slotOf(get(m_header, 16));
    if (m_header[2] != 0)
        fail("a command failed at the target, of " + m_portal.target);
    const bool attention = m_header[3] == kCheckCondition && m_text.size() > 4
        && (static_cast<unsigned char>(m_text[4]) & 0x0f) == kUnitAttention; // after the sense's length
    if (attention && m_phase.steps[m_tasks[slot].step].mustSucceed) {
        ++m_counters.commandsRepeated;
        m_again.push_back(m_tasks[slot].step);
        m_tasks.erase(m_tasks.begin() + static_cast<std::ptrdiff_t>(slot));
        return pump();
    }
    judge(slot, m_header[3]);
}

void Initiator::judge(std::size_t slot, std::uint8_t status)
{
    const auto task = m_tasks[slot];
    const auto &step = m_phase.steps[task.step];
    const auto where = " of " + m_portal.target + ", LBA " + std::to_string(step.lba);
    if (step.mustSucceed && status != kGood)
        fail("status " + std::to_string(status) + " for a command" + where);
    if (task.isWrong)
        fail("wrong data in a read" + where);
    if (m_firstRead == task.step && m_asked != Moment::max()) {
        m_counters.latencies.note(Stage::Read, m_asked, m_arrived);
        m_asked = Moment::max(); // once
    }
    if (step.kind == Step::Kind::Read && task.received != step.octets)
        fail("a read brought too little" + where);
    m_tasks.erase(m_tasks.begin() + static_cast<std::ptrdiff_t>(slot));
    pump();
}

void Initiator::logOut()
{
    m_state = State::LoggingOut;
    Header header{};
    header[0] = kLogout | kImmediate;
    header[1] = kFinal;
    put(header, 16, kNoTag - 1);
    put(header, 24, m_cmdSn);
    put(header, 28, m_statSn);
    queue(header, {});
    flush();
}

} // namespace storm
