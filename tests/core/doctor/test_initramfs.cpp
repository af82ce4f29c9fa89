// initramfs and checks_initramfs: what an archive holds, in every compression, and what it lacks.

#include "doctor/checks.h"
#include "doctor/initramfs.h"
#include "made_disk.h"

#include <QTest>

using namespace netseat;
using namespace netseat::doctor;

namespace {

/// A cpio archive ("newc") as the kernel reads it; names with "/" at the end are folders.
QByteArray cpio(const std::vector<std::pair<const char *, QByteArray>> &files)
{
    QByteArray all;
    auto every = files;
    every.emplace_back("TRAILER!!!", QByteArray());
    for (const auto &[name, content] : every) {
        const std::vector<qsizetype> fields{
            1, 0100644, 0, 0, 1, 0, content.size(), 0, 0, 0, 0, static_cast<qsizetype>(std::strlen(name)) + 1, 0};
        all += "070701";
        for (const auto field : fields)
            all += QByteArray::number(field, 16).rightJustified(8, '0');
        all += QByteArray(name) + '\0';
        all += QByteArray((4 - all.size() % 4) % 4, '\0') + content;
        all += QByteArray((4 - all.size() % 4) % 4, '\0');
    }
    return all;
}

/// By the program of that name, which every test machine has.
QByteArray compressed(const QTemporaryDir &folder, std::vector<std::string> words, const QByteArray &content)
{
    const auto name = folder.filePath("archive");
    if (words.empty())
        return content;
    if (!putFile(name, content))
        return {};
    words.push_back(name.toStdString());
    const auto end = runProgram(words, std::chrono::seconds(60));
    return end && end->code == 0 ? QByteArray::fromStdString(end->output) : QByteArray();
}

Result<Initramfs> readOf(const QByteArray &file, std::chrono::seconds patience = std::chrono::seconds(60))
{
    return readInitramfs(bytesOf(std::string_view(file.constData(), static_cast<std::size_t>(file.size()))), patience);
}

using Words = QStringList;

} // namespace

class TestInitramfs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCompressionIsReadBehindMicrocode_data()
    {
        QTest::addColumn<Words>("words");
        QTest::newRow("none") << Words{};
        QTest::newRow("gzip") << Words{"gzip", "-c"};
        QTest::newRow("xz, as the kernel wants it") << Words{"xz", "-c", "--check=crc32"};
        QTest::newRow("lzma") << Words{"xz", "-c", "--format=lzma"};
        QTest::newRow("zstd") << Words{"zstd", "-q", "-c"};
        QTest::newRow("lz4, as the kernel wants it") << Words{"lz4", "-q", "-l", "-c"};
        QTest::newRow("bzip2") << Words{"bzip2", "-c"};
    }

    void everyCompressionIsReadBehindMicrocode()
    {
        QFETCH(Words, words);
        QTemporaryDir folder;
        std::vector<std::string> program;
        for (const auto &word : words)
            program.push_back(word.toStdString());
        const auto main = compressed(folder, program,
            cpio({{"usr/lib/dracut-lib.sh", "x"}, {"usr/sbin/iscsiroot", "x"},
                {"etc/cmdline.d/01-default.conf", " rd.iscsi.firmware=1 \n"},
                {"usr/lib/modules/6.1/kernel/drivers/scsi/iscsi_tcp.ko.zst", "x"}}));
        QVERIFY2(!main.isEmpty(), "the program is not installed, or failed");
        const auto early = cpio({{"kernel/x86/microcode/AuthenticAMD.bin", QByteArray(5000, 'm')}});
        for (const auto &file : {early + main, early + QByteArray(512, '\0') + main, early + early + main}) {
            const auto found = readOf(file);
            QVERIFY2(found, found ? "" : found.error().message.c_str());
            QVERIFY(found->isDracut());
            QVERIFY(found->hasModule("iscsi_tcp"));
            QVERIFY(found->programs.contains("AuthenticAMD.bin"));
            QCOMPARE(found->texts.at("etc/cmdline.d/01-default.conf"), std::string(" rd.iscsi.firmware=1 \n"));
        }
        if (program.empty())
            return;
        QVERIFY(!readOf(early + main.left(main.size() / 2))); // half of it is not taken for all
    }

    void whatUnpacksWithoutEndIsLeft()
    {
        QTemporaryDir folder;
        // 64 GiB of zeros behind a file: no header comes any more.
        const auto start = compressed(folder, {"gzip", "-c"}, cpio({{"init", "x"}}).chopped(124));
        const auto zeros = compressed(folder, {"gzip", "-9", "-c"}, QByteArray(64 << 20, '\0'));
        QVERIFY(!start.isEmpty() && !zeros.isEmpty());
        QByteArray bomb = start;
        for (int i = 0; i < 1024; ++i)
            bomb += zeros;
        const auto found = readOf(bomb, std::chrono::seconds(2));
        QVERIFY(!found);
        QCOMPARE(found.error().code, Error::Code::LimitReached);
    }

    void whatIsWrappedAgainAndAgainIsNoArchive()
    {
        QTemporaryDir folder;
        auto file = cpio({{"init", "x"}});
        for (int i = 0; i < 3; ++i)
            file = compressed(folder, {"gzip", "-c"}, file);
        QVERIFY(!readOf(file)); // the kernel unwraps once
    }

    void damagedArchivesAreAnswered()
    {
        QTemporaryDir folder;
        quint32 seed = 1;
        const auto random = [&seed] { return seed = seed * 1664525 + 1013904223, seed >> 8; };
        const auto plain = cpio({{"usr/lib/dracut-lib.sh", "x"}, {"etc/cmdline.d/01-default.conf", "text"}});
        for (const auto &good : {plain, compressed(folder, {"gzip", "-c"}, plain),
                 compressed(folder, {"zstd", "-q", "-c"}, plain), compressed(folder, {"xz", "-c"}, plain)}) {
            QVERIFY(readOf(good));
            for (int round = 0; round < 500; ++round) {
                auto file = good;
                for (int i = 0; i < 4; ++i)
                    file[static_cast<qsizetype>(random()) % file.size()] = static_cast<char>(random());
                const auto found = readOf(file, std::chrono::seconds(5));
                QVERIFY(found || !found.error().message.empty());
            }
        }
    }

    void dracutLacksWhatIsNotThere_data()
    {
        QTest::addColumn<QStringList>("programs");
        QTest::addColumn<QString>("commandLine");
        QTest::addColumn<QString>("lacks");
        const QStringList legacy{"dracut-lib.sh", "iscsiroot", "parse-ibft.sh"};
        const QStringList manager{"dracut-lib.sh", "iscsiroot", "nm-initrd-generator"};
        const QString told = "rd.iscsi.firmware=1 rd.iscsi.ibft=1";
        QTest::newRow("network-legacy, told: ready") << legacy << told << "";
        QTest::newRow("NetworkManager, told: ready") << manager << told << "";
        QTest::newRow("ip=ibft, as it was called: ready") << legacy << "rd.iscsi.firmware ip=ibft"
                                                          << "";
        QTest::newRow("ip=dhcp: ready") << manager << "rd.iscsi.firmware=1 ip=dhcp"
                                        << "";
        QTest::newRow("told of nothing") << legacy << "quiet"
                                         << "rd.iscsi.firmware=1";
        QTest::newRow("not told of the network") << legacy << "rd.iscsi.firmware=1"
                                                 << "rd.iscsi.ibft=1";
        QTest::newRow("switched off") << legacy << "rd.iscsi.firmware=0 rd.iscsi.ibft=1"
                                      << "rd.iscsi.firmware=1";
        QTest::newRow("a word that only begins so") << legacy << "xrd.iscsi.firmware=1 rd.iscsi.ibft=1"
                                                    << "rd.iscsi.firmware=1";
        QTest::newRow("no module iscsi") << QStringList{"dracut-lib.sh", "parse-ibft.sh"} << told
                                         << "dracut's module iscsi";
        QTest::newRow("only systemd-networkd") << QStringList{"dracut-lib.sh", "iscsiroot", "systemd-networkd"} << told
                                               << "network module of dracut that reads";
    }

    void dracutLacksWhatIsNotThere()
    {
        QFETCH(QStringList, programs);
        QFETCH(QString, commandLine);
        QFETCH(QString, lacks);
        for (const bool inside : {true, false}) {
            MemoryTree files;
            Image image;
            image.files = &files;
            image.initramfs.emplace();
            image.initramfs->modules = {"iscsi_tcp", "iscsi_ibft"};
            for (const auto &program : programs)
                image.initramfs->programs.insert(program.toStdString());
            if (inside)
                image.initramfs->texts["etc/cmdline.d/a.conf"] = commandLine.toStdString();
            else
                files.files["/boot/grub/grub.cfg"] = "linux /vmlinuz " + commandLine.toStdString() + "\n";
            const auto why = QString::fromStdString(initramfsLacks(image));
            QVERIFY2(lacks.isEmpty() ? why.isEmpty() : why.contains(lacks), qPrintable(why));
        }
    }

    /// Debian's iscsid.service runs a script that dracut's module leaves out.
    void debiansIscsidHasItsScript()
    {
        MemoryTree files;
        files.files["/lib/open-iscsi/startup-checks.sh"] = "";
        files.files["/boot/grub/grub.cfg"] = "linux /vmlinuz rd.iscsi.firmware=1 rd.iscsi.ibft=1\n";
        Image image;
        image.files = &files;
        image.initramfs.emplace();
        image.initramfs->modules = {"iscsi_tcp", "iscsi_ibft"};
        image.initramfs->programs = {"dracut-lib.sh", "iscsiroot", "parse-ibft.sh"};
        QVERIFY(initramfsLacks(image).find("startup-checks.sh") != std::string::npos);
        image.initramfs->programs.insert("startup-checks.sh");
        QVERIFY(initramfsLacks(image).empty());
    }
};

QTEST_GUILESS_MAIN(TestInitramfs)
#include "test_initramfs.moc"
