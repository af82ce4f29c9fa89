#include "http/conditions.h"

#include <QTest>

using namespace netseat::http;

namespace {
constexpr std::int64_t kModified = 784111777; // Sun, 06 Nov 1994 08:49:37 GMT
const Validators kFile{"\"a\"", kModified};
const std::string kBefore = "Sun, 06 Nov 1994 08:49:36 GMT";
const std::string kThen = "Sun, 06 Nov 1994 08:49:37 GMT";
const std::string kAfter = "Sun, 06 Nov 1994 08:49:38 GMT";
} // namespace

Q_DECLARE_METATYPE(netseat::http::Conditions)
Q_DECLARE_METATYPE(netseat::http::Verdict)

class TestConditions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void judges_data();
    void judges();
    void ranges_data();
    void ranges();
    void dates_data();
    void dates();
    void datesComeBack();
};

void TestConditions::judges_data()
{
    QTest::addColumn<Conditions>("conditions");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, const Conditions &conditions, Verdict verdict) {
        QTest::newRow(name) << conditions << verdict;
    };
    row("nothing", {}, Verdict::Send);
    row("If-None-Match names it", {{}, "\"a\"", {}, {}, {}}, Verdict::NotModified);
    row("If-None-Match names it weakly", {{}, "W/\"a\"", {}, {}, {}}, Verdict::NotModified);
    row("If-None-Match names it among others", {{}, "\"b\" , W/\"c\",\"a\"", {}, {}, {}}, Verdict::NotModified);
    row("If-None-Match has a comma in a tag", {{}, "\"x,\", \"a\"", {}, {}, {}}, Verdict::NotModified);
    row("If-None-Match *", {{}, "*", {}, {}, {}}, Verdict::NotModified);
    row("If-None-Match names another", {{}, "\"b\"", {}, {}, {}}, Verdict::Send);
    row("If-None-Match is no list", {{}, "a", {}, {}, {}}, Verdict::Send);
    row("If-None-Match never ends", {{}, "\"a", {}, {}, {}}, Verdict::Send);
    row("If-None-Match without commas", {{}, "\"b\" \"a\"", {}, {}, {}}, Verdict::Send);
    row("If-None-Match goes before the date", {{}, "\"b\"", kAfter, {}, {}}, Verdict::Send);
    row("If-Modified-Since that second", {{}, {}, kThen, {}, {}}, Verdict::NotModified);
    row("If-Modified-Since later", {{}, {}, kAfter, {}, {}}, Verdict::NotModified);
    row("If-Modified-Since earlier", {{}, {}, kBefore, {}, {}}, Verdict::Send);
    row("If-Modified-Since no date", {{}, {}, "yesterday", {}, {}}, Verdict::Send);
    row("If-Match names it", {"\"a\"", {}, {}, {}, {}}, Verdict::Send);
    row("If-Match *", {"*", {}, {}, {}, {}}, Verdict::Send);
    row("If-Match names it weakly", {"W/\"a\"", {}, {}, {}, {}}, Verdict::Failed);
    row("If-Match names another", {"\"b\"", {}, {}, {}, {}}, Verdict::Failed);
    row("If-Match goes before the date", {"\"a\"", {}, {}, kBefore, {}}, Verdict::Send);
    row("If-Unmodified-Since that second", {{}, {}, {}, kThen, {}}, Verdict::Send);
    row("If-Unmodified-Since earlier", {{}, {}, {}, kBefore, {}}, Verdict::Failed);
    row("If-Unmodified-Since no date", {{}, {}, {}, "", {}}, Verdict::Send);
    row("both: it is still that one, and known", {"\"a\"", "\"a\"", {}, {}, {}}, Verdict::NotModified);
}

void TestConditions::judges()
{
    QFETCH(Conditions, conditions);
    QTEST(judge(conditions, kFile), "verdict");
}

void TestConditions::ranges_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<int>("age"); // seconds since it was changed
    QTest::addColumn<bool>("holds");
    QTest::newRow("this state") << "\"a\"" << 0 << true;
    QTest::newRow("another state") << "\"b\"" << 100 << false;
    QTest::newRow("weakly this state: not enough for a part") << "W/\"a\"" << 100 << false;
    QTest::newRow("its date") << QString::fromStdString(kThen) << 100 << true;
    QTest::newRow("its date, in the same second: it may change again") << QString::fromStdString(kThen) << 1 << false;
    QTest::newRow("a later date is not its date") << QString::fromStdString(kAfter) << 100 << false;
    QTest::newRow("nonsense") << "x" << 100 << false;
    QTest::newRow("nothing in it") << "" << 100 << false;
}

void TestConditions::ranges()
{
    QFETCH(QString, field);
    QFETCH(int, age);
    Conditions conditions;
    QVERIFY(rangeHolds(conditions, kFile, kModified + age));
    conditions.ifRange = field.toStdString();
    QTEST(rangeHolds(conditions, kFile, kModified + age), "holds");
}

void TestConditions::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("seconds"); // -1: no date
    QTest::newRow("as it is sent today") << "Sun, 06 Nov 1994 08:49:37 GMT" << qint64{kModified};
    QTest::newRow("as of RFC 850") << "Sunday, 06-Nov-94 08:49:37 GMT" << qint64{kModified};
    QTest::newRow("as of asctime()") << "Sun Nov  6 08:49:37 1994" << qint64{kModified};
    QTest::newRow("two digits of this century") << "Thursday, 01-Jan-26 00:00:00 GMT" << qint64{1767225600};
    QTest::newRow("a leap second") << "Sat, 31 Dec 2016 23:59:60 GMT" << qint64{1483228800};
    for (const char *bad : {"", "GMT", "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT",
             "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 8:49:37 GMT", "Sun, 06 November 1994 08:49:37 GMT",
             "Sun, 06 Nov 19940 08:49:37 GMT", "Sun, -6 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-1994 08:49:37 GMT",
             "Sun, 99999999999 Nov 1994 08:49:37 GMT", "a b c d e f g"})
        QTest::newRow(bad) << bad << qint64{-1};
    QTest::newRow("very long") << QString(100'000, QLatin1Char(' ')) << qint64{-1};
}

void TestConditions::dates()
{
    QFETCH(QString, text);
    QTEST(qint64(parseHttpDate(text.toStdString()).value_or(-1)), "seconds");
}

void TestConditions::datesComeBack()
{
    QCOMPARE(httpDate(kModified), kThen);
    QCOMPARE(httpDate(0), std::string("Thu, 01 Jan 1970 00:00:00 GMT"));
    for (std::int64_t at = 1; at < 253'402'300'800; at = at * 3 + 86'399)
        QVERIFY(parseHttpDate(httpDate(at)) == at);
    QVERIFY(httpDate(-1).empty() && httpDate(253'402'300'800).empty());
    QVERIFY(httpDate(INT64_MAX).empty() && httpDate(INT64_MIN).empty());
}

QTEST_APPLESS_MAIN(TestConditions)
#include "test_conditions.moc"
