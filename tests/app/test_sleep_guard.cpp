#include "common/sleep_guard.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

#include <vector>

using namespace netseat;
using namespace netseat::app;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000;

/// A link of which only the status matters.
class StatusLink : public server::Link {
public:
    Snapshot inventory() const override { return std::make_shared<const Inventory>(); }
    const server::Status &status() const override { return m_status; }
    void submit(const server::Command &, Callback) override { }
    void queryEvents(const server::EventQuery &, EventsCallback) override { }
    void attach(int clients)
    {
        m_status.boots.clear();
        for (int i = 0; i < clients; ++i)
            m_status.boots[ClientId{i + 1}].attached = true;
        m_status.boots[ClientId{1000}].attached = false;
        Q_EMIT statusChanged(m_status);
    }

private:
    server::Status m_status;
};

} // namespace

/// Stands for logind: hands out pipes and sees by their end that a lock was given up.
class FakeLogind : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    QStringList asked;
    std::vector<int> readEnds;

    int held() const
    {
        int count = 0;
        for (const int end : readEnds) {
            char octet = 0;
            count += ::read(end, &octet, 1) == 0 ? 0 : 1; // 0: the other end is closed
        }
        return count;
    }

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &who, const QString &why, const QString &mode)
    {
        asked << QStringList{what, who, why, mode}.join(u'|');
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        readEnds.push_back(ends[0]);
        QDBusUnixFileDescriptor given(ends[1]);
        ::close(ends[1]); // `given` has its own
        return given;
    }
};

class TestSleepGuard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("dbus-daemon is not installed");
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_daemon.waitForReadyRead(kPatience));
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }

    void cleanupTestCase()
    {
        m_daemon.kill();
        m_daemon.waitForFinished(kPatience);
    }

    void theLockFollowsTheClients()
    {
        auto theirs = QDBusConnection::connectToBus(m_address, u"logind"_s);
        FakeLogind logind;
        QVERIFY(theirs.registerService(u"org.freedesktop.login1"_s));
        QVERIFY(theirs.registerObject(u"/org/freedesktop/login1"_s, &logind, QDBusConnection::ExportAllSlots));
        StatusLink link;
        SleepGuard guard(link, QDBusConnection::connectToBus(m_address, u"guard"_s));
        guard.setSettle(milliseconds(1));
        link.attach(0);
        QTest::qWait(30);
        QCOMPARE(logind.asked.size(), 0);
        link.attach(8);
        QTRY_VERIFY_WITH_TIMEOUT(guard.isHeld(), kPatience);
        QCOMPARE(logind.asked.back(), u"sleep:shutdown|Netseat|8 PCs run from this computer|block"_s);
        link.attach(1);
        QTRY_COMPARE_WITH_TIMEOUT(logind.asked.size(), 2, kPatience);
        QCOMPARE(logind.asked.back(), u"sleep:shutdown|Netseat|1 PC runs from this computer|block"_s);
        QTRY_COMPARE_WITH_TIMEOUT(logind.held(), 1, kPatience); // the former was given up
        link.attach(0);
        QTRY_COMPARE_WITH_TIMEOUT(logind.held(), 0, kPatience);
        QVERIFY(!guard.isHeld());
        QDBusConnection::disconnectFromBus(u"guard"_s);
        QDBusConnection::disconnectFromBus(u"logind"_s);
    }

    void withoutLogindItSaysSoOnce()
    {
        StatusLink link;
        SleepGuard guard(link, QDBusConnection::connectToBus(m_address, u"alone"_s));
        guard.setSettle(milliseconds(1));
        int told = 0;
        connect(&guard, &SleepGuard::problem, this, [&](const QString &why) { told += why.isEmpty() ? 0 : 1; });
        link.attach(2);
        QTRY_COMPARE_WITH_TIMEOUT(told, 1, kPatience);
        link.attach(3);
        QTest::qWait(100);
        QCOMPARE(told, 1);
        QVERIFY(!guard.isHeld());
        QDBusConnection::disconnectFromBus(u"alone"_s);
    }

private:
    QProcess m_daemon;
    QString m_address;
};

QTEST_GUILESS_MAIN(TestSleepGuard)
#include "test_sleep_guard.moc"
