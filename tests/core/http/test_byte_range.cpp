#include "http/byte_range.h"

#include <QTest>

using namespace netseat::http;
using Kind = ByteRange::Kind;
Q_DECLARE_METATYPE(netseat::http::ByteRange)

class TestByteRange : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ranges_data();
    void ranges();
    void contentRange();
};

void TestByteRange::ranges_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<quint64>("size");
    QTest::addColumn<ByteRange>("expected");
    const ByteRange whole{Kind::Whole, 0, 1000};
    const ByteRange none{Kind::Unsatisfiable, 0, 0};
    const auto part = [](std::uint64_t first, std::uint64_t length) { return ByteRange{Kind::Part, first, length}; };
    const auto row = [](const char *name, const QByteArray &field, const ByteRange &expected, quint64 size = 1000) {
        QTest::newRow(name) << field << size << expected;
    };
    // RFC 9110, 14.1.2
    row("no field", "", whole);
    row("the first 500", "bytes=0-499", part(0, 500));
    row("the second 500", "bytes=500-999", part(500, 500));
    row("one octet", "bytes=999-999", part(999, 1));
    row("from an offset on", "bytes=500-", part(500, 500));
    row("everything, as a part", "bytes=0-", part(0, 1000));
    row("the last 500", "bytes=-500", part(500, 500));
    row("the last more than there are", "bytes=-5000", part(0, 1000));
    row("an end beyond the end", "bytes=900-5000", part(900, 100));
    row("an end beyond 64 bits", "bytes=900-99999999999999999999999", part(900, 100));
    row("the unit in capitals", "Bytes=0-0", part(0, 1));
    row("with spaces", "bytes = 0-0 ", part(0, 1));
    row("a start at the end", "bytes=1000-", none);
    row("a start beyond the end", "bytes=5000-6000", none);
    row("a start beyond 64 bits", "bytes=99999999999999999999999-", none);
    row("the last none", "bytes=-0", none);
    row("anything of an empty file", "bytes=0-", none, 0);
    row("the last of an empty file", "bytes=-1", none, 0);
    // 14.2: may be answered with everything
    row("reversed", "bytes=500-499", whole);
    row("several parts", "bytes=0-1,5-6", whole);
    row("another unit", "lines=0-1", whole);
    row("no unit", "0-1", whole);
    row("no numbers", "bytes=-", whole);
    row("no dash", "bytes=5", whole);
    row("letters", "bytes=a-b", whole);
    row("signs", "bytes=+1-+2", whole);
    row("two dashes", "bytes=--5", whole);
    row("hexadecimal", "bytes=0x1-0x2", whole);
}

void TestByteRange::ranges()
{
    QFETCH(QByteArray, field);
    QFETCH(quint64, size);
    QFETCH(ByteRange, expected);
    const auto got = byteRange(std::string_view(field.constData(), std::size_t(field.size())), size);
    QCOMPARE(int(got.kind), int(expected.kind));
    QCOMPARE(got.first, expected.first);
    QCOMPARE(got.length, expected.length);
}

void TestByteRange::contentRange()
{
    QCOMPARE(byteRange("bytes=0-499", 1000).contentRange(1000), std::string("bytes 0-499/1000"));
    QCOMPARE(byteRange("bytes=1000-", 1000).contentRange(1000), std::string("bytes */1000"));
}

QTEST_APPLESS_MAIN(TestByteRange)
#include "test_byte_range.moc"
