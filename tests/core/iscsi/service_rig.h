#pragma once

#include "first_versions.h"
#include "iscsi/registry.h"
#include "iscsi/service.h"
#include "test_initiator.h"
#include "test_layers.h"

#include <QTest>
#include <QThread>

namespace netseat::iscsi::test {

/// The service on loopback with real sockets, over layers in memory: three clients on one image, the third with CHAP.
class ServiceRig : public QObject {
protected:
    static constexpr Isid kFirmware{0x40, 0, 0x27, 0x23, 1, 1};
    static constexpr Isid kFirmwareAgain{0x40, 0, 0x27, 0x23, 2, 2};
    static constexpr Isid kSystem{0, 2, 0x3d, 0, 0, 1};

    std::shared_ptr<Inventory> m_inventory;
    std::shared_ptr<TestLayers> m_layers;
    EventHub m_events;
    QThread m_thread;
    std::unique_ptr<Service> m_service;
    std::vector<Event> m_seen;

    void open(int workers = 2)
    {
        ServiceOptions options;
        options.address = *Ipv4Address::parse("127.0.0.1");
        options.port = 0;
        options.dataFolder = "/nowhere";
        options.events = &m_events;
        options.layers = m_layers;
        options.workers = workers;
        auto service = Service::open(options, m_inventory);
        QVERIFY2(service, service ? "" : service.error().message.c_str());
        m_service = std::move(*service);
        m_service->moveToThread(&m_thread);
        m_thread.start();
    }
    void close()
    {
        if (!m_service)
            return;
        QMetaObject::invokeMethod(m_service.get(), &Service::stop, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
        m_service.reset();
    }
    Initiator connectTo(const Isid &isid = kSystem, const char *name = "iqn.pc", const char *from = "127.0.0.1")
    {
        return Initiator(m_service->port(), isid, name, from);
    }
    bool saw(EventCode code)
    {
        for (auto &event : m_events.drain())
            m_seen.push_back(std::move(event));
        return std::any_of(m_seen.begin(), m_seen.end(), [&](const Event &event) { return event.code == code; });
    }
    std::size_t count(EventCode code)
    {
        (void)saw(code);
        return static_cast<std::size_t>(
            std::count_if(m_seen.begin(), m_seen.end(), [&](const Event &event) { return event.code == code; }));
    }
    /// Waits for all sessions of client 1 to be gone.
    bool isIdle()
    {
        for (const auto &status : m_service->status())
            if (status.sessions != 0)
                return false;
        return true;
    }

    void setUp()
    {
        m_layers = std::make_shared<TestLayers>();
        m_inventory = std::make_shared<Inventory>();
        Image image;
        image.id = {1};
        image.name = "golden";
        image.file = "golden.img";
        m_inventory->images.push_back(image);
        netseat::test::addFirstVersions(*m_inventory);
        for (std::int64_t i = 1; i <= 3; ++i) {
            Client client;
            client.id = {i};
            client.mac = *MacAddress::parse("52:54:00:00:00:0" + std::to_string(i));
            client.name = "pc" + std::to_string(i);
            client.address = Ipv4Address::parse("127.0.0." + std::to_string(i));
            client.image = image.id;
            m_inventory->clients.push_back(client);
        }
        m_inventory->clients[2].chapUser = "pc3";
        m_inventory->clients[2].chapSecret = "twelve-octets";
        m_seen.clear();
        (void)m_events.drain();
    }
};

} // namespace netseat::iscsi::test
