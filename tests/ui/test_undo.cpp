// Whatever a person edits can be taken back: all of a step or nothing, and never over what others have done since.
#include "clients/details/notes_tab.h"
#include "clients/groups_dialog.h"
#include "clients_page_test.h"
#include "entries/entries_panel.h"
#include "entries/entry_dialog.h"
#include "network/lists_panel.h"
#include "network/subnet_dialog.h"
#include "ui_test.h"
#include "widgets/confirm_dialog.h"
#include "widgets/message_bar.h"
#include "wizard/client_step.h"
#include "wizard/machine_models.h"
#include "wizard/setup_state.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTreeView>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {

/// Two groups, one of which three clients follow; two entries; two further networks.
Inventory everything()
{
    auto inventory = demoInventory();
    inventory.groups = {{{1}, "Room 12", ImageId{1}, {}, DiskMode::Keep}, {{2}, "Empty", {}, {}, DiskMode::Reset}};
    for (const std::size_t i : {std::size_t{0}, std::size_t{1}, std::size_t{2}}) {
        inventory.clients[i].group = "Room 12";
        inventory.clients[i].followsGroup = true;
        inventory.clients[i] = withGroup(inventory.clients[i], inventory);
    }
    inventory.entries = {{.id = {1}, .name = "Rescue", .kernel = "rescue/vmlinuz", .position = 1},
        {.id = {2}, .name = "Own disk", .kind = EntryKind::LocalDisk, .position = 2}};
    for (const char *name : {"Room 2", "Room 3"}) {
        Subnet subnet;
        subnet.name = name;
        subnet.network = *Ipv4Prefix::parse(name[5] == '2' ? "10.2.0.0/24" : "10.3.0.0/24");
        subnet.poolFirst = Ipv4Address::parse(name[5] == '2' ? "10.2.0.10" : "10.3.0.10");
        subnet.poolLast = Ipv4Address::parse(name[5] == '2' ? "10.2.0.20" : "10.3.0.20");
        inventory.network.subnets.push_back(subnet);
    }
    return inventory;
}

/// Everything but the number of commits, and but the ids of clients that came back.
Inventory seen(const server::Link &link)
{
    auto inventory = *link.inventory();
    inventory.revision = 0;
    for (Client &client : inventory.clients)
        client.id = {};
    std::ranges::sort(inventory.clients, {}, &Client::name);
    std::ranges::sort(inventory.groups, {}, &Group::id);
    return inventory;
}

void confirm(QWidget &parent)
{
    auto *box = parent.findChild<ConfirmDialog *>();
    QVERIFY(box);
    for (auto *each : box->findChildren<QPushButton *>())
        if (QString(each->text()).remove(u'&').startsWith(u"Remove"_s))
            QTest::mouseClick(each, Qt::LeftButton);
}

void chooseGroup(GroupsDialog &dialog, const QString &name)
{
    auto *list = dialog.findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row)
        if (list->item(row)->data(Qt::UserRole).toString() == name)
            list->setCurrentRow(row);
}

/// What somebody does, with mouse and keyboard; and how the Edit menu calls it.
struct Deed {
    const char *name;
    const char *text;
    std::function<void(Desk &, QWidget &)> act;
};

/// A dialog or panel as a child of the window of the test.
template <typename Widget, typename... Arguments>
Widget &shown(QWidget &window, Arguments &&...arguments)
{
    auto *widget = new Widget(std::forward<Arguments>(arguments)..., &window);
    widget->show();
    return *widget;
}

std::vector<Deed> groupDeeds()
{
    return {
        {"a group is made", "Make group Hall",
            [](Desk &desk, QWidget &window) {
                auto &dialog = shown<GroupsDialog>(window, desk.bridge, QString());
                QTest::mouseClick(button(dialog, u"New"_s), Qt::LeftButton);
                QTest::keyClicks(named<QLineEdit>(dialog, u"Name"_s), u"Hall"_s);
                QTest::mouseClick(button(dialog, u"Make the group"_s), Qt::LeftButton);
            }},
        {"a group is renamed", "Rename group Room 12 to Lab",
            [](Desk &desk, QWidget &window) {
                auto &dialog = shown<GroupsDialog>(window, desk.bridge, u"Room 12"_s);
                auto *name = named<QLineEdit>(dialog, u"Name"_s);
                name->selectAll();
                QTest::keyClicks(name, u"Lab"_s);
                QTest::mouseClick(button(dialog, u"Save"_s), Qt::LeftButton);
            }},
        {"a group is changed, with all that follow", "Edit group Room 12",
            [](Desk &desk, QWidget &window) {
                auto &dialog = shown<GroupsDialog>(window, desk.bridge, u"Room 12"_s);
                QTest::keyClicks(named<QLineEdit>(dialog, u"Limit"_s), u"9"_s);
                QTest::mouseClick(button(dialog, u"Save"_s), Qt::LeftButton);
            }},
        {"a group is deleted", "Delete group Room 12",
            [](Desk &desk, QWidget &window) {
                auto &dialog = shown<GroupsDialog>(window, desk.bridge, QString());
                chooseGroup(dialog, u"Room 12"_s);
                QTest::mouseClick(button(dialog, u"Remove"_s), Qt::LeftButton);
            }},
        {"all members follow", "Let 3 clients follow Room 12",
            [](Desk &desk, QWidget &window) {
                auto &dialog = shown<GroupsDialog>(window, desk.bridge, u"Room 12"_s);
                QTest::mouseClick(button(dialog, u"Let all of them follow"_s), Qt::LeftButton);
            }},
    };
}

std::vector<Deed> clientDeeds()
{
    return {
        {"notes are written", "Notes on pc-04",
            [](Desk &desk, QWidget &window) {
                auto &tab = shown<NotesTab>(window, desk.bridge);
                tab.setClient(ClientId{4});
                QTest::keyClicks(named<QPlainTextEdit>(tab, u"Notes on this client"_s), u"by the door"_s);
                tab.hide();
            }},
        {"a machine is forgotten", "Forget the machine 52:54:00:9a:01:41",
            [](Desk &desk, QWidget &window) {
                auto *model = new ClientsModel(desk.bridge, &window);
                auto &page = shown<ClientsPage>(window, desk.bridge, *model);
                page.findChild<QTreeView *>(u"clients"_s)->setCurrentIndex(
                    page.findChild<QTreeView *>(u"clients"_s)->model()->index(0, 0));
                page.actions().forget->trigger();
            }},
    };
}

std::vector<Deed> entryDeeds()
{
    return {
        {"a boot entry is added", "Add boot entry Memory",
            [](Desk &desk, QWidget &window) {
                auto &dialog = shown<EntryDialog>(window, desk.bridge, BootEntry{});
                QTest::keyClicks(named<QLineEdit>(dialog, u"Name"_s), u"Memory"_s);
                QTest::keyClicks(named<QLineEdit>(dialog, u"Kernel"_s), u"memtest"_s);
                QTest::mouseClick(button(dialog, u"Add"_s), Qt::LeftButton);
            }},
        {"a boot entry is changed", "Edit boot entry Rescue",
            [](Desk &desk, QWidget &window) {
                auto &dialog = shown<EntryDialog>(window, desk.bridge, desk.link.inventory()->entries[0]);
                QTest::keyClicks(named<QLineEdit>(dialog, u"Kernel"_s), u"2"_s);
                QTest::mouseClick(button(dialog, u"Save"_s), Qt::LeftButton);
            }},
        {"a boot entry is moved", "Move Own disk",
            [](Desk &desk, QWidget &window) {
                auto &panel = shown<EntriesPanel>(window, desk.bridge);
                auto *table = panel.findChild<QTreeView *>();
                table->setCurrentIndex(table->model()->index(1, 0));
                QTest::mouseClick(button(panel, u"Move up"_s), Qt::LeftButton);
            }},
        {"a boot entry is removed", "Remove boot entry Rescue",
            [](Desk &desk, QWidget &window) {
                auto &panel = shown<EntriesPanel>(window, desk.bridge);
                auto *table = panel.findChild<QTreeView *>();
                table->setCurrentIndex(table->model()->index(0, 0));
                QTest::mouseClick(button(panel, u"Remove"_s), Qt::LeftButton);
                confirm(window);
            }},
        {"the time of the menu", "Time of the boot menu",
            [](Desk &desk, QWidget &window) {
                auto &panel = shown<EntriesPanel>(window, desk.bridge);
                panel.findChild<QSpinBox *>()->setValue(33);
            }},
    };
}

std::vector<Deed> networkDeeds()
{
    return {
        {"a network is added", "Add network Attic",
            [](Desk &desk, QWidget &window) {
                auto &dialog = shown<SubnetDialog>(window, desk.bridge, demoInterfaces, std::string());
                named<QLineEdit>(dialog, u"Name"_s)->setText(u"Attic"_s);
                named<QLineEdit>(dialog, u"Network"_s)->setText(u"10.9.0.0/24"_s);
                named<QLineEdit>(dialog, u"First address of the pool"_s)->setText(u"10.9.0.10"_s);
                named<QLineEdit>(dialog, u"Last address of the pool"_s)->setText(u"10.9.0.20"_s);
                QTest::mouseClick(button(dialog, u"Add"_s), Qt::LeftButton);
            }},
        {"a network is removed", "Remove network Room 2",
            [](Desk &desk, QWidget &window) {
                auto &panel = shown<SubnetsPanel>(window, desk.bridge, demoInterfaces);
                auto *table = panel.findChild<QTreeView *>();
                table->setCurrentIndex(table->model()->index(0, 0));
                QTest::mouseClick(button(panel, u"Remove"_s), Qt::LeftButton);
                confirm(window);
            }},
        {"the setup registers a PC", "Register pc-12",
            [](Desk &desk, QWidget &window) {
                auto *state = new SetupState(desk.bridge, &window);
                auto &step = shown<ClientStep>(window, desk.bridge, *state);
                step.enter();
                step.commit();
            }},
    };
}

const std::vector<Deed> &deeds()
{
    static const auto all = [] {
        auto some = groupDeeds();
        for (const auto &more : {clientDeeds(), entryDeeds(), networkDeeds()})
            some.insert(some.end(), more.begin(), more.end());
        return some;
    }();
    return all;
}

} // namespace

class TestUndo : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { useOwnSettings(); }

    void whatWasDoneIsTakenBackAndDoneAgain_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < deeds().size(); ++i)
            QTest::newRow(deeds()[i].name) << static_cast<int>(i);
    }
    void whatWasDoneIsTakenBackAndDoneAgain()
    {
        QFETCH(int, number);
        const auto &deed = deeds()[static_cast<std::size_t>(number)];
        Desk desk(everything());
        auto &history = desk.bridge.edits();
        const QSignalSpy refused(&history, &EditHistory::refused);
        const auto before = seen(desk.link);
        {
            QWidget window;
            window.resize(900, 600);
            window.show();
            QVERIFY(QTest::qWaitForWindowExposed(&window));
            deed.act(desk, window);
            QTRY_VERIFY_WITH_TIMEOUT(history.undoAction()->isEnabled(), kPatience);
        }
        QCOMPARE(QString(history.undoAction()->text()).remove(u'&'), u"Undo: "_s + QString::fromUtf8(deed.text));
        const auto after = seen(desk.link);
        QVERIFY(after != before);
        for (int round = 0; round < 2; ++round) {
            history.undo();
            QTRY_VERIFY_WITH_TIMEOUT(history.redoAction()->isEnabled() || refused.count() > 0, kPatience);
            QVERIFY2(refused.isEmpty(), refused.isEmpty() ? "" : qPrintable(refused[0][0].toString()));
            QVERIFY(seen(desk.link) == before);
            history.redo();
            QTRY_VERIFY_WITH_TIMEOUT(history.undoAction()->isEnabled() || refused.count() > 0, kPatience);
            QVERIFY2(refused.isEmpty(), refused.isEmpty() ? "" : qPrintable(refused[0][0].toString()));
            QVERIFY(seen(desk.link) == after);
        }
        QCOMPARE(refused.count(), 0);
    }

    void whatOthersChangedIsNotOverwritten()
    {
        Desk desk(everything());
        auto &history = desk.bridge.edits();
        const QSignalSpy refused(&history, &EditHistory::refused);
        const auto client = desk.link.inventory()->clients[3];
        auto noted = client;
        noted.notes = "first";
        history.perform({.text = u"Notes"_s, .changed = {{client, noted}}});
        QTRY_VERIFY_WITH_TIMEOUT(history.undoAction()->isEnabled(), kPatience);
        const auto group = desk.link.inventory()->groups[0];
        auto renamed = group;
        renamed.name = "Lab";
        history.perform({.text = u"Rename"_s, .groups = {{group, renamed}}});
        QTRY_VERIFY_WITH_TIMEOUT(history.undoAction()->text().contains(u"Rename"_s), kPatience);
        auto elsewhere = *desk.link.inventory();
        elsewhere.groups[0].name = "Theirs";
        for (Client &each : elsewhere.clients)
            if (each.group == "Lab")
                each.group = "Theirs";
        desk.link.setInventory(elsewhere);
        const auto theirs = seen(desk.link);
        history.undo();
        QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, kPatience);
        QVERIFY2(refused[0][0].toString().contains(u"the name of the group Theirs has been changed elsewhere"_s),
            qPrintable(refused[0][0].toString()));
        QVERIFY(seen(desk.link) == theirs);
        QVERIFY(history.undoAction()->text().contains(u"Rename"_s)); // it stays, for another try …
        history.undo();
        QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 2, kPatience);
        QVERIFY(refused[1][0].toString().contains(u"left out"_s)); // … and then makes way
        QVERIFY(seen(desk.link) == theirs);
        QVERIFY(history.undoAction()->text().contains(u"Notes"_s));
        history.undo();
        QTRY_COMPARE_WITH_TIMEOUT(desk.link.inventory()->clients[3].notes, client.notes, kPatience);
    }

    void aConflictIsToldInTheDialog()
    {
        Desk desk(everything());
        GroupsDialog dialog(desk.bridge, u"Room 12"_s);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        dialog.show();
        QTest::keyClicks(named<QLineEdit>(dialog, u"Limit"_s), u"9"_s);
        auto elsewhere = *desk.link.inventory();
        elsewhere.groups[0].diskLimit = 77ULL << 30;
        desk.link.setInventory(elsewhere);
        QTest::mouseClick(button(dialog, u"Save"_s), Qt::LeftButton);
        auto *bar = dialog.findChild<MessageBar *>();
        QTRY_VERIFY_WITH_TIMEOUT(bar->text().contains(u"the limit of the group Room 12"_s), kPatience);
        QVERIFY(desk.link.inventory()->groups[0].diskLimit == 77ULL << 30);
        QTest::mouseClick(button(dialog, u"Revert"_s), Qt::LeftButton); // shows what is stored
        QVERIFY(dialog.draft().diskLimit == 77ULL << 30);
    }

    void notesOfOthersAreNotOverwritten()
    {
        Desk desk(everything());
        NotesTab tab(desk.bridge);
        tab.show();
        tab.setClient(ClientId{4});
        auto *notes = named<QPlainTextEdit>(tab, u"Notes on this client"_s);
        notes->setFocus();
        notes->selectAll();
        QTest::keyClicks(notes, u"mine"_s);
        auto elsewhere = *desk.link.inventory();
        elsewhere.clients[3].notes = "theirs";
        desk.link.setInventory(elsewhere);
        tab.hide();
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                for (const auto *label : tab.findChildren<QLabel *>())
                    if (label->text().contains(u"theirs"_s))
                        return true;
                return false;
            }(),
            kPatience);
        QCOMPARE(desk.link.inventory()->client({4})->notes, std::string("theirs"));
        QCOMPARE(notes->toPlainText(), u"mine"_s); // nothing typed is lost either
        tab.show();
        QTest::keyClicks(notes, u"!"_s); // knowing of it
        tab.hide();
        QTRY_COMPARE_WITH_TIMEOUT(desk.link.inventory()->client({4})->notes, std::string("mine!"), kPatience);
    }

    void laterStepsFindWhatCameBack()
    {
        Desk desk(everything());
        auto &history = desk.bridge.edits();
        const auto done = [&](Edit edit) {
            bool ended = false;
            history.perform(std::move(edit), &history, [&](const Result<server::Reply> &reply) { ended = bool(reply); });
            return QTest::qWaitFor([&] { return ended; }, kPatience);
        };
        const auto before = seen(desk.link);
        QVERIFY(done({.text = u"1"_s, .groups = {{{}, Group{.id = {}, .name = "Hall"}}}}));
        auto hall = *desk.link.inventory()->groupByName("Hall");
        auto changed = hall;
        changed.menu = true;
        QVERIFY(done({.text = u"2"_s, .groups = {{hall, changed}}}));
        QVERIFY(done({.text = u"3"_s, .groups = {{changed, {}}}}));
        for (int step = 0; step < 3; ++step) {
            history.undo();
            QTRY_VERIFY_WITH_TIMEOUT(history.redoAction()->text().endsWith(QString::number(3 - step)), kPatience);
        }
        QVERIFY(seen(desk.link) == before);
        for (int step = 0; step < 3; ++step) {
            history.redo();
            QTRY_VERIFY_WITH_TIMEOUT(history.undoAction()->text().endsWith(QString::number(step + 1)), kPatience);
        }
        QVERIFY(seen(desk.link) == before); // it is gone again
    }
};

QTEST_MAIN(TestUndo)
#include "test_undo.moc"
