// Hosts TFTP and HTTP on free ports of 127.0.0.1 over one folder, for foreign clients to fetch from.
//
//   serve_files FOLDER        prints "tftp PORT http PORT", then each event as a line "event NAME SUBJECT AMOUNT";
//                             ends when its standard input does.

#include "http/service.h"
#include "tftp/service.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>

#include <unistd.h>

using namespace netseat;

namespace {

Inventory inventoryOf()
{
    Inventory inventory;
    Image image;
    image.id = {1};
    inventory.images.push_back(image);
    Client client;
    client.id = {1};
    client.mac = {{0x52, 0x54, 0x00, 0x00, 0x00, 0x01}};
    client.name = "pc-01";
    client.image = ImageId{1};
    inventory.clients.push_back(client);
    return inventory;
}

void print(const EventBatch &events)
{
    for (const auto &event : events)
        std::printf("event %s %s %llu\n", std::string(codeName(event.code)).c_str(), event.subject.c_str(),
            static_cast<unsigned long long>(event.amount));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 2) {
        std::fputs("Usage: serve_files FOLDER\n", stderr);
        return 2;
    }
    EventHub events;
    const boot::LoaderFolders folders({argv[1]}, {});
    const Ipv4Address loopback{0x7f000001};
    auto tftp = tftp::Service::open({loopback, 0, &events, folders});
    auto http = http::Service::open(
        {loopback, 0, 3260, &events, nullptr, folders}, std::make_shared<const Inventory>(inventoryOf()));
    if (!tftp || !http) {
        std::fprintf(stderr, "%s\n", (tftp ? http.error() : tftp.error()).message.c_str());
        return 1;
    }
    std::printf("tftp %d http %d\n", int((*tftp)->port()), int((*http)->port()));
    std::fflush(stdout);

    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &app, [&] { print(events.drain()); });
    timer.start(50);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &app, [&] {
        char buffer[64];
        if (::read(STDIN_FILENO, buffer, sizeof buffer) <= 0)
            app.quit();
    });
    return app.exec();
}
