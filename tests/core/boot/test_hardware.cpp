#include "inventory_of.h"

#include "boot/hardware.h"

#include <QtTest>

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
        QCOMPARE(lines[0].count(u"${"), lines[0].count(u":uristring}"));
        QCOMPARE(lines[1], QStringLiteral("imgfree ||"));
    }
    void tellsWhatThereIs()
    {
        const auto got = hardwareFrom({{"mac", "x"}, {"manufacturer", "QEMU"}, {"product", " Standard PC "}, {"serial", ""},
            {"memory", "512"}, {"busid", "01:10:ec:81:39"}, {"chip", "rtl8139"}, {"platform", "efi"}, {"evil", "x"}});
        QCOMPARE(got.product, std::string("QEMU Standard PC"));
        QCOMPARE(got.details,
            std::string("512 MiB of memory; network card PCI 10ec:8139; network chip rtl8139; firmware efi"));
    }
    void nothingToTell()
    {
        QCOMPARE(hardwareFrom({}).product, std::string("PC"));
        QVERIFY(hardwareFrom({}).details.empty());
    }
    void boundedAndPrintable()
    {
        Arguments all;
        for (const auto *name : {"manufacturer", "product", "serial", "asset", "uuid", "memory", "cpu", "vendor", "busid",
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
