#include "reservation_rig.h"

#include <QTest>

using namespace netseat;
using namespace netseat::scsi;
using namespace netseat::test;
using namespace Qt::StringLiterals;

/// RESERVE(6) (SPC-2, 5.5) and persistent reservations (SPC-4, "Reservations").
class TestReservations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void access_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<bool>("registrantReads");
        QTest::addColumn<bool>("registrantWrites");
        QTest::addColumn<bool>("strangerReads");
        QTest::newRow("write exclusive") << 1 << true << false << true;
        QTest::newRow("exclusive access") << 3 << false << false << false;
        QTest::newRow("write exclusive, registrants only") << 5 << true << true << true;
        QTest::newRow("exclusive access, registrants only") << 6 << true << true << false;
        QTest::newRow("write exclusive, all registrants") << 7 << true << true << true;
        QTest::newRow("exclusive access, all registrants") << 8 << true << true << false;
    }
    void access()
    {
        QFETCH(int, type);
        QFETCH(bool, registrantReads);
        QFETCH(bool, registrantWrites);
        QFETCH(bool, strangerReads);
        const auto result = [](bool allowed) { return allowed ? u"good"_s : u"conflict"_s; };
        PrRig rig;
        rig.out(kFirst, RegisterAndIgnore, 0, 0xa);
        rig.out(kSecond, RegisterAndIgnore, 0, 0xb);
        QCOMPARE(resultOf(rig.out(kFirst, Reserve, 0xa, 0, unsigned(type))), u"good"_s);
        QCOMPARE(rig.read(kFirst), u"good"_s);
        QCOMPARE(rig.write(kFirst), u"good"_s);
        QCOMPARE(rig.read(kSecond), result(registrantReads));
        QCOMPARE(rig.write(kSecond), result(registrantWrites));
        QCOMPARE(rig.read(kThird), result(strangerReads));
        QCOMPARE(rig.write(kThird), u"conflict"_s);

        const bool all = type >= 7;
        QCOMPARE(rig.reservation(),
            u"00 00 00 02 00 00 00 10 00 00 00 00 00 00 00 %1 00 00 00 00 00 0%2 00 00"_s.arg(all ? u"00"_s : u"0a"_s)
                .arg(type));
        // Whoever is not the holder can't take it; the holder may ask again.
        QCOMPARE(resultOf(rig.out(kSecond, Reserve, 0xb, 0, unsigned(type))), all ? u"good"_s : u"conflict"_s);
        QCOMPARE(resultOf(rig.out(kFirst, Reserve, 0xa, 0, unsigned(type))), u"good"_s);
        QCOMPARE(resultOf(rig.out(kFirst, Reserve, 0xa, 0, type == 1 ? 3 : 1)), u"conflict"_s);

        QCOMPARE(resultOf(rig.out(kFirst, Release, 0xa, 0, type == 1 ? 3 : 1)), u"5/26/04"_s);
        QCOMPARE(resultOf(rig.out(kFirst, Release, 0xa, 0, unsigned(type))), u"good"_s);
        QCOMPARE(rig.reservation(), u"00 00 00 02 00 00 00 00"_s);
        QCOMPARE(rig.testUnitReady(kSecond), type >= 5 ? u"6/2a/04"_s : u"good"_s);
        QCOMPARE(rig.testUnitReady(kThird), u"good"_s);
    }

    /// Rows of the tables "commands that are allowed in the presence of various reservations" (SPC-4, SBC-3).
    void commands_data()
    {
        QTest::addColumn<QString>("cdb");
        QTest::addColumn<bool>("writeExclusive");
        QTest::addColumn<bool>("exclusiveAccess");
        QTest::addColumn<bool>("reserve6");
        const auto row = [](const char *name, const QString &cdb, bool writeExclusive, bool exclusiveAccess,
                             bool reserve6) {
            QTest::newRow(name) << cdb << writeExclusive << exclusiveAccess << reserve6;
        };
        row("INQUIRY", u"12 00 00 00 ff 00"_s, true, true, true);
        row("REPORT LUNS", u"a0 00 00 00 00 00 00 00 02 00 00 00"_s, true, true, true);
        row("REQUEST SENSE", u"03 00 00 00 12 00"_s, true, true, true);
        row("TEST UNIT READY", u"00 00 00 00 00 00"_s, true, true, false);
        row("READ CAPACITY(10)", u"25 00 00 00 00 00 00 00 00 00"_s, true, true, true);
        row("READ CAPACITY(16)", u"9e 10 00 00 00 00 00 00 00 00 00 00 00 20 00 00"_s, true, true, true);
        row("PERSISTENT RESERVE IN", u"5e 00 00 00 00 00 00 00 ff 00"_s, true, true, false);
        row("MODE SENSE(6)", u"1a 08 3f 00 ff 00"_s, false, false, false);
        row("REPORT SUPPORTED OPERATION CODES", u"a3 0c 00 00 00 00 00 00 ff ff 00 00"_s, false, false, false);
        row("VERIFY(10)", u"2f 00 00 00 00 00 00 00 01 00"_s, true, false, false);
        row("PRE-FETCH(10)", u"34 00 00 00 00 00 00 00 01 00"_s, true, false, false);
        row("GET LBA STATUS", u"9e 12 00 00 00 00 00 00 00 00 00 00 00 18 00 00"_s, true, false, false);
        row("SYNCHRONIZE CACHE(10)", u"35 00 00 00 00 00 00 00 00 00"_s, false, false, false);
        row("START STOP UNIT, start", u"1b 00 00 00 01 00"_s, true, true, false);
        row("START STOP UNIT, stop", u"1b 00 00 00 00 00"_s, false, false, false);
        row("WRITE SAME(10)", u"41 00 00 00 00 00 00 00 01 00"_s, false, false, false);
    }
    void commands()
    {
        QFETCH(QString, cdb);
        QFETCH(bool, writeExclusive);
        QFETCH(bool, exclusiveAccess);
        QFETCH(bool, reserve6);
        const auto block = filled(512, 0);
        const auto passes = [&](PrRig &rig, bool expected) {
            QCOMPARE(resultOf(rig.run(cdb, block, kSecond)), expected ? u"good"_s : u"conflict"_s);
            QCOMPARE(resultOf(rig.run(cdb, block, kFirst)), u"good"_s);
        };
        for (const unsigned type : {1U, 3U}) {
            PrRig rig;
            rig.out(kFirst, RegisterAndIgnore, 0, 0xa);
            rig.out(kFirst, Reserve, 0xa, 0, type);
            passes(rig, type == 1 ? writeExclusive : exclusiveAccess);
        }
        PrRig rig;
        QCOMPARE(resultOf(rig.run(u"16 00 00 00 00 00"_s)), u"good"_s);
        passes(rig, reserve6);
    }

    void reserve6()
    {
        PrRig rig;
        const auto reserve = u"16 00 00 00 00 00"_s;
        const auto release = u"17 00 00 00 00 00"_s;
        QCOMPARE(resultOf(rig.run(reserve)), u"good"_s);
        QCOMPARE(resultOf(rig.run(reserve)), u"good"_s);
        QCOMPARE(resultOf(rig.run(reserve, {}, kSecond)), u"conflict"_s);
        QCOMPARE(resultOf(rig.run(release, {}, kSecond)), u"good"_s); // has no effect
        QCOMPARE(rig.read(kSecond), u"conflict"_s);
        QCOMPARE(resultOf(rig.out(kSecond, RegisterAndIgnore, 0, 1)), u"conflict"_s);
        QCOMPARE(resultOf(rig.run(release)), u"good"_s);
        QCOMPARE(rig.read(kSecond), u"good"_s);

        // It ends with its session, and with a reset.
        rig.run(reserve);
        rig.unit.nexusDetached(kFirst);
        QCOMPARE(rig.read(kSecond), u"good"_s);
        rig.run(reserve, {}, kSecond);
        rig.unit.reset(kThird);
        rig.testUnitReady(kThird);
        QCOMPARE(rig.read(kThird), u"good"_s);

        // It does not mix with registrations.
        rig.out(kThird, RegisterAndIgnore, 0, 1);
        QCOMPARE(resultOf(rig.run(reserve, {}, kThird)), u"conflict"_s);
        QCOMPARE(resultOf(rig.run(release, {}, kThird)), u"conflict"_s);
    }

    void registering()
    {
        PrRig rig;
        QCOMPARE(rig.keys(), u"00 00 00 00 00 00 00 00"_s);
        QCOMPARE(resultOf(rig.out(kFirst, Register, 5, 0xa)), u"conflict"_s); // not registered: its key is 0
        QCOMPARE(resultOf(rig.out(kFirst, Register, 0, 0)), u"good"_s);
        QCOMPARE(rig.keys(), u"00 00 00 00 00 00 00 00"_s);
        QCOMPARE(resultOf(rig.out(kFirst, Register, 0, 0xa)), u"good"_s);
        QCOMPARE(rig.keys(), u"00 00 00 01 00 00 00 08 00 00 00 00 00 00 00 0a"_s);
        QCOMPARE(resultOf(rig.out(kFirst, Register, 0, 0xb)), u"conflict"_s); // needs the old key
        QCOMPARE(resultOf(rig.out(kFirst, Register, 0xa, 0xb)), u"good"_s);
        QCOMPARE(rig.keys(), u"00 00 00 02 00 00 00 08 00 00 00 00 00 00 00 0b"_s);
        QCOMPARE(resultOf(rig.out(kFirst, RegisterAndIgnore, 77, 0xc)), u"good"_s);
        QCOMPARE(resultOf(rig.out(kFirst, Register, 0xc, 0)), u"good"_s);
        QCOMPARE(rig.keys(), u"00 00 00 04 00 00 00 00"_s);
        // What needs a registration says so.
        for (const auto action : {Reserve, Release, Clear, Preempt, PreemptAndAbort})
            QCOMPARE(resultOf(rig.out(kFirst, action, 0, 1, 1)), u"conflict"_s);
    }

    void cutToTheAllocationLength()
    {
        PrRig rig;
        rig.out(kFirst, RegisterAndIgnore, 0, 0xa);
        QCOMPARE(hexOf(rig.run(u"5e 00 00 00 00 00 00 00 08 00"_s).dataIn), u"00 00 00 01 00 00 00 08"_s);
    }

    void refused_data()
    {
        QTest::addColumn<int>("action");
        QTest::addColumn<int>("type");
        QTest::addColumn<int>("flags");
        QTest::addColumn<QString>("result");
        QTest::newRow("APTPL on a disk that keeps nothing: PTPL_C is 0") << int(Register) << 0 << 0x01 << u"5/26/00"_s;
        QTest::newRow("SPEC_I_PT without a list") << int(Register) << 0 << 0x08 << u"5/1a/00"_s;
        QTest::newRow("SPEC_I_PT is REGISTER's alone") << int(RegisterAndIgnore) << 0 << 0x08 << u"5/26/00"_s;
        QTest::newRow("SPEC_I_PT of RESERVE") << int(Reserve) << 1 << 0x08 << u"5/26/00"_s;
        QTest::newRow("REGISTER AND MOVE without a TransportID") << int(RegisterAndMove) << 0 << 0 << u"5/26/00"_s;
        QTest::newRow("ALL_TG_PT: there is one port") << int(Register) << 0 << 0x04 << u"good"_s;
        QTest::newRow("type 0") << int(Reserve) << 0 << 0 << u"5/24/00"_s;
        QTest::newRow("type 2") << int(Reserve) << 2 << 0 << u"5/24/00"_s;
        QTest::newRow("type 4") << int(Reserve) << 4 << 0 << u"5/24/00"_s;
        QTest::newRow("type 9") << int(Reserve) << 9 << 0 << u"5/24/00"_s;
        QTest::newRow("scope of an element") << int(Reserve) << 0x21 << 0 << u"5/24/00"_s;
        QTest::newRow("preempting key 0 where nobody holds") << int(Preempt) << 1 << 0 << u"5/26/00"_s;
    }
    void refused()
    {
        QFETCH(int, action);
        QFETCH(int, type);
        QFETCH(int, flags);
        QFETCH(QString, result);
        PrRig rig;
        rig.out(kFirst, RegisterAndIgnore, 0, 0xa);
        QCOMPARE(resultOf(rig.out(kFirst, Action(action), 0xa, 0, unsigned(type), unsigned(flags))), result);
    }

    void listLength()
    {
        PrRig rig;
        QCOMPARE(resultOf(rig.run(u"5f 00 00 00 00 00 00 00 17 00"_s, filled(23, 0))), u"5/1a/00"_s);
        QCOMPARE(resultOf(rig.run(u"5f 00 00 00 00 00 00 00 18 00"_s, filled(10, 0))), u"5/1a/00"_s);
        QCOMPARE(resultOf(rig.run(u"5f 00 00 00 00 ff ff ff ff 00"_s, filled(24, 0))), u"5/1a/00"_s);
        const auto begun = rig.unit.begin(kFirst, hex(u"5f 00 00 00 00 ff ff ff ff 00"_s));
        QVERIFY(std::get<Pending>(begun).dataOut <= Reservations::kMaxParameters); // bounded
    }

    void clear()
    {
        PrRig rig;
        rig.out(kFirst, RegisterAndIgnore, 0, 0xa);
        rig.out(kSecond, RegisterAndIgnore, 0, 0xb);
        rig.out(kFirst, Reserve, 0xa, 0, 3);
        QCOMPARE(resultOf(rig.out(kSecond, Clear, 0xb, 0)), u"good"_s); // any registrant may
        QCOMPARE(rig.testUnitReady(kFirst), u"6/2a/03"_s);
        QCOMPARE(rig.testUnitReady(kSecond), u"good"_s);
        QCOMPARE(rig.keys(), u"00 00 00 03 00 00 00 00"_s);
        QCOMPARE(rig.write(kThird), u"good"_s);
    }

    void preemptRegistration()
    {
        PrRig rig;
        rig.out(kFirst, RegisterAndIgnore, 0, 0xa);
        rig.out(kSecond, RegisterAndIgnore, 0, 0xb);
        QCOMPARE(resultOf(rig.out(kSecond, Preempt, 0xb, 0xc, 3)), u"conflict"_s); // nobody has that key
        QCOMPARE(resultOf(rig.out(kSecond, Preempt, 0xb, 0xa, 3)), u"good"_s);
        QCOMPARE(rig.testUnitReady(kFirst), u"6/2a/05"_s);
        QCOMPARE(rig.keys(), u"00 00 00 03 00 00 00 08 00 00 00 00 00 00 00 0b"_s);
        QCOMPARE(rig.reservation(), u"00 00 00 03 00 00 00 00"_s); // there was none, and none is made
    }

    void preemptReservation()
    {
        PrRig rig;
        rig.out(kFirst, RegisterAndIgnore, 0, 0xa);
        rig.out(kSecond, RegisterAndIgnore, 0, 0xb);
        rig.out(kThird, RegisterAndIgnore, 0, 0xc);
        rig.out(kFirst, Reserve, 0xa, 0, 5);
        const auto outcome = rig.out(kSecond, PreemptAndAbort, 0xb, 0xa, 1);
        QCOMPARE(resultOf(outcome), u"good"_s);
        QCOMPARE(outcome.abortTasksOf, std::vector<NexusId>{kFirst});
        QCOMPARE(rig.testUnitReady(kFirst), u"6/2a/05"_s);
        QCOMPARE(rig.testUnitReady(kThird), u"6/2a/04"_s); // the type has changed: it lost its access
        QCOMPARE(rig.reservation(), u"00 00 00 04 00 00 00 10 00 00 00 00 00 00 00 0b 00 00 00 00 00 01 00 00"_s);
        QCOMPARE(rig.write(kFirst), u"conflict"_s);
        QCOMPARE(rig.write(kSecond), u"good"_s);
        QVERIFY(rig.out(kSecond, Preempt, 0xb, 0xc, 1).abortTasksOf.empty());
    }

    /// With "all registrants", key 0 preempts them all.
    void preemptAllRegistrants()
    {
        PrRig rig;
        rig.out(kFirst, RegisterAndIgnore, 0, 0xa);
        rig.out(kSecond, RegisterAndIgnore, 0, 0xb);
        rig.out(kThird, RegisterAndIgnore, 0, 0xc);
        rig.out(kFirst, Reserve, 0xa, 0, 8);
        QCOMPARE(resultOf(rig.out(kSecond, Preempt, 0xb, 0xc, 3)), u"good"_s); // one of them: no new reservation
        QVERIFY(rig.reservation().endsWith(u"08 00 00"_s));
        QCOMPARE(resultOf(rig.out(kSecond, Preempt, 0xb, 0, 3)), u"good"_s);
        QCOMPARE(rig.testUnitReady(kFirst), u"6/2a/05"_s);
        QVERIFY(rig.reservation().endsWith(u"0b 00 00 00 00 00 03 00 00"_s));
        QCOMPARE(rig.keys(), u"00 00 00 05 00 00 00 08 00 00 00 00 00 00 00 0b"_s);
    }

    void unregisteringReleases_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<bool>("stays");
        QTest::addColumn<QString>("told");
        QTest::newRow("write exclusive: released, nobody is told") << 1 << false << u"good"_s;
        QTest::newRow("exclusive access: the same") << 3 << false << u"good"_s;
        QTest::newRow("registrants only: released, registrants are told") << 5 << false << u"6/2a/04"_s;
        QTest::newRow("exclusive access, registrants only") << 6 << false << u"6/2a/04"_s;
        QTest::newRow("all registrants: stays while one is left") << 7 << true << u"good"_s;
        QTest::newRow("exclusive access, all registrants") << 8 << true << u"good"_s;
    }
    void unregisteringReleases()
    {
        QFETCH(int, type);
        QFETCH(bool, stays);
        QFETCH(QString, told);
        PrRig rig;
        rig.out(kFirst, RegisterAndIgnore, 0, 0xa);
        rig.out(kSecond, RegisterAndIgnore, 0, 0xb);
        rig.out(kFirst, Reserve, 0xa, 0, unsigned(type));
        rig.out(kFirst, Register, 0xa, 0);
        QCOMPARE(rig.inData(1).size(), stays ? 24U : 8U);
        QCOMPARE(rig.testUnitReady(kSecond), told);
        rig.out(kSecond, Register, 0xb, 0);
        QCOMPARE(rig.inData(1).size(), 8U);
    }

    /// A registration is the initiator port's, not the session's (SPC-4, I_T nexus loss); RFC 7143, 4.2.7.1 for its name.
    void outlivesTheSession()
    {
        PrRig rig;
        rig.out(kThird, RegisterAndIgnore, 0, 0xc);
        rig.out(kThird, Reserve, 0xc, 0, 3);
        rig.unit.nexusDetached(kThird);
        QCOMPARE(rig.write(kFirst), u"conflict"_s);
        rig.attach({4}, kThirdPort);
        QCOMPARE(rig.write({4}), u"good"_s);
        // Session reinstatement: the new one may come before the old one has gone.
        rig.attach({5}, kThirdPort);
        rig.unit.nexusDetached({4});
        QCOMPARE(rig.write({5}), u"good"_s);
        rig.unit.reset(kFirst); // nor does a reset end it
        rig.testUnitReady(kSecond);
        QCOMPARE(rig.write(kSecond), u"conflict"_s);
        QCOMPARE(rig.testUnitReady({5}), u"6/29/03"_s);
        // It is told what happens to its registration.
        rig.testUnitReady(kFirst);
        rig.out(kFirst, RegisterAndIgnore, 0, 0xa);
        QCOMPARE(resultOf(rig.out(kFirst, Preempt, 0xa, 0xc, 3)), u"good"_s);
        QCOMPARE(rig.testUnitReady({5}), u"6/2a/05"_s);
        rig.out(kFirst, Clear, 0xa, 0);

        rig.attach({6}, {}); // a port without a name can't be found again
        rig.out({6}, RegisterAndIgnore, 0, 0xd);
        rig.out({6}, Reserve, 0xd, 0, 3);
        QCOMPARE(rig.write(kSecond), u"conflict"_s);
        rig.unit.nexusDetached({6});
        QCOMPARE(rig.write(kSecond), u"good"_s);
    }

    void boundedRegistrants()
    {
        PrRig rig;
        for (std::uint64_t i = 0; i < Reservations::kMaxRegistrants; ++i) {
            rig.attach({100 + i}, "iqn.2026-11.net.netseat.seat:" + std::to_string(i) + ",i,0x000000000000");
            QCOMPARE(resultOf(rig.out({100 + i}, RegisterAndIgnore, 0, 1)), u"good"_s);
            rig.unit.nexusDetached({100 + i});
        }
        QCOMPARE(resultOf(rig.out(kFirst, RegisterAndIgnore, 0, 1)), u"5/55/04"_s);
    }
};

QTEST_GUILESS_MAIN(TestReservations)
#include "test_reservations.moc"
