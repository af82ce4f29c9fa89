#include "tftp/service_socket.h"

#include "tftp/service_lanes.h"

#include <QTest>

#include <set>

using namespace netseat;
using namespace netseat::tftp;

namespace {
constexpr Ipv4Address kLoopback{0x7f000001};

/// Octets that differ from datagram to datagram.
void fill(Datagrams &out, std::initializer_list<std::size_t> sizes)
{
    for (const auto size : sizes)
        std::ranges::fill(out.append(size), static_cast<std::byte>(out.size()));
}

std::vector<std::size_t> receiveAll(int socket, std::size_t count)
{
    Receiver receiver;
    std::vector<std::size_t> sizes;
    for (int tries = 0; sizes.size() < count && tries < 3000; ++tries) {
        receiver.receive(socket, [&](const Incoming &datagram) {
            const bool same = std::ranges::all_of(
                datagram.payload, [&](std::byte octet) { return octet == datagram.payload.front(); });
            sizes.push_back(same ? datagram.payload.size() : 0);
        });
        if (sizes.size() < count)
            QTest::qSleep(1);
    }
    return sizes;
}
} // namespace

class TestServiceSocket : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void datagramsArriveAsTheyWere_data();
    void datagramsArriveAsTheyWere();
    void manyPeersInOneGo();
    void receiverSaysWhoAskedWhom();
    void loopbackCarriesTheLargestBlock();
    void lanesAreSharedAndNotRepeated();
    void lanesOfManyAddressesAreBounded();
};

void TestServiceSocket::datagramsArriveAsTheyWere_data()
{
    QTest::addColumn<std::vector<std::size_t>>("sizes");
    using Sizes = std::vector<std::size_t>;
    QTest::newRow("one") << Sizes{516};
    QTest::newRow("a window") << Sizes(64, 1472);
    QTest::newRow("a window that ends the file") << Sizes{1472, 1472, 1472, 4};
    QTest::newRow("more than one call takes") << Sizes(150, 600);
    QTest::newRow("a longer one behind") << Sizes{100, 100, 200, 100, 100};
    QTest::newRow("an error behind blocks") << Sizes{1472, 30, 20};
}

void TestServiceSocket::datagramsArriveAsTheyWere()
{
    QFETCH(std::vector<std::size_t>, sizes);
    const auto from = bindUdp(kLoopback, 0);
    const auto to = bindUdp(kLoopback, 0);
    QVERIFY(from && to);
    setRoom(to->get(), 4 << 20);
    Datagrams datagrams;
    for (const auto size : sizes)
        fill(datagrams, {size});
    Sender sender;
    for (int i = 0; i < 2; ++i) { // it keeps nothing of the first time
        sender.address({kLoopback, localPort(to->get())}, 0, datagrams.size());
        sender.send(from->get(), datagrams);
        QCOMPARE(receiveAll(to->get(), sizes.size()), sizes);
    }
}

void TestServiceSocket::manyPeersInOneGo()
{
    const auto from = bindUdp(kLoopback, 0);
    std::vector<UniqueFd> peers;
    Datagrams datagrams;
    Sender sender;
    for (std::size_t i = 0; i < 100; ++i) {
        peers.push_back(std::move(*bindUdp(kLoopback, 0)));
        const auto first = datagrams.size();
        fill(datagrams, {10 + i, 10 + i, 5});
        // One in ten can't be sent to: the others don't suffer.
        sender.address({kLoopback, i % 10 ? localPort(peers.back().get()) : std::uint16_t{0}}, first, datagrams.size());
    }
    sender.send(from->get(), datagrams);
    for (std::size_t i = 0; i < 100; ++i)
        if (i % 10)
            QCOMPARE(receiveAll(peers[i].get(), 3), (std::vector<std::size_t>{10 + i, 10 + i, 5}));
}

void TestServiceSocket::receiverSaysWhoAskedWhom()
{
    const auto to = bindUdp({}, 0);
    const auto from = bindUdp(kLoopback, 0);
    QVERIFY(to && from);
    tellAddressAsked(to->get());
    const Ipv4Address other{0x7f000009};
    Datagrams one;
    fill(one, {8});
    Sender sender;
    sender.address({other, localPort(to->get())}, 0, 1);
    sender.send(from->get(), one);
    Receiver receiver;
    std::size_t seen = 0;
    for (int tries = 0; seen == 0 && tries < 3000; ++tries) {
        seen = receiver.receive(to->get(), [&](const Incoming &datagram) {
            QVERIFY(datagram.to == other && datagram.unicast);
            QCOMPARE(datagram.from.port, localPort(from->get()));
            QVERIFY(datagram.from.address == kLoopback);
        });
        QTest::qSleep(1);
    }
    QCOMPARE(seen, std::size_t{1});
}

void TestServiceSocket::loopbackCarriesTheLargestBlock()
{
    QVERIFY(pathMtu({}, kLoopback) >= 65464 + 32);
    QCOMPARE(pathMtu({0xc0000201}, kLoopback), std::size_t{1500}); // from an address that is not ours: as on Ethernet
}

void TestServiceSocket::lanesAreSharedAndNotRepeated()
{
    Lanes lanes;
    std::set<std::size_t> used;
    std::size_t last = SIZE_MAX;
    const Peer peer{kLoopback, 2070};
    for (int i = 0; i < 500; ++i) {
        const auto lane = lanes.choose(kLoopback, peer);
        QVERIFY(lane && *lane != last);
        used.insert(*lane);
        lanes.remember(peer, *lane);
        QVERIFY(lanes.wasOn(peer, *lane) && !lanes.wasOn({kLoopback, 2071}, *lane));
        last = *lane;
        for (int others = i % 3 * 8; others > 0; --others) // whose turns make the peer's come to the same lane
            QVERIFY(lanes.choose(kLoopback, {kLoopback, 9}));
    }
    QCOMPARE(lanes.size(), Lanes::kPerAddress);
    QCOMPARE(used.size(), Lanes::kPerAddress);
    for (std::uint16_t port = 1; port < 3 * Lanes::kRemembered; ++port)
        lanes.remember({kLoopback, port}, 0);
    QVERIFY(!lanes.wasOn({kLoopback, 1}, 0) && lanes.wasOn({kLoopback, 3 * Lanes::kRemembered - 1}, 0));
}

void TestServiceSocket::lanesOfManyAddressesAreBounded()
{
    Lanes lanes;
    for (std::uint32_t i = 1; i <= Lanes::kMostAddresses; ++i)
        QVERIFY(lanes.choose({0x7f000100 + i}, {kLoopback, 1}));
    const auto more = lanes.choose({0x7f000100 + Lanes::kMostAddresses + 1}, {kLoopback, 1});
    QVERIFY(!more && more.error().code == Error::Code::LimitReached);
    QVERIFY(lanes.choose({0x7f000101}, {kLoopback, 1}));
    const auto foreign = Lanes().choose({0xc0000201}, {kLoopback, 1});
    QVERIFY(!foreign && foreign.error().code == Error::Code::NotFound);
}

QTEST_GUILESS_MAIN(TestServiceSocket)
#include "test_service_socket.moc"
