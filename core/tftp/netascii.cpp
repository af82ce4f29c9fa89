#include "tftp/netascii.h"

#include <algorithm>
#include <array>

namespace netseat::tftp {

Result<std::size_t> NetasciiSource::read(std::uint64_t offset, MutableBytes into)
{
    auto place = placeFor(offset);
    std::array<std::byte, 4096> skipped;
    while (place.text < offset) {
        const auto step = std::min<std::uint64_t>(skipped.size(), offset - place.text);
        auto count = convert(place, MutableBytes(skipped).first(static_cast<std::size_t>(step)));
        if (!count || *count == 0)
            return count;
    }
    auto count = convert(place, into);
    if (count && (m_places.empty() || place.text > m_places.back().text)) {
        m_places.push_back(place);
        if (m_places.size() > kRemembered)
            m_places.pop_front();
    }
    return count;
}

NetasciiSource::Place NetasciiSource::placeFor(std::uint64_t offset) const
{
    const auto after = std::ranges::upper_bound(m_places, offset, {}, &Place::text);
    return after == m_places.begin() ? Place{} : *std::prev(after);
}

Result<std::size_t> NetasciiSource::convert(Place &place, MutableBytes into)
{
    constexpr std::byte kCr{'\r'};
    constexpr std::byte kLf{'\n'};
    std::array<std::byte, 4096> raw;
    std::size_t done = 0;
    const auto put = [&](std::byte octet) {
        into[done++] = octet;
        ++place.text;
    };
    while (done < into.size()) {
        if (place.pending) {
            put(*place.pending);
            place.pending.reset();
            continue;
        }
        const auto wanted = MutableBytes(raw).first(std::min(raw.size(), into.size() - done));
        const auto count = m_file->read(place.file, wanted);
        if (!count)
            return count.error();
        if (*count == 0)
            break;
        for (std::size_t i = 0; i < *count && done < into.size() && !place.pending; ++i) {
            ++place.file;
            put(raw[i] == kLf ? kCr : raw[i]);
            if (raw[i] == kLf || raw[i] == kCr) {
                place.pending = raw[i] == kLf ? kLf : std::byte{0};
                if (done < into.size()) {
                    put(*place.pending);
                    place.pending.reset();
                }
            }
        }
    }
    return done;
}

} // namespace netseat::tftp
