#include "inventory_of.h"

#include <QTest>

using namespace netseat;
using namespace netseat::boot;

Q_DECLARE_METATYPE(netseat::boot::Asker)
Q_DECLARE_METATYPE(netseat::boot::Plan::Action)
Q_DECLARE_METATYPE(netseat::Loader)
Q_DECLARE_METATYPE(netseat::BootWay)
Q_DECLARE_METATYPE(netseat::UnknownPolicy)

namespace {
constexpr auto kScript = "http://10.0.0.1/boot.ipxe?mac=52:54:00:aa:88:2a";
constexpr auto kRoot = "iscsi:10.0.0.1::3260:0:iqn.2026-11.net.netseat:7"; // RFC 4173, 5
} // namespace

class TestPlan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void registered_data();
    void registered();
    void unregistered_data();
    void unregistered();
    void clientWithoutImageGetsAScriptWhateverItsWay();
    void secretsTravelWithARootPathOnly();
    void aCdromNeedsAScript();
    void rootPathNamesTheInitiator();
    void portsOtherThanTheUsualStandInTheUrls();
    void everyPlanHasAReason();
};

void TestPlan::registered_data()
{
    using enum Asker;
    using A = Plan::Action;
    QTest::addColumn<Asker>("asker");
    QTest::addColumn<int>("architecture");
    QTest::addColumn<Loader>("loader");
    QTest::addColumn<BootWay>("way");
    QTest::addColumn<bool>("chained");
    QTest::addColumn<Plan::Action>("action");
    QTest::addColumn<QString>("what"); // file or root path

    const auto s = BootWay::Script;
    const auto r = BootWay::RootPath;
    // Option 93: RFC 4578, 2.1 and IANA's list
    QTest::newRow("BIOS firmware loads undionly")
        << Firmware << 0 << Loader::Auto << s << false << A::Loader << "undionly.kpxe";
    QTest::newRow("x86-64 UEFI firmware loads snponly")
        << Firmware << 7 << Loader::Auto << s << false << A::Loader << "snponly.efi";
    QTest::newRow("code 9 is x86-64 UEFI too")
        << Firmware << 9 << Loader::Auto << s << false << A::Loader << "snponly.efi";
    QTest::newRow("ARM 64 UEFI has a loader of its own")
        << Firmware << 11 << Loader::Auto << s << false << A::Loader << "snponly-arm64.efi";
    QTest::newRow("firmware does not care about the boot way")
        << Firmware << 7 << Loader::Auto << r << false << A::Loader << "snponly.efi";
    QTest::newRow("a chosen loader is given to firmware")
        << Firmware << 7 << Loader::Ipxe << s << false << A::Loader << "ipxe.efi";
    QTest::newRow("a chosen loader of BIOS is given to BIOS")
        << Firmware << 0 << Loader::Ipxe << s << false << A::Loader << "ipxe.pxe";
    QTest::newRow("undionly on UEFI falls back to auto")
        << Firmware << 7 << Loader::Undionly << s << false << A::Loader << "snponly.efi";
    QTest::newRow("snponly on BIOS falls back to auto")
        << Firmware << 0 << Loader::Snponly << s << false << A::Loader << "undionly.kpxe";
    QTest::newRow("PXE firmware that reports an HTTP code gets a name")
        << Firmware << 16 << Loader::Auto << s << false << A::Loader << "snponly.efi";
    QTest::newRow("no loader for Itanium") << Firmware << 2 << Loader::Auto << s << false << A::AddressOnly << "";
    QTest::newRow("no loader for a code from the future")
        << Firmware << 65535 << Loader::Auto << s << false << A::AddressOnly << "";
    QTest::newRow("HTTP firmware gets a whole URL")
        << HttpFirmware << 16 << Loader::Auto << s << false << A::Loader << "http://10.0.0.1/files/snponly.efi";
    QTest::newRow("HTTP firmware gets the chosen loader")
        << HttpFirmware << 16 << Loader::Ipxe << s << false << A::Loader << "http://10.0.0.1/files/ipxe.efi";
    QTest::newRow("iPXE fetches its script") << Ipxe << 0 << Loader::Auto << s << false << A::Script << kScript;
    QTest::newRow("iPXE is given its disk directly") << Ipxe << 7 << Loader::Auto << r << false << A::RootPath << kRoot;
    QTest::newRow("iPXE in ROM is chained to the chosen loader")
        << Ipxe << 0 << Loader::Undionly << s << false << A::Loader << "undionly.kpxe";
    QTest::newRow("a chained iPXE is never chained again")
        << Ipxe << 0 << Loader::Undionly << s << true << A::Script << kScript;
    QTest::newRow("chaining comes before the root path")
        << Ipxe << 0 << Loader::Undionly << r << false << A::Loader << "undionly.kpxe";
    QTest::newRow("a chained iPXE is given its disk")
        << Ipxe << 0 << Loader::Undionly << r << true << A::RootPath << kRoot;
    QTest::newRow("iPXE is not chained to a loader that does not exist for it")
        << Ipxe << 7 << Loader::Undionly << s << false << A::Script << kScript;
    QTest::newRow("without a chosen loader chained changes nothing")
        << Ipxe << 0 << Loader::Auto << s << true << A::Script << kScript;
    QTest::newRow("an operating system gets its address")
        << System << 0 << Loader::Auto << s << false << A::AddressOnly << "";
    QTest::newRow("an operating system is never chained")
        << System << 0 << Loader::Undionly << r << false << A::AddressOnly << "";
}

void TestPlan::registered()
{
    QFETCH(Asker, asker);
    QFETCH(int, architecture);
    QFETCH(Loader, loader);
    QFETCH(BootWay, way);
    QFETCH(bool, chained);
    QFETCH(Plan::Action, action);
    QFETCH(QString, what);
    const Question question{kMac, asker, static_cast<std::uint16_t>(architecture), chained};
    const auto got = plan(inventoryOf(loader, way), question, kServer);
    QCOMPARE(got.action, action);
    QCOMPARE(QString::fromStdString(action == Plan::Action::RootPath ? got.rootPath : got.file), what);
    QVERIFY(got.file.empty() || got.rootPath.empty()); // iPXE given both would boot the file
    QVERIFY(got.client == ClientId{7});
    QVERIFY(got.reserved == Ipv4Address{0x0a000046});
    QCOMPARE(got.hostName, std::string("pc-07"));
    const bool fellBack =
        (loader == Loader::Undionly && architecture == 7) || (loader == Loader::Snponly && architecture == 0);
    QCOMPARE(got.reason.find("does not exist for") != std::string::npos, fellBack);
}

void TestPlan::unregistered_data()
{
    using enum Asker;
    using A = Plan::Action;
    QTest::addColumn<UnknownPolicy>("policy");
    QTest::addColumn<Asker>("asker");
    QTest::addColumn<int>("architecture");
    QTest::addColumn<Plan::Action>("action");
    QTest::addColumn<QString>("file");

    const auto address = UnknownPolicy::AddressOnly;
    const auto ignore = UnknownPolicy::Ignore;
    const auto wait = UnknownPolicy::Wait;
    const QString script = QStringLiteral("http://10.0.0.1/boot.ipxe?mac=52:54:00:00:00:99");
    QTest::newRow("address: firmware gets no file") << address << Firmware << 0 << A::AddressOnly << "";
    QTest::newRow("address: HTTP firmware gets no file") << address << HttpFirmware << 16 << A::AddressOnly << "";
    QTest::newRow("address: iPXE gets no script") << address << Ipxe << 0 << A::AddressOnly << "";
    QTest::newRow("address: a system gets an address") << address << System << 0 << A::AddressOnly << "";
    QTest::newRow("ignore: firmware hears nothing") << ignore << Firmware << 0 << A::Silence << "";
    QTest::newRow("ignore: HTTP firmware hears nothing") << ignore << HttpFirmware << 16 << A::Silence << "";
    QTest::newRow("ignore: iPXE hears nothing") << ignore << Ipxe << 0 << A::Silence << "";
    QTest::newRow("ignore: a system hears nothing") << ignore << System << 0 << A::Silence << "";
    QTest::newRow("wait: BIOS loads iPXE for the waiting screen")
        << wait << Firmware << 0 << A::Loader << "undionly.kpxe";
    QTest::newRow("wait: UEFI loads iPXE for the waiting screen")
        << wait << Firmware << 7 << A::Loader << "snponly.efi";
    QTest::newRow("wait: HTTP firmware loads by URL")
        << wait << HttpFirmware << 16 << A::Loader << "http://10.0.0.1/files/snponly.efi";
    QTest::newRow("wait: no loader for this firmware") << wait << Firmware << 31 << A::AddressOnly << "";
    QTest::newRow("wait: iPXE shows the waiting screen") << wait << Ipxe << 0 << A::Script << script;
    QTest::newRow("wait: a system gets an address") << wait << System << 0 << A::AddressOnly << "";
}

void TestPlan::unregistered()
{
    QFETCH(UnknownPolicy, policy);
    QFETCH(Asker, asker);
    QFETCH(int, architecture);
    QFETCH(Plan::Action, action);
    QFETCH(QString, file);
    auto inventory = inventoryOf();
    inventory.network.unknown = policy;
    const auto got = plan(inventory, {kStrangerMac, asker, static_cast<std::uint16_t>(architecture)}, kServer);
    QCOMPARE(got.action, action);
    QCOMPARE(QString::fromStdString(got.file), file);
    QVERIFY(!got.client && !got.reserved && got.rootPath.empty() && got.initiatorName.empty() && got.hostName.empty());
}

void TestPlan::clientWithoutImageGetsAScriptWhateverItsWay()
{
    for (const auto way : {BootWay::Script, BootWay::RootPath})
        QCOMPARE(
            plan(inventoryOf(Loader::Auto, way, false), {kMac, Asker::Ipxe}, kServer).action, Plan::Action::Script);
    auto removed = inventoryOf(Loader::Auto, BootWay::RootPath);
    removed.images.clear();
    QCOMPARE(plan(removed, {kMac, Asker::Ipxe}, kServer).action, Plan::Action::Script);
}

void TestPlan::secretsTravelWithARootPathOnly()
{
    auto inventory = inventoryOf(Loader::Auto, BootWay::RootPath);
    auto &client = inventory.clients.front();
    client.chapUser = "pc";
    client.chapSecret = "secretsecret";
    const auto direct = plan(inventory, {kMac, Asker::Ipxe}, kServer);
    QCOMPARE(direct.action, Plan::Action::RootPath);
    QCOMPARE(direct.chapUser, std::string("pc"));
    QCOMPARE(direct.chapSecret, std::string("secretsecret"));
    QVERIFY(direct.mutualSecret.empty());
    QVERIFY(direct.reason.find("everybody on its network can read") != std::string::npos);
    QVERIFY(direct.reason.find("secretsecret") == std::string::npos); // reasons are logged
    client.mutualUser = "server";
    client.mutualSecret = "othersecret1";
    QCOMPARE(plan(inventory, {kMac, Asker::Ipxe}, kServer).mutualSecret, std::string("othersecret1"));
    client.boot = BootWay::Script; // the script has them, by HTTP, to whoever asks for it
    for (const auto asker : {Asker::Ipxe, Asker::Firmware, Asker::HttpFirmware, Asker::System}) {
        const auto other = plan(inventory, {kMac, asker}, kServer);
        QVERIFY(other.chapUser.empty() && other.chapSecret.empty() && other.mutualSecret.empty());
    }
}

void TestPlan::aCdromNeedsAScript()
{
    auto inventory = inventoryOf(Loader::Auto, BootWay::RootPath);
    inventory.clients.front().cdrom = ImageId{4};
    QCOMPARE(plan(inventory, {kMac, Asker::Ipxe, 0, false}, kServer).action, Plan::Action::RootPath); // there is none
    putInCdrom(inventory);
    const auto got = plan(inventory, {kMac, Asker::Ipxe, 0, false}, kServer);
    QCOMPARE(got.action, Plan::Action::Script);
    QCOMPARE(got.file, std::string(kScript));
    QCOMPARE(rootPath({7}, kServer, Lun::Cdrom), std::string("iscsi:10.0.0.1::3260:1:iqn.2026-11.net.netseat:7"));
}

void TestPlan::rootPathNamesTheInitiator()
{
    const auto direct = plan(inventoryOf(Loader::Auto, BootWay::RootPath), {kMac, Asker::Ipxe}, kServer);
    QCOMPARE(direct.initiatorName, initiatorName({7}));
}

void TestPlan::portsOtherThanTheUsualStandInTheUrls()
{
    const ServerAt at{{0x0a000001}, 8080, 3261};
    QCOMPARE(plan(inventoryOf(), {kMac, Asker::Ipxe}, at).file,
        std::string("http://10.0.0.1:8080/boot.ipxe?mac=52:54:00:aa:88:2a"));
    QCOMPARE(plan(inventoryOf(), {kMac, Asker::HttpFirmware, 16}, at).file,
        std::string("http://10.0.0.1:8080/files/snponly.efi"));
    QCOMPARE(rootPath({7}, at), std::string("iscsi:10.0.0.1::3261:0:iqn.2026-11.net.netseat:7"));
    QCOMPARE(reportUrl(kMac, at), std::string("http://10.0.0.1:8080/report?mac=52:54:00:aa:88:2a&stage="));
}

void TestPlan::everyPlanHasAReason()
{
    for (const auto policy : {UnknownPolicy::AddressOnly, UnknownPolicy::Ignore, UnknownPolicy::Wait})
        for (const auto asker : {Asker::Firmware, Asker::HttpFirmware, Asker::Ipxe, Asker::System})
            for (const auto &mac : {kMac, kStrangerMac})
                for (const int code : {0, 2, 7, 99}) {
                    const auto architecture = static_cast<std::uint16_t>(code);
                    auto inventory = inventoryOf();
                    inventory.network.unknown = policy;
                    const auto reason = plan(inventory, {mac, asker, architecture}, kServer).reason;
                    QVERIFY(reason.size() > 10 && reason.ends_with('.'));
                }
}

QTEST_APPLESS_MAIN(TestPlan)
#include "test_plan.moc"
