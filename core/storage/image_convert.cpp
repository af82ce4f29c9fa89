#include "storage/image_convert.h"

#include "base/subprocess.h"
#include "storage/backing_chain.h"
#include "storage/foreign_format.h"
#include "storage/foreign_source.h"
#include "storage/image_copy.h"
#include "storage/layer_file.h"

#include <array>
#include <cctype>
#include <cerrno>
#include <sys/stat.h>

namespace netseat::storage {

namespace {

constexpr std::uint64_t kChunk = 4U << 20;
constexpr mode_t kExportRights = 0640;

struct Format {
    DiskFormat format;
    std::string_view name;
    std::string_view otherName; ///< as an extension; empty: none
    const char *driver;         ///< QEMU's
    const char *options;        ///< for writing
};

constexpr std::array kFormats {
    Format {DiskFormat::Raw, "raw", "img", "raw", ""},
    Format {DiskFormat::Qcow2, "qcow2", "", "qcow2", "compat=1.1"},
    Format {DiskFormat::Vmdk, "vmdk", "", "vmdk", "subformat=monolithicSparse"},
    // Without force_size the disk would be rounded to cylinders.
    Format {DiskFormat::Vhd, "vhd", "vpc", "vpc", "subformat=dynamic,force_size=on"},
    Format {DiskFormat::Vhdx, "vhdx", "", "vhdx", "subformat=dynamic"},
    Format {DiskFormat::Vdi, "vdi", "", "vdi", ""},
};

const Format &rowOf(DiskFormat format)
{
    return kFormats[static_cast<std::size_t>(format)];
}

std::string jsonText(std::string_view text)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string json = "\"";
    for (const char c : text) {
        const auto octet = static_cast<unsigned char>(c);
        if (octet < 0x20) {
            json += "\\u00";
            json += kDigits[octet >> 4];
            json += kDigits[octet & 15];
            continue;
        }
        if (c == '"' || c == '\\')
            json += '\\';
        json += c;
    }
    return json + "\"";
}

/// A node of QEMU's, spelt out: nothing is probed, and no name in a file is followed but those we put here.
std::string node(const char *driver, const std::filesystem::path &file, const std::string &more)
{
    return std::string("{\"driver\":\"") + driver + "\",\"file\":{\"driver\":\"file\",\"filename\":"
        + jsonText(file.string()) + "}" + more + "}";
}

std::string chainNode(const std::vector<ChainFile> &chain)
{
    std::string below = "null";
    for (auto file = chain.rbegin(); file != chain.rend(); ++file) {
        const bool raw = file->format == FileFormat::Raw;
        below = node(raw ? "raw" : "qcow2", file->file, raw ? "" : ",\"backing\":" + below);
    }
    return below;
}

std::string foreignNode(DiskFormat format, const std::filesystem::path &file)
{
    if (format == DiskFormat::Vmdk)
        return node(rowOf(format).driver, file, ",\"backing\":null");
    // By cylinders the end of a VHD that VirtualBox made would be cut off.
    if (format == DiskFormat::Vhd)
        return node(rowOf(format).driver, file, ",\"force_size_calc\":\"current_size\"");
    return node(rowOf(format).driver, file, "");
}

/// The last line of what the program complained about, fit to be shown.
std::string complaint(std::string_view errors)
{
    constexpr std::size_t kMost = 300;
    while (!errors.empty() && (errors.back() == '\n' || errors.back() == '\r'))
        errors.remove_suffix(1);
    errors = errors.substr(errors.find_last_of('\n') + 1); // npos + 1: all of it
    constexpr std::string_view kSelf = "qemu-img: ";
    if (errors.starts_with(kSelf))
        errors.remove_prefix(kSelf.size());
    // "Could not open '<our JSON>': <the reason>"
    if (const auto json = errors.rfind("}': "); json != std::string_view::npos)
        errors.remove_prefix(json + 4);
    std::string text;
    for (const char c : errors.substr(0, kMost))
        text += (c >= ' ' && c <= '~') ? c : '?';
    return text.empty() ? "it ended without a reason" : text;
}

Error failure(const SubprocessEnd &end, const std::string &what, Error::Code otherwise)
{
    struct Sign {
        std::string_view text;
        Error::Code code;
    };
    constexpr std::array kSigns {Sign {"No space left", Error::Code::NoSpace}, Sign {"quota", Error::Code::NoSpace},
        Sign {"Permission denied", Error::Code::Denied}, Sign {"Failed to get", Error::Code::Conflict},
        Sign {"No such file", Error::Code::NotFound}, Sign {"File too large", Error::Code::NoSpace}};
    for (const auto &[text, code] : kSigns) {
        if (end.errors.find(text) != std::string::npos) {
            otherwise = code;
            break;
        }
    }
    return {otherwise, what + " failed: " + complaint(end.errors) + "."};
}

/// Hears "    (12.50/100%)\r" in what qemu-img -p writes, in whatever pieces it comes.
class PercentReader {
public:
    /// Hundredths of a percent.
    unsigned hear(std::string_view text)
    {
        for (const char c : text) {
            if (c == '(')
                m_number = 0;
            else if (c == '/' || c == ')' || c == '\r')
                take();
            else if (std::isdigit(static_cast<unsigned char>(c)) && m_number && *m_number < 100'000)
                m_number = *m_number * 10 + static_cast<unsigned>(c - '0');
            else if (c != '.')
                m_number.reset();
        }
        return m_last;
    }

private:
    void take()
    {
        if (m_number)
            m_last = std::max(m_last, std::min(*m_number, 10'000U));
        m_number.reset();
    }

    std::optional<unsigned> m_number;
    unsigned m_last = 0;
};

struct Conversion {
    std::string source; ///< a node
    DiskFormat to = DiskFormat::Qcow2;
    std::uint64_t size = 0; ///< octets to be told about
    std::string what;       ///< for messages: "Exporting X"
    Error::Code otherwise = Error::Code::Io;
};

Result<void> runConvert(const Conversion &job, const std::filesystem::path &target, const Progress &progress)
{
    const auto &format = rowOf(job.to);
    std::vector<std::string> command {"qemu-img", "convert", "-p", "-O", format.driver};
    if (*format.options != '\0')
        command.insert(command.end(), {"-o", format.options});
    // Names are absolute, so none looks like an option or a protocol.
    command.insert(command.end(), {"json:" + job.source, target.string()});

    ProgressMeter meter(progress, job.size);
    PercentReader percent;
    Result<void> told;
    const auto end = runSubprocess(command, [&](std::string_view text) {
        const auto done = percent.hear(text);
        // The end is told once the file is in its place.
        told = meter.at(std::min(job.size / 10'000 * done, job.size - std::min<std::uint64_t>(job.size, 1)));
        return bool(told);
    });
    if (!told)
        return told;
    if (!end && end.error().code == Error::Code::NotFound)
        return Error {Error::Code::NotFound,
            job.what + " needs the program qemu-img, which is not installed. Install the package qemu-utils."};
    if (!end)
        return end.error();
    if (end->exitCode != 0)
        return failure(*end, job.what, job.otherwise);
    auto written = PosixFile::open(target, PosixFile::Access::ReadWrite);
    if (!written)
        return written.error();
    if (auto synced = (*written)->sync(); !synced)
        return synced;
    return meter.at(job.size);
}

/// A VMDK holds its own name, which VMware follows: that of the part becomes that of the file, which is shorter.
Result<void> renameInside(const std::filesystem::path &part, const std::filesystem::path &target)
{
    constexpr std::uint64_t kDescriptionAt = 512;
    constexpr std::size_t kDescriptionOctets = 20 * 512;
    auto file = PosixFile::open(part, PosixFile::Access::ReadWrite);
    if (!file)
        return file.error();
    ByteVector data(kDescriptionOctets);
    const auto count = (*file)->read(kDescriptionAt, data);
    if (!count)
        return count.error();
    std::string text(textOf(Bytes(data).first(*count)));
    const auto old = "\"" + part.filename().string() + "\"";
    const auto at = text.find(old);
    if (at == std::string::npos)
        return {};
    text.replace(at, old.size(), "\"" + target.filename().string() + "\"");
    text.resize(*count, '\0');
    if (auto written = (*file)->write(kDescriptionAt, bytesOf(text)); !written)
        return written;
    return (*file)->sync();
}

Result<void> writeRaw(BlockDevice &from, FileIo &to, const Progress &progress)
{
    const auto size = from.size();
    if (auto resized = to.resize(size.bytes()); !resized)
        return resized;
    ProgressMeter meter(progress, size.bytes());
    ByteVector buffer(static_cast<std::size_t>(kChunk));
    for (Lba at; at.value < size.value;) {
        if (auto goOn = meter.at(at.bytes()); !goOn)
            return goOn;
        const auto extent = from.extent(at, BlockCount {size.value - at.value});
        if (!extent)
            return extent.error();
        auto length = extent->length;
        if (extent->presence == Presence::Data) {
            length = std::min(length, BlockCount {kChunk / kBlockSize});
            const auto chunk = MutableBytes(buffer).first(static_cast<std::size_t>(length.bytes()));
            if (auto read = from.read(at, chunk); !read)
                return read;
            const auto write = [&](auto offset, auto data) { return to.write(offset, data); };
            if (auto written = forEachData(at.bytes(), chunk, write); !written)
                return written;
        }
        at = at + length;
    }
    if (auto synced = to.sync(); !synced)
        return synced;
    return meter.at(size.bytes());
}

struct ExportSource {
    std::unique_ptr<BlockDevice> disk; ///< open all the time: so nobody writes to it
    std::vector<ChainFile> chain;
};

Result<ExportSource> openExport(const std::filesystem::path &source, FileFormat format)
{
    std::error_code error;
    if (std::filesystem::exists(source.string() + ".log", error)) {
        // Puts into the file what only its log knows, for qemu-img does not know logs.
        if (const auto recovered = openLayerFile(source); !recovered)
            return recovered.error();
    }
    auto disk = openToCopy(source, format);
    if (!disk)
        return disk.error();
    auto chain = readChain(source, format);
    if (!chain)
        return chain.error();
    return ExportSource {std::move(*disk), std::move(*chain)};
}

Result<void> writeExport(ExportSource &source, std::unique_ptr<PosixFile> file, const std::filesystem::path &target,
    DiskFormat format, const Progress &progress)
{
    if (format == DiskFormat::Raw)
        return writeRaw(*source.disk, *file, progress);
    if (format == DiskFormat::Qcow2)
        return flattenInto(*source.disk, std::move(file), false, progress);
    file = nullptr; // qemu-img locks it itself
    const auto part = partPath(target);
    const Conversion job {chainNode(source.chain), format, source.disk->size().bytes(),
        "Exporting " + source.chain.front().file.filename().string(), Error::Code::Io};
    auto done = runConvert(job, part, progress);
    if (done && format == DiskFormat::Vmdk)
        done = renameInside(part, target);
    return done;
}

} // namespace

std::string_view name(DiskFormat format)
{
    return rowOf(format).name;
}

std::optional<DiskFormat> diskFormatFromName(std::string_view name)
{
    for (const auto &row : kFormats) {
        if (row.name == name)
            return row.format;
    }
    return std::nullopt;
}

std::optional<DiskFormat> diskFormatOf(const std::filesystem::path &file)
{
    auto extension = file.extension().string();
    for (auto &c : extension)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    for (const auto &row : kFormats) {
        if (extension == "." + std::string(row.name)
            || (!row.otherName.empty() && extension == "." + std::string(row.otherName)))
            return row.format;
    }
    return std::nullopt;
}

std::optional<DiskFormat> foreignDiskFormat(const std::filesystem::path &path)
{
    const auto file = PosixFile::open(path, PosixFile::Access::Read);
    if (!file)
        return std::nullopt;
    const auto size = (*file)->size();
    std::array<std::byte, 4096> head {};
    std::array<std::byte, 512> tail {};
    if (!size)
        return std::nullopt;
    const auto headRead = (*file)->read(0, head);
    const auto tailRead = (*file)->read(*size - std::min<std::uint64_t>(*size, tail.size()), tail);
    if (!headRead || !tailRead)
        return std::nullopt;
    const auto found = foreignFormat(Bytes(head).first(*headRead), Bytes(tail).first(*tailRead));
    for (const auto &[word, format] : {std::pair {"(VMDK)", DiskFormat::Vmdk}, std::pair {"(VHD)", DiskFormat::Vhd},
             std::pair {"(VHDX)", DiskFormat::Vhdx}, std::pair {"(VDI)", DiskFormat::Vdi}}) {
        if (found.find(word) != std::string::npos)
            return format;
    }
    return std::nullopt;
}

Result<void> convertForeign(const std::filesystem::path &source, DiskFormat format, const std::filesystem::path &target,
    const Progress &progress)
{
    const auto path = canonicalPath(source);
    if (!path)
        return path.error();
    if (auto harmless = checkForeignSource(*path, format); !harmless)
        return harmless;
    const auto made = std::filesystem::absolute(target);
    if (auto file = PosixFile::create(made); !file)
        return file.error();
    std::error_code error;
    const auto size = std::filesystem::file_size(*path, error);
    const Conversion job {foreignNode(format, *path), DiskFormat::Qcow2, error ? 0 : size,
        "Converting " + path->filename().string(), Error::Code::Malformed};
    auto done = runConvert(job, made, progress);
    if (!done)
        std::filesystem::remove(made, error);
    return done;
}

Result<void> exportImage(const std::filesystem::path &source, FileFormat sourceFormat, const std::filesystem::path &target,
    DiskFormat format, const Progress &progress)
{
    const auto folder = canonicalPath(std::filesystem::absolute(target).parent_path());
    if (!folder)
        return folder.error();
    const auto made = *folder / target.filename();
    if (auto free = checkTargetFree(made); !free)
        return free;
    auto opened = openExport(source, sourceFormat);
    if (!opened)
        return opened.error();
    const auto part = partPath(made);
    auto file = PosixFile::create(part); // not through a link, and not while another writes it
    if (!file)
        return file.error();
    auto done = writeExport(*opened, std::move(*file), made, format, progress);
    if (done && ::chmod(part.c_str(), kExportRights) != 0)
        done = systemError("Setting the rights of " + part.string() + " failed", errno);
    if (done)
        done = publishPart(part, made, false);
    std::error_code error;
    if (!done)
        std::filesystem::remove(part, error);
    return done;
}

} // namespace netseat::storage
