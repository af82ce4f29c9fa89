// What a layer costs, with everything in the page cache: bench_storage_layer [folder]. Prints microseconds of processor
// time per operation, the median of five rounds; that is what the clock says too where nothing else runs. Not a test:
// nothing here passes or fails.
#include "storage/image_file.h"
#include "storage/layer_store.h"
#include "storage/raw_disk.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <random>
#include <string>

using namespace netseat;
using namespace netseat::storage;

namespace {

constexpr std::uint64_t kDisk = std::uint64_t {1} << 30;
const LayerKey kKey {ClientId {1}, VersionId {1}, false, {}};

template <typename T>
T must(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().message.c_str());
        std::exit(1);
    }
    return std::move(*result);
}

void must(Result<void> result)
{
    if (!result) {
        std::fprintf(stderr, "%s\n", result.error().message.c_str());
        std::exit(1);
    }
}

template <typename Work>
double perOperation(int operations, const Work &work)
{
    std::vector<double> rounds;
    for (int round = 0; round < 5; ++round) {
        const auto start = std::clock();
        for (int i = 0; i < operations; ++i)
            work(round, i);
        rounds.push_back(static_cast<double>(std::clock() - start) * 1e6 / CLOCKS_PER_SEC / operations);
    }
    std::ranges::sort(rounds);
    return rounds[2];
}

void report(const char *what, double micros)
{
    std::printf("%-64s %10.2f us\n", what, micros);
    std::fflush(stdout);
}

void reads(const char *name, BlockDevice &disk)
{
    std::mt19937_64 random(1);
    ByteVector large(1 << 20);
    ByteVector small(4096);
    const auto all = kDisk >> 20;
    for (std::uint64_t i = 0; i < all; ++i)
        must(disk.read(Lba {i * 2048}, large));
    report((std::string(name) + ": 1 MiB sequential read").c_str(), perOperation(static_cast<int>(all), [&](int, int i) {
        must(disk.read(Lba {static_cast<std::uint64_t>(i) * 2048}, large));
    }));
    report((std::string(name) + ": 4 KiB random read").c_str(), perOperation(20000, [&](int, int) {
        must(disk.read(Lba {random() % (kDisk / 4096) * 8}, small));
    }));
    report((std::string(name) + ": 4 KiB random tryRead").c_str(), perOperation(20000, [&](int, int) {
        static_cast<void>(must(disk.tryRead(Lba {random() % (kDisk / 4096) * 8}, small)));
    }));
}

void writes(const char *name, BlockDevice &disk)
{
    std::mt19937_64 random(2);
    ByteVector small(4096, std::byte {1});
    ByteVector large(1 << 20, std::byte {2});
    const auto sequential = [&](const char *what, std::uint64_t first) {
        report((std::string(name) + what).c_str(), perOperation(80, [&](int round, int i) {
            must(disk.write(Lba {(first + static_cast<std::uint64_t>(round * 80 + i)) * 2048}, large));
        }));
        must(disk.flush());
    };
    sequential(": 1 MiB sequential write, new", 600);
    sequential(": 1 MiB sequential write, again", 600);
    // Every round has clusters of its own: 1000 of them, each first at its start, then elsewhere.
    const auto cluster = [](int round, int i) { return static_cast<std::uint64_t>(round * 1000 + i) * 128; };
    report((std::string(name) + ": 4 KiB, first to a cluster").c_str(),
        perOperation(1000, [&](int round, int i) { must(disk.write(Lba {cluster(round, i)}, small)); }));
    report((std::string(name) + ": 4 KiB, later to the same cluster").c_str(),
        perOperation(1000, [&](int round, int i) { must(disk.write(Lba {cluster(round, i) + 64}, small)); }));
    report((std::string(name) + ": 4 KiB, the same place again").c_str(),
        perOperation(1000, [&](int round, int i) { must(disk.write(Lba {cluster(round, i)}, small)); }));
    report((std::string(name) + ": 4 KiB random, anywhere in 600 MiB").c_str(), perOperation(10000, [&](int, int) {
        must(disk.write(Lba {random() % ((600 << 20) / 4096) * 8}, small));
    }));
    must(disk.flush());
    sequential(": 1 MiB sequential write over that", 0);
}

} // namespace

int main(int argc, char **argv)
{
    std::string scratch = std::string(argc > 1 ? argv[1] : "/tmp") + "/bench-layer-XXXXXX";
    if (::mkdtemp(scratch.data()) == nullptr)
        return 1;
    const std::filesystem::path folder = scratch;
    {
        std::ofstream raw(folder / "image.raw", std::ios::binary);
        const std::string piece(1 << 20, 'x');
        for (std::uint64_t i = 0; i < kDisk >> 20; ++i)
            raw << piece;
    }
    std::filesystem::copy(folder / "image.raw", folder / "disk.raw");
    const auto convert = "qemu-img convert -O qcow2 " + (folder / "image.raw").string() + " " + (folder / "image.qcow2").string();
    if (std::system(convert.c_str()) != 0)
        return 1;
    {
        auto raw = must(openImage(folder / "image.raw", FileFormat::Raw));
        reads("raw image", *raw);
    }
    const auto image = folder / "image.qcow2";
    {
        auto raw = must(openImage(image, FileFormat::Raw));
        reads("the qcow2 file itself", *raw);
    }
    LayerStore store(folder / "disks");
    auto layer = must(store.open(kKey, {image, FileFormat::Qcow2, kDisk, must(stampOf(image))}));
    reads("layer over qcow2", *layer);
#ifndef NETSEAT_NO_RAW_DISK
    auto disk = must(RawDisk::open(must(PosixFile::open(folder / "disk.raw", PosixFile::Access::ReadWrite))));
    writes("raw disk", *disk);
#endif
    writes("layer over qcow2", *layer);
    reads("layer half written", *layer);
    layer.reset();
    std::filesystem::remove_all(folder);
    return 0;
}
