#include "server/json.h"

#include "fake_services.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace netseat;
using namespace netseat::server;
using namespace Qt::StringLiterals;

namespace {

/// Through text and back, as on the socket.
QJsonObject overTheWire(const QJsonObject &object)
{
    return QJsonDocument::fromJson(QJsonDocument(object).toJson()).object();
}

template <typename Value>
void comesBack(const Value &value, Value (*read)(json::Reader &))
{
    json::Reader reader(overTheWire(json::of(value)));
    const auto got = read(reader);
    QVERIFY2(reader.ok(), reader.ok() ? "" : reader.error().message.c_str());
    QVERIFY(got == value);
}

} // namespace

class TestJson : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anInventoryComesBack() { comesBack(test::fullInventory(), json::readInventory); }
    void anEmptyInventoryComesBack() { comesBack(Inventory {}, json::readInventory); }

    void aStatusComesBack()
    {
        Boot boot;
        boot.started = {1000};
        boot.stages[0] = WallTime {1000};
        boot.stages[7] = WallTime {3000};
        boot.lastActivity = {4000};
        boot.problem = "no room";
        boot.attached = true;
        boot.handedOver = true;
        const Status status {
            .services = {{Origin::Dhcp, ServiceState::Running, "10.0.0.1:67", ""},
                         {Origin::Http, ServiceState::Failed, "10.0.0.1:80", "held by nginx"},
                         {Origin::Tftp, ServiceState::Off, "", ""},
                         {Origin::Iscsi, ServiceState::Stopped, "", ""}},
            .jobs = {{.id = 4, .what = "import", .done = 1ULL << 40, .all = 1ULL << 41}},
            .boots = {{ClientId {7}, boot}, {ClientId {8}, Boot {}}},
            .traffic = {{ClientId {7}, {123, 1ULL << 40}}, {ClientId {8}, {}}},
            .disks = {{ClientId {7}, {1ULL << 41, -5}}},
            .space = {.free = 5, .total = 1ULL << 40, .perHour = -3, .secondsLeft = 7},
            .servedBy = "netseatd, process 812"};
        comesBack(status, json::readStatus);
    }

    void anEventComesBack()
    {
        Event event;
        comesBack(event, json::readEvent);
        event = {.time = {1795408725487}, .code = EventCode::SystemLogin, .origin = Origin::Iscsi,
                 .severity = Severity::Error, .client = ClientId {7}, .mac = test::mac(7),
                 .address = Ipv4Address {0x0a000007}, .subject = "iqn", .detail = "d", .amount = 1ULL << 60};
        comesBack(event, json::readEvent);
    }

    void everyEventCodeComesBack()
    {
        for (int i = 0; i <= static_cast<int>(EventCode::SystemLost); ++i) {
            Event event;
            event.code = static_cast<EventCode>(i);
            comesBack(event, json::readEvent);
        }
    }

    void everyErrorCodeComesBack()
    {
        for (int i = 0; i <= static_cast<int>(Error::Code::Database); ++i) {
            json::Reader reader(overTheWire(json::of(Error {static_cast<Error::Code>(i), "why"})));
            const auto got = json::readError(reader);
            QVERIFY(reader.ok());
            QCOMPARE(static_cast<int>(got.code), i);
            QCOMPARE(got.message, "why");
        }
    }

    void anAmountBeyondSignedNumbersIsCutNotWrapped()
    {
        Event event;
        event.amount = ~0ULL;
        json::Reader reader(overTheWire(json::of(event)));
        QCOMPARE(json::readEvent(reader).amount, static_cast<std::uint64_t>(std::numeric_limits<qint64>::max()));
        QVERIFY(reader.ok());
    }

    void wrongMembersAreNamed_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("a number for a name") << u"name"_s << QJsonValue(5);
        QTest::newRow("a missing member") << u"notes"_s << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("a MAC that is none") << u"mac"_s << QJsonValue(u"52:54"_s);
        QTest::newRow("an address that is none") << u"address"_s << QJsonValue(u"10.0.0.256"_s);
        QTest::newRow("an address that is a number") << u"address"_s << QJsonValue(1);
        QTest::newRow("an unknown mode") << u"mode"_s << QJsonValue(u"sometimes"_s);
        QTest::newRow("text for a number") << u"id"_s << QJsonValue(u"7"_s);
        QTest::newRow("a fraction for a number") << u"id"_s << QJsonValue(7.5);
        QTest::newRow("a number too large") << u"id"_s << QJsonValue(1e300);
        QTest::newRow("a negative number") << u"id"_s << QJsonValue(-1);
        QTest::newRow("an object for a number") << u"image"_s << QJsonValue(QJsonObject());
    }
    void wrongMembersAreNamed()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        auto object = json::of(test::fullInventory().clients[0]);
        if (value.isUndefined())
            object.remove(member);
        else
            object.insert(member, value);
        json::Reader reader(object);
        json::readClient(reader);
        QVERIFY(!reader.ok());
        QVERIFY(reader.error().message.find('"' + member.toStdString() + '"') != std::string::npos);
    }

    void aPortOutOfRangeIsWrong()
    {
        auto object = json::of(NetworkSettings {});
        object.insert(u"httpPort"_s, 65536);
        json::Reader reader(object);
        json::readNetwork(reader);
        QVERIFY(!reader.ok());
    }
};

QTEST_GUILESS_MAIN(TestJson)
#include "test_json.moc"
