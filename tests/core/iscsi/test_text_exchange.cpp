#include "engine_fixture.h"

#include <QTest>

using namespace netseat;
using namespace netseat::iscsi;
using namespace netseat::iscsi::test;

namespace {

std::string readable(const Sent &sent)
{
    std::string text(textOf(sent.data));
    std::replace(text.begin(), text.end(), '\0', '|');
    return text;
}

TextRequest request(bool final = true, std::uint32_t targetTag = kNoTag)
{
    TextRequest pdu;
    pdu.immediate = true;
    pdu.initiatorTag = 4;
    pdu.final = final;
    pdu.targetTag = targetTag;
    return pdu;
}

} // namespace

/// RFC 7143, 6.4, 7.12, 11.10, 11.11 and Appendix C, beyond test_connection.cpp.
class TestTextExchange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keys_data()
    {
        QTest::addColumn<bool>("discovery");
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<QByteArray>("answer"); // "!": rejected
        const QByteArray seven = "TargetName=iqn.2026-11.net.netseat:7|TargetAddress=10.0.0.1:3260,1|";
        QTest::newRow("C: no name in a discovery session")
            << true << QByteArray("SendTargets=") << QByteArray("SendTargets=Reject|");
        QTest::newRow("4.2.7.1 a name in other letters")
            << true << QByteArray("SendTargets=IQN.2026-11.NET.netseat:7") << seven;
        QTest::newRow("C: its own name in a normal session")
            << false << QByteArray("SendTargets=iqn.2026-11.net.netseat:7") << seven;
        QTest::newRow("C: another name in a normal session")
            << false << QByteArray("SendTargets=iqn.2026-11.net.netseat:8") << QByteArray();
        QTest::newRow("twice") << true << QByteArray("SendTargets=All|SendTargets=All") << QByteArray("!");
        QTest::newRow("13.1 only at login")
            << false << QByteArray("HeaderDigest=CRC32C") << QByteArray("HeaderDigest=Reject|");
        QTest::newRow("13.13 only at login")
            << false << QByteArray("MaxBurstLength=512") << QByteArray("MaxBurstLength=Reject|");
        QTest::newRow("13.4 known, and out of place")
            << false << QByteArray("TargetName=iqn.y") << QByteArray("TargetName=Reject|");
        QTest::newRow("12.1 known, and out of place")
            << false << QByteArray("AuthMethod=None") << QByteArray("AuthMethod=Reject|");
        QTest::newRow("12.1.3 known, and out of place")
            << false << QByteArray("CHAP_A=5") << QByteArray("CHAP_A=Reject|");
        QTest::newRow("13.7 an alias may be said any time") << false << QByteArray("InitiatorAlias=pc") << QByteArray();
        QTest::newRow("13.22 unknown") << false << QByteArray("X-a=1|Y-b=2")
                                       << QByteArray("X-a=NotUnderstood|Y-b=NotUnderstood|");
        QTest::newRow("6.2 answers are not answered")
            << false << QByteArray("X-a=NotUnderstood|MaxBurstLength=Reject|A=Irrelevant") << QByteArray();
        QTest::newRow("13.12 a declaration") << false << QByteArray("MaxRecvDataSegmentLength=512") << QByteArray();
        QTest::newRow("7.12 a declaration out of range")
            << false << QByteArray("MaxRecvDataSegmentLength=511") << QByteArray("!");
        QTest::newRow("6.4 a declaration twice")
            << false << QByteArray("MaxRecvDataSegmentLength=512|MaxRecvDataSegmentLength=512") << QByteArray("!");
        QTest::newRow("6.1 no key=value") << false << QByteArray("garbage") << QByteArray("!");
        QTest::newRow("nothing") << false << QByteArray() << QByteArray();
    }
    void keys()
    {
        QFETCH(bool, discovery);
        QFETCH(QByteArray, keys);
        QFETCH(QByteArray, answer);
        Session session({}, discovery);
        auto text = keys.toStdString();
        std::replace(text.begin(), text.end(), '|', '\0');
        session.send(request(), bytesOf(text));
        const auto sent = session.take();
        if (answer == "!") {
            QCOMPARE(int(sent.as<Reject>().reason), int(RejectReason::ProtocolError));
            return;
        }
        QCOMPARE(sent.opcode(), Opcode::TextResponse);
        QCOMPARE(readable(sent), answer.toStdString());
    }

    void aFailedExchangeChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("then");
        QTest::newRow("7.12 by a key that breaks the rules") << QByteArray("no key");
        QTest::newRow("11.10.4 by a new exchange") << QByteArray("X-a=1");
    }
    void aFailedExchangeChangesNothing()
    {
        QFETCH(QByteArray, then);
        Session session(keysOf({"MaxRecvDataSegmentLength=4096"}));
        session.send(request(false), bytesOf("MaxRecvDataSegmentLength=512"));
        const auto tag = session.take().as<TextResponse>().targetTag;
        QVERIFY(tag != kNoTag);
        const bool fails = then == "no key";
        session.send(request(true, fails ? tag : kNoTag), bytesOf(then.toStdString()));
        QCOMPARE(session.take().opcode(), fails ? Opcode::Reject : Opcode::TextResponse);
        session.send(session.read10(1, 0, 4, 2048));
        QCOMPARE(session.takeAll().size(), std::size_t{1}); // in one PDU still
        session.send(request(true, tag));
        QCOMPARE(int(session.take().as<Reject>().reason), int(RejectReason::InvalidPduField)); // it is over
    }

    void itIsFinalWhenBothAre()
    {
        Session session;
        session.send(request(false), bytesOf("X-a=1"));
        auto answer = session.take().as<TextResponse>();
        QVERIFY(!answer.final && !answer.more && answer.targetTag != kNoTag); // 11.11.1
        session.send(request(true, answer.targetTag));
        answer = session.take().as<TextResponse>();
        QVERIFY(answer.final && answer.targetTag == kNoTag); // 11.11.4
    }

    void anAnswerInPartsIsFetchedWithoutText()
    {
        Session session(keysOf({"MaxRecvDataSegmentLength=512"}), true);
        for (std::int64_t i = 8; i <= 40; ++i)
            session.policy.visible.push_back({i});
        session.send(request(), bytesOf("SendTargets=All"));
        auto answer = session.take().as<TextResponse>();
        QVERIFY(answer.more);
        session.send(request(false, answer.targetTag)); // not final: nor will the last part be
        for (int i = 0; i < 20 && answer.more; ++i) {
            answer = session.take().as<TextResponse>();
            QVERIFY(!answer.final);
            if (answer.more)
                session.send(request(false, answer.targetTag));
        }
        QVERIFY(!answer.more);
        session.send(request(true, answer.targetTag), bytesOf("SendTargets=All")); // the exchange goes on
        answer = session.take().as<TextResponse>();
        QVERIFY(answer.more);
        session.send(request(true, answer.targetTag), bytesOf("SendTargets=All")); // but not now (6.2)
        QCOMPARE(int(session.take().as<Reject>().reason), int(RejectReason::ProtocolError));
    }

    void anotherTaskTagIsAnotherExchange()
    {
        Session session;
        session.send(request(false), bytesOf("X-a=1"));
        auto next = request(true, session.take().as<TextResponse>().targetTag);
        next.initiatorTag = 5;
        session.send(next);
        QCOMPARE(int(session.take().as<Reject>().reason), int(RejectReason::InvalidPduField)); // 11.10.3
    }

    void textHasACap()
    {
        Session session(keysOf({"MaxRecvDataSegmentLength=65536"}));
        const std::string part(32768, 'x');
        auto pdu = request(false);
        pdu.more = true;
        for (int i = 0; i < 2; ++i) {
            session.send(pdu, bytesOf(part));
            const auto answer = session.take().as<TextResponse>();
            QVERIFY(!answer.final);
            pdu.targetTag = answer.targetTag;
        }
        session.send(pdu, bytesOf(part));
        QCOMPARE(int(session.take().as<Reject>().reason), int(RejectReason::OutOfResources));
    }

    /// 11.17.4: all of it, with the lengths.
    void aRejectCarriesTheHeader()
    {
        Session session;
        session.send(request(), bytesOf("no key"));
        const auto sent = session.take();
        QCOMPARE(sent.data.size(), kHeaderSize);
        QCOMPARE(int(sent.data[7]), 6);
        QCOMPARE(sent.as<Reject>().statSn, session.loginAnswer.as<LoginResponse>().statSn + 1);
    }
};

QTEST_APPLESS_MAIN(TestTextExchange)
#include "test_text_exchange.moc"
