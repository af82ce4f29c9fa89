#include "engine_fixture.h"

#include <QTest>

#include <random>

using namespace netseat;
using namespace netseat::iscsi;
using namespace netseat::iscsi::test;

/// Whole sessions of random, mostly plausible PDUs, some of them damaged. Whatever comes, the connection stays within its
/// bounds, and the disk within its blocks. The same seed plays the same session again.
class TestSessionMutations : public QObject {
    Q_OBJECT
private:
    using Random = std::mt19937_64;

    static std::uint32_t pick(Random &random, std::initializer_list<std::uint32_t> values)
    {
        return *(values.begin() + random() % values.size());
    }

    static ByteVector wireOf(Random &random, Session &session)
    {
        RawHeader header{};
        ByteVector data;
        const auto tag = pick(random, {1, 2, 3, 4, 5, kNoTag});
        switch (random() % 12) {
        case 0:
        case 1:
        case 2: {
            auto pdu = session.write10(tag, static_cast<std::uint8_t>(random()),
                static_cast<std::uint16_t>(random() % 40), static_cast<std::uint32_t>(random() % 30'000));
            pdu.final = random() % 4 != 0;
            data.resize(random() % 3 == 0 ? random() % 5000 : 0);
            header = encode(pdu);
            break;
        }
        case 3:
        case 4:
            header = encode(session.read10(tag, static_cast<std::uint8_t>(random()),
                static_cast<std::uint16_t>(random() % 600), static_cast<std::uint32_t>(random() % 300'000)));
            break;
        case 5:
        case 6:
        case 7:
            data.resize(random() % 9000);
            header = encode(DataOut{random() % 2 == 0, 0, tag, pick(random, {1, 2, 3, 4, 5, 6, 7, 8, kNoTag}), 0,
                pick(random, {0, 1, 2, 9}), pick(random, {0, 512, 1024, 4096, 8192, 0x7fffffff, 0xfffffe00})});
            break;
        case 8: {
            TaskManagement pdu;
            pdu.immediate = random() % 2 == 0;
            pdu.cmdSn = session.cmdSn;
            pdu.function = static_cast<std::uint8_t>(random() % 7); // not the cold reset: it ends the session
            pdu.referencedTag = pick(random, {1, 2, 3, 4, 5});
            header = encode(pdu);
            break;
        }
        case 9: {
            NopOut pdu;
            pdu.immediate = true;
            pdu.initiatorTag = tag;
            data.resize(random() % 100);
            header = encode(pdu);
            break;
        }
        case 10: {
            auto pdu = session.command(tag, {});
            for (auto &octet : pdu.cdb)
                octet = static_cast<std::byte>(random());
            pdu.read = random() % 2 == 0;
            pdu.write = !pdu.read;
            pdu.expectedLength = static_cast<std::uint32_t>(random() % 100'000);
            data.resize(pdu.write ? random() % 300 : 0);
            header = encode(pdu);
            break;
        }
        default:
            header = encode(textRequest(random, data));
            break;
        }
        return finish(random, header, data);
    }

    static TextRequest textRequest(Random &random, ByteVector &data)
    {
        TextRequest pdu;
        pdu.immediate = true;
        pdu.more = random() % 3 == 0;
        pdu.final = !pdu.more;
        pdu.targetTag = pick(random, {1, 2, kNoTag});
        const std::string text = "SendTargets=";
        data.assign(bytesOf(text).begin(), bytesOf(text).end());
        return pdu;
    }

    /// Lengths and padding, and now and then one octet that is wrong.
    static ByteVector finish(Random &random, RawHeader header, ByteVector data)
    {
        for (auto &octet : data)
            octet = octet == std::byte{0} ? static_cast<std::byte>(random()) : octet;
        if (random() % 20 == 0)
            header[random() % 48] = static_cast<std::byte>(random()); // one octet wrong: maybe a length
        else
            storeBe<std::uint32_t>(header.data() + 4, static_cast<std::uint32_t>(data.size()));
        ByteVector wire(header.begin(), header.end());
        data.resize((data.size() + 3) / 4 * 4);
        wire.insert(wire.end(), data.begin(), data.end());
        return wire;
    }

private Q_SLOTS:
    void sessions_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 300; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }
    void sessions()
    {
        QFETCH(quint64, seed);
        Random random(seed);
        Session session(random() % 2 == 0 ? keysOf({"InitialR2T=No", "MaxRecvDataSegmentLength=65536"})
                                          : keysOf({"MaxBurstLength=4096", "FirstBurstLength=1024"}));
        for (int i = 0; i < 200 && session.connection.state() == Connection::State::FullFeature; ++i) {
            session.disk.deferReads = random() % 4 == 0;
            session.disk.running = random() % 4 == 0;
            auto wire = wireOf(random, session);
            Bytes rest = wire;
            while (!rest.empty()) { // in pieces, some straight into their place
                const auto sink = session.connection.sink();
                auto piece = rest.first(std::min<std::size_t>(rest.size(), 1 + random() % 6000));
                rest = rest.subspan(piece.size());
                const auto direct = random() % 2 == 0 ? std::min(sink.size(), piece.size()) : 0;
                if (direct > 0)
                    std::memcpy(sink.data(), piece.data(), direct);
                session.connection.received(direct, piece.subspan(direct), {});
                if (session.connection.state() != Connection::State::FullFeature)
                    break;
            }
            if (random() % 3 != 0)
                session.disk.doWork(session.connection);
            if (random() % 3 != 0)
                session.connection.out().consumed(session.connection.out().size()), session.connection.sent();
            QVERIFY(session.connection.out().size() < 4 * Tasks::kOutputLimit);
        }
        session.connection.abandon();
        session.disk.running = false;
        session.disk.doWork(session.connection);
    }

    void garbage_data()
    {
        QTest::addColumn<quint64>("seed");
        for (quint64 seed = 1; seed <= 200; ++seed)
            QTest::addRow("seed %llu", seed) << seed;
    }
    /// Before any login: octets with, now and then, a grain of sense.
    void garbage()
    {
        QFETCH(quint64, seed);
        Random random(seed);
        OpenPolicy policy;
        Connection connection({1, {}, {}}, policy, {});
        for (int i = 0; i < 50 && connection.state() == Connection::State::Login; ++i) {
            LoginRequest login;
            login.transit = random() % 2 == 0;
            login.more = random() % 3 == 0;
            login.currentStage = static_cast<std::uint8_t>(random() % 3);
            login.nextStage = static_cast<std::uint8_t>(random() % 4);
            auto header = encode(login);
            std::string text =
                keysOf({"InitiatorName=iqn.x", "TargetName=iqn.y", "AuthMethod=None", "MaxBurstLength=1"});
            for (int n = static_cast<int>(random() % 4); n > 0; --n)
                text[random() % text.size()] = static_cast<char>(random());
            if (random() % 10 == 0)
                header[random() % 48] = static_cast<std::byte>(random());
            storeBe<std::uint32_t>(header.data() + 4, static_cast<std::uint32_t>(text.size()));
            ByteVector wire(header.begin(), header.end());
            wire.insert(wire.end(), bytesOf(text).begin(), bytesOf(text).end());
            wire.resize((wire.size() + 3) / 4 * 4);
            connection.received(0, wire, {});
            QVERIFY(connection.out().size() < 100'000);
            connection.out().consumed(connection.out().size());
        }
    }
};

QTEST_APPLESS_MAIN(TestSessionMutations)
#include "test_session_mutations.moc"
