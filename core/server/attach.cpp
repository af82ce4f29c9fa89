#include "server/attach.h"

#include "server/local_link.h"
#include "server/socket_link.h"

#include <QDeadlineTimer>
#include <QThread>

namespace netseat::server {

Result<Attachment> attachOrOpen(const ServerOptions &options, milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    for (;;) {
        auto attached = SocketLink::open(options.dataFolder);
        if (attached)
            return Attachment {nullptr, std::move(*attached)};
        if (attached.error().code != Error::Code::NotFound && attached.error().code != Error::Code::Io)
            return attached.error();
        auto opened = Server::open(options);
        if (opened) {
            auto link = std::make_unique<LocalLink>(**opened);
            return Attachment {std::move(*opened), std::move(link)};
        }
        if (opened.error().code != Error::Code::Conflict || deadline.hasExpired())
            return opened.error();
        QThread::msleep(20);
    }
}

} // namespace netseat::server
