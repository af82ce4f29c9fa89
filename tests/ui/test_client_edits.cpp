#include "clients/bulk_dialog.h"
#include "clients/filter_sidebar.h"
#include "clients_page_test.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {

Inventory withGroups()
{
    auto inventory = demoInventory();
    inventory.groups = {{{1}, "Library", ImageId{2}, {}, DiskMode::Keep, 5ULL << 30, false}};
    return inventory;
}

/// A step on some clients, and what undoing and doing it again must give.
struct StepCase {
    const char *name;
    std::function<Edit(const Inventory &)> edit;
};

Edit changing(const Inventory &inventory, std::initializer_list<int> ids, const std::function<void(Client &)> &how)
{
    std::vector<Client> clients;
    for (const int id : ids) {
        clients.push_back(*inventory.client({id}));
        how(clients.back());
        clients.back() = withGroup(clients.back(), inventory);
    }
    return {u"Change"_s, {}, changesTo(clients, inventory)};
}

const std::vector<StepCase> &stepCases()
{
    static const std::vector<StepCase> cases{
        {"a new name", [](const Inventory &i) { return changing(i, {1}, [](Client &c) { c.name = "desk"; }); }},
        {"several fields of several clients",
            [](const Inventory &i) {
                return changing(i, {1, 2, 3}, [](Client &c) {
                    c.mode = DiskMode::Own;
                    c.notes = "new";
                    c.image = ImageId{2};
                });
            }},
        {"another card", [](const Inventory &i) { return changing(i, {4}, [](Client &c) { c.mac = macOf(77); }); }},
        {"into a group",
            [](const Inventory &i) {
                return changing(i, {1, 3}, [](Client &c) {
                    c.group = "Library";
                    c.followsGroup = true;
                });
            }},
        {"a new client",
            [](const Inventory &) {
                auto draft = demoClient(0, "pc-70");
                draft.mac = macOf(70);
                return Edit{u"Add"_s, {}, {}, {draft}};
            }},
        {"a list of new and changed ones",
            [](const Inventory &i) {
                auto edit = changing(i, {5}, [](Client &c) { c.name = "pc-50"; });
                edit.added = {demoClient(0, "pc-05")}; // takes the name that the other has left
                edit.added.front().mac = macOf(70);
                return edit;
            }},
        {"clients that go", [](const Inventory &i) { return Edit{u"Remove"_s, {i.clients[1], i.clients[4]}}; }},
    };
    return cases;
}

/// What people see of clients: not their ids.
std::vector<Client> seen(const server::Link &link)
{
    auto clients = link.inventory()->clients;
    for (Client &client : clients)
        client.id = {};
    std::ranges::sort(clients, {}, &Client::name);
    return clients;
}

bool runs(EditHistory &history)
{
    return QTest::qWaitFor([&] { return history.undoAction()->isEnabled() || history.redoAction()->isEnabled(); }, kPatience);
}

void choosePress(QMessageBox *box)
{
    for (auto *choice : box->buttons())
        if (box->buttonRole(choice) == QMessageBox::DestructiveRole)
            QTest::mouseClick(choice, Qt::LeftButton);
}

} // namespace

class TestClientEdits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { useOwnSettings(); }

    void undoAndRedo_data()
    {
        QTest::addColumn<int>("number");
        for (std::size_t i = 0; i < stepCases().size(); ++i)
            QTest::newRow(stepCases()[i].name) << static_cast<int>(i);
    }

    void undoAndRedo()
    {
        QFETCH(int, number);
        Desk desk(withGroups());
        EditHistory history(desk.bridge);
        const auto before = seen(desk.link);
        history.perform(stepCases()[static_cast<std::size_t>(number)].edit(*desk.link.inventory()));
        QTRY_VERIFY_WITH_TIMEOUT(history.undoAction()->isEnabled(), kPatience);
        const auto after = seen(desk.link);
        QVERIFY(after != before);
        for (int round = 0; round < 2; ++round) {
            history.undo();
            QVERIFY(!history.undoAction()->isEnabled()); // one at a time
            QTRY_VERIFY_WITH_TIMEOUT(history.redoAction()->isEnabled(), kPatience);
            QVERIFY(seen(desk.link) == before);
            history.redo();
            QTRY_VERIFY_WITH_TIMEOUT(history.undoAction()->isEnabled(), kPatience);
            QVERIFY(seen(desk.link) == after);
        }
    }

    void manyStepsAndAClientThatCameBack()
    {
        Desk desk;
        EditHistory history(desk.bridge);
        const auto before = seen(desk.link);
        const auto perform = [&](Edit edit) {
            bool done = false;
            history.perform(std::move(edit), &history, [&](const Result<server::Reply> &reply) { done = bool(reply); });
            return QTest::qWaitFor([&] { return done; }, kPatience);
        };
        QVERIFY(perform(changing(*desk.link.inventory(), {1}, [](Client &c) { c.name = "desk"; })));
        QVERIFY(perform({u"Remove"_s, {desk.link.inventory()->clients.front()}}));
        QVERIFY(!desk.link.inventory()->clientByName("desk"));
        history.undo();
        QVERIFY(runs(history));
        QTRY_VERIFY_WITH_TIMEOUT(desk.link.inventory()->clientByName("desk"), kPatience);
        QVERIFY(desk.link.inventory()->clientByName("desk")->id != ClientId{1}); // another id: found by its MAC
        QTRY_VERIFY_WITH_TIMEOUT(history.undoAction()->isEnabled(), kPatience);
        history.undo();
        QTRY_VERIFY_WITH_TIMEOUT(seen(desk.link) == before, kPatience);
        QVERIFY(perform(changing(*desk.link.inventory(), {2}, [](Client &c) { c.notes = "x"; })));
        QVERIFY(!history.redoAction()->isEnabled()); // something else was done
    }

    void whatOthersChangedStays()
    {
        Desk desk;
        EditHistory history(desk.bridge);
        history.perform(changing(*desk.link.inventory(), {1}, [](Client &c) { c.name = "desk"; }));
        QTRY_VERIFY_WITH_TIMEOUT(history.undoAction()->isEnabled(), kPatience);
        auto inventory = *desk.link.inventory();
        inventory.clients[0].notes = "written elsewhere";
        desk.link.setInventory(inventory);
        history.undo();
        QTRY_VERIFY_WITH_TIMEOUT(history.redoAction()->isEnabled(), kPatience);
        QCOMPARE(desk.link.inventory()->client({1})->name, std::string("pc-01"));
        QCOMPARE(desk.link.inventory()->client({1})->notes, std::string("written elsewhere"));
    }

    void aRefusedUndoSaysWhyAndStays()
    {
        Desk desk;
        EditHistory history(desk.bridge);
        const QSignalSpy refused(&history, &EditHistory::refused);
        history.perform(changing(*desk.link.inventory(), {1}, [](Client &c) { c.name = "desk"; }));
        QTRY_VERIFY_WITH_TIMEOUT(history.undoAction()->isEnabled(), kPatience);
        QCOMPARE(history.undoAction()->text(), u"&Undo: Change"_s);
        desk.link.refuseNext = Error{Error::Code::Conflict, "The disk is full."};
        history.undo();
        QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 1, kPatience);
        QCOMPARE(refused.at(0).at(0).toString(), u"The disk is full."_s);
        QVERIFY(history.undoAction()->isEnabled());
        QVERIFY(!history.redoAction()->isEnabled());
        history.undo();
        QTRY_VERIFY_WITH_TIMEOUT(history.redoAction()->isEnabled(), kPatience);
        QCOMPARE(desk.link.inventory()->client({1})->name, std::string("pc-01"));
        desk.link.refuseNext = Error{Error::Code::Conflict, "No."};
        history.perform(changing(*desk.link.inventory(), {2}, [](Client &c) { c.name = "desk"; }));
        QTRY_COMPARE_WITH_TIMEOUT(refused.count(), 2, kPatience);
        QVERIFY(!history.undoAction()->isEnabled()); // nothing was done
    }

    void undoingARemovalKeepsDisksOutOfDanger()
    {
        Desk desk;
        EditHistory history(desk.bridge);
        const QSignalSpy told(&history, &EditHistory::told);
        Edit edit{u"Remove pc-03"_s, {*desk.link.inventory()->client({3})}};
        edit.discardDisks = true;
        history.perform(std::move(edit));
        QTRY_VERIFY_WITH_TIMEOUT(history.undoAction()->isEnabled(), kPatience);
        QVERIFY(desk.last<server::RemoveClients>()->discardDisk);
        history.undo();
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 1, kPatience);
        QVERIFY2(told.at(0).at(0).toString().contains(u"disks are not"_s), qPrintable(told.at(0).at(0).toString()));
        history.redo();
        QTRY_COMPARE_WITH_TIMEOUT(told.count(), 2, kPatience);
        QVERIFY(!desk.last<server::RemoveClients>()->discardDisk); // nobody was asked this time
    }

    void aLostConnectionBlocksNothing()
    {
        Desk desk;
        EditHistory history(desk.bridge);
        const QSignalSpy refused(&history, &EditHistory::refused);
        history.record(changing(*desk.link.inventory(), {1}, [](Client &c) { c.notes = "x"; }));
        QVERIFY(history.undoAction()->isEnabled());
        desk.link.lose(u"gone"_s);
        QVERIFY(!history.undoAction()->isEnabled());
        history.perform(changing(*desk.link.inventory(), {2}, [](Client &c) { c.notes = "x"; }));
        QCOMPARE(refused.count(), 1);
        FakeLink again(demoInventory());
        desk.bridge.setLink(again);
        QVERIFY(history.undoAction()->isEnabled());
    }

    void renameIsUndone()
    {
        PageUnderTest t;
        t.click(t.cell(u"pc-02"_s));
        t.page.actions().rename->trigger();
        auto *editor = t.table->viewport()->findChild<QLineEdit *>();
        editor->selectAll();
        QTest::keyClicks(editor, u"counter"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(t.page.history().undoAction()->isEnabled(), kPatience);
        QCOMPARE(t.page.history().undoAction()->text(), u"&Undo: Rename pc-02"_s);
        t.page.history().undoAction()->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(t.cell(u"pc-02"_s).isValid(), kPatience);
    }

    void severalAreEditedAtOnce()
    {
        PageUnderTest t(withGroups());
        for (const auto &name : {u"pc-01"_s, u"pc-03"_s, u"pc-04"_s})
            t.click(t.cell(name), Qt::ControlModifier);
        QCOMPARE(t.page.actions().edit->text(), u"&Edit 3 clients …"_s);
        t.page.actions().edit->trigger();
        auto *dialog = t.page.findChild<BulkDialog *>();
        QVERIFY(dialog);
        auto *save = button(*dialog, u"Save"_s);
        QVERIFY(!save->isEnabled()); // nothing is changed
        QCOMPARE(named<QComboBox>(*dialog, u"Image"_s)->currentText(), u"(different)"_s);
        QCOMPARE(named<QComboBox>(*dialog, u"Changes"_s)->currentText(), u"(different)"_s);
        QCOMPARE(named<QComboBox>(*dialog, u"Group"_s)->currentText(), u"Room 12"_s);
        QVERIFY(!named<QComboBox>(*dialog, u"Which version"_s)->isEnabled()); // of two images
        auto *loader = named<QComboBox>(*dialog, u"Boot loader"_s);
        loader->setCurrentIndex(loader->findText(u"snponly.efi"_s));
        QTest::keyClicks(named<QLineEdit>(*dialog, u"Limit"_s), u"7"_s);
        QCOMPARE(dialog->changes().size(), std::size_t(3));
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!t.page.findChild<BulkDialog *>(), kPatience);
        const auto sent = t.desk.last<server::UpdateClients>();
        QCOMPARE(sent->clients.size(), std::size_t(3));
        const auto &stored = *t.desk.link.inventory();
        for (const int id : {1, 3, 4}) {
            const auto was = *demoInventory().client({id});
            QVERIFY(stored.client({id})->loader == Loader::Snponly);
            QCOMPARE(stored.client({id})->diskLimit, std::uint64_t(7) << 30);
            QVERIFY(stored.client({id})->image == was.image); // different, and left alone
            QVERIFY(stored.client({id})->mode == was.mode);
        }
        QCOMPARE(t.page.history().undoAction()->text(), u"&Undo: Edit 3 clients"_s);
        t.page.history().undo();
        QTRY_VERIFY_WITH_TIMEOUT(t.desk.link.inventory()->client({4})->loader == Loader::Auto, kPatience);
        QCOMPARE(t.desk.link.inventory()->client({1})->diskLimit, std::uint64_t(0));
    }

    void aGroupForSeveral()
    {
        Desk desk(withGroups());
        BulkDialog dialog(desk.bridge, {desk.link.inventory()->clients[0], desk.link.inventory()->clients[2]});
        auto *group = named<QComboBox>(dialog, u"Group"_s);
        auto *follow = named<QCheckBox>(dialog, u"Image and disk exactly as their group"_s);
        QVERIFY(!follow->isEnabled()); // only a label
        group->setCurrentIndex(group->findText(u"Library"_s));
        QVERIFY(follow->isEnabled());
        follow->click();
        QVERIFY(!named<QComboBox>(dialog, u"Image"_s)->isEnabled());
        const auto command = std::get<server::UpdateClients>(dialog.command());
        QCOMPARE(command.clients.size(), std::size_t(2));
        QVERIFY(command.clients[0].followsGroup && command.clients[0].image == ImageId{2});
        QCOMPARE(command.clients[1].diskLimit, std::uint64_t(5) << 30);
    }

    void aNewLabelForSeveral()
    {
        Desk desk(withGroups());
        const auto clients = desk.link.inventory()->clients;
        auto *dialog = new BulkDialog(desk.bridge, {clients[0], clients[7]});
        dialog->show();
        auto *group = named<QComboBox>(*dialog, u"Group"_s);
        QVERIFY(group->isEditable());
        QCOMPARE(group->currentText(), u"(different)"_s);
        QVERIFY(dialog->changes().empty());
        group->lineEdit()->selectAll();
        QTest::keyClicks(group->lineEdit(), u"Attic & roof"_s);
        QCOMPARE(dialog->changes().size(), std::size_t(2));
        QVERIFY(!named<QCheckBox>(*dialog, u"Image and disk exactly as their group"_s)->isEnabled()); // it is none yet
        QTest::mouseClick(button(*dialog, u"Save"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(desk.link.inventory()->client({8})->group, std::string("Attic & roof"), kPatience);
        QCOMPARE(desk.link.inventory()->client({1})->group, std::string("Attic & roof"));
        desk.bridge.edits().undo();
        QTRY_VERIFY_WITH_TIMEOUT(desk.link.inventory()->clients == clients, kPatience);
        auto *none = new BulkDialog(desk.bridge, {clients[0], clients[7]});
        named<QComboBox>(*none, u"Group"_s)->lineEdit()->clear();
        QVERIFY(none->changes().at(0).after.group.empty());
        delete none;
    }

    void anImageForSeveral()
    {
        Desk desk;
        auto clients = desk.link.inventory()->clients;
        BulkDialog dialog(desk.bridge, {clients[0], clients[3]});
        auto *image = named<QComboBox>(dialog, u"Image"_s);
        image->setCurrentIndex(image->findText(u"debian-12-desktop"_s));
        QVERIFY(named<QComboBox>(dialog, u"Which version"_s)->isEnabled());
        QCOMPARE(dialog.changes().size(), std::size_t(1)); // the other has it already
        QVERIFY(dialog.changes()[0].after.image == ImageId{1});
        auto *version = named<QComboBox>(dialog, u"Which version"_s);
        version->setCurrentIndex(1);
        QCOMPARE(dialog.changes().size(), std::size_t(2));
        QVERIFY(dialog.changes()[0].after.version == VersionId{1});
    }

    void aRefusalOfSeveralStaysInTheDialog()
    {
        Desk desk;
        auto clients = desk.link.inventory()->clients;
        auto *dialog = new BulkDialog(desk.bridge, {clients[0], clients[1]});
        dialog->show();
        named<QCheckBox>(*dialog, u"Show the boot menu first"_s);
        auto *loader = named<QComboBox>(*dialog, u"Boot loader"_s);
        loader->setCurrentIndex(1);
        desk.link.refuseNext = Error{Error::Code::Conflict, "pc-02: no."};
        QTest::mouseClick(button(*dialog, u"Save"_s), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(dialog->refusal(), u"pc-02: no."_s, kPatience);
        QVERIFY(dialog->isVisible());
        dialog->close();
    }

    void wakingOneAndAGroup()
    {
        PageUnderTest t;
        const QSignalSpy notices(&t.page, &Page::notice);
        QVERIFY(!t.page.actions().wake->isEnabled());
        t.click(t.cell(u"pc-02"_s));
        t.page.actions().wake->trigger();
        QCOMPARE(t.desk.last<server::WakeClients>()->clients, std::vector<ClientId>{{2}});
        QTRY_COMPARE_WITH_TIMEOUT(notices.count(), 1, kPatience);
        Q_EMIT t.page.wakeMenu()->aboutToShow();
        for (auto *action : t.page.wakeMenu()->actions())
            if (action->text() == u"Library"_s)
                action->trigger();
        QCOMPARE(t.desk.last<server::WakeClients>()->clients.size(), std::size_t(5));
    }

    void theContextMenuIsComplete()
    {
        PageUnderTest t;
        playDemo(t.desk.link);
        const auto menuAt = [&](const QModelIndex &index) {
            t.click(index);
            Q_EMIT t.table->customContextMenuRequested(t.table->visualRect(index).center());
            QStringList texts;
            for (auto *menu : t.page.findChildren<QMenu *>())
                if (menu->isVisible()) {
                    for (const auto *action : menu->actions())
                        if (!action->isSeparator() && action->isEnabled())
                            texts << QString(action->text()).remove(u'&');
                    menu->close();
                }
            return texts;
        };
        const auto moved = menuAt(t.cell(u"pc-03"_s));
        for (const auto &text : {u"Edit …"_s, u"Rename"_s, u"Put into group"_s, u"Wake"_s, u"Start fresh from the default version …"_s, u"Keep its version"_s, u"Disconnect …"_s,
                 u"Copy MAC address"_s, u"Copy IP address"_s, u"What would it get now?"_s, u"Remove …"_s})
            QVERIFY2(moved.contains(text), qPrintable(text + u" is not in "_s + moved.join(u'|')));
        QVERIFY(!moved.contains(u"Reset disk …"_s)); // it runs from it
        QVERIFY(menuAt(t.cell(u"pc-04"_s)).contains(u"Reset disk …"_s));
        QVERIFY(!menuAt(t.cell(u"pc-08"_s)).contains(u"Keep its version"_s)); // nothing has moved on there
        QVERIFY(menuAt(t.table->model()->index(0, ClientsModel::NameColumn)).contains(u"Register"_s));
    }

    void maintenanceFromTheList()
    {
        PageUnderTest t;
        t.click(t.cell(u"pc-07"_s));
        QVERIFY(!t.page.actions().maintenance->isEnabled()); // it is in maintenance
        t.click(t.cell(u"pc-04"_s));
        const QSignalSpy notices(&t.page, &Page::notice);
        t.page.actions().maintenance->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(notices.count(), 1, kPatience);
        QVERIFY(t.desk.last<server::StartMaintenance>()->client == ClientId{4});
        QVERIFY(t.desk.link.inventory()->draftOn({4}));
    }

    void removedClientsComeBack()
    {
        PageUnderTest t;
        t.click(t.cell(u"pc-01"_s));
        t.click(t.cell(u"pc-03"_s), Qt::ControlModifier);
        t.page.actions().remove->trigger();
        auto *box = t.page.findChild<QMessageBox *>();
        QVERIFY2(box->informativeText().contains(u"Undo brings"_s), qPrintable(box->informativeText()));
        choosePress(box);
        QTRY_VERIFY_WITH_TIMEOUT(!t.cell(u"pc-03"_s).isValid(), kPatience);
        QCOMPARE(t.desk.last<server::RemoveClients>()->clients.size(), std::size_t(2));
        QTRY_VERIFY_WITH_TIMEOUT(t.page.history().undoAction()->isEnabled(), kPatience);
        t.page.history().undo();
        QTRY_VERIFY_WITH_TIMEOUT(t.cell(u"pc-03"_s).isValid(), kPatience);
        QCOMPARE(t.desk.link.inventory()->clientByName("pc-03")->notes, std::string("The teacher's seat"));
        QVERIFY(t.desk.link.inventory()->clientByName("pc-01")->address);
    }
};

QTEST_MAIN(TestClientEdits)
#include "test_client_edits.moc"
