#include "scsi/provisioning.h"

#include "scsi/limits.h"

#include <algorithm>

namespace netseat::scsi {

std::variant<std::vector<BlockRange>, Sense> decodeUnmapList(Bytes parameters, BlockCount size)
{
    constexpr std::size_t kHeader = 8;
    constexpr std::size_t kDescriptor = 16;
    constexpr std::uint16_t kBlockDescriptorLengthField = 2;
    std::vector<BlockRange> ranges;
    if (parameters.empty())
        return ranges;
    if (parameters.size() < kHeader)
        return sense::kParameterListLength;

    // An incomplete descriptor at the end is ignored.
    const std::size_t told = loadBe<std::uint16_t>(parameters.data() + kBlockDescriptorLengthField);
    const auto count = std::min(told, parameters.size() - kHeader) / kDescriptor;
    if (count > kMaxUnmapDescriptors)
        return sense::invalidFieldInParameters(kBlockDescriptorLengthField);

    std::uint64_t total = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto *at = parameters.data() + kHeader + i * kDescriptor;
        const BlockRange range{{loadBe<std::uint64_t>(at)}, {loadBe<std::uint32_t>(at + 8)}};
        if (range.start.value > size.value || range.count.value > size.value - range.start.value)
            return sense::kLbaOutOfRange;
        total += range.count.value;
        if (total > kMaxUnmap.value)
            return sense::invalidFieldInParameters(static_cast<std::uint16_t>(kHeader + i * kDescriptor + 8));
        if (range.count.value != 0)
            ranges.push_back(range);
    }
    return ranges;
}

ByteVector encodeLbaStatus(const std::vector<LbaStatus> &list, std::uint32_t allocationLength)
{
    constexpr std::uint8_t kMapped = 0;
    constexpr std::uint8_t kDeallocated = 1;
    ByteWriter out;
    out.u32(static_cast<std::uint32_t>(4 + 16 * list.size()));
    out.u32(0);
    for (const auto &status : list) {
        out.u64(status.range.start.value);
        out.u32(static_cast<std::uint32_t>(std::min<std::uint64_t>(status.range.count.value, 0xffffffff)));
        out.u8(status.deallocated ? kDeallocated : kMapped);
        out.zeros(3);
    }
    auto data = out.take();
    if (data.size() > allocationLength)
        data.resize(allocationLength);
    return data;
}

} // namespace netseat::scsi
