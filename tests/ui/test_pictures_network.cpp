#include "demo.h"
#include "entries/entry_dialog.h"
#include "main_window.h"
#include "network/network_page.h"
#include "network/rule_dialog.h"
#include "network/subnet_dialog.h"
#include "pictures.h"
#include "widgets/clear_marks.h"
#include "wizard/setup_page.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QPushButton>
#include <QScreen>
#include <QTest>
#include <QTranslator>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

/// As test_pictures.cpp, for the network page, the boot entries and the setup.
class TestPicturesNetwork : public QObject {
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
        m_link = std::make_unique<FakeLink>(demoNetwork());
        m_bridge = std::make_unique<ServerBridge>(*m_link, ServerBridge::Place::ThisProcess);
    }

    void cleanup()
    {
        m_window.reset();
        m_bridge.reset();
        m_link.reset();
        QApplication::setPalette(QPalette());
    }

    void network_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << QSize(1280, 800) << false << u"en"_s;
        QTest::newRow("dark") << QSize(1280, 800) << true << u"en"_s;
        QTest::newRow("small") << QSize(800, 600) << false << u"en"_s;
        QTest::newRow("german-small") << QSize(800, 600) << false << u"de"_s;
    }

    void network()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/netseat_%1.qm"_s.arg(language)));
        QApplication::installTranslator(&translator);
        if (dark)
            QApplication::setPalette(darkPalette());
        m_link->setInventory(demoNetwork());
        m_link->servers = demoServers();
        open(size);
        playDemo(*m_link);
        auto *page = m_window->findChild<NetworkPage *>();
        const QStringList names{
            u"services"_s, u"addresses"_s, u"networks"_s, u"menu"_s, u"programs"_s, u"servers"_s};
        for (int tab = 0; tab < names.size(); ++tab) {
            page->showTab(static_cast<NetworkPage::Tab>(tab));
            if (tab == NetworkPage::ServersTab) {
                page->actions().probe->trigger();
                QTest::qWait(50);
                m_link->endJob(true, {});
            }
            save(u"network-"_s + names.at(tab));
        }
        pictureNetworkDialogs();
        m_window.reset(); // before its language goes
    }

    void setup_data() { network_data(); }

    void setup()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/netseat_%1.qm"_s.arg(language)));
        QApplication::installTranslator(&translator);
        if (dark)
            QApplication::setPalette(darkPalette());
        auto inventory = demoNetwork();
        inventory.clients.clear();
        inventory.network = {};
        m_link->setInventory(inventory);
        m_link->servers = demoServers();
        open(size);
        QCOMPARE(m_window->page(), MainWindow::Setup);
        auto *page = m_window->findChild<SetupPage *>();
        QTest::qWait(50);
        m_link->endJob(true, {});
        for (int step = 0; step < page->stepCount(); ++step) {
            save(u"setup-%1"_s.arg(step + 1));
            for (auto *next : page->findChildren<QPushButton *>())
                if (next->isDefault() && step + 1 < page->stepCount())
                    next->click();
            QTRY_COMPARE_WITH_TIMEOUT(page->step(), qMin(step + 1, page->stepCount() - 1), 30'000);
        }
        m_link->play(demoBoot(m_link->inventory()->clients.front()));
        save(u"setup-boots"_s);
        m_window.reset(); // before its language goes
    }

private:
    void pictureNetworkDialogs()
    {
        auto *page = m_window->findChild<NetworkPage *>();
        const auto inventory = demoNetwork();
        page->actions().startMedium->trigger();
        saveDialog(u"dialog-medium"_s);
        closeDialog();
        (new EntryDialog(*m_bridge, inventory.entries[0], m_window.get()))->open();
        saveDialog(u"dialog-entry"_s);
        closeDialog();
        (new SubnetDialog(*m_bridge, demoInterfaces, "Room 2", m_window.get()))->open();
        saveDialog(u"dialog-subnet"_s);
        closeDialog();
        (new RuleDialog(*m_bridge, std::size_t{0}, m_window.get()))->open();
        saveDialog(u"dialog-rule"_s);
        closeDialog();
    }

    void open(QSize size)
    {
        m_window = std::make_unique<MainWindow>(*m_bridge, demoInterfaces);
        m_window->move(10, 30);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->resize(size);
    }

    void save(const QString &name)
    {
        QTest::qWait(120); // the server of the display draws in its own time
        storePicture(m_folder, name, m_window->screen()->grabWindow(m_window->winId()).toImage());
    }

    void saveDialog(const QString &name)
    {
        QTest::qWait(250);
        auto *dialog = m_window->findChild<QDialog *>();
        QVERIFY(dialog);
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        storePicture(m_folder, name, m_window->screen()->grabWindow(0).toImage());
    }

    void closeDialog()
    {
        m_window->findChild<QDialog *>()->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!m_window->findChild<QDialog *>(), 30'000);
    }

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
    TestPicturesNetwork test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_pictures_network.moc"
