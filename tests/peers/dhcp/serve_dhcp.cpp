// Serves DHCP for a foreign client: serve_dhcp INTERFACE ADDRESS POOL-FIRST POOL-LAST NETMASK [NETWORK FIRST LAST ROUTER]
// The second network is one behind relays. More by environment: SERVE_FOLDER keeps leases there; SERVE_PROBE=0 looks at no
// address before it is offered; SERVE_PROXY=1 gives no addresses, but any PXE card its boot file; SERVE_CARD="INTERFACE
// ADDRESS NETWORK FIRST LAST" is a network with a card of its own.
// Prints "ready", then a line for each event, and ends when its input does.
#include "dhcp/service.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>

#include <unistd.h>

using namespace netseat;

namespace {

bool takeEnvironment(NetworkSettings &network, dhcp::ServiceOptions &options)
{
    network.probeAddresses = qEnvironmentVariable("SERVE_PROBE") != QLatin1String("0");
    options.folder = qEnvironmentVariable("SERVE_FOLDER").toStdString();
    if (qEnvironmentVariableIsSet("SERVE_PROXY")) {
        network.dhcp = DhcpMode::Proxy;
        network.unknown = UnknownPolicy::Wait;
    }
    const auto words = qEnvironmentVariable("SERVE_CARD").split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.size() != 5)
        return words.isEmpty();
    const auto address = [&words](int index) { return Ipv4Address::parse(words[index].toStdString()); };
    const auto prefix = Ipv4Prefix::parse(words[2].toStdString());
    if (!address(1) || !prefix)
        return false;
    network.subnets.push_back({.name = "Second card",
        .network = *prefix,
        .interface = words[0].toStdString(),
        .address = address(1),
        .poolFirst = address(3),
        .poolLast = address(4)});
    options.furtherLinks.push_back({words[0].toStdString(), *address(1)});
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc != 6 && argc != 10) {
        std::fputs("usage: serve_dhcp INTERFACE ADDRESS POOL-FIRST POOL-LAST NETMASK [NETWORK FIRST LAST ROUTER]\n", stderr);
        return 2;
    }
    Inventory inventory;
    auto &network = inventory.network;
    network.interface = argv[1];
    network.address = Ipv4Address::parse(argv[2]);
    network.poolFirst = Ipv4Address::parse(argv[3]);
    network.poolLast = Ipv4Address::parse(argv[4]);
    network.netmask = Ipv4Address::parse(argv[5]);
    network.dhcp = DhcpMode::Full;
    if (!network.address || !network.poolFirst || !network.poolLast || !network.netmask)
        return 2;
    if (argc == 10) {
        const auto prefix = Ipv4Prefix::parse(argv[6]);
        if (!prefix)
            return 2;
        network.subnets.push_back({.name = "Far away",
            .network = *prefix,
            .poolFirst = Ipv4Address::parse(argv[7]),
            .poolLast = Ipv4Address::parse(argv[8]),
            .router = Ipv4Address::parse(argv[9])});
    }

    EventHub events;
    dhcp::ServiceOptions options;
    options.interface = network.interface;
    options.address = *network.address;
    options.events = &events;
    if (!takeEnvironment(network, options))
        return 2;
    const auto service = dhcp::Service::open(std::move(options), std::make_shared<const Inventory>(inventory));
    if (!service) {
        std::fprintf(stderr, "%s\n", service.error().message.c_str());
        return 1;
    }
    std::puts("ready");
    std::fflush(stdout);

    const auto tell = [&events] {
        for (const auto &event : events.drain())
            std::printf("event %s %s\n", std::string(codeName(event.code)).c_str(),
                event.address ? event.address->toString().c_str() : "");
        std::fflush(stdout);
    };
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &application, tell);
    timer.start(100);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [] {
        char octet = 0;
        if (::read(STDIN_FILENO, &octet, 1) <= 0)
            QCoreApplication::quit();
    });
    const int code = QCoreApplication::exec();
    tell();
    return code;
}
