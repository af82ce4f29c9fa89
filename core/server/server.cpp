#include "server/server.h"

#include "server/server_private.h"
#include "server/socket_server.h"

namespace netseat::server {

Server::Server(std::unique_ptr<Private> privateData)
    : d(std::move(privateData))
{
    d->storeThread.setObjectName(QStringLiteral("store"));
    d->linkThread.setObjectName(QStringLiteral("link"));
}

Result<std::unique_ptr<Server>> Server::open(ServerOptions options)
{
    auto folder = DataFolder::open(options.dataFolder, options.role);
    if (!folder)
        return folder.error();
    std::unique_ptr<Server> server(new Server(std::make_unique<Private>()));
    auto &d = *server->d;
    d.folder = std::move(*folder);

    // SQLite's connection belongs to the thread that opens it.
    d.storeThread.start();
    d.onStoreThread.moveToThread(&d.storeThread);
    std::optional<Error> failed;
    QMetaObject::invokeMethod(
        &d.onStoreThread,
        [&] {
            auto opened = Coordinator::open({d.folder->path(), d.folder->holder(), std::move(options.makeServices),
                                                options.upkeep, std::move(options.now)},
                d.hub, d.gate->published);
            if (opened)
                d.coordinator = opened->release();
            else
                failed = opened.error();
        },
        Qt::BlockingQueuedConnection);
    if (failed)
        return *failed;
    d.gate->set(d.coordinator);
    if (!options.listen)
        return server;

    auto socketServer = SocketServer::open(*d.folder, d.gate);
    if (!socketServer)
        return socketServer.error();
    d.socketServer = socketServer->release();
    d.socketServer->moveToThread(&d.linkThread);
    QObject::connect(&d.linkThread, &QThread::finished, d.socketServer, &QObject::deleteLater);
    d.linkThread.start();
    QMetaObject::invokeMethod(d.socketServer, &SocketServer::start, Qt::QueuedConnection);
    return server;
}

Server::~Server()
{
    d->linkThread.quit();
    d->linkThread.wait();
    d->gate->set(nullptr);
    if (d->coordinator)
        QMetaObject::invokeMethod(
            &d->onStoreThread, [this] { delete d->coordinator; }, Qt::BlockingQueuedConnection);
    d->storeThread.quit();
    d->storeThread.wait();
}

const DataFolder &Server::folder() const
{
    return *d->folder;
}

} // namespace netseat::server
