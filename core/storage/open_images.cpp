#include "storage/open_images.h"

#include "storage/block_range.h"

namespace netseat::storage {

namespace {

/// One user of an image.
class SharedImage final : public BlockDevice {
public:
    SharedImage(std::shared_ptr<BlockDevice> image, std::string name)
        : m_image(std::move(image))
        , m_name(std::move(name))
    {
    }
    BlockCount size() const override { return m_image->size(); }
    bool isReadOnly() const override { return true; }
    Result<void> read(Lba start, MutableBytes into) override { return m_image->read(start, into); }
    Result<bool> tryRead(Lba start, MutableBytes into) override { return m_image->tryRead(start, into); }
    Result<void> write(Lba, Bytes) override { return readOnlyError(m_name); }
    Result<void> zero(Lba, BlockCount, bool) override { return readOnlyError(m_name); }
    Result<void> flush() override { return {}; }
    Result<Extent> extent(Lba start, BlockCount limit) override { return m_image->extent(start, limit); }

private:
    std::shared_ptr<BlockDevice> m_image;
    std::string m_name;
};

} // namespace

Result<std::unique_ptr<BlockDevice>> OpenImages::open(
    const std::filesystem::path &file, FileFormat format, const std::string &stamp)
{
    // Opening reads little, and under the lock nobody opens it twice.
    const std::lock_guard lock(m_lock);
    std::erase_if(m_open, [](const auto &entry) { return entry.second.expired(); });
    auto &known = m_open[{file, format, stamp}];
    auto image = known.lock();
    const auto now = image ? stampOf(file) : Result<std::string>(stamp);
    if (!now)
        return now.error();
    if (!image || *now != stamp) { // changed while it was open: openImage() says so
        auto opened = openImage(file, format, stamp);
        if (!opened)
            return opened.error();
        image = std::move(*opened);
        known = image;
    }
    return std::unique_ptr<BlockDevice>(std::make_unique<SharedImage>(std::move(image), file.string()));
}

} // namespace netseat::storage
