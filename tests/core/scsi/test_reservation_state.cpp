#include "scsi_rig.h"

#include "scsi/reservation_state.h"

#include <QTest>
#include <random>

using namespace netseat;
using namespace netseat::scsi;
using namespace netseat::test;
using namespace Qt::StringLiterals;

/// What is kept of persistent reservations; what is told of them is in test_reservations.
class TestReservationState : public QObject {
    Q_OBJECT

    static ReservationState example()
    {
        ReservationState state;
        state.registrants = {{"iqn.a,i,0x000000000001", NexusId{1}, 0xa}, {"nexus 7", NexusId{7}, 0xb},
            {"iqn.c,i,0x000000000003", {}, 0xc}};
        state.persistent = PersistentReservation{ReservationType::ExclusiveAccess, "iqn.c,i,0x000000000003"};
        state.aptpl = true;
        state.generation = 9;
        return state;
    }

private Q_SLOTS:
    void roundTrip()
    {
        const auto decoded = decodeReservationState(encode(example()));
        QVERIFY(decoded);
        QCOMPARE(decoded->registrants.size(), std::size_t{2}); // a port without a name can't be found again
        QCOMPARE(decoded->registrants[1].port, std::string("iqn.c,i,0x000000000003"));
        QCOMPARE(decoded->registrants[1].key, std::uint64_t{0xc});
        QVERIFY(!decoded->registrants[0].nexus);
        QVERIFY(decoded->aptpl);
        QCOMPARE(decoded->generation, 0U);
        QVERIFY(decoded->persistent && decoded->persistent->type == ReservationType::ExclusiveAccess);
        QVERIFY(decoded->holds(decoded->registrants[1]) && !decoded->holds(decoded->registrants[0]));
        QCOMPARE(encode(*decoded), encode(example()));
    }

    void reservationOfOneThatIsNotKept()
    {
        auto state = example();
        state.persistent->holder = "nexus 7";
        const auto decoded = decodeReservationState(encode(state));
        QVERIFY(decoded && !decoded->persistent);
    }

    void allRegistrants()
    {
        auto state = example();
        state.persistent = PersistentReservation{ReservationType::WriteExclusiveAllRegistrants, {}};
        const auto decoded = decodeReservationState(encode(state));
        QVERIFY(decoded && decoded->persistent);
        QVERIFY(decoded->holds(decoded->registrants[0]) && decoded->holds(decoded->registrants[1]));
    }

    void nothing()
    {
        const auto decoded = decodeReservationState({});
        QVERIFY(decoded && decoded->registrants.empty() && !decoded->persistent && !decoded->aptpl);
    }

    /// Every octet counts, and so does the length.
    void damaged()
    {
        const auto good = encode(example());
        for (std::size_t i = 0; i < good.size(); ++i) {
            auto broken = good;
            broken[i] ^= std::byte{0x10};
            QVERIFY(!decodeReservationState(broken));
            QVERIFY(!decodeReservationState(Bytes(good).first(std::max<std::size_t>(i, 1))));
        }
        auto longer = good;
        longer.push_back({});
        QVERIFY(!decodeReservationState(longer));
    }

    void newerVersion()
    {
        auto octets = encode(example());
        octets[5] = std::byte{2};
        std::uint64_t hash = 0xcbf29ce484222325;
        for (std::size_t i = 0; i < octets.size() - 8; ++i)
            hash = (hash ^ std::to_integer<std::uint64_t>(octets[i])) * 0x100000001b3;
        storeBe<std::uint64_t>(octets.data() + octets.size() - 8, hash);
        const auto decoded = decodeReservationState(octets);
        QVERIFY(!decoded && decoded.error().code == Error::Code::Unsupported);
    }

    void noise()
    {
        std::mt19937 random(1);
        for (int i = 0; i < 20000; ++i) {
            ByteVector octets(random() % 100);
            for (auto &octet : octets)
                octet = static_cast<std::byte>(random());
            QVERIFY(octets.empty() || !decodeReservationState(octets));
        }
    }

    void types()
    {
        QString known;
        for (unsigned type = 0; type < 16; ++type)
            known += QLatin1Char(isReservationType(type) ? '1' : '0');
        QCOMPARE(known, u"0101011110000000"_s);
    }
};

QTEST_GUILESS_MAIN(TestReservationState)
#include "test_reservation_state.moc"
