#include "http/listener.h"

#include <QTest>

#include <sys/socket.h>
#include <unistd.h>

using namespace netseat;
using namespace netseat::http;

namespace {
const Ipv4Address kLoopback{0x7f000001};
}

class TestListener : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesAFreePort()
    {
        const auto listener = listenOn(kLoopback, 0);
        QVERIFY(listener);
        const auto end = localEnd(listener->get());
        QVERIFY(end.port != 0);
        QVERIFY(end.address == kLoopback);
        QCOMPARE(int(remoteEnd(listener->get()).port), 0); // not connected
    }
    void takenPortNamesItsHolder()
    {
        const auto first = listenOn(kLoopback, 0);
        const auto port = localEnd(first->get()).port;
        for (const auto address : {kLoopback, Ipv4Address{0}}) {
            const auto second = listenOn(address, port);
            QVERIFY(!second);
            QCOMPARE(second.error().code, Error::Code::Conflict);
            QVERIFY(second.error().message.find(std::to_string(port)) != std::string::npos);
            QVERIFY2(second.error().message.find(std::to_string(::getpid())) != std::string::npos,
                second.error().message.c_str());
        }
    }
    void foreignAddressIsRefused()
    {
        const auto listener = listenOn({0xc0000201}, 0); // 192.0.2.1, for documentation (RFC 5737)
        QVERIFY(!listener);
        QCOMPARE(listener.error().code, Error::Code::NotFound);
    }
    void noSocketHasNoEnds()
    {
        QCOMPARE(int(localEnd(-1).port), 0);
        QVERIFY(remoteEnd(-1).address.isAny());
    }
};

QTEST_APPLESS_MAIN(TestListener)
#include "test_listener.moc"
