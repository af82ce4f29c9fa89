#include "inventory/rows.h"

#include <QTest>

using namespace netseat;
using namespace Qt::StringLiterals;

class TestRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everySettingComesBack()
    {
        NetworkSettings all {.interface = "eth1",
                             .address = Ipv4Address {0x0a100001},
                             .dhcp = DhcpMode::Full,
                             .poolFirst = Ipv4Address {0x0a100064},
                             .poolLast = Ipv4Address {0x0a1000c8},
                             .netmask = Ipv4Address {0xffffff00},
                             .router = Ipv4Address {0x0a100001},
                             .dns = {Ipv4Address {0x0a100001}, Ipv4Address {0x09090909}},
                             .leaseSeconds = 3600,
                             .unknown = UnknownPolicy::Wait,
                             .answerRouterSolicitations = false,
                             .tftpPort = 1069,
                             .httpPort = 8080,
                             .iscsiPort = 13260,
                             .loaderFolder = "/srv/loaders",
                             .probeAddresses = false,
                             .watchServers = false,
                             .menuSeconds = 3};
        NetworkSettings read;
        for (const auto &setting : rows::settings(all))
            rows::applySetting(read, setting);
        QVERIFY(read == all);
    }

    void defaultsComeBack()
    {
        NetworkSettings read;
        for (const auto &setting : rows::settings(NetworkSettings {}))
            rows::applySetting(read, setting);
        QVERIFY(read == NetworkSettings {});
        const StorageSettings all {.reserve = 5, .verifyDays = 0, .verifyHour = 23, .maxChain = 32, .logDays = 0,
                                    .logEvents = 50'000'000};
        StorageSettings storage;
        for (const auto &setting : rows::settings(all))
            rows::applySetting(storage, setting);
        QVERIFY(storage == all);
    }

    void strangeSettingsAreSkipped_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("value");
        QTest::newRow("a key of a later version") << u"colour"_s << u"blue"_s;
        QTest::newRow("a port out of range") << u"http-port"_s << u"65536"_s;
        QTest::newRow("port 0") << u"tftp-port"_s << u"0"_s;
        QTest::newRow("a word for a number") << u"lease-seconds"_s << u"long"_s;
        QTest::newRow("an unknown mode") << u"dhcp"_s << u"maybe"_s;
        QTest::newRow("an address that is none") << u"router"_s << u"10.0.0"_s;
        QTest::newRow("DNS servers that are none") << u"dns"_s << u"a,,b"_s;
        QTest::newRow("an hour that no day has") << u"verify-hour"_s << u"24"_s;
        QTest::newRow("a day before none") << u"verify-days"_s << u"-1"_s;
        QTest::newRow("longer chains than there can be") << u"max-chain"_s << u"33"_s;
    }
    void strangeSettingsAreSkipped()
    {
        QFETCH(QString, key);
        QFETCH(QString, value);
        NetworkSettings read;
        rows::applySetting(read, {key, value});
        QVERIFY(read == NetworkSettings {});
        StorageSettings storage;
        rows::applySetting(storage, {key, value});
        QVERIFY(storage == StorageSettings {});
    }

    void valuesFitTheColumns_data()
    {
        QTest::addColumn<QString>("columns");
        QTest::addColumn<int>("values");
        const auto columns = [](const char *list) { return QString::fromLatin1(list); };
        QTest::newRow("client, without its id and what it has booted (two)")
            << columns(rows::kClientColumns) << int(rows::values(Client {}).size()) + 3;
        QTest::newRow("group, without its id") << columns(rows::kGroupColumns) << int(rows::values(Group{}).size()) + 1;
        QTest::newRow("former file") << columns(rows::kFormerFileColumns) << int(rows::values(FormerFile {}).size());
        QTest::newRow("version, without its id")
            << columns(rows::kVersionColumns) << int(rows::values(ImageVersion {}).size()) + 1;
        QTest::newRow("disk, without its id") << columns(rows::kDiskColumns) << int(rows::values(Disk {}).size()) + 1;
        QTest::newRow("lease") << columns(rows::kLeaseColumns) << int(rows::values(Lease {}).size());
        QTest::newRow("newcomer") << columns(rows::kNewcomerColumns) << int(rows::values(Newcomer {}).size());
        QTest::newRow("event") << columns(rows::kEventColumns) << int(rows::values(Event {}).size());
    }
    void valuesFitTheColumns()
    {
        QFETCH(QString, columns);
        QFETCH(int, values);
        QCOMPARE(values, columns.split(u',').size());
    }
};

QTEST_GUILESS_MAIN(TestRows)
#include "test_rows.moc"
