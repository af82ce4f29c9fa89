#pragma once

#include "../core/scsi/random_cdb.h"

namespace netseat::test {

/// A sequence of commands to one disk: for each an octet that says who sends it, how long CDB and Data-Out are, then
/// these. State carries over from one to the next, so mode pages and reservations take part. Says what is wrong, if
/// anything is.
inline std::string fuzzScsiCdb(Bytes input)
{
    constexpr BlockCount kSize{600};
    MemoryDisk disk(kSize);
    scsi::LogicalUnit unit({"netseat-7", 7, "iqn.2026-11.net.netseat:7"}, kSize, false);
    unit.setAtomicWrites({256});
    for (std::uint64_t nexus = 1; nexus <= 3; ++nexus) {
        unit.nexusAttached({nexus}, nexus == 3 ? std::string() : "iqn.2026-11.net.netseat.seat:7,i,0x1");
        unit.begin({nexus}, ByteVector(6)); // takes the unit attention
    }
    ByteReader in(input);
    while (in.remaining() > 2) {
        const auto head = in.u8();
        const auto dataLength = std::size_t{in.u8()} * ((head & 0x40) != 0 ? kBlockSize : 1);
        const auto cdb = in.bytes(std::min<std::size_t>(head & 0x1f, in.remaining()));
        const auto given = in.bytes(std::min(dataLength, in.remaining()));
        ByteVector dataOut(given.begin(), given.end());
        if ((head & 0x40) != 0)
            dataOut.resize(dataLength); // whole blocks cost one octet
        auto complaint = carryOutAndCheck(unit, disk, {1U + (head >> 5) % 3U}, cdb, dataOut);
        if (!complaint.empty())
            return complaint;
    }
    return {};
}

} // namespace netseat::test
