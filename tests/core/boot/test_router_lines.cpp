#include "boot/router_lines.h"

#include <QTest>

using namespace netseat;
using namespace netseat::boot;

/// Whether servers take them is tried with the servers themselves (peers/dhcp/router_lines).
class TestRouterLines : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachKindNamesServerLoadersAndScript()
    {
        const ServerAt at{.address = {0x0a000001}, .httpPort = 8080, .iscsiPort = 3260};
        QCOMPARE(anyMachineUrl(at), "http://10.0.0.1:8080/boot.ipxe");
        const auto all = routerLines(at);
        std::vector<std::string_view> kinds;
        for (const auto &lines : all) {
            kinds.push_back(lines.kind);
            for (const auto *part : {"10.0.0.1", "undionly.kpxe", "snponly.efi", "http://10.0.0.1:8080/boot.ipxe"})
                QVERIFY2(lines.text.find(part) != std::string::npos, (std::string(lines.kind) + part).c_str());
            QVERIFY(lines.text.ends_with("\n"));
        }
        QVERIFY(kinds == (std::vector<std::string_view>{"dnsmasq", "isc", "kea", "windows", "mikrotik", "opnsense"}));
    }

    /// Each machine then asks for its own script.
    void theScriptForAnyMachine()
    {
        const auto text = anyMachineScript({.address = {0x0a000001}, .httpPort = 8080});
        QVERIFY(text.starts_with("#!ipxe\n"));
        QVERIFY(text.find(" http://10.0.0.1:8080/boot.ipxe?mac=${netX/mac} ") != std::string::npos);
        QVERIFY(text.ends_with("goto again\n")); // it never ends in nothing
    }

    void theUsualPortIsNotNamed()
    {
        for (const auto &lines : routerLines({.address = {0x0a000001}}))
            QVERIFY(lines.text.find("http://10.0.0.1/boot.ipxe") != std::string::npos);
    }

    /// Both of x86-64's codes (RFC 4578, 2.1, and what firmware sends) get the loader.
    void bothCodesOfX64()
    {
        const auto text = routerLines({.address = {0x0a000001}}).front().text;
        QVERIFY(text.find("dhcp-match=set:efi64,option:client-arch,7\n") != std::string::npos);
        QVERIFY(text.find("dhcp-match=set:efi64,option:client-arch,9\n") != std::string::npos);
        QVERIFY(text.find("dhcp-boot=tag:!ipxe,tag:efi64,snponly.efi,,10.0.0.1\n") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestRouterLines)
#include "test_router_lines.moc"
