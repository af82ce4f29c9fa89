// Whole boots against the engine, message by message as real machines send them.
#include "dhcp_rig.h"

#include <QTest>

using namespace netseat;
using namespace netseat::dhcp;

namespace {

const std::string kScript = "http://10.77.0.1/boot.ipxe?mac=52:54:00:00:00:08";

Inventory pc08(Loader loader = Loader::Auto, BootWay way = BootWay::Script)
{
    auto inventory = usualInventory();
    inventory.clients[1].loader = loader;
    inventory.clients[1].boot = way;
    return inventory;
}

} // namespace

class TestBoots : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneMachineKeepsOneAddress_data()
    {
        QTest::addColumn<QVector<int>>("programs");
        QTest::addColumn<QStringList>("files");
        const auto script = QString::fromStdString(kScript);
        const auto list = [](std::initializer_list<Program> programs) {
            QVector<int> numbers;
            for (const auto program : programs)
                numbers.append(static_cast<int>(program));
            return numbers;
        };
        QTest::newRow("plain BIOS ROM, undionly, Linux")
            << list({Program::BiosRom, Program::Undionly, Program::LinuxIpconfig})
            << QStringList{QStringLiteral("undionly.kpxe"), script, QString()};
        QTest::newRow("iPXE in ROM, Linux")
            << list({Program::BiosIpxe, Program::LinuxIpconfig}) << QStringList{script, QString()};
        QTest::newRow("UEFI, snponly, Linux") << list({Program::Uefi, Program::Snponly, Program::LinuxIpconfig})
                                              << QStringList{QStringLiteral("snponly.efi"), script, QString()};
    }
    void oneMachineKeepsOneAddress()
    {
        QFETCH(QVector<int>, programs);
        QFETCH(QStringList, files);
        Rig rig(pc08());
        QVERIFY(rig.exchange(Program::LinuxIpconfig, kStranger)); // so that the lowest address is not the answer
        std::uint32_t xid = 10;
        for (int boot = 0; boot < 3; ++boot) {
            for (int i = 0; i < programs.size(); ++i) {
                const auto ack = rig.exchange(Program{programs[i]}, kPc08, xid++);
                QVERIFY(ack);
                QCOMPARE(ack->yourAddress.toString(), std::string("10.77.0.101"));
                QCOMPARE(ack->bootFile, files[i].toStdString());
                rig.pass(seconds(5));
            }
            rig.pass(std::chrono::hours(20)); // over night the lease ends
        }
    }

    void tellsTheBootAsItHappens()
    {
        Rig rig(pc08());
        rig.exchange(Program::Uefi, kPc08, 1);
        QCOMPARE(rig.events,
            (std::vector{
                EventCode::DiscoverSeen, EventCode::OfferSent, EventCode::AddressGiven, EventCode::LoaderGiven}));
        QCOMPARE(rig.last.events.back().subject, std::string("snponly.efi"));
        rig.events.clear();
        rig.discover(Program::Snponly, kPc08, 2);
        QCOMPARE(rig.last.events.front().detail, std::string("x86-64 UEFI, PXEClient:Arch:00007:UNDI:003010"));
        rig.ask(rig.selecting(Program::Snponly, kPc08, ip("10.77.0.100"), 2));
        QCOMPARE(rig.events, (std::vector{EventCode::IpxeUp, EventCode::OfferSent, EventCode::AddressGiven}));
        QVERIFY(rig.last.bootsBegun.empty()); // by script: HTTP begins it
    }

    void aRootPathBeginsTheBoot()
    {
        Rig rig(pc08(Loader::Auto, BootWay::RootPath));
        const auto offer = rig.discover(Program::BiosIpxe, kPc08, 1);
        QVERIFY(rig.last.bootsBegun.empty());
        QCOMPARE(std::string(offer->options.text(Code::RootPath)),
            std::string("iscsi:10.77.0.1::3260:0:iqn.2026-11.net.netseat:8"));
        QVERIFY(offer->bootFile.empty());
        const auto request = rig.selecting(Program::BiosIpxe, kPc08, offer->yourAddress, 1);
        QVERIFY(rig.ask(request));
        QCOMPARE(rig.last.bootsBegun, std::vector{ClientId{8}});
        QVERIFY(rig.reported(EventCode::RootPathGiven));
        const auto again = rig.ask(request); // its ACK was lost: the same answer, the same boot
        QCOMPARE(std::string(again->options.text(Code::RootPath)), std::string(offer->options.text(Code::RootPath)));
        QVERIFY(rig.last.bootsBegun.empty());
        QVERIFY(rig.exchange(Program::LinuxIpconfig, kPc08, 2)); // the system is no boot
        QVERIFY(rig.last.bootsBegun.empty());
        QVERIFY(rig.exchange(Program::BiosIpxe, kPc08, 3));
        QCOMPARE(rig.last.bootsBegun, std::vector{ClientId{8}});
    }

    void aChosenLoaderIsChainedOnce()
    {
        Rig rig(pc08(Loader::Undionly));
        for (std::uint32_t boot = 0; boot < 3; ++boot) {
            QCOMPARE(rig.exchange(Program::BiosIpxe, kPc08, 10 * boot + 1)->bootFile, std::string("undionly.kpxe"));
            QVERIFY(rig.reported(EventCode::LoaderGiven));
            rig.pass(seconds(3));
            // Its DISCOVER twice, then REQUEST: one exchange, one answer.
            const auto offer = rig.discover(Program::Undionly, kPc08, 10 * boot + 2);
            rig.pass(seconds(2));
            QCOMPARE(offer->bootFile, kScript);
            QCOMPARE(rig.exchange(Program::Undionly, kPc08, 10 * boot + 2)->bootFile, kScript);
            rig.events.clear();
            rig.pass(seconds(10)); // switched off and on at once: ROM again
        }
    }

    void aPlainRomChainsNotTwice()
    {
        Rig rig(pc08(Loader::Undionly));
        QCOMPARE(rig.exchange(Program::BiosRom, kPc08, 1)->bootFile, std::string("undionly.kpxe"));
        QCOMPARE(rig.exchange(Program::Undionly, kPc08, 2)->bootFile, kScript);
    }

    void aLoaderThatNeverCameUpIsHandedAgain()
    {
        Rig rig(pc08(Loader::Undionly));
        rig.exchange(Program::BiosIpxe, kPc08, 1);
        rig.pass(seconds(121));
        QCOMPARE(rig.exchange(Program::BiosIpxe, kPc08, 2)->bootFile, std::string("undionly.kpxe"));
    }

    void anOfferAloneChainsNothing()
    {
        Rig rig(pc08(Loader::Undionly));
        rig.discover(Program::BiosIpxe, kPc08, 1);
        QCOMPARE(rig.discover(Program::BiosIpxe, kPc08, 2)->bootFile, std::string("undionly.kpxe"));
    }

    void uefiHttpBootGetsAUrl()
    {
        Rig rig;
        const auto ack = rig.exchange(Program::UefiHttp, kPc07);
        QVERIFY(ack);
        QCOMPARE(std::string(ack->options.text(Code::VendorClass)), std::string("HTTPClient"));
        QCOMPARE(std::string(ack->options.text(Code::BootFile)), std::string("http://10.77.0.1/files/snponly.efi"));
    }

    void bootingIsFirmwareAndIpxeOnly()
    {
        Rig rig;
        rig.exchange(Program::LinuxIpconfig, kPc07);
        QVERIFY(!rig.engine.isBooting(kPc07, rig.now));
        rig.discover(Program::Snponly, kPc07);
        rig.discover(Program::Snponly, kStranger);
        QVERIFY(rig.engine.isBooting(kPc07, rig.now));
        QVERIFY(rig.engine.isBooting(kStranger, rig.now));
        rig.pass(seconds(121));
        QVERIFY(!rig.engine.isBooting(kPc07, rig.now));
    }
};

QTEST_GUILESS_MAIN(TestBoots)
#include "test_boots.moc"
