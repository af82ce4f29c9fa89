#pragma once

#include "storage/file_io.h"

#include <memory>
#include <mutex>
#include <optional>
#include <random>
#include <variant>
#include <vector>

namespace netseat::test {

/// A file in memory, shared by all who hold its octets, with faults on demand.
class MemoryFile final : public storage::FileIo {
public:
    struct State {
        ByteVector octets;
        std::optional<std::uint64_t> full; ///< writes past this offset are NoSpace
        bool noSpace = false;              ///< every write is NoSpace
        int writesUntilError = -1;         ///< then Io; -1: never
        int syncsUntilError = -1;
        bool blocks = false;               ///< tryRead() has nothing
        int reads = 0;
        int syncs = 0;
        std::uint64_t punched = 0;         ///< octets
        std::recursive_mutex lock;         ///< held during each call, so that several threads may use the file
    };

    explicit MemoryFile(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {
    }

    const std::string &name() const override { return m_name; }
    Result<std::uint64_t> size() const override;
    Result<std::size_t> read(std::uint64_t offset, MutableBytes into) override;
    Result<bool> tryRead(std::uint64_t offset, MutableBytes into) override;
    Result<void> write(std::uint64_t offset, Bytes data) override;
    Result<void> sync() override;
    Result<void> punchHole(std::uint64_t offset, std::uint64_t length) override;
    Result<void> resize(std::uint64_t size) override;
    Result<storage::FileRange> rangeAt(std::uint64_t offset) override;

private:
    std::shared_ptr<State> m_state;
    std::string m_name = "memory.qcow2";
};

/// Remembers every change of a file, so that the file can be had as a power cut at any moment would leave it.
class Recording {
public:
    struct Write {
        std::uint64_t offset;
        ByteVector data;
    };
    struct Punch {
        std::uint64_t offset;
        std::uint64_t length;
    };
    struct Resize {
        std::uint64_t size;
    };
    struct Sync { };
    using Operation = std::variant<Write, Punch, Resize, Sync>;

    /// A file that works on `state` and adds what is done to it to this recording.
    std::unique_ptr<storage::FileIo> file(std::shared_ptr<MemoryFile::State> state);
    std::vector<Operation> operations;
};

/// Plays a recording up to cut after cut: everything synced is there, of the rest any sectors, an older write to a sector
/// never over a newer one. Cuts must ascend.
class PowerCuts {
public:
    explicit PowerCuts(const Recording &recording)
        : m_recording(recording)
    {
    }

    /// The file when the power goes before operation `cut`.
    ByteVector at(std::size_t cut, std::mt19937_64 &random);

private:
    const Recording &m_recording;
    ByteVector m_durable;
    std::size_t m_synced = 0; ///< operations before this are in m_durable
};

/// What is wrong with the refcounts of a qcow2 file: our own judge, beside qemu-img check.
struct Consistency {
    std::vector<std::string> errors; ///< empty: not corrupt
    std::uint64_t leaks = 0;         ///< clusters
};
Consistency checkConsistency(Bytes file);

} // namespace netseat::test
