#pragma once

#include "machine.h"

namespace netseat::sim {

/// One run: who is there, on what network, in what weather. All of it follows from the seed.
struct Scenario {
    std::uint64_t seed = 0;
    std::size_t machines = 150;
    DhcpMode mode = DhcpMode::Full;
    Weather weather;
    milliseconds switchedOnWithin{0};
};

/// Kinds of machines, in the order in which a scenario deals them out.
enum class Kind {
    BiosRom,
    BiosIpxe,
    PoorIpxe, ///< iPXE without iSCSI in its ROM
    ChosenLoader, ///< a client that is chained to a loader of its own
    RootPath, ///< with CHAP
    Uefi,
    StubbornUefi, ///< without PXE's option 43 it asks port 4011
    UefiHttp,
    RaspberryPi,
    RuledUefi, ///< gets another loader by a rule
    DockedUefi, ///< known by its client identifier, not by its MAC
    OnlySystem, ///< an operating system on a disk of its own; nobody registered it
    Count,
};

/// How many DHCP messages a machine of this kind needs where nothing is lost.
std::size_t cheapest(Kind kind);

struct Report {
    bool everybodyRuns = false;
    bool everybodyRenewed = false;
    std::vector<std::string> problems; ///< wrong addresses, files, disks
    Servers::Costs costs;
    std::size_t cheapest = 0; ///< DHCP messages that the machines had to send at least
    int boots = 0; ///< how often machines were switched on
};

Report run(const Scenario &scenario);

} // namespace netseat::sim
