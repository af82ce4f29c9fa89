#include "tftp/service.h" // and tftp/active_transfer.h, service_log.h, service_lanes.h, which exist only inside one

#include "service_rig.h"

using namespace netseat;
using namespace netseat::tftp;

class TestService : public QObject, private ServiceRig {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void fetches_data();
    void fetches();
    void answersFromTheAddressAsked();
    void netascii();
    void refusals_data();
    void refusals();
    void garbageIsNotAnswered();
    void sizeProbeIsTold();
    void abortIsToldWithTheClientsWords();
    void repeatedRequestStartsNoSecondTransfer();
    void anotherRequestFromTheSamePortBeginsAnew();
    void strangersDoNotDisturb();
    void warningsAreLimited();
    void autoexecIsNormal();
    void takenPortNamesItsHolder();
    void foreignAddressIsRefused();
    void stopFreesThePort();

private:
    std::unique_ptr<Service> open(Ipv4Address address, std::uint16_t port = 0)
    {
        auto options = usualOptions();
        options.address = address;
        options.port = port;
        return ServiceRig::open(std::move(options));
    }
    using ServiceRig::event; // QObject has another
};

void TestService::initTestCase()
{
    makeFiles();
}

void TestService::init()
{
    forget();
    m_service = open({0x7f000001});
    QVERIFY(m_service);
}

void TestService::fetches_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("block");
    QTest::addColumn<int>("window");
    QTest::addColumn<bool>("loader");
    QTest::newRow("as RFC 1350 has it") << QByteArray("loader.efi") << 0 << 0 << true;
    QTest::newRow("as iPXE asks") << QByteArray("loader.efi") << 1432 << 0 << true;
    QTest::newRow("as UEFI asks") << QByteArray("loader.efi") << 1468 << 4 << true;
    QTest::newRow("with a window above ours") << QByteArray("/loader.efi") << 512 << 1000 << true;
    QTest::newRow("with a block above a frame") << QByteArray("\\loader.efi") << 8192 << 0 << true;
    QTest::newRow("with the largest block, as loopback carries it") << QByteArray("loader.efi") << 65464 << 0 << true;
    QTest::newRow("with windows of large blocks") << QByteArray("loader.efi") << 8192 << 8 << true;
    QTest::newRow("in other letters") << QByteArray("/LOADER.EFI") << 1468 << 0 << true;
    QTest::newRow("with the end of option 67") << QByteArray("loader.efi\xff\x01") << 1468 << 0 << true;
    QTest::newRow("no loader") << QByteArray("text") << 0 << 0 << false;
    QTest::newRow("an empty file") << QByteArray("empty") << 1468 << 0 << false;
}

void TestService::fetches()
{
    QFETCH(QByteArray, file);
    QFETCH(int, block);
    QFETCH(int, window);
    QFETCH(bool, loader);
    ReadRequest request{file.toStdString(), Mode::Octet, {}};
    if (block) {
        request.options.blockSize = std::uint16_t(block);
        request.options.transferSize = 0;
    }
    if (window)
        request.options.windowSize = std::uint16_t(window);
    TestClient client;
    const auto got = client.fetch(request, port());
    QCOMPARE(got, loader ? m_loader : file == "text" ? QByteArray("a\nb\n") : QByteArray());
    QCOMPARE(int(client.granted.blockSize.value_or(0)), block);
    QCOMPARE(int(client.granted.windowSize.value_or(0)), std::min(window, 64));
    QCOMPARE(client.granted.transferSize.value_or(0), block ? std::uint64_t(got.size()) : 0);
    const auto told = event();
    QCOMPARE(told.code, loader ? EventCode::LoaderFetched : EventCode::FileServed);
    QCOMPARE(told.origin, Origin::Tftp);
    QCOMPARE(told.severity, Severity::Info);
    QVERIFY(told.address == Ipv4Address{0x7f000001});
    QCOMPARE(told.amount, std::uint64_t(got.size()));
    QVERIFY(told.subject.find_first_of("/\\") == std::string::npos);
}

void TestService::answersFromTheAddressAsked() // RFC 1123, 4.1.4
{
    m_service = open({0});
    QVERIFY(m_service);
    for (const int address : {1, 2, 77}) {
        TestClient client;
        QCOMPARE(client.fetch({"text", Mode::Octet, {}}, port(), loopback(address)), QByteArray("a\nb\n"));
        QCOMPARE(client.fromAddress, loopback(address));
        client.send(ReadRequest{"absent", Mode::Octet, {}}, port(), loopback(address));
        QVERIFY(client.receiveError() == ErrorCode::FileNotFound);
        QCOMPARE(client.fromAddress, loopback(address));
    }
}

void TestService::netascii()
{
    TestClient client;
    QCOMPARE(client.fetch({"text", Mode::Netascii, {}}, port()), QByteArray("a\r\nb\r\n"));
    ReadRequest sized{"text", Mode::Netascii, {}};
    sized.options.transferSize = 0; // not known before the end: not granted, no error
    QCOMPARE(client.fetch(sized, port()), QByteArray("a\r\nb\r\n"));
}

void TestService::refusals_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QTest::addColumn<int>("error");
    QTest::addColumn<EventCode>("told");
    const auto nul = QByteArray(1, '\0');
    const auto read = nul + "\1";
    QTest::newRow("no such file") << read + "absent.efi" + nul + "octet" + nul << 1 << EventCode::FileMissing;
    QTest::newRow("no name") << read + nul + "octet" + nul << 1 << EventCode::FileMissing;
    QTest::newRow("out of the folder") << read + "../../etc/passwd" + nul + "octet" + nul << 2
                                       << EventCode::RequestRefused;
    QTest::newRow("a write request") << nul + "\2" + "text" + nul + "octet" + nul << 2 << EventCode::RequestRefused;
    QTest::newRow("a request without mode") << read + "text" + nul << 4 << EventCode::PacketMalformed;
    QTest::newRow("a mode of old") << read + "text" + nul + "mail" + nul << 4 << EventCode::PacketMalformed;
    QTest::newRow("a very long name") << read + QByteArray(1'500, 'a') + nul + "octet" + nul << 2
                                      << EventCode::RequestRefused;
    QTest::newRow("a name beyond reason") << read + QByteArray(60'000, 'a') + nul + "octet" + nul << 4
                                          << EventCode::PacketMalformed;
}

void TestService::refusals()
{
    QFETCH(QByteArray, datagram);
    QFETCH(int, error);
    QFETCH(EventCode, told);
    TestClient client;
    client.send(datagram, port());
    const auto code = client.receiveError();
    QVERIFY(code);
    QCOMPARE(int(*code), error);
    const auto happened = event();
    QCOMPARE(happened.code, told);
    QVERIFY(happened.subject.size() <= 255);
    QVERIFY(happened.address == Ipv4Address{0x7f000001});
    QCOMPARE(client.fetch({"text", Mode::Octet, {}}, port()), QByteArray("a\nb\n")); // it goes on
}

void TestService::garbageIsNotAnswered()
{
    TestClient client;
    for (const auto &bytes : {QByteArray(), QByteArray(1, '\0'), QByteArray(1400, '\xff'), QByteArray("\0\4\0\1", 4),
             QByteArray("\0\3\0\1x", 5)})
        client.send(bytes, port());
    client.send(ReadRequest{"absent", Mode::Octet, {}}, port());
    QVERIFY(client.receiveError() == ErrorCode::FileNotFound); // the first answer of all
}

void TestService::sizeProbeIsTold()
{
    TestClient client;
    ReadRequest request{"loader.efi", Mode::Octet, {}};
    request.options.transferSize = 0;
    client.send(request, port());
    const auto answer = client.receive();
    QVERIFY(answer && std::holds_alternative<OptionAck>(*answer));
    QCOMPARE(std::get<OptionAck>(*answer).options.transferSize, std::optional<std::uint64_t>(m_loader.size()));
    client.send(ErrorPacket{ErrorCode::OptionsRefused, "User aborted the transfer"}, client.from);
    const auto told = event();
    QCOMPARE(told.code, EventCode::LoaderProbed);
    QCOMPARE(told.severity, Severity::Debug);
    QCOMPARE(client.fetch(request, port()), m_loader); // from the same port
}

void TestService::abortIsToldWithTheClientsWords()
{
    TestClient client;
    client.send(ReadRequest{"loader.efi", Mode::Octet, {}}, port());
    QVERIFY(client.receive());
    client.send(ErrorPacket{ErrorCode::DiskFull, "no \x1b[31mroom\n"}, client.from);
    const auto told = event();
    QCOMPARE(told.code, EventCode::TransferFailed);
    QCOMPARE(told.severity, Severity::Warning);
    QCOMPARE(told.subject, std::string("loader.efi"));
    QVERIFY(told.detail.ends_with("no ?[31mroom?"));
}

void TestService::repeatedRequestStartsNoSecondTransfer()
{
    TestClient client;
    const ReadRequest request{"loader.efi", Mode::Octet, {}};
    for (int i = 0; i < 5; ++i)
        client.send(request, port());
    TestClient other; // behind them in the queue: once it is answered, they were all seen
    other.send(ReadRequest{"absent", Mode::Octet, {}}, port());
    QVERIFY(other.receive());
    QVERIFY(client.receive());
    QVERIFY(!client.socket.hasPendingDatagrams());
}

void TestService::anotherRequestFromTheSamePortBeginsAnew() // PXE ROMs use one port for all they do
{
    TestClient client;
    client.send(ReadRequest{"loader.efi", Mode::Octet, {}}, port());
    QVERIFY(client.receive());
    const auto first = client.from;
    QCOMPARE(client.fetch({"text", Mode::Octet, {}}, port()), QByteArray("a\nb\n"));
    QVERIFY(client.from != first);
    QCOMPARE(event().code, EventCode::TransferFailed);
    QCOMPARE(event().code, EventCode::FileServed);
    for (int i = 0; i < 50; ++i) // the last ACK and the next request may be seen in either order
        QCOMPARE(client.fetch({"text", Mode::Octet, {}}, port()), QByteArray("a\nb\n"));
}

void TestService::strangersDoNotDisturb() // RFC 1350, 4
{
    TestClient client;
    client.send(ReadRequest{"loader.efi", Mode::Octet, {}}, port());
    QVERIFY(client.receive());
    TestClient stranger;
    stranger.send(ErrorPacket{ErrorCode::NotDefined, "die"}, client.from);
    stranger.send(Ack{1}, client.from);
    QVERIFY(stranger.receiveError() == ErrorCode::UnknownTransfer);
    for (int i = 0; i < 100; ++i)
        stranger.send(Ack{1}, client.from);
    client.send(Ack{1}, client.from);
    const auto next = client.receive();
    QVERIFY(next);
    QCOMPARE(int(std::get<Data>(*next).block), 2);
    int answers = 0;
    for (; stranger.socket.hasPendingDatagrams(); ++answers)
        stranger.socket.receiveDatagram();
    QVERIFY(answers < 10);
}

void TestService::warningsAreLimited()
{
    TestClient client;
    for (int i = 0; i < 200; ++i)
        client.send(QByteArray("junk"), port());
    QCOMPARE(client.fetch({"text", Mode::Octet, {}}, port()), QByteArray("a\nb\n"));
    std::size_t malformed = 0;
    for (auto told = event(); told.code != EventCode::FileServed; told = event())
        ++malformed;
    QVERIFY(malformed > 0 && malformed < 100);
}

void TestService::autoexecIsNormal() // newer iPXE asks for it unasked
{
    TestClient client;
    client.send(ReadRequest{"autoexec.ipxe", Mode::Octet, {}}, port());
    QVERIFY(client.receiveError() == ErrorCode::FileNotFound);
    const auto told = event();
    QCOMPARE(told.code, EventCode::FileMissing);
    QCOMPARE(told.severity, Severity::Debug);
}

void TestService::takenPortNamesItsHolder()
{
    ServiceOptions options;
    options.address = {0x7f000001};
    options.port = port();
    const auto second = Service::open(std::move(options));
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Conflict);
    QVERIFY(second.error().message.find(std::to_string(port())) != std::string::npos);
    const auto pid = std::to_string(QCoreApplication::applicationPid());
    QVERIFY2(second.error().message.find(pid) != std::string::npos, second.error().message.c_str());
}

void TestService::foreignAddressIsRefused()
{
    ServiceOptions options;
    options.address = {0xc0000201}; // 192.0.2.1, for documentation (RFC 5737)
    options.port = 0;
    const auto service = Service::open(std::move(options));
    QVERIFY(!service);
    QCOMPARE(service.error().code, Error::Code::NotFound);
}

void TestService::stopFreesThePort()
{
    const auto was = port();
    TestClient client;
    client.send(ReadRequest{"loader.efi", Mode::Octet, {}}, was);
    QVERIFY(client.receive());
    m_service->stop();
    m_service->stop(); // once more does no harm
    const auto again = open({0x7f000001}, was);
    QVERIFY(again);
    QCOMPARE(client.fetch({"text", Mode::Octet, {}}, was), QByteArray("a\nb\n"));
}

QTEST_GUILESS_MAIN(TestService)
#include "test_service.moc"
