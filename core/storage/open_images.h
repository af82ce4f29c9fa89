#pragma once

#include "storage/image_file.h"

#include <map>
#include <mutex>

namespace netseat::storage {

/// The images that are open now. A roomful of clients on one image shares what is known of its tables, and the clusters that
/// were unpacked for one of them. An image is closed when the last of its users is. Any thread.
class OpenImages {
public:
    /// As openImage() with a stamp, but opens it only if nobody has it open.
    Result<std::unique_ptr<BlockDevice>> open(
        const std::filesystem::path &file, FileFormat format, const std::string &stamp);

private:
    struct Key {
        std::filesystem::path file;
        FileFormat format = FileFormat::Raw;
        std::string stamp;
        friend auto operator<=>(const Key &, const Key &) = default;
    };

    std::mutex m_lock;
    std::map<Key, std::weak_ptr<BlockDevice>> m_open;
};

} // namespace netseat::storage
