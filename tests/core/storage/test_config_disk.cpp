// Small disks with a client's configuration (config_disk.cpp), judged by blkid, xorriso and the kernel.
#include "storage/config_disk.h"
#include "support/tools.h"

#include <QDateTime>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <sys/mount.h>

using namespace netseat;
using namespace netseat::storage;
using namespace netseat::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<ConfigFile> seed()
{
    return {{"meta-data", "instance-id: seat-7\nlocal-hostname: seat-7\n"}, {"user-data", "#cloud-config\n{}\n"},
        {"network-config", std::string(5000, 'n')}, {"empty", ""}, {"Long.Name_with-everything.in.it", "x"}};
}

} // namespace

class TestConfigDisk : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString save(BlockDevice &disk) const
    {
        const auto file = m_folder->filePath(u"disk.iso"_s);
        writeContents(pathOf(file), contents(disk));
        return file;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void othersFindLabelAndFiles_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("with Rock Ridge") << u"any"_s;
        QTest::newRow("with Joliet") << u"norock"_s;
    }
    void othersFindLabelAndFiles()
    {
        QFETCH(QString, kind);
        const auto files = seed();
        const auto disk = makeConfigDisk("CIDATA", files);
        QVERIFY2(disk, disk ? "" : disk.error().message.c_str());
        QVERIFY((*disk)->isReadOnly());
        QCOMPARE((*disk)->size().bytes() % 2048, std::uint64_t {0});
        QVERIFY((*disk)->size().bytes() < 128 << 10);
        const auto image = save(**disk);

        const auto found = run(u"blkid"_s, {u"-p"_s, u"-o"_s, u"export"_s, image}).output;
        QVERIFY2(found.contains("LABEL=CIDATA\n"), found);
        QVERIFY2(found.contains("TYPE=iso9660\n"), found);
        QVERIFY2(found.contains("Joliet"), found);

        const auto out = m_folder->filePath(u"out"_s);
        const auto ran = run(u"xorriso"_s,
            {u"-read_fs"_s, kind, u"-osirrox"_s, u"on"_s, u"-indev"_s, image, u"-extract"_s, u"/"_s, out});
        QVERIFY2(ran.exitCode == 0, ran.output);
        std::size_t count = 0;
        for (const auto &entry : std::filesystem::directory_iterator(pathOf(out))) {
            const auto file = std::ranges::find(files, entry.path().filename().string(), &ConfigFile::name);
            QVERIFY(file != files.end());
            QVERIFY(textOf(fileContents(entry.path())) == file->content);
            ++count;
        }
        QCOMPARE(count, files.size());
    }

    void theKernelReadsIt_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::newRow("with Rock Ridge") << QByteArray();
        QTest::newRow("with Joliet") << QByteArray("norock");
    }
    void theKernelReadsIt()
    {
        QFETCH(QByteArray, options);
        const auto files = seed();
        const auto disk = makeConfigDisk("CIDATA", files);
        const auto image = save(**disk);
        const auto at = m_folder->filePath(u"mounted"_s);
        std::filesystem::create_directory(pathOf(at));
        const auto words = u"loop,ro"_s + (options.isEmpty() ? QString() : u","_s + QString::fromLatin1(options));
        if (run(u"mount"_s, {u"-t"_s, u"iso9660"_s, u"-o"_s, words, image, at}).exitCode != 0)
            QSKIP("Mounting needs root and the kernel's ISO 9660");
        const auto unmount = qScopeGuard([&] { run(u"umount"_s, {at}); });
        for (const auto &file : files)
            QVERIFY2(textOf(fileContents(pathOf(at) / file.name)) == file.content, file.name.c_str());
    }

    void theSameFilesMakeTheSameDisk()
    {
        auto files = seed();
        const auto zone = qgetenv("TZ");
        const auto back = qScopeGuard([&] {
            zone.isNull() ? qunsetenv("TZ") : qputenv("TZ", zone);
            ::tzset();
        });
        const auto first = contents(**makeConfigDisk("CIDATA", files));
        std::ranges::reverse(files);
        qputenv("TZ", "Asia/Kathmandu"); // another time of day, at once
        ::tzset();
        QVERIFY(contents(**makeConfigDisk("CIDATA", files)) == first);
        files[0].content += "!";
        QVERIFY(contents(**makeConfigDisk("CIDATA", files)) != first);
    }

    void theClockLeavesNoTrace()
    {
        // A year that only the clock knows: written as text, or as years since 1900.
        const auto disk = contents(**makeConfigDisk("CIDATA", seed()));
        const auto now = QDateTime::currentDateTime();
        QVERIFY(textOf(disk).find(now.toString(u"yyyyMMdd"_s).toStdString()) == std::string_view::npos);
        QVERIFY(textOf(disk).find("INFO ") == std::string_view::npos);
        const std::array date {std::byte(now.date().year() - 1900), std::byte(now.date().month()), std::byte(now.date().day())};
        QVERIFY(std::ranges::search(disk, date).empty());
    }

    void whatIsTaken_data()
    {
        QTest::addColumn<QString>("label");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<int>("octets"); ///< of each
        QTest::addColumn<bool>("taken");
        const auto row = [](const char *title, const QString &label, const QStringList &names, int octets, bool taken) {
            QTest::newRow(title) << label << names << octets << taken;
        };
        row("no files", u"CIDATA"_s, {}, 0, true);
        row("1 MiB in all", u"CIDATA"_s, {u"a"_s, u"b"_s}, 512 << 10, true);
        row("more than 1 MiB", u"CIDATA"_s, {u"a"_s, u"b"_s, u"c"_s}, 512 << 10, false);
        row("a label of 16 characters", u"A23456789_123456"_s, {u"a"_s}, 1, true);
        row("a longer label", u"A23456789_1234567"_s, {u"a"_s}, 1, false);
        row("no label", u""_s, {u"a"_s}, 1, false);
        row("a label with an option in it", u"A,joliet"_s, {u"a"_s}, 1, false);
        row("a name of 64 characters", u"A"_s, {QString(64, u'n')}, 1, true);
        row("a longer name", u"A"_s, {QString(65, u'n')}, 1, false);
        row("no name", u"A"_s, {u""_s}, 1, false);
        row("a folder", u"A"_s, {u"a/b"_s}, 1, false);
        row("the folder above", u"A"_s, {u".."_s}, 1, false);
        row("a name that is not ASCII", u"A"_s, {u"ä"_s}, 1, false);
        row("a line", u"A"_s, {u"a\nb"_s}, 1, false);
        row("two of a name", u"A"_s, {u"a"_s, u"a"_s}, 1, false);
        QStringList many;
        for (int i = 0; i < 64; ++i)
            many << u"file-%1"_s.arg(i);
        row("64 files", u"A"_s, many, 1, true);
        row("65 files", u"A"_s, many + QStringList {u"more"_s}, 1, false);
    }
    void whatIsTaken()
    {
        QFETCH(QString, label);
        QFETCH(QStringList, names);
        QFETCH(int, octets);
        QFETCH(bool, taken);
        std::vector<ConfigFile> files;
        for (const auto &name : names)
            files.push_back({name.toStdString(), std::string(std::size_t(octets), 'x')});
        const auto disk = makeConfigDisk(label.toStdString(), files);
        QCOMPARE(bool(disk), taken);
        if (!taken) {
            QCOMPARE(int(disk.error().code), int(Error::Code::Invalid));
            return;
        }
        const auto found = run(u"blkid"_s, {u"-p"_s, u"-o"_s, u"export"_s, save(**disk)}).output;
        QVERIFY2(found.contains("LABEL=" + label.toUtf8() + "\n"), found);
    }

    void itIsADisk()
    {
        const auto disk = makeConfigDisk("CIDATA", seed());
        const auto all = contents(**disk);
        ByteVector part(1024);
        QVERIFY(*(*disk)->tryRead(Lba {64}, part));
        QVERIFY(std::ranges::equal(part, Bytes(all).subspan(64 * 512, 1024)));
        const Lba end {(*disk)->size().value - 1};
        QCOMPARE(int((*disk)->read(end, part).error().code), int(Error::Code::Invalid));
        QCOMPARE(int((*disk)->tryRead(end, part).error().code), int(Error::Code::Invalid));
        QCOMPARE(int((*disk)->write(Lba {}, part).error().code), int(Error::Code::Denied));
        QCOMPARE(int((*disk)->zero(Lba {}, {1}, true).error().code), int(Error::Code::Denied));
        QVERIFY((*disk)->flush());
        QVERIFY((*disk)->extent(Lba {}, {1}));
        QVERIFY(!(*disk)->extent(end, {2}));
    }
};

QTEST_GUILESS_MAIN(TestConfigDisk)
#include "test_config_disk.moc"
