#include "http/routes.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include <filesystem>
#include <fstream>

using namespace netseat;
using namespace netseat::http;
namespace fs = std::filesystem;

namespace {
const MacAddress kMac{{0x52, 0x54, 0x00, 0xaa, 0x88, 0x2a}};
const Ipv4Address kFrom{0x0a000046};
} // namespace

class TestRoutes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void statuses_data();
    void statuses();
    void bootScriptBeginsABoot();
    void bootScriptNamesTheAddressAsked();
    void lookingIsNotBooting();
    void strangersWait();
    void clientsWithoutImageAreTold();
    void reports();
    void whatIsStartedBesideTheDisk();
    void hardware();
    void loadersAreToldWhenSent();
    void partsOfFiles();
    void statesOfFiles();
    void headOfAFile();
    void whatClientsSendIsPrintableInEvents();
    void anEmptyRequestIsRefused();

private:
    Request get(const char *path) const
    {
        Request request;
        request.method = "GET";
        request.path = path;
        request.from = kFrom;
        request.at = {{0x0a000001}, 8080, 3260};
        return request;
    }
    Request getBoot(const std::string &mac = "52:54:00:aa:88:2a") const
    {
        auto request = get("/boot.ipxe");
        request.mac = mac;
        return request;
    }
    Answer ask(const Request &request) const { return answer(m_inventory, m_folders, request); }

    QTemporaryDir m_folder;
    boot::LoaderFolders m_folders{{}, {}};
    Inventory m_inventory;
};

void TestRoutes::initTestCase()
{
    const auto root = fs::path(m_folder.path().toStdString());
    std::ofstream(root / "ipxe.efi") << "0123456789";
    std::ofstream(root / "notes.txt") << "notes";
    std::ofstream(root / "empty");
    fs::create_symlink("/etc/passwd", root / "passwd");
    m_folders = boot::LoaderFolders({root}, {});
    Image image;
    image.id = {3};
    m_inventory.images.push_back(image);
    Client client;
    client.id = {7};
    client.mac = kMac;
    client.name = "pc-07";
    client.image = ImageId{3};
    m_inventory.clients.push_back(client);
}

void TestRoutes::statuses_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("mac");
    QTest::addColumn<QString>("stage");
    QTest::addColumn<uint>("status");
    const auto row = [](const char *name, const char *method, const char *path, const char *mac, const char *stage,
                         uint status) { QTest::newRow(name) << method << path << mac << stage << status; };
    const auto *mac = "52:54:00:aa:88:2a";
    row("what this is", "GET", "/", "", "", 200);
    row("a script", "GET", "/boot.ipxe", mac, "", 200);
    row("a script by another spelling of the MAC", "GET", "/boot.ipxe", "52-54-00-AA-88-2A", "", 200);
    row("a script without a MAC's digits", "GET", "/boot.ipxe", "none", "", 400);
    row("a script for no MAC", "GET", "/boot.ipxe", "${mac}", "", 400);
    row("a script for a group of cards", "GET", "/boot.ipxe", "ff:ff:ff:ff:ff:ff", "", 400);
    row("a script for nobody", "GET", "/boot.ipxe", "00:00:00:00:00:00", "", 400);
    row("a report", "GET", "/report", mac, "attaching-disk", 200);
    row("a report of a stranger", "GET", "/report", "52:54:00:00:00:01", "x", 200);
    row("a report without stage", "GET", "/report", mac, "", 400);
    row("a report without MAC", "GET", "/report", "", "x", 400);
    row("a stage with a space", "GET", "/report", mac, "a b", 400);
    row("a stage with a line end", "GET", "/report", mac, "a\n", 400);
    row("a stage in markup", "GET", "/report", mac, "<b>", 400);
    row("a stage of 40", "GET", "/report", mac, "0123456789012345678901234567890123456789", 200);
    row("a stage of 41", "GET", "/report", mac, "01234567890123456789012345678901234567890", 400);
    row("hardware", "GET", "/hardware", mac, "", 200);
    row("hardware without MAC", "GET", "/hardware", "", "", 400);
    row("a CD-ROM image that there is not", "GET", "/iso/4/a", "", "", 404);
    row("a file", "GET", "/files/notes.txt", "", "", 200);
    row("a loader by another of its names", "GET", "/files/ipxe-amd64.efi", "", "", 200);
    row("no such file", "GET", "/files/absent", "", "", 404);
    row("no name", "GET", "/files/", "", "", 404);
    row("out of the folder", "GET", "/files/../../etc/passwd", "", "", 403);
    row("a link out of the folder", "GET", "/files/passwd", "", "", 403);
    row("no such page", "GET", "/admin", "", "", 404);
    row("not quite the script", "GET", "/boot.ipxe/", mac, "", 404);
    row("HEAD", "HEAD", "/", "", "", 200);
    row("POST (RFC 9110, 15.5.6)", "POST", "/boot.ipxe", mac, "", 405);
    row("PUT", "PUT", "/files/x", "", "", 405);
    row("DELETE", "DELETE", "/files/notes.txt", "", "", 405);
    row("methods have case (RFC 9110, 9.1)", "get", "/", "", "", 405);
    row("a method nobody knows", "BREW", "/", "", "", 405);
}

void TestRoutes::statuses()
{
    QFETCH(QString, method);
    QFETCH(QString, path);
    QFETCH(QString, mac);
    QFETCH(QString, stage);
    auto request = get("");
    request.method = method.toStdString();
    request.path = path.toStdString();
    if (!mac.isEmpty())
        request.mac = mac.toStdString();
    if (!stage.isEmpty())
        request.stage = stage.toStdString();
    const auto got = ask(request);
    QTEST(uint(got.status), "status");
    QVERIFY(got.status == 200 || (got.event && !got.limitKey.empty())); // told, and not too often
    QVERIFY(got.status == 200 || !got.begins);
}

void TestRoutes::bootScriptBeginsABoot()
{
    const auto got = ask(getBoot());
    QVERIFY(got.body.starts_with("#!ipxe\n"));
    QVERIFY(got.begins == ClientId{7});
    QCOMPARE(got.event->code, EventCode::ScriptServed);
    QVERIFY(got.event->client == ClientId{7} && got.event->mac == kMac && got.event->address == kFrom);
    QVERIFY(got.limitKey.empty());
}

void TestRoutes::bootScriptNamesTheAddressAsked()
{
    auto request = getBoot();
    request.at = {{0xc0a80001}, 80, 3261};
    const auto body = ask(request).body;
    QVERIFY(body.find("sanboot iscsi:192.168.0.1::3261:0:") != std::string::npos);
    QVERIFY(body.find("http://192.168.0.1/report?") != std::string::npos);
    QVERIFY(body.find("10.0.0.1") == std::string::npos);
}

void TestRoutes::lookingIsNotBooting()
{
    auto request = getBoot();
    request.method = "HEAD";
    const auto got = ask(request);
    QCOMPARE(got.status, 200U);
    QVERIFY(!got.begins && !got.event);
}

void TestRoutes::strangersWait()
{
    const auto got = ask(getBoot("52:54:00:00:00:01"));
    QVERIFY(!got.begins);
    QCOMPARE(got.event->code, EventCode::WaitingScreen);
    QVERIFY(got.event->mac && !got.event->client);
    QCOMPARE(got.limitKey, std::string("wait 52:54:00:00:00:01")); // it asks again every few seconds
}

void TestRoutes::clientsWithoutImageAreTold()
{
    auto inventory = m_inventory;
    inventory.clients.front().image.reset();
    const auto got = answer(inventory, m_folders, getBoot());
    QVERIFY(!got.begins);
    QCOMPARE(got.event->code, EventCode::StageReported);
    QCOMPARE(got.event->severity, Severity::Warning);
    QVERIFY(got.event->client == ClientId{7});
    QVERIFY(!got.limitKey.empty());
}

void TestRoutes::reports()
{
    auto request = get("/report");
    request.mac = "52:54:00:aa:88:2a";
    for (const auto &[stage, severity] : {std::pair{"attaching-disk", Severity::Info},
             std::pair{"disk-failed-1234", Severity::Warning}, std::pair{"gave-up", Severity::Warning},
             std::pair{"entry-failed-1234", Severity::Warning}, std::pair{"starting-entry-5", Severity::Info},
             std::pair{"starting-cdrom", Severity::Info}, std::pair{"cdrom-failed-1234", Severity::Warning}}) {
        request.stage = stage;
        const auto got = ask(request);
        QCOMPARE(got.event->code, EventCode::StageReported);
        QCOMPARE(got.event->subject, std::string(stage));
        QCOMPARE(got.event->severity, severity);
        QVERIFY(got.event->client == ClientId{7} && got.event->mac == kMac && got.event->address == kFrom);
        QVERIFY(!got.body.empty()); // an empty image is none to iPXE
    }
}

void TestRoutes::whatIsStartedBesideTheDisk()
{
    auto inventory = m_inventory;
    inventory.entries = {{.id = {5}, .name = "live", .kernel = "vmlinuz"}};
    inventory.clients.front().menu = true;
    auto request = getBoot();
    const auto menu = answer(inventory, m_folders, request);
    QVERIFY(!menu.begins); // no boot from the disk
    QCOMPARE(menu.event->code, EventCode::ScriptServed);
    QCOMPARE(menu.event->detail, std::string("the boot menu"));
    QVERIFY(menu.event->client == ClientId{7} && menu.event->mac == kMac);
    request.arguments = {{"mac", "x"}, {"choice", "5"}};
    QCOMPARE(answer(inventory, m_folders, request).event->detail, std::string("live"));
    request.arguments = {{"choice", "disk"}};
    QVERIFY(answer(inventory, m_folders, request).begins == ClientId{7});
    request.method = "HEAD";
    QVERIFY(!answer(inventory, m_folders, request).begins);
}

void TestRoutes::hardware()
{
    auto request = get("/hardware");
    request.mac = "52:54:00:aa:88:2a";
    request.arguments = {{"manufacturer", "QEMU"}, {"product", "PC"}, {"m0", "00-02"}};
    const auto got = ask(request);
    QCOMPARE(got.event->code, EventCode::HardwareReported);
    QCOMPARE(got.event->subject, std::string("QEMU PC"));
    QCOMPARE(got.event->detail, std::string("512 MiB of memory"));
    QVERIFY(got.event->client == ClientId{7} && got.event->mac == kMac && got.event->address == kFrom);
    QVERIFY(got.limitKey.starts_with("wait ")); // the same again is no news
    QVERIFY(!got.body.empty());
    request.method = "HEAD";
    QVERIFY(!ask(request).event);
}

void TestRoutes::loadersAreToldWhenSent()
{
    const auto loader = ask(get("/files/ipxe.efi"));
    QVERIFY(!loader.event);
    QCOMPARE(loader.whenSent->code, EventCode::LoaderFetched);
    QCOMPARE(loader.whenSent->subject, std::string("ipxe.efi"));
    QCOMPARE(loader.whenSent->amount, std::uint64_t{10});
    QCOMPARE(loader.length, std::uint64_t{10});
    QCOMPARE(ask(get("/files/notes.txt")).whenSent->code, EventCode::FileServed);
    QCOMPARE(ask(get("/files/empty")).length, std::uint64_t{0});
}

void TestRoutes::partsOfFiles() // RFC 9110, 14
{
    auto request = get("/files/ipxe.efi");
    request.range = "bytes=2-4";
    const auto part = ask(request);
    QCOMPARE(part.status, 206U);
    QCOMPARE(part.contentRange, std::string("bytes 2-4/10"));
    QCOMPARE(part.first, std::uint64_t{2});
    QCOMPARE(part.length, std::uint64_t{3});
    QCOMPARE(part.whenSent->code, EventCode::FileServed); // not a loader fetched whole
    request.range = "bytes=10-";
    const auto none = ask(request);
    QCOMPARE(none.status, 416U);
    QCOMPARE(none.contentRange, std::string("bytes */10"));
    QVERIFY(!none.file && !none.whenSent);
    request.range = "nonsense";
    QCOMPARE(ask(request).status, 200U);
}

void TestRoutes::statesOfFiles() // RFC 9110, 13
{
    auto request = get("/files/ipxe.efi");
    request.now = std::int64_t{1} << 40;
    const auto whole = ask(request);
    QVERIFY(whole.entityTag.starts_with('"') && !whole.lastModified.empty());
    QVERIFY(ask(get("/files/ipxe.efi")).lastModified.empty()); // the file is newer than this now
    request.conditions.ifNoneMatch = whole.entityTag;
    const auto known = ask(request);
    QCOMPARE(known.status, 304U);
    QVERIFY(!known.file && known.body.empty() && !known.whenSent && known.entityTag == whole.entityTag);
    request.conditions = {};
    request.conditions.ifModifiedSince = whole.lastModified;
    QCOMPARE(ask(request).status, 304U);
    request.conditions = {};
    request.conditions.ifMatch = "\"other\"";
    QCOMPARE(ask(request).status, 412U);
    request.conditions = {};
    request.range = "bytes=2-4";
    request.conditions.ifRange = whole.entityTag;
    QCOMPARE(ask(request).status, 206U);
    request.conditions.ifRange = "\"other\"";
    QCOMPARE(ask(request).status, 200U);
    QCOMPARE(ask(request).length, std::uint64_t{10});
    request.conditions = {};
    request.method = "HEAD"; // ranges are for GET (14.2)
    QCOMPARE(ask(request).status, 200U);
}

void TestRoutes::headOfAFile()
{
    auto request = get("/files/ipxe.efi");
    request.method = "HEAD";
    const auto got = ask(request);
    QCOMPARE(got.status, 200U);
    QCOMPARE(got.length, std::uint64_t{10});
    QVERIFY(!got.whenSent && !got.event);
}

void TestRoutes::whatClientsSendIsPrintableInEvents()
{
    const auto got = ask(get("/files/\x1b[31m\xc3\xa9"));
    QVERIFY(std::ranges::all_of(got.event->subject, [](char c) { return c >= ' ' && c <= '~'; }));
    auto request = get("");
    request.path = "/" + std::string(100'000, 'a');
    QVERIFY(ask(request).event->subject.size() <= 255);
}

void TestRoutes::anEmptyRequestIsRefused()
{
    Request nothing; // all empty: a library that hands over less than expected
    QCOMPARE(ask(nothing).status, 405U);
    nothing.method = "GET";
    QCOMPARE(ask(nothing).status, 404U);
}

QTEST_APPLESS_MAIN(TestRoutes)
#include "test_routes.moc"
