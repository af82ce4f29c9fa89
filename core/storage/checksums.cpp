#include "storage/checksums.h"

#include "storage/file_io.h"
#include "storage/image_copy.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <fcntl.h>
#include <nettle/sha2.h>
#include <optional>

namespace netseat::storage {

namespace {

constexpr std::size_t kPiece = 1U << 20; ///< read at once
constexpr std::string_view kVersionLine = "netseat checksums 1\n";
constexpr std::size_t kHexLine = 65;               ///< 64 digits and the end of the line
constexpr std::uint64_t kMaxRanges = 1U << 22;     ///< 16 TiB of image; bounds what loading takes of memory
constexpr std::size_t kMaxHead = 256;              ///< all lines but those of the ranges

class Hash {
public:
    Hash() { sha256_init(&m_context); }
    void add(Bytes data) { sha256_update(&m_context, data.size(), reinterpret_cast<const std::uint8_t *>(data.data())); }
    /// And begins anew.
    Sha256 take()
    {
        Sha256 sum {};
        sha256_digest(&m_context, sum.size(), reinterpret_cast<std::uint8_t *>(sum.data()));
        return sum;
    }

private:
    sha256_ctx m_context {};
};

/// A file that is read once from end to end while others use the page cache.
class Reader {
public:
    static Result<Reader> open(const std::filesystem::path &path)
    {
        auto file = PosixFile::open(path, PosixFile::Access::Read);
        if (!file)
            return file.error();
        // Without reading ahead: what is then in memory was put there by others.
        ::posix_fadvise((*file)->fd(), 0, 0, POSIX_FADV_RANDOM);
        return Reader(std::move(*file));
    }

    Result<std::uint64_t> size() const { return m_file->size(); }

    /// The piece at `offset`, at most `length` octets; shorter only at the end of the file.
    Result<Bytes> read(std::uint64_t offset, std::uint64_t length)
    {
        const auto into = MutableBytes(m_buffer).first(static_cast<std::size_t>(std::min<std::uint64_t>(length, kPiece)));
        const auto cached = m_file->tryRead(offset, into);
        if (cached && *cached)
            return Bytes(into);
        const auto count = m_file->read(offset, into);
        if (!count)
            return count.error();
        ::posix_fadvise(m_file->fd(), static_cast<off_t>(offset), static_cast<off_t>(into.size()), POSIX_FADV_DONTNEED);
        return Bytes(into).first(*count);
    }

private:
    explicit Reader(std::unique_ptr<PosixFile> file)
        : m_file(std::move(file))
        , m_buffer(kPiece)
    {
    }

    std::unique_ptr<PosixFile> m_file;
    ByteVector m_buffer;
};

std::uint64_t rangesOf(std::uint64_t size)
{
    return size / Checksums::kRange + (size % Checksums::kRange != 0 ? 1 : 0);
}

Error shrunk(const std::filesystem::path &file)
{
    return {Error::Code::Io, file.string() + " became shorter while it was read."};
}

int digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// Takes strict lines off the front of a text; the first that is wrong ends it all.
class Lines {
public:
    explicit Lines(std::string_view text)
        : m_rest(text)
    {
    }

    bool skip(std::string_view expected)
    {
        if (!m_rest.starts_with(expected))
            return false;
        m_rest.remove_prefix(expected.size());
        return true;
    }

    std::optional<std::uint64_t> numberLine()
    {
        std::uint64_t value = 0;
        const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), value);
        const auto digits = static_cast<std::size_t>(end - m_rest.data());
        if (error != std::errc() || (digits > 1 && m_rest.front() == '0'))
            return std::nullopt;
        m_rest.remove_prefix(digits);
        return skip("\n") ? std::optional(value) : std::nullopt;
    }

    std::optional<Sha256> sumLine()
    {
        Sha256 sum {};
        if (m_rest.size() < kHexLine || m_rest[kHexLine - 1] != '\n')
            return std::nullopt;
        for (std::size_t i = 0; i < sum.size(); ++i) {
            const int high = digitOf(m_rest[i * 2]);
            const int low = digitOf(m_rest[i * 2 + 1]);
            if (high < 0 || low < 0)
                return std::nullopt;
            sum[i] = static_cast<std::byte>(high * 16 + low);
        }
        m_rest.remove_prefix(kHexLine);
        return sum;
    }

    std::size_t remaining() const { return m_rest.size(); }

private:
    std::string_view m_rest;
};

Sha256 sumOf(std::string_view text)
{
    Hash hash;
    hash.add(bytesOf(text));
    return hash.take();
}

std::optional<Checksums> parse(std::string_view text)
{
    Lines lines(text);
    Checksums sums;
    if (!lines.skip(kVersionLine) || !lines.skip("size "))
        return std::nullopt;
    const auto size = lines.numberLine();
    if (!size || !lines.skip("sha256 "))
        return std::nullopt;
    const auto whole = lines.sumLine();
    if (!whole || !lines.skip("ranges of 4194304\n"))
        return std::nullopt;
    static_assert(Checksums::kRange == 4194304);
    sums.size = *size;
    sums.whole = *whole;
    const auto ranges = rangesOf(*size);
    if (ranges > kMaxRanges || lines.remaining() < ranges * kHexLine)
        return std::nullopt;
    sums.ranges.reserve(static_cast<std::size_t>(ranges));
    for (std::uint64_t i = 0; i < ranges; ++i) {
        const auto sum = lines.sumLine();
        if (!sum)
            return std::nullopt;
        sums.ranges.push_back(*sum);
    }
    const auto covered = text.size() - lines.remaining();
    if (!lines.skip("end "))
        return std::nullopt;
    const auto own = lines.sumLine();
    if (!own || lines.remaining() != 0 || *own != sumOf(text.substr(0, covered)))
        return std::nullopt;
    return sums;
}

void addDamage(std::vector<DamagedRange> &damage, std::uint64_t from, std::uint64_t to)
{
    if (from >= to)
        return;
    if (!damage.empty() && damage.back().offset + damage.back().length == from)
        damage.back().length += to - from;
    else
        damage.push_back({from, to - from});
}

/// 4194304 as "4,194,304".
std::string grouped(std::uint64_t value)
{
    const auto digits = std::to_string(value);
    std::string text;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        if (i > 0 && (digits.size() - i) % 3 == 0)
            text += ',';
        text += digits[i];
    }
    return text;
}

Result<void> writeText(const std::filesystem::path &part, const std::string &text)
{
    auto file = PosixFile::create(part);
    if (!file)
        return file.error();
    if (auto written = (*file)->write(0, bytesOf(text)); !written)
        return written;
    return (*file)->sync();
}

} // namespace

std::string toHex(const Sha256 &sum)
{
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string text;
    for (const auto octet : sum) {
        text += kDigits[std::to_integer<std::size_t>(octet >> 4)];
        text += kDigits[std::to_integer<std::size_t>(octet & std::byte {15})];
    }
    return text;
}

Result<Checksums> checksumFile(const std::filesystem::path &file, const Progress &progress)
{
    auto reader = Reader::open(file);
    if (!reader)
        return reader.error();
    const auto size = reader->size();
    if (!size)
        return size.error();
    if (rangesOf(*size) > kMaxRanges)
        return Error {Error::Code::Unsupported, file.string() + " is larger than 16 TiB, too large for checksums."};
    Checksums sums;
    sums.size = *size;
    sums.ranges.reserve(static_cast<std::size_t>(rangesOf(*size)));
    ProgressMeter meter(progress, *size);
    Hash whole;
    Hash range;
    for (std::uint64_t at = 0; at < *size;) {
        if (auto goOn = meter.at(at); !goOn)
            return goOn.error();
        const auto piece = reader->read(at, *size - at);
        if (!piece)
            return piece.error();
        if (piece->size() < std::min<std::uint64_t>(kPiece, *size - at))
            return shrunk(file);
        whole.add(*piece);
        range.add(*piece);
        at += piece->size();
        if (at % Checksums::kRange == 0 || at == *size)
            sums.ranges.push_back(range.take());
    }
    sums.whole = whole.take();
    if (auto goOn = meter.at(*size); !goOn)
        return goOn.error();
    return sums;
}

std::filesystem::path checksumPath(const std::filesystem::path &file)
{
    return file.string() + ".sha256";
}

Result<void> saveChecksums(const std::filesystem::path &file, const Checksums &sums)
{
    if (sums.ranges.size() != rangesOf(sums.size))
        return Error {Error::Code::Invalid, "These are not the checksums of " + file.string() + "."};
    std::string text(kVersionLine);
    text += "size " + std::to_string(sums.size) + "\nsha256 " + toHex(sums.whole) + "\nranges of 4194304\n";
    for (const auto &sum : sums.ranges)
        text += toHex(sum) + "\n";
    text += "end " + toHex(sumOf(text)) + "\n";

    const auto target = checksumPath(file);
    const auto part = partPath(target);
    auto done = writeText(part, text);
    if (done && std::rename(part.c_str(), target.c_str()) != 0)
        done = systemError("Renaming " + part.string() + " failed", errno);
    if (done)
        return syncFolder(target.parent_path());
    std::error_code error;
    if (done.error().code != Error::Code::Conflict) // in a conflict the part is another's
        std::filesystem::remove(part, error);
    return done;
}

Result<Checksums> loadChecksums(const std::filesystem::path &file)
{
    const auto path = checksumPath(file);
    auto opened = PosixFile::open(path, PosixFile::Access::Read);
    if (!opened)
        return opened.error();
    const auto size = (*opened)->size();
    if (!size)
        return size.error();
    const Error damaged {Error::Code::Malformed,
        path.string() + " is damaged. Compute the checksums of " + file.filename().string() + " again."};
    if (*size > kMaxHead + kMaxRanges * kHexLine)
        return damaged;
    ByteVector text(static_cast<std::size_t>(*size));
    const auto count = (*opened)->read(0, text);
    if (!count)
        return count.error();
    auto sums = parse(textOf(Bytes(text).first(*count)));
    if (!sums)
        return damaged;
    return std::move(*sums);
}

Result<std::vector<DamagedRange>> verifyFile(
    const std::filesystem::path &file, const Checksums &sums, const Progress &progress)
{
    if (sums.ranges.size() != rangesOf(sums.size))
        return Error {Error::Code::Invalid, "These are not the checksums of " + file.string() + "."};
    auto reader = Reader::open(file);
    if (!reader)
        return reader.error();
    const auto size = reader->size();
    if (!size)
        return size.error();
    ProgressMeter meter(progress, sums.size);
    std::vector<DamagedRange> damage;
    for (std::uint64_t start = 0; start < std::min(sums.size, *size); start += Checksums::kRange) {
        const auto end = std::min(start + Checksums::kRange, sums.size);
        Hash hash;
        bool sound = true;
        for (auto at = start; at < end && sound;) {
            if (auto goOn = meter.at(at); !goOn)
                return goOn.error();
            const auto piece = reader->read(at, end - at);
            sound = piece && !piece->empty();
            if (sound) {
                hash.add(*piece);
                at += piece->size();
            }
        }
        if (!sound || hash.take() != sums.ranges[static_cast<std::size_t>(start / Checksums::kRange)])
            addDamage(damage, start, end);
    }
    const auto known = damage.empty() ? 0 : damage.back().offset + damage.back().length;
    addDamage(damage, std::max(known, std::min(sums.size, *size)), std::max(sums.size, *size));
    if (auto goOn = meter.at(sums.size); !goOn)
        return goOn.error();
    return damage;
}

std::string describe(const std::vector<DamagedRange> &damage)
{
    if (damage.empty())
        return "nothing";
    const auto &first = damage.front();
    auto text = "octets " + grouped(first.offset) + " to " + grouped(first.offset + first.length - 1);
    if (damage.size() > 1)
        text += " and " + std::to_string(damage.size() - 1) + (damage.size() == 2 ? " more range" : " more ranges");
    return text;
}

} // namespace netseat::storage
