#include "iscsi/digest.h"
#include "iscsi/out_queue.h"
#include "iscsi/pdu_reader.h"
#include "iscsi/pdu_target.h"

#include <QTest>

using namespace netseat;
using namespace netseat::iscsi;

namespace {

/// All octets of a queue, taken in pieces of at most `most`.
ByteVector drain(OutQueue &queue, std::size_t most = 1 << 20)
{
    ByteVector all;
    while (!queue.empty()) {
        std::array<Bytes, 5> pieces;
        const auto count = queue.gather(pieces);
        std::size_t taken = 0;
        for (std::size_t i = 0; i < count && taken < most; ++i) {
            const auto part = pieces[i].first(std::min(pieces[i].size(), most - taken));
            all.insert(all.end(), part.begin(), part.end());
            taken += part.size();
        }
        queue.consumed(taken);
    }
    return all;
}

ByteVector pattern(std::size_t size)
{
    ByteVector data(size);
    for (std::size_t i = 0; i < size; ++i)
        data[i] = static_cast<std::byte>(i * 7 + 1);
    return data;
}

template <typename Pdu>
void roundTrip(const Pdu &pdu)
{
    const auto header = encode(pdu);
    QCOMPARE(opcodeOf(header), Pdu::kOpcode);
    QVERIFY(decode<Pdu>(header) == pdu);
}

} // namespace

class TestPdu : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyHeaderSurvivesARoundTrip()
    {
        roundTrip(NopOut{true, true, 1, 2, 3, 4, 5}); // 11.18
        ScsiCommand command{true, false, true, true, 3, 7, 8, 9, 10, 11, {}}; // 11.3
        command.cdb[15] = std::byte{0xee};
        roundTrip(command);
        roundTrip(TaskManagement{true, true, 5, 1, 2, 3, 4, 5, 6, 7}); // 11.5
        roundTrip(LoginRequest{true, true, false, 1, 3, 1, 0, {1, 2, 3, 4, 5, 6}, 7, 8, 9, 10, 11}); // 11.12
        roundTrip(TextRequest{true, false, true, 1, 2, 3, 4, 5}); // 11.10
        roundTrip(DataOut{true, 1, 2, 3, 4, 5, 6}); // 11.7
        roundTrip(LogoutRequest{true, true, 2, 3, 4, 5, 6}); // 11.14
        roundTrip(SnackRequest{true, 3, 1, 2, 3, 4, 5, 6}); // 11.16
        roundTrip(NopIn{1, 2, 3, 4, 5, 6}); // 11.19
        roundTrip(ScsiResponse{{true, false, 9}, 1, 2, 3, 4, 5, 6, 7}); // 11.4
        roundTrip(TaskManagementResponse{5, 1, 2, 3, 4}); // 11.6
        roundTrip(LoginResponse{true, false, 1, 3, 0, 0, {1, 2, 3, 4, 5, 6}, 7, 8, 9, 10, 11, 0x0203}); // 11.13
        roundTrip(TextResponse{false, true, 1, 2, 3, 4, 5, 6}); // 11.11
        roundTrip(DataIn{true, true, {false, true, 5}, 2, 1, 2, 3, 4, 5, 6, 7, 8}); // 11.7
        roundTrip(LogoutResponse{1, 2, 3, 4, 5, 6, 7}); // 11.15
        roundTrip(ReadyToTransfer{1, 2, 3, 4, 5, 6, 7, 8, 9}); // 11.8
        roundTrip(AsyncMessage{1, 2, 3, 4, 1, 2, 3, 4, 5}); // 11.9
        roundTrip(Reject{4, 1, 2, 3, 4}); // 11.17
    }

    /// Places of fields, from the figures of section 11, not from our own layout.
    void fieldsLieWhereTheStandardSays()
    {
        ScsiCommand command;
        command.immediate = true;
        command.write = true;
        command.initiatorTag = 0x01020304;
        command.expectedLength = 0x05060708;
        command.cmdSn = 0x090a0b0c;
        const auto header = encode(command);
        QCOMPARE(header[0], std::byte{0x41});
        QCOMPARE(header[1], std::byte{0xa1}); // F, W, simple
        QCOMPARE(loadBe<std::uint32_t>(header.data() + 16), 0x01020304U);
        QCOMPARE(loadBe<std::uint32_t>(header.data() + 20), 0x05060708U);
        QCOMPARE(loadBe<std::uint32_t>(header.data() + 24), 0x090a0b0cU);

        DataIn data;
        data.final = data.hasStatus = true;
        data.residual.underflow = true;
        data.bufferOffset = 0x11121314;
        const auto in = encode(data);
        QCOMPARE(in[0], std::byte{0x25});
        QCOMPARE(in[1], std::byte{0x83});
        QCOMPARE(loadBe<std::uint32_t>(in.data() + 40), 0x11121314U);

        LoginResponse login;
        login.transit = true;
        login.currentStage = 1;
        login.nextStage = 3;
        login.status = 0x0203;
        const auto answer = encode(login);
        QCOMPARE(answer[1], std::byte{0x87});
        QCOMPARE(answer[36], std::byte{0x02});
        QCOMPARE(answer[37], std::byte{0x03});
    }

    void digestIsCrc32c_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("expected");
        // RFC 3720, appendix B.4
        QTest::newRow("32 octets of zeros") << QByteArray(32, '\0') << QByteArray::fromHex("aa36918a");
        QTest::newRow("32 octets of ones") << QByteArray(32, '\xff') << QByteArray::fromHex("43aba862");
        QTest::newRow("an iSCSI READ(10) command PDU") << QByteArray::fromHex(
            "01c000000000000000000000000000001400000000000400000000140000001828000000000000000200000000000000")
                                                       << QByteArray::fromHex("563a96d9");
    }
    void digestIsCrc32c()
    {
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, expected);
        Digest digest;
        digest.add(bytesOf({data.constData(), 5})); // in two pieces
        digest.add(bytesOf({data.constData() + 5, static_cast<std::size_t>(data.size()) - 5}));
        const auto value = digest.value();
        QCOMPARE(QByteArray(reinterpret_cast<const char *>(value.data()), 4), expected);
    }

    void pdusCrossTheWire_data()
    {
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("piece");
        QTest::addColumn<bool>("digests");
        for (const bool digests : {false, true})
            for (const int length : {0, 1, 3, 4, 5, 512, 8192, 100'000})
                for (const int piece : {1, 7, 48, 49, 4096, 1'000'000})
                    QTest::addRow("%d octets of data in pieces of %d%s", length, piece, digests ? " with digests" : "")
                        << length << piece << digests;
    }
    /// 11.2: header and data may come in any pieces, several PDUs in one.
    void pdusCrossTheWire()
    {
        QFETCH(int, length);
        QFETCH(int, piece);
        QFETCH(bool, digests);
        const auto data = pattern(static_cast<std::size_t>(length));
        OutQueue queue;
        queue.setDigests(digests, digests);
        NopOut nop;
        for (std::uint32_t i = 0; i < 3; ++i) {
            nop.cmdSn = i;
            queue.push(encode(nop), Slice::copyOf(data));
        }
        const auto wire = drain(queue, static_cast<std::size_t>(piece));

        PduReader reader;
        reader.setMaxDataLength(100'000);
        reader.setDigests(digests, digests);
        std::uint32_t pdus = 0;
        ByteVector place(data.size());
        for (std::size_t at = 0; at < wire.size(); at += static_cast<std::size_t>(piece)) {
            auto input = Bytes(wire).subspan(at, std::min(static_cast<std::size_t>(piece), wire.size() - at));
            for (;;) {
                const auto step = reader.next(input);
                if (step == PduReader::Step::NeedMore)
                    break;
                if (step == PduReader::Step::Header) {
                    if (pdus == 1) // the second one goes to a place of ours
                        reader.placeData(place);
                    continue;
                }
                QVERIFY(step == PduReader::Step::Pdu);
                QCOMPARE(decode<NopOut>(reader.header()).cmdSn, pdus);
                QVERIFY(reader.isDataIntact());
                QVERIFY(std::equal(data.begin(), data.end(), reader.data().begin(), reader.data().end()));
                ++pdus;
            }
            QVERIFY(input.empty());
        }
        QCOMPARE(pdus, 3U);
        QVERIFY(place == data);
    }

    void dataMayGoStraightToItsPlace()
    {
        const auto data = pattern(10'000);
        OutQueue queue;
        queue.setDigests(false, true);
        queue.push(encode(DataOut{}), Slice::copyOf(data));
        const auto wire = drain(queue);
        PduReader reader;
        reader.setMaxDataLength(10'000);
        reader.setDigests(false, true);
        ByteVector place(data.size());
        auto input = Bytes(wire).first(100);
        QVERIFY(reader.sink().empty());
        QVERIFY(reader.next(input) == PduReader::Step::Header);
        reader.placeData(place);
        QVERIFY(reader.next(input) == PduReader::Step::NeedMore);
        const auto sink = reader.sink();
        QCOMPARE(sink.size(), data.size() - 52);
        std::memcpy(sink.data(), wire.data() + 100, sink.size());
        reader.sinkFilled(sink.size());
        QVERIFY(reader.sink().empty());
        input = Bytes(wire).subspan(48 + data.size());
        QVERIFY(reader.next(input) == PduReader::Step::Pdu);
        QVERIFY(reader.isDataIntact());
        QVERIFY(place == data);
    }

    /// 13.12: refused before any of it is read or memory is taken.
    void longerDataThanDeclaredIsRefused()
    {
        auto header = encode(NopOut{});
        storeBe<std::uint32_t>(header.data() + 4, 8193);
        PduReader reader;
        Bytes input = header;
        QVERIFY(reader.next(input) == PduReader::Step::TooLong);
    }

    /// 11.2.1.5: additional header segments are skipped, and covered by the header digest.
    void additionalHeaderSegmentsAreSkipped()
    {
        auto header = encode(NopOut{});
        storeBe<std::uint32_t>(header.data() + 4, 0xff000004); // 1,020 octets of them, 4 of data
        ByteVector wire(header.begin(), header.end());
        wire.resize(48 + 1020);
        Digest digest;
        digest.add(wire);
        const auto value = digest.value();
        wire.insert(wire.end(), value.begin(), value.end());
        wire.resize(wire.size() + 4, std::byte{'x'});
        PduReader reader;
        reader.setDigests(true, false);
        Bytes input = wire;
        QVERIFY(reader.next(input) == PduReader::Step::Header);
        QVERIFY(reader.next(input) == PduReader::Step::Pdu);
        QCOMPARE(textOf(reader.data()), std::string_view("xxxx"));
        QCOMPARE(reader.additionalSegments().size(), std::size_t{1020}); // without the digest

        wire[100] = std::byte{1};
        PduReader other;
        other.setDigests(true, false);
        input = wire;
        QVERIFY(other.next(input) == PduReader::Step::HeaderDigestError); // 7.8
    }

    void aWrongDataDigestIsNoticed()
    {
        OutQueue queue;
        queue.setDigests(false, true);
        queue.push(encode(NopOut{}), Slice::copyOf(pattern(10)));
        auto wire = drain(queue);
        wire[50] ^= std::byte{1};
        PduReader reader;
        reader.setDigests(false, true);
        Bytes input = wire;
        QVERIFY(reader.next(input) == PduReader::Step::Header);
        QVERIFY(reader.next(input) == PduReader::Step::Pdu);
        QVERIFY(!reader.isDataIntact()); // 7.8
    }

    void aBufferBeginsAtALineOfTheCache_data()
    {
        QTest::addColumn<std::size_t>("octets");
        for (const std::size_t octets : {64U, 512U, 4096U, 32768U, 32769U, 262144U, 262145U, 1048576U, 1048577U})
            QTest::addRow("%zu", octets) << octets;
    }
    void aBufferBeginsAtALineOfTheCache()
    {
        QFETCH(std::size_t, octets);
        for (int i = 0; i < 3; ++i) { // new ones, and one that was used before
            const auto first = makeBuffer(octets);
            const auto second = makeBuffer(octets);
            QCOMPARE(reinterpret_cast<std::uintptr_t>(first.get()) % kBufferAlignment, std::uintptr_t{0});
            QCOMPARE(reinterpret_cast<std::uintptr_t>(second.get()) % kBufferAlignment, std::uintptr_t{0});
            std::ranges::fill(MutableBytes(first.get(), octets), std::byte{1});
            std::ranges::fill(MutableBytes(second.get(), octets), std::byte{2});
            QCOMPARE(MutableBytes(first.get(), octets).back(), std::byte{1});
        }
    }
};

QTEST_APPLESS_MAIN(TestPdu)
#include "test_pdu.moc"
