// rebuild_script and virtual_pc: what the image's own system is asked to do, and what is made of its answer.

#include "doctor/program.h"
#include "doctor/virtual_pc.h"

#include <QTemporaryDir>
#include <QTest>

using namespace netseat;
using namespace netseat::doctor;

namespace {

RebuildTask task(bool dracut, bool apart, std::vector<std::string> install)
{
    return {.kernelVersion = "6.1.0",
        .initramfsFile = "/boot/initrd.img-6.1.0",
        .dracut = dracut,
        .bootApart = apart,
        .install = std::move(install)};
}

} // namespace

class TestRebuild : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scriptsAreShell_data()
    {
        QTest::addColumn<bool>("dracut");
        QTest::addColumn<bool>("apart");
        QTest::addColumn<bool>("install");
        for (int i = 0; i < 8; ++i)
            QTest::addRow("%d", i) << bool(i & 1) << bool(i & 2) << bool(i & 4);
    }

    void scriptsAreShell()
    {
        QFETCH(bool, dracut);
        QFETCH(bool, apart);
        QFETCH(bool, install);
        const auto script = virtualPcScript(
            task(dracut, apart, install ? std::vector<std::string>{"open-iscsi"} : std::vector<std::string>()));
        QTemporaryDir folder;
        const auto name = folder.filePath("script");
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(script.c_str());
        file.close();
        const auto judged = runProgram({"sh", "-n", name.toStdString()}, std::chrono::seconds(30));
        QVERIFY(judged);
        QVERIFY2(judged->code == 0 && judged->output.empty(), judged->output.c_str());
        QCOMPARE(script.find("dracut --force") != std::string::npos, dracut);
        QCOMPARE(script.find("update-initramfs") != std::string::npos, !dracut);
        QCOMPARE(
            script.find("mount /boot") != std::string::npos && script.find("step boot") != std::string::npos, apart);
        QCOMPARE(script.find("'open-iscsi'") != std::string::npos, install);
    }

    void answersAreJudged_data()
    {
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("words");
        QTest::newRow("made") << "initramfs 0 done\n"
                              << "";
        QTest::newRow("installed and made")
            << "network 0 \nupdate 0 Reading package lists...\ninstall 0 \ninitramfs 0\n"
            << "";
        QTest::newRow("nothing") << ""
                                 << "The last it said: Kernel panic";
        QTest::newRow("ended in between") << "network 0 \n"
                                          << "(network). The last it said: Kernel panic";
        QTest::newRow("no /boot") << "boot 32 mount: /boot: can't find UUID=1.\n"
                                  << "could not mount /boot: mount: /boot: can't find UUID=1";
        QTest::newRow("no card") << "network 1 the kernel has no driver\n"
                                 << "needs a network card: the kernel has no driver";
        QTest::newRow("no mirror") << "network 0 \nupdate 100 E: Failed to fetch http://x/y\n"
                                   << "could not install open-iscsi: E: Failed to fetch http://x/y. It was asked in a "
                                      "virtual PC, which reaches what this"
                                      " computer reaches without a proxy, and looks at deb.example";
        QTest::newRow("no such package") << "network 0\nupdate 0\ninstall 100 E: Unable to locate package open-iscsi\n"
                                         << "Unable to locate package";
        QTest::newRow("not made") << "initramfs 1 No space left on device\n"
                                  << "could not make its initramfs: No space left on device";
        QTest::newRow("of another tongue") << "initramfs 1 \x1b[31mno\n"
                                           << "?[31mno";
    }

    void answersAreJudged()
    {
        QFETCH(QString, result);
        QFETCH(QString, words);
        const auto judged =
            judgeResult(result.toStdString(), task(false, true, {"open-iscsi"}), "deb.example", "Kernel panic");
        QCOMPARE(bool(judged), words.isEmpty());
        if (!judged)
            QVERIFY2(
                judged.error().message.find(words.toStdString()) != std::string::npos, judged.error().message.c_str());
    }

    void mirrorsAreNamed()
    {
        MemoryTree files;
        files.files["/etc/apt/sources.list"] =
            "# deb http://comment.example/debian x main\ndeb http://deb.example/debian x main\n";
        files.files["/etc/yum.repos.d/a.repo"] = "[a]\nbaseurl=https://rpm.example/fedora\n";
        QCOMPARE(packageMirrors(files), std::string("deb.example, rpm.example"));
    }
};

QTEST_GUILESS_MAIN(TestRebuild)
#include "test_rebuild.moc"
