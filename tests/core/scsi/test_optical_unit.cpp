#include "scsi_rig.h"

#include "scsi/command_table.h"
#include "scsi/optical_unit.h"

#include <QTest>
#include <random>

using namespace netseat;
using namespace netseat::scsi;
using namespace netseat::test;
using namespace Qt::StringLiterals;

namespace {

constexpr NexusId kFirst{1};
constexpr NexusId kSecond{2};

/// A drive with a disc of 1000 blocks, whose every 512 octets begin with their own number.
struct Drive {
    MemoryDisk disk{BlockCount{4000}, true};
    OpticalUnit unit{{"netseat-7-cdrom", 0x0123456789abcdef, "iqn.2026-11.net.netseat:7"}, {4000}};

    Drive()
    {
        for (std::uint64_t i = 0; i < 4000; ++i)
            storeBe<std::uint32_t>(disk.blocks({i}, {1}).data(), static_cast<std::uint32_t>(i));
        attach(kFirst);
    }

    void attach(NexusId nexus)
    {
        unit.nexusAttached(nexus);
        run(u"00 00 00 00 00 00"_s, nexus);
    }

    Outcome run(const QString &cdb, NexusId nexus = kFirst)
    {
        auto begun = unit.begin(nexus, hex(cdb));
        if (auto *outcome = std::get_if<Outcome>(&begun))
            return std::move(*outcome);
        auto started = unit.start(std::get<Pending>(begun), {});
        return perform(std::get<MediaOp>(started), disk, {});
    }
};

const auto kTestUnitReady = u"00 00 00 00 00 00"_s;
const auto kPoll = u"4a 01 00 00 10 00 00 00 08 00"_s;
const auto kEject = u"1b 00 00 00 02 00"_s;
const auto kLoad = u"1b 00 00 00 03 00"_s;
const auto kPrevent = u"1e 00 00 00 01 00"_s;
const auto kAllow = u"1e 00 00 00 00 00"_s;

} // namespace

class TestOpticalUnit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void results_data()
    {
        QTest::addColumn<QString>("cdb");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, const QString &cdb, const QString &result) {
            QTest::newRow(name) << cdb << result;
        };
        row("TEST UNIT READY", kTestUnitReady, u"good"_s);
        row("READ(10) of the last block (MMC-6, 6.15)", u"28 00 00 00 03 e7 00 00 01 00"_s, u"good"_s);
        row("READ(10) past the end", u"28 00 00 00 03 e7 00 00 02 00"_s, u"5/21/00"_s);
        row("READ(10) of nothing", u"28 00 00 00 00 00 00 00 00 00"_s, u"good"_s);
        row("READ(12)", u"a8 00 00 00 00 00 00 00 00 10 00 00"_s, u"good"_s);
        row("READ(12) wrapping around", u"a8 00 ff ff ff ff 00 00 00 02 00 00"_s, u"5/21/00"_s);
        row("READ CD, user data (MMC-6, 6.19)", u"be 00 00 00 00 01 00 00 01 10 00 00"_s, u"good"_s);
        row("READ CD, Mode 1", u"be 08 00 00 00 01 00 00 01 10 00 00"_s, u"good"_s);
        row("READ CD of no field", u"be 00 00 00 00 01 00 00 01 00 00 00"_s, u"good"_s);
        row("READ CD, audio: not such a track", u"be 04 00 00 00 01 00 00 01 10 00 00"_s, u"5/64/00"_s);
        row("READ CD, raw sectors: an image has none", u"be 00 00 00 00 01 00 00 01 f8 00 00"_s, u"5/24/00"_s);
        row("READ CD, sub-channels", u"be 00 00 00 00 01 00 00 01 10 01 00"_s, u"5/24/00"_s);
        row("SEEK(10)", u"2b 00 00 00 03 e7 00 00 00 00"_s, u"good"_s);
        row("SEEK(10) past the end", u"2b 00 00 00 03 e8 00 00 00 00"_s, u"5/21/00"_s);
        row("SET CD SPEED", u"bb 00 ff ff ff ff 00 00 00 00 00 00"_s, u"good"_s);
        row("START STOP UNIT, stop", u"1b 00 00 00 00 00"_s, u"good"_s);
        row("START STOP UNIT, power conditions make no difference", u"1b 00 00 00 30 00"_s, u"good"_s);
        row("REPORT LUNS", u"a0 00 00 00 00 00 00 00 00 ff 00 00"_s, u"good"_s);
        row("GET EVENT STATUS NOTIFICATION, asynchronous", u"4a 00 00 00 10 00 00 00 08 00"_s, u"5/24/00"_s);
        row("WRITE(10): a CD-ROM drive knows no such command", u"2a 00 00 00 00 00 00 00 01 00"_s, u"5/20/00"_s);
        row("WRITE(12)", u"aa 00 00 00 00 00 00 00 00 01 00 00"_s, u"5/20/00"_s);
        row("UNMAP", u"42 00 00 00 00 00 00 00 18 00"_s, u"5/20/00"_s);
        row("FORMAT UNIT", u"04 00 00 00 00 00"_s, u"5/20/00"_s);
        row("SYNCHRONIZE CACHE(10)", u"35 00 00 00 00 00 00 00 00 00"_s, u"5/20/00"_s);
        row("SEND OPC INFORMATION", u"54 00 00 00 00 00 00 00 00 00"_s, u"5/20/00"_s);
        row("READ CAPACITY(16): of disks", u"9e 10 00 00 00 00 00 00 00 00 00 00 00 20 00 00"_s, u"5/20/00"_s);
        row("INQUIRY for Block Limits", u"12 01 b0 00 ff 00"_s, u"5/24/00"_s);
        row("NACA (SAM-5, 5.2)", u"00 00 00 00 00 04"_s, u"5/24/00"_s);
        row("nothing at all", QString(), u"5/20/00"_s);
    }
    void results()
    {
        QFETCH(QString, cdb);
        QFETCH(QString, result);
        Drive drive;
        QCOMPARE(resultOf(drive.run(cdb)), result);
    }

    /// Longest READ: what bounds the memory of a command, as there is no page to tell it.
    void longestRead()
    {
        OpticalUnit unit({}, {1U << 20});
        const auto begin = [&unit](const QString &cdb) { return unit.begin(kFirst, hex(cdb)); };
        QVERIFY(std::holds_alternative<Pending>(begin(u"28 00 00 00 00 00 00 08 00 00"_s)));
        QCOMPARE(resultOf(std::get<Outcome>(begin(u"28 00 00 00 00 00 00 08 01 00"_s))), u"5/24/00"_s);
    }

    void blocksAreFourOfTheDevice()
    {
        Drive drive;
        const auto data = drive.run(u"28 00 00 00 00 05 00 00 02 00"_s).dataIn;
        QCOMPARE(data.size(), std::size_t{4096});
        for (std::size_t i = 0; i < 8; ++i)
            QCOMPARE(loadBe<std::uint32_t>(data.data() + 512 * i), std::uint32_t(20 + i));
        QCOMPARE(drive.run(u"be 00 00 00 00 05 00 00 02 10 00 00"_s).dataIn, data);
    }

    /// SPC-4, 6.6: a removable CD-ROM drive with an identity.
    void inquiry()
    {
        Drive drive;
        const auto data = drive.run(u"12 00 00 00 60 00"_s).dataIn;
        QCOMPARE(hexOf(Bytes(data).first(8)), u"05 80 06 12 5b 00 00 02"_s);
        QCOMPARE(textOf(Bytes(data).subspan(8, 24)), std::string_view("NETSEAT Virtual CD-ROM  "));
        QCOMPARE(hexOf(Bytes(data).subspan(58, 8)), u"00 a0 09 60 04 60 04 e0"_s); // SAM-5, iSCSI, SPC-4, MMC-6
        QCOMPARE(hexOf(drive.run(u"12 01 00 00 ff 00"_s).dataIn), u"05 00 00 03 00 80 83"_s);
        QCOMPARE(
            textOf(Bytes(drive.run(u"12 01 80 00 ff 00"_s).dataIn).subspan(4)), std::string_view("netseat-7-cdrom"));
        QCOMPARE(hexOf(Bytes(drive.run(u"12 01 83 00 ff 00"_s).dataIn).subspan(4, 12)),
            u"01 03 00 08 31 23 45 67 89 ab cd ef"_s);
    }

    void tray()
    {
        Drive drive;
        drive.attach(kSecond);
        QCOMPARE(hexOf(drive.run(kPoll).dataIn), u"00 06 04 10 00 02 00 00"_s); // a disc, and nothing new
        QCOMPARE(resultOf(drive.run(kPrevent)), u"good"_s);
        QCOMPARE(resultOf(drive.run(kEject, kSecond)), u"5/53/02"_s); // MMC-6, 6.12
        QVERIFY((octetAt(drive.run(u"5a 08 2a 00 00 00 00 00 ff 00"_s).dataIn, 14) & 0x02) != 0); // locked
        QCOMPARE(resultOf(drive.run(kAllow)), u"good"_s);
        QCOMPARE(resultOf(drive.run(u"1b 00 00 00 22 00"_s)), u"good"_s); // with a power condition, LOEJ does not count
        QCOMPARE(resultOf(drive.run(kTestUnitReady)), u"good"_s);
        QCOMPARE(resultOf(drive.run(kEject)), u"good"_s);
        for (const auto &cdb : {kTestUnitReady, u"25 00 00 00 00 00 00 00 00 00"_s, u"28 00 00 00 00 00 00 00 01 00"_s,
                 u"43 00 00 00 00 00 00 00 ff 00"_s, u"51 00 00 00 00 00 00 00 ff 00"_s})
            QCOMPARE(resultOf(drive.run(cdb)), u"2/3a/02"_s);
        QCOMPARE(hexOf(drive.run(kPoll, kSecond).dataIn), u"00 06 04 10 03 01 00 00"_s); // removed: told once
        QCOMPARE(hexOf(drive.run(kPoll, kSecond).dataIn), u"00 06 04 10 00 01 00 00"_s);
        QCOMPARE(
            hexOf(drive.run(u"46 02 00 10 00 00 00 00 08 00"_s).dataIn), u"00 00 00 10 00 00 00 00"_s); // no profile
        QCOMPARE(hexOf(drive.run(u"bd 00 00 00 00 00 00 00 00 08 00 00"_s).dataIn), u"00 10 00 00 00 00 00 00"_s);
        QCOMPARE(hexOf(Bytes(drive.run(u"03 00 00 00 12 00"_s).dataIn).first(14)),
            u"70 00 02 00 00 00 00 0a 00 00 00 00 3a 02"_s);
        QCOMPARE(resultOf(drive.run(kLoad)), u"good"_s);
        QCOMPARE(resultOf(drive.run(kTestUnitReady)), u"good"_s); // who loaded it knows
        QCOMPARE(resultOf(drive.run(kTestUnitReady, kSecond)), u"6/28/00"_s);
        QCOMPARE(hexOf(drive.run(kPoll, kSecond).dataIn), u"00 06 04 10 02 02 00 00"_s); // new medium
        QCOMPARE(resultOf(drive.run(kLoad)), u"good"_s); // once more: nothing happens
        QCOMPARE(resultOf(drive.run(kTestUnitReady, kSecond)), u"good"_s);
    }

    void preventionEnds_data()
    {
        QTest::addColumn<int>("by");
        QTest::newRow("with the session (MMC-6, 6.12)") << 0;
        QTest::newRow("with a reset") << 1;
        QTest::newRow("when allowed") << 2;
    }
    void preventionEnds()
    {
        QFETCH(int, by);
        Drive drive;
        drive.attach(kSecond);
        drive.run(kPrevent, kSecond);
        if (by == 0)
            drive.unit.nexusDetached(kSecond);
        else if (by == 1)
            drive.unit.reset(kFirst);
        else
            drive.run(kAllow, kSecond);
        if (by == 1)
            QCOMPARE(resultOf(drive.run(kTestUnitReady)), u"6/29/03"_s);
        QCOMPARE(resultOf(drive.run(kEject)), u"good"_s);
    }

    /// Set-up ejects its disc when it is done; the next machine, or the same after its reboot, finds it again.
    void theTrayClosesForTheNextMachine()
    {
        Drive drive;
        drive.run(kEject);
        drive.attach(kSecond);
        QCOMPARE(resultOf(drive.run(kTestUnitReady, kSecond)), u"2/3a/02"_s); // another session is there
        drive.unit.nexusDetached(kFirst);
        drive.unit.nexusDetached(kSecond);
        drive.attach({3});
        QCOMPARE(resultOf(drive.run(kTestUnitReady, {3})), u"good"_s);
    }

    void anotherDisc()
    {
        Drive drive;
        drive.run(kEject);
        drive.unit.mediumChanged({800});
        QCOMPARE(resultOf(drive.run(kTestUnitReady)), u"6/28/00"_s);
        QCOMPARE(hexOf(drive.run(kPoll).dataIn), u"00 06 04 10 02 02 00 00"_s);
        QCOMPARE(hexOf(drive.run(u"25 00 00 00 00 00 00 00 00 00"_s).dataIn), u"00 00 00 c7 00 00 08 00"_s);
    }

    void eventStatus_data()
    {
        QTest::addColumn<QString>("cdb");
        QTest::addColumn<QString>("data");
        QTest::newRow("a class it has no events of (MMC-6, 6.6)")
            << u"4a 01 00 00 02 00 00 00 08 00"_s << u"00 02 80 10"_s;
        QTest::newRow("several: media comes first of those it has")
            << u"4a 01 00 00 7e 00 00 00 08 00"_s << u"00 06 04 10 00 02 00 00"_s;
        QTest::newRow("cut to the header") << u"4a 01 00 00 10 00 00 00 04 00"_s << u"00 06 04 10"_s;
    }
    void eventStatus()
    {
        QFETCH(QString, cdb);
        QFETCH(QString, data);
        Drive drive;
        QCOMPARE(hexOf(drive.run(cdb).dataIn), data);
    }

    /// An event is not lost to an initiator that left no room for it; unit attentions don't hold up the poll.
    void eventsWait()
    {
        Drive drive;
        drive.unit.mediumChanged({4000});
        QCOMPARE(hexOf(drive.run(u"4a 01 00 00 10 00 00 00 04 00"_s).dataIn), u"00 06 04 10"_s);
        QCOMPARE(hexOf(drive.run(kPoll).dataIn), u"00 06 04 10 02 02 00 00"_s);
        QCOMPARE(resultOf(drive.run(kTestUnitReady)), u"6/28/00"_s);
    }

    void unitAttention()
    {
        Drive drive;
        drive.unit.nexusAttached(kSecond);
        QCOMPARE(resultOf(drive.run(u"12 00 00 00 24 00"_s, kSecond)), u"good"_s);
        QCOMPARE(resultOf(drive.run(kTestUnitReady, kSecond)), u"6/29/00"_s); // SAM-5, 5.14
        QCOMPARE(resultOf(drive.run(kTestUnitReady, kSecond)), u"good"_s);
        drive.unit.setUnitCount(2);
        QCOMPARE(hexOf(drive.run(u"a0 00 00 00 00 00 00 00 00 ff 00 00"_s).dataIn).left(11), u"00 00 00 10"_s);
        QCOMPARE(resultOf(drive.run(kTestUnitReady)), u"good"_s); // REPORT LUNS has told it (SPC-4, 6.33)
        QCOMPARE(resultOf(drive.run(kTestUnitReady, kSecond)), u"6/3f/0e"_s);
    }

    /// Whatever comes: an answer, and reads only of what is there.
    void randomCommands()
    {
        Drive drive;
        std::mt19937 random(1);
        const auto rows = opticalCommands().all();
        for (int i = 0; i < 200000; ++i) {
            ByteVector cdb(16);
            for (auto &octet : cdb)
                octet = static_cast<std::byte>(random());
            const auto &row = rows[random() % rows.size()];
            cdb[0] = static_cast<std::byte>(random() % 16 == 0 ? random() : row.opcode);
            for (std::size_t at = 1; at < row.cdbLength && random() % 16 != 0; ++at)
                cdb[at] &= static_cast<std::byte>(row.usage[at]);
            if (random() % 2 == 0)
                cdb[2] = cdb[3] = cdb[6] = std::byte{0};
            auto begun = drive.unit.begin(kFirst, cdb);
            if (const auto *pending = std::get_if<Pending>(&begun)) {
                QCOMPARE(pending->dataOut, 0U);
                auto started = drive.unit.start(*pending, {});
                const auto range = std::get<MediaOp>(started).ranges.front();
                QVERIFY(range.count.value <= kMaxTransfer.value && range.start.value + range.count.value <= 4000);
            } else {
                const auto &outcome = std::get<Outcome>(begun);
                QVERIFY(outcome.status == Status::Good || outcome.sense.size() == 18);
                QVERIFY(outcome.dataIn.size() < 4096);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestOpticalUnit)
#include "test_optical_unit.moc"
