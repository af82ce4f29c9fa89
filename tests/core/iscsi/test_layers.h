#pragma once

#include "iscsi/layers.h"
#include "memory_disk.h"

#include <map>
#include <mutex>
#include <optional>

namespace netseat::iscsi::test {

/// Layers in memory. The test looks at their disks from its own thread, while nothing is under way on them.
class TestLayers : public Layers {
public:
    using Disk = netseat::test::MemoryDisk;

    std::optional<Error> openError;
    std::optional<Error> stateError; ///< of loadState()
    bool wouldBlock = false;
    std::atomic<std::uint64_t> lastLimit{0}; ///< that a disk was opened with
    std::atomic<std::int64_t> lastVersion{0};
    std::atomic<int> promoted{0};
    std::atomic<int> imagesOpened{0};

    /// The disk of this client that is open now, or null.
    Disk *openDisk(ClientId client)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_open.find(client);
        return found == m_open.end() ? nullptr : found->second;
    }

    std::string name(const storage::LayerKey &key) const override
    {
        return "client-" + std::to_string(key.client.value) + ".qcow2";
    }
    bool exists(const storage::LayerKey &key) const override
    {
        const std::lock_guard lock(m_mutex);
        return m_layers.contains(of(key));
    }
    Result<std::unique_ptr<storage::BlockDevice>> open(
        const storage::LayerKey &key, const storage::BaseImage &, std::uint64_t limit) override
    {
        const std::lock_guard lock(m_mutex);
        lastLimit = limit;
        lastVersion = key.version.value;
        if (openError)
            return *openError;
        auto &disk = m_layers[of(key)];
        if (!disk)
            disk = std::make_shared<Disk>(kSize);
        disk->wouldBlock = wouldBlock;
        m_open[key.client] = disk.get();
        return std::unique_ptr<storage::BlockDevice>(std::make_unique<Handle>(*this, key.client, disk));
    }
    Result<void> prepareNext(const storage::LayerKey &key, const storage::BaseImage &) override
    {
        const std::lock_guard lock(m_mutex);
        m_next[of(key)] = std::make_shared<Disk>(kSize);
        return {};
    }
    bool hasNext(const storage::LayerKey &key) const override
    {
        const std::lock_guard lock(m_mutex);
        return m_next.contains(of(key));
    }
    Result<void> promoteNext(const storage::LayerKey &key) override
    {
        const std::lock_guard lock(m_mutex);
        ++promoted;
        m_layers[of(key)] = m_next.extract(of(key)).mapped();
        return {};
    }
    void discardNext(const storage::LayerKey &key) override
    {
        const std::lock_guard lock(m_mutex);
        m_next.erase(of(key));
    }
    Result<std::unique_ptr<storage::BlockDevice>> openImage(const storage::BaseImage &image) override
    {
        const std::lock_guard lock(m_mutex);
        if (openError)
            return *openError;
        ++imagesOpened;
        auto disk = std::make_unique<Disk>(BlockCount{image.size / kBlockSize}, true);
        return std::unique_ptr<storage::BlockDevice>(std::move(disk));
    }
    /// A reset layer of an earlier boot.
    void put(ClientId client, VersionId version)
    {
        const std::lock_guard lock(m_mutex);
        m_layers[{client, version, false}] = std::make_shared<Disk>(kSize);
    }
    bool remove(const storage::LayerKey &key) override
    {
        const std::lock_guard lock(m_mutex);
        return m_layers.erase(of(key)) > 0;
    }
    std::size_t prepared() const
    {
        const std::lock_guard lock(m_mutex);
        return m_next.size();
    }
    /// The client's newest disk, open or not.
    std::shared_ptr<Disk> stored(ClientId client) const
    {
        const std::lock_guard lock(m_mutex);
        for (const auto &[key, disk] : m_layers)
            if (std::get<0>(key) == client)
                return disk;
        return nullptr;
    }

private:
    static constexpr BlockCount kSize{4096};
    using Key = std::tuple<ClientId, VersionId, bool>;
    static Key of(const storage::LayerKey &key) { return {key.client, key.version, key.kept}; }

    /// An open disk; its end is the closing.
    class Handle : public storage::BlockDevice {
    public:
        Handle(TestLayers &layers, ClientId client, std::shared_ptr<Disk> disk)
            : m_layers(layers)
            , m_client(client)
            , m_disk(std::move(disk))
        {
        }
        ~Handle() override
        {
            const std::lock_guard lock(m_layers.m_mutex);
            m_layers.m_open.erase(m_client);
        }
        BlockCount size() const override { return m_disk->size(); }
        bool isReadOnly() const override { return m_disk->isReadOnly(); }
        Result<void> read(Lba start, MutableBytes into) override { return m_disk->read(start, into); }
        Result<bool> tryRead(Lba start, MutableBytes into) override { return m_disk->tryRead(start, into); }
        Result<void> write(Lba start, Bytes data) override { return m_disk->write(start, data); }
        Result<void> zero(Lba start, BlockCount count, bool release) override
        {
            return m_disk->zero(start, count, release);
        }
        Result<void> flush() override { return m_disk->flush(); }
        Result<storage::Extent> extent(Lba start, BlockCount limit) override { return m_disk->extent(start, limit); }
        bool keepsState() const override { return true; }
        Result<void> saveState(Bytes state) override
        {
            const std::lock_guard lock(m_layers.m_mutex);
            m_layers.m_states[m_disk.get()].assign(state.begin(), state.end());
            return {};
        }
        Result<ByteVector> loadState() override
        {
            const std::lock_guard lock(m_layers.m_mutex);
            if (m_layers.stateError)
                return *m_layers.stateError;
            return m_layers.m_states[m_disk.get()];
        }

    private:
        TestLayers &m_layers;
        ClientId m_client;
        std::shared_ptr<Disk> m_disk;
    };

    mutable std::mutex m_mutex;
    std::map<Key, std::shared_ptr<Disk>> m_layers;
    std::map<Key, std::shared_ptr<Disk>> m_next;
    std::map<ClientId, Disk *> m_open;
    std::map<const Disk *, ByteVector> m_states;
};

} // namespace netseat::iscsi::test
