#include "clients/loss_text.h"
#include "clients/registration.h"
#include "demo.h"
#include "inventory/check.h"

#include <QTest>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

class TestRegistration : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QStringList>("existing"); // by id
        QTest::addColumn<QString>("expected");
        QTest::newRow("the first of all is pc-01") << QStringList{} << u"pc-01"_s;
        QTest::newRow("the next free number") << QStringList{u"pc-01"_s, u"pc-02"_s} << u"pc-03"_s;
        QTest::newRow("a gap is filled") << QStringList{u"pc-01"_s, u"pc-03"_s} << u"pc-02"_s;
        QTest::newRow("the pattern of the newest client") << QStringList{u"pc-01"_s, u"lab2-007"_s} << u"lab2-001"_s;
        QTest::newRow("digits overflow their width")
            << QStringList{u"a9"_s, u"a1"_s, u"a2"_s, u"a3"_s, u"a4"_s, u"a5"_s, u"a6"_s, u"a7"_s, u"a8"_s} << u"a10"_s;
        QTest::newRow("names without number give the default") << QStringList{u"teacher"_s} << u"pc-01"_s;
        QTest::newRow("a name of digits alone is no pattern") << QStringList{u"42"_s} << u"pc-01"_s;
        QTest::newRow("a number too long to count with is no pattern")
            << QStringList{u"x1234567890123"_s} << u"pc-01"_s;
    }

    void names()
    {
        QFETCH(QStringList, existing);
        QFETCH(QString, expected);
        Inventory inventory;
        for (const auto &name : existing)
            inventory.clients.push_back(demoClient(static_cast<int>(inventory.clients.size()) + 1, name.toStdString()));
        const auto draft = proposeClient(macOf(999), inventory);
        QCOMPARE(QString::fromStdString(draft.name), expected);
        QVERIFY(!isFatal(check(draft, inventory)));
    }

    void manyAtOnceGetDifferentNames()
    {
        const auto drafts = proposeClients({macOf(1), macOf(2), macOf(3)}, {});
        QCOMPARE(drafts.size(), std::size_t(3));
        QCOMPARE(drafts[0].name, std::string("pc-01"));
        QCOMPARE(drafts[2].name, std::string("pc-03"));
        QCOMPARE(drafts[2].mac, macOf(3));
    }

    void image()
    {
        Inventory inventory;
        QVERIFY(!proposeClient(macOf(1), inventory).image);
        inventory.images = {{.id = {7}, .name = "only", .file = "x", .stamp = {}, .added = {}}};
        QCOMPARE(proposeClient(macOf(1), inventory).image, std::optional(ImageId{7}));
        inventory.images.push_back({.id = {8}, .name = "second", .file = "y", .stamp = {}, .added = {}});
        QVERIFY(!proposeClient(macOf(1), inventory).image); // which one? a person decides
        inventory.clients = {demoClient(1, "a")};
        inventory.clients[0].image = ImageId{8};
        QCOMPARE(proposeClient(macOf(2), inventory).image, std::optional(ImageId{8})); // what all others have
    }

    void lossNamesWhatIsLost()
    {
        const auto inventory = demoInventory();
        const auto &teacher = inventory.clients[2];
        const auto question = removalQuestion({teacher}, inventory);
        QVERIFY(question.text.contains(u"pc-03"_s));
        QVERIFY(question.detail.contains(u"the disk of pc-03"_s));
        QVERIFY(question.detail.contains(u"Undo brings their settings back"_s));
        QVERIFY(removalQuestion({inventory.clients[1]}, inventory).detail.startsWith(u"No disk is lost"_s));
        QVERIFY(resetQuestion({teacher}, inventory).detail.contains(u"the disk of pc-03"_s));
        QVERIFY(!resetQuestion({inventory.clients[1]}, inventory).detail.contains(u"lost"_s));
    }

    void aReadOnlyDiskHasNothingToLose()
    {
        const auto inventory = demoInventory();
        auto client = inventory.clients[1];
        client.mode = DiskMode::ReadOnly;
        QVERIFY(removalQuestion({client}, inventory).detail.startsWith(u"There is nothing to lose"_s));
        QVERIFY(resetQuestion({client}, inventory).detail.startsWith(u"There is nothing to lose"_s));
        QVERIFY(!removalQuestion({client, inventory.clients[1]}, inventory).detail.contains(u"nothing to lose"_s));
    }

    void aCdromImageIsNotProposedAsDisk()
    {
        Inventory inventory;
        inventory.images = {{{5}, "installer", "images/i.iso", ImageFormat::Iso, 1 << 20, "s", {}}};
        QVERIFY(!proposeClient(macOf(1), inventory).image);
        inventory.images.push_back({{8}, "debian", "images/d.qcow2", ImageFormat::Qcow2, 1 << 20, "s", {}});
        QCOMPARE(proposeClient(macOf(1), inventory).image, std::optional(ImageId{8}));
    }

    void manyNamesAreCutShort()
    {
        const auto inventory = demoInventory();
        const auto question = removalQuestion(inventory.clients, inventory);
        QVERIFY(question.text.contains(u"pc-06"_s));
        QVERIFY(!question.text.contains(u"pc-07"_s));
        QVERIFY(question.text.contains(u"5 more"_s));
    }
};

QTEST_MAIN(TestRegistration)
#include "test_registration.moc"
