#include "dhcp/quirks.h"
#include "dhcp_rig.h"

#include <QTest>

using namespace netseat;
using namespace netseat::dhcp;
using boot::Asker;

class TestQuirks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void table_data()
    {
        QTest::addColumn<Asker>("asker");
        QTest::addColumn<QByteArray>("vendorClass");
        QTest::addColumn<QByteArray>("mac");
        QTest::addColumn<int>("architecture"); // -1: not sent
        QTest::addColumn<QList<Effect>>("effects");
        const QByteArray pc("52:54:00:00:00:01");
        const QList<Effect> rom{Effect::JustBoot, Effect::NulAfterFile};
        const QList<Effect> pi{Effect::IsPi, Effect::PiMenu};
        QTest::newRow("BIOS ROM") << Asker::Firmware << QByteArray("PXEClient:Arch:00000:UNDI:002001") << pc << 0 << rom;
        QTest::newRow("UEFI") << Asker::Firmware << QByteArray("PXEClient:Arch:00007:UNDI:003000") << pc << 7 << rom;
        QTest::newRow("UEFI HTTP boot") << Asker::HttpFirmware << QByteArray("HTTPClient:Arch:00016:UNDI:003000") << pc
                                        << 16 << QList{Effect::WholeUrl};
        QTest::newRow("iPXE") << Asker::Ipxe << QByteArray("PXEClient") << pc << 0
                              << QList{Effect::JustBoot, Effect::NoProxyWait};
        QTest::newRow("a system") << Asker::System << QByteArray("MSFT 5.0") << pc << -1 << QList<Effect>();
        for (const auto *maker : {"b8:27:eb", "dc:a6:32", "e4:5f:01", "28:cd:c1", "d8:3a:dd", "2c:cf:67", "88:a2:9e"})
            QTest::addRow("Raspberry Pi %s", maker) << Asker::Firmware << QByteArray("PXEClient:Arch:00000:UNDI:002001")
                                                    << QByteArray(maker) + ":00:00:01" << 0 << pi;
        QTest::newRow("Raspberry Pi that says so") << Asker::Firmware << QByteArray("PXEClient:Arch:00041:UNDI:002001")
                                                   << pc << 41 << pi;
        QTest::newRow("UEFI on a Raspberry Pi is UEFI") << Asker::Firmware << QByteArray("PXEClient:Arch:00011")
                                                        << QByteArray("dc:a6:32:00:00:01") << 11 << rom;
        QTest::newRow("Linux on a Raspberry Pi") << Asker::System << QByteArray() << QByteArray("dc:a6:32:00:00:01") << -1
                                                 << QList<Effect>();
        QTest::newRow("a Raspberry Pi's REQUEST, without class")
            << Asker::System << QByteArray() << QByteArray("dc:a6:32:00:00:01") << 0 << QList{Effect::IsPi};
    }
    void table()
    {
        QFETCH(Asker, asker);
        QFETCH(QByteArray, vendorClass);
        QFETCH(QByteArray, mac);
        QFETCH(int, architecture);
        QFETCH(QList<Effect>, effects);
        const auto sent =
            architecture >= 0 ? std::optional(static_cast<std::uint16_t>(architecture)) : std::nullopt;
        Quirks expected;
        for (const auto effect : effects)
            expected.add(effect);
        QVERIFY(quirksOf(asker, vendorClass.toStdString(), *MacAddress::parse(mac.toStdString()), sent) == expected);
    }

    void everyRowHasASource()
    {
        QVERIFY(!quirkTable().empty());
        for (const auto &quirk : quirkTable()) {
            QVERIFY(quirk.source.size() > 10);
            QVERIFY(!quirk.firmware.empty());
            QVERIFY(quirk.asker || !quirk.vendorClass.empty() || !quirk.makers.empty()); // none is for everybody
        }
    }
};

QTEST_GUILESS_MAIN(TestQuirks)
#include "test_quirks.moc"
