#include "activity/activity_page.h"
#include "images/images_page.h"
#include "images/import_dialog.h"
#include "images/jobs_panel.h"
#include "network/network_form.h"
#include "network/network_page.h"
#include "ui_test.h"
#include "widgets/empty_state.h"
#include "widgets/log_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QFile>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeView>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

/// Images, activity and network page, each with mouse and keyboard.
class TestPages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void importAndCancel()
    {
        Desk desk;
        ImagesPage page(desk.bridge);
        page.show();
        page.actions().import->trigger();
        auto *dialog = page.findChild<ImportDialog *>();
        auto *import = button(*dialog, u"Import"_s);
        QVERIFY(!import->isEnabled());
        QTest::keyClicks(named<QLineEdit>(*dialog, u"File"_s), u"/srv/My Disk.qcow2"_s);
        QCOMPARE(dialog->name(), u"My-Disk"_s);
        QVERIFY(import->isEnabled());
        QTest::mouseClick(import, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(desk.last<server::ImportImage>(), kPatience);
        QCOMPARE(desk.last<server::ImportImage>()->source, std::string("/srv/My Disk.qcow2"));
        QTRY_VERIFY_WITH_TIMEOUT(page.findChild<JobsPanel *>()->findChild<QProgressBar *>(), kPatience);
        auto status = desk.link.status();
        status.jobs.front().done = 512ULL << 30; // more than an int holds
        status.jobs.front().all = 1024ULL << 30;
        desk.link.setStatus(status);
        QCOMPARE(page.findChild<JobsPanel *>()->findChild<QProgressBar *>()->value(), 500);
        QTest::mouseClick(button(page, u"Cancel"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!page.findChild<JobsPanel *>()->findChild<QProgressBar *>(), kPatience);
        QVERIFY(desk.last<server::CancelJob>());
    }

    void importRefusesATakenNameInPlace()
    {
        Desk desk;
        ImportDialog dialog(desk.link.inventory(), u"/srv/memtest.raw"_s);
        QVERIFY(!button(dialog, u"Import"_s)->isEnabled());
        ImportDialog relative(desk.link.inventory(), u"disk.raw"_s);
        QVERIFY(!button(relative, u"Import"_s)->isEnabled());
    }

    void removeImage()
    {
        Desk desk;
        ImagesPage page(desk.bridge);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        auto *table = page.findChild<QTreeView *>();
        table->setCurrentIndex(table->model()->index(2, 0)); // windows, used by two
        QVERIFY(!page.actions().remove->isEnabled());
        QVERIFY(page.actions().remove->toolTip().contains(u"pc-04"_s));
        table->setCurrentIndex(table->model()->index(1, 0)); // memtest, used by nobody
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Delete);
        auto *box = page.findChild<QMessageBox *>();
        QVERIFY(box);
        for (auto *choice : box->buttons())
            if (box->buttonRole(choice) == QMessageBox::DestructiveRole)
                QTest::mouseClick(choice, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, kPatience);
    }

    void droppedFileIsOffered()
    {
        Desk desk{Inventory{}};
        ImagesPage page(desk.bridge);
        page.show();
        QVERIFY(page.findChild<EmptyState *>()->isVisible());
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(u"/srv/x.img"_s)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&page, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&page, &drop);
        QCOMPARE(page.findChild<ImportDialog *>()->file(), u"/srv/x.img"_s);
    }

    void logFollowsItsEnd()
    {
        Desk desk;
        LogModel log(desk.bridge);
        ActivityPage page(desk.bridge, log);
        page.resize(800, 300);
        page.show();
        QCoreApplication::processEvents();
        auto *view = page.findChild<LogView *>();
        auto *bar = view->verticalScrollBar();
        playDemo(desk.link);
        QTRY_VERIFY_WITH_TIMEOUT(bar->maximum() > 0 && bar->value() == bar->maximum(), kPatience);
        QCoreApplication::processEvents(); // scrolling of its own that is still under way
        bar->setValue(3); // the person scrolls up
        QVERIFY(!view->follows());
        playDemo(desk.link);
        QTest::qWait(50);
        QCOMPARE(bar->value(), 3);
        bar->setValue(bar->maximum());
        QVERIFY(view->follows());
    }

    void logFiltersByHand()
    {
        Desk desk;
        LogModel log(desk.bridge);
        ActivityPage page(desk.bridge, log);
        page.show();
        QCoreApplication::processEvents();
        playDemo(desk.link);
        auto *view = page.findChild<LogView *>();
        auto *client = named<QComboBox>(page, u"Client"_s);
        QCOMPARE(client->count(), 12);
        client->setCurrentIndex(client->findText(u"pc-04"_s));
        QCOMPARE(view->model()->rowCount(), 4);
        auto *severity = named<QComboBox>(page, u"Severity"_s);
        severity->setCurrentIndex(2);
        QCOMPARE(view->model()->rowCount(), 1);
        client->setCurrentIndex(0);
        QCOMPARE(view->model()->rowCount(), 2);
        QTest::keyClicks(named<QLineEdit>(page, u"Search the log"_s), u"refused"_s);
        QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 1, kPatience);
        view->copySelected();
        QVERIFY(QApplication::clipboard()->text().contains(u"pc-11"_s));
        // A renamed client keeps being the one that is filtered by.
        auto inventory = demoInventory();
        client->setCurrentIndex(client->findText(u"pc-11"_s));
        inventory.clients[10].name = "zz";
        desk.link.setInventory(inventory);
        QCOMPARE(client->currentText(), u"zz"_s);
    }

    void logExport()
    {
        Desk desk;
        LogModel log(desk.bridge);
        ActivityPage page(desk.bridge, log);
        QCoreApplication::processEvents();
        playDemo(desk.link);
        QTemporaryDir folder;
        const QSignalSpy notices(&page, &Page::notice);
        const QSignalSpy problems(&page, &Page::problem);
        page.exportTo(folder.filePath(u"out.log"_s));
        QTRY_COMPARE_WITH_TIMEOUT(notices.count(), 1, kPatience);
        QFile file(folder.filePath(u"out.log"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("snponly.efi"));
        page.exportTo(folder.filePath(u"missing/out.log"_s));
        QTRY_COMPARE_WITH_TIMEOUT(problems.count(), 1, kPatience);
    }

    void networkIsProposedFromTheCard()
    {
        Desk desk{Inventory{}};
        NetworkPage page(desk.bridge, demoInterfaces);
        page.show();
        auto *form = page.findChild<NetworkForm *>();
        auto *card = named<QComboBox>(*form, u"Network card"_s);
        QCOMPARE(card->count(), 5);
        card->setCurrentIndex(1);
        QCOMPARE(form->settings().interface, std::string("enp3s0"));
        QCOMPARE(form->settings().dhcp, DhcpMode::Proxy); // leaves the router as it is
        auto *dhcp = named<QComboBox>(*form, u"Addresses"_s);
        dhcp->setCurrentIndex(0);
        QCOMPARE(form->settings().poolFirst->toString(), std::string("192.168.10.100"));
        QCOMPARE(form->settings().netmask->toString(), std::string("255.255.255.0"));
        QVERIFY(button(page, u"Apply"_s)->isEnabled());
        QTest::mouseClick(button(page, u"Apply"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.link.inventory()->network.interface.empty(), kPatience);
        QCOMPARE(desk.link.inventory()->network.dhcp, DhcpMode::Full);
        QTRY_VERIFY_WITH_TIMEOUT(!button(page, u"Apply"_s)->isEnabled(), kPatience);
        card->setCurrentIndex(3); // another card: its network, not the old one's
        QCOMPARE(form->settings().poolFirst->toString(), std::string("192.168.1.100"));
    }

    void networkErrors_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("hint");
        QTest::newRow("the pool is reversed")
            << u"Last address of the pool"_s << u"192.168.10.50"_s << u"before the first"_s;
        QTest::newRow("the pool contains this computer")
            << u"First address of the pool"_s << u"192.168.10.1"_s << u"own address"_s;
        QTest::newRow("the pool leaves the network")
            << u"Last address of the pool"_s << u"192.168.11.50"_s << u"inside the network"_s;
        QTest::newRow("half an address") << u"First address of the pool"_s << u"192.168"_s << u"no address"_s;
        QTest::newRow("a mask with holes") << u"Netmask"_s << u"255.0.255.0"_s << u"no netmask"_s;
        QTest::newRow("a router elsewhere") << u"Router"_s << u"10.0.0.1"_s << u"inside the network"_s;
        QTest::newRow("DNS servers that are none") << u"DNS servers"_s << u"one, two"_s << u"commas"_s;
    }

    void networkErrors()
    {
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, hint);
        Desk desk;
        NetworkPage page(desk.bridge, demoInterfaces);
        page.show();
        auto *edit = named<QLineEdit>(page, field);
        QVERIFY(edit);
        const auto before = edit->text();
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, typed);
        QStringList shown;
        for (const auto *line : page.findChildren<FieldHint *>())
            shown << (line->isHidden() ? QString() : line->text());
        QVERIFY2(shown.join(u'\n').contains(hint), qPrintable(shown.join(u'\n')));
        QVERIFY(!button(page, u"Apply"_s)->isEnabled());
        QTest::mouseClick(button(page, u"Revert"_s), Qt::LeftButton);
        QCOMPARE(edit->text(), before);
    }

    void changesFromElsewhere()
    {
        Desk desk;
        NetworkPage page(desk.bridge, demoInterfaces);
        page.show();
        auto *lease = named<QSpinBox>(*page.findChild<NetworkForm *>(), u"Lease time"_s);
        auto inventory = demoInventory();
        inventory.network.leaseSeconds = 7200;
        desk.link.setInventory(inventory);
        QCOMPARE(lease->value(), 7200); // nothing was typed: it follows
        const QSignalSpy notices(&page, &Page::notice);
        lease->setValue(600);
        inventory.network.leaseSeconds = 3600;
        desk.link.setInventory(inventory);
        QCOMPARE(lease->value(), 600); // what is being typed stays
        QCOMPARE(notices.count(), 1);
    }

    void startAndStop()
    {
        Desk desk;
        NetworkPage page(desk.bridge, demoInterfaces);
        page.show();
        QVERIFY(page.actions().start->isEnabled());
        QVERIFY(!page.actions().stop->isEnabled());
        page.actions().start->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(page.actions().stop->isEnabled(), kPatience);
        QVERIFY(!page.actions().start->isEnabled());
        QVERIFY(std::ranges::any_of(page.findChildren<QLabel *>(),
            [](const QLabel *label) { return label->text() == u"Running on 192.168.10.1:67"_s; }));
        auto status = desk.link.status();
        status.services[0].state = server::ServiceState::Failed;
        status.services[0].problem = "port 67 is held by dnsmasq, process 812";
        desk.link.setStatus(status);
        QVERIFY(page.actions().start->isEnabled()); // again, when dnsmasq is gone
        QVERIFY(page.actions().stop->isEnabled());
        QVERIFY(std::ranges::any_of(page.findChildren<QLabel *>(),
            [](const QLabel *label) { return label->text().contains(u"dnsmasq, process 812"_s); }));
    }

    void stoppingNamesThePcsThatWouldStandStill_data()
    {
        QTest::addColumn<QString>("what"); // the accessible name of its button; empty: all services
        QTest::addColumn<bool>("asks");
        QTest::newRow("all") << QString() << true;
        QTest::newRow("iSCSI") << u"Stop iSCSI"_s << true;
        QTest::newRow("DHCP") << u"Stop DHCP"_s << false;
    }

    void stoppingNamesThePcsThatWouldStandStill()
    {
        QFETCH(QString, what);
        QFETCH(bool, asks);
        Desk desk;
        playDemo(desk.link);
        NetworkPage page(desk.bridge, demoInterfaces);
        page.show();
        const auto stopped = [&] { return desk.last<server::StopServices>() || desk.last<server::StopService>(); };
        const auto stop = [&] {
            if (what.isEmpty())
                return page.actions().stop->trigger();
            for (auto *line : page.findChildren<QToolButton *>())
                if (line->accessibleName() == what)
                    line->click();
        };
        stop();
        auto *question = page.findChild<QDialog *>(u"stopServices"_s);
        QCOMPARE(question != nullptr, asks);
        QCOMPARE(bool(stopped()), !asks);
        if (!asks)
            return;
        QVERIFY(std::ranges::any_of(question->findChildren<QLabel *>(),
            [](const QLabel *label) { return label->text().contains(u"pc-02"_s); }));
        question->reject();
        QVERIFY(!stopped());
        QTRY_VERIFY_WITH_TIMEOUT(!page.findChild<QDialog *>(u"stopServices"_s), kPatience);
        stop();
        QTest::mouseClick(button(*page.findChild<QDialog *>(u"stopServices"_s), u"Stop services"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(stopped(), kPatience);
    }
};

QTEST_MAIN(TestPages)
#include "test_pages.moc"
