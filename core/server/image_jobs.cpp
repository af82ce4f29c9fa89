#include "server/image_jobs.h"

#include "storage/image_copy.h"
#include "storage/image_import.h"

#include <array>
#include <cerrno>
#include <fstream>
#include <string_view>
#include <sys/stat.h>

namespace netseat::server {

namespace {

/// ISO 9660 by its volume descriptor: "CD001" after the type octet of sector 16 (ECMA-119, 8.1.2).
bool isCdromImage(const std::filesystem::path &file)
{
    constexpr std::streamoff kIdentifier = 16 * 2048 + 1;
    std::array<char, 5> found{};
    std::ifstream in(file, std::ios::binary);
    in.seekg(kIdentifier);
    return in.read(found.data(), found.size()) && std::string_view(found.data(), found.size()) == "CD001";
}

Result<void> saveNewChecksums(const std::filesystem::path &file, const storage::Progress &progress)
{
    const auto sums = storage::checksumFile(file, progress);
    if (!sums)
        return sums.error();
    return storage::saveChecksums(file, *sums);
}

} // namespace

Result<Image> describeImage(const std::filesystem::path &file, const std::string &name,
                            const std::filesystem::path &dataFolder)
{
    const auto info = storage::probe(file);
    if (!info)
        return info.error();
    Image image;
    image.name = name;
    image.file = file.lexically_relative(dataFolder).string();
    image.format = info->format == storage::FileFormat::Raw ? ImageFormat::Raw : ImageFormat::Qcow2;
    if (image.format == ImageFormat::Raw && isCdromImage(file))
        image.format = ImageFormat::Iso;
    image.size = info->size;
    image.stamp = info->stamp;
    image.added = WallTime::now();
    return image;
}

Result<Image> importAsImage(const std::filesystem::path &source, const std::filesystem::path &dataFolder,
                            const std::string &name, const storage::Progress &progress)
{
    const auto file = storage::importImage(source, dataFolder / "images", name, progress);
    if (!file)
        return file.error();
    auto done = saveNewChecksums(*file, progress);
    auto image = done ? describeImage(*file, name, dataFolder) : Result<Image>(done.error());
    if (!image) {
        std::error_code ignored;
        std::filesystem::remove(*file, ignored);
        std::filesystem::remove(storage::checksumPath(*file), ignored);
    }
    return image;
}

Result<Image> createAsImage(const std::filesystem::path &dataFolder, const std::string &name, std::uint64_t size)
{
    const auto file = dataFolder / "images" / (name + ".qcow2");
    if (auto made = storage::createBlankImage(file, size); !made)
        return made.error();
    auto done = saveNewChecksums(file, {});
    if (done)
        done = protectImage(file);
    auto image = done ? describeImage(file, name, dataFolder) : Result<Image>(done.error());
    if (!image) {
        std::error_code ignored;
        std::filesystem::remove(file, ignored);
        std::filesystem::remove(storage::checksumPath(file), ignored);
    }
    return image;
}

Result<std::string> sealDraft(const std::filesystem::path &draft, const storage::BaseImage &base)
{
    {
        const auto layer = storage::openLayerFile(draft, {.bases = {base}});
        if (!layer)
            return layer.error();
        if (auto flushed = (*layer)->flush(); !flushed)
            return flushed.error();
    }
    std::error_code ignored; // reservations are a machine's, not an image's
    std::filesystem::remove(draft.string() + ".state", ignored);
    return storage::stampOf(draft);
}

Result<void> protectImage(const std::filesystem::path &file)
{
    if (::chmod(file.c_str(), S_IRUSR | S_IRGRP) != 0)
        return systemError("Making " + file.string() + " read-only", errno);
    return {};
}

Result<Checked> verifyImage(const std::filesystem::path &file, const storage::Progress &progress)
{
    const auto sums = storage::loadChecksums(file);
    if (!sums && sums.error().code == Error::Code::NotFound) {
        if (auto made = saveNewChecksums(file, progress); !made)
            return made.error();
        return Checked {file.filename().string() + " had no checksums: they were made now.", {}};
    }
    if (!sums)
        return sums.error();
    const auto damage = storage::verifyFile(file, *sums, progress);
    if (!damage)
        return damage.error();
    if (damage->empty())
        return Checked {file.filename().string() + " is what it was: SHA-256 " + storage::toHex(sums->whole) + ".", {}};
    const auto ranges = storage::describe(*damage);
    return Checked {file.filename().string() + " is damaged in " + ranges
                        + ". Bring the file back from a copy, or go back to another version.",
                    ranges};
}

} // namespace netseat::server
