#pragma once

#include "base/result.h"
#include "base/unique_fd.h"

#include <QString>

#include <filesystem>

namespace netseat::server {

/// The local socket of a data folder, by a name that is short however deep the folder lies: the kernel takes at
/// most 107 octets (unix(7)), so the folder is named by a descriptor. Good while the object lives.
class SocketPath {
public:
    static Result<SocketPath> of(const std::filesystem::path &dataFolder);

    /// "/proc/self/fd/7/netseat.sock"
    QString name() const;
    void remove() const; ///< the file, where there is one

private:
    explicit SocketPath(UniqueFd folder);
    UniqueFd m_folder;
};

} // namespace netseat::server
