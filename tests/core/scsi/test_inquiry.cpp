#include "scsi_rig.h"

#include <QTest>

using namespace netseat;
using namespace netseat::scsi;
using namespace netseat::test;
using namespace Qt::StringLiterals;

/// INQUIRY (SPC-4, INQUIRY command and "Vital product data").
class TestInquiry : public QObject {
    Q_OBJECT

    static ByteVector page(unsigned code, ScsiRig &rig)
    {
        auto cdb = hex(u"12 01 00 0f ff 00"_s);
        cdb[2] = static_cast<std::byte>(code);
        return rig.run(cdb).dataIn;
    }

private Q_SLOTS:
    void standard()
    {
        ScsiRig rig;
        const auto data = rig.run(u"12 00 00 00 ff 00"_s).dataIn;
        QCOMPARE(data.size(), 96U);
        QCOMPARE(hexOf(Bytes(data).first(8)), u"00 00 06 12 5b 00 00 02"_s); // SPC-4, HISUP, CMDQUE
        QCOMPARE(
            QString::fromStdString(std::string(textOf(Bytes(data).subspan(8, 28)))), u"NETSEAT Virtual Disk    0001"_s);
        QCOMPARE(hexOf(Bytes(data).subspan(58, 8)), u"00 a0 09 60 04 60 04 c0"_s); // SAM-5, iSCSI, SPC-4, SBC-3
    }

    void cutToTheAllocationLength()
    {
        ScsiRig rig;
        for (std::size_t length = 0; length <= 96; ++length) {
            auto cdb = hex(u"12 00 00 00 00 00"_s);
            cdb[4] = static_cast<std::byte>(length);
            const auto outcome = rig.run(cdb);
            QCOMPARE(resultOf(outcome), u"good"_s);
            QCOMPARE(outcome.dataIn.size(), length);
            if (length > 4)
                QCOMPARE(octetAt(outcome.dataIn, 4), 91U); // what there is, not what was asked for
        }
    }

    void refused_data()
    {
        QTest::addColumn<QString>("cdb");
        QTest::newRow("a page code without EVPD") << u"12 00 83 00 ff 00"_s;
        QTest::newRow("a page we have not") << u"12 01 86 00 ff 00"_s;
    }
    void refused()
    {
        QFETCH(QString, cdb);
        ScsiRig rig;
        const auto outcome = rig.run(cdb);
        QCOMPARE(resultOf(outcome), u"5/24/00"_s);
        QCOMPARE(octetAt(outcome.sense, 17), 2U);
    }

    void everyListedPageIsThere()
    {
        ScsiRig rig;
        const auto list = page(0, rig);
        QCOMPARE(hexOf(list), u"00 00 00 06 00 80 83 b0 b1 b2"_s);
        for (std::size_t i = 4; i < list.size(); ++i) {
            const auto data = page(octetAt(list, i), rig);
            QVERIFY(data.size() > 4);
            QCOMPARE(octetAt(data, 1), octetAt(list, i));
            QCOMPARE(std::size_t{loadBe<std::uint16_t>(data.data() + 2)}, data.size() - 4);
        }
    }

    void serial()
    {
        ScsiRig rig;
        QCOMPARE(textOf(Bytes(page(0x80, rig)).subspan(4)), std::string_view("netseat-7"));
    }

    /// Designation descriptors (SPC-4, Device Identification VPD page).
    void identification()
    {
        ScsiRig rig;
        const auto data = page(0x83, rig);
        QStringList seen;
        for (std::size_t at = 4; at + 4 <= data.size();) {
            const auto length = octetAt(data, at + 3);
            const auto value = Bytes(data).subspan(at + 4, length);
            const auto type = octetAt(data, at + 1) & 0x0f;
            const auto text = QString::fromStdString(std::string(textOf(value))).remove(QChar(0));
            seen << u"%1 %2 %3 %4"_s.arg(octetAt(data, at), 2, 16, '0'_L1)
                        .arg(octetAt(data, at + 1), 2, 16, '0'_L1)
                        .arg(length)
                        .arg(type == 1 || type == 8 ? text : hexOf(value));
            at += 4 + length;
        }
        QCOMPARE(seen.join(u'\n'), uR"(01 03 8 31 23 45 67 89 ab cd ef
02 01 17 NETSEAT netseat-7
51 94 4 00 00 00 01
51 95 4 00 00 00 01
53 98 36 iqn.2026-11.net.netseat:7,t,0x0001
53 a8 28 iqn.2026-11.net.netseat:7)"_s);
    }

    /// A name too long for its length octet is cut; the page stays well formed.
    void longNames()
    {
        const Command command{.operation = Operation::Inquiry, .length = 0xffff, .page = 0x83, .option = 1};
        const Identity identity{std::string(300, 's'), 0, std::string(300, 'n')};
        const auto data = std::get<ByteVector>(inquiryData(command, identity, {}));
        QCOMPARE(std::size_t{loadBe<std::uint16_t>(data.data() + 2)}, data.size() - 4);
        std::size_t at = 4;
        while (at + 4 <= data.size())
            at += 4 + octetAt(data, at + 3);
        QCOMPARE(at, data.size());
    }

    /// SBC-3, Block Limits VPD page.
    void blockLimits()
    {
        ScsiRig rig;
        const auto data = page(0xb0, rig);
        QCOMPARE(data.size(), 64U);
        QCOMPARE(octetAt(data, 4), 1U); // WSNZ
        QCOMPARE(octetAt(data, 5), 255U); // COMPARE AND WRITE
        QCOMPARE(loadBe<std::uint32_t>(data.data() + 8), std::uint32_t{kMaxTransfer.value});
        QCOMPARE(loadBe<std::uint32_t>(data.data() + 20), std::uint32_t{kMaxUnmap.value});
        QCOMPARE(loadBe<std::uint32_t>(data.data() + 24), kMaxUnmapDescriptors);
        QCOMPARE(loadBe<std::uint32_t>(data.data() + 28), 128U); // clusters of 64 KiB
        QCOMPARE(loadBe<std::uint32_t>(data.data() + 32), 0x80000000U);
        QCOMPARE(loadBe<std::uint64_t>(data.data() + 36), kMaxWriteSame.value);
        QCOMPARE(hexOf(Bytes(data).subspan(44)), hexOf(filled(20, 0)));
        rig.unit.setUnmapGranularity({4});
        QCOMPARE(loadBe<std::uint32_t>(page(0xb0, rig).data() + 28), 4U);
    }

    void atomicLimits_data()
    {
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("fields");
        QTest::newRow("128 blocks, by 4 KiB, no boundary (SBC-4, Block Limits VPD page)")
            << 128 << u"00 00 00 80 00 00 00 08 00 00 00 08 00 00 00 00 00 00 00 00"_s;
        QTest::newRow("less than 4 KiB: only all of it")
            << 4 << u"00 00 00 04 00 00 00 04 00 00 00 04 00 00 00 00 00 00 00 00"_s;
    }
    void atomicLimits()
    {
        QFETCH(int, most);
        QFETCH(QString, fields);
        ScsiRig rig;
        rig.unit.setAtomicWrites({std::uint64_t(most)});
        QCOMPARE(hexOf(Bytes(page(0xb0, rig)).subspan(44)), fields);
    }

    void thinAndNotRotating()
    {
        ScsiRig rig;
        QCOMPARE(hexOf(Bytes(page(0xb1, rig)).first(6)), u"00 b1 00 3c 00 01"_s); // Block Device Characteristics
        QCOMPARE(hexOf(page(0xb2, rig)), u"00 b2 00 04 00 e4 02 00"_s); // Logical Block Provisioning
    }

    void noUnit()
    {
        QCOMPARE(octetAt(inquiryDataOfNoUnit(36), 0), 0x7fU);
        QCOMPARE(inquiryDataOfNoUnit(36).size(), 36U);
    }
};

QTEST_GUILESS_MAIN(TestInquiry)
#include "test_inquiry.moc"
