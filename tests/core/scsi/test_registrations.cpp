#include "reservation_rig.h"

#include <QTest>

using namespace netseat;
using namespace netseat::scsi;
using namespace netseat::test;
using namespace Qt::StringLiterals;

/// Registering for others, moving, what is kept and told of reservations, and RESERVE(6) beside them; see test_reservations.
class TestRegistrations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void compatible_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("holder");
        QTest::addColumn<QString>("registrant");
        QTest::newRow("write exclusive: the holder's does nothing") << 1 << u"good"_s << u"conflict"_s;
        QTest::newRow("exclusive access, registrants only: any registrant's") << 6 << u"good"_s << u"good"_s;
        QTest::newRow("write exclusive, all registrants") << 7 << u"good"_s << u"good"_s;
    }
    /// RESERVE and RELEASE(6) beside a persistent reservation (SPC-4, 5.13.3: CRH is 1).
    void compatible()
    {
        QFETCH(int, type);
        QFETCH(QString, holder);
        QFETCH(QString, registrant);
        for (const auto &cdb : {u"16 00 00 00 00 00"_s, u"17 00 00 00 00 00"_s}) {
            PrRig rig;
            rig.out(kFirst, RegisterAndIgnore, 0, 0xa);
            rig.out(kSecond, RegisterAndIgnore, 0, 0xb);
            rig.out(kFirst, Reserve, 0xa, 0, unsigned(type));
            QCOMPARE(resultOf(rig.run(cdb, {}, kFirst)), holder);
            QCOMPARE(resultOf(rig.run(cdb, {}, kSecond)), registrant);
            QCOMPARE(resultOf(rig.run(cdb, {}, kThird)), u"conflict"_s);
            QVERIFY(rig.inData(1).size() == 24); // and the reservation is as it was
            rig.out(kFirst, Clear, 0xa, 0);
            rig.testUnitReady(kSecond);
            QCOMPARE(rig.write(kThird), u"good"_s); // nobody has reserved
        }
    }

    void capabilities()
    {
        PrRig rig;
        QCOMPARE(rig.in(2), u"00 08 1c 80 ea 01 00 00"_s); // CRH, SIP_C, ATP_C, TMV, all six types; no PTPL_C
        rig.unit.setKeepsState(true);
        QCOMPARE(rig.in(2), u"00 08 1d 80 ea 01 00 00"_s); // PTPL_C
        rig.out(kFirst, RegisterAndIgnore, 0, 0xa, 0, kAptpl);
        QCOMPARE(rig.in(2), u"00 08 1d 81 ea 01 00 00"_s); // PTPL_A
        rig.out(kSecond, RegisterAndIgnore, 0, 0xa); // the last registration decides
        QCOMPARE(rig.in(2), u"00 08 1d 80 ea 01 00 00"_s);
    }

    /// REGISTER for others too (SPC-4, 5.13.7: SPEC_I_PT).
    void specIPt()
    {
        PrRig rig;
        auto ids = encodeTransportId(kSecondPort);
        const auto absent = encodeTransportId(kAbsentPort);
        ids.insert(ids.end(), absent.begin(), absent.end());
        QCOMPARE(resultOf(rig.registerOthers(kFirst, 0xa, ids)), u"good"_s);
        QCOMPARE(rig.keys(),
            u"00 00 00 01 00 00 00 18 00 00 00 00 00 00 00 0a 00 00 00 00 00 00 00 0a 00 00 00 00 00 "
            "00 00 0a"_s);
        rig.out(kFirst, Reserve, 0xa, 0, 5);
        QCOMPARE(rig.write(kSecond), u"good"_s);
        QCOMPARE(rig.write(kThird), u"conflict"_s);
        rig.attach({10}, kAbsentPort); // comes later, and is registered
        QCOMPARE(rig.write({10}), u"good"_s);
        // Its nexus is known, for what it is to be told.
        rig.out(kFirst, Release, 0xa, 0, 5);
        QCOMPARE(rig.testUnitReady({10}), u"6/2a/04"_s);
        QCOMPARE(rig.testUnitReady(kSecond), u"6/2a/04"_s);
        // A registrant can't do it again; others that are registered keep their key.
        QCOMPARE(
            resultOf(rig.registerOthers(kFirst, 0xb, encodeTransportId(kThirdPort))), u"conflict"_s); // not its key
        QCOMPARE(resultOf(rig.registerOthers(kThird, 0xc, encodeTransportId(kSecondPort))), u"good"_s);
        QVERIFY(rig.keys().endsWith(u"0a 00 00 00 00 00 00 00 0c"_s));
    }

    void specIPtRefused_data()
    {
        QTest::addColumn<QByteArray>("ids");
        QTest::addColumn<QString>("result");
        const auto row = [](const char *name, const ByteVector &ids, const QString &result) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char *>(ids.data()), qsizetype(ids.size()))
                                << result;
        };
        auto id = encodeTransportId(kSecondPort);
        row("a list of none: only itself", {}, u"good"_s);
        auto broken = id;
        broken[0] = std::byte{0x40}; // Fibre Channel
        row("another protocol", broken, u"5/26/00"_s);
        broken = id;
        broken.resize(broken.size() - 4);
        row("cut off", broken, u"5/26/00"_s);
        ByteVector device = encodeTransportId("iqn.2026-11.net.netseat.seat:8");
        device[0] = std::byte{0x05};
        row("format 00b: a device with one port that is here", device, u"good"_s);
        device = encodeTransportId("iqn.2026-11.net.netseat.seat:99");
        device[0] = std::byte{0x05};
        row("format 00b: a device that is not here", device, u"5/26/00"_s);
    }
    void specIPtRefused()
    {
        QFETCH(QByteArray, ids);
        QFETCH(QString, result);
        PrRig rig;
        const auto octets = std::as_bytes(std::span(ids.constData(), std::size_t(ids.size())));
        QCOMPARE(resultOf(rig.registerOthers(kFirst, 0xa, {octets.begin(), octets.end()})), result);
        QCOMPARE(rig.inData(0).size() > 8, result == u"good"_s); // all or nothing
    }

    /// REGISTER AND MOVE (SPC-4, 5.13.8).
    void registerAndMove_data()
    {
        QTest::addColumn<bool>("unregister");
        QTest::addColumn<QString>("keys");
        QTest::newRow("the old holder stays registered") << false << u"00 00 00 0a 00 00 00 00 00 00 00 0c"_s;
        QTest::newRow("UNREG: it does not") << true << u"00 00 00 08 00 00 00 00 00 00 00 0c"_s;
    }
    void registerAndMove()
    {
        QFETCH(bool, unregister);
        QFETCH(QString, keys);
        PrRig rig;
        rig.out(kFirst, RegisterAndIgnore, 0, 0xa);
        rig.out(kFirst, Reserve, 0xa, 0, 3);
        QCOMPARE(resultOf(rig.move(kFirst, 0xa, 0xc, encodeTransportId(kThirdPort), unregister ? 2 : 0)), u"good"_s);
        QVERIFY2(rig.keys().endsWith(keys), qPrintable(rig.keys()));
        QCOMPARE(rig.reservation(), u"00 00 00 02 00 00 00 10 00 00 00 00 00 00 00 0c 00 00 00 00 00 03 00 00"_s);
        QCOMPARE(rig.write(kThird), u"good"_s);
        QCOMPARE(rig.write(kFirst), u"conflict"_s);
        QCOMPARE(resultOf(rig.out(kFirst, Register, unregister ? 0 : 0xa, 0xd)), u"good"_s);
    }

    void registerAndMoveRefused()
    {
        PrRig rig;
        const auto third = encodeTransportId(kThirdPort);
        QCOMPARE(resultOf(rig.move(kFirst, 0xa, 0xc, third)), u"conflict"_s); // not registered
        rig.out(kFirst, RegisterAndIgnore, 0, 0xa);
        rig.out(kSecond, RegisterAndIgnore, 0, 0xb);
        QCOMPARE(resultOf(rig.move(kFirst, 0xa, 0xc, third)), u"5/24/00"_s); // no reservation
        rig.out(kFirst, Reserve, 0xa, 0, 3);
        QCOMPARE(resultOf(rig.move(kFirst, 0xb, 0xc, third)), u"conflict"_s); // not its key
        QCOMPARE(resultOf(rig.move(kSecond, 0xb, 0xc, third)), u"conflict"_s); // not the holder
        QCOMPARE(resultOf(rig.move(kFirst, 0xa, 0, third)), u"5/26/00"_s);
        QCOMPARE(resultOf(rig.move(kFirst, 0xa, 0xc, third, 0, 2)), u"5/26/00"_s); // no such target port
        QCOMPARE(resultOf(rig.move(kFirst, 0xa, 0xc, third, kAptpl)), u"5/26/00"_s);
        QCOMPARE(
            resultOf(rig.move(kFirst, 0xa, 0xc, encodeTransportId("iqn.2026-11.net.netseat.seat:7,i,0x00023d000001"))),
            u"5/26/00"_s); // itself
        auto two = third;
        two.insert(two.end(), third.begin(), third.end());
        QCOMPARE(resultOf(rig.move(kFirst, 0xa, 0xc, two)), u"5/26/00"_s);
        rig.out(kFirst, Release, 0xa, 0, 3);
        rig.out(kFirst, Reserve, 0xa, 0, 7);
        QCOMPARE(resultOf(rig.move(kFirst, 0xa, 0xc, third)), u"conflict"_s); // all registrants hold it
        QVERIFY(rig.keys().startsWith(u"00 00 00 02 00 00 00 10"_s)); // nothing has changed
    }

    /// APTPL (SPC-4, 5.13.5): the state is saved before the status, and found by the next process.
    void aptpl()
    {
        PrRig rig;
        rig.unit.setKeepsState(true);
        rig.out(kFirst, RegisterAndIgnore, 0, 0xa);
        QVERIFY(!rig.disk.state); // not asked for
        QCOMPARE(resultOf(rig.out(kFirst, Register, 0xa, 0xb, 0, kAptpl)), u"good"_s);
        QVERIFY(rig.disk.state);
        rig.out(kThird, RegisterAndIgnore, 0, 0xc, 0, kAptpl);
        rig.out(kFirst, Reserve, 0xb, 0, 3);

        PrRig next;
        next.unit.setKeepsState(true);
        QVERIFY(next.unit.restoreReservations(*rig.disk.state));
        QCOMPARE(next.keys(),
            u"00 00 00 00 00 00 00 10 00 00 00 00 00 00 00 0b 00 00 00 00 00 00 00 0c"_s); // generation 0 (6.16.2)
        QCOMPARE(next.in(2), u"00 08 1d 81 ea 01 00 00"_s);
        QCOMPARE(next.write(kFirst), u"good"_s);
        QCOMPARE(next.write(kSecond), u"conflict"_s);
        QCOMPARE(resultOf(next.out(kThird, Preempt, 0xc, 0xb, 1)), u"good"_s);
        QCOMPARE(next.testUnitReady(kFirst), u"6/2a/05"_s); // it is known which nexus that is

        // Without APTPL nothing is kept any more.
        QCOMPARE(resultOf(next.out(kThird, RegisterAndIgnore, 0, 0xc)), u"good"_s);
        QCOMPARE(next.disk.state, ByteVector());
        PrRig last;
        QVERIFY(last.unit.restoreReservations(*next.disk.state));
        QCOMPARE(last.keys(), u"00 00 00 00 00 00 00 00"_s);
    }

    void aptplFails()
    {
        PrRig rig;
        rig.unit.setKeepsState(true);
        rig.disk.failSaves = Error::Code::NoSpace;
        QCOMPARE(resultOf(rig.out(kFirst, RegisterAndIgnore, 0, 0xa, 0, kAptpl)), u"7/27/07"_s);
        rig.disk.failSaves.reset();
        QCOMPARE(resultOf(rig.out(kFirst, RegisterAndIgnore, 0, 0xa, 0, kAptpl)), u"good"_s);
        QVERIFY(rig.disk.state); // asked again for the same, it is saved
        rig.disk.state.reset();
        QCOMPARE(resultOf(rig.out(kFirst, RegisterAndIgnore, 0, 0xa, 0, kAptpl)), u"good"_s);
        QVERIFY(!rig.disk.state); // there was nothing new
    }

    void abortComesAfterSaving()
    {
        PrRig rig;
        rig.unit.setKeepsState(true);
        rig.out(kFirst, RegisterAndIgnore, 0, 0xa, 0, kAptpl);
        rig.out(kSecond, RegisterAndIgnore, 0, 0xb, 0, kAptpl);
        rig.out(kFirst, Reserve, 0xa, 0, 3);
        QCOMPARE(rig.out(kSecond, PreemptAndAbort, 0xb, 0xa, 3).abortTasksOf, std::vector<NexusId>{kFirst});
    }

    void damagedState()
    {
        PrRig rig;
        rig.out(kFirst, RegisterAndIgnore, 0, 0xa);
        QVERIFY(!rig.unit.restoreReservations(filled(20, 0x55)));
        QVERIFY(rig.keys().endsWith(u"0a"_s)); // as it was
    }

    /// READ FULL STATUS with iSCSI TransportIDs (SPC-4, 7.6.4).
    void fullStatus()
    {
        PrRig rig;
        rig.out(kFirst, RegisterAndIgnore, 0, 0xa);
        rig.out(kThird, RegisterAndIgnore, 0, 0xc);
        rig.out(kThird, Reserve, 0xc, 0, 5);
        const auto data = rig.inData(3);
        QCOMPARE(std::size_t{loadBe<std::uint32_t>(data.data() + 4)}, data.size() - 8);
        const auto padded = (kThirdPort.size() + 4) / 4 * 4;
        const auto each = 24 + 4 + padded;
        QCOMPARE(data.size(), 8 + 2 * each);
        const auto second = Bytes(data).subspan(8 + each);
        QCOMPARE(hexOf(second.first(24)),
            u"00 00 00 00 00 00 00 0c 00 00 00 00 01 05 00 00 00 00 00 01 00 00 00 %1"_s.arg(
                4 + padded, 2, 16, '0'_L1));
        QCOMPARE(hexOf(second.subspan(24, 4)), u"45 00 00 %1"_s.arg(padded, 2, 16, '0'_L1));
        QCOMPARE(textOf(second.subspan(28, kThirdPort.size())), std::string_view(kThirdPort));
        QCOMPARE(octetAt(second, each - 1), 0U);
    }
};

QTEST_GUILESS_MAIN(TestRegistrations)
#include "test_registrations.moc"
