// netseatctl is killed in every step that changes a file, one after the other, in all that it does with images and
// disks; and the next start has inventory and files in agreement: nothing lies around, nothing is missing, no draft is
// lost. strace does the killing (its fault injection: SIGKILL where the n-th call of a kind would begin).

#include "program_rig.h"

#include "inventory/inventory_store.h"
#include "storage/checksums.h"
#include "storage/image_copy.h"
#include "storage/layer_file.h"

#include <set>
#include <sys/stat.h>

using namespace netseat;
using namespace netseat::test;
using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

/// All by which files are made, changed for good, named and removed. SQLite's are among them.
constexpr std::array kSteps {"renameat2", "rename", "unlink", "fdatasync", "fsync", "chmod", "fchmod", "ftruncate"};
constexpr int kMostSteps = 300;
constexpr std::uint64_t kMark = 100; // block

} // namespace

class TestKilled : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QProcess strace;
        strace.start(u"strace"_s, {u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"true"_s});
        if (!strace.waitForFinished(kLimit) || strace.exitCode() != 0)
            QSKIP("strace can't be used here");
        // Version 2 of debian over version 1, a kept disk of pc-02 over version 2.
        m_rig = std::make_unique<ProgramRig>();
        QVERIFY(m_rig->makeImage(u"golden.raw"_s));
        QVERIFY(succeeds(u"image create debian --size 4M"_s));
        QVERIFY(succeeds(u"client add --mac 52:54:00:00:00:01 --name pc-01 --image debian"_s));
        QVERIFY(succeeds(u"client add --mac 52:54:00:00:00:02 --name pc-02 --image debian --mode keep"_s));
        QVERIFY(succeeds(u"image maintain debian --client pc-01"_s));
        mark(data() / "images/debian-v2.qcow2", 'v');
        QVERIFY(succeeds(u"image publish debian --default"_s));
        const auto version = *load(data()).version(ImageId {1}, 2);
        QVERIFY(storage::createLayerFile(data() / "disks/client-2-version-2.keep.qcow2",
            {data() / version.file, storage::FileFormat::Qcow2, version.size, version.stamp}));
        mark(data() / "disks/client-2-version-2.keep.qcow2", 'k');
        QVERIFY(succeeds(u"status"_s)); // finds it
        QCOMPARE(load(data()).disks.size(), 1u);
    }

    void leavesInventoryAndFilesInAgreement_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QString>("command");
        QTest::addColumn<bool>("discards"); // a draft may be gone
        const auto row = [](const char *name, const QStringList &before, const QString &command,
                             bool discards = false) { QTest::newRow(name) << before << command << discards; };
        const auto maintain = u"image maintain debian --client pc-01"_s;
        row("an import", {}, u"image import "_s + m_rig->folder.filePath(u"golden.raw"_s) + u" --name other"_s);
        row("a new image", {}, u"image create blank --size 4M"_s);
        row("the beginning of a maintenance", {}, maintain);
        row("a publication", {maintain}, u"image publish debian --default"_s);
        row("a draft that is thrown away", {maintain}, u"image discard debian --yes"_s, true);
        row("a repair that comes to nothing", {}, u"image repair debian"_s, true);
        row("flattening under a kept disk", {}, u"image flatten debian 2"_s);
        row("flattening with nothing built on it", {u"disk reset pc-02"_s}, u"image flatten debian 2"_s);
        row("flattening under a draft", {maintain}, u"image flatten debian 2"_s);
        row("removal of a version", {u"disk reset pc-02"_s, u"image flatten debian 2"_s},
            u"image remove debian --version 1"_s);
        row("removal of the last disk over a former file", {u"image flatten debian 2"_s}, u"disk reset pc-02"_s);
        row("removal of a client with its disk", {}, u"client remove pc-02 --discard-disk"_s);
        row("removal of an image", {u"image create blank --size 4M"_s}, u"image remove blank"_s);
    }
    void leavesInventoryAndFilesInAgreement()
    {
        QFETCH(QStringList, before);
        QFETCH(QString, command);
        QFETCH(bool, discards);
        const auto begin = prepared(before);
        int kills = 0;
        for (const char *step : kSteps)
            for (int count = 1; count < kMostSteps; ++count) {
                const auto folder = copyOf(begin);
                const bool killed = isKilled(folder, command, QString::fromLatin1(step), count);
                kills += killed ? 1 : 0;
                const auto where = command + u", at "_s + QString::fromLatin1(step) + u' ' + QString::number(count);
                QVERIFY2(run(folder, u"status"_s), qPrintable(where)); // the next start
                inAgreement(folder, where);
                if (QTest::currentTestFailed())
                    return;
                if (!before.isEmpty() && before.last().startsWith(u"image maintain") && !discards)
                    keepsTheDraft(folder, where);
                fs::remove_all(folder);
                if (!killed)
                    break; // it has no more of these steps
            }
        QVERIFY(kills > 3);
    }

    /// The service makes it; the next one, which ends by itself, makes it again.
    void aCopyOfADiskForAClientIsMadeAgain()
    {
        const auto begin =
            prepared({u"network set --interface lo --address 127.0.0.1 --dhcp off --http-port %1 --tftp-port "
                      "%2 --iscsi-port %3"_s.arg(m_rig->http)
                          .arg(m_rig->tftp)
                          .arg(m_rig->iscsi),
                u"disk reset pc-02"_s, u"client set pc-02 --mode own"_s});
        int kills = 0;
        for (const char *step : {"renameat2", "rename", "unlink", "fdatasync"})
            for (int count = 1; count < kMostSteps; ++count) {
                const auto folder = copyOf(begin);
                const bool killed = serves(folder, QString::fromLatin1(step), count);
                kills += killed ? 1 : 0;
                const auto where = u"copy, at "_s + QString::fromLatin1(step) + u' ' + QString::number(count);
                QVERIFY2(!serves(folder, {}, 0), qPrintable(where));
                QVERIFY2(load(folder).disks.size() == 1, qPrintable(where));
                inAgreement(folder, where, 'v');
                if (QTest::currentTestFailed())
                    return;
                fs::remove_all(folder);
                if (!killed)
                    break;
            }
        QVERIFY(kills > 3);
    }

private:
    fs::path data() const { return m_rig->data().toStdString(); }
    bool succeeds(const QString &line) const
    {
        const auto ended = m_rig->ctl(line);
        if (ended.code != 0)
            qWarning("%s: %s", qPrintable(line), ended.err.constData());
        return ended.code == 0;
    }
    static QStringList words(const fs::path &folder, const QString &line)
    {
        return QStringList {u"--data-dir"_s, QString::fromStdString(folder.string())} + line.split(u' ');
    }
    static bool run(const fs::path &folder, const QString &line)
    {
        QProcess process;
        process.start(QStringLiteral(NETSEATCTL), words(folder, line));
        return process.waitForFinished(kLimit) && process.exitStatus() == QProcess::NormalExit
            && process.exitCode() == 0;
    }
    /// Kills it where the `count`-th such call would begin. False: it ended by itself.
    static bool isKilled(const fs::path &folder, const QString &line, const QString &step, int count)
    {
        QProcess process;
        process.start(u"strace"_s,
                      QStringList {u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + step, u"-e"_s,
                                   u"inject=%1:signal=KILL:when=%2"_s.arg(step).arg(count), QStringLiteral(NETSEATCTL)}
                          + words(folder, line));
        if (!process.waitForFinished(kLimit))
            return false;
        return process.exitStatus() == QProcess::CrashExit || process.exitCode() > 2;
    }

    /// netseatd, until pc-02 has a disk of its own. True: it was killed before.
    static bool serves(const fs::path &folder, const QString &step, int count)
    {
        QStringList line {QStringLiteral(NETSEATD), u"--data-dir"_s, QString::fromStdString(folder.string())};
        if (!step.isEmpty())
            line = QStringList {u"strace"_s, u"-D"_s, u"-f"_s, u"-qq"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s,
                       u"trace="_s + step, u"-e"_s, u"inject=%1:signal=KILL:when=%2"_s.arg(step).arg(count)}
                + line; // -D: netseatd is our child
        QProcess process;
        const auto program = line.takeFirst();
        process.start(program, line);
        const auto own = folder / "disks/client-2-version-2.own.qcow2";
        QByteArray said;
        const auto noted = [&] {
            said += process.readAllStandardOutput();
            return said.contains("ready\n") && fs::exists(own)
                && !load(folder).disks.empty(); // it takes SIGTERM by then
        };
        (void)QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning || noted(); }, kLimit);
        process.terminate();
        (void)process.waitForFinished(kLimit);
        return process.exitStatus() == QProcess::CrashExit;
    }

    /// A copy of a data folder, with the times by which layers know what they lie over.
    fs::path copyOf(const fs::path &from)
    {
        const fs::path to = m_rig->folder.filePath(u"copy-%1"_s.arg(++m_copies)).toStdString();
        if (QProcess::execute(
                u"cp"_s, {u"-a"_s, QString::fromStdString(from.string()), QString::fromStdString(to.string())})
            != 0)
            qWarning("No copy was made.");
        return to;
    }
    fs::path prepared(const QStringList &lines)
    {
        const auto folder = copyOf(data());
        for (const auto &line : lines) {
            if (!run(folder, line))
                qWarning("It can't be prepared: %s", qPrintable(line));
            if (line.startsWith(u"image maintain"))
                mark(folder / "images/debian-v3.qcow2", 'd');
        }
        return folder;
    }
    static Inventory load(const fs::path &folder)
    {
        auto store = InventoryStore::open(folder / "inventory.sqlite");
        return store ? *(*store)->load() : Inventory {};
    }
    static void mark(const fs::path &layer, char what)
    {
        auto disk = storage::openLayerFile(layer);
        QVERIFY2(disk && (*disk)->write(Lba {kMark}, ByteVector(512, static_cast<std::byte>(what))),
                 disk ? "" : disk.error().message.c_str());
    }
    static char markIn(const Result<std::unique_ptr<storage::BlockDevice>> &disk)
    {
        ByteVector octets(512);
        return disk && (*disk)->read(Lba {kMark}, octets) ? static_cast<char>(octets[0]) : '!';
    }

    static void inAgreement(const fs::path &folder, const QString &where, char onDisks = 'k')
    {
        const auto inventory = load(folder);
        std::set<std::string> known;
        const auto needs = [&](const std::string &file) {
            QVERIFY2(fs::is_regular_file(folder / file), qPrintable(where + u": no "_s + QString::fromStdString(file)));
            known.insert({file, file + ".sha256"});
        };
        const auto written = [&](const std::string &file) { // what a crash leaves beside it, it needs when it is opened
            known.insert({file + ".log", file + ".state"});
        };
        for (const ImageVersion &version : inventory.versions) {
            needs(version.file);
            if (version.state == VersionState::Draft)
                written(version.file);
        }
        for (const FormerFile &former : inventory.formerFiles)
            needs(former.file);
        for (const Disk &disk : inventory.disks) {
            needs(disk.file);
            written(disk.file);
        }
        for (const char *part : {"images", "disks"})
            for (const auto &entry : fs::directory_iterator(folder / part)) {
                const auto file = part + ("/" + entry.path().filename().string());
                QVERIFY2(known.contains(file),
                    qPrintable(where + u": "_s + QString::fromStdString(file) + u" lies around"_s));
            }
        auto store = InventoryStore::open(folder / "inventory.sqlite");
        QVERIFY2(store && (*store)->pendingFiles()->empty(), qPrintable(where + u": something is pending"_s));
        for (const ImageVersion &version : inventory.versions)
            if (version.state == VersionState::Ready)
                isWhole(folder, version, where);
        for (const Disk &disk : inventory.disks)
            QVERIFY2(markIn(storage::openLayerFile(folder / disk.file)) == onDisks, qPrintable(where));
    }
    static void isWhole(const fs::path &folder, const ImageVersion &version, const QString &where)
    {
        const auto format
            = version.format == ImageFormat::Raw ? storage::FileFormat::Raw : storage::FileFormat::Qcow2;
        const auto disk = storage::openImage(folder / version.file, format, version.stamp);
        QVERIFY2(disk && (*disk)->size().bytes() == version.size,
                 qPrintable(where + u": "_s + QString::fromStdString(disk ? version.file : disk.error().message)));
        if (version.image == ImageId {1})
            QVERIFY2(markIn(disk) == (version.number == 1 ? '\0' : version.number == 2 ? 'v' : 'd'), qPrintable(where));
        if (version.verified.msecs > 0)
            QVERIFY2(fs::exists(storage::checksumPath(folder / version.file)),
                qPrintable(where + u": checksums are lost"_s));
        struct stat found {
        };
        QVERIFY2(
            ::stat((folder / version.file).c_str(), &found) == 0 && (found.st_mode & 0222) == 0, qPrintable(where));
    }
    /// As a draft, or as the version that it has become.
    static void keepsTheDraft(const fs::path &folder, const QString &where)
    {
        const auto inventory = load(folder);
        const auto *draft = inventory.version(ImageId {1}, 3);
        QVERIFY2(draft, qPrintable(where + u": the draft is lost"_s));
        if (draft->state == VersionState::Draft)
            QVERIFY2(markIn(storage::openLayerFile(folder / draft->file)) == 'd', qPrintable(where));
    }

    std::unique_ptr<ProgramRig> m_rig;
    int m_copies = 0;
};

QTEST_GUILESS_MAIN(TestKilled)
#include "test_killed.moc"
