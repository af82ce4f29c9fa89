#pragma once

#include "inventory/inventory.h"

#include <algorithm>

namespace netseat::test {

/// Gives each image that has none its first version, with the image's own number, as the default one.
inline void addFirstVersions(Inventory &inventory)
{
    for (Image &image : inventory.images) {
        if (inventory.version(image.current) != nullptr)
            continue;
        image.current = {image.id.value};
        inventory.versions.push_back({.id = image.current,
            .image = image.id,
            .file = image.file,
            .format = image.format,
            .size = image.size,
            .stamp = image.stamp,
            .made = image.added});
    }
    std::ranges::sort(inventory.versions, {}, &ImageVersion::id);
}

} // namespace netseat::test
