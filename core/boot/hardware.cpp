#include "boot/hardware.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace netseat::boot {

namespace {

constexpr std::size_t kLongestValue = 64; // octets

/// A fact: its name in the query, iPXE's setting for it, and how it is told, with the value between the two texts.
struct Fact {
    std::string_view name;
    std::string_view setting;
    std::string_view before;
    std::string_view after;
};

// iPXE's settings as of 2019: those of SMBIOS by name or by type and offset, its own network card, and itself. (Debian's
// build has neither CPUID's nor the memory map's.) What a machine
// does not have is empty. Texts are encoded (":uristring"), so that each stays a part of one word; what has a type of its
// own (a UUID, a number, octets) is written by that, in letters, digits, '-' and ':'.
constexpr std::array kFacts{
    Fact{"manufacturer", "manufacturer:uristring", "", ""},
    Fact{"product", "product:uristring", "", ""},
    Fact{"serial", "serial:uristring", "serial number ", ""},
    Fact{"asset", "asset:uristring", "asset tag ", ""},
    Fact{"uuid", "uuid", "UUID ", ""},
    Fact{"cpu", "smbios/4.16.0:uristring", "processor ", ""}, // SMBIOS 3, 7.5: Processor Version
    Fact{"vendor", "smbios/4.7.0:uristring", "processor by ", ""},
    Fact{"busid", "netX/busid", "network card ", ""},
    Fact{"chip", "netX/chip:uristring", "network chip ", ""},
    Fact{"platform", "platform:uristring", "firmware ", ""},
    Fact{"arch", "buildarch:uristring", "iPXE for ", ""},
    Fact{"version", "version:uristring", "iPXE ", ""},
};

/// Memory devices that are asked for. A computer with more has them told in part.
constexpr int kDevices = 8;

/// "00-01", octets of SMBIOS, the lowest first.
std::uint64_t numberOf(std::string_view octets)
{
    std::uint64_t number = 0;
    unsigned shift = 0;
    while (octets.size() >= 2 && shift < 32) {
        unsigned octet = 0;
        if (std::from_chars(octets.data(), octets.data() + 2, octet, 16).ptr != octets.data() + 2)
            return 0;
        number |= std::uint64_t{octet} << shift;
        shift += 8;
        octets.remove_prefix(std::min<std::size_t>(octets.size(), 3));
    }
    return number;
}

/// MiB of one memory device (SMBIOS 3, 7.18): its size of two octets, and the extended one of four.
std::uint64_t deviceSize(std::string_view size, std::string_view extended)
{
    constexpr std::uint64_t kUnknown = 0xffff;
    constexpr std::uint64_t kExtended = 0x7fff;
    constexpr std::uint64_t kKib = 0x8000;
    const auto number = numberOf(size);
    if (number == kUnknown)
        return 0;
    if (number == kExtended)
        return numberOf(extended) & 0x7fffffffU;
    return (number & kKib) != 0 ? (number - kKib) / 1024 : number;
}

std::string clean(std::string_view value)
{
    value = value.substr(0, kLongestValue);
    value.remove_prefix(std::min(value.find_first_not_of(' '), value.size()));
    value = value.substr(0, value.find_last_not_of(' ') + 1);
    std::string text(value);
    for (char &c : text)
        if (c < ' ' || c > '~')
            c = '?';
    return text;
}

/// "01:10:ec:81:39", a kind of bus and two numbers, as people know it: "PCI 10ec:8139".
std::string busText(const std::string &value)
{
    constexpr std::size_t kLength = 14;
    if (value.size() != kLength || !value.starts_with("01"))
        return value;
    return "PCI " + value.substr(3, 2) + value.substr(6, 2) + ":" + value.substr(9, 2) + value.substr(12, 2);
}

std::string valueOf(const Arguments &arguments, std::string_view name)
{
    const auto found =
        std::ranges::find(arguments, name, [](const auto &argument) -> std::string_view { return argument.first; });
    return found == arguments.end() ? std::string() : clean(found->second);
}

} // namespace

std::string hardwareReport(const MacAddress &mac, const ServerAt &at)
{
    auto line = "imgfetch --timeout 2000 " + httpUrl(at, "/hardware?mac=" + mac.toString());
    for (const Fact &fact : kFacts)
        line += "&" + std::string(fact.name) + "=${" + std::string(fact.setting) + "}";
    for (int i = 0; i < kDevices; ++i) {
        const auto device = "=${smbios/" + std::to_string(i) + ".17.";
        line += "&m" + std::to_string(i) + device + "12.2:hexhyp}&x" + std::to_string(i) + device + "28.4:hexhyp}";
    }
    return line + " ||\nimgfree ||\n";
}

Hardware hardwareFrom(const Arguments &arguments)
{
    Hardware hardware;
    for (const Fact &fact : kFacts) {
        auto value = valueOf(arguments, fact.name);
        if (value.empty())
            continue;
        if (fact.before.empty() && fact.after.empty()) {
            hardware.product += (hardware.product.empty() ? "" : " ") + value;
            continue;
        }
        if (fact.name == "busid")
            value = busText(value);
        hardware.details += hardware.details.empty() ? "" : "; ";
        hardware.details += std::string(fact.before) + value + std::string(fact.after);
    }
    std::uint64_t memory = 0;
    for (int i = 0; i < kDevices; ++i)
        memory += deviceSize(valueOf(arguments, "m" + std::to_string(i)), valueOf(arguments, "x" + std::to_string(i)));
    if (memory > 0)
        hardware.details += (hardware.details.empty() ? "" : "; ") + std::to_string(memory) + " MiB of memory";
    if (hardware.product.empty())
        hardware.product = "PC";
    return hardware;
}

} // namespace netseat::boot
