#pragma once

#include "server/data_folder.h"
#include "server/local_link.h"
#include "server/socket_path.h"
#include "server/wire.h"

#include <QLocalServer>
#include <QLocalSocket>

#include <map>
#include <memory>

namespace netseat::server {

/// Lets other processes of the same user attach to this server: snapshots, status and events go out as they come,
/// commands and questions come in. Lives on a thread of its own.
class SocketServer : public QObject {
    Q_OBJECT
public:
    static constexpr int kMostPeers = 64;

    /// Binds on the caller's thread. The folder's lock is held, so an old socket file is a dead one.
    static Result<std::unique_ptr<SocketServer>> open(const DataFolder &folder, std::shared_ptr<Gate> gate);
    ~SocketServer() override;

public Q_SLOTS:
    void start(); ///< on its own thread

private:
    struct Peer {
        bool greeted = false;
        int asked = 0; ///< not answered yet
    };

    SocketServer(SocketPath path, UniqueFd listener, std::string program, std::shared_ptr<Gate> gate);
    void accept();
    void read(QLocalSocket *socket);
    void take(QLocalSocket *socket, const QByteArray &line);
    void greet(QLocalSocket *socket, const wire::Hello &hello);
    void send(QLocalSocket *socket, const QByteArray &line);
    void answer(QLocalSocket *socket, const wire::Answer &answer);
    void refuse(QLocalSocket *socket, const std::string &why);
    void tellAll(const wire::Answer &answer);
    void drop(QLocalSocket *socket);

    SocketPath m_path;
    UniqueFd m_listener;
    std::string m_program;
    std::shared_ptr<Gate> m_gate;
    QLocalServer *m_server = nullptr;
    LocalLink *m_link = nullptr;
    std::map<QLocalSocket *, Peer> m_peers;
};

} // namespace netseat::server
