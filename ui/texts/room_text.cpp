#include "texts/room_text.h"

#include "texts/format.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

struct RoomText {
    Q_DECLARE_TR_FUNCTIONS(RoomText)
};

constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;
constexpr std::int64_t kFar = 60 * kDay; ///< a forecast beyond that is worth nothing
constexpr std::int64_t kSoon = 4 * kHour;

} // namespace

QString roughDuration(std::int64_t seconds)
{
    if (seconds < kHour) {
        const auto minutes = std::max<std::int64_t>(1, (seconds + kMinute / 2) / kMinute);
        return RoomText::tr("%n min", nullptr, static_cast<int>(minutes));
    }
    if (seconds < 2 * kDay)
        return RoomText::tr("%n h", nullptr, static_cast<int>((seconds + kHour / 2) / kHour));
    return RoomText::tr("%n days", nullptr, static_cast<int>(std::min(seconds, kFar * 100) / kDay));
}

QString roomText(const server::SpaceStatus &space)
{
    if (space.total == 0)
        return {};
    QStringList parts{RoomText::tr("%1 free of %2").arg(formatOctets(space.free), formatOctets(space.total))};
    if (space.secondsLeft && *space.secondsLeft <= 0)
        parts << RoomText::tr("only the reserve is left");
    else if (space.secondsLeft && *space.secondsLeft < kFar)
        parts << RoomText::tr("full in about %1 at this rate").arg(roughDuration(*space.secondsLeft));
    return parts.join(u" · "_s);
}

bool isRoomShort(const server::SpaceStatus &space, const Inventory &inventory)
{
    return inventory.noRoom || (space.secondsLeft && *space.secondsLeft < kSoon);
}

QString noRoomText(const server::SpaceStatus &space, const StorageSettings &settings)
{
    return RoomText::tr(
        "New boots wait for room: %1 are free, and %2 are kept in reserve. PCs that run are not touched; "
        "those that wait go on by themselves as soon as there is room. Remove versions that nobody uses, "
        "reset disks that are kept, or make the reserve smaller.")
        .arg(formatOctets(space.free), formatOctets(settings.reserve));
}

} // namespace netseat::ui
