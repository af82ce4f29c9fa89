#include "tftp/service.h"

#include "service_rig.h"

#include <atomic>
#include <filesystem>
#include <thread>

using namespace netseat;
using namespace netseat::tftp;
namespace fs = std::filesystem;

/// Many clients, strangers and floods at one service, and what is made for each of them.
class TestServiceCrowd : public QObject, private ServiceRig {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void oneAddressLeavesRoomForOthers();
    void unheardTransfersGiveWay();
    void aFloodFromOneAddressDoesNotStarveOthers();
    void virtualFilesLieBesideRealOnes();
    void transfersOfOneClientFollowOnDifferentPorts();
    void lateWordsOfAnEndedTransferAreNotAnswered();

private:
    std::unique_ptr<Service> open(std::size_t transfers, std::size_t perAddress, VirtualFiles *virtualFiles = nullptr)
    {
        auto options = usualOptions();
        options.transfers = transfers;
        options.transfersPerAddress = perAddress;
        options.virtualFiles = virtualFiles;
        return ServiceRig::open(std::move(options));
    }
    using ServiceRig::event; // QObject has another
};

void TestServiceCrowd::initTestCase()
{
    makeFiles();
}

void TestServiceCrowd::init()
{
    forget();
    m_service = open(2048, 32);
    QVERIFY(m_service);
}

void TestServiceCrowd::oneAddressLeavesRoomForOthers()
{
    m_service = open(40, 4);
    QVERIFY(m_service);
    std::vector<std::unique_ptr<TestClient>> clients;
    std::optional<ErrorCode> refused;
    for (std::size_t i = 0; i < 40 && !refused; ++i) {
        clients.push_back(std::make_unique<TestClient>());
        clients.back()->send(ReadRequest{"loader.efi", Mode::Octet, {}}, port());
        const auto packet = clients.back()->receive();
        QVERIFY(packet);
        if (const auto *error = std::get_if<ErrorPacket>(&*packet))
            refused = error->code;
    }
    QVERIFY(refused == ErrorCode::NotDefined);
    QCOMPARE(clients.size(), std::size_t{14}); // 13 had a place: half of what was left then
    QCOMPARE(event().code, EventCode::RequestRefused);
    TestClient neighbour(9);
    QCOMPARE(neighbour.fetch({"text", Mode::Octet, {}}, port()), QByteArray("a\nb\n"));
    QCOMPARE(event().code, EventCode::FileServed);
    clients.front()->send(ErrorPacket{}, clients.front()->from); // one place is free again
    QCOMPARE(event().code, EventCode::TransferFailed);
    QCOMPARE(clients.back()->fetch({"text", Mode::Octet, {}}, port()), QByteArray("a\nb\n"));
}

void TestServiceCrowd::unheardTransfersGiveWay() // requests under addresses of others fill no place for long
{
    m_service = open(8, 8);
    QVERIFY(m_service);
    std::vector<std::unique_ptr<TestClient>> silent;
    for (int i = 0; i < 8; ++i) {
        silent.push_back(std::make_unique<TestClient>(20 + i));
        silent.back()->send(ReadRequest{"loader.efi", Mode::Octet, {}}, port());
        QVERIFY(silent.back()->receive());
    }
    TestClient client;
    QTRY_COMPARE_WITH_TIMEOUT(
        client.fetch({"text", Mode::Octet, {}}, port()), QByteArray("a\nb\n"), kPatience); // they are a second old
}

void TestServiceCrowd::aFloodFromOneAddressDoesNotStarveOthers()
{
    std::atomic<bool> end{false};
    std::atomic<int> sent{0};
    std::thread flood([&, to = port()] { // some 10,000 requests a second, each from a port of its own
        const auto packet = encode(ReadRequest{"loader.efi", Mode::Octet, {}});
        const QByteArray bytes(textOf(packet).data(), qsizetype(packet.size()));
        std::vector<std::unique_ptr<QUdpSocket>> sockets;
        for (int i = 0; i < 500; ++i) {
            sockets.push_back(std::make_unique<QUdpSocket>());
            sockets.back()->bind(loopback(66), 0);
        }
        while (!end) {
            for (int i = 0; i < 50; ++i)
                sockets[std::size_t(sent++) % sockets.size()]->writeDatagram(bytes, loopback(), to);
            std::this_thread::sleep_for(milliseconds(4));
        }
    });
    while (sent < 5000)
        std::this_thread::sleep_for(milliseconds(1));
    ReadRequest request{"loader.efi", Mode::Octet, {}};
    request.options.blockSize = std::uint16_t{1468};
    bool whole = true;
    const auto before = sent.load();
    for (int i = 0; i < 20; ++i) {
        TestClient client(2);
        whole = whole && client.fetch(request, port()) == m_loader;
    }
    const auto meanwhile = sent - before;
    end = true;
    flood.join();
    QVERIFY(whole);
    QVERIFY(meanwhile > 0);
}

void TestServiceCrowd::virtualFilesLieBesideRealOnes()
{
    struct Files : VirtualFiles {
        std::optional<std::string> content(std::string_view name, Ipv4Address client, Ipv4Address server) override
        {
            if (name == "text" || name == "hello.ipxe")
                return "#!ipxe\necho " + client.toString() + " " + server.toString() + std::string(600, '.');
            return std::nullopt;
        }
        void fetched(std::string_view name, Ipv4Address client) override
        {
            last = std::string(name) + " " + client.toString();
            ++count;
        }
        std::string last; // read when the client has everything: count orders it
        std::atomic<int> count{0};
    } files;
    m_service = open(2048, 32, &files);
    QVERIFY(m_service);
    TestClient client(5);
    QCOMPARE(client.fetch({"text", Mode::Octet, {}}, port()), QByteArray("a\nb\n")); // the real one
    QCOMPARE(event().code, EventCode::FileServed);
    ReadRequest probe{"hello.ipxe", Mode::Octet, {}};
    probe.options.transferSize = 0;
    client.send(probe, port());
    const auto answer = client.receive();
    QVERIFY(answer && std::holds_alternative<OptionAck>(*answer));
    client.send(ErrorPacket{ErrorCode::OptionsRefused, ""}, client.from);
    QCOMPARE(event().code, EventCode::LoaderProbed);
    QCOMPARE(files.count.load(), 0); // asking is not fetching
    const auto got = client.fetch(probe, port());
    QVERIFY2(got.startsWith("#!ipxe\necho 127.0.0.5 127.0.0.1..."), got.constData());
    QCOMPARE(files.count.load(), 1);
    QCOMPARE(files.last, std::string("hello.ipxe 127.0.0.5"));
    client.send(ReadRequest{"other.ipxe", Mode::Octet, {}}, port());
    QVERIFY(client.receiveError() == ErrorCode::FileNotFound);
    m_service.reset();
}

void TestServiceCrowd::transfersOfOneClientFollowOnDifferentPorts() // RFC 1350, 4: what is late of one is not of the next
{
    TestClient client;
    quint16 last = port();
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(client.fetch({i % 3 ? "text" : "absent", Mode::Octet, {}}, port()),
            i % 3 ? QByteArray("a\nb\n") : QByteArray("something else came"));
        QVERIFY(client.from != last && client.from != port());
        last = client.from;
        if (i % 2) { // others in between
            TestClient other;
            other.fetch({"text", Mode::Octet, {}}, port());
        }
    }
}

void TestServiceCrowd::lateWordsOfAnEndedTransferAreNotAnswered()
{
    TestClient client;
    QCOMPARE(client.fetch({"text", Mode::Octet, {}}, port()), QByteArray("a\nb\n"));
    const auto old = client.from;
    client.send(Ack{1}, old);
    QCOMPARE(client.fetch({"text", Mode::Octet, {}}, port()), QByteArray("a\nb\n"));
    client.send(Ack{1}, old);
    client.send(ReadRequest{"absent", Mode::Octet, {}}, port());
    QVERIFY(client.receiveError() == ErrorCode::FileNotFound); // and no "not yours" before it
}

QTEST_GUILESS_MAIN(TestServiceCrowd)
#include "test_service_crowd.moc"
