// Serves one client's disk, a layer over a fresh image, on loopback, for foreign initiators to try.
//
//   serve_iscsi FOLDER MIB [WORKERS] [--iso FILE] [--read-only]
//
// --iso: with that CD-ROM image as LUN 1. --read-only: the image itself, write-protected.
// Prints "ready PORT TARGET" and ends when its standard input does.

#include "iscsi/service.h"
#include "first_versions.h"
#include "storage/image_file.h"

#include <QCoreApplication>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <fstream>
#include <string>
#include <vector>
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

struct Wishes {
    std::filesystem::path folder;
    std::uint64_t octets = 0;
    int workers = 0;
    std::string iso;
    bool readOnly = false;
};

bool addImage(Inventory &inventory, const std::filesystem::path &file, bool iso)
{
    const auto info = storage::probe(file);
    if (!info)
        return false;
    Image image;
    image.id = {static_cast<std::int64_t>(inventory.images.size()) + 1};
    image.name = file.stem().string();
    image.file = file.string();
    image.format = info->format == storage::FileFormat::Raw ? ImageFormat::Raw : ImageFormat::Qcow2;
    if (iso)
        image.format = ImageFormat::Iso;
    image.size = info->size;
    image.stamp = info->stamp;
    inventory.images.push_back(image);
    return true;
}

Snapshot inventoryOf(const std::filesystem::path &image, const Wishes &wishes)
{
    auto inventory = std::make_shared<Inventory>();
    if (!addImage(*inventory, image, false))
        return nullptr;
    if (!wishes.iso.empty() && !addImage(*inventory, std::filesystem::absolute(wishes.iso), true))
        return nullptr;
    test::addFirstVersions(*inventory);
    Client client;
    client.id = {1};
    client.mac = *MacAddress::parse("52:54:00:00:00:01");
    client.name = "peer";
    client.address = Ipv4Address::parse("127.0.0.1");
    client.image = inventory->images[0].id;
    client.mode = wishes.readOnly ? DiskMode::ReadOnly : DiskMode::Keep;
    if (!wishes.iso.empty())
        client.cdrom = inventory->images[1].id;
    client.access = DiskAccess::Shared; // conformance tests log in twice
    inventory->clients.push_back(client);
    return inventory;
}

bool parse(int argc, char **argv, Wishes &wishes)
{
    std::vector<std::string> plain;
    for (int i = 1; i < argc; ++i) {
        const std::string word = argv[i];
        if (word == "--iso" && i + 1 < argc)
            wishes.iso = argv[++i];
        else if (word == "--read-only")
            wishes.readOnly = true;
        else
            plain.push_back(word);
    }
    if (plain.size() < 2)
        return false;
    wishes.folder = std::filesystem::absolute(plain[0]);
    wishes.octets = std::strtoull(plain[1].c_str(), nullptr, 10) << 20U;
    if (plain.size() > 2)
        wishes.workers = std::atoi(plain[2].c_str());
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    Wishes wishes;
    if (!parse(argc, argv, wishes)) {
        std::fprintf(stderr, "usage: serve_iscsi FOLDER MIB [WORKERS] [--iso FILE] [--read-only]\n");
        return 2;
    }
    const auto &folder = wishes.folder;
    std::filesystem::create_directories(folder / "disks");
    const auto image = folder / "golden.img";
    if (!std::filesystem::exists(image) && !makeImage(image, wishes.octets)) {
        std::fprintf(stderr, "can't make %s\n", image.c_str());
        return 1;
    }
    const auto inventory = inventoryOf(image, wishes);
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
    options.workers = wishes.workers;
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
