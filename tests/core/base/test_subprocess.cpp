// Running other programs (subprocess.cpp).
#include "base/subprocess.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <fstream>
#include <sys/wait.h>
#include <unistd.h>

using namespace netseat;

namespace {

SubprocessOutput into(std::string &text)
{
    return [&text](std::string_view piece) {
        text += piece;
        return true;
    };
}

std::vector<std::string> shell(const std::string &script)
{
    return {"/bin/sh", "-c", script};
}

/// Also when nobody has taken its status yet.
bool isGone(int process)
{
    if (::kill(process, 0) != 0)
        return errno == ESRCH;
    std::ifstream status("/proc/" + std::to_string(process) + "/stat");
    std::string number;
    std::string name;
    std::string state;
    status >> number >> name >> state;
    return !status || state == "Z";
}

} // namespace

class TestSubprocess : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void howProgramsEnd_data()
    {
        QTest::addColumn<QString>("script");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("errors");
        const QString none;
        QTest::newRow("nothing to say") << "exit 0" << 0 << none << none;
        QTest::newRow("both channels are told apart") << "echo out; echo err >&2; exit 3" << 3 << "out\n" << "err\n";
        QTest::newRow("a signal ends it") << "kill -9 $$" << -1 << none << none;
        QTest::newRow("the input is empty") << "cat; echo end" << 0 << "end\n" << none;
        QTest::newRow("the locale is C") << "echo $LC_ALL$LANG" << 0 << "C\n" << none;
        QTest::newRow("closed channels do not end it") << "exec >&- 2>&-; sleep 0.3; exit 5" << 5 << none << none;
        QTest::newRow("what others leave behind does not hold it up") << "sleep 60 & echo end" << 0 << "end\n" << none;
        QTest::newRow("no other file is open") << "ls /proc/self/fd | wc -l" << 0 << "4\n" << none; // and ls's own
    }
    void howProgramsEnd()
    {
        QFETCH(QString, script);
        QFETCH(int, exitCode);
        QFETCH(QString, output);
        QFETCH(QString, errors);
        const int leaky = ::open("/dev/null", O_RDONLY); // without O_CLOEXEC
        std::string heard;
        const auto end = runSubprocess(shell(script.toStdString()), into(heard));
        ::close(leaky);
        QVERIFY(end);
        QCOMPARE(end->exitCode, exitCode);
        QCOMPARE(QString::fromStdString(heard), output);
        QCOMPARE(QString::fromStdString(end->errors), errors);
    }

    void wordsAreNoShellText()
    {
        std::string heard;
        QVERIFY(runSubprocess({"echo", "$HOME; `id` 'a  b'"}, into(heard)));
        QCOMPARE(QString::fromStdString(heard), QStringLiteral("$HOME; `id` 'a  b'\n"));
    }

    void complaintsAreBounded()
    {
        std::string heard;
        const auto end = runSubprocess(shell("head -c 1000000 /dev/zero >&2; echo last >&2; head -c 300000 /dev/zero"), into(heard));
        QVERIFY(end);
        QCOMPARE(end->errors.size(), std::size_t {4096});
        QVERIFY(end->errors.ends_with("last\n"));
        QCOMPARE(heard.size(), std::size_t {300'000});
    }

    void whatIsNotThereIsNotFound()
    {
        std::string heard;
        const auto end = runSubprocess({"netseat-no-such-program"}, into(heard));
        QVERIFY(!end);
        QCOMPARE(int(end.error().code), int(Error::Code::NotFound));
        const auto denied = runSubprocess({"/etc/passwd"}, into(heard));
        QVERIFY(!denied);
        QCOMPARE(int(denied.error().code), int(Error::Code::Denied));
    }

    void cancelEndsTheWholeGroup_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("a silent program") << "sleep 60 & echo $! > \"$0\"; wait";
        QTest::newRow("one that ignores signals") << "trap '' TERM INT HUP; sleep 60 & echo $! > \"$0\"; wait";
        QTest::newRow("one that talks all the time") << "sleep 60 & echo $! > \"$0\"; yes";
    }
    void cancelEndsTheWholeGroup()
    {
        QFETCH(QString, script);
        QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("pid")).toStdString();
        auto command = shell(script.toStdString());
        command.push_back(file);
        int child = 0;
        QElapsedTimer timer;
        timer.start();
        const auto end = runSubprocess(command, [&](std::string_view) {
            std::ifstream in(file);
            return !(in >> child);
        });
        QVERIFY(!end);
        QCOMPARE(int(end.error().code), int(Error::Code::Cancelled));
        QVERIFY(timer.elapsed() < 10'000);
        QVERIFY(child > 0);
        // Killed, and not ours to reap: whoever adopts it does that in time.
        QTRY_VERIFY_WITH_TIMEOUT(isGone(child), 30'000);
    }

    void theProgramDiesWithUs()
    {
        QTemporaryDir folder;
        const auto file = folder.filePath(QStringLiteral("pid")).toStdString();
        auto command = shell("trap '' PIPE; echo $$ > \"$0\"; while :; do echo more; sleep 0.05; done");
        command.push_back(file);
        const auto service = ::fork();
        if (service == 0) {
            static_cast<void>(runSubprocess(command, [](auto) { return true; }).error());
            ::_exit(0);
        }
        int program = 0;
        QTRY_VERIFY_WITH_TIMEOUT(bool(std::ifstream(file) >> program), 30'000);
        QCOMPARE(::kill(program, 0), 0);
        QCOMPARE(::kill(service, SIGKILL), 0);
        QCOMPARE(::waitpid(service, nullptr, 0), service);
        QTRY_VERIFY_WITH_TIMEOUT(isGone(program), 30'000);
    }

    void aSilentProgramIsAskedAboutAllTheSame()
    {
        int asked = 0;
        QVERIFY(runSubprocess(shell("sleep 0.5"), [&](std::string_view text) {
            asked += text.empty() ? 1 : 0;
            return true;
        }));
        QVERIFY(asked >= 2);
    }
};

QTEST_GUILESS_MAIN(TestSubprocess)
#include "test_subprocess.moc"
