#include "server/history.h"

#include "server/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace netseat::server {

namespace {

constexpr std::int64_t kMinute = 60'000; // milliseconds

} // namespace

void History::observe(WallTime now, const std::map<ClientId, Boot> &boots, const std::map<ClientId, Traffic> &traffic)
{
    const auto minute = now.msecs / kMinute;
    if (m_samples.empty() || m_samples.back().minute != minute)
        m_samples.push_back({.minute = minute});
    while (m_samples.size() > kMostSamples)
        m_samples.pop_front();
    const auto count = [&](auto is) {
        return static_cast<int>(std::ranges::count_if(boots, [&](const auto &entry) { return is(entry.second); }));
    };
    auto &sample = m_samples.back();
    sample.up = std::max(sample.up, count(isUp));
    sample.booting = std::max(sample.booting, count([&](const Boot &boot) { return isBooting(boot, now); }));
    for (const auto &[client, rate] : traffic) {
        sample.read += rate.read;
        sample.written += rate.written;
    }
    ++sample.looks;
}

void History::record(const Event &event, const Inventory &inventory)
{
    if (!event.client)
        return;
    auto &current = m_current[*event.client];
    if (beginsBoot(current.boot, event)) {
        tellFailed(*event.client, current, inventory);
        current.told = false;
    }
    foldEvent(current.boot, event);
    if (current.boot && event.code == EventCode::SystemLogin
        && current.boot->stages[static_cast<std::size_t>(Stage::SystemLogin)] == event.time) {
        // One that was given up too early has come through after all.
        std::erase_if(m_boots, [&](const Told &told) {
            return told.client == *event.client && told.began == current.boot->started;
        });
        tell(*event.client, *current.boot, inventory);
        current.told = true;
    }
}

/// A boot that another one follows, or that has long been quiet, and has not come through.
void History::tellFailed(ClientId id, Current &current, const Inventory &inventory)
{
    const auto reached = current.boot ? current.boot->reached() : std::nullopt;
    const auto *client = inventory.client(id);
    if (current.told || !reached || !client)
        return;
    // A machine that only asked for an address may well have gone on to its own disk.
    const bool went = *reached <= Stage::Offer && current.boot->problem.empty();
    if (*reached == Stage::SystemLogin || went || current.boot->handedOver)
        return;
    tell(id, *current.boot, inventory);
    current.told = true;
}

void History::tell(ClientId id, const Boot &boot, const Inventory &inventory)
{
    const auto *client = inventory.client(id);
    const auto &attached = boot.stages[static_cast<std::size_t>(Stage::SystemLogin)];
    Told told {.client = id, .name = client ? client->name : std::string(), .began = boot.started,
               .milliseconds = {}, .reached = boot.reached().value_or(Stage::Discover)};
    if (attached)
        told.milliseconds = (*attached - boot.started).count();
    m_boots.push_back(std::move(told));
    while (m_boots.size() > kMostBoots)
        m_boots.pop_front();
}

void History::forgetOld(WallTime now)
{
    std::erase_if(m_boots, [&](const Told &told) { return now - told.began > kBootsOf; });
    std::erase_if(m_samples, [&](const Sample &sample) {
        const auto age = now.msecs / kMinute - sample.minute;
        return age < 0 || age >= static_cast<std::int64_t>(kMostSamples);
    });
}

QJsonObject History::toJson(WallTime now, const Inventory &inventory)
{
    std::erase_if(m_current, [&](const auto &entry) { return !inventory.client(entry.first); });
    for (auto &[id, current] : m_current)
        if (current.boot && !isUp(*current.boot) && !isBooting(*current.boot, now))
            tellFailed(id, current, inventory);
    forgetOld(now);
    QJsonArray samples;
    for (const Sample &sample : m_samples) {
        const auto looks = std::max<std::uint64_t>(sample.looks, 1);
        samples.append(QJsonObject {{u"time"_s, qint64 {sample.minute * kMinute}},
                                    {u"up"_s, sample.up},
                                    {u"booting"_s, sample.booting},
                                    {u"read"_s, static_cast<qint64>(sample.read / looks)},
                                    {u"written"_s, static_cast<qint64>(sample.written / looks)}});
    }
    std::ranges::stable_sort(m_boots, {}, &Told::began);
    QJsonArray boots;
    for (const Told &told : m_boots) {
        const auto *client = inventory.client(told.client); // it may have another name meanwhile
        boots.append(QJsonObject {
            {u"client"_s, qint64 {told.client.value}},
            {u"name"_s, json::text(client ? client->name : told.name)},
            {u"began"_s, qint64 {told.began.msecs}},
            {u"seconds"_s, told.milliseconds ? QJsonValue(static_cast<double>(*told.milliseconds) / 1000) : QJsonValue()},
            {u"failed"_s, told.milliseconds ? QJsonValue() : QJsonValue(json::text(stageName(told.reached)))}});
    }
    return {{u"samples"_s, samples}, {u"boots"_s, boots}};
}

} // namespace netseat::server
