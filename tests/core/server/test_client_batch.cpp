#include "server/client_batch.h"

#include "fake_services.h"

#include <QTest>

using namespace netseat;
using namespace netseat::server;
using namespace Qt::StringLiterals;

namespace {

/// Clients 1 and 2 as "pc-1" and "pc-2" with an address, an identifier and a leased address of somebody else.
Inventory room()
{
    Inventory inventory;
    for (unsigned number : {1U, 2U}) {
        auto client = test::clientDraft(number);
        client.id = {number};
        client.address = Ipv4Address {0x0a000000 + number};
        client.clientIdentifier = "010" + std::to_string(number);
        inventory.clients.push_back(client);
    }
    inventory.leases = {{.mac = test::mac(50), .address = {0x0a000032}, .granted = {1}, .expires = {2}, .hostName = {}}};
    return inventory;
}

Client draft(unsigned number, std::int64_t id = 0)
{
    auto client = test::clientDraft(number);
    client.id = {id};
    return client;
}

} // namespace

class TestClientBatch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theFirstThatBreaksARuleIsNamed_data()
    {
        QTest::addColumn<int>("what");
        QTest::addColumn<QString>("who");
        QTest::addColumn<QString>("why"); // empty: nothing is wrong
        QTest::addColumn<int>("code");
        const auto conflict = static_cast<int>(Error::Code::Conflict);
        const auto invalid = static_cast<int>(Error::Code::Invalid);
        QTest::newRow("new ones") << 0 << u""_s << u""_s << 0;
        QTest::newRow("a name that is taken") << 1 << u"pc-2"_s << u"name is taken"_s << conflict;
        QTest::newRow("a name twice in the batch") << 2 << u"pc-3"_s << u"name is taken"_s << conflict;
        QTest::newRow("a MAC that is taken") << 3 << u"other"_s << u"MAC address belongs"_s << conflict;
        QTest::newRow("an address twice in the batch") << 4 << u"pc-4"_s << u"address belongs"_s << conflict;
        QTest::newRow("an identifier that is taken") << 5 << u"pc-4"_s << u"client identifier belongs"_s << invalid;
        QTest::newRow("no name") << 6 << u"52:54:00:00:00:04"_s << u"name is missing"_s << invalid;
        QTest::newRow("two clients that exchange all") << 7 << u""_s << u""_s << 0;
        QTest::newRow("one that takes what another gives up") << 8 << u""_s << u""_s << 0;
        QTest::newRow("the same client twice") << 9 << u"pc-1"_s << u"twice"_s << invalid;
        QTest::newRow("a group that is none") << 10 << u"pc-4"_s << u"group does not exist"_s << invalid;
    }
    void theFirstThatBreaksARuleIsNamed()
    {
        QFETCH(int, what);
        QFETCH(QString, who);
        QFETCH(QString, why);
        QFETCH(int, code);
        const auto inventory = room();
        std::vector<Client> batch {draft(3), draft(4)};
        if (what == 1)
            batch[1].name = "pc-2";
        else if (what == 2)
            batch[1].name = "pc-3";
        else if (what == 3)
            batch[1].mac = test::mac(2), batch[1].name = "other";
        else if (what == 4)
            batch[0].address = batch[1].address = Ipv4Address {0x0a000063};
        else if (what == 5)
            batch[1].clientIdentifier = "0101";
        else if (what == 6)
            batch[1].name.clear();
        else if (what == 7 || what == 9)
            batch = inventory.clients;
        else if (what == 8)
            batch = {inventory.clients[0], draft(1)};
        else if (what == 10)
            batch[1].followsGroup = true, batch[1].group = "nowhere";
        if (what == 7) {
            std::swap(batch[0].id, batch[1].id);
        } else if (what == 8) {
            batch[0].name = "renamed", batch[0].mac = test::mac(9);
        } else if (what == 9) {
            batch.push_back(batch[0]);
        }
        const auto checked = checkBatch(batch, inventory);
        QCOMPARE(static_cast<bool>(checked), why.isEmpty());
        if (checked)
            return;
        const auto text = QString::fromStdString(checked.error().message);
        QVERIFY2(text.contains(who) && text.contains(why), qPrintable(text));
        QCOMPARE(static_cast<int>(checked.error().code), code);
    }

    void whatIsWorthSayingIsSaidOnce()
    {
        std::vector<Client> batch;
        for (unsigned number = 3; number < 13; ++number)
            batch.push_back(draft(number));
        batch[9].address = Ipv4Address {0x0a000032}; // leased to another machine
        const auto checked = checkBatch(batch, room());
        QVERIFY(checked);
        const auto text = QString::fromStdString(*checked);
        QCOMPARE(text.count(u"can't boot"), 1);
        QVERIFY2(text.contains(u"pc-3, pc-4, pc-5 and 7 others: The image"), checked->c_str());
        QVERIFY2(text.contains(u"pc-12: The address is leased"), checked->c_str());
    }

    void someNamesAreNamed_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0 << u""_s;
        QTest::newRow("one") << 1 << u"1"_s;
        QTest::newRow("two") << 2 << u"1 and 2"_s;
        QTest::newRow("four") << 4 << u"1, 2, 3 and 4"_s;
        QTest::newRow("five") << 5 << u"1, 2, 3 and 2 others"_s;
    }
    void someNamesAreNamed()
    {
        QFETCH(int, count);
        QFETCH(QString, text);
        std::vector<std::string> names;
        for (int i = 1; i <= count; ++i)
            names.push_back(std::to_string(i));
        QCOMPARE(QString::fromStdString(someOf(names)), text);
    }
};

QTEST_GUILESS_MAIN(TestClientBatch)
#include "test_client_batch.moc"
