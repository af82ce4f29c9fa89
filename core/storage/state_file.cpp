#include "storage/state_file.h"

#include "storage/file_io.h"

#include <cerrno>
#include <cstdio>
#include <zlib.h>

namespace netseat::storage {

namespace {

constexpr std::uint64_t kMagic = 0x4e53'4449'534b'5354; // "NSDISKST"
constexpr std::size_t kMaxIdentity = 255;

std::uint32_t crcOf(Bytes data)
{
    return static_cast<std::uint32_t>(
        crc32(0, reinterpret_cast<const Bytef *>(data.data()), static_cast<uInt>(data.size())));
}

Result<void> writePart(const std::filesystem::path &part, Bytes data)
{
    auto file = PosixFile::create(part);
    if (!file)
        return file.error();
    if (auto written = (*file)->write(0, data); !written)
        return written;
    return (*file)->sync();
}

} // namespace

StateFile::StateFile(std::filesystem::path file, std::string identity)
    : m_file(std::move(file))
    , m_identity(identity.substr(0, kMaxIdentity))
{
}

Result<void> StateFile::save(Bytes state)
{
    if (state.size() > kMaxOctets)
        return Error {Error::Code::LimitReached, "The state of a disk is larger than 64 KiB."};
    ByteWriter out;
    out.u64(kMagic);
    out.u32(static_cast<std::uint32_t>(m_identity.size()));
    out.text(m_identity);
    out.u32(static_cast<std::uint32_t>(state.size()));
    out.bytes(state);
    out.u32(crcOf(out.data()));
    const std::lock_guard saving(m_lock);
    const std::filesystem::path part = m_file.string() + ".part";
    auto done = writePart(part, out.data());
    if (done && std::rename(part.c_str(), m_file.c_str()) != 0)
        done = systemError("Renaming " + part.string() + " failed", errno);
    if (done)
        return syncFolder(m_file.parent_path());
    std::error_code error;
    if (done.error().code != Error::Code::Conflict) // in a conflict the file is another's
        std::filesystem::remove(part, error);
    return done;
}

Result<ByteVector> StateFile::load()
{
    const std::lock_guard loading(m_lock);
    const auto file = PosixFile::open(m_file, PosixFile::Access::Read);
    if (!file)
        return file.error().code == Error::Code::NotFound ? Result(ByteVector()) : file.error();
    ByteVector data(kMaxOctets + kMaxIdentity + 20);
    const auto count = (*file)->read(0, data);
    if (!count)
        return count.error();
    ByteReader in(Bytes(data).first(*count));
    const auto magic = in.u64();
    const auto identity = in.bytes(in.u32());
    const auto state = in.bytes(in.u32());
    const auto covered = *count - in.remaining();
    if (magic != kMagic || in.u32() != crcOf(Bytes(data).first(covered)) || !in.ok())
        return Error {Error::Code::Malformed, m_file.string() + " is damaged. Remove it to go on without it."};
    if (textOf(identity) != m_identity)
        return ByteVector();
    return ByteVector(state.begin(), state.end());
}

} // namespace netseat::storage
