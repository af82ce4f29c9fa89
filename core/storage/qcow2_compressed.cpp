#include "storage/qcow2_compressed.h"

#include "base/check.h"

#include <algorithm>
#include <zlib.h>
#include <zstd.h>

namespace netseat::storage {

/// No frame may ask for more memory than that: a cluster has 2 MiB at most, and QEMU packs with as much.
constexpr int kZstdWindowBits = 23;

/// What unpacking one cluster takes.
struct Qcow2Decompressor::Worker {
    Worker()
        : zstd(ZSTD_createDCtx())
    {
        // -15: raw deflate, with the largest window; QEMU itself packs with 12 bits.
        NETSEAT_CHECK(inflateInit2(&zlib, -15) == Z_OK && zstd != nullptr);
        NETSEAT_CHECK(ZSTD_isError(ZSTD_DCtx_setParameter(zstd, ZSTD_d_windowLogMax, kZstdWindowBits)) == 0);
    }
    ~Worker()
    {
        inflateEnd(&zlib);
        ZSTD_freeDCtx(zstd);
    }
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    bool unpackZstd(Bytes from, MutableBytes into);
    bool unpackZlib(Bytes from, MutableBytes into);

    z_stream zlib {};
    ZSTD_DCtx *zstd;
    ByteVector packed;
};

bool Qcow2Decompressor::Worker::unpackZstd(Bytes from, MutableBytes into)
{
    ZSTD_DCtx_reset(zstd, ZSTD_reset_session_only);
    ZSTD_inBuffer in {from.data(), from.size(), 0};
    ZSTD_outBuffer out {into.data(), into.size(), 0};
    while (out.pos < out.size) {
        const auto before = in.pos + out.pos;
        const auto left = ZSTD_decompressStream(zstd, &out, &in);
        if (ZSTD_isError(left) != 0 || in.pos + out.pos == before)
            return false;
    }
    return true;
}

bool Qcow2Decompressor::Worker::unpackZlib(Bytes from, MutableBytes into)
{
    inflateReset(&zlib);
    zlib.next_in = const_cast<Bytef *>(reinterpret_cast<const Bytef *>(from.data())); // zlib does not write there
    zlib.avail_in = static_cast<uInt>(from.size());
    zlib.next_out = reinterpret_cast<Bytef *>(into.data());
    zlib.avail_out = static_cast<uInt>(into.size());
    const int result = inflate(&zlib, Z_FINISH);
    // Z_BUF_ERROR with the output full: the stream was not ended, which old versions of QEMU did not mind either.
    return (result == Z_STREAM_END || result == Z_BUF_ERROR) && zlib.avail_out == 0;
}

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
    Cluster cluster;
    if (wait == Wait::Never) { // even with the page cache full, unpacking is no work for a thread that serves sockets
        const std::lock_guard lock(m_lock);
        cluster = find(descriptor);
        if (!cluster)
            return false;
    } else {
        auto done = unpacked(file, descriptor);
        if (!done)
            return done.error();
        cluster = std::move(*done);
    }
    std::ranges::copy(Bytes(*cluster).subspan(within, into.size()), into.begin());
    return true;
}

/// With the lock held.
Qcow2Decompressor::Cluster Qcow2Decompressor::find(std::uint64_t descriptor)
{
    const auto found = std::ranges::find(m_kept, descriptor, &Kept::descriptor);
    if (found == m_kept.end())
        return nullptr;
    found->used = ++m_clock;
    return found->cluster;
}

/// With the lock held. The one that was not used for longest makes way.
void Qcow2Decompressor::keep(std::uint64_t descriptor, const Cluster &cluster)
{
    if (m_kept.empty() || m_kept.size() < kKept >> m_clusterBits)
        m_kept.push_back({descriptor, ++m_clock, cluster});
    else
        *std::ranges::min_element(m_kept, {}, &Kept::used) = {descriptor, ++m_clock, cluster};
}

Result<Qcow2Decompressor::Cluster> Qcow2Decompressor::unpacked(FileIo &file, std::uint64_t descriptor)
{
    std::unique_lock lock(m_lock);
    for (;;) {
        if (auto cluster = find(descriptor))
            return cluster;
        if (std::ranges::find(m_underWay, descriptor) == m_underWay.end())
            break;
        m_done.wait(lock); // somebody is at it
    }
    m_underWay.push_back(descriptor);
    std::unique_ptr<Worker> worker;
    if (!m_workers.empty()) {
        worker = std::move(m_workers.back());
        m_workers.pop_back();
    }
    lock.unlock();
    if (!worker)
        worker = std::make_unique<Worker>();
    auto cluster = load(file, descriptor, *worker);
    lock.lock();
    if (m_workers.size() < 2) // more are seldom needed, and each has its memory
        m_workers.push_back(std::move(worker));
    std::erase(m_underWay, descriptor);
    if (cluster)
        keep(descriptor, *cluster);
    m_done.notify_all();
    return cluster;
}

Result<Qcow2Decompressor::Cluster> Qcow2Decompressor::load(
    FileIo &file, std::uint64_t descriptor, Worker &worker) const
{
    const auto clusterSize = std::size_t {1} << m_clusterBits;
    const auto where = place(descriptor);
    worker.packed.resize(clusterSize * 2); // the most a descriptor can say
    // The last sector may end after the file does.
    const MutableBytes packed = MutableBytes(worker.packed).first(static_cast<std::size_t>(where.length));
    const auto count = file.read(where.offset, packed);
    if (!count)
        return count.error();
    auto cluster = std::make_shared<ByteVector>(clusterSize);
    const auto from = Bytes(packed).first(*count);
    if (m_type == Type::Zstd ? !worker.unpackZstd(from, *cluster) : !worker.unpackZlib(from, *cluster))
        return Error {Error::Code::Malformed,
            file.name() + " is damaged (a compressed cluster at " + std::to_string(where.offset)
                + " does not unpack)."};
    return Cluster(std::move(cluster));
}

} // namespace netseat::storage
