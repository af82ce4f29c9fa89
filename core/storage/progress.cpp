#include "storage/progress.h"

#include <algorithm>

namespace netseat::storage {

Error cancelledError()
{
    return {Error::Code::Cancelled, "The job was cancelled."};
}

Result<void> ProgressMeter::at(std::uint64_t done)
{
    constexpr auto kEvery = std::chrono::milliseconds(100);
    const auto now = std::chrono::steady_clock::now();
    if (!m_report || (done < m_all && now < m_next))
        return {};
    m_next = now + kEvery;
    if (m_report(std::min(done, m_all), m_all))
        return {};
    return cancelledError();
}

} // namespace netseat::storage
