#include "help/help_key.h"
#include "help/help_window.h"
#include "main_window.h"
#include "settings/settings_dialog.h"
#include "ui_test.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTreeWidget>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {

/// The one that is open, or null.
HelpWindow *openHelp()
{
    for (auto *widget : QApplication::topLevelWidgets())
        if (auto *help = qobject_cast<HelpWindow *>(widget); help && help->isVisible())
            return help;
    return nullptr;
}

/// Classes of dialogs, from the headers that declare them.
QStringList dialogClasses()
{
    static const QRegularExpression dialog(u"class (\\w+) : public (?:QDialog|CommandDialog)"_s);
    QStringList names;
    QDirIterator headers(QString::fromLatin1(SOURCES), {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile header(headers.next());
        if (!header.open(QIODevice::ReadOnly))
            continue;
        auto found = dialog.globalMatch(QString::fromUtf8(header.readAll()));
        while (found.hasNext())
            names << found.next().captured(1);
    }
    return names;
}

} // namespace

class TestHelp : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { useOwnSettings(); }

    void everyPageHasItsHelp_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QString>("help");
        QTest::newRow("clients") << int(MainWindow::Clients) << u"clients"_s;
        QTest::newRow("images") << int(MainWindow::Images) << u"publish"_s;
        QTest::newRow("activity") << int(MainWindow::Activity) << u"clients"_s;
        QTest::newRow("network") << int(MainWindow::Network) << u"network"_s;
        QTest::newRow("setup") << int(MainWindow::Setup) << u"quick-start"_s;
    }

    void everyPageHasItsHelp()
    {
        QFETCH(int, page);
        Desk desk;
        MainWindow window(desk.bridge, demoInterfaces);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.showPage(static_cast<MainWindow::PageNumber>(page));
        QTest::keyClick(&window, Qt::Key_F1);
        QVERIFY(openHelp());
        QTEST(openHelp()->page(), "help");
    }

    void everyDialogHasItsSection()
    {
        const auto dialogs = dialogClasses();
        QVERIFY(dialogs.size() > 20);
        HelpWindow help;
        for (const auto &name : dialogs) {
            if (name == u"CommandDialog"_s || name == u"ConfirmDialog"_s) // what is asked is all there is to say
                continue;
            const auto topic = topicOf(name);
            QVERIFY2(!topic.isEmpty(), qPrintable(name));
            help.showTopic(topic);
            QCOMPARE(help.page(), topic.section(u'#', 0, 0));
            QVERIFY2(anchorOf(help.browser().textCursor().block().text()) == topic.section(u'#', 1), qPrintable(topic));
        }
    }

    void aDialogThatWaitsLetsPeopleRead()
    {
        Desk desk;
        MainWindow window(desk.bridge, demoInterfaces);
        window.show();
        auto *dialog = new SettingsDialog(Autostart(QDir::tempPath() + u"/none"_s), &window);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTest::keyClick(dialog->focusWidget() ? dialog->focusWidget() : dialog, Qt::Key_F1);
        auto *help = openHelp();
        QVERIFY(help);
        QCOMPARE(help->page(), u"desktop"_s);
        QCOMPARE(help->browser().textCursor().block().text(), u"Notices"_s);
        QVERIFY(QTest::qWaitForWindowActive(help));
        QTest::keyClicks(help->findChild<QLineEdit *>(), u"Wake-on-LAN"_s); // not blocked
        QTest::keyClick(help->findChild<QLineEdit *>(), Qt::Key_Return);
        QCOMPARE(help->page(), u"network"_s);
        dialog->close();
        QVERIFY(help->isVisible());
    }

    void everyPageOfTheDocsIsInTheHelp()
    {
        const HelpWindow help;
        const auto *contents = help.findChild<QTreeWidget *>();
        QStringList pages;
        for (int i = 0; i < contents->topLevelItemCount(); ++i)
            pages << contents->topLevelItem(i)->data(0, Qt::UserRole).toString() + u".md"_s;
        auto files = QDir(u":/help/docs"_s).entryList({u"*.md"_s});
        pages.sort();
        files.sort();
        QCOMPARE(pages, files);
    }

    void linksOfTheDocsLeadSomewhere()
    {
        const QDir docs(u":/help/docs"_s);
        QHash<QString, QString> texts;
        for (const auto &name : docs.entryList({u"*.md"_s})) {
            QFile file(docs.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            texts[name] = QString::fromUtf8(file.readAll());
        }
        static const QRegularExpression link(uR"(\]\(([^)#:]*)#?([^):]*)\))"_s);
        int links = 0;
        for (const auto &[name, text] : texts.asKeyValueRange()) {
            for (const auto &found : link.globalMatch(text)) {
                const auto target = found.captured(1).isEmpty() ? name : found.captured(1);
                if (target.startsWith(u".."_s))
                    continue; // for those who have the sources
                QVERIFY2(docs.exists(target), qPrintable(name + u": "_s + found.captured()));
                QStringList anchors{QString()};
                for (const auto &line : texts.value(target).split(u'\n'))
                    if (line.startsWith(u'#'))
                        anchors << anchorOf(line.section(u' ', 1).remove(u'`'));
                QVERIFY2(anchors.contains(found.captured(2)), qPrintable(name + u": "_s + found.captured()));
                ++links;
            }
        }
        QVERIFY(links > 30);
    }

    void aPictureIsShownOnce_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("pictures");
        QTest::addRow("quick start") << u"quick-start"_s << 1;
        QTest::addRow("disks") << u"disks"_s << 4;
    }

    void aPictureIsShownOnce()
    {
        QFETCH(const QString, page);
        QFETCH(const int, pictures);
        HelpWindow help;
        help.showTopic(page);
        QCOMPARE(help.browser().toPlainText().count(QChar::ObjectReplacementCharacter), pictures);
    }

    void helpSearchAndLinks()
    {
        HelpWindow help;
        help.showTopic(u"disks#space"_s);
        QCOMPARE(help.browser().textCursor().block().text(), u"Space"_s);
        QVERIFY(help.search(u"Wake-on-LAN"_s)); // is in another page
        QCOMPARE(help.page(), u"network"_s);
        QVERIFY(!help.search(u"no page says this"_s));
        Q_EMIT help.browser().anchorClicked(QUrl(u"disks.md#keep-it-tidy"_s));
        QCOMPARE(help.page(), u"disks"_s);
        QCOMPARE(help.browser().textCursor().block().text(), u"Keep it tidy"_s);
    }
};

QTEST_MAIN(TestHelp)
#include "test_help.moc"
