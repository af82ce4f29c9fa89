// netseatd as a service manager runs it: the real program, on loopback.

#include "program_rig.h"

#include <QRegularExpression>
#include <QTcpSocket>

#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

using namespace netseat::test;
using namespace Qt::StringLiterals;

class TestNetseatd : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<ProgramRig>();
        QCOMPARE(m_rig->setUp().code, 0);
    }
    void cleanup() { m_rig.reset(); }

    void saysReadyOnceAndEndsCleanly_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("on SIGTERM") << SIGTERM;
        QTest::newRow("on SIGINT") << SIGINT;
    }
    void saysReadyOnceAndEndsCleanly()
    {
        QFETCH(int, signal);
        const auto server = m_rig->serve();
        QVERIFY(server);
        for (const auto port : {m_rig->http, m_rig->iscsi}) { // ready means served
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, port);
            QVERIFY(socket.waitForConnected(kLimit));
        }
        ::kill(static_cast<pid_t>(server->processId()), signal);
        QVERIFY(server->waitForFinished(kLimit));
        QCOMPARE(server->exitStatus(), QProcess::NormalExit);
        QCOMPARE(server->exitCode(), 0);
        QVERIFY(server->readAllStandardOutput().isEmpty()); // exactly the one line
        const auto log = server->readAllStandardError();
        QVERIFY2(log.contains("tftp started on 127.0.0.1:" + QByteArray::number(m_rig->tftp)), log.constData());
        QVERIFY2(log.contains("tftp stopped"), log.constData());
        const auto left = QDir(m_rig->data()).entryList(QDir::Files | QDir::System);
        QCOMPARE(left, (QStringList {u"inventory.sqlite"_s, u"lock"_s})); // no -wal, no socket
    }

    /// A disk and its sessions take about four descriptors each; shells start programs with room for 1,024.
    void opensAsManyFilesAsItMay()
    {
        const auto server = m_rig->serve();
        QVERIFY(server);
        QFile limits(u"/proc/%1/limits"_s.arg(server->processId()));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        const auto line = QRegularExpression(u"Max open files +(\\w+) +(\\w+)"_s).match(QString::fromLatin1(limits.readAll()));
        QVERIFY(line.hasMatch());
        QCOMPARE(line.captured(1), line.captured(2));
        ::kill(static_cast<pid_t>(server->processId()), SIGTERM);
        QVERIFY(server->waitForFinished(kLimit));
    }

    void aPortThatIsTakenEndsItNamingPortAndHolder()
    {
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress::LocalHost, m_rig->http));
        const auto ended = m_rig->run(QStringLiteral(NETSEATD), {});
        QCOMPARE(ended.code, 1);
        QVERIFY(ended.out.isEmpty());
        QVERIFY2(ended.err.contains(QByteArray::number(m_rig->http)), ended.err.constData());
        QVERIFY2(ended.err.contains("pid " + QByteArray::number(QCoreApplication::applicationPid())),
                 ended.err.constData());
    }

    void aLogReaderThatEndsDoesNotEndIt()
    {
        int log[2] {};
        QCOMPARE(::pipe2(log, O_CLOEXEC), 0);
        const auto server = m_rig->serve(QProcessEnvironment::systemEnvironment(), [&] { ::dup2(log[1], STDERR_FILENO); });
        ::close(log[0]);
        ::close(log[1]);
        QVERIFY(server);
        QCOMPARE(m_rig->ctl(u"client add --mac 52:54:00:00:00:01 --name one"_s).code, 0); // writes a line of log
        QCOMPARE(m_rig->ctl(u"client add --mac 52:54:00:00:00:02 --name two"_s).code, 0);
        QVERIFY(!m_rig->json(u"status"_s).object().value(u"servedBy"_s).isNull());
        server->terminate();
        QVERIFY(server->waitForFinished(kLimit));
        QCOMPARE(server->exitCode(), 0);
    }

    void aFolderThatIsServedEndsItSayingByWhom()
    {
        const auto server = m_rig->serve();
        QVERIFY(server);
        const auto second = m_rig->run(QStringLiteral(NETSEATD), {});
        QCOMPARE(second.code, 1);
        QVERIFY2(second.err.contains("netseatd, process " + QByteArray::number(server->processId())),
                 second.err.constData());
        server->terminate();
        QVERIFY(server->waitForFinished(kLimit));
    }

    void oneServiceIsStoppedAndStartedByItself()
    {
        QCOMPARE(m_rig->ctl(u"stop"_s).code, 1); // nobody serves the folder
        const auto server = m_rig->serve();
        QVERIFY(server);
        const auto states = [&] {
            QString text;
            for (const auto &service : m_rig->json(u"status"_s).object().value(u"services"_s).toArray())
                text += service.toObject().value(u"state"_s).toString() + u' ';
            return text;
        };
        QCOMPARE(states(), u"off running running running "_s);
        QCOMPARE(m_rig->ctl(u"stop ftp"_s).code, 2);
        QCOMPARE(m_rig->ctl(u"start dhcp"_s).code, 1); // off in the settings
        QCOMPARE(m_rig->ctl(u"stop iscsi"_s).code, 0);
        QCOMPARE(states(), u"off running running stopped "_s);
        QTcpSocket disk;
        disk.connectToHost(QHostAddress::LocalHost, m_rig->iscsi);
        QVERIFY(!disk.waitForConnected(kLimit));
        QCOMPARE(m_rig->ctl(u"start iscsi"_s).code, 0);
        QCOMPARE(states(), u"off running running running "_s);
        disk.connectToHost(QHostAddress::LocalHost, m_rig->iscsi);
        QVERIFY(disk.waitForConnected(kLimit));
        QCOMPARE(m_rig->ctl(u"stop"_s).code, 0);
        QCOMPARE(states(), u"stopped stopped stopped stopped "_s);
        ::kill(static_cast<pid_t>(server->processId()), SIGTERM);
        QVERIFY(server->waitForFinished(kLimit));
    }

    void aCrashLeavesTheFolderUsable()
    {
        auto server = m_rig->serve();
        QVERIFY(server);
        QCOMPARE(m_rig->ctl(u"client add --mac 52:54:00:00:00:01 --name kept"_s).code, 0);
        server->kill();
        QVERIFY(server->waitForFinished(kLimit));
        QCOMPARE(m_rig->json(u"client list"_s).array().size(), 1); // committed means kept
        server = m_rig->serve();
        QVERIFY(server);
        server->terminate();
        QVERIFY(server->waitForFinished(kLimit));
    }

    void tellsTheServiceManager_data()
    {
        QTest::addColumn<bool>("abstract");
        QTest::newRow("through a socket with a file") << false;
        QTest::newRow("through an abstract socket") << true;
    }
    void tellsTheServiceManager()
    {
        QFETCH(bool, abstract);
        const auto path = m_rig->folder.filePath(u"notify"_s).toUtf8();
        const int fd = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
        sockaddr_un address {};
        address.sun_family = AF_UNIX;
        std::copy(path.begin(), path.end(), address.sun_path + (abstract ? 1 : 0));
        const auto length = offsetof(sockaddr_un, sun_path) + static_cast<std::size_t>(path.size()) + 1;
        QCOMPARE(::bind(fd, reinterpret_cast<const sockaddr *>(&address), static_cast<socklen_t>(abstract ? length : sizeof address)), 0);
        timeval limit {.tv_sec = kLimit / 1000, .tv_usec = 0};
        QCOMPARE(::setsockopt(fd, SOL_SOCKET, SO_RCVTIMEO, &limit, sizeof limit), 0);
        const auto next = [fd] {
            QByteArray message(4096, '\0');
            message.resize(std::max<qsizetype>(0, ::recv(fd, message.data(), 4096, 0)));
            return message;
        };
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"NOTIFY_SOCKET"_s, (abstract ? u"@"_s : u""_s) + QString::fromUtf8(path));
        const auto server = m_rig->serve(environment);
        QVERIFY(server);
        QVERIFY(next().contains("READY=1"));
        server->terminate();
        QVERIFY(next().contains("STOPPING=1"));
        QVERIFY(server->waitForFinished(kLimit));
        ::close(fd);
    }

    void aDamagedInventoryIsRefusedAndLeft()
    {
        QFile file(m_rig->data() + u"/inventory.sqlite"_s);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write(QByteArray(100, 'x'));
        file.seek(0);
        const auto before = file.readAll();
        const auto ended = m_rig->run(QStringLiteral(NETSEATD), {});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains("left as it is"), ended.err.constData());
        file.seek(0);
        QCOMPARE(file.readAll(), before);
    }

    void usage_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::newRow("help") << u"--help"_s << 0;
        QTest::newRow("version") << u"--version"_s << 0;
        QTest::newRow("an unknown option") << u"--fly"_s << 2;
        QTest::newRow("an argument") << u"now"_s << 2;
    }
    void usage()
    {
        QFETCH(QString, line);
        QFETCH(int, code);
        QCOMPARE(m_rig->run(QStringLiteral(NETSEATD), line).code, code);
    }

private:
    std::unique_ptr<ProgramRig> m_rig;
};

QTEST_GUILESS_MAIN(TestNetseatd)
#include "test_netseatd.moc"
