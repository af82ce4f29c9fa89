#include "charts/chart_ticks.h"

#include "texts/format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

struct ChartTicks {
    Q_DECLARE_TR_FUNCTIONS(ChartTicks)
};

constexpr qint64 kSecond = 1000;
constexpr qint64 kMinute = 60 * kSecond;
constexpr qint64 kHour = 60 * kMinute;
constexpr qint64 kDay = 24 * kHour;
constexpr double kFinest = 1024; ///< octets per second that a step stands for at least

/// 1, 2, 5, 10, 20, 50 … at `number`.
double niceNumber(int number)
{
    constexpr std::array<double, 3> digits{1, 2, 5};
    return digits[static_cast<std::size_t>(number % 3)] * std::pow(10.0, number / 3);
}

/// The power of 1024 that the step is told in: 1 for KiB.
int powerOf(double octets)
{
    int power = 0;
    for (; octets >= 1024; octets /= 1024)
        ++power;
    return power;
}

double octetStep(double least)
{
    // Within one unit up to 500: 1000 KiB is no round number.
    for (int power = 1; power < 6; ++power)
        for (int number = 0; number < 9; ++number)
            if (const double step = niceNumber(number) * std::pow(1024.0, power); step >= least)
                return step;
    return least;
}

double countStep(double least)
{
    int number = 0;
    while (niceNumber(number) < least)
        ++number;
    return niceNumber(number);
}

double secondStep(double least)
{
    for (const double step : {1., 2., 5., 10., 15., 30., 60., 120., 300., 600., 900., 1800., 3600., 7200.})
        if (step >= least)
            return step;
    return countStep(least / 3600) * 3600;
}

QString octetLabel(double octets, double step)
{
    const QLocale locale;
    const int power = powerOf(step);
    // Qt knows the unit's name in each language, but would tell 1500 KiB as 1 MiB.
    auto amount = locale.formattedDataSize(qint64{1} << (10 * power), 0, QLocale::DataSizeIecFormat);
    amount.replace(locale.toString(1), locale.toString(std::llround(octets / std::pow(1024.0, power))));
    //: an amount of data per second, on the axis of a chart: "20 MiB/s"
    return ChartTicks::tr("%1/s").arg(amount);
}

QString secondLabel(double seconds)
{
    const auto whole = static_cast<int>(std::lround(seconds));
    if (whole < 60)
        return ChartTicks::tr("%1 s", "seconds").arg(QLocale().toString(whole));
    if (whole < 3600 && whole % 60 == 0)
        return ChartTicks::tr("%1 min").arg(QLocale().toString(whole / 60));
    return formatDuration(milliseconds(whole * kSecond));
}

QString labelOf(ChartUnit unit, double value, double step)
{
    switch (unit) {
    case ChartUnit::OctetsPerSecond:
        return value == 0 ? QLocale().toString(0) : octetLabel(value, step);
    case ChartUnit::Count:
        return QLocale().toString(std::llround(value));
    case ChartUnit::Seconds:
        return value == 0 ? QLocale().toString(0) : secondLabel(value);
    }
    Q_UNREACHABLE();
}

double stepOf(ChartUnit unit, double least)
{
    switch (unit) {
    case ChartUnit::OctetsPerSecond:
        return octetStep(std::max(least, kFinest));
    case ChartUnit::Count:
        return countStep(least);
    case ChartUnit::Seconds:
        return secondStep(least);
    }
    Q_UNREACHABLE();
}

QString timeLabel(const QDateTime &at, qint64 step)
{
    if (step >= kDay || at.time() == QTime(0, 0))
        //: a day on the axis of a chart: "Fri 27"; see QLocale::toString()
        return QLocale().toString(at, ChartTicks::tr("ddd d"));
    return QLocale().toString(at, u"HH:mm"_s);
}

} // namespace

std::vector<Tick> valueTicks(ChartUnit unit, double most, int steps)
{
    steps = std::max(steps, 1);
    const double step = stepOf(unit, most / steps);
    const auto count = std::max(1, static_cast<int>(std::ceil(most / step - 1e-9)));
    std::vector<Tick> ticks;
    for (int i = 0; i <= count; ++i)
        ticks.push_back({i * step, labelOf(unit, i * step, step)});
    return ticks;
}

std::vector<Tick> timeTicks(Span span, int most)
{
    const qint64 length = span.to - span.from;
    most = std::max(most, 1);
    qint64 step = std::max(length / kDay / most + 1, qint64{2}) * kDay;
    for (const qint64 each : {kMinute, 2 * kMinute, 5 * kMinute, 10 * kMinute, 15 * kMinute, 30 * kMinute, kHour,
             2 * kHour, 3 * kHour, 6 * kHour, 12 * kHour, kDay}) {
        if (length / each + 1 > most)
            continue;
        step = each;
        break;
    }
    std::vector<Tick> ticks;
    const int days = static_cast<int>(std::max(step / kDay, qint64{1}));
    const auto last = QDateTime::fromMSecsSinceEpoch(span.to).date();
    // By the local clock, so that an hour that summer time takes or gives moves nothing.
    for (auto day = QDateTime::fromMSecsSinceEpoch(span.from).date(); day <= last; day = day.addDays(days))
        for (qint64 time = 0; time < kDay; time += step) {
            const QDateTime at(day, QTime::fromMSecsSinceStartOfDay(static_cast<int>(time)));
            const auto value = static_cast<double>(at.toMSecsSinceEpoch());
            const bool inside = at.isValid() && at.toMSecsSinceEpoch() >= span.from && at.toMSecsSinceEpoch() <= span.to;
            if (inside && (ticks.empty() || ticks.back().value < value))
                ticks.push_back({value, timeLabel(at, step)});
        }
    return ticks;
}

} // namespace netseat::ui
