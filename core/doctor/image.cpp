#include "doctor/image.h"

#include "doctor/efi_files.h"

#include <algorithm>
#include <cstring>

namespace netseat::doctor {

namespace {

constexpr std::size_t kInitramfsLimit = 384 << 20;

bool isExt(const Partition &partition)
{
    return partition.fileSystem.starts_with("ext");
}

std::string unreadableKind(const std::string &fileSystem)
{
    if (fileSystem == "ntfs" || fileSystem == "BitLocker")
        return "a Windows file system (" + fileSystem + ")";
    if (fileSystem == "LVM2_member")
        return "logical volumes (LVM)";
    if (fileSystem == "crypto_LUKS")
        return "an encrypted partition (LUKS)";
    if (fileSystem == "btrfs" || fileSystem == "xfs" || fileSystem == "f2fs" || fileSystem == "zfs_member")
        return "a file system of the kind " + fileSystem;
    return {};
}

/// The root is the file system that holds a system's own files.
Result<void> findRoot(storage::BlockDevice &disk, OpenedImage &opened, const std::function<bool()> &goOn)
{
    auto &image = opened.image;
    for (const auto &partition : image.table.partitions) {
        if (!goOn())
            return Error {Error::Code::Cancelled, "Cancelled."};
        if (!isExt(partition)) {
            if (const auto kind = unreadableKind(partition.fileSystem); !kind.empty())
                image.unreadable = kind;
            continue;
        }
        auto tree = ExtTree::open(disk, partition.start, partition.size, ExtTree::Access::Read);
        if (!tree) {
            image.unreadable = "an ext file system that is damaged or too new (" + tree.error().message + ")";
            continue;
        }
        if (!(*tree)->exists("/etc/os-release") && !(*tree)->exists("/etc/fstab"))
            continue;
        opened.root = std::move(*tree);
        image.files = opened.root.get();
        image.root = partition;
        image.dirty = opened.root->needsRecovery();
        image.unreadable.clear();
        return {};
    }
    return {};
}

void readInitramfsOf(OpenedImage &opened)
{
    auto &image = opened.image;
    if (image.initramfsFile.empty())
        return;
    const auto file = opened.root->read(image.initramfsFile, kInitramfsLimit);
    if (!file) {
        image.initramfsError = "it cannot be read";
        return;
    }
    auto initramfs = readInitramfs(bytesOf(*file));
    if (!initramfs) {
        image.initramfsError = initramfs.error().message;
        return;
    }
    for (const auto *folder : {"/lib/modules/", "/usr/lib/modules/"})
        if (const auto list = image.files->read(folder + image.kernel + "/modules.builtin"))
            initramfs->modules.merge(builtinModules(*list));
    image.initramfs = std::move(*initramfs);
}

} // namespace

std::string printable(std::string_view text)
{
    std::string clean(text.substr(0, 200));
    std::replace_if(clean.begin(), clean.end(), [](char c) { return c < ' ' || c > '~'; }, '?');
    return clean;
}

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        auto line = text.substr(at, end - at);
        at = end + 1;
        const auto begin = line.find_first_not_of(" \t\r");
        if (begin == std::string_view::npos || line[begin] == '#')
            continue;
        line = line.substr(begin, line.find_last_not_of(" \t\r") - begin + 1);
        lines.emplace_back(line);
    }
    return lines;
}

std::vector<std::string> wordsOf(std::string_view line)
{
    std::vector<std::string> words;
    for (std::size_t at = 0; (at = line.find_first_not_of(" \t", at)) != std::string_view::npos;) {
        const auto end = std::min(line.find_first_of(" \t", at), line.size());
        words.emplace_back(line.substr(at, end - at));
        at = end;
    }
    return words;
}

std::string valueOf(std::string_view text, std::string_view key)
{
    for (const auto &line : linesOf(text)) {
        if (!line.starts_with(key) || line.size() <= key.size() || line[key.size()] != '=')
            continue;
        auto value = line.substr(key.size() + 1);
        if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
            value = value.substr(1, value.size() - 2);
        return value;
    }
    return {};
}

void findKernel(Image &image)
{
    for (const auto &name : image.files->list("/boot")) {
        if (!name.starts_with("vmlinuz-") || name.ends_with(".old"))
            continue;
        const auto version = name.substr(std::strlen("vmlinuz-"));
        if (version.find("rescue") != std::string::npos)
            continue;
        if (image.kernel.empty() || ::strverscmp(version.c_str(), image.kernel.c_str()) > 0)
            image.kernel = version;
    }
    if (image.kernel.empty())
        return;
    image.kernelFile = "/boot/vmlinuz-" + image.kernel;
    for (const auto &name : {"/boot/initrd.img-" + image.kernel, "/boot/initramfs-" + image.kernel + ".img", "/boot/initrd-" + image.kernel})
        if (image.initramfsFile.empty() && image.files->exists(name))
            image.initramfsFile = name;
}

Result<OpenedImage> openImage(storage::BlockDevice &disk, const std::function<bool()> &goOn)
{
    OpenedImage opened;
    auto table = readPartitions(disk);
    if (!table)
        return table.error();
    auto &image = opened.image;
    image.table = std::move(*table);
    if (const auto *esp = image.table.efiSystem()) {
        auto files = listEfiFiles(disk, *esp);
        if (files)
            image.efiFiles = std::move(*files);
        else
            image.efiError = files.error().message;
    }
    if (auto found = findRoot(disk, opened, goOn); !found)
        return found.error();
    if (!image.files)
        return opened;
    if (const auto fstab = image.files->read("/etc/fstab"))
        for (const auto &line : linesOf(*fstab))
            if (const auto words = wordsOf(line); words.size() > 1 && words[1] == "/boot")
                image.bootApart = true;
    findKernel(image);
    if (!goOn())
        return Error {Error::Code::Cancelled, "Cancelled."};
    readInitramfsOf(opened);
    return opened;
}

} // namespace netseat::doctor
