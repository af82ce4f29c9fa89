#include "iscsi/access.h"
#include "iscsi/seat.h"

#include <QTest>

using namespace netseat;
using namespace netseat::iscsi;

Q_DECLARE_METATYPE(std::vector<QString>)

namespace {

constexpr Isid kFirmware1{0x40, 0, 0x27, 0x23, 1, 1};
constexpr Isid kFirmware2{0x40, 0, 0x27, 0x23, 2, 2};
constexpr Isid kFirmware3{0x40, 0, 0x27, 0x23, 3, 3};
constexpr Isid kSystem{0, 2, 0x3d, 0, 0, 1};
constexpr Isid kOtherSystem{0x40, 0, 1, 0x37, 0, 0};

} // namespace

/// Each row is a history of one client's disk, a word or two an event, and what must come of each:
///   plan                 the machine is handed its plan
///   fw1 fw2 fw3 sys win  a login of firmware, Linux, Windows at the client's address
///   sys@2                … with the same name at another address; "sys!" with another name at the same address
///   stranger             another name at another address
///   os1 os2              Linux with the ISID that its firmware had (iBFT)
///   sys#                 … with a TSIH, as if a session were alive
///   cd, ro               the operator puts in a CD-ROM; makes the disk read-only
///   shared, exclusive    the operator changes who may use it
///   end                  the live session ends
///   wait N               N seconds pass, and nobody says anything
///   image                the operator chooses another image
/// Results: "refused", "used" (it must be refused as a second writer), or words of: "open" (the disk is opened),
/// "promote" (a fresh layer takes the old one's place), "if-prepared", "boot" (a new boot), "ends" (the old session gives
/// way; "ends2": two of them), "img2" (of the new image), "cd" (with the CD-ROM); "gone" (0x020a); "prepare" and "nothing" for a plan; "close" for an end.
class TestSeat : public QObject {
    Q_OBJECT
private:
    static std::string play(
        Seat &seat, const QString &word, std::optional<Seat::Disk> &wanted, TimePoint &now, std::uint64_t &session)
    {
        if (word.startsWith(u"wait")) {
            now += seconds(word.mid(4).toInt());
            return "";
        }
        if (word == u"image") {
            wanted->version = {2};
            return "";
        }
        if (word == u"cd" || word == u"ro") {
            wanted->cdrom = word == u"cd" ? std::optional(ImageId{9}) : wanted->cdrom;
            wanted->readOnly = wanted->readOnly || word == u"ro";
            return "";
        }
        if (word == u"shared" || word == u"exclusive") {
            seat.setShared(word == u"shared");
            return "";
        }
        if (word == u"plan")
            return seat.bootBegins(wanted) ? "prepare" : "nothing";
        if (word == u"end") {
            if (!seat.sessionEnded(session, now))
                return "";
            seat.diskClosed();
            return "close";
        }
        Seat::Visitor visitor;
        visitor.session = session + 1;
        visitor.initiator = word.contains(u"!") || word == u"stranger" ? "iqn.other" : "iqn.pc";
        visitor.from = {word.contains(u"@2") || word == u"stranger" ? 2U : 1U};
        visitor.firmware = word.startsWith(u"fw");
        visitor.tsih = word.contains(u"#") ? 77 : 0;
        visitor.isid = word.startsWith(u"fw1") || word.startsWith(u"os1") ? kFirmware1
            : word.startsWith(u"fw2") || word.startsWith(u"os2")          ? kFirmware2
            : word.startsWith(u"fw3")                                     ? kFirmware3
            : word.startsWith(u"win")                                     ? kOtherSystem
                                                                          : kSystem;
        const auto decision = seat.login(visitor, wanted, now, [](std::uint64_t) { return TimePoint{}; });
        if (decision.status != login_status::kSuccess)
            return decision.secondWriter                          ? "used"
                : decision.status == login_status::kNoSuchSession ? "gone"
                                                                  : "refused";
        session = visitor.session;
        std::string result;
        const auto add = [&](bool is, const char *name) {
            result += is ? (result.empty() ? "" : "+") + std::string(name) : "";
        };
        add(decision.newBoot, "boot");
        add(!decision.giveWay.empty(), decision.giveWay.size() == 2 ? "ends2" : "ends");
        add(decision.promote == Seat::Promote::Yes, "promote");
        add(decision.promote == Seat::Promote::IfPrepared, "if-prepared");
        add(decision.reopen, "open");
        add(decision.disk.version == VersionId{2}, "img2");
        add(decision.disk.cdrom.has_value(), "cd");
        return result.empty() ? "same" : result;
    }

    static void playAll()
    {
        QFETCH(bool, kept);
        QFETCH(QString, history);
        Seat seat;
        std::optional<Seat::Disk> wanted = Seat::Disk{{1}, kept};
        TimePoint now{};
        std::uint64_t session = 0;
        for (const auto &step : history.split(u' ', Qt::SkipEmptyParts)) {
            const auto parts = step.split(u'=');
            const auto result = play(seat, parts[0], wanted, now, session);
            if (parts.size() > 1)
                QVERIFY2(
                    result == parts[1].toStdString(), qPrintable(step + u" was "_qs + QString::fromStdString(result)));
        }
    }

private Q_SLOTS:
    void histories_data()
    {
        QTest::addColumn<bool>("kept");
        QTest::addColumn<QString>("history"); // event=result, …
        const QString boot = QStringLiteral("plan=prepare fw1=boot+promote+open fw2=ends sys=ends ");
        QTest::newRow("a whole boot uses one layer") << false << boot;
        QTest::newRow("iscsid takes its own session over") << false << boot + u"sys=ends"_qs;
        QTest::newRow("a connection that ended first") << false << boot + u"end=close wait2 sys=open"_qs;
        QTest::newRow("a power cut: the next boot does not wait for the dead session")
            << false << boot + u"plan=prepare fw1=boot+ends+promote+open fw2=ends sys=ends"_qs;
        QTest::newRow("a shutdown, then the next boot")
            << false << boot + u"end=close plan=prepare fw2=boot+promote+open sys=ends"_qs;
        QTest::newRow("a plan that anybody asked for leaves a running system alone")
            << false << boot + u"plan=prepare sys=ends end=close wait2 sys=open"_qs;
        QTest::newRow("and so does one asked for while it is coming back")
            << false << boot + u"end=close plan=prepare wait2 sys=open"_qs;
        QTest::newRow("but not for ever") << false << boot + u"end=close plan=prepare wait200 sys=boot+promote+open"_qs;
        QTest::newRow("two plans are one boot")
            << false << u"plan=prepare plan=prepare fw1=boot+promote+open fw2=ends"_qs;
        QTest::newRow("Windows comes with a name of its own") << false << boot + u"win!=ends"_qs;
        QTest::newRow("keep: nothing is thrown away")
            << true << u"plan=nothing fw1=boot+open fw2=ends sys=ends plan=nothing fw1=boot+ends"_qs;
        QTest::newRow("keep: closed and opened again") << true << u"plan=nothing fw1=boot+open end=close fw2=open"_qs;
        QTest::newRow("the firmware's session is left over, and Linux has another ISID")
            << false << u"plan=prepare fw1=boot+promote+open sys=ends sys=ends"_qs;
        QTest::newRow("… or the same ISID (iBFT): session reinstatement (RFC 7143, 6.3.5)")
            << false << u"plan=prepare fw1=boot+promote+open fw2=ends os2=ends os2=ends"_qs;
        QTest::newRow("a power cut in the middle of a boot: a random ISID, the same address, no waiting")
            << false << u"plan=prepare fw1=boot+promote+open plan=prepare fw2=boot+ends+promote+open sys=ends"_qs;
        QTest::newRow("a plan during the boot of a system that has its firmware's ISID")
            << false << u"plan=prepare fw1=boot+promote+open plan=prepare os1=ends"_qs;
        QTest::newRow("somebody else") << false << boot + u"stranger=used"_qs;
        QTest::newRow("somebody else, with a plan for it") << false << boot + u"plan=prepare stranger=used"_qs;
        QTest::newRow("somebody else after it has gone") << false << boot + u"end=close stranger=open"_qs;
        QTest::newRow("the same name at another address while it works") << false << boot + u"sys@2=used"_qs;
        QTest::newRow("the same name at another address, long silent") << false << boot + u"wait7 sys@2=ends"_qs;
        QTest::newRow("the same name at another address just before it counts as silent")
            << false << boot + u"wait5 sys@2=used wait1 sys@2=ends"_qs;
        QTest::newRow("power-cycled and moved to another address: at once when its old session is silent")
            << false << boot + u"wait6 plan=prepare fw1@2=boot+ends+promote+open"_qs;
        QTest::newRow("another name at another address, long silent") << false << boot + u"wait7 stranger=used"_qs;
        QTest::newRow("after a restart a running system finds its layer") << false << u"sys=open end=close sys=open"_qs;
        QTest::newRow("after a restart a session that died with the service is gone (0x020a), and a new one goes on")
            << false << u"sys#=gone sys=open sys=ends end=close wait1 sys=open"_qs;
        QTest::newRow("after a restart a running system keeps its layer though a plan was asked for")
            << false << u"plan=prepare sys#=gone sys=open end=close plan=prepare wait2 sys=open"_qs;
        QTest::newRow("after a restart firmware takes the layer that was prepared")
            << false << u"fw1=if-prepared+open fw2=ends"_qs;
        QTest::newRow("after a restart a plan does not touch a running system") << false << u"plan=prepare sys=open"_qs;
        QTest::newRow("after a restart a plan and its boot") << false << u"plan=prepare fw1=boot+promote+open"_qs;
        QTest::newRow("after a restart, keep") << true << u"fw1=open"_qs;
        QTest::newRow("another image comes with the next boot") << false
                                                                << boot
                + u"image sys=ends end=close sys=open plan=prepare fw1=boot+ends+promote+open+img2 sys=ends+img2"_qs;
        QTest::newRow("so does a CD-ROM")
            << true
            << u"plan=nothing fw1=boot+open cd sys=ends plan=nothing fw1=boot+ends+open+cd "
               u"sys=ends+cd"_qs;
        QTest::newRow("and a disk that becomes read-only gets no layer")
            << false << boot + u"ro sys=ends plan=nothing fw1=boot+ends+open fw2=ends"_qs;
    }
    void histories() { playAll(); }

    void driveHistories_data()
    {
        QTest::addColumn<bool>("kept");
        QTest::addColumn<QString>("history");
        const QString drives = QStringLiteral("cd plan=prepare fw1=boot+promote+open+cd fw2=cd ");
        QTest::newRow("firmware has a session for the disk and one for the CD-ROM, and the system ends both")
            << false << drives + u"sys=ends2+cd sys=ends+cd"_qs;
        QTest::newRow("one of the two that logs in again: the oldest is the one that it left")
            << false << drives + u"fw3=ends+cd fw1=ends+cd sys=ends2+cd"_qs;
        QTest::newRow("… with the ISID that it had: its own") << false << drives + u"fw1=ends+cd sys=ends2+cd"_qs;
        QTest::newRow("… before the other drive is there") << false << u"cd plan=prepare fw1=boot+promote+open+cd fw1=ends+cd"_qs;
        QTest::newRow("a power cut while the CD-ROM starts")
            << false << drives + u"plan=prepare fw3=boot+ends2+promote+open+cd fw1=cd"_qs;
        QTest::newRow("the disk is not closed while one of the two is left")
            << false << drives + u"end= fw3=cd sys=ends2+cd end=close"_qs;
        QTest::newRow("another name or another address is no other drive")
            << false << drives + u"fw3@2=used fw3!=ends2+cd"_qs;
        QTest::newRow("firmware after the system is no other drive") << false << drives + u"sys=ends2+cd fw3=ends+cd"_qs;
        QTest::newRow("without a CD-ROM there is one drive")
            << false << u"plan=prepare fw1=boot+promote+open fw2=ends"_qs;
        QTest::newRow("a CD-ROM that is put in during a boot counts from the next one on")
            << false << u"plan=prepare fw1=boot+promote+open cd fw2=ends"_qs;
    }
    void driveHistories() { playAll(); }

    void sharedHistories_data()
    {
        QTest::addColumn<bool>("kept");
        QTest::addColumn<QString>("history");
        QTest::newRow("shared: all of them in, and each one's successor ends its own")
            << true << u"shared sys=open sys@2!=same win=same win=ends stranger=ends"_qs;
        QTest::newRow("shared: two paths of one computer")
            << true << u"shared sys=open win=same sys@2=ends win@2=ends"_qs;
        QTest::newRow("shared: a boot ends what that computer left behind, when nobody else is there")
            << false << u"shared sys=open win=same plan=prepare fw1=boot+ends2+promote+open"_qs;
        QTest::newRow("shared: a boot of one does not take the disk from the others, and joins them")
            << false << u"shared sys=open stranger=same plan=prepare fw1=same sys=ends plan=prepare fw2=same"_qs;
        QTest::newRow("shared becomes exclusive: who is in stays in, others are refused")
            << true << u"shared sys=open stranger=same exclusive sys=used"_qs;
        QTest::newRow("exclusive becomes shared with the next login")
            << true << u"sys=open stranger=used shared stranger=same"_qs;
    }
    void sharedHistories() { playAll(); }

    void noImage()
    {
        Seat seat;
        QVERIFY(!seat.bootBegins(std::nullopt));
        const auto decision = seat.login({}, std::nullopt, {}, [](std::uint64_t) { return TimePoint{}; });
        QCOMPARE(decision.status, login_status::kUnavailable);
        QCOMPARE(seat.sessions(), std::size_t{0});
    }

    /// RFC 7143, 6.3.4, 11.12.6.
    void aTsihNamesASessionThatExists()
    {
        Seat seat;
        const std::optional<Seat::Disk> disk = Seat::Disk{{1}, true};
        const auto heard = [](std::uint64_t) { return TimePoint{}; };
        Seat::Visitor visitor;
        visitor.initiator = "iqn.pc";
        visitor.isid = kSystem;
        visitor.tsih = 7;
        QCOMPARE(seat.login(visitor, disk, {}, heard).status, login_status::kNoSuchSession);
        visitor.tsih = 0;
        visitor.session = 1;
        const auto first = seat.login(visitor, disk, {}, heard);
        QVERIFY(first.tsih != 0);
        visitor.tsih = first.tsih;
        visitor.session = 2;
        visitor.connectionId = 5;
        QCOMPARE(seat.login(visitor, disk, {}, heard).status, login_status::kTooManyConnections);
        visitor.connectionId = 0; // connection reinstatement: the same connection again
        const auto again = seat.login(visitor, disk, {}, heard);
        QCOMPARE(again.status, login_status::kSuccess);
        QCOMPARE(again.tsih, first.tsih);
        QCOMPARE(again.giveWay, std::vector<std::uint64_t>{1});
        visitor.isid = kFirmware1;
        QCOMPARE(seat.login(visitor, disk, {}, heard).status, login_status::kNoSuchSession);
    }

    void aSharedDiskHasManySessions()
    {
        Seat seat;
        seat.setShared(true);
        const std::optional<Seat::Disk> disk = Seat::Disk{{1}, true};
        const auto heard = [](std::uint64_t) { return TimePoint{}; };
        Seat::Visitor one;
        one.initiator = "iqn.one";
        one.session = 1;
        auto two = one;
        two.initiator = "iqn.two";
        two.from = {2};
        two.session = 2;
        QVERIFY(seat.login(one, disk, {}, heard).giveWay.empty());
        QVERIFY(seat.login(two, disk, {}, heard).giveWay.empty());
        QCOMPARE(seat.sessions(), std::size_t{2});
        one.session = 3; // reinstatement ends its own old session only
        QCOMPARE(seat.login(one, disk, {}, heard).giveWay, std::vector<std::uint64_t>{1});
        QVERIFY(!seat.sessionEnded(2, {}));
        QVERIFY(seat.sessionEnded(3, {}));
    }

    void access_data()
    {
        QTest::addColumn<QString>("initiator");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("target");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("chap");
        const auto own = QString::fromStdString(targetName({1}));
        const auto other = QString::fromStdString(targetName({2}));
        const auto given = QString::fromStdString(initiatorName({1}));
        QTest::newRow("at the reserved address") << "iqn.x"
                                                 << "10.0.0.1" << own << 0 << false;
        QTest::newRow("at the leased address") << "iqn.x"
                                               << "10.0.0.2" << other << 0 << false;
        QTest::newRow("by the name it was given") << given << "10.9.9.9" << own << 0 << false;
        QTest::newRow("by that name in capitals") << given.toUpper() << "10.9.9.9" << own << 0 << false;
        QTest::newRow("another one's disk by address") << "iqn.x"
                                                       << "10.0.0.1" << other << 0x0202 << false;
        QTest::newRow("another one's disk by name") << given << "10.9.9.9" << other << 0x0202 << false;
        QTest::newRow("nobody") << "iqn.x"
                                << "10.9.9.9" << own << 0x0202 << false;
        QTest::newRow("with CHAP, from anywhere, but with CHAP only")
            << "iqn.x"
            << "10.9.9.9" << QString::fromStdString(targetName({3})) << 0 << true;
        QTest::newRow("with CHAP, even at its address")
            << "iqn.x"
            << "10.0.0.3" << QString::fromStdString(targetName({3})) << 0 << true;
        QTest::newRow("no such client") << "iqn.x"
                                        << "10.0.0.1" << QString::fromStdString(targetName({9})) << 0x0203 << false;
        QTest::newRow("no name of ours") << "iqn.x"
                                         << "10.0.0.1"
                                         << "iqn.2001-04.com.example:x" << 0x0203 << false;
        QTest::newRow("served elsewhere") << "iqn.x"
                                          << "10.0.0.4" << QString::fromStdString(targetName({4})) << 0x0101 << false;
        QTest::newRow("served elsewhere, and none of its business")
            << "iqn.x"
            << "10.9.9.9" << QString::fromStdString(targetName({4})) << 0x0202 << false;
        QTest::newRow("discovery is open to all") << "iqn.x"
                                                  << "10.9.9.9" << QString() << 0 << false;
    }
    void access()
    {
        QFETCH(QString, initiator);
        QFETCH(QString, from);
        QFETCH(QString, target);
        QFETCH(int, status);
        QFETCH(bool, chap);
        Knock knock{*Ipv4Address::parse(from.toStdString()), initiator.toStdString(), {}};
        if (!target.isEmpty())
            knock.target = target.toStdString();
        const auto verdict = judge(inventory(), {}, knock);
        QCOMPARE(int(verdict.status), status);
        QCOMPARE(verdict.chapRequired, chap);
        QCOMPARE(verdict.redirect, std::string(status == 0x0101 ? "10.0.0.99:3261" : ""));
        if (status == 0x0202) // what was seen and what was expected
            QVERIFY(verdict.why.find(from.toStdString()) != std::string::npos
                && verdict.why.find("expected") != std::string::npos);
    }

    void mutualChapHasANameAndASecretOfItsOwn()
    {
        auto all = inventory();
        auto told = credentials(all, ClientId{3}, "user");
        QCOMPARE(told->targetName, targetName({3}));
        QVERIFY(told->targetSecret.empty()); // we can't prove ourselves
        all.clients[2].mutualUser = "server";
        all.clients[2].mutualSecret = "another-octet";
        told = credentials(all, ClientId{3}, "user");
        QCOMPARE(told->targetName, std::string("server"));
        QCOMPARE(told->targetSecret, std::string("another-octet"));
    }

    void addressesFollowTheLatestLease()
    {
        const auto all = inventory();
        const auto &one = all.clients[0];
        const auto &two = all.clients[1];
        const auto address = [](const char *text) { return *Ipv4Address::parse(text); };
        AddressBook book;
        QVERIFY(book.isOwn(all, two, address("10.0.0.2")));
        book.given(two.mac, address("10.0.0.50"));
        QVERIFY(book.isOwn(all, two, address("10.0.0.50")));
        QVERIFY(!book.isOwn(all, two, address("10.0.0.2"))); // the stored lease is an old one
        QVERIFY(book.isOwn(all, one, address("10.0.0.1")));
        book.given(*MacAddress::parse("52:54:00:00:00:77"), address("10.0.0.50")); // a machine nobody knows
        QVERIFY(!book.isOwn(all, two, address("10.0.0.50")));
        book.given(two.mac, address("10.0.0.1"));
        QVERIFY(!book.isOwn(all, one, address("10.0.0.1"))); // reserved, but somebody else has it
        book.given(two.mac, address("10.0.0.60"));
        QVERIFY(book.isOwn(all, one, address("10.0.0.1")));
    }

    void discoveryShowsWhatOneMayUse()
    {
        const auto all = inventory();
        Knock knock{*Ipv4Address::parse("10.0.0.1"), initiatorName({2}), {}};
        QCOMPARE(visibleTo(all, {}, knock), (std::vector<ClientId>{{1}, {2}}));
        knock.initiator = "iqn.x";
        QCOMPARE(visibleTo(all, {}, knock), std::vector<ClientId>{{1}});
        QVERIFY(credentials(all, ClientId{3}, "user"));
        QVERIFY(credentials(all, std::nullopt, "user"));
        QVERIFY(!credentials(all, ClientId{1}, "user"));
        QVERIFY(!credentials(all, std::nullopt, ""));
    }

private:
    static Inventory inventory()
    {
        Inventory all;
        for (std::int64_t i = 1; i <= 4; ++i) {
            Client client;
            client.id = {i};
            client.mac = *MacAddress::parse("52:54:00:00:00:0" + std::to_string(i));
            client.name = "pc" + std::to_string(i);
            if (i != 2)
                client.address = Ipv4Address::parse("10.0.0." + std::to_string(i));
            all.clients.push_back(client);
        }
        all.clients[2].chapUser = "user";
        all.clients[2].chapSecret = "twelve-octets";
        all.clients[3].portal = PortalAddress::parse("10.0.0.99:3261");
        Lease lease;
        lease.mac = all.clients[1].mac;
        lease.address = *Ipv4Address::parse("10.0.0.2");
        all.leases.push_back(lease);
        return all;
    }
};

QTEST_APPLESS_MAIN(TestSeat)
#include "test_seat.moc"
