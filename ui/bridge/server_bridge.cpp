#include "bridge/server_bridge.h"

#include "bridge/edit_history.h"
#include "texts/convert.h"

#include <algorithm>

namespace netseat::ui {

namespace {

/// The callback, dropped when the object it speaks for has gone.
template <typename T>
std::function<void(const Result<T> &)> guarded(QObject *context, std::function<void(const Result<T> &)> done)
{
    return [alive = QPointer<QObject>(context), done = std::move(done)](const Result<T> &result) {
        if (alive && done)
            done(result);
    };
}

} // namespace

ServerBridge::ServerBridge(server::Link &link, Place place, QObject *parent)
    : QObject(parent)
    , m_link(&link)
    , m_place(place)
    , m_inventory(link.inventory())
    , m_status(link.status())
{
    listen(link);
    m_edits = new EditHistory(*this, this);
}

void ServerBridge::listen(server::Link &link)
{
    connect(&link, &server::Link::inventoryChanged, this, &ServerBridge::takeInventory);
    connect(&link, &server::Link::statusChanged, this, &ServerBridge::takeStatus);
    connect(&link, &server::Link::eventsArrived, this, &ServerBridge::takeEvents);
    connect(&link, &server::Link::lost, this, &ServerBridge::takeLoss);
}

void ServerBridge::takeLoss(const QString &why)
{
    m_connected = false;
    server::Status unknown; // green lights of a server that is gone would be a lie
    unknown.boots = m_status.boots;
    for (auto service : m_status.services) {
        service.state = server::ServiceState::Stopped;
        service.problem = tr("Not known: there is no connection to the services.").toStdString();
        unknown.services.push_back(service);
    }
    takeStatus(unknown);
    Q_EMIT connectionLost(why);
}

void ServerBridge::setLink(server::Link &link)
{
    if (m_link)
        m_link->disconnect(this);
    m_link = &link;
    m_connected = true;
    listen(link);
    takeInventory(link.inventory());
    takeStatus(link.status());
    Q_EMIT connectionRestored();
}

bool ServerBridge::servicesRun() const
{
    return std::ranges::any_of(
        m_status.services, [](const auto &service) { return service.state == server::ServiceState::Running; });
}

QStringList ServerBridge::attachedClients() const
{
    QStringList names;
    for (const auto &[id, boot] : m_status.boots)
        if (const auto *client = boot.attached ? m_inventory->client(id) : nullptr)
            names << toQString(client->name);
    names.sort();
    return names;
}

const Event *ServerBridge::lastProblem(ClientId client) const
{
    const auto found = m_problems.find(client);
    return found == m_problems.end() ? nullptr : &found->second;
}

void ServerBridge::submit(const server::Command &command)
{
    submit(command, this, {});
}

void ServerBridge::submit(const server::Command &command, QObject *context, Done done)
{
    if (!m_link || !m_connected) {
        Q_EMIT commandFailed(tr("There is no connection to the services."));
        return;
    }
    if (std::holds_alternative<server::StartServices>(command))
        Q_EMIT servicesWanted(true);
    else if (std::holds_alternative<server::StopServices>(command))
        Q_EMIT servicesWanted(false);
    const auto report = [this, done = std::move(done)](const Result<server::Reply> &reply) {
        if (!done && !reply)
            Q_EMIT commandFailed(toQString(reply.error().message));
        if (done)
            done(reply);
    };
    m_link->submit(command, guarded<server::Reply>(context, report));
}

void ServerBridge::queryEvents(const server::EventQuery &query, QObject *context, EventsDone done)
{
    if (m_link && m_connected)
        m_link->queryEvents(query, guarded<server::EventPage>(context, std::move(done)));
}

void ServerBridge::takeInventory(const Snapshot &inventory)
{
    m_inventory = inventory;
    std::erase_if(m_problems, [&](const auto &entry) { return !inventory->client(entry.first); });
    Q_EMIT inventoryChanged(m_inventory);
}

void ServerBridge::takeStatus(const server::Status &status)
{
    m_status = status;
    Q_EMIT statusChanged(m_status);
}

void ServerBridge::takeEvents(const EventBatch &events)
{
    for (const Event &event : events)
        if (event.client && event.severity >= Severity::Warning)
            m_problems[*event.client] = event;
    Q_EMIT eventsArrived(events);
}

} // namespace netseat::ui
