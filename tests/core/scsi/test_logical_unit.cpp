#include "scsi_rig.h"

#include <QTest>

using namespace netseat;
using namespace netseat::scsi;
using namespace netseat::test;
using namespace Qt::StringLiterals;

/// The logical unit as the transport sees it; the disk of these tests has 20,000 (4E20h) blocks.
class TestLogicalUnit : public QObject {
    Q_OBJECT

    static Outcome beginOnly(LogicalUnit &unit, const QString &cdb)
    {
        auto begun = unit.begin(ScsiRig::kFirst, hex(cdb));
        const auto *outcome = std::get_if<Outcome>(&begun);
        return outcome ? *outcome : Outcome{Status::Busy, {}, {}, {}};
    }

private Q_SLOTS:
    void results_data()
    {
        QTest::addColumn<QString>("cdb");
        QTest::addColumn<int>("dataOut");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, const QString &cdb, int dataOut, const QString &result) {
            QTest::newRow(name) << cdb << dataOut << result;
        };
        // Ranges (SBC-3, 4.5)
        row("READ(10) of the last block", u"28 00 00 00 4e 1f 00 00 01 00"_s, 0, u"good"_s);
        row("READ(10) past the end", u"28 00 00 00 4e 1f 00 00 02 00"_s, 0, u"5/21/00"_s);
        row("READ(10) of nothing at the end", u"28 00 00 00 4e 20 00 00 00 00"_s, 0, u"good"_s);
        row("READ(10) of nothing past the end", u"28 00 00 00 4e 21 00 00 00 00"_s, 0, u"5/21/00"_s);
        row("READ(16) wrapping around", u"88 00 ff ff ff ff ff ff ff ff 00 00 00 02 00 00"_s, 0, u"5/21/00"_s);
        row("READ(6)", u"08 00 4d 20 00 00"_s, 0, u"good"_s);
        row("WRITE(10) of nothing", u"2a 00 00 00 00 00 00 00 00 00"_s, 0, u"good"_s);
        row("WRITE(12) past the end", u"aa 00 00 00 4e 20 00 00 00 01 00 00"_s, 512, u"5/21/00"_s);
        row("VERIFY(16) past the end", u"8f 02 00 00 00 00 00 00 4e 20 00 00 00 01 00 00"_s, 512, u"5/21/00"_s);
        row("PRE-FETCH(10) past the end", u"34 00 00 00 4e 20 00 00 01 00"_s, 0, u"5/21/00"_s);
        row("PRE-FETCH(16)", u"90 02 00 00 00 00 00 00 00 00 00 00 4e 20 00 00"_s, 0, u"good"_s);
        row("SYNCHRONIZE CACHE(10) of all", u"35 00 00 00 00 00 00 00 00 00"_s, 0, u"good"_s);
        row("SYNCHRONIZE CACHE(16) past the end", u"91 00 00 00 00 00 00 00 4e 20 00 00 00 01 00 00"_s, 0,
            u"5/21/00"_s);
        row("GET LBA STATUS at the end", u"9e 12 00 00 00 00 00 00 4e 20 00 00 00 18 00 00"_s, 0, u"5/21/00"_s);
        // Limits of VPD B0h (SBC-3, Block Limits VPD page)
        row("READ(12) of the longest transfer", u"a8 00 00 00 00 00 00 00 20 00 00 00"_s, 0, u"good"_s);
        row("READ(12) of one block more", u"a8 00 00 00 00 00 00 00 20 01 00 00"_s, 0, u"5/24/00"_s);
        row("WRITE(16) of one block more", u"8a 00 00 00 00 00 00 00 00 00 00 00 20 01 00 00"_s, 0, u"5/24/00"_s);
        row("VERIFY(16) of one block more", u"8f 00 00 00 00 00 00 00 00 00 00 00 20 01 00 00"_s, 0, u"5/24/00"_s);
        row("WRITE SAME(16) of more than a transfer", u"93 00 00 00 00 00 00 00 00 00 00 00 4e 20 00 00"_s, 512,
            u"good"_s);
        row("WRITE SAME(10) of 0 blocks: WSNZ", u"41 00 00 00 00 00 00 00 00 00"_s, 512, u"5/24/00"_s);
        row("WRITE SAME(10) of 0 blocks past the end", u"41 00 00 00 4e 21 00 00 00 00"_s, 512, u"5/21/00"_s);
        row("COMPARE AND WRITE of nothing", u"89 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00"_s, 0, u"good"_s);
        // Data-Out that is not what the command takes
        row("WRITE(10) without data writes nothing", u"2a 00 00 00 00 00 00 00 01 00"_s, 0, u"good"_s);
        row("WRITE(10) of half a block", u"2a 00 00 00 00 00 00 00 01 00"_s, 200, u"5/0e/03"_s);
        row("WRITE SAME(10) of half a block", u"41 08 00 00 00 00 00 00 01 00"_s, 256, u"5/24/00"_s);
        row("COMPARE AND WRITE with half its data", u"89 00 00 00 00 00 00 00 00 00 00 00 00 02 00 00"_s, 1024,
            u"5/24/00"_s);
        row("VERIFY(10) with too little to compare", u"2f 02 00 00 00 00 00 00 02 00"_s, 512, u"5/24/00"_s);
        row("UNMAP with half its list", u"42 00 00 00 00 00 00 00 18 00"_s, 8, u"5/1a/00"_s);
        row("UNMAP without a list", u"42 00 00 00 00 00 00 00 00 00"_s, 0, u"good"_s);
        // Small commands
        row("TEST UNIT READY", u"00 00 00 00 00 00"_s, 0, u"good"_s);
        row("PREVENT ALLOW MEDIUM REMOVAL", u"1e 00 00 00 01 00"_s, 0, u"good"_s);
        row("START STOP UNIT, stop", u"1b 00 00 00 00 00"_s, 0, u"good"_s);
        row("START STOP UNIT, eject: not removable", u"1b 00 00 00 02 00"_s, 0, u"5/24/00"_s);
        row("START STOP UNIT, standby", u"1b 00 00 00 30 00"_s, 0, u"good"_s);
        row("START STOP UNIT, a power condition we have not", u"1b 00 00 00 70 00"_s, 0, u"5/24/00"_s);
        row("REPORT LUNS with too short an allocation length", u"a0 00 00 00 00 00 00 00 00 0f 00 00"_s, 0,
            u"5/24/00"_s);
        row("REPORT LUNS, a list we have not", u"a0 00 03 00 00 00 00 00 00 ff 00 00"_s, 0, u"5/24/00"_s);
        row("WRITE ATOMIC(16) is switched off", u"9c 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00"_s, 512,
            u"5/20/00"_s);
        row("EXTENDED COPY", u"83 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00"_s, 0, u"5/20/00"_s);
    }
    void results()
    {
        QFETCH(QString, cdb);
        QFETCH(int, dataOut);
        QFETCH(QString, result);
        ScsiRig rig;
        QCOMPARE(resultOf(rig.run(cdb, filled(std::size_t(dataOut), 0))), result);
    }

    void dataIn_data()
    {
        QTest::addColumn<QString>("cdb");
        QTest::addColumn<QString>("data");
        QTest::newRow("READ CAPACITY(10)") << u"25 00 00 00 00 00 00 00 00 00"_s << u"00 00 4e 1f 00 00 02 00"_s;
        QTest::newRow("READ CAPACITY(16): blocks stored one by one, LBPME, LBPRZ")
            << u"9e 10 00 00 00 00 00 00 00 00 00 00 00 ff 00 00"_s
            << u"00 00 00 00 00 00 4e 1f 00 00 02 00 00 00 c0 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00"_s;
        QTest::newRow("READ CAPACITY(16), cut short")
            << u"9e 10 00 00 00 00 00 00 00 00 00 00 00 08 00 00"_s << u"00 00 00 00 00 00 4e 1f"_s;
        QTest::newRow("REPORT LUNS") << u"a0 00 00 00 00 00 00 00 00 ff 00 00"_s
                                     << u"00 00 00 08 00 00 00 00 00 00 00 00 00 00 00 00"_s;
        QTest::newRow("REPORT LUNS, well-known ones")
            << u"a0 00 01 00 00 00 00 00 00 ff 00 00"_s << u"00 00 00 00 00 00 00 00"_s;
        QTest::newRow("REQUEST SENSE") << u"03 00 00 00 ff 00"_s
                                       << u"70 00 00 00 00 00 00 0a 00 00 00 00 00 00 00 00 00 00"_s;
        QTest::newRow("REQUEST SENSE with DESC: descriptor format (SPC-4, 4.5.2)")
            << u"03 01 00 00 ff 00"_s << u"72 00 00 00 00 00 00 00"_s;
        QTest::newRow("REQUEST SENSE, allocation length 0") << u"03 00 00 00 00 00"_s << QString();
        QTest::newRow("READ DEFECT DATA(10)") << u"37 00 1d 00 00 00 00 00 ff 00"_s << u"00 1d 00 00"_s;
        QTest::newRow("READ DEFECT DATA(12)")
            << u"b7 18 00 00 00 00 00 00 00 ff 00 00"_s << u"00 18 00 00 00 00 00 00"_s;
    }
    void dataIn()
    {
        QFETCH(QString, cdb);
        QFETCH(QString, data);
        ScsiRig rig;
        QCOMPARE(hexOf(rig.run(cdb).dataIn), data);
    }

    void capacityPastTwoTebibytes()
    {
        LogicalUnit unit({}, {0x100000000}, false);
        QCOMPARE(hexOf(beginOnly(unit, u"25 00 00 00 00 00 00 00 00 00"_s).dataIn), u"ff ff ff ff 00 00 02 00"_s);
        LogicalUnit larger({}, {0x100000001}, false);
        QCOMPARE(hexOf(beginOnly(larger, u"25 00 00 00 00 00 00 00 00 00"_s).dataIn), u"ff ff ff ff 00 00 02 00"_s);
        QCOMPARE(hexOf(Bytes(beginOnly(larger, u"9e 10 00 00 00 00 00 00 00 00 00 00 00 20 00 00"_s).dataIn).first(8)),
            u"00 00 00 01 00 00 00 00"_s);
    }

    void writtenIsRead_data()
    {
        QTest::addColumn<QString>("write");
        QTest::addColumn<QString>("read");
        QTest::newRow("(6)") << u"0a 00 00 05 02 00"_s << u"08 00 00 05 02 00"_s;
        QTest::newRow("(10)") << u"2a 00 00 00 00 05 00 00 02 00"_s << u"28 00 00 00 00 05 00 00 02 00"_s;
        QTest::newRow("(12)") << u"aa 00 00 00 00 05 00 00 00 02 00 00"_s << u"a8 00 00 00 00 05 00 00 00 02 00 00"_s;
        QTest::newRow("(16)") << u"8a 00 00 00 00 00 00 00 00 05 00 00 00 02 00 00"_s
                              << u"88 00 00 00 00 00 00 00 00 05 00 00 00 02 00 00"_s;
        QTest::newRow("WRITE AND VERIFY(10)")
            << u"2e 02 00 00 00 05 00 00 02 00"_s << u"28 00 00 00 00 05 00 00 02 00"_s;
        QTest::newRow("ORWRITE(16)") << u"8b 00 00 00 00 00 00 00 00 05 00 00 00 02 00 00"_s
                                     << u"28 00 00 00 00 05 00 00 02 00"_s;
    }
    void writtenIsRead()
    {
        QFETCH(QString, write);
        QFETCH(QString, read);
        ScsiRig rig;
        ByteVector data(1024);
        for (std::size_t i = 0; i < data.size(); ++i)
            data[i] = static_cast<std::byte>(i * 7 + i / 256);
        QCOMPARE(resultOf(rig.run(write, data)), u"good"_s);
        QCOMPARE(rig.run(read).dataIn, data);
        QVERIFY(std::ranges::equal(rig.disk.blocks({5}, {2}), data));
    }

    /// More or less data than the CDB says (RFC 7143, 11.4.5.2): whole blocks, and never more than the CDB says.
    void shortAndLongData()
    {
        ScsiRig rig;
        QCOMPARE(resultOf(rig.run(u"2a 00 00 00 00 00 00 00 02 00"_s, filled(512, 'b'))), u"good"_s);
        QCOMPARE(octetAt(rig.disk.blocks({0}, {1}), 511), unsigned{'b'});
        QCOMPARE(octetAt(rig.disk.blocks({1}, {1}), 0), 0U);
        QCOMPARE(resultOf(rig.run(u"2a 00 00 00 00 02 00 00 01 00"_s, filled(1024, 'c'))), u"good"_s);
        QCOMPARE(octetAt(rig.disk.blocks({3}, {1}), 0), 0U);
        const auto same = rig.unit.begin(ScsiRig::kFirst, hex(u"41 08 00 00 00 00 00 00 01 00"_s));
        QVERIFY(std::get<Pending>(same).exactLength);
        const auto nothing = rig.unit.begin(ScsiRig::kFirst, hex(u"89 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00"_s));
        QVERIFY(std::get<Pending>(nothing).exactLength); // no data may come with it
        const auto write = rig.unit.begin(ScsiRig::kFirst, hex(u"2a 00 00 00 00 00 00 00 01 00"_s));
        QVERIFY(!std::get<Pending>(write).exactLength);
        QCOMPARE(resultOf(LogicalUnit::wrongDataLength()), u"5/24/00"_s);
    }

    void writeProtection_data()
    {
        QTest::addColumn<QString>("cdb");
        QTest::newRow("WRITE(6)") << u"0a 00 00 00 01 00"_s;
        QTest::newRow("WRITE(10)") << u"2a 00 00 00 00 00 00 00 01 00"_s;
        QTest::newRow("WRITE(12)") << u"aa 00 00 00 00 00 00 00 00 01 00 00"_s;
        QTest::newRow("WRITE(16)") << u"8a 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00"_s;
        QTest::newRow("WRITE AND VERIFY(10)") << u"2e 02 00 00 00 00 00 00 01 00"_s;
        QTest::newRow("WRITE SAME(10)") << u"41 08 00 00 00 00 00 00 01 00"_s;
        QTest::newRow("WRITE SAME(16)") << u"93 09 00 00 00 00 00 00 00 00 00 00 00 01 00 00"_s;
        QTest::newRow("ORWRITE") << u"8b 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00"_s;
        QTest::newRow("COMPARE AND WRITE") << u"89 00 00 00 00 00 00 00 00 00 00 00 00 01 00 00"_s;
        QTest::newRow("UNMAP") << u"42 00 00 00 00 00 00 00 18 00"_s;
        QTest::newRow("UNMAP of nothing") << u"42 00 00 00 00 00 00 00 00 00"_s;
        QTest::newRow("WRITE(10) of nothing") << u"2a 00 00 00 00 00 00 00 00 00"_s;
        QTest::newRow("WRITE(16) past the end") << u"8a 00 00 00 00 00 00 00 ff 00 00 00 00 01 00 00"_s;
        QTest::newRow("WRITE AND VERIFY(12)") << u"ae 02 00 00 00 00 00 00 00 01 00 00"_s;
        QTest::newRow("WRITE AND VERIFY(16)") << u"8e 02 00 00 00 00 00 00 00 00 00 00 00 01 00 00"_s;
        QTest::newRow("WRITE SAME(10) with UNMAP") << u"41 08 00 00 00 00 00 00 01 00"_s;
        QTest::newRow("WRITE ATOMIC(16)") << u"9c 00 00 00 00 00 00 00 00 00 00 00 00 08 00 00"_s;
    }
    /// SBC-3, 4.12.
    void writeProtection()
    {
        QFETCH(QString, cdb);
        ScsiRig rig({100}, true);
        rig.unit.setAtomicWrites({128});
        QCOMPARE(resultOf(rig.run(cdb, filled(1024, 0))), u"7/27/00"_s);
        QCOMPARE(rig.disk.writes, 0);
        QCOMPARE(resultOf(rig.run(u"28 00 00 00 00 00 00 00 01 00"_s)), u"good"_s);
        QCOMPARE(resultOf(rig.run(u"35 00 00 00 00 00 00 00 00 00"_s)), u"good"_s);
        QCOMPARE(resultOf(rig.run(u"1b 00 00 00 00 00"_s)), u"good"_s);
        QCOMPARE(rig.disk.flushes, 0);
    }

    /// What a write-protected disk does all the same, and what it tells of itself.
    void readOnlyGoesOn_data()
    {
        QTest::addColumn<QString>("cdb");
        QTest::addColumn<QString>("result");
        QTest::newRow("VERIFY(10)") << u"2f 00 00 00 00 00 00 00 01 00"_s << u"good"_s;
        QTest::newRow("PRE-FETCH(10)") << u"34 00 00 00 00 00 00 00 01 00"_s << u"good"_s;
        QTest::newRow("GET LBA STATUS") << u"9e 12 00 00 00 00 00 00 00 00 00 00 00 18 00 00"_s << u"good"_s;
        QTest::newRow("SYNCHRONIZE CACHE(16)") << u"91 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00"_s << u"good"_s;
        QTest::newRow("RESERVE(6)") << u"16 00 00 00 00 00"_s << u"good"_s;
        QTest::newRow("PERSISTENT RESERVE IN") << u"5e 00 00 00 00 00 00 00 ff 00"_s << u"good"_s;
        QTest::newRow("FORMAT UNIT: no disk of ours has it") << u"04 00 00 00 00 00"_s << u"5/20/00"_s;
        QTest::newRow("SANITIZE: nor that") << u"48 00 00 00 00 00 00 00 00 00"_s << u"5/20/00"_s;
    }
    void readOnlyGoesOn()
    {
        QFETCH(QString, cdb);
        QFETCH(QString, result);
        ScsiRig rig({100}, true);
        QCOMPARE(resultOf(rig.run(cdb)), result);
        QCOMPARE(octetAt(rig.run(u"1a 08 08 00 ff 00"_s).dataIn, 2), 0x90U); // WP, DPOFUA
        ByteWriter list;
        list.u64(0);
        list.u64(0xa);
        list.zeros(8);
        if (!cdb.startsWith(u"16"_s))
            QCOMPARE(resultOf(rig.run(u"5f 06 00 00 00 00 00 00 18 00"_s, list.data())), u"good"_s);
    }

    void durability()
    {
        ScsiRig rig;
        rig.run(u"2a 00 00 00 00 00 00 00 01 00"_s, filled(512, 1));
        QCOMPARE(rig.disk.unflushedWrites, 1);
        rig.run(u"35 00 00 00 00 00 00 00 00 00"_s); // SYNCHRONIZE CACHE(10)
        QCOMPARE(rig.disk.unflushedWrites, 0);
        rig.run(u"2a 08 00 00 00 00 00 00 01 00"_s, filled(512, 2)); // FUA
        QCOMPARE(rig.disk.unflushedWrites, 0);
        rig.run(u"8b 08 00 00 00 00 00 00 00 00 00 00 00 01 00 00"_s, filled(512, 4)); // ORWRITE with FUA
        QCOMPARE(rig.disk.unflushedWrites, 0);
        rig.run(u"2a 00 00 00 00 00 00 00 01 00"_s, filled(512, 3));
        rig.run(u"1b 00 00 00 00 00"_s); // STOP
        QCOMPARE(rig.disk.unflushedWrites, 0);
        const auto flushes = rig.disk.flushes;
        rig.run(u"28 08 00 00 00 00 00 00 01 00"_s); // a READ with FUA
        QCOMPARE(rig.disk.flushes, flushes);
    }

    void writeSame_data()
    {
        QTest::addColumn<QString>("cdb");
        QTest::addColumn<int>("value");
        QTest::addColumn<int>("presence");
        QTest::newRow("data") << u"41 00 00 00 00 02 00 00 03 00"_s << 0x55 << int(storage::Presence::Data);
        QTest::newRow("zeros take no data") << u"41 00 00 00 00 02 00 00 03 00"_s << 0 << int(storage::Presence::Zero);
        QTest::newRow("zeros with UNMAP are freed")
            << u"41 08 00 00 00 02 00 00 03 00"_s << 0 << int(storage::Presence::Hole);
        QTest::newRow("data with UNMAP is written: a hole would read as zeros")
            << u"93 08 00 00 00 00 00 00 00 02 00 00 00 03 00 00"_s << 0x55 << int(storage::Presence::Data);
        QTest::newRow("NDOB without UNMAP (SBC-3, WRITE SAME(16))")
            << u"93 01 00 00 00 00 00 00 00 02 00 00 00 03 00 00"_s << 0 << int(storage::Presence::Zero);
        QTest::newRow("NDOB with UNMAP") << u"93 09 00 00 00 00 00 00 00 02 00 00 00 03 00 00"_s << 0
                                         << int(storage::Presence::Hole);
    }
    void writeSame()
    {
        QFETCH(QString, cdb);
        QFETCH(int, value);
        QFETCH(int, presence);
        ScsiRig rig;
        rig.run(u"2a 00 00 00 00 00 00 00 08 00"_s, filled(4096, 0xff));
        const bool noData = cdb.startsWith(u"93 01"_s) || cdb.startsWith(u"93 09"_s);
        QCOMPARE(resultOf(rig.run(cdb, filled(noData ? 0 : 512, unsigned(value)))), u"good"_s);
        const auto expected = filled(3 * 512, unsigned(value));
        QVERIFY(std::ranges::equal(rig.disk.blocks({2}, {3}), expected));
        QCOMPARE(octetAt(rig.disk.blocks({1}, {1}), 511), 0xffU);
        QCOMPARE(octetAt(rig.disk.blocks({5}, {1}), 0), 0xffU);
        QCOMPARE(int(rig.disk.extent({2}, {1})->presence), presence);
    }

    void longestWriteSame()
    {
        LogicalUnit unit({}, {1U << 20}, false);
        const auto cdb = u"93 00 00 00 00 00 00 00 00 00 00 00 80 %1 00 00"_s;
        QVERIFY(std::holds_alternative<Pending>(unit.begin(ScsiRig::kFirst, hex(cdb.arg(u"00"_s)))));
        QCOMPARE(resultOf(beginOnly(unit, cdb.arg(u"01"_s))), u"5/24/00"_s);
    }

    void unmapAndStatus()
    {
        ScsiRig rig;
        rig.run(u"2a 00 00 00 00 00 00 01 00 00"_s, filled(256 * 512, 'A'));
        const auto list = hex(u"00 16 00 10 00 00 00 00 00 00 00 00 00 00 00 08 00 00 00 10 00 00 00 00"_s);
        QCOMPARE(resultOf(rig.run(u"42 00 00 00 00 00 00 00 18 00"_s, list)), u"good"_s);
        QVERIFY(rig.disk.lastZeroReleased);
        QCOMPARE(hexOf(rig.run(u"9e 12 00 00 00 00 00 00 00 09 00 00 00 28 00 00"_s).dataIn),
            u"00 00 00 24 00 00 00 00 "
            u"00 00 00 00 00 00 00 09 00 00 00 0f 01 00 00 00 "
            u"00 00 00 00 00 00 00 18 00 00 00 e8 00 00 00 00"_s);
    }

    void writeAtomic_data()
    {
        QTest::addColumn<QString>("cdb");
        QTest::addColumn<int>("blocks");
        QTest::addColumn<QString>("result");
        QTest::addColumn<int>("field");
        const auto row = [](const char *name, const QString &lba, const QString &rest, int blocks,
                             const QString &result, int field = -1) {
            QTest::newRow(name) << u"9c 00 00 00 00 00 "_s + lba + u" "_s + rest + u" 00 00"_s << blocks << result
                                << field;
        };
        row("4 KiB", u"00 00 00 08"_s, u"00 00 00 08"_s, 8, u"good"_s);
        row("a whole stretch", u"00 00 01 00"_s, u"00 00 01 00"_s, 256, u"good"_s);
        row("the end of the disk", u"00 00 4e 18"_s, u"00 00 00 08"_s, 8, u"good"_s);
        row("nothing", u"00 00 00 08"_s, u"00 00 00 00"_s, 0, u"good"_s);
        row("past the end comes before all else", u"00 00 4e 1c"_s, u"00 00 01 01"_s, 8, u"5/21/00"_s);
        row("more than the longest", u"00 00 01 00"_s, u"00 00 01 08"_s, 264, u"5/24/00"_s, 12);
        row("an LBA that is not aligned", u"00 00 00 04"_s, u"00 00 00 08"_s, 8, u"5/24/00"_s, 2);
        row("a length that is no multiple of the granularity", u"00 00 00 08"_s, u"00 00 00 01"_s, 1, u"5/24/00"_s, 12);
        row("over the edge of a stretch", u"00 00 00 f8"_s, u"00 00 00 10"_s, 16, u"5/24/00"_s, 2);
        row("ATOMIC BOUNDARY is not supported", u"00 00 00 08"_s, u"00 08 00 08"_s, 8, u"5/24/00"_s, 11);
        row("half of it is none of it", u"00 00 00 08"_s, u"00 00 00 10"_s, 8, u"5/24/00"_s);
    }
    /// Told in VPD B0h and done, where the device below can (SBC-4, WRITE ATOMIC(16) command).
    void writeAtomic()
    {
        QFETCH(QString, cdb);
        QFETCH(int, blocks);
        QFETCH(QString, result);
        QFETCH(int, field);
        ScsiRig rig;
        rig.unit.setAtomicWrites(rig.disk.atomicWriteLimit());
        const auto outcome = rig.run(cdb, filled(std::size_t(blocks) * 512, 6));
        QCOMPARE(resultOf(outcome), result);
        QCOMPARE(rig.disk.atomicWrites, result == u"good"_s && blocks != 0 ? 1 : 0);
        QCOMPARE(rig.disk.writes, rig.disk.atomicWrites);
        if (field >= 0) {
            QCOMPARE(octetAt(outcome.sense, 15), 0xc0U);
            QCOMPARE(int(loadBe<std::uint16_t>(outcome.sense.data() + 16)), field);
        }
    }
    void writeAtomicWithForceUnitAccess()
    {
        ScsiRig rig;
        rig.unit.setAtomicWrites({128});
        QCOMPARE(resultOf(rig.run(u"9c 08 00 00 00 00 00 00 00 08 00 00 00 08 00 00"_s, filled(4096, 6))), u"good"_s);
        QCOMPARE(octetAt(rig.disk.blocks({8}, {8}), 4095), 6U);
        QCOMPARE(rig.disk.atomicWrites, 1);
        QCOMPARE(rig.disk.unflushedWrites, 0);
    }

    /// SAM-5, 5.14: told once, before the next command; three commands are not held up.
    void unitAttention()
    {
        ScsiRig rig;
        rig.unit.nexusAttached({3}, "iqn.2026-11.net.netseat.seat:9,i,0x000000000000");
        QCOMPARE(resultOf(rig.run(u"12 00 00 00 24 00"_s, {}, {3})), u"good"_s);
        QCOMPARE(resultOf(rig.run(u"a0 00 00 00 00 00 00 00 02 00 00 00"_s, {}, {3})), u"good"_s);
        QCOMPARE(resultOf(rig.run(u"25 00 00 00 00 00 00 00 00 00"_s, {}, {3})), u"6/29/00"_s);
        QCOMPARE(resultOf(rig.run(u"25 00 00 00 00 00 00 00 00 00"_s, {}, {3})), u"good"_s);

        rig.unit.reset(ScsiRig::kFirst);
        // REQUEST SENSE hands it over as data (SPC-4, REQUEST SENSE command).
        QCOMPARE(hexOf(Bytes(rig.run(u"03 00 00 00 12 00"_s, {}, {3}).dataIn).first(14)),
            u"70 00 06 00 00 00 00 0a 00 00 00 00 29 03"_s);
        QCOMPARE(resultOf(rig.run(u"00 00 00 00 00 00"_s, {}, {3})), u"good"_s);
        QCOMPARE(resultOf(rig.run(u"00 00 00 00 00 00"_s)), u"6/29/03"_s);
        QCOMPARE(resultOf(rig.run(u"00 00 00 00 00 00"_s, {}, ScsiRig::kSecond)), u"6/29/03"_s);

        rig.unit.resized({30000});
        QCOMPARE(resultOf(rig.run(u"00 00 00 00 00 00"_s)), u"6/2a/09"_s);
        QCOMPARE(hexOf(rig.run(u"25 00 00 00 00 00 00 00 00 00"_s).dataIn), u"00 00 75 2f 00 00 02 00"_s);
    }

    /// REPORT LUNS shows what the unit attention would tell (SPC-4, 6.33).
    void reportLunsTellsOfUnits()
    {
        ScsiRig rig;
        rig.unit.setUnitCount(2);
        QCOMPARE(hexOf(Bytes(rig.run(u"a0 00 00 00 00 00 00 00 02 00 00 00"_s).dataIn).first(4)), u"00 00 00 10"_s);
        QCOMPARE(resultOf(rig.run(u"00 00 00 00 00 00"_s)), u"good"_s);
        QCOMPARE(resultOf(rig.run(u"00 00 00 00 00 00"_s, {}, ScsiRig::kSecond)), u"6/3f/0e"_s);
    }

    /// LOGICAL UNIT RESET (SAM-5, 6.3.3): mode parameters go back to their defaults.
    void reset()
    {
        ScsiRig rig;
        rig.run(u"15 10 00 00 10 00"_s, hex(u"00 00 00 00 0a 0a 02 10 08 00 00 00 ff ff 00 00"_s)); // SWP
        QCOMPARE(resultOf(rig.run(u"0a 00 00 00 01 00"_s, filled(512, 1))), u"7/27/02"_s);
        rig.unit.reset(ScsiRig::kFirst);
        rig.run(u"00 00 00 00 00 00"_s);
        QCOMPARE(resultOf(rig.run(u"0a 00 00 00 01 00"_s, filled(512, 1))), u"good"_s);
    }

    void noSuchUnit_data()
    {
        QTest::addColumn<QString>("cdb");
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("data");
        QTest::newRow("INQUIRY") << u"12 00 00 00 05 00"_s << u"good"_s << u"7f 00 06 12 5b"_s;
        QTest::newRow("INQUIRY for a page") << u"12 01 00 00 05 00"_s << u"5/24/00"_s << QString();
        QTest::newRow("REPORT LUNS") << u"a0 00 00 00 00 00 00 00 00 ff 00 00"_s << u"good"_s
                                     << u"00 00 00 08 00 00 00 00 00 00 00 00 00 00 00 00"_s;
        QTest::newRow("REQUEST SENSE") << u"03 00 00 00 ff 00"_s << u"good"_s
                                       << u"70 00 05 00 00 00 00 0a 00 00 00 00 25 00 00 00 00 00"_s;
        QTest::newRow("TEST UNIT READY") << u"00 00 00 00 00 00"_s << u"5/25/00"_s << QString();
        QTest::newRow("an unknown operation code") << u"ff"_s << u"5/25/00"_s << QString();
        QTest::newRow("nothing at all") << QString() << u"5/25/00"_s << QString();
    }
    void noSuchUnit()
    {
        QFETCH(QString, cdb);
        QFETCH(QString, result);
        QFETCH(QString, data);
        const auto outcome = LogicalUnit::noSuchUnit(hex(cdb));
        QCOMPARE(resultOf(outcome), result);
        QCOMPARE(hexOf(outcome.dataIn), data);
    }
};

QTEST_GUILESS_MAIN(TestLogicalUnit)
#include "test_logical_unit.moc"
