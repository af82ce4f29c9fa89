#pragma once

#include "base/ids.h"
#include "events/timeline.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace netseat::ui {

/// One minute of all clients together.
struct HistorySample {
    qint64 time = 0; ///< when the minute began; milliseconds since 1970
    int up = 0; ///< the most at once
    int booting = 0;
    quint64 read = 0; ///< octets per second, as a mean
    quint64 written = 0;
    friend bool operator==(const HistorySample &, const HistorySample &) = default;
};

struct HistoryBoot {
    ClientId client;
    QString name;
    qint64 began = 0; ///< milliseconds since 1970
    std::optional<double> seconds = {}; ///< until the operating system had its disk; none: it failed
    std::optional<Stage> reached = {}; ///< of one that failed, where that is known
    friend bool operator==(const HistoryBoot &, const HistoryBoot &) = default;
};

/// What the server remembers for charts; both oldest first.
struct HistoryData {
    std::vector<HistorySample> samples; ///< of the last day; minutes in which nobody looked are missing
    std::vector<HistoryBoot> boots; ///< of the last seven days
    friend bool operator==(const HistoryData &, const HistoryData &) = default;
};

/// The reply to ShowHistory. None where it is not such a reply.
std::optional<HistoryData> parseHistory(const QByteArray &json);

} // namespace netseat::ui
