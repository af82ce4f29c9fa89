#pragma once

#include "base/bytes.h"
#include "base/unique_fd.h"
#include "dhcp_rig.h"

#include <QProcess>
#include <QTest>

#include <arpa/inet.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <sched.h>
#include <sys/socket.h>

namespace netseat::dhcp {

/// A frame that the machines' end of the cable got, as far as the tests look at it.
struct Frame {
    MacAddress to;
    std::uint16_t type = 0;
    Ipv4Address destination; ///< of an IPv4 packet, or the address that an ARP request is about
    std::uint16_t port = 0; ///< the UDP port it goes to
    ByteVector payload; ///< of UDP
};

inline bool ipCommand(const QStringList &arguments)
{
    constexpr int kLimit = 30'000; // ms
    QProcess ip;
    ip.start(QStringLiteral("ip"), arguments);
    return ip.waitForFinished(kLimit) && ip.exitCode() == 0;
}

/// A cable of the test's own, in a network namespace: "server" has 10.77.0.1/24, at "machines" the test sends and
/// reads whole frames. Needs root.
class Cable {
public:
    bool make()
    {
        if (::unshare(CLONE_NEWNET) != 0)
            return false;
        const auto words = [](const char *text) { return QString::fromLatin1(text).split(QLatin1Char(' ')); };
        if (!ipCommand(words("link add server type veth peer name machines"))
            || !ipCommand(words("address add 10.77.0.1/24 dev server")) || !ipCommand(words("link set lo up"))
            || !ipCommand(words("link set server up")) || !ipCommand(words("link set machines up")))
            return false;
        m_fd = UniqueFd(::socket(AF_PACKET, SOCK_RAW | SOCK_NONBLOCK | SOCK_CLOEXEC, htons(ETH_P_ALL)));
        sockaddr_ll here{};
        here.sll_family = AF_PACKET;
        here.sll_protocol = htons(ETH_P_ALL);
        here.sll_ifindex = static_cast<int>(::if_nametoindex("machines"));
        constexpr int kBuffer = 16 << 20;
        (void)::setsockopt(m_fd.get(), SOL_SOCKET, SO_RCVBUFFORCE, &kBuffer, sizeof kBuffer);
        return m_fd && ::bind(m_fd.get(), reinterpret_cast<const sockaddr *>(&here), sizeof here) == 0;
    }

    void sendFrame(Bytes frame) const { (void)::send(m_fd.get(), frame.data(), frame.size(), 0); }

    /// A DHCP message as a machine without an address sends it.
    void send(const Packet &packet) const
    {
        const auto message = encode(packet, kLargestMessage);
        ByteWriter out;
        out.array(std::array<std::uint8_t, 6>{0xff, 0xff, 0xff, 0xff, 0xff, 0xff});
        out.array(packet.clientMac.octets);
        out.u16(ETH_P_IP);
        const auto begin = out.size();
        out.u16(0x4500);
        out.u16(static_cast<std::uint16_t>(28 + message.size()));
        out.u32(0);
        out.u16(0x4011); // time to live, UDP
        out.u16(0);
        out.u32(0);
        out.u32(0xffffffff);
        out.u16(68);
        out.u16(67);
        out.u16(static_cast<std::uint16_t>(8 + message.size()));
        out.u16(0); // no checksum
        out.bytes(message);
        auto frame = out.take();
        std::uint32_t sum = 0;
        for (std::size_t i = 0; i < 20; i += 2)
            sum += loadBe<std::uint16_t>(frame.data() + begin + i);
        sum = (sum & 0xffff) + (sum >> 16);
        storeBe(frame.data() + begin + 10, static_cast<std::uint16_t>(~(sum + (sum >> 16))));
        sendFrame(frame);
    }

    /// "address is at mac", as its owner answers to an ARP question.
    void sendArpReply(Ipv4Address address, const MacAddress &mac) const
    {
        ByteWriter out;
        out.array(std::array<std::uint8_t, 6>{0xff, 0xff, 0xff, 0xff, 0xff, 0xff});
        out.array(mac.octets);
        out.u16(ETH_P_ARP);
        out.u16(1);
        out.u16(ETH_P_IP);
        out.u16(0x0604);
        out.u16(2);
        out.array(mac.octets);
        out.u32(address.bits);
        out.zeros(10);
        sendFrame(out.data());
    }

    /// The next frame from the server that is IPv4 over UDP or ARP; nothing if none waits.
    std::optional<Frame> receive() const
    {
        std::array<std::byte, 2048> octets{};
        sockaddr_ll from{};
        for (;;) {
            socklen_t length = sizeof from;
            const auto size = ::recvfrom(
                m_fd.get(), octets.data(), octets.size(), 0, reinterpret_cast<sockaddr *>(&from), &length);
            if (size < 0)
                return std::nullopt;
            const auto all = Bytes(octets).first(static_cast<std::size_t>(size));
            if (from.sll_pkttype == PACKET_OUTGOING || size < 42)
                continue;
            Frame frame;
            std::memcpy(frame.to.octets.data(), all.data(), 6);
            frame.type = loadBe<std::uint16_t>(all.data() + 12);
            if (frame.type == ETH_P_ARP) {
                frame.destination.bits = loadBe<std::uint32_t>(all.data() + 38);
                return frame;
            }
            if (frame.type != ETH_P_IP || all[23] != std::byte{17})
                continue;
            frame.destination.bits = loadBe<std::uint32_t>(all.data() + 30);
            frame.port = loadBe<std::uint16_t>(all.data() + 36);
            frame.payload.assign(all.begin() + 42, all.end());
            return frame;
        }
    }

    /// Waits for a DHCP answer, while Qt's events are handled. ARP questions on the way are noted.
    std::optional<Packet> answer(std::vector<Ipv4Address> *questions = nullptr, Frame *whole = nullptr) const
    {
        constexpr int kLimit = 30'000; // ms; generous
        std::optional<Packet> packet;
        (void)QTest::qWaitFor([&] {
            while (!packet) {
                auto frame = receive();
                if (!frame)
                    return false;
                if (frame->type == ETH_P_ARP && questions)
                    questions->push_back(frame->destination);
                if (frame->port != 68)
                    continue;
                if (auto decoded = decode(frame->payload))
                    packet = *decoded;
                if (whole)
                    *whole = std::move(*frame);
            }
            return true;
        }, kLimit);
        return packet;
    }

private:
    UniqueFd m_fd;
};

} // namespace netseat::dhcp
