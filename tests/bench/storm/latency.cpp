#include "latency.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <sys/socket.h>

namespace storm {

namespace {

constexpr std::array<const char *, kStages> kNames{
    "dhcp_offer", "dhcp_ack", "tftp_open", "tftp_block", "http_script", "iscsi_login", "first_read"};

Moment momentOf(const timespec &time)
{
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

} // namespace

Moment systemNow()
{
    timespec time{};
    ::clock_gettime(CLOCK_REALTIME, &time);
    return momentOf(time);
}

void askForStamps(int fd)
{
    const int on = 1;
    (void)::setsockopt(fd, SOL_SOCKET, SO_TIMESTAMPNS, &on, sizeof on); // without, reading counts as arriving
}

ssize_t receiveStamped(int fd, std::span<std::byte> into, Moment &arrived, sockaddr_in *from)
{
    iovec part{into.data(), into.size()};
    alignas(cmsghdr) std::array<char, 128> control{};
    msghdr message{};
    message.msg_name = from;
    message.msg_namelen = from ? sizeof *from : 0;
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    const auto got = ::recvmsg(fd, &message, 0);
    if (got < 0)
        return got;
    arrived = systemNow();
    for (auto *header = CMSG_FIRSTHDR(&message); header; header = CMSG_NXTHDR(&message, header)) {
        timespec time{};
        if (header->cmsg_level != SOL_SOCKET || header->cmsg_type != SCM_TIMESTAMPNS)
            continue;
        std::memcpy(&time, CMSG_DATA(header), sizeof time);
        arrived = momentOf(time);
    }
    return got;
}

void Latencies::note(Stage stage, Moment asked, Moment answered)
{
    const auto passed = std::chrono::duration<double, std::milli>(answered - asked).count();
    m_milliseconds[static_cast<std::size_t>(stage)].push_back(std::max(passed, 0.0));
}

std::string Latencies::json() const
{
    std::string text;
    for (std::size_t i = 0; i < kStages; ++i) {
        std::string numbers;
        for (const auto passed : m_milliseconds[i]) {
            std::array<char, 32> number{};
            std::snprintf(number.data(), number.size(), "%.3f", passed);
            numbers += (numbers.empty() ? "" : ", ") + std::string(number.data());
        }
        text += (i == 0 ? "{\"" : ", \"") + std::string(kNames[i]) + "\": [" + numbers + "]";
    }
    return text + "}";
}

} // namespace storm
