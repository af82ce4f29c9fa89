#include "scsi_rig.h"

#include "scsi/command_table.h"
#include "scsi/optical_unit.h"

#include <QTest>

using namespace netseat;
using namespace netseat::scsi;
using namespace netseat::test;
using namespace Qt::StringLiterals;

/// What a CD-ROM drive tells of itself and its disc. The CD has 1000h blocks, the DVD 230000h.
class TestOpticalData : public QObject {
    Q_OBJECT

    static void columns()
    {
        QTest::addColumn<bool>("dvd");
        QTest::addColumn<QString>("cdb");
        QTest::addColumn<QString>("answer");
    }
    static void cd(const char *name, const QString &cdb, const QString &answer)
    {
        QTest::newRow(name) << false << cdb << answer;
    }
    static void dvd(const char *name, const QString &cdb, const QString &answer)
    {
        QTest::newRow(name) << true << cdb << answer;
    }
    static void compare()
    {
        QFETCH(bool, dvd);
        QFETCH(QString, cdb);
        QFETCH(QString, answer);
        OpticalUnit unit({"netseat-7", 1, "iqn.2026-11.net.netseat:7"}, {dvd ? 0x230000ULL * 4 : 0x1000ULL * 4 + 3});
        const auto begun = unit.begin(ScsiRig::kFirst, hex(cdb));
        const auto &outcome = std::get<Outcome>(begun);
        QCOMPARE(outcome.status == Status::Good ? hexOf(outcome.dataIn) : resultOf(outcome), answer);
    }

private Q_SLOTS:
    void disc_data()
    {
        columns();
        cd("READ CAPACITY(10): the last block, 2048 octets each (MMC-6, 6.20)", u"25 00 00 00 00 00 00 00 00 00"_s,
            u"00 00 0f ff 00 00 08 00"_s);
        cd("READ TOC, LBA: one data track and the lead-out (MMC-6, 6.26.2.4)", u"43 00 00 00 00 00 00 00 ff 00"_s,
            u"00 12 01 01 00 14 01 00 00 00 00 00 00 14 aa 00 00 00 10 00"_s);
        cd("READ TOC, MSF: the first block is at 00:02:00", u"43 02 00 00 00 00 01 00 ff 00"_s,
            u"00 12 01 01 00 14 01 00 00 00 02 00 00 14 aa 00 00 00 38 2e"_s);
        cd("READ TOC from the lead-out", u"43 00 00 00 00 00 aa 00 ff 00"_s, u"00 0a 01 01 00 14 aa 00 00 00 10 00"_s);
        cd("READ TOC from a track that is not there", u"43 00 00 00 00 00 02 00 ff 00"_s, u"5/24/00"_s);
        cd("READ TOC, cut to its header", u"43 00 00 00 00 00 00 00 04 00"_s, u"00 12 01 01"_s);
        cd("READ TOC, allocation length 0 (SPC-4, 4.2.5.6)", u"43 00 00 00 00 00 00 00 00 00"_s, QString());
        cd("READ TOC, format 1: one session (MMC-6, 6.26.2.5)", u"43 00 01 00 00 00 00 00 ff 00"_s,
            u"00 0a 01 01 00 14 01 00 00 00 00 00"_s);
        cd("READ TOC, the session asked for as SFF-8020i had it", u"43 00 00 00 00 00 00 00 ff 40"_s,
            u"00 0a 01 01 00 14 01 00 00 00 00 00"_s);
        cd("READ TOC, format 2: points A0h, A1h, A2h, 01h (MMC-6, 6.26.2.6)", u"43 02 02 00 00 00 00 00 ff 00"_s,
            u"00 2e 01 01 01 14 00 a0 00 00 00 00 01 00 00 01 14 00 a1 00 00 00 00 01 00 00 "
            u"01 14 00 a2 00 00 00 00 00 38 2e 01 14 00 01 00 00 00 00 00 02 00"_s);
        cd("READ TOC, ATIP: of recordable discs", u"43 02 04 00 00 00 00 00 ff 00"_s, u"5/24/00"_s);
        cd("READ TOC, CD-TEXT: there is none", u"43 02 05 00 00 00 00 00 ff 00"_s, u"5/24/00"_s);
        cd("READ DISC INFORMATION: complete, one session, one track (MMC-6, 6.22)", u"51 00 00 00 00 00 00 00 0c 00"_s,
            u"00 20 0e 01 01 01 01 20 00 00 00 00"_s);
        cd("READ DISC INFORMATION of a recorder's tracks", u"51 01 00 00 00 00 00 00 ff 00"_s, u"5/24/00"_s);
        cd("READ TRACK INFORMATION, track 1: data, Mode 1 (MMC-6, 6.27)", u"52 01 00 00 00 01 00 00 1c 00"_s,
            u"00 22 01 01 00 04 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 10 00"_s);
        cd("READ TRACK INFORMATION by the last LBA", u"52 00 00 00 0f ff 00 00 03 00"_s, u"00 22 01"_s);
        cd("READ TRACK INFORMATION past it", u"52 00 00 00 10 00 00 00 03 00"_s, u"5/24/00"_s);
        cd("READ TRACK INFORMATION of track 2", u"52 01 00 00 00 02 00 00 03 00"_s, u"5/24/00"_s);
    }
    void disc() { compare(); }

    void drive_data()
    {
        columns();
        cd("GET CONFIGURATION, header: profile CD-ROM (MMC-6, 6.5)", u"46 00 00 00 00 00 00 00 08 00"_s,
            u"00 00 00 58 00 00 00 08"_s);
        cd("GET CONFIGURATION, the profile list alone", u"46 02 00 00 00 00 00 00 ff 00"_s,
            u"00 00 00 10 00 00 00 08 00 00 03 08 00 10 00 00 00 08 01 00"_s);
        cd("GET CONFIGURATION, MultiRead is current with a CD", u"46 02 00 1d 00 00 00 00 ff 00"_s,
            u"00 00 00 08 00 00 00 08 00 1d 01 00"_s);
        dvd("GET CONFIGURATION, DVD Read is current with a DVD", u"46 02 00 1f 00 00 00 00 ff 00"_s,
            u"00 00 00 0c 00 00 00 10 00 1f 05 04 00 00 00 00"_s);
        cd("GET CONFIGURATION, from CD Read on, what is current", u"46 01 00 1e 00 00 00 00 ff 00"_s,
            u"00 00 00 18 00 00 00 08 00 1e 09 04 00 00 00 00 01 00 03 00 01 05 07 04 00 00 00 00"_s);
        cd("GET CONFIGURATION, Random Readable: blocks of 2048", u"46 02 00 10 00 00 00 00 ff 00"_s,
            u"00 00 00 10 00 00 00 08 00 10 01 08 00 00 08 00 00 01 00 00"_s);
        cd("GET CONFIGURATION, a feature it has not: the header", u"46 02 00 2a 00 00 00 00 ff 00"_s,
            u"00 00 00 04 00 00 00 08"_s);
        cd("GET CONFIGURATION, RT 3 is reserved", u"46 03 00 00 00 00 00 00 ff 00"_s, u"5/24/00"_s);
        cd("MODE SENSE(10), page 2Ah (MMC-3): reads DVD, writes nothing, tray that locks",
            u"5a 08 2a 00 00 00 00 00 ff 00"_s,
            u"00 1c 00 00 00 00 00 00 2a 14 3b 00 00 00 29 00 2b 48 00 00 08 00 2b 48 00 00 00 00 00 00"_s);
        cd("MODE SENSE(6), page 01h", u"1a 00 01 00 ff 00"_s, u"0f 00 00 00 01 0a 00 01 00 00 00 00 00 00 00 00"_s);
        cd("MODE SENSE(6), page 0Dh: 60 seconds of 75 frames", u"1a 00 0d 00 ff 00"_s,
            u"0b 00 00 00 0d 06 00 00 00 3c 00 4b"_s);
        cd("MODE SENSE(6), page 1Ah, changeable: nothing is", u"1a 00 41 00 ff 00"_s,
            u"0f 00 00 00 01 0a 00 00 00 00 00 00 00 00 00 00"_s);
        cd("MODE SENSE(10), saved values: there are none (SPC-4, 6.11)", u"5a 00 ff 00 00 00 00 00 ff 00"_s,
            u"5/39/00"_s);
        cd("MODE SENSE(10), a page of disks", u"5a 00 08 00 00 00 00 00 ff 00"_s, u"5/24/00"_s);
        cd("MECHANISM STATUS: closed, no changer (MMC-6, 6.8)", u"bd 00 00 00 00 00 00 00 00 ff 00 00"_s,
            u"00 00 00 00 00 00 00 00"_s);
        cd("READ DISC STRUCTURE of a CD", u"ad 00 00 00 00 00 00 00 08 00 00 00"_s, u"5/30/02"_s);
        dvd("READ DISC STRUCTURE, physical: DVD-ROM, one layer, 30000h to 25FFFFh (MMC-6, 6.23.3.2.1)",
            u"ad 00 00 00 00 00 00 00 00 10 00 00"_s, u"08 02 00 00 01 0f 01 00 00 03 00 00 00 25 ff ff"_s);
        dvd("READ DISC STRUCTURE, copyright: no protection, all regions", u"ad 00 00 00 00 00 00 01 00 ff 00 00"_s,
            u"00 06 00 00 00 00 00 00"_s);
        dvd("READ DISC STRUCTURE, which there are", u"ad 00 00 00 00 00 00 ff 00 ff 00 00"_s,
            u"00 0a 00 00 00 40 08 04 01 40 00 08"_s);
        dvd("READ DISC STRUCTURE, BCA: none", u"ad 00 00 00 00 00 00 03 00 ff 00 00"_s, u"5/24/00"_s);
        dvd("READ DISC STRUCTURE of a second layer", u"ad 00 00 00 00 00 01 00 00 ff 00 00"_s, u"5/24/00"_s);
        dvd("READ TOC, MSF, of what minutes can't count: the largest", u"43 02 00 00 00 00 aa 00 ff 00"_s,
            u"00 0a 01 01 00 14 aa 00 00 ff 3b 4a"_s);
    }
    void drive() { compare(); }

    void allModePages()
    {
        OpticalUnit unit({}, {4000});
        const auto begun = unit.begin(ScsiRig::kFirst, hex(u"5a 00 3f 00 00 00 00 00 ff 00"_s));
        const auto &data = std::get<Outcome>(begun).dataIn;
        QCOMPARE(std::size_t{loadBe<std::uint16_t>(data.data())}, data.size() - 2);
        QStringList pages;
        for (std::size_t at = 8; at + 2 <= data.size(); at += 2 + octetAt(data, at + 1))
            pages << QString::number(octetAt(data, at), 16);
        QCOMPARE(pages.join(u' '), u"1 d e 1a 1d 2a"_s);
    }

    void largestCd_data()
    {
        QTest::addColumn<unsigned>("blocks");
        QTest::addColumn<unsigned>("profile");
        QTest::newRow("lead-out at 99:59:74") << Disc::kLargestCd << 0x0008U;
        QTest::newRow("one block more") << Disc::kLargestCd + 1 << 0x0010U;
    }
    void largestCd()
    {
        QFETCH(unsigned, blocks);
        QFETCH(unsigned, profile);
        OpticalUnit unit({}, {std::uint64_t{blocks} * 4});
        const auto begun = unit.begin(ScsiRig::kFirst, hex(u"46 00 00 00 00 00 00 00 08 00"_s));
        QCOMPARE(loadBe<std::uint16_t>(std::get<Outcome>(begun).dataIn.data() + 6), std::uint16_t(profile));
    }
};

QTEST_GUILESS_MAIN(TestOpticalData)
#include "test_optical_data.moc"
