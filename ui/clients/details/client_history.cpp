#include "clients/details/client_history.h"

#include <algorithm>

namespace netseat::ui {

namespace {
/// Live events are kept above the stored ones; the oldest give way in one go.
constexpr std::size_t kMost = 20'000;
} // namespace

ClientHistory::ClientHistory(ServerBridge &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
{
    connect(&server, &ServerBridge::eventsArrived, this, [this](const EventBatch &events) {
        EventBatch ours;
        if (m_client)
            std::ranges::copy_if(
                events, std::back_inserter(ours), [this](const Event &event) { return event.client == m_client; });
        if (ours.empty())
            return;
        if (m_waiting)
            m_early.insert(m_early.end(), ours.begin(), ours.end());
        else
            append(ours);
    });
    connect(&server, &ServerBridge::connectionRestored, this, &ClientHistory::ask);
}

void ClientHistory::setClient(std::optional<ClientId> client)
{
    if (client == m_client)
        return;
    m_client = client;
    m_events.clear();
    m_boots.clear();
    Q_EMIT restarted();
    Q_EMIT bootsChanged();
    ask();
}

void ClientHistory::ask()
{
    m_early.clear();
    m_waiting = m_client.has_value();
    ++m_question;
    if (!m_client)
        return;
    server::EventQuery query;
    query.client = m_client;
    query.limit = kStored;
    m_server.queryEvents(query, this, [this, question = m_question](const Result<server::EventPage> &page) {
        if (question == m_question)
            take(page);
    });
}

void ClientHistory::take(const Result<server::EventPage> &page)
{
    m_waiting = false;
    EventBatch all = page ? page->events : m_events;
    const auto stored = static_cast<std::ptrdiff_t>(all.size());
    for (const Event &event : std::exchange(m_early, {}))
        if (std::find(all.begin(), all.begin() + stored, event) == all.begin() + stored)
            all.push_back(event);
    m_events.clear();
    m_boots.clear();
    Q_EMIT restarted();
    append(all);
    Q_EMIT bootsChanged();
}

void ClientHistory::append(const EventBatch &events)
{
    const auto before = m_events.size();
    for (const Event &event : events) {
        m_boots.add(event);
        if (event.code != EventCode::DiskActivity) // a beat, not something to read
            m_events.push_back(event);
    }
    if (m_events.size() > kMost) {
        m_events.erase(m_events.begin(), m_events.end() - static_cast<std::ptrdiff_t>(kMost / 2));
        Q_EMIT restarted();
        Q_EMIT added(static_cast<int>(m_events.size()));
    } else if (m_events.size() > before) {
        Q_EMIT added(static_cast<int>(m_events.size() - before));
    }
    Q_EMIT bootsChanged();
}

const Event *ClientHistory::newest(EventCode code) const
{
    const auto found =
        std::find_if(m_events.rbegin(), m_events.rend(), [code](const Event &event) { return event.code == code; });
    return found == m_events.rend() ? nullptr : &*found;
}

} // namespace netseat::ui
