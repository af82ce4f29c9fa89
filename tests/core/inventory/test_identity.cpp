#include "inventory/identity.h"

#include <QTest>

#include <algorithm>

using namespace netseat;

class TestIdentity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aClientIsToldApart()
    {
        Client one;
        one.id = {7};
        one.name = "pc-07";
        one.mac = *MacAddress::parse("52:54:00:aa:88:2a");
        auto other = one;
        other.mac = *MacAddress::parse("52:54:00:aa:88:2b");
        QCOMPARE(machineId(one), "6e657473656180008000525400aa882a");
        QVERIFY(machineId(one) != machineId(other));
        const auto files = identityFiles(one);
        QVERIFY(files == identityFiles(one));
        QCOMPARE(files.size(), 3u);
        QCOMPARE(files[0].name, "meta-data");
        QCOMPARE(files[0].content, "instance-id: netseat-7\nlocal-hostname: pc-07\n");
        QVERIFY(files[1].content.starts_with("#cloud-config\n")); // else cloud-init takes it for something else
        QVERIFY(files[1].content.find("\nhostname: pc-07\n") != std::string::npos);
        QVERIFY(files[1].content.find("echo " + machineId(one) + " >/etc/machine-id") != std::string::npos);
        QVERIFY(files[2].content.find("NETSEAT_MACHINE_ID=" + machineId(one) + "\n") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestIdentity)
#include "test_identity.moc"
