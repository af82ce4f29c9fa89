#pragma once

#include "scsi_rig.h"

#include "scsi/transport_id.h"

namespace netseat::test {

enum Action : std::uint8_t {
    Register,
    Reserve,
    Release,
    Clear,
    Preempt,
    PreemptAndAbort,
    RegisterAndIgnore,
    RegisterAndMove,
};

inline constexpr scsi::NexusId kFirst = ScsiRig::kFirst;
inline constexpr scsi::NexusId kSecond = ScsiRig::kSecond;
inline constexpr scsi::NexusId kThird{3};
inline constexpr unsigned kAptpl = 0x01;
inline const std::string kSecondPort = "iqn.2026-11.net.netseat.seat:8,i,0x00023d000001";
inline const std::string kAbsentPort = "iqn.2026-11.net.netseat.seat:10,i,0x00023d000001";
inline const std::string kThirdPort = "iqn.2026-11.net.netseat.seat:9,i,0x00023d000001";

struct PrRig : ScsiRig {
    PrRig() { attach(kThird, kThirdPort); }

    scsi::Outcome out(scsi::NexusId nexus, Action action, std::uint64_t key, std::uint64_t actionKey, unsigned type = 0,
        unsigned flags = 0)
    {
        ByteWriter list;
        list.u64(key);
        list.u64(actionKey);
        list.u32(0);
        list.u8(static_cast<std::uint8_t>(flags));
        list.zeros(3);
        auto cdb = hex(u"5f 00 00 00 00 00 00 00 18 00"_s);
        cdb[1] = static_cast<std::byte>(action);
        cdb[2] = static_cast<std::byte>(type);
        return run(cdb, list.data(), nexus);
    }

    /// REGISTER with SPEC_I_PT.
    scsi::Outcome registerOthers(
        scsi::NexusId nexus, std::uint64_t actionKey, const ByteVector &ids, Action action = Register)
    {
        ByteWriter list;
        list.u64(0);
        list.u64(actionKey);
        list.u32(0);
        list.u32(0x08000000);
        list.u32(static_cast<std::uint32_t>(ids.size()));
        list.bytes(ids);
        return runList(nexus, action, list.data());
    }

    scsi::Outcome move(scsi::NexusId nexus, std::uint64_t key, std::uint64_t actionKey, const ByteVector &ids,
        unsigned flags = 0, unsigned targetPort = 1)
    {
        ByteWriter list;
        list.u64(key);
        list.u64(actionKey);
        list.u8(0);
        list.u8(static_cast<std::uint8_t>(flags));
        list.u16(static_cast<std::uint16_t>(targetPort));
        list.u32(static_cast<std::uint32_t>(ids.size()));
        list.bytes(ids);
        return runList(nexus, RegisterAndMove, list.data());
    }

    scsi::Outcome runList(scsi::NexusId nexus, Action action, const ByteVector &list)
    {
        auto cdb = hex(u"5f 00 00 00 00 00 00 00 00 00"_s);
        cdb[1] = static_cast<std::byte>(action);
        storeBe<std::uint32_t>(cdb.data() + 5, static_cast<std::uint32_t>(list.size()));
        return run(cdb, list, nexus);
    }

    QString in(unsigned action) { return hexOf(inData(action)); }
    ByteVector inData(unsigned action)
    {
        auto cdb = hex(u"5e 00 00 00 00 00 00 10 00 00"_s);
        cdb[1] = static_cast<std::byte>(action);
        return run(cdb).dataIn;
    }
    QString keys() { return in(0); }
    QString reservation() { return in(1); }

    QString testUnitReady(scsi::NexusId nexus) { return resultOf(run(u"00 00 00 00 00 00"_s, {}, nexus)); }
    QString read(scsi::NexusId nexus) { return resultOf(run(u"28 00 00 00 00 01 00 00 01 00"_s, {}, nexus)); }
    QString write(scsi::NexusId nexus)
    {
        return resultOf(run(u"2a 00 00 00 00 01 00 00 01 00"_s, filled(512, 1), nexus));
    }
};

} // namespace netseat::test
