#include "http/event_limiter.h"

#include <QTest>

using namespace netseat;
using namespace netseat::http;

class TestEventLimiter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBurstThenSilenceUntilTheWindowEnds()
    {
        EventLimiter limiter(2, seconds(10));
        const TimePoint start{seconds(100)};
        QVERIFY(limiter.allow("a", start));
        QVERIFY(limiter.allow("a", start));
        QVERIFY(!limiter.allow("a", start + seconds(9)));
        QVERIFY(limiter.allow("b", start + seconds(9)));
        QVERIFY(limiter.allow("a", start + seconds(10)));
        QVERIFY(limiter.allow("a", start + seconds(10)));
        QVERIFY(!limiter.allow("a", start + seconds(10)));
    }
    void keysAreBounded()
    {
        EventLimiter limiter(1, seconds(10));
        const TimePoint start{seconds(100)};
        for (std::size_t i = 0; i < EventLimiter::kMaxKeys; ++i)
            QVERIFY(limiter.allow(std::to_string(i), start));
        QVERIFY(!limiter.allow("one more", start + seconds(9)));
        QVERIFY(limiter.allow("one more", start + seconds(10))); // old keys make room
    }
};

QTEST_APPLESS_MAIN(TestEventLimiter)
#include "test_event_limiter.moc"
