#include "charts/boot_bins.h"
#include "charts/chart_export.h"
#include "charts/chart_style.h"
#include "charts/chart_texts.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kHour = 60 * kMinute;

qint64 at(const char *local)
{
    return QDateTime::fromString(QString::fromLatin1(local), Qt::ISODate).toMSecsSinceEpoch();
}

HistoryBoot boot(const char *local, std::optional<double> seconds, const char *name = "pc-01", int client = 1)
{
    return {ClientId{client}, QString::fromLatin1(name), at(local), seconds,
        seconds ? std::nullopt : std::optional(Stage::Loader)};
}

QStringList labels(const std::vector<Tick> &ticks)
{
    QStringList found;
    for (const Tick &tick : ticks)
        found << tick.label;
    return found;
}

} // namespace

/// What the charts show, without any widget.
class TestChartContent : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin"); // summer time begins 2026-03-29 02:00 and ends 2026-10-25 03:00
        tzset();
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void replies_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<bool>("good");
        QTest::addColumn<int>("samples");
        QTest::addColumn<int>("boots");
        QTest::newRow("none") << QByteArray(R"({"samples":[],"boots":[]})") << true << 0 << 0;
        QTest::newRow("no JSON") << QByteArray("what?") << false << 0 << 0;
        QTest::newRow("no boots") << QByteArray(R"({"samples":[]})") << false << 0 << 0;
        QTest::newRow("some") << QByteArray(
            R"({"samples":[{"time":60000,"up":1,"booting":0,"read":7,"written":0}],"boots":[{}],"new":1})")
                              << true << 1 << 1;
    }

    void replies()
    {
        QFETCH(QByteArray, json);
        const auto data = parseHistory(json);
        QTEST(data.has_value(), "good");
        if (data) {
            QTEST(static_cast<int>(data->samples.size()), "samples");
            QTEST(static_cast<int>(data->boots.size()), "boots");
        }
    }

    void aReplyIsRead()
    {
        const auto data = *parseHistory(R"({"samples":[{"time":120000,"up":2,"booting":1,"read":3000000000,"written":5},
            {"time":60000,"up":0,"booting":0,"read":-4,"written":0}],"boots":[
            {"client":4,"name":"pc-04","began":90000,"seconds":null,"failed":"firmware-login"},
            {"client":3,"name":"pc-03","began":80000,"seconds":12.5,"failed":null}]})");
        const HistoryData wanted{{{60000, 0, 0, 0, 0}, {120000, 2, 1, 3'000'000'000, 5}},
            {{ClientId{3}, u"pc-03"_s, 80000, 12.5, {}}, {ClientId{4}, u"pc-04"_s, 90000, {}, Stage::FirmwareLogin}}};
        QCOMPARE(data, wanted);
    }

    void values_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<double>("most");
        QTest::addColumn<int>("steps");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, ChartUnit unit, double most, int steps, const char *words) {
            QTest::newRow(name) << static_cast<int>(unit) << most << steps << QString::fromUtf8(words);
        };
        using enum ChartUnit;
        row("no traffic", OctetsPerSecond, 0, 4, "0 | 1 KiB/s");
        row("little", OctetsPerSecond, 3000, 4, "0 | 1 KiB/s | 2 KiB/s | 3 KiB/s");
        row("KiB above 1000", OctetsPerSecond, 1500 * 1024, 4, "0 | 500 KiB/s | 1,000 KiB/s | 1,500 KiB/s");
        row("MiB", OctetsPerSecond, 95e6, 5, "0 | 20 MiB/s | 40 MiB/s | 60 MiB/s | 80 MiB/s | 100 MiB/s");
        row("GiB", OctetsPerSecond, 2.5 * 1024 * 1024 * 1024, 3, "0 | 1 GiB/s | 2 GiB/s | 3 GiB/s");
        row("nobody", Count, 0, 4, "0 | 1");
        row("one", Count, 1, 4, "0 | 1");
        row("eleven", Count, 11, 4, "0 | 5 | 10 | 15");
        row("thousands", Count, 4200, 5, "0 | 1,000 | 2,000 | 3,000 | 4,000 | 5,000");
        row("seconds", Seconds, 41, 5, "0 | 10 s | 20 s | 30 s | 40 s | 50 s");
        row("a minute and a half", Seconds, 85, 4, "0 | 30 s | 1 min | 1 min 30 s");
        row("minutes", Seconds, 500, 4, "0 | 5 min | 10 min");
        row("days", Seconds, 200'000, 4, "0 | 20 h 00 min | 40 h 00 min | 60 h 00 min");
    }

    void values()
    {
        QFETCH(int, unit);
        QFETCH(double, most);
        QFETCH(int, steps);
        const auto ticks = valueTicks(static_cast<ChartUnit>(unit), most, steps);
        QTEST(labels(ticks).join(u" | "_s), "words");
        QVERIFY(ticks.back().value >= most);
    }

    void times_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::addColumn<qint64>("length");
        QTest::addColumn<int>("most");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *name, const char *from, qint64 length, int most, const char *words) {
            QTest::newRow(name) << at(from) << length << most << QString::fromUtf8(words);
        };
        row("an hour", "2026-11-27T09:03:00", kHour, 8, "09:10 | 09:20 | 09:30 | 09:40 | 09:50 | 10:00");
        row("an hour, narrow", "2026-11-27T09:03:00", kHour, 3, "09:30 | 10:00");
        row("over midnight", "2026-11-26T21:30:00", 6 * kHour, 4, "22:00 | Fri 27 | 02:00");
        row("a day", "2026-11-26T10:01:00", 24 * kHour, 5, "12:00 | 18:00 | Fri 27 | 06:00");
        row("a week", "2026-11-20T10:00:00", 7 * 24 * kHour, 9,
            "Sat 21 | Sun 22 | Mon 23 | Tue 24 | Wed 25 | Thu 26 | Fri 27");
        row("a week, narrow", "2026-11-20T10:00:00", 7 * 24 * kHour, 3, "Mon 23 | Thu 26");
        row("summer time begins", "2026-03-28T22:00:00", 9 * kHour, 5, "22:00 | Sun 29 | 04:00 | 06:00 | 08:00");
        row("summer time ends", "2026-10-24T22:00:00", 9 * kHour, 5, "22:00 | Sun 25 | 02:00 | 04:00 | 06:00");
    }

    void times()
    {
        QFETCH(qint64, from);
        QFETCH(qint64, length);
        QFETCH(int, most);
        const auto ticks = timeTicks({from, from + length}, most);
        QTEST(labels(ticks).join(u" | "_s), "words");
        QVERIFY(static_cast<int>(ticks.size()) <= most);
    }

    /// Rates become means, counts the most; minutes that are missing leave a gap.
    void minutesBecomePoints()
    {
        const WallTime now{at("2026-11-27T10:00:30")};
        HistoryData data;
        for (int minute = 0; minute < 60; ++minute)
            if (minute < 20 || minute >= 30)
                data.samples.push_back({at("2026-11-27T09:00:00") + minute * kMinute, minute, 60 - minute,
                    static_cast<quint64>(minute) * 100, 50});
        const auto hour = trafficChart(data, ChartRange::Hour, now);
        QCOMPARE(hour.span, (Span{at("2026-11-27T09:01:00"), at("2026-11-27T10:01:00")}));
        QCOMPARE(hour.curves.size(), 2U);
        QCOMPARE(hour.curves[0].parts.size(), 2U); // before the gap, and after
        QCOMPARE(hour.curves[0].parts[0].size(), 19); // 09:00 is out of sight
        QCOMPARE(hour.curves[0].parts[1].size(), 30);
        QCOMPARE(hour.curves[0].parts[1].back().y(), 5900.0);
        QCOMPARE(hour.most, 5900.0);
        QCOMPARE(hour.points.front().text, u"09:01: 100 bytes/s read, 50 bytes/s written"_s);
        QCOMPARE(hour.summary,
            u"Last: 5.8 KiB/s read, 50 bytes/s written. Most at 09:59: 5.8 KiB/s read, 50 bytes/s written."_s);

        const auto day = trafficChart(data, ChartRange::Day, now);
        QCOMPARE(day.curves[0].parts[0].size(), 4); // five minutes each
        QCOMPARE(day.curves[0].parts[0].front(), QPointF(static_cast<double>(at("2026-11-27T09:00:00")), 200));
        const auto clients = clientsChart(data, ChartRange::Day, now);
        QCOMPARE(clients.curves[0].parts[0].front().y(), 4.0);
        QCOMPARE(clients.curves[1].parts[0].front().y(), 60.0);
        QCOMPARE(clients.points.front().text, u"Fri 09:00: 4 up, 60 booting"_s);
        QVERIFY(clients.empty.isEmpty());
        QVERIFY(!trafficChart({}, ChartRange::Hour, now).empty.isEmpty());
    }

    void boots()
    {
        const WallTime now{at("2026-11-27T10:20:30")};
        HistoryData data;
        data.boots = {boot("2026-11-26T10:20:59", 9, "old"), boot("2026-11-27T08:59:59", 30),
            boot("2026-11-27T09:00:00", 40, "pc-02", 2), boot("2026-11-27T09:30:00", {}, "pc-03", 3),
            boot("2026-11-27T09:40:00", {}, "pc-04", 4), boot("2026-11-27T09:41:00", {}, "pc-05", 5),
            boot("2026-11-27T09:42:00", {}, "pc-06", 6)};
        const auto content = bootsChart(data, ChartRange::Day, now);
        QCOMPARE(content.points.size(), 2U);
        QCOMPARE(content.points[0].text, u"Fri 08:00–09:00: 1 good"_s);
        QCOMPARE(content.points[1].text,
            u"Fri 09:00–10:00: 1 good, 4 failed: pc-03 (Boot loader fetched), pc-04 (Boot loader fetched), "
            "pc-05 (Boot loader fetched), 1 more"_s);
        QCOMPARE(content.most, 5.0);
        QCOMPARE(content.summary, u"6 boots, of which 4 failed."_s);
        const auto &failed = content.curves[1];
        QCOMPARE(failed.role, CurveRole::Failed);
        QCOMPARE(failed.base.size(), failed.parts[0].size());
        QCOMPARE(failed.base[5].y(), 1.0); // stands on the good one
        QCOMPARE(failed.parts[0][5].y(), 5.0);
        QVERIFY(!bootsChart({}, ChartRange::Week, now).empty.isEmpty());
        QCOMPARE(bootsChart(data, ChartRange::Hour, now).summary, u"4 boots, of which 4 failed."_s);
    }

    void stretchesFollowTheLocalClock_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<qint64>("hours"); ///< of all together
        QTest::newRow("winter") << u"2026-11-27T10:20:00"_s << qint64{7 * 24 + 6};
        QTest::newRow("summer time has begun") << u"2026-03-31T10:20:00"_s << qint64{7 * 24 + 6};
        QTest::newRow("summer time has ended") << u"2026-10-28T10:20:00"_s << qint64{7 * 24 + 6};
    }

    void stretchesFollowTheLocalClock()
    {
        QFETCH(QString, now);
        const auto bins = bootBins({}, ChartRange::Week, {at(now.toLatin1().constData())});
        for (std::size_t i = 0; i < bins.size(); ++i) {
            QCOMPARE(QDateTime::fromMSecsSinceEpoch(bins[i].from).time().hour() % 6, 0);
            QVERIFY(i == 0 || bins[i].from == bins[i - 1].to);
            QVERIFY(bins[i].to > bins[i].from);
        }
        const auto all = (bins.back().to - bins.front().from) / kHour;
        QVERIFY2(all >= 7 * 24 && all <= 7 * 24 + 7, qPrintable(QString::number(all)));
    }

    void durations()
    {
        const WallTime now{at("2026-11-27T10:00:30")};
        HistoryData data;
        for (const int minute : {5, 6, 7, 8})
            data.boots.push_back(boot(qPrintable(u"2026-11-27T09:0%1:00"_s.arg(minute)), 20 + minute));
        for (const int minute : {45, 46, 47})
            data.boots.push_back(boot(qPrintable(u"2026-11-27T09:%1:00"_s.arg(minute)), 60, "pc-02", 2));
        data.boots.push_back(boot("2026-11-27T09:50:00", {}));
        const auto content = durationsChart(data, ChartRange::Hour, now);
        QCOMPARE(content.points.size(), 7U);
        QCOMPARE(content.points[6].text, u"09:47: pc-02 took 1 min 00 s"_s);
        QCOMPARE(content.points[6].client, ClientId{2});
        QCOMPARE(content.curves[1].parts[0].size(), 2); // 09:05 and 09:45
        QCOMPARE(content.curves[1].parts[0][0].y(), 26.5);
        QCOMPARE(content.summary, u"Median 1 min 00 s, before that 26.5 s. Slowest: pc-02, 1 min 00 s in 3 boots."_s);
        QCOMPARE(median({}), 0.0);
        QCOMPARE(median({3, 1, 2}), 2.0);
        QCOMPARE(median({4, 1, 3, 2}), 2.5);
    }

    /// Five thousand boots stay a picture that is drawn at once, and the slowest one is in it.
    void manyBootsAreThinned()
    {
        const WallTime now{at("2026-11-27T10:00:30")};
        HistoryData data;
        for (int i = 0; i < 5000; ++i)
            data.boots.push_back({ClientId{i % 50 + 1}, u"pc"_s, now.msecs - 5000 * kMinute + i * kMinute,
                i == 2500 ? 300.0 : 20.0 + i % 7 * 0.1, {}});
        const auto content = durationsChart(data, ChartRange::Week, now);
        QVERIFY2(content.points.size() < 1000, qPrintable(QString::number(content.points.size())));
        QCOMPARE(content.most, 300.0);
        QVERIFY(std::ranges::is_sorted(content.points, {}, [](const ReadPoint &point) { return point.at.x(); }));
    }

    void coloursAreSeenOnEveryPalette_data()
    {
        QTest::addColumn<QColor>("base");
        QTest::addColumn<QColor>("text");
        for (const auto &[base, text] : {std::pair(u"#ffffff"_s, u"#000000"_s), {u"#1d2024"_s, u"#e6e8ea"_s},
                 {u"#000000"_s, u"#ffff00"_s}, {u"#ffff00"_s, u"#000000"_s}, {u"#2d5fa0"_s, u"#ffffff"_s}})
            QTest::newRow(qPrintable(base)) << QColor(base) << QColor(text);
    }

    void coloursAreSeenOnEveryPalette()
    {
        QFETCH(QColor, base);
        QFETCH(QColor, text);
        QPalette palette;
        palette.setColor(QPalette::Base, base);
        palette.setColor(QPalette::Text, text);
        using enum CurveRole;
        for (const auto role : {Read, Written, Up, Booting, Good, Failed, Boot, Median})
            QVERIFY2(contrast(curveColour(role, palette), base) >= 3, qPrintable(curveName(role)));
        for (const auto &[one, other] : {std::pair(Read, Written), {Up, Booting}})
            QVERIFY(curvePen(one, palette, 2).dashPattern() != curvePen(other, palette, 2).dashPattern());
        QVERIFY(barBrush(Failed, palette).style() == Qt::TexturePattern);
        QVERIFY(barBrush(Good, palette).style() == Qt::SolidPattern);
    }

    void tables()
    {
        const WallTime now{at("2026-11-27T10:00:30")};
        HistoryData data;
        data.samples = {{at("2026-11-27T08:00:00"), 1, 1, 1, 1}, {at("2026-11-27T09:30:00"), 2, 1, 4096, 7}};
        data.boots = {boot("2026-11-27T09:31:00", 12.5), boot("2026-11-27T09:32:00", {}, "pc,02", 2)};
        QCOMPARE(samplesCsv(data, ChartRange::Hour, now),
            QByteArray("time,read,written,up,booting\r\n2026-11-27T08:30:00.000Z,4096,7,2,1\r\n"));
        QCOMPARE(bootsCsv(data, ChartRange::Hour, now),
            QByteArray("began,client,seconds,failed_at\r\n2026-11-27T08:31:00.000Z,pc-01,12.500,\r\n"
                       "2026-11-27T08:32:00.000Z,\"pc,02\",,loader\r\n"));
    }
};

QTEST_MAIN(TestChartContent)
#include "test_chart_content.moc"
