#include "server/data_folder.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace netseat;
using namespace netseat::server;
using namespace Qt::StringLiterals;

class TestDataFolder : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesWhatIsMissingForItsOwnerAlone()
    {
        const QTemporaryDir base;
        const auto path = base.filePath(u"deep/er"_s);
        const auto folder = DataFolder::open(path.toStdString(), "test");
        QVERIFY(folder);
        for (const auto &made : {path, path + u"/images"_s, path + u"/disks"_s, path + u"/files"_s})
            QCOMPARE(QFile::permissions(made)
                         & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther),
                     QFile::Permissions {});
        QCOMPARE(folder->holder(), "test, process " + std::to_string(::getpid()));
    }

    void oneProcessHoldsItAndSaysWho()
    {
        const QTemporaryDir base;
        auto folder = DataFolder::open(base.path().toStdString(), "netseatd");
        QVERIFY(folder);
        const auto second = DataFolder::open(base.path().toStdString(), "netseat");
        QVERIFY(!second);
        QVERIFY(second.error().code == Error::Code::Conflict);
        QVERIFY(second.error().message.find(folder->holder()) != std::string::npos);
        QVERIFY(second.error().message.find(base.path().toStdString()) != std::string::npos);
        folder = Error {Error::Code::Cancelled, {}};
        QVERIFY(DataFolder::open(base.path().toStdString(), "netseat"));
    }

    void theLockEndsWithItsProcessHoweverThatEnds()
    {
        const QTemporaryDir base;
        const auto child = ::fork();
        if (child == 0) {
            const auto held = DataFolder::open(base.path().toStdString(), "child");
            ::kill(::getpid(), SIGKILL);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
        QVERIFY(QFile::exists(base.filePath(u"lock"_s)));
        QVERIFY(DataFolder::open(base.path().toStdString(), "netseat"));
    }

    void theTextOfTheLockIsNoMoreThanText()
    {
        const QTemporaryDir base;
        auto folder = DataFolder::open(base.path().toStdString(), "netseatd");
        QFile file(base.filePath(u"lock"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("\x1b[31mred\n" + QByteArray(100'000, 'x'));
        file.close();
        const auto second = DataFolder::open(base.path().toStdString(), "netseat");
        QVERIFY(!second);
        QVERIFY(second.error().message.find('\x1b') == std::string::npos);
        QVERIFY(second.error().message.size() < 1000);
    }

    void aTrailingSlashMeansTheSameFolder()
    {
        const QTemporaryDir base;
        const auto folder = DataFolder::open(base.path().toStdString() + "/d/", "test");
        QVERIFY(folder);
        QCOMPARE(folder->path().string(), base.path().toStdString() + "/d");
    }

    void aFileInItsPlaceIsAnError()
    {
        const QTemporaryDir base;
        QFile file(base.filePath(u"d"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(!DataFolder::open(base.filePath(u"d"_s).toStdString(), "test"));
    }

    void theDefaultIsThePersonsOrTheServices()
    {
        qputenv("XDG_DATA_HOME", "/home/me/data");
        const auto expected = ::geteuid() == 0 ? "/var/lib/netseat" : "/home/me/data/netseat";
        QCOMPARE(defaultDataFolder().string(), expected);
    }
};

QTEST_GUILESS_MAIN(TestDataFolder)
#include "test_data_folder.moc"
