#include "base/bytes.h"

#include <QTest>

using namespace netseat;

class TestBytes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsRead()
    {
        ByteWriter out;
        out.u8(0x12);
        out.u16(0x3456);
        out.u32(0x789abcde);
        out.u64(0x0123456789abcdef);
        out.text("pc");
        out.zeros(3);
        QCOMPARE(out.size(), std::size_t {20});
        QCOMPARE(std::to_integer<int>(out.data()[1]), 0x34); // network order

        ByteReader in(out.data());
        QCOMPARE(in.u8(), std::uint8_t {0x12});
        QCOMPARE(in.u16(), std::uint16_t {0x3456});
        QCOMPARE(in.u32(), std::uint32_t {0x789abcde});
        QCOMPARE(in.u64(), std::uint64_t {0x0123456789abcdef});
        QCOMPARE(textOf(in.bytes(2)), std::string_view("pc"));
        QCOMPARE(in.remaining(), std::size_t {3});
        QVERIFY(in.ok());
    }

    void aShortReadFailsForGood()
    {
        const std::array<std::byte, 3> three {std::byte {1}, std::byte {2}, std::byte {3}};
        ByteReader in(three);
        QCOMPARE(in.u32(), std::uint32_t {0});
        QVERIFY(!in.ok());
        QCOMPARE(in.u8(), std::uint8_t {0}); // although three octets were there
        QVERIFY(in.bytes(0).empty());
        QVERIFY(!in.ok());
    }

    void arraysAreZeroWhenShort()
    {
        const std::array<std::byte, 2> two {std::byte {1}, std::byte {2}};
        ByteReader in(two);
        QCOMPARE(in.array<6>(), (std::array<std::uint8_t, 6> {}));
        QVERIFY(!in.ok());
    }
};

QTEST_APPLESS_MAIN(TestBytes)
#include "test_bytes.moc"
