// RouterAdvertiser on a real (virtual) Ethernet, in a network namespace of the test's own.
#include "dhcp/router_advertiser.h"

#include "base/bytes.h"
#include "dhcp_rig.h"

#include <QProcess>
#include <QTest>
#include <QtEndian>

#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <sched.h>
#include <sys/socket.h>

using namespace netseat;
using namespace netseat::dhcp;

namespace {

constexpr int kLimit = 30'000; // ms

bool run(const QStringList &arguments)
{
    QProcess ip;
    ip.start(QStringLiteral("ip"), arguments);
    return ip.waitForFinished(kLimit) && ip.exitCode() == 0;
}

/// A frame of 52:54:00:00:00:07 from fe80::5054:ff:fe00:7 to ff02::2 (RFC 4861, 4.1); with its checksum.
QByteArray solicitation()
{
    return QByteArray::fromHex("333300000002"
                               "525400000007"
                               "86dd"
                               "60000000"
                               "0010"
                               "3a"
                               "ff"
                               "fe80000000000000505400fffe000007"
                               "ff020000000000000000000000000002"
                               "8500"
                               "da77"
                               "00000000"
                               "0101525400000007");
}

} // namespace

class TestRouterAdvertiser : public QObject {
    Q_OBJECT
private:
    UniqueFd m_peer; ///< the machine's end of the cable

    std::optional<QByteArray> receive()
    {
        QByteArray frame(2000, '\0');
        const auto size = ::recv(m_peer.get(), frame.data(), std::size_t(frame.size()), MSG_DONTWAIT);
        return size < 0 ? std::nullopt : std::optional(frame.first(qsizetype(size)));
    }
    /// Router advertisements among what came; other frames are the kernel's own.
    int advertisements()
    {
        int count = 0;
        while (const auto frame = receive())
            if (frame->size() > 54 && frame->mid(12, 2).toHex() == "86dd" && std::uint8_t(frame->at(54)) == 134)
                ++count;
        return count;
    }
    void solicit()
    {
        QVERIFY(::send(m_peer.get(), solicitation().constData(), std::size_t(solicitation().size()), 0) > 0);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (::unshare(CLONE_NEWNET) != 0 && ::unshare(CLONE_NEWUSER | CLONE_NEWNET) != 0)
            QSKIP("no network namespace can be made here: run it as root");
        if (!run({QStringLiteral("link"), QStringLiteral("add"), QStringLiteral("server0"), QStringLiteral("type"),
                QStringLiteral("veth"), QStringLiteral("peer"), QStringLiteral("name"), QStringLiteral("client0")}))
            QSKIP("no virtual Ethernet can be made here");
        QVERIFY(run({QStringLiteral("link"), QStringLiteral("set"), QStringLiteral("server0"), QStringLiteral("up")}));
        QVERIFY(run({QStringLiteral("link"), QStringLiteral("set"), QStringLiteral("client0"), QStringLiteral("up")}));
        m_peer = UniqueFd(::socket(AF_PACKET, SOCK_RAW, 0));
        sockaddr_ll here{};
        here.sll_family = AF_PACKET;
        here.sll_protocol = qToBigEndian<quint16>(ETH_P_IPV6);
        here.sll_ifindex = int(::if_nametoindex("client0"));
        QVERIFY(::bind(m_peer.get(), reinterpret_cast<const sockaddr *>(&here), sizeof here) == 0);
    }

    void answersBootingMachinesOnly()
    {
        std::vector<MacAddress> asked;
        std::vector<MacAddress> answered;
        bool booting = false;
        auto opened = RouterAdvertiser::open(
            "server0",
            [&](const MacAddress &mac) {
                asked.push_back(mac);
                return booting;
            },
            [&](const MacAddress &mac) { answered.push_back(mac); });
        QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
        solicit();
        QTRY_COMPARE_WITH_TIMEOUT(asked, std::vector{kPc07}, kLimit);
        QVERIFY(answered.empty());
        QCOMPARE(advertisements(), 0);
        booting = true;
        solicit();
        QTRY_COMPARE_WITH_TIMEOUT(answered, std::vector{kPc07}, kLimit);
        int seen = 0;
        QTRY_VERIFY_WITH_TIMEOUT((seen += advertisements()) == 1, kLimit);
    }

    void loopbackIsNoEthernet()
    {
        const auto opened = RouterAdvertiser::open("lo", {}, {});
        QVERIFY(!opened);
        QVERIFY(opened.error().code == Error::Code::Unsupported);
    }
};

QTEST_GUILESS_MAIN(TestRouterAdvertiser)
#include "test_router_advertiser.moc"
