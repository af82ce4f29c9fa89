#include "entries/entries_panel.h"
#include "entries/entry_dialog.h"
#include "entries/entry_text.h"
#include "entries/start_medium_dialog.h"
#include "entries/variable_edit.h"
#include "inventory/check.h"
#include "ui_test.h"
#include "widgets/confirm_dialog.h"
#include "widgets/field_hint.h"
#include "widgets/message_bar.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QThread>
#include <QTreeView>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {

Inventory withEntries()
{
    auto inventory = demoWithInstaller();
    inventory.entries = {{.id = {1}, .name = "Rescue", .kernel = "rescue/vmlinuz", .initrds = {"rescue/a.img"}, .position = 1},
        {.id = {2}, .name = "netboot.xyz", .kind = EntryKind::Chain, .url = "http://boot.netboot.xyz/x", .position = 2},
        {.id = {3}, .name = "Own disk", .kind = EntryKind::LocalDisk, .inMenu = false, .position = 3}};
    inventory.clients[0].entry = BootEntryId{1};
    return inventory;
}

EntryPresets presets(std::function<Result<void>(const std::string &)> prepare = {})
{
    return {{{"memtest", "x", {.id = {}, .name = "Memory test", .kernel = "memtest86+/${platform}"}, false, true},
                {"debian-live", "x", {.id = {}, .name = "Debian live", .kernel = "live/vmlinuz"}, true, false}},
        std::move(prepare)};
}

QAction *action(const EntriesPanel &panel, const QString &beginning)
{
    for (auto *each : panel.findChild<QMenu *>()->actions())
        if (each->text().startsWith(beginning))
            return each;
    return nullptr;
}

EntryDialog *dialogOf(EntriesPanel &panel)
{
    return panel.findChild<EntryDialog *>();
}

} // namespace

/// Boot entries, the menu and start media.
class TestEntries : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void listFollowsTheInventory()
    {
        Desk desk(withEntries());
        EntriesModel model(desk.bridge);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.index(0, EntriesModel::StartersColumn).data().toString(), u"pc-01"_s);
        QCOMPARE(model.index(1, EntriesModel::StartsColumn).data().toString(), u"http://boot.netboot.xyz/x"_s);
        QCOMPARE(model.index(2, EntriesModel::MenuColumn).data(Qt::CheckStateRole).toInt(), int{Qt::Unchecked});
        auto inventory = withEntries();
        inventory.entries.erase(inventory.entries.begin());
        inventory.entries[0].kind = EntryKind::Kernel;
        inventory.entries[0].kernel = "live/vmlinuz";
        inventory.entries[0].iso = ImageId{9};
        desk.link.setInventory(inventory);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, EntriesModel::StartsColumn).data().toString(), u"live/vmlinuz from debian-13-netinst"_s);
        QCOMPARE(resets.count(), 0);
    }

    void boxPutsItIntoTheMenu()
    {
        Desk desk(withEntries());
        EntriesPanel panel(desk.bridge);
        panel.resize(780, 400);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *table = panel.findChild<QTreeView *>();
        table->setCurrentIndex(table->model()->index(2, EntriesModel::MenuColumn));
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(desk.link.inventory()->entries[2].inMenu, kPatience);
    }

    void rowsAreMoved_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("how"); // a button's text, a key, or "drag to" a place between rows
        QTest::addColumn<QString>("order");
        QTest::newRow("up by the button") << 1 << u"Move up"_s << u"netboot.xyz, Rescue, Own disk"_s;
        QTest::newRow("down by the button") << 0 << u"Move down"_s << u"netboot.xyz, Rescue, Own disk"_s;
        QTest::newRow("up by a key") << 2 << u"Alt+Up"_s << u"Rescue, Own disk, netboot.xyz"_s;
        QTest::newRow("down by a key") << 1 << u"Alt+Down"_s << u"Rescue, Own disk, netboot.xyz"_s;
        QTest::newRow("beyond the top") << 0 << u"Alt+Up"_s << u"Rescue, netboot.xyz, Own disk"_s;
        QTest::newRow("beyond the end") << 2 << u"Alt+Down"_s << u"Rescue, netboot.xyz, Own disk"_s;
        QTest::newRow("dragged to the top") << 2 << u"0"_s << u"Own disk, Rescue, netboot.xyz"_s;
        QTest::newRow("dragged to the end") << 0 << u"3"_s << u"netboot.xyz, Own disk, Rescue"_s;
        QTest::newRow("dragged down by one") << 0 << u"2"_s << u"netboot.xyz, Rescue, Own disk"_s;
        QTest::newRow("dragged to where it is") << 1 << u"1"_s << u"Rescue, netboot.xyz, Own disk"_s;
        QTest::newRow("dragged below all") << 0 << u"-1"_s << u"netboot.xyz, Own disk, Rescue"_s;
    }
    void rowsAreMoved()
    {
        QFETCH(int, row);
        QFETCH(QString, how);
        QFETCH(QString, order);
        Desk desk(withEntries());
        EntriesPanel panel(desk.bridge);
        panel.resize(780, 400);
        panel.show();
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        auto *table = panel.findChild<QTreeView *>();
        auto &model = *table->model();
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        table->setCurrentIndex(model.index(row, 0));
        table->setFocus();
        const auto chosen = model.index(row, 0).data().toString();
        bool isPlace = false;
        const int place = how.toInt(&isPlace);
        if (auto *pressed = button(panel, how)) {
            QTest::mouseClick(pressed, Qt::LeftButton);
        } else if (isPlace) {
            const std::unique_ptr<QMimeData> data(model.mimeData({model.index(row, 0)}));
            QVERIFY(model.canDropMimeData(data.get(), Qt::MoveAction, place, 0, {}));
            QVERIFY(!model.canDropMimeData(data.get(), Qt::MoveAction, -1, -1, model.index(1, 0))); // not onto a row
            (void)model.dropMimeData(data.get(), Qt::MoveAction, place, 0, {});
        } else {
            QTest::keyClick(table, how.endsWith(u"Up"_s) ? Qt::Key_Up : Qt::Key_Down, Qt::AltModifier);
        }
        const auto names = [&] {
            QStringList all;
            for (int i = 0; i < model.rowCount(); ++i)
                all << model.index(i, 0).data().toString();
            return all.join(u", "_s);
        };
        QTRY_COMPARE_WITH_TIMEOUT(names(), order, kPatience);
        QCOMPARE(table->currentIndex().data().toString(), chosen); // it goes along, and can be moved on
        const int at = table->currentIndex().row();
        QCOMPARE(button(panel, u"Move up"_s)->isEnabled(), at > 0);
        QCOMPARE(button(panel, u"Move down"_s)->isEnabled(), at < 2);
    }

    void entryIsAddedByHand()
    {
        Desk desk(demoWithInstaller());
        EntriesPanel panel(desk.bridge);
        panel.show();
        action(panel, u"Something else"_s)->trigger();
        auto *dialog = dialogOf(panel);
        auto *add = button(*dialog, u"Add"_s);
        QVERIFY(!add->isEnabled());
        QTest::keyClicks(named<QLineEdit>(*dialog, u"Name"_s), u"Rescue"_s);
        QTest::keyClicks(named<QLineEdit>(*dialog, u"Kernel"_s), u"rescue/vmlinuz"_s);
        QVERIFY(add->isEnabled());
        named<QPlainTextEdit>(*dialog, u"RAM disks"_s)->setPlainText(u"rescue/a.img\n\nrescue/b.img"_s);
        auto *iso = named<QComboBox>(*dialog, u"CD-ROM image"_s);
        iso->setCurrentIndex(1);
        QTest::mouseClick(add, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.link.inventory()->entries.size(), std::size_t{1}, kPatience);
        const auto &made = desk.link.inventory()->entries.front();
        QCOMPARE(made.initrds, (std::vector<std::string>{"rescue/a.img", "rescue/b.img"}));
        QCOMPARE(made.iso, ImageId{9});
        QCOMPARE(made.name, std::string("Rescue"));
    }

    void mistakesAreTold_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("hint");
        const auto kernel = u"A system in memory"_s;
        QTest::newRow("a name that is taken") << kernel << u"Name"_s << u"netboot.xyz"_s << u"taken"_s;
        QTest::newRow("out of the folder") << kernel << u"Kernel"_s << u"../x"_s << u"out of the folder"_s;
        QTest::newRow("an unknown variable") << kernel << u"Arguments"_s << u"a=${nothing}"_s << u"not known"_s;
        QTest::newRow("no address") << u"Another boot server"_s << u"Address"_s << u"netboot.xyz"_s << u"begins with"_s;
    }

    void mistakesAreTold()
    {
        QFETCH(QString, kind);
        QFETCH(QString, field);
        QFETCH(QString, typed);
        QFETCH(QString, hint);
        Desk desk(withEntries());
        EntryDialog dialog(desk.bridge, withEntries().entries[0]);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(button(dialog, u"Save"_s)->isEnabled());
        auto *kinds = named<QComboBox>(dialog, u"Starts"_s);
        kinds->setCurrentIndex(kinds->findText(kind));
        auto *edit = named<QLineEdit>(dialog, field);
        QVERIFY(edit);
        edit->selectAll();
        QTest::keyClicks(edit, typed);
        QStringList shown;
        for (const auto *line : dialog.findChildren<FieldHint *>())
            if (!line->isHidden() && line->kind() == FieldHint::Kind::Problem)
                shown << line->text();
        QVERIFY2(shown.join(u'|').contains(hint), qPrintable(shown.join(u'|')));
        QVERIFY(!button(dialog, u"Save"_s)->isEnabled());
    }

    void variablesAreOffered()
    {
        VariableEdit edit;
        edit.show();
        QVERIFY(QTest::qWaitForWindowActive(&edit));
        QTest::keyClicks(&edit, u"host=${na"_s);
        auto *completer = edit.findChild<QCompleter *>();
        QCOMPARE(completer->completionCount(), 1);
        QVERIFY(completer->popup()->isVisible());
        QTest::keyClick(completer->popup(), Qt::Key_Down);
        QTest::keyClick(completer->popup(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(edit.text(), u"host=${name}"_s, kPatience);
        QTest::keyClicks(&edit, u" x"_s);
        QVERIFY(!completer->popup()->isVisible()); // the variable is closed
        QCOMPARE(edit.text(), u"host=${name} x"_s);
        edit.undo();
        edit.undo();
        QVERIFY(edit.isUndoAvailable() || edit.text() != u"host=${name} x"_s);
        for (const auto &name : kEntryVariables)
            QVERIFY2(!variableText(name).isEmpty(), std::string(name).c_str());
    }

    void presetBeginsWithItsFiles()
    {
        Desk desk(demoWithInstaller());
        EntriesPanel panel(desk.bridge);
        panel.show();
        const QThread *where = nullptr;
        std::string asked;
        panel.setPresets(presets([&](const std::string &id) -> Result<void> {
            where = QThread::currentThread();
            asked = id;
            return {};
        }));
        action(panel, u"Memory test"_s)->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(dialogOf(panel), kPatience);
        QCOMPARE(asked, std::string("memtest"));
        QVERIFY(where != QThread::currentThread()); // copying blocks nobody
        QCOMPARE(named<QLineEdit>(*dialogOf(panel), u"Kernel"_s)->text(), u"memtest86+/${platform}"_s);
        dialogOf(panel)->reject();
        QTRY_VERIFY_WITH_TIMEOUT(!dialogOf(panel), kPatience);
        action(panel, u"Debian live"_s)->trigger();
        QCOMPARE(dialogOf(panel)->entry().iso, ImageId{9}); // the CD that there is
    }

    void presetThatLacksSomething()
    {
        Desk desk;
        EntriesPanel panel(desk.bridge);
        panel.show();
        const QSignalSpy problems(&panel, &EntriesPanel::problem);
        panel.setPresets(presets([](const std::string &) -> Result<void> {
            return Error{Error::Code::NotFound, "There is no memtest: install the package memtest86+."};
        }));
        action(panel, u"Memory test"_s)->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(problems.count(), 1, kPatience);
        QVERIFY(problems.front().front().toString().contains(u"install the package"_s));
        action(panel, u"Debian live"_s)->trigger();
        QCOMPARE(problems.count(), 2);
        QVERIFY(!dialogOf(panel));
    }

    void entryIsRemoved()
    {
        Desk desk(withEntries());
        EntriesPanel panel(desk.bridge);
        panel.show();
        const QSignalSpy problems(&panel, &EntriesPanel::problem);
        auto *table = panel.findChild<QTreeView *>();
        table->setCurrentIndex(table->model()->index(0, 0)); // pc-01 starts it
        QTest::mouseClick(button(panel, u"Remove"_s), Qt::LeftButton);
        QCOMPARE(problems.count(), 1);
        QVERIFY(problems.front().front().toString().contains(u"pc-01"_s));
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::mouseClick(button(panel, u"Remove"_s), Qt::LeftButton);
        auto *confirm = panel.findChild<ConfirmDialog *>();
        QTest::mouseClick(button(*confirm, u"Remove entry"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, kPatience);
    }

    void menuSeconds()
    {
        Desk desk(withEntries());
        EntriesPanel panel(desk.bridge);
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        auto *seconds = named<QSpinBox>(panel, u"The menu goes on after"_s);
        QCOMPARE(seconds->value(), 10);
        seconds->setFocus();
        seconds->selectAll();
        QTest::keyClicks(seconds, u"25"_s);
        QCOMPARE(desk.link.inventory()->network.menuSeconds, 10U); // not while it is typed
        QTest::keyClick(seconds, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(desk.link.inventory()->network.menuSeconds, 25U, kPatience);
    }

    void mediumIsMade()
    {
        Desk desk;
        StartMediumDialog dialog(desk.bridge);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QVERIFY(dialog.file().endsWith(u".img"_s));
        auto *kind = named<QComboBox>(dialog, u"Kind"_s);
        kind->setCurrentIndex(kind->findData(u"iso"_s));
        QVERIFY(dialog.file().endsWith(u".iso"_s));
        auto *file = named<QLineEdit>(dialog, u"File"_s);
        file->setText(u"start.iso"_s);
        QVERIFY(!button(dialog, u"Make it"_s)->isEnabled());
        file->setText(u"/srv/start.iso"_s);
        QTest::mouseClick(button(dialog, u"Make it"_s), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.link.status().jobs.empty(), kPatience);
        QCOMPARE(desk.last<server::WriteStartMedium>()->kind, std::string("iso"));
        QCOMPARE(desk.last<server::WriteStartMedium>()->target, std::string("/srv/start.iso"));
        QVERIFY(dialog.findChild<QProgressBar *>()->isVisible());
        desk.link.endJob(true, "/srv/start.iso");
        QTRY_VERIFY_WITH_TIMEOUT(!dialog.findChild<QProgressBar *>()->isVisible(), kPatience);
        QVERIFY(std::ranges::any_of(dialog.findChildren<QLabel *>(),
            [](const QLabel *label) { return label->isVisible() && label->text().contains(u"dd if=/srv/start.iso"_s); }));
        desk.link.refuseNext = Error{Error::Code::Conflict, "The file is there already."};
        QTest::mouseClick(button(dialog, u"Make it"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(
            dialog.findChild<MessageBar *>()->text(), u"The file is there already."_s, kPatience);
    }
};

QTEST_MAIN(TestEntries)
#include "test_entries.moc"
