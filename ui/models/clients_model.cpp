#include "models/clients_model.h"

#include "bridge/edit_history.h"
#include "inventory/check.h"
#include "models/client_cells.h"
#include "texts/choice_text.h"
#include "texts/convert.h"
#include "texts/event_text.h"
#include "texts/finding_text.h"
#include "texts/makers.h"

#include <QMimeData>

#include <algorithm>
#include <set>
#include <tuple>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

/// New machines first by MAC, then clients by id: the order of the inventory's own lists.
auto key(const ClientRow &row)
{
    return std::tuple(!row.isNew(), row.client.id, row.isNew() ? row.client.mac : MacAddress{});
}

} // namespace

ClientsModel::ClientsModel(ServerBridge &server, QObject *parent)
    : ClientsModel(server, Makers::shared(), parent)
{
}

ClientsModel::ClientsModel(ServerBridge &server, Makers &makers, QObject *parent)
    : QAbstractTableModel(parent)
    , m_server(server)
    , m_makers(makers)
{
    connect(&server, &ServerBridge::inventoryChanged, this, [this] {
        applyInventory();
        m_filled = true;
    });
    connect(&server, &ServerBridge::statusChanged, this, [this] {
        applyStatus();
        m_followed = true;
    });
    connect(&makers, &Makers::loaded, this,
        [this] { tellChanged(std::vector<bool>(m_rows.size(), true), MacColumn); });
    connect(&m_tick, &QTimer::timeout, this, &ClientsModel::applyStatus);
    connect(&m_second, &QTimer::timeout, this, &ClientsModel::sample);
    connect(&m_minute, &QTimer::timeout, this, &ClientsModel::tellUptimes);
    m_tick.setInterval(5000);
    m_second.setInterval(1000);
    m_minute.setInterval(30'000);
    applyInventory();
    m_filled = server.inventory()->revision > 0;
    m_followed = !server.status().services.empty();
}

int ClientsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ClientsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::vector<ClientRow> ClientsModel::wantedRows() const
{
    const Inventory &inventory = *m_server.inventory();
    const auto now = WallTime::now();
    std::vector<ClientRow> rows;
    rows.reserve(inventory.newcomers.size() + inventory.clients.size());
    for (const Newcomer &newcomer : inventory.newcomers)
        rows.push_back(rowOf(newcomer));
    for (const Client &client : inventory.clients) {
        rows.push_back(rowOf(client, inventory));
        refresh(rows.back(), now);
    }
    return rows;
}

void ClientsModel::refresh(ClientRow &row, WallTime now) const
{
    if (row.isNew())
        return;
    takeStatus(row, m_server.status(), now);
    row.problem = problemOf(row);
}

QString ClientsModel::problemOf(const ClientRow &row) const
{
    if (row.boot && !row.boot->problem.empty()) {
        // The event itself can be told in the person's language; the stored sentence is English.
        const auto *event = m_server.lastProblem(row.client.id);
        const bool same = event && describe(*event) == row.boot->problem;
        return same ? text(*event) : toQString(row.boot->problem);
    }
    if (row.state == ClientState::Failed)
        return tr("Stopped after: %1").arg(text(*row.boot->reached()));
    return {};
}

void ClientsModel::replaceRow(int row, ClientRow next)
{
    auto &current = m_rows[static_cast<std::size_t>(row)];
    if (current == next)
        return;
    const bool failed = m_followed && next.state == ClientState::Failed && current.state != ClientState::Failed;
    const auto columns = changedColumns(current, next);
    current = std::move(next);
    tellChanged(row, columns);
    if (failed)
        Q_EMIT bootFailed(toQString(current.client.name), current.problem, current.client.id);
}

/// Columns beside one another are told in one go.
void ClientsModel::tellChanged(int row, std::uint32_t columns)
{
    for (int first = 0; first < ColumnCount; ++first) {
        int last = first;
        while (last < ColumnCount && (columns >> last & 1U) != 0)
            ++last;
        if (last > first)
            Q_EMIT dataChanged(index(row, first), index(row, last - 1));
        first = last;
    }
}

/// Rows below one another are told in one go.
void ClientsModel::tellChanged(const std::vector<bool> &rows, Column column)
{
    const auto count = static_cast<int>(rows.size());
    for (int first = 0; first < count; ++first) {
        int last = first;
        while (last < count && rows[static_cast<std::size_t>(last)])
            ++last;
        if (last > first)
            Q_EMIT dataChanged(index(first, column), index(last - 1, column));
        first = last;
    }
}

void ClientsModel::applyInventory()
{
    auto wanted = wantedRows();
    int row = 0;
    const auto remove = [this](int at) {
        beginRemoveRows({}, at, at);
        m_history.erase(m_rows[static_cast<std::size_t>(at)].client.id);
        m_rows.erase(m_rows.begin() + at);
        endRemoveRows();
    };
    for (ClientRow &next : wanted) {
        while (row < rowCount() && key(m_rows[static_cast<std::size_t>(row)]) < key(next))
            remove(row);
        if (row < rowCount() && key(m_rows[static_cast<std::size_t>(row)]) == key(next)) {
            replaceRow(row, std::move(next));
        } else {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, std::move(next));
            endInsertRows();
            if (m_filled && m_rows[static_cast<std::size_t>(row)].isNew())
                Q_EMIT machineAppeared(toQString(m_rows[static_cast<std::size_t>(row)].client.mac.toString()));
        }
        ++row;
    }
    while (row < rowCount())
        remove(rowCount() - 1);
    count();
    if (auto groups = groupCounts(*m_server.inventory()); groups != m_groups) {
        m_groups = std::move(groups);
        Q_EMIT groupsChanged();
    }
}

/// Called ten times a second while PCs boot: what has not changed costs a look, and no copy.
void ClientsModel::applyStatus()
{
    const auto now = WallTime::now();
    for (int row = 0; row < rowCount(); ++row) {
        const ClientRow &current = m_rows[static_cast<std::size_t>(row)];
        if (current.isNew() || (!isStale(current, m_server.status(), now) && current.problem.isEmpty()))
            continue;
        ClientRow next = current;
        refresh(next, now);
        replaceRow(row, std::move(next));
    }
    count();
}

/// Once a second: the next point of the traffic of those that have any.
void ClientsModel::sample()
{
    std::vector<bool> drawn(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const ClientRow &row = m_rows[i];
        const bool busy = row.traffic != server::Traffic{};
        auto found = m_history.find(row.client.id);
        if (row.isNew() || (!busy && found == m_history.end()))
            continue;
        if (found == m_history.end())
            found = m_history.emplace(row.client.id, TrafficHistory()).first;
        found->second.add(row.traffic);
        drawn[i] = true;
        if (found->second.isQuiet())
            m_history.erase(found);
    }
    tellChanged(drawn, TrafficColumn);
    if (m_history.empty())
        m_second.stop();
}

void ClientsModel::tellUptimes()
{
    std::vector<bool> up(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        up[i] = m_rows[i].upSince().has_value();
    tellChanged(up, UptimeColumn);
}

const TrafficHistory *ClientsModel::history(const QModelIndex &index) const
{
    const auto found = m_history.find(at(index).client.id);
    return found == m_history.end() ? nullptr : &found->second;
}

QString ClientsModel::makerOf(const ClientRow &row) const
{
    return m_makers.nameOf(row.client.mac);
}

void ClientsModel::count()
{
    ClientCounts counts;
    bool ticking = false;
    bool traffic = false;
    for (const ClientRow &row : m_rows) {
        counts.all += row.isNew() ? 0 : 1;
        counts.up += row.state == ClientState::Up ? 1 : 0;
        counts.booting += row.state == ClientState::Booting ? 1 : 0;
        counts.failed += row.state == ClientState::Failed ? 1 : 0;
        counts.off += row.state == ClientState::Off ? 1 : 0;
        counts.fresh += row.isNew() ? 1 : 0;
        ticking = ticking || changesWithTime(row.state);
        traffic = traffic || row.traffic != server::Traffic{};
    }
    const auto run = [](QTimer &timer, bool wanted) {
        if (wanted && !timer.isActive())
            timer.start();
        else if (!wanted)
            timer.stop();
    };
    run(m_tick, ticking);
    run(m_minute, counts.up > 0);
    if (traffic && !m_second.isActive())
        m_second.start(); // stops by itself when the last minute has been quiet
    if (counts == m_counts)
        return;
    m_counts = counts;
    Q_EMIT countsChanged(m_counts);
}

QVariant ClientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ClientRow &row = at(index);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(row, index.column(), m_makers);
    case Qt::EditRole:
        return index.column() == NameColumn ? toQString(row.client.name)
                                            : cellText(row, index.column(), m_makers);
    case Qt::DecorationRole:
        return cellIcon(row, index.column());
    case Qt::ToolTipRole:
        return cellToolTip(row, index.column(), m_makers);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return cellKey(row, index.column(), m_makers);
    default:
        return {};
    }
}

QVariant ClientsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return role == Qt::DisplayRole ? QVariant(columnTitle(section)) : QVariant();
}

Qt::ItemFlags ClientsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    auto flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (index.column() == NameColumn && !at(index).isNew())
        flags |= Qt::ItemIsEditable;
    if (!at(index).isNew())
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

bool ClientsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    Client client = at(index).client;
    client.name = value.toString().trimmed().toStdString();
    if (client.name == at(index).client.name)
        return false;
    for (const Finding &finding : check(client, *m_server.inventory())) {
        if (finding.fatal && finding.field == Field::Name) {
            Q_EMIT renameRefused(text(finding));
            return false;
        }
    }
    const auto &before = at(index).client;
    m_server.edits().perform({.text = tr("Rename %1").arg(toQString(before.name)), .changed = {{before, client}}}, this,
        [this](const Result<server::Reply> &reply) {
            if (!reply)
                Q_EMIT renameRefused(toQString(reply.error().message));
        });
    return true;
}

QStringList ClientsModel::mimeTypes() const
{
    return {QString::fromLatin1(kClientsMime)};
}

QMimeData *ClientsModel::mimeData(const QModelIndexList &indexes) const
{
    std::set<int> rows;
    for (const auto &index : indexes)
        if (!at(index).isNew())
            rows.insert(index.row());
    if (rows.empty())
        return nullptr;
    QStringList ids;
    QStringList names;
    for (const int row : rows) {
        const Client &client = m_rows[static_cast<std::size_t>(row)].client;
        ids << QString::number(client.id.value);
        names << toQString(client.name);
    }
    auto *data = new QMimeData;
    data->setData(QString::fromLatin1(kClientsMime), ids.join(u',').toLatin1());
    data->setText(names.join(u'\n'));
    return data;
}

QModelIndex ClientsModel::indexOf(ClientId client) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const ClientRow &row) { return !row.isNew() && row.client.id == client; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

} // namespace netseat::ui
