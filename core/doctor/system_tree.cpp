#include "doctor/system_tree.h"

#include <algorithm>

namespace netseat::doctor {

namespace {

Error nothingThere(std::string_view path)
{
    return {Error::Code::NotFound, std::string(path) + " lies in a file system that cannot be looked into."};
}

} // namespace

void SystemTree::mount(std::string place, std::unique_ptr<ExtTree> tree)
{
    m_trees.emplace_back(std::move(place), std::move(tree));
    std::sort(
        m_trees.begin(), m_trees.end(), [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
}

Result<void> SystemTree::close()
{
    Result<void> result;
    for (auto &[place, tree] : m_trees)
        if (auto closed = tree->close(); !closed && result)
            result = closed;
    return result;
}

std::string SystemTree::unclean() const
{
    for (const auto &[place, tree] : m_trees)
        if (const auto why = tree->unclean(); !why.empty())
            return (place == "/" ? std::string("The root file system ") : "The file system of " + place + " ") + why
                + ".";
    return {};
}

std::pair<ExtTree *, std::string_view> SystemTree::find(std::string_view path) const
{
    for (const auto &[place, tree] : m_trees) {
        if (place == "/")
            return {tree.get(), path};
        if (path == place)
            return {tree.get(), "/"};
        if (path.starts_with(place) && path[place.size()] == '/')
            return {tree.get(), path.substr(place.size())};
    }
    return {nullptr, path};
}

Result<void> SystemTree::copyOut(std::string_view path, int fd, std::uint64_t limit)
{
    const auto [tree, there] = find(path);
    return tree ? tree->copyOut(there, fd, limit) : nothingThere(path);
}

std::optional<std::string> SystemTree::read(std::string_view path, std::size_t limit)
{
    const auto [tree, there] = find(path);
    return tree ? tree->read(there, limit) : std::nullopt;
}

std::vector<std::string> SystemTree::list(std::string_view path)
{
    const auto [tree, there] = find(path);
    return tree ? tree->list(there) : std::vector<std::string>();
}

bool SystemTree::exists(std::string_view path)
{
    const auto [tree, there] = find(path);
    return tree && tree->exists(there);
}

Result<void> SystemTree::write(std::string_view path, std::string_view content, unsigned mode)
{
    const auto [tree, there] = find(path);
    return tree ? tree->write(there, content, mode) : nothingThere(path);
}

Result<void> SystemTree::remove(std::string_view path)
{
    const auto [tree, there] = find(path);
    return tree ? tree->remove(there) : Result<void>();
}

Result<void> SystemTree::link(std::string_view path, std::string_view target)
{
    const auto [tree, there] = find(path);
    return tree ? tree->link(there, target) : nothingThere(path);
}

} // namespace netseat::doctor
