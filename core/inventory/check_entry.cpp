// The rules for what machines can start beside their disk.
#include "inventory/check.h"

#include <algorithm>
#include <array>

namespace netseat {

namespace {

constexpr std::size_t kMaxName = 63;
constexpr std::size_t kMaxPath = 255;
constexpr std::size_t kMaxArguments = 2048; // what Linux takes on most processors (COMMAND_LINE_SIZE)

bool hasControl(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return (c >= 0 && c < ' ') || c == 0x7f; });
}

bool isUrl(std::string_view text)
{
    constexpr std::array<std::string_view, 4> kSchemes{"http://", "https://", "tftp://", "ftp://"};
    const bool known = std::ranges::any_of(
        kSchemes, [&](std::string_view scheme) { return text.starts_with(scheme) && text.size() > scheme.size(); });
    return known || text.starts_with("${http}") || text.starts_with("${files}"); // these are "http://…" themselves
}

/// A path below a folder: no way out of it. The script encodes it, so it may have spaces, but those of a URL are the URL's.
std::optional<Problem> pathProblem(std::string_view path)
{
    if (path.empty())
        return Problem::Empty;
    if (path.size() > kMaxPath)
        return Problem::TooLong;
    if (hasControl(path) || (isUrl(path) && path.find(' ') != std::string_view::npos))
        return Problem::ControlCharacters;
    for (std::size_t at = 0; at <= path.size();) {
        const auto end = std::min(path.find('/', at), path.size());
        if (path.substr(at, end - at) == "..")
            return Problem::PathLeavesFolder;
        at = end + 1;
    }
    return std::nullopt;
}

/// Every "${…}" names something that is filled in.
bool knowsVariables(std::string_view text)
{
    for (auto at = text.find("${"); at != std::string_view::npos; at = text.find("${", at + 2)) {
        const auto end = text.find('}', at);
        const auto name = text.substr(at + 2, end == std::string_view::npos ? end : end - at - 2);
        if (end == std::string_view::npos || std::ranges::find(kEntryVariables, name) == kEntryVariables.end())
            return false;
    }
    return true;
}

void checkText(Field field, std::string_view text, std::vector<Finding> &findings)
{
    if (text.size() > kMaxArguments)
        findings.push_back({field, Problem::TooLong});
    else if (hasControl(text))
        findings.push_back({field, Problem::ControlCharacters});
    else if (!knowsVariables(text))
        findings.push_back({field, Problem::UnknownVariable});
}

void checkKernel(const BootEntry &draft, const Inventory &inventory, std::vector<Finding> &findings)
{
    if (const auto problem = pathProblem(draft.kernel))
        findings.push_back({Field::Kernel, *problem});
    for (const auto &initrd : draft.initrds)
        if (const auto problem = pathProblem(initrd))
            findings.push_back({Field::Initrd, *problem});
    checkText(Field::Arguments, draft.arguments, findings);
    if (!draft.iso)
        return;
    const auto *image = inventory.image(*draft.iso);
    if (!image)
        findings.push_back({Field::Iso, Problem::NoSuchImage});
    else if (image->format != ImageFormat::Iso)
        findings.push_back({Field::Iso, Problem::NotACdrom});
}

void checkUrl(const std::string &url, std::vector<Finding> &findings)
{
    if (!isUrl(url) || url.find(' ') != std::string::npos)
        findings.push_back({Field::Url, Problem::UrlMalformed});
    else
        checkText(Field::Url, url, findings);
}

} // namespace

std::vector<Finding> check(const BootEntry &draft, const Inventory &inventory)
{
    std::vector<Finding> findings;
    if (draft.name.empty())
        findings.push_back({Field::Name, Problem::Empty});
    else if (draft.name.size() > kMaxName)
        findings.push_back({Field::Name, Problem::TooLong});
    else if (hasControl(draft.name))
        findings.push_back({Field::Name, Problem::ControlCharacters});
    else if (const auto *other = inventory.entryByName(draft.name); other && other->id != draft.id)
        findings.push_back({Field::Name, Problem::NameTaken});
    if (draft.kind == EntryKind::Kernel)
        checkKernel(draft, inventory, findings);
    else if (draft.kind == EntryKind::Chain)
        checkUrl(draft.url, findings);
    return findings;
}

} // namespace netseat
