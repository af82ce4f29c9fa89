#include "tftp/file_source.h"

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <unistd.h>

namespace netseat::tftp {

Result<std::size_t> SharedFile::read(std::uint64_t offset, MutableBytes into)
{
    std::size_t done = 0;
    while (done < into.size()) {
        const auto octets = part((offset + done) / kPart);
        if (!octets)
            return octets.error();
        const auto within = static_cast<std::size_t>((offset + done) % kPart);
        if (within >= (*octets)->size())
            break;
        const auto count = std::min(into.size() - done, (*octets)->size() - within);
        std::copy_n((*octets)->data() + within, count, into.data() + done);
        done += count;
        if (within + count < kPart && done < into.size())
            break; // the end of the file
    }
    return done;
}

Result<const ByteVector *> SharedFile::part(std::uint64_t number)
{
    if (const auto known = m_byNumber.find(number); known != m_byNumber.end()) {
        if (known->second != m_parts.begin())
            m_parts.splice(m_parts.begin(), m_parts, known->second);
        return &m_parts.front().octets;
    }
    if (m_parts.size() >= kParts) {
        m_byNumber.erase(m_parts.back().number);
        m_parts.splice(m_parts.begin(), m_parts, std::prev(m_parts.end())); // its memory serves again
    } else {
        m_parts.emplace_front();
    }
    auto &part = m_parts.front();
    part.number = number;
    part.octets.resize(kPart);
    const auto count = readFile(number * kPart, part.octets);
    part.octets.resize(count ? *count : 0);
    if (!count) {
        m_parts.pop_front();
        return count.error();
    }
    m_byNumber[number] = m_parts.begin();
    if (part.octets.size() == kPart)
        ::posix_fadvise(m_file.fd.get(), static_cast<off_t>((number + 1) * kPart), kPart, POSIX_FADV_WILLNEED);
    return &part.octets;
}

Result<std::size_t> SharedFile::readFile(std::uint64_t offset, MutableBytes into) const
{
    std::size_t done = 0;
    while (done < into.size()) {
        const auto count =
            ::pread(m_file.fd.get(), into.data() + done, into.size() - done, static_cast<off_t>(offset + done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemError("Reading the file failed", errno);
        if (count == 0)
            break;
        done += static_cast<std::size_t>(count);
    }
    return done;
}

std::shared_ptr<SharedFile> OpenFiles::share(boot::ServedFile file)
{
    std::erase_if(m_files, [](const auto &open) { return open.expired(); });
    for (const auto &open : m_files)
        if (auto shared = open.lock(); shared && shared->file().stamp == file.stamp)
            return shared;
    auto shared = std::make_shared<SharedFile>(std::move(file));
    m_files.push_back(shared);
    return shared;
}

Result<std::size_t> TextSource::read(std::uint64_t offset, MutableBytes into)
{
    const auto from = static_cast<std::size_t>(std::min<std::uint64_t>(offset, m_text.size()));
    const auto count = std::min(into.size(), m_text.size() - from);
    std::ranges::copy(bytesOf(m_text).subspan(from, count), into.begin());
    return count;
}

} // namespace netseat::tftp
