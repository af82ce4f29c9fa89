#include "clients/client_dialog.h"
#include "clients/clients_page.h"
#include "clients/groups_dialog.h"
#include "ui_test.h"
#include "widgets/message_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTreeView>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr std::uint64_t kGiB = 1ULL << 30;

QString shownTexts(const QWidget &parent)
{
    QStringList texts;
    for (const auto *label : parent.findChildren<QLabel *>())
        if (label->isVisible())
            texts << label->text();
    return texts.join(u'\n');
}

QStringList rows(const QListWidget &list)
{
    QStringList names;
    for (int row = 0; row < list.count(); ++row)
        names << list.item(row)->data(Qt::UserRole).toString();
    return names;
}

/// "Room 12" is a group with two followers; "Library" is a label.
Inventory withGroups()
{
    auto inventory = demoInventory();
    inventory.groups = {{{1}, "Room 12", ImageId{1}, {}, DiskMode::Keep, 20 * kGiB, true}};
    for (const std::size_t i : {std::size_t{0}, std::size_t{1}}) {
        inventory.clients[i].followsGroup = true;
        inventory.clients[i] = withGroup(inventory.clients[i], inventory);
    }
    return inventory;
}

struct GroupsUnderTest {
    explicit GroupsUnderTest(Inventory inventory = withGroups(), const QString &name = {})
        : desk(std::move(inventory))
        , dialog(new GroupsDialog(desk.bridge, name))
    {
        dialog->show();
        if (!QTest::qWaitForWindowExposed(dialog))
            qFatal("The dialog does not appear.");
        list = dialog->findChild<QListWidget *>();
    }
    ~GroupsUnderTest() { delete dialog; }

    const Group *stored(const char *name) const { return desk.link.inventory()->groupByName(name); }

    Desk desk;
    GroupsDialog *dialog;
    QListWidget *list;
};

} // namespace

/// Groups: what they say, who follows them, and how they are made and changed.
class TestGroups : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(); }

    void groupsAndLabelsAreListed()
    {
        GroupsUnderTest t;
        QCOMPARE(rows(*t.list), (QStringList{u"Library"_s, u"Room 12"_s}));
        QVERIFY(t.list->item(0)->text().contains(u"only a label of 5 clients"_s));
        QVERIFY(t.list->item(1)->text().contains(u"2 of 6 follow"_s));
        QVERIFY(t.dialog->draft() == *t.stored("Room 12")); // the first that is one
        QVERIFY(shownTexts(*t.dialog).contains(u"Follow it: pc-01, pc-02."_s));
    }

    void aGroupIsChanged()
    {
        GroupsUnderTest t;
        QVERIFY(!button(*t.dialog, u"Save"_s)->isEnabled());
        named<QLineEdit>(*t.dialog, u"Limit"_s)->setText(u"30"_s);
        auto *image = named<QComboBox>(*t.dialog, u"Image"_s);
        image->setCurrentIndex(image->findText(u"windows-11-23h2"_s));
        auto *version = named<QComboBox>(*t.dialog, u"Which version"_s);
        QVERIFY(version->isVisible());
        version->setCurrentIndex(2);
        QVERIFY(!t.list->isEnabled()); // what is not saved can't get lost by a click
        button(*t.dialog, u"Save"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(t.stored("Room 12")->diskLimit, 30 * kGiB, kPatience);
        QVERIFY(t.stored("Room 12")->version == VersionId{5});
        QVERIFY(t.desk.link.inventory()->client({1})->image == ImageId{2}); // with its followers
        QVERIFY(t.desk.link.inventory()->client({3})->image == ImageId{1}); // and no others
        QTRY_VERIFY_WITH_TIMEOUT(t.list->isEnabled(), kPatience);
    }

    void aGroupIsRenamedWithItsClients()
    {
        GroupsUnderTest t;
        named<QLineEdit>(*t.dialog, u"Name"_s)->setText(u"Room 13"_s);
        button(*t.dialog, u"Save"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(t.stored("Room 13"), kPatience);
        QVERIFY(!t.stored("Room 12"));
        QCOMPARE(t.desk.link.inventory()->client({1})->group, std::string("Room 13"));
        QTRY_COMPARE_WITH_TIMEOUT(rows(*t.list), (QStringList{u"Library"_s, u"Room 13"_s}), kPatience);
    }

    void aRefusalIsShownInPlace()
    {
        GroupsUnderTest t;
        named<QLineEdit>(*t.dialog, u"Limit"_s)->setText(u"30"_s);
        t.desk.link.refuseNext = Error{Error::Code::Conflict, "Nothing was changed, because of pc-02."};
        button(*t.dialog, u"Save"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(
            t.dialog->findChild<MessageBar *>()->text(), u"Nothing was changed, because of pc-02."_s, kPatience);
        QCOMPARE(named<QLineEdit>(*t.dialog, u"Limit"_s)->text(), u"30"_s);
        QVERIFY(button(*t.dialog, u"Save"_s)->isEnabled()); // to try again
        button(*t.dialog, u"Revert"_s)->click();
        QCOMPARE(named<QLineEdit>(*t.dialog, u"Limit"_s)->text(), u"20"_s);
    }

    void aGroupIsMadeAndRemoved()
    {
        GroupsUnderTest t(demoInventory());
        button(*t.dialog, u"New"_s)->click();
        QVERIFY(!button(*t.dialog, u"Make the group"_s)->isEnabled()); // no name
        named<QLineEdit>(*t.dialog, u"Name"_s)->setText(u"Lab"_s);
        for (auto *box : t.dialog->findChildren<QCheckBox *>())
            if (!box->text().contains(u"boot menu"_s))
                box->click(); // the config disk
        button(*t.dialog, u"Make the group"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(t.stored("Lab"), kPatience);
        QVERIFY(t.stored("Lab")->configDisk);
        QTRY_VERIFY_WITH_TIMEOUT(button(*t.dialog, u"Remove"_s)->isEnabled(), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(t.list->count(), 3, kPatience);
        button(*t.dialog, u"Remove"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(!t.stored("Lab"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(shownTexts(*t.dialog).contains(u"The group Lab is removed."_s), kPatience);
    }

    void whatItsClientsStart()
    {
        auto inventory = withGroups();
        inventory.entries = {{.id = {4}, .name = "Memory test", .kernel = "memtest"}};
        GroupsUnderTest t(inventory, u"Room 12"_s);
        QVERIFY(t.dialog->draft() == inventory.groups[0]);
        auto *starts = named<QComboBox>(*t.dialog, u"Starts"_s);
        starts->setCurrentIndex(1);
        QVERIFY(t.dialog->draft().entry == BootEntryId{4});
        button(*t.dialog, u"Save"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(t.stored("Room 12")->entry == BootEntryId{4}, kPatience);
        const auto snapshot = std::make_shared<const Inventory>(*t.desk.link.inventory());
        auto follower = snapshot->clients[4];
        follower.followsGroup = true;
        ClientDialog dialog(snapshot, follower);
        QVERIFY(!named<QComboBox>(dialog, u"Starts"_s)->isEnabled());
        QVERIFY(dialog.draft().entry == BootEntryId{4}); // as its group has it
    }

    void aLabelBecomesAGroup()
    {
        GroupsUnderTest t(withGroups(), u"Library"_s);
        QVERIFY(t.dialog->draft().id.isNull());
        QVERIFY(t.dialog->draft().image == ImageId{1}); // as its first client is
        button(*t.dialog, u"Make the group"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(t.stored("Library"), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(button(*t.dialog, u"Let all of them follow"_s)->isVisible(), kPatience);
        QVERIFY(!t.desk.link.inventory()->client({8})->followsGroup); // nobody is changed unasked
        button(*t.dialog, u"Let all of them follow"_s)->click();
        QTRY_VERIFY_WITH_TIMEOUT(t.desk.link.inventory()->client({8})->followsGroup, kPatience);
        QVERIFY(t.desk.link.inventory()->client({8})->image == ImageId{1});
        QTRY_VERIFY_WITH_TIMEOUT(!button(*t.dialog, u"Let all of them follow"_s)->isVisible(), kPatience);
    }

    void aNameThatIsTakenIsSaid()
    {
        GroupsUnderTest t(withGroups(), u"Library"_s);
        named<QLineEdit>(*t.dialog, u"Name"_s)->setText(u"Room 12"_s);
        QVERIFY(shownTexts(*t.dialog).contains(u"This name is taken."_s));
        QVERIFY(!button(*t.dialog, u"Make the group"_s)->isEnabled());
    }

    void whatIsTypedStaysWhenOthersChangeThings()
    {
        GroupsUnderTest t;
        named<QLineEdit>(*t.dialog, u"Limit"_s)->setText(u"30"_s);
        auto inventory = *t.desk.link.inventory();
        inventory.groups[0].configDisk = false;
        t.desk.link.setInventory(inventory);
        QCOMPARE(named<QLineEdit>(*t.dialog, u"Limit"_s)->text(), u"30"_s);
        button(*t.dialog, u"Revert"_s)->click();
        QVERIFY(t.dialog->draft() == inventory.groups[0]);
        inventory.groups[0].mode = DiskMode::Own;
        t.desk.link.setInventory(inventory); // nothing is being typed now
        QVERIFY(t.dialog->draft() == inventory.groups[0]);
        inventory.groups.clear();
        t.desk.link.setInventory(inventory);
        QVERIFY(t.dialog->draft().id.isNull());
        QVERIFY(!button(*t.dialog, u"Remove"_s)->isEnabled());
    }

    void aClientFollowsItsGroup()
    {
        const auto inventory = std::make_shared<const Inventory>(withGroups());
        ClientDialog dialog(inventory, inventory->clients[4]); // in Room 12, as set in itself
        dialog.show();
        auto *follow = dialog.findChild<QCheckBox *>();
        auto *image = named<QComboBox>(dialog, u"Image"_s);
        auto *mode = named<QComboBox>(dialog, u"Changes"_s);
        auto *limit = named<QLineEdit>(dialog, u"Limit"_s);
        QVERIFY(follow->isEnabled() && !follow->isChecked());
        QVERIFY(image->isEnabled() && mode->isEnabled() && limit->isEnabled());
        follow->click();
        QVERIFY(!image->isEnabled() && !mode->isEnabled() && !limit->isEnabled());
        QVERIFY(shownTexts(dialog).contains(u"set in the group Room 12"_s));
        const auto draft = dialog.draft();
        QVERIFY(draft.followsGroup && draft.configDisk);
        QCOMPARE(draft.diskLimit, 20 * kGiB);
        QVERIFY(draft.mode == DiskMode::Keep);
        follow->click();
        QVERIFY(image->isEnabled() && mode->isEnabled() && limit->isEnabled());
        QVERIFY(!dialog.draft().followsGroup);
    }

    void aFollowerOpensAsItIs()
    {
        const auto inventory = std::make_shared<const Inventory>(withGroups());
        ClientDialog dialog(inventory, inventory->clients[0]);
        QVERIFY(dialog.draft() == inventory->clients[0]);
        QVERIFY(!named<QComboBox>(dialog, u"Image"_s)->isEnabled());
        QVERIFY(!named<QComboBox>(dialog, u"Which version"_s)->isEnabled());
        named<QComboBox>(dialog, u"Group"_s)->setCurrentText(u"Library"_s); // only a label: nothing to follow
        QVERIFY(!dialog.draft().followsGroup);
        QVERIFY(named<QComboBox>(dialog, u"Image"_s)->isEnabled());
        named<QComboBox>(dialog, u"Group"_s)->setCurrentText(u"Room 12"_s); // typed wrongly for a moment
        QVERIFY(dialog.draft() == inventory->clients[0]);
    }

    void aGroupThatIsMadeFromTheClientIsFollowed()
    {
        auto inventory = withGroups();
        ClientDialog dialog(std::make_shared<const Inventory>(inventory), inventory.clients[7]); // Library
        dialog.show();
        const QSignalSpy wanted(&dialog, &ClientDialog::groupWanted);
        button(dialog, u"Make it a group …"_s)->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.front().front().toString(), u"Library"_s);
        named<QLineEdit>(dialog, u"Name"_s)->setText(u"desk-8"_s);
        inventory.groups.push_back({{2}, "Library", ImageId{2}, {}, DiskMode::Reset});
        dialog.setInventory(std::make_shared<const Inventory>(inventory));
        QVERIFY(dialog.draft().followsGroup);
        QVERIFY(dialog.draft().image == ImageId{2});
        QCOMPARE(dialog.draft().name, std::string("desk-8")); // what was typed
        QVERIFY(button(dialog, u"Open group …"_s)->isVisible());
    }

    void clientsArePutIntoAGroup()
    {
        Desk desk(withGroups());
        ClientsModel model(desk.bridge);
        ClientsPage page(desk.bridge, model);
        page.show();
        auto *table = page.findChild<QTreeView *>(u"clients"_s);
        QVERIFY(!page.groupMenu()->isEnabled()); // nobody is selected
        const auto row = table->model()->match(
            table->model()->index(0, ClientsModel::NameColumn), Qt::DisplayRole, u"pc-08"_s, 1, Qt::MatchExactly);
        table->setCurrentIndex(row.front());
        QVERIFY(page.groupMenu()->isEnabled());
        const auto put = [&](const QString &start) {
            Q_EMIT page.groupMenu()->aboutToShow();
            for (auto *action : page.groupMenu()->actions())
                if (QString(action->text()).remove(u'&').startsWith(start))
                    return action->trigger();
            QFAIL(qPrintable(start));
        };
        const QSignalSpy notices(&page, &Page::notice);
        put(u"Room 12"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.link.inventory()->client({8})->followsGroup, kPatience);
        QVERIFY(desk.link.inventory()->client({8})->image == ImageId{1});
        QTRY_COMPARE_WITH_TIMEOUT(notices.count(), 1, kPatience);
        const QSignalSpy problems(&page, &Page::problem);
        desk.link.refuseNext = Error{Error::Code::Conflict, "pc-08 is in maintenance."};
        put(u"None"_s);
        QTRY_COMPARE_WITH_TIMEOUT(problems.count(), 1, kPatience);
        put(u"None"_s);
        QTRY_VERIFY_WITH_TIMEOUT(desk.link.inventory()->client({8})->group.empty(), kPatience);
        QVERIFY(!desk.link.inventory()->client({8})->followsGroup);
        put(u"Groups"_s);
        QVERIFY(page.findChild<GroupsDialog *>());
    }

    void itFitsASmallScreen()
    {
        GroupsUnderTest t;
        QVERIFY2(t.dialog->minimumSizeHint().height() <= 560 && t.dialog->minimumSizeHint().width() <= 780,
            qPrintable(QString::number(t.dialog->minimumSizeHint().height())));
    }
};

QTEST_MAIN(TestGroups)
#include "test_groups.moc"
