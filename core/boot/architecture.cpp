#include "boot/architecture.h"

#include <algorithm>
#include <array>

namespace netseat::boot {

namespace {

/// What a loader must be built for.
enum class Cpu { None, Bios, I386, Amd64, Arm32, Arm64, Riscv32, Riscv64, Loong64, RaspberryPi };

struct Row {
    Architecture architecture;
    Cpu cpu;
};

// IANA, "Processor Architecture Types" of DHCPv6 (RFC 5970, 3.3), which DHCPv4's option 93 shares. RFC 4578, 2.1
// has 7 and 9 the other way round than firmware does (its erratum 4625): both get x86-64 files.
constexpr std::array kRows{
    Row{{0, "x86 BIOS", false, false}, Cpu::Bios},
    Row{{1, "NEC PC-98", false, false}, Cpu::None},
    Row{{2, "Itanium UEFI", true, false}, Cpu::None},
    Row{{3, "DEC Alpha", false, false}, Cpu::None},
    Row{{4, "Arc x86", false, false}, Cpu::None},
    Row{{5, "Intel Lean Client", false, false}, Cpu::None},
    Row{{6, "x86 UEFI", true, false}, Cpu::I386},
    Row{{7, "x86-64 UEFI", true, false}, Cpu::Amd64},
    Row{{8, "XScale UEFI", true, false}, Cpu::None},
    Row{{9, "EBC UEFI", true, false}, Cpu::Amd64},
    Row{{10, "ARM 32-bit UEFI", true, false}, Cpu::Arm32},
    Row{{11, "ARM 64-bit UEFI", true, false}, Cpu::Arm64},
    Row{{12, "PowerPC Open Firmware", false, false}, Cpu::None},
    Row{{13, "PowerPC ePAPR", false, false}, Cpu::None},
    Row{{14, "POWER OPAL v3", false, false}, Cpu::None},
    Row{{15, "x86 UEFI HTTP", true, true}, Cpu::I386},
    Row{{16, "x86-64 UEFI HTTP", true, true}, Cpu::Amd64},
    Row{{17, "EBC UEFI HTTP", true, true}, Cpu::Amd64},
    Row{{18, "ARM 32-bit UEFI HTTP", true, true}, Cpu::Arm32},
    Row{{19, "ARM 64-bit UEFI HTTP", true, true}, Cpu::Arm64},
    Row{{20, "x86 BIOS HTTP", false, true}, Cpu::Bios},
    Row{{21, "ARM 32-bit U-Boot", false, false}, Cpu::None},
    Row{{22, "ARM 64-bit U-Boot", false, false}, Cpu::None},
    Row{{23, "ARM 32-bit U-Boot HTTP", false, true}, Cpu::None},
    Row{{24, "ARM 64-bit U-Boot HTTP", false, true}, Cpu::None},
    Row{{25, "RISC-V 32-bit UEFI", true, false}, Cpu::Riscv32},
    Row{{26, "RISC-V 32-bit UEFI HTTP", true, true}, Cpu::Riscv32},
    Row{{27, "RISC-V 64-bit UEFI", true, false}, Cpu::Riscv64},
    Row{{28, "RISC-V 64-bit UEFI HTTP", true, true}, Cpu::Riscv64},
    Row{{29, "RISC-V 128-bit UEFI", true, false}, Cpu::None},
    Row{{30, "RISC-V 128-bit UEFI HTTP", true, true}, Cpu::None},
    Row{{31, "S/390 Basic", false, false}, Cpu::None},
    Row{{32, "S/390 Extended", false, false}, Cpu::None},
    Row{{33, "MIPS 32-bit UEFI", true, false}, Cpu::None},
    Row{{34, "MIPS 64-bit UEFI", true, false}, Cpu::None},
    Row{{35, "Sunway 32-bit UEFI", true, false}, Cpu::None},
    Row{{36, "Sunway 64-bit UEFI", true, false}, Cpu::None},
    Row{{37, "LoongArch 32-bit UEFI", true, false}, Cpu::None},
    Row{{38, "LoongArch 32-bit UEFI HTTP", true, true}, Cpu::None},
    Row{{39, "LoongArch 64-bit UEFI", true, false}, Cpu::Loong64},
    Row{{40, "LoongArch 64-bit UEFI HTTP", true, true}, Cpu::Loong64},
    Row{{41, "ARM Raspberry Pi boot", false, false}, Cpu::RaspberryPi},
};

constexpr bool rowsInOrder()
{
    for (std::size_t i = 0; i < kRows.size(); ++i)
        if (kRows[i].architecture.code != i)
            return false;
    return true;
}
static_assert(rowsInOrder(), "a code is its row's index");

using Names = std::array<std::string_view, 3>;

/// One build of iPXE and what distributions call its file, ours (upstream's, Debian 12's) first.
struct Build {
    Cpu cpu;
    Loader loader;
    Names names;
};

// The order within a processor is the order of Loader::Auto. The builds that use the firmware's own network
// driver come first: they work wherever firmware has come far enough to ask us, and leave USB keyboards alone.
constexpr std::array kBuilds{
    Build{Cpu::Bios, Loader::Undionly, {"undionly.kpxe", "undionly.kkpxe", {}}},
    Build{Cpu::Bios, Loader::Ipxe, {"ipxe.pxe", {}, {}}},
    Build{Cpu::Amd64, Loader::Snponly, {"snponly.efi", "snponly-amd64.efi", "ipxe-snponly-x86_64.efi"}},
    Build{Cpu::Amd64, Loader::Ipxe, {"ipxe.efi", "ipxe-amd64.efi", "ipxe-x86_64.efi"}},
    Build{Cpu::I386, Loader::Snponly, {"snponly-i386.efi", "ipxe-snponly-i386.efi", "i386-efi/snponly.efi"}},
    Build{Cpu::I386, Loader::Ipxe, {"ipxe-i386.efi", "i386-efi/ipxe.efi", {}}},
    Build{Cpu::Arm32, Loader::Snponly, {"snponly-arm32.efi", "snponly-armhf.efi", "arm32-efi/snponly.efi"}},
    Build{Cpu::Arm32, Loader::Ipxe, {"ipxe-arm32.efi", "ipxe-armhf.efi", "arm32-efi/ipxe.efi"}},
    Build{Cpu::Arm64, Loader::Snponly, {"snponly-arm64.efi", "ipxe-snponly-arm64.efi", "arm64-efi/snponly.efi"}},
    Build{Cpu::Arm64, Loader::Ipxe, {"ipxe-arm64.efi", "arm64-efi/ipxe.efi", {}}},
    Build{Cpu::Riscv32, Loader::Snponly, {"snponly-riscv32.efi", "riscv32-efi/snponly.efi", {}}},
    Build{Cpu::Riscv32, Loader::Ipxe, {"ipxe-riscv32.efi", "riscv32-efi/ipxe.efi", {}}},
    Build{Cpu::Riscv64, Loader::Snponly, {"snponly-riscv64.efi", "riscv64-efi/snponly.efi", {}}},
    Build{Cpu::Riscv64, Loader::Ipxe, {"ipxe-riscv64.efi", "riscv64-efi/ipxe.efi", {}}},
    Build{Cpu::Loong64, Loader::Snponly, {"snponly-loong64.efi", "loong64-efi/snponly.efi", {}}},
    Build{Cpu::Loong64, Loader::Ipxe, {"ipxe-loong64.efi", "loong64-efi/ipxe.efi", {}}},
    // Its firmware asks TFTP for its own files by names of its own, this one first with model 3; no iPXE is made for it.
    Build{Cpu::RaspberryPi, Loader::Auto, {"bootcode.bin", {}, {}}},
};

void append(std::vector<std::string> &files, const Names &names)
{
    for (const auto name : names)
        if (!name.empty())
            files.emplace_back(name);
}

} // namespace

const Architecture *architecture(std::uint16_t code)
{
    return code < kRows.size() ? &kRows[code].architecture : nullptr;
}

std::string architectureName(std::uint16_t code)
{
    const auto *known = architecture(code);
    return known ? std::string(known->name) : "architecture " + std::to_string(code);
}

std::vector<std::string> loaderFiles(std::uint16_t architectureCode, Loader wanted)
{
    std::vector<std::string> files;
    if (architectureCode >= kRows.size())
        return files;
    for (const Build &build : kBuilds)
        if (build.cpu == kRows[architectureCode].cpu && (wanted == Loader::Auto || wanted == build.loader))
            append(files, build.names);
    return files;
}

std::string loaderFile(std::uint16_t architectureCode, Loader wanted)
{
    const auto files = loaderFiles(architectureCode, wanted);
    return files.empty() ? std::string() : files.front();
}

std::vector<std::string> equivalentLoaders(std::string_view file)
{
    const auto asked = std::ranges::find_if(kBuilds,
        [&](const Build &build) { return !file.empty() && std::ranges::find(build.names, file) != build.names.end(); });
    std::vector<std::string> files;
    if (asked == kBuilds.end())
        return files;
    append(files, asked->names);
    for (const Build &build : kBuilds)
        if (build.cpu == asked->cpu && build.loader != asked->loader)
            append(files, build.names);
    std::erase(files, file);
    return files;
}

bool isLoaderName(std::string_view file)
{
    static constexpr std::array<std::string_view, 10> kEndings{".efi", ".kpxe", ".kkpxe", ".kkkpxe", ".pxe", ".lkrn",
        "pxelinux.0", "bootcode.bin", "start.elf", "start4.elf"};
    std::string lower(file.substr(file.size() > 12 ? file.size() - 12 : 0));
    for (char &c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return std::ranges::any_of(kEndings, [&](std::string_view ending) { return lower.ends_with(ending); });
}

} // namespace netseat::boot
