#include "server/wire.h"

#include "fake_services.h"
#include "server/json.h"

#include <QTest>

using namespace netseat;
using namespace netseat::server;
using namespace netseat::server::wire;
using namespace Qt::StringLiterals;

namespace {

template <typename Message>
const Message *only(const Result<Request> &decoded)
{
    return decoded ? std::get_if<Message>(&*decoded) : nullptr;
}

template <typename Message>
const Message *only(const Result<Answer> &decoded)
{
    return decoded ? std::get_if<Message>(&*decoded) : nullptr;
}

Command laterCommand(std::size_t index, const Inventory &inventory)
{
    switch (index) {
    case 23:
        return SetBootEntry {inventory.entries[0]};
    case 24:
        return RemoveBootEntry {{2}};
    case 25:
        return WriteStartMedium {"/srv/start.iso", "iso"};
    case 26:
        return CancelJob {4};
    case 27:
        return SetNetwork {inventory.network};
    case 28:
        return SetStorage {{5}};
    case 29:
        return ForgetNewcomer {test::mac(9)};
    case 30:
        return StartServices {};
    case 31:
        return StopServices {};
    case 32:
        return PreviewClient {{7}};
    case 33:
        return WakeClients {{{7}, {8}}};
    case 34:
        return ProbeServers {"eth1"};
    case 35:
        return OtherServers {};
    case 36:
        return ShowRouterLines {"kea"};
    case 37:
        return AddClients {inventory.clients};
    case 38:
        return UpdateClients {inventory.clients};
    case 39:
        return RemoveClients {{{7}, {8}}, true, true};
    case 40:
        return StartService {Origin::Http};
    case 41:
        return StopService {Origin::Iscsi};
    case 42:
        return ShowHistory {};
    default:
        return ApplyEdit {.clients = {{inventory.clients[0], inventory.clients[1]}, {{}, inventory.clients[0]}},
            .groups = {{inventory.groups[0], {}}},
            .entries = {{{}, BootEntry {.id = {3}, .name = "x", .position = 4}}},
            .newcomers = {{inventory.newcomers.at(0), {}}},
            .network = Change<NetworkSettings> {NetworkSettings {}, inventory.network},
            .discardDisk = true,
            .disconnect = true};
    }
}

Command commandNumber(std::size_t index)
{
    const auto inventory = test::fullInventory();
    switch (index) {
    case 0:
        return AddClient {inventory.clients[1]};
    case 1:
        return UpdateClient {inventory.clients[0]};
    case 2:
        return RemoveClient {{7}, true, true};
    case 3:
        return SetGroup {inventory.groups[0]};
    case 4:
        return RemoveGroup {{5}};
    case 5:
        return ResetDisk {{7}};
    case 6:
        return DisconnectClient {{7}};
    case 7:
        return ImportImage {"/srv/x.qcow2", "x"};
    case 8:
        return RemoveImage {{3}};
    case 9:
        return CreateImage {"blank", 40ULL << 30};
    case 10:
        return StartMaintenance {{3}, {7}};
    case 11:
        return PublishDraft {{3}, "a note", true, {5}};
    case 12:
        return DiscardDraft {{3}};
    case 13:
        return SetDefaultVersion {{11}, {6}};
    case 14:
        return SetVersionNote {{11}, "a \"note\""};
    case 15:
        return RemoveVersion {{11}};
    case 16:
        return FlattenVersion {{11}};
    case 17:
        return VerifyVersion {{11}};
    case 18:
        return ExportVersion {{11}, "/srv/x.vmdk", "vmdk"};
    case 19:
        return ExamineVersion {{11}};
    case 20:
        return DoctorReport {{11}};
    case 21:
        return RepairImage {{3}, true};
    case 22:
        return RebaseDisk {{7}, true};
    default:
        return laterCommand(index, inventory);
    }
}

} // namespace

class TestWire : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyCommandComesBack()
    {
        for (std::size_t i = 0; i < std::variant_size_v<Command>; ++i) {
            const auto command = commandNumber(i);
            QCOMPARE(command.index(), i);
            const auto line = encode(Request(Submit {42, command}));
            QCOMPARE(line.count('\n'), 1);
            QVERIFY(line.endsWith('\n'));
            const auto decoded = decodeRequest(line);
            const auto *submit = only<Submit>(decoded);
            QVERIFY2(submit, decoded ? "" : decoded.error().message.c_str());
            QCOMPARE(submit->token, 42u);
            QCOMPARE(submit->command.index(), i);
            QVERIFY(json::of(submit->command) == json::of(command));
        }
    }

    void questionsComeBack()
    {
        const auto plain = decodeRequest(encode(Request(Query {1, {}})));
        QVERIFY(only<Query>(plain) && !only<Query>(plain)->query.client);
        const auto full = decodeRequest(encode(Request(Query {2, {ClientId {7}, 99, 10, Severity::Warning, Origin::Http, "a_%", {5}, {6}}})));
        QVERIFY(only<Query>(full));
        QVERIFY(only<Query>(full)->query.client == ClientId {7});
        QCOMPARE(only<Query>(full)->query.before, 99);
        QCOMPARE(only<Query>(full)->query.limit, 10);
        QVERIFY(only<Query>(full)->query.severity == Severity::Warning);
        QVERIFY(only<Query>(full)->query.service == Origin::Http);
        QCOMPARE(only<Query>(full)->query.until.msecs, 6);
        QCOMPARE(only<Query>(full)->query.text, "a_%");
        QVERIFY(only<Query>(full)->query.after == WallTime {5});
        QVERIFY(!only<Query>(plain)->query.severity && !only<Query>(plain)->query.service);
        const auto hello = decodeRequest(encode(Request(Hello {kProtocol, "x"})));
        QVERIFY(only<Hello>(hello) && (*only<Hello>(hello) == Hello {kProtocol, "x"}));
    }

    void answersComeBack()
    {
        const auto inventory = std::make_shared<const Inventory>(test::fullInventory());
        const auto snapshot = decodeAnswer(encode(Answer(Snapshot(inventory))));
        QVERIFY(only<Snapshot>(snapshot) && **only<Snapshot>(snapshot) == *inventory);
        Status status;
        status.servedBy = "x";
        const auto state = decodeAnswer(encode(Answer(status)));
        QVERIFY(only<Status>(state) && *only<Status>(state) == status);
        Event event;
        event.subject = "with\nnewline";
        const auto events = decodeAnswer(encode(Answer(EventBatch {event, event})));
        QVERIFY(only<EventBatch>(events) && (*only<EventBatch>(events) == EventBatch {event, event}));
        const auto reply = decodeAnswer(encode(Answer(Replied {5, Reply {7, "text"}})));
        QVERIFY(only<Replied>(reply) && (*only<Replied>(reply)->reply == Reply {7, "text"}));
        const auto failure = decodeAnswer(encode(Answer(Replied {5, Error {Error::Code::Conflict, "taken"}})));
        QVERIFY(only<Replied>(failure) && !only<Replied>(failure)->reply);
        QVERIFY(only<Replied>(failure)->reply.error().code == Error::Code::Conflict);
        const auto page = decodeAnswer(encode(Answer(EventsReplied {6, EventPage {3, {event}}})));
        QVERIFY(only<EventsReplied>(page) && only<EventsReplied>(page)->page->first == 3);
        const auto noPage = decodeAnswer(encode(Answer(EventsReplied {6, Error {Error::Code::Database, "x"}})));
        QVERIFY(only<EventsReplied>(noPage) && !only<EventsReplied>(noPage)->page);
        const auto complaint = decodeAnswer(encode(Answer(Complaint {"why"})));
        QVERIFY(only<Complaint>(complaint) && only<Complaint>(complaint)->message == "why");
    }

    void hostileLinesAreErrors_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("an empty line") << QByteArray("\n");
        QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n");
        QTest::newRow("an array") << QByteArray("[1,2,3]\n");
        QTest::newRow("an object cut short") << QByteArray("{\"type\":\"hello\",\"protocol\":1");
        QTest::newRow("no type") << QByteArray("{}\n");
        QTest::newRow("a type that is a number") << QByteArray("{\"type\":1}\n");
        QTest::newRow("an unknown type") << QByteArray("{\"type\":\"explode\"}\n");
        QTest::newRow("a hello without protocol") << QByteArray("{\"type\":\"hello\",\"program\":\"x\"}\n");
        QTest::newRow("a submit without command") << QByteArray("{\"type\":\"submit\",\"token\":1}\n");
        QTest::newRow("an unknown command")
            << QByteArray("{\"type\":\"submit\",\"token\":1,\"body\":{\"command\":\"format-disk\"}}\n");
        QTest::newRow("a command without its members")
            << QByteArray("{\"type\":\"submit\",\"token\":1,\"body\":{\"command\":\"add-client\"}}\n");
        QTest::newRow("a client that is a number")
            << QByteArray("{\"type\":\"submit\",\"token\":1,\"body\":{\"command\":\"add-client\",\"client\":7}}\n");
        QTest::newRow("a service that is none")
            << QByteArray("{\"type\":\"submit\",\"token\":1,\"body\":{\"command\":\"stop-service\",\"service\":\"ftp\"}}\n");
        QTest::newRow("a negative token")
            << QByteArray("{\"type\":\"submit\",\"token\":-1,\"body\":{\"command\":\"stop-services\"}}\n");
        QTest::newRow("a limit too large")
            << QByteArray("{\"type\":\"query-events\",\"token\":1,\"before\":0,\"limit\":1e12}\n");
        QTest::newRow("bytes that are no UTF-8") << QByteArray("{\"type\":\"\xff\xfe\"}\n");
        QTest::newRow("deep nesting") << QByteArray(100'000, '[') + '\n';
        QTest::newRow("deep nesting of objects") << QByteArray("{\"a\":").repeated(50'000) + '\n';
    }
    void hostileLinesAreErrors()
    {
        QFETCH(QByteArray, line);
        const auto request = decodeRequest(line);
        QVERIFY(!request);
        QVERIFY(!request.error().message.empty());
        QVERIFY(request.error().message.size() < 300);
        QVERIFY(!decodeAnswer(line));
    }

    void everyCutOfALineIsAnError()
    {
        const auto line = encode(Request(Submit {1, AddClient {test::fullInventory().clients[0]}}));
        for (qsizetype length = 0; length < line.size() - 1; ++length)
            QVERIFY(!decodeRequest(line.left(length)));
    }

    void manyClientsFitTheBound()
    {
        const AddClients many {std::vector<Client>(kMostClients, test::fullInventory().clients[0])};
        QVERIFY(encode(Request(Submit {1, many})).size() < kLongestRequest / 2);
    }

    void aLongInventoryFitsTheBound()
    {
        auto many = test::fullInventory();
        many.clients.assign(10'000, many.clients[0]);
        const auto line = encode(Answer(Snapshot(std::make_shared<const Inventory>(many))));
        QVERIFY(line.size() < kLongestAnswer / 4);
    }
};

QTEST_GUILESS_MAIN(TestWire)
#include "test_wire.moc"
