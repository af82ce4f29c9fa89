#include "clients/client_dialog.h"
#include "images/import_dialog.h"
#include "main_window.h"
#include "texts/convert.h"
#include "tray/close_policy.h"
#include "ui_test.h"
#include "widgets/message_bar.h"
#include "widgets/service_light.h"

#include <QLabel>
#include <QMessageBox>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTreeView>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {
using Place = ServerBridge::Place;
}

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { useOwnSettings(); }

    void shortcuts()
    {
        Desk desk;
        MainWindow window(desk.bridge, demoInterfaces);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(window.page(), MainWindow::Clients);
        QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(window.page(), MainWindow::Images);
        QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(window.page(), MainWindow::Activity);
        QTest::keyClick(&window, Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(window.page(), MainWindow::Network);
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(window.focusWidget()->accessibleName(), u"Search clients"_s);
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        QVERIFY(window.findChild<ClientDialog *>());
        window.findChild<ClientDialog *>()->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!window.findChild<ClientDialog *>(), kPatience);
        window.activateWindow(); // the offscreen platform does not hand the focus back
        QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeWindow() == &window, kPatience);
        QTest::keyClick(&window, Qt::Key_I, Qt::ControlModifier);
        QVERIFY(window.findChild<ImportDialog *>());
    }

    void noShortcutIsUsedTwice()
    {
        Desk desk;
        MainWindow window(desk.bridge, demoInterfaces);
        QStringList used;
        for (const auto *action : window.findChildren<QAction *>()) {
            if (action->shortcutContext() == Qt::WidgetShortcut)
                continue;
            for (const auto &key : action->shortcuts()) {
                QVERIFY2(!used.contains(key.toString()), qPrintable(key.toString()));
                used << key.toString();
            }
        }
        QVERIFY(used.size() > 10);
    }

    void statusBar()
    {
        Desk desk;
        MainWindow window(desk.bridge, demoInterfaces);
        const auto lights = window.findChildren<ServiceLight *>();
        QCOMPARE(lights.size(), 4);
        QCOMPARE(lights.front()->accessibleName(), u"DHCP: Stopped"_s);
        playDemo(desk.link);
        QCOMPARE(lights.front()->accessibleName(), u"DHCP: Running"_s);
        QVERIFY(lights.front()->toolTip().contains(u"192.168.10.1:67"_s));
        QStringList texts;
        for (const auto *label : window.statusBar()->findChildren<QLabel *>())
            texts << label->text();
        QVERIFY2(texts.contains(u"5 up, 2 booting, 2 failed, 2 new"_s), qPrintable(texts.join(u'|')));
        QTest::mouseClick(lights.front(), Qt::LeftButton);
        QCOMPARE(window.page(), MainWindow::Network);
    }

    void firstStartLeadsToTheSetup()
    {
        Desk desk{Inventory{}};
        MainWindow window(desk.bridge, demoInterfaces);
        QCOMPARE(window.page(), MainWindow::Clients); // nothing is known yet
        desk.link.setInventory({});
        QCOMPARE(window.page(), MainWindow::Setup);
        window.showPage(MainWindow::Images);
        desk.link.setInventory({});
        QCOMPARE(window.page(), MainWindow::Images); // once
    }

    void failuresAreToldInPlace()
    {
        Desk desk;
        MainWindow window(desk.bridge, demoInterfaces);
        window.show();
        desk.link.refuseNext = Error{Error::Code::Conflict, "Port 67 is held by dnsmasq."};
        desk.bridge.submit(server::StartServices{});
        auto *bar = window.findChild<MessageBar *>();
        QTRY_COMPARE_WITH_TIMEOUT(bar->text(), u"Port 67 is held by dnsmasq."_s, kPatience);
        QTest::mouseClick(bar->findChild<QToolButton *>(), Qt::LeftButton);
        QCOMPARE(bar->text(), QString());
        desk.link.lose(u"netseatd ended."_s);
        QVERIFY(bar->text().contains(u"netseatd ended."_s));
        QVERIFY(!desk.bridge.isConnected());
        desk.bridge.submit(server::StartServices{});
        QVERIFY(bar->text().contains(u"no connection"_s));
        QCOMPARE(window.findChild<ServiceLight *>()->accessibleName(), u"DHCP: Stopped"_s);
        FakeLink again(demoInventory());
        playDemo(again);
        window.showPage(MainWindow::Images);
        QVERIFY(bar->text().contains(u"no connection"_s)); // a problem stays until it is dismissed
        desk.bridge.setLink(again);
        QVERIFY(bar->text().contains(u"back"_s));
        window.showPage(MainWindow::Clients);
        QCOMPARE(bar->text(), QString()); // a notice has been read
        QCOMPARE(window.findChild<ServiceLight *>()->accessibleName(), u"DHCP: Running"_s);
    }

    void closePolicy_data()
    {
        QTest::addColumn<bool>("tray");
        QTest::addColumn<bool>("running");
        QTest::addColumn<bool>("daemon");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, bool tray, bool running, bool daemon, CloseChoice choice) {
            QTest::newRow(name) << tray << running << daemon << static_cast<int>(choice);
        };
        row("running, with a tray: hide", true, true, false, CloseChoice::ToTray);
        row("running, without a tray: ask", false, true, false, CloseChoice::AskQuit);
        row("nothing runs: quit", true, false, false, CloseChoice::Quit);
        row("nothing runs, no tray: quit", false, false, false, CloseChoice::Quit);
        row("netseatd runs it: closing costs nothing", false, true, true, CloseChoice::Quit);
        row("netseatd runs it, with a tray: keep watching", true, true, true, CloseChoice::ToTray);
    }

    void closePolicy()
    {
        QFETCH(bool, tray);
        QFETCH(bool, running);
        QFETCH(bool, daemon);
        QFETCH(int, expected);
        QCOMPARE(static_cast<int>(onClose(tray, running, daemon ? Place::Daemon : Place::ThisProcess)), expected);
    }

    void quitNamesTheClientsThatRun()
    {
        Desk desk;
        MainWindow window(desk.bridge, demoInterfaces);
        window.show();
        playDemo(desk.link);
        const QSignalSpy ended(&window, &MainWindow::quitConfirmed);
        window.quit();
        QCOMPARE(ended.count(), 0);
        auto *box = window.findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(box->informativeText().contains(u"pc-01"_s));
        QVERIFY(!box->informativeText().contains(u"pc-10"_s)); // that one is off
        window.quit();
        QCOMPARE(window.findChildren<QMessageBox *>().size(), 1);
        for (auto *button : box->buttons())
            if (box->buttonRole(button) == QMessageBox::DestructiveRole)
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(ended.count(), 1);
    }

    void quitFromADaemonCostsNothing()
    {
        Desk desk(demoInventory(), Place::Daemon);
        MainWindow window(desk.bridge, demoInterfaces);
        window.show();
        playDemo(desk.link);
        QVERIFY(window.windowTitle().contains(u"netseatd"_s));
        const QSignalSpy ended(&window, &MainWindow::quitConfirmed);
        window.close(); // the offscreen platform has no tray
        QCOMPARE(ended.count(), 1);
    }

    void closingWithoutTrayAsksWhileServicesRun()
    {
        Desk desk;
        MainWindow window(desk.bridge, demoInterfaces);
        window.show();
        desk.bridge.submit(server::StartServices{});
        QTRY_VERIFY_WITH_TIMEOUT(desk.bridge.servicesRun(), kPatience);
        const QSignalSpy ended(&window, &MainWindow::quitConfirmed);
        window.close();
        QVERIFY(window.isVisible());
        QVERIFY(window.findChild<QMessageBox *>());
        QCOMPARE(ended.count(), 0);
    }

    void trayMenuShowsCountsAndOpensTheList()
    {
        Desk desk;
        MainWindow window(desk.bridge, demoInterfaces);
        window.show();
        playDemo(desk.link);
        QVERIFY(window.tray().toolTip().contains(u"Needs attention"_s));
        QVERIFY(window.tray().toolTip().contains(u"5 up, 2 booting, 2 failed, 2 new"_s));
        window.showPage(MainWindow::Network);
        QAction *fresh = nullptr;
        QStringList texts;
        for (auto *action : window.tray().menu().actions()) {
            texts << action->text();
            if (action->text().contains(u"New machines (2)"_s))
                fresh = action;
        }
        QVERIFY2(fresh, qPrintable(texts.join(u'|')));
        fresh->trigger();
        QCOMPARE(window.page(), MainWindow::Clients);
        QCOMPARE(window.findChild<QTreeView *>(u"clients"_s)->model()->rowCount(), 2);
    }

    void trayWakesAGroupAndKeepsQuiet()
    {
        Desk desk;
        MainWindow window(desk.bridge, demoInterfaces);
        auto &menu = window.tray().menu();
        Q_EMIT menu.aboutToShow();
        const auto groups = window.tray().wakeMenu().actions();
        QVERIFY(!groups.isEmpty());
        groups.front()->trigger();
        QCOMPARE(desk.link.commands.size(), 1U);
        const auto woken = std::get<server::WakeClients>(desk.link.commands.back()).clients;
        QVERIFY(!woken.empty());
        for (const auto id : woken)
            QCOMPARE(toQString(desk.link.inventory()->client(id)->group), groups.front()->text());
        for (auto *action : menu.actions())
            if (action->isCheckable())
                action->trigger();
        QVERIFY(window.tray().isMuted());
        for (auto *action : menu.actions())
            if (action->isCheckable())
                action->trigger();
        QVERIFY(!window.tray().isMuted());
    }

    void trayStates_data()
    {
        QTest::addColumn<int>("service");
        QTest::addColumn<int>("up");
        QTest::addColumn<int>("failed");
        QTest::addColumn<int>("expected");
        const auto row = [](const char *name, server::ServiceState service, int up, int failed, TrayState state) {
            QTest::newRow(name) << static_cast<int>(service) << up << failed << static_cast<int>(state);
        };
        row("nothing runs", server::ServiceState::Stopped, 0, 0, TrayState::Stopped);
        row("nothing runs, an old failure", server::ServiceState::Stopped, 0, 1, TrayState::Stopped);
        row("ready", server::ServiceState::Running, 0, 0, TrayState::Idle);
        row("serving", server::ServiceState::Running, 3, 0, TrayState::Serving);
        row("a boot failed", server::ServiceState::Running, 3, 1, TrayState::Attention);
        row("a service failed", server::ServiceState::Failed, 0, 0, TrayState::Attention);
    }

    void trayStates()
    {
        QFETCH(int, service);
        QFETCH(int, up);
        QFETCH(int, failed);
        QFETCH(int, expected);
        server::Status status;
        status.services = {{Origin::Dhcp, static_cast<server::ServiceState>(service), {}, {}}};
        ClientCounts counts;
        counts.up = up;
        counts.failed = failed;
        QCOMPARE(static_cast<int>(trayStateOf(status, counts)), expected);
    }

    void windowStateIsRemembered()
    {
        Desk desk;
        {
            MainWindow window(desk.bridge, demoInterfaces);
            window.resize(900, 650);
            window.show();
            window.close();
        }
        MainWindow window(desk.bridge, demoInterfaces);
        QCOMPARE(window.size(), QSize(900, 650));
    }

    void narrowWindowFits()
    {
        Desk desk;
        MainWindow window(desk.bridge, demoInterfaces);
        window.resize(800, 600);
        window.show();
        playDemo(desk.link);
        for (int page = 0; page < MainWindow::PageCount; ++page) {
            window.showPage(static_cast<MainWindow::PageNumber>(page));
            QCoreApplication::processEvents();
            QVERIFY2(window.width() <= 800 && window.height() <= 600, qPrintable(QString::number(page)));
        }
        QVERIFY(window.minimumSizeHint().width() <= 800);
        QVERIFY(window.minimumSizeHint().height() <= 600);
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
