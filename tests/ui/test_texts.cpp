#include "texts/choice_text.h"
#include "texts/event_text.h"
#include "texts/finding_text.h"
#include "texts/format.h"
#include "texts/natural_order.h"

#include <QSet>
#include <QTest>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

class TestTexts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::C); }

    void everyEventHasASentence()
    {
        for (int code = 0; code <= static_cast<int>(EventCode::SystemLost); ++code) {
            Event event;
            event.code = static_cast<EventCode>(code);
            event.subject = "SUBJECT";
            event.amount = 2048;
            const auto line = text(event);
            QVERIFY2(!line.isEmpty(), codeName(event.code).data());
            QVERIFY2(!line.contains(u'%'), qPrintable(line));
        }
    }

    void events_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("subject");
        QTest::addColumn<QByteArray>("detail");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, EventCode code, const char *subject, const char *detail,
                             const QString &line) {
            QTest::newRow(name) << static_cast<int>(code) << QByteArray(subject) << QByteArray(detail) << line;
        };
        row("amounts are octets in words", EventCode::LoaderFetched, "snponly.efi", "",
            u"Fetched snponly.efi (2.0 KiB)"_s);
        row("a detail follows", EventCode::ServiceFailed, "", "port 67 is taken", u"Failed: port 67 is taken"_s);
        row("an event without address says so", EventCode::OfferSent, "", "", u"Is offered ?"_s);
        row("a count is a plain number", EventCode::EventsSuppressed, "", "",
            u"2048 events came too fast and are not shown"_s);
        row("placeholders in a name from the network stay text", EventCode::FileMissing, "%a%n%1%2", "",
            u"Asked for %a%n%1%2, which does not exist"_s);
        row("placeholders in a detail stay text", EventCode::FileMissing, "x", "%1 %s",
            u"Asked for x, which does not exist: %1 %s"_s);
        row("an address without subject", EventCode::RequestRefused, "", "", u"Request refused: ?"_s);
    }

    void events()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, subject);
        QFETCH(QByteArray, detail);
        QFETCH(QString, expected);
        Event event;
        event.code = static_cast<EventCode>(code);
        event.subject = subject.toStdString();
        event.detail = detail.toStdString();
        event.amount = 2048;
        QCOMPARE(text(event), expected);
    }

    void everyFindingHasASentence()
    {
        for (int problem = 0; problem <= static_cast<int>(Problem::UrlMalformed); ++problem) {
            for (int field = 0; field <= static_cast<int>(Field::Port); ++field) {
                const Finding finding{static_cast<Field>(field), static_cast<Problem>(problem)};
                QVERIFY2(text(finding).endsWith(u'.'), qPrintable(u"%1 %2"_s.arg(field).arg(problem)));
            }
        }
    }

    void choicesDiffer()
    {
        const QSet<QString> states{text(ClientState::New), text(ClientState::Off), text(ClientState::Booting),
            text(ClientState::Up), text(ClientState::Failed)};
        QCOMPARE(states.size(), 5);
        QSet<QString> stages;
        for (std::size_t i = 0; i < kStageCount; ++i)
            stages << text(static_cast<Stage>(i)) << shortText(static_cast<Stage>(i));
        QCOMPARE(stages.size(), 16);
    }

    void durations_data()
    {
        QTest::addColumn<int>("msecs");
        QTest::addColumn<QString>("expected");
        QTest::newRow("under a second") << 999 << u"999 ms"_s;
        QTest::newRow("a few seconds, two places") << 4210 << u"4.21 s"_s;
        QTest::newRow("many seconds, one place") << 42'160 << u"42.2 s"_s;
        QTest::newRow("minutes") << 185'000 << u"3 min 05 s"_s;
        QTest::newRow("hours") << 43'200'000 << u"12 h 00 min"_s;
    }

    void durations()
    {
        QFETCH(int, msecs);
        QFETCH(QString, expected);
        QCOMPARE(formatDuration(milliseconds(msecs)), expected);
    }

    void naturalOrder_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("sign");
        QTest::newRow("numbers by value") << u"pc-2"_s << u"pc-10"_s << -1;
        QTest::newRow("leading zeros do not count") << u"pc-02"_s << u"pc-2"_s << 0;
        QTest::newRow("case does not count") << u"PC-1"_s << u"pc-1"_s << 0;
        QTest::newRow("numbers longer than any integer")
            << u"a99999999999999999999"_s << u"a100000000000000000000"_s << -1;
        QTest::newRow("the shorter comes first") << u"pc"_s << u"pc-1"_s << -1;
        QTest::newRow("nothing comes first") << QString() << u"0"_s << -1;
        QTest::newRow("text after the number") << u"r2-b"_s << u"r2-a"_s << 1;
    }

    void naturalOrder()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, sign);
        const auto signOf = [](int order) { return order < 0 ? -1 : order > 0 ? 1 : 0; };
        QCOMPARE(signOf(compareNaturally(a, b)), sign);
        QCOMPARE(signOf(compareNaturally(b, a)), -sign);
    }

    void ratesAndTimes()
    {
        QCOMPARE(formatRate(0), QString());
        QCOMPARE(formatRate(1'048'576), u"1.0 MiB/s"_s);
        const auto now = WallTime::now();
        QCOMPARE(formatWhen({}, now), QString());
        QCOMPARE(formatWhen(now, now).size(), 8); // 14:03:12
        QVERIFY(formatWhen(now + -std::chrono::hours(72), now).size() > 8);
        QCOMPARE(formatClock(now).size(), 12);
    }
};

QTEST_MAIN(TestTexts)
#include "test_texts.moc"
