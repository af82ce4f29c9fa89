#include "server/import_job.h"

#include "storage/image_import.h"

#include <array>
#include <fstream>
#include <string_view>

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

/// The row of an image that has been brought in.
Result<Image> draftOf(const std::filesystem::path &file, const ImportJob::Request &request)
{
    const auto info = storage::probe(file);
    if (!info)
        return info.error();
    Image draft;
    draft.name = request.name;
    draft.file = file.lexically_relative(request.dataFolder).string();
    draft.format = info->format == storage::FileFormat::Raw ? ImageFormat::Raw : ImageFormat::Qcow2;
    if (draft.format == ImageFormat::Raw && isCdromImage(file))
        draft.format = ImageFormat::Iso;
    draft.size = info->size;
    draft.stamp = info->stamp;
    draft.added = WallTime::now();
    return draft;
}

} // namespace

ImportJob::ImportJob(Request request, Progress progress, Finished finished)
    : m_thread([this, request = std::move(request), progress = std::move(progress), finished = std::move(finished)] {
        const auto file = storage::importImage(request.source, request.dataFolder / "images", request.name,
                                               [&](std::uint64_t done, std::uint64_t all) {
                                                   progress(done, all);
                                                   return !m_cancelled;
                                               });
        finished(file ? draftOf(*file, request) : Result<Image>(file.error()));
    })
{
}

ImportJob::~ImportJob()
{
    cancel();
    m_thread.join();
}

} // namespace netseat::server
