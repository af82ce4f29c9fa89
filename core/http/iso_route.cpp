#include "http/iso_route.h"

#include "http/answers.h"
#include "http/stretch.h"

#include <charconv>

namespace netseat::http {

namespace {

/// Smaller files are no news: installers fetch thousands.
constexpr std::uint64_t kNews = 1U << 20U; // octets

const Image *cdromImage(const Inventory &inventory, std::string_view wanted)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(wanted.data(), wanted.data() + wanted.size(), number);
    const auto *image = error == std::errc() && end == wanted.data() + wanted.size() ? inventory.image(ImageId{number})
                                                                                     : inventory.imageByName(wanted);
    return image && image->format == ImageFormat::Iso ? image : nullptr;
}

/// What the path asks for: an image, and a file in it or all of it.
struct Asked {
    const Image *image = nullptr;
    std::string_view file; ///< empty: the whole image
};

Asked askedFor(const Inventory &inventory, std::string_view path)
{
    constexpr std::string_view kEnding = ".iso";
    path.remove_prefix(kIso.size());
    const auto slash = path.find('/');
    const auto name = path.substr(0, slash);
    Asked asked{cdromImage(inventory, name), slash == std::string_view::npos ? "" : path.substr(slash + 1)};
    if (!asked.image && slash == std::string_view::npos && name.ends_with(kEnding))
        asked.image = cdromImage(inventory, name.substr(0, name.size() - kEnding.size()));
    return asked;
}

Answer fileMissing(const Request &request, const std::string &why)
{
    auto answer = refusal(request, 404, why);
    answer.event = eventOf(EventCode::FileMissing, Severity::Warning, request, request.path);
    return answer;
}

Answer sent(const Request &request, boot::ServedFile file, const iso::Extent &extent)
{
    auto answer = stretchAnswer(request, std::move(file), {.offset = extent.offset, .size = extent.size});
    if (answer.file && request.method != "HEAD") {
        const bool news = answer.length == extent.size && extent.size >= kNews;
        answer.whenSent =
            eventOf(EventCode::FileServed, news ? Severity::Info : Severity::Debug, request, request.path);
        answer.whenSent->amount = answer.length;
    }
    return answer;
}

} // namespace

Answer isoAnswer(const Inventory &inventory, const IsoFiles &isos, const Request &request)
{
    const auto asked = askedFor(inventory, request.path);
    if (!asked.image)
        return fileMissing(request, "There is no CD-ROM image of this name or number.");
    auto file = boot::openServed(isos.dataFolder / asked.image->file);
    if (!file)
        return refusal(
            request, 500, "The CD-ROM image " + asked.image->name + " can't be read: " + file.error().message);
    if (asked.file.empty()) {
        const auto size = file->size;
        return sent(request, std::move(*file), {.offset = 0, .size = size});
    }
    if (!isos.library)
        return refusal(request, 500, "The files of CD-ROM images are not served here.");
    const auto index = isos.library->indexOf(asked.image->file + '\n' + asked.image->stamp, file->fd.get());
    if (!index)
        return refusal(request, 500, "The CD-ROM image " + asked.image->name + ": " + index.error().message);
    const auto *extent = (*index)->find(asked.file);
    if (!extent)
        return fileMissing(request, "The CD-ROM image " + asked.image->name + " has no such file.");
    return sent(request, std::move(*file), *extent);
}

} // namespace netseat::http
