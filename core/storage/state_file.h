#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <filesystem>
#include <mutex>

namespace netseat::storage {

/// The small state that belongs to a disk (BlockDevice::saveState()), in a file beside it: "<disk>.state". It names the
/// disk by its identity, so what another disk of the same name has left behind is no state of this one. Any thread.
class StateFile {
public:
    static constexpr std::size_t kMaxOctets = 65536;

    /// @param identity  see layerIdentity()
    StateFile(std::filesystem::path file, std::string identity);

    /// All of it or nothing, durably. LimitReached: more than kMaxOctets.
    Result<void> save(Bytes state);
    /// Empty when nothing was saved for this disk. Malformed.
    Result<ByteVector> load();

private:
    std::mutex m_lock;
    std::filesystem::path m_file;
    std::string m_identity;
};

} // namespace netseat::storage
