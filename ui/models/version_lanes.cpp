#include "models/version_lanes.h"

#include <algorithm>

namespace netseat::ui {

namespace {

/// Each lane waits for the version that its line leads to; 0: the lane is free.
using Lanes = std::vector<VersionId>;

std::size_t freeLane(Lanes &lanes)
{
    const auto found = std::ranges::find(lanes, VersionId{});
    if (found != lanes.end())
        return static_cast<std::size_t>(found - lanes.begin());
    lanes.emplace_back();
    return lanes.size() - 1;
}

/// The row of `version`; `lanes` are those above it before, and those below it after.
LaneRow placeVersion(const ImageVersion &version, bool hasParent, Lanes &lanes)
{
    LaneRow row;
    for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
        if (lanes[lane] == version.id)
            row.joining.push_back(static_cast<int>(lane));
        else if (lanes[lane] != VersionId{})
            row.passing.push_back(static_cast<int>(lane));
    }
    const auto lane = row.joining.empty() ? freeLane(lanes) : static_cast<std::size_t>(row.joining.front());
    std::ranges::replace(lanes, version.id, VersionId{});
    row.lane = static_cast<int>(lane);
    row.goesOn = hasParent;
    if (hasParent)
        lanes[lane] = *version.parent;
    return row;
}

} // namespace

std::vector<LaneRow> versionLanes(std::span<const ImageVersion *const> newestFirst)
{
    Lanes lanes;
    std::vector<LaneRow> rows;
    for (std::size_t i = 0; i < newestFirst.size(); ++i) {
        const ImageVersion &version = *newestFirst[i];
        const auto rest = newestFirst.subspan(i + 1);
        const bool hasParent = version.parent
            && std::ranges::any_of(rest, [&](const ImageVersion *other) { return other->id == *version.parent; });
        rows.push_back(placeVersion(version, hasParent, lanes));
    }
    for (LaneRow &row : rows)
        row.width = std::max(1, static_cast<int>(lanes.size()));
    return rows;
}

} // namespace netseat::ui
