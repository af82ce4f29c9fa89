#include "activity/activity_page.h"
#include "charts/chart_panel.h"
#include "charts/charts_view.h"
#include "clients/client_details.h"
#include "models/clients_model.h"
#include "demo.h"
#include "main_window.h"
#include "pictures.h"
#include "widgets/clear_marks.h"

#include <QApplication>
#include <QDir>
#include <QScreen>
#include <QTest>
#include <QTranslator>
#include <QTreeView>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

/// Pictures of the charts, and of all pages on a large display, to be looked at.
class TestPicturesCharts : public QObject {
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
        m_link->history = demoHistory(WallTime::now());
        m_bridge = std::make_unique<ServerBridge>(*m_link, ServerBridge::Place::ThisProcess);
    }

    void cleanup()
    {
        m_window.reset();
        m_bridge.reset();
        m_link.reset();
        QApplication::setPalette(QPalette());
    }

    void charts_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("colours");
        QTest::addColumn<QString>("language");
        QTest::newRow("light") << QSize(1280, 800) << u"light"_s << u"en"_s;
        QTest::newRow("dark") << QSize(1280, 800) << u"dark"_s << u"en"_s;
        QTest::newRow("contrast") << QSize(1000, 700) << u"contrast"_s << u"en"_s;
        QTest::newRow("german-small") << QSize(800, 600) << u"light"_s << u"de"_s;
    }

    void charts()
    {
        QFETCH(QSize, size);
        QFETCH(QString, colours);
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/netseat_%1.qm"_s.arg(language)));
        QApplication::installTranslator(&translator);
        if (colours == u"dark"_s)
            QApplication::setPalette(darkPalette());
        else if (colours == u"contrast"_s)
            QApplication::setPalette(highContrast());
        open(size);
        auto *view = showCharts();
        save(u"charts-hour"_s);
        view->setRange(ChartRange::Day);
        auto *canvas = m_window->findChildren<ChartPanel *>().at(0)->canvas();
        canvas->setFocus();
        for (int i = 0; i < 9; ++i)
            QTest::keyClick(canvas, Qt::Key_PageUp);
        save(u"charts-day"_s);
        view->setRange(ChartRange::Week);
        save(u"charts-week"_s);
        view->setRange(ChartRange::SixHours);
        view->setLayoutDirection(Qt::RightToLeft);
        save(u"charts-mirrored"_s);
        m_window.reset(); // before its language goes
    }

    void large_data()
    {
        QTest::addColumn<QString>("language");
        const auto name = [](const char *language) {
            return QByteArray(language) + "-x" + qgetenv("QT_SCALE_FACTOR");
        };
        for (const auto *language : {"en", "de"})
            QTest::newRow(name(language).constData()) << QString::fromLatin1(language);
    }

    void large()
    {
        const auto *screen = QGuiApplication::primaryScreen();
        if (screen->size().width() * screen->devicePixelRatio() < 3840)
            QSKIP("needs a large display");
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/netseat_%1.qm"_s.arg(language)));
        QApplication::installTranslator(&translator);
        open(screen->availableSize() - QSize(20, 50));
        auto *table = m_window->findChild<QTreeView *>(u"clients"_s);
        table->setCurrentIndex(table->model()->index(2, ClientsModel::NameColumn));
        save(u"large-clients"_s);
        m_window->findChild<ClientDetails *>()->showTab(ClientDetails::NetworkTab);
        save(u"large-clients-network"_s);
        m_window->showPage(MainWindow::Images);
        save(u"large-images"_s);
        m_window->showPage(MainWindow::Network);
        save(u"large-network"_s);
        m_window->showPage(MainWindow::Activity);
        save(u"large-activity"_s);
        showCharts()->setRange(ChartRange::Day);
        save(u"large-charts"_s);
        m_window.reset(); // before its language goes
    }

private:
    static QPalette highContrast()
    {
        QPalette palette(Qt::black, Qt::black);
        for (const auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText})
            palette.setColor(role, Qt::yellow);
        palette.setColor(QPalette::Base, Qt::black);
        palette.setColor(QPalette::AlternateBase, QColor(0x18, 0x18, 0x18));
        palette.setColor(QPalette::Highlight, Qt::cyan);
        palette.setColor(QPalette::HighlightedText, Qt::black);
        return palette;
    }

    ChartsView *showCharts()
    {
        m_window->showPage(MainWindow::Activity);
        m_window->findChild<ActivityPage *>()->showView(ActivityPage::Charts);
        QTest::qWait(200);
        return m_window->findChild<ChartsView *>();
    }

    void open(QSize size)
    {
        m_window = std::make_unique<MainWindow>(*m_bridge, demoInterfaces);
        m_window->resize(size);
        m_window->move(10, 30);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_window->resize(size);
        playDemo(*m_link);
    }

    void save(const QString &name)
    {
        QTest::qWait(200); // the server of the display draws in its own time
        storePicture(m_folder, name, m_window->screen()->grabWindow(m_window->winId()).toImage());
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
    TestPicturesCharts test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_pictures_charts.moc"
