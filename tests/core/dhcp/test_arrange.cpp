#include "dhcp/arrange.h"
#include "dhcp_rig.h"

#include <QTest>

using namespace netseat;
using namespace netseat::dhcp;

namespace {

Packet asking(std::initializer_list<int> codes)
{
    Packet request;
    ByteVector list;
    for (const int code : codes)
        list.push_back(static_cast<std::byte>(code));
    if (!list.empty())
        request.options.set(Code::ParameterList, list);
    return request;
}

/// A reply with one of everything.
Packet fullReply()
{
    Packet reply;
    reply.op = Op::Reply;
    reply.clientMac = kPc07;
    reply.serverName = "10.77.0.1";
    reply.bootFile = "snponly.efi";
    auto &options = reply.options;
    options.setU8(Code::MessageType, 5);
    options.setAddress(Code::ServerIdentifier, kOurs);
    options.setU32(Code::LeaseTime, 3600);
    options.setU32(Code::RenewalTime, 1800);
    options.setU32(Code::RebindingTime, 3150);
    options.setU32(Code::SubnetMask, 0xffffff00);
    options.setAddress(Code::Router, ip("10.77.0.254"));
    options.setAddress(Code::DnsServers, ip("10.77.0.53"));
    options.setText(Code::HostName, "pc-07");
    options.setText(Code::TftpServer, "10.77.0.1");
    options.setText(Code::BootFile, "snponly.efi");
    options.setText(Code::ClientIdentifier, "me");
    return reply;
}

QByteArray codesOf(const Packet &packet)
{
    QByteArray text;
    for (const auto &option : packet.options.list())
        text += QByteArray::number(int(option.code)) + ' ';
    return text.trimmed();
}

} // namespace

class TestArrange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void list_data() // RFC 2132, 9.8
    {
        QTest::addColumn<Packet>("request");
        QTest::addColumn<QByteArray>("codes");
        QTest::newRow("no list: everything") << asking({}) << QByteArray("53 54 51 58 59 1 3 6 12 66 67 61");
        QTest::newRow("in its order, the rest after it")
            << asking({12, 3, 1, 6}) << QByteArray("53 54 51 12 3 1 6 66 67 61");
        QTest::newRow("what must be sent is, though nobody asks")
            << asking({43}) << QByteArray("53 54 51 1 3 66 67 61");
        QTest::newRow("boot options too are in its order")
            << asking({67, 66, 1, 58, 59}) << QByteArray("53 54 51 67 66 1 58 59 3 61");
        QTest::newRow("codes that we don't have") << asking({200, 201, 6, 202}) << QByteArray("53 54 51 6 1 3 66 67 61");
    }
    void list()
    {
        QFETCH(Packet, request);
        QFETCH(QByteArray, codes);
        auto reply = fullReply();
        arrange(reply, request, kLargestMessage);
        QCOMPARE(codesOf(reply), codes);
        QCOMPARE(reply.serverName, std::string("10.77.0.1"));
    }

    void asks()
    {
        QVERIFY(asksFor(asking({1, 150}), Code::TftpAddresses));
        QVERIFY(!asksFor(asking({1, 3}), Code::TftpAddresses));
        QVERIFY(!asksFor(asking({}), Code::TftpAddresses));
    }

    void snameMakesRoomFirst() // RFC 2131, 4.1; RFC 2132, 9.3
    {
        constexpr std::size_t kLimit = kSmallestLimit - kHeaderSize;
        auto reply = fullReply();
        reply.options.set(Code::ClientIdentifier, ByteVector(240));
        QVERIFY(!fits(reply, kLimit));
        arrange(reply, asking({61, 6, 12, 58, 59}), kLimit);
        QVERIFY(reply.serverName.empty());
        QCOMPARE(reply.options.list().size(), std::size_t{12}); // nothing is lost
        const auto read = decode(encode(reply, kLimit));
        QVERIFY(read);
        QCOMPARE(read->options.list().size(), std::size_t{12});
        QCOMPARE(read->bootFile, std::string("snponly.efi"));
    }

    void theLeastImportantGoFirst()
    {
        constexpr std::size_t kLimit = kSmallestLimit - kHeaderSize;
        auto reply = fullReply();
        reply.options.set(Code::DnsServers, ByteVector(60 * 4));
        reply.options.set(Code::ClientIdentifier, ByteVector(200));
        arrange(reply, asking({6, 1, 3}), kLimit);
        QVERIFY(reply.options.has(Code::DnsServers)); // three of them are enough
        QCOMPARE(reply.options.find(Code::DnsServers)->size(), std::size_t{12});
        QVERIFY(reply.options.has(Code::ClientIdentifier)); // RFC 6842, 3: it goes last
        const auto read = decode(encode(reply, kLimit));
        QVERIFY(read);
        for (const auto code : {Code::LeaseTime, Code::SubnetMask, Code::Router, Code::BootFile})
            QVERIFY(read->options.has(code));
    }

    void nothingIsDroppedWhereThereIsRoom()
    {
        auto reply = fullReply();
        reply.options.set(Code::DnsServers, ByteVector(60 * 4));
        arrange(reply, asking({}), kLargestMessage);
        QCOMPARE(reply.options.find(Code::DnsServers)->size(), std::size_t{240});
        QVERIFY(!reply.serverName.empty());
    }
};

QTEST_GUILESS_MAIN(TestArrange)
#include "test_arrange.moc"
