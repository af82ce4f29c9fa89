#include "dhcp/options.h"

#include <QTest>

using namespace netseat;
using namespace netseat::dhcp;

class TestOptions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decodes_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<bool>("ok");
        QTest::addColumn<QByteArray>("name"); // option 12 as read
        // RFC 2132, 2: code, length, value; pad and end have no length.
        QTest::newRow("an option and the end") << QByteArray::fromHex("0c026162ff") << true << QByteArray("ab");
        QTest::newRow("pads before and between") << QByteArray::fromHex("00000c02616200ff") << true << QByteArray("ab");
        QTest::newRow("nothing after the end is read")
            << QByteArray::fromHex("0c026162ff0c0163") << true << QByteArray("ab");
        QTest::newRow("no end option") << QByteArray::fromHex("0c026162") << true << QByteArray("ab");
        QTest::newRow("empty field") << QByteArray() << true << QByteArray();
        QTest::newRow("an empty value") << QByteArray::fromHex("0c00ff") << true << QByteArray();
        QTest::newRow("trailing NULs are no text") << QByteArray::fromHex("0c0461620000ff") << true << QByteArray("ab");
        QTest::newRow("nothing but NULs") << QByteArray::fromHex("0c020000ff") << true << QByteArray();
        // RFC 3396, 7: the same code again continues it, wherever it comes.
        QTest::newRow("split in two") << QByteArray::fromHex("0c0161010400000000"
                                                             "0c0162ff")
                                      << true << QByteArray("ab");
        QTest::newRow("length leads out") << QByteArray::fromHex("0c036162") << false << QByteArray();
        QTest::newRow("length is missing") << QByteArray::fromHex("0c") << false << QByteArray();
    }
    void decodes()
    {
        QFETCH(QByteArray, field);
        QFETCH(bool, ok);
        QFETCH(QByteArray, name);
        Options options;
        const auto done = decodeOptions(bytesOf({field.constData(), std::size_t(field.size())}), options);
        QCOMPARE(static_cast<bool>(done), ok);
        const auto text = options.text(Code::HostName);
        if (ok)
            QCOMPARE(QByteArray(text.data(), qsizetype(text.size())), name);
    }

    void numbersNeedTheirLength()
    {
        Options options;
        options.setU8(Code::MessageType, 3);
        options.setAddress(Code::ServerIdentifier, {0x0a000001});
        QCOMPARE(options.u8(Code::MessageType), std::optional<std::uint8_t>(3));
        QVERIFY(!options.u16(Code::MessageType));
        QVERIFY(!options.u32(Code::MessageType));
        QCOMPARE(options.address(Code::ServerIdentifier), std::optional(Ipv4Address{0x0a000001}));
        QVERIFY(!options.u8(Code::ServerIdentifier));
        QVERIFY(!options.address(Code::RequestedAddress));
    }

    void setReplacesAndEraseRemoves()
    {
        Options options;
        options.setText(Code::HostName, "old");
        options.setText(Code::BootFile, "file");
        options.setText(Code::HostName, "new");
        QCOMPARE(options.list().size(), std::size_t{2});
        QCOMPARE(options.text(Code::HostName), std::string_view("new"));
        options.erase(Code::HostName);
        QVERIFY(!options.has(Code::HostName));
        QVERIFY(options.has(Code::BootFile));
    }

    void findsSubOptions()
    {
        // RFC 2132, 8.4: encapsulated options have the same form.
        const std::array value{std::byte{0}, std::byte{6}, std::byte{1}, std::byte{8}, std::byte{71}, std::byte{2},
            std::byte{0x80}, std::byte{1}, std::byte{255}, std::byte{9}, std::byte{1}, std::byte{1}};
        QCOMPARE(subOption(value, 71).value_or(Bytes()).size(), std::size_t{2});
        QVERIFY(subOption(value, 6).has_value());
        QVERIFY(!subOption(value, 9)); // behind the end
        QVERIFY(!subOption(Bytes(value).first(7), 71)); // cut short
    }
};

QTEST_GUILESS_MAIN(TestOptions)
#include "test_options.moc"
