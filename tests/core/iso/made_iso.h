#pragma once

#include "base/unique_fd.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <fstream>
#include <string>

#include <fcntl.h>

namespace netseat::iso {

/// A tree of files and the CD-ROM images that xorriso makes of it.
class MadeIso {
public:
    void write(const std::string &path, const std::string &content) const
    {
        const auto file = tree() / path;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << content;
    }
    std::filesystem::path tree() const { return root() / "tree"; }

    /// Options are those of xorriso's mkisofs. Empty: xorriso is not there or failed.
    std::filesystem::path make(const QStringList &options) const
    {
        const auto file = root() / "made.iso";
        std::filesystem::remove(file);
        return xorriso(QStringList{QStringLiteral("-as"), QStringLiteral("mkisofs"), QStringLiteral("-o"), text(file)} + options
                   + QStringList{text(tree())})
            ? file
            : std::filesystem::path();
    }
    bool xorriso(const QStringList &words) const
    {
        QProcess process;
        process.start(QStringLiteral("xorriso"), words);
        process.waitForFinished(60'000);
        return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }
    std::filesystem::path root() const { return m_folder.path().toStdString(); }
    static QString text(const std::filesystem::path &path) { return QString::fromStdString(path.string()); }

private:
    QTemporaryDir m_folder;
};

inline UniqueFd opened(const std::filesystem::path &file)
{
    return UniqueFd(::open(file.c_str(), O_RDONLY | O_CLOEXEC));
}

inline std::string contentOf(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

} // namespace netseat::iso
