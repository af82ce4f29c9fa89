#pragma once

#include "server/link.h"
#include "server/socket_path.h"
#include "server/wire.h"

#include <QLocalSocket>

#include <filesystem>
#include <map>
#include <memory>

namespace netseat::server {

/// The way to a server in another process, over its local socket.
class SocketLink : public Link {
    Q_OBJECT
public:
    /// Attaches; blocks until the first inventory and status are there (milliseconds on a sound machine).
    /// NotFound: nobody serves this folder. Unsupported: a server of another version. Io: it does not answer.
    static Result<std::unique_ptr<SocketLink>> open(const std::filesystem::path &dataFolder,
                                                    milliseconds patience = milliseconds(10'000));
    ~SocketLink() override;

    Snapshot inventory() const override { return m_inventory; }
    const Status &status() const override { return m_status; }
    void submit(const Command &command, Callback done) override;
    void queryEvents(const EventQuery &query, EventsCallback done) override;

private:
    explicit SocketLink(SocketPath path);
    Result<void> attach(milliseconds patience);
    void read();
    void take(const wire::Answer &answer);
    void end(const std::string &why);

    SocketPath m_path;
    QLocalSocket m_socket;
    Snapshot m_inventory = std::make_shared<const Inventory>();
    Status m_status;
    bool m_ready = false; ///< inventory and status have come once
    std::optional<Error> m_ended;
    quint64 m_lastToken = 0;
    std::map<quint64, Callback> m_callbacks;
    std::map<quint64, EventsCallback> m_eventsCallbacks;
};

} // namespace netseat::server
