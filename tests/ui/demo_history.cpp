#include "demo.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMinute = 60'000;
constexpr qint64 kDay = 24 * 60;
constexpr int kClients = 11;

/// The same each time: a number from 0 to 1 for each number.
double noise(qint64 of)
{
    const double wave = std::sin(static_cast<double>(of) * 12.9898) * 43758.5453;
    return wave - std::floor(wave);
}

/// Two lessons: 3 and 7 hours long, the second of which goes on.
bool isLesson(qint64 minutesAgo)
{
    const auto ago = minutesAgo % kDay;
    return ago < 4 * 60 || (ago > 6 * 60 && ago < 13 * 60);
}

} // namespace

std::string demoHistory(WallTime now)
{
    const qint64 last = now.msecs / kMinute;
    QJsonArray samples;
    for (qint64 ago = kDay - 1; ago >= 0; --ago) {
        if (ago > 300 && ago < 320) // the computer slept
            continue;
        const bool busy = isLesson(ago);
        const bool start = busy && !isLesson(ago + 12);
        const double read = (start ? 95e6 : busy ? 9e6 : 2e4) * (0.4 + noise(ago));
        const double written = (busy ? 2.5e6 : 4e3) * noise(ago + 7);
        samples.append(QJsonObject{{u"time"_s, (last - ago) * kMinute}, {u"up"_s, busy ? 8 + static_cast<int>(ago % 3) : 1},
            {u"booting"_s, start ? 3 + static_cast<int>(ago % 4) : 0}, {u"read"_s, static_cast<qint64>(read)},
            {u"written"_s, static_cast<qint64>(written)}});
    }
    QJsonArray boots;
    for (qint64 ago = 7 * kDay - 1; ago >= 0; --ago) {
        const bool start = isLesson(ago) && !isLesson(ago + 25);
        if (noise(ago * 3) > (start ? 0.45 : isLesson(ago) ? 0.03 : 0.002))
            continue;
        const auto client = 1 + static_cast<int>(noise(ago * 5) * kClients);
        const bool failed = noise(ago * 7) < 0.09;
        const double seconds = 19 + 14 * noise(ago * 11) + (client == 7 ? 34 : 0) + (start ? 12 * noise(ago) : 0);
        boots.append(QJsonObject{{u"client"_s, client}, {u"name"_s, u"pc-%1"_s.arg(client, 2, 10, QChar(u'0'))},
            {u"began"_s, (last - ago) * kMinute + 4000}, {u"seconds"_s, failed ? QJsonValue() : QJsonValue(seconds)},
            {u"failed"_s, failed ? QJsonValue(client % 2 ? u"loader"_s : u"offer"_s) : QJsonValue()}});
    }
    return QJsonDocument(QJsonObject{{u"samples"_s, samples}, {u"boots"_s, boots}}).toJson().toStdString();
}

} // namespace netseat::ui
