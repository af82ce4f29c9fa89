#pragma once

#include "qcow2_image.h"
#include "storage/qcow2_layer.h"

namespace netseat::test {

/// Arbitrary octets as a layer, written to: how many steps (1 octet), steps of 5 octets, then the file. Whatever the tables say, nothing crashes, hangs
/// or writes to a place no file has.
inline std::string fuzzQcow2Layer(Bytes input)
{
    ByteReader in(input);
    if (in.remaining() < 1)
        return {};
    const auto steps = in.bytes(std::min<std::size_t>((in.u8() % 32U) * std::size_t{5}, in.remaining()));
    auto state = SmallFile::unpack(in);
    auto file = std::make_unique<SmallFile>(state);
    const auto header = storage::readQcow2Header(*file);
    if (!header)
        return {};
    auto disk = storage::Qcow2Layer::open(std::move(file), *header, nullptr,
        {.tableSlices = 4, .refcountSlices = 4, .maxFreed = 5, .maxLog = 4096});
    if (!disk)
        return disk.error().message.find("small.qcow2") != std::string::npos ? "" : "a message without the file's name";
    const auto size = (*disk)->size().value;
    const ByteVector data(std::size_t{256} * kBlockSize, std::byte{0x5a});
    ByteReader step(steps);
    while (step.remaining() >= 5 && size > 0) {
        const auto kind = step.u8();
        const Lba start{(kind >= 128 ? size - 1 - std::min<std::uint64_t>(size - 1, step.u16()) : step.u16() % size)};
        const BlockCount count{std::min<std::uint64_t>(1 + step.u16() % 256U, size - start.value)};
        const auto what = Bytes(data).first(count.bytes());
        switch (kind % 6) {
        case 0:
            static_cast<void>((*disk)->write(start, what));
            break;
        case 1:
            static_cast<void>((*disk)->zero(start, count, true));
            break;
        case 2:
            static_cast<void>((*disk)->zero(start, count, false));
            break;
        case 3:
            static_cast<void>((*disk)->flush());
            break;
        case 4:
            static_cast<void>((*disk)->tryWrite(start, what));
            break;
        default: {
            const auto limit = (*disk)->atomicWriteLimit().value;
            if (limit != 0 && start.value / limit == (start.value + count.value - 1) / limit)
                static_cast<void>((*disk)->writeAtomic(start, what));
        }
        }
    }
    auto complaint = readAllOver(**disk);
    disk->reset();
    return state->outside ? "something was written far outside" : complaint;
}

} // namespace netseat::test
