#include "storage/backing_chain.h"
#include "storage/image_map.h"
#include "support/fake_files.h"
#include "support/tools.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <random>
#include <thread>

using namespace netseat;
using namespace netseat::storage;

namespace {

constexpr std::uint64_t kKiB = 1024;
constexpr std::uint64_t kMiB = 1024 * kKiB;

/// An image of three pieces, that counts how often it is asked.
class FakeImage final : public BlockDevice {
public:
    explicit FakeImage(std::shared_ptr<test::MemoryFile::State> state)
        : m_file(std::move(state))
    {
    }
    BlockCount size() const override { return {4 * kMiB / kBlockSize}; }
    bool isReadOnly() const override { return true; }
    Result<void> read(Lba, MutableBytes into) override
    {
        ++reads;
        if (readFails)
            return Error {Error::Code::Io, "The image says no."};
        std::ranges::fill(into, std::byte {'r'});
        return {};
    }
    Result<bool> tryRead(Lba start, MutableBytes into) override
    {
        if (mustWait)
            return false;
        if (auto done = read(start, into); !done)
            return done.error();
        return true;
    }
    Result<void> write(Lba, Bytes) override { return Error {Error::Code::Denied, "Read-only."}; }
    Result<void> zero(Lba, BlockCount, bool) override { return Error {Error::Code::Denied, "Read-only."}; }
    Result<void> flush() override { return {}; }
    Result<Extent> extent(Lba, BlockCount limit) override { return Extent {limit, Presence::Data}; }
    /// The first MiB is in the file from 512 KiB on, the second zeros, the third elsewhere, the fourth can't be found.
    Result<std::optional<Place>> locate(Lba start, BlockCount limit, Wait wait) override
    {
        ++locates;
        if (wait == Wait::Never && mustWait)
            return std::optional<Place>();
        const auto piece = start.bytes() / kMiB;
        const auto length = std::min(limit.bytes(), (piece + 1) * kMiB - start.bytes());
        if (piece == 0)
            return std::optional(Place {Place::Kind::Stored, &m_file, start.bytes() + 512 * kKiB, length});
        if (piece == 1)
            return std::optional(Place {.kind = Place::Kind::Zeros, .length = length});
        if (piece == 2)
            return std::optional(Place {.length = length});
        return Error {Error::Code::Malformed, "The image is damaged."};
    }

    int reads = 0;
    int locates = 0;
    bool mustWait = false;
    bool readFails = false;

private:
    test::MemoryFile m_file;
};

struct Mapped {
    std::shared_ptr<test::MemoryFile::State> state = std::make_shared<test::MemoryFile::State>();
    FakeImage *image = nullptr;
    std::unique_ptr<ImageMap> map;

    Mapped()
    {
        state->octets.assign(2 * kMiB, std::byte {'f'});
        auto fake = std::make_unique<FakeImage>(state);
        image = fake.get();
        map = std::make_unique<ImageMap>(std::move(fake));
    }
    std::string read(std::uint64_t offset, std::size_t octets)
    {
        ByteVector into(octets);
        const auto done = map->read(Lba {offset / kBlockSize}, into);
        if (!done)
            return done.error().message;
        std::string kinds;
        for (const auto octet : into)
            if (kinds.empty() || kinds.back() != static_cast<char>(octet))
                kinds += static_cast<char>(octet);
        return kinds;
    }
};

} // namespace

/// A chain read as one file (image_map.cpp).
class TestImageMap : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    std::filesystem::path path(const char *name) const
    {
        return std::filesystem::path(m_folder.path().toStdString()) / name;
    }

    static void tool(const std::string &command)
    {
        if (std::system((command + " >/dev/null").c_str()) != 0)
            qFatal("%s failed", command.c_str());
    }

    /// Six files that have everything a chain can be made of; the reading of QEMU in `whole`.
    void makeChain(const std::filesystem::path &whole) const
    {
        const auto create = [&](const char *name, const char *options, const char *over, const char *form, const char *size) {
            tool(std::string("qemu-img create -q -f qcow2 -o ") + options + (over ? std::string(" -b ") + over + " -F " + form : "")
                + " " + path(name).string() + " " + size);
        };
        tool("head -c 5000704 /dev/urandom > " + path("a.raw").string()); // ends in the middle of a unit, and of a cluster
        create("b.qcow2", "cluster_size=4k", "a.raw", "raw", "9M");
        tool("qemu-io -c 'write -P 11 100k 300k' -c 'write -P 12 6M 5k' -c 'write -z 1M 200k' " + path("b.qcow2").string());
        create("c.qcow2", "cluster_size=64k", "b.qcow2", "qcow2", "9M");
        tool("qemu-io -c 'write -c -P 13 2M 64k' -c 'write -P 14 3M 128k' -c 'write -P 15 8900k 100k' " + path("c.qcow2").string());
        create("d.qcow2", "extended_l2=on", "c.qcow2", "qcow2", "20M");
        tool("qemu-io -c 'write -P 16 3100k 6k' -c 'discard 64k 64k' -c 'write -P 17 15M 10k' " + path("d.qcow2").string());
        create("e.qcow2", "cluster_size=2M", "d.qcow2", "qcow2", "20M");
        tool("qemu-io -c 'write -P 18 4M 2M' " + path("e.qcow2").string());
        create("f.qcow2", "extended_l2=on,cluster_size=128k", "e.qcow2", "qcow2", "20000256");
        tool("qemu-io -c 'write -P 19 19M 30k' -c 'write -P 20 512 512' " + path("f.qcow2").string());
        tool("qemu-img convert -O raw " + path("f.qcow2").string() + " " + whole.string());
    }

    static ByteVector contentOf(const std::filesystem::path &file)
    {
        std::ifstream in(file, std::ios::binary);
        const std::string text((std::istreambuf_iterator<char>(in)), {});
        const auto bytes = std::as_bytes(std::span(text));
        return {bytes.begin(), bytes.end()};
    }

private Q_SLOTS:
    void readsEachKindWhereItLies()
    {
        Mapped disk;
        QCOMPARE(disk.read(0, 4096), std::string("f"));
        QCOMPARE(disk.read(kMiB - 4096, 8192), std::string("f") + '\0');
        QCOMPARE(disk.image->reads, 0);
        QCOMPARE(disk.read(2 * kMiB + 512, 4096), std::string("r"));
        QCOMPARE(disk.read(2 * kMiB - 512, 1024), std::string(1, '\0') + 'r');
        QCOMPARE(disk.image->reads, 2);
    }

    void asksOnceForWhatBelongsTogether()
    {
        Mapped disk;
        for (std::uint64_t at = 0; at < 3 * kMiB; at += 64 * kKiB)
            disk.read(at, 4096);
        QCOMPARE(disk.image->locates, 3);
        disk.read(0, 3 * kMiB - 512);
        QCOMPARE(disk.image->locates, 3);
    }

    void oneReadForWhatIsInOnePiece()
    {
        Mapped disk;
        disk.read(0, kMiB);
        QCOMPARE(disk.state->reads, 1);
        disk.read(2 * kMiB, 512 * kKiB);
        QCOMPARE(disk.image->reads, 1);
    }

    void whatTheImageCannotFindIsItsToSay()
    {
        Mapped disk;
        QCOMPARE(disk.read(3 * kMiB, 4096), std::string("r")); // the read found it
        disk.image->readFails = true;
        QCOMPARE(disk.read(3 * kMiB, 4096), std::string("The image says no."));
        QCOMPARE(disk.read(4 * kMiB, 512), std::string("The image says no.")); // past the end
    }

    void aFileThatEndsBeforeIsTheImagesBusiness()
    {
        Mapped disk;
        disk.state->octets.resize(700 * kKiB);
        QCOMPARE(disk.read(128 * kKiB, 64 * kKiB), std::string("r")); // from 640 to 704 KiB in the file
        QCOMPARE(disk.read(0, 64 * kKiB), std::string("f"));
    }

    void doesNotWaitWhenItMustNot()
    {
        Mapped disk;
        ByteVector into(4096);
        disk.image->mustWait = true;
        QVERIFY(!*disk.map->tryRead(Lba {0}, into));
        QVERIFY(!*disk.map->tryRead(Lba {2 * kMiB / kBlockSize}, into));
        disk.image->mustWait = false;
        QVERIFY(*disk.map->tryRead(Lba {0}, into)); // the refusal was not remembered
        QCOMPARE(into.front(), std::byte {'f'});
        disk.image->mustWait = true;
        QVERIFY(*disk.map->tryRead(Lba {8}, into)); // but this was
        disk.state->blocks = true;
        QVERIFY(!*disk.map->tryRead(Lba {8}, into));
    }

    void readsWhatQemuReads_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 8; ++seed)
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void readsWhatQemuReads()
    {
        QFETCH(quint64, seed);
        if (!std::filesystem::exists(path("whole.raw")))
            makeChain(path("whole.raw"));
        const auto whole = contentOf(path("whole.raw"));
        auto chain = openChain(std::filesystem::canonical(path("f.qcow2")), FileFormat::Qcow2);
        QVERIFY2(chain, chain ? "" : chain.error().message.c_str());
        QVERIFY(whole.size() >= (*chain)->size().bytes());
        ImageMap map(std::move(*chain));
        std::mt19937_64 random(seed);
        const auto blocks = map.size().value;
        for (int i = 0; i < 2000; ++i) {
            const auto start = random() % blocks;
            const auto most = std::min<std::uint64_t>(blocks - start, random() % 8 == 0 ? 5000 : 40);
            ByteVector into((1 + random() % most) * kBlockSize);
            if (random() % 2 == 0 && *map.tryRead(Lba {start}, into)) {
                // as good as the other
            } else {
                QVERIFY(map.read(Lba {start}, into));
            }
            QVERIFY2(std::ranges::equal(into, Bytes(whole).subspan(start * kBlockSize, into.size())),
                qPrintable(QStringLiteral("%1 octets at block %2").arg(into.size()).arg(start)));
        }
    }

    void manyThreadsMayReadIt()
    {
        if (!std::filesystem::exists(path("whole.raw")))
            makeChain(path("whole.raw"));
        const auto whole = contentOf(path("whole.raw"));
        auto chain = openChain(std::filesystem::canonical(path("f.qcow2")), FileFormat::Qcow2);
        QVERIFY(chain);
        ImageMap map(std::move(*chain));
        std::atomic<int> wrong {0};
        std::vector<std::thread> threads;
        for (unsigned number = 0; number < 4; ++number)
            threads.emplace_back([&, number] {
                std::mt19937_64 random(number);
                ByteVector into(8 * kKiB);
                for (int i = 0; i < 3000; ++i) {
                    const auto start = random() % (map.size().value - into.size() / kBlockSize);
                    const bool read = map.read(Lba {start}, into) ? true : false;
                    if (!read || !std::ranges::equal(into, Bytes(whole).subspan(start * kBlockSize, into.size())))
                        ++wrong;
                }
            });
        for (auto &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_GUILESS_MAIN(TestImageMap)
#include "test_image_map.moc"
