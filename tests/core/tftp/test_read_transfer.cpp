#include "memory_source.h"

#include "tftp/read_transfer.h"

#include <QTest>

using namespace netseat;
using namespace netseat::tftp;
using How = netseat::tftp::Finished::How;

Q_DECLARE_METATYPE(netseat::tftp::Options)

namespace {

Options optionsOf(std::optional<std::uint16_t> block, std::optional<std::uint64_t> size = {},
    std::optional<std::uint8_t> timeout = {}, std::optional<std::uint16_t> window = {})
{
    Options options;
    options.blockSize = block;
    options.transferSize = size;
    options.timeout = timeout;
    options.windowSize = window;
    return options;
}

/// A transfer and the time it is told.
struct Bench {
    explicit Bench(std::size_t size, const Options &options = {})
        : file(size)
        , transfer(file, options)
    {
        transfer.start(now, out);
    }

    /// What was sent since the last call, as a line: "OACK", "DATA 1+512", "ERROR 0".
    QStringList sent()
    {
        QStringList lines;
        for (std::size_t i = 0; i < out.datagrams.size(); ++i) {
            const auto packet = decode(out.datagrams[i]);
            if (const auto *data = std::get_if<Data>(&*packet))
                lines << QStringLiteral("DATA %1+%2").arg(data->block).arg(data->payload.size());
            else if (const auto *error = std::get_if<ErrorPacket>(&*packet))
                lines << QStringLiteral("ERROR %1").arg(int(error->code));
            else
                lines << (std::holds_alternative<OptionAck>(*packet) ? QStringLiteral("OACK") : QStringLiteral("?"));
        }
        out.datagrams.clear();
        return lines;
    }
    void ack(int block, milliseconds later = milliseconds(1))
    {
        now += later;
        transfer.onPacket(Ack{static_cast<std::uint16_t>(block)}, now, out);
    }
    void deadline()
    {
        now = transfer.deadline();
        transfer.onDeadline(now, out);
    }
    bool ended(How how) const { return out.finished && out.finished->how == how; }

    MemorySource file;
    ReadTransfer transfer;
    TimePoint now{seconds(1000)};
    Outbox out;
};

} // namespace

class TestReadTransfer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void grants_data();
    void grants();
    void blockSizeFollowsThePath();
    void lastBlock_data();
    void lastBlock();
    void withoutOptionsTheFirstAnswerIsData();
    void oackIsAcknowledgedAsBlockZero();
    void sizeProbeIsNoFailure();
    void errorInTheMiddleAborts();
    void repeatedAcksAreNotAnswered();
    void acksOfBlocksNeverSentAreIgnored();
    void blockNumbersWrap();
    void windowIsSentAtOnce();
    void ackInsideTheWindowGoesOnFromThere();
    void repeatedAckOfAWindowIsAnsweredOnce();
    void silenceProbesTheEndOfTheWindow();
    void lastSentIsKnown();
    void aDoubledAckOfAWindowIsIgnored();
    void retriesBackOffAndGiveUp();
    void retriesKeepToTheNegotiatedTimeout();
    void retriesFollowTheRoundTrip();
    void lostLastAckIsNotAFailure();
    void unansweredSingleBlockIsAFailure();
    void shrunkenFileNeverLooksComplete();
    void grownFileIsSentAsItWas();
    void unreadableFileEndsWithAnError();
    void nothingHappensAfterTheEnd();
};

void TestReadTransfer::grants_data()
{
    QTest::addColumn<Options>("asked");
    QTest::addColumn<Options>("granted");
    QTest::newRow("nothing for nothing") << Options{} << Options{};
    QTest::newRow("a block that fits a frame (RFC 2348)") << optionsOf(1432) << optionsOf(1432);
    QTest::newRow("a larger block becomes the path's") << optionsOf(65464) << optionsOf(1468);
    QTest::newRow("the smallest block") << optionsOf(8) << optionsOf(8);
    QTest::newRow("the size (RFC 2349)") << optionsOf({}, 0) << optionsOf({}, 1000);
    QTest::newRow("the timeout as asked (RFC 2349)") << optionsOf({}, {}, 255) << optionsOf({}, {}, 255);
    QTest::newRow("a window (RFC 7440)") << optionsOf({}, {}, {}, 4) << optionsOf({}, {}, {}, 4);
    QTest::newRow("a larger window becomes 64") << optionsOf({}, {}, {}, 65535) << optionsOf({}, {}, {}, 64);
}

void TestReadTransfer::grants()
{
    QFETCH(Options, asked);
    QFETCH(Options, granted);
    QVERIFY(grant(asked, 1000) == granted);
    const auto unknown = grant(asked, std::nullopt); // netascii: the size is not known
    QVERIFY(
        !unknown.transferSize && unknown.blockSize == granted.blockSize && unknown.windowSize == granted.windowSize);
}

void TestReadTransfer::blockSizeFollowsThePath()
{
    QCOMPARE(blockSizeFor(1500), std::uint16_t{1468}); // Ethernet
    QCOMPARE(blockSizeFor(9000), std::uint16_t{8968}); // jumbo frames
    QCOMPARE(blockSizeFor(1420), std::uint16_t{1388}); // a tunnel
    QCOMPARE(blockSizeFor(65536), std::uint16_t{65464}); // loopback: RFC 2348's largest
    QCOMPARE(blockSizeFor(576), std::uint16_t{544});
    QCOMPARE(blockSizeFor(68), std::uint16_t{512}); // the least that IP allows; 512 is what everybody expects
    QCOMPARE(blockSizeFor(0), std::uint16_t{512});
    QVERIFY(grant(optionsOf(65464), 1000, 65464) == optionsOf(65464));
    QVERIFY(grant(optionsOf(1400), 1000, 8968) == optionsOf(1400)); // never more than was asked for
}

void TestReadTransfer::lastBlock_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<QStringList>("blocks");
    QTest::newRow("an empty file is an empty block") << 0 << QStringList{"DATA 1+0"};
    QTest::newRow("one octet") << 1 << QStringList{"DATA 1+1"};
    QTest::newRow("one less than a block") << 511 << QStringList{"DATA 1+511"};
    QTest::newRow("exactly a block ends with an empty one (RFC 1350, 6)")
        << 512 << QStringList{"DATA 1+512", "DATA 2+0"};
    QTest::newRow("a block and one octet") << 513 << QStringList{"DATA 1+512", "DATA 2+1"};
    QTest::newRow("two blocks") << 1024 << QStringList{"DATA 1+512", "DATA 2+512", "DATA 3+0"};
}

void TestReadTransfer::lastBlock()
{
    QFETCH(int, size);
    QFETCH(QStringList, blocks);
    Bench bench(static_cast<std::size_t>(size));
    QStringList got;
    for (int block = 1; !bench.out.finished && block < 10; ++block) {
        got += bench.sent();
        bench.ack(block);
    }
    QCOMPARE(got, blocks);
    QVERIFY(bench.ended(How::Complete));
    QCOMPARE(bench.transfer.octets(), std::uint64_t(size));
}

void TestReadTransfer::withoutOptionsTheFirstAnswerIsData()
{
    Bench bench(2000);
    QCOMPARE(bench.sent(), QStringList("DATA 1+512"));
    QVERIFY(!bench.transfer.heard());
}

void TestReadTransfer::oackIsAcknowledgedAsBlockZero() // RFC 2347
{
    Bench bench(5000, optionsOf(1432, 0));
    QCOMPARE(bench.sent(), QStringList("OACK"));
    bench.ack(1); // not sent yet
    QVERIFY(bench.sent().isEmpty());
    bench.ack(0);
    QCOMPARE(bench.sent(), QStringList("DATA 1+1432"));
    bench.ack(0); // the same again
    QVERIFY(bench.sent().isEmpty());
}

void TestReadTransfer::sizeProbeIsNoFailure()
{
    for (const auto code : {ErrorCode::OptionsRefused, ErrorCode::NotDefined}) {
        Bench bench(5000, optionsOf(1468, 0, {}, 4));
        bench.transfer.onPacket(ErrorPacket{code, "User aborted the transfer"}, bench.now, bench.out);
        QVERIFY(bench.ended(How::Probed));
    }
    Bench refused(5000, optionsOf(1468)); // it did not ask for the size: these options it does not want
    refused.transfer.onPacket(ErrorPacket{ErrorCode::OptionsRefused, ""}, refused.now, refused.out);
    QVERIFY(refused.ended(How::Aborted));
}

void TestReadTransfer::errorInTheMiddleAborts()
{
    Bench bench(5000, optionsOf(1468, 0));
    bench.ack(0);
    bench.transfer.onPacket(ErrorPacket{ErrorCode::DiskFull, "No room"}, bench.now, bench.out);
    QVERIFY(bench.ended(How::Aborted));
    QCOMPARE(bench.out.finished->detail, std::string("No room"));
}

void TestReadTransfer::repeatedAcksAreNotAnswered() // RFC 1123, 4.2.3.1: Sorcerer's Apprentice
{
    Bench bench(5000);
    bench.sent();
    bench.ack(1);
    QCOMPARE(bench.sent(), QStringList("DATA 2+512"));
    for (int i = 0; i < 10; ++i) {
        bench.ack(1, milliseconds(i < 5 ? 0 : 20));
        QVERIFY(bench.sent().isEmpty());
    }
    bench.ack(2);
    QCOMPARE(bench.sent(), QStringList("DATA 3+512"));
    bench.ack(1);
    QVERIFY(bench.sent().isEmpty());
}

void TestReadTransfer::acksOfBlocksNeverSentAreIgnored()
{
    for (const int block : {2, 3, 100, 65535, 0}) {
        Bench bench(5000);
        bench.sent();
        bench.ack(block);
        QVERIFY2(bench.sent().isEmpty() && !bench.transfer.heard(), qPrintable(QString::number(block)));
    }
    Bench windowed(100'000, optionsOf({}, {}, {}, 8));
    windowed.ack(0);
    windowed.sent();
    windowed.ack(9);
    QVERIFY(windowed.sent().isEmpty());
}

void TestReadTransfer::blockNumbersWrap() // to 0, as clients expect beyond 32 MB
{
    const std::size_t blocks = 2 * 65536 + 10;
    for (const std::uint16_t window : {std::uint16_t{1}, std::uint16_t{64}}) {
        Bench bench(blocks * 8 + 3, optionsOf(8, {}, {}, window));
        bench.sent();
        bench.ack(0);
        std::uint64_t received = 0;
        while (!bench.out.finished) {
            for (std::size_t i = 0; i < bench.out.datagrams.size(); ++i) {
                ++received;
                QCOMPARE(std::get<Data>(*decode(bench.out.datagrams[i])).block, static_cast<std::uint16_t>(received));
            }
            bench.out.datagrams.clear();
            bench.ack(static_cast<std::uint16_t>(received));
        }
        QVERIFY(bench.ended(How::Complete));
        QCOMPARE(received, std::uint64_t{blocks + 1});
        QCOMPARE(bench.transfer.octets(), std::uint64_t{blocks * 8 + 3});
    }
}

void TestReadTransfer::windowIsSentAtOnce() // RFC 7440, 4
{
    Bench bench(512 * 5 + 10, optionsOf({}, {}, {}, 4));
    bench.ack(0);
    QCOMPARE(bench.sent(), QStringList({"OACK", "DATA 1+512", "DATA 2+512", "DATA 3+512", "DATA 4+512"}));
    bench.ack(4);
    QCOMPARE(bench.sent(), QStringList({"DATA 5+512", "DATA 6+10"}));
    bench.ack(6);
    QVERIFY(bench.ended(How::Complete));
}

void TestReadTransfer::ackInsideTheWindowGoesOnFromThere() // RFC 7440, 4
{
    Bench bench(512 * 20, optionsOf({}, {}, {}, 4));
    bench.ack(0);
    bench.sent();
    bench.ack(2); // block 3 was lost
    QCOMPARE(bench.sent(), QStringList({"DATA 3+512", "DATA 4+512", "DATA 5+512", "DATA 6+512"}));
}

void TestReadTransfer::repeatedAckOfAWindowIsAnsweredOnce() // its first block was lost
{
    Bench bench(512 * 20, optionsOf({}, {}, {}, 4));
    bench.ack(0, milliseconds(10));
    bench.ack(4, milliseconds(10));
    bench.sent();
    bench.ack(4, milliseconds(10));
    QCOMPARE(bench.sent(), QStringList({"DATA 5+512", "DATA 6+512", "DATA 7+512", "DATA 8+512"}));
    bench.ack(4, milliseconds(10));
    bench.ack(4, milliseconds(10));
    QVERIFY(bench.sent().isEmpty());
    bench.ack(8, milliseconds(10));
    QCOMPARE(bench.sent().size(), 4);
}

void TestReadTransfer::silenceProbesTheEndOfTheWindow() // its last block or the ACK was lost: 64 blocks again would be dear
{
    Bench bench(512 * 20, optionsOf({}, {}, {}, 4));
    bench.ack(0, milliseconds(10));
    bench.ack(4, milliseconds(10));
    bench.sent();
    bench.deadline();
    QCOMPARE(bench.sent(), QStringList("DATA 8+512"));
    bench.ack(6); // it says where it stands: from there on, at once
    QCOMPARE(bench.sent().first(), QStringLiteral("DATA 7+512"));
    bench.deadline();
    QCOMPARE(bench.sent(), QStringList("DATA 10+512"));
    bench.deadline(); // it says nothing: all of it
    QCOMPARE(bench.sent(), QStringList({"DATA 7+512", "DATA 8+512", "DATA 9+512", "DATA 10+512"}));
}

void TestReadTransfer::lastSentIsKnown()
{
    Bench bench(1000);
    QVERIFY(!bench.transfer.lastSent());
    bench.ack(1);
    QVERIFY(bench.transfer.lastSent());
    QVERIFY(!bench.out.finished);
}

void TestReadTransfer::aDoubledAckOfAWindowIsIgnored() // sooner than a round trip: the network's doing
{
    Bench bench(512 * 20, optionsOf({}, {}, {}, 4));
    bench.ack(0, milliseconds(10));
    bench.ack(4, milliseconds(10));
    bench.sent();
    bench.ack(4, milliseconds(0));
    bench.ack(4, milliseconds(2));
    QVERIFY(bench.sent().isEmpty());
}

void TestReadTransfer::retriesBackOffAndGiveUp()
{
    Bench bench(5000);
    const auto begun = bench.now;
    bench.sent();
    QCOMPARE(bench.transfer.deadline() - bench.now, TimePoint::duration(kFirstRetry));
    bench.transfer.onDeadline(bench.transfer.deadline() - milliseconds(1), bench.out); // too soon
    QVERIFY(bench.sent().isEmpty());
    int retries = 0;
    while (!bench.out.finished) {
        const auto before = bench.now;
        bench.deadline();
        QVERIFY(bench.now - before <= kMostRetry);
        if (!bench.out.finished)
            QCOMPARE(bench.sent(), QStringList("DATA 1+512"));
        ++retries;
    }
    QVERIFY(bench.ended(How::TimedOut));
    QVERIFY(bench.now - begun >= kGiveUp && bench.now - begun <= kGiveUp + kMostRetry);
    QVERIFY(retries <= 14);
}

void TestReadTransfer::retriesKeepToTheNegotiatedTimeout() // RFC 2349
{
    Bench bench(5000, optionsOf({}, {}, 2));
    bench.ack(0);
    for (int i = 0; i < 5; ++i) {
        const auto before = bench.now;
        bench.deadline();
        QVERIFY(bench.now - before <= seconds(2));
    }
}

void TestReadTransfer::retriesFollowTheRoundTrip()
{
    Bench bench(50'000);
    for (int block = 1; block <= 20; ++block)
        bench.ack(block, milliseconds(1));
    QCOMPARE(bench.transfer.deadline() - bench.now, TimePoint::duration(kLeastRetry));
    for (int block = 21; block <= 60; ++block)
        bench.ack(block, milliseconds(150));
    const auto wait = bench.transfer.deadline() - bench.now;
    QVERIFY(wait > milliseconds(500) && wait <= milliseconds(600));
    for (int block = 61; block <= 70; ++block) { // the answer to what was sent twice says nothing (Karn)
        bench.deadline();
        bench.ack(block, milliseconds(0));
    }
    QVERIFY(bench.transfer.deadline() - bench.now > milliseconds(500));
}

void TestReadTransfer::lostLastAckIsNotAFailure()
{
    Bench bench(600);
    bench.ack(1);
    while (!bench.out.finished)
        bench.deadline();
    QVERIFY(bench.ended(How::Unconfirmed));
}

void TestReadTransfer::unansweredSingleBlockIsAFailure()
{
    Bench bench(100);
    while (!bench.out.finished)
        bench.deadline();
    QVERIFY(bench.ended(How::TimedOut));
}

void TestReadTransfer::shrunkenFileNeverLooksComplete()
{
    Bench bench(2000);
    bench.ack(1);
    bench.sent();
    bench.file.data.resize(1100); // a short block 3 would be taken for the last
    bench.ack(2);
    QCOMPARE(bench.sent(), QStringList("ERROR 0"));
    QVERIFY(bench.ended(How::ReadFailed));
}

void TestReadTransfer::grownFileIsSentAsItWas()
{
    Bench bench(600);
    bench.file.data.resize(5000);
    bench.ack(1);
    QCOMPARE(bench.sent(), QStringList({"DATA 1+512", "DATA 2+88"}));
    bench.ack(2);
    QVERIFY(bench.ended(How::Complete));
}

void TestReadTransfer::unreadableFileEndsWithAnError()
{
    Bench bench(5000, optionsOf({}, {}, {}, 4));
    bench.sent();
    bench.file.fails = true;
    bench.ack(0);
    QCOMPARE(bench.sent(), QStringList("ERROR 0"));
    QVERIFY(bench.ended(How::ReadFailed));
    QCOMPARE(bench.out.finished->detail, std::string("The disk is gone."));
}

void TestReadTransfer::nothingHappensAfterTheEnd()
{
    Bench bench(100);
    bench.ack(1);
    QVERIFY(bench.ended(How::Complete));
    bench.sent();
    bench.out = {};
    bench.ack(1);
    bench.transfer.onPacket(ErrorPacket{}, bench.now, bench.out);
    bench.transfer.onDeadline(bench.now + std::chrono::hours(1), bench.out);
    QVERIFY(bench.sent().isEmpty() && !bench.out.finished);
    QVERIFY(bench.transfer.deadline() == TimePoint::max());
}

QTEST_APPLESS_MAIN(TestReadTransfer)
#include "test_read_transfer.moc"
