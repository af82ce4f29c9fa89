#include "doctor/ext_io.h"

#include <cstring>

namespace netseat::doctor {

namespace {

/// What open() is for: libext2fs hands it a name only.
thread_local ExtRange *opening = nullptr;

ExtRange &rangeOf(io_channel channel)
{
    return *static_cast<ExtRange *>(channel->private_data);
}

errcode_t transfer(io_channel channel, unsigned long long offset, std::uint64_t length, void *into, const void *from)
{
    auto &range = rangeOf(channel);
    const auto whole = range.size.bytes();
    if (offset > whole || length > whole - offset || offset % kBlockSize != 0)
        return EXT2_ET_SHORT_READ;
    if (length > range.octetsLeft || std::chrono::steady_clock::now() > range.end)
        return EXT2_ET_IO_CHANNEL_NO_SUPPORT_64;
    range.octetsLeft -= length;
    const auto at = range.start + BlockCount{offset / kBlockSize};
    const auto rounded = (length + kBlockSize - 1) / kBlockSize * kBlockSize;
    if (from)
        return range.writable && rounded == length
                && range.disk.write(at, Bytes(static_cast<const std::byte *>(from), length))
            ? 0
            : EXT2_ET_SHORT_WRITE;
    if (rounded == length)
        return range.disk.read(at, MutableBytes(static_cast<std::byte *>(into), length)) ? 0 : EXT2_ET_SHORT_READ;
    ByteVector blocks(rounded);
    if (rounded > whole - offset || !range.disk.read(at, blocks))
        return EXT2_ET_SHORT_READ;
    std::memcpy(into, blocks.data(), length);
    return 0;
}

/// A negative count is one of octets.
std::uint64_t lengthOf(io_channel channel, int count)
{
    return count < 0 ? static_cast<std::uint64_t>(-static_cast<std::int64_t>(count))
                     : static_cast<std::uint64_t>(count) * static_cast<std::uint64_t>(channel->block_size);
}

unsigned long long offsetOf(io_channel channel, unsigned long long block)
{
    unsigned long long offset = 0;
    if (__builtin_mul_overflow(block, static_cast<unsigned long long>(channel->block_size), &offset))
        return ~0ULL;
    return offset;
}

errcode_t read64(io_channel channel, unsigned long long block, int count, void *data)
{
    return transfer(channel, offsetOf(channel, block), lengthOf(channel, count), data, nullptr);
}

errcode_t write64(io_channel channel, unsigned long long block, int count, const void *data)
{
    return transfer(channel, offsetOf(channel, block), lengthOf(channel, count), nullptr, data);
}

errcode_t closeChannel(io_channel channel)
{
    if (--channel->refcount > 0)
        return 0;
    void *memory = channel->name;
    ext2fs_free_mem(&memory);
    memory = channel;
    ext2fs_free_mem(&memory);
    return 0;
}

errcode_t setBlockSize(io_channel channel, int size)
{
    channel->block_size = size;
    return 0;
}

errcode_t flushChannel(io_channel channel)
{
    auto &range = rangeOf(channel);
    return !range.writable || range.disk.flush() ? 0 : EXT2_ET_SHORT_WRITE;
}

errcode_t openChannel(const char *name, int, io_channel *result);

struct_io_manager makeManager()
{
    struct_io_manager manager{};
    manager.magic = EXT2_ET_MAGIC_IO_MANAGER;
    manager.name = "netseat";
    manager.open = openChannel;
    manager.close = closeChannel;
    manager.set_blksize = setBlockSize;
    manager.read_blk = [](io_channel channel, unsigned long block, int count, void *data) {
        return read64(channel, block, count, data);
    };
    manager.write_blk = [](io_channel channel, unsigned long block, int count, const void *data) {
        return write64(channel, block, count, data);
    };
    manager.flush = flushChannel;
    manager.read_blk64 = read64;
    manager.write_blk64 = write64;
    return manager;
}

struct_io_manager manager = makeManager();

errcode_t openChannel(const char *name, int, io_channel *result)
{
    if (!opening)
        return EXT2_ET_BAD_DEVICE_NAME;
    void *memory = nullptr;
    if (const auto error = ext2fs_get_memzero(sizeof(struct_io_channel), &memory); error != 0)
        return error;
    auto *channel = static_cast<io_channel>(memory);
    channel->magic = EXT2_ET_MAGIC_IO_CHANNEL;
    channel->manager = &manager;
    if (const auto error = ext2fs_get_mem(std::strlen(name) + 1, &channel->name); error != 0) {
        ext2fs_free_mem(&memory);
        return error;
    }
    std::strcpy(channel->name, name);
    channel->block_size = 1024;
    channel->refcount = 1;
    channel->private_data = opening;
    *result = channel;
    return 0;
}

} // namespace

errcode_t openExt(ExtRange &range, int flags, ext2_filsys *result)
{
    opening = &range;
    const auto error = ext2fs_open2("disk", nullptr, flags, 0, 0, &manager, result);
    opening = nullptr;
    return error;
}

} // namespace netseat::doctor
