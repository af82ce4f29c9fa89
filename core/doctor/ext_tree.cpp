#include "doctor/ext_tree.h"

#include "doctor/ext_io.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <et/com_err.h>
#include <sys/stat.h>
#include <unistd.h>

namespace netseat::doctor {

namespace {

constexpr std::size_t kNamesLimit = 10'000;
constexpr int kLinksLimit = 40; ///< as the kernel's
constexpr std::uint64_t kDescriptorsLimit = 64 << 20; ///< octets; enough for 128 TiB

Error extError(const std::string &what, errcode_t code)
{
    const auto kind = code == EXT2_ET_FILE_NOT_FOUND ? Error::Code::NotFound
        : code == EXT2_ET_BLOCK_ALLOC_FAIL || code == EXT2_ET_INODE_ALLOC_FAIL || code == EXT2_ET_DIR_NO_SPACE
        ? Error::Code::NoSpace
        : Error::Code::Io;
    return {kind, what + " failed: " + error_message(code) + "."};
}

/// Before libext2fs allocates what the super block makes it believe.
Result<void> checkSuperBlock(storage::BlockDevice &disk, Lba start, BlockCount size)
{
    const Error bad{Error::Code::Malformed, "The file system contradicts itself."};
    const Error cut{Error::Code::Malformed, "The file system is larger than its partition: the image is cut short."};
    alignas(ext2_super_block) std::array<std::byte, sizeof(ext2_super_block)> octets{};
    if (size.value < 4)
        return bad;
    if (auto done = disk.read(start + BlockCount{2}, octets); !done)
        return done;
    ext2_super_block block{};
    std::memcpy(&block, octets.data(), sizeof(block));
    if (block.s_magic != EXT2_SUPER_MAGIC || block.s_log_block_size > 6)
        return bad;
    const auto blockSize = std::uint64_t{1024} << block.s_log_block_size;
    const auto blocks = ext2fs_blocks_count(&block);
    if (block.s_blocks_per_group < 64)
        return bad;
    if (blocks > size.bytes() / blockSize)
        return cut;
    if (blocks / block.s_blocks_per_group * 64 > kDescriptorsLimit)
        return bad;
    return {};
}

std::vector<std::string> partsOf(std::string_view path)
{
    std::vector<std::string> parts;
    for (std::size_t at = 0; at < path.size();) {
        const auto end = std::min(path.find('/', at), path.size());
        if (end > at)
            parts.emplace_back(path.substr(at, end - at));
        at = end + 1;
    }
    return parts;
}

} // namespace

struct ExtTree::Private {
    ExtRange range;
    ext2_filsys fs = nullptr;
    bool failed = false;

    errcode_t find(std::string_view path, bool followLast, ext2_ino_t &inode, int links = 0);
    std::optional<std::string> linkTarget(ext2_ino_t inode, const ext2_inode &node);
    std::optional<ext2_inode> node(ext2_ino_t inode);
    Result<ext2_ino_t> folder(std::string_view path);
    Result<ext2_ino_t> newFile(ext2_ino_t parent, const std::string &name, unsigned mode);
    template <typename Consumer>
    errcode_t readAll(ext2_ino_t inode, Consumer consume);
};

std::optional<ext2_inode> ExtTree::Private::node(ext2_ino_t inode)
{
    ext2_inode node{};
    if (ext2fs_read_inode(fs, inode, &node) != 0)
        return {};
    return node;
}

std::optional<std::string> ExtTree::Private::linkTarget(ext2_ino_t inode, const ext2_inode &link)
{
    const std::uint64_t length = EXT2_I_SIZE(&link);
    if (length == 0 || length >= 4096)
        return {};
    auto copy = link;
    if (ext2fs_is_fast_symlink(&copy)) {
        if (length >= sizeof(copy.i_block))
            return {};
        std::array<char, sizeof(copy.i_block)> text{};
        std::memcpy(text.data(), copy.i_block, text.size());
        return std::string(text.data(), length);
    }
    std::string target;
    const auto error = readAll(inode, [&target](std::string_view part) {
        target += part;
        return target.size() < 8192;
    });
    if (error != 0 || target.size() < length)
        return {};
    target.resize(length);
    return target;
}

errcode_t ExtTree::Private::find(std::string_view path, bool followLast, ext2_ino_t &inode, int links)
{
    std::vector<ext2_ino_t> way{EXT2_ROOT_INO};
    auto parts = partsOf(path);
    std::reverse(parts.begin(), parts.end());
    while (!parts.empty()) {
        const auto name = std::move(parts.back());
        parts.pop_back();
        if (name == ".")
            continue;
        if (name == "..") {
            if (way.size() > 1)
                way.pop_back(); // above the root is the root: no link leads out of the image
            continue;
        }
        ext2_ino_t next = 0;
        if (name.size() > 255)
            return EXT2_ET_FILE_NOT_FOUND;
        if (const auto error =
                ext2fs_lookup(fs, way.back(), name.data(), static_cast<int>(name.size()), nullptr, &next);
            error != 0)
            return error;
        const auto found = node(next);
        if (!found)
            return EXT2_ET_FILE_NOT_FOUND;
        if (!LINUX_S_ISLNK(found->i_mode) || (parts.empty() && !followLast)) {
            way.push_back(next);
            continue;
        }
        const auto target = linkTarget(next, *found);
        if (!target || ++links > kLinksLimit)
            return EXT2_ET_SYMLINK_LOOP;
        if (target->starts_with('/'))
            way.resize(1);
        auto more = partsOf(*target);
        parts.insert(parts.end(), std::make_move_iterator(more.rbegin()), std::make_move_iterator(more.rend()));
        if (parts.size() > 4096)
            return EXT2_ET_SYMLINK_LOOP;
    }
    inode = way.back();
    return 0;
}

template <typename Consumer>
errcode_t ExtTree::Private::readAll(ext2_ino_t inode, Consumer consume)
{
    ext2_file_t file = nullptr;
    if (const auto error = ext2fs_file_open(fs, inode, 0, &file); error != 0)
        return error;
    std::vector<char> buffer(1 << 16);
    errcode_t error = 0;
    for (unsigned got = 1; got > 0 && error == 0;) {
        error = ext2fs_file_read(file, buffer.data(), static_cast<unsigned>(buffer.size()), &got);
        if (error == 0 && got > 0 && !consume(std::string_view(buffer.data(), got)))
            error = EXT2_ET_FILE_TOO_BIG;
    }
    ext2fs_file_close(file);
    return error;
}

ExtTree::ExtTree(std::unique_ptr<Private> members)
    : d(std::move(members))
{
}

Result<std::unique_ptr<ExtTree>> ExtTree::open(storage::BlockDevice &disk, Lba start, BlockCount size, Access access)
{
    static const bool messages = [] {
        initialize_ext2_error_table();
        return true;
    }();
    static_cast<void>(messages);
    if (auto ok = checkSuperBlock(disk, start, size); !ok)
        return ok.error();
    auto members = std::unique_ptr<Private>(
        new Private{.range = {.disk = disk, .start = start, .size = size, .writable = access == Access::Write}});
    const int flags = EXT2_FLAG_64BITS | (access == Access::Write ? EXT2_FLAG_RW : EXT2_FLAG_SOFTSUPP_FEATURES);
    const auto error = openExt(members->range, flags, &members->fs);
    if (error != 0) {
        const bool feature = error == EXT2_ET_UNSUPP_FEATURE || error == EXT2_ET_RO_UNSUPP_FEATURE;
        return Error{feature ? Error::Code::Unsupported : Error::Code::Malformed,
            std::string("The file system cannot be opened: ") + error_message(error) + "."};
    }
    auto tree = std::unique_ptr<ExtTree>(new ExtTree(std::move(members)));
    if (access == Access::Write) {
        if (const auto why = tree->unclean(); !why.empty())
            return Error{Error::Code::Conflict, "The file system " + why + "."};
        if (const auto bitmaps = ext2fs_read_bitmaps(tree->d->fs); bitmaps != 0)
            return extError("Reading the file system's bitmaps", bitmaps);
    }
    return tree;
}

ExtTree::~ExtTree()
{
    static_cast<void>(close());
}

Result<void> ExtTree::close()
{
    if (!d->fs)
        return {};
    const auto error = ext2fs_close_free(&d->fs);
    d->fs = nullptr;
    if (error != 0)
        return extError("Writing the file system", error);
    return d->range.writable ? d->range.disk.flush() : Result<void>();
}

std::string ExtTree::unclean() const
{
    if (ext2fs_has_feature_journal_needs_recovery(d->fs->super))
        return "was not cleanly unmounted: its journal holds changes that it has not yet";
    if (d->fs->super->s_state & EXT2_ERROR_FS)
        return "is marked as damaged: the system that used it found errors";
    if (!(d->fs->super->s_state & EXT2_VALID_FS))
        return "was not cleanly unmounted";
    return {};
}

std::optional<std::string> ExtTree::read(std::string_view path, std::size_t limit)
{
    ext2_ino_t inode = 0;
    if (d->find(path, true, inode) != 0)
        return {};
    const auto node = d->node(inode);
    if (!node || !LINUX_S_ISREG(node->i_mode) || EXT2_I_SIZE(&*node) > limit)
        return {};
    std::string text;
    const auto error = d->readAll(inode, [&](std::string_view part) {
        text += part;
        return text.size() <= limit;
    });
    return error == 0 ? std::optional(std::move(text)) : std::nullopt;
}

Result<void> ExtTree::copyOut(std::string_view path, int fd, std::uint64_t limit)
{
    ext2_ino_t inode = 0;
    const std::string name(path);
    if (const auto error = d->find(path, true, inode); error != 0)
        return extError("Reading " + name, error);
    const auto node = d->node(inode);
    if (!node || !LINUX_S_ISREG(node->i_mode) || EXT2_I_SIZE(&*node) > limit)
        return Error{Error::Code::LimitReached, name + " is no file that could be read."};
    int failed = 0;
    const auto error = d->readAll(inode, [&](std::string_view part) {
        while (!part.empty()) {
            const auto written = ::write(fd, part.data(), part.size());
            if (written <= 0) {
                failed = errno;
                return false;
            }
            part.remove_prefix(static_cast<std::size_t>(written));
        }
        return true;
    });
    if (failed != 0)
        return systemError("Writing a copy of " + name, failed);
    return error == 0 ? Result<void>() : extError("Reading " + name, error);
}

std::vector<std::string> ExtTree::list(std::string_view path)
{
    std::vector<std::string> names;
    ext2_ino_t inode = 0;
    if (d->find(path, true, inode) != 0)
        return names;
    const auto visit = [](ext2_ino_t, int, ext2_dir_entry *entry, int, int, char *, void *into) {
        auto &all = *static_cast<std::vector<std::string> *>(into);
        const auto length = static_cast<std::size_t>(ext2fs_dirent_name_len(entry));
        std::string name(entry->name, length);
        if (name != "." && name != "..")
            all.push_back(std::move(name));
        return all.size() >= kNamesLimit ? DIRENT_ABORT : 0;
    };
    static_cast<void>(ext2fs_dir_iterate2(d->fs, inode, 0, nullptr, visit, &names));
    std::sort(names.begin(), names.end());
    return names;
}

bool ExtTree::exists(std::string_view path)
{
    ext2_ino_t inode = 0;
    return d->find(path, true, inode) == 0;
}

Result<ext2_ino_t> ExtTree::Private::folder(std::string_view path)
{
    ext2_ino_t inode = EXT2_ROOT_INO;
    std::string soFar;
    for (const auto &part : partsOf(path)) {
        const auto parent = inode;
        soFar += "/" + part;
        auto error = find(soFar, true, inode);
        if (error == EXT2_ET_FILE_NOT_FOUND) {
            error = ext2fs_mkdir(fs, parent, 0, part.c_str());
            if (error == EXT2_ET_DIR_NO_SPACE) {
                error = ext2fs_expand_dir(fs, parent);
                if (error == 0)
                    error = ext2fs_mkdir(fs, parent, 0, part.c_str());
            }
            if (error == 0)
                error = find(soFar, true, inode);
        }
        if (error != 0)
            return extError("Making the folder " + soFar, error);
    }
    return inode;
}

Result<ext2_ino_t> ExtTree::Private::newFile(ext2_ino_t parent, const std::string &name, unsigned mode)
{
    ext2_ino_t inode = 0;
    if (const auto error = ext2fs_new_inode(fs, parent, LINUX_S_IFREG | static_cast<int>(mode), nullptr, &inode);
        error != 0)
        return extError("Making " + name, error);
    auto error = ext2fs_link(fs, parent, name.c_str(), inode, EXT2_FT_REG_FILE);
    if (error == EXT2_ET_DIR_NO_SPACE) {
        error = ext2fs_expand_dir(fs, parent);
        if (error == 0)
            error = ext2fs_link(fs, parent, name.c_str(), inode, EXT2_FT_REG_FILE);
    }
    if (error != 0)
        return extError("Making " + name, error);
    ext2fs_inode_alloc_stats2(fs, inode, 1, 0);
    ext2_inode node{};
    node.i_mode = static_cast<__u16>(LINUX_S_IFREG | mode);
    node.i_links_count = 1;
    node.i_atime = node.i_ctime = node.i_mtime = static_cast<__u32>(std::time(nullptr));
    if (ext2fs_has_feature_extents(fs->super)) {
        ext2_extent_handle_t handle = nullptr;
        if (ext2fs_extent_open2(fs, inode, &node, &handle) == 0)
            ext2fs_extent_free(handle);
    }
    if (const auto written = ext2fs_write_new_inode(fs, inode, &node); written != 0)
        return extError("Making " + name, written);
    return inode;
}

Result<void> ExtTree::write(std::string_view path, std::string_view content, unsigned mode)
{
    ext2_ino_t inode = 0;
    const std::string name(path);
    const auto found = d->find(path, true, inode);
    if (found == EXT2_ET_FILE_NOT_FOUND) {
        const auto slash = path.rfind('/');
        const auto parent = d->folder(path.substr(0, slash));
        if (!parent)
            return parent.error();
        const auto made = d->newFile(*parent, std::string(path.substr(slash + 1)), mode);
        if (!made)
            return made.error();
        inode = *made;
    } else if (found != 0) {
        return extError("Opening " + name, found);
    }
    const auto node = d->node(inode);
    if (!node || !LINUX_S_ISREG(node->i_mode))
        return Error{Error::Code::Invalid, name + " is no regular file."};
    ext2_file_t file = nullptr;
    if (const auto error = ext2fs_file_open(d->fs, inode, EXT2_FILE_WRITE, &file); error != 0)
        return extError("Opening " + name, error);
    auto error = ext2fs_file_set_size2(file, 0);
    for (auto rest = content; error == 0 && !rest.empty();) {
        unsigned written = 0;
        error = ext2fs_file_write(file, rest.data(), static_cast<unsigned>(rest.size()), &written);
        if (error == 0 && written == 0)
            error = EXT2_ET_SHORT_WRITE;
        rest.remove_prefix(written);
    }
    const auto closed = ext2fs_file_close(file);
    if (error == 0)
        error = closed;
    return error == 0 ? Result<void>() : extError("Writing " + name, error);
}

Result<void> ExtTree::remove(std::string_view path)
{
    ext2_ino_t inode = 0;
    ext2_ino_t parent = 0;
    const auto slash = path.rfind('/');
    const std::string name(path.substr(slash + 1));
    if (d->find(path, false, inode) != 0 || d->find(path.substr(0, slash), true, parent) != 0)
        return {};
    auto node = d->node(inode);
    if (!node || LINUX_S_ISDIR(node->i_mode))
        return Error{Error::Code::Invalid, std::string(path) + " is no file."};
    if (const auto error = ext2fs_unlink(d->fs, parent, name.c_str(), inode, 0); error != 0)
        return extError("Removing " + name, error);
    if (node->i_links_count > 0)
        --node->i_links_count;
    if (node->i_links_count == 0) {
        node->i_dtime = static_cast<__u32>(std::time(nullptr));
        if (ext2fs_inode_has_valid_blocks2(d->fs, &*node))
            static_cast<void>(ext2fs_punch(d->fs, inode, &*node, nullptr, 0, ~0ULL));
        ext2fs_inode_alloc_stats2(d->fs, inode, -1, 0);
    }
    const auto error = ext2fs_write_inode(d->fs, inode, &*node);
    return error == 0 ? Result<void>() : extError("Removing " + name, error);
}

Result<void> ExtTree::link(std::string_view path, std::string_view target)
{
    const auto slash = path.rfind('/');
    const auto parent = d->folder(path.substr(0, slash));
    if (!parent)
        return parent.error();
    const std::string name(path.substr(slash + 1));
    const std::string to(target);
    const auto error = ext2fs_symlink(d->fs, *parent, 0, name.c_str(), to.c_str());
    return error == 0 ? Result<void>() : extError("Making the link " + name, error);
}

} // namespace netseat::doctor
