#include "iscsi/login.h"

#include <QTest>

using namespace netseat;
using namespace netseat::iscsi;

namespace {

constexpr auto kTarget = "iqn.2026-11.net.netseat:7";

/// A policy with one client, 7, and predictable challenges.
class Policy : public LoginPolicy {
public:
    std::uint16_t status = 0;
    bool chap = false;
    std::string redirect;
    std::string targetSecret;
    mutable std::uint8_t nextRandom = 1;

    Verdict judge(const Knock &knock) const override
    {
        Verdict verdict;
        if (!knock.target)
            return verdict;
        verdict.status = *knock.target == kTarget ? status : login_status::kNotFound;
        verdict.why = "It may not.";
        verdict.redirect = redirect;
        verdict.client = ClientId{7};
        verdict.chapRequired = chap;
        return verdict;
    }
    std::optional<Credentials> credentials(std::optional<ClientId>, const std::string &user) const override
    {
        if (user != "pc")
            return std::nullopt;
        return Credentials{"twelve-octets", "server", targetSecret};
    }
    std::vector<ClientId> visibleTo(const Knock &) const override { return {}; }
    void random(MutableBytes into) const override
    {
        for (auto &octet : into)
            octet = std::byte{nextRandom++};
    }
};

/// "A=1|B=2" as a text.
std::string text(QString keys)
{
    auto octets = keys.toStdString();
    if (octets.empty())
        return octets;
    std::replace(octets.begin(), octets.end(), '|', '\0');
    octets.push_back('\0');
    return octets;
}

QString readable(std::string octets)
{
    if (!octets.empty() && octets.back() == '\0')
        octets.pop_back();
    std::replace(octets.begin(), octets.end(), '\0', '|');
    return QString::fromStdString(octets);
}

LoginRequest header(int stage, int next = -1)
{
    LoginRequest pdu;
    pdu.currentStage = static_cast<std::uint8_t>(stage);
    pdu.transit = next >= 0;
    pdu.nextStage = static_cast<std::uint8_t>(next >= 0 ? next : 0);
    pdu.isid = {0x40, 0, 0x27, 0x23, 1, 2};
    return pdu;
}

QString names(const QString &more = {})
{
    return QStringLiteral("InitiatorName=iqn.x|TargetName=") + QLatin1String(kTarget) + more;
}

} // namespace

class TestLogin : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void firstRequests_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<int>("next"); // -1: no transit
        QTest::addColumn<QString>("keys");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("answeredNext"); // -1: no transit
        QTest::addColumn<QString>("answer");
        const QString group = QStringLiteral("TargetPortalGroupTag=1");
        const QString ours = QStringLiteral("|MaxRecvDataSegmentLength=262144");

        QTest::newRow("6.3 iPXE starts in the security stage")
            << 0 << 1 << names(u"|SessionType=Normal|AuthMethod=None"_qs) << 0 << 1 << group + u"|AuthMethod=None"_qs;
        QTest::newRow("6.3 Linux goes straight to the operational stage")
            << 1 << 3 << names(u"|InitialR2T=No"_qs) << 0 << 3 << group + u"|InitialR2T=No"_qs + ours;
        QTest::newRow("6.3 security may be the last stage") << 0 << 3 << names() << 0 << 3 << group;
        QTest::newRow("6.3 without transit it goes on") << 1 << -1 << names() << 0 << -1 << group + ours;
        QTest::newRow("12.1 CHAP or None, none needed")
            << 0 << 1 << names(u"|AuthMethod=CHAP,None"_qs) << 0 << 1 << group + u"|AuthMethod=None"_qs;
        QTest::newRow("12.1 it insists on CHAP that is not set")
            << 0 << 1 << names(u"|AuthMethod=CHAP"_qs) << 0x0201 << -1 << QString();
        QTest::newRow("12.1 methods we don't have")
            << 0 << 1 << names(u"|AuthMethod=KRB5,SRP"_qs) << 0x0201 << -1 << QString();
        QTest::newRow("6.2 unknown keys")
            << 1 << 3 << names(u"|X-a.b=1"_qs) << 0 << 3 << group + u"|X-a.b=NotUnderstood"_qs + ours;
        QTest::newRow("6.2 an answer to nothing is not answered")
            << 1 << 3 << names(u"|MaxBurstLength=Reject"_qs) << 0 << 3 << group + ours;
        QTest::newRow("6.2 a key said twice")
            << 1 << 3 << names(u"|MaxBurstLength=512|MaxBurstLength=512"_qs) << 0x0200 << -1 << QString();
        QTest::newRow("6.2 operational keys have no place in security")
            << 0 << 1 << names(u"|MaxBurstLength=512"_qs) << 0 << 1 << group + u"|MaxBurstLength=Reject"_qs;
        QTest::newRow("12.1 nor has AuthMethod after it")
            << 1 << 3 << names(u"|AuthMethod=None"_qs) << 0 << 3 << group + u"|AuthMethod=Reject"_qs + ours;
        QTest::newRow("13.3 SendTargets is not for logins")
            << 1 << 3 << names(u"|SendTargets=All"_qs) << 0 << 3 << group + u"|SendTargets=Reject"_qs + ours;
        QTest::newRow("13.5 no initiator name") << 1 << 3 << u"TargetName=iqn.y"_qs << 0x0207 << -1 << QString();
        QTest::newRow("13.4 no target name") << 1 << 3 << u"InitiatorName=iqn.x"_qs << 0x0207 << -1 << QString();
        QTest::newRow("13.21 a session type that does not exist")
            << 1 << 3 << names(u"|SessionType=Odd"_qs) << 0x0209 << -1 << QString();
        QTest::newRow("13.21 discovery needs no target, has no group")
            << 1 << 3 << u"InitiatorName=iqn.x|SessionType=Discovery"_qs << 0 << 3 << ours.mid(1);
        QTest::newRow("11.13.5 no such target")
            << 1 << 3 << u"InitiatorName=iqn.x|TargetName=iqn.y"_qs << 0x0203 << -1 << QString();
        QTest::newRow("6.3 a name said twice")
            << 1 << 3 << names(u"|InitiatorName=iqn.x"_qs) << 0x0200 << -1 << QString();
        QTest::newRow("7.12 a declaration out of its range")
            << 1 << 3 << names(u"|MaxRecvDataSegmentLength=511"_qs) << 0x0200 << -1 << QString();
        QTest::newRow("6.3 AuthMethod said twice")
            << 0 << 1 << names(u"|AuthMethod=None|AuthMethod=None"_qs) << 0x0200 << -1 << QString();
        QTest::newRow("12.1.3 a CHAP key that does not exist")
            << 0 << 1 << names(u"|CHAP_Z=1"_qs) << 0 << 1 << group + u"|CHAP_Z=NotUnderstood"_qs;
        QTest::newRow("13.9 a key that only targets say") << 1 << 3 << names(u"|TargetPortalGroupTag=1"_qs) << 0 << 3
                                                          << group + u"|TargetPortalGroupTag=Reject"_qs + ours;
        QTest::newRow("13.26 the public extension key") << 1 << 3 << names(u"|X#NodeArchitecture=a"_qs) << 0 << 3
                                                        << group + u"|X#NodeArchitecture=NotUnderstood"_qs + ours;
        QTest::newRow("4.2.7.1 a name that is too long")
            << 1 << 3 << u"TargetName=iqn.y|InitiatorName="_qs + QString(224, u'i') << 0x0200 << -1 << QString();
        QTest::newRow("6.1 no text at all") << 0 << 1 << QString() << 0x0207 << -1 << QString();
        QTest::newRow("6.1 no key=value") << 0 << 1 << u"garbage"_qs << 0x0200 << -1 << QString();
        QTest::newRow("6.3 stage 2 does not exist") << 2 << 3 << names() << 0x0200 << -1 << QString();
        QTest::newRow("6.3 full feature is no login stage") << 3 << 3 << names() << 0x0200 << -1 << QString();
        QTest::newRow("6.3 to a stage that does not exist") << 0 << 2 << names() << 0x0200 << -1 << QString();
        QTest::newRow("6.3 to the same stage") << 1 << 1 << names() << 0x0200 << -1 << QString();
        QTest::newRow("6.3 backwards") << 1 << 0 << names() << 0x0200 << -1 << QString();
    }
    void firstRequests()
    {
        QFETCH(int, stage);
        QFETCH(int, next);
        QFETCH(QString, keys);
        QFETCH(int, status);
        QFETCH(int, answeredNext);
        QFETCH(QString, answer);
        const Policy policy;
        Login login(policy, {});
        const auto got = login.request(header(stage, next), bytesOf(text(keys)));
        QCOMPARE(int(got.status), status);
        QCOMPARE(got.transit ? int(got.nextStage) : -1, answeredNext);
        QCOMPARE(readable(got.text), answer);
        QCOMPARE(got.done, answeredNext == 3);
        QCOMPARE(got.why.empty(), status == 0);
    }

    void headersAreChecked_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<int>("status");
        QTest::newRow("11.12.4 a version above ours only") << 0 << 0x0205;
        QTest::newRow("11.12.2 goes on and ends") << 1 << 0x0200;
        QTest::newRow("6.3 another ISID in the middle") << 2 << 0x0200;
        QTest::newRow("6.3 another TSIH in the middle") << 3 << 0x0200;
        QTest::newRow("6.3 another connection in the middle") << 4 << 0x0200;
        QTest::newRow("6.3 the stage changes by itself") << 5 << 0x0200;
        QTest::newRow("nothing changes") << 6 << 0;
        QTest::newRow("11.12.8 another CmdSN in the middle") << 7 << 0x0200;
        QTest::newRow("11.12.4 another version in the middle") << 8 << 0x0200;
    }
    void headersAreChecked()
    {
        QFETCH(int, change);
        QFETCH(int, status);
        const Policy policy;
        Login login(policy, {});
        QCOMPARE(login.request(header(0, 1), bytesOf(text(names()))).status, login_status::kSuccess);
        auto pdu = header(1, 3);
        if (change == 0)
            pdu.versionMin = pdu.versionMax = 1;
        if (change == 1)
            pdu.more = true;
        if (change == 2)
            pdu.isid[5] = 9;
        if (change == 3)
            pdu.tsih = 1;
        if (change == 4)
            pdu.connectionId = 1;
        if (change == 5)
            pdu.currentStage = 0;
        if (change == 7)
            pdu.cmdSn = 1;
        if (change == 8)
            pdu.versionMax = 1;
        QCOMPARE(int(login.request(pdu, {}).status), status);
    }

    void namesInLaterRequests_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<int>("status");
        QTest::newRow("6.3 the same names again, as libiscsi sends them") << names(u"|SessionType=Normal"_qs) << 0;
        QTest::newRow("6.3 another initiator") << u"InitiatorName=iqn.z"_qs << 0x0200;
        QTest::newRow("6.3 another target") << u"TargetName=iqn.z"_qs << 0x0200;
        QTest::newRow("6.3 another type of session") << u"SessionType=Discovery"_qs << 0x0200;
        QTest::newRow("6.2 what security rejected may be offered in its place") << u"MaxBurstLength=512"_qs << 0;
    }
    void namesInLaterRequests()
    {
        QFETCH(QString, keys);
        QFETCH(int, status);
        const Policy policy;
        Login login(policy, {});
        QCOMPARE(login.request(header(0, 1), bytesOf(text(names(u"|MaxBurstLength=512"_qs)))).status,
            login_status::kSuccess);
        const auto answer = login.request(header(1, 3), bytesOf(text(keys)));
        QCOMPARE(int(answer.status), status);
        QCOMPARE(login.parameters().maxBurst, keys.startsWith(u"MaxBurst") ? 512U : 262144U);
    }

    void redirection_data()
    {
        QTest::addColumn<QByteArray>("where");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("answer");
        QTest::newRow("11.13.5 to another server")
            << QByteArray("192.168.7.2:3260") << 0x0101 << u"TargetAddress=192.168.7.2:3260"_qs;
        QTest::newRow("13.8 without the portal group tag")
            << QByteArray("192.168.7.2:3260,1") << 0x0101 << u"TargetAddress=192.168.7.2:3260"_qs;
        QTest::newRow("11.13.5 nobody knows where to") << QByteArray() << 0x0301 << QString();
    }
    void redirection()
    {
        QFETCH(QByteArray, where);
        QFETCH(int, status);
        QFETCH(QString, answer);
        Policy policy;
        policy.status = login_status::kMovedTemporarily;
        policy.redirect = where.toStdString();
        for (const int stage : {0, 1}) { // on both ways in
            Login login(policy, {});
            const auto got = login.request(header(stage, 3), bytesOf(text(names())));
            QCOMPARE(int(got.status), status);
            QCOMPARE(readable(got.text), answer);
            QVERIFY(!got.transit && !got.why.empty());
        }
    }

    /// 11.12.3, 6.2: a key may be cut anywhere.
    void textMayComeInPieces()
    {
        const Policy policy;
        Login login(policy, {});
        const auto whole = text(names(u"|MaxBurstLength=65536"_qs));
        auto pdu = header(1);
        pdu.more = true;
        for (const char octet : whole.substr(0, 20)) {
            const auto answer = login.request(pdu, bytesOf({&octet, 1}));
            QVERIFY(answer.status == 0 && !answer.transit && answer.text.empty());
        }
        const auto answer = login.request(header(1, 3), bytesOf(std::string_view(whole).substr(20)));
        QVERIFY(answer.done);
        QCOMPARE(login.parameters().maxBurst, 65536U);
    }

    void textHasACap()
    {
        const Policy policy;
        Login login(policy, {});
        const std::string part(8192, 'x');
        auto pdu = header(1);
        pdu.more = true;
        for (int i = 0; i < 8; ++i)
            QCOMPARE(login.request(pdu, bytesOf(part)).status, login_status::kSuccess);
        QCOMPARE(login.request(pdu, bytesOf(part)).status, login_status::kInitiatorError);
    }

    void aLoginComesToAnEnd()
    {
        const Policy policy;
        Login login(policy, {});
        QCOMPARE(login.request(header(1), bytesOf(text(names()))).status, login_status::kSuccess);
        for (int i = 1; i < 32; ++i)
            QCOMPARE(login.request(header(1), {}).status, login_status::kSuccess);
        QCOMPARE(login.request(header(1), {}).status, login_status::kInitiatorError);
    }

    void manyUnknownKeysAreNotAnsweredWithoutEnd()
    {
        const Policy policy;
        Login login(policy, {});
        QString keys = names();
        for (int i = 0; i < 120; ++i)
            keys += u"|"_qs + QString(60, u'k') + QString::number(i) + u"=1"_qs;
        QCOMPARE(login.request(header(1, 3), bytesOf(text(keys))).status, login_status::kInitiatorError);
    }

    void chap_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("algorithms");
        QTest::addColumn<int>("status");
        QTest::newRow("12.1.3 the right secret, MD5") << "pc"
                                                      << "twelve-octets"
                                                      << "5" << 0;
        QTest::newRow("12.1.3 the right secret, SHA-256") << "pc"
                                                          << "twelve-octets"
                                                          << "7,5" << 0;
        QTest::newRow("12.1.3 a wrong secret") << "pc"
                                               << "twelve-octetz"
                                               << "5" << 0x0201;
        QTest::newRow("12.1.3 an unknown user") << "pd"
                                                << "twelve-octets"
                                                << "5" << 0x0201;
        QTest::newRow("12.1.3 an unknown user with an empty secret") << "pd"
                                                                     << ""
                                                                     << "5" << 0x0201;
    }
    void chap()
    {
        QFETCH(QString, user);
        QFETCH(QString, secret);
        QFETCH(QString, algorithms);
        QFETCH(int, status);
        Policy policy;
        policy.chap = true;
        Login login(policy, {});
        auto answer = login.request(header(0, 1), bytesOf(text(names(u"|AuthMethod=CHAP,None"_qs))));
        QVERIFY(!answer.transit); // not before it is proven
        QVERIFY(readable(answer.text).endsWith(u"AuthMethod=CHAP"));
        answer = login.request(header(0), bytesOf(text(u"CHAP_A="_qs + algorithms)));
        const auto algorithm = algorithms == u"5"_qs ? chap::Algorithm::Md5 : chap::Algorithm::Sha256;
        QCOMPARE(readable(answer.text),
            QStringLiteral("CHAP_A=%1|CHAP_I=17|CHAP_C=0x0102030405060708090a0b0c0d0e0f10").arg(int(algorithm)));
        ByteVector challenge(16);
        for (std::size_t i = 0; i < 16; ++i)
            challenge[i] = static_cast<std::byte>(i + 1);
        const auto response = hexValue(chap::respond(algorithm, 17, secret.toStdString(), challenge));
        answer = login.request(
            header(0, 1), bytesOf(text(u"CHAP_N="_qs + user + u"|CHAP_R="_qs + QString::fromStdString(response))));
        QCOMPARE(int(answer.status), status);
        QCOMPARE(answer.transit, status == 0);
        if (status == 0)
            QVERIFY(login.request(header(1, 3), {}).done);
    }

    void chapCannotBeWalkedAround_data()
    {
        QTest::addColumn<int>("stage");
        QTest::addColumn<int>("next");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<int>("status");
        QTest::newRow("12.1 by starting in the operational stage") << 1 << 3 << QString() << 0x0201;
        QTest::newRow("12.1 by offering None only") << 0 << 1 << u"|AuthMethod=None"_qs << 0x0201;
        QTest::newRow("12.1 by saying nothing") << 0 << 3 << QString() << 0x0201;
        QTest::newRow("12.1 by staying in the security stage") << 0 << -1 << QString() << 0;
        QTest::newRow("12.1 by offering what we have not") << 0 << 1 << u"|AuthMethod=KRB5,None"_qs << 0x0201;
        QTest::newRow("12.1.3 by going on before being asked") << 0 << 3 << u"|AuthMethod=CHAP"_qs << 0;
        QTest::newRow("12.1.3 by answering before being asked") << 0 << 3 << u"|CHAP_N=pc|CHAP_R=0x00"_qs << 0x0200;
        QTest::newRow("12.1.3 by an algorithm that nobody has") << 0 << 3 << u"|AuthMethod=CHAP|CHAP_A=6"_qs << 0x0201;
    }
    void chapCannotBeWalkedAround()
    {
        QFETCH(int, stage);
        QFETCH(int, next);
        QFETCH(QString, keys);
        QFETCH(int, status);
        Policy policy;
        policy.chap = true;
        Login login(policy, {});
        const auto answer = login.request(header(stage, next), bytesOf(text(names(keys))));
        QCOMPARE(int(answer.status), status);
        QVERIFY(!answer.transit && !answer.done);
    }

    void mutualChap_data()
    {
        QTest::addColumn<QString>("targetSecret");
        QTest::addColumn<QString>("challenge");
        QTest::addColumn<int>("status");
        QTest::newRow("12.1.3 we prove ourselves") << "thirteen-octets"
                                                   << "0xaabb" << 0;
        QTest::newRow("12.1.3 we have no secret for that") << ""
                                                           << "0xaabb" << 0x0201;
        QTest::newRow("12.1.3 our own challenge comes back (reflection)")
            << "thirteen-octets"
            << "0x0102030405060708090a0b0c0d0e0f10" << 0x0201;
        QTest::newRow("12.1.3 a challenge that is no binary value") << "thirteen-octets"
                                                                    << "aabb" << 0x0200;
    }
    void mutualChap()
    {
        QFETCH(QString, targetSecret);
        QFETCH(QString, challenge);
        QFETCH(int, status);
        Policy policy;
        policy.chap = true;
        policy.targetSecret = targetSecret.toStdString();
        Login login(policy, {});
        QCOMPARE(login.request(header(0), bytesOf(text(names(u"|AuthMethod=CHAP|CHAP_A=5"_qs)))).status,
            login_status::kSuccess);
        ByteVector ours(16);
        for (std::size_t i = 0; i < 16; ++i)
            ours[i] = static_cast<std::byte>(i + 1);
        const auto response = hexValue(chap::respond(chap::Algorithm::Md5, 17, "twelve-octets", ours));
        const auto answer = login.request(header(0, 1),
            bytesOf(text(
                u"CHAP_N=pc|CHAP_R="_qs + QString::fromStdString(response) + u"|CHAP_I=5|CHAP_C="_qs + challenge)));
        QCOMPARE(int(answer.status), status);
        if (status != 0)
            return;
        const auto proof = hexValue(chap::respond(chap::Algorithm::Md5, 5, "thirteen-octets", *parseBinary("0xaabb")));
        QCOMPARE(readable(answer.text), u"CHAP_N=server|CHAP_R="_qs + QString::fromStdString(proof));
    }

    void refusalsOfTheServerAreHandedOn()
    {
        Policy policy;
        policy.status = login_status::kNotAuthorized;
        Login login(policy, {});
        QCOMPARE(login.request(header(1, 3), bytesOf(text(names()))).status, login_status::kNotAuthorized);
    }

    void firmwareIsToldFromSystems_data()
    {
        QTest::addColumn<QByteArray>("isid");
        QTest::addColumn<QString>("keys");
        QTest::addColumn<bool>("firmware");
        QTest::newRow("iPXE's ISID") << QByteArray::fromHex("40002723aabb") << QString() << true;
        QTest::newRow("Linux") << QByteArray::fromHex("00023d000001")
                               << u"|ImmediateData=Yes|MaxRecvDataSegmentLength=262144"_qs << false;
        QTest::newRow("a small initiator with another ISID")
            << QByteArray::fromHex("000000000001") << u"|ImmediateData=No|MaxRecvDataSegmentLength=8192"_qs << true;
    }
    void firmwareIsToldFromSystems()
    {
        QFETCH(QByteArray, isid);
        QFETCH(QString, keys);
        QFETCH(bool, firmware);
        const Policy policy;
        Login login(policy, {});
        auto pdu = header(1, 3);
        for (std::size_t i = 0; i < 6; ++i)
            pdu.isid[i] = static_cast<std::uint8_t>(isid[static_cast<int>(i)]);
        QVERIFY(login.request(pdu, bytesOf(text(names(keys)))).done);
        QCOMPARE(login.isFirmware(), firmware);
    }
};

QTEST_APPLESS_MAIN(TestLogin)
#include "test_login.moc"
