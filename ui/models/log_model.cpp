#include "models/log_model.h"

#include "icons/icons.h"
#include "texts/choice_text.h"
#include "texts/convert.h"
#include "texts/event_text.h"
#include "texts/format.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

LogModel::LogModel(ServerBridge &server, QObject *parent)
    : QAbstractTableModel(parent)
    , m_server(server)
{
    connect(&server, &ServerBridge::eventsArrived, this, [this](const EventBatch &events) {
        if (m_haveHistory)
            append(events);
        else
            m_early.insert(m_early.end(), events.begin(), events.end());
    });
    connect(&server, &ServerBridge::connectionRestored, this, &LogModel::askHistory);
    askHistory();
}

/// At the start, and for what was missed while the connection was lost.
void LogModel::askHistory()
{
    m_haveHistory = false;
    m_server.queryEvents({.client = {}, .before = 0, .limit = kHistory}, this,
        [this](const Result<server::EventPage> &page) { takeHistory(page); });
}

void LogModel::takeHistory(const Result<server::EventPage> &page)
{
    m_haveHistory = true;
    EventBatch all = page ? page->events : EventBatch{};
    if (page && m_events.empty()) {
        m_rowOfFirst = std::max<std::int64_t>(page->first, 1);
    } else if (page && m_rowOfFirst) { // some may have been missed: counted from the newest, the first comes out too late
        const auto end = page->first + static_cast<std::int64_t>(page->events.size());
        const auto first = end - static_cast<std::int64_t>(m_events.size());
        m_isCut = m_isCut || first > *m_rowOfFirst;
        m_rowOfFirst = std::max(*m_rowOfFirst, first);
    }
    // After a lost connection: what is there already is not told twice.
    const auto known = m_events.empty() ? WallTime{} : m_events.back().time;
    std::erase_if(all, [&](const Event &event) {
        return event.time < known
            || (event.time == known && std::find(m_events.rbegin(), m_events.rend(), event) != m_events.rend());
    });
    // What came live while the answer was under way may be at the end of the answer too.
    const auto stored = static_cast<std::ptrdiff_t>(all.size());
    for (const Event &event : m_early)
        if (std::find(all.begin(), all.begin() + stored, event) == all.begin() + stored)
            all.push_back(event);
    m_early = {};
    append(all);
}

void LogModel::append(const EventBatch &events)
{
    // Disk activity is a beat for the traffic column, not something to read.
    EventBatch lines;
    std::ranges::copy_if(
        events, std::back_inserter(lines), [](const Event &event) { return event.code != EventCode::DiskActivity; });
    if (lines.size() > static_cast<std::size_t>(kCapacity))
        lines.erase(lines.begin(), lines.end() - kCapacity);
    if (lines.empty())
        return;
    const auto total = m_events.size() + lines.size();
    if (total > static_cast<std::size_t>(kCapacity + kSlack)) {
        const auto surplus = std::min(total - static_cast<std::size_t>(kCapacity), m_events.size());
        beginRemoveRows({}, 0, static_cast<int>(surplus) - 1);
        m_events.erase(m_events.begin(), m_events.begin() + static_cast<std::ptrdiff_t>(surplus));
        m_firstSerial += static_cast<std::int64_t>(surplus);
        if (m_rowOfFirst)
            m_rowOfFirst = *m_rowOfFirst + static_cast<std::int64_t>(surplus);
        m_isCut = true;
        endRemoveRows();
    }
    const auto first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    m_events.insert(m_events.end(), lines.begin(), lines.end());
    endInsertRows();
}

std::optional<std::int64_t> LogModel::olderThan() const
{
    if (!m_rowOfFirst || *m_rowOfFirst <= 1)
        return std::nullopt;
    return m_isCut ? *m_rowOfFirst + kDrift : *m_rowOfFirst;
}

bool LogModel::holds(const Event &event) const
{
    if (!m_isCut || m_events.empty() || event.time < m_events.front().time)
        return false;
    if (event.time > m_events.front().time)
        return true;
    for (const Event &known : m_events) {
        if (known.time != event.time)
            break;
        if (known == event)
            return true;
    }
    return false;
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_events.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString clientName(const Event &event, const Inventory &inventory)
{
    if (const auto *client = event.client ? inventory.client(*event.client) : nullptr)
        return toQString(client->name);
    if (event.mac)
        return toQString(event.mac->toString());
    return event.address && !event.client ? toQString(event.address->toString()) : QString();
}

QString LogModel::clientName(const Event &event) const
{
    return ui::clientName(event, *m_server.inventory());
}

QString LogModel::line(const Event &event) const
{
    const auto time = QDateTime::fromMSecsSinceEpoch(event.time.msecs).toString(Qt::ISODateWithMs);
    return u"%1\t%2\t%3\t%4\t%5"_s.arg(
        time, ui::text(event.severity), ui::text(event.origin), clientName(event), ui::text(event));
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return cell(at(index.row()), index.column(), role);
}

QVariant LogModel::cell(const Event &event, int column, int role) const
{
    if (role == Qt::DecorationRole && column == SeverityColumn)
        return severityIcon(event.severity);
    if (role == Qt::ToolTipRole && column == MessageColumn)
        return ui::text(event);
    if (role == Qt::ToolTipRole && column == TimeColumn)
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(event.time.msecs), QLocale::LongFormat);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case TimeColumn:
        return formatClock(event.time);
    case SeverityColumn:
        return ui::text(event.severity);
    case ServiceColumn:
        return ui::text(event.origin);
    case ClientColumn:
        return clientName(event);
    case MessageColumn:
        return ui::text(event);
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case SeverityColumn:
        return tr("Severity");
    case ServiceColumn:
        return tr("Service");
    case ClientColumn:
        return tr("Client");
    case MessageColumn:
        return tr("Message");
    default:
        return {};
    }
}

} // namespace netseat::ui
