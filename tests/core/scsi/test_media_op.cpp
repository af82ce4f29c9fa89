#include "scsi_rig.h"

#include <QTest>

using namespace netseat;
using namespace netseat::scsi;
using namespace netseat::test;
using namespace Qt::StringLiterals;

/// What is done on the medium, and what its errors become.
class TestMediaOp : public QObject {
    Q_OBJECT

    using Kind = MediaOp::Kind;

    static MediaOp op(Kind kind, std::uint64_t start = 0, std::uint64_t count = 0)
    {
        MediaOp result;
        result.kind = kind;
        result.ranges = {{{start}, {count}}};
        return result;
    }

    static ByteVector joined(ByteVector a, const ByteVector &b)
    {
        a.insert(a.end(), b.begin(), b.end());
        return a;
    }

    static bool holds(MemoryDisk &disk, std::uint64_t start, std::uint64_t count, unsigned value)
    {
        const auto blocks = disk.blocks({start}, {count});
        return std::all_of(
            blocks.begin(), blocks.end(), [value](std::byte octet) { return octet == static_cast<std::byte>(value); });
    }

    static int information(const Outcome &outcome)
    {
        return outcome.sense.empty() || octetAt(outcome.sense, 0) != 0xf0
            ? -1
            : int(loadBe<std::uint32_t>(outcome.sense.data() + 3));
    }

private Q_SLOTS:
    void readAndWrite()
    {
        MemoryDisk disk({100});
        QCOMPARE(resultOf(perform(op(Kind::Write, 3, 2), disk, filled(1024, 0xa5))), u"good"_s);
        QVERIFY(holds(disk, 2, 1, 0) && holds(disk, 3, 2, 0xa5) && holds(disk, 5, 1, 0));
        QCOMPARE(perform(op(Kind::Read, 4, 1), disk, {}).dataIn, filled(512, 0xa5));
        QCOMPARE(disk.flushes, 0);
    }

    /// Of states saved by several threads, the newest stays, in whatever order they come.
    void newestStateStays()
    {
        KeepingDisk disk({100});
        const auto keeper = std::make_shared<StateKeeper>();
        const auto save = [&](std::uint64_t serial, unsigned value) {
            auto work = op(Kind::SaveState);
            work.keeper = keeper;
            work.stateSerial = serial;
            work.state = filled(3, value);
            return resultOf(perform(work, disk, {}));
        };
        QCOMPARE(save(2, 2), u"good"_s);
        QCOMPARE(save(1, 1), u"good"_s); // what came later holds it too
        QCOMPARE(disk.state, filled(3, 2));
        disk.failSaves = Error::Code::Io;
        QCOMPARE(save(4, 4), u"3/0c/00"_s);
        QVERIFY(keeper->hasFailed());
        disk.failSaves.reset();
        QCOMPARE(save(3, 3), u"good"_s); // it failed, so it does not count
        QCOMPARE(disk.state, filled(3, 3));
        QVERIFY(!keeper->hasFailed());
    }

    void errors_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("reads");
        QTest::addColumn<int>("writes");
        QTest::addColumn<int>("flushes");
        QTest::addColumn<QString>("result");
        const int no = -1;
        const auto io = int(Error::Code::Io);
        const auto full = int(Error::Code::NoSpace);
        const auto row = [](const char *name, Kind kind, int reads, int writes, int flushes, const QString &result) {
            QTest::newRow(name) << int(kind) << reads << writes << flushes << result;
        };
        row("unreadable (SPC-4, annex \"ASC\")", Kind::Read, io, no, no, u"3/11/00"_s);
        row("unreadable in VERIFY", Kind::Verify, io, no, no, u"3/11/00"_s);
        row("unreadable in COMPARE AND WRITE", Kind::CompareAndWrite, io, no, no, u"3/11/00"_s);
        row("unreadable in ORWRITE", Kind::OrWrite, io, no, no, u"3/11/00"_s);
        row("unreadable in GET LBA STATUS", Kind::ExtentMap, io, no, no, u"3/11/00"_s);
        row("unwritable", Kind::Write, no, io, no, u"3/0c/00"_s);
        row("unwritable in WRITE SAME", Kind::WriteSame, no, io, no, u"3/0c/00"_s);
        row("unwritable in ORWRITE", Kind::OrWrite, no, io, no, u"3/0c/00"_s);
        row("unwritable in COMPARE AND WRITE", Kind::CompareAndWrite, no, io, no, u"3/0c/00"_s);
        row("full (SBC-3, 4.7.3.6: space allocation failed write protect)", Kind::Write, no, full, no, u"7/27/07"_s);
        row("full in UNMAP", Kind::Zero, no, full, no, u"7/27/07"_s);
        row("full in WRITE AND VERIFY", Kind::WriteAndVerify, no, full, no, u"7/27/07"_s);
        row("read-only after all", Kind::Write, no, int(Error::Code::Denied), no, u"7/27/00"_s);
        row("can't be flushed", Kind::Flush, no, no, io, u"3/0c/00"_s);
        row("can't be flushed in WRITE AND VERIFY", Kind::WriteAndVerify, no, no, io, u"3/0c/00"_s);
        row("can't be read back in WRITE AND VERIFY", Kind::WriteAndVerify, io, no, no, u"3/11/00"_s);
        row("flushing finds the disk full", Kind::Flush, no, no, full, u"7/27/07"_s);
    }
    void errors()
    {
        QFETCH(int, kind);
        QFETCH(int, reads);
        QFETCH(int, writes);
        QFETCH(int, flushes);
        QFETCH(QString, result);
        const auto code = [](int value) { return value < 0 ? std::optional<Error::Code>() : Error::Code(value); };
        MemoryDisk disk({100});
        disk.failReads = code(reads);
        disk.failWrites = code(writes);
        disk.failFlushes = code(flushes);
        QCOMPARE(resultOf(perform(op(Kind(kind), 0, 1), disk, filled(1024, 0))), result);
    }

    /// FUA, or a write cache that is off.
    void thenFlush()
    {
        MemoryDisk disk({100});
        auto write = op(Kind::Write, 0, 1);
        write.thenFlush = true;
        QCOMPARE(resultOf(perform(write, disk, filled(512, 1))), u"good"_s);
        QCOMPARE(disk.unflushedWrites, 0);
        QCOMPARE(disk.flushes, 1);
        disk.failFlushes = Error::Code::Io;
        QCOMPARE(resultOf(perform(write, disk, filled(512, 1))), u"3/0c/00"_s);
        disk.failWrites = Error::Code::Io;
        QCOMPARE(resultOf(perform(write, disk, filled(512, 1))), u"3/0c/00"_s);
        QCOMPARE(disk.flushes, 2); // a write that failed is not flushed
        auto read = op(Kind::Read, 0, 1);
        read.thenFlush = true;
        disk.failFlushes.reset();
        QCOMPARE(perform(read, disk, {}).dataIn.size(), 512U);
    }

    void flush()
    {
        MemoryDisk disk({100});
        perform(op(Kind::Write, 0, 1), disk, filled(512, 1));
        MediaOp flush;
        flush.kind = Kind::Flush;
        QCOMPARE(resultOf(perform(flush, disk, {})), u"good"_s);
        QCOMPARE(disk.unflushedWrites, 0);
    }

    void verify()
    {
        MemoryDisk disk({5000});
        perform(op(Kind::Write, 0, 5000), disk, filled(5000 * 512, 7));
        auto verify = op(Kind::Verify, 0, 5000); // more than one slice
        QCOMPARE(resultOf(perform(verify, disk, {})), u"good"_s);
        verify.compareData = true;
        auto data = filled(5000 * 512, 7);
        QCOMPARE(resultOf(perform(verify, disk, data)), u"good"_s);
        for (const std::size_t at : {std::size_t{0}, std::size_t{1 << 20}, data.size() - 1}) {
            data[at] = std::byte{8};
            const auto outcome = perform(verify, disk, data);
            QCOMPARE(resultOf(outcome), u"e/1d/00"_s);
            QCOMPARE(information(outcome), int(at)); // the first octet that differs
            data[at] = std::byte{7};
        }
        verify.sameBlock = true; // BYTCHK 11b
        QCOMPARE(resultOf(perform(verify, disk, filled(512, 7))), u"good"_s);
        disk.blocks({4999}, {1})[5] = std::byte{0};
        const auto outcome = perform(verify, disk, filled(512, 7));
        QCOMPARE(resultOf(outcome), u"e/1d/00"_s);
        QCOMPARE(information(outcome), 5);
    }

    void writeAndVerify()
    {
        MemoryDisk disk({100});
        auto write = op(Kind::WriteAndVerify, 1, 2);
        write.compareData = true;
        QCOMPARE(resultOf(perform(write, disk, filled(1024, 9))), u"good"_s);
        QVERIFY(holds(disk, 1, 2, 9));
        QCOMPARE(disk.unflushedWrites, 0);
    }

    void compareAndWrite()
    {
        MemoryDisk disk({100});
        perform(op(Kind::Write, 0, 4), disk, filled(2048, 'A'));
        const auto swap = op(Kind::CompareAndWrite, 1, 2);
        auto expected = filled(1024, 'A');
        expected[700] = std::byte{'Z'};
        const auto outcome = perform(swap, disk, joined(expected, filled(1024, 'B')));
        QCOMPARE(resultOf(outcome), u"e/1d/00"_s);
        QCOMPARE(information(outcome), 700);
        QVERIFY(holds(disk, 0, 4, 'A'));
        QCOMPARE(resultOf(perform(swap, disk, joined(filled(1024, 'A'), filled(1024, 'B')))), u"good"_s);
        QVERIFY(holds(disk, 0, 1, 'A') && holds(disk, 1, 2, 'B') && holds(disk, 3, 1, 'A'));
    }

    void orWrite()
    {
        MemoryDisk disk({100});
        perform(op(Kind::Write, 0, 2), disk, filled(1024, 0xa0));
        QCOMPARE(resultOf(perform(op(Kind::OrWrite, 1, 1), disk, filled(512, 0x05))), u"good"_s);
        QVERIFY(holds(disk, 0, 1, 0xa0) && holds(disk, 1, 1, 0xa5));
    }

    void writeSame()
    {
        MemoryDisk disk({6000});
        auto block = filled(512, 3);
        block[511] = std::byte{4};
        QCOMPARE(resultOf(perform(op(Kind::WriteSame, 10, 5000), disk, block)), u"good"_s);
        for (const std::uint64_t lba : {10U, 2057U, 2058U, 5009U})
            QVERIFY(std::ranges::equal(disk.blocks({lba}, {1}), block));
        QVERIFY(holds(disk, 9, 1, 0) && holds(disk, 5010, 1, 0));
    }

    void zero()
    {
        MemoryDisk disk({100});
        perform(op(Kind::Write, 0, 100), disk, filled(51200, 1));
        auto zero = op(Kind::Zero, 5, 2);
        zero.ranges.push_back({{50}, {1}});
        zero.release = true;
        QCOMPARE(resultOf(perform(zero, disk, {})), u"good"_s);
        QVERIFY(disk.lastZeroReleased);
        QVERIFY(holds(disk, 5, 2, 0) && holds(disk, 50, 1, 0) && holds(disk, 7, 43, 1) && holds(disk, 51, 49, 1));
    }

    /// GET LBA STATUS (SBC-3): holes are deallocated, all else is mapped; neighbours of one kind are one.
    void extentMap()
    {
        MemoryDisk disk({100});
        perform(op(Kind::Write, 10, 10), disk, filled(5120, 1));
        perform(op(Kind::Zero, 20, 5), disk, {});
        auto map = op(Kind::ExtentMap, 5, 95);
        map.allocationLength = 200;
        QCOMPARE(hexOf(perform(map, disk, {}).dataIn),
            u"00 00 00 34 00 00 00 00 "
            u"00 00 00 00 00 00 00 05 00 00 00 05 01 00 00 00 "
            u"00 00 00 00 00 00 00 0a 00 00 00 0f 00 00 00 00 "
            u"00 00 00 00 00 00 00 19 00 00 00 4b 01 00 00 00"_s);
        map.allocationLength = 24; // room for one
        QCOMPARE(hexOf(perform(map, disk, {}).dataIn),
            u"00 00 00 14 00 00 00 00 00 00 00 00 00 00 00 05 00 00 00 05 01 00 00 00"_s);
        map.allocationLength = 0;
        QCOMPARE(perform(map, disk, {}).dataIn.size(), 0U);
    }

    void extentMapIsBounded()
    {
        MemoryDisk disk({20000});
        for (std::uint64_t lba = 0; lba < 20000; lba += 2)
            QVERIFY(disk.write({lba}, filled(512, 1)));
        auto map = op(Kind::ExtentMap, 0, 20000);
        map.allocationLength = 0xffffffff;
        QCOMPARE(perform(map, disk, {}).dataIn.size(), 8 + 16 * 255U);
    }

    void tooLittleData()
    {
        MemoryDisk disk({100});
        for (const auto kind :
            {Kind::Write, Kind::WriteAndVerify, Kind::OrWrite, Kind::WriteSame, Kind::CompareAndWrite})
            QCOMPARE(resultOf(perform(op(kind, 0, 1), disk, filled(511, 0))), u"5/0e/03"_s);
        QCOMPARE(resultOf(perform(op(Kind::CompareAndWrite, 0, 1), disk, filled(1023, 0))), u"5/0e/03"_s);
        QCOMPARE(disk.writes, 0);
    }
};

QTEST_GUILESS_MAIN(TestMediaOp)
#include "test_media_op.moc"
