#include "boot/router_lines.h"

#include "boot/architecture.h"

#include <array>

namespace netseat::boot {

namespace {

/// Firmware kinds that the lines tell apart: option 93's codes (RFC 4578, 2.1), and their loader.
struct Firmware {
    std::string_view tag; ///< a word for configuration files
    std::string_view people;
    std::vector<int> codes;
    std::string file;
};

std::vector<Firmware> firmwares()
{
    const auto file = [](std::uint16_t code) { return loaderFile(code, Loader::Auto); };
    return {{"bios", "BIOS", {0}, file(0)}, {"efi32", "UEFI, 32 bit", {6}, file(6)},
        {"efi64", "UEFI, 64 bit", {7, 9}, file(7)}, {"arm64", "UEFI, ARM 64 bit", {11}, file(11)}};
}

struct HttpFirmware {
    std::string_view tag;
    int code;
    std::string file;
};

std::vector<HttpFirmware> httpFirmwares()
{
    return {{"http64", 16, loaderFile(16, Loader::Auto)}, {"httparm64", 19, loaderFile(19, Loader::Auto)}};
}

std::string hexOf(int code)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text = "00:";
    text += kDigits[static_cast<std::size_t>(code) / 16];
    text += kDigits[static_cast<std::size_t>(code) % 16];
    return text;
}

std::string dnsmasq(const ServerAt &at)
{
    std::string text = "# /etc/dnsmasq.d/netseat.conf, beside your dhcp-range\n"
                       "dhcp-userclass=set:ipxe,iPXE\n";
    for (const auto &firmware : firmwares())
        for (const int code : firmware.codes)
            text += "dhcp-match=set:" + std::string(firmware.tag) + ",option:client-arch," + std::to_string(code) + "\n";
    for (const auto &firmware : httpFirmwares())
        text += "dhcp-match=set:" + std::string(firmware.tag) + ",option:client-arch," + std::to_string(firmware.code)
            + "\n";
    text += "dhcp-boot=tag:ipxe," + anyMachineUrl(at) + "\n";
    for (const auto &firmware : firmwares())
        text += "dhcp-boot=tag:!ipxe,tag:" + std::string(firmware.tag) + "," + firmware.file + ",," + at.address.toString()
            + "\n";
    for (const auto &firmware : httpFirmwares())
        text += "dhcp-option-force=tag:!ipxe,tag:" + std::string(firmware.tag) + ",60,HTTPClient\ndhcp-boot=tag:!ipxe,tag:"
            + std::string(firmware.tag) + "," + httpUrl(at, "/files/" + firmware.file) + "\n";
    return text + "# iPXE need not wait for another answer:\ndhcp-option=tag:ipxe,encap:175,176,1b\n";
}

std::string isc(const ServerAt &at)
{
    std::string text = "# /etc/dhcp/dhcpd.conf, inside the subnet\n"
                       "option architecture code 93 = unsigned integer 16;   # this line outside of it, at the top\n"
                       "\n"
                       "next-server "
        + at.address.toString()
        + ";\n"
          "if exists user-class and option user-class = \"iPXE\" {\n"
          "  filename \""
        + anyMachineUrl(at) + "\";\n";
    for (const auto &firmware : httpFirmwares())
        text += "} elsif option architecture = " + std::to_string(firmware.code)
            + " {\n  option vendor-class-identifier \"HTTPClient\";\n  filename \"" + httpUrl(at, "") + "/files/"
            + firmware.file + "\";\n";
    for (const auto &firmware : firmwares())
        for (const int code : firmware.codes)
            text += "} elsif option architecture = " + std::to_string(code) + " {\n  filename \"" + firmware.file + "\";\n";
    return text + "}\n";
}

std::string keaClass(const std::string &name, const std::string &test, const std::string &more)
{
    return "    { \"name\": \"" + name + "\",\n      \"test\": \"" + test + "\",\n      " + more + " }";
}

std::string kea(const ServerAt &at)
{
    const auto server = at.address.toString();
    std::string text = "// /etc/kea/kea-dhcp4.conf, inside \"Dhcp4\"\n\"client-classes\": [\n"
        + keaClass("netseat-ipxe", "option[77].hex == 'iPXE'", "\"boot-file-name\": \"" + anyMachineUrl(at) + "\"");
    for (const auto &firmware : httpFirmwares())
        text += ",\n"
            + keaClass("netseat-" + std::string(firmware.tag),
                "option[93].hex == 0x" + std::string("00") + hexOf(firmware.code).substr(3)
                    + " and not member('netseat-ipxe')",
                "\"boot-file-name\": \"" + httpUrl(at, "/files/" + firmware.file)
                    + "\",\n      \"option-data\": [ { \"name\": \"vendor-class-identifier\", \"data\": \"HTTPClient\" } ]");
    for (const auto &firmware : firmwares()) {
        std::string test;
        for (const int code : firmware.codes)
            test += (test.empty() ? "(" : " or ") + ("option[93].hex == 0x00" + hexOf(code).substr(3));
        text += ",\n"
            + keaClass("netseat-" + std::string(firmware.tag), test + ") and not member('netseat-ipxe')",
                "\"next-server\": \"" + server + "\", \"boot-file-name\": \"" + firmware.file + "\"");
    }
    return text + "\n]\n";
}

std::string windows(const ServerAt &at)
{
    std::string text = "# PowerShell as administrator; give -ScopeId to set it for one scope only\n"
                       "Add-DhcpServerv4Class -Name \"Netseat iPXE\" -Type User -Data \"iPXE\"\n";
    for (const auto &firmware : firmwares())
        for (const int code : firmware.codes) {
            auto digits = std::to_string(code);
            digits.insert(0, 5 - digits.size(), '0');
            const auto name = "Netseat " + std::string(firmware.people) + (code == 9 ? " (9)" : "");
            const auto policy = "\"" + name + "\"";
            text += "Add-DhcpServerv4Class -Name " + policy + " -Type Vendor -Data \"PXEClient:Arch:" + digits + "\"\n";
            text += "Add-DhcpServerv4Policy -Name " + policy + " -Condition AND -VendorClass EQ,\"" + name
                + "*\" -UserClass NE,\"Netseat iPXE\"\n";
            text += "Set-DhcpServerv4OptionValue -PolicyName " + policy + " -OptionId 66 -Value " + at.address.toString()
                + "\nSet-DhcpServerv4OptionValue -PolicyName " + policy + " -OptionId 67 -Value " + firmware.file + "\n";
        }
    return text
        + "Add-DhcpServerv4Policy -Name \"Netseat iPXE\" -Condition OR -UserClass EQ,\"Netseat iPXE\"\n"
          "Set-DhcpServerv4OptionValue -PolicyName \"Netseat iPXE\" -OptionId 67 -Value "
        + anyMachineUrl(at) + "\n";
}

std::string mikrotik(const ServerAt &at)
{
    std::string text = "# RouterOS 7.4 or later; write your own network for 192.168.88.0/24\n"
                       "/ip dhcp-server option\n"
                       "add name=netseat-server code=66 value=\"s'"
        + at.address.toString() + "'\"\nadd name=netseat-script code=67 value=\"s'" + anyMachineUrl(at) + "'\"\n";
    for (const auto &firmware : firmwares())
        text += "add name=netseat-" + std::string(firmware.tag) + " code=67 value=\"s'" + firmware.file + "'\"\n";
    text += "/ip dhcp-server option sets\nadd name=netseat-script options=netseat-script\n";
    for (const auto &firmware : firmwares())
        text += "add name=netseat-" + std::string(firmware.tag) + " options=netseat-server,netseat-"
            + std::string(firmware.tag) + "\n";
    text += "/ip dhcp-server matcher\n"
            "add name=netseat-ipxe server=all code=77 value=\"iPXE\" option-set=netseat-script\n";
    for (const auto &firmware : firmwares())
        for (const int code : firmware.codes)
            text += "add name=netseat-" + std::string(firmware.tag) + "-" + std::to_string(code)
                + " server=all code=93 value=0x000" + hexOf(code).substr(4) + " option-set=netseat-"
                + std::string(firmware.tag) + "\n";
    return text + "/ip dhcp-server network\nset [find address=192.168.88.0/24] next-server=" + at.address.toString() + "\n";
}

std::string opnsense(const ServerAt &at)
{
    const auto all = firmwares();
    std::string text = "Services > ISC DHCPv4 > [interface] > Network booting\n"
                       "  Enable network booting            checked\n"
                       "  Set next-server IP                "
        + at.address.toString() + "\n  Set default BIOS filename         " + all[0].file + "\n  Set x86 UEFI (32-bit) filename    "
        + all[1].file + "\n  Set x64 UEFI/EBC (64-bit) filename " + all[2].file + "\n  Set iPXE boot filename            "
        + anyMachineUrl(at) + "\n";
    return text
        + "Where there is no field for iPXE (older versions, pfSense, Dnsmasq and Kea there), iPXE would load itself for "
          "ever:\nuse Netseat's proxy mode instead, which needs nothing here.\n";
}

} // namespace

std::string anyMachineUrl(const ServerAt &at)
{
    return httpUrl(at, "/boot.ipxe");
}

std::string anyMachineScript(const ServerAt &at)
{
    return "#!ipxe\n:again\nchain --timeout 10000 --replace --autofree " + anyMachineUrl(at)
        + "?mac=${netX/mac} ||\necho Netseat: the server gives no boot script. It is asked again.\nsleep 5 ||\n"
          "imgfree ||\ngoto again\n";
}

std::vector<RouterLines> routerLines(const ServerAt &at)
{
    return {{"dnsmasq", "dnsmasq", dnsmasq(at)}, {"isc", "ISC dhcpd", isc(at)}, {"kea", "Kea", kea(at)},
        {"windows", "Windows Server", windows(at)}, {"mikrotik", "MikroTik RouterOS", mikrotik(at)},
        {"opnsense", "OPNsense", opnsense(at)}};
}

} // namespace netseat::boot
