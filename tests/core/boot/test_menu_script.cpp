#include "inventory_of.h"

#include "boot/script.h"
#include "boot/script_parts.h"

#include <QRegularExpression>
#include <QTest>

using namespace netseat;
using namespace netseat::boot;

namespace {

/// Client 7 shows a menu of entry 5, and of 6 where that is its own; 8 is gone.
Inventory withMenu(std::optional<BootEntryId> byItself = {})
{
    auto inventory = inventoryOf();
    inventory.entries = {{.id = {5}, .name = "Debian live", .kernel = "a"}, {.id = {6}, .name = "hidden", .kernel = "b"}};
    inventory.entries[1].inMenu = false;
    inventory.clients[0].menu = true;
    inventory.clients[0].entry = byItself;
    return inventory;
}

QStringList linesOf(const Inventory &inventory, std::string_view choice = {})
{
    return QString::fromStdString(script(inventory, kMac, kServer, choice).text).split(u'\n');
}

} // namespace

class TestMenuScript : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesOnByItself_data()
    {
        QTest::addColumn<int>("entry");
        QTest::addColumn<QString>("choice");
        QTest::newRow("with its disk") << 0 << QStringLiteral("disk");
        QTest::newRow("with its entry") << 5 << QStringLiteral("5");
        QTest::newRow("with an entry that the menu has not") << 6 << QStringLiteral("6");
        QTest::newRow("with its disk, as its entry is gone") << 8 << QStringLiteral("disk");
    }
    void goesOnByItself()
    {
        QFETCH(int, entry);
        QFETCH(QString, choice);
        auto inventory = withMenu(entry ? std::optional(BootEntryId{entry}) : std::nullopt);
        inventory.network.menuSeconds = 7;
        const auto lines = linesOf(inventory);
        QVERIFY(lines.contains(QStringLiteral("choose --default %1 --timeout 7000 choice || set choice %1").arg(choice)));
        QVERIFY(lines.filter(QRegularExpression(QStringLiteral("^item %1 .*").arg(choice))).size() == 1);
        QVERIFY(lines.contains(QStringLiteral("menu Netseat: pc-07 || goto chosen"))); // iPXE without menus
        QVERIFY(lines.contains(QStringLiteral("set choice ") + choice));
        QVERIFY(!lines.filter(QStringLiteral("&choice=${choice:uristring}")).isEmpty());
    }
    void showsWhatThereIs()
    {
        QCOMPARE(linesOf(withMenu()).filter(QRegularExpression(QStringLiteral("^item "))),
            QStringList({QStringLiteral("item disk Disk: debian ||"), QStringLiteral("item 5 Debian live ||")}));
    }
    void isNoBootFromTheDisk()
    {
        const auto got = script(withMenu(), kMac, kServer);
        QVERIFY(!got.client);
        QCOMPARE(got.starts, std::string("the boot menu"));
        auto inventory = withMenu();
        inventory.clients[0].boot = BootWay::RootPath;
        QVERIFY(plan(inventory, {.mac = kMac, .asker = Asker::Ipxe}, kServer).action == Plan::Action::Script);
    }
    void choices_data()
    {
        QTest::addColumn<QByteArray>("choice");
        QTest::addColumn<QByteArray>("starts"); // empty: the disk
        QTest::newRow("the disk") << QByteArray("disk") << QByteArray();
        QTest::newRow("an entry") << QByteArray("5") << QByteArray("Debian live");
        QTest::newRow("one that the menu has not") << QByteArray("6") << QByteArray("the boot menu");
        QTest::newRow("one that is gone") << QByteArray("8") << QByteArray("the boot menu");
        QTest::newRow("no number") << QByteArray("5x") << QByteArray("the boot menu");
        QTest::newRow("nothing") << QByteArray("") << QByteArray("the boot menu");
    }
    void choices()
    {
        QFETCH(QByteArray, choice);
        const auto got = script(withMenu(), kMac, kServer, choice.toStdString());
        QTEST(QByteArray::fromStdString(got.starts), "starts");
        QCOMPARE(got.client.has_value(), got.starts.empty());
    }
    void whoHasNoMenuHasNoChoice()
    {
        auto inventory = withMenu();
        inventory.clients[0].menu = false;
        QVERIFY(script(inventory, kMac, kServer, "5").client == ClientId{7});
    }
    void withoutSecondsThereIsNoMenu() // iPXE would wait for a key for ever
    {
        auto inventory = withMenu(BootEntryId{5});
        inventory.network.menuSeconds = 0;
        QCOMPARE(script(inventory, kMac, kServer).starts, std::string("Debian live"));
    }
    void maintenanceShowsNone()
    {
        auto inventory = withMenu(BootEntryId{5});
        inventory.versions.push_back({.id = {9}, .image = {3}, .state = VersionState::Draft, .client = ClientId{7}});
        QVERIFY(script(inventory, kMac, kServer).client == ClientId{7});
    }
    void titlesAreWordsOnly()
    {
        auto inventory = withMenu();
        inventory.entries[0].name = "a || shell ${x}\nshell";
        const auto items = linesOf(inventory).filter(QRegularExpression(QStringLiteral("^item 5")));
        QCOMPARE(items, QStringList(QStringLiteral("item 5 a __ shell __x__shell ||")));
    }
};

QTEST_APPLESS_MAIN(TestMenuScript)
#include "test_menu_script.moc"
