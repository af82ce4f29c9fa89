#pragma once

#include "base/bytes.h"
#include "http/byte_range.h"
#include "http/routes.h"

#include <cstdio>
#include <filesystem>
#include <fstream>

#include <unistd.h>

namespace netseat::test {

/// A folder of files that may be fetched, with a secret beside it and links to that. Made once, removed at the end.
class ServedFolder {
public:
    ServedFolder()
    {
        namespace fs = std::filesystem;
        std::string name = (fs::temp_directory_path() / "netseat-fuzz-XXXXXX").string();
        if (!::mkdtemp(name.data()))
            return;
        top = fs::canonical(name);
        root = top / "files";
        fs::create_directories(root / "sub");
        std::ofstream(root / "a.efi") << std::string(1000, 'a');
        std::ofstream(root / "sub" / "b") << "b";
        std::ofstream(root / "empty");
        std::ofstream(top / "secret") << "secret";
        fs::create_symlink("../secret", root / "link");
        fs::create_symlink("..", root / "up");
        fs::create_symlink("a.efi", root / "inside");
    }
    ~ServedFolder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(top, ignored);
    }

    std::filesystem::path top;
    std::filesystem::path root;
};

/// Where an open file lies.
inline std::string pathOf(int fd)
{
    std::error_code error;
    return std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(fd), error).string();
}

/// A request: an octet for its method, then lines for path, MAC, stage, range and conditions, as a library hands them over.
/// Nothing outside the folder is opened, parts lie inside their file, answers hold together.
inline std::string fuzzHttpRoutes(Bytes input)
{
    static const ServedFolder folder;
    static const boot::LoaderFolders folders({folder.root}, {});
    static const Inventory inventory;
    ByteReader in(input);
    const auto head = in.u8();
    auto rest = textOf(in.rest());
    const auto line = [&] {
        const auto end = std::min(rest.find('\n'), rest.size());
        std::string text(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
        return text;
    };
    const auto maybe = [&]() -> std::optional<std::string> {
        auto text = line();
        return text.empty() ? std::nullopt : std::optional(std::move(text));
    };
    http::Request request;
    request.method = head % 8 == 7 ? line() : head % 8 == 6 ? "HEAD" : "GET";
    request.path = (head & 8 ? "/files/" : "") + line();
    request.range = maybe();
    request.conditions = {maybe(), maybe(), maybe(), maybe(), maybe()};
    request.mac = maybe();
    request.stage = maybe();
    request.now = std::int64_t{1} << 40;
    const auto got = http::answer(inventory, folders, request);
    if (got.file) {
        const auto path = pathOf(got.file->fd.get());
        if (!path.starts_with(folder.root.string() + "/"))
            return "A file outside the folder: " + path;
        if (got.first > got.file->size || got.length > got.file->size - got.first)
            return "A part that is not in its file.";
        if (got.status != (got.length == got.file->size && got.contentRange.empty() ? 200U : 206U))
            return "A status that does not go with the part.";
    } else if (got.length != 0 || got.status == 206) {
        return "A part of nothing.";
    }
    if (got.body.find("secret") != std::string::npos && request.path.find("secret") == std::string::npos)
        return "The secret is told.";
    if ((got.status == 304) != (got.body.empty() && !got.file))
        return "An answer without a body.";
    for (const auto *event : {&got.event, &got.whenSent})
        if (*event && (printable((*event)->subject) != (*event)->subject || (*event)->detail.size() > 1000))
            return "An event that can't be shown.";
    if (const auto range = http::byteRange(request.range.value_or(""), head);
        range.first + range.length > head || (range.kind == http::ByteRange::Kind::Part && range.length == 0))
        return "A range beyond the end.";
    return {};
}

} // namespace netseat::test
