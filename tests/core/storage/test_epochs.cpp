// When what was taken out of the tables may be used again (core/storage/epochs.h).
#include "storage/epochs.h"

#include <QDeadlineTimer>
#include <QTest>

#include <memory>
#include <thread>
#include <vector>

using namespace netseat::storage;

class TestEpochs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutReadersEverythingIsFreeAtOnce()
    {
        Epochs epochs;
        const auto taken = epochs.current();
        QVERIFY(!epochs.isOver(taken));
        epochs.advance();
        QVERIFY(epochs.isOver(taken));
    }

    void aReaderFromBeforeHoldsItUp()
    {
        Epochs epochs;
        auto token = std::make_unique<Epochs::Token>(epochs.enter());
        const auto taken = epochs.current();
        epochs.advance();
        epochs.advance();
        QVERIFY(!epochs.isOver(taken));
        token.reset();
        epochs.advance();
        QVERIFY(epochs.isOver(taken));
    }

    void readersFromAfterwardsDoNot()
    {
        Epochs epochs;
        const auto taken = epochs.current();
        std::vector<Epochs::Token> tokens;
        auto old = std::make_unique<Epochs::Token>(epochs.enter());
        epochs.advance(); // one epoch on: the old reader is of the one before
        tokens.push_back(epochs.enter());
        QVERIFY(!epochs.isOver(taken));
        old.reset();
        epochs.advance();
        QVERIFY(epochs.isOver(taken)); // a steady stream of new ones starves nobody
    }

    void noReaderFindsWhatIsFree()
    {
        // A cell is in use while `place` says so; a reader that finds it there must never see it given up.
        Epochs epochs;
        constexpr int kCells = 64;
        std::array<std::atomic<bool>, kCells> alive {};
        std::atomic<int> place {0};
        alive[0] = true;
        std::atomic<bool> stop {false};
        std::atomic<int> bad {0};
        std::vector<std::thread> readers;
        for (int i = 0; i < 3; ++i) {
            readers.emplace_back([&] {
                while (!stop) {
                    const auto token = epochs.enter();
                    const auto cell = place.load();
                    for (int look = 0; look < 50; ++look)
                        bad += alive[static_cast<std::size_t>(cell)] ? 0 : 1;
                }
            });
        }
        std::vector<std::pair<int, std::uint64_t>> taken;
        int released = 0;
        const QDeadlineTimer patience(60'000); // readers that have lost the processor hold an epoch open
        for (int i = 1; i < 60'000 || (released <= 100 && !patience.hasExpired()); ++i) {
            const auto next = static_cast<std::size_t>(i % kCells);
            if (!alive[next]) {
                alive[next] = true;
                const auto old = place.exchange(i % kCells);
                taken.emplace_back(old, epochs.current());
            }
            epochs.advance();
            std::erase_if(taken, [&](const auto &entry) {
                if (!epochs.isOver(entry.second))
                    return false;
                alive[static_cast<std::size_t>(entry.first)] = false;
                ++released;
                return true;
            });
        }
        stop = true;
        for (auto &reader : readers)
            reader.join();
        QCOMPARE(bad.load(), 0);
        QVERIFY(released > 100);
    }
};

QTEST_GUILESS_MAIN(TestEpochs)
#include "test_epochs.moc"
