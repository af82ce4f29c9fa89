#pragma once

#include "doctor/ext_tree.h"

#include <utility>

namespace netseat::doctor {

/// The files of a system that lie in several file systems: the root, and what is mounted over it ("/boot").
/// A symbolic link leads inside its own file system only.
class SystemTree final : public FileTree {
public:
    /// "/" for the root. Of two places the longer one has the files below it. A root may be missing.
    void mount(std::string place, std::unique_ptr<ExtTree> tree);
    bool empty() const { return m_trees.empty(); }

    /// Of all; the first error.
    Result<void> close();
    /// What the file systems were left with, a sentence; empty: all are clean.
    std::string unclean() const;
    Result<void> copyOut(std::string_view path, int fd, std::uint64_t limit);

    std::optional<std::string> read(std::string_view path, std::size_t limit = kTextLimit) override;
    std::vector<std::string> list(std::string_view path) override;
    bool exists(std::string_view path) override;
    Result<void> write(std::string_view path, std::string_view content, unsigned mode) override;
    Result<void> remove(std::string_view path) override;
    Result<void> link(std::string_view path, std::string_view target) override;

private:
    /// The tree that has the path, and the path there; nullptr: nothing is mounted there.
    std::pair<ExtTree *, std::string_view> find(std::string_view path) const;

    std::vector<std::pair<std::string, std::unique_ptr<ExtTree>>> m_trees;
};

} // namespace netseat::doctor
