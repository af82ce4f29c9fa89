#include "scsi/inquiry.h"

#include "scsi/limits.h"

#include <algorithm>
#include <array>
#include <span>

namespace netseat::scsi {

namespace {

constexpr std::string_view kVendor = "NETSEAT "; // 8 octets, T10 vendor identification
constexpr std::string_view kDiskProduct = "Virtual Disk    "; // 16
constexpr std::string_view kOpticalProduct = "Virtual CD-ROM  ";
constexpr std::string_view kRevision = "0001"; // 4

/// Version descriptors (SPC-4, standard INQUIRY data), no revision claimed: SAM-5, iSCSI, SPC-4, and SBC-3 or MMC-6.
constexpr std::array<std::uint16_t, 3> kVersions{0x00a0, 0x0960, 0x0460};
constexpr std::uint16_t kSbc3 = 0x04c0;
constexpr std::uint16_t kMmc6 = 0x04e0;

/// PERIPHERAL QUALIFIER and PERIPHERAL DEVICE TYPE.
enum class Peripheral : std::uint8_t { Disk = 0x00, Optical = 0x05, None = 0x7f };

ByteVector standardInquiry(Peripheral peripheral)
{
    const bool optical = peripheral == Peripheral::Optical;
    ByteWriter out;
    out.u8(static_cast<std::uint8_t>(peripheral));
    out.u8(optical ? 0x80 : 0x00); // RMB
    out.u8(0x06); // SPC-4
    out.u8(0x12); // HISUP, response data format 2
    out.u8(96 - 5); // octets that follow
    out.u8(0x00); // no target port groups, no third-party copy, no protection information
    out.u8(0x00);
    out.u8(0x02); // CMDQUE
    out.text(kVendor);
    out.text(optical ? kOpticalProduct : kDiskProduct);
    out.text(kRevision);
    out.zeros(58 - out.size());
    for (const auto version : kVersions)
        out.u16(version);
    out.u16(optical ? kMmc6 : kSbc3);
    out.zeros(96 - out.size());
    return out.take();
}

/// VPD 80h.
ByteVector unitSerialNumber(const Identity &identity)
{
    ByteWriter out;
    out.text(identity.serial);
    return out.take();
}

enum class Association : std::uint8_t { LogicalUnit = 0x00, TargetPort = 0x10, TargetDevice = 0x20 };
enum class CodeSet : std::uint8_t { Binary = 1, Ascii = 2, Utf8 = 3 };
enum class DesignatorType : std::uint8_t { T10 = 1, Naa = 3, RelativePort = 4, PortGroup = 5, ScsiName = 8 };

void appendDesignator(ByteWriter &page, Association association, DesignatorType type, CodeSet codeSet, Bytes value)
{
    constexpr std::uint8_t kProtocolIscsi = 0x50;
    constexpr std::uint8_t kProtocolIsValid = 0x80;
    constexpr std::size_t kLongest = 252;
    const auto length = std::min(value.size(), kLongest);
    const bool named = type == DesignatorType::ScsiName; // NUL-terminated and padded to a multiple of four
    const auto padded = named ? std::min((length + 4) & ~std::size_t{3}, kLongest) : length;
    const bool hasProtocol = association != Association::LogicalUnit;
    page.u8(static_cast<std::uint8_t>((hasProtocol ? kProtocolIscsi : 0) | static_cast<unsigned>(codeSet)));
    page.u8(static_cast<std::uint8_t>(
        (hasProtocol ? kProtocolIsValid : 0) | static_cast<unsigned>(association) | static_cast<unsigned>(type)));
    page.u8(0);
    page.u8(static_cast<std::uint8_t>(padded));
    const auto taken = std::min(length, named ? padded - 1 : padded);
    page.bytes(value.first(taken));
    page.zeros(padded - taken);
}

/// VPD 83h.
ByteVector deviceIdentification(const Identity &identity)
{
    ByteWriter page;
    ByteWriter naa;
    naa.u64((identity.naa & 0x0fffffffffffffffULL) | 0x3000000000000000ULL);
    appendDesignator(page, Association::LogicalUnit, DesignatorType::Naa, CodeSet::Binary, naa.data());
    const auto t10 = std::string(kVendor) + identity.serial;
    appendDesignator(page, Association::LogicalUnit, DesignatorType::T10, CodeSet::Ascii, bytesOf(t10));

    constexpr std::array one{std::byte{0}, std::byte{0}, std::byte{0}, std::byte{1}};
    appendDesignator(page, Association::TargetPort, DesignatorType::RelativePort, CodeSet::Binary, one);
    appendDesignator(page, Association::TargetPort, DesignatorType::PortGroup, CodeSet::Binary, one);
    const auto port = identity.targetName + ",t,0x0001"; // iSCSI target port name: its portal group is 1
    appendDesignator(page, Association::TargetPort, DesignatorType::ScsiName, CodeSet::Utf8, bytesOf(port));
    appendDesignator(
        page, Association::TargetDevice, DesignatorType::ScsiName, CodeSet::Utf8, bytesOf(identity.targetName));
    return page.take();
}

std::uint32_t low32(BlockCount count)
{
    return static_cast<std::uint32_t>(count.value);
}

/// VPD B0h (SBC-3, Block Limits; the atomic fields SBC-4).
ByteVector blockLimits(const DeviceLimits &limits)
{
    constexpr std::uint32_t kOptimalTransfer = 2048; // 1 MiB: what Linux then makes its largest request
    ByteWriter out;
    out.u8(0x01); // WSNZ: WRITE SAME of "all the rest" is refused
    out.u8(static_cast<std::uint8_t>(kMaxCompareAndWrite.value));
    out.u16(static_cast<std::uint16_t>(kOptimalGranularity.value)); // optimal transfer length granularity
    out.u32(low32(kMaxTransfer));
    out.u32(kOptimalTransfer);
    out.u32(0); // prefetch: no limit, as it does nothing
    out.u32(low32(kMaxUnmap));
    out.u32(kMaxUnmapDescriptors);
    out.u32(low32(limits.unmapGranularity));
    out.u32(0x80000000); // UGAVALID, alignment 0
    out.u64(kMaxWriteSame.value);
    out.u32(low32(limits.atomicWrite));
    out.u32(low32(limits.atomicGranularity())); // alignment
    out.u32(low32(limits.atomicGranularity()));
    out.u32(0); // longest with ATOMIC BOUNDARY
    out.u32(0); // largest ATOMIC BOUNDARY: it has to be 0
    return out.take();
}

/// VPD B1h: a disk that does not rotate. Windows then trims it and does not defragment.
ByteVector blockDeviceCharacteristics()
{
    ByteWriter out;
    out.u16(1);
    out.zeros(58);
    return out.take();
}

/// VPD B2h: LBPU, LBPWS, LBPWS10, LBPRZ; thin provisioned.
ByteVector logicalBlockProvisioning()
{
    ByteWriter out;
    out.u8(0);
    out.u8(0xe4);
    out.u8(0x02);
    out.u8(0);
    return out.take();
}

void truncate(ByteVector &data, std::uint32_t length)
{
    if (data.size() > length)
        data.resize(length);
}

constexpr std::array<std::uint8_t, 6> kPages{0x00, 0x80, 0x83, 0xb0, 0xb1, 0xb2}; // ascending
constexpr std::size_t kOpticalPages = 3; // the first ones

ByteVector vpdPage(
    std::uint8_t code, std::span<const std::uint8_t> all, const Identity &identity, const DeviceLimits &limits)
{
    switch (code) {
    case 0x80:
        return unitSerialNumber(identity);
    case 0x83:
        return deviceIdentification(identity);
    case 0xb0:
        return blockLimits(limits);
    case 0xb1:
        return blockDeviceCharacteristics();
    case 0xb2:
        return logicalBlockProvisioning();
    default: { // 00h
        ByteWriter out;
        out.bytes(std::as_bytes(all));
        return out.take();
    }
    }
}

std::variant<ByteVector, Sense> inquiry(
    const Command &command, Peripheral peripheral, const Identity &identity, const DeviceLimits &limits)
{
    constexpr std::uint16_t kPageCode = 2;
    const bool optical = peripheral == Peripheral::Optical;
    const auto pages = std::span(kPages).first(optical ? kOpticalPages : kPages.size());
    ByteVector data;
    if (command.option == 0) {
        if (command.page != 0) // a page without EVPD
            return sense::invalidFieldInCdb(kPageCode);
        data = standardInquiry(peripheral);
    } else {
        if (std::find(pages.begin(), pages.end(), command.page) == pages.end())
            return sense::invalidFieldInCdb(kPageCode);
        const auto body = vpdPage(command.page, pages, identity, limits);
        ByteWriter out;
        out.u8(static_cast<std::uint8_t>(peripheral));
        out.u8(command.page);
        out.u16(static_cast<std::uint16_t>(std::min<std::size_t>(body.size(), 0xffff)));
        out.bytes(body);
        data = out.take();
    }
    truncate(data, command.length);
    return data;
}

} // namespace

std::variant<ByteVector, Sense> inquiryData(
    const Command &command, const Identity &identity, const DeviceLimits &limits)
{
    return inquiry(command, Peripheral::Disk, identity, limits);
}

std::variant<ByteVector, Sense> opticalInquiryData(const Command &command, const Identity &identity)
{
    return inquiry(command, Peripheral::Optical, identity, {});
}

ByteVector inquiryDataOfNoUnit(std::uint32_t allocationLength)
{
    auto data = standardInquiry(Peripheral::None);
    truncate(data, allocationLength);
    return data;
}

} // namespace netseat::scsi
