// The real services, on loopback ports that the kernel found free.

#include "server/services.h"

#include "server_rig.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>

using namespace netseat;
using namespace netseat::server;
using namespace netseat::test;
using namespace Qt::StringLiterals;

namespace {

quint16 freeTcpPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

quint16 freeUdpPort()
{
    QUdpSocket socket;
    socket.bind(QHostAddress(QHostAddress::LocalHost));
    return socket.localPort();
}

} // namespace

class TestServices : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_rig = std::make_unique<ServerRig>();
        auto options = m_rig->options();
        options.makeServices = &makeServices;
        auto opened = Server::open(options);
        QVERIFY(opened);
        m_rig->server = std::move(*opened);
        m_rig->link = std::make_unique<LocalLink>(*m_rig->server);
        m_network.interface = "lo";
        m_network.address = Ipv4Address {0x7f000001};
        m_network.httpPort = freeTcpPort();
        m_network.iscsiPort = freeTcpPort();
        m_network.tftpPort = freeUdpPort();
    }
    void cleanup() { m_rig.reset(); }

    void theyServeAndStopAndServeAgain()
    {
        QVERIFY(send(SetNetwork {m_network}));
        for (int round = 0; round < 2; ++round) {
            const auto started = send(StartServices {});
            QVERIFY2(started, started ? "" : started.error().message.c_str());
            QVERIFY(answers(m_network.httpPort));
            QVERIFY(answers(m_network.iscsiPort));
            QVERIFY(!QUdpSocket().bind(QHostAddress(QHostAddress::LocalHost), m_network.tftpPort,
                                       QAbstractSocket::DontShareAddress));
            QVERIFY(send(StopServices {}));
            QVERIFY(!answers(m_network.httpPort));
            QVERIFY(!answers(m_network.iscsiPort));
        }
    }

    void aNewPortIsServedAtOnceAndTheOldOneFree()
    {
        QVERIFY(send(SetNetwork {m_network}));
        QVERIFY(send(StartServices {}));
        const auto old = m_network.httpPort;
        m_network.httpPort = freeTcpPort();
        const auto reply = send(SetNetwork {m_network});
        QVERIFY(reply);
        QVERIFY2(reply->text.empty(), reply->text.c_str());
        QVERIFY(answers(m_network.httpPort));
        QVERIFY(!answers(old));
    }

    void aTakenPortIsNamedWithItsHolder()
    {
        QTcpServer holder;
        QVERIFY(holder.listen(QHostAddress::LocalHost));
        m_network.httpPort = holder.serverPort();
        QVERIFY(send(SetNetwork {m_network}));
        const auto reply = send(StartServices {});
        QVERIFY(!reply);
        const auto &why = reply.error().message;
        QVERIFY2(why.find(std::to_string(holder.serverPort())) != std::string::npos, why.c_str());
        QVERIFY2(why.find("pid " + std::to_string(QCoreApplication::applicationPid())) != std::string::npos,
                 why.c_str());
        QVERIFY(answers(m_network.iscsiPort)); // the others run
    }

private:
    Result<Reply> send(const Command &command) { return ask(*m_rig->link, command); }
    static bool answers(quint16 port)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        return socket.waitForConnected(kLimit);
    }

    std::unique_ptr<ServerRig> m_rig;
    NetworkSettings m_network;
};

QTEST_GUILESS_MAIN(TestServices)
#include "test_services.moc"
