#include "engine_fixture.h"

#include <QTest>

using namespace netseat;
using namespace netseat::iscsi;
using namespace netseat::iscsi::test;

namespace {

constexpr int kSense = 2; // where sense data starts in a response's data (11.4.7)

/// Sense key, ASC and ASCQ as one number: 0x5'24'00.
int senseOf(const Sent &sent)
{
    if (sent.data.size() < 16)
        return 0;
    return (std::to_integer<int>(sent.data[kSense + 2]) & 15) << 16 | std::to_integer<int>(sent.data[kSense + 12]) << 8
        | std::to_integer<int>(sent.data[kSense + 13]);
}

ByteVector filled(std::size_t size, char octet)
{
    return ByteVector(size, static_cast<std::byte>(octet));
}

} // namespace

/// Covers tasks.cpp and task_management.cpp.
class TestTasks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void residuals_data()
    {
        QTest::addColumn<bool>("write");
        QTest::addColumn<int>("blocks");
        QTest::addColumn<int>("expected");
        QTest::addColumn<int>("moved");
        QTest::addColumn<bool>("overflow");
        QTest::addColumn<int>("residual");
        // RFC 7143, 11.4.5
        QTest::newRow("read what was expected") << false << 2 << 1024 << 1024 << false << 0;
        QTest::newRow("read less than expected") << false << 1 << 10000 << 512 << false << 9488;
        QTest::newRow("read more than expected") << false << 2 << 512 << 512 << true << 512;
        QTest::newRow("read more, in the middle of a block") << false << 1 << 200 << 200 << true << 312;
        QTest::newRow("read with nothing expected") << false << 1 << 0 << 0 << true << 512;
        QTest::newRow("read nothing") << false << 0 << 512 << 0 << false << 512;
        QTest::newRow("write what was expected") << true << 2 << 1024 << 1024 << false << 0;
        QTest::newRow("write less than expected") << true << 1 << 10000 << 512 << false << 9488;
        QTest::newRow("write more than expected") << true << 2 << 512 << 512 << true << 512;
    }
    void residuals()
    {
        QFETCH(bool, write);
        QFETCH(int, blocks);
        QFETCH(int, expected);
        QFETCH(int, moved);
        QFETCH(bool, overflow);
        QFETCH(int, residual);
        Session session(keysOf({"MaxRecvDataSegmentLength=65536"}));
        const auto length = static_cast<std::uint32_t>(expected);
        const auto count = static_cast<std::uint16_t>(blocks);
        if (write)
            session.send(session.write10(1, 0, count, length), filled(length, 'w'));
        else
            session.send(session.read10(1, 0, count, length));
        session.disk.doWork(session.connection);
        const auto sent = session.take();
        Residual got;
        if (sent.opcode() == Opcode::DataIn) {
            const auto pdu = sent.as<DataIn>();
            QVERIFY(pdu.hasStatus && pdu.final);
            QCOMPARE(int(sent.data.size()), moved);
            got = pdu.residual;
        } else {
            const auto pdu = sent.as<ScsiResponse>();
            QCOMPARE(sent.opcode(), Opcode::ScsiResponse);
            QCOMPARE(pdu.status, std::uint8_t{0});
            got = pdu.residual;
        }
        QCOMPARE(int(got.count), residual);
        QCOMPARE(got.overflow, overflow);
        QCOMPARE(got.underflow, !overflow && residual > 0);
        if (write) { // what lies beyond was left alone
            QCOMPARE(std::count(session.disk.device.blocks({0}, {4}).begin(),
                         session.disk.device.blocks({0}, {4}).end(), static_cast<std::byte>('w')),
                moved);
        }
    }

    /// 13.12, 13.13, 11.7: cut to what the peer takes, sequences as long as agreed, the status in the last one.
    void dataInIsCut()
    {
        Session session(keysOf({"MaxRecvDataSegmentLength=1024", "MaxBurstLength=2560"}));
        for (std::uint8_t i = 0; i < 12; ++i)
            std::fill_n(session.disk.device.blocks({i}, {1}).begin(), 512, std::byte{i});
        session.send(session.read10(1, 0, 12, 6144));
        const auto all = session.takeAll();
        ByteVector data;
        std::uint32_t sn = 0;
        std::uint32_t burst = 0;
        for (const auto &sent : all) {
            const auto pdu = sent.as<DataIn>();
            QCOMPARE(pdu.dataSn, sn++);
            QCOMPARE(pdu.bufferOffset, static_cast<std::uint32_t>(data.size()));
            QVERIFY(sent.data.size() <= 1024);
            burst += static_cast<std::uint32_t>(sent.data.size());
            QVERIFY(burst <= 2560);
            QCOMPARE(pdu.final, burst == 2560 || sn == all.size());
            QCOMPARE(pdu.hasStatus, sn == all.size());
            if (pdu.final)
                burst = 0;
            data.insert(data.end(), sent.data.begin(), sent.data.end());
        }
        QCOMPARE(data.size(), std::size_t{6144});
        for (std::size_t i = 0; i < data.size(); ++i)
            QCOMPARE(data[i], static_cast<std::byte>(i / 512));
    }

    void readsThatWouldBlockComeLater()
    {
        Session session(keysOf({"MaxRecvDataSegmentLength=65536"}));
        session.disk.deferReads = true;
        session.send(session.read10(1, 0, 1, 512));
        session.send(session.read10(2, 1, 1, 512));
        NopOut nop; // 11.18: answered whatever the disk does
        nop.immediate = true;
        nop.initiatorTag = 9;
        session.send(nop);
        QCOMPARE(session.take().opcode(), Opcode::NopIn);
        session.disk.doWork(session.connection);
        QCOMPARE(session.takeAll().size(), std::size_t{2});
    }

    void aReadErrorIsAStatus()
    {
        Session session;
        session.disk.device.failReads = Error::Code::Io;
        session.send(session.read10(1, 0, 1, 512));
        const auto sent = session.take();
        QCOMPARE(sent.as<ScsiResponse>().status, std::uint8_t{2});
        QCOMPARE(senseOf(sent), 0x31100);
    }

    /// However much is asked for, only so much is fetched before it is sent.
    void aSlowReaderCostsLittle()
    {
        Session session(keysOf({"MaxRecvDataSegmentLength=262144"}));
        for (std::uint32_t i = 0; i < 32; ++i)
            session.send(session.read10(i, 0, 2048, 1 << 20));
        QVERIFY(session.connection.out().size() <= Tasks::kOutputLimit + Tasks::kReadSlice + 4096);
        std::size_t octets = 0;
        while (!session.connection.out().empty()) {
            for (const auto &sent : session.takeAll(100'000))
                octets += sent.data.size();
            QVERIFY(session.connection.out().size() <= Tasks::kOutputLimit + Tasks::kReadSlice + 4096);
        }
        QCOMPARE(octets, std::size_t{32} << 20);
    }

    void writesAreAskedFor_data()
    {
        QTest::addColumn<QByteArray>("initialR2t");
        QTest::addColumn<int>("immediate");
        QTest::addColumn<int>("unsolicited");
        QTest::newRow("13.10 everything by R2T") << QByteArray("InitialR2T=Yes") << 0 << 0;
        QTest::newRow("13.11 some of it immediate") << QByteArray("InitialR2T=Yes") << 1536 << 0;
        QTest::newRow("13.10 some of it unsolicited") << QByteArray("InitialR2T=No") << 0 << 2048;
        QTest::newRow("both") << QByteArray("InitialR2T=No") << 512 << 1024;
        QTest::newRow("13.14 all of the first burst") << QByteArray("InitialR2T=No") << 1024 << 2048;
    }
    void writesAreAskedFor()
    {
        QFETCH(QByteArray, initialR2t);
        QFETCH(int, immediate);
        QFETCH(int, unsolicited);
        constexpr std::uint32_t kOctets = 20 * 512;
        Session session(
            keysOf({initialR2t.constData(), "FirstBurstLength=3072", "MaxBurstLength=3072", "MaxOutstandingR2T=2"}));
        ByteVector data(kOctets);
        for (std::size_t i = 0; i < data.size(); ++i)
            data[i] = static_cast<std::byte>(i / 100);
        auto command = session.write10(1, 4, 20, kOctets);
        command.final = unsolicited == 0;
        auto at = static_cast<std::uint32_t>(immediate);
        session.send(command, Bytes(data).first(at));
        if (unsolicited > 0) {
            QVERIFY(session.takeAll().empty());
            session.send(
                DataOut{true, 0, 1, kNoTag, 0, 0, at}, Bytes(data).subspan(at, static_cast<std::size_t>(unsolicited)));
            at += static_cast<std::uint32_t>(unsolicited);
        }
        while (at < kOctets) {
            const auto requests = session.takeAll();
            QVERIFY(!requests.empty());
            for (const auto &sent : requests) {
                const auto request = sent.as<ReadyToTransfer>();
                QCOMPARE(request.bufferOffset, at);
                QVERIFY(request.desiredLength <= 3072);
                std::uint32_t sn = 0;
                for (std::uint32_t done = 0; done < request.desiredLength; done += 512, ++sn) // in small PDUs
                    session.send(
                        DataOut{done + 512 == request.desiredLength, 0, 1, request.targetTag, 0, sn, at + done},
                        Bytes(data).subspan(at + done, 512));
                at += request.desiredLength;
            }
        }
        session.disk.doWork(session.connection);
        const auto sent = session.take();
        QCOMPARE(sent.opcode(), Opcode::ScsiResponse);
        QCOMPARE(sent.as<ScsiResponse>().status, std::uint8_t{0});
        const auto written = session.disk.device.blocks({4}, {20});
        QVERIFY(std::equal(data.begin(), data.end(), written.begin()));
        QCOMPARE(session.connection.counters().written, std::uint64_t{kOctets});
    }

    void badDataOutFailsItsTask_data()
    {
        QTest::addColumn<quint32>("offset");
        QTest::addColumn<quint32>("dataSn");
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("final");
        QTest::addColumn<int>("tag"); // 0: the right one, -1: none, 1: a wrong one
        QTest::addColumn<quint64>("lun");
        QTest::addColumn<int>("sense");
        // R2T: 2048 octets at 0. 11.4.7.2: incorrect amount of data, unexpected unsolicited data
        QTest::newRow("11.7.4 beyond the buffer") << 0x10000U << 0U << 512 << false << 0 << quint64(0) << 0xb0c0d;
        QTest::newRow("11.7.4 at the end of the address space")
            << 0xfffffe00U << 0U << 512 << false << 0 << quint64(0) << 0xb0c0d;
        QTest::newRow("11.8 longer than asked for") << 0U << 0U << 2560 << true << 0 << quint64(0) << 0xb0c0d;
        QTest::newRow("7.9 another DataSN") << 0U << 3U << 512 << false << 0 << quint64(0) << 0xb0c0d;
        QTest::newRow("11.7.1 ends early") << 0U << 0U << 512 << true << 0 << quint64(0) << 0xb0c0d;
        QTest::newRow("11.7.3 another tag") << 0U << 0U << 512 << false << 1 << quint64(0) << 0xb0c0d;
        QTest::newRow("11.7.3 another LUN") << 0U << 0U << 512 << false << 0 << (quint64(1) << 48) << 0xb0c0d;
        QTest::newRow("13.10 unasked") << 0U << 0U << 512 << true << -1 << quint64(0) << 0xb0c0c;
    }
    void badDataOutFailsItsTask()
    {
        QFETCH(quint32, offset);
        QFETCH(quint32, dataSn);
        QFETCH(int, length);
        QFETCH(bool, final);
        QFETCH(int, tag);
        QFETCH(quint64, lun);
        QFETCH(int, sense);
        Session session;
        session.send(session.write10(1, 0, 4, 2048));
        const auto request = session.take().as<ReadyToTransfer>();
        const auto target = tag < 0 ? kNoTag : request.targetTag + static_cast<std::uint32_t>(tag);
        session.send(DataOut{final, lun, 1, target, 0, dataSn, offset}, filled(static_cast<std::size_t>(length), 'x'));
        const auto sent = session.take();
        QCOMPARE(sent.opcode(), Opcode::ScsiResponse);
        QCOMPARE(senseOf(sent), sense);
        session.send(DataOut{true, 0, 1, request.targetTag, 0, 0, 0}, filled(2048, 'x')); // too late
        session.disk.doWork(session.connection);
        QVERIFY(session.takeAll().empty());
        QCOMPARE(session.disk.device.writes, 0);
    }

    void badCommandsTakeTheirData()
    {
        Session session(keysOf({"InitialR2T=No"}));
        auto command = session.write10(1, 0, 2, 1024);
        command.cdb[1] = std::byte{0xe0}; // WRPROTECT, which we have not
        command.final = false;
        session.send(command, filled(512, 'x'));
        QVERIFY(session.takeAll().empty()); // its unsolicited data is still to come
        session.send(DataOut{true, 0, 1, kNoTag, 0, 0, 512}, filled(512, 'x'));
        QCOMPARE(senseOf(session.take()), 0x52400);
    }

    void otherUnits()
    {
        Session session(keysOf({"MaxRecvDataSegmentLength=65536"}));
        auto command = session.command(1, {0});
        command.lun = std::uint64_t{1} << 48;
        session.send(command);
        QCOMPARE(senseOf(session.take()), 0x52500); // logical unit not supported
        command = session.read10(2, 0, 1, 512);
        command.lun = std::uint64_t{0x4000} << 48; // SAM-5, 4.7.7.3: LUN 0 in flat space addressing
        session.send(command);
        QCOMPARE(session.take().opcode(), Opcode::DataIn);
    }

    /// The data of many large writes is asked for a few at a time.
    void largeWritesWaitForMemory()
    {
        Session session(keysOf({"InitialR2T=Yes", "MaxBurstLength=16777215", "MaxOutstandingR2T=1"}));
        for (std::uint32_t i = 0; i < 32; ++i)
            session.send(session.write10(i, 0, 8192, 4 << 20));
        auto requests = session.takeAll();
        QCOMPARE(requests.size(), std::size_t{2}); // 8 MiB
        const auto first = requests[0].as<ReadyToTransfer>();
        TaskManagement abort;
        abort.immediate = true;
        abort.function = 1;
        abort.initiatorTag = 1000;
        abort.referencedTag = first.initiatorTag;
        session.send(abort);
        requests = session.takeAll();
        QCOMPARE(requests.size(), std::size_t{2}); // room for another, and the answer
    }

    /// A write gets its whole buffer while a PDU of its data is half here: nothing may be lost.
    void buffersMayGrowInTheMiddleOfAPdu()
    {
        constexpr std::uint32_t kLarge = 4 << 20;
        Session session(keysOf({"InitialR2T=No", "MaxBurstLength=16777215", "FirstBurstLength=65536"}));
        for (std::uint32_t i = 1; i <= 2; ++i)
            session.send(session.write10(i, 0, 8192, kLarge)); // take all the memory there is
        const auto answer = [&session](std::uint32_t tag, char octet) {
            for (const auto &sent : session.takeAll()) {
                const auto request = sent.as<ReadyToTransfer>();
                for (std::uint32_t at = 0, sn = 0; request.initiatorTag == tag && at < request.desiredLength; ++sn) {
                    const auto length = std::min(262144U, request.desiredLength - at);
                    const bool last = at + length == request.desiredLength;
                    session.send(DataOut{last, 0, tag, request.targetTag, 0, sn, request.bufferOffset + at},
                        filled(length, octet));
                    at += length;
                }
            }
        };
        session.disk.running = true;
        for (int i = 0; i < 4; ++i) // MaxBurstLength is 1 MiB
            answer(1, 'a');
        QCOMPARE(session.disk.work.size(), std::size_t{1});
        auto third = session.write10(3, 64, 256, 131072);
        third.final = false;
        session.send(third);
        auto header = encode(DataOut{true, 0, 3, kNoTag, 0, 0, 0});
        storeBe<std::uint32_t>(header.data() + 4, 65536);
        ByteVector wire(header.begin(), header.end());
        wire.resize(48 + 65536, std::byte{'c'});
        session.connection.received(0, Bytes(wire).first(10'000), {});
        session.disk.doWork(session.connection); // the first ends, the third gets its buffer
        const auto sink = session.connection.sink();
        QCOMPARE(sink.size(), wire.size() - 10'000);
        std::memcpy(sink.data(), wire.data() + 10'000, sink.size());
        session.connection.received(sink.size(), {}, {});
        answer(3, 'c');
        session.disk.doWork(session.connection);
        const auto written = session.disk.device.blocks({64}, {256});
        QCOMPARE(std::count(written.begin(), written.end(), std::byte{'c'}), 131072);
    }

    /// Another session of a shared disk ends a task whose data is half here.
    void tasksMayEndInTheMiddleOfAPdu()
    {
        Session session;
        session.send(session.write10(1, 0, 128, 65536));
        const auto request = session.take().as<ReadyToTransfer>();
        auto header = encode(DataOut{true, 0, 1, request.targetTag, 0, 0, 0});
        storeBe<std::uint32_t>(header.data() + 4, 65536);
        ByteVector wire(header.begin(), header.end());
        wire.resize(48 + 65536, std::byte{'c'});
        session.connection.received(0, Bytes(wire).first(10'000), {});
        session.connection.endTasks(session.disk);
        const auto sink = session.connection.sink();
        std::memcpy(sink.data(), wire.data() + 10'000, sink.size());
        session.connection.received(sink.size(), {}, {});
        session.disk.doWork(session.connection);
        QVERIFY(session.takeAll().empty());
        QCOMPARE(session.disk.device.writes, 0);
    }

    void taskManagement_data()
    {
        QTest::addColumn<int>("function");
        QTest::addColumn<quint32>("tag");
        QTest::addColumn<quint64>("lun");
        QTest::addColumn<int>("response");
        QTest::addColumn<bool>("ends"); // the task
        QTest::addColumn<int>("others");
        // RFC 7143, 11.5.1, 11.6.1
        QTest::newRow("ABORT TASK") << 1 << 1U << quint64(0) << 0 << true << 0;
        QTest::newRow("ABORT TASK of another tag") << 1 << 2U << quint64(0) << 1 << false << 0;
        QTest::newRow("ABORT TASK on another unit") << 1 << 1U << quint64(1) << 1 << false << 0;
        QTest::newRow("ABORT TASK SET") << 2 << kNoTag << quint64(0) << 0 << true << 0;
        QTest::newRow("ABORT TASK SET of another unit") << 2 << kNoTag << (quint64(1) << 48) << 2 << false << 0;
        QTest::newRow("CLEAR ACA") << 3 << kNoTag << quint64(0) << 5 << false << 0;
        QTest::newRow("CLEAR TASK SET") << 4 << kNoTag << quint64(0) << 0 << true << 1;
        QTest::newRow("LOGICAL UNIT RESET") << 5 << kNoTag << quint64(0) << 0 << true << 1;
        QTest::newRow("LOGICAL UNIT RESET of another unit") << 5 << kNoTag << (quint64(1) << 48) << 2 << false << 0;
        QTest::newRow("TARGET WARM RESET") << 6 << kNoTag << quint64(0) << 0 << true << 1;
        QTest::newRow("TARGET COLD RESET") << 7 << kNoTag << quint64(0) << 0 << true << 1;
        QTest::newRow("TASK REASSIGN") << 8 << 1U << quint64(0) << 4 << false << 0;
        QTest::newRow("a function that does not exist") << 99 << 1U << quint64(0) << 5 << false << 0;
    }
    void taskManagement()
    {
        QFETCH(int, function);
        QFETCH(quint32, tag);
        QFETCH(quint64, lun);
        QFETCH(int, response);
        QFETCH(bool, ends);
        QFETCH(int, others);
        Session session;
        session.send(session.write10(1, 0, 1, 512), filled(512, 'x'));
        QCOMPARE(session.disk.work.size(), std::size_t{1});
        TaskManagement pdu;
        pdu.immediate = true;
        pdu.function = static_cast<std::uint8_t>(function);
        pdu.initiatorTag = 50;
        pdu.referencedTag = tag;
        pdu.lun = lun;
        session.send(pdu);
        QCOMPARE(session.disk.work.empty(), ends);
        const auto all = session.takeAll();
        QCOMPARE(all.size(), std::size_t{1});
        QCOMPARE(int(all[0].as<TaskManagementResponse>().response), response);
        QCOMPARE(session.disk.othersAborted, others);
        QCOMPARE(session.connection.state() == Connection::State::Closed, function == 7);
        session.disk.doWork(session.connection);
        QCOMPARE(session.takeAll().empty(), ends); // an aborted task is not answered
    }

    /// 11.6: nothing of an aborted task changes the disk after the answer.
    void workThatRunsIsWaitedFor()
    {
        Session session;
        session.send(session.write10(1, 0, 1, 512), filled(512, 'x'));
        session.disk.running = true;
        TaskManagement pdu;
        pdu.immediate = true;
        pdu.function = 2;
        pdu.initiatorTag = 50;
        session.send(pdu);
        QVERIFY(session.takeAll().empty());
        session.disk.doWork(session.connection);
        const auto all = session.takeAll();
        QCOMPARE(all.size(), std::size_t{1});
        QCOMPARE(all[0].opcode(), Opcode::TaskManagementResponse);
    }

    void aTagInUseIsRejected()
    {
        Session session;
        session.send(session.write10(1, 0, 1, 512));
        (void)session.takeAll();
        session.send(session.write10(1, 0, 1, 512));
        const auto sent = session.take();
        QCOMPARE(sent.opcode(), Opcode::Reject);
        QCOMPARE(sent.as<Reject>().reason, static_cast<std::uint8_t>(RejectReason::TaskInProgress));
    }
};

QTEST_APPLESS_MAIN(TestTasks)
#include "test_tasks.moc"
