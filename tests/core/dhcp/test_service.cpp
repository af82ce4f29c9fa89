#include "dhcp/service.h"

#include "dhcp/lease_journal.h"
#include "dhcp_rig.h"

#include <QDir>
#include <QNetworkDatagram>
#include <QTemporaryDir>
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

    void aLeaseIsOnDiskBeforeItIsTold()
    {
        QTemporaryDir folder;
        Machine machine;
        auto wanted = options(machine);
        wanted.folder = folder.path().toStdString();
        const auto inventory = snapshot(loopbackInventory());
        {
            auto opened = Service::open(wanted, inventory);
            QVERIFY(opened);
            Rig words;
            machine.send(message(Program::LinuxIpconfig, kPc08, MessageType::Discover, 1), (*opened)->serverPort());
            const auto offer = machine.receive();
            QVERIFY(offer);
            machine.send(words.selecting(Program::LinuxIpconfig, kPc08, offer->yourAddress, 1, ip("127.0.0.1")),
                (*opened)->serverPort());
            const auto ack = machine.receive();
            QVERIFY(ack && ack->type() == MessageType::Ack);
            // The service still runs: killed now, it would have lost nothing.
            const auto journal = LeaseJournal::open(folder.path().toStdString(), {});
            QVERIFY(journal.isDurable(kPc08, ip("127.0.0.100"), WallTime::now()));
            // Somebody uses it: it says so, and gets another one, also from the next service.
            auto decline = words.selecting(Program::LinuxIpconfig, kPc08, offer->yourAddress, 2, ip("127.0.0.1"));
            decline.options.setU8(Code::MessageType, static_cast<std::uint8_t>(MessageType::Decline));
            machine.send(decline, (*opened)->serverPort());
            machine.send(message(Program::LinuxIpconfig, kPc08, MessageType::Discover, 3), (*opened)->serverPort());
            const auto other = machine.receive();
            QVERIFY(other);
            QCOMPARE(other->yourAddress.toString(), std::string("127.0.0.101"));
            machine.send(words.selecting(Program::LinuxIpconfig, kPc08, other->yourAddress, 3, ip("127.0.0.1")),
                (*opened)->serverPort());
            QVERIFY(machine.receive());
        }
        m_sink.taken();
        auto again = Service::open(wanted, inventory); // which knows of no lease
        QVERIFY(again);
        QCOMPARE(m_sink.taken(), std::vector<std::string>{"lease 127.0.0.101"}); // it is told to the database
        machine.send(message(Program::LinuxIpconfig, kStranger, MessageType::Discover, 4), (*again)->serverPort());
        const auto strangers = machine.receive();
        QVERIFY(strangers);
        QCOMPARE(strangers->yourAddress.toString(), std::string("127.0.0.102"));
        machine.send(message(Program::LinuxIpconfig, kPc08, MessageType::Discover, 5), (*again)->serverPort());
        const auto own = machine.receive();
        QVERIFY(own);
        QCOMPARE(own->yourAddress.toString(), std::string("127.0.0.101"));
    }

    void withoutRoomOnlyWhatIsSafeIsTold()
    {
        QTemporaryDir folder;
        Machine machine;
        auto wanted = options(machine);
        wanted.folder = (folder.path() + QStringLiteral("/missing")).toStdString();
        auto opened = Service::open(wanted, snapshot(loopbackInventory()));
        QVERIFY(opened);
        Rig words;
        const auto request = [&](const MacAddress &mac, std::uint32_t xid) {
            machine.send(message(Program::LinuxIpconfig, mac, MessageType::Discover, xid), (*opened)->serverPort());
            const auto offer = machine.receive();
            const auto address = offer ? offer->yourAddress : Ipv4Address();
            machine.send(words.selecting(Program::LinuxIpconfig, mac, address, xid, ip("127.0.0.1")),
                (*opened)->serverPort());
        };
        request(kPc08, 1); // from the pool: it is not told, and neither is anybody else
        request(kPc07, 2); // its address is reserved
        const auto reserved = machine.receive();
        QVERIFY(reserved && reserved->type() == MessageType::Ack);
        QCOMPARE(reserved->transactionId, 2u);
        QCOMPARE(m_sink.taken(), (std::vector<std::string>{"address 52:54:00:00:00:07 127.0.0.70", "lease 127.0.0.70"}));
        const auto told = [this] {
            const auto events = m_events.drain();
            return std::ranges::count_if(events, [](const Event &event) {
                return event.code == EventCode::ServiceFailed && event.subject == "leases.journal"
                    && event.severity == Severity::Error;
            });
        };
        QCOMPARE(told(), 1); // not for each request
        QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("missing")));
        bool given = false; // the journal is tried again after a while
        QVERIFY(QTest::qWaitFor([&] {
            request(kPc08, 3);
            given = QTest::qWaitFor([&] { return machine.socket.hasPendingDatagrams(); }, 200);
            return given;
        }, kLimit));
        const auto ack = machine.receive();
        QVERIFY(ack && ack->type() == MessageType::Ack);
        QCOMPARE(ack->yourAddress.toString(), std::string("127.0.0.100"));
        QVERIFY(LeaseJournal::open(wanted.folder, {}).isDurable(kPc08, ip("127.0.0.100"), WallTime::now()));
    }

    void furtherCardsAreServedAndAMissingOneIsNamed()
    {
        Machine machine;
        auto inventory = loopbackInventory();
        Subnet second{.name = "second", .network = *Ipv4Prefix::parse("127.0.0.0/8"), .interface = "lo"};
        Subnet missing{.name = "missing", .network = *Ipv4Prefix::parse("10.9.0.0/16"), .interface = "nosuch0"};
        inventory.network.interface = "main";
        inventory.network.subnets = {missing, second};
        auto wanted = options(machine);
        wanted.furtherLinks = {{"nosuch0", ip("10.9.0.1")}, {"lo", ip("127.0.0.1")}};
        auto opened = Service::open(wanted, snapshot(inventory));
        QVERIFY2(opened, opened ? "" : opened.error().message.c_str());
        QCOMPARE((*opened)->serverPort(1), std::uint16_t{0});
        QVERIFY((*opened)->serverPort(2) != 0 && (*opened)->serverPort(2) != (*opened)->serverPort(0));
        QVERIFY((*opened)->proxyPort(2) != 0);
        const auto events = m_events.drain();
        QCOMPARE(std::ranges::count_if(events, [](const Event &event) {
            return event.code == EventCode::ServiceFailed && event.subject == "nosuch0"
                && event.detail.find("nosuch0") != std::string::npos;
        }), 1);
        machine.send(message(Program::Uefi, kPc07, MessageType::Discover, 1), (*opened)->serverPort(0));
        QVERIFY(machine.receive());
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
