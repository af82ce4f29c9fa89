#include "inventory_of.h"

#include "boot/script.h"

#include <QRegularExpression>
#include <QTest>

using namespace netseat;
using namespace netseat::boot;

namespace {

QStringList linesOf(const Script &script)
{
    return QString::fromStdString(script.text).split(u'\n');
}

constexpr auto kRoot = "iscsi:10.0.0.1::3260:0:iqn.2026-11.net.netseat:7";
constexpr auto kChain =
    "chain --timeout 10000 --replace --autofree http://10.0.0.1/boot.ipxe?mac=52:54:00:aa:88:2a || goto again";

Inventory withCdrom()
{
    auto inventory = inventoryOf();
    putInCdrom(inventory);
    return inventory;
}

} // namespace

class TestScript : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bootsFromTheDisk();
    void namesTheInitiatorBeforeTheDisk();
    void aReportNeverStopsTheBoot();
    void imagesOfReportsAreFreed();
    void triesAgainAndThenLetsFirmwareGoOn();
    void chapIsSetInHexadecimal();
    void withoutChapNoPasswordIsSet();
    void nothingInTheInventoryCanBecomeACommand_data();
    void nothingInTheInventoryCanBecomeACommand();
    void waitingScreenNamesTheMacAndAsksAgain();
    void clientWithoutImageIsToldAndAsksAgain();
    void waitsForRoom();
    void neverWaitsForAKey();
    void everyLineMayFailOrIsTheLast();
    void otherPorts();
    void aCdromIsNextAfterTheDisk();
    void aKeyStartsTheCdrom();
    void aDiskThatCannotBeAttachedIsTriedAgainBeforeTheCdrom();
    void aCdromThatIsNotThereChangesNothing();
};

void TestScript::bootsFromTheDisk()
{
    const auto got = script(inventoryOf(), kMac, kServer);
    QVERIFY(got.client == ClientId{7});
    QVERIFY(!got.waits);
    const auto lines = linesOf(got);
    QCOMPARE(lines.front(), QStringLiteral("#!ipxe"));
    QVERIFY(lines.filter(QStringLiteral("sanboot %1 ||").arg(kRoot)).size() > 1);
    QVERIFY(got.text.ends_with("\nexit 1\n"));
}

void TestScript::namesTheInitiatorBeforeTheDisk()
{
    const auto text = script(inventoryOf(), kMac, kServer).text;
    const auto name = text.find("\nset initiator-iqn iqn.2026-11.net.netseat.seat:7\n");
    QVERIFY(name != std::string::npos && name < text.find("sanboot"));
}

void TestScript::aReportNeverStopsTheBoot()
{
    const auto reports = linesOf(script(inventoryOf(), kMac, kServer)).filter(QStringLiteral("/report?"));
    QVERIFY(reports.size() >= 3);
    for (const auto &line : reports) {
        QVERIFY2(line.endsWith(QStringLiteral(" ||")), qPrintable(line));
        QVERIFY2(line.contains(QStringLiteral("--timeout 2000 ")), qPrintable(line)); // nor hold it up for long
    }
}

void TestScript::imagesOfReportsAreFreed()
{
    const auto lines = linesOf(script(inventoryOf(), kMac, kServer));
    for (qsizetype i = 0; i < lines.size(); ++i)
        if (lines[i].contains(QStringLiteral("imgfetch")))
            QCOMPARE(lines.value(i + 1), QStringLiteral("imgfree ||"));
}

void TestScript::triesAgainAndThenLetsFirmwareGoOn()
{
    const auto lines = linesOf(script(inventoryOf(), kMac, kServer));
    QCOMPARE(lines.filter(QRegularExpression(QStringLiteral("^sanboot "))).size(), 5);
    QCOMPARE(lines.filter(QRegularExpression(QStringLiteral("^sleep "))),
        QStringList({QStringLiteral("sleep 2 ||"), QStringLiteral("sleep 5 ||"), QStringLiteral("sleep 10 ||"),
            QStringLiteral("sleep 20 ||"), QStringLiteral("sleep 10 ||")}));
}

void TestScript::chapIsSetInHexadecimal()
{
    auto inventory = inventoryOf();
    inventory.clients.front().chapUser = "pc-07";
    inventory.clients.front().chapSecret = "a ${b} || ;#\n\xff"
                                           "\x01";
    const auto lines = linesOf(script(inventory, kMac, kServer));
    QVERIFY(lines.contains(QStringLiteral("set username:hex 70:63:2d:30:37")));
    QVERIFY(lines.contains(QStringLiteral("set password:hex 61:20:24:7b:62:7d:20:7c:7c:20:3b:23:0a:ff:01")));
    QVERIFY(!lines.join(u'\n').contains(u"reverse-"));
    inventory.clients.front().mutualUser = "srv";
    inventory.clients.front().mutualSecret = "a;b";
    const auto mutual = linesOf(script(inventory, kMac, kServer));
    QVERIFY(mutual.contains(QStringLiteral("set reverse-username:hex 73:72:76")));
    QVERIFY(mutual.contains(QStringLiteral("set reverse-password:hex 61:3b:62")));
}

void TestScript::withoutChapNoPasswordIsSet()
{
    const auto text = script(inventoryOf(), kMac, kServer).text;
    QVERIFY(text.find("password") == std::string::npos && text.find("username") == std::string::npos);
}

void TestScript::nothingInTheInventoryCanBecomeACommand_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("a new line") << QByteArray("pc\nshell");
    QTest::newRow("a carriage return") << QByteArray("pc\rshell");
    QTest::newRow("a continuation") << QByteArray("pc\\");
    QTest::newRow("a setting") << QByteArray("${password}");
    QTest::newRow("another command") << QByteArray("pc ; shell");
    QTest::newRow("a condition") << QByteArray("pc || shell");
    QTest::newRow("a comment") << QByteArray("# pc");
    QTest::newRow("NUL") << QByteArray("pc\0shell", 8);
    QTest::newRow("not ASCII") << QByteArray("p\xc3\xa9");
    QTest::newRow("very long") << QByteArray(100'000, 'x');
}

void TestScript::nothingInTheInventoryCanBecomeACommand()
{
    QFETCH(QByteArray, name);
    for (const bool withImage : {true, false}) {
        const auto plainLines = linesOf(script(inventoryOf(Loader::Auto, BootWay::Script, withImage), kMac, kServer));
        auto inventory = inventoryOf(Loader::Auto, BootWay::Script, withImage);
        inventory.clients.front().name = name.toStdString();
        const auto got = script(inventory, kMac, kServer);
        const auto lines = linesOf(got);
        QCOMPARE(lines.size(), plainLines.size());
        QVERIFY(got.text.size() < 4096);
        for (qsizetype i = 0; i < lines.size(); ++i) // only an echo may differ, and only by one word
            if (lines[i] != plainLines[i]) {
                QVERIFY(lines[i].startsWith(QStringLiteral("echo Netseat: ")));
                QCOMPARE(lines[i].count(u' '), plainLines[i].count(u' '));
                QVERIFY(!lines[i].contains(u'$') && !lines[i].contains(u'\\') && !lines[i].contains(u'\r'));
            }
    }
}

void TestScript::waitingScreenNamesTheMacAndAsksAgain()
{
    auto inventory = inventoryOf();
    inventory.clients.clear();
    const auto got = script(inventory, kMac, kServer);
    QVERIFY(got.waits && !got.client);
    const auto lines = linesOf(got);
    QCOMPARE(lines.front(), QStringLiteral("#!ipxe"));
    QCOMPARE(lines.filter(QStringLiteral("52:54:00:aa:88:2a")).size(), 2);
    QVERIFY(lines.indexOf(QStringLiteral(":again")) < lines.indexOf(QStringLiteral("sleep 5 ||")));
    QVERIFY(lines.contains(QString::fromLatin1(kChain)));
}

void TestScript::clientWithoutImageIsToldAndAsksAgain()
{
    auto dangling = inventoryOf();
    dangling.images.clear();
    for (const auto &inventory : {inventoryOf(Loader::Auto, BootWay::Script, false), dangling}) {
        const auto got = script(inventory, kMac, kServer);
        QVERIFY(!got.client && !got.waits); // no boot begins
        const auto lines = linesOf(got);
        QCOMPARE(lines.filter(QStringLiteral("no image")).size(), 1);
        QVERIFY(lines.contains(QStringLiteral("sleep 10 ||")));
        QVERIFY(lines.contains(QString::fromLatin1(kChain)));
        QVERIFY(lines.filter(QStringLiteral("sanboot")).isEmpty());
    }
}

void TestScript::waitsForRoom()
{
    auto inventory = inventoryOf();
    inventory.noRoom = true;
    const auto got = script(inventory, kMac, kServer);
    QVERIFY(!got.client); // no boot begins
    QVERIFY(got.text.find("nearly full") != std::string::npos && got.text.find("sanboot") == std::string::npos);
    QVERIFY(linesOf(got).contains(QLatin1StringView(kChain)));
    inventory.clients[0].mode = DiskMode::Own; // and its disk is not there yet
    QVERIFY(script(inventory, kMac, kServer).text.find("is being made") != std::string::npos);
    inventory.disks = {{.id = {1}, .client = {7}, .image = {3}, .mode = DiskMode::Own, .file = "x", .created = {}}};
    inventory.noRoom = false;
    QVERIFY(script(inventory, kMac, kServer).client);
    inventory.noRoom = true;
    inventory.clients[0].mode = DiskMode::ReadOnly; // it writes nothing
    QVERIFY(script(inventory, kMac, kServer).client);
}

void TestScript::neverWaitsForAKey()
{
    for (const auto &mac : {kMac, kStrangerMac})
        for (const auto *word : {"prompt", "read ", "shell", "menu", "choose", "login"})
            QVERIFY2(script(inventoryOf(), mac, kServer).text.find(word) == std::string::npos, word);
}

void TestScript::everyLineMayFailOrIsTheLast()
{
    // iPXE leaves a script at the first line that fails. Lines that can't: echo, set, labels, exit.
    const QRegularExpression harmless(QStringLiteral("^(|#!ipxe|echo.*|set .*|:.*|exit 1)$"));
    for (const auto &inventory : {inventoryOf(), withCdrom()})
        for (const auto &mac : {kMac, kStrangerMac})
            for (const auto &line : linesOf(script(inventory, mac, kServer)))
                QVERIFY2(harmless.match(line).hasMatch() || line.endsWith(QStringLiteral(" ||"))
                        || line.endsWith(QStringLiteral("|| goto again")),
                    qPrintable(line));
}

void TestScript::otherPorts()
{
    const ServerAt at{{0x0a000001}, 8080, 3261};
    const auto text = script(inventoryOf(), kMac, at).text;
    QVERIFY(text.find("sanboot iscsi:10.0.0.1::3261:0:") != std::string::npos);
    QVERIFY(
        text.find("http://10.0.0.1:8080/report?mac=52:54:00:aa:88:2a&stage=attaching-disk ||") != std::string::npos);
}

void TestScript::aCdromIsNextAfterTheDisk()
{
    const auto got = script(withCdrom(), kMac, kServer);
    QVERIFY(got.client == ClientId{7}); // a boot begins
    const auto lines = linesOf(got);
    const auto cdrom = QStringLiteral("sanboot --no-describe --drive 0xff iscsi:10.0.0.1::3260:1:iqn.2026-11.net.netseat:7 ||");
    const auto at = [&](const QString &start) {
        const auto found = lines.indexOf(QRegularExpression(QStringLiteral("^") + QRegularExpression::escape(start) + QStringLiteral(".*")));
        return found < 0 ? lines.size() + 1000 : found;
    };
    // The disk is attached and described once, started from, and still attached when the CD-ROM is started.
    const QStringList order{QStringLiteral("sanhook --drive 0x80 %1 && goto attached ||").arg(kRoot),
        QStringLiteral(":attached"), QStringLiteral("sanboot --drive 0x80 ||"), QStringLiteral(":cdrom"), cdrom,
        QStringLiteral("sanunhook --drive 0x80 ||"), QString::fromLatin1(kChain)};
    for (qsizetype i = 0; i + 1 < order.size(); ++i)
        QVERIFY2(at(order[i]) < at(order[i + 1]) && at(order[i + 1]) < lines.size(), qPrintable(order[i + 1]));
    QCOMPARE(lines.filter(QRegularExpression(QStringLiteral("^sanboot "))).size(), 2);
    QCOMPARE(lines.filter(QStringLiteral("sanunhook")).size(), 1);
    QVERIFY(lines[at(cdrom)].contains(QStringLiteral("stage=cdrom-failed-${errno} ||")));
}

void TestScript::aKeyStartsTheCdrom()
{
    const auto lines = linesOf(script(withCdrom(), kMac, kServer));
    const auto prompts = lines.filter(QStringLiteral("prompt"));
    QCOMPARE(prompts.size(), 1);
    QVERIFY(prompts[0].contains(QStringLiteral("--timeout 3000 "))); // goes on without a key
    QVERIFY(prompts[0].contains(QStringLiteral("--key c ")));
    QVERIFY(prompts[0].endsWith(QStringLiteral("&& goto cdrom ||")));
    QCOMPARE(lines.indexOf(prompts[0]), lines.indexOf(QStringLiteral(":attached")) + 1);
}

void TestScript::aDiskThatCannotBeAttachedIsTriedAgainBeforeTheCdrom()
{
    const auto lines = linesOf(script(withCdrom(), kMac, kServer));
    const auto attached = lines.indexOf(QStringLiteral(":attached"));
    QCOMPARE(lines.filter(QRegularExpression(QStringLiteral("^sanhook "))).size(), 5);
    QCOMPARE(lines.filter(QStringLiteral("stage=disk-failed-${errno} ||")).size(), 5);
    // Whoever has no disk does not start an installer: it would find none.
    QCOMPARE(lines[attached - 1], QStringLiteral("exit 1"));
}

void TestScript::aCdromThatIsNotThereChangesNothing()
{
    auto inventory = withCdrom();
    inventory.images.pop_back();
    QCOMPARE(script(inventory, kMac, kServer).text, script(inventoryOf(), kMac, kServer).text);
}

QTEST_APPLESS_MAIN(TestScript)
#include "test_script.moc"
