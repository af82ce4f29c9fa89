#include "dhcp/service.h"

#include "dhcp_rig.h"

#include <QNetworkDatagram>
#include <QTest>
#include <QThread>
#include <QUdpSocket>

#include <mutex>

using namespace netseat;
using namespace netseat::dhcp;

namespace {

constexpr int kLimit = 30'000; // ms; generous: the tests wait for events, not for time

/// Remembers what was told before which datagram.
struct Sink : boot::BootSink {
    void addressGiven(const MacAddress &mac, Ipv4Address address) override
    {
        const std::lock_guard lock(mutex);
        calls.push_back("address " + mac.toString() + " " + address.toString());
    }
    void bootBegins(ClientId client) override
    {
        const std::lock_guard lock(mutex);
        calls.push_back("boot " + std::to_string(client.value));
    }
    std::vector<std::string> taken()
    {
        const std::lock_guard lock(mutex);
        return std::exchange(calls, {});
    }

    std::mutex mutex;
    std::vector<std::string> calls;
};

/// The usual inventory, moved to the loopback interface.
Inventory loopbackInventory()
{
    auto inventory = usualInventory();
    inventory.network.netmask = ip("255.0.0.0");
    inventory.network.poolFirst = ip("127.0.0.100");
    inventory.network.poolLast = ip("127.0.0.200");
    inventory.network.router.reset();
    inventory.clients[0].address = ip("127.0.0.70");
    inventory.clients[0].boot = BootWay::RootPath;
    return inventory;
}

/// A client's socket, on a port of its own.
struct Machine {
    Machine() { bound = socket.bind(QHostAddress(QHostAddress::AnyIPv4), 0); }

    void send(const Packet &packet, std::uint16_t port)
    {
        const auto bytes = encode(packet, kLargestMessage);
        socket.writeDatagram(reinterpret_cast<const char *>(bytes.data()), qint64(bytes.size()),
            QHostAddress(QHostAddress::LocalHost), port);
    }
    std::optional<Packet> receive()
    {
        if (!QTest::qWaitFor([this] { return socket.hasPendingDatagrams(); }, kLimit))
            return std::nullopt;
        const auto datagram = socket.receiveDatagram();
        from = static_cast<std::uint16_t>(datagram.senderPort());
        const auto data = datagram.data();
        const auto packet = decode(bytesOf({data.constData(), std::size_t(data.size())}));
        return packet ? std::optional(*packet) : std::nullopt;
    }

    QUdpSocket socket;
    bool bound = false;
    std::uint16_t from = 0;
};

} // namespace

class TestService : public QObject {
    Q_OBJECT
private:
    ServiceOptions options(const Machine &machine)
    {
        return {.interface = "lo",
            .address = ip("127.0.0.1"),
            .serverPort = 0,
            .clientPort = machine.socket.localPort(),
            .proxyPort = 0,
            .events = &m_events,
            .boots = &m_sink,
            .leaseChanged = [this](const Lease &lease) {
                const std::lock_guard lock(m_sink.mutex);
                m_sink.calls.push_back("lease " + lease.address.toString());
            }};
    }
    static Snapshot snapshot(Inventory inventory) { return std::make_shared<const Inventory>(std::move(inventory)); }

    EventHub m_events;
    Sink m_sink;

private Q_SLOTS:
    void init()
    {
        m_events.drain();
        m_sink.taken();
    }

    void servesFromItsOwnThread()
    {
        Machine machine;
        QVERIFY(machine.bound);
        auto opened = Service::open(options(machine), snapshot(loopbackInventory()));
        QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
        const auto port = (*opened)->serverPort();
        QVERIFY(port != 0);
        QThread thread;
        auto *service = opened->release();
        service->moveToThread(&thread);
        connect(&thread, &QThread::finished, service, &QObject::deleteLater);
        thread.start();

        machine.send(message(Program::Snponly, kPc07, MessageType::Discover, 1), port);
        const auto offer = machine.receive();
        QVERIFY(offer);
        QCOMPARE(offer->yourAddress.toString(), std::string("127.0.0.70"));
        QCOMPARE(machine.from, port);
        QVERIFY(m_sink.taken().empty());

        Rig words;
        auto request = words.selecting(Program::Snponly, kPc07, offer->yourAddress, 1, ip("127.0.0.1"));
        machine.send(request, port);
        const auto ack = machine.receive();
        QVERIFY(ack);
        QVERIFY(ack->type() == MessageType::Ack);
        QVERIFY(ack->options.has(Code::RootPath));
        // All of it was told before the answer left.
        QCOMPARE(m_sink.taken(),
            (std::vector<std::string>{"address 52:54:00:00:00:07 127.0.0.70", "boot 7", "lease 127.0.0.70"}));

        auto changed = loopbackInventory();
        changed.clients[0].boot = BootWay::Script;
        QMetaObject::invokeMethod(service, [service, now = snapshot(changed)] { service->setSnapshot(now); });
        machine.send(message(Program::Snponly, kPc07, MessageType::Discover, 2), port);
        const auto script = machine.receive();
        QVERIFY(script && script->bootFile.starts_with("http://127.0.0.1/"));

        QMetaObject::invokeMethod(service, &Service::stop, Qt::BlockingQueuedConnection);
        thread.quit();
        QVERIFY(thread.wait(kLimit));
        const auto events = m_events.drain();
        QVERIFY(std::ranges::any_of(events, [](const Event &e) { return e.code == EventCode::AddressGiven; }));
        // The loopback interface is no Ethernet: said once, and all else works.
        QCOMPARE(std::ranges::count(events, std::string("IPv6 router solicitations"), &Event::subject), 1);
    }

    void answersBootServerRequestsFromTheirOwnPort()
    {
        Machine machine;
        auto opened = Service::open(options(machine), snapshot(loopbackInventory()));
        QVERIFY(opened);
        Machine firmware; // not on the client port: EDK2 asks from 4011
        auto request = message(Program::Uefi, kPc07, MessageType::Request, 1);
        request.clientAddress = ip("127.0.0.1");
        firmware.send(request, (*opened)->proxyPort());
        const auto ack = firmware.receive();
        QVERIFY(ack);
        QCOMPARE(ack->bootFile, std::string("snponly.efi"));
        QCOMPARE(firmware.from, (*opened)->proxyPort());
    }

    void manyAtOnceAreAllAnswered()
    {
        constexpr int kMachines = 500;
        Machine machine;
        machine.socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 4 << 20);
        auto inventory = loopbackInventory();
        inventory.network.poolLast = ip("127.0.10.200");
        auto opened = Service::open(options(machine), snapshot(inventory));
        QVERIFY(opened);
        for (std::uint32_t i = 0; i < kMachines; ++i)
            machine.send(
                message(Program::LinuxIpconfig, macOf(1000 + i), MessageType::Discover, i), (*opened)->serverPort());
        std::set<Ipv4Address> offered;
        for (int i = 0; i < kMachines; ++i) {
            const auto offer = machine.receive();
            QVERIFY2(offer, qPrintable(QStringLiteral("only %1 were answered").arg(i)));
            offered.insert(offer->yourAddress);
        }
        QCOMPARE(offered.size(), std::size_t{kMachines});
    }

    void aTakenPortIsNamedWithItsHolder_data()
    {
        QTest::addColumn<bool>("proxy");
        QTest::newRow("the server's port") << false;
        QTest::newRow("the boot server's port") << true;
    }
    void aTakenPortIsNamedWithItsHolder()
    {
        QFETCH(bool, proxy);
        QUdpSocket other; // shares as dnsmasq does: an address in use all the same
        QVERIFY(other.bind(
            QHostAddress(QHostAddress::AnyIPv4), 0, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint));
        Machine machine;
        auto wanted = options(machine);
        (proxy ? wanted.proxyPort : wanted.serverPort) = other.localPort();
        const auto opened = Service::open(wanted, snapshot(loopbackInventory()));
        QVERIFY(!opened);
        QVERIFY(opened.error().code == Error::Code::Conflict);
        const auto &text = opened.error().message;
        QVERIFY2(text.find("port " + std::to_string(other.localPort())) != std::string::npos, text.c_str());
        QVERIFY2(text.find("(pid " + std::to_string(QCoreApplication::applicationPid()) + ")") != std::string::npos,
            text.c_str());
    }

    void aMissingInterfaceIsNamed()
    {
        Machine machine;
        auto wanted = options(machine);
        wanted.interface = "nosuch0";
        const auto opened = Service::open(wanted, snapshot(loopbackInventory()));
        QVERIFY(!opened);
        QVERIFY(opened.error().code == Error::Code::NotFound);
        QVERIFY(opened.error().message.find("nosuch0") != std::string::npos);
    }

    void offBindsNothing()
    {
        Machine machine;
        auto inventory = loopbackInventory();
        inventory.network.dhcp = DhcpMode::Off;
        const auto opened = Service::open(options(machine), snapshot(inventory));
        QVERIFY(opened);
        QCOMPARE((*opened)->serverPort(), std::uint16_t{0});
        QVERIFY(m_events.drain().empty());
    }
};

QTEST_GUILESS_MAIN(TestService)
#include "test_service.moc"
