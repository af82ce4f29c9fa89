#include "server/file_use.h"

#include "storage/image_copy.h"

namespace netseat::server {

namespace {

std::filesystem::path canonicalOf(const std::filesystem::path &file)
{
    std::error_code error;
    auto path = std::filesystem::canonical(file, error);
    return error ? file : path;
}

} // namespace

FileUses::FileUses(const Inventory &inventory, const std::filesystem::path &dataFolder)
    : m_dataFolder(dataFolder)
{
    for (const ImageVersion &version : inventory.versions) {
        m_imageOf[version.id] = version.image;
        const auto format =
            version.format == ImageFormat::Qcow2 ? storage::FileFormat::Qcow2 : storage::FileFormat::Raw;
        add(dataFolder / version.file, format, {.version = version.id}, version.image);
    }
    for (const LayerFile &layer : layerFiles(dataFolder / "disks")) {
        const auto *version = inventory.version(layer.key.version);
        if (layer.mode != DiskMode::Own) // that lies over nothing
            add(layer.path, storage::FileFormat::Qcow2, {.layer = layer}, version ? version->image : ImageId {});
    }
}

void FileUses::add(const std::filesystem::path &file, storage::FileFormat format, const FileUser &user, ImageId image)
{
    const auto chain = storage::chainFiles(file, format);
    if (!chain) {
        std::error_code error;
        if (std::filesystem::exists(file, error))
            m_unsure.insert(image);
        return;
    }
    for (const auto &one : *chain)
        m_users[one].push_back(user);
}

const std::vector<FileUser> &FileUses::usersOf(const std::filesystem::path &file) const
{
    static const std::vector<FileUser> kNobody;
    const auto found = m_users.find(canonicalOf(file));
    return found != m_users.end() ? found->second : kNobody;
}

bool FileUses::isFree(const FormerFile &file) const
{
    const auto image = m_imageOf.find(file.version);
    const bool sure = image != m_imageOf.end() && !m_unsure.contains(image->second) && !m_unsure.contains(ImageId {});
    return sure && usersOf(m_dataFolder / file.file).empty();
}

} // namespace netseat::server
