// Service on a virtual Ethernet: many machines in the same instant.
#include "dhcp/service.h"
#include "ethernet_rig.h"

#include <QTemporaryDir>
#include <QTest>

using namespace netseat;
using namespace netseat::dhcp;

class TestServiceBatch : public QObject {
    Q_OBJECT
private:
    static constexpr std::uint32_t kMachines = 500;
    Cable m_cable;
    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        if (!m_cable.make())
            QSKIP("A network namespace can't be made here.");
    }

    void allAtOnceHaveAddresses_data()
    {
        QTest::addColumn<std::uint32_t>("step"); // between hardware addresses
        QTest::addColumn<bool>("probes");
        QTest::newRow("machines bought together") << 1u << true;
        QTest::newRow("from all over the world") << 2654435761u << true;
        QTest::newRow("without probes") << 1u << false;
    }
    void allAtOnceHaveAddresses()
    {
        QFETCH(std::uint32_t, step);
        QFETCH(bool, probes);
        std::filesystem::remove(std::filesystem::path(m_folder.path().toStdString()) / "leases.journal");
        auto inventory = usualInventory();
        inventory.network.interface = "server";
        inventory.network.netmask = ip("255.255.0.0");
        inventory.network.poolLast = ip("10.77.9.255");
        inventory.network.probeAddresses = probes;
        const auto service = Service::open(
            {.interface = "server", .address = kOurs, .folder = m_folder.path().toStdString()},
            std::make_shared<const Inventory>(inventory));
        QVERIFY2(service, service ? "" : service.error().message.c_str());
        // One DISCOVER and one REQUEST each, none repeated: everything that gets lost is missed at the end.
        for (std::uint32_t i = 0; i < kMachines; ++i)
            m_cable.send(message(Program::LinuxIpconfig, macOf(i * step), MessageType::Discover, i));
        std::map<std::uint32_t, Ipv4Address> offered;
        Rig words;
        while (offered.size() < kMachines) {
            const auto offer = m_cable.answer();
            QVERIFY2(offer, qPrintable(QStringLiteral("%1 offers").arg(offered.size())));
            QVERIFY(offer->type() == MessageType::Offer);
            offered[offer->transactionId] = offer->yourAddress;
        }
        for (const auto &[machine, address] : offered)
            m_cable.send(words.selecting(Program::LinuxIpconfig, macOf(machine * step), address, machine));
        std::set<Ipv4Address> given;
        while (given.size() < kMachines) {
            const auto ack = m_cable.answer();
            QVERIFY2(ack, qPrintable(QStringLiteral("%1 addresses").arg(given.size())));
            QVERIFY(ack->type() == MessageType::Ack);
            QVERIFY(ack->yourAddress == offered[ack->transactionId]);
            QVERIFY(given.insert(ack->yourAddress).second);
        }
    }
};

QTEST_GUILESS_MAIN(TestServiceBatch)
#include "test_service_batch.moc"
