// Which boot program plan() names: a client's own choice, a rule, an architecture's usual one, a full iPXE.
#include "inventory_of.h"

#include <QTest>

using namespace netseat;
using namespace netseat::boot;

class TestLoaderChoice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<QString>("mac"); // of the rule
        QTest::addColumn<QString>("vendorClass");
        QTest::addColumn<int>("architecture"); // of the rule; -1: none
        QTest::addColumn<QString>("file"); // that the client with an x86-64 UEFI is told
        const QString usual = QStringLiteral("snponly.efi");
        const QString ruled = QStringLiteral("shimx64.efi");
        QTest::newRow("an empty rule fits everybody") << "" << "" << -1 << ruled;
        QTest::newRow("by maker") << "52:54:00" << "" << -1 << ruled;
        QTest::newRow("by maker in capitals") << "52:54:00:AA" << "" << -1 << ruled;
        QTest::newRow("another maker") << "b8:27:eb" << "" << -1 << usual;
        QTest::newRow("by class") << "" << "PXEClient:Arch:00007:UNDI:003016" << -1 << ruled;
        QTest::newRow("another class") << "" << "PXEClient:Arch:00000" << -1 << usual;
        QTest::newRow("by architecture") << "" << "" << 7 << ruled;
        QTest::newRow("another architecture") << "" << "" << 0 << usual;
        QTest::newRow("all must fit") << "52:54:00" << "PXEClient" << 0 << usual;
    }
    void rules()
    {
        QFETCH(QString, mac);
        QFETCH(QString, vendorClass);
        QFETCH(int, architecture);
        QFETCH(QString, file);
        auto inventory = inventoryOf();
        LoaderRule rule{.mac = mac.toStdString(), .vendorClass = vendorClass.toStdString(), .file = "shimx64.efi"};
        if (architecture >= 0)
            rule.architecture = static_cast<std::uint16_t>(architecture);
        inventory.network.loaderRules = {rule};
        const Question question{.mac = kMac,
            .asker = Asker::Firmware,
            .architecture = 7,
            .vendorClass = "PXEClient:Arch:00007:UNDI:003016"};
        const auto got = plan(inventory, question, kServer);
        QCOMPARE(QString::fromStdString(got.file), file);
        QCOMPARE(got.reason.find("by loader rule 1") != std::string::npos, got.file == "shimx64.efi");
    }

    void theFirstRuleThatFitsCounts()
    {
        auto inventory = inventoryOf();
        inventory.network.loaderRules = {{.architecture = 0, .file = "a.efi"}, {.file = "b.efi"}, {.file = "c.efi"}};
        const auto got = plan(inventory, {kMac, Asker::Firmware, 7}, kServer);
        QCOMPARE(got.file, std::string("b.efi"));
        QVERIFY(got.reason.find("by loader rule 2") != std::string::npos);
    }

    void aClientsOwnChoiceGoesFirst()
    {
        auto inventory = inventoryOf(Loader::Ipxe);
        inventory.network.loaderRules = {{.file = "shimx64.efi"}};
        QCOMPARE(plan(inventory, {kMac, Asker::Firmware, 7}, kServer).file, std::string("ipxe.efi"));
        // Where there is no such loader for its firmware, the rule counts.
        inventory.clients.front().loader = Loader::Undionly;
        QCOMPARE(plan(inventory, {kMac, Asker::Firmware, 7}, kServer).file, std::string("shimx64.efi"));
    }

    void aRuleMakesUpForAMissingLoader()
    {
        auto inventory = inventoryOf();
        QCOMPARE(plan(inventory, {kMac, Asker::Firmware, 2}, kServer).action, Plan::Action::AddressOnly);
        inventory.network.loaderRules = {{.architecture = 2, .file = "itanium.efi"}};
        QCOMPARE(plan(inventory, {kMac, Asker::Firmware, 2}, kServer).file, std::string("itanium.efi"));
    }

    void strangersFollowRulesToo()
    {
        auto inventory = inventoryOf();
        inventory.network.unknown = UnknownPolicy::Wait;
        inventory.network.loaderRules = {{.file = "shimx64.efi"}};
        QCOMPARE(plan(inventory, {kStrangerMac, Asker::Firmware, 7}, kServer).file, std::string("shimx64.efi"));
    }

    void httpFirmwareGetsAUrl()
    {
        auto inventory = inventoryOf();
        inventory.network.loaderRules = {{.architecture = 16, .file = "shimx64.efi"},
            {.architecture = 19, .file = "http://10.0.0.9/own.efi"}};
        QCOMPARE(plan(inventory, {kMac, Asker::HttpFirmware, 16}, kServer).file,
            std::string("http://10.0.0.1/files/shimx64.efi"));
        QCOMPARE(plan(inventory, {kMac, Asker::HttpFirmware, 19}, kServer).file, std::string("http://10.0.0.9/own.efi"));
    }

    void aPoorIpxeIsChainedOnce_data()
    {
        QTest::addColumn<bool>("http");
        QTest::addColumn<bool>("iscsi");
        QTest::addColumn<bool>("registered");
        QTest::addColumn<bool>("chained");
        QTest::addColumn<QString>("file"); // "" for the script
        QTest::addColumn<QString>("lacks");
        QTest::newRow("a full one") << true << true << true << false << "" << "";
        QTest::newRow("without HTTP") << false << true << true << false << "undionly.kpxe" << "lacks HTTP";
        QTest::newRow("without iSCSI") << true << false << true << false << "undionly.kpxe" << "lacks iSCSI";
        QTest::newRow("without both") << false << false << true << false << "undionly.kpxe" << "lacks HTTP and iSCSI";
        QTest::newRow("what we gave lacks it too: no circle") << true << false << true << true << "" << "lacks iSCSI";
        QTest::newRow("a waiting screen needs no iSCSI") << true << false << false << false << "" << "";
        QTest::newRow("a waiting screen needs HTTP") << false << true << false << false << "undionly.kpxe" << "lacks HTTP";
    }
    void aPoorIpxeIsChainedOnce()
    {
        QFETCH(bool, http);
        QFETCH(bool, iscsi);
        QFETCH(bool, registered);
        QFETCH(bool, chained);
        QFETCH(QString, file);
        QFETCH(QString, lacks);
        auto inventory = inventoryOf();
        inventory.network.unknown = UnknownPolicy::Wait;
        const auto mac = registered ? kMac : kStrangerMac;
        const auto got = plan(inventory,
            {.mac = mac, .asker = Asker::Ipxe, .chained = chained, .withoutHttp = !http, .withoutIscsi = !iscsi},
            kServer);
        QCOMPARE(got.action, file.isEmpty() ? Plan::Action::Script : Plan::Action::Loader);
        QCOMPARE(QString::fromStdString(got.file),
            file.isEmpty() ? QString::fromStdString(scriptUrl(mac, kServer)) : file);
        QVERIFY2(got.reason.find(lacks.toStdString()) != std::string::npos, got.reason.c_str());
        QCOMPARE(got.reason.find("lacks") != std::string::npos, !lacks.isEmpty());
    }

    void aPoorIpxeGetsADiskOnlyWhenChained()
    {
        const auto inventory = inventoryOf(Loader::Auto, BootWay::RootPath);
        Question question{.mac = kMac, .asker = Asker::Ipxe, .architecture = 7, .withoutIscsi = true};
        QCOMPARE(plan(inventory, question, kServer).file, std::string("snponly.efi"));
        question.chained = true;
        question.withoutIscsi = false;
        QCOMPARE(plan(inventory, question, kServer).action, Plan::Action::RootPath);
    }

    void anIdentifierIsTheClient() // RFC 2131, 4.2: it goes before the hardware address
    {
        auto inventory = inventoryOf();
        inventory.clients.front().clientIdentifier = "ff0012";
        const Question byName{.mac = kStrangerMac, .asker = Asker::Ipxe, .clientIdentifier = "ff0012"};
        QCOMPARE(clientOf(inventory, byName), &inventory.clients.front());
        const auto got = plan(inventory, byName, kServer);
        QVERIFY(got.client == ClientId{7});
        QCOMPARE(got.hostName, std::string("pc-07"));
        QCOMPARE(got.file, scriptUrl(kMac, kServer)); // under the MAC that HTTP knows it by
        QCOMPARE(clientOf(inventory, {.mac = kMac, .clientIdentifier = "ff0099"}), &inventory.clients.front());
        QVERIFY(!clientOf(inventory, {.mac = kStrangerMac, .clientIdentifier = "ff0099"}));
        QVERIFY(!clientOf(inventory, {.mac = kStrangerMac})); // no identifier is nobody's
    }

    void thePlanHasTheClientsFirmware()
    {
        auto inventory = inventoryOf();
        inventory.clients.front().firmware = {.withoutRouter = true, .keepSan = true, .sanRetries = 3};
        for (const auto asker : {Asker::Firmware, Asker::HttpFirmware, Asker::Ipxe, Asker::System})
            QVERIFY(plan(inventory, {kMac, asker}, kServer).firmware == inventory.clients.front().firmware);
        QVERIFY(plan(inventory, {kStrangerMac, Asker::Ipxe}, kServer).firmware == FirmwareOptions());
    }
};

QTEST_APPLESS_MAIN(TestLoaderChoice)
#include "test_loader_choice.moc"
