// One measurement of a disk: disk_load --file FILE --engine raw|layer|image --op read|write --size OCTETS --count N
// [--step OCTETS] [--offset OCTETS] [--flush-every N]. Request n goes to offset + n × step, modulo the disk's size, as qemu-img bench
// has it, so that both can do the very same work. Prints {"count", "seconds", "processor"} as JSON.
//   disk_load --make LAYER --over IMAGE   makes an empty layer, as a client gets it.
#include "storage/image_file.h"
#include "storage/layer_file.h"
#include "storage/raw_disk.h"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <map>
#include <string>

using namespace netseat;
using namespace netseat::storage;

namespace {

[[noreturn]] void fail(const std::string &message)
{
    std::fprintf(stderr, "%s\n", message.c_str());
    std::exit(1);
}

template <typename T>
T must(Result<T> result)
{
    if (!result)
        fail(result.error().message);
    return std::move(*result);
}

void must(const Result<void> &result)
{
    if (!result)
        fail(result.error().message);
}

using Options = std::map<std::string, std::string>;

Options parse(int argc, char **argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string key = argv[i];
        if (i + 1 == argc)
            fail(key + " wants a value");
        options[key] = argv[++i];
    }
    return options;
}

std::uint64_t number(const Options &options, const std::string &key, std::uint64_t otherwise)
{
    const auto found = options.find(key);
    return found == options.end() ? otherwise : std::strtoull(found->second.c_str(), nullptr, 10);
}

std::unique_ptr<BlockDevice> open(const Options &options)
{
    const std::filesystem::path file = options.at("--file");
    const auto engine = options.at("--engine");
    if (engine == "layer")
        return must(openLayerFile(file));
    if (engine == "image")
        return must(openImage(file, FileFormat::Qcow2));
    if (options.at("--op") == "read")
        return must(openImage(file, FileFormat::Raw));
    return must(RawDisk::open(must(PosixFile::open(file, PosixFile::Access::ReadWrite))));
}

void make(const Options &options)
{
    const std::filesystem::path image = options.at("--over");
    const auto info = must(probe(image));
    must(createLayerFile(options.at("--make"), {image, info.format, info.size, info.stamp}));
}

void measure(const Options &options)
{
    const auto disk = open(options);
    const auto size = static_cast<std::size_t>(number(options, "--size", 4096));
    const auto count = number(options, "--count", 1);
    const auto step = number(options, "--step", size);
    const auto flushEvery = number(options, "--flush-every", count + 1); // not after the last: qemu-img bench waits for none
    const auto end = disk->size().bytes();
    const bool writes = options.at("--op") == "write";
    // On a page's edge, as QEMU has it: copies to other places are slower.
    const std::unique_ptr<void, decltype(&std::free)> memory(std::aligned_alloc(4096, size), &std::free);
    const MutableBytes buffer(static_cast<std::byte *>(memory.get()), size);
    std::ranges::fill(buffer, std::byte {0x5a});
    auto offset = number(options, "--offset", 0);
    const auto start = std::chrono::steady_clock::now();
    const auto used = std::clock();
    for (std::uint64_t i = 0; i < count; ++i) {
        const Lba at {offset / kBlockSize};
        must(writes ? disk->write(at, buffer) : disk->read(at, buffer));
        if ((i + 1) % flushEvery == 0 && i + 1 < count)
            must(disk->flush());
        offset += step;
        if (offset + size > end)
            offset %= end;
        if (offset + size > end)
            offset = 0;
    }
    const auto processor = static_cast<double>(std::clock() - used) / CLOCKS_PER_SEC;
    const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
    std::printf("{\"count\": %llu, \"seconds\": %.6f, \"processor\": %.6f}\n", static_cast<unsigned long long>(count),
        seconds.count(), processor);
}

} // namespace

int main(int argc, char **argv)
{
    const auto options = parse(argc, argv);
    if (options.contains("--make"))
        make(options);
    else if (options.contains("--file") && options.contains("--engine") && options.contains("--op"))
        measure(options);
    else
        fail("usage: see the head of disk_load.cpp");
    return 0;
}
