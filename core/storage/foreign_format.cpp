#include "storage/foreign_format.h"

namespace netseat::storage {

namespace {

using namespace std::string_view_literals;

struct Signature {
    std::size_t offset;
    std::string_view octets;
    const char *format;
    bool packed = false;
};

constexpr Signature kHeads[] = {
    {0, "KDMV"sv, "a VMware disk (VMDK)"},
    {0, "COWD"sv, "a VMware disk (VMDK)"},
    {0, "# Disk DescriptorFile"sv, "a VMware disk description (VMDK)"},
    {0, "conectix"sv, "a Virtual PC disk (VHD)"},
    {0, "vhdxfile"sv, "a Hyper-V disk (VHDX)"},
    {64, "\x7f\x10\xda\xbe"sv, "a VirtualBox disk (VDI)"},
    {0, "QED\0"sv, "a QED disk"},
    {0, "WithoutFreeSpace"sv, "a Parallels disk"},
    {0, "WithouFreSpacExt"sv, "a Parallels disk"},
    {0, "\x1f\x8b\x08"sv, "packed with gzip", true},
    {0, "\xfd""7zXZ\0"sv, "packed with xz", true},
    {0, "\x28\xb5\x2f\xfd"sv, "packed with zstd", true},
    {0, "BZh"sv, "packed with bzip2", true},
    {0, "PK\x03\x04"sv, "a ZIP archive", true},
    {0, "7z\xbc\xaf\x27\x1c"sv, "a 7-Zip archive", true},
};

bool has(Bytes bytes, std::size_t offset, std::string_view octets)
{
    return bytes.size() >= offset + octets.size() && textOf(bytes.subspan(offset, octets.size())) == octets;
}

} // namespace

std::string foreignFormat(Bytes head, Bytes tail)
{
    for (const auto &signature : kHeads) {
        if (has(head, signature.offset, signature.octets))
            return signature.format;
    }
    if (has(tail, 0, "conectix"sv)) // a fixed VHD is a raw disk with a footer
        return "a Virtual PC disk (VHD)";
    return {};
}

std::string foreignFormatAdvice(const std::string &file, const std::string &format)
{
    for (const auto &signature : kHeads) {
        if (signature.packed && format == signature.format)
            return file + " is " + format + ". Unpack it first.";
    }
    return file + " is " + format + ". Convert it first: qemu-img convert -O qcow2 '" + file + "' NEWFILE.qcow2";
}

} // namespace netseat::storage
