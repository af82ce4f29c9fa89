#pragma once

#include <QtGlobal>

#include <csignal>
#include <sys/resource.h>

namespace netseat::test {

/// As long as it lives no file of this process is written from this length on: what a full file system does to us. With 0 no
/// file is written at all.
class NoFileGrows {
public:
    explicit NoFileGrows(qint64 longest)
    {
        std::signal(SIGXFSZ, SIG_IGN); // else the writer is killed
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit {static_cast<rlim_t>(longest), m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~NoFileGrows() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    NoFileGrows(const NoFileGrows &) = delete;
    NoFileGrows &operator=(const NoFileGrows &) = delete;

private:
    rlimit m_before {};
};

} // namespace netseat::test
