#include "tftp/datagrams.h"

#include <QTest>

using namespace netseat;
using namespace netseat::tftp;

class TestDatagrams : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lieBehindOneAnother();
    void lastOneCanBeShortenedAndDropped();
    void growingKeepsWhatIsThere();
    void clearedOnesStartAnew();
};

void TestDatagrams::lieBehindOneAnother()
{
    Datagrams all;
    QVERIFY(all.empty());
    all.append(bytesOf("one"));
    all.append(bytesOf(""));
    all.append(bytesOf("three"));
    QCOMPARE(all.size(), std::size_t{3});
    QCOMPARE(textOf(all[0]), std::string_view("one"));
    QCOMPARE(textOf(all[1]), std::string_view());
    QCOMPARE(textOf(all[2]), std::string_view("three"));
    QCOMPARE(textOf(all.between(0, 3)), std::string_view("onethree"));
    QCOMPARE(all.octets(), std::size_t{8});
}

void TestDatagrams::lastOneCanBeShortenedAndDropped()
{
    Datagrams all;
    all.append(bytesOf("first"));
    all.append(bytesOf("second"));
    all.shorten(3);
    QCOMPARE(textOf(all[1]), std::string_view("sec"));
    all.shorten(100); // is no longer than it was
    QCOMPARE(textOf(all[1]), std::string_view("sec"));
    all.append(bytesOf("third"));
    QCOMPARE(textOf(all.between(1, 3)), std::string_view("secthird"));
    all.dropLast();
    all.dropLast();
    QCOMPARE(all.size(), std::size_t{1});
    QCOMPARE(all.octets(), std::size_t{5});
}

void TestDatagrams::growingKeepsWhatIsThere()
{
    Datagrams all;
    for (int i = 0; i < 1000; ++i)
        std::ranges::fill(all.append(1472), static_cast<std::byte>(i));
    for (int i = 0; i < 1000; ++i)
        QVERIFY(std::ranges::all_of(
            all[static_cast<std::size_t>(i)], [&](std::byte octet) { return octet == static_cast<std::byte>(i); }));
}

void TestDatagrams::clearedOnesStartAnew()
{
    Datagrams all;
    all.append(bytesOf("old"));
    all.clear();
    QVERIFY(all.empty() && all.octets() == 0);
    all.append(bytesOf("new one"));
    QCOMPARE(textOf(all[0]), std::string_view("new one"));
}

QTEST_APPLESS_MAIN(TestDatagrams)
#include "test_datagrams.moc"
