#pragma once

#include "bridge/server_bridge.h"
#include "events/boot_history.h"

namespace netseat::ui {

/// The events of one client, from the stored log and then live, and the boots that they make.
class ClientHistory : public QObject {
    Q_OBJECT
public:
    /// How many events of the stored log are asked for: about a hundred boots.
    static constexpr int kStored = 5'000;

    explicit ClientHistory(ServerBridge &server, QObject *parent = nullptr);

    /// None: no client. Another one begins empty; what is stored comes later.
    void setClient(std::optional<ClientId> client);

    const EventBatch &events() const { return m_events; } ///< oldest first, without DiskActivity
    const std::vector<BootRecord> &boots() const { return m_boots.boots(); } ///< oldest first
    /// The newest of this kind, or null.
    const Event *newest(EventCode code) const;

Q_SIGNALS:
    void restarted(); ///< all is other than before
    void added(int count); ///< so many events came at the end
    void bootsChanged();

private:
    void ask();
    void take(const Result<server::EventPage> &page);
    void append(const EventBatch &events);

    ServerBridge &m_server;
    std::optional<ClientId> m_client;
    EventBatch m_events;
    BootHistory m_boots;
    EventBatch m_early; ///< live ones that came before the stored ones
    bool m_waiting = false;
    quint64 m_question = 0; ///< an answer to an older one is of another client
};

} // namespace netseat::ui
