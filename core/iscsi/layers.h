#pragma once

#include "storage/layer_store.h"

namespace netseat::iscsi {

/// Where clients' disks come from: the layer store, or something else in tests. All calls block; any thread.
class Layers {
public:
    virtual ~Layers() = default;
    virtual std::string name(const storage::LayerKey &key) const = 0; ///< for the log
    virtual bool exists(const storage::LayerKey &key) const = 0;
    virtual Result<std::unique_ptr<storage::BlockDevice>> open(
        const storage::LayerKey &key, const storage::BaseImage &base, std::uint64_t limit) = 0;
    virtual Result<void> prepareNext(const storage::LayerKey &key, const storage::BaseImage &base) = 0;
    virtual bool hasNext(const storage::LayerKey &key) const = 0;
    virtual Result<void> promoteNext(const storage::LayerKey &key) = 0;
    /// Removes a layer that was prepared and is not wanted any more.
    virtual void discardNext(const storage::LayerKey &key) = 0;
    /// Removes a layer that is not open. True: there was one, and it is gone.
    virtual bool remove(const storage::LayerKey &key) = 0;
    /// The image itself, to read.
    virtual Result<std::unique_ptr<storage::BlockDevice>> openImage(const storage::BaseImage &image) = 0;
};

/// The layers in <data folder>/disks.
class StoredLayers final : public Layers {
public:
    explicit StoredLayers(std::filesystem::path disksFolder)
        : m_store(std::move(disksFolder))
    {
    }
    std::string name(const storage::LayerKey &key) const override { return m_store.path(key).filename().string(); }
    bool exists(const storage::LayerKey &key) const override { return m_store.exists(key); }
    Result<std::unique_ptr<storage::BlockDevice>> open(
        const storage::LayerKey &key, const storage::BaseImage &base, std::uint64_t limit) override
    {
        return m_store.open(key, base, limit);
    }
    Result<void> prepareNext(const storage::LayerKey &key, const storage::BaseImage &base) override
    {
        return m_store.prepareNext(key, base);
    }
    bool hasNext(const storage::LayerKey &key) const override { return m_store.hasNext(key); }
    Result<void> promoteNext(const storage::LayerKey &key) override { return m_store.promoteNext(key); }
    void discardNext(const storage::LayerKey &key) override
    {
        std::error_code ignored; // it is swept away when the server starts
        std::filesystem::remove(m_store.path(key).concat(".next"), ignored);
    }
    bool remove(const storage::LayerKey &key) override
    {
        const auto removed = storage::removeLayerFile(m_store.path(key));
        return removed && *removed;
    }
    Result<std::unique_ptr<storage::BlockDevice>> openImage(const storage::BaseImage &image) override
    {
        return m_store.openImage(image);
    }

private:
    storage::LayerStore m_store;
};

} // namespace netseat::iscsi
