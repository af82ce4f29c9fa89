#include "storage/qcow2_compressed.h"

#include "base/check.h"

#include <zlib.h>
#include <zstd.h>

namespace netseat::storage {

struct Qcow2Decompressor::Libraries {
    Libraries()
        : zstd(ZSTD_createDCtx())
    {
        // -15: raw deflate, with the largest window; QEMU itself packs with 12 bits.
        NETSEAT_CHECK(inflateInit2(&zlib, -15) == Z_OK && zstd != nullptr);
    }
    ~Libraries()
    {
        inflateEnd(&zlib);
        ZSTD_freeDCtx(zstd);
    }
    Libraries(const Libraries &) = delete;
    Libraries &operator=(const Libraries &) = delete;

    z_stream zlib {};
    ZSTD_DCtx *zstd;
};

Qcow2Decompressor::Qcow2Decompressor(Type type, std::uint32_t clusterBits)
    : m_type(type)
    , m_clusterBits(clusterBits)
{
}

Qcow2Decompressor::~Qcow2Decompressor() = default;

Qcow2Decompressor::Place Qcow2Decompressor::place(std::uint64_t descriptor) const
{
    const auto x = 62 - (m_clusterBits - 8);
    const auto offset = descriptor & ((std::uint64_t {1} << x) - 1) & 0x00ffffffffffffff;
    const auto sectors = (descriptor >> x & ((std::uint64_t {1} << (62 - x)) - 1)) + 1;
    return {offset, sectors * 512 - offset % 512};
}

Result<bool> Qcow2Decompressor::read(FileIo &file, std::uint64_t descriptor, std::size_t within, MutableBytes into,
    Wait wait)
{
    std::unique_lock lock(m_lock, std::defer_lock);
    if (wait == Wait::Allowed)
        lock.lock();
    else if (!lock.try_lock())
        return false;
    if (m_kept != descriptor) {
        if (wait == Wait::Never) // even with the page cache full, unpacking is no work for a thread that serves sockets
            return false;
        if (auto loaded = load(file, descriptor); !loaded)
            return loaded.error();
    }
    std::ranges::copy(Bytes(m_unpacked).subspan(within, into.size()), into.begin());
    return true;
}

Result<void> Qcow2Decompressor::load(FileIo &file, std::uint64_t descriptor)
{
    const auto clusterSize = std::size_t {1} << m_clusterBits;
    const auto where = place(descriptor);
    if (!m_libraries) {
        m_libraries = std::make_unique<Libraries>();
        m_packed.resize(clusterSize * 2); // the most a descriptor can say
        m_unpacked.resize(clusterSize);
    }
    m_kept.reset();
    // The last sector may end after the file does.
    const auto count = file.read(where.offset, MutableBytes(m_packed).first(static_cast<std::size_t>(where.length)));
    if (!count)
        return count.error();
    if (!unpack(Bytes(m_packed).first(*count)))
        return Error {Error::Code::Malformed,
            file.name() + " is damaged (a compressed cluster at " + std::to_string(where.offset)
                + " does not unpack)."};
    m_kept = descriptor;
    return {};
}

bool Qcow2Decompressor::unpack(Bytes packed)
{
    if (m_type == Type::Zstd) {
        ZSTD_DCtx_reset(m_libraries->zstd, ZSTD_reset_session_only);
        ZSTD_inBuffer in {packed.data(), packed.size(), 0};
        ZSTD_outBuffer out {m_unpacked.data(), m_unpacked.size(), 0};
        while (out.pos < out.size) {
            const auto before = in.pos + out.pos;
            const auto left = ZSTD_decompressStream(m_libraries->zstd, &out, &in);
            if (ZSTD_isError(left) != 0 || in.pos + out.pos == before)
                return false;
        }
        return true;
    }
    auto &zlib = m_libraries->zlib;
    inflateReset(&zlib);
    zlib.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(packed.data())); // zlib does not write there
    zlib.avail_in = static_cast<uInt>(packed.size());
    zlib.next_out = reinterpret_cast<Bytef *>(m_unpacked.data());
    zlib.avail_out = static_cast<uInt>(m_unpacked.size());
    const int result = inflate(&zlib, Z_FINISH);
    // Z_BUF_ERROR with the output full: the stream was not ended, which old versions of QEMU did not mind either.
    return (result == Z_STREAM_END || result == Z_BUF_ERROR) && zlib.avail_out == 0;
}

} // namespace netseat::storage
