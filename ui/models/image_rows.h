#pragma once

#include "models/images_model.h"

namespace netseat::ui {

/// The inventory as the images page shows it.
std::vector<ImageRow> imageRows(const Inventory &inventory);

/// What the columns of the images page say of an image and of a version.
QString display(const ImageRow &row, int column);
QString display(const VersionRow &row, int column);
QString toolTip(const ImageRow &row, int column);
QString toolTip(const VersionRow &row, int column);

} // namespace netseat::ui
