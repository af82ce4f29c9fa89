#include "common/signals.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace netseat::app {

Signals::Signals(QObject *parent)
    : QObject(parent)
{
    sigset_t wanted;
    sigemptyset(&wanted);
    sigaddset(&wanted, SIGTERM);
    sigaddset(&wanted, SIGINT);
    pthread_sigmask(SIG_BLOCK, &wanted, nullptr);
    m_fd = ::signalfd(-1, &wanted, SFD_CLOEXEC | SFD_NONBLOCK);
    auto *notifier = new QSocketNotifier(m_fd, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, &Signals::read);
}

Signals::~Signals()
{
    ::close(m_fd);
}

void Signals::read()
{
    signalfd_siginfo info {};
    bool some = false;
    while (::read(m_fd, &info, sizeof info) == static_cast<ssize_t>(sizeof info))
        some = true;
    if (some)
        Q_EMIT terminate();
}

const char *version()
{
    return NETSEAT_VERSION;
}

} // namespace netseat::app
