#include "inventory_of.h"

#include "boot/hardware.h"

#include <QTest>

using namespace netseat;
using namespace netseat::boot;

class TestHardware : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneRequestThatFailsNothing()
    {
        const auto lines = QString::fromStdString(hardwareReport(kMac, kServer)).split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[0].startsWith(u"imgfetch --timeout 2000 http://10.0.0.1/hardware?mac=52:54:00:aa:88:2a&"));
        QVERIFY(lines[0].endsWith(u" ||"));
        QCOMPARE(lines[0].count(u' '), 4); // words: what iPXE puts in stays part of one
        for (const auto *typed : {"=${uuid}&", "=${netX/busid}&"}) // these would be raw octets as texts
            QVERIFY(lines[0].contains(QLatin1StringView(typed)));
        QCOMPARE(lines[0].count(u"${"), lines[0].count(u":uristring}") + lines[0].count(u":hexhyp}") + 2);
        QCOMPARE(lines[1], QStringLiteral("imgfree ||"));
    }
    void tellsWhatThereIs()
    {
        const auto got = hardwareFrom({{"mac", "x"}, {"manufacturer", "QEMU"}, {"product", " Standard PC "}, {"serial", ""},
            {"m0", "00-02"}, {"busid", "01:10:ec:81:39"}, {"chip", "rtl8139"}, {"platform", "efi"}, {"evil", "x"}});
        QCOMPARE(got.product, std::string("QEMU Standard PC"));
        QCOMPARE(got.details,
            std::string("network card PCI 10ec:8139; network chip rtl8139; firmware efi; 512 MiB of memory"));
    }
    void nothingToTell()
    {
        QCOMPARE(hardwareFrom({}).product, std::string("PC"));
        QVERIFY(hardwareFrom({}).details.empty());
    }
    void memory_data()
    {
        QTest::addColumn<QString>("size");
        QTest::addColumn<QString>("extended");
        QTest::addColumn<QString>("details");
        const auto row = [](const char *name, const char *size, const char *extended, const char *details) {
            QTest::newRow(name) << QString::fromLatin1(size) << QString::fromLatin1(extended) << QString::fromLatin1(details);
        };
        row("8 GiB", "00-20", "00-00-00-00", "8192 MiB of memory");
        row("64 GiB, which is extended", "ff-7f", "00-00-01-00", "65536 MiB of memory");
        row("in KiB", "00-a0", "", "8 MiB of memory");
        row("an empty slot", "00-00", "", "");
        row("unknown", "ff-ff", "", "");
        row("no number", "zz-zz", "", "");
        row("cut", "0", "", "");
        row("too long", "00-20-00-00-00-00-00-00-00-00", "", "8192 MiB of memory");
    }
    void memory()
    {
        QFETCH(QString, size);
        QFETCH(QString, extended);
        QTEST(QString::fromStdString(hardwareFrom({{"m3", size.toStdString()}, {"x3", extended.toStdString()}}).details),
            "details");
    }
    void devicesAreAddedUp()
    {
        QCOMPARE(hardwareFrom({{"m0", "00-20"}, {"m7", "00-20"}, {"m8", "00-20"}}).details, std::string("16384 MiB of memory"));
    }
    void boundedAndPrintable()
    {
        Arguments all;
        for (const auto *name : {"manufacturer", "product", "serial", "asset", "uuid", "m0", "cpu", "vendor", "busid",
                 "chip", "platform", "arch", "version"})
            all.emplace_back(name, "a\n\xff" + std::string(100'000, 'x'));
        const auto got = hardwareFrom(all);
        QVERIFY(got.product.size() < 255 && got.details.size() < 1000); // what an event takes
        for (const char c : got.product + got.details)
            QVERIFY(c >= ' ' && c <= '~');
        QVERIFY(got.product.starts_with("a??x"));
    }
};

QTEST_APPLESS_MAIN(TestHardware)
#include "test_hardware.moc"
