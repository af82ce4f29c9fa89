#include "iscsi/worker.h"
#include "first_versions.h"
#include "storage/image_file.h"
#include "test_initiator.h"
#include "test_layers.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <random>
#include <thread>

using namespace netseat;
using namespace netseat::iscsi;
using namespace netseat::iscsi::test;

namespace {

constexpr int kClients = 4;
constexpr std::uint32_t kBlocks = 4096;

/// Workers and their pool without the service, and so without Qt: everything that happens between threads here happens in
/// code that ThreadSanitizer sees.
struct Rig {
    std::shared_ptr<Inventory> inventory = std::make_shared<Inventory>();
    EventHub events;
    std::unique_ptr<Layers> layers;
    std::unique_ptr<Registry> registry;
    IoPool pool{8};
    std::unique_ptr<WorkerShared> shared;
    std::size_t next = 0;

    Rig(std::unique_ptr<Layers> given, const std::filesystem::path &folder)
        : layers(std::move(given))
    {
        Image image;
        image.id = {1};
        image.name = "golden";
        image.file = "golden.img";
        image.format = ImageFormat::Raw;
        image.size = BlockCount{kBlocks}.bytes();
        if (const auto info = storage::probe(folder / image.file); info)
            image.stamp = info->stamp;
        inventory->images.push_back(image);
        netseat::test::addFirstVersions(*inventory);
        for (std::int64_t i = 1; i <= kClients; ++i) {
            Client client;
            client.id = {i};
            client.name = "pc" + std::to_string(i);
            client.mac = *MacAddress::parse("52:54:00:00:00:0" + std::to_string(i));
            client.image = image.id;
            client.mode = DiskMode::Keep;
            inventory->clients.push_back(client);
        }
        registry = std::make_unique<Registry>(inventory);
        shared.reset(new WorkerShared{*registry, events, *layers, pool, folder, {}});
        for (int i = 0; i < 3; ++i)
            shared->workers.push_back(std::move(*Worker::create(*shared)));
        for (const auto &worker : shared->workers)
            worker->start();
    }
    ~Rig()
    {
        for (const auto &worker : shared->workers)
            worker->stop();
        for (const auto &worker : shared->workers)
            worker->join();
    }
    /// Any worker may take it; it moves to the one that owns the disk.
    Initiator connect(ClientId client, std::uint8_t qualifier)
    {
        std::array<int, 2> ends{};
        (void)::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data());
        const timeval limit{60, 0};
        (void)::setsockopt(ends[0], SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit);
        const Ipv4Address from{static_cast<std::uint32_t>(client.value)};
        (void)registry->loginBegins(from);
        shared->workers[next++ % shared->workers.size()]->accept(UniqueFd(ends[1]), from, {{0x7f000001}, 3260});
        return {UniqueFd(ends[0]), Isid{0, 2, 0x3d, 0, 0, qualifier}, initiatorName(client)};
    }
};

/// One PC: writes what it alone knows, reads it again, flushes, and at times comes back with another session. Returns
/// what went wrong.
std::string live(Rig &rig, ClientId client, std::vector<Initiator> connections)
{
    std::mt19937 random(static_cast<unsigned>(client.value));
    std::vector<std::uint8_t> model(kBlocks, 0);
    for (auto &pc : connections) {
        if (pc.login(targetName(client)) != 0)
            return "the login failed";
        pc.clearAttentions();
        for (int step = 0; step < 120; ++step) {
            const auto at = random() % (kBlocks - 64);
            const auto count = static_cast<std::uint16_t>(1 + random() % 64);
            if (random() % 2 == 0) {
                const auto value = static_cast<std::uint8_t>(random());
                if (pc.write(static_cast<std::uint32_t>(at), ByteVector(count * kBlockSize, std::byte{value})) != 0)
                    return "a write failed";
                std::fill_n(model.begin() + static_cast<std::ptrdiff_t>(at), count, value);
            } else {
                const auto data = pc.read(static_cast<std::uint32_t>(at), count);
                for (std::size_t i = 0; i < data.size(); ++i)
                    if (std::to_integer<std::uint8_t>(data[i]) != model[at + i / kBlockSize])
                        return "block " + std::to_string(at + i / kBlockSize) + " is not what was written";
                if (data.empty())
                    return "a read failed";
            }
            if (step % 17 == 0 && pc.flush() != 0)
                return "a flush failed";
            if (step % 50 == 0)
                rig.shared->ownerOf({1}).post([] {});
        }
    }
    return {};
}

} // namespace

class TestWorker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyLiveSideBySide_data()
    {
        QTest::addColumn<bool>("onDisk");
        QTest::addColumn<bool>("cold");
        QTest::newRow("layers in memory: everything at once") << false << false;
        QTest::newRow("layers in memory that always say they would block: everything by the pool") << false << true;
        QTest::newRow("qcow2 layers in files") << true << false;
    }
    void manyLiveSideBySide()
    {
        QFETCH(bool, onDisk);
        QFETCH(bool, cold);
        QTemporaryDir folder;
        const std::filesystem::path path(folder.path().toStdString());
        std::filesystem::create_directories(path / "disks");
        std::ofstream(path / "golden.img").put('\0');
        std::filesystem::resize_file(path / "golden.img", BlockCount{kBlocks}.bytes());
        std::unique_ptr<Layers> layers;
        if (onDisk) {
            layers = std::make_unique<StoredLayers>(path / "disks");
        } else {
            auto memory = std::make_unique<TestLayers>();
            memory->wouldBlock = cold;
            layers = std::move(memory);
        }
        std::vector<std::string> wrong(kClients);
        {
            Rig rig(std::move(layers), path);
            std::vector<std::thread> threads;
            for (int i = 0; i < kClients; ++i) {
                const ClientId client{i + 1};
                std::vector<Initiator> connections;
                for (std::uint8_t session = 0; session < 3; ++session)
                    connections.push_back(rig.connect(client, session));
                threads.emplace_back([&rig, &wrong, client, i, all = std::move(connections)]() mutable {
                    wrong[static_cast<std::size_t>(i)] = live(rig, client, std::move(all));
                });
            }
            for (auto &thread : threads)
                thread.join();
        }
        for (const auto &what : wrong)
            QCOMPARE(what, std::string());
    }
};

QTEST_GUILESS_MAIN(TestWorker)
#include "test_worker.moc"
