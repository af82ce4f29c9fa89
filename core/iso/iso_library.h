#pragma once

#include "iso/iso_index.h"

#include <filesystem>
#include <list>
#include <memory>
#include <mutex>
#include <string>

namespace netseat::iso {

/// The indexes of the CD-ROM images that were asked for last. Any thread may use it.
class IsoLibrary {
public:
    static constexpr std::size_t kMaxImages = 8;

    /// The index of an open image. It is read once for each `key`, which must change when the file does (the image's file
    /// and stamp); whoever asks meanwhile waits. An image that can't be read is tried again when it is asked for again.
    Result<std::shared_ptr<const IsoIndex>> indexOf(const std::string &key, int descriptor);

private:
    struct Kept {
        std::string key;
        std::shared_ptr<const IsoIndex> index;
    };
    std::mutex m_mutex;
    std::list<Kept> m_kept; ///< the last used first
};

} // namespace netseat::iso
