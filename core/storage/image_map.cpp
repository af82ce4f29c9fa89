#include "storage/image_map.h"

#include "storage/block_range.h"

namespace netseat::storage {

namespace {

// An entry: its kind, for Stored the number of the file (6 bits) and the place in it in units of 512 octets.
constexpr int kKindShift = 62;
constexpr int kFileShift = 56;
constexpr std::uint64_t kOffsetMask = (std::uint64_t {1} << kFileShift) - 1;

enum Kind : std::uint64_t {
    Unknown = 0, ///< nobody has asked yet
    Ask = 1,     ///< the image must be asked each time: packed, or of several pieces
    Zeros = 2,
    Stored = 3,
};

constexpr std::uint64_t entryOf(Kind kind)
{
    return std::uint64_t {kind} << kKindShift;
}

Kind kindOf(std::uint64_t entry)
{
    return static_cast<Kind>(entry >> kKindShift);
}

/// The entry of the unit `count` further that belongs to the same run.
std::uint64_t following(std::uint64_t entry, std::uint64_t count)
{
    return kindOf(entry) == Stored ? entry + count * (ImageMap::kUnit / kBlockSize) : entry;
}

/// Larger disks than 32 TiB are looked up each time.
constexpr std::uint64_t kMostPages = std::uint64_t {1} << 20;

std::size_t pagesFor(std::uint64_t size)
{
    const auto pages = size / (ImageMap::kUnit * ImageMap::kPageUnits) + 1;
    return pages > kMostPages ? 0 : static_cast<std::size_t>(pages);
}

} // namespace

ImageMap::ImageMap(std::unique_ptr<BlockDevice> image)
    : m_image(std::move(image))
    , m_size(m_image->size().bytes())
    , m_pageCount(pagesFor(m_size))
    , m_pages(std::make_unique<std::atomic<Page *>[]>(m_pageCount))
{
}

ImageMap::~ImageMap()
{
    for (std::size_t i = 0; i < m_pageCount; ++i)
        delete m_pages[i].load();
}

Result<void> ImageMap::read(Lba start, MutableBytes into)
{
    if (!checkRange(start, into.size(), size(), {}))
        return m_image->read(start, into); // says why not
    if (auto done = readOctets(start.bytes(), into, Wait::Allowed); !done)
        return done.error();
    return {};
}

Result<bool> ImageMap::tryRead(Lba start, MutableBytes into)
{
    if (!checkRange(start, into.size(), size(), {}))
        return m_image->tryRead(start, into);
    return readOctets(start.bytes(), into, Wait::Never);
}

Result<bool> ImageMap::readOctets(std::uint64_t offset, MutableBytes into, Wait wait)
{
    while (!into.empty()) {
        const auto run = runAt(offset, into.size(), wait);
        const auto part = into.first(static_cast<std::size_t>(run.length));
        const auto done = readRun(run, offset, part, wait);
        if (!done || !*done)
            return done;
        offset += part.size();
        into = into.subspan(part.size());
    }
    return true;
}

Result<bool> ImageMap::readRun(const Run &run, std::uint64_t offset, MutableBytes into, Wait wait)
{
    const Lba start {offset / kBlockSize};
    if (kindOf(run.first) == Zeros) {
        std::ranges::fill(into, std::byte {0});
        return true;
    }
    if (kindOf(run.first) == Stored) {
        auto &file = *m_files[run.first >> kFileShift & 63].load(std::memory_order_acquire);
        const auto at = (run.first & kOffsetMask) * kBlockSize + offset % kUnit;
        if (wait == Wait::Never)
            return file.tryRead(at, into);
        const auto count = file.read(at, into);
        if (!count)
            return count.error();
        if (*count == into.size())
            return true;
        // The file ends before: the image knows whether that is right.
    }
    if (wait == Wait::Never)
        return m_image->tryRead(start, into);
    if (auto done = m_image->read(start, into); !done)
        return done.error();
    return true;
}

/// What lies at `offset`, up to `length` octets of it in one piece.
ImageMap::Run ImageMap::runAt(std::uint64_t offset, std::uint64_t length, Wait wait)
{
    const auto first = offset / kUnit;
    auto entry = entryAt(first);
    if (kindOf(entry) == Unknown)
        entry = learn(first, wait);
    Run run {entry, std::min(length, kUnit - offset % kUnit)};
    for (std::uint64_t i = 1; run.length < length; ++i) {
        auto next = entryAt(first + i);
        if (kindOf(next) == Unknown)
            next = learn(first + i, wait);
        if (next != following(entry, i))
            break;
        run.length = std::min(length, run.length + kUnit);
    }
    return run;
}

ImageMap::Entry ImageMap::entryAt(std::uint64_t unit) const
{
    const auto number = static_cast<std::size_t>(unit / kPageUnits);
    const auto *page = number < m_pageCount ? m_pages[number].load(std::memory_order_acquire) : nullptr;
    return page != nullptr ? (*page)[static_cast<std::size_t>(unit % kPageUnits)].load(std::memory_order_relaxed)
                           : entryOf(Unknown);
}

/// Asks the image for a unit, and remembers what it says of this one and those behind it. Ask, when it can't say now.
ImageMap::Entry ImageMap::learn(std::uint64_t unit, Wait wait)
{
    auto *page = pageFor(unit);
    if (page == nullptr)
        return entryOf(Ask);
    const auto start = unit * kUnit;
    const auto limit = std::min(m_size - start, (kPageUnits - unit % kPageUnits) * kUnit);
    const auto place = m_image->locate(Lba {start / kBlockSize}, BlockCount {limit / kBlockSize}, wait);
    if (!place || !*place)
        return entryOf(Ask); // who reads it finds out why
    auto whole = (*place)->length / kUnit;
    if ((*place)->length == m_size - start && m_size % kUnit != 0)
        ++whole; // the disk ends in the middle of the last one
    const auto first = whole > 0 ? encode(**place) : std::nullopt;
    const auto entry = first.value_or(entryOf(Ask));
    for (std::uint64_t i = 0; i < std::max<std::uint64_t>(whole, 1); ++i)
        (*page)[static_cast<std::size_t>(unit % kPageUnits + i)].store(following(entry, i), std::memory_order_relaxed);
    return entry;
}

/// Null where there is no room for another page.
ImageMap::Page *ImageMap::pageFor(std::uint64_t unit)
{
    const auto number = static_cast<std::size_t>(unit / kPageUnits);
    if (number >= m_pageCount)
        return nullptr;
    auto &place = m_pages[number];
    if (auto *page = place.load(std::memory_order_acquire))
        return page;
    if (m_pagesMade.load(std::memory_order_relaxed) >= kMaxPages)
        return nullptr;
    auto fresh = std::make_unique<Page>();
    Page *expected = nullptr;
    if (!place.compare_exchange_strong(expected, fresh.get(), std::memory_order_acq_rel))
        return expected; // somebody else's
    m_pagesMade.fetch_add(1, std::memory_order_relaxed);
    return fresh.release();
}

std::optional<ImageMap::Entry> ImageMap::encode(const Place &place)
{
    if (place.kind == Place::Kind::Zeros)
        return entryOf(Zeros);
    if (place.kind != Place::Kind::Stored || place.offset % kBlockSize != 0 || place.offset / kBlockSize > kOffsetMask)
        return std::nullopt;
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        FileIo *known = nullptr;
        if (m_files[i].compare_exchange_strong(known, place.file, std::memory_order_acq_rel) || known == place.file)
            return entryOf(Stored) | std::uint64_t {i} << kFileShift | place.offset / kBlockSize;
    }
    return std::nullopt; // more files than a chain may have
}

} // namespace netseat::storage
