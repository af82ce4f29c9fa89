#pragma once

#include "inventory/inventory.h"

#include <span>
#include <vector>

namespace netseat::ui {

/// What is drawn beside one version of an image, newest first: a dot in a lane, and the lines to what it was made over.
struct LaneRow {
    int lane = 0; ///< of the dot; 0 is the outermost
    std::vector<int> passing; ///< lanes whose line goes by, sorted
    std::vector<int> joining; ///< lanes whose line from above ends in the dot, sorted
    bool goesOn = false; ///< a line goes down from the dot
    int width = 1; ///< lanes that the image's history needs in all
    friend bool operator==(const LaneRow &, const LaneRow &) = default;
};

/// One row for each version, in the order given: by falling number, so that a parent comes behind what was made over it.
/// A parent that is not among them (it was removed) has no line.
std::vector<LaneRow> versionLanes(std::span<const ImageVersion *const> newestFirst);

} // namespace netseat::ui
