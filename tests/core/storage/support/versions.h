#pragma once

#include "storage/block_device.h"

#include <QString>

#include <map>
#include <vector>

namespace netseat::test {

using Sector = std::array<std::byte, kBlockSize>;

/// What a sector may hold: the version of the last flush that was answered, and every one since.
class Versions {
public:
    explicit Versions(Bytes start)
    {
        for (std::size_t at = 0; at < start.size(); at += kBlockSize)
            m_history.push_back({{0, 0, sector(start.subspan(at))}});
    }

    /// `began`: number of the file operation at which the step began.
    void write(Lba start, Bytes data, std::size_t began)
    {
        ++m_step;
        for (std::size_t at = 0; at < data.size(); at += kBlockSize)
            m_history[start.value + at / kBlockSize].push_back({m_step, began, sector(data.subspan(at))});
    }
    /// `ended`: number of operations when the flush was answered.
    void flushed(std::size_t ended) { m_flushes[ended] = ++m_step; }

    /// Empty when a cut before `operation` may leave this, else what is wrong.
    QString judge(Bytes found, std::size_t operation) const
    {
        const auto flush = m_flushes.upper_bound(operation);
        const auto safe = flush == m_flushes.begin() ? 0 : std::prev(flush)->second;
        for (std::size_t block = 0; block < m_history.size(); ++block) {
            const auto &history = m_history[block];
            bool good = false;
            for (auto last = history.size(); last > 0 && !good; --last) {
                const auto &version = history[last - 1];
                good = version.began <= operation
                    && std::ranges::equal(version.data, found.subspan(block * kBlockSize, kBlockSize));
                if (version.step <= safe)
                    break; // what came before that is gone
            }
            if (!good)
                return QStringLiteral("block %1 holds none of what it may").arg(block);
        }
        return {};
    }

private:
    struct Version {
        std::size_t step;
        std::size_t began;
        Sector data;
    };

    static Sector sector(Bytes from)
    {
        Sector copy {};
        std::ranges::copy(from.first(kBlockSize), copy.begin());
        return copy;
    }

    std::size_t m_step = 0;
    std::vector<std::vector<Version>> m_history;
    std::map<std::size_t, std::size_t> m_flushes; ///< operations when it was answered → step
};

/// A base without a file.
class Base final : public storage::BlockDevice {
public:
    explicit Base(ByteVector data)
        : m_data(std::move(data))
    {
    }
    BlockCount size() const override { return {m_data.size() / kBlockSize}; }
    bool isReadOnly() const override { return true; }
    Result<void> read(Lba start, MutableBytes into) override
    {
        std::ranges::copy(Bytes(m_data).subspan(start.bytes(), into.size()), into.begin());
        return {};
    }
    Result<bool> tryRead(Lba start, MutableBytes into) override { return read(start, into) ? true : false; }
    Result<void> write(Lba, Bytes) override { return Error {Error::Code::Denied, "Read-only."}; }
    Result<void> zero(Lba, BlockCount, bool) override { return Error {Error::Code::Denied, "Read-only."}; }
    Result<void> flush() override { return {}; }
    Result<storage::Extent> extent(Lba, BlockCount limit) override { return storage::Extent {limit, storage::Presence::Data}; }

private:
    ByteVector m_data;
};

} // namespace netseat::test
