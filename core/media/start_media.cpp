#include "media/start_media.h"

#include "base/subprocess.h"
#include "base/unique_fd.h"
#include "media/start_script.h"

#include <cerrno>
#include <fstream>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>

namespace netseat::media {

namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kSector = 512;
constexpr std::uint64_t kStart = 2048; // sectors: the stick's partition begins at 1 MiB, as everybody's does
constexpr std::uint64_t kStickSize = 16U << 20U; // octets; FAT16 wants more than 4 MiB
constexpr std::size_t kTable = 446; // octets of boot code before the partition table
constexpr std::uint64_t kSteps = 8; // as progress tells them

/// A folder beside the target that goes with everything in it.
class Workshop {
public:
    static Result<Workshop> beside(const fs::path &target)
    {
        auto pattern = (target.parent_path() / ".netseat-medium-XXXXXX").string();
        if (!::mkdtemp(pattern.data()))
            return systemError("Making a folder in " + target.parent_path().string() + " failed", errno);
        return Workshop(pattern);
    }
    explicit Workshop(fs::path folder)
        : m_folder(std::move(folder))
    {
    }
    Workshop(Workshop &&other) noexcept
        : m_folder(std::exchange(other.m_folder, {}))
    {
    }
    Workshop &operator=(Workshop &&) = delete;
    ~Workshop()
    {
        std::error_code ignored;
        if (!m_folder.empty())
            fs::remove_all(m_folder, ignored);
    }
    fs::path operator/(std::string_view name) const { return m_folder / name; }

private:
    fs::path m_folder;
};

/// A medium in the making.
struct Making {
    const Workshop &room;
    const Parts &parts;
    const storage::Progress &progress;
    std::uint64_t step = 0;

    Result<void> go(); ///< one step further
    Result<void> run(const std::vector<std::string> &command, std::string_view package);
    Result<fs::path> syslinuxFile(const std::string &name, std::string_view package) const;
};

Result<void> Making::go()
{
    if (progress && !progress(++step, kSteps))
        return storage::cancelledError();
    return {};
}

Result<void> Making::run(const std::vector<std::string> &command, std::string_view package)
{
    const auto end = runSubprocess(command, [&](std::string_view) { return !progress || progress(step, kSteps); });
    if (!end && end.error().code == Error::Code::NotFound)
        return Error{Error::Code::NotFound,
            "The program " + command.front() + " is missing: install the package " + std::string(package) + "."};
    if (!end)
        return end.error().code == Error::Code::Cancelled ? storage::cancelledError() : end.error();
    if (end->exitCode != 0)
        return Error{Error::Code::Io, command.front() + " failed: " + end->errors};
    return go();
}

Result<fs::path> Making::syslinuxFile(const std::string &wanted, std::string_view package) const
{
    std::error_code ignored;
    for (const auto &folder : parts.syslinux)
        if (fs::is_regular_file(folder / wanted, ignored))
            return folder / wanted;
    return Error{Error::Code::NotFound, "The file " + wanted + " is missing: install the package " + std::string(package) + "."};
}

Result<void> write(const fs::path &file, std::string_view content)
{
    std::ofstream stream(file, std::ios::binary);
    stream << content;
    stream.close();
    if (!stream)
        return systemError("Writing " + file.filename().string() + " failed", errno);
    return {};
}

Result<void> copyTo(const fs::path &from, const fs::path &to)
{
    std::error_code error;
    if (!fs::copy_file(from, to, error))
        return systemError("Copying " + from.string() + " failed", error.value());
    return {};
}

/// What Syslinux reads: start iPXE, with its script as initrd. Names of 8.3 letters, which every CD has.
constexpr std::string_view kSyslinuxConfig = "DEFAULT netseat\nPROMPT 0\nLABEL netseat\n  KERNEL /ipxe.krn\n  INITRD /boot.ipx\n";

/// All files of a medium, as they lie on it.
Result<void> makeTree(const Making &making, Kind kind, std::string_view serverUrl)
{
    std::error_code error;
    if (!fs::create_directories(making.room / "tree/EFI/BOOT", error))
        return systemError("Making a folder failed", error.value());
    const auto script = startScript(serverUrl, kind == Kind::Iso ? "0x80" : "0x81"); // a stick is the first disk
    for (auto done : {write(making.room / "tree/boot.ipx", script), write(making.room / "tree/syslinux.cfg", kSyslinuxConfig),
             write(making.room / "tree/autoexec.ipxe", script), copyTo(making.parts.bios, making.room / "tree/ipxe.krn"),
             copyTo(making.parts.efi, making.room / "tree/EFI/BOOT/BOOTX64.EFI")})
        if (!done)
            return done;
    return {};
}

/// Makes a FAT file system in a file, or a part of one, and copies the files into it.
Result<void> fillFat(Making &making, const std::string &image, const std::vector<std::string> &format,
    const std::vector<fs::path> &files)
{
    std::vector<std::string> words{"mformat", "-i", image};
    words.insert(words.end(), format.begin(), format.end());
    words.insert(words.end(), {"-v", "NETSEAT", "::"});
    if (auto done = making.run(words, "mtools"); !done)
        return done;
    words = {"mcopy", "-s", "-o", "-i", image};
    for (const auto &file : files)
        words.push_back(file.string());
    words.emplace_back("::");
    return making.run(words, "mtools");
}

Result<void> empty(const fs::path &file, std::uint64_t size)
{
    if (auto done = write(file, {}); !done)
        return done;
    std::error_code error;
    fs::resize_file(file, size, error);
    if (error)
        return systemError("Making " + file.filename().string() + " failed", error.value());
    return {};
}

Result<void> makeIso(Making &making)
{
    const auto isolinux = making.syslinuxFile("isolinux.bin", "isolinux");
    const auto hybrid = making.syslinuxFile("isohdpfx.bin", "isolinux");
    const auto core = making.syslinuxFile("ldlinux.c32", "syslinux-common");
    for (const auto *file : {&isolinux, &hybrid, &core})
        if (!*file)
            return file->error();
    for (auto done : {copyTo(*isolinux, making.room / "tree/isolinux.bin"), copyTo(*core, making.room / "tree/ldlinux.c32")})
        if (!done)
            return done;
    // UEFI starts from a FAT image on the CD.
    constexpr std::uint64_t kFatSize = 4U << 20U;
    if (auto done = empty(making.room / "tree/efi.img", kFatSize); !done)
        return done;
    const auto sectors = std::to_string(kFatSize / kSector);
    if (auto done = fillFat(making, (making.room / "tree/efi.img").string(), {"-T", sectors, "-h", "16", "-s", "32"},
            {making.room / "tree/EFI", making.room / "tree/autoexec.ipxe"});
        !done)
        return done;
    return making.run({"xorriso", "-as", "mkisofs", "-quiet", "-o", (making.room / "medium").string(), "-V", "NETSEAT",
                          "-R", "-J", "-b", "isolinux.bin", "-c", "boot.cat", "-no-emul-boot", "-boot-load-size", "4",
                          "-boot-info-table", "-eltorito-alt-boot", "-e", "efi.img", "-no-emul-boot", "-isohybrid-mbr",
                          hybrid->string(), "-isohybrid-gpt-basdat", (making.room / "tree").string()},
        "xorriso");
}

/// Boot code, and one active partition: FAT16, addressed by block.
Result<std::string> bootSector(const fs::path &code)
{
    std::ifstream stream(code, std::ios::binary);
    std::string sector{std::istreambuf_iterator<char>(stream), {}};
    if (sector.empty() || sector.size() > kTable)
        return Error{Error::Code::Io, code.string() + " is no boot code of at most 446 octets."};
    sector.resize(kSector, '\0');
    const auto put = [&](std::size_t at, std::uint64_t value) {
        for (std::size_t i = 0; i < 4; ++i)
            sector[at + i] = static_cast<char>(value >> (8 * i) & 0xffU);
    };
    put(kTable, 0xfffffe80U); // active; begin and end in cylinders, heads and sectors: beyond what those can say
    put(kTable + 4, 0xfffffe0eU);
    put(kTable + 8, kStart);
    put(kTable + 12, kStickSize / kSector - kStart);
    sector[kSector - 2] = '\x55';
    sector[kSector - 1] = '\xaa';
    return sector;
}

Result<void> makeStick(Making &making)
{
    const auto code = making.syslinuxFile("mbr.bin", "syslinux-common");
    if (!code)
        return code.error();
    const auto sector = bootSector(*code);
    if (!sector)
        return sector.error();
    const auto image = making.room / "medium";
    if (auto done = empty(image, kStickSize); !done)
        return done;
    const auto offset = std::to_string(kStart * kSector);
    const auto sectors = std::to_string(kStickSize / kSector - kStart);
    if (auto done = fillFat(making, image.string() + "@@" + offset,
            {"-T", sectors, "-h", "16", "-s", "32", "-H", std::to_string(kStart)},
            {making.room / "tree/EFI", making.room / "tree/ipxe.krn", making.room / "tree/boot.ipx",
                making.room / "tree/autoexec.ipxe", making.room / "tree/syslinux.cfg"});
        !done)
        return done;
    if (auto done = making.run({"syslinux", "--install", "--offset", offset, image.string()}, "syslinux"); !done)
        return done;
    std::fstream stream(image, std::ios::in | std::ios::out | std::ios::binary);
    stream << *sector;
    stream.close();
    return stream ? Result<void>{} : Result<void>(systemError("Writing the medium's boot sector failed", errno));
}

/// The medium gets its name when it is whole and on the disk.
Result<void> putInPlace(const fs::path &made, const fs::path &target)
{
    const UniqueFd file(::open(made.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file || ::fsync(file.get()) != 0)
        return systemError("Writing " + target.string() + " failed", errno);
    // link() and not rename(): it never takes the place of a file that has come meanwhile.
    if (::link(made.c_str(), target.c_str()) != 0)
        return systemError("Making " + target.string() + " failed", errno);
    return {};
}

} // namespace

std::string_view name(Kind kind)
{
    return kind == Kind::Iso ? "iso" : "usb";
}

std::optional<Kind> kindFromName(std::string_view text)
{
    for (const auto kind : {Kind::Iso, Kind::Usb})
        if (text == name(kind))
            return kind;
    return std::nullopt;
}

Result<void> writeStartMedium(Kind kind, const fs::path &target, const Parts &parts, std::string_view serverUrl,
    const storage::Progress &progress)
{
    std::error_code error;
    if (fs::exists(fs::symlink_status(target, error)))
        return Error{Error::Code::Conflict, target.string() + " exists: choose another name."};
    for (const auto &[file, what] : {std::pair{parts.bios, "ipxe.lkrn"}, std::pair{parts.efi, "ipxe.efi"}})
        if (!fs::is_regular_file(file, error))
            return Error{Error::Code::NotFound, std::string("iPXE's ") + what + " is missing: install the package ipxe."};
    auto room = Workshop::beside(target);
    if (!room)
        return room.error();
    Making making{*room, parts, progress};
    if (auto done = makeTree(making, kind, serverUrl); !done)
        return done;
    if (auto done = making.go(); !done)
        return done;
    if (auto done = kind == Kind::Iso ? makeIso(making) : makeStick(making); !done)
        return done;
    if (auto done = putInPlace(*room / "medium", target); !done)
        return done;
    if (progress)
        (void)progress(kSteps, kSteps);
    return {};
}

} // namespace netseat::media
