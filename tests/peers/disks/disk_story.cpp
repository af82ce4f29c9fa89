// The life of a disk made up from a seed, in our own format, for QEMU to judge; and our reading of what QEMU has written.
//
//   disk_story live SEED FOLDER   makes versions one over the other in FOLDER/data and a model in FOLDER/model.raw;
//                                 prints the files, from the bottom up, and where the disk holds one octet over and over
//   disk_story read FILE OUT      what we read from an image with all that lies below it, as a raw file
//   exit code: 0 done, 1 refused (why goes to stderr), 3 the disk is not what it should be
#include "../../core/storage/support/model.h"
#include "storage/image_file.h"
#include "storage/layer_file.h"
#include "storage/qcow2_create.h"

#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace netseat;
using namespace netseat::storage;
using test::Step;

namespace {

[[noreturn]] void end(int code, const std::string &why)
{
    std::fprintf(stderr, "%s\n", why.c_str());
    std::exit(code);
}

template <typename T>
T need(Result<T> result)
{
    if (!result)
        end(1, result.error().message);
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

/// The whole disk in pieces, each read twice where it can be had without waiting.
template <typename Take>
void readAll(BlockDevice &disk, std::size_t step, const Take &take)
{
    ByteVector piece(step);
    ByteVector again(step);
    for (std::uint64_t at = 0; at < disk.size().bytes();) {
        const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(step, disk.size().bytes() - at));
        const auto part = MutableBytes(piece).first(count);
        need(disk.read({at / kBlockSize}, part));
        const auto second = MutableBytes(again).first(count);
        if (need(disk.tryRead({at / kBlockSize}, second)) && !std::ranges::equal(part, second))
            end(3, "read() and tryRead() differ at " + std::to_string(at));
        take(at, Bytes(part));
        at += count;
    }
}

/// extent() covers the disk, and what it calls zeros is zeros.
void judgeExtents(BlockDevice &disk, Bytes model)
{
    for (Lba at; at.value < disk.size().value;) {
        const auto extent = need(disk.extent(at, Lba {disk.size().value} - at));
        if (extent.length.value == 0 || extent.length.value > disk.size().value - at.value)
            end(3, "an extent of " + std::to_string(extent.length.value) + " blocks");
        const auto part = model.subspan(at.bytes(), extent.length.bytes());
        if (extent.presence != Presence::Data && std::ranges::any_of(part, [](auto octet) { return octet != std::byte {}; }))
            end(3, "extent() takes data for zeros at block " + std::to_string(at.value));
        at.value += extent.length.value;
    }
}

void judge(BlockDevice &disk, Bytes model, std::size_t step)
{
    if (disk.size().bytes() != model.size())
        end(3, "the disk has another size");
    readAll(disk, step, [&](std::uint64_t at, Bytes read) {
        if (!std::ranges::equal(read, model.subspan(at, read.size())))
            end(3, "the disk differs from its model in the piece at " + std::to_string(at));
    });
    judgeExtents(disk, model);
}

void save(const std::filesystem::path &path, Bytes data)
{
    std::unique_ptr<std::FILE, int (*)(std::FILE *)> file(std::fopen(path.c_str(), "wb"), &std::fclose);
    if (!file || std::fwrite(data.data(), 1, data.size(), file.get()) != data.size())
        end(1, "Cannot write " + path.string());
}

/// What a history may do to a disk.
class Life {
public:
    Life(std::uint64_t seed, std::filesystem::path folder)
        : m_random(seed)
        , m_folder(std::move(folder))
    {
        std::filesystem::create_directories(m_folder / "data" / "images");
    }

    void live()
    {
        const auto versions = 1 + pick(4);
        if (pick(2) == 0)
            makeRaw();
        while (m_files.size() < versions || !m_below)
            makeVersion();
        save(m_folder / "model.raw", m_model);
        for (const auto &file : m_files)
            std::printf("file %s\n", file.c_str());
        printPatterns();
    }

private:
    std::uint64_t pick(std::uint64_t below) { return m_random() % below; }

    void makeRaw()
    {
        m_model.resize((1 + pick(12)) * 1'000'000 / kBlockSize * kBlockSize);
        for (int i = 0; i < 6; ++i)
            fill(pick(m_model.size() / kBlockSize), 1 + pick(2000));
        const auto path = m_folder / "data" / "images" / "v0.raw";
        save(path, m_model);
        m_below = BaseImage {path, FileFormat::Raw, m_model.size(), need(stampOf(path))};
    }

    void fill(std::uint64_t block, std::uint64_t count)
    {
        const auto from = block * kBlockSize;
        const auto length = std::min<std::uint64_t>(count * kBlockSize, m_model.size() - from);
        std::ranges::fill(MutableBytes(m_model).subspan(from, length), static_cast<std::byte>(1 + pick(255)));
    }

    /// One more file over what there is, with a history of its own.
    void makeVersion()
    {
        const auto path = m_folder / "data" / "images" / ("v" + std::to_string(m_files.size() + 1) + ".qcow2");
        NewQcow2 wanted;
        // As large as what lies below, or larger; the last cluster is seldom whole.
        wanted.size = (m_model.empty() ? (2 + pick(14)) << 20 : m_model.size()) + pick(3) * (kBlockSize * (1 + pick(900)));
        wanted.extended = pick(2) == 0;
        wanted.clusterBits = static_cast<std::uint32_t>(wanted.extended ? 14 + pick(8) : 9 + pick(13));
        if (m_below) {
            wanted.backingFile = "./" + m_below->file.filename().string();
            wanted.backingFormat = m_below->format == FileFormat::Raw ? "raw" : "qcow2";
            wanted.stamp = m_below->stamp;
        }
        {
            auto file = need(PosixFile::create(path));
            need(createQcow2(*file, wanted));
        }
        m_model.resize(wanted.size);
        change(path, 10 + pick(120), std::uint64_t {1} << (wanted.clusterBits - 9));
        m_files.push_back(path);
        m_below = BaseImage {path, FileFormat::Qcow2, wanted.size, need(stampOf(path))};
    }

    void change(const std::filesystem::path &path, std::uint64_t steps, std::uint64_t clusterBlocks)
    {
        auto disk = need(openLayerFile(path));
        judge(*disk, m_model, 65536);
        test::Steps next(m_random(), disk->size(), clusterBlocks);
        for (std::uint64_t i = 0; i < steps; ++i) {
            const auto step = next.next();
            if (step.kind == Step::Kind::Reopen) {
                disk.reset();
                disk = need(openLayerFile(path));
            } else if (step.kind == Step::Kind::Flush) {
                need(disk->flush());
            } else if (step.count.value > 0) {
                apply(*disk, step);
            }
        }
        judge(*disk, m_model, kBlockSize * (1 + pick(1000)));
        disk.reset(); // closing flushes
        disk = need(openImage(path, FileFormat::Qcow2));
        judge(*disk, m_model, kBlockSize * (1 + pick(300)));
    }

    void apply(BlockDevice &disk, const Step &step)
    {
        const auto place = MutableBytes(m_model).subspan(step.start.bytes(), step.count.bytes());
        const bool zeros = step.kind == Step::Kind::Zero || step.kind == Step::Kind::Release;
        if (zeros || pick(8) == 0)
            std::ranges::fill(place, std::byte {0}); // written zeros are data like any other
        else if (pick(3) == 0)
            std::ranges::fill(place, static_cast<std::byte>(1 + pick(255)));
        else
            std::ranges::generate(place, [this] { return static_cast<std::byte>(m_random()); });
        const auto limit = disk.atomicWriteLimit().value;
        if (zeros)
            need(disk.zero(step.start, step.count, step.kind == Step::Kind::Release));
        else if (step.kind == Step::Kind::Atomic && limit > 0
            && step.start.value / limit == (step.start.value + step.count.value - 1) / limit)
            need(disk.writeAtomic(step.start, place));
        else if (!need(disk.tryWrite(step.start, place)))
            need(disk.write(step.start, place));
    }

    /// Stretches of at least 4 KiB of one octet, for qemu-io's "read -P".
    void printPatterns() const
    {
        int found = 0;
        for (std::size_t at = 0; at < m_model.size() && found < 40;) {
            std::size_t last = at + kBlockSize;
            while (last < m_model.size() && m_model[last] == m_model[at])
                ++last;
            last -= last % kBlockSize;
            const bool same = std::ranges::all_of(Bytes(m_model).subspan(at, kBlockSize),
                [&](auto octet) { return octet == m_model[at]; });
            if (same && last - at >= 4096) {
                std::printf("pattern %u %zu %zu\n", std::to_integer<unsigned>(m_model[at]), at, last - at);
                ++found;
            }
            at = same ? std::max(last, at + kBlockSize) : at + kBlockSize;
        }
    }

    std::mt19937_64 m_random;
    std::filesystem::path m_folder;
    ByteVector m_model;
    std::optional<BaseImage> m_below;
    std::vector<std::filesystem::path> m_files;
};

/// Holes stay holes, so that disks of terabytes can be dumped.
void dump(const std::filesystem::path &image, const std::filesystem::path &out)
{
    const auto info = need(probe(image));
    const auto disk = need(openImage(image, info.format, info.stamp));
    auto file = need(PosixFile::create(out));
    need(file->resize(disk->size().bytes()));
    ByteVector piece(std::size_t {1} << 20);
    for (Lba at; at.value < disk->size().value;) {
        const auto extent = need(disk->extent(at, Lba {disk->size().value} - at));
        for (auto left = extent.length.bytes(); left > 0 && extent.presence == Presence::Data;) {
            const auto part = MutableBytes(piece).first(static_cast<std::size_t>(std::min<std::uint64_t>(left, piece.size())));
            const Lba here {at.value + (extent.length.bytes() - left) / kBlockSize};
            need(disk->read(here, part));
            need(file->write(here.bytes(), part));
            left -= part.size();
        }
        at.value += extent.length.value;
    }
}

} // namespace

int main(int count, char **arguments)
{
    if (count == 4 && std::strcmp(arguments[1], "live") == 0)
        Life(std::strtoull(arguments[2], nullptr, 10), arguments[3]).live();
    else if (count == 4 && std::strcmp(arguments[1], "read") == 0)
        dump(arguments[2], arguments[3]);
    else
        end(2, "usage: disk_story live SEED FOLDER | read FILE OUT");
    return 0;
}
