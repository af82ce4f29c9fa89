#pragma once

#include "servers.h"
#include "tftp/packet.h"

namespace netseat::sim {

/// How a program goes about TFTP.
struct TftpHabits {
    tftp::Options options;
    bool probes = false; ///< asks for the size first and breaks that off with ERROR 8, as EDK2 does
    milliseconds patience{1000}; ///< until it says its last word again
    int attempts = 6;
};

/// One file by TFTP (RFC 1350), as a client gets it.
class Download : public std::enable_shared_from_this<Download> {
public:
    using Done = std::function<void(std::optional<ByteVector>)>;

    Download(World &world, Servers &servers, const Host &host, TftpHabits habits, Ipv4Address server, std::string file,
        Done done);
    void start();
    void receive(const Datagram &datagram);

private:
    void ask();
    void say(const tftp::Packet &packet, std::uint16_t port);
    void onData(const tftp::Data &data);
    void watch();
    void finish(std::optional<ByteVector> content);

    World &m_world;
    Servers &m_servers;
    const Host &m_host;
    TftpHabits m_habits;
    Ipv4Address m_server;
    std::string m_file;
    Done m_done;
    bool m_probing = false;
    bool m_over = false;
    std::uint16_t m_port = 0; ///< ours
    std::uint16_t m_peer = 0; ///< its transfer identifier; 0: not known yet
    std::size_t m_blockSize = 512;
    std::uint16_t m_window = 1;
    std::uint16_t m_expected = 1; ///< block
    std::uint16_t m_sinceAck = 0;
    std::optional<tftp::Packet> m_said;
    std::uint64_t m_steps = 0; ///< counts what came of use
    int m_silent = 0;
    ByteVector m_content;
};

} // namespace netseat::sim
