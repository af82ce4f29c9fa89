#pragma once

#include "server/link.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <map>

namespace netseat::ui {

class EditHistory;

/// The one object of the desktop that talks to the server, in this process or in another. Nothing here blocks:
/// everything is asked by a command and comes back as a signal or a callback.
class ServerBridge : public QObject {
    Q_OBJECT
public:
    using Done = std::function<void(const Result<server::Reply> &)>;
    using EventsDone = std::function<void(const Result<server::EventPage> &)>;

    /// Where the services run: their end is the end of this program, or netseatd goes on without us.
    enum class Place { ThisProcess, Daemon };

    ServerBridge(server::Link &link, Place place, QObject *parent = nullptr);

    /// Goes on with a new link after the old one was lost.
    void setLink(server::Link &link);

    const Snapshot &inventory() const { return m_inventory; }
    const server::Status &status() const { return m_status; }
    Place place() const { return m_place; }
    bool isConnected() const { return m_connected; }
    /// True while at least one service runs.
    bool servicesRun() const;
    /// Names of the clients that have their disk attached now.
    QStringList attachedClients() const;
    /// The newest warning or error of a client, as it came; null where none is known here.
    const Event *lastProblem(ClientId client) const;

    /// The way to send whatever can be taken back.
    EditHistory &edits() { return *m_edits; }

    /// Sends `command`. A failure is told by commandFailed(), which the window shows in place.
    void submit(const server::Command &command);
    /// Sends `command`; `done` runs on success and failure alike, unless `context` is gone by then.
    void submit(const server::Command &command, QObject *context, Done done);
    void queryEvents(const server::EventQuery &query, QObject *context, EventsDone done);

Q_SIGNALS:
    void inventoryChanged(const netseat::Snapshot &inventory);
    void statusChanged(const netseat::server::Status &status);
    void eventsArrived(const netseat::EventBatch &events);
    void commandFailed(const QString &message);
    void connectionLost(const QString &why);
    void connectionRestored();
    void servicesWanted(bool run); ///< somebody at this desktop started or stopped them

private:
    void listen(server::Link &link);
    void takeLoss(const QString &why);
    void takeInventory(const Snapshot &inventory);
    void takeStatus(const server::Status &status);
    void takeEvents(const EventBatch &events);

    QPointer<server::Link> m_link;
    Place m_place;
    bool m_connected = true;
    Snapshot m_inventory;
    server::Status m_status;
    std::map<ClientId, Event> m_problems;
    EditHistory *m_edits;
};

} // namespace netseat::ui
