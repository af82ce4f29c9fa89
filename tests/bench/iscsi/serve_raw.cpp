/// The iSCSI service over raw disks, each client with a sparse copy of its own: what a layer costs is the distance to it.
///
///   serve_raw FOLDER IMAGE CLIENTS
///
/// Prints "ready PORT" and ends when its standard input does.
#include "first_versions.h"
#include "iscsi/service.h"
#include "storage/raw_disk.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <cstdlib>
#include <unistd.h>

using namespace netseat;

namespace {

/// Disks that are files as large as the disk, and nothing else.
class RawDisks final : public iscsi::Layers {
public:
    explicit RawDisks(std::filesystem::path folder)
        : m_folder(std::move(folder))
    {
    }
    std::filesystem::path path(ClientId client) const { return m_folder / (std::to_string(client.value) + ".raw"); }
    std::string name(const storage::LayerKey &key) const override { return path(key.client).filename().string(); }
    bool exists(const storage::LayerKey &) const override { return true; }
    Result<std::unique_ptr<storage::BlockDevice>> open(
        const storage::LayerKey &key, const storage::BaseImage &, std::uint64_t) override
    {
        auto file = storage::PosixFile::open(path(key.client), storage::PosixFile::Access::ReadWrite);
        if (!file)
            return file.error();
        return storage::RawDisk::open(std::move(*file));
    }
    Result<void> prepareNext(const storage::LayerKey &, const storage::BaseImage &) override { return {}; }
    bool hasNext(const storage::LayerKey &) const override { return false; }
    Result<void> promoteNext(const storage::LayerKey &) override { return {}; }
    void discardNext(const storage::LayerKey &) override { }
    bool remove(const storage::LayerKey &) override { return false; }
    Result<std::unique_ptr<storage::BlockDevice>> openImage(const storage::BaseImage &image) override
    {
        return storage::openImage(image.file, image.format, image.stamp);
    }

private:
    std::filesystem::path m_folder;
};

Snapshot inventoryOf(const std::filesystem::path &image, int clients)
{
    auto inventory = std::make_shared<Inventory>();
    Image golden;
    golden.id = {1};
    golden.name = "golden";
    golden.file = image.string();
    golden.format = ImageFormat::Raw;
    golden.size = std::filesystem::file_size(image);
    inventory->images.push_back(golden);
    test::addFirstVersions(*inventory);
    for (int i = 1; i <= clients; ++i) {
        Client client;
        client.id = {i};
        client.mac = MacAddress{{0x52, 0x54, 0, 0, static_cast<std::uint8_t>(i >> 8), static_cast<std::uint8_t>(i)}};
        client.name = "pc-" + std::to_string(i);
        client.image = golden.id;
        client.mode = DiskMode::Keep;
        inventory->clients.push_back(client);
    }
    return inventory;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc != 4) {
        std::fprintf(stderr, "usage: serve_raw FOLDER IMAGE CLIENTS\n");
        return 2;
    }
    const std::filesystem::path folder = std::filesystem::absolute(argv[1]);
    const std::filesystem::path image = std::filesystem::absolute(argv[2]);
    const int clients = std::atoi(argv[3]);
    const auto disks = std::make_shared<RawDisks>(folder);
    std::error_code failure;
    std::filesystem::create_directories(folder, failure);
    for (int i = 1; i <= clients && !failure; ++i)
        std::filesystem::copy_file(image, disks->path({i}), failure);
    if (failure) {
        std::fprintf(stderr, "copying %s: %s\n", image.c_str(), failure.message().c_str());
        return 1;
    }

    EventHub events;
    iscsi::ServiceOptions options;
    options.address = *Ipv4Address::parse("127.0.0.1");
    options.port = 0;
    options.dataFolder = folder;
    options.events = &events;
    options.layers = disks;
    auto service = iscsi::Service::open(options, inventoryOf(image, clients));
    if (!service) {
        std::fprintf(stderr, "%s\n", service.error().message.c_str());
        return 1;
    }
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, [] {
        char octet = 0;
        if (::read(STDIN_FILENO, &octet, 1) <= 0)
            QCoreApplication::quit();
    });
    std::printf("ready %u\n", static_cast<unsigned>((*service)->port()));
    std::fflush(stdout);
    const int code = QCoreApplication::exec();
    (*service)->stop();
    return code;
}
