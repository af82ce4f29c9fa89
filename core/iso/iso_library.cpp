#include "iso/iso_library.h"

#include <algorithm>

namespace netseat::iso {

Result<std::shared_ptr<const IsoIndex>> IsoLibrary::indexOf(const std::string &key, int descriptor)
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = std::ranges::find(m_kept, key, &Kept::key); found != m_kept.end()) {
        m_kept.splice(m_kept.begin(), m_kept, found);
        return m_kept.front().index;
    }
    auto index = IsoIndex::read(descriptor);
    if (!index)
        return index.error();
    m_kept.push_front({key, std::make_shared<const IsoIndex>(std::move(*index))});
    if (m_kept.size() > kMaxImages)
        m_kept.pop_back();
    return m_kept.front().index;
}

} // namespace netseat::iso
