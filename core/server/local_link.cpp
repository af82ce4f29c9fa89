#include "server/local_link.h"

#include "server/gate.h"
#include "server/server_private.h"

#include <atomic>

namespace netseat::server {

namespace {

quint64 nextToken()
{
    static std::atomic<quint64> counter {0};
    return ++counter;
}

Error serverEnded()
{
    return {Error::Code::Cancelled, "The server has ended."};
}

} // namespace

LocalLink::LocalLink(Server &server, QObject *parent)
    : LocalLink(server.d->gate, parent)
{
}

LocalLink::LocalLink(std::shared_ptr<Gate> gate, QObject *parent)
    : Link(parent)
    , m_gate(std::move(gate))
{
    // Connected first, then copied: what comes in between is told twice, never not at all.
    m_gate->with([this](Coordinator &coordinator) {
        connect(&coordinator, &Coordinator::inventoryChanged, this, [this](const Snapshot &inventory) {
            m_inventory = inventory;
            Q_EMIT inventoryChanged(inventory);
        }, Qt::QueuedConnection);
        connect(&coordinator, &Coordinator::statusChanged, this, [this](const Status &status) {
            m_status = status;
            Q_EMIT statusChanged(m_status);
        }, Qt::QueuedConnection);
        connect(&coordinator, &Coordinator::eventsArrived, this, &Link::eventsArrived, Qt::QueuedConnection);
        connect(&coordinator, &Coordinator::replied, this, [this](quint64 token, const Result<Reply> &reply) {
            if (const auto taken = m_callbacks.extract(token); !taken.empty())
                taken.mapped()(reply);
        }, Qt::QueuedConnection);
        connect(&coordinator, &Coordinator::eventsReplied, this, [this](quint64 token, const Result<EventPage> &page) {
            if (const auto taken = m_eventsCallbacks.extract(token); !taken.empty())
                taken.mapped()(page);
        }, Qt::QueuedConnection);
    });
    m_inventory = m_gate->published.inventory();
    m_status = m_gate->published.status();
}

LocalLink::~LocalLink() = default;

void LocalLink::submit(const Command &command, Callback done)
{
    const auto token = nextToken();
    m_callbacks[token] = done ? std::move(done) : [](const Result<Reply> &) {};
    if (m_gate->post([token, command](Coordinator &coordinator) { coordinator.submit(token, command); }))
        return;
    QMetaObject::invokeMethod(
        this,
        [this, token] {
            if (const auto taken = m_callbacks.extract(token); !taken.empty())
                taken.mapped()(serverEnded());
        },
        Qt::QueuedConnection);
}

void LocalLink::queryEvents(const EventQuery &query, EventsCallback done)
{
    const auto token = nextToken();
    m_eventsCallbacks[token] = std::move(done);
    if (m_gate->post([token, query](Coordinator &coordinator) { coordinator.queryEvents(token, query); }))
        return;
    QMetaObject::invokeMethod(
        this,
        [this, token] {
            if (const auto taken = m_eventsCallbacks.extract(token); !taken.empty())
                taken.mapped()(serverEnded());
        },
        Qt::QueuedConnection);
}

} // namespace netseat::server
