#include "server/upkeep.h"

#include <QDateTime>

#include <algorithm>

namespace netseat::server {

namespace {
constexpr std::int64_t kDay = 24 * 3600 * 1000; // ms
}

int localHour(WallTime time)
{
    return QDateTime::fromMSecsSinceEpoch(time.msecs).time().hour();
}

std::vector<VersionId> dueForCheck(const Inventory &inventory, WallTime now)
{
    const auto &settings = inventory.storage;
    if (settings.verifyDays == 0 || localHour(now) < settings.verifyHour)
        return {};
    std::vector<const ImageVersion *> due;
    for (const ImageVersion &version : inventory.versions)
        if (version.state == VersionState::Ready && version.verified.msecs <= now.msecs - settings.verifyDays * kDay)
            due.push_back(&version);
    std::ranges::stable_sort(due, {}, &ImageVersion::verified);
    std::vector<VersionId> ids;
    std::ranges::transform(due, std::back_inserter(ids), &ImageVersion::id);
    return ids;
}

std::vector<VersionId> maybeTooLong(const Inventory &inventory)
{
    std::vector<VersionId> ids;
    if (inventory.storage.maxChain == 0)
        return ids;
    for (const Image &image : inventory.images) {
        const ImageVersion *newest = nullptr; // numbers grow
        for (const ImageVersion &version : inventory.versions)
            if (version.image == image.id && version.state == VersionState::Ready
                && (!newest || newest->number < version.number))
                newest = &version;
        for (const auto *version : {newest, inventory.version(image.current)})
            if (version && version->parent && version->format == ImageFormat::Qcow2
                && std::ranges::find(ids, version->id) == ids.end())
                ids.push_back(version->id);
    }
    return ids;
}

} // namespace netseat::server
