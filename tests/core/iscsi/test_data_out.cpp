#include "iscsi/command_window.h"
#include "iscsi/data_out.h"

#include <QTest>

using namespace netseat;
using namespace netseat::iscsi;

using Fault = DataOutTracker::Fault;
Q_DECLARE_METATYPE(Fault)

class TestDataOut : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void commands_data()
    {
        QTest::addColumn<bool>("initialR2t");
        QTest::addColumn<bool>("immediateData");
        QTest::addColumn<quint32>("expected");
        QTest::addColumn<quint32>("immediate");
        QTest::addColumn<bool>("final");
        QTest::addColumn<Fault>("fault");
        // FirstBurstLength is 4096
        QTest::newRow("13.11 immediate data where it may be") << true << true << 8192U << 4096U << true << Fault::None;
        QTest::newRow("13.11 immediate data where it may not")
            << true << false << 8192U << 512U << true << Fault::Unexpected;
        QTest::newRow("13.10 unsolicited data announced where it may not")
            << true << true << 8192U << 0U << false << Fault::Unexpected;
        QTest::newRow("13.10 unsolicited data announced where it may")
            << false << true << 8192U << 0U << false << Fault::None;
        QTest::newRow("13.14 more than the first burst")
            << false << true << 8192U << 4097U << true << Fault::WrongAmount;
        QTest::newRow("11.3.4 more than the command expects")
            << false << true << 512U << 513U << true << Fault::WrongAmount;
    }
    void commands()
    {
        QFETCH(bool, initialR2t);
        QFETCH(bool, immediateData);
        QFETCH(quint32, expected);
        QFETCH(quint32, immediate);
        QFETCH(bool, final);
        QFETCH(Fault, fault);
        DataOutTracker tracker(expected, expected, parameters(initialR2t, immediateData));
        QVERIFY(tracker.command(immediate, final) == fault);
    }

    void unsolicitedData_data()
    {
        QTest::addColumn<quint32>("offset");
        QTest::addColumn<quint32>("dataSn");
        QTest::addColumn<quint32>("length");
        QTest::addColumn<bool>("final");
        QTest::addColumn<Fault>("fault");
        // 512 octets were immediate; the first burst is 4096 of 8192
        QTest::newRow("the next piece") << 512U << 0U << 512U << false << Fault::None;
        QTest::newRow("the last piece, short") << 512U << 0U << 512U << true << Fault::None;
        QTest::newRow("all of the burst") << 512U << 0U << 3584U << true << Fault::None;
        QTest::newRow("11.7.1 all of the burst without the F bit")
            << 512U << 0U << 3584U << false << Fault::WrongAmount;
        QTest::newRow("13.14 beyond the burst") << 512U << 0U << 3585U << true << Fault::WrongAmount;
        QTest::newRow("11.7.4 an offset that skips") << 1024U << 0U << 512U << false << Fault::Sequence;
        QTest::newRow("11.7.4 an offset that goes back") << 0U << 0U << 512U << false << Fault::Sequence;
        QTest::newRow("11.7.4 an offset far outside") << 0xfffffe00U << 0U << 512U << false << Fault::Sequence;
        QTest::newRow("7.9 a DataSN that skips") << 512U << 1U << 512U << false << Fault::Sequence;
    }
    void unsolicitedData()
    {
        QFETCH(quint32, offset);
        QFETCH(quint32, dataSn);
        QFETCH(quint32, length);
        QFETCH(bool, final);
        QFETCH(Fault, fault);
        DataOutTracker tracker(8192, 8192, parameters(false, true));
        QVERIFY(tracker.command(512, false) == Fault::None);
        QVERIFY(!tracker.nextRequest(1)); // not while some may come unasked
        QVERIFY(tracker.check({final, 0, 0, kNoTag, 0, dataSn, offset}, length) == fault);
    }

    void unsolicitedDataEndsWithItsFBit()
    {
        DataOutTracker tracker(8192, 8192, parameters(false, true));
        QVERIFY(tracker.command(0, false) == Fault::None);
        const DataOut last{true, 0, 0, kNoTag, 0, 0, 0};
        QVERIFY(tracker.check(last, 1024) == Fault::None);
        tracker.take(last, 1024);
        QVERIFY(tracker.check({true, 0, 0, kNoTag, 0, 1, 1024}, 512) == Fault::Unexpected);
        const auto request = tracker.nextRequest(9); // the rest is asked for
        QVERIFY(request);
        QCOMPARE(request->offset, 1024U);
        QCOMPARE(request->length, 2048U); // MaxBurstLength
    }

    void solicitedData_data()
    {
        QTest::addColumn<quint32>("tag");
        QTest::addColumn<quint32>("offset");
        QTest::addColumn<quint32>("dataSn");
        QTest::addColumn<quint32>("length");
        QTest::addColumn<bool>("final");
        QTest::addColumn<Fault>("fault");
        // R2T 5: 2048 octets at 0, of which 512 have come; R2T 6: 2048 at 2048
        QTest::newRow("the next piece") << 5U << 512U << 1U << 512U << false << Fault::None;
        QTest::newRow("all that lacks") << 5U << 512U << 1U << 1536U << true << Fault::None;
        QTest::newRow("11.7.1 all that lacks without the F bit")
            << 5U << 512U << 1U << 1536U << false << Fault::WrongAmount;
        QTest::newRow("11.7.1 the F bit too early") << 5U << 512U << 1U << 512U << true << Fault::WrongAmount;
        QTest::newRow("11.8 more than was asked for") << 5U << 512U << 1U << 1537U << true << Fault::WrongAmount;
        QTest::newRow("11.8 more than was asked for, and on")
            << 5U << 512U << 1U << 1537U << false << Fault::WrongAmount;
        QTest::newRow("11.8 nothing") << 5U << 512U << 1U << 0U << false << Fault::WrongAmount;
        QTest::newRow("11.7.4 another offset") << 5U << 0U << 1U << 512U << false << Fault::Sequence;
        QTest::newRow("11.7.4 an offset outside the command")
            << 5U << 0x7ffffe00U << 1U << 512U << false << Fault::Sequence;
        QTest::newRow("7.9 a DataSN again") << 5U << 512U << 0U << 512U << false << Fault::Sequence;
        QTest::newRow("13.19 the second R2T before the first") << 6U << 2048U << 0U << 2048U << true << Fault::Sequence;
        QTest::newRow("11.7.3 a tag that nobody gave") << 77U << 512U << 1U << 512U << false << Fault::Sequence;
        QTest::newRow("11.7.3 unasked, though the command said it was final")
            << kNoTag << 512U << 0U << 512U << true << Fault::Unexpected;
    }
    void solicitedData()
    {
        QFETCH(quint32, tag);
        QFETCH(quint32, offset);
        QFETCH(quint32, dataSn);
        QFETCH(quint32, length);
        QFETCH(bool, final);
        QFETCH(Fault, fault);
        DataOutTracker tracker(8192, 8192, parameters(true, false));
        QVERIFY(tracker.command(0, true) == Fault::None);
        QVERIFY(tracker.nextRequest(5) && tracker.nextRequest(6));
        QVERIFY(!tracker.nextRequest(7)); // 13.17: two at a time
        const DataOut first{false, 0, 0, 5, 0, 0, 0};
        QVERIFY(tracker.check(first, 512) == Fault::None);
        tracker.take(first, 512);
        QVERIFY(tracker.check({final, 0, 0, tag, 0, dataSn, offset}, length) == fault);
    }

    void everythingIsAskedForOnce()
    {
        DataOutTracker tracker(7000, 5000, parameters(true, true)); // sends up to 7000; the command takes 5000
        QVERIFY(tracker.command(904, true) == Fault::None);
        std::uint32_t next = 904;
        std::uint32_t sn = 0;
        while (!tracker.isComplete()) {
            const auto request = tracker.nextRequest(100 + sn);
            QVERIFY(request);
            QCOMPARE(request->r2tSn, sn++);
            QCOMPARE(request->offset, next);
            const DataOut pdu{true, 0, 0, request->targetTag, 0, 0, next};
            QVERIFY(tracker.check(pdu, request->length) == Fault::None);
            tracker.take(pdu, request->length);
            next += request->length;
        }
        QCOMPARE(next, 5000U);
        QCOMPARE(tracker.requestsSent(), 2U);
    }

    void windows_data()
    {
        QTest::addColumn<quint32>("first");
        for (const quint32 first : {0U, 1U, 0xffffffffU, 0xffffffe0U})
            QTest::addRow("4.2.2.1 from %u", first) << first;
    }
    void windows()
    {
        QFETCH(quint32, first);
        using Place = CommandWindow::Place;
        CommandWindow window(first);
        QVERIFY(window.place(first) == Place::Next);
        QVERIFY(window.place(first + 1) == Place::Later);
        QVERIFY(window.place(first + CommandWindow::kSize - 1) == Place::Later);
        QVERIFY(window.place(first + CommandWindow::kSize) == Place::Outside);
        QVERIFY(window.place(first - 1) == Place::Outside);
        // Commands that are not answered close it, one by one.
        for (std::uint32_t i = 0; i < CommandWindow::kSize; ++i) {
            QVERIFY(window.place(first + i) == Place::Next);
            window.started();
            window.delivered();
            QCOMPARE(window.maximum(), first + CommandWindow::kSize - 1); // never back
        }
        QCOMPARE(window.maximum() + 1, window.expected()); // closed
        QVERIFY(window.place(first + CommandWindow::kSize) == Place::Outside);
        window.finished();
        QVERIFY(window.place(first + CommandWindow::kSize) == Place::Next);
        QVERIFY(window.place(first + CommandWindow::kSize + 1) == Place::Outside);
    }

private:
    static Parameters parameters(bool initialR2t, bool immediateData)
    {
        Parameters parameters;
        parameters.initialR2t = initialR2t;
        parameters.immediateData = immediateData;
        parameters.firstBurst = 4096;
        parameters.maxBurst = 2048;
        parameters.maxOutstandingR2t = 2;
        return parameters;
    }
};

QTEST_APPLESS_MAIN(TestDataOut)
#include "test_data_out.moc"
