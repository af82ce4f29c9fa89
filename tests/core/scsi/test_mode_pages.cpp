#include "scsi_rig.h"

#include <QTest>

using namespace netseat;
using namespace netseat::scsi;
using namespace netseat::test;
using namespace Qt::StringLiterals;

/// MODE SENSE and MODE SELECT (SPC-4; SBC-3, "Mode parameters").
class TestModePages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sense_data()
    {
        QTest::addColumn<QString>("cdb");
        QTest::addColumn<QString>("data");
        const auto caching = u"08 12 04 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00"_s;
        const auto control = u"0a 0a 02 10 00 00 00 00 ff ff 00 00"_s;
        const auto exceptions = u"1c 0a 08 00 00 00 00 00 00 00 00 00"_s;
        const auto all = caching + u' ' + control + u' ' + exceptions;
        QTest::newRow("(6) caching page: the write cache is on, DPOFUA")
            << u"1a 08 08 00 ff 00"_s << u"17 00 10 00 "_s + caching;
        QTest::newRow("(6) with block descriptor")
            << u"1a 00 08 00 ff 00"_s << u"1f 00 10 08 00 00 4e 20 00 00 02 00 "_s + caching;
        QTest::newRow("(6) control page") << u"1a 08 0a 00 ff 00"_s << u"0f 00 10 00 "_s + control;
        QTest::newRow("(6) informational exceptions page") << u"1a 08 1c 00 ff 00"_s << u"0f 00 10 00 "_s + exceptions;
        QTest::newRow("(6) all pages") << u"1a 08 3f 00 ff 00"_s << u"2f 00 10 00 "_s + all;
        QTest::newRow("(6) all pages and subpages") << u"1a 08 3f ff ff 00"_s << u"2f 00 10 00 "_s + all;
        QTest::newRow("(6) cut short tells the whole length") << u"1a 08 3f 00 04 00"_s << u"2f 00 10 00"_s;
        QTest::newRow("(6) changeable values: WCE") << u"1a 08 48 00 ff 00"_s << u"17 00 10 00 "_s + caching;
        QTest::newRow("(6) changeable values: SWP")
            << u"1a 08 4a 00 ff 00"_s << u"0f 00 10 00 0a 0a 00 00 08 00 00 00 00 00 00 00"_s;
        QTest::newRow("(6) default values") << u"1a 08 88 00 ff 00"_s << u"17 00 10 00 "_s + caching;
        QTest::newRow("(10) caching page")
            << u"5a 08 08 00 00 00 00 00 ff 00"_s << u"00 1a 00 10 00 00 00 00 "_s + caching;
        QTest::newRow("(10) with block descriptor")
            << u"5a 00 08 00 00 00 00 00 ff 00"_s << u"00 22 00 10 00 00 00 08 00 00 4e 20 00 00 02 00 "_s + caching;
        QTest::newRow("(10) with long block descriptor")
            << u"5a 10 08 00 00 00 00 00 ff 00"_s
            << u"00 2a 00 10 01 00 00 10 00 00 00 00 00 00 4e 20 00 00 00 00 00 00 02 00 "_s + caching;
    }
    void sense()
    {
        QFETCH(QString, cdb);
        QFETCH(QString, data);
        ScsiRig rig;
        const auto outcome = rig.run(cdb);
        QCOMPARE(resultOf(outcome), u"good"_s);
        QCOMPARE(hexOf(outcome.dataIn), data);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("cdb");
        QTest::addColumn<QString>("result");
        QTest::newRow("a page we have not") << u"1a 08 01 00 ff 00"_s << u"5/24/00"_s;
        QTest::newRow("a subpage") << u"1a 08 0a 01 ff 00"_s << u"5/24/00"_s;
        QTest::newRow("saved values") << u"1a 08 c8 00 ff 00"_s << u"5/39/00"_s;
    }
    void refused()
    {
        QFETCH(QString, cdb);
        QFETCH(QString, result);
        ScsiRig rig;
        QCOMPARE(resultOf(rig.run(cdb)), result);
    }

    void writeProtected()
    {
        ScsiRig rig({100}, true);
        QCOMPARE(octetAt(rig.run(u"1a 08 3f 00 ff 00"_s).dataIn, 2), 0x90U);
        QCOMPARE(octetAt(rig.run(u"5a 08 3f 00 00 00 00 00 ff 00"_s).dataIn, 3), 0x90U);
    }

    /// More blocks than the short descriptor can say (SBC-3, short LBA mode parameter block descriptor).
    void largeDisk()
    {
        const Command command{.operation = Operation::ModeSense, .opcode = 0x1a, .length = 255, .page = 8};
        const auto data = std::get<ByteVector>(ModePages().sense(command, {0x200000000}, false));
        QCOMPARE(hexOf(Bytes(data).subspan(4, 8)), u"ff ff ff ff 00 00 02 00"_s);
    }

    void select_data()
    {
        QTest::addColumn<QString>("cdb");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("result");
        QTest::addColumn<bool>("writeCache");
        const auto off = u" 08 12 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00"_s;
        const auto row = [](const char *name, const QString &cdb, const QString &list, const QString &result,
                             bool writeCache) { QTest::newRow(name) << cdb << list << result << writeCache; };
        row("(6) switches the write cache off", u"15 10 00 00 18 00"_s, u"00 00 00 00"_s + off, u"good"_s, false);
        row("(10) does too", u"55 10 00 00 00 00 00 00 1c 00"_s, u"00 00 00 00 00 00 00 00"_s + off, u"good"_s, false);
        row("with a block descriptor", u"15 10 00 00 20 00"_s, u"00 00 00 08 00 00 4e 20 00 00 02 00"_s + off,
            u"good"_s, false);
        row("with one that leaves the size open", u"15 10 00 00 20 00"_s,
            u"00 00 00 08 00 00 00 00 00 00 02 00"_s + off, u"good"_s, false);
        row("with a long one", u"55 10 00 00 00 00 00 00 2c 00"_s,
            u"00 00 00 00 01 00 00 10 00 00 00 00 00 00 4e 20 00 00 00 00 00 00 02 00"_s + off, u"good"_s, false);
        row("nothing at all", u"15 10 00 00 00 00"_s, u""_s, u"good"_s, true);
        row("a header alone", u"15 10 00 00 04 00"_s, u"00 00 00 00"_s, u"good"_s, true);
        row("half a header", u"15 10 00 00 02 00"_s, u"00 00"_s, u"5/1a/00"_s, true);
        row("less data than the CDB says", u"15 10 00 00 18 00"_s, u"00 00 00 00"_s, u"5/1a/00"_s, true);
        row("half a page", u"15 10 00 00 08 00"_s, u"00 00 00 00 08 12 00 00"_s, u"5/1a/00"_s, true);
        row("a page's first octet", u"15 10 00 00 05 00"_s, u"00 00 00 00 08"_s, u"5/1a/00"_s, true);
        row("a page of another length", u"15 10 00 00 08 00"_s, u"00 00 00 00 08 02 00 00"_s, u"5/26/00"_s, true);
        row("a page we have not", u"15 10 00 00 08 00"_s, u"00 00 00 00 01 02 00 00"_s, u"5/26/00"_s, true);
        row("PS set (SPC-4, mode page format)", u"15 10 00 00 18 00"_s,
            u"00 00 00 00"_s + QString(off).replace(u" 08 12"_s, u" 88 12"_s), u"5/26/00"_s, true);
        row("a bit that can't be changed", u"15 10 00 00 18 00"_s,
            u"00 00 00 00 08 12 01 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00 00"_s, u"5/26/00"_s, true);
        row("another block length", u"15 10 00 00 0c 00"_s, u"00 00 00 08 00 00 4e 20 00 00 10 00"_s, u"5/26/00"_s,
            true);
        row("another size", u"15 10 00 00 0c 00"_s, u"00 00 00 08 00 00 00 01 00 00 02 00"_s, u"5/26/00"_s, true);
        row("a block descriptor of odd length", u"15 10 00 00 08 00"_s, u"00 00 00 04 00 00 00 00"_s, u"5/26/00"_s,
            true);
        row("a block descriptor cut short", u"15 10 00 00 08 00"_s, u"00 00 00 08 00 00 00 00"_s, u"5/1a/00"_s, true);
        row("one good page and one bad one change nothing", u"15 10 00 00 1a 00"_s,
            u"00 00 00 00"_s + off + u" 01 00"_s, u"5/26/00"_s, true);
    }
    void select()
    {
        QFETCH(QString, cdb);
        QFETCH(QString, list);
        QFETCH(QString, result);
        QFETCH(bool, writeCache);
        ScsiRig rig;
        QCOMPARE(resultOf(rig.run(cdb, hex(list))), result);
        QCOMPARE(octetAt(rig.run(u"1a 08 08 00 ff 00"_s).dataIn, 6), writeCache ? 4U : 0U);
        QCOMPARE(octetAt(rig.run(u"1a 08 88 00 ff 00"_s).dataIn, 6), 4U); // the default value stays
        const auto before = rig.disk.flushes;
        QCOMPARE(resultOf(rig.run(u"2a 00 00 00 00 00 00 00 01 00"_s, filled(512, 1))), u"good"_s);
        QCOMPARE(rig.disk.flushes - before, writeCache ? 0 : 1); // write-through
    }

    void softwareWriteProtection()
    {
        ScsiRig rig;
        const auto control = u"00 00 00 00 0a 0a 02 10 08 00 00 00 ff ff 00 00"_s;
        QCOMPARE(resultOf(rig.run(u"15 10 00 00 10 00"_s, hex(control))), u"good"_s);
        QCOMPARE(octetAt(rig.run(u"1a 08 3f 00 ff 00"_s).dataIn, 2), 0x90U);
        QCOMPARE(resultOf(rig.run(u"2a 00 00 00 00 00 00 00 01 00"_s, filled(512, 1))), u"7/27/02"_s);
        QCOMPARE(resultOf(rig.run(u"28 00 00 00 00 00 00 00 01 00"_s)), u"good"_s);
    }

    /// SPC-4, MODE SELECT(6): the other initiators are told.
    void othersAreTold()
    {
        ScsiRig rig;
        rig.run(u"15 10 00 00 10 00"_s, hex(u"00 00 00 00 0a 0a 02 10 08 00 00 00 ff ff 00 00"_s));
        QCOMPARE(resultOf(rig.run(u"00 00 00 00 00 00"_s, {}, ScsiRig::kSecond)), u"6/2a/01"_s);
        QCOMPARE(resultOf(rig.run(u"00 00 00 00 00 00"_s, {}, ScsiRig::kSecond)), u"good"_s);
        QCOMPARE(resultOf(rig.run(u"00 00 00 00 00 00"_s)), u"good"_s);
    }
};

QTEST_GUILESS_MAIN(TestModePages)
#include "test_mode_pages.moc"
