#include "engine_fixture.h"

#include <QTest>

using namespace netseat;
using namespace netseat::iscsi;
using namespace netseat::iscsi::test;

/// Covers connection.cpp; with test_full_feature.cpp and test_text_exchange.cpp.
class TestConnection : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLoginWaitsForItsDisk()
    {
        OpenPolicy policy;
        Connection connection({1, {}, {}}, policy, {});
        OutQueue queue;
        LoginRequest login;
        login.transit = true;
        login.currentStage = 1;
        login.nextStage = 3;
        queue.push(encode(login), Slice::copyOf(bytesOf(keysOf({"InitiatorName=iqn.x", "TargetName=iqn.y"}))));
        std::array<Bytes, 4> pieces;
        const auto count = queue.gather(pieces);
        for (std::size_t i = 0; i < count; ++i) // header and text in two segments, as iPXE sends them
            connection.received(0, pieces[i], {});
        QVERIFY(connection.state() == Connection::State::AwaitingSeat);
        QVERIFY(connection.out().empty());
        QVERIFY(!connection.wantsInput());
        connection.refused(login_status::kUnavailable, "The image is gone.");
        QVERIFY(connection.state() == Connection::State::Closing);
        QVERIFY(!connection.out().empty());
        QCOMPARE(connection.loginStatus(), login_status::kUnavailable);
        connection.out().consumed(connection.out().size());
        connection.sent();
        QVERIFY(connection.state() == Connection::State::Closed);
    }

    void goingOnBeforeTheLoginIsAnswered()
    {
        OpenPolicy policy;
        Connection connection({1, {}, {}}, policy, {});
        LoginRequest login;
        login.transit = true;
        login.currentStage = 1;
        login.nextStage = 3;
        const auto text = keysOf({"InitiatorName=iqn.x", "TargetName=iqn.y1"}); // 40 octets: no padding
        auto header = encode(login);
        storeBe<std::uint32_t>(header.data() + 4, static_cast<std::uint32_t>(text.size()));
        QCOMPARE(text.size() % 4, std::size_t{2});
        ByteVector wire(header.begin(), header.end());
        wire.insert(wire.end(), bytesOf(text).begin(), bytesOf(text).end());
        wire.resize(wire.size() + 2 + 48);
        connection.received(0, wire, {});
        QVERIFY(connection.state() == Connection::State::Closed);
    }

    void otherPdusDuringLogin()
    {
        OpenPolicy policy;
        Connection connection({1, {}, {}}, policy, {});
        connection.received(0, encode(NopOut{}), {});
        QVERIFY(connection.state() == Connection::State::Closing);
        QCOMPARE(connection.loginStatus(), login_status::kInvalidDuringLogin); // 11.13.5
    }

    void aLoginHasATimeLimit()
    {
        OpenPolicy policy;
        Connection connection({1, {}, {}}, policy, {});
        connection.tick(TimePoint{} + seconds(15));
        QVERIFY(connection.state() == Connection::State::Login);
        connection.tick(TimePoint{} + seconds(16));
        QVERIFY(connection.state() == Connection::State::Closed);
    }

    void theAnswerNamesTheSession()
    {
        Session session(keysOf({"HeaderDigest=CRC32C", "DataDigest=CRC32C"}));
        const auto answer = session.loginAnswer.as<LoginResponse>();
        QVERIFY(answer.transit);
        QCOMPARE(answer.nextStage, std::uint8_t{3});
        QCOMPARE(answer.tsih, std::uint16_t{5});
        QCOMPARE(answer.expCmdSn, 100U); // a login takes no number (11.12.8)
        QCOMPARE(answer.maxCmdSn, 100U + CommandWindow::kSize - 1);
        // Digests from the next PDU on, both ways.
        NopOut nop;
        nop.initiatorTag = 3;
        nop.cmdSn = session.cmdSn++;
        session.send(nop, bytesOf("ping"));
        const auto sent = session.take();
        QCOMPARE(sent.opcode(), Opcode::NopIn);
        QCOMPARE(textOf(sent.data), std::string_view("ping")); // 11.19.6
        QCOMPARE(sent.as<NopIn>().statSn, answer.statSn + 1);
        QCOMPARE(sent.as<NopIn>().expCmdSn, 101U);
    }

    void wrongDigests_data()
    {
        QTest::addColumn<int>("octet");
        QTest::addColumn<bool>("closed");
        QTest::newRow("7.8 of a header: the connection ends") << 20 << true;
        QTest::newRow("7.8 of data: the PDU is rejected") << 54 << false;
    }
    void wrongDigests()
    {
        QFETCH(int, octet);
        QFETCH(bool, closed);
        Session session(keysOf({"HeaderDigest=CRC32C", "DataDigest=CRC32C"}));
        OutQueue queue;
        queue.setDigests(true, true);
        NopOut nop;
        nop.immediate = true;
        nop.initiatorTag = 3;
        queue.push(encode(nop), Slice::copyOf(bytesOf("ping")));
        std::array<Bytes, 4> pieces;
        ByteVector wire;
        const auto count = queue.gather(pieces);
        for (std::size_t i = 0; i < count; ++i)
            wire.insert(wire.end(), pieces[i].begin(), pieces[i].end());
        wire[static_cast<std::size_t>(octet)] ^= std::byte{1};
        session.connection.received(0, wire, {});
        QCOMPARE(session.connection.state() == Connection::State::Closed, closed);
        if (!closed)
            QCOMPARE(session.take().as<Reject>().reason, static_cast<std::uint8_t>(RejectReason::DataDigestError));
    }

    /// 4.2.2.1.
    void commandsComeInTheirOrder()
    {
        Session session(keysOf({"MaxRecvDataSegmentLength=65536"}));
        auto first = session.read10(1, 0, 1, 512);
        auto second = session.read10(2, 0, 1, 512);
        session.send(second);
        QVERIFY(session.takeAll().empty()); // waits for the first
        auto below = first;
        below.cmdSn -= 1;
        session.send(below); // outside the window: ignored
        auto above = first;
        above.cmdSn += CommandWindow::kSize;
        session.send(above);
        QVERIFY(session.takeAll().empty());
        auto immediate = session.read10(3, 0, 1, 512);
        immediate.immediate = true;
        immediate.cmdSn = first.cmdSn;
        session.send(immediate); // at once, and takes no number
        QCOMPARE(session.take().as<DataIn>().initiatorTag, 3U);
        session.send(first);
        const auto all = session.takeAll();
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(all[0].as<DataIn>().initiatorTag, 1U);
        QCOMPARE(all[1].as<DataIn>().initiatorTag, 2U);
        QCOMPARE(all[1].as<DataIn>().expCmdSn, second.cmdSn + 1);
    }

    void whatWaitsForAGapIsBounded()
    {
        Session session;
        const ByteVector data(200 * 1024);
        ++session.cmdSn; // never sent
        for (int i = 0; i < 5; ++i)
            session.send(session.write10(static_cast<std::uint32_t>(i), 0, 400, 400 * 512), data);
        QVERIFY(session.connection.state() == Connection::State::FullFeature);
        session.send(session.write10(9, 0, 400, 400 * 512), data);
        QVERIFY(session.connection.state() == Connection::State::Closed);
    }

    void immediateCommandsAreBounded()
    {
        Session session;
        for (std::uint32_t i = 0; i < CommandWindow::kSize + 8; ++i) {
            auto command = session.write10(i, 0, 1, 512);
            command.immediate = true;
            session.send(command);
        }
        (void)session.takeAll();
        auto command = session.write10(9999, 0, 1, 512);
        command.immediate = true;
        session.send(command);
        QCOMPARE(session.take().as<Reject>().reason, static_cast<std::uint8_t>(RejectReason::TooManyImmediateCommands));
    }

    void rejects_data()
    {
        QTest::addColumn<int>("opcode");
        QTest::addColumn<int>("reason");
        // 11.17.1
        QTest::newRow("11.16 SNACK at level 0") << 0x10 << 4;
        QTest::newRow("11.12 a second login") << 0x03 << 4;
        QTest::newRow("an opcode that does not exist") << 0x1e << 5;
        QTest::newRow("a target's opcode") << 0x25 << 5;
    }
    void rejects()
    {
        QFETCH(int, opcode);
        QFETCH(int, reason);
        Session session;
        RawHeader header{};
        header[0] = static_cast<std::byte>(opcode);
        header[47] = std::byte{0x77};
        session.connection.received(0, header, {});
        const auto sent = session.take();
        QCOMPARE(int(sent.as<Reject>().reason), reason);
        QVERIFY(std::equal(header.begin(), header.end(), sent.data.begin(), sent.data.end())); // 11.17.4
        QVERIFY(session.connection.state() == Connection::State::FullFeature);
    }

    void nopsThatWantNoAnswer()
    {
        Session session;
        NopOut nop;
        nop.immediate = true;
        session.send(nop); // 11.18.1
        QVERIFY(session.takeAll().empty());
    }

    void pings()
    {
        Session session;
        session.connection.tick(TimePoint{} + seconds(29));
        QVERIFY(session.takeAll().empty());
        session.connection.tick(TimePoint{} + seconds(31));
        const auto ping = session.take().as<NopIn>();
        QCOMPARE(ping.initiatorTag, kNoTag);
        QVERIFY(ping.targetTag != kNoTag);
        session.connection.tick(TimePoint{} + seconds(500)); // it never answered one, so it may not know how to
        QVERIFY(session.connection.state() == Connection::State::FullFeature);
        QVERIFY(session.takeAll().empty()); // and is not asked again
        session.now = TimePoint{} + seconds(501);
        NopOut answer;
        answer.immediate = true;
        answer.targetTag = ping.targetTag;
        session.send(answer);
        session.connection.tick(TimePoint{} + seconds(532));
        QCOMPARE(session.takeAll().size(), std::size_t{1});
        session.connection.tick(TimePoint{} + seconds(563)); // it knows how to, and does not
        QVERIFY(session.connection.state() == Connection::State::Closed);
    }

    void logouts_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("connection");
        QTest::addColumn<int>("response");
        // 11.14.1, 11.15.1
        QTest::newRow("of the session") << 0 << 0 << 0;
        QTest::newRow("of the connection") << 1 << 0 << 0;
        QTest::newRow("of another connection") << 1 << 4 << 1;
        QTest::newRow("for recovery") << 2 << 0 << 2;
    }
    void logouts()
    {
        QFETCH(int, reason);
        QFETCH(int, connection);
        QFETCH(int, response);
        Session session;
        LogoutRequest logout;
        logout.immediate = true;
        logout.reason = static_cast<std::uint8_t>(reason);
        logout.connectionId = static_cast<std::uint16_t>(connection);
        session.send(logout);
        QCOMPARE(int(session.take().as<LogoutResponse>().response), response);
        QCOMPARE(session.connection.state() == Connection::State::Closed, response == 0);
    }

    void theEndIsTold()
    {
        Session session;
        session.connection.end("The service stops.");
        const auto sent = session.take();
        QCOMPARE(sent.opcode(), Opcode::Async); // 11.9
        QCOMPARE(sent.as<AsyncMessage>().event, static_cast<std::uint8_t>(AsyncEvent::DropSession));
        QVERIFY(session.connection.state() == Connection::State::Closed);
    }

    void discovery_data()
    {
        QTest::addColumn<bool>("discovery");
        QTest::addColumn<QByteArray>("which");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray seven = "TargetName=iqn.2026-11.net.netseat:7|TargetAddress=10.0.0.1:3260,1|";
        // RFC 7143, Appendix C
        QTest::newRow("all of them") << true << QByteArray("All") << seven;
        QTest::newRow("by name") << true << QByteArray("iqn.2026-11.net.netseat:7") << seven;
        QTest::newRow("by a name that it may not see")
            << true << QByteArray("iqn.2026-11.net.netseat:8") << QByteArray();
        QTest::newRow("its own, in a normal session") << false << QByteArray("") << seven;
        QTest::newRow("all, in a normal session") << false << QByteArray("All") << QByteArray("SendTargets=Reject|");
    }
    void discovery()
    {
        QFETCH(bool, discovery);
        QFETCH(QByteArray, which);
        QFETCH(QByteArray, answer);
        Session session({}, discovery);
        TextRequest text;
        text.initiatorTag = 4;
        text.cmdSn = session.cmdSn++;
        session.send(text, bytesOf("SendTargets=" + which.toStdString() + std::string(1, '\0')));
        const auto sent = session.take();
        QCOMPARE(sent.opcode(), Opcode::TextResponse);
        QVERIFY(sent.as<TextResponse>().final);
        const QByteArray data(reinterpret_cast<const char *>(sent.data.data()), static_cast<int>(sent.data.size()));
        QCOMPARE(QByteArray(data).replace('\0', '|'), answer);
    }

    /// 4.3: nothing but text and logout.
    void discoveryHasNoDisk()
    {
        Session session({}, true);
        session.send(session.read10(1, 0, 1, 512));
        QCOMPARE(session.take().as<Reject>().reason, static_cast<std::uint8_t>(RejectReason::ProtocolError));
        session.send(DataOut{true, 0, 1, 1, 0, 0, 0}, bytesOf("data"));
        QCOMPARE(session.take().opcode(), Opcode::Reject);
        TaskManagement manage;
        manage.immediate = true;
        session.send(manage);
        QCOMPARE(session.take().opcode(), Opcode::Reject);
    }

    /// 11.11.3: an answer longer than a PDU goes on when it is asked for.
    void longAnswersComeInParts()
    {
        Session session(keysOf({"MaxRecvDataSegmentLength=512"}), true);
        session.policy.visible.clear();
        for (std::int64_t i = 1; i <= 20; ++i)
            session.policy.visible.push_back({i});
        TextRequest text;
        text.initiatorTag = 4;
        text.immediate = true;
        session.send(text, bytesOf(std::string("SendTargets=All\0", 16)));
        std::string all;
        for (int parts = 0; parts < 10; ++parts) {
            const auto sent = session.take();
            QVERIFY(sent.data.size() <= 512);
            all += textOf(sent.data);
            const auto pdu = sent.as<TextResponse>();
            QCOMPARE(pdu.final, !pdu.more);
            if (pdu.final)
                break;
            QVERIFY(pdu.targetTag != kNoTag);
            text.targetTag = pdu.targetTag;
            session.send(text);
        }
        QCOMPARE(std::count(all.begin(), all.end(), '\0'), 40);
        text.targetTag = 12345; // nobody's
        session.send(text);
        QCOMPARE(session.take().as<Reject>().reason, static_cast<std::uint8_t>(RejectReason::InvalidPduField));
    }

    void textMayBeNegotiatedAgain()
    {
        Session session(keysOf({"MaxRecvDataSegmentLength=65536"}));
        TextRequest text;
        text.immediate = true;
        text.initiatorTag = 4;
        text.final = false;
        text.more = true;
        session.send(text, bytesOf("MaxRecvData"));
        const auto middle = session.take().as<TextResponse>();
        QVERIFY(!middle.final && middle.targetTag != kNoTag);
        text.targetTag = middle.targetTag;
        text.final = true;
        text.more = false;
        session.send(text, bytesOf(std::string("SegmentLength=512\0X-a=b\0", 24)));
        QCOMPARE(textOf(session.take().data), std::string_view("X-a=NotUnderstood\0", 18));
        session.send(session.read10(1, 0, 2, 1024));
        QCOMPARE(session.takeAll().size(), std::size_t{2}); // cut to the new length (13.12)

        text = {};
        text.immediate = true;
        text.more = true; // goes on, and is final
        session.send(text);
        QCOMPARE(session.take().opcode(), Opcode::Reject);
        text.more = false;
        session.send(text, bytesOf("no key"));
        QCOMPARE(session.take().opcode(), Opcode::Reject);
    }
};

QTEST_APPLESS_MAIN(TestConnection)
#include "test_connection.moc"
