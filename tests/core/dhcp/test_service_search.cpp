#include "dhcp/service_search.h"

#include "dhcp/service_card.h"

#include <QTest>

using namespace netseat;
using namespace netseat::dhcp;

/// What goes wrong before anything is sent; the search itself is tried beside foreign servers (peers/dhcp/other_servers).
class TestServiceSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cardsThatCanNotBeAskedOn()
    {
        const auto missing = probeServers({.interface = "netseat-none0"});
        QVERIFY(!missing && missing.error().code == Error::Code::NotFound);
        QVERIFY2(missing.error().message.find("netseat-none0") != std::string::npos, missing.error().message.c_str());
        const auto loopback = probeServers({.interface = "lo"});
        QVERIFY(!loopback && loopback.error().code == Error::Code::Unsupported);
        QVERIFY(!hardwareAddress("lo"));
        QVERIFY(hardwareAddress("a-name-that-is-longer-than-any").error().code == Error::Code::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestServiceSearch)
#include "test_service_search.moc"
