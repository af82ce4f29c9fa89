#pragma once

#include "base/bytes.h"

#include <memory>
#include <optional>
#include <vector>

namespace netseat::storage {

/// Slices of a file's tables in memory: at most a fixed number, found in O(1) by their offset in the file, without
/// allocation after the constructor. Set-associative, the least recently used of a set makes way; clean ones before
/// changed ones. Knows nothing of files: who uses it reads, and writes the changed ones.
class SliceCache {
public:
    using Slot = std::uint32_t;

    /// @param slices  how many at most; rounded up to a power of two. Their memory is touched only when used.
    SliceCache(std::size_t sliceBytes, std::size_t slices);

    std::size_t sliceBytes() const { return m_sliceBytes; }

    std::optional<Slot> find(std::uint64_t offset);
    /// The slot that a slice at `offset`, not present yet, will take. If it isChanged(), write that one first.
    Slot victim(std::uint64_t offset) const;
    /// The memory of a slot.
    MutableBytes data(Slot slot) { return {m_data.get() + slot * m_sliceBytes, m_sliceBytes}; }
    /// Forgets what is in the slot.
    void drop(Slot slot);
    /// The slot now holds what is at `offset` of the file.
    void hold(Slot slot, std::uint64_t offset);

    std::uint64_t offset(Slot slot) const { return m_slots[slot].offset; }
    bool isChanged(Slot slot) const { return m_slots[slot].changed; }
    void setChanged(Slot slot);
    void setClean(Slot slot) { m_slots[slot].changed = false; }

    /// Slots that are changed, and maybe some that were.
    const std::vector<Slot> &changed() const { return m_changed; }
    /// To be called when all of changed() are clean.
    void forgetChanged();

private:
    static constexpr std::uint64_t kEmpty = ~std::uint64_t {0};
    static constexpr Slot kWays = 8;

    struct Entry {
        std::uint64_t offset = kEmpty;
        std::uint32_t used = 0; ///< when it goes round, the order is off for a while
        bool changed = false;
        bool listed = false; ///< in m_changed
    };

    Slot firstOfSet(std::uint64_t offset) const;

    std::size_t m_sliceBytes;
    unsigned m_setBits = 0;
    std::uint32_t m_clock = 0;
    std::vector<Entry> m_slots;
    std::vector<Slot> m_changed;
    std::unique_ptr<std::byte[]> m_data;
};

} // namespace netseat::storage
