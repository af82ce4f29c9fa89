#include "server/services.h"

#include "dhcp/service.h"
#include "dhcp/service_search.h"
#include "http/service.h"
#include "server/boot_files.h"
#include "server/host_network.h"
#include "tftp/service.h"

#include <QThread>

#include <mutex>

#include <sys/resource.h>
#include <unistd.h>

namespace netseat::server {

namespace {

/// A service on a thread of its own, ended with this object.
template <typename Service>
class Threaded {
public:
    Threaded(std::unique_ptr<Service> service, const QString &name)
        : m_service(service.release())
    {
        m_thread.setObjectName(name);
        m_service->moveToThread(&m_thread);
        // Deleted on its own thread, where its sockets live.
        QObject::connect(&m_thread, &QThread::finished, m_service, &QObject::deleteLater);
        m_thread.start();
    }
    ~Threaded()
    {
        QMetaObject::invokeMethod(m_service, &Service::stop, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Threaded(const Threaded &) = delete;
    Threaded &operator=(const Threaded &) = delete;

    Service *get() const { return m_service; }

private:
    QThread m_thread;
    Service *m_service;
};

/// Machines that were just switched on wait for this thread; whatever else there is to do can wait for it. Where that
/// is not allowed (CAP_SYS_NICE), it takes its turn.
void preferThisThread()
{
    constexpr int kBy = 5; // steps of "nice" before the rest of the program
    const auto thread = static_cast<id_t>(::gettid());
    (void)::setpriority(PRIO_PROCESS, thread, ::getpriority(PRIO_PROCESS, thread) - kBy);
}

/// Hands what the boot protocols tell on to the disks, which may be stopped or restarted meanwhile.
class Forwarder : public boot::BootSink {
public:
    void setTarget(iscsi::Service *target)
    {
        const std::lock_guard lock(m_mutex);
        m_target = target;
    }
    void addressGiven(const MacAddress &mac, Ipv4Address address) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_target)
            m_target->addressGiven(mac, address);
    }
    void bootBegins(ClientId client) override
    {
        const std::lock_guard lock(m_mutex);
        if (m_target)
            m_target->bootBegins(client);
    }

private:
    std::mutex m_mutex;
    iscsi::Service *m_target = nullptr;
};

class RealServices : public Services {
public:
    Result<void> start(Origin service, const ServiceSetup &setup, const Snapshot &inventory) override
    {
        switch (service) {
        case Origin::Dhcp:
            return startDhcp(setup, inventory);
        case Origin::Tftp:
            return startTftp(setup, inventory);
        case Origin::Http:
            return startHttp(setup, inventory);
        default:
            return startIscsi(setup, inventory);
        }
    }

    void stop(Origin service) override
    {
        switch (service) {
        case Origin::Dhcp:
            m_dhcp.reset();
            break;
        case Origin::Tftp:
            m_tftp.reset();
            break;
        case Origin::Http:
            m_http.reset();
            break;
        default:
            m_boots.setTarget(nullptr);
            m_iscsi.reset();
        }
    }

    void setSnapshot(const Snapshot &inventory) override
    {
        if (m_iscsi)
            m_iscsi->get()->setSnapshot(inventory);
        if (inventory)
            m_bootFiles.setSnapshot(inventory);
        if (m_http)
            m_http->setSnapshot(inventory);
        if (m_dhcp)
            QMetaObject::invokeMethod(
                m_dhcp->get(), [service = m_dhcp->get(), inventory] { service->setSnapshot(inventory); },
                Qt::QueuedConnection);
    }

    void disconnect(ClientId client) override
    {
        if (m_iscsi)
            m_iscsi->get()->disconnect(client);
    }

    Result<std::vector<dhcp::ServerAnswer>> probeServers(
        const std::string &interface, const std::function<bool()> &cancelled) override
    {
        dhcp::ProbeOptions options;
        options.interface = interface;
        options.cancelled = cancelled;
        return dhcp::probeServers(options);
    }

    std::vector<iscsi::SeatStatus> seats() const override
    {
        return m_iscsi ? m_iscsi->get()->status() : std::vector<iscsi::SeatStatus> {};
    }

private:
    static boot::LoaderFolders loaders(const ServiceSetup &setup)
    {
        std::vector<std::filesystem::path> own {setup.dataFolder / "files"};
        if (!setup.network.loaderFolder.empty())
            own.emplace_back(setup.network.loaderFolder);
        return boot::LoaderFolders(std::move(own));
    }

    /// Machines on further cards must reach TFTP, HTTP and the disks too.
    static Ipv4Address bindAddress(const ServiceSetup &setup)
    {
        return furtherCards(setup.network).empty() ? setup.address : Ipv4Address {};
    }

    /// The further cards that can be served now; what the others lack is told.
    static std::vector<dhcp::Link> furtherLinks(const ServiceSetup &setup)
    {
        std::vector<dhcp::Link> links;
        for (const Subnet &card : furtherCards(setup.network)) {
            if (const auto address = servingAddress(card)) {
                links.push_back({card.interface, *address});
            } else {
                Event event;
                event.code = EventCode::ServiceFailed;
                event.severity = Severity::Error;
                event.origin = Origin::Dhcp;
                event.subject = card.interface;
                event.detail = address.error().message;
                setup.events->publish(std::move(event));
            }
        }
        return links;
    }

    Result<void> startDhcp(const ServiceSetup &setup, const Snapshot &inventory)
    {
        dhcp::ServiceOptions options;
        options.interface = setup.network.interface;
        options.address = setup.address;
        options.furtherLinks = furtherLinks(setup);
        options.folder = setup.dataFolder;
        options.events = setup.events;
        options.boots = &m_boots;
        options.leaseChanged = setup.leaseChanged;
        auto opened = dhcp::Service::open(std::move(options), inventory);
        if (!opened)
            return opened.error();
        m_dhcp = std::make_unique<Threaded<dhcp::Service>>(std::move(*opened), QStringLiteral("dhcp"));
        QMetaObject::invokeMethod(m_dhcp->get(), &preferThisThread, Qt::QueuedConnection);
        return {};
    }

    Result<void> startTftp(const ServiceSetup &setup, const Snapshot &inventory)
    {
        m_bootFiles.setSnapshot(inventory);
        m_bootFiles.setUp(setup.network.httpPort, setup.network.iscsiPort, setup.events);
        tftp::ServiceOptions options;
        options.address = bindAddress(setup);
        options.port = setup.network.tftpPort;
        options.events = setup.events;
        options.folders = loaders(setup);
        options.virtualFiles = &m_bootFiles;
        auto opened = tftp::Service::open(std::move(options));
        if (!opened)
            return opened.error();
        m_tftp = std::move(*opened);
        return {};
    }

    Result<void> startHttp(const ServiceSetup &setup, const Snapshot &inventory)
    {
        http::ServiceOptions options;
        options.address = bindAddress(setup);
        options.port = setup.network.httpPort;
        options.iscsiPort = setup.network.iscsiPort;
        options.events = setup.events;
        options.boots = &m_boots;
        options.folders = loaders(setup);
        options.dataFolder = setup.dataFolder;
        auto opened = http::Service::open(std::move(options), inventory);
        if (!opened)
            return opened.error();
        m_http = std::move(*opened);
        return {};
    }

    Result<void> startIscsi(const ServiceSetup &setup, const Snapshot &inventory)
    {
        iscsi::ServiceOptions options;
        options.address = bindAddress(setup);
        options.port = setup.network.iscsiPort;
        options.dataFolder = setup.dataFolder;
        options.events = setup.events;
        auto opened = iscsi::Service::open(std::move(options), inventory);
        if (!opened)
            return opened.error();
        m_iscsi = std::make_unique<Threaded<iscsi::Service>>(std::move(*opened), QStringLiteral("iscsi"));
        m_boots.setTarget(m_iscsi->get());
        return {};
    }

    Forwarder m_boots; // outlives the services that call it
    BootFiles m_bootFiles{m_boots, nullptr}; // so does this
    std::unique_ptr<Threaded<dhcp::Service>> m_dhcp;
    std::unique_ptr<tftp::Service> m_tftp;
    std::unique_ptr<http::Service> m_http;
    std::unique_ptr<Threaded<iscsi::Service>> m_iscsi;
};

} // namespace

std::unique_ptr<Services> makeServices()
{
    return std::make_unique<RealServices>();
}

} // namespace netseat::server
