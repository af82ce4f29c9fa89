#include "http/query.h"

#include <QTest>

using namespace netseat;
using namespace netseat::http;

class TestQuery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reads();
    void theFirstOfAName();
};

void TestQuery::reads()
{
    struct Row {
        const char *what;
        std::string url;
        boot::Arguments expected;
    };
    const std::vector<Row> rows{
        {"no query", "/boot.ipxe", {}},
        {"an empty one", "/boot.ipxe?", {}},
        {"two", "/report?mac=52:54:00:aa:88:2a&stage=disk-failed", {{"mac", "52:54:00:aa:88:2a"}, {"stage", "disk-failed"}}},
        {"a plus, which iPXE does not encode", "/h?product=Q35%20+%20ICH9", {{"product", "Q35 + ICH9"}}},
        {"an encoded plus", "/h?product=C%2b%2B", {{"product", "C++"}}},
        {"an encoded ampersand and equals sign", "/h?a=b%26c%3Dd", {{"a", "b&c=d"}}},
        {"no value", "/h?mac&x=1", {{"mac", ""}, {"x", "1"}}},
        {"an equals sign in a value", "/h?a=b=c", {{"a", "b=c"}}},
        {"nothing between", "/h?&&a=1&", {{"a", "1"}}},
        {"no escape, and one cut short", "/h?a=100%&b=%4&c=%zz%41", {{"a", "100%"}, {"b", "%4"}, {"c", "%zzA"}}},
        {"a NUL", "/h?a=x%00y", {{"a", std::string("x\0y", 3)}}},
        {"a fragment", "/h?a=1#b=2", {{"a", "1"}}},
    };
    for (const auto &row : rows)
        QVERIFY2(queryOf(row.url) == row.expected, row.what);
}

void TestQuery::theFirstOfAName()
{
    const auto arguments = queryOf("/h?mac=1&mac=2&empty");
    QCOMPARE(argument(arguments, "mac"), std::optional<std::string>("1"));
    QCOMPARE(argument(arguments, "empty"), std::optional<std::string>(""));
    QCOMPARE(argument(arguments, "ma"), std::optional<std::string>());
}

QTEST_GUILESS_MAIN(TestQuery)
#include "test_query.moc"
