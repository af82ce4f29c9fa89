// What was going on, as tables.
#include "netseatctl/output.h"
#include "netseatctl/verbs.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace netseat::ctl {

namespace {

constexpr std::int64_t kHour = 3'600'000; // milliseconds

std::string megabytes(qint64 octets)
{
    return QString::number(static_cast<double>(octets) / 1e6, 'f', 1).toStdString() + " MB/s";
}

/// A line an hour: the most that were up and booting at once, and what moved, as a mean.
void printHours(const QJsonArray &samples)
{
    struct Hour {
        int up = 0;
        int booting = 0;
        qint64 read = 0;
        qint64 written = 0;
        qint64 minutes = 0;
    };
    std::map<qint64, Hour> hours;
    for (const auto &value : samples) {
        const auto sample = value.toObject();
        auto &hour = hours[sample.value(u"time"_s).toInteger() / kHour];
        hour.up = std::max(hour.up, sample.value(u"up"_s).toInt());
        hour.booting = std::max(hour.booting, sample.value(u"booting"_s).toInt());
        hour.read += sample.value(u"read"_s).toInteger();
        hour.written += sample.value(u"written"_s).toInteger();
        ++hour.minutes;
    }
    std::vector<std::vector<std::string>> rows;
    for (const auto &[time, hour] : hours)
        rows.push_back({localTime({time * kHour}), std::to_string(hour.up), std::to_string(hour.booting),
                        megabytes(hour.read / hour.minutes), megabytes(hour.written / hour.minutes)});
    printTable({"HOUR", "UP", "BOOTING", "READ", "WRITTEN"}, rows);
}

void printBoots(const QJsonArray &boots)
{
    std::vector<std::vector<std::string>> rows;
    for (const auto &value : boots) {
        const auto boot = value.toObject();
        const auto failed = boot.value(u"failed"_s).toString();
        rows.push_back({localTime({boot.value(u"began"_s).toInteger()}), boot.value(u"name"_s).toString().toStdString(),
                        failed.isEmpty()
                            ? QString::number(boot.value(u"seconds"_s).toDouble(), 'f', 1).toStdString() + " s"
                            : "stopped at " + failed.toStdString()});
    }
    printTable({"BEGAN", "NAME", "BOOT"}, rows);
}

} // namespace

int history(Context &context)
{
    return withSession(context, [&](Session &session) {
        const auto reply = session.submit(server::ShowHistory {});
        if (!reply)
            return failed(reply.error());
        const auto shown = QJsonDocument::fromJson(QByteArray::fromStdString(reply->text)).object();
        if (context.json()) {
            print(shown);
            return kDone;
        }
        printHours(shown.value(u"samples"_s).toArray());
        std::puts("");
        printBoots(shown.value(u"boots"_s).toArray());
        return kDone;
    });
}

} // namespace netseat::ctl
