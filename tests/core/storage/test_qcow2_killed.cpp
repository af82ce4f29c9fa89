// A process that writes to a layer is killed with SIGKILL in the middle of it, again and again, on one layer: whatever it
// was answered is there (core/storage/qcow2_recovery.cpp). More of it with NETSEAT_SIGKILLS=<number>.
#include "storage/layer_store.h"
#include "support/tools.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <map>
#include <unistd.h>

using namespace netseat;
using namespace netseat::storage;
using namespace netseat::test;
using namespace Qt::StringLiterals;

namespace {

const LayerKey kKey {ClientId {1}, VersionId {1}, true, {}};
constexpr std::uint64_t kDisk = 64 << 20;

Result<std::unique_ptr<BlockDevice>> openLayer(const std::filesystem::path &folder)
{
    const auto image = folder / "base.raw";
    const auto stamp = stampOf(image);
    if (!stamp)
        return stamp.error();
    return LayerStore(folder / "disks").open(kKey, {image, FileFormat::Raw, kDisk, *stamp});
}

/// One change of some blocks, as the writer says it to the one who kills it: before (state 0) and after (1) it is made.
struct Said {
    std::uint64_t state;
    std::uint64_t block;
    std::uint64_t count;
    std::uint64_t value; ///< all octets of it; 0: zeros
};

void say(const Said &said)
{
    if (::write(STDOUT_FILENO, &said, sizeof said) != sizeof said) // into a pipe: all or nothing
        std::_Exit(3);
}

ByteVector filled(std::uint64_t count, std::uint64_t value)
{
    ByteVector data(count * kBlockSize);
    for (std::size_t at = 0; at < data.size(); at += 8)
        storeBe<std::uint64_t>(data.data() + at, value);
    return data;
}

/// Runs until it is killed.
int writer(const std::filesystem::path &folder, std::uint64_t seed)
{
    auto disk = openLayer(folder);
    if (!disk)
        return 1;
    std::mt19937_64 random(seed);
    for (std::uint64_t step = 1;; ++step) {
        const auto dice = random() % 100;
        Said said {0, random() % (kDisk / kBlockSize / 8) * 8, 8, seed << 32 | step};
        if (dice < 10)
            said.count = 1 + random() % 600;
        if (dice >= 80)
            said.value = 0;
        said.count = std::min(said.count, kDisk / kBlockSize - said.block);
        say(said);
        Result<void> done;
        if (dice < 70)
            done = (*disk)->write(Lba {said.block}, filled(said.count, said.value));
        else if (dice < 80)
            done = (*disk)->writeAtomic(Lba {said.block}, filled(said.count, said.value));
        else
            done = (*disk)->zero(Lba {said.block}, BlockCount {said.count}, dice < 90);
        if (done && random() % 500 == 0)
            done = (*disk)->flush();
        if (!done)
            return 2;
        said.state = 1;
        say(said);
    }
}

} // namespace

class TestQcow2Killed : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

private Q_SLOTS:
    void whatWasAnsweredIsThere()
    {
        const auto folder = pathOf(m_folder.path());
        std::map<std::uint64_t, std::uint64_t> model; // block → value
        writeContents(folder / "base.raw", filled(kDisk / kBlockSize, 0x4241534542415345));
        std::mt19937_64 random(7);
        const auto kills = std::max(qEnvironmentVariableIntValue("NETSEAT_SIGKILLS"), 8);
        std::size_t answered = 0;
        for (int kill = 1; kill <= kills; ++kill) {
            QProcess child;
            child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
            child.start(QCoreApplication::applicationFilePath(), {u"--write"_s, m_folder.path(), QString::number(kill)});
            QVERIFY(child.waitForStarted(30'000));
            const auto enough = static_cast<qint64>(sizeof(Said) * (50 + random() % 4000));
            while (child.bytesAvailable() < enough)
                QVERIFY2(child.waitForReadyRead(30'000), qPrintable(u"the writer ended with %1"_s.arg(child.exitCode())));
            ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished(30'000));
            const auto output = child.readAllStandardOutput();

            std::optional<Said> last; // under way when it died
            for (qsizetype at = 0; at + qsizetype(sizeof(Said)) <= output.size(); at += qsizetype(sizeof(Said))) {
                Said said;
                std::memcpy(&said, output.constData() + at, sizeof said);
                last = said.state == 0 ? std::optional(said) : std::nullopt;
                if (said.state == 0)
                    continue;
                ++answered;
                for (std::uint64_t i = 0; i < said.count; ++i)
                    model[said.block + i] = said.value;
            }
            QVERIFY(std::filesystem::exists(LayerStore(folder / "disks").path(kKey).string() + ".log"));
            check(folder, model, last);
            if (QTest::currentTestFailed())
                return;
        }
        qInfo("%zu changes were answered", answered);
    }

private:
    void check(const std::filesystem::path &folder, std::map<std::uint64_t, std::uint64_t> &model,
        const std::optional<Said> &last)
    {
        {
            auto disk = openLayer(folder);
            QVERIFY2(disk, disk ? "" : disk.error().message.c_str());
            const auto all = contents(**disk, 1 << 20);
            for (std::uint64_t block = 0; block < kDisk / kBlockSize; ++block) {
                const auto at = Bytes(all).subspan(block * kBlockSize, kBlockSize);
                const auto found = loadBe<std::uint64_t>(at.data());
                QVERIFY(std::ranges::equal(at, filled(1, found))); // a whole block
                const auto known = model.find(block);
                const auto wanted = known == model.end() ? 0x4241534542415345 : known->second;
                const bool underWay = last && block >= last->block && block < last->block + last->count;
                QVERIFY2(found == wanted || (underWay && found == last->value), qPrintable(u"block %1"_s.arg(block)));
                if (underWay)
                    model[block] = found;
            }
        }
        const auto path = QString::fromStdString(LayerStore(folder / "disks").path(kKey).string());
        QCOMPARE(qemuCheck(path), 0);
    }
};

int main(int argc, char **argv)
{
    if (argc == 4 && std::string_view(argv[1]) == "--write")
        return writer(argv[2], std::stoull(argv[3]));
    QCoreApplication app(argc, argv);
    TestQcow2Killed test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_qcow2_killed.moc"
