#include "storage/slice_cache.h"

#include "base/check.h"

#include <bit>

namespace netseat::storage {

SliceCache::SliceCache(std::size_t sliceBytes, std::size_t slices)
    : m_sliceBytes(sliceBytes)
{
    const auto sets = std::bit_ceil(std::max<std::size_t>(slices / kWays, 1));
    m_setBits = static_cast<unsigned>(std::countr_zero(sets));
    m_slots.resize(sets * kWays);
    // Not initialised, so that a small disk's cache stays small: the kernel gives the pages when they are written.
    m_data = std::make_unique_for_overwrite<std::byte[]>(m_slots.size() * sliceBytes);
}

SliceCache::Slot SliceCache::firstOfSet(std::uint64_t offset) const
{
    if (m_setBits == 0)
        return 0;
    const auto mixed = (offset / m_sliceBytes) * 0x9e3779b97f4a7c15U; // golden ratio: spreads neighbours over all sets
    return static_cast<Slot>(mixed >> (64 - m_setBits)) * kWays;
}

std::optional<SliceCache::Slot> SliceCache::find(std::uint64_t offset)
{
    const auto first = firstOfSet(offset);
    for (Slot slot = first; slot < first + kWays; ++slot) {
        if (m_slots[slot].offset == offset) {
            m_slots[slot].used = ++m_clock;
            return slot;
        }
    }
    return std::nullopt;
}

SliceCache::Slot SliceCache::victim(std::uint64_t offset) const
{
    const auto first = firstOfSet(offset);
    auto best = first;
    for (Slot slot = first + 1; slot < first + kWays; ++slot) {
        const auto &candidate = m_slots[slot];
        const auto &chosen = m_slots[best];
        if (candidate.changed != chosen.changed ? !candidate.changed : candidate.used < chosen.used)
            best = slot;
    }
    return best;
}

void SliceCache::drop(Slot slot)
{
    NETSEAT_CHECK(!m_slots[slot].changed);
    m_slots[slot].offset = kEmpty;
    m_slots[slot].used = 0;
}

void SliceCache::hold(Slot slot, std::uint64_t offset)
{
    m_slots[slot].offset = offset;
    m_slots[slot].used = ++m_clock;
}

void SliceCache::setChanged(Slot slot)
{
    auto &entry = m_slots[slot];
    entry.changed = true;
    if (!entry.listed) {
        entry.listed = true;
        m_changed.push_back(slot);
    }
}

void SliceCache::forgetChanged()
{
    for (const auto slot : m_changed) {
        NETSEAT_CHECK(!m_slots[slot].changed);
        m_slots[slot].listed = false;
    }
    m_changed.clear();
}

} // namespace netseat::storage
