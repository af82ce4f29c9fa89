#pragma once

#include "qcow2_file.h"
#include "storage/qcow2_image.h"

namespace netseat::test {

/// Reads all over a disk of any size, a bounded number of times. Says what is wrong, if anything is.
inline std::string readAllOver(storage::BlockDevice &disk)
{
    const auto size = disk.size().value;
    if (size == 0)
        return {};
    ByteVector piece(std::size_t{64} * kBlockSize);
    ByteVector block(kBlockSize);
    Lba at;
    for (int i = 0; i < 48 && at.value < size; ++i) {
        const BlockCount limit{size - at.value};
        const auto extent = disk.extent(at, limit);
        if (extent && (extent->length.value == 0 || extent->length.value > limit.value))
            return "an extent does not lie on the disk";
        const auto blocks = std::min<std::uint64_t>(64, limit.value);
        const auto into = MutableBytes(piece).first(blocks * kBlockSize);
        const auto whole = disk.read(at, into);
        const auto one = disk.read(at, block);
        if (whole && (!one || !std::ranges::equal(block, into.first(kBlockSize))))
            return "a block read alone is another one";
        if (whole && extent && extent->presence != storage::Presence::Data
            && std::ranges::any_of(block, [](auto octet) { return octet != std::byte{0}; }))
            return "data where extent() says zeros";
        if (const auto soon = disk.tryRead(at, block); soon && *soon && whole && !std::ranges::equal(block, into.first(kBlockSize)))
            return "tryRead() reads something else";
        // Extent by extent first, then with ever longer strides to the end.
        const auto stride = i < 24 && extent ? extent->length.value : std::max<std::uint64_t>(1, limit.value / 3);
        at.value += stride;
    }
    if (const auto last = disk.read({size - 1}, block); !last && last.error().message.empty())
        return "an error without a sentence";
    return {};
}

/// Arbitrary octets as a qcow2 file, opened and read all over: refused or read, within memory and time.
inline std::string fuzzQcow2Image(Bytes input)
{
    ByteReader in(input);
    auto state = SmallFile::unpack(in);
    const auto before = state->octets;
    auto file = std::make_unique<SmallFile>(state);
    const auto header = storage::readQcow2Header(*file);
    if (!header)
        return header.error().message.starts_with("small.qcow2 ") ? "" : "a message without the file's name";
    auto disk = storage::Qcow2Image::open(std::move(file), *header, nullptr);
    if (!disk)
        return disk.error().message.find("small.qcow2") != std::string::npos ? "" : "a message without the file's name";
    auto complaint = readAllOver(**disk);
    if (complaint.empty() && state->octets != before)
        return "a file was changed by reading";
    return complaint;
}

} // namespace netseat::test
