#include "activity/activity_page.h"
#include "clients/client_details.h"
#include "clients/clients_page.h"
#include "demo.h"
#include "help/help_window.h"
#include "help/shortcuts_dialog.h"
#include "images/images_page.h"
#include "images/repair_panel.h"
#include "main_window.h"
#include "pictures.h"
#include "widgets/clear_marks.h"
#include "widgets/fold_button.h"
#include "widgets/log_view.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTranslator>
#include <QTreeView>
#include <QWindow>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

/// Saves a picture of every page and dialog as people see it, with a window manager, to be looked at. Asserts only that
/// something is there: whether it is good, eyes must say.
class TestPictures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (QGuiApplication::platformName() == u"offscreen"_s)
            QSKIP("needs a display");
        m_folder = qEnvironmentVariable("NETSEAT_PICTURES", QDir::current().filePath(u"pictures"_s));
        QVERIFY(QDir().mkpath(m_folder));
    }

    void init()
    {
        m_link = std::make_unique<FakeLink>(demoInventory());
        m_bridge = std::make_unique<ServerBridge>(*m_link, ServerBridge::Place::ThisProcess);
    }

    void cleanup()
    {
        m_window.reset();
        m_bridge.reset();
        m_link.reset();
        QApplication::setPalette(QPalette());
    }

    void pages_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("language");
        QTest::newRow("wide") << QSize(1280, 800) << false << u"en"_s;
        QTest::newRow("small") << QSize(800, 600) << false << u"en"_s;
        QTest::newRow("dark") << QSize(1280, 800) << true << u"en"_s;
        QTest::newRow("german") << QSize(1280, 800) << false << u"de"_s;
        QTest::newRow("german-small") << QSize(800, 600) << false << u"de"_s;
    }

    void pages()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/netseat_%1.qm"_s.arg(language)));
        QApplication::installTranslator(&translator);
        if (dark)
            QApplication::setPalette(darkPalette());
        open(size);
        playDemo(*m_link);
        select(u"pc-02"_s);
        save(u"clients"_s);
        auto *table = m_window->findChild<QTreeView *>(u"clients"_s);
        QCOMPARE(table->model()->rowCount(), 13);
        const auto states = language == u"de"_s ? QStringList{u"Neu"_s, u"Läuft"_s, u"Startet"_s, u"Fehler"_s, u"Aus"_s}
                                                : QStringList{u"New"_s, u"Up"_s, u"Booting"_s, u"Failed"_s, u"Off"_s};
        for (const auto &state : states)
            QVERIFY2(!table->model()
                          ->match(table->model()->index(0, 0), Qt::DisplayRole, state, 1, Qt::MatchExactly)
                          .isEmpty(),
                qPrintable(state));
        auto *details = m_window->findChild<ClientDetails *>();
        details->showTab(ClientDetails::LogTab);
        save(u"clients-log"_s);
        details->showTab(ClientDetails::DiskTab);
        save(u"clients-disk"_s);
        details->showTab(ClientDetails::NetworkTab);
        save(u"clients-network"_s);
        details->showTab(ClientDetails::HistoryTab);
        save(u"clients-history"_s);
        details->showTab(ClientDetails::PreviewTab);
        QTest::qWait(50);
        save(u"clients-preview"_s);
        m_window->showPage(MainWindow::Images);
        save(u"images"_s);
        m_window->showPage(MainWindow::Activity);
        save(u"activity"_s);
        m_window->showPage(MainWindow::Network);
        save(u"network"_s);
        m_window.reset(); // before its language goes
    }

    void stoppedBoot()
    {
        open({1280, 800});
        playDemo(*m_link);
        select(u"pc-04"_s);
        save(u"clients-failed"_s);
    }

    void settingsAndHelp_data() { diskAccess_data(); }

    void settingsAndHelp()
    {
        QFETCH(bool, dark);
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/netseat_%1.qm"_s.arg(language)));
        QApplication::installTranslator(&translator);
        if (dark)
            QApplication::setPalette(darkPalette());
        open({1000, 680});
        playDemo(*m_link);
        m_window->showPage(MainWindow::Activity);
        auto *log = m_window->findChild<ActivityPage *>()->findChild<LogView *>();
        log->setCurrentIndex(log->model()->index(12, 0));
        log->setFollow(false);
        log->verticalScrollBar()->setValue(5);
        playDemo(*m_link);
        save(u"activity-details"_s);
        for (const char *key : {"Ctrl+,", "F1"})
            for (auto *action : m_window->findChildren<QAction *>())
                if (action->shortcut() == QKeySequence(QLatin1String(key)))
                    action->trigger();
        saveDialog(u"dialog-settings"_s);
        closeDialog();
        HelpWindow *help = nullptr;
        for (auto *widget : QApplication::topLevelWidgets())
            if (auto *found = qobject_cast<HelpWindow *>(widget); found && found->isVisible())
                help = found;
        QVERIFY(help && QTest::qWaitForWindowExposed(help));
        store(u"help"_s, help->grab().toImage());
        help->close();
        (new ShortcutsDialog(*m_window->menuBar(), m_window.get()))->open();
        saveDialog(u"dialog-shortcuts"_s);
        closeDialog();
        m_window.reset(); // before its language goes
    }

    void emptyStates()
    {
        m_link->setInventory({});
        open({1000, 680});
        save(u"first-start"_s);
        m_window->showPage(MainWindow::Clients);
        save(u"first-start-clients"_s);
        m_window->showPage(MainWindow::Images);
        save(u"first-start-images"_s);
        Inventory chosen;
        chosen.network = demoInventory().network;
        m_link->setInventory(chosen);
        m_window->showPage(MainWindow::Clients);
        save(u"no-clients"_s);
    }

    void dialogs()
    {
        open({1000, 680});
        playDemo(*m_link);
        auto *page = m_window->findChild<ClientsPage *>();
        page->actions().add->trigger();
        saveDialog(u"dialog-add"_s);
        auto *dialog = m_window->findChild<QDialog *>();
        dialog->findChildren<QLineEdit *>().at(0)->setFocus();
        QTest::keyClicks(dialog->findChildren<QLineEdit *>().at(0), u"x"_s);
        QTest::keyClicks(dialog->findChildren<QLineEdit *>().at(0), u" y"_s);
        dialog->findChild<FoldButton *>()->click();
        saveDialog(u"dialog-add-more"_s);
        closeDialog();
        select(u"pc-03"_s);
        page->actions().remove->trigger();
        saveDialog(u"dialog-remove"_s);
        closeDialog();
        m_window->findChild<QAction *>(u"importImage"_s)->trigger();
        saveDialog(u"dialog-import"_s);
        closeDialog();
    }

    void versions_data() { diskAccess_data(); }

    void versions()
    {
        QFETCH(bool, dark);
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/netseat_%1.qm"_s.arg(language)));
        QApplication::installTranslator(&translator);
        if (dark)
            QApplication::setPalette(darkPalette());
        auto inventory = demoInventory();
        inventory.versions.push_back({VersionId{7}, ImageId{1}, 4, VersionId{1}, VersionState::Ready, "Without the drivers"});
        m_link->setInventory(inventory);
        open({900, 620});
        select(u"pc-03"_s);
        m_window->findChild<ClientDetails *>()->showTab(ClientDetails::DiskTab);
        save(u"clients-moved"_s);
        auto *clients = m_window->findChild<ClientsPage *>();
        clients->actions().edit->trigger();
        saveDialog(u"dialog-version"_s);
        closeDialog();
        m_window->showPage(MainWindow::Images);
        auto *page = m_window->findChild<ImagesPage *>();
        auto *table = m_window->findChild<QTreeView *>(u"images"_s);
        table->setCurrentIndex(table->model()->index(1, 0, table->model()->index(0, 0)));
        save(u"images-draft"_s);
        for (auto *action : {page->actions().publish, page->actions().discard, page->actions().newDisk}) {
            action->trigger();
            saveDialog(u"dialog-"_s + QString(action->iconText()).remove(u' ').toLower());
            closeDialog();
        }
        table->setCurrentIndex(table->model()->index(1, 0, table->model()->index(2, 0)));
        for (auto *action : {page->actions().maintenance, page->actions().exporting}) {
            action->trigger();
            saveDialog(u"dialog-"_s + action->iconText().toLower());
            closeDialog();
        }
        m_window.reset(); // before its language goes
    }

    void diskAccess_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << false << u"en"_s;
        QTest::newRow("dark") << true << u"en"_s;
        QTest::newRow("german") << false << u"de"_s;
    }

    void diskAccess()
    {
        QFETCH(bool, dark);
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/netseat_%1.qm"_s.arg(language)));
        QApplication::installTranslator(&translator);
        if (dark)
            QApplication::setPalette(darkPalette());
        auto inventory = demoInventory();
        inventory.images.push_back(
            {{9}, "debian-13-netinst", "images/netinst.iso", ImageFormat::Iso, 700ULL << 20, "d", WallTime::now()});
        auto &client = inventory.clients[2];
        client.access = DiskAccess::Shared;
        client.cdrom = ImageId{9};
        client.chapUser = client.mutualUser = "pc-03";
        client.chapSecret = "twelve-chars";
        client.mutualSecret = "another-secret";
        client.portal = PortalAddress::parse("192.168.10.9");
        m_link->setInventory(inventory);
        open({780, 540});
        playDemo(*m_link);
        select(u"pc-03"_s);
        save(u"clients-shared"_s);
        auto *page = m_window->findChild<ClientsPage *>();
        page->actions().edit->trigger();
        saveDialog(u"dialog-boot"_s);
        auto *dialog = m_window->findChild<QDialog *>();
        dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        saveDialog(u"dialog-address"_s);
        dialog->findChild<QTabWidget *>()->setCurrentIndex(2);
        saveDialog(u"dialog-access"_s);
        closeDialog();
        page->actions().disconnect->trigger();
        saveDialog(u"dialog-disconnect"_s);
        closeDialog();
        m_window->showPage(MainWindow::Images);
        save(u"images-cdrom"_s);
        m_window.reset(); // before its language goes
    }

    void disks_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << QSize(1280, 800) << false << u"en"_s;
        QTest::newRow("dark") << QSize(1280, 800) << true << u"en"_s;
        QTest::newRow("small") << QSize(800, 600) << false << u"en"_s;
        QTest::newRow("german-small") << QSize(800, 600) << false << u"de"_s;
    }

    void disks()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/netseat_%1.qm"_s.arg(language)));
        QApplication::installTranslator(&translator);
        if (dark)
            QApplication::setPalette(darkPalette());
        auto inventory = demoWithInstaller();
        inventory.groups = {{{1}, "Room 12", ImageId{1}, {}, DiskMode::Reset, 20ULL << 30, true}};
        for (const int i : {0, 1, 4})
            inventory.clients[static_cast<std::size_t>(i)].followsGroup = true;
        m_link->setInventory(inventory);
        m_link->report = demoReport();
        open(size);
        playDemo(*m_link);
        pictureGroups();
        pictureDoctor();
        pictureInstall();
        inventory.versions[0].damage = "Octets 4194304 to 8388607 are not what was published.";
        inventory.noRoom = true;
        m_link->setInventory(inventory);
        auto status = m_link->status();
        status.space.free = 900ULL << 20;
        status.space.secondsLeft = 0;
        m_link->setStatus(status);
        save(u"images-no-room"_s);
        m_window->showPage(MainWindow::Clients);
        save(u"clients-no-room"_s);
        m_window.reset(); // before its language goes
    }

private:
    void pictureGroups()
    {
        auto *page = m_window->findChild<ClientsPage *>();
        page->actions().groups->trigger();
        saveDialog(u"dialog-groups"_s);
        auto *list = m_window->findChild<QDialog *>()->findChild<QListWidget *>();
        list->setCurrentRow(0);
        saveDialog(u"dialog-groups-label"_s);
        closeDialog();
        select(u"pc-02"_s);
        page->actions().edit->trigger();
        m_window->findChild<QDialog *>()->findChild<FoldButton *>()->click();
        saveDialog(u"dialog-follows"_s);
        closeDialog();
        select(u"pc-06"_s);
        page->actions().edit->trigger();
        saveDialog(u"dialog-disk"_s);
        closeDialog();
        page->groupMenu()->popup(m_window->mapToGlobal(QPoint(300, 200)));
        QTest::qWait(150);
        store(u"menu-groups"_s, m_window->screen()->grabWindow(0).toImage());
        page->groupMenu()->close();
    }

    void pictureDoctor()
    {
        m_window->showPage(MainWindow::Images);
        auto *table = m_window->findChild<QTreeView *>(u"images"_s);
        auto *page = m_window->findChild<ImagesPage *>();
        table->setCurrentIndex(table->model()->index(0, 0, table->model()->index(3, 0)));
        page->actions().doctor->trigger();
        saveDialog(u"doctor-runs"_s);
        m_link->endJob(true, "problems");
        QTest::qWait(200);
        saveDialog(u"doctor-findings"_s);
        closeDialog();
        auto inventory = *m_link->inventory();
        std::erase_if(
            inventory.versions, [](const ImageVersion &version) { return version.state == VersionState::Draft; });
        m_link->setInventory(inventory);
        table->setCurrentIndex(table->model()->index(0, 0));
        page->actions().doctor->trigger();
        QTest::qWait(100);
        m_link->endJob(true, "problems");
        QTest::qWait(100);
        m_window->findChild<RepairPanel *>()->ask();
        saveDialog(u"doctor-repair"_s);
        closeDialog();
    }

    void pictureInstall()
    {
        auto *page = m_window->findChild<ImagesPage *>();
        page->actions().install->trigger();
        saveDialog(u"dialog-install"_s);
        closeDialog();
        page->openStorageSettings();
        saveDialog(u"dialog-storage"_s);
        closeDialog();
        auto *table = m_window->findChild<QTreeView *>(u"images"_s);
        table->setCurrentIndex(table->model()->index(1, 0, table->model()->index(0, 0)));
        for (auto *action : {page->actions().tryOn, page->actions().defaultLater}) {
            action->trigger();
            saveDialog(action == page->actions().tryOn ? u"dialog-try"_s : u"dialog-later"_s);
            closeDialog();
        }
    }

    void open(QSize size)
    {
        m_window = std::make_unique<MainWindow>(*m_bridge, demoInterfaces);
        m_window->resize(size);
        m_window->move(10, 30);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->resize(size);
    }

    void select(const QString &name)
    {
        auto *table = m_window->findChild<QTreeView *>(u"clients"_s);
        const auto found = table->model()->match(
            table->model()->index(0, ClientsModel::NameColumn), Qt::DisplayRole, name, 1, Qt::MatchExactly);
        QCOMPARE(found.size(), 1);
        table->setCurrentIndex(found.front());
    }

    void save(const QString &name)
    {
        QTest::qWait(120); // the server of the display draws in its own time
        const auto picture = m_window->screen()->grabWindow(m_window->winId()).toImage();
        store(name, picture);
    }

    void saveDialog(const QString &name)
    {
        QTest::qWait(250);
        auto *dialog = m_window->findChild<QDialog *>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        store(name, m_window->screen()->grabWindow(0).toImage());
    }

    void closeDialog()
    {
        m_window->findChild<QDialog *>()->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<QDialog *>(), 30'000);
    }

    void store(const QString &name, const QImage &picture) { storePicture(m_folder, name, picture); }

    QString m_folder;
    std::unique_ptr<FakeLink> m_link;
    std::unique_ptr<ServerBridge> m_bridge;
    std::unique_ptr<MainWindow> m_window;
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    ClearMarks::install();
    QApplication::setOrganizationName(u"netseat-test"_s);
    QApplication::setApplicationName(u"netseat"_s);
    TestPictures test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_pictures.moc"
