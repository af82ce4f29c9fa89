// Serves one client's disk, a layer over a fresh image, on loopback, for foreign initiators to try.
//
//   serve_iscsi FOLDER MIB [WORKERS]
//
// Prints "ready PORT TARGET" and ends when its standard input does.

#include "iscsi/service.h"
#include "storage/image_file.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <fstream>
#include <unistd.h>

using namespace netseat;

namespace {

/// An image with something in each of its first 64 KiB, and holes.
bool makeImage(const std::filesystem::path &file, std::uint64_t octets)
{
    std::ofstream out(file, std::ios::binary);
    std::string block(65536, '\0');
    for (std::size_t i = 0; i < block.size(); ++i)
        block[i] = static_cast<char>('a' + i % 23);
    out.write(block.data(), static_cast<std::streamsize>(block.size()));
    out.close();
    return out.good() && ::truncate(file.c_str(), static_cast<off_t>(octets)) == 0;
}

Snapshot inventoryOf(const std::filesystem::path &image)
{
    auto inventory = std::make_shared<Inventory>();
    const auto info = storage::probe(image);
    if (!info)
        return nullptr;
    Image golden;
    golden.id = {1};
    golden.name = "golden";
    golden.file = image.string();
    golden.format = info->format == storage::FileFormat::Raw ? ImageFormat::Raw : ImageFormat::Qcow2;
    golden.size = info->size;
    golden.stamp = info->stamp;
    inventory->images.push_back(golden);
    Client client;
    client.id = {1};
    client.mac = *MacAddress::parse("52:54:00:00:00:01");
    client.name = "peer";
    client.address = Ipv4Address::parse("127.0.0.1");
    client.image = golden.id;
    client.mode = DiskMode::Keep;
    client.access = DiskAccess::Shared; // conformance tests log in twice
    inventory->clients.push_back(client);
    return inventory;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 3) {
        std::fprintf(stderr, "usage: serve_iscsi FOLDER MIB [WORKERS]\n");
        return 2;
    }
    const auto folder = std::filesystem::absolute(argv[1]);
    std::filesystem::create_directories(folder / "disks");
    const auto image = folder / "golden.img";
    if (!std::filesystem::exists(image) && !makeImage(image, std::strtoull(argv[2], nullptr, 10) << 20U)) {
        std::fprintf(stderr, "can't make %s\n", image.c_str());
        return 1;
    }
    const auto inventory = inventoryOf(image);
    if (!inventory) {
        std::fprintf(stderr, "can't read %s\n", image.c_str());
        return 1;
    }

    EventHub events;
    iscsi::ServiceOptions options;
    options.address = *Ipv4Address::parse("127.0.0.1");
    options.port = 0;
    options.dataFolder = folder;
    options.events = &events;
    options.workers = argc > 3 ? std::atoi(argv[3]) : 0;
    auto service = iscsi::Service::open(options, inventory);
    if (!service) {
        std::fprintf(stderr, "%s\n", service.error().message.c_str());
        return 1;
    }
    QTimer log;
    QObject::connect(&log, &QTimer::timeout, [&events] {
        for (const auto &event : events.drain())
            std::fprintf(stderr, "%s\n", describe(event).c_str());
    });
    log.start(200);
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, [] {
        char octet = 0;
        if (::read(STDIN_FILENO, &octet, 1) <= 0)
            QCoreApplication::quit();
    });
    std::printf("ready %u %s\n", static_cast<unsigned>((*service)->port()), targetName({1}).c_str());
    std::fflush(stdout);
    const int code = QCoreApplication::exec();
    (*service)->stop();
    return code;
}
