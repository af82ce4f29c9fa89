#include "http/service.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <atomic>
#include <filesystem>
#include <fstream>
#include <thread>

using namespace netseat;
using namespace netseat::http;
namespace fs = std::filesystem;

namespace {

constexpr int kPatience = 30'000; // ms

/// Notes which boots began, on whatever thread.
class Boots : public boot::BootSink {
public:
    void addressGiven(const MacAddress &, Ipv4Address) override { }
    void bootBegins(ClientId client) override
    {
        last = client.value;
        ++count;
    }
    std::atomic<std::int64_t> last{0};
    std::atomic<int> count{0};
};

QByteArray get(const QByteArray &path, const QByteArray &more = {})
{
    return QByteArray("GET ") + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + more + "\r\n";
}

} // namespace

class TestService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void scriptNamesTheAddressTheRequestCameInOn();
    void bootBeginsBeforeTheAnswer();
    void newSnapshotIsUsedAtOnce();
    void filesComeWhole();
    void partOfAFile();
    void headHasNoBody();
    void keptConnectionServesAgain();
    void hostileRequests_data();
    void hostileRequests();
    void waitingIsToldOnce();
    void abortedTransferIsTold();
    void refusalsAreLimited();
    void oneAddressLeavesRoomForOthers();
    void conditionalRequests();
    void aPlusStaysOne();
    void takenPortNamesItsHolder();
    void requestWithABodyBeginsNoBoot();
    void answersUnderWayAreFinished();
    void endsWithConnectionsOpen();

private:
    std::unique_ptr<Service> open(Ipv4Address address, std::uint16_t port = 0, std::size_t connections = 4096)
    {
        ServiceOptions options;
        options.connections = connections;
        options.connectionsPerAddress = 8;
        options.address = address;
        options.port = port;
        options.events = &m_events;
        options.boots = &m_boots;
        options.folders = boot::LoaderFolders({m_root}, {});
        auto service = Service::open(std::move(options), std::make_shared<const Inventory>(m_inventory));
        return service ? std::move(*service) : nullptr;
    }
    /// Sends and reads until the server closes the connection.
    QByteArray exchange(const QByteArray &bytes, const QString &to = QStringLiteral("127.0.0.1"))
    {
        QTcpSocket socket;
        socket.connectToHost(to, m_service->port());
        if (!socket.waitForConnected(kPatience))
            return {};
        socket.write(bytes);
        QByteArray got;
        while (socket.state() == QAbstractSocket::ConnectedState || socket.bytesAvailable() > 0) {
            got += socket.readAll();
            if (!socket.waitForReadyRead(kPatience) && socket.bytesAvailable() == 0)
                break;
        }
        return got + socket.readAll();
    }
    Event event()
    {
        if (m_waiting.empty()
            && !QTest::qWaitFor([this] { return !(m_waiting = m_events.drain()).empty(); }, kPatience))
            return {};
        const auto first = m_waiting.front();
        m_waiting.erase(m_waiting.begin());
        return first;
    }

    QTemporaryDir m_folder;
    fs::path m_root;
    QByteArray m_loader;
    Inventory m_inventory;
    Boots m_boots;
    EventHub m_events;
    EventBatch m_waiting;
    std::unique_ptr<Service> m_service;
};

void TestService::initTestCase()
{
    m_root = fs::canonical(m_folder.path().toStdString());
    for (std::uint32_t i = 0; i < 3'000'000; ++i)
        m_loader += char((i * 2654435761U) >> 11);
    std::ofstream(m_root / "ipxe.efi", std::ios::binary).write(m_loader.constData(), m_loader.size());
    fs::resize_file(m_root / "ipxe.efi", static_cast<std::uintmax_t>(m_loader.size()));
    std::ofstream(m_root / "huge") << "x";
    fs::resize_file(m_root / "huge", std::uintmax_t{5} << 30);
    Image image;
    image.id = {3};
    m_inventory.images.push_back(image);
    Client client;
    client.id = {7};
    client.mac = *MacAddress::parse("52:54:00:aa:88:2a");
    client.name = "pc-07";
    client.image = ImageId{3};
    m_inventory.clients.push_back(client);
}

void TestService::init()
{
    m_service = open({0});
    QVERIFY(m_service);
}

void TestService::cleanup()
{
    m_service.reset();
    m_events.drain();
    m_waiting.clear();
}

void TestService::scriptNamesTheAddressTheRequestCameInOn()
{
    for (const auto &to : {QStringLiteral("127.0.0.1"), QStringLiteral("127.0.0.9")}) {
        const auto got = exchange(get("/boot.ipxe?mac=52:54:00:aa:88:2a"), to);
        QVERIFY(got.startsWith("HTTP/1.1 200 "));
        QVERIFY2(got.contains("\r\n\r\n#!ipxe\n"), got.constData());
        QVERIFY(got.contains("sanboot iscsi:" + to.toLatin1() + "::3260:0:iqn.2026-11.net.netseat:7 ||"));
        QVERIFY(got.contains("http://" + to.toLatin1() + ":" + QByteArray::number(m_service->port()) + "/report?"));
        QVERIFY(got.contains("no-store"));
    }
}

void TestService::bootBeginsBeforeTheAnswer()
{
    m_boots.count = 0;
    QVERIFY(exchange(get("/boot.ipxe?mac=52:54:00:aa:88:2a")).contains("sanboot"));
    QCOMPARE(m_boots.count.load(), 1);
    QCOMPARE(m_boots.last.load(), 7);
    const auto told = event();
    QCOMPARE(told.code, EventCode::ScriptServed);
    QCOMPARE(told.origin, Origin::Http);
    QVERIFY(told.client == ClientId{7} && told.mac && told.address == Ipv4Address{0x7f000001});
}

void TestService::newSnapshotIsUsedAtOnce()
{
    QVERIFY(exchange(get("/boot.ipxe?mac=52:54:00:00:00:01")).contains("not registered"));
    auto changed = m_inventory;
    changed.clients.front().mac = *MacAddress::parse("52:54:00:00:00:01");
    m_service->setSnapshot(std::make_shared<const Inventory>(changed));
    QVERIFY(exchange(get("/boot.ipxe?mac=52:54:00:00:00:01")).contains("sanboot"));
    m_service->setSnapshot(nullptr); // is ignored
    QVERIFY(exchange(get("/boot.ipxe?mac=52:54:00:00:00:01")).contains("sanboot"));
}

void TestService::filesComeWhole()
{
    const auto got = exchange(get("/files/ipxe.efi"));
    const auto body = got.mid(got.indexOf("\r\n\r\n") + 4);
    QCOMPARE(body.size(), m_loader.size());
    QVERIFY(body == m_loader);
    QVERIFY(got.contains("Content-Length: 3000000\r\n") && got.contains("Accept-Ranges: bytes\r\n"));
    const auto told = event();
    QCOMPARE(told.code, EventCode::LoaderFetched);
    QCOMPARE(told.amount, std::uint64_t{3'000'000});
}

void TestService::partOfAFile()
{
    const auto got = exchange(get("/files/ipxe.efi", "Range: bytes=1000000-1000099\r\n"));
    QVERIFY(got.startsWith("HTTP/1.1 206 ") && got.contains("Content-Range: bytes 1000000-1000099/3000000\r\n"));
    QCOMPARE(got.mid(got.indexOf("\r\n\r\n") + 4), m_loader.mid(1'000'000, 100));
    const auto beyond = exchange(get("/files/huge", "Range: bytes=5368709119-\r\n")); // above 32 bits
    QVERIFY(beyond.contains("Content-Range: bytes 5368709119-5368709119/5368709120\r\n"));
    QVERIFY(exchange(get("/files/ipxe.efi", "Range: bytes=3000000-\r\n")).startsWith("HTTP/1.1 416 "));
    const auto conditional =
        exchange(get("/files/ipxe.efi", "Range: bytes=0-0\r\nIf-Range: \"x\"\r\n")); // RFC 9110, 13.1.5
    QVERIFY(conditional.startsWith("HTTP/1.1 200 "));
}

void TestService::headHasNoBody()
{
    const auto got = exchange("HEAD /files/ipxe.efi HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    QVERIFY(got.startsWith("HTTP/1.1 200 ") && got.contains("Content-Length: 3000000\r\n"));
    QVERIFY(got.endsWith("\r\n\r\n"));
}

void TestService::keptConnectionServesAgain() // iPXE keeps its connection for the next request
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_service->port());
    for (int i = 0; i < 3; ++i) {
        socket.write("GET /report?mac=52:54:00:aa:88:2a&stage=s HTTP/1.1\r\nHost: x\r\n\r\n");
        QByteArray got;
        while (!got.endsWith("\r\n\r\nok\n"))
            QVERIFY(socket.waitForReadyRead(kPatience) && !(got += socket.readAll()).isEmpty());
        QCOMPARE(event().code, EventCode::StageReported);
    }
}

void TestService::hostileRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("answer"); // how it begins; the connection may also just be closed
    QTest::newRow("POST with a body") << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello")
                                      << QByteArray("HTTP/1.1 405");
    QTest::newRow("POST with a body that never ends")
        << QByteArray("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n")
        << QByteArray("HTTP/1.1 405");
    QTest::newRow("PUT in chunks") << QByteArray(
        "PUT /files/x HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n")
                                   << QByteArray("HTTP/1.1 405");
    QTest::newRow("GET with a body") << QByteArray("GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\n\r\nhello")
                                     << QByteArray();
    QTest::newRow("a method nobody knows")
        << QByteArray("BREW / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n") << QByteArray("HTTP/1.1 405");
    QTest::newRow("a very long method") << QByteArray(100'000, 'A') + " / HTTP/1.1\r\n\r\n" << QByteArray("HTTP/1.1 4");
    QTest::newRow("a very long path") << get(QByteArray(100'000, '/')) << QByteArray("HTTP/1.1 4");
    QTest::newRow("very many arguments") << get("/boot.ipxe?" + QByteArray("mac&").repeated(30'000))
                                         << QByteArray("HTTP/1.1 4");
    QTest::newRow("a very long field") << get("/", "X: " + QByteArray(100'000, 'x') + "\r\n")
                                       << QByteArray("HTTP/1.1 4");
    QTest::newRow("dots in hexadecimal") << get("/files/%2e%2e/%2e%2e/etc/passwd") << QByteArray("HTTP/1.1 403");
    QTest::newRow("a slash in hexadecimal") << get("/files/..%2fetc%2fpasswd") << QByteArray("HTTP/1.1 403");
    QTest::newRow("a backslash") << get("/files/..%5cetc%5cpasswd") << QByteArray("HTTP/1.1 403");
    QTest::newRow("NUL in hexadecimal") << get("/files/ipxe.efi%00.txt") << QByteArray("HTTP/1.1 403");
    QTest::newRow("a per cent sign alone") << get("/files/%") << QByteArray("HTTP/1.1 404");
    QTest::newRow("a line end in an argument")
        << get("/report?mac=52:54:00:aa:88:2a&stage=a%0d%0aX:%20y") << QByteArray("HTTP/1.1 400");
    QTest::newRow("an argument without value") << get("/boot.ipxe?mac") << QByteArray("HTTP/1.1 400");
    QTest::newRow("a folder") << get("/files/.") << QByteArray("HTTP/1.1 40");
    QTest::newRow("not HTTP") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\r\n\r\n", 11) << QByteArray();
    QTest::newRow("an old version") << QByteArray("GET / HTTP/1.0\r\n\r\n") << QByteArray("HTTP/1.");
}

void TestService::hostileRequests()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, answer);
    const auto got = exchange(bytes);
    QVERIFY2(got.startsWith(answer), got.left(100).constData());
    QVERIFY(!got.contains("root:"));
    QVERIFY(exchange(get("/")).startsWith("HTTP/1.1 200 ")); // it goes on
}

void TestService::waitingIsToldOnce()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(exchange(get("/boot.ipxe?mac=52:54:00:00:00:02")).contains("not registered"));
    QCOMPARE(event().code, EventCode::WaitingScreen);
    QVERIFY(exchange(get("/report?mac=52:54:00:00:00:02&stage=mark")).contains("ok"));
    QCOMPARE(event().code, EventCode::StageReported); // and not waiting again
}

void TestService::abortedTransferIsTold()
{
    {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), m_service->port());
        socket.write(get("/files/huge"));
        QVERIFY(socket.waitForReadyRead(kPatience));
        socket.abort();
    }
    const auto told = event();
    QCOMPARE(told.code, EventCode::TransferFailed);
    QCOMPARE(told.subject, std::string("huge"));
    QCOMPARE(told.severity, Severity::Warning);
}

void TestService::refusalsAreLimited()
{
    QElapsedTimer elapsed;
    elapsed.start();
    for (int i = 0; i < 100; ++i)
        exchange(get("/absent"));
    const auto told = m_events.drain();
    QVERIFY(told.size() >= 20 && told.size() <= 20 * (2 + std::size_t(elapsed.elapsed()) / 1000));
    QVERIFY(exchange(get("/")).startsWith("HTTP/1.1 200 "));
}

void TestService::oneAddressLeavesRoomForOthers()
{
    m_service = open({0}, 0, 96);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 60; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        sockets.back()->connectToHost(QStringLiteral("127.0.0.1"), m_service->port());
        QVERIFY(sockets.back()->waitForConnected(kPatience));
    }
    const auto closed = [&] {
        return std::ranges::count_if(
            sockets, [](const auto &socket) { return socket->state() != QAbstractSocket::ConnectedState; });
    };
    QTRY_COMPARE_WITH_TIMEOUT(closed(), 28, kPatience); // a third of all places it may have
    sockets.front()->write(get("/")); // closed for their number, not for their age
    QVERIFY(sockets.front()->waitForReadyRead(kPatience));
    QVERIFY(sockets.front()->readAll().startsWith("HTTP/1.1 200 "));
    QTcpSocket neighbour;
    neighbour.bind(QHostAddress(0x7f000009U));
    neighbour.connectToHost(QStringLiteral("127.0.0.1"), m_service->port());
    QVERIFY(neighbour.waitForConnected(kPatience));
    neighbour.write(get("/"));
    QVERIFY(neighbour.waitForReadyRead(kPatience));
    QVERIFY(neighbour.readAll().startsWith("HTTP/1.1 200 "));
    sockets.clear(); // what they had is free again
    QTRY_VERIFY_WITH_TIMEOUT(exchange(get("/")).startsWith("HTTP/1.1 200 "), kPatience);
}

void TestService::conditionalRequests() // RFC 9110, 13
{
    const auto first = exchange(get("/files/ipxe.efi", "Range: bytes=0-9\r\n"));
    const auto field = [&](const QByteArray &name) {
        const auto at = first.indexOf("\r\n" + name + ": ");
        return at < 0 ? QByteArray() : first.mid(at + name.size() + 4, first.indexOf("\r\n", at + 2) - at - name.size() - 4);
    };
    const auto tag = field("ETag");
    const auto date = field("Last-Modified");
    QVERIFY2(tag.startsWith('"') && tag.endsWith('"') && date.endsWith(" GMT"), first.left(400).constData());
    for (const auto &known : {"If-None-Match: " + tag, "If-Modified-Since: " + date}) {
        const auto same = exchange(get("/files/ipxe.efi", known + "\r\n"));
        QVERIFY(same.startsWith("HTTP/1.1 304 ") && same.endsWith("\r\n\r\n") && same.contains(tag));
    }
    const auto part = exchange(get("/files/ipxe.efi", "Range: bytes=10-19\r\nIf-Range: " + tag + "\r\n"));
    QVERIFY(part.startsWith("HTTP/1.1 206 ") && part.endsWith("\r\n\r\n" + m_loader.mid(10, 10)));
    QVERIFY(exchange(get("/files/ipxe.efi", "If-Match: \"other\"\r\n")).startsWith("HTTP/1.1 412 "));
    QVERIFY(exchange(get("/files/ipxe.efi", "If-None-Match: \"other\"\r\n")).endsWith(m_loader.right(100)));
    std::ofstream(m_root / "changing") << "one";
    const auto before = exchange(get("/files/changing"));
    std::ofstream(m_root / "changing") << "two";
    const auto after = exchange(get("/files/changing"));
    const auto tagOf = [](const QByteArray &answer) { return answer.mid(answer.indexOf("ETag:"), 60); };
    QVERIFY(tagOf(before) != tagOf(after));
}

/// iPXE writes a machine's texts into the query with "%20" for a space, and a plus as it is.
void TestService::aPlusStaysOne()
{
    QVERIFY(exchange("GET /hardware?mac=52:54:00:aa:88:2a&product=Q35%20+%20ICH9%00 HTTP/1.1\r\nHost: x\r\n"
                     "Connection: close\r\n\r\n")
                .startsWith("HTTP/1.1 200"));
    const auto told = event();
    QCOMPARE(told.code, EventCode::HardwareReported);
    QCOMPARE(told.subject, std::string("Q35 + ICH9?"));
}

void TestService::takenPortNamesItsHolder()
{
    ServiceOptions options;
    options.port = m_service->port();
    const auto second = Service::open(std::move(options), nullptr);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Conflict);
    QVERIFY(second.error().message.find(std::to_string(m_service->port())) != std::string::npos);
}

void TestService::requestWithABodyBeginsNoBoot()
{
    m_boots.count = 0;
    exchange(get("/boot.ipxe?mac=52:54:00:aa:88:2a", "Content-Length: 5\r\n") + "hello");
    QCOMPARE(m_boots.count.load(), 0);
}

void TestService::answersUnderWayAreFinished()
{
    QTcpSocket socket;
    socket.setReadBufferSize(1); // most of the answer waits in the server
    socket.connectToHost(QStringLiteral("127.0.0.1"), m_service->port());
    constexpr qsizetype kLength = 24'000'000; // more than the system buffers
    socket.write(get("/files/huge", "Range: bytes=0-23999999\r\n"));
    QVERIFY(socket.waitForReadyRead(kPatience));
    std::thread ending([this] { m_service.reset(); });
    socket.setReadBufferSize(0);
    QByteArray got;
    while (socket.waitForReadyRead(kPatience) || socket.bytesAvailable() > 0)
        got += socket.readAll();
    ending.join();
    QCOMPARE(got.size() - got.indexOf("\r\n\r\n") - 4, kLength);
}

void TestService::endsWithConnectionsOpen()
{
    const auto port = m_service->port();
    QTcpSocket idle;
    idle.connectToHost(QStringLiteral("127.0.0.1"), port);
    QVERIFY(idle.waitForConnected(kPatience));
    QTcpSocket half;
    half.connectToHost(QStringLiteral("127.0.0.1"), port);
    QVERIFY(half.waitForConnected(kPatience));
    half.write("GET / HT");
    m_service.reset();
    QTRY_VERIFY_WITH_TIMEOUT(idle.state() != QAbstractSocket::ConnectedState, kPatience);
    m_service = open({0}, port); // the port is free again
    QVERIFY(m_service);
}

QTEST_GUILESS_MAIN(TestService)
#include "test_service.moc"
