#include "inventory_of.h"

#include "boot/variables.h"
#include "inventory/check.h"

#include <QTest>

using namespace netseat;
using namespace netseat::boot;

namespace {

const ServerAt kAt{{0x0a000001}, 8080, 3260};

BootEntry live()
{
    return {.id = {5}, .name = "live", .kernel = "live/vmlinuz", .initrds = {"live/initrd"}, .iso = ImageId{4}};
}

} // namespace

class TestVariables : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void expands_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expanded");
        const auto row = [](const char *name, const char *text, const char *expanded) {
            QTest::newRow(name) << QString::fromLatin1(text) << QString::fromLatin1(expanded);
        };
        row("the server", "a=${server} b=${http}", "a=10.0.0.1 b=http://10.0.0.1:8080");
        row("the client", "${name}/${mac}", "pc-07/52:54:00:aa:88:2a");
        row("its identity", "systemd.machine_id=${machine-id}", "systemd.machine_id=6e657473656180008000525400aa882a");
        row("the CD-ROM", "${iso}/live/x ${iso-file}", "http://10.0.0.1:8080/iso/4/live/x http://10.0.0.1:8080/iso/4.iso");
        row("files", "${files}/x", "http://10.0.0.1:8080/files/x");
        row("what iPXE knows", "${ip} ${platform} ${arch} ${extension}", "${ip} ${platform} ${buildarch} ${extension}");
        row("twice, and side by side", "${server}${server}", "10.0.0.110.0.0.1");
        row("an unknown one", "${password} x", "_{password} x");
        row("one that does not end", "a ${server", "a _{server");
        row("one in another", "${a${server}}", "_{a_{server}}");
        row("made of pieces", "$${name}{ip}", "$pc-07{ip}");
        row("a command", "quiet || shell", "quiet _| shell");
        row("white space", " a \t b ", "a b");
    }
    void expands()
    {
        QFETCH(QString, text);
        auto inventory = inventoryOf();
        QTEST(QString::fromStdString(expand(text.toStdString(), live(), inventory.clients[0], kAt)), "expanded");
    }
    void theyAreThoseThatTheInventoryTakes()
    {
        QVERIFY(std::ranges::equal(variables(), kEntryVariables, {}, &Variable::name));
    }
    void everyVariableHasAValue()
    {
        auto inventory = inventoryOf();
        inventory.clients[0].group = "lab";
        for (const auto &variable : variables()) {
            const auto text = "${" + std::string(variable.name) + "}";
            QVERIFY2(!expand(text, live(), inventory.clients[0], kAt).starts_with("_"), text.c_str());
            QVERIFY(!variable.meaning.empty());
            auto entry = live();
            entry.arguments = text;
            QVERIFY2(checkTexts(entry), text.c_str());
        }
    }
    void aValueThatIsMissingIsNoHole()
    {
        auto inventory = inventoryOf();
        auto entry = live();
        entry.iso.reset();
        QCOMPARE(expand("$${iso}{ip}", entry, inventory.clients[0], kAt), std::string("$_{ip}")); // not ${ip}
    }
    void files()
    {
        auto inventory = inventoryOf();
        const auto &client = inventory.clients[0];
        auto entry = live();
        QCOMPARE(fileUrl("/live/vm linuz", entry, client, kAt), std::string("http://10.0.0.1:8080/iso/4/live/vm%20linuz"));
        entry.iso.reset();
        QCOMPARE(fileUrl("memtest/${platform}", entry, client, kAt), std::string("http://10.0.0.1:8080/files/memtest/${platform}"));
        QCOMPARE(fileUrl("a;${x}b\n", entry, client, kAt), std::string("http://10.0.0.1:8080/files/a%3Bxb%0A"));
        QCOMPARE(fileUrl("http://mirror/${arch}/linux", entry, client, kAt), std::string("http://mirror/${buildarch}/linux"));
        QCOMPARE(expandUrl("http://h/a b", entry, client, kAt), std::string("http://h/a%20b"));
    }
    void refusals_data();
    void refusals();
};

void TestVariables::refusals_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("says"); // empty: it is taken
    const auto row = [](const char *name, const char *field, const QString &value, const char *says) {
        QTest::newRow(name) << QString::fromLatin1(field) << value << QString::fromLatin1(says);
    };
    row("usual arguments", "arguments", "boot=live fetch=${iso}/x --- quiet", "");
    row("an unknown variable", "arguments", "a ${user}", "no variable ${user}; there are server, http,");
    row("a variable that does not end", "arguments", "a ${name", "without its \"}\"");
    row("a command", "arguments", "a || shell", "can't have the word \"||\"");
    row("a comment", "arguments", "a # b", "can't have the word \"#\"");
    row("a line end", "arguments", "a\nshell", "on one line");
    row("too many", "arguments", QString(1501, u'x'), "at most 1500");
    row("no kernel", "kernel", "", "1 to 512");
    row("a kernel outside", "kernel", "../etc/passwd", "leaves its folder");
    row("a kernel outside, later", "kernel", "a/../../b", "leaves its folder");
    row("two dots in a name", "kernel", "a..b", "");
    row("a kernel with a space", "kernel", "live/vm linuz", "");
    row("a control character", "kernel", "a\x01", "control characters");
    row("a kernel by a variable", "kernel", "memtest/${platform}", "");
    row("a kernel by an unknown one", "kernel", "memtest/${x}", "no variable ${x}");
    row("a kernel by URL", "kernel", "http://mirror/linux", "");
    row("a kernel by a URL with a space", "kernel", "http://mirror/li nux", "write %20");
    row("a RAM disk outside", "initrd", "..", "leaves its folder");
    row("an ISO's files without an ISO", "no iso", "${iso}", "needs a CD-ROM image");
    row("a URL", "url", "http://boot.netboot.xyz/x.${extension}", "");
    row("a URL of this server", "url", "${files}/x.efi", "");
    row("another protocol", "url", "file:/etc/passwd", "one URL");
    row("a URL with a space", "url", "http://a/ shell", "one URL");
    row("no URL", "url", "", "one URL");
}

void TestVariables::refusals()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    QFETCH(QString, says);
    auto entry = live();
    const auto text = value.toStdString();
    if (field == u"arguments")
        entry.arguments = text;
    else if (field == u"kernel")
        entry.kernel = text;
    else if (field == u"initrd")
        entry.initrds = {text};
    else if (field == u"no iso")
        entry.iso.reset(), entry.arguments = text;
    else
        entry.kind = EntryKind::Chain, entry.url = text;
    const auto checked = checkTexts(entry);
    QCOMPARE(static_cast<bool>(checked), says.isEmpty());
    if (!checked) {
        QVERIFY(checked.error().code == Error::Code::Invalid);
        QVERIFY2(QString::fromStdString(checked.error().message).contains(says), checked.error().message.c_str());
    }
}

QTEST_APPLESS_MAIN(TestVariables)
#include "test_variables.moc"
