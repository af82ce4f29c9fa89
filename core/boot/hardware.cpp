#include "boot/hardware.h"

#include <algorithm>
#include <array>

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

// iPXE's settings as of 2019: those of SMBIOS (the first five), CPUID, its own network card, and itself. What a machine
// does not have is empty. ":uristring" encodes whatever the value is, so it stays one word of the script.
constexpr std::array kFacts{
    Fact{"manufacturer", "manufacturer", "", ""},
    Fact{"product", "product", "", ""},
    Fact{"serial", "serial", "serial number ", ""},
    Fact{"asset", "asset", "asset tag ", ""},
    Fact{"uuid", "uuid", "UUID ", ""},
    Fact{"memory", "memsize", "", " MiB of memory"},
    Fact{"cpu", "cpumodel", "processor ", ""},
    Fact{"vendor", "cpuvendor", "processor by ", ""},
    Fact{"busid", "netX/busid", "network card ", ""},
    Fact{"chip", "netX/chip", "network chip ", ""},
    Fact{"platform", "platform", "firmware ", ""},
    Fact{"arch", "buildarch", "iPXE for ", ""},
    Fact{"version", "version", "iPXE ", ""},
};

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
        line += "&" + std::string(fact.name) + "=${" + std::string(fact.setting) + ":uristring}";
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
    if (hardware.product.empty())
        hardware.product = "PC";
    return hardware;
}

} // namespace netseat::boot
