#include "dhcp/quirks.h"

#include <algorithm>

namespace netseat::dhcp {

namespace {

using boot::Asker;
using Maker = std::array<std::uint8_t, 3>;

// IEEE's register of OUIs: Raspberry Pi Foundation, Raspberry Pi Trading, Raspberry Pi (Trading).
constexpr std::array<Maker, 7> kPiMakers{Maker{0xb8, 0x27, 0xeb}, Maker{0xdc, 0xa6, 0x32}, Maker{0xe4, 0x5f, 0x01},
    Maker{0x28, 0xcd, 0xc1}, Maker{0xd8, 0x3a, 0xdd}, Maker{0x2c, 0xcf, 0x67}, Maker{0x88, 0xa2, 0x9e}};
constexpr std::array<std::uint16_t, 2> kPiCodes{0, 41}; // "x86 BIOS", and IANA's own for them
constexpr std::array<std::uint16_t, 1> kPiCode{41};

constexpr std::array kTable{
    Quirk{"PXE firmware", std::nullopt, "PXEClient", {}, {}, Effect::JustBoot, false,
        "EDK2, NetworkPkg/UefiPxeBcDxe/PxeBcDhcp4.c: class PXEClient without 43.6 to 43.10 is taken for a BINL server's"},
    Quirk{"PXE firmware", Asker::Firmware, "", {}, {}, Effect::NulAfterFile, false,
        "netboot.xyz #1198: old ROMs take the octet after option 67 for a part of the name"},
    Quirk{"UEFI HTTP boot", Asker::HttpFirmware, "", {}, {}, Effect::WholeUrl, false,
        "EDK2, NetworkPkg/HttpBootDxe/HttpBootDhcp4.c; xcat-core #7743"},
    Quirk{"iPXE", Asker::Ipxe, "", {}, {}, Effect::NoProxyWait, false,
        "iPXE, src/net/udp/dhcp.c, dhcp_discovery_rx(): waits 2 s for a proxyDHCP offer otherwise"},
    Quirk{"Raspberry Pi 3, 4 and 5", std::nullopt, "", kPiMakers, kPiCodes, Effect::IsPi, false,
        "raspberrypi/firmware #1928: sends 0 as architecture; rpi-eeprom #82: its REQUEST has no class"},
    Quirk{"Raspberry Pi with IANA's code", Asker::Firmware, "", {}, kPiCode, Effect::IsPi, false,
        "IANA, Processor Architecture Types, 41"},
    Quirk{"Raspberry Pi 3, 4 and 5", Asker::Firmware, "", kPiMakers, kPiCodes, Effect::PiMenu, false,
        "Raspberry Pi documentation, network boot, DHCP request and reply; rpi-eeprom, PXE_OPTION43"},
    Quirk{"Raspberry Pi with IANA's code", Asker::Firmware, "", {}, kPiCode, Effect::PiMenu, false,
        "Raspberry Pi documentation, network boot, DHCP request and reply"},
    Quirk{"Raspberry Pi 3, 4 and 5", Asker::Firmware, "", kPiMakers, kPiCodes, Effect::NulAfterFile, true,
        "raspberrypi/firmware #871: stumbles over NULs in names"},
    Quirk{"Raspberry Pi 3, 4 and 5", Asker::Firmware, "", kPiMakers, kPiCodes, Effect::JustBoot, true,
        "raspberrypi/firmware #941: it takes 43.6 with the value 3 that dnsmasq sends beside its menu"},
    Quirk{"Raspberry Pi with IANA's code", Asker::Firmware, "", {}, kPiCode, Effect::NulAfterFile, true,
        "raspberrypi/firmware #871: stumbles over NULs in names"},
    Quirk{"Raspberry Pi with IANA's code", Asker::Firmware, "", {}, kPiCode, Effect::JustBoot, true,
        "raspberrypi/firmware #941: it takes 43.6 with the value 3 that dnsmasq sends beside its menu"},
};

bool fits(const Quirk &quirk, Asker asker, std::string_view vendorClass, const MacAddress &mac,
    std::optional<std::uint16_t> architecture)
{
    if (quirk.asker && *quirk.asker != asker)
        return false;
    if (!vendorClass.starts_with(quirk.vendorClass))
        return false;
    const auto isMaker = [&mac](const Maker &maker) {
        return std::equal(maker.begin(), maker.end(), mac.octets.begin());
    };
    if (!quirk.makers.empty() && std::ranges::none_of(quirk.makers, isMaker))
        return false;
    return quirk.architectures.empty()
        || (architecture && std::ranges::find(quirk.architectures, *architecture) != quirk.architectures.end());
}

} // namespace

std::span<const Quirk> quirkTable()
{
    return kTable;
}

Quirks quirksOf(Asker asker, std::string_view vendorClass, const MacAddress &mac,
    std::optional<std::uint16_t> architecture)
{
    Quirks quirks;
    for (const auto &quirk : kTable) {
        if (!fits(quirk, asker, vendorClass, mac, architecture))
            continue;
        if (quirk.undoes)
            quirks.remove(quirk.effect);
        else
            quirks.add(quirk.effect);
    }
    return quirks;
}

} // namespace netseat::dhcp
