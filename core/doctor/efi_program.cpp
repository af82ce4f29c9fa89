#include "doctor/efi_program.h"

#include <cstdint>
#include <string_view>

namespace netseat::doctor {

namespace {

constexpr std::uint64_t kPcMachine = 0x8664;
constexpr std::uint64_t kPe32Plus = 0x20b;
constexpr std::uint64_t kEfiApplication = 10;
constexpr std::uint64_t kModsMagic = 0x676d696d; // "mimg": GRUB's list of what is built in
constexpr std::uint64_t kConfigObject = 2;
constexpr std::uint64_t kPrefixObject = 3;

/// Little-endian numbers; past the end there are zeros.
std::uint64_t number(Bytes file, std::uint64_t at, std::uint64_t octets)
{
    std::uint64_t value = 0;
    if (at > file.size() || octets > file.size() - at)
        return 0;
    for (std::uint64_t i = octets; i > 0; --i)
        value = value << 8 | std::to_integer<std::uint64_t>(file[at + i - 1]);
    return value;
}

std::string_view withoutZeros(std::string_view text)
{
    return text.substr(0, text.find('\0'));
}

/// A file name in UTF-16 behind a backslash: "\grubx64.efi". Empty: none that begins so.
std::string wideName(std::string_view file, std::string_view start)
{
    std::string wanted;
    for (const char c : start)
        wanted += {c, '\0'};
    const auto found = file.find(wanted);
    std::string name;
    for (auto at = found; at != std::string_view::npos && at + 1 < file.size() && name.size() < 64; at += 2) {
        if (file[at] == '\0' || file[at + 1] != '\0')
            break;
        name += file[at];
    }
    return name.ends_with(".efi") ? name.substr(1) : std::string();
}

/// What grub-mkimage has built in (struct grub_module_info64, grub_module_header).
void readGrub(Bytes section, EfiProgram &program)
{
    const auto size = number(section, 16, 8);
    for (auto at = number(section, 8, 8); at < size && at < section.size();) {
        const auto kind = number(section, at, 4);
        const auto length = number(section, at + 4, 4);
        if (length < 8 || length > section.size() - at)
            return;
        const auto content = std::string(withoutZeros(textOf(section.subspan(at + 8, length - 8))));
        if (kind == kConfigObject)
            program.config = content;
        else if (kind == kPrefixObject)
            program.prefix = content;
        at += length;
    }
}

} // namespace

Result<EfiProgram> readEfiProgram(Bytes file)
{
    const auto bad = [](const char *why) { return Error{Error::Code::Malformed, why}; };
    const auto header = number(file, 0x3c, 4);
    if (textOf(file).substr(0, 2) != "MZ" || number(file, header, 4) != 0x4550)
        return bad("is no EFI program");
    if (number(file, header + 4, 2) != kPcMachine || number(file, header + 24, 2) != kPe32Plus)
        return bad("is for another processor than that of a 64-bit PC");
    if (number(file, header + 24 + 68, 2) != kEfiApplication)
        return bad("is no program that firmware starts");
    EfiProgram program;
    const auto sections = header + 24 + number(file, header + 20, 2);
    for (std::uint64_t i = 0; i < number(file, header + 6, 2); ++i) {
        const auto at = sections + i * 40;
        const auto size = number(file, at + 16, 4);
        const auto start = number(file, at + 20, 4);
        if (at + 40 > file.size() || start > file.size() || size > file.size() - start)
            return bad("is cut short");
        const auto content = file.subspan(start, size);
        if (withoutZeros(textOf(file.subspan(at, 8))) == "mods" && number(content, 0, 4) == kModsMagic) {
            program.kind = EfiProgram::Kind::Grub;
            readGrub(content, program);
        }
    }
    const auto text = textOf(file);
    const auto next = wideName(text, "\\grub");
    if (program.kind == EfiProgram::Kind::Other && !next.empty() && text.find("shim,") != std::string_view::npos) {
        program.kind = EfiProgram::Kind::Shim;
        program.next = next;
        for (const auto *name : {"\\fb", "\\fallback"})
            if (program.fallback.empty())
                program.fallback = wideName(text, name);
    }
    return program;
}

} // namespace netseat::doctor
