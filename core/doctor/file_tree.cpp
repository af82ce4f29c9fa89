#include "doctor/file_tree.h"

#include <algorithm>

namespace netseat::doctor {

std::optional<std::string> MemoryTree::read(std::string_view path, std::size_t limit)
{
    const auto found = files.find(path);
    if (found == files.end() || found->second.size() > limit)
        return {};
    return found->second;
}

std::vector<std::string> MemoryTree::list(std::string_view path)
{
    std::vector<std::string> names;
    const auto folder = path.ends_with('/') ? std::string(path) : std::string(path) + "/";
    for (auto file = files.lower_bound(folder); file != files.end() && file->first.starts_with(folder); ++file) {
        const auto name = file->first.substr(folder.size(), file->first.find('/', folder.size()) - folder.size());
        if (names.empty() || names.back() != name)
            names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

bool MemoryTree::exists(std::string_view path)
{
    return files.contains(path) || !list(path).empty();
}

Result<void> MemoryTree::write(std::string_view path, std::string_view content, unsigned)
{
    files.insert_or_assign(std::string(path), std::string(content));
    return {};
}

Result<void> MemoryTree::remove(std::string_view path)
{
    if (const auto found = files.find(path); found != files.end())
        files.erase(found);
    return {};
}

Result<void> MemoryTree::link(std::string_view path, std::string_view target)
{
    return write(path, target, 0777);
}

} // namespace netseat::doctor
