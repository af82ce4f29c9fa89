#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <netinet/in.h>
#include <span>
#include <string>
#include <sys/types.h>
#include <vector>

namespace storm {

/// What a machine waits for on its way to the disk.
enum class Stage { Offer, Ack, TftpOpen, TftpBlock, Http, Login, Read };
inline constexpr std::size_t kStages = 7;

/// A moment of the system's clock, which is what the kernel stamps packets with.
using Moment = std::chrono::nanoseconds;
Moment systemNow();

/// Makes the kernel note when packets arrive at this socket.
void askForStamps(int fd);
/// recv(2), and when the last of it arrived at this computer's network card, however much later it is read. So a question
/// and the stamp of its answer tell the server's share and the wire's, without what the asking program is late.
ssize_t receiveStamped(int fd, std::span<std::byte> into, Moment &arrived, sockaddr_in *from = nullptr);

/// Between questions and answers.
class Latencies {
public:
    void note(Stage stage, Moment asked, Moment answered);
    /// A JSON object: for each stage all that was noted, in milliseconds.
    std::string json() const;

private:
    std::array<std::vector<double>, kStages> m_milliseconds;
};

} // namespace storm
