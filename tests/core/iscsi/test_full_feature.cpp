#include "engine_fixture.h"

#include <QTest>

using namespace netseat;
using namespace netseat::iscsi;
using namespace netseat::iscsi::test;

namespace {

/// An additional header segment (11.2.2): its length field, its type, and so many octets after the type.
QByteArray segment(int length, int type, int octets)
{
    QByteArray data;
    data.append(static_cast<char>(length >> 8)).append(static_cast<char>(length)).append(static_cast<char>(type));
    data.append(octets, '\0');
    data.append((4 - data.size() % 4) % 4, '\0');
    return data;
}

ByteVector wireOf(RawHeader header, const QByteArray &segments)
{
    header[4] = static_cast<std::byte>(segments.size() / 4);
    ByteVector wire(header.begin(), header.end());
    const auto more = bytesOf({segments.constData(), static_cast<std::size_t>(segments.size())});
    wire.insert(wire.end(), more.begin(), more.end());
    return wire;
}

constexpr auto kCompleted = static_cast<std::uint8_t>(TaskResponse::Complete);

} // namespace

/// What a connection does with commands (RFC 7143, 4.2.2.1, 7.3, 11.6, 11.9, 11.14), beyond test_connection.cpp.
class TestFullFeature : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void additionalSegments_data()
    {
        QTest::addColumn<QByteArray>("segments");
        QTest::addColumn<int>("opcode"); // of the CDB
        QTest::addColumn<bool>("bothWays");
        QTest::addColumn<int>("reason"); // 0: not rejected
        const auto more = segment(17, 1, 17); // 16 more octets of CDB
        QTest::newRow("11.2.2.3 the rest of a long CDB") << more << 0x7f << false << 0;
        QTest::newRow("11.2.2.3 with a CDB that is not long") << more << 0x00 << false << 9;
        QTest::newRow("11.2.2.3 twice") << more + more << 0x7f << false << 9;
        QTest::newRow("11.2.2.4 a second length, one way") << segment(5, 2, 5) << 0x00 << false << 9;
        QTest::newRow("11.2.2.4 both ways") << segment(5, 2, 5) << 0x00 << true << 5;
        QTest::newRow("11.2.2.4 of a wrong length") << segment(4, 2, 5) << 0x00 << true << 9;
        QTest::newRow("11.3 both ways without the second length") << QByteArray() << 0x00 << true << 5;
        QTest::newRow("11.2.2.1 a type that does not exist") << segment(5, 3, 5) << 0x00 << false << 9;
        QTest::newRow("11.2.2.2 longer than all of them") << segment(6, 1, 1) << 0x7f << false << 9;
        QTest::newRow("11.2.2.2 much longer") << segment(65535, 1, 1) << 0x7f << false << 9;
    }
    void additionalSegments()
    {
        QFETCH(QByteArray, segments);
        QFETCH(int, opcode);
        QFETCH(bool, bothWays);
        QFETCH(int, reason);
        Session session;
        auto command = session.command(7, {opcode});
        command.read = command.write = bothWays;
        session.connection.received(0, wireOf(encode(command), segments), {});
        const auto sent = session.take();
        QCOMPARE(sent.opcode(), reason == 0 ? Opcode::ScsiResponse : Opcode::Reject);
        if (reason == 0)
            QCOMPARE(int(sent.as<ScsiResponse>().status), int(scsi::Status::CheckCondition)); // nobody knows it
        else
            QCOMPARE(int(sent.as<Reject>().reason), reason);
        QVERIFY(session.connection.state() == Connection::State::FullFeature);
    }

    void segmentsBelongToScsiCommands()
    {
        Session session;
        NopOut nop;
        nop.immediate = true;
        nop.initiatorTag = 1;
        session.connection.received(0, wireOf(encode(nop), segment(5, 2, 5)), {});
        QCOMPARE(int(session.take().as<Reject>().reason), 9); // 11.2.1.5
    }

    /// 7.3: its number is awaited again, and those after it wait.
    void aRefusedCommandIsNotReceived()
    {
        Session session;
        session.disk.deferReads = true;
        const auto first = session.read10(1, 0, 1, 512);
        session.send(first);
        auto again = session.read10(1, 0, 1, 512); // the tag is in use
        session.send(again);
        const auto sent = session.take();
        QCOMPARE(int(sent.as<Reject>().reason), int(RejectReason::TaskInProgress));
        QCOMPARE(sent.as<Reject>().expCmdSn, again.cmdSn);
        const auto next = session.read10(3, 0, 1, 512);
        session.send(next);
        again.initiatorTag = 2;
        session.send(again); // plugs the gap
        session.disk.doWork(session.connection);
        session.disk.doWork(session.connection);
        const auto all = session.takeAll();
        QCOMPARE(all.size(), std::size_t{3});
        QCOMPARE(all[1].as<DataIn>().initiatorTag, 2U);
        QCOMPARE(all[2].as<DataIn>().initiatorTag, 3U);
        QCOMPARE(all[2].as<DataIn>().expCmdSn, next.cmdSn + 1);
    }

    void abortsOfCommandsThatNeverCame_data()
    {
        QTest::addColumn<int>("ahead"); // of the next number to come
        QTest::addColumn<int>("refTag");
        QTest::addColumn<bool>("held"); // a later command waits, of tag 5
        QTest::addColumn<int>("response");
        // 11.6.1
        QTest::newRow("one that is missing") << 0 << 9 << true << 0;
        QTest::newRow("one that waits for it") << 1 << 5 << true << 0;
        QTest::newRow("one that waits, by another tag") << 1 << 9 << true << 1;
        QTest::newRow("none is missing") << 0 << 9 << false << 1;
        QTest::newRow("one that was delivered") << -1 << 9 << true << 1;
        QTest::newRow("beyond the window") << 100 << 9 << true << 1;
    }
    void abortsOfCommandsThatNeverCame()
    {
        QFETCH(int, ahead);
        QFETCH(int, refTag);
        QFETCH(bool, held);
        QFETCH(int, response);
        Session session;
        const auto missing = session.cmdSn;
        if (held) {
            ++session.cmdSn;
            session.send(session.read10(5, 0, 1, 512));
            QVERIFY(session.takeAll().empty());
        }
        TaskManagement abort;
        abort.immediate = true;
        abort.function = static_cast<std::uint8_t>(TaskFunction::AbortTask);
        abort.initiatorTag = 77;
        abort.cmdSn = session.cmdSn;
        abort.refCmdSn = missing + static_cast<std::uint32_t>(ahead);
        abort.referencedTag = static_cast<std::uint32_t>(refTag);
        session.send(abort);
        const auto all = session.takeAll();
        QVERIFY(!all.empty());
        QCOMPARE(all.back().opcode(), Opcode::TaskManagementResponse);
        QCOMPARE(int(all.back().as<TaskManagementResponse>().response), response);
        // The missing one counts as received now, so the one that waited was done.
        QCOMPARE(all.size(), std::size_t(ahead == 0 && held ? 2 : 1));
        QCOMPARE(all.back().as<TaskManagementResponse>().expCmdSn, ahead == 0 && held ? session.cmdSn : missing);
    }

    void aResetEndsWhatWaits_data()
    {
        QTest::addColumn<int>("function");
        QTest::addColumn<quint64>("lun");
        QTest::addColumn<bool>("ended");
        QTest::newRow("of the unit") << 5 << quint64{0} << true;
        QTest::newRow("of another unit") << 5 << quint64{1} << false;
        QTest::newRow("of the target") << 6 << quint64{0} << true;
        QTest::newRow("the task set") << 2 << quint64{0} << true;
        QTest::newRow("not a reset") << 3 << quint64{0} << false;
    }
    void aResetEndsWhatWaits()
    {
        QFETCH(int, function);
        QFETCH(quint64, lun);
        QFETCH(bool, ended);
        Session session;
        const auto first = session.read10(4, 0, 1, 512);
        session.send(session.read10(5, 0, 1, 512));
        TaskManagement manage;
        manage.immediate = true;
        manage.function = static_cast<std::uint8_t>(function);
        manage.lun = lun << 48U;
        manage.cmdSn = session.cmdSn;
        manage.initiatorTag = 77;
        session.send(manage);
        QCOMPARE(session.take().opcode(), Opcode::TaskManagementResponse);
        session.send(first);
        const auto all = session.takeAll();
        QCOMPARE(all.size(), std::size_t(ended ? 1 : 2));
        NopOut nop;
        nop.immediate = true;
        nop.initiatorTag = 3;
        session.send(nop);
        QCOMPARE(session.take().as<NopIn>().expCmdSn, session.cmdSn); // all have come
    }

    void managementIsBounded()
    {
        Session session;
        session.disk.running = true;
        session.disk.deferReads = true;
        session.send(session.read10(1, 0, 1, 512));
        TaskManagement abort;
        abort.immediate = true;
        abort.function = static_cast<std::uint8_t>(TaskFunction::AbortTask);
        abort.referencedTag = 1;
        abort.cmdSn = session.cmdSn;
        for (std::uint32_t i = 0; i < Connection::kMostManagement; ++i) {
            abort.initiatorTag = 100 + i;
            session.send(abort);
            QVERIFY(session.takeAll().empty()); // waits for the disk
        }
        abort.initiatorTag = 200;
        session.send(abort);
        QCOMPARE(int(session.take().as<TaskManagementResponse>().response), int(TaskResponse::Rejected));
        session.disk.doWork(session.connection);
        QCOMPARE(session.takeAll().size(), Connection::kMostManagement);
    }

    void reassignment()
    {
        Session session;
        TaskManagement reassign;
        reassign.immediate = true;
        reassign.function = static_cast<std::uint8_t>(TaskFunction::TaskReassign);
        session.send(reassign);
        QCOMPARE(int(session.take().as<TaskManagementResponse>().response), int(TaskResponse::ReassignNotSupported));
    }

    void aNopNeverWaitsForTheDisk()
    {
        Session session;
        session.disk.deferReads = session.disk.running = true;
        session.send(session.read10(1, 0, 1, 512));
        NopOut nop;
        nop.immediate = true;
        nop.initiatorTag = 3;
        session.send(nop, bytesOf("ping"));
        QCOMPARE(session.take().opcode(), Opcode::NopIn);
    }

    void discoverySessions_data()
    {
        QTest::addColumn<int>("opcode");
        QTest::addColumn<int>("octet1");
        QTest::addColumn<bool>("refused");
        // 4.3
        QTest::newRow("text") << 0x04 << 0x80 << false;
        QTest::newRow("a logout of the session") << 0x06 << 0x80 << false;
        QTest::newRow("a logout of the connection") << 0x06 << 0x81 << true;
        QTest::newRow("a ping") << 0x00 << 0x80 << true;
        QTest::newRow("a command") << 0x01 << 0x80 << true;
        QTest::newRow("task management") << 0x02 << 0x81 << true;
    }
    void discoverySessions()
    {
        QFETCH(int, opcode);
        QFETCH(int, octet1);
        QFETCH(bool, refused);
        Session session({}, true);
        RawHeader header{};
        header[0] = static_cast<std::byte>(opcode);
        header[1] = static_cast<std::byte>(octet1);
        storeBe(header.data() + 20, kNoTag); // of text
        storeBe(header.data() + 24, session.cmdSn);
        session.connection.received(0, header, {});
        const auto sent = session.take();
        QCOMPARE(sent.opcode() == Opcode::Reject, refused);
        if (refused)
            QCOMPARE(int(sent.as<Reject>().reason), int(RejectReason::ProtocolError));
        if (refused)
            QCOMPARE(sent.as<Reject>().expCmdSn, session.cmdSn); // not received (7.3)
    }

    void tagsAreNeeded()
    {
        Session session;
        session.send(session.read10(kNoTag, 0, 1, 512));
        QCOMPARE(int(session.take().as<Reject>().reason), int(RejectReason::InvalidPduField)); // 11.2.1.8
    }

    /// 11.15: the answer says that all is cleaned up.
    void aLogoutWaitsForTheDisk()
    {
        Session session;
        session.disk.deferReads = session.disk.running = true;
        session.send(session.read10(1, 0, 1, 512));
        LogoutRequest logout;
        logout.immediate = true;
        logout.initiatorTag = 9;
        session.send(logout);
        QVERIFY(session.takeAll().empty());
        QVERIFY(!session.connection.wantsInput());
        session.send(session.read10(2, 0, 1, 512)); // nothing may come after it (11.14)
        session.disk.doWork(session.connection);
        const auto sent = session.take();
        QCOMPARE(sent.opcode(), Opcode::LogoutResponse);
        QVERIFY(session.connection.state() == Connection::State::Closed);
    }

    void aColdResetIsAnsweredFirst()
    {
        Session session;
        session.disk.deferReads = session.disk.running = true;
        session.send(session.read10(1, 0, 1, 512));
        TaskManagement reset;
        reset.immediate = true;
        reset.function = static_cast<std::uint8_t>(TaskFunction::TargetColdReset);
        session.send(reset);
        QVERIFY(session.takeAll().empty());
        session.disk.doWork(session.connection);
        QCOMPARE(session.take().as<TaskManagementResponse>().response, kCompleted); // 11.6
        QVERIFY(session.connection.state() == Connection::State::Closed); // 11.5.1
    }

    void unknownLogoutReasons()
    {
        Session session;
        LogoutRequest logout;
        logout.reason = 3;
        logout.cmdSn = session.cmdSn;
        session.send(logout);
        const auto sent = session.take();
        QCOMPARE(int(sent.as<Reject>().reason), int(RejectReason::InvalidPduField)); // 11.14.1
        QCOMPARE(sent.as<Reject>().expCmdSn, session.cmdSn);
    }

    void askedToLeave_data()
    {
        QTest::addColumn<bool>("logsOut");
        QTest::newRow("11.9.1 it logs out in time") << true;
        QTest::newRow("11.9.1 it stays, like iPXE") << false;
    }
    void askedToLeave()
    {
        QFETCH(bool, logsOut);
        Session session;
        session.connection.tick(TimePoint{} + seconds(5));
        session.connection.askToLeave("The disk is taken away.");
        session.connection.askToLeave("Asked once.");
        const auto request = session.take().as<AsyncMessage>();
        QCOMPARE(int(request.event), int(AsyncEvent::LogoutRequest));
        QCOMPARE(int(request.parameter3), int(Connection::kLeaveTime.count()));
        session.now = TimePoint{} + seconds(6);
        session.send(session.read10(1, 0, 1, 512)); // what it has to do yet
        QCOMPARE(session.take().opcode(), Opcode::DataIn);
        if (logsOut) {
            LogoutRequest logout;
            logout.immediate = true;
            session.send(logout);
            QCOMPARE(session.take().opcode(), Opcode::LogoutResponse);
        } else {
            session.connection.tick(TimePoint{} + milliseconds(14'999));
            QVERIFY(session.takeAll().empty());
            session.connection.tick(TimePoint{} + seconds(15));
            QCOMPARE(int(session.take().as<AsyncMessage>().event), int(AsyncEvent::DropConnection));
        }
        QVERIFY(session.connection.state() == Connection::State::Closed);
        QVERIFY(session.connection.reason().starts_with("The disk is taken away. It "));
    }

    void askedToLeaveBeforeItCame()
    {
        OpenPolicy policy;
        Connection connection({1, {}, {}}, policy, {});
        connection.askToLeave("The disk is taken away.");
        QCOMPARE(connection.loginStatus(), login_status::kUnavailable);
        QVERIFY(connection.state() == Connection::State::Closing);
        connection.askToLeave("Again.");
        QCOMPARE(connection.reason(), std::string("The disk is taken away."));
    }

    void strangersAnswersAreNoPings()
    {
        Session session;
        NopOut nop;
        nop.immediate = true;
        nop.targetTag = Connection::kPingTag; // nobody asked
        session.send(nop);
        session.connection.tick(TimePoint{} + seconds(31));
        QCOMPARE(session.take().opcode(), Opcode::NopIn);
        session.connection.tick(TimePoint{} + seconds(500));
        QVERIFY(session.connection.state() == Connection::State::FullFeature); // it has not shown that it answers
    }
};

QTEST_APPLESS_MAIN(TestFullFeature)
#include "test_full_feature.moc"
