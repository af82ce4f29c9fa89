#pragma once

#include <QString>

#include <vector>

namespace netseat::ui {

enum class ChartUnit { OctetsPerSecond, Count, Seconds };

/// From when to when a chart goes: milliseconds since 1970.
struct Span {
    qint64 from = 0;
    qint64 to = 0;
    friend bool operator==(const Span &, const Span &) = default;
};

/// A place on an axis that has a word.
struct Tick {
    double value = 0;
    QString label;
    friend bool operator==(const Tick &, const Tick &) = default;
};

/// Round values from 0 to one that is not below `most`, no more than `steps` of them apart from 0. Octets are counted in
/// powers of 1024, seconds in what clocks show; what is counted has no halves. `most` of 0 still gives an axis.
std::vector<Tick> valueTicks(ChartUnit unit, double most, int steps);
/// Round times of the local clock within the span, no more than `most` of them, in order; midnights by their day.
std::vector<Tick> timeTicks(Span span, int most);

} // namespace netseat::ui
