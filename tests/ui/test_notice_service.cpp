#include "tray/notice_service.h"
#include "ui_test.h"

#include <QDBusContext>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>

#include <set>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {
const auto kService = u"org.freedesktop.Notifications"_s;
const auto kPath = u"/org/freedesktop/Notifications"_s;
} // namespace

/// Stands for the desktop's notification service.
class FakeNotifications : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown {
        uint replaces = 0;
        uint id = 0;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };
    std::vector<Shown> shown;
    std::set<uint> open;
    QStringList capabilities{u"body"_s, u"actions"_s};
    bool answers = true;

public Q_SLOTS:
    QStringList GetCapabilities()
    {
        if (!answers)
            setDelayedReply(true);
        return capabilities;
    }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &body,
        const QStringList &actions, const QVariantMap &hints, int)
    {
        if (!answers)
            setDelayedReply(true);
        const uint id = open.contains(replaces) ? replaces : ++m_last;
        open.insert(id);
        shown.push_back({replaces, id, title, body, actions, hints});
        return id;
    }
    void CloseNotification(uint id) { open.erase(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &key);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 40;
};

class TestNoticeService : public QObject {
    Q_OBJECT

    static Notice machines(int count)
    {
        std::vector<NoticeItem> items;
        for (int i = 0; i < count; ++i)
            items.push_back({.name = u"52:54:00:00:00:%1 <&>"_s.arg(i), .mac = macOf(i)});
        return noticeOf(NoticeKind::NewMachine, items);
    }
    static Notice room() { return noticeOf(NoticeKind::RoomLow, {{.text = u"1 GiB free"_s, .isBad = true}}); }

    /// The desktop's side.
    void serve()
    {
        m_theirs.emplace(QDBusConnection::connectToBus(m_address, u"desktop"_s));
        m_fake.emplace();
        QVERIFY(m_theirs->registerObject(
            kPath, &*m_fake, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(m_theirs->registerService(kService));
    }
    void vanish()
    {
        m_theirs.reset();
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        m_fake.reset();
    }

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

    void init()
    {
        serve();
        m_service = std::make_unique<NoticeService>(QDBusConnection::connectToBus(m_address, u"window"_s));
        m_refused.clear();
        m_closed.clear();
        m_acted.clear();
        connect(m_service.get(), &NoticeService::refused, this, [this](const Notice &it) { m_refused << it.title; });
        connect(m_service.get(), &NoticeService::closed, this, [this](NoticeKind kind) { m_closed << int(kind); });
        connect(m_service.get(), &NoticeService::acted, this,
            [this](const Notice &notice, NoticeAction action) { m_acted << QPair(notice.title, int(action)); });
    }

    void cleanup()
    {
        m_service.reset();
        QDBusConnection::disconnectFromBus(u"window"_s);
        vanish();
    }

    void whatIsShown_data()
    {
        QTest::addColumn<QStringList>("capabilities");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QStringList>("actions");
        const QStringList all{u"default"_s, u"Show"_s, u"show"_s, u"Show"_s, u"register"_s, u"Register"_s, u"ignore"_s,
            u"Ignore"_s};
        const auto plain = u"52:54:00:00:00:0 <&>"_s;
        QTest::newRow("all") << QStringList{u"actions"_s, u"body-markup"_s} << u"52:54:00:00:00:0 &lt;&amp;&gt;"_s << all;
        QTest::newRow("without markup") << QStringList{u"actions"_s} << plain << all;
        QTest::newRow("without actions") << QStringList{u"body"_s} << plain << QStringList{};
    }

    void whatIsShown()
    {
        QFETCH(QStringList, capabilities);
        m_fake->capabilities = capabilities;
        m_service->show(machines(1));
        QTRY_COMPARE_WITH_TIMEOUT(m_fake->shown.size(), 1U, kPatience);
        const auto &shown = m_fake->shown.front();
        QCOMPARE(shown.title, u"1 new machines"_s);
        QTEST(shown.body, "body");
        QTEST(shown.actions, "actions");
        QCOMPARE(shown.hints.value(u"urgency"_s), QVariant::fromValue(uchar(1)));
        QCOMPARE(shown.hints.value(u"urgency"_s).typeId(), QMetaType::UChar);
        QCOMPARE(shown.hints.value(u"desktop-entry"_s).toString(), u"net.netseat.Netseat"_s);
        m_service->show(room());
        QTRY_COMPARE_WITH_TIMEOUT(m_fake->shown.size(), 2U, kPatience);
        QCOMPARE(m_fake->shown.back().hints.value(u"urgency"_s), QVariant::fromValue(uchar(2)));
        QCOMPARE(m_refused, QStringList{});
    }

    void aStormIsOneBubble()
    {
        for (int i = 1; i <= 60; ++i)
            m_service->show(machines(i));
        m_service->show(room());
        const auto isShown = [this](const QString &title) {
            return std::ranges::find(m_fake->shown, title, &FakeNotifications::Shown::title) != m_fake->shown.end();
        };
        QTRY_VERIFY_WITH_TIMEOUT(isShown(u"60 new machines"_s), kPatience);
        for (int i = 61; i <= 120; ++i) // by now the bubble has its number
            m_service->show(machines(i));
        QTRY_VERIFY_WITH_TIMEOUT(isShown(u"120 new machines"_s), kPatience);
        QCOMPARE(m_fake->open.size(), 2U); // the machines' and the room's
        QVERIFY2(m_fake->shown.size() < 10, qPrintable(QString::number(m_fake->shown.size())));
    }

    void answersComeBack()
    {
        m_service->show(machines(2));
        m_service->show(room());
        QTRY_COMPARE_WITH_TIMEOUT(m_fake->shown.size(), 2U, kPatience);
        const auto id = [this](const QString &title) {
            return std::ranges::find(m_fake->shown, title, &FakeNotifications::Shown::title)->id;
        };
        const auto ofMachines = id(u"2 new machines"_s);
        Q_EMIT m_fake->ActionInvoked(7, u"register"_s); // somebody else's
        Q_EMIT m_fake->ActionInvoked(ofMachines, u"start"_s); // not one of its actions
        Q_EMIT m_fake->ActionInvoked(ofMachines, u"register"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_acted.size(), 1, kPatience);
        QCOMPARE(m_acted.front(), QPair(u"2 new machines"_s, int(NoticeAction::Register)));
        QCOMPARE(m_closed, QList{int(NoticeKind::NewMachine)});
        QTRY_VERIFY_WITH_TIMEOUT(!m_fake->open.contains(ofMachines), kPatience);
        Q_EMIT m_fake->ActionInvoked(id(u"No room: new boots wait"_s), u"default"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_acted.size(), 2, kPatience);
        QCOMPARE(m_acted.back().second, int(NoticeAction::Show));
        m_service->show(machines(3)); // a new bubble: the former is answered
        QTRY_COMPARE_WITH_TIMEOUT(m_fake->shown.size(), 3U, kPatience);
        QCOMPARE(m_fake->shown.back().replaces, 0U);
    }

    void strangersSignalsMeanNothing()
    {
        m_service->show(machines(1));
        QTRY_COMPARE_WITH_TIMEOUT(m_fake->shown.size(), 1U, kPatience);
        auto stranger = QDBusConnection::connectToBus(m_address, u"stranger"_s);
        auto lie = QDBusMessage::createSignal(kPath, kService, u"ActionInvoked"_s);
        lie << m_fake->shown.front().id << u"register"_s;
        QVERIFY(stranger.send(lie));
        Q_EMIT m_fake->NotificationClosed(m_fake->shown.front().id, 2);
        QTRY_COMPARE_WITH_TIMEOUT(m_closed.size(), 1, kPatience);
        QVERIFY(m_acted.isEmpty());
        QDBusConnection::disconnectFromBus(u"stranger"_s);
    }

    void whatIsOverIsTakenBack()
    {
        m_service->show(machines(1));
        m_service->withdraw(NoticeKind::NewMachine); // before it was asked for at all
        m_service->show(room());
        QTRY_COMPARE_WITH_TIMEOUT(m_fake->shown.size(), 1U, kPatience);
        m_service->withdraw(NoticeKind::RoomLow);
        QTRY_VERIFY_WITH_TIMEOUT(m_fake->open.empty(), kPatience);
        m_service->show(machines(1));
        m_service->withdraw(NoticeKind::NewMachine); // while its number is under way
        QTRY_COMPARE_WITH_TIMEOUT(m_fake->shown.size(), 2U, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(m_fake->open.empty(), kPatience);
    }

    void aServiceThatVanishesAndComesBack()
    {
        m_service->show(machines(1));
        QTRY_COMPARE_WITH_TIMEOUT(m_fake->shown.size(), 1U, kPatience);
        vanish();
        QTRY_COMPARE_WITH_TIMEOUT(m_closed, QList{int(NoticeKind::NewMachine)}, kPatience);
        m_service->show(machines(2));
        QTRY_COMPARE_WITH_TIMEOUT(m_refused, QStringList{u"2 new machines"_s}, kPatience);
        serve();
        m_service->show(machines(3));
        QTRY_COMPARE_WITH_TIMEOUT(m_fake->shown.size(), 1U, kPatience);
        QCOMPARE(m_fake->shown.front().replaces, 0U); // the number was the former's
        QCOMPARE(m_refused.size(), 1);
    }

    void aServiceThatNeverAnswers()
    {
        m_fake->answers = false;
        m_service->setPatience(milliseconds(100));
        QElapsedTimer blocked;
        blocked.start();
        m_service->show(machines(1));
        m_service->show(room());
        QVERIFY(blocked.elapsed() < 90); // nobody waited for it
        QTRY_COMPARE_WITH_TIMEOUT(m_refused.size(), 2, kPatience);
        m_fake->answers = true;
        m_service->setPatience(milliseconds(kPatience));
        m_service->show(machines(2));
        QTRY_COMPARE_WITH_TIMEOUT(m_fake->shown.size(), 1U, kPatience);
        m_fake->answers = false;
        m_service->setPatience(milliseconds(100));
        m_service->show(machines(3));
        QTRY_COMPARE_WITH_TIMEOUT(m_refused.size(), 3, kPatience);
        QCOMPARE(m_refused.back(), u"3 new machines"_s);
    }

    void withoutABusOrAServiceItSaysSo()
    {
        NoticeService alone(QDBusConnection(u"no such connection"_s));
        const QSignalSpy refused(&alone, &NoticeService::refused);
        alone.show(machines(1));
        QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, kPatience);
        vanish();
        m_service->show(machines(1));
        QTRY_COMPARE_WITH_TIMEOUT(m_refused.size(), 1, kPatience);
    }

private:
    QProcess m_daemon;
    QString m_address;
    std::optional<QDBusConnection> m_theirs;
    std::optional<FakeNotifications> m_fake;
    std::unique_ptr<NoticeService> m_service;
    QStringList m_refused;
    QList<int> m_closed;
    QList<QPair<QString, int>> m_acted;
};

QTEST_MAIN(TestNoticeService)
#include "test_notice_service.moc"
