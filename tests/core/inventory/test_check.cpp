#include "inventory/check.h"

#include <QTest>

#include <functional>

using namespace netseat;

namespace {

Ipv4Address ip(const char *text)
{
    return *Ipv4Address::parse(text);
}

/// A room with one client, one image, one lease and a network of 10.0.0.0/24 served from .1.
Inventory room()
{
    Inventory inventory;
    Client client;
    client.id = {1};
    client.mac = *MacAddress::parse("52:54:00:00:00:01");
    client.name = "pc-01";
    client.address = ip("10.0.0.50");
    client.image = ImageId {1};
    inventory.clients = {client};
    Image image;
    image.id = {1};
    image.name = "debian";
    image.file = "images/debian.qcow2";
    inventory.images = {image, image};
    inventory.images[1].id = {2};
    inventory.images[1].name = "installer";
    inventory.images[1].format = ImageFormat::Iso;
    inventory.groups = {{.id = {4}, .name = "lab", .image = ImageId {1}, .mode = DiskMode::Keep}};
    Client follower;
    follower.id = {3};
    follower.mac = *MacAddress::parse("52:54:00:00:00:03");
    follower.name = "pc-03";
    follower.group = "lab";
    follower.followsGroup = true;
    inventory.clients.push_back(withGroup(follower, inventory));
    Lease lease;
    lease.mac = *MacAddress::parse("52:54:00:00:00:99");
    lease.address = ip("10.0.0.120");
    inventory.leases = {lease};
    auto &network = inventory.network;
    network.interface = "eth1";
    network.address = ip("10.0.0.1");
    network.dhcp = DhcpMode::Full;
    network.poolFirst = ip("10.0.0.100");
    network.poolLast = ip("10.0.0.199");
    network.netmask = ip("255.255.255.0");
    return inventory;
}

Client newClient()
{
    Client client;
    client.mac = *MacAddress::parse("52:54:00:00:00:02");
    client.name = "pc-02";
    client.image = ImageId {1};
    return client;
}

using EditClient = std::function<void(Client &)>;
using EditNetwork = std::function<void(NetworkSettings &)>;

} // namespace

Q_DECLARE_METATYPE(EditClient)
Q_DECLARE_METATYPE(EditNetwork)
Q_DECLARE_METATYPE(netseat::Group)

class TestCheck : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clients_data()
    {
        QTest::addColumn<EditClient>("edit");
        QTest::addColumn<int>("problem"); // -1: none
        QTest::addColumn<bool>("fatal");
        const auto row = [](const char *name, EditClient edit, int problem, bool fatal = true) {
            QTest::newRow(name) << std::move(edit) << problem << fatal;
        };

        row("as it should be", [](Client &) {}, -1);
        row("no name", [](Client &c) { c.name.clear(); }, int(Problem::Empty));
        row("63 letters", [](Client &c) { c.name = std::string(63, 'a'); }, -1);
        row("64 letters", [](Client &c) { c.name = std::string(64, 'a'); }, int(Problem::TooLong));
        row("a space", [](Client &c) { c.name = "pc 2"; }, int(Problem::BadCharacters));
        row("a dash at the end", [](Client &c) { c.name = "pc-"; }, int(Problem::BadCharacters));
        row("script in the name", [](Client &c) { c.name = "a;${b}"; }, int(Problem::BadCharacters));
        row("another's name", [](Client &c) { c.name = "pc-01"; }, int(Problem::NameTaken));
        row("another's MAC", [](Client &c) { c.mac.octets[5] = 1; }, int(Problem::MacTaken));
        row("broadcast", [](Client &c) { c.mac.octets.fill(0xff); }, int(Problem::MacNotUnicast));
        row("all zero", [](Client &c) { c.mac = {}; }, int(Problem::MacNotUnicast));
        row("a free address", [](Client &c) { c.address = ip("10.0.0.51"); }, -1);
        row("an address inside the pool", [](Client &c) { c.address = ip("10.0.0.110"); }, -1);
        row("another's address", [](Client &c) { c.address = ip("10.0.0.50"); }, int(Problem::AddressTaken));
        row("the server's address", [](Client &c) { c.address = ip("10.0.0.1"); }, int(Problem::AddressTaken));
        row("the network itself", [](Client &c) { c.address = ip("10.0.0.0"); }, int(Problem::AddressOutsideNetwork));
        row("its broadcast", [](Client &c) { c.address = ip("10.0.0.255"); }, int(Problem::AddressOutsideNetwork));
        row("another network", [](Client &c) { c.address = ip("10.0.1.5"); }, int(Problem::AddressOutsideNetwork));
        row("leased elsewhere", [](Client &c) { c.address = ip("10.0.0.120"); }, int(Problem::AddressInUse), false);
        row("no image yet", [](Client &c) { c.image.reset(); }, int(Problem::ImageMissing), false);
        row("an image that is gone", [](Client &c) { c.image = ImageId {9}; }, int(Problem::NoSuchImage));
        row("CHAP user without secret", [](Client &c) { c.chapUser = "u"; }, int(Problem::ChapIncomplete));
        row("CHAP secret of 11", [](Client &c) { c.chapUser = "u"; c.chapSecret = "12345678901"; },
            int(Problem::ChapLength));
        row("CHAP secret of 12", [](Client &c) { c.chapUser = "u"; c.chapSecret = "123456789012"; }, -1);
        row("CHAP secret of 17", [](Client &c) { c.chapUser = "u"; c.chapSecret = "12345678901234567"; },
            int(Problem::ChapLength));
        const auto mutual = [](Client &c, const char *user, const char *secret) {
            c.chapUser = "u";
            c.chapSecret = "123456789012";
            c.mutualUser = user;
            c.mutualSecret = secret;
        };
        row("mutual CHAP", [=](Client &c) { mutual(c, "s", "abcdefghijkl"); }, -1);
        row("mutual CHAP without secret", [=](Client &c) { mutual(c, "s", ""); }, int(Problem::ChapIncomplete));
        row("mutual CHAP without user", [=](Client &c) { mutual(c, "", "abcdefghijkl"); }, int(Problem::ChapIncomplete));
        row("mutual CHAP, 11 octets", [=](Client &c) { mutual(c, "s", "abcdefghijk"); }, int(Problem::ChapLength));
        row("mutual CHAP, a user that is no text value", [=](Client &c) { mutual(c, std::string(256, 's').c_str(), "abcdefghijkl"); },
            int(Problem::TooLong));
        row("one secret in both directions (RFC 7143, 9.2.1)", [=](Client &c) { mutual(c, "s", "123456789012"); },
            int(Problem::SecretsEqual));
        row("mutual CHAP alone", [](Client &c) { c.mutualUser = "s"; c.mutualSecret = "abcdefghijkl"; },
            int(Problem::MutualWithoutChap));
        row("a shared disk is warned of", [](Client &c) { c.access = DiskAccess::Shared; }, int(Problem::SharedWriters),
            false);
        row("but not where nobody can write",
            [](Client &c) { c.access = DiskAccess::Shared; c.mode = DiskMode::ReadOnly; }, -1);
        row("a CD-ROM", [](Client &c) { c.cdrom = ImageId {2}; }, -1);
        row("a CD-ROM that is gone", [](Client &c) { c.cdrom = ImageId {9}; }, int(Problem::NoSuchImage));
        row("a CD-ROM image as disk", [](Client &c) { c.image = ImageId {2}; }, int(Problem::NotADisk));
        row("a disk image as CD-ROM", [](Client &c) { c.cdrom = ImageId {1}; }, int(Problem::NotACdrom));
        row("a disk served elsewhere", [](Client &c) { c.portal = PortalAddress {ip("10.0.0.2")}; }, -1);
        row("a portal without address", [](Client &c) { c.portal = PortalAddress {}; }, int(Problem::PortalMalformed));
        row("a portal that is this server", [](Client &c) { c.portal = PortalAddress {ip("10.0.0.1")}; },
            int(Problem::PortalIsOurs));
        row("another port of this address", [](Client &c) { c.portal = PortalAddress {ip("10.0.0.1"), 3261}; }, -1);
        row("a book of notes", [](Client &c) { c.notes = std::string(4097, 'n'); }, int(Problem::TooLong));
    }
    void clients()
    {
        QFETCH(EditClient, edit);
        QFETCH(int, problem);
        QFETCH(bool, fatal);
        auto draft = newClient();
        edit(draft);
        const auto findings = check(draft, room());
        if (problem < 0) {
            QVERIFY2(findings.empty(), findings.empty() ? "" : describe(findings.front()).c_str());
            return;
        }
        QCOMPARE(findings.size(), std::size_t {1});
        QCOMPARE(int(findings.front().problem), problem);
        QCOMPARE(isFatal(findings), fatal);
        QVERIFY(describe(findings.front()).ends_with("."));
    }

    void aClientDoesNotCollideWithItself()
    {
        const auto inventory = room();
        QVERIFY(check(inventory.clients.front(), inventory).empty());
    }

    void networks_data()
    {
        QTest::addColumn<EditNetwork>("edit");
        QTest::addColumn<int>("problem");
        const auto row = [](const char *name, EditNetwork edit, int problem) {
            QTest::newRow(name) << std::move(edit) << problem;
        };
        row("as it should be", [](NetworkSettings &) {}, -1);
        row("no interface", [](NetworkSettings &n) { n.interface.clear(); }, int(Problem::NoInterface));
        row("no interface, but no DHCP either", [](NetworkSettings &n) { n.interface.clear(); n.dhcp = DhcpMode::Off; },
            -1);
        row("no pool", [](NetworkSettings &n) { n.poolLast.reset(); }, int(Problem::PoolMissing));
        row("a proxy needs no pool", [](NetworkSettings &n) { n.poolLast.reset(); n.dhcp = DhcpMode::Proxy; }, -1);
        row("reversed", [](NetworkSettings &n) { std::swap(n.poolFirst, n.poolLast); }, int(Problem::PoolReversed));
        row("no netmask", [](NetworkSettings &n) { n.netmask.reset(); }, int(Problem::NetmaskMissing));
        row("a netmask with holes", [](NetworkSettings &n) { n.netmask = ip("255.0.255.0"); },
            int(Problem::NetmaskHoles));
        row("pool over the edge", [](NetworkSettings &n) { n.poolLast = ip("10.0.1.5"); },
            int(Problem::PoolOutsideNetwork));
        row("pool up to the broadcast address", [](NetworkSettings &n) { n.poolLast = ip("10.0.0.255"); },
            int(Problem::PoolOutsideNetwork));
        row("server in another network", [](NetworkSettings &n) { n.address = ip("10.9.0.1"); },
            int(Problem::PoolOutsideNetwork));
        row("pool around the server", [](NetworkSettings &n) { n.address = ip("10.0.0.150"); },
            int(Problem::PoolContainsServer));
        row("router elsewhere", [](NetworkSettings &n) { n.router = ip("10.9.0.1"); },
            int(Problem::RouterOutsideNetwork));
        row("a lease of a breath", [](NetworkSettings &n) { n.leaseSeconds = 59; }, int(Problem::LeaseTooShort));
        row("port 0", [](NetworkSettings &n) { n.tftpPort = 0; }, int(Problem::PortZero));
        row("one TCP port for two", [](NetworkSettings &n) { n.httpPort = n.iscsiPort; }, int(Problem::PortTwice));
        row("TFTP may share a number", [](NetworkSettings &n) { n.tftpPort = n.iscsiPort; }, -1);
    }
    void networks()
    {
        QFETCH(EditNetwork, edit);
        QFETCH(int, problem);
        auto draft = room().network;
        edit(draft);
        const auto findings = check(draft);
        QCOMPARE(findings.empty(), problem < 0);
        if (problem >= 0)
            QCOMPARE(int(findings.front().problem), problem);
    }

    void theInterfacesOwnAddressCounts()
    {
        auto draft = room().network;
        draft.address.reset();
        QCOMPARE(check(draft, ip("10.0.0.150")).front().problem, Problem::PoolContainsServer);
    }

    void onlyAGroupThatIsOneIsFollowed()
    {
        auto client = newClient();
        client.group = "office";
        QVERIFY(check(client, room()).empty()); // a label
        client.followsGroup = true;
        QCOMPARE(check(client, room()).front().problem, Problem::NoSuchGroup);
        client.group = "lab";
        client.image.reset();
        QVERIFY(check(client, room()).empty()); // it has the group's
    }

    void whatAClientHasFromItsGroupIsNotChangedForItAlone_data()
    {
        QTest::addColumn<EditClient>("edit");
        QTest::addColumn<bool>("allowed");
        const auto row = [](const char *name, EditClient edit, bool allowed) {
            QTest::newRow(name) << std::move(edit) << allowed;
        };
        row("something else", [](Client &c) { c.notes = "by the window"; }, true);
        row("its mode", [](Client &c) { c.mode = DiskMode::Reset; }, false);
        row("its image", [](Client &c) { c.image.reset(); }, false);
        row("its version", [](Client &c) { c.version = VersionId {1}; }, false);
        row("its limit", [](Client &c) { c.diskLimit = 1; }, false);
        row("its config disk", [](Client &c) { c.configDisk = true; }, false);
        row("its mode, when it does not follow any more",
            [](Client &c) { c.mode = DiskMode::Reset; c.followsGroup = false; }, true);
    }
    void whatAClientHasFromItsGroupIsNotChangedForItAlone()
    {
        QFETCH(EditClient, edit);
        QFETCH(bool, allowed);
        const auto inventory = room();
        auto client = *inventory.client({3});
        edit(client);
        const auto findings = check(client, inventory);
        QCOMPARE(findings.empty(), allowed);
        if (!allowed)
            QCOMPARE(findings.front().problem, Problem::FollowsGroup);
    }

    void groups_data()
    {
        QTest::addColumn<Group>("draft");
        QTest::addColumn<int>("problem"); // -1: none
        const auto row = [](const char *name, const Group &draft, Problem problem) {
            QTest::newRow(name) << draft << int(problem);
        };
        QTest::newRow("a new one") << Group {.id = {}, .name = "office", .image = ImageId {1}} << -1;
        QTest::newRow("the one that is there") << Group {.id = {4}, .name = "lab", .image = ImageId {1}} << -1;
        row("without name", {.id = {}, .name = "", .image = ImageId {1}}, Problem::Empty);
        row("a name that is taken", {.id = {}, .name = "lab", .image = ImageId {1}}, Problem::NameTaken);
        row("too long a name", {.id = {}, .name = std::string(64, 'x'), .image = ImageId {1}}, Problem::TooLong);
        row("without image", {.id = {}, .name = "office"}, Problem::ImageMissing);
        row("an image that is gone", {.id = {}, .name = "office", .image = ImageId {9}}, Problem::NoSuchImage);
        row("a CD-ROM as image", {.id = {}, .name = "office", .image = ImageId {2}}, Problem::NotADisk);
    }
    void groups()
    {
        QFETCH(Group, draft);
        QFETCH(int, problem);
        const auto findings = check(draft, room());
        QCOMPARE(findings.empty(), problem < 0);
        if (problem >= 0)
            QCOMPARE(int(findings.front().problem), problem);
    }

    void images()
    {
        Image draft;
        QCOMPARE(check(draft, room()).size(), std::size_t {2}); // no name, no file
        draft.name = "debian";
        draft.file = "images/x.raw";
        QCOMPARE(check(draft, room()).front().problem, Problem::NameTaken);
        draft.name = "debian-2";
        QVERIFY(check(draft, room()).empty());
    }
};

QTEST_APPLESS_MAIN(TestCheck)
#include "test_check.moc"
