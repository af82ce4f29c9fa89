#pragma once

#include "boot/loader_folders.h"
#include "tftp/byte_source.h"

#include <list>
#include <memory>
#include <unordered_map>
#include <vector>

namespace netseat::tftp {

/// An open regular file and the parts of it that were read lately. All transfers of a file share one, so a room of PCs that
/// fetches the same loader reads it once; a block costs a copy and no call into the system.
///
/// Reads block when a part is in nobody's cache yet; the part behind it is then asked for ahead.
class SharedFile {
public:
    static constexpr std::size_t kPart = 64 << 10; ///< octets
    static constexpr std::size_t kParts = 64; ///< kept of each file: 4 MiB

    explicit SharedFile(boot::ServedFile file)
        : m_file(std::move(file))
    {
    }

    std::uint64_t size() const { return m_file.size; }
    const boot::ServedFile &file() const { return m_file; }
    Result<std::size_t> read(std::uint64_t offset, MutableBytes into);

private:
    struct Part {
        std::uint64_t number;
        ByteVector octets; ///< fewer than kPart at the end of the file
    };

    Result<const ByteVector *> part(std::uint64_t number);
    Result<std::size_t> readFile(std::uint64_t offset, MutableBytes into) const;

    boot::ServedFile m_file;
    std::list<Part> m_parts; ///< used last first
    std::unordered_map<std::uint64_t, std::list<Part>::iterator> m_byNumber;
};

/// The files that transfers have open. A file that has changed on disk is another one.
class OpenFiles {
public:
    std::shared_ptr<SharedFile> share(boot::ServedFile file);

private:
    std::vector<std::weak_ptr<SharedFile>> m_files;
};

/// A SharedFile as what one transfer sends.
class FileSource : public ByteSource {
public:
    explicit FileSource(std::shared_ptr<SharedFile> file)
        : m_file(std::move(file))
    {
    }

    std::optional<std::uint64_t> size() const override { return m_file->size(); }
    Result<std::size_t> read(std::uint64_t offset, MutableBytes into) override { return m_file->read(offset, into); }

private:
    std::shared_ptr<SharedFile> m_file;
};

/// Text made for one client.
class TextSource : public ByteSource {
public:
    explicit TextSource(std::string text)
        : m_text(std::move(text))
    {
    }

    std::optional<std::uint64_t> size() const override { return m_text.size(); }
    Result<std::size_t> read(std::uint64_t offset, MutableBytes into) override;

private:
    std::string m_text;
};

} // namespace netseat::tftp
