#include "doctor/image.h"

#include <algorithm>
#include <cstring>

namespace netseat::doctor {

namespace {

constexpr std::size_t kInitramfsLimit = 384 << 20;

using GoOn = std::function<bool()>;

bool isExt(const Partition &partition)
{
    return partition.fileSystem.starts_with("ext");
}

/// What a person can look at where the doctor cannot.
constexpr const char *kCheckYourself = "Boot the image in maintenance and look there: iSCSI in the initramfs "
                                       "(lsinitramfs or lsinitrd, | grep iscsi), /etc/fstab"
                                       " by UUID, and a network configuration that leaves the boot interface up.";

std::optional<Unreadable> unreadableKind(const Partition &partition)
{
    const auto &kind = partition.fileSystem;
    const auto where = partition.number == 0 ? std::string() : " (partition " + std::to_string(partition.number) + ")";
    if (kind == "ntfs" || kind == "BitLocker")
        return Unreadable{"a Windows file system" + where,
            "Windows boots over iSCSI only if its network card is set up for it; try it on one PC."};
    if (kind == "crypto_LUKS")
        return Unreadable{"an encrypted partition, LUKS" + where,
            std::string("Each PC asks for the passphrase when it starts, on its own keyboard, unless the"
                        " initramfs has a key. ")
                + kCheckYourself};
    if (kind == "LVM2_member")
        return Unreadable{"logical volumes, LVM" + where,
            std::string("The initramfs must have LVM and iSCSI; the volume group is found when the disk"
                        " is there. ")
                + kCheckYourself};
    if (kind == "btrfs" || kind == "xfs" || kind == "f2fs" || kind == "zfs_member" || kind == "linux_raid_member"
        || kind == "bcachefs" || kind == "jfs" || kind == "reiserfs" || kind == "nilfs2")
        return Unreadable{(kind == "btrfs"                      ? std::string("a Btrfs file system")
                                  : kind == "xfs"               ? std::string("an XFS file system")
                                  : kind == "linux_raid_member" ? std::string("a member of a software RAID")
                                                                : "a file system of the kind " + kind)
                + where,
            kCheckYourself};
    return {};
}

/// Opens an ext file system, or notes why that cannot be.
std::unique_ptr<ExtTree> openTree(storage::BlockDevice &disk, const Partition &partition, Image &image)
{
    auto tree = ExtTree::open(disk, partition.start, partition.size, ExtTree::Access::Read);
    if (tree)
        return std::move(*tree);
    image.unreadable.push_back({"an ext file system (partition " + std::to_string(partition.number)
            + ") that is damaged or too new: " + tree.error().message,
        "If it is damaged, repair it with e2fsck -f; then import the disk again."});
    return {};
}

bool isSystem(FileTree &tree)
{
    return tree.exists("/etc/os-release") || tree.exists("/etc/fstab");
}

/// A /boot of its own.
bool isBoot(FileTree &tree)
{
    const auto names = tree.list("/");
    return std::any_of(names.begin(), names.end(), [](const auto &name) { return name.starts_with("vmlinuz-"); });
}

/// The root is the file system that holds a system's own files. Without one, a /boot is still worth a look.
Result<void> findRoot(storage::BlockDevice &disk, OpenedImage &opened, const GoOn &goOn)
{
    auto &image = opened.image;
    auto system = std::make_unique<SystemTree>();
    std::unique_ptr<ExtTree> boot;
    for (const auto &partition : image.table.partitions) {
        if (!goOn())
            return Error{Error::Code::Cancelled, "Cancelled."};
        if (auto kind = unreadableKind(partition))
            image.unreadable.push_back(std::move(*kind));
        auto tree = isExt(partition) ? openTree(disk, partition, image) : nullptr;
        if (!tree)
            continue;
        if (isSystem(*tree)) {
            system->mount("/", std::move(tree));
            image.root = partition;
            image.unreadable.clear();
            image.boot.reset();
            break;
        }
        if (!boot && isBoot(*tree)) {
            boot = std::move(tree);
            image.boot = partition;
        }
    }
    if (!image.root && boot)
        system->mount("/boot", std::move(boot));
    if (system->empty())
        return {};
    opened.system = std::move(system);
    image.files = opened.system.get();
    return {};
}

/// What the root's fstab has of its own: /boot, and /usr.
void findBoot(storage::BlockDevice &disk, OpenedImage &opened)
{
    auto &image = opened.image;
    for (const auto &line : linesOf(image.files->read("/etc/fstab").value_or(""))) {
        const auto words = wordsOf(line);
        if (words.size() >= 2 && words[1] == "/usr") {
            image.usrApart = true;
            image.unreadable.push_back({"/usr in a file system of its own", kCheckYourself});
        }
        if (words.size() < 2 || words[1] != "/boot" || image.boot)
            continue;
        const auto *partition = image.table.named(words[0]);
        if (!partition) {
            image.unreadable.push_back({"no " + printable(words[0]) + ", which /etc/fstab has as /boot",
                "Correct /etc/fstab in maintenance."});
        } else if (!isExt(*partition)) {
            auto kind = unreadableKind(*partition);
            image.unreadable.push_back(kind
                    ? std::move(*kind)
                    : Unreadable{
                        "/boot on a file system of the kind " + printable(partition->fileSystem), kCheckYourself});
        } else if (auto tree = openTree(disk, *partition, image)) {
            opened.system->mount("/boot", std::move(tree));
            image.boot = *partition;
        }
    }
}

void readInitramfsOf(OpenedImage &opened)
{
    auto &image = opened.image;
    if (image.initramfsFile.empty())
        return;
    const auto file = opened.system->read(image.initramfsFile, kInitramfsLimit);
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

GrubPlace grubPlace(const Image &image)
{
    for (const auto *folder : {"/boot/grub", "/boot/grub2"}) {
        if (!image.files || !image.files->exists(std::string(folder) + "/grub.cfg"))
            continue;
        if (image.boot)
            return {image.boot->uuid, folder + std::strlen("/boot")};
        return {image.root->uuid, folder};
    }
    return {};
}

void readEfi(storage::BlockDevice &disk, OpenedImage &opened)
{
    auto &image = opened.image;
    const auto *esp = image.table.efiSystem();
    if (!esp)
        return;
    auto files = EfiFiles::open(disk, *esp);
    if (!files) {
        image.efiError = files.error().message;
        return;
    }
    opened.efi = std::move(*files);
    image.efi = judgeEfi(*opened.efi, image.root ? image.files : nullptr, image.table, grubPlace(image));
}

} // namespace

bool Image::isDracut() const
{
    if (initramfs)
        return initramfs->isDracut();
    return files && files->exists("/usr/bin/dracut") && !files->exists("/usr/sbin/update-initramfs");
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
    for (const auto &name : {"/boot/initrd.img-" + image.kernel, "/boot/initramfs-" + image.kernel + ".img",
             "/boot/initrd-" + image.kernel})
        if (image.initramfsFile.empty() && image.files->exists(name))
            image.initramfsFile = name;
}

Result<OpenedImage> openImage(storage::BlockDevice &disk, const GoOn &goOn)
{
    OpenedImage opened;
    auto table = readPartitions(disk);
    if (!table)
        return table.error();
    auto &image = opened.image;
    image.table = std::move(*table);
    if (auto found = findRoot(disk, opened, goOn); !found)
        return found.error();
    if (image.root)
        findBoot(disk, opened);
    if (!goOn())
        return Error{Error::Code::Cancelled, "Cancelled."};
    readEfi(disk, opened);
    if (!image.files)
        return opened;
    image.unclean = opened.system->unclean();
    findKernel(image);
    if (!goOn())
        return Error{Error::Code::Cancelled, "Cancelled."};
    readInitramfsOf(opened);
    return opened;
}

Result<std::unique_ptr<SystemTree>> openForRepair(storage::BlockDevice &disk, const Image &image)
{
    auto system = std::make_unique<SystemTree>();
    for (const auto &[place, partition] : {std::pair("/", image.root), std::pair("/boot", image.boot)}) {
        if (!partition)
            continue;
        auto tree = ExtTree::open(disk, partition->start, partition->size, ExtTree::Access::Write);
        if (!tree)
            return tree.error();
        system->mount(place, std::move(*tree));
    }
    return system;
}

} // namespace netseat::doctor
