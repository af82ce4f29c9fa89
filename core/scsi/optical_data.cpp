#include "scsi/optical_data.h"

#include <algorithm>
#include <array>
#include <span>

namespace netseat::scsi {

namespace {

constexpr std::uint8_t kDataTrack = 0x14; // ADR 1: position; CONTROL 4: data, uninterrupted
constexpr std::uint8_t kLeadOut = 0xaa;

/// Puts a length that counts what follows it before the rest.
ByteVector withLength(ByteWriter &&rest)
{
    ByteWriter out;
    out.u16(static_cast<std::uint16_t>(rest.size()));
    out.bytes(rest.data());
    return out.take();
}

/// Minutes, seconds and frames from an LBA (MMC-6, 4.2.3.8); what is past all discs is shown as the largest value.
void appendMsf(ByteWriter &out, std::uint32_t lba)
{
    constexpr std::uint32_t kFrames = 75;
    constexpr std::uint32_t kPregap = 2 * kFrames;
    const auto frames = std::min(lba, 256 * 60 * kFrames - 1 - kPregap) + kPregap;
    out.u8(static_cast<std::uint8_t>(frames / kFrames / 60));
    out.u8(static_cast<std::uint8_t>(frames / kFrames % 60));
    out.u8(static_cast<std::uint8_t>(frames % kFrames));
}

void appendAddress(ByteWriter &out, std::uint32_t lba, bool msf)
{
    if (!msf)
        return out.u32(lba);
    out.u8(0);
    appendMsf(out, lba);
}

void appendTrack(ByteWriter &out, std::uint8_t number, std::uint32_t lba, bool msf)
{
    out.u8(0);
    out.u8(kDataTrack);
    out.u8(number);
    out.u8(0);
    appendAddress(out, lba, msf);
}

/// A row of the lead-in's table (MMC-6, READ TOC, format 2).
void appendPoint(ByteWriter &out, std::uint8_t point)
{
    out.u8(1); // session
    out.u8(kDataTrack);
    out.u8(0); // TNO: the lead-in
    out.u8(point);
    out.zeros(4);
}

ByteVector fullToc(const Disc &disc)
{
    ByteWriter out;
    out.u16(0x0101); // first and last session
    for (const auto point : {std::uint8_t{0xa0}, std::uint8_t{0xa1}}) { // first and last track
        appendPoint(out, point);
        out.u8(1);
        out.zeros(2);
    }
    appendPoint(out, 0xa2);
    appendMsf(out, disc.blocks);
    appendPoint(out, 1);
    appendMsf(out, 0);
    return withLength(std::move(out));
}

enum class Profile : std::uint16_t { None = 0x0000, CdRom = 0x0008, DvdRom = 0x0010 };

Profile profileOf(const DriveState &drive)
{
    if (!drive.disc)
        return Profile::None;
    return drive.disc->isDvd() ? Profile::DvdRom : Profile::CdRom;
}

/// A feature descriptor (MMC-6, 5.2): what the drive has whatever is in it, or has while such a disc is in.
struct Feature {
    std::uint16_t code;
    std::uint8_t version;
    bool persistent;
    bool forCd;
    bool forDvd;
    std::span<const std::uint8_t> data;
};

constexpr std::array<std::uint8_t, 8> kCore{0, 0, 0, 1, 1, 0, 0, 0}; // SCSI; DBE
constexpr std::array<std::uint8_t, 4> kMorphing{0x02, 0, 0, 0}; // OCEVENT
constexpr std::array<std::uint8_t, 4> kRemovable{0x29, 0, 0, 0}; // tray, eject, lock
constexpr std::array<std::uint8_t, 8> kReadable{0, 0, 0x08, 0, 0, 1, 0, 0}; // blocks of 2048, one by one
constexpr std::array<std::uint8_t, 4> kNothing4{0, 0, 0, 0};

constexpr Feature kFeatures[] = {
    {0x0001, 2, true, true, true, kCore}, {0x0002, 1, true, true, true, kMorphing},
    {0x0003, 0, true, true, true, kRemovable}, {0x0010, 0, false, true, true, kReadable}, // Random Readable
    {0x001d, 0, false, true, false, {}}, // MultiRead
    {0x001e, 2, false, true, false, kNothing4}, // CD Read: no C2, no CD-Text
    {0x001f, 1, false, false, true, kNothing4}, // DVD Read
    {0x0100, 0, true, true, true, {}}, // Power Management
    {0x0105, 1, true, true, true, kNothing4}, // Time-out
};

void appendFeature(
    ByteWriter &out, std::uint16_t code, unsigned version, bool persistent, bool current, std::size_t size)
{
    out.u16(code);
    out.u8(static_cast<std::uint8_t>(version << 2U | (persistent ? 2U : 0U) | (current ? 1U : 0U)));
    out.u8(static_cast<std::uint8_t>(size));
}

void appendProfiles(ByteWriter &out, Profile now)
{
    appendFeature(out, 0x0000, 0, true, true, 8);
    for (const auto profile : {Profile::DvdRom, Profile::CdRom}) {
        out.u16(static_cast<std::uint16_t>(profile));
        out.u8(profile == now ? 1 : 0);
        out.u8(0);
    }
}

ByteVector modePage(std::uint8_t code, const DriveState &drive)
{
    ByteWriter out;
    out.u8(code);
    switch (code) {
    case 0x01: // Read/Write Error Recovery
        out.u8(0x0a);
        out.u8(0);
        out.u8(1); // read retries
        out.zeros(8);
        break;
    case 0x0d: // CD Device Parameters: 60 seconds a minute, 75 frames a second
        out.u8(0x06);
        out.zeros(2);
        out.u16(60);
        out.u16(75);
        break;
    case 0x0e: // CD Audio Control: there is none
        out.u8(0x0e);
        out.zeros(14);
        break;
    case 0x1a: // Power Condition: never leaves the active one
        out.u8(0x0a);
        out.zeros(10);
        break;
    case 0x1d: // Timeout and Protect
        out.u8(0x08);
        out.zeros(8);
        break;
    default: // 2Ah, Capabilities and Mechanical Status
        out.u8(0x14);
        out.u8(0x3b); // reads CD-R, CD-RW, DVD-ROM, DVD-R, DVD-RAM
        out.u8(0x00); // writes nothing
        out.u8(0x00); // no audio, no Mode 2
        out.u8(0x00);
        out.u8(static_cast<std::uint8_t>(0x29 | (drive.removalPrevented ? 0x02 : 0))); // tray, eject, lock
        out.u8(0x00);
        out.u16(11080); // kB/s: 8x DVD
        out.u16(0); // no volume
        out.u16(2048); // KiB of buffer
        out.u16(11080);
        out.zeros(6);
        break;
    }
    return out.take();
}

} // namespace

std::variant<ByteVector, Sense> tableOfContents(const Command &command, const Disc &disc)
{
    enum Format : std::uint8_t { Toc, Session, FullToc };
    constexpr std::uint16_t kFormatField = 2;
    constexpr std::uint16_t kTrackField = 6;
    const auto track = command.page;
    ByteWriter out;
    out.u16(0x0101); // first and last track, or session
    switch (command.option) {
    case Toc:
        if (track > 1 && track != kLeadOut)
            return sense::invalidFieldInCdb(kTrackField);
        if (track <= 1)
            appendTrack(out, 1, 0, command.msf);
        appendTrack(out, kLeadOut, disc.blocks, command.msf);
        return withLength(std::move(out));
    case Session:
        appendTrack(out, 1, 0, command.msf);
        return withLength(std::move(out));
    case FullToc:
        if (track > 1)
            return sense::invalidFieldInCdb(kTrackField);
        return fullToc(disc);
    default: // PMA, ATIP and CD-TEXT: not of a pressed data disc
        return sense::invalidFieldInCdb(kFormatField);
    }
}

std::variant<ByteVector, Sense> configuration(const Command &command, const DriveState &drive)
{
    enum Requested : std::uint8_t { All, Current, One };
    if (command.option > One)
        return sense::invalidFieldInCdb(1);
    const auto wanted = [&command](std::uint16_t code, bool current) {
        if (command.option == One)
            return code == command.feature;
        return code >= command.feature && (current || command.option == All);
    };
    const auto now = profileOf(drive);
    ByteWriter list;
    if (wanted(0x0000, true))
        appendProfiles(list, now);
    for (const auto &feature : kFeatures) {
        const bool current = feature.persistent || (now == Profile::CdRom && feature.forCd)
            || (now == Profile::DvdRom && feature.forDvd);
        if (!wanted(feature.code, current))
            continue;
        appendFeature(list, feature.code, feature.version, feature.persistent, current, feature.data.size());
        list.bytes(std::as_bytes(feature.data));
    }
    ByteWriter out;
    out.u32(static_cast<std::uint32_t>(4 + list.size()));
    out.u16(0);
    out.u16(static_cast<std::uint16_t>(now));
    out.bytes(list.data());
    return out.take();
}

std::variant<ByteVector, Sense> discInformation(const Command &command)
{
    if (command.option != 0) // track resources, POW resources: of recorders
        return sense::invalidFieldInCdb(1);
    ByteWriter out;
    out.u8(0x0e); // not erasable; last session complete, disc finalised
    out.u8(1); // first track
    out.u8(1); // sessions
    out.u8(1); // first and last track of the last session
    out.u8(1);
    out.u8(0x20); // URU: may be used unrestricted
    out.u8(0x00); // CD-ROM or DVD-ROM
    out.zeros(7);
    out.u32(0xffffffff); // where a next session would begin and end
    out.u32(0xffffffff);
    out.zeros(10);
    return withLength(std::move(out));
}

std::variant<ByteVector, Sense> trackInformation(const Command &command, const Disc &disc)
{
    enum AddressType : std::uint8_t { ByLba, ByTrack, BySession };
    constexpr std::uint16_t kAddressField = 2;
    const auto address = command.lba.value;
    const bool known = command.option == ByLba ? address < disc.blocks : address == 1;
    if (command.option > BySession)
        return sense::invalidFieldInCdb(1);
    if (!known)
        return sense::invalidFieldInCdb(kAddressField);
    ByteWriter out;
    out.u8(1); // track
    out.u8(1); // session
    out.u8(0);
    out.u8(0x04); // data track
    out.u8(0x01); // Mode 1
    out.u8(0);
    out.u32(0); // start
    out.zeros(12); // nothing can be written
    out.u32(disc.blocks);
    out.zeros(8);
    return withLength(std::move(out));
}

std::variant<ByteVector, Sense> discStructure(const Command &command, const Disc &disc)
{
    constexpr std::uint16_t kLayerField = 6;
    constexpr std::uint16_t kFormatField = 7;
    constexpr std::uint16_t kLayerDescriptor = 2048;
    constexpr std::uint32_t kFirstSector = 0x030000;
    if (!disc.isDvd())
        return sense::kIncompatibleMedium;
    if (command.page != 0)
        return sense::invalidFieldInCdb(kLayerField);
    ByteWriter out;
    out.u16(0);
    switch (command.option) {
    case 0x00:
        out.u8(0x01); // DVD-ROM, version 1
        out.u8(0x0f); // 120 mm, any rate
        out.u8(0x01); // one layer, embossed
        out.u8(0x00);
        out.u32(kFirstSector);
        out.u32(std::min(kFirstSector + disc.blocks - 1, 0xffffffU));
        out.zeros(kLayerDescriptor - 12);
        return withLength(std::move(out));
    case 0x01:
        out.u32(0); // no protection system, all regions
        return withLength(std::move(out));
    case 0xff:
        out.u16(0x0040); // format 00h, can be read
        out.u16(kLayerDescriptor + 4);
        out.u16(0x0140);
        out.u16(8);
        return withLength(std::move(out));
    default:
        return sense::invalidFieldInCdb(kFormatField);
    }
}

std::variant<ByteVector, Sense> opticalModeSense(const Command &command, const DriveState &drive)
{
    enum Control : std::uint8_t { Current, Changeable, Default, Saved };
    constexpr std::array<std::uint8_t, 6> kPages{0x01, 0x0d, 0x0e, 0x1a, 0x1d, 0x2a};
    constexpr std::uint8_t kAllPages = 0x3f;
    if (command.option == Saved)
        return sense::kSavingNotSupported;
    if (command.subpage != 0 && command.subpage != 0xff)
        return sense::invalidFieldInCdb(3);
    ByteVector pages;
    for (const auto code : kPages) {
        if (command.page != code && command.page != kAllPages)
            continue;
        auto page = modePage(code, drive);
        if (command.option == Changeable) // nothing is
            std::fill(page.begin() + 2, page.end(), std::byte{0});
        pages.insert(pages.end(), page.begin(), page.end());
    }
    if (pages.empty())
        return sense::invalidFieldInCdb(2);
    ByteWriter out;
    if (command.opcode == 0x5a) { // no medium type any more, no block descriptors (MMC-6, 7.2.2)
        out.u16(static_cast<std::uint16_t>(6 + pages.size()));
        out.zeros(6);
    } else {
        out.u8(static_cast<std::uint8_t>(3 + pages.size()));
        out.zeros(3);
    }
    out.bytes(pages);
    return out.take();
}

ByteVector mechanismStatus(const DriveState &drive)
{
    ByteWriter out;
    out.u8(0); // no fault, slot 0
    out.u8(drive.trayOpen ? 0x10 : 0x00);
    out.zeros(6); // where the head is; no slots
    return out.take();
}

} // namespace netseat::scsi
