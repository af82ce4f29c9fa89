#include "clients/client_details.h"
#include "cut_texts.h"
#include "demo.h"
#include "main_window.h"
#include "ui_test.h"

#include <QDir>
#include <QPushButton>
#include <QTabWidget>
#include <QTranslator>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

/// The smallest window that is promised, and a large one, in every language and from right to left: no text is cut.
class TestCutTexts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }
    void cleanup() { QApplication::setLayoutDirection(Qt::LeftToRight); }

    void whatIsCutIsFound()
    {
        QWidget window;
        auto *label = new QLabel(u"A text"_s, &window);
        auto *shortened = new ElidedLabel(&window);
        shortened->setText(u"Another text"_s);
        auto *button = new QPushButton(u"A button"_s, &window);
        window.show();
        for (QWidget *part : std::initializer_list<QWidget *>{label, shortened, button})
            part->resize(part->sizeHint());
        QCOMPARE(cutTexts(window), QStringList());
        for (QWidget *part : std::initializer_list<QWidget *>{label, shortened, button})
            part->resize(20, part->height());
        QCOMPARE(cutTexts(window).size(), 2);
        label->setWordWrap(true);
        label->resize(30, label->fontMetrics().height());
        QCOMPARE(cutTexts(window).size(), 2); // too low now
        label->resize(30, label->heightForWidth(30));
        QCOMPARE(cutTexts(window).size(), 1);
    }

    void pages_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("mirrored");
        for (const auto &file : QDir(u":/i18n"_s).entryList({u"netseat_*.qm"_s})) {
            QTest::addRow("%s, 800x600", qPrintable(file)) << file << QSize(800, 600) << false;
            QTest::addRow("%s, 3840x2160", qPrintable(file)) << file << QSize(3840, 2160) << false;
        }
        QTest::newRow("mirrored") << u"netseat_de.qm"_s << QSize(800, 600) << true;
    }

    void pages()
    {
        QFETCH(QString, language);
        QFETCH(QSize, size);
        QFETCH(bool, mirrored);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/"_s + language));
        QApplication::installTranslator(&translator);
        Desk desk;
        MainWindow window(desk.bridge, demoInterfaces);
        window.resize(size);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        playDemo(desk.link);
        for (const int page : {MainWindow::Clients, MainWindow::Images, MainWindow::Activity, MainWindow::Network, MainWindow::Setup}) {
            window.showPage(static_cast<MainWindow::PageNumber>(page));
            QList<QTabWidget *> tabbed;
            for (auto *tabs : window.findChildren<QTabWidget *>())
                if (tabs->isVisible())
                    tabbed << tabs;
            look(window, size, u"page %1"_s.arg(page));
            for (auto *tabs : tabbed)
                for (int i = 0; i < tabs->count(); ++i) {
                    tabs->setCurrentIndex(i);
                    look(window, size, u"page %1, tab %2"_s.arg(page).arg(tabs->tabText(i)));
                }
        }
    }

private:
    static void look(const QWidget &window, const QSize &size, const QString &where)
    {
        QTest::qWait(1); // for layouts that were asked for
        QCoreApplication::processEvents();
        const auto cut = cutTexts(window);
        QVERIFY2(cut.isEmpty(), qPrintable(where + u":\n"_s + cut.join(u'\n')));
        QVERIFY2(window.size() == size, qPrintable(u"%1 wants %2 x %3"_s.arg(where).arg(window.width()).arg(window.height())));
    }
};

QTEST_MAIN(TestCutTexts)
#include "test_cut_texts.moc"
