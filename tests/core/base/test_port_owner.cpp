#include "base/port_owner.h"
#include "base/unique_fd.h"

#include <QTest>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace netseat;

namespace {

struct Socket {
    UniqueFd fd;
    std::uint16_t port = 0;
};

Socket bound(int family, int type)
{
    Socket socket{UniqueFd(::socket(family, type, 0))};
    sockaddr_storage address{};
    address.ss_family = static_cast<sa_family_t>(family);
    socklen_t length = family == AF_INET ? sizeof(sockaddr_in) : sizeof(sockaddr_in6);
    auto *plain = reinterpret_cast<sockaddr *>(&address);
    if (::bind(socket.fd.get(), plain, length) != 0 || ::getsockname(socket.fd.get(), plain, &length) != 0)
        return {};
    socket.port = ntohs(reinterpret_cast<sockaddr_in *>(&address)->sin_port); // the same place in both families
    return socket;
}

} // namespace

class TestPortOwner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsTheProcess_data()
    {
        QTest::addColumn<int>("family");
        QTest::addColumn<bool>("tcp");
        QTest::newRow("UDP over IPv4") << AF_INET << false;
        QTest::newRow("UDP over IPv6") << AF_INET6 << false;
        QTest::newRow("TCP over IPv4") << AF_INET << true;
        QTest::newRow("TCP over IPv6") << AF_INET6 << true;
    }
    void findsTheProcess()
    {
        QFETCH(int, family);
        QFETCH(bool, tcp);
        const auto held = bound(family, tcp ? SOCK_STREAM : SOCK_DGRAM);
        if (!held.fd)
            QSKIP("this machine has no such address family");
        if (tcp)
            QCOMPARE(::listen(held.fd.get(), 1), 0);

        const auto owner = portOwner(tcp, held.port);
        QVERIFY(owner);
        QVERIFY2(owner->ends_with(" (pid " + std::to_string(::getpid()) + ")"), owner->c_str());
        QVERIFY2(owner->starts_with("test_base_port"), owner->c_str());
    }

    void knowsNobodyForAFreePort()
    {
        auto held = bound(AF_INET, SOCK_DGRAM);
        QVERIFY(held.port != 0);
        held.fd.reset();
        QVERIFY(!portOwner(false, held.port));
    }

    void takesNoConnectionForAListener()
    {
        const auto held = bound(AF_INET, SOCK_STREAM); // bound, not listening: nobody can connect to it
        QVERIFY(held.port != 0);
        QVERIFY(!portOwner(true, held.port));
    }
};

QTEST_GUILESS_MAIN(TestPortOwner)
#include "test_port_owner.moc"
