#include "engine_fixture.h"

#include <QTest>

using namespace netseat;
using namespace netseat::iscsi;
using namespace netseat::iscsi::test;

/// Which commands of a session wait for which (tasks.cpp, task_management.cpp).
class TestTaskOrder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void taskAttributes_data()
    {
        QTest::addColumn<QList<int>>("attributes");
        QTest::addColumn<QList<int>>(
            "started"); // tags at the disk before any has ended, and after each end of the oldest
        QTest::newRow("SIMPLE tasks run together (SAM-5, 8.6.1)") << QList<int>{1, 1, 1} << QList<int>{3, 2, 1, 0};
        QTest::newRow("untagged is SIMPLE") << QList<int>{0, 1} << QList<int>{2, 1, 0};
        QTest::newRow("ORDERED waits for those before it, and those after it wait for it (SAM-5, 8.6.2)")
            << QList<int>{1, 1, 2, 1, 1} << QList<int>{2, 1, 1, 2, 1, 0};
        QTest::newRow("ORDERED alone runs at once") << QList<int>{2, 1} << QList<int>{1, 1, 0};
        QTest::newRow("two ORDERED run one after the other") << QList<int>{2, 2, 2} << QList<int>{1, 1, 1, 0};
        QTest::newRow("HEAD OF QUEUE overtakes (SAM-5, 8.6.3)") << QList<int>{1, 2, 3} << QList<int>{2, 1, 1, 0};
    }
    void taskAttributes()
    {
        QFETCH(QList<int>, attributes);
        QFETCH(QList<int>, started);
        Session session("ImmediateData=Yes|InitialR2T=No|");
        std::uint32_t tag = 1;
        for (const int attribute : attributes) {
            auto pdu = session.write10(tag++, 8, 1, 512);
            pdu.attribute = static_cast<std::uint8_t>(attribute);
            session.send(pdu, ByteVector(512));
        }
        std::vector<std::size_t> seen{session.disk.work.size()};
        while (!session.disk.work.empty()) {
            auto piece = std::move(session.disk.work.front());
            session.disk.work.pop_front();
            session.connection.diskDone(piece.ticket.task, piece.run());
            seen.push_back(session.disk.work.size());
        }
        QCOMPARE(seen, std::vector<std::size_t>(started.begin(), started.end()));
        QCOMPARE(session.takeAll().size(), static_cast<std::size_t>(attributes.size()));
    }

    /// Order is that of the commands, not of their data.
    void dataThatComesLateKeepsTheOrder_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::newRow("a SIMPLE write before an ORDERED task is waited for, and does not wait for it") << 1 << 2;
        QTest::newRow("an ORDERED write keeps waiting what comes after it, while its data is on its way") << 2 << 1;
        QTest::newRow("two ORDERED tasks") << 2 << 2;
    }
    void dataThatComesLateKeepsTheOrder()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        Session session("ImmediateData=Yes|InitialR2T=No|");
        auto late = session.write10(1, 8, 1, 512);
        late.attribute = static_cast<std::uint8_t>(first);
        session.send(late);
        const auto request = session.take().as<ReadyToTransfer>();
        auto early = session.write10(2, 9, 1, 512);
        early.attribute = static_cast<std::uint8_t>(second);
        session.send(early, ByteVector(512));
        QVERIFY(session.disk.work.empty());
        session.send(DataOut{true, 0, 1, request.targetTag, 0, 0, 0}, ByteVector(512));
        QCOMPARE(session.disk.work.size(), std::size_t{1});
        session.disk.doWork(session.connection);
        const auto said = session.takeAll();
        QCOMPARE(said.size(), std::size_t{2});
        QCOMPARE(said[0].as<ScsiResponse>().initiatorTag, 1U);
    }

    void anAbortedOrderedTaskLetsTheOthersGo()
    {
        Session session("ImmediateData=Yes|InitialR2T=No|");
        for (std::uint32_t tag = 1; tag <= 3; ++tag) {
            auto pdu = session.write10(tag, 8, 1, 512);
            pdu.attribute = tag == 2 ? 2 : 1;
            session.send(pdu, ByteVector(512));
        }
        QCOMPARE(session.disk.work.size(), std::size_t{1});
        TaskManagement abort;
        abort.function = static_cast<std::uint8_t>(TaskFunction::AbortTask);
        abort.referencedTag = 2;
        abort.initiatorTag = 9;
        abort.immediate = true;
        abort.cmdSn = session.cmdSn;
        session.send(abort);
        QCOMPARE(session.disk.work.size(), std::size_t{2});
        session.disk.doWork(session.connection);
        QCOMPARE(session.takeAll().size(), std::size_t{3}); // two statuses and the answer
    }

    /// 7.8: a task whose data was damaged fails, once all that was asked for has come.
    void damagedDataFailsItsTaskAtTheEnd()
    {
        Session session(keysOf({"DataDigest=CRC32C", "MaxBurstLength=1024", "MaxOutstandingR2T=2"}));
        session.dataDigest = true;
        session.send(session.write10(1, 0, 8, 4096));
        const auto asked = session.takeAll();
        QCOMPARE(asked.size(), std::size_t{2});
        for (std::size_t i = 0; i < 2; ++i) {
            const auto request = asked[i].as<ReadyToTransfer>();
            OutQueue queue;
            queue.setDigests(false, true);
            queue.push(encode(DataOut{true, 0, 1, request.targetTag, 0, 0, request.bufferOffset}),
                Slice::copyOf(ByteVector(1024, std::byte{1})));
            std::array<Bytes, 4> pieces;
            ByteVector wire;
            for (std::size_t piece = 0, count = queue.gather(pieces); piece < count; ++piece)
                wire.insert(wire.end(), pieces[piece].begin(), pieces[piece].end());
            if (i == 0)
                wire[60] ^= std::byte{1};
            session.connection.received(0, wire, {});
            const auto said = session.takeAll();
            QCOMPARE(said.size(), std::size_t{1});
            if (i == 0) { // and no more is asked for
                QVERIFY(said[0].opcode() == Opcode::Reject);
                continue;
            }
            QVERIFY(said[0].opcode() == Opcode::ScsiResponse);
            QCOMPARE(said[0].as<ScsiResponse>().status, std::uint8_t{2});
        }
        QVERIFY(session.disk.work.empty()); // nothing of it was written
    }

    void aWholeTaskSetEndsThoughSomeWait()
    {
        Session session("ImmediateData=Yes|InitialR2T=No|");
        for (std::uint32_t tag = 1; tag <= 4; ++tag) {
            auto pdu = session.write10(tag, 8, 1, 512);
            pdu.attribute = 2;
            session.send(pdu, ByteVector(512));
        }
        session.connection.endTasks(session.disk);
        QVERIFY(session.disk.work.empty());
        session.send(session.read10(5, 0, 1, 512));
        QVERIFY(session.take().as<DataIn>().hasStatus);
    }
};

QTEST_GUILESS_MAIN(TestTaskOrder)
#include "test_task_order.moc"
