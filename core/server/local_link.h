#pragma once

#include "server/link.h"
#include "server/server.h"

#include <map>
#include <memory>

namespace netseat::server {

class Gate;

/// The way to a server of this process. Lives on any thread with an event loop; may outlive the server.
class LocalLink : public Link {
    Q_OBJECT
public:
    explicit LocalLink(Server &server, QObject *parent = nullptr);
    explicit LocalLink(std::shared_ptr<Gate> gate, QObject *parent = nullptr);
    ~LocalLink() override;

    Snapshot inventory() const override { return m_inventory; }
    const Status &status() const override { return m_status; }
    void submit(const Command &command, Callback done) override;
    void queryEvents(const EventQuery &query, EventsCallback done) override;

private:
    std::shared_ptr<Gate> m_gate;
    Snapshot m_inventory;
    Status m_status;
    std::map<quint64, Callback> m_callbacks;
    std::map<quint64, EventsCallback> m_eventsCallbacks;
};

} // namespace netseat::server
