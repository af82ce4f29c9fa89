#include "iscsi/chap.h"
#include "iscsi/parameters.h"
#include "iscsi/text.h"

#include <QTest>

using namespace netseat;
using namespace netseat::iscsi;

namespace {

void limitsAndOrder()
{
    QTest::newRow("13.15 the larger: ours") << "DefaultTime2Wait"
                                            << "0"
                                            << "2";
    QTest::newRow("13.15 the larger: theirs") << "DefaultTime2Wait"
                                              << "5"
                                              << "5";
    QTest::newRow("13.15 out of range") << "DefaultTime2Wait"
                                        << "3601"
                                        << "Reject";
    QTest::newRow("13.16 nothing is retained") << "DefaultTime2Retain"
                                               << "20"
                                               << "0";
    QTest::newRow("13.17 the smaller") << "MaxOutstandingR2T"
                                       << "65535"
                                       << "4";
    QTest::newRow("13.18 in order") << "DataPDUInOrder"
                                    << "No"
                                    << "Yes";
    QTest::newRow("13.19 in order") << "DataSequenceInOrder"
                                    << "No"
                                    << "Yes";
    QTest::newRow("13.20 level 0 only") << "ErrorRecoveryLevel"
                                        << "2"
                                        << "0";
    QTest::newRow("13.20 there is no level 3") << "ErrorRecoveryLevel"
                                               << "3"
                                               << "Reject";
    QTest::newRow("13.23") << "TaskReporting"
                           << "FastAbort,RFC3720"
                           << "RFC3720";
    QTest::newRow("13.24") << "iSCSIProtocolLevel"
                           << "2"
                           << "1";
    QTest::newRow("13.25 markers never") << "IFMarker"
                                         << "Yes"
                                         << "No";
    QTest::newRow("13.25 intervals never") << "OFMarkInt"
                                           << "1~65535"
                                           << "Reject";
    QTest::newRow("13.9 only targets have portal groups") << "TargetPortalGroupTag"
                                                          << "1"
                                                          << "Reject";
    QTest::newRow("13.7 an alias is declared") << "InitiatorAlias"
                                               << "pc"
                                               << "";
    QTest::newRow("a number that is none") << "MaxBurstLength"
                                           << "1e6"
                                           << "Reject";
    QTest::newRow("6.1 a decimal number that starts with 0") << "MaxBurstLength"
                                                             << "0512"
                                                             << "Reject";
    QTest::newRow("a number with a sign") << "MaxBurstLength"
                                          << "+512"
                                          << "Reject";
    QTest::newRow("a number above 32 bits") << "MaxBurstLength"
                                            << "99999999999"
                                            << "Reject";
}

} // namespace

class TestText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textsAreParsed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("keys"); // -1: refused
        const auto nul = QByteArray(1, '\0');
        // RFC 7143, 6.1
        QTest::newRow("nothing is no key") << QByteArray() << 0;
        QTest::newRow("two keys") << "A=1" + nul + "B=2" + nul << 2;
        QTest::newRow("the last NUL may be missing") << QByteArray("A=1") << 1;
        QTest::newRow("stray NULs are no keys") << nul + nul + "A=1" + nul + nul << 1;
        QTest::newRow("a value may be empty") << "SendTargets=" + nul << 1;
        QTest::newRow("a value may hold =") << "A=b=c" + nul << 1;
        QTest::newRow("a key without =") << "A" + nul << -1;
        QTest::newRow("an empty key") << "=1" + nul << -1;
        QTest::newRow("a key with a space") << "A B=1" + nul << -1;
        QTest::newRow("a key of 63 octets") << QByteArray(63, 'k') + "=1" + nul << 1;
        QTest::newRow("a key of 64 octets") << QByteArray(64, 'k') + "=1" + nul << -1;
        QTest::newRow("a value of 255 octets") << "A=" + QByteArray(255, 'v') + nul << 1;
        QTest::newRow("a value of 256 octets") << "A=" + QByteArray(256, 'v') + nul << -1;
        QTest::newRow("CHAP's are longer") << "CHAP_C=0x" + QByteArray(2048, '0') + nul << 1; // 12.1.3
        QTest::newRow("but not without end") << "CHAP_C=0x" + QByteArray(2049, '0') + nul << -1;
        QTest::newRow("128 keys") << QByteArray("A=1" + nul).repeated(128) << 128;
        QTest::newRow("129 keys") << QByteArray("A=1" + nul).repeated(129) << -1;
    }
    void textsAreParsed()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, keys);
        const auto parsed = parseText(text.toStdString());
        QCOMPARE(parsed ? static_cast<int>(parsed->size()) : -1, keys);
    }

    void binaryValuesAreRead_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("octets");
        QTest::addColumn<bool>("good");
        // RFC 7143, 6.1: hex-constant, base64-constant
        QTest::newRow("hexadecimal") << QByteArray("0x01aBff") << QByteArray("\x01\xab\xff", 3) << true;
        QTest::newRow("an odd number of digits") << QByteArray("0X123") << QByteArray("\x01\x23", 2) << true;
        QTest::newRow("base64") << QByteArray("0bTWFu") << QByteArray("Man") << true;
        QTest::newRow("base64 with padding") << QByteArray("0bTQ==") << QByteArray("M") << true;
        QTest::newRow("base64 that ends within an octet") << QByteArray("0bTWFuT") << QByteArray() << false;
        QTest::newRow("one digit of base64") << QByteArray("0bT") << QByteArray() << false;
        QTest::newRow("base64 of 1,024 octets") << "0b" + QByteArray(1366, 'A') << QByteArray(1024, '\0') << true;
        QTest::newRow("base64 of more") << "0b" + QByteArray(1367, 'A') << QByteArray() << false;
        QTest::newRow("no digits") << QByteArray("0x") << QByteArray() << false;
        QTest::newRow("no prefix") << QByteArray("0123") << QByteArray() << false;
        QTest::newRow("a letter that is no digit") << QByteArray("0x0g") << QByteArray() << false;
        QTest::newRow("1,024 octets") << "0x" + QByteArray(2048, '0') << QByteArray(1024, '\0') << true;
        QTest::newRow("1,025 octets") << "0x" + QByteArray(2050, '0') << QByteArray() << false;
    }
    void binaryValuesAreRead()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, octets);
        QFETCH(bool, good);
        const auto read = parseBinary(text.toStdString());
        QCOMPARE(read.has_value(), good);
        if (good)
            QCOMPARE(QByteArray(reinterpret_cast<const char *>(read->data()), static_cast<int>(read->size())), octets);
    }

    void longTextIsCollectedUpToACap()
    {
        TextCollector collector;
        const ByteVector half(32768, std::byte{'x'});
        QVERIFY(collector.add(half));
        QVERIFY(collector.add(half));
        QVERIFY(!collector.add(Bytes(half).first(1))); // 11.10.2 knows no end; we do
        QCOMPARE(collector.take().size(), kLongestText);
    }

    void keysAreNegotiated_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("offer");
        QTest::addColumn<QString>("answer"); // empty: none
        QTest::newRow("13.1 the first digest we know") << "HeaderDigest"
                                                       << "X,CRC32C,None"
                                                       << "CRC32C";
        QTest::newRow("13.1 None first is None") << "DataDigest"
                                                 << "None,CRC32C"
                                                 << "None";
        QTest::newRow("13.1 no digest we know") << "DataDigest"
                                                << "MD9"
                                                << "Reject";
        QTest::newRow("13.2 one connection") << "MaxConnections"
                                             << "8"
                                             << "1";
        QTest::newRow("13.2 out of range") << "MaxConnections"
                                           << "0"
                                           << "Reject";
        QTest::newRow("13.10 InitialR2T is OR, Yes") << "InitialR2T"
                                                     << "Yes"
                                                     << "Yes";
        QTest::newRow("13.10 InitialR2T is OR, No") << "InitialR2T"
                                                    << "No"
                                                    << "No";
        QTest::newRow("13.11 ImmediateData is AND, No") << "ImmediateData"
                                                        << "No"
                                                        << "No";
        QTest::newRow("13.11 ImmediateData is AND, Yes") << "ImmediateData"
                                                         << "Yes"
                                                         << "Yes";
        QTest::newRow("13.11 not a boolean") << "ImmediateData"
                                             << "yes"
                                             << "Reject";
        QTest::newRow("13.12 is declared") << "MaxRecvDataSegmentLength"
                                           << "8192"
                                           << "";
        QTest::newRow("13.13 the smaller: theirs") << "MaxBurstLength"
                                                   << "65536"
                                                   << "65536";
        QTest::newRow("13.13 the smaller: ours") << "MaxBurstLength"
                                                 << "16776192"
                                                 << "1048576";
        QTest::newRow("13.13 in hexadecimal") << "MaxBurstLength"
                                              << "0x10000"
                                              << "65536";
        QTest::newRow("13.14 the smaller") << "FirstBurstLength"
                                           << "16776192"
                                           << "262144";
        limitsAndOrder();
    }
    void keysAreNegotiated()
    {
        QFETCH(QString, key);
        QFETCH(QString, offer);
        QFETCH(QString, answer);
        Negotiator negotiator;
        const auto got = negotiator.offer({key.toStdString(), offer.toStdString()}, Phase::Operational);
        QVERIFY(got.known);
        QVERIFY(!got.repeated);
        QCOMPARE(QString::fromStdString(got.value), answer);
        QVERIFY(negotiator.offer({key.toStdString(), offer.toStdString()}, Phase::Operational).repeated); // 6.3
    }

    /// 13.12, 7.12: a declaration needs no answer; an illegal one fails the negotiation.
    void declarationsHaveARange_data()
    {
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("illegal");
        QTest::newRow("the smallest") << "512" << false;
        QTest::newRow("too small") << "511" << true;
        QTest::newRow("the largest") << "16777215" << false;
        QTest::newRow("too large") << "16777216" << true;
        QTest::newRow("the largest, in hexadecimal") << "0xFFFFFF" << false;
        QTest::newRow("no number") << "many" << true;
    }
    void declarationsHaveARange()
    {
        QFETCH(QString, value);
        QFETCH(bool, illegal);
        Negotiator negotiator;
        const auto got = negotiator.offer({"MaxRecvDataSegmentLength", value.toStdString()}, Phase::Operational);
        QVERIFY(got.known && got.value.empty());
        QCOMPARE(got.illegal, illegal);
        QCOMPARE(negotiator.parameters().theirMaxRecvDataSegment == 8192, illegal);
    }

    void resultsHold()
    {
        Negotiator negotiator;
        QCOMPARE(negotiator.parameters(), Parameters{}); // 13: the defaults, if nothing is said
        for (const auto &pair : {KeyValue{"FirstBurstLength", "262144"}, KeyValue{"MaxBurstLength", "16384"},
                 KeyValue{"MaxRecvDataSegmentLength", "4096"}, KeyValue{"InitialR2T", "No"},
                 KeyValue{"HeaderDigest", "CRC32C"}})
            QVERIFY(negotiator.offer(pair, Phase::Operational).known);
        const auto &result = negotiator.parameters();
        QCOMPARE(result.maxBurst, 16384U);
        QCOMPARE(result.firstBurst, 16384U); // 13.14: never above MaxBurstLength
        QCOMPARE(result.theirMaxRecvDataSegment, 4096U);
        QVERIFY(!result.initialR2t);
        QVERIFY(result.headerDigest && !result.dataDigest);
        QCOMPARE(result.ourMaxRecvDataSegment, 8192U); // until we have said ours
        QCOMPARE(negotiator.declarations(), std::string("MaxRecvDataSegmentLength=262144\0", 32));
        QCOMPARE(result.ourMaxRecvDataSegment, kOurMaxRecvDataSegment);
        QCOMPARE(negotiator.declarations(), std::string()); // once
    }

    void keysHaveTheirPhase()
    {
        Negotiator negotiator;
        QCOMPARE(negotiator.offer({"MaxBurstLength", "512"}, Phase::Security).value, std::string("Reject"));
        negotiator.beginExchange();
        QCOMPARE(negotiator.offer({"MaxBurstLength", "512"}, Phase::FullFeature).value, std::string("Reject"));
        QCOMPARE(negotiator.offer({"MaxRecvDataSegmentLength", "512"}, Phase::FullFeature).value, std::string());
        QCOMPARE(negotiator.parameters().theirMaxRecvDataSegment, 512U); // 13.12: at any time
        QCOMPARE(negotiator.parameters().maxBurst, 262144U);
        negotiator.beginExchange(); // 7.12: what never came to its end is taken back
        QCOMPARE(negotiator.parameters().theirMaxRecvDataSegment, 8192U);
        QCOMPARE(negotiator.offer({"MaxRecvDataSegmentLength", "1024"}, Phase::FullFeature).value, std::string());
        QCOMPARE(negotiator.segmentForNow(), 1024U);
        negotiator.endExchange();
        negotiator.beginExchange();
        QCOMPARE(negotiator.parameters().theirMaxRecvDataSegment, 1024U);
        QVERIFY(!negotiator.offer({"X-org.example.key", "1"}, Phase::Operational).known);
    }

    void discoveryHasNoBursts()
    {
        Negotiator negotiator(true);
        QCOMPARE(negotiator.offer({"MaxBurstLength", "65536"}, Phase::Operational).value, std::string("Irrelevant"));
        QCOMPARE(negotiator.offer({"ImmediateData", "Yes"}, Phase::Operational).value, std::string("Irrelevant"));
        // 13.2, 13.23, 13.24
        for (const auto *key : {"MaxConnections", "TaskReporting", "iSCSIProtocolLevel"})
            QCOMPARE(negotiator.offer({key, "1"}, Phase::Operational).value, std::string("Irrelevant"));
        QCOMPARE(negotiator.offer({"HeaderDigest", "CRC32C"}, Phase::Operational).value, std::string("CRC32C"));
    }

    void chapAnswers_data()
    {
        QTest::addColumn<int>("algorithm");
        QTest::addColumn<QByteArray>("expected");
        // Computed with Python's hashlib over 01 "secret-of-twelve" 00..0f (RFC 1994, 4.1)
        QTest::newRow("MD5") << 5 << QByteArray::fromHex("985dcbef540f5afa9e3536c9c4aed0b1");
        QTest::newRow("SHA3-256") << 8
                                  << QByteArray::fromHex(
                                         "c9a5bee0631772e364f5ca20985fbf72ae295bc05d7686735603b5b087ed7f9f");
        QTest::newRow("SHA-256") << 7
                                 << QByteArray::fromHex(
                                        "f1deb69720d19ee0fcdf13b835c83d96538ba17bf1bceb51d5cad6a734b8c131");
    }
    void chapAnswers()
    {
        QFETCH(int, algorithm);
        QFETCH(QByteArray, expected);
        ByteVector challenge(16);
        for (std::size_t i = 0; i < challenge.size(); ++i)
            challenge[i] = static_cast<std::byte>(i);
        const auto answer =
            chap::respond(chap::Algorithm{static_cast<std::uint8_t>(algorithm)}, 1, "secret-of-twelve", challenge);
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(answer.data()), static_cast<int>(answer.size())), expected);
        QVERIFY(chap::equal(answer, answer));
        QVERIFY(!chap::equal(answer, Bytes(answer).first(answer.size() - 1)));
        auto other = answer;
        other.back() ^= std::byte{1};
        QVERIFY(!chap::equal(answer, other));
    }

    void chapChoosesTheFirstItKnows()
    {
        QVERIFY(chap::choose("6,7,5") == chap::Algorithm::Sha256);
        QVERIFY(chap::choose("5,7") == chap::Algorithm::Md5);
        QVERIFY(chap::choose("x,,0x8") == chap::Algorithm::Sha3_256);
        QVERIFY(!chap::choose("6,9"));
        QVERIFY(!chap::choose(""));
    }
};

QTEST_APPLESS_MAIN(TestText)
#include "test_text.moc"
