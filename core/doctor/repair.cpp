#include "base/unique_fd.h"
#include "doctor/checks.h"
#include "doctor/doctor.h"
#include "doctor/edits.h"
#include "doctor/virtual_pc.h"
#include "storage/layer_file.h"

#include <algorithm>
#include <cctype>
#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <filesystem>
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

Result<void> copyOut(SystemTree &system, const std::string &from, const std::string &to)
{
    UniqueFd fd(::open(to.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!fd)
        return systemError("Making " + to, errno);
    return system.copyOut(from, fd.get(), kBootFileLimit);
}

void repairEfi(EfiFiles &files, const EfiVerdict &verdict, Repaired &repaired)
{
    std::vector<std::string> done;
    for (const auto &step : verdict.steps) {
        const auto changed = step.remove ? files.remove(step.file) : files.write(step.file, step.content, 0);
        if (!changed) {
            repaired.notDone.push_back("The EFI boot loader stays as it is: " + changed.error().message);
            return;
        }
        done.push_back("EFI: " + step.sentence);
    }
    if (auto saved = files.save(); !saved)
        repaired.notDone.push_back("The EFI boot loader stays as it is: " + saved.error().message);
    else
        repaired.done.insert(repaired.done.end(), done.begin(), done.end());
}

/// Takes the script away again; what it says it did.
Result<std::string> collectResult(storage::BlockDevice &disk, const Image &image)
{
    auto system = openForRepair(disk, image);
    if (!system)
        return system.error();
    const auto result = (*system)->read(kVirtualPcResult).value_or("");
    for (const auto *file : {kVirtualPcScript, kVirtualPcResult})
        if (auto removed = (*system)->remove(file); !removed)
            return removed.error();
    if (auto closed = (*system)->close(); !closed)
        return closed.error();
    return result;
}

/// Copies what the virtual PC starts with, and puts the script in place. Gives the mirrors of the image's package
/// manager.
Result<std::string> setUpVirtualPc(
    storage::BlockDevice &disk, const Image &image, const VirtualPcTask &task, const RebuildTask &rebuild)
{
    auto system = openForRepair(disk, image);
    if (!system)
        return system.error();
    if (auto copied = copyOut(**system, image.kernelFile, task.kernelFile); !copied)
        return copied.error();
    if (auto copied = copyOut(**system, image.initramfsFile, task.initramfsFile); !copied)
        return copied.error();
    if (auto written = (*system)->write(kVirtualPcScript, virtualPcScript(rebuild), 0755); !written)
        return written.error();
    auto mirrors = packageMirrors(**system);
    if (auto closed = (*system)->close(); !closed)
        return closed.error();
    return mirrors;
}

/// Has the image's own system make its initramfs anew. The disk is closed meanwhile.
Result<void> rebuildInitramfs(Disk &disk, const Image &image, const RepairOptions &options,
    const std::vector<std::string> &install, const GoOn &goOn)
{
    if (image.kernel.empty() || !image.initramfs)
        return Error{Error::Code::Unsupported,
            "In /boot there is no kernel with an initramfs that could be read, to start the system in a virtual PC."
            " Make it in maintenance."};
    const auto *kind = diskFor(*image.initramfs);
    if (!kind)
        return Error{Error::Code::Unsupported,
            "The initramfs has no driver for a disk of a virtual PC. Make it anew in"
            " maintenance."};
    const auto safe = [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '.' || c == '-' || c == '_' || c == '+';
    };
    if (image.root->uuid.empty() || !std::all_of(image.kernel.begin(), image.kernel.end(), safe))
        return Error{Error::Code::Unsupported, "The root has no UUID, or the kernel's name is no version."};
    const auto folder = WorkFolder::make(options.file);
    if (!folder)
        return folder.error();
    const VirtualPcTask task{.file = options.file,
        .rootUuid = image.root->uuid,
        .kernelFile = folder->file("kernel"),
        .initramfsFile = folder->file("initramfs"),
        .disk = kind,
        .network = !install.empty()};
    const RebuildTask rebuild{.kernelVersion = image.kernel,
        .initramfsFile = image.initramfsFile,
        .dracut = image.isDracut(),
        .bootApart = image.boot.has_value(),
        .install = install};
    const auto mirrors = setUpVirtualPc(*disk, image, task, rebuild);
    if (!mirrors)
        return mirrors.error();
    disk.reset();
    const auto console = runVirtualPc(task, goOn);
    auto opened = storage::openLayerFile(options.file);
    if (!opened)
        return opened.error();
    disk = std::move(*opened);
    if (!console)
        return console.error();
    const auto result = collectResult(*disk, image);
    if (!result)
        return result.error();
    return judgeResult(*result, rebuild, *mirrors, *console);
}

/// Everything that needs no boot.
Result<void> repairOffline(storage::BlockDevice &disk, OpenedImage &opened, Repaired &repaired)
{
    const auto &image = opened.image;
    auto system = openForRepair(disk, image);
    if (!system)
        return system.error();
    editFiles(**system, image.table, image.isDracut(), repaired);
    if (auto closed = (*system)->close(); !closed)
        return closed;
    if (opened.efi && image.efi && image.efi->mendable)
        repairEfi(*opened.efi, *image.efi, repaired);
    else if (!bootsUefi(image) && image.table.efiSystem())
        repaired.notDone.emplace_back("The EFI boot loader has to be mended in maintenance: see what the doctor says.");
    return disk.flush();
}

/// What stands in the way of any repair.
Result<void> checkRepairable(const Image &image)
{
    if (!image.root)
        return Error{Error::Code::Unsupported,
            image.unreadable.empty() ? "There is no Linux system on ext4 on this disk that could be repaired."
                                     : "The disk holds " + image.unreadable.front().what
                    + ": only ext2, ext3 and ext4 can be repaired. " + image.unreadable.front().check};
    if (!image.unclean.empty())
        return Error{Error::Code::Conflict,
            image.unclean
                + " Boot the image once in maintenance, shut the PC down properly,"
                  " and publish that."};
    return {};
}

/// What is left to be done in the virtual PC, from a look at the disk as it is now.
struct Left {
    Image image; ///< without its files
    std::string lacks; ///< of the initramfs; empty: nothing
    std::vector<std::string> packages;
};

Result<Left> lookAgain(storage::BlockDevice &disk, const GoOn &goOn)
{
    const auto now = openImage(disk, goOn);
    if (!now)
        return now.error();
    Left left{now->image, {}, {}};
    left.image.files = nullptr;
    if (now->image.initramfs)
        left.lacks = initramfsLacks(now->image);
    else
        left.lacks = now->image.initramfsError.empty() ? "there is none that can be read" : now->image.initramfsError;
    if (now->image.files)
        left.packages = missingPackages(*now->image.files, now->image.isDracut());
    return left;
}

Result<void> repairInitramfs(
    Disk &disk, const Left &left, const RepairOptions &options, Repaired &repaired, const GoOn &goOn)
{
    const bool install = !left.packages.empty();
    if (install && !options.installPackages) {
        repaired.notDone.push_back("The initramfs is not made anew, for there is not installed: "
            + joined(left.packages) + ". Allow the repair to install it (--install), or install it in maintenance.");
        return {};
    }
    const auto rebuilt = rebuildInitramfs(disk, left.image, options, left.packages, goOn);
    if (!rebuilt && (rebuilt.error().code == Error::Code::Cancelled || rebuilt.error().code == Error::Code::NotFound))
        return rebuilt.error();
    if (!rebuilt) {
        repaired.notDone.push_back("The initramfs is not made anew: " + rebuilt.error().message);
        return {};
    }
    if (install)
        repaired.done.push_back("Installed: " + joined(left.packages) + ".");
    const auto now = lookAgain(*disk, goOn);
    if (!now)
        return now.error();
    const auto kernel = printable(left.image.kernel);
    if (now->lacks.empty())
        repaired.done.push_back("The initramfs of the kernel " + kernel + " is made anew, with iSCSI.");
    else
        repaired.notDone.push_back(
            "The initramfs of the kernel " + kernel + " is made anew, but still " + printable(now->lacks) + ".");
    return {};
}

} // namespace

Result<Repaired> repair(const RepairOptions &options, const storage::Progress &progress)
{
    std::uint64_t step = 0;
    const auto goOn = [&] { return !progress || progress(step, kSteps); };
    auto layer = storage::openLayerFile(options.file);
    if (!layer)
        return layer.error();
    auto disk = std::move(*layer);
    if (!goOn())
        return cancelled();
    Repaired repaired;
    {
        auto opened = openImage(*disk, goOn);
        if (!opened)
            return opened.error();
        step = 1;
        if (auto possible = checkRepairable(opened->image); !possible)
            return possible.error();
        if (auto done = repairOffline(*disk, *opened, repaired); !done)
            return done.error();
    }
    step = 2;
    if (!goOn())
        return cancelled();
    const auto left = lookAgain(*disk, goOn);
    if (!left)
        return left.error();
    step = 3;
    if (!left->lacks.empty())
        if (auto done = repairInitramfs(disk, *left, options, repaired, goOn); !done)
            return done.error();
    step = kSteps;
    static_cast<void>(goOn());
    return repaired;
}

} // namespace netseat::doctor
