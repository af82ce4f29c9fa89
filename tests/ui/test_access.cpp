#include "charts/chart_style.h"
#include "clients/client_dialog.h"
#include "clients/groups_dialog.h"
#include "cut_texts.h"
#include "entries/entry_dialog.h"
#include "entries/start_medium_dialog.h"
#include "images/doctor_dialog.h"
#include "images/install_dialog.h"
#include "images/repair_panel.h"
#include "images/seat_dialogs.h"
#include "images/storage_dialog.h"
#include "images/version_dialogs.h"
#include "main_window.h"
#include "network/rule_dialog.h"
#include "network/subnet_dialog.h"
#include "pictures.h"
#include "ui_test.h"
#include "widgets/clear_marks.h"
#include "widgets/fold_button.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTranslator>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {

/// The letters that Alt reaches something by, now, each as often as it is used.
QStringList mnemonics(const QWidget &window)
{
    QStringList letters;
    const auto take = [&](const QString &text, bool shown) {
        const auto key = QKeySequence::mnemonic(text);
        if (shown && !key.isEmpty())
            letters << key.toString();
    };
    for (const auto *label : window.findChildren<QLabel *>())
        take(label->text(), label->isVisible() && label->buddy());
    for (const auto *button : window.findChildren<QAbstractButton *>())
        take(button->text(), button->isVisible());
    for (const auto *tabs : window.findChildren<QTabBar *>())
        for (int i = 0; tabs->isVisible() && i < tabs->count(); ++i)
            take(tabs->tabText(i), true);
    letters.sort();
    return letters;
}

QStringList twice(const QStringList &letters)
{
    QStringList found;
    for (qsizetype i = 1; i < letters.size(); ++i)
        if (letters.at(i) == letters.at(i - 1))
            found << letters.at(i);
    return found;
}

/// Fields that a screen reader would call nothing.
QStringList nameless(const QWidget &window)
{
    QStringList found;
    for (const auto *widget : window.findChildren<QWidget *>()) {
        const bool field = qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget)
            || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QPlainTextEdit *>(widget)
            || qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QProgressBar *>(widget);
        const bool part = widget->objectName().startsWith(u"qt_"_s) || !widget->isVisible();
        if (field && !part && widget->accessibleName().isEmpty())
            found << QString::fromLatin1(widget->metaObject()->className());
    }
    return found;
}

/// Where Tab goes from each field to one above it. Once, from the last to the first, is as it should be.
QStringList jumps(const QWidget &window)
{
    QStringList found;
    std::vector<const QWidget *> fields;
    for (auto *widget = window.nextInFocusChain(); widget != &window; widget = widget->nextInFocusChain()) {
        bool scrolled = false; // what is scrolled lies elsewhere than where it is seen
        for (const QWidget *above = widget; above; above = above->parentWidget())
            scrolled = scrolled || above->objectName() == u"qt_scrollarea_viewport"_s;
        const bool stop = widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy() && !qobject_cast<const QScrollArea *>(widget);
        if (!stop || scrolled)
            continue;
        fields.push_back(widget);
    }
    const auto top = [&](const QWidget *of) { return of->mapTo(&window, QPoint(0, of->height() / 2)).y(); };
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const auto *next = fields[(i + 1) % fields.size()];
        if (top(next) + 12 < top(fields[i]))
            found << u"%1 after %2"_s.arg(next->accessibleName(), fields[i]->accessibleName());
    }
    return found;
}

/// Labels whose letter leads nowhere.
QStringList deadLabels(QWidget &window)
{
    QStringList found;
    for (const auto *label : window.findChildren<QLabel *>()) {
        const auto key = QKeySequence::mnemonic(label->text());
        if (key.isEmpty() || !label->isVisible() || !label->buddy() || !label->buddy()->isEnabled())
            continue;
        if (key[0].key() > 0x7f)
            continue; // QTest can't press a letter that is not ASCII
        QTest::keySequence(&window, key);
        const auto *focus = QApplication::focusWidget();
        if (!focus || (focus != label->buddy() && !label->buddy()->isAncestorOf(focus)))
            found << label->text();
    }
    return found;
}

Inventory everything()
{
    auto inventory = demoWithInstaller();
    inventory.groups = {{{1}, "Room 12", ImageId{1}, {}, DiskMode::Reset, 20ULL << 30, true}};
    inventory.clients[2].followsGroup = false;
    return inventory;
}

} // namespace

/// What people need who use the keyboard or a screen reader: in every dialog and in every language.
class TestAccess : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void dialogs_data()
    {
        QTest::addColumn<QString>("dialog");
        QTest::addColumn<QString>("language");
        const auto files = QDir(u":/i18n"_s).entryList({u"netseat_*.qm"_s});
        QVERIFY(files.size() > 1);
        for (const auto &file : files)
            for (const auto *dialog : {"client", "new client", "groups", "group from a label", "doctor", "install",
                     "storage", "disk", "try", "later", "publish", "network", "rule", "entry", "medium"})
                QTest::addRow("%s, %s", dialog, qPrintable(file)) << QString::fromLatin1(dialog) << file;
    }

    void dialogs()
    {
        QFETCH(QString, dialog);
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/"_s + language));
        QApplication::installTranslator(&translator);
        Desk desk(everything());
        const std::unique_ptr<QDialog> window(make(dialog, desk));
        window->setAttribute(Qt::WA_DeleteOnClose, false);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        prepare(*window, desk);
        auto *tabs = window->findChild<QTabWidget *>();
        for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
            if (tabs)
                tabs->setCurrentIndex(tab);
            QCoreApplication::processEvents();
            QVERIFY(!mnemonics(*window).isEmpty());
            QCOMPARE(twice(mnemonics(*window)).join(u' '), QString());
            QCOMPARE(nameless(*window).join(u' '), QString());
            QCOMPARE(deadLabels(*window).join(u' '), QString());
            QCOMPARE(cutTexts(*window).join(u'\n'), QString());
            QVERIFY2(window->width() <= 800, qPrintable(QString::number(window->width())));
            if (!dialog.startsWith(u"group"_s)) // a list beside the fields
                QVERIFY2(jumps(*window).size() <= 1, qPrintable(jumps(*window).join(u'\n')));
        }
    }

    void untickedBoxesAreSeenInTheDark_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void untickedBoxesAreSeenInTheDark()
    {
        QFETCH(bool, dark);
        ClearMarks::install();
        const auto palette = dark ? darkPalette() : QPalette();
        const auto bestContrast = [&](QWidget &widget) {
            widget.setPalette(palette);
            widget.resize(40, 24);
            const auto picture = widget.grab().toImage();
            double best = 1;
            for (int x = 0; x < picture.width(); ++x)
                best = std::max(best, contrast(picture.pixelColor(x, 12), palette.color(QPalette::Window)));
            return best;
        };
        QCheckBox box;
        QVERIFY2(bestContrast(box) >= (dark ? 3 : 1.3), qPrintable(QString::number(bestContrast(box))));
        QRadioButton radio;
        QVERIFY2(bestContrast(radio) >= (dark ? 3 : 1.3), qPrintable(QString::number(bestContrast(radio))));
        QListWidget list; // what a view draws
        auto *item = new QListWidgetItem(&list);
        item->setCheckState(Qt::Unchecked);
        QVERIFY2(bestContrast(list) >= (dark ? 3 : 1.3), qPrintable(QString::number(bestContrast(list))));
    }

    void menus_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto &file : QDir(u":/i18n"_s).entryList({u"netseat_*.qm"_s}))
            QTest::newRow(qPrintable(file)) << file;
    }

    /// A letter that leads to two entries of one menu opens neither of them.
    void menus()
    {
        QFETCH(QString, language);
        QTranslator translator;
        QVERIFY(translator.load(u":/i18n/"_s + language));
        QApplication::installTranslator(&translator);
        Desk desk(everything());
        MainWindow window(desk.bridge, demoInterfaces);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        playDemo(desk.link);
        QStringList found = shared(u"menu bar"_s, window.menuBar()->actions());
        const auto menus = window.findChildren<QMenu *>();
        QVERIFY(menus.size() > 8);
        for (auto *menu : menus) {
            Q_EMIT menu->aboutToShow(); // some are filled only then
            found << shared(menu->title(), menu->actions());
        }
        QCOMPARE(found.join(u'\n'), QString());
    }

private:
    /// What in one menu has the letter of something else in it.
    static QStringList shared(const QString &menu, const QList<QAction *> &actions)
    {
        QMap<QString, QStringList> byLetter;
        for (const auto *action : actions)
            if (const auto key = QKeySequence::mnemonic(action->text()); !key.isEmpty())
                byLetter[key.toString()] << action->text();
        QStringList found;
        for (const auto &texts : byLetter)
            if (texts.size() > 1)
                found << menu + u": "_s + texts.join(u", "_s);
        return found;
    }

    static QDialog *make(const QString &name, Desk &desk)
    {
        const Inventory &inventory = *desk.bridge.inventory();
        if (name == u"client"_s)
            return new ClientDialog(desk.bridge.inventory(), inventory.clients[2]);
        if (name == u"new client"_s)
            return new ClientDialog(desk.bridge.inventory(), {});
        if (name == u"groups"_s)
            return new GroupsDialog(desk.bridge, {});
        if (name == u"group from a label"_s)
            return new GroupsDialog(desk.bridge, u"Library"_s);
        if (name == u"doctor"_s)
            return new DoctorDialog(desk.bridge, inventory.versions[2]);
        if (name == u"install"_s)
            return new InstallDialog(desk.bridge, {});
        if (name == u"storage"_s)
            return new StorageDialog(desk.bridge);
        if (name == u"disk"_s)
            return new NewDiskDialog(desk.bridge);
        if (name == u"network"_s)
            return new SubnetDialog(desk.bridge, demoInterfaces, {});
        if (name == u"rule"_s)
            return new RuleDialog(desk.bridge, {});
        if (name == u"entry"_s)
            return new EntryDialog(desk.bridge, {});
        if (name == u"medium"_s)
            return new StartMediumDialog(desk.bridge);
        if (name == u"try"_s)
            return new TryDialog(desk.bridge, inventory.versions[0]);
        if (name == u"later"_s)
            return new DefaultLaterDialog(desk.bridge, inventory.versions[0]);
        return new PublishDialog(desk.bridge, inventory.versions[5]);
    }

    /// Shows what is folded away or comes later.
    static void prepare(QDialog &window, Desk &desk)
    {
        if (auto *repair = window.findChild<RepairPanel *>()) {
            desk.link.report = demoReport();
            QTRY_VERIFY_WITH_TIMEOUT(!desk.link.status().jobs.empty(), kPatience);
            desk.link.endJob(true, "problems");
            QTRY_VERIFY_WITH_TIMEOUT(window.findChild<FoldButton *>(), kPatience);
            repair->ask();
        }
        if (auto *fold = window.findChild<FoldButton *>(); fold && !fold->isOpen())
            fold->click();
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(TestAccess)
#include "test_access.moc"
