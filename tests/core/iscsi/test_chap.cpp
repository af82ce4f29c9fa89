#include "engine_fixture.h"

#include <QTest>

using namespace netseat;
using namespace netseat::iscsi;
using namespace netseat::iscsi::test;

namespace {

/// Asks user "pc" for "twelve-octets", and has a secret of its own if told so. No two challenges are alike.
class ChapPolicy : public OpenPolicy {
public:
    Verdict judge(const Knock &knock) const override
    {
        auto verdict = OpenPolicy::judge(knock);
        verdict.chapRequired = true;
        return verdict;
    }
    std::optional<Credentials> credentials(std::optional<ClientId>, const std::string &user) const override
    {
        if (user == "empty")
            return Credentials{{}, "server", {}};
        return user == "pc" ? std::optional(Credentials{"twelve-octets", "server", targetSecret}) : std::nullopt;
    }
    void random(MutableBytes into) const override
    {
        for (auto &octet : into)
            octet = std::byte{++next};
    }
    std::string targetSecret = "thirteen-octets";
    mutable std::uint8_t next = 0;
};

std::string valueOf(const std::string &text, std::string_view key)
{
    const auto keys = parseText(text);
    for (const auto &pair : *keys)
        if (pair.key == key)
            return pair.value;
    return {};
}

std::string base64(Bytes octets)
{
    const QByteArray raw(reinterpret_cast<const char *>(octets.data()), static_cast<int>(octets.size()));
    return "0b" + raw.toBase64().toStdString();
}

/// A login up to our challenge.
struct Exchange {
    ChapPolicy policy;
    Login login{policy, {}};
    std::string algorithms = "5";
    std::uint8_t identifier = 0;
    ByteVector challenge;

    static LoginRequest header(int stage, bool transit)
    {
        LoginRequest pdu;
        pdu.currentStage = static_cast<std::uint8_t>(stage);
        pdu.transit = transit;
        pdu.nextStage = transit ? static_cast<std::uint8_t>(stage == 0 ? 1 : 3) : std::uint8_t{0};
        return pdu;
    }
    Login::Answer say(std::initializer_list<const char *> keys, bool transit = false)
    {
        return login.request(header(0, transit), bytesOf(keysOf(keys)));
    }
    Login::Answer begin(const char *methods)
    {
        const auto offered = std::string("AuthMethod=") + methods;
        return say({"InitiatorName=iqn.x", "TargetName=iqn.y", offered.c_str()});
    }
    Login::Answer askForChallenge()
    {
        auto answer = say({("CHAP_A=" + algorithms).c_str()});
        if (answer.status == 0) {
            identifier = static_cast<std::uint8_t>(*parseNumber(valueOf(answer.text, "CHAP_I")));
            challenge = *parseBinary(valueOf(answer.text, "CHAP_C"));
        }
        return answer;
    }
    ByteVector response(std::string_view secret) const
    {
        return chap::respond(chap::Algorithm::Md5, identifier, secret, challenge);
    }
};

} // namespace

/// RFC 7143, 12.1.3, beyond what test_login.cpp has; and the delay of Connection.
class TestChap : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void methodsInEveryOrder_data()
    {
        QTest::addColumn<QByteArray>("methods");
        QTest::addColumn<int>("status");
        QTest::newRow("CHAP alone") << QByteArray("CHAP") << 0;
        QTest::newRow("None first") << QByteArray("None,CHAP") << 0;
        QTest::newRow("CHAP first") << QByteArray("CHAP,None") << 0;
        QTest::newRow("among those we have not") << QByteArray("KRB5,SRP,X-a,CHAP,None") << 0;
        QTest::newRow("in lower case it is no method") << QByteArray("chap") << 0x0201;
        QTest::newRow("None alone") << QByteArray("None") << 0x0201;
        QTest::newRow("an empty list") << QByteArray() << 0x0201;
        QTest::newRow("Reject is no method") << QByteArray("Reject") << 0x0201;
    }
    void methodsInEveryOrder()
    {
        QFETCH(QByteArray, methods);
        QFETCH(int, status);
        Exchange exchange;
        const auto answer = exchange.begin(methods.constData());
        QCOMPARE(int(answer.status), status);
        QCOMPARE(valueOf(answer.text, "AuthMethod"), std::string(status == 0 ? "CHAP" : ""));
    }

    void challengesAreFreshAndLong()
    {
        Exchange first;
        QCOMPARE(first.begin("CHAP").status, login_status::kSuccess);
        QCOMPARE(first.askForChallenge().status, login_status::kSuccess);
        QVERIFY(first.challenge.size() >= 16);
        Login second(first.policy, {});
        QCOMPARE(second
                     .request(Exchange::header(0, false),
                         bytesOf(keysOf({"InitiatorName=iqn.x", "TargetName=iqn.y", "AuthMethod=CHAP", "CHAP_A=5"})))
                     .text.find(hexValue(first.challenge)),
            std::string::npos);
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("keys"); // R: the right response, in hexadecimal; B: in base64; C: our challenge
        QTest::addColumn<int>("status");
        QTest::newRow("in hexadecimal") << QByteArray("CHAP_N=pc|CHAP_R=R") << 0;
        QTest::newRow("in base64") << QByteArray("CHAP_N=pc|CHAP_R=B") << 0;
        QTest::newRow("no response") << QByteArray("CHAP_N=pc") << 0x0207;
        QTest::newRow("no name") << QByteArray("CHAP_R=R") << 0x0207;
        QTest::newRow("a response that is no binary value") << QByteArray("CHAP_N=pc|CHAP_R=12") << 0x0201;
        QTest::newRow("a response that is too short") << QByteArray("CHAP_N=pc|CHAP_R=0x00") << 0x0201;
        QTest::newRow("an empty secret is none") << QByteArray("CHAP_N=empty|CHAP_R=E") << 0x0201;
        QTest::newRow("the response twice") << QByteArray("CHAP_N=pc|CHAP_R=R|CHAP_R=R") << 0x0200;
        QTest::newRow("another algorithm now") << QByteArray("CHAP_A=7") << 0x0200;
        QTest::newRow("another method now") << QByteArray("AuthMethod=CHAP") << 0x0200;
        const QByteArray good = "CHAP_N=pc|CHAP_R=R|";
        QTest::newRow("both ways") << good + "CHAP_I=5|CHAP_C=0xaabb" << 0;
        QTest::newRow("both ways, in base64") << good + "CHAP_I=0x05|CHAP_C=0bqrs=" << 0;
        QTest::newRow("both ways, no identifier") << good + "CHAP_C=0xaabb" << 0x0200;
        QTest::newRow("both ways, no challenge") << good + "CHAP_I=5" << 0x0200;
        QTest::newRow("both ways, an empty challenge") << good + "CHAP_I=5|CHAP_C=0x" << 0x0200;
        QTest::newRow("both ways, an identifier above an octet") << good + "CHAP_I=256|CHAP_C=0xaabb" << 0x0200;
        QTest::newRow("both ways, a negative identifier") << good + "CHAP_I=-1|CHAP_C=0xaabb" << 0x0200;
        QTest::newRow("our challenge comes back") << good + "CHAP_I=5|CHAP_C=C" << 0x0201;
        QTest::newRow("our challenge comes back with a wrong response")
            << QByteArray("CHAP_N=pc|CHAP_R=0x00|CHAP_I=5|CHAP_C=C") << 0x0201;
    }
    void answers()
    {
        QFETCH(QByteArray, keys);
        QFETCH(int, status);
        Exchange exchange;
        QCOMPARE(exchange.begin("CHAP").status, login_status::kSuccess);
        QCOMPARE(exchange.askForChallenge().status, login_status::kSuccess);
        const auto replace = [&](const char *what, const std::string &by) {
            keys.replace(what, QByteArray(what).left(7) + QByteArray::fromStdString(by));
        };
        replace("CHAP_R=R", hexValue(exchange.response("twelve-octets")));
        replace("CHAP_R=B", base64(exchange.response("twelve-octets")));
        replace("CHAP_R=E", hexValue(exchange.response("")));
        replace("CHAP_C=C", hexValue(exchange.challenge));
        keys.replace('|', '\0');
        const auto answer = exchange.login.request(Exchange::header(0, true), bytesOf(keys.toStdString()));
        QCOMPARE(int(answer.status), status);
        QCOMPARE(answer.transit, status == 0);
        if (status == 0 && keys.contains("CHAP_I")) {
            const auto proof = chap::respond(chap::Algorithm::Md5, 5, "thirteen-octets", *parseBinary("0xaabb"));
            QCOMPARE(valueOf(answer.text, "CHAP_R"), hexValue(proof));
        } else {
            QVERIFY(valueOf(answer.text, "CHAP_R").empty());
        }
    }

    /// Or a response of ours would do as one of theirs on another connection.
    void bothSecretsMustDiffer()
    {
        Exchange exchange;
        exchange.policy.targetSecret = "twelve-octets";
        QCOMPARE(exchange.begin("CHAP").status, login_status::kSuccess);
        QCOMPARE(exchange.askForChallenge().status, login_status::kSuccess);
        const auto response = "CHAP_R=" + hexValue(exchange.response("twelve-octets"));
        QCOMPARE(exchange.say({"CHAP_N=pc", response.c_str(), "CHAP_I=5", "CHAP_C=0xaabb"}).status,
            login_status::kAuthenticationFailed);
    }

    void aFailureIsAnsweredLate()
    {
        ChapPolicy policy;
        const TimePoint start{};
        Connection connection({1, {}, {}}, policy, start);
        LoginRequest pdu;
        pdu.transit = true;
        pdu.currentStage = 1;
        pdu.nextStage = 3;
        auto text = keysOf({"InitiatorName=iqn.x", "TargetName=iqn.y"});
        text.resize((text.size() + 3) / 4 * 4); // NULs at the end are no keys
        auto header = encode(pdu);
        storeBe<std::uint32_t>(header.data() + 4, static_cast<std::uint32_t>(text.size()));
        connection.received(0, header, start + seconds(1));
        connection.received(0, bytesOf(text), start + seconds(2));
        QVERIFY(connection.state() == Connection::State::Refusing);
        QVERIFY(!connection.wantsInput());
        QVERIFY(connection.out().empty());
        QCOMPARE(connection.loginStatus(), login_status::kAuthenticationFailed);
        connection.received(0, header, start + seconds(2)); // nobody reads it, and it changes nothing
        connection.tick(start + milliseconds(2999));
        QVERIFY(connection.out().empty());
        connection.tick(start + seconds(3));
        QVERIFY(!connection.out().empty());
        QVERIFY(connection.state() == Connection::State::Closing);
        connection.tick(start + seconds(4)); // 11.13.5 was sent; whoever does not take it is left
        connection.tick(start + seconds(15));
        QVERIFY(connection.state() == Connection::State::Closed);
    }

    void whoeverGoesMeanwhileWasRefused()
    {
        ChapPolicy policy;
        Connection connection({1, {}, {}}, policy, {});
        LoginRequest pdu;
        auto text = keysOf({"InitiatorName=iqn.x", "TargetName=iqn.y", "AuthMethod=None"});
        text.resize((text.size() + 3) / 4 * 4);
        auto header = encode(pdu);
        storeBe<std::uint32_t>(header.data() + 4, static_cast<std::uint32_t>(text.size()));
        connection.received(0, header, {});
        connection.received(0, bytesOf(text), {});
        QVERIFY(connection.state() == Connection::State::Refusing);
        connection.lost("The client closed the connection.");
        QVERIFY(connection.state() == Connection::State::Closed);
        QVERIFY(connection.reason().find("CHAP") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestChap)
#include "test_chap.moc"
