#pragma once

#include "server/gate.h"
#include "server/server.h"

#include <QThread>

#include <memory>
#include <optional>

namespace netseat::server {

class SocketServer;

struct Server::Private {
    std::optional<DataFolder> folder;
    std::shared_ptr<Gate> gate = std::make_shared<Gate>(); ///< links share it and may live longer
    EventHub hub;
    QThread storeThread;
    QObject onStoreThread; ///< to call things there
    Coordinator *coordinator = nullptr; ///< lives on storeThread
    QThread linkThread;
    SocketServer *socketServer = nullptr; ///< lives on linkThread
};

} // namespace netseat::server
