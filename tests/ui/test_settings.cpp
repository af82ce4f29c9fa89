#include "help/shortcuts_dialog.h"
#include "main_window.h"
#include "settings/autostart.h"
#include "settings/preferences.h"
#include "settings/settings_dialog.h"
#include "ui_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {
QCheckBox *box(const QWidget &parent, const QString &text)
{
    for (auto *found : parent.findChildren<QCheckBox *>())
        if (found->text().remove(u'&') == text)
            return found;
    return nullptr;
}
} // namespace

/// The settings of the window.
class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { useOwnSettings(); }

    void startAtLogin()
    {
        QTemporaryDir folder;
        const Autostart autostart(folder.filePath(u"autostart"_s));
        QVERIFY(!autostart.isOn());
        auto *dialog = new SettingsDialog(autostart);
        dialog->show();
        auto *inTray = box(*dialog, u"… with the icon in the tray only"_s);
        QVERIFY(!inTray->isEnabled());
        QTest::mouseClick(box(*dialog, u"Start when I log in"_s), Qt::LeftButton, {}, QPoint(8, 8));
        QVERIFY(autostart.isOn());
        QCOMPARE(autostart.command(), execQuoted(QCoreApplication::applicationFilePath()) + u" --tray"_s);
        inTray->click();
        QCOMPARE(autostart.command(), execQuoted(QCoreApplication::applicationFilePath()));
        box(*dialog, u"Start when I log in"_s)->click();
        QVERIFY(!autostart.isOn());
        QVERIFY(!QFile::exists(autostart.file()));
        dialog->close();
    }

    void anEntrySwitchedOffElsewhereIsOff()
    {
        QTemporaryDir folder;
        const Autostart autostart(folder.path());
        QCOMPARE(autostart.set(true, true), QString());
        QFile entry(autostart.file());
        QVERIFY(entry.open(QIODevice::Append));
        entry.write("Hidden=true\n");
        entry.close();
        QVERIFY(!autostart.isOn());
        QCOMPARE(autostart.set(true, false), QString());
        QVERIFY(autostart.isOn());
    }

    void execIsQuoted_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"/usr/bin/netseat"_s << u"/usr/bin/netseat"_s;
        QTest::newRow("a space") << u"/opt/my apps/netseat"_s << u"\"/opt/my apps/netseat\""_s;
        QTest::newRow("a percent sign") << u"/opt/100%/n"_s << u"\"/opt/100%%/n\""_s;
        QTest::newRow("a dollar sign") << u"/opt/$x/n"_s << u"\"/opt/\\\\$x/n\""_s;
    }

    void execIsQuoted()
    {
        QFETCH(QString, path);
        QTEST(execQuoted(path), "expected");
    }

    void aFolderThatCannotBeWrittenIsTold()
    {
        QTemporaryDir folder;
        QFile inTheWay(folder.filePath(u"file"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        auto *dialog = new SettingsDialog(Autostart(folder.filePath(u"file"_s)));
        box(*dialog, u"Start when I log in"_s)->click();
        const auto labels = dialog->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(
            labels, [](const QLabel *label) { return label->text().contains(u"could not be written"_s); }));
        dialog->close();
    }

    void choicesCountAtOnce()
    {
        QVERIFY(closesToTray());
        auto *dialog = new SettingsDialog(Autostart(QDir::tempPath() + u"/none"_s));
        dialog->show();
        box(*dialog, u"Closing the window keeps the services running"_s)->click();
        QVERIFY(!closesToTray());
        box(*dialog, u"A new machine has appeared"_s)->click();
        QVERIFY(!wantsNotice(NoticeKind::NewMachine));
        QVERIFY(wantsNotice(NoticeKind::BootFailed));
        auto *language = named<QComboBox>(*dialog, u"Language"_s);
        QVERIFY(language->findData(u"de"_s) > 0);
        language->setCurrentIndex(language->findData(u"de"_s));
        QCOMPARE(chosenLanguage(), u"de"_s);
        dialog->close();
    }

    void shortcutsAreThoseOfTheMenus()
    {
        Desk desk;
        MainWindow window(desk.bridge, demoInterfaces);
        const ShortcutsDialog dialog(*window.menuBar());
        auto *list = dialog.findChild<QTreeWidget *>();
        QVERIFY(!list->findItems(u"Ctrl+N"_s, Qt::MatchExactly | Qt::MatchRecursive, 1).isEmpty());
        QVERIFY(!list->findItems(u"F1"_s, Qt::MatchExactly | Qt::MatchRecursive, 1).isEmpty());
        const auto settings = list->findItems(u"Settings"_s, Qt::MatchExactly | Qt::MatchRecursive, 0);
        QCOMPARE(settings.size(), 1);
        QCOMPARE(settings.front()->text(1), u"Ctrl+,"_s);
    }
};

QTEST_MAIN(TestSettings)
#include "test_settings.moc"
