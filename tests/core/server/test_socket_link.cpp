// Attaching to a server over its local socket: socket_server, socket_path and socket_link against each other.

#include "server/socket_link.h"

#include "server/socket_path.h"
#include "server/socket_server.h"
#include "server_rig.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QThread>

#include <sys/stat.h>

#include <future>

using namespace netseat;
using namespace netseat::server;
using namespace netseat::test;
using namespace Qt::StringLiterals;

class TestSocketLink : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<ServerRig>();
        QVERIFY2(m_rig->open(), m_rig->problem.c_str());
    }
    void cleanup() { m_rig.reset(); }

    void anAttachedProcessSeesAndEditsTheSameInventory()
    {
        QVERIFY(ask(*m_rig->link, AddClient {clientDraft(1)}));
        auto link = attach();
        QVERIFY(link);
        QCOMPARE(link->inventory()->clients.size(), 1u); // there from the beginning
        QVERIFY(link->status().servedBy.starts_with("test, process"));
        const auto reply = ask(*link, AddClient {clientDraft(2)});
        QVERIFY(reply);
        QCOMPARE(reply->id, 2);
        QCOMPARE(link->inventory()->clients.size(), 2u);
        QTRY_COMPARE_WITH_TIMEOUT(m_rig->link->inventory()->clients.size(), 2u, kLimit);
        QVERIFY(ask(*link, AddClient {clientDraft(2)}).error().code == Error::Code::Conflict);
        QVERIFY(*link->inventory() == *m_rig->link->inventory());
    }

    void eventsAndStatusComeLive()
    {
        auto link = attach();
        QVERIFY(link);
        EventBatch events;
        connect(link.get(), &Link::eventsArrived, this,
                [&](const EventBatch &batch) { events.insert(events.end(), batch.begin(), batch.end()); });
        QVERIFY(ask(*link, StartServices {}));
        QTRY_VERIFY_WITH_TIMEOUT(link->status().services[3].state == ServiceState::Running, kLimit);
        m_rig->publish(EventCode::FileServed, mac(1), "detail", "subject");
        QTRY_VERIFY_WITH_TIMEOUT(!events.empty() && events.back().subject == "subject", kLimit);
        const auto page = askEvents(*link, {.client = {}, .before = 0, .limit = 1});
        QVERIFY(page);
        QCOMPARE(page->events.size(), 1u);
        QVERIFY(page->events[0] == events.back());
    }

    void theEndOfTheServerIsTold()
    {
        auto link = attach();
        QVERIFY(link);
        QString why;
        connect(link.get(), &Link::lost, this, [&](const QString &text) { why = text; });
        bool failed = false;
        m_rig->close();
        link->submit(StartServices {}, [&](const Result<Reply> &reply) { failed = !reply; });
        QTRY_VERIFY_WITH_TIMEOUT(!why.isEmpty() && failed, kLimit);
        QVERIFY(!ask(*link, StartServices {})); // and from then on everything fails, at once
        QVERIFY(!askEvents(*link));
    }

    void whereNobodyServesItIsNotFound()
    {
        m_rig->close();
        const auto link = SocketLink::open(m_rig->folder.path().toStdString());
        QVERIFY(!link);
        QVERIFY(link.error().code == Error::Code::NotFound);
        QVERIFY(!QFile::exists(m_rig->path("netseat.sock")));
        QVERIFY(SocketLink::open("/nonexistent").error().code == Error::Code::NotFound);
    }

    void aDeadSocketFileIsReplaced()
    {
        m_rig->close();
        QVERIFY(m_rig->makeFile("netseat.sock"));
        QVERIFY2(m_rig->open(), m_rig->problem.c_str());
        QVERIFY(attach());
    }

    void theFolderMayLieDeep()
    {
        m_rig->close();
        const auto deep = m_rig->folder.filePath(QString(200, u'd') + u'/' + QString(200, u'e')); // over 107 octets
        auto options = m_rig->options();
        options.dataFolder = deep.toStdString();
        const auto server = Server::open(options);
        QVERIFY2(server, server ? "" : server.error().message.c_str());
        QVERIFY(SocketLink::open(options.dataFolder));
    }

    void theSocketIsItsOwnersAlone()
    {
        struct stat status { };
        QCOMPARE(::stat(m_rig->path("netseat.sock").toUtf8().constData(), &status), 0);
        QVERIFY(S_ISSOCK(status.st_mode));
        QCOMPARE(status.st_mode & 0777u, 0600u);
    }

    void hostilePeersAreToldAndCutOff_data()
    {
        QTest::addColumn<QByteArray>("said");
        const auto hello = wire::encode(wire::Request(wire::Hello {}));
        QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("a question before the hello") << wire::encode(wire::Request(wire::Query {1, {}}));
        QTest::newRow("another version") << wire::encode(wire::Request(wire::Hello {wire::kProtocol + 1, "new"}));
        QTest::newRow("a line without end") << QByteArray(wire::kLongestRequest + 1, 'x');
        QTest::newRow("an unknown command after a good hello")
            << hello + "{\"type\":\"submit\",\"token\":1,\"body\":{\"command\":\"explode\"}}\n";
    }
    void hostilePeersAreToldAndCutOff()
    {
        QFETCH(QByteArray, said);
        QLocalSocket peer;
        QByteArray heard;
        connect(&peer, &QLocalSocket::readyRead, this, [&] { heard += peer.readAll(); });
        peer.connectToServer(m_rig->path("netseat.sock"));
        peer.write(said);
        QTRY_VERIFY_WITH_TIMEOUT(peer.state() == QLocalSocket::UnconnectedState, kLimit);
        heard += peer.readAll();
        const auto lines = heard.trimmed().split('\n');
        const auto last = wire::decodeAnswer(lines.back());
        QVERIFY(last);
        QVERIFY(std::holds_alternative<wire::Complaint>(*last));
        QVERIFY(attach()); // others are served as before
    }

    void aPeerThatAsksWithoutEndIsCutOff()
    {
        QLocalSocket peer;
        peer.connectToServer(m_rig->path("netseat.sock"));
        peer.write(wire::encode(wire::Request(wire::Hello {})));
        for (quint64 token = 1; token <= 1000; ++token)
            peer.write(wire::encode(wire::Request(wire::Query {token, {}})));
        QTRY_VERIFY_WITH_TIMEOUT(peer.state() == QLocalSocket::UnconnectedState, kLimit);
    }

    void thereIsABoundOnPeers()
    {
        std::vector<std::unique_ptr<QLocalSocket>> peers;
        for (int i = 0; i < SocketServer::kMostPeers + 8; ++i) {
            peers.push_back(std::make_unique<QLocalSocket>());
            peers.back()->connectToServer(m_rig->path("netseat.sock"));
        }
        const auto connected = [&] {
            return std::ranges::count_if(peers, [](const auto &peer) {
                return peer->state() == QLocalSocket::ConnectedState && peer->bytesAvailable() > 0;
            });
        };
        QTRY_COMPARE_WITH_TIMEOUT(static_cast<int>(connected()), SocketServer::kMostPeers, kLimit);
        peers.resize(4);
        QTRY_VERIFY_WITH_TIMEOUT(SocketLink::open(m_rig->folder.path().toStdString()), kLimit);
    }

    void anotherVersionOfTheServerIsToldAsSuch_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<int>("code");
        QTest::newRow("a newer hello") << wire::encode(wire::Answer(wire::Hello {99, "netseatd 9"}))
                                       << static_cast<int>(Error::Code::Unsupported);
        QTest::newRow("a complaint") << wire::encode(wire::Answer(wire::Complaint {"Go away."}))
                                     << static_cast<int>(Error::Code::Unsupported);
        QTest::newRow("something else") << QByteArray("SSH-2.0-OpenSSH_9.2\n") << static_cast<int>(Error::Code::Cancelled);
    }
    void anotherVersionOfTheServerIsToldAsSuch()
    {
        QFETCH(QByteArray, said);
        QFETCH(int, code);
        m_rig->close();
        std::promise<bool> listening;
        const std::unique_ptr<QThread> talks(QThread::create([&] { // open() blocks this thread
            QLocalServer other;
            listening.set_value(other.listen(m_rig->path("netseat.sock")));
            if (!other.waitForNewConnection(kLimit))
                return;
            auto *peer = other.nextPendingConnection();
            peer->write(said);
            peer->waitForBytesWritten(kLimit);
            peer->waitForDisconnected(kLimit);
            delete peer;
        }));
        talks->start();
        const bool ready = listening.get_future().get();
        const auto link = SocketLink::open(m_rig->folder.path().toStdString());
        talks->wait();
        QVERIFY(ready);
        QVERIFY(!link);
        QCOMPARE(static_cast<int>(link.error().code), code);
    }

private:
    std::unique_ptr<SocketLink> attach()
    {
        auto link = SocketLink::open(m_rig->folder.path().toStdString());
        return link ? std::move(*link) : nullptr;
    }

    std::unique_ptr<ServerRig> m_rig;
};

QTEST_GUILESS_MAIN(TestSocketLink)
#include "test_socket_link.moc"
