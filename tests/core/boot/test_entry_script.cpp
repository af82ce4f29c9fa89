#include "inventory_of.h"

#include "boot/script.h"
#include "boot/script_parts.h"

#include <QRegularExpression>
#include <QTest>

using namespace netseat;
using namespace netseat::boot;

namespace {

BootEntry live()
{
    return {.id = {5}, .name = "Debian live", .kernel = "live/vmlinuz", .initrds = {"live/initrd", "extra.img"},
        .arguments = "boot=live fetch=${iso}/x", .iso = ImageId{4}};
}

/// Client 7 starts this by itself.
Inventory starting(const BootEntry &entry, BootWay way = BootWay::Script)
{
    auto inventory = inventoryOf(Loader::Auto, way);
    inventory.entries = {entry};
    inventory.clients[0].entry = entry.id;
    return inventory;
}

QStringList linesOf(const Script &script)
{
    return QString::fromStdString(script.text).split(u'\n');
}

qsizetype indexOf(const QStringList &lines, const QString &start)
{
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (lines[i].startsWith(start))
            return i;
    return -1;
}

} // namespace

class TestEntryScript : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aKernelWithItsRamDisks();
    void aKernelAlone();
    void noDiskIsTouched();
    void chains();
    void whatTheOwnDiskHas();
    void aFailureIsToldAndTriedAgain();
    void tellsTheHardwareOnce();
    void maintenanceGoesFirst();
    void anEntryThatIsGoneIsNone();
    void nothingCanBreakOut_data();
    void nothingCanBreakOut();
    void everyLineMayFail();
};

void TestEntryScript::aKernelWithItsRamDisks()
{
    const auto lines = linesOf(script(starting(live()), kMac, kServer));
    const auto names = indexOf(lines, QStringLiteral("iseq ${platform} efi && set ramdisks initrd=initrd0 initrd=initrd1 ||"));
    const auto kernel = indexOf(lines,
        QStringLiteral("kernel --name kernel http://10.0.0.1/iso/4/live/vmlinuz ${ramdisks} boot=live "
                       "fetch=http://10.0.0.1/iso/4/x || goto failed"));
    const auto first = indexOf(lines, QStringLiteral("initrd --name initrd0 http://10.0.0.1/iso/4/live/initrd || goto failed"));
    const auto boot = lines.indexOf(QStringLiteral("boot || goto failed"));
    QVERIFY(lines.indexOf(QStringLiteral("set ramdisks")) >= 0);
    QVERIFY(0 < names && names < kernel && kernel < first && first + 2 == boot);
    QVERIFY(lines[first + 1].startsWith(QStringLiteral("initrd --name initrd1 http://10.0.0.1/iso/4/extra.img ||")));
}

void TestEntryScript::aKernelAlone()
{
    const auto text = script(starting({.id = {5}, .name = "m", .kernel = "memtest/${platform}"}), kMac, kServer).text;
    QVERIFY(text.find("\nkernel --name kernel http://10.0.0.1/files/memtest/${platform} ${ramdisks}  || goto failed\nboot ")
        != std::string::npos);
    QVERIFY(text.find("initrd=") == std::string::npos && text.find("\ninitrd ") == std::string::npos);
}

void TestEntryScript::noDiskIsTouched()
{
    auto inventory = starting(live(), BootWay::RootPath);
    inventory.noRoom = true; // what writes to no disk does not wait for room
    const auto got = script(inventory, kMac, kServer);
    QVERIFY(!got.client && !got.waits); // no boot from the disk begins
    QCOMPARE(got.starts, std::string("Debian live"));
    QVERIFY(got.text.find("iscsi:") == std::string::npos);
    const auto given = plan(inventory, {.mac = kMac, .asker = Asker::Ipxe}, kServer);
    QVERIFY(given.action == Plan::Action::Script); // although the client is set to root-path
    QVERIFY(given.reason.find("starts Debian live") != std::string::npos);
    inventory.clients[0].image.reset();
    QCOMPARE(script(inventory, kMac, kServer).text, got.text); // it needs none
}

void TestEntryScript::chains()
{
    const auto entry = BootEntry{.id = {5}, .name = "x", .kind = EntryKind::Chain, .url = "http://h/x.${extension}"};
    const auto lines = linesOf(script(starting(entry), kMac, kServer));
    QVERIFY(lines.contains(QStringLiteral("chain --autofree http://h/x.${extension} || goto failed")));
    QVERIFY(lines.indexOf(QStringLiteral("set extension kpxe")) < indexOf(lines, QStringLiteral("chain --autofree")));
    QVERIFY(lines.contains(QStringLiteral("iseq ${platform} efi && set extension efi ||")));
}

void TestEntryScript::whatTheOwnDiskHas()
{
    const auto lines =
        linesOf(script(starting({.id = {5}, .name = "x", .kind = EntryKind::LocalDisk}), kMac, kServer));
    QVERIFY(lines.contains(QStringLiteral("isset ${own-drive} || set own-drive 0x80 ||"))); // a start medium knows better
    QVERIFY(lines.contains(QStringLiteral("iseq ${platform} pcbios && sanboot --no-describe --drive ${own-drive} ||")));
    QCOMPARE(lines[lines.size() - 3], QStringLiteral("set left-to-firmware 1")); // or the medium would ask again
    QCOMPARE(lines[lines.size() - 2], QStringLiteral("exit 1")); // UEFI goes on with its next device
}

void TestEntryScript::aFailureIsToldAndTriedAgain()
{
    const auto lines = linesOf(script(starting(live()), kMac, kServer));
    const auto failed = lines.indexOf(QStringLiteral(":failed"));
    QVERIFY(failed > lines.indexOf(QStringLiteral("boot || goto failed")));
    QVERIFY(lines[failed + 1].endsWith(QStringLiteral("&stage=entry-failed-${errno} ||")));
    QVERIFY(lines.contains(QStringLiteral("sleep 10 ||")));
    QVERIFY(lines[lines.size() - 2].endsWith(QStringLiteral("/boot.ipxe?mac=52:54:00:aa:88:2a || goto again")));
}

void TestEntryScript::tellsTheHardwareOnce()
{
    auto inventory = starting(live());
    QCOMPARE(linesOf(script(inventory, kMac, kServer)).filter(QStringLiteral("/hardware?")).size(), 1);
    QCOMPARE(linesOf(script(inventoryOf(), kMac, kServer)).filter(QStringLiteral("/hardware?")).size(), 1);
    inventory.clients[0].menu = true; // the menu has told it
    QCOMPARE(linesOf(script(inventory, kMac, kServer)).filter(QStringLiteral("/hardware?")).size(), 1);
    for (const auto *choice : {"5", "disk"})
        QVERIFY(linesOf(script(inventory, kMac, kServer, choice)).filter(QStringLiteral("/hardware?")).isEmpty());
}

void TestEntryScript::maintenanceGoesFirst()
{
    auto inventory = starting(live());
    inventory.versions.push_back({.id = {9}, .image = {3}, .state = VersionState::Draft, .client = ClientId{7}});
    QVERIFY(script(inventory, kMac, kServer).client == ClientId{7});
    QVERIFY(plan(inventory, {.mac = kMac, .asker = Asker::Ipxe}, kServer).reason.find("live") == std::string::npos);
}

void TestEntryScript::anEntryThatIsGoneIsNone()
{
    auto inventory = starting(live());
    inventory.entries.clear();
    QVERIFY(script(inventory, kMac, kServer).client == ClientId{7}); // its disk
}

void TestEntryScript::nothingCanBreakOut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a line end") << QByteArray("x\nshell");
    QTest::newRow("another command") << QByteArray("x ; shell");
    QTest::newRow("or") << QByteArray("x || shell");
    QTest::newRow("a comment") << QByteArray("x # y");
    QTest::newRow("a setting") << QByteArray("${password} ${net0/mac} ${a${b}}");
    QTest::newRow("a continuation") << QByteArray("x\\");
    QTest::newRow("NUL") << QByteArray("x\0shell", 7);
    QTest::newRow("not ASCII") << QByteArray("\xc3\xa9\xff");
}

void TestEntryScript::nothingCanBreakOut()
{
    QFETCH(QByteArray, text);
    const auto value = text.toStdString();
    const BootEntry plain{.id = {5}, .name = "x", .kernel = "x", .initrds = {"x"}, .arguments = "x"};
    const BootEntry hostile{.id = {5}, .name = value, .kernel = value, .initrds = {value}, .arguments = value};
    const BootEntry plainChain{.id = {5}, .name = "x", .kind = EntryKind::Chain, .url = "http://x/x"};
    const BootEntry hostileChain{.id = {5}, .name = value, .kind = EntryKind::Chain, .url = "http://x/" + value};
    for (const auto &[good, bad] : {std::pair{plain, hostile}, std::pair{plainChain, hostileChain}}) {
        const auto wanted = linesOf(script(starting(good), kMac, kServer));
        const auto lines = linesOf(script(starting(bad), kMac, kServer));
        QCOMPARE(lines.size(), wanted.size());
        const QRegularExpression known(QStringLiteral("\\$\\{(ramdisks|extension|platform|errno|uuid|netX/busid|[a-zA-Z/0-9.]+:(uristring|hexhyp))\\}"));
        for (auto line : lines) {
            QVERIFY(line.count(QStringLiteral(" || ")) <= 1 && !line.contains(u" ; ") && !line.contains(u" #"));
            QVERIFY2(!line.remove(known).contains(u"${"), qPrintable(line));
            QVERIFY(!line.contains(u'\\') && !line.contains(u'\0') && !line.contains(QChar(0xe9)));
        }
    }
}

void TestEntryScript::everyLineMayFail()
{
    const QRegularExpression harmless(QStringLiteral("^(|#!ipxe|echo.*|set .*|:.*|exit 1)$"));
    for (const auto kind : {EntryKind::Kernel, EntryKind::Chain, EntryKind::LocalDisk}) {
        auto entry = live();
        entry.kind = kind;
        for (const auto &line : linesOf(script(starting(entry), kMac, kServer)))
            QVERIFY2(harmless.match(line).hasMatch() || line.endsWith(QStringLiteral(" ||"))
                    || line.contains(QStringLiteral("|| goto ")),
                qPrintable(line));
    }
}

QTEST_APPLESS_MAIN(TestEntryScript)
#include "test_entry_script.moc"
