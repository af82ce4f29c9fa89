#include "doctor/efi_loader.h"

#include "doctor/efi_program.h"
#include "doctor/text.h"

#include <algorithm>
#include <optional>

namespace netseat::doctor {

namespace {

constexpr const char *kFolder = "/EFI/BOOT/";
constexpr const char *kFallback = "/EFI/BOOT/BOOTX64.EFI";
constexpr std::size_t kProgramLimit = 128 << 20; ///< octets; a kernel with its initramfs in one file is the longest
constexpr std::size_t kFoldersLimit = 100;

/// Where distributions keep copies that they install from.
constexpr const char *kShimCopies[] = {"/usr/lib/shim/shimx64.efi.signed", "/usr/share/efi/x86_64/shim.efi"};
constexpr const char *kGrubCopies[] = {"/usr/lib/grub/x86_64-efi-signed/grubx64.efi.signed",
    "/usr/share/efi/x86_64/grub.efi", "/usr/share/grub2/x86_64-efi/grub.efi",
    "/usr/lib/grub/x86_64-efi/monolithic/grubx64.efi"};

/// A boot loader's file, wherever it lies.
struct Loader {
    std::string name; ///< for people: "/EFI/debian/grubx64.efi"
    std::string content;
    EfiProgram program;
};

std::optional<Loader> loaderAt(FileTree &files, const std::string &path, EfiProgram::Kind kind)
{
    auto content = files.read(path, kProgramLimit);
    if (!content)
        return {};
    auto program = readEfiProgram(bytesOf(*content));
    if (!program || program->kind != kind)
        return {};
    return Loader{path, std::move(*content), std::move(*program)};
}

/// In one of the folders in which distributions install it.
std::optional<Loader> vendorLoader(FileTree &esp, std::initializer_list<const char *> names, EfiProgram::Kind kind)
{
    const auto folders = esp.list("/EFI");
    for (std::size_t i = 0; i < std::min(folders.size(), kFoldersLimit); ++i)
        for (const auto *name : names)
            if (lower(folders[i]) != "boot")
                if (auto loader = loaderAt(esp, "/EFI/" + folders[i] + "/" + name, kind))
                    return loader;
    return {};
}

template <std::size_t Count>
std::optional<Loader> copyIn(FileTree *system, const char *const (&paths)[Count], EfiProgram::Kind kind)
{
    for (const auto *path : paths)
        if (system)
            if (auto loader = loaderAt(*system, path, kind))
                return loader;
    return {};
}

std::optional<Loader> findGrub(FileTree &esp, FileTree *system)
{
    auto found = vendorLoader(esp, {"grubx64.efi", "grub.efi"}, EfiProgram::Kind::Grub);
    return found ? std::move(found) : copyIn(system, kGrubCopies, EfiProgram::Kind::Grub);
}

/// UUIDs that a GRUB configuration searches a file system by.
std::vector<std::string> searchedUuids(const std::string &config)
{
    std::vector<std::string> uuids;
    for (const auto &line : linesOf(config)) {
        const bool search = line.starts_with("search")
            && (line.find("fs_uuid") != std::string::npos || line.find("fs-uuid") != std::string::npos);
        for (const auto &word : search ? wordsOf(line) : std::vector<std::string>())
            if (word.size() >= 9 && word.find_first_not_of("0123456789abcdefABCDEF-") == std::string::npos)
                uuids.push_back(lower(word));
    }
    return uuids;
}

/// Judges one disk; each step reads what the one before has found.
class Judge {
public:
    Judge(FileTree &esp, FileTree *system, const PartitionTable &table, const GrubPlace &grub)
        : m_esp(esp)
        , m_system(system)
        , m_table(table)
        , m_grub(grub)
    {
        m_verdict.mendable = true;
    }

    EfiVerdict run()
    {
        if (const auto program = fallback()) {
            m_verdict.found = program->kind == EfiProgram::Kind::Grub ? "GRUB"
                : program->kind == EfiProgram::Kind::Shim             ? "shim"
                                                                      : "a boot loader that is not looked into";
            if (program->kind == EfiProgram::Kind::Shim)
                followShim(*program);
            else if (program->kind == EfiProgram::Kind::Grub)
                followGrub(*program);
        }
        m_verdict.mendable = m_verdict.mendable && !m_verdict.faults.empty();
        if (!m_verdict.mendable)
            m_verdict.steps.clear();
        return std::move(m_verdict);
    }

private:
    void fault(std::string evidence, std::string meaning, std::string advice)
    {
        m_verdict.faults.push_back({std::move(evidence), std::move(meaning), std::move(advice)});
    }

    void put(const std::string &file, const Loader &loader)
    {
        m_verdict.steps.push_back(
            {file, false, loader.content, file + " is a copy of " + printable(loader.name) + "."});
    }

    /// What firmware starts, or will when it is mended.
    std::optional<EfiProgram> fallback()
    {
        std::string evidence = "The EFI system partition has no \\EFI\\BOOT\\BOOTX64.EFI.";
        if (m_esp.exists(kFallback)) {
            const auto content = m_esp.read(kFallback, kProgramLimit);
            const auto program = content ? readEfiProgram(bytesOf(*content))
                                         : Result<EfiProgram>(Error{Error::Code::Malformed, "cannot be read"});
            if (program)
                return *program;
            evidence = "\\EFI\\BOOT\\BOOTX64.EFI " + program.error().message + ".";
        }
        auto loader = vendorLoader(m_esp, {"shimx64.efi", "shim.efi"}, EfiProgram::Kind::Shim);
        if (!loader)
            loader = vendorLoader(m_esp, {"grubx64.efi", "grub.efi"}, EfiProgram::Kind::Grub);
        if (!loader)
            loader = vendorLoader(m_esp, {"systemd-bootx64.efi"}, EfiProgram::Kind::Other);
        if (!loader)
            loader = copyIn(m_system, kShimCopies, EfiProgram::Kind::Shim);
        if (!loader || (loader->program.kind == EfiProgram::Kind::Shim && !findGrub(m_esp, m_system)))
            loader = findGrub(m_esp, m_system);
        fault(evidence + (loader ? " " + printable(loader->name) + " could be copied there." : std::string()),
            "A PC without a disk has no boot entry for this system, so its UEFI firmware looks for that file only and "
            "will"
            " not boot.",
            loader ? "Let the repair copy the loader there."
                   : "Install the boot loader in maintenance: grub-install --target=x86_64-efi --removable.");
        m_verdict.mendable = loader.has_value();
        if (!loader)
            return {};
        put(kFallback, *loader);
        return loader->program;
    }

    void followShim(const EfiProgram &shim)
    {
        const auto path = kFolder + shim.next;
        auto grub = loaderAt(m_esp, path, EfiProgram::Kind::Grub);
        if (!grub) {
            const bool there = m_esp.exists(path);
            grub = findGrub(m_esp, m_system);
            fault("\\EFI\\BOOT\\BOOTX64.EFI is shim, and the " + printable(shim.next) + " that it starts "
                    + (there ? "is no GRUB that could be read." : "does not lie beside it."),
                "UEFI firmware starts shim, which then finds nothing to start.",
                grub ? "Let the repair copy it there."
                     : "Install GRUB in maintenance: grub-install --target=x86_64-efi --removable.");
            m_verdict.mendable = m_verdict.mendable && grub;
            if (grub)
                put(path, *grub);
        }
        const auto other = kFolder + shim.fallback;
        if (!shim.fallback.empty() && m_esp.exists(other)) {
            fault("\\EFI\\BOOT\\" + printable(shim.fallback) + " lies beside shim, which starts that instead of GRUB.",
                "It makes boot entries for a disk that the PC does not have, and resets a PC that has a TPM: such a PC "
                "starts"
                " for ever.",
                "Let the repair remove it; the copy in the distribution's own folder stays.");
            m_verdict.steps.push_back({other, true, {}, other + " is removed: shim starts GRUB itself."});
        }
        if (grub)
            followGrub(grub->program);
    }

    bool onThisDisk(const std::string &uuid) const
    {
        return std::any_of(m_table.partitions.begin(), m_table.partitions.end(),
            [&](const Partition &one) { return lower(one.uuid) == uuid; });
    }

    /// The first UUID that this disk does not have.
    std::string foreignUuid(const std::string &config) const
    {
        const auto uuids = searchedUuids(config);
        const auto found =
            std::find_if(uuids.begin(), uuids.end(), [this](const auto &one) { return !onThisDisk(one); });
        return found == uuids.end() ? std::string() : *found;
    }

    void followGrub(const EfiProgram &grub)
    {
        const std::string meaning = "UEFI firmware starts GRUB, which stops at its prompt.";
        if (const auto uuid = foreignUuid(grub.config); !uuid.empty()) {
            fault("The GRUB in the EFI system partition looks for its menu on the file system " + uuid
                    + ", which this disk does not have.",
                meaning, "Install it anew in maintenance: grub-install --target=x86_64-efi --removable.");
            m_verdict.mendable = false;
            return;
        }
        // With a device in the prefix ("(,gpt3)/boot/grub"), or commands of its own, it goes elsewhere.
        if (!grub.prefix.starts_with("/EFI/") || !searchedUuids(grub.config).empty())
            return;
        const auto own = grub.prefix + "/grub.cfg";
        const std::string beside = std::string(kFolder) + "grub.cfg";
        const auto file = m_esp.exists(own) || !m_esp.exists(beside) ? own : beside;
        const auto menu = m_esp.read(file);
        const auto uuid = foreignUuid(menu.value_or(""));
        if (menu && uuid.empty())
            return;
        const bool known = !m_grub.uuid.empty();
        fault("GRUB looks for its menu in " + printable(file) + " on the EFI system partition, "
                + (!menu ? "where there is none."
                         : "which leads to the file system " + uuid + ", and this disk has no such."),
            meaning,
            known ? "Let the repair write it: it leads to the menu of the system."
                  : "Make it in maintenance: grub-install --target=x86_64-efi, and update-grub.");
        m_verdict.mendable = m_verdict.mendable && known;
        m_verdict.steps.push_back({file, false,
            "search.fs_uuid " + m_grub.uuid + " root\nset prefix=($root)'" + m_grub.folder
                + "'\nconfigfile $prefix/grub.cfg\n",
            printable(file) + " leads to the menu of the system."});
    }

    FileTree &m_esp;
    FileTree *m_system;
    const PartitionTable &m_table;
    const GrubPlace &m_grub;
    EfiVerdict m_verdict;
};

} // namespace

EfiVerdict judgeEfi(FileTree &esp, FileTree *system, const PartitionTable &table, const GrubPlace &grub)
{
    return Judge(esp, system, table, grub).run();
}

} // namespace netseat::doctor
