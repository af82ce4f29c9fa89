#include "scsi_rig.h"

#include <QTest>

using namespace netseat;
using namespace netseat::scsi;
using namespace netseat::test;
using namespace Qt::StringLiterals;

/// What the decoder takes out of each kind of CDB, and what it refuses (SPC-4 clause 6, SBC-3 clause 5).
class TestCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fields_data()
    {
        QTest::addColumn<QString>("cdb");
        QTest::addColumn<int>("operation");
        QTest::addColumn<quint64>("lba");
        QTest::addColumn<quint64>("blocks");
        QTest::addColumn<quint32>("length");
        const auto row = [](const char *name, const QString &cdb, Operation operation, quint64 lba, quint64 blocks,
                             quint32 length) {
            QTest::newRow(name) << cdb << int(operation) << lba << blocks << length;
        };
        row("READ(6) has 21 bits of LBA (SBC-3, READ(6))", u"08 1f ff fe 08 00"_s, Operation::Read, 0x1ffffe, 8, 0);
        row("READ(6) of 0 is 256 blocks (SBC-3, READ(6))", u"08 00 00 00 00 00"_s, Operation::Read, 0, 256, 0);
        row("WRITE(6) of 0 is 256 blocks", u"0a 00 00 01 00 00"_s, Operation::Write, 1, 256, 0);
        row("READ(10)", u"28 00 12 34 56 78 00 01 02 00"_s, Operation::Read, 0x12345678, 0x102, 0);
        row("READ(10) of 0 is nothing", u"28 00 00 00 00 01 00 00 00 00"_s, Operation::Read, 1, 0, 0);
        row("READ(10) in iSCSI's 16 octets", u"28 00 00 00 00 01 00 00 08 00 00 00 00 00 00 00"_s, Operation::Read, 1,
            8, 0);
        row("READ(12)", u"a8 00 00 00 00 01 00 00 10 00 00 00"_s, Operation::Read, 1, 0x1000, 0);
        row("READ(16) past 2^32", u"88 00 00 00 00 01 00 00 00 02 00 00 01 00 00 00"_s, Operation::Read, 0x100000002,
            0x100, 0);
        row("WRITE(16)", u"8a 08 ff ff ff ff ff ff ff ff 00 00 00 01 00 00"_s, Operation::Write, ~quint64{0}, 1, 0);
        row("group number and FUA_NV have no effect", u"2a 1a 00 00 00 05 1f 00 01 00"_s, Operation::Write, 5, 1, 0);
        row("COMPARE AND WRITE has one octet of blocks", u"89 00 00 00 00 00 00 00 00 09 00 00 00 02 00 00"_s,
            Operation::CompareAndWrite, 9, 2, 0);
        row("WRITE ATOMIC(16) has two", u"9c 00 00 00 00 00 00 00 00 09 00 00 01 02 00 00"_s, Operation::WriteAtomic, 9,
            0x102, 0);
        row("INQUIRY has two octets of allocation length", u"12 00 00 01 00 00"_s, Operation::Inquiry, 0, 0, 256);
        row("READ CAPACITY(16) is service action 10h", u"9e 10 00 00 00 00 00 00 00 00 00 00 00 20 00 00"_s,
            Operation::ReadCapacity16, 0, 0, 32);
        row("GET LBA STATUS is service action 12h", u"9e 12 00 00 00 00 00 00 00 07 00 00 00 18 00 00"_s,
            Operation::GetLbaStatus, 7, 0, 24);
        row("PERSISTENT RESERVE OUT has four octets of length", u"5f 00 01 00 00 00 00 00 18 00"_s,
            Operation::PersistentReserveOut, 0, 0, 24);
        row("UNMAP", u"42 00 00 00 00 00 00 00 18 00"_s, Operation::Unmap, 0, 0, 24);
        row("REPORT LUNS", u"a0 00 00 00 00 00 00 00 02 00 00 00"_s, Operation::ReportLuns, 0, 0, 512);
    }
    void fields()
    {
        QFETCH(QString, cdb);
        QFETCH(int, operation);
        QFETCH(quint64, lba);
        QFETCH(quint64, blocks);
        QFETCH(quint32, length);
        const auto decoded = decode(hex(cdb));
        const auto *command = std::get_if<Command>(&decoded);
        QVERIFY(command);
        QCOMPARE(int(command->operation), operation);
        QCOMPARE(command->lba.value, lba);
        QCOMPARE(command->blocks.value, blocks);
        QCOMPARE(command->length, length);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("cdb");
        QTest::addColumn<int>("asc");
        QTest::addColumn<int>("field"); // -1: none
        const auto row = [](const char *name, const QString &cdb, int asc, int field) {
            QTest::newRow(name) << cdb << asc << field;
        };
        row("CMDDT of INQUIRY", u"12 02 00 00 ff 00"_s, 0x24, 1);
        row("nothing at all", u""_s, 0x20, -1);
        row("unknown operation code", u"83 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00"_s, 0x20, -1);
        row("vendor's operation code", u"ff 00 00 00 00 00"_s, 0x20, -1);
        row("READ(10) cut short", u"28 00 00 00 00 00 00 00"_s, 0x24, 8);
        row("unknown service action", u"9e 11 00 00 00 00 00 00 00 00 00 00 00 20 00 00"_s, 0x24, 1);
        row("PERSISTENT RESERVE IN has four service actions", u"5e 04 00 00 00 00 00 00 ff 00"_s, 0x24, 1);
        row("RDPROTECT (SBC-3, 4.22)", u"28 20 00 00 00 00 00 00 01 00"_s, 0x24, 1);
        row("WRPROTECT", u"8a e0 00 00 00 00 00 00 00 00 00 00 00 01 00 00"_s, 0x24, 1);
        row("VRPROTECT", u"2f 40 00 00 00 00 00 00 01 00"_s, 0x24, 1);
        row("BYTCHK 10b is reserved", u"2f 04 00 00 00 00 00 00 01 00"_s, 0x24, 1);
        row("ANCHOR of WRITE SAME", u"41 18 00 00 00 00 00 00 01 00"_s, 0x24, 1);
        row("ANCHOR of UNMAP", u"42 01 00 00 00 00 00 00 18 00"_s, 0x24, 1);
        row("NDOB of WRITE SAME(10)", u"41 01 00 00 00 00 00 00 01 00"_s, 0x24, 1);
        row("ATOMIC BOUNDARY", u"9c 00 00 00 00 00 00 00 00 00 00 01 00 01 00 00"_s, 0x24, 11);
        row("NACA (SAM-5, CONTROL octet)", u"00 00 00 00 00 04"_s, 0x24, 5);
        row("SP of MODE SELECT: nothing is saved", u"15 11 00 00 04 00"_s, 0x24, 1);
        row("PMI of READ CAPACITY(10)", u"25 00 00 00 00 00 00 00 01 00"_s, 0x24, 8);
    }
    void refused()
    {
        QFETCH(QString, cdb);
        QFETCH(int, asc);
        QFETCH(int, field);
        const auto decoded = decode(hex(cdb));
        const auto *sense = std::get_if<Sense>(&decoded);
        QVERIFY(sense);
        QCOMPARE(sense->key, SenseKey::IllegalRequest);
        QCOMPARE(int(sense->asc), asc);
        QCOMPARE(sense->fieldPointer ? int(*sense->fieldPointer) : -1, field);
    }

    void flags()
    {
        QVERIFY(std::get<Command>(decode(hex(u"2a 08 00 00 00 00 00 00 01 00"_s))).forceUnitAccess);
        QVERIFY(!std::get<Command>(decode(hex(u"2a 10 00 00 00 00 00 00 01 00"_s))).forceUnitAccess); // DPO
        QCOMPARE(std::get<Command>(decode(hex(u"2f 02 00 00 00 00 00 00 01 00"_s))).byteCheck, 1);
        QCOMPARE(std::get<Command>(decode(hex(u"2f 06 00 00 00 00 00 00 01 00"_s))).byteCheck, 3);
        const auto same = std::get<Command>(decode(hex(u"93 09 00 00 00 00 00 00 00 00 00 00 00 01 00 00"_s)));
        QVERIFY(same.unmap && same.noDataOut);
        const auto mode = std::get<Command>(decode(hex(u"5a 18 7f ff 00 00 00 01 00 00"_s)));
        QVERIFY(mode.noBlockDescriptors && mode.longLba);
        QCOMPARE(mode.option, 1); // PC: changeable values
        QCOMPARE(mode.page, 0x3f);
        QCOMPARE(mode.subpage, 0xff);
        const auto codes = std::get<Command>(decode(hex(u"a3 0c 81 9e 00 10 00 00 02 00 00 00"_s)));
        QVERIFY(codes.extendedReport);
        QCOMPARE(codes.option, 1);
        QCOMPARE(codes.requestedOpcode, 0x9e);
        QCOMPARE(codes.requestedAction, 0x10);
    }
};

QTEST_GUILESS_MAIN(TestCommand)
#include "test_command.moc"
