// The small words of base: results, ids, descriptors, times, checks.
#include "base/check.h"
#include "base/clock.h"
#include "base/ids.h"
#include "base/result.h"
#include "base/unique_fd.h"

#include <QTest>

#include <cerrno>
#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace netseat;

class TestWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void systemErrorsAreSorted_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("code");
        QTest::newRow("no such file") << ENOENT << int(Error::Code::NotFound);
        QTest::newRow("permission") << EACCES << int(Error::Code::Denied);
        QTest::newRow("read-only file system") << EROFS << int(Error::Code::Denied);
        QTest::newRow("disk full") << ENOSPC << int(Error::Code::NoSpace);
        QTest::newRow("quota") << EDQUOT << int(Error::Code::NoSpace);
        QTest::newRow("anything else") << EIO << int(Error::Code::Io);
    }
    void systemErrorsAreSorted()
    {
        QFETCH(int, number);
        QFETCH(int, code);
        const auto error = systemError("Opening /x failed", number);
        QCOMPARE(int(error.code), code);
        QVERIFY(error.message.starts_with("Opening /x failed: "));
    }

    void aResultIsAValueOrAnError()
    {
        const Result<int> value = 7;
        QVERIFY(value);
        QCOMPARE(*value, 7);
        const Result<int> error = Error {Error::Code::NotFound, "No."};
        QVERIFY(!error);
        QCOMPARE(error.error().message, std::string("No."));
        QVERIFY(Result<void>());
    }

    void readingTheValueOfAnErrorEndsTheProcess()
    {
        const auto child = ::fork();
        if (child == 0) {
            ::close(STDERR_FILENO);
            const Result<int> error = Error {Error::Code::NotFound, "No."};
            ::_exit(*error);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QCOMPARE(WTERMSIG(status), SIGABRT);
    }

    void targetNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qint64>("client"); // 0: nobody's
        QTest::newRow("ours") << "iqn.2026-11.net.netseat:7" << qint64 {7};
        QTest::newRow("no number") << "iqn.2026-11.net.netseat:" << qint64 {0};
        QTest::newRow("zero") << "iqn.2026-11.net.netseat:0" << qint64 {0};
        QTest::newRow("negative") << "iqn.2026-11.net.netseat:-7" << qint64 {0};
        QTest::newRow("a second spelling of 7") << "iqn.2026-11.net.netseat:07" << qint64 {0};
        QTest::newRow("text after the number") << "iqn.2026-11.net.netseat:7x" << qint64 {0};
        QTest::newRow("overflow") << "iqn.2026-11.net.netseat:99999999999999999999" << qint64 {0};
        QTest::newRow("another's") << "iqn.2010-04.org.ipxe:7" << qint64 {0};
    }
    void targetNames()
    {
        QFETCH(QString, name);
        QFETCH(qint64, client);
        const auto found = clientOfTarget(name.toStdString());
        QCOMPARE(found ? found->value : 0, client);
        if (found)
            QCOMPARE(targetName(*found), name.toStdString());
    }

    void aDescriptorIsClosedOnce()
    {
        UniqueFd first(::open("/dev/null", O_RDONLY | O_CLOEXEC));
        QVERIFY(first);
        const int number = first.get();
        UniqueFd second = std::move(first);
        QVERIFY(!first); // NOLINT(bugprone-use-after-move): moved-from is empty, that is the point
        QCOMPARE(second.get(), number);
        second.reset();
        QCOMPARE(::fcntl(number, F_GETFD), -1);
    }

    void timesAreIso8601()
    {
        QCOMPARE(WallTime {1795424700250}.toString(), std::string("2026-11-23T09:05:00.250Z"));
        QCOMPARE(WallTime {-1}.toString(), std::string("1969-12-31T23:59:59.999Z"));
        QCOMPARE((WallTime {1500} - WallTime {250}).count(), 1250);
    }
};

QTEST_APPLESS_MAIN(TestWords)
#include "test_words.moc"
