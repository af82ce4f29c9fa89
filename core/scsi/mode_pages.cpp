#include "scsi/mode_pages.h"

#include <algorithm>
#include <array>

namespace netseat::scsi {

namespace {

constexpr std::uint8_t kCaching = 0x08;
constexpr std::uint8_t kControl = 0x0a;
constexpr std::uint8_t kInformationalExceptions = 0x1c;
constexpr std::uint8_t kAllPages = 0x3f;
constexpr std::array kPages{kCaching, kControl, kInformationalExceptions};

constexpr std::size_t kCacheFlags = 2;
constexpr std::byte kWriteCacheEnable{0x04};
constexpr std::size_t kProtectFlags = 4;
constexpr std::byte kSoftwareWriteProtect{0x08};

constexpr std::uint8_t kWriteProtectedMedium = 0x80; // WP, in the header's device-specific parameter
constexpr std::uint8_t kDpoFua = 0x10;

bool isTenOctets(const Command &command)
{
    return command.opcode == 0x5a || command.opcode == 0x55;
}

ByteVector blockDescriptor(BlockCount size, bool longLba)
{
    ByteWriter out;
    if (longLba) {
        out.u64(size.value);
        out.u32(0);
        out.u32(kBlockSize);
    } else {
        // NUMBER OF LOGICAL BLOCKS in four octets, or all ones; one reserved octet and three of block length.
        out.u32(static_cast<std::uint32_t>(std::min<std::uint64_t>(size.value, 0xffffffff)));
        out.u32(kBlockSize);
    }
    return out.take();
}

/// Whether a block descriptor of MODE SELECT leaves the disk as it is: the size can't be changed, but 0 blocks and
/// "all" stand for it (SBC-3, mode parameter block descriptors).
bool describes(Bytes given, BlockCount size, bool longLba)
{
    const auto lengthAt = given.size() - 4;
    const auto mask = longLba ? 0xffffffffU : 0x00ffffffU; // the short form has three octets
    if ((loadBe<std::uint32_t>(given.data() + lengthAt) & mask) != kBlockSize)
        return false;
    if (longLba) {
        const auto blocks = loadBe<std::uint64_t>(given.data());
        return blocks == 0 || blocks == ~std::uint64_t{0} || blocks == size.value;
    }
    const auto blocks = loadBe<std::uint32_t>(given.data());
    return blocks == 0 || blocks == 0xffffffff || blocks == size.value;
}

} // namespace

ByteVector ModePages::page(std::uint8_t code, Control control) const
{
    const bool changeable = control == Control::Changeable;
    ByteVector out;
    const auto begin = [&out](std::uint8_t pageCode, std::size_t length) {
        out.resize(length + 2);
        out[0] = static_cast<std::byte>(pageCode);
        out[1] = static_cast<std::byte>(length);
    };
    switch (code) {
    case kCaching:
        begin(code, 0x12);
        if (changeable || control == Control::Default || m_writeCache)
            out[kCacheFlags] |= kWriteCacheEnable;
        break;
    case kControl:
        begin(code, 0x0a);
        if (changeable || (control == Control::Current && m_writeProtected))
            out[kProtectFlags] |= kSoftwareWriteProtect;
        if (!changeable) {
            out[2] = std::byte{0x02}; // GLTSD: no log pages are saved
            out[3] = std::byte{0x10}; // commands may be reordered
            out[8] = out[9] = std::byte{0xff}; // busy timeout without limit
        }
        break;
    case kInformationalExceptions:
        begin(code, 0x0a);
        if (!changeable)
            out[2] = std::byte{0x08}; // DEXCPT: nothing is reported
        break;
    default:
        break;
    }
    return out;
}

std::variant<ByteVector, Sense> ModePages::sense(const Command &command, BlockCount size, bool readOnly) const
{
    constexpr std::uint16_t kPageField = 2;
    constexpr std::uint16_t kSubpageField = 3;
    constexpr std::uint8_t kAllSubpages = 0xff;
    const auto control = static_cast<Control>(command.option);
    if (control == Control::Saved)
        return sense::kSavingNotSupported;
    if (command.subpage != 0 && command.subpage != kAllSubpages)
        return sense::invalidFieldInCdb(kSubpageField);

    ByteVector pages;
    for (const auto code : kPages) {
        if (command.page == code || command.page == kAllPages) {
            const auto one = page(code, control);
            pages.insert(pages.end(), one.begin(), one.end());
        }
    }
    if (pages.empty())
        return sense::invalidFieldInCdb(kPageField);

    const bool ten = isTenOctets(command);
    const auto descriptor = command.noBlockDescriptors ? ByteVector() : blockDescriptor(size, ten && command.longLba);
    const auto device = static_cast<std::uint8_t>(kDpoFua | (readOnly || m_writeProtected ? kWriteProtectedMedium : 0));
    ByteWriter out;
    if (ten) {
        out.u16(static_cast<std::uint16_t>(6 + descriptor.size() + pages.size()));
        out.u8(0); // medium type
        out.u8(device);
        out.u8(!descriptor.empty() && command.longLba ? 1 : 0);
        out.u8(0);
        out.u16(static_cast<std::uint16_t>(descriptor.size()));
    } else {
        out.u8(static_cast<std::uint8_t>(3 + descriptor.size() + pages.size()));
        out.u8(0);
        out.u8(device);
        out.u8(static_cast<std::uint8_t>(descriptor.size()));
    }
    out.bytes(descriptor);
    out.bytes(pages);
    auto data = out.take();
    if (data.size() > command.length)
        data.resize(command.length);
    return data;
}

std::optional<Sense> ModePages::select(const Command &command, BlockCount size, Bytes parameters)
{
    if (command.length == 0) // changes nothing and is no error (SPC-4, MODE SELECT(6))
        return {};
    const bool ten = isTenOctets(command);
    const std::size_t header = ten ? 8 : 4;
    if (parameters.size() < command.length || parameters.size() < header)
        return sense::kParameterListLength;
    const auto list = parameters.first(command.length);
    const bool longLba = ten && (list[4] & std::byte{1}) != std::byte{0};
    const std::size_t descriptors =
        ten ? loadBe<std::uint16_t>(list.data() + 6) : std::to_integer<std::size_t>(list[3]);
    const std::size_t expected = longLba ? 16 : 8;
    if (descriptors != 0) {
        if (descriptors != expected)
            return sense::invalidFieldInParameters(ten ? 6 : 3);
        if (list.size() < header + descriptors)
            return sense::kParameterListLength;
        if (!describes(list.subspan(header, descriptors), size, longLba))
            return sense::invalidFieldInParameters(static_cast<std::uint16_t>(header));
    }
    return selectPages(list.subspan(header + descriptors), header + descriptors);
}

std::optional<Sense> ModePages::selectPages(Bytes pages, std::size_t offset)
{
    ModePages next = *this;
    while (!pages.empty()) {
        const auto fail = [offset](std::size_t at) {
            return sense::invalidFieldInParameters(static_cast<std::uint16_t>(offset + at));
        };
        const auto code = std::to_integer<std::uint8_t>(pages[0]); // PS and SPF have to be 0
        if (std::find(kPages.begin(), kPages.end(), code) == kPages.end())
            return fail(0);
        const auto current = page(code, Control::Current);
        const auto mask = page(code, Control::Changeable);
        if (pages.size() < 2)
            return sense::kParameterListLength;
        if (pages[1] != current[1])
            return fail(1);
        if (pages.size() < current.size())
            return sense::kParameterListLength;
        for (std::size_t i = 2; i < current.size(); ++i) {
            if (((pages[i] ^ current[i]) & ~mask[i]) != std::byte{0})
                return fail(i);
        }
        if (code == kCaching)
            next.m_writeCache = (pages[kCacheFlags] & kWriteCacheEnable) != std::byte{0};
        if (code == kControl)
            next.m_writeProtected = (pages[kProtectFlags] & kSoftwareWriteProtect) != std::byte{0};
        pages = pages.subspan(current.size());
        offset += current.size();
    }
    *this = next;
    return {};
}

void ModePages::reset()
{
    *this = ModePages();
}

} // namespace netseat::scsi
