#include "base/unique_fd.h"
#include "doctor/checks.h"
#include "doctor/doctor.h"
#include "doctor/edits.h"
#include "doctor/efi_files.h"
#include "doctor/virtual_pc.h"
#include "storage/layer_file.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <fcntl.h>
#include <unistd.h>

namespace netseat::doctor {

namespace {

constexpr std::uint64_t kSteps = 5;
constexpr std::uint64_t kBootFileLimit = 512 << 20;

using Disk = std::unique_ptr<storage::BlockDevice>;
using GoOn = std::function<bool()>;

Error cancelled()
{
    return {Error::Code::Cancelled, "The repair was cancelled."};
}

/// A folder of our own beside the layer, where there is room for a kernel and an initramfs.
class WorkFolder {
public:
    static Result<WorkFolder> make(const std::string &layer)
    {
        auto name = layer + ".doctor-XXXXXX";
        if (!::mkdtemp(name.data()))
            return systemError("Making a folder beside " + layer, errno);
        return WorkFolder(std::move(name));
    }
    WorkFolder(WorkFolder &&other) noexcept
        : m_path(std::exchange(other.m_path, {}))
    {
    }
    WorkFolder &operator=(WorkFolder &&) = delete;
    ~WorkFolder()
    {
        std::error_code error;
        if (!m_path.empty())
            std::filesystem::remove_all(m_path, error);
    }
    std::string file(const char *name) const { return m_path + "/" + name; }

private:
    explicit WorkFolder(std::string path)
        : m_path(std::move(path))
    {
    }
    std::string m_path;
};

Result<void> copyOut(ExtTree &tree, const std::string &from, const std::string &to)
{
    UniqueFd fd(::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!fd)
        return systemError("Making " + to, errno);
    return tree.copyOut(from, fd.get(), kBootFileLimit);
}

Result<std::unique_ptr<ExtTree>> openRoot(storage::BlockDevice &disk, const Partition &root)
{
    return ExtTree::open(disk, root.start, root.size, ExtTree::Access::Write);
}

void repairEfi(storage::BlockDevice &disk, const Image &image, Repaired &repaired)
{
    const auto *esp = image.table.efiSystem();
    if (!esp || !image.efiFiles || hasEfiFile(*image.efiFiles, "EFI/BOOT/BOOTX64.EFI"))
        return;
    for (const auto *wanted : {"grubx64.efi", "systemd-bootx64.efi"}) {
        const auto found = std::find_if(image.efiFiles->begin(), image.efiFiles->end(),
            [&](const std::string &file) { return hasEfiFile({file.substr(file.rfind('/') + 1)}, wanted); });
        if (found == image.efiFiles->end())
            continue;
        if (auto copied = copyFallbackLoader(disk, *esp, *found); copied)
            repaired.done.push_back("\\EFI\\BOOT\\BOOTX64.EFI is a copy of " + printable(*found) + ".");
        else
            repaired.notDone.push_back("The EFI boot loader is not copied: " + copied.error().message);
        return;
    }
    repaired.notDone.push_back("There is no EFI boot loader that could be copied to \\EFI\\BOOT\\BOOTX64.EFI.");
}

/// Takes the script away again; what it says it did.
Result<std::string> collectResult(storage::BlockDevice &disk, const Partition &root)
{
    auto tree = openRoot(disk, root);
    if (!tree)
        return tree.error();
    const auto result = (*tree)->read(kVirtualPcResult).value_or("");
    for (const auto *file : {kVirtualPcScript, kVirtualPcResult})
        if (auto removed = (*tree)->remove(file); !removed)
            return removed.error();
    if (auto closed = (*tree)->close(); !closed)
        return closed.error();
    return result;
}

/// Has the image's own system make its initramfs anew. The disk is closed meanwhile.
Result<void> rebuildInitramfs(Disk &disk, const Image &image, const RepairOptions &options, bool dracut, const GoOn &goOn)
{
    const auto *kind = image.initramfs ? diskFor(*image.initramfs) : nullptr;
    if (!kind)
        return Error {Error::Code::Unsupported, "The initramfs has no driver for a disk of a virtual PC."};
    const auto safe = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '-' || c == '_' || c == '+'; };
    if (image.root.uuid.empty() || !std::all_of(image.kernel.begin(), image.kernel.end(), safe))
        return Error {Error::Code::Unsupported, "The root has no UUID, or the kernel's name is no version."};
    const auto folder = WorkFolder::make(options.file);
    if (!folder)
        return folder.error();
    VirtualPcTask task {.file = options.file, .rootUuid = image.root.uuid, .kernelVersion = image.kernel,
        .kernelFile = folder->file("kernel"), .initramfsFile = folder->file("initramfs"), .disk = kind, .network = false};
    auto tree = openRoot(*disk, image.root);
    if (!tree)
        return tree.error();
    const bool install = options.installPackages && !hasOpenIscsi(**tree);
    task.network = install;
    if (auto copied = copyOut(**tree, image.kernelFile, task.kernelFile); !copied)
        return copied;
    if (auto copied = copyOut(**tree, image.initramfsFile, task.initramfsFile); !copied)
        return copied;
    if (auto written = (*tree)->write(kVirtualPcScript, virtualPcScript(dracut, image.kernel, install), 0755); !written)
        return written;
    if (auto closed = (*tree)->close(); !closed)
        return closed;
    tree->reset();
    disk.reset();
    const auto console = runVirtualPc(task, goOn);
    auto opened = storage::openLayerFile(options.file);
    if (!opened)
        return opened.error();
    disk = std::move(*opened);
    if (!console)
        return console.error();
    const auto result = collectResult(*disk, image.root);
    if (!result)
        return result.error();
    if (linesOf(*result) != std::vector<std::string> {"0"})
        return Error {Error::Code::Io, "The image's system could not make its initramfs. The last it said: "
                + printable(console->substr(console->size() - std::min<std::size_t>(console->size(), 200)))};
    return {};
}

/// Everything that needs no boot; what was found before goes on to the rebuild.
Result<void> repairOffline(storage::BlockDevice &disk, const Image &image, bool dracut, Repaired &repaired)
{
    auto tree = openRoot(disk, image.root);
    if (!tree)
        return tree.error();
    editFiles(**tree, image.table, dracut, repaired);
    if (auto closed = (*tree)->close(); !closed)
        return closed;
    repairEfi(disk, image, repaired);
    return disk.flush();
}

} // namespace

Result<Repaired> repair(const RepairOptions &options, const storage::Progress &progress)
{
    std::uint64_t step = 0;
    const auto goOn = [&] { return !progress || progress(step, kSteps); };
    auto opened = storage::openLayerFile(options.file);
    if (!opened)
        return opened.error();
    auto disk = std::move(*opened);
    if (!goOn())
        return cancelled();
    Repaired repaired;
    Image image;
    {
        auto before = openImage(*disk, goOn);
        if (!before)
            return before.error();
        image = before->image;
    }
    image.files = nullptr; // its tree is closed: another one writes
    step = 1;
    if (image.root.size.value == 0)
        return Error {Error::Code::Unsupported, "There is no Linux system on ext4 on this disk that could be repaired."};
    if (image.dirty)
        return Error {Error::Code::Conflict, "The root file system was not cleanly unmounted: boot the image once in maintenance, shut"
                                             " the PC down properly, and publish that."};
    const bool dracut = image.initramfs && image.initramfs->isDracut();
    if (auto done = repairOffline(*disk, image, dracut, repaired); !done)
        return done.error();
    step = 2;
    if (!goOn())
        return cancelled();
    bool ready = false;
    bool iscsi = false;
    {
        const auto now = openImage(*disk, goOn);
        if (!now)
            return now.error();
        std::string why;
        ready = now->image.initramfs && initramfsIsReady(now->image, why);
        iscsi = now->image.files && hasOpenIscsi(*now->image.files);
    }
    step = 3;
    if (ready)
        return repaired;
    if (!iscsi && !options.installPackages) {
        repaired.notDone.push_back("open-iscsi is not installed, and nothing may be installed: allow it, or install it in maintenance.");
        return repaired;
    }
    const auto rebuilt = rebuildInitramfs(disk, image, options, dracut, goOn);
    if (!rebuilt && (rebuilt.error().code == Error::Code::Cancelled || rebuilt.error().code == Error::Code::NotFound))
        return rebuilt.error();
    if (rebuilt)
        repaired.done.push_back("The initramfs of the kernel " + printable(image.kernel) + " is made anew, with iSCSI.");
    else
        repaired.notDone.push_back("The initramfs is not made anew: " + rebuilt.error().message);
    step = kSteps;
    static_cast<void>(goOn());
    return repaired;
}

} // namespace netseat::doctor
