#include "boot/variables.h"

#include "boot/shell_words.h"
#include "inventory/identity.h"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

namespace netseat::boot {

namespace {

/// The kernel takes no more (COMMAND_LINE_SIZE is 2048 on x86), and variables and initrd= words grow it.
constexpr std::size_t kMaxArguments = 1500;
constexpr std::size_t kMaxPath = 512;
constexpr std::size_t kMaxInitrds = 16;

constexpr std::array kVariables{
    Variable{"server", "this server's address"},
    Variable{"http", "its HTTP service: http://10.0.0.1, with the port where it is not 80"},
    Variable{"files", "URL of the data folder's files/"},
    Variable{"iso", "URL of the folder that the files of the entry's CD-ROM image are in"},
    Variable{"iso-file", "URL of the whole CD-ROM image, ending in .iso"},
    Variable{"name", "the client's name"},
    Variable{"group", "its group, with '_' for what a word can't have"},
    Variable{"mac", "the client's MAC address: 52:54:00:aa:88:2a"},
    Variable{"ip", "the address that the client has"},
    Variable{"machine-id", "32 hexadecimal digits, always the same for this client"},
    Variable{"platform", "pcbios or efi"},
    Variable{"arch", "what iPXE was built for: i386, x86_64, arm64"},
    Variable{"extension", "of iPXE's own files: kpxe with BIOS, efi with UEFI"},
};

/// What stands for a variable in the script; nothing for one that there is not.
std::optional<std::string> valueOf(
    std::string_view name, const BootEntry &entry, const Client &client, const ServerAt &at)
{
    if (name == "server")
        return at.address.toString();
    if (name == "http")
        return httpUrl(at, "");
    if (name == "files")
        return httpUrl(at, "/files");
    if (name == "group")
        return sayable(client.group);
    if (name == "name")
        return sayable(client.name);
    if (name == "mac")
        return client.mac.toString();
    if (name == "machine-id")
        return machineId(client);
    if (name == "iso")
        return entry.iso ? isoUrl(*entry.iso, at) : "";
    if (name == "iso-file")
        return entry.iso ? isoUrl(*entry.iso, at) + ".iso" : "";
    if (name == "arch")
        return "${buildarch}";
    if (name == "ip" || name == "platform" || name == "extension") // iPXE's own; the script sets the last
        return "${" + std::string(name) + "}";
    return std::nullopt;
}

/// Pieces of a text that are variables, and those that are not, to two functions.
template <typename Plain, typename Name>
void pieces(std::string_view text, Plain plain, Name name)
{
    while (!text.empty()) {
        const auto begin = text.find("${");
        const auto end = begin == std::string_view::npos ? begin : text.find('}', begin);
        if (end == std::string_view::npos)
            return plain(text);
        plain(text.substr(0, begin));
        name(text.substr(begin + 2, end - begin - 2));
        text.remove_prefix(end + 1);
    }
}

bool isUrl(std::string_view text)
{
    return text.starts_with("http://") || text.starts_with("https://") || text.starts_with("tftp://")
        || text.starts_with("ftp://") || text.starts_with("${http}") || text.starts_with("${files}");
}

Error invalid(std::string why)
{
    return {Error::Code::Invalid, std::move(why)};
}

std::string listOfVariables()
{
    std::string list;
    for (const auto &variable : kVariables)
        list += (list.empty() ? "" : ", ") + std::string(variable.name);
    return list;
}

Result<void> checkVariables(std::string_view text, bool hasIso, std::string_view what)
{
    std::string problem = shellProblem(text, what);
    const auto plain = [&](std::string_view piece) {
        if (piece.find("${") != std::string_view::npos && problem.empty())
            problem = std::string(what) + " have a \"${\" without its \"}\".";
    };
    pieces(text, plain, [&](std::string_view name) {
        if (!problem.empty())
            return;
        if (std::ranges::find(kVariables, name, &Variable::name) == kVariables.end())
            problem =
                "There is no variable ${" + std::string(name.substr(0, 40)) + "}; there are " + listOfVariables() + ".";
        else if (!hasIso && name.starts_with("iso"))
            problem = "${" + std::string(name) + "} needs a CD-ROM image: the entry has none.";
    });
    if (!problem.empty())
        return invalid(problem);
    return {};
}

Result<void> checkPath(std::string_view path, bool hasIso)
{
    const auto what = "The file " + std::string(path.substr(0, 80));
    if (path.empty() || path.size() > kMaxPath)
        return invalid("The path of a kernel or RAM disk has 1 to " + std::to_string(kMaxPath) + " characters.");
    if (std::ranges::any_of(path, [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7f'; }))
        return invalid(what + " has control characters in its name.");
    if (isUrl(path) && path.find(' ') != std::string_view::npos)
        return invalid(what + " is a URL with a space: write %20.");
    for (std::string_view rest = path; !rest.empty();) {
        const auto slash = std::min(rest.find('/'), rest.size());
        if (rest.substr(0, slash) == "..")
            return invalid(what + " leaves its folder.");
        rest.remove_prefix(std::min(slash + 1, rest.size()));
    }
    std::string variablesOnly; // what a path may have besides is everything: it is encoded
    pieces(
        path, [](std::string_view) {}, [&](std::string_view name) { variablesOnly += "${" + std::string(name) + "}"; });
    return checkVariables(variablesOnly, hasIso, what);
}

} // namespace

std::span<const Variable> variables()
{
    return kVariables;
}

Result<void> checkTexts(const BootEntry &entry)
{
    const bool hasIso = entry.iso.has_value();
    if (entry.kind == EntryKind::Chain) {
        if (!isUrl(entry.url) || entry.url.size() > kMaxPath || entry.url.find_first_of(" \t") != std::string::npos)
            return invalid("What is chained to is one URL: http://…, https://…, ftp://… or tftp://….");
        return checkVariables(entry.url, hasIso, "The URL");
    }
    if (entry.kind == EntryKind::LocalDisk)
        return {};
    if (entry.initrds.size() > kMaxInitrds)
        return invalid("An entry has at most " + std::to_string(kMaxInitrds) + " RAM disks.");
    if (auto done = checkPath(entry.kernel, hasIso); !done)
        return done;
    for (const auto &initrd : entry.initrds)
        if (auto done = checkPath(initrd, hasIso); !done)
            return done;
    if (entry.arguments.size() > kMaxArguments)
        return invalid("A kernel's arguments have at most " + std::to_string(kMaxArguments) + " characters.");
    return checkVariables(entry.arguments, hasIso, "The kernel's arguments");
}

std::string expand(std::string_view text, const BootEntry &entry, const Client &client, const ServerAt &at)
{
    // Values are harmless and never empty, so what is around them is made harmless with marks in their places.
    constexpr char kMark = '\x01';
    std::string marked;
    std::vector<std::string> values;
    const auto plain = [&](std::string_view piece) {
        for (const char c : piece)
            marked += c == kMark ? '_' : c;
    };
    pieces(text, plain, [&](std::string_view name) {
        if (auto value = valueOf(name, entry, client, at)) {
            marked += kMark;
            values.push_back(value->empty() ? "_" : std::move(*value));
        } else {
            marked += "_{";
            plain(name);
            marked += '}';
        }
    });
    std::string result;
    std::size_t next = 0;
    for (const char c : harmlessWords(marked, kMark))
        result += c == kMark ? values[next++] : std::string(1, c);
    return result;
}

std::string expandUrl(std::string_view text, const BootEntry &entry, const Client &client, const ServerAt &at)
{
    std::string word;
    for (const char c : expand(text, entry, client, at))
        word += c == ' ' ? "%20" : std::string(1, c);
    return word;
}

std::string fileUrl(std::string_view path, const BootEntry &entry, const Client &client, const ServerAt &at)
{
    if (isUrl(path))
        return expandUrl(path, entry, client, at);
    std::string url = (entry.iso ? isoUrl(*entry.iso, at) : httpUrl(at, "/files")) + "/";
    path.remove_prefix(std::min(path.find_first_not_of('/'), path.size()));
    pieces(
        path, [&](std::string_view piece) { url += urlPath(piece); },
        [&](std::string_view name) {
            const auto value = valueOf(name, entry, client, at);
            url += value ? *value : urlPath(name);
        });
    return url;
}

std::string isoUrl(ImageId iso, const ServerAt &at)
{
    return httpUrl(at, "/iso/" + std::to_string(iso.value));
}

} // namespace netseat::boot
