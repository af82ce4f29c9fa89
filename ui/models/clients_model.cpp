#include "models/clients_model.h"

#include "icons/icons.h"
#include "inventory/check.h"
#include "texts/choice_text.h"
#include "texts/convert.h"
#include "texts/event_text.h"
#include "texts/finding_text.h"
#include "texts/format.h"

#include <algorithm>
#include <tuple>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

/// New machines first by MAC, then clients by id: the order of the inventory's own lists.
auto key(const ClientRow &row)
{
    return std::tuple(!row.isNew(), row.client.id, row.isNew() ? row.client.mac : MacAddress{});
}

QString addressOf(const Client &client, const Inventory &inventory)
{
    if (client.address)
        return toQString(client.address->toString());
    const auto *lease = inventory.lease(client.mac);
    return lease ? toQString(lease->address.toString()) : QString();
}

void setVersion(ClientRow &row, const Inventory &inventory)
{
    const auto choice = diskOf(inventory, row.client);
    const auto *version = choice ? inventory.version(choice->version) : nullptr;
    if (!version)
        return;
    row.version = version->number;
    row.maintenance = choice->draft;
    row.stays = row.client.version.has_value();
    const auto *fresh = inventory.versionFor(row.client);
    if (choice->kept && fresh && fresh->id != version->id)
        row.movedTo = fresh->number;
}

QString imageText(const ClientRow &row)
{
    if (row.version == 0)
        return row.image;
    if (row.hasMovedOn())
        //: an image, the version that a client has of it and the one that others boot: "debian@v2 → v3"
        return ClientsModel::tr("%1@v%2 → v%3").arg(row.image).arg(row.version).arg(row.movedTo);
    //: an image and its version: "debian@v3"
    return ClientsModel::tr("%1@v%2").arg(row.image).arg(row.version);
}

QVariant decoration(const ClientRow &row, int column)
{
    if (column == ClientsModel::StateColumn)
        return stateIcon(row.state);
    if (column == ClientsModel::ImageColumn && row.hasMovedOn()) // the end of its text may be cut off
        return severityIcon(Severity::Info);
    return column == ClientsModel::ModeColumn && row.maintenance ? QVariant(icon(u"maintenance"_s)) : QVariant();
}

QString imageToolTip(const ClientRow &row)
{
    if (row.maintenance)
        return ClientsModel::tr("Maintenance: it boots the draft of version %1 of %2 and may change it.")
            .arg(row.version)
            .arg(row.image);
    if (row.hasMovedOn())
        return ClientsModel::tr("The image has moved on to version %1; the client's own disk is still over version %2.")
            .arg(row.movedTo)
            .arg(row.version);
    if (row.stays)
        return ClientsModel::tr("It stays on version %1 of %2.").arg(row.version).arg(row.image);
    return imageText(row);
}

QString bootText(const ClientRow &row)
{
    if (row.isNew())
        return toQString(row.newcomer.hardware);
    const auto reached = row.boot ? row.boot->reached() : std::nullopt;
    if (!reached)
        return {};
    const auto at = *row.boot->stages[static_cast<std::size_t>(*reached)];
    //: how far a boot is and when it got there: "Loader, 1.1 s"
    return ClientsModel::tr("%1, %2").arg(shortText(*reached), formatDuration(at - row.boot->started));
}

QString bootToolTip(const ClientRow &row)
{
    if (row.isNew())
        return ClientsModel::tr("This machine asked for an address and is not registered. Its hardware says: %1")
            .arg(toQString(row.newcomer.hardware));
    if (!row.boot)
        return ClientsModel::tr("This client has not booted yet.");
    QString lines = ClientsModel::tr("Boot of %1").arg(formatWhen(row.boot->started, WallTime::now()));
    for (std::size_t i = 0; i < kStageCount; ++i)
        if (const auto &at = row.boot->stages[i])
            lines += u"\n%1\t%2"_s.arg(formatDuration(*at - row.boot->started), text(static_cast<Stage>(i)));
    if (!row.problem.isEmpty())
        lines += u'\n' + row.problem;
    return lines;
}

QString activityText(const ClientRow &row)
{
    if (row.isNew())
        return ClientsModel::tr("%1, seen at %2")
            .arg(toQString(row.newcomer.hardware), formatWhen(row.newcomer.lastSeen, WallTime::now()));
    if (!row.problem.isEmpty())
        return row.problem;
    if (!row.boot)
        return {};
    return formatWhen(row.boot->lastActivity, WallTime::now());
}

} // namespace

ClientsModel::ClientsModel(ServerBridge &server, QObject *parent)
    : QAbstractTableModel(parent)
    , m_server(server)
{
    connect(&server, &ServerBridge::inventoryChanged, this, [this] {
        applyInventory();
        m_filled = true;
    });
    connect(&server, &ServerBridge::statusChanged, this, [this] {
        applyStatus();
        m_followed = true;
    });
    connect(&m_tick, &QTimer::timeout, this, &ClientsModel::applyStatus);
    m_tick.setInterval(5000);
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
    for (const Newcomer &newcomer : inventory.newcomers) {
        ClientRow row;
        row.state = ClientState::New;
        row.client.mac = newcomer.mac;
        row.newcomer = newcomer;
        row.address = newcomer.address ? toQString(newcomer.address->toString()) : QString();
        rows.push_back(std::move(row));
    }
    for (const Client &client : inventory.clients) {
        ClientRow row;
        row.client = client;
        if (const auto *image = client.image ? inventory.image(*client.image) : nullptr)
            row.image = toQString(image->name);
        if (const auto *cdrom = client.cdrom ? inventory.image(*client.cdrom) : nullptr)
            row.cdrom = toQString(cdrom->name);
        setVersion(row, inventory);
        row.address = addressOf(client, inventory);
        refresh(row, now);
        rows.push_back(std::move(row));
    }
    return rows;
}

void ClientsModel::refresh(ClientRow &row, WallTime now) const
{
    if (row.isNew())
        return;
    const auto &status = m_server.status();
    const auto boot = status.boots.find(row.client.id);
    row.boot = boot == status.boots.end() ? std::nullopt : std::optional(boot->second);
    const auto traffic = status.traffic.find(row.client.id);
    row.traffic = traffic == status.traffic.end() ? 0 : traffic->second.read + traffic->second.written;
    row.state = stateOf(row.boot, now);
    row.problem.clear();
    if (row.boot && !row.boot->problem.empty()) {
        // The event itself can be told in the person's language; the stored sentence is English.
        const auto *event = m_server.lastProblem(row.client.id);
        const bool same = event && describe(*event) == row.boot->problem;
        row.problem = same ? text(*event) : toQString(row.boot->problem);
    } else if (row.state == ClientState::Failed) {
        row.problem = tr("Stopped after: %1").arg(text(*row.boot->reached()));
    }
}

void ClientsModel::replaceRow(int row, ClientRow next)
{
    auto &current = m_rows[static_cast<std::size_t>(row)];
    if (current == next)
        return;
    const bool failed = m_followed && next.state == ClientState::Failed && current.state != ClientState::Failed;
    current = std::move(next);
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    if (failed)
        Q_EMIT bootFailed(toQString(current.client.name), current.problem);
}

void ClientsModel::applyInventory()
{
    auto wanted = wantedRows();
    int row = 0;
    const auto remove = [this](int at) {
        beginRemoveRows({}, at, at);
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
}

void ClientsModel::applyStatus()
{
    const auto now = WallTime::now();
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[static_cast<std::size_t>(row)].isNew())
            continue;
        ClientRow next = m_rows[static_cast<std::size_t>(row)];
        refresh(next, now);
        replaceRow(row, std::move(next));
    }
    count();
}

void ClientsModel::count()
{
    ClientCounts counts;
    bool ticking = false;
    for (const ClientRow &row : m_rows) {
        counts.all += row.isNew() ? 0 : 1;
        counts.up += row.state == ClientState::Up ? 1 : 0;
        counts.booting += row.state == ClientState::Booting ? 1 : 0;
        counts.failed += row.state == ClientState::Failed ? 1 : 0;
        counts.off += row.state == ClientState::Off ? 1 : 0;
        counts.fresh += row.isNew() ? 1 : 0;
        ticking = ticking || changesWithTime(row.state);
    }
    if (ticking && !m_tick.isActive())
        m_tick.start();
    else if (!ticking)
        m_tick.stop();
    if (counts == m_counts)
        return;
    m_counts = counts;
    Q_EMIT countsChanged(m_counts);
}

QVariant ClientsModel::display(const ClientRow &row, int column) const
{
    switch (column) {
    case StateColumn:
        return text(row.state);
    case NameColumn:
        return row.isNew() ? tr("New machine") : toQString(row.client.name);
    case BootColumn:
        return bootText(row);
    case ActivityColumn:
        return activityText(row);
    case ImageColumn:
        return imageText(row);
    case ModeColumn:
        if (row.maintenance)
            return tr("Maintenance");
        return row.isNew() ? QString() : text(row.client.mode);
    case AddressColumn:
        return row.address;
    case MacColumn:
        return toQString(row.client.mac.toString());
    case TrafficColumn:
        return formatRate(row.traffic);
    case GroupColumn:
        return toQString(row.client.group);
    default:
        return {};
    }
}

QVariant ClientsModel::toolTip(const ClientRow &row, int column) const
{
    switch (column) {
    case BootColumn:
        return bootToolTip(row);
    case ImageColumn:
        return imageToolTip(row);
    case ModeColumn:
        if (row.maintenance)
            return imageToolTip(row);
        return row.isNew() ? QString() : explanation(row.client.mode);
    case AddressColumn:
        if (row.address.isEmpty())
            return {};
        return row.client.address ? tr("Fixed address") : tr("Address from the pool");
    case NameColumn:
        return toQString(row.client.notes);
    case GroupColumn:
        return row.client.followsGroup ? tr("Image and disk are set in the group %1.").arg(toQString(row.client.group))
                                       : toQString(row.client.group);
    default:
        return display(row, column);
    }
}

QVariant ClientsModel::sortKey(const ClientRow &row, int column) const
{
    switch (column) {
    case StateColumn:
        return static_cast<int>(row.state);
    case BootColumn: {
        const auto reached = row.boot ? row.boot->reached() : std::nullopt;
        return reached ? static_cast<int>(*reached) : -1;
    }
    case ActivityColumn:
        return QVariant::fromValue<qint64>(row.boot ? row.boot->lastActivity.msecs : row.newcomer.lastSeen.msecs);
    case AddressColumn: {
        const auto address = Ipv4Address::parse(row.address.toStdString());
        return QVariant::fromValue<quint32>(address ? address->bits : 0);
    }
    case TrafficColumn:
        return QVariant::fromValue<quint64>(row.traffic);
    default:
        return display(row, column);
    }
}

QVariant ClientsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ClientRow &row = at(index);
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::EditRole:
        return index.column() == NameColumn ? toQString(row.client.name) : display(row, index.column());
    case Qt::DecorationRole:
        return decoration(row, index.column());
    case Qt::ToolTipRole:
        return toolTip(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(index.column() == TrafficColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return sortKey(row, index.column());
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
            Qt::Alignment(section == TrafficColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn:
        return tr("State");
    case NameColumn:
        return tr("Name");
    case BootColumn:
        return tr("Boot");
    case ActivityColumn:
        return tr("Last activity");
    case ImageColumn:
        return tr("Image");
    case ModeColumn:
        return tr("Changes");
    case AddressColumn:
        return tr("Address");
    case MacColumn:
        return tr("MAC address");
    case TrafficColumn:
        return tr("Traffic");
    case GroupColumn:
        return tr("Group");
    default:
        return {};
    }
}

Qt::ItemFlags ClientsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    auto flags = QAbstractTableModel::flags(index) | Qt::ItemNeverHasChildren;
    if (index.column() == NameColumn && !at(index).isNew())
        flags |= Qt::ItemIsEditable;
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
    m_server.submit(server::UpdateClient{client});
    return true;
}

QModelIndex ClientsModel::indexOf(ClientId client) const
{
    const auto found =
        std::ranges::find_if(m_rows, [&](const ClientRow &row) { return !row.isNew() && row.client.id == client; });
    return found == m_rows.end() ? QModelIndex() : index(static_cast<int>(found - m_rows.begin()), 0);
}

} // namespace netseat::ui
