#include "memory_source.h"

#include "tftp/read_transfer.h"

#include <QTest>

#include <map>
#include <random>

using namespace netseat;
using namespace netseat::tftp;

namespace {

/// A client as RFC 1350 and RFC 7440, 4 describe it.
class Client {
public:
    Client(std::size_t blockSize, std::uint64_t window)
        : m_blockSize(blockSize)
        , m_window(window)
    {
    }

    std::optional<Packet> receive(const Packet &packet)
    {
        if (std::holds_alternative<OptionAck>(packet))
            return m_received == 0 ? std::optional<Packet>(Ack{0}) : std::nullopt;
        const auto *data = std::get_if<Data>(&packet);
        if (!data)
            return std::nullopt;
        if (data->block != static_cast<std::uint16_t>(m_received + 1)) {
            m_inWindow = 0;
            return Ack{static_cast<std::uint16_t>(m_received)}; // a gap or a double: say what is here
        }
        ++m_received;
        got.insert(got.end(), data->payload.begin(), data->payload.end());
        complete = data->payload.size() < m_blockSize;
        if (complete || ++m_inWindow == m_window) {
            m_inWindow = 0;
            return Ack{static_cast<std::uint16_t>(m_received)};
        }
        return std::nullopt;
    }

    ByteVector got;
    bool complete = false;

private:
    std::size_t m_blockSize;
    std::uint64_t m_window;
    std::uint64_t m_received = 0;
    std::uint64_t m_inWindow = 0;
};

struct Network {
    double loss = 0;
    double doubles = 0;
    milliseconds jitter{0}; ///< beyond 2 ms each way; reorders
};

struct Run {
    std::optional<Finished> finished;
    std::size_t datagrams = 0;
    TimePoint::duration took{};
};

/// Plays one transfer; the same seed plays the same one.
Run play(std::uint64_t seed, const Network &network, MemorySource &file, const Options &options, Client &client)
{
    std::mt19937_64 random(seed);
    const auto chance = [&](double p) { return std::uniform_real_distribution<>(0, 1)(random) < p; };
    struct Flight {
        bool toClient;
        Packet packet;
    };
    std::multimap<TimePoint, Flight> wire;
    TimePoint now{seconds(1000)};
    const auto begun = now;
    const auto put = [&](bool toClient, const Packet &packet) {
        for (int copies = chance(network.doubles) ? 2 : 1; copies > 0; --copies) {
            const auto delay = milliseconds(2)
                + milliseconds(network.jitter.count() ? random() % std::uint64_t(network.jitter.count()) : 0);
            if (!chance(network.loss))
                wire.emplace(now + delay, Flight{toClient, packet});
        }
    };

    ReadTransfer transfer(file, options);
    Outbox out;
    Run run;
    transfer.start(now, out);
    for (;;) {
        for (std::size_t i = 0; i < out.datagrams.size(); ++i) {
            ++run.datagrams;
            put(true, *decode(out.datagrams[i]));
        }
        out.datagrams.clear();
        if (out.finished)
            break;
        if (wire.empty() || wire.begin()->first > transfer.deadline()) {
            now = transfer.deadline(); // time jumps; nothing sleeps
            transfer.onDeadline(now, out);
            continue;
        }
        const auto flight = wire.extract(wire.begin());
        now = flight.key();
        if (!flight.mapped().toClient)
            transfer.onPacket(flight.mapped().packet, now, out);
        else if (const auto answer = client.receive(flight.mapped().packet))
            put(false, *answer);
    }
    run.finished = out.finished;
    run.took = now - begun;
    return run;
}

Options windowed(std::uint16_t window)
{
    Options options;
    options.blockSize = std::uint16_t{512};
    if (window > 1)
        options.windowSize = window;
    return options;
}

} // namespace

class TestLossyNetwork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void arrivesWhole_data();
    void arrivesWhole();
    void silentClientCostsLittle();
};

void TestLossyNetwork::arrivesWhole_data()
{
    QTest::addColumn<int>("window");
    QTest::addColumn<double>("loss");
    QTest::addColumn<double>("doubles");
    QTest::addColumn<int>("jitter");
    QTest::addColumn<double>("cost"); // datagrams sent for each one needed, at most, over all seeds
    QTest::newRow("perfect, single blocks") << 1 << 0.0 << 0.0 << 0 << 1.0;
    QTest::newRow("perfect, window 16") << 16 << 0.0 << 0.0 << 0 << 1.0;
    QTest::newRow("everything arrives twice, single blocks") << 1 << 0.0 << 1.0 << 0 << 1.0;
    QTest::newRow("everything arrives twice, window 16") << 16 << 0.0 << 1.0 << 0 << 2.1;
    QTest::newRow("everything arrives twice and late, single blocks") << 1 << 0.0 << 1.0 << 30 << 1.05;
    QTest::newRow("one in a hundred lost, single blocks") << 1 << 0.01 << 0.0 << 0 << 1.1;
    QTest::newRow("one in a hundred lost, window 16") << 16 << 0.01 << 0.0 << 0 << 1.25;
    QTest::newRow("one in ten lost, single blocks") << 1 << 0.1 << 0.1 << 10 << 1.3;
    QTest::newRow("one in ten lost, window 4") << 4 << 0.1 << 0.1 << 0 << 2.0;
    QTest::newRow("one in ten lost, window 4, out of order") << 4 << 0.1 << 0.1 << 10 << 3.5;
    QTest::newRow("one in ten lost, window 64") << 64 << 0.1 << 0.0 << 0 << 7.0;
}

void TestLossyNetwork::arrivesWhole()
{
    QFETCH(int, window);
    QFETCH(double, loss);
    QFETCH(double, doubles);
    QFETCH(int, jitter);
    QFETCH(double, cost);
    constexpr std::size_t kSize = 100'000;
    const std::size_t needed = kSize / 512 + 2; // with the OACK
    std::size_t datagrams = 0;
    constexpr std::size_t kSeeds = 100;
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        MemorySource file(kSize);
        Client client(512, static_cast<std::uint64_t>(window));
        const auto run =
            play(seed, {loss, doubles, milliseconds(jitter)}, file, windowed(std::uint16_t(window)), client);
        const auto which = qPrintable(QStringLiteral("seed %1").arg(seed));
        QVERIFY2(client.complete, which);
        QVERIFY2(client.got == file.data, which);
        QVERIFY2(run.finished->how == Finished::How::Complete
                || (loss > 0 && run.finished->how == Finished::How::Unconfirmed),
            which);
        datagrams += run.datagrams;
    }
    const auto mean = double(datagrams) / double(needed * kSeeds);
    QVERIFY2(mean <= cost, qPrintable(QStringLiteral("%1 datagrams for each one needed").arg(mean)));
}

void TestLossyNetwork::silentClientCostsLittle()
{
    for (const int window : {1, 64}) { // a forged request must not make us a cannon: the OACK or one block, a few times
        MemorySource file(10'000'000);
        Client client(512, 1);
        const auto run = play(1, {1.0, 0.0, milliseconds(0)}, file, windowed(std::uint16_t(window)), client);
        QVERIFY(run.finished->how == Finished::How::TimedOut);
        QVERIFY(run.datagrams <= 14);
        QVERIFY(run.took <= kGiveUp + kMostRetry);
    }
}

QTEST_APPLESS_MAIN(TestLossyNetwork)
#include "test_lossy_network.moc"
