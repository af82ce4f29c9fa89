#pragma once

#include "base/bytes.h"
#include "storage/block_device.h"

#include <random>

namespace netseat::test {

/// One step of a random history.
struct Step {
    enum class Kind { Write, Atomic, Zero, Release, Flush, Reopen };
    Kind kind = Kind::Write;
    Lba start;
    BlockCount count;
};

/// Steps as clients make them: small and large, aligned to clusters and not, more in some places than in others.
class Steps {
public:
    Steps(std::uint64_t seed, BlockCount size, std::uint64_t clusterBlocks)
        : m_random(seed)
        , m_size(size)
        , m_cluster(clusterBlocks)
    {
    }

    Step next()
    {
        Step step;
        const auto dice = pick(100);
        step.kind = dice < 54 ? Step::Kind::Write
            : dice < 62       ? Step::Kind::Atomic
            : dice < 72       ? Step::Kind::Zero
            : dice < 82       ? Step::Kind::Release
            : dice < 97       ? Step::Kind::Flush
                              : Step::Kind::Reopen;
        const auto usual = std::max<std::uint64_t>(m_cluster, 16);
        step.count = {1 + pick(pick(4) == 0 ? usual * 9 : usual)};
        const auto half = pick(3) == 0 ? m_size.value : m_size.value / 4;
        step.start = {pick(half)};
        if (pick(3) == 0) { // whole clusters
            step.start.value -= step.start.value % m_cluster;
            step.count.value += (m_cluster - step.count.value % m_cluster) % m_cluster;
        }
        step.count.value = std::min(step.count.value, m_size.value - step.start.value);
        if (step.kind == Step::Kind::Atomic) { // inside one stretch
            const auto limit = std::min<std::uint64_t>(2 * m_cluster, 256);
            step.count.value = std::min(step.count.value, limit - step.start.value % limit);
        }
        return step;
    }

    std::uint64_t pick(std::uint64_t below) { return m_random() % below; }
    std::mt19937_64 &random() { return m_random; }

private:
    std::mt19937_64 m_random;
    BlockCount m_size;
    std::uint64_t m_cluster;
};

} // namespace netseat::test
