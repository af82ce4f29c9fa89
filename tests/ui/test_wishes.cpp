#include "main_window.h"
#include "netseat/wishes.h"
#include "ui_test.h"

#include <QDialog>
#include <QFile>
#include <QPushButton>
#include <QTreeView>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

/// What the command line and the actions of the desktop's menu ask of the window.
class TestWishes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        useOwnSettings();
        qunsetenv("XDG_ACTIVATION_TOKEN");
    }

    void options_data()
    {
        QTest::addColumn<bool>("start");
        QTest::addColumn<bool>("stop");
        QTest::addColumn<QStringList>("show");
        QTest::addColumn<QString>("expected"); // or what is said about it
        QTest::newRow("none") << false << false << QStringList{} << QString();
        QTest::newRow("start") << true << false << QStringList{} << u"start-services"_s;
        QTest::newRow("stop and show") << false << true << QStringList{u"new"_s} << u"stop-services show=new"_s;
        QTest::newRow("both") << true << true << QStringList{} << u"not both"_s;
        QTest::newRow("nonsense") << false << false << QStringList{u"moon"_s} << u"not moon"_s;
    }

    void options()
    {
        QFETCH(bool, start);
        QFETCH(bool, stop);
        QFETCH(QStringList, show);
        QFETCH(QString, expected);
        const auto wishes = app::wishesOf(start, stop, show);
        if (wishes)
            QCOMPARE(wishes->join(u' '), expected);
        else
            QVERIFY2(QString::fromStdString(wishes.error().message).contains(expected), wishes.error().message.c_str());
    }

    void aTokenGoesWithThem()
    {
        QCOMPARE(app::withToken({u"show=new"_s}), QStringList{u"show=new"_s});
        qputenv("XDG_ACTIVATION_TOKEN", "abc");
        QCOMPARE(app::withToken({}), QStringList{u"token=abc"_s});
        qunsetenv("XDG_ACTIVATION_TOKEN");
        Desk desk;
        MainWindow window(desk.bridge, demoInterfaces);
        app::fulfil({u"token=abc"_s}, window, desk.bridge);
        QVERIFY(window.isVisible()); // nothing else was asked for
    }

    void theyAreCarriedOut()
    {
        Desk desk;
        MainWindow window(desk.bridge, demoInterfaces);
        playDemo(desk.link);
        app::fulfil({u"start-services"_s}, window, desk.bridge);
        QVERIFY(desk.last<server::StartServices>());
        QVERIFY(!window.isVisible()); // it stays in the tray
        QTRY_VERIFY_WITH_TIMEOUT(!desk.bridge.attachedClients().isEmpty(), kPatience);
        app::fulfil({u"stop-services"_s}, window, desk.bridge);
        QVERIFY(!desk.last<server::StopServices>()); // PCs run from the disks: it is asked first
        auto *question = window.findChild<QDialog *>(u"stopServices"_s);
        QVERIFY(question && question->isVisible());
        QTest::mouseClick(button(*question, u"Stop services"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.last<server::StopServices>(), kPatience);
        window.hide();
        app::fulfil({u"show=failed"_s}, window, desk.bridge);
        QVERIFY(window.isVisible());
        QCOMPARE(window.page(), MainWindow::Clients);
        auto *table = window.findChild<QTreeView *>(u"clients"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        for (const auto &what : app::showable())
            app::fulfil({u"show="_s + what}, window, desk.bridge);
        QCOMPARE(window.page(), MainWindow::Network);
        window.hide();
        app::fulfil({u"show=moon"_s, u"dance"_s}, window, desk.bridge); // of a later version
        QVERIFY(window.isHidden() || window.page() == MainWindow::Network);
        app::fulfil({}, window, desk.bridge);
        QVERIFY(window.isVisible());
    }

    void theMenuEntryAsksForWhatThereIs()
    {
        QFile entry(QString::fromLatin1(MENU_ENTRY));
        QVERIFY(entry.open(QIODevice::ReadOnly));
        const QStringList options{u"--start-services"_s, u"--stop-services"_s, u"--tray"_s};
        int actions = 0;
        for (const auto &line : QString::fromUtf8(entry.readAll()).split(u'\n')) {
            if (!line.startsWith(u"Exec=netseat "_s))
                continue;
            ++actions;
            const auto words = line.mid(13).split(u' ');
            if (words.front() == u"--show"_s)
                QVERIFY2(words.size() == 2 && app::showable().contains(words.back()), qPrintable(line));
            else
                QVERIFY2(words.size() == 1 && options.contains(words.front()), qPrintable(line));
        }
        QCOMPARE(actions, 5);
    }
};

QTEST_MAIN(TestWishes)
#include "test_wishes.moc"
