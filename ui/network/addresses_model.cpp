#include "network/addresses_model.h"

#include "icons/icons.h"
#include "texts/convert.h"
#include "texts/format.h"

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kTick = 15'000; ///< milliseconds: a lease that has ended is shown so within that time
} // namespace

QString text(AddressRow::State state)
{
    switch (state) {
    case AddressRow::State::Reserved:
        return AddressesModel::tr("Reserved");
    case AddressRow::State::ReservedInUse:
        return AddressesModel::tr("Reserved, in use");
    case AddressRow::State::InUse:
        return AddressesModel::tr("In use");
    case AddressRow::State::Expired:
        return AddressesModel::tr("Expired");
    }
    Q_UNREACHABLE();
}

std::vector<PoolUse> poolsOf(const Inventory &inventory, WallTime now)
{
    std::vector<PoolUse> pools;
    const auto add = [&](const QString &name, DhcpMode mode, const auto &first, const auto &last) {
        if (mode != DhcpMode::Full || !first || !last || last->bits < first->bits)
            return;
        const auto used = std::ranges::count_if(inventory.leases, [&](const Lease &lease) {
            return lease.address >= *first && lease.address <= *last && now < lease.expires;
        });
        pools.push_back({name, static_cast<int>(used), static_cast<int>(last->bits - first->bits) + 1});
    };
    const auto &network = inventory.network;
    add({}, network.dhcp, network.poolFirst, network.poolLast);
    for (const Subnet &subnet : network.subnets)
        add(toQString(subnet.name), subnet.dhcp, subnet.poolFirst, subnet.poolLast);
    return pools;
}

AddressesModel::AddressesModel(ServerBridge &server, QObject *parent)
    : RowsModel<AddressRow>(parent)
    , m_server(server)
{
    connect(&server, &ServerBridge::inventoryChanged, this, &AddressesModel::apply);
    connect(&m_tick, &QTimer::timeout, this, &AddressesModel::apply);
    m_tick.start(kTick);
    apply();
}

void AddressesModel::apply()
{
    const Inventory &inventory = *m_server.inventory();
    const auto now = WallTime::now();
    std::map<std::pair<Ipv4Address, MacAddress>, AddressRow> rows;
    for (const Lease &lease : inventory.leases) {
        AddressRow row{lease.address, lease.mac, toQString(lease.hostName), {}, AddressRow::State::InUse, lease.granted,
            lease.expires};
        if (!(now < lease.expires))
            row.state = AddressRow::State::Expired;
        if (const auto *client = inventory.clientByMac(lease.mac)) {
            row.client = client->id;
            row.name = toQString(client->name);
        }
        rows.emplace(row.key(), row);
    }
    for (const Client &client : inventory.clients) {
        if (!client.address)
            continue;
        auto &row = rows[{*client.address, client.mac}];
        row.address = *client.address;
        row.mac = client.mac;
        row.name = toQString(client.name);
        row.client = client.id;
        row.state = now < row.expires ? AddressRow::State::ReservedInUse : AddressRow::State::Reserved;
    }
    std::vector<AddressRow> next;
    for (auto &[key, row] : rows)
        next.push_back(std::move(row));
    setRows(next);
}

int AddressesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AddressesModel::display(const AddressRow &row, int column) const
{
    const auto now = WallTime::now();
    switch (column) {
    case AddressColumn:
        return toQString(row.address.toString());
    case MacColumn:
        return toQString(row.mac.toString());
    case NameColumn:
        return row.name;
    case StateColumn:
        return text(row.state);
    case GrantedColumn:
        return formatWhen(row.granted, now);
    case UntilColumn:
        return formatWhen(row.expires, now);
    default:
        return {};
    }
}

QVariant AddressesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AddressRow &row = at(index.row());
    if (role == Qt::DisplayRole)
        return display(row, index.column());
    if (role == Qt::DecorationRole && index.column() == AddressColumn)
        return stateIcon(row.state == AddressRow::State::InUse || row.state == AddressRow::State::ReservedInUse
                ? ClientState::Up
                : ClientState::Off);
    if (role == Qt::ToolTipRole && index.column() == NameColumn && !row.client)
        return tr("Nobody has registered this machine.");
    if (role != SortRole)
        return {};
    switch (index.column()) {
    case AddressColumn:
        return qint64{row.address.bits};
    case GrantedColumn:
        return qint64{row.granted.msecs};
    case UntilColumn:
        return qint64{row.expires.msecs};
    default:
        return display(row, index.column());
    }
}

QVariant AddressesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AddressColumn:
        return tr("Address");
    case MacColumn:
        return tr("MAC");
    case NameColumn:
        return tr("Name");
    case StateColumn:
        return tr("State");
    case GrantedColumn:
        return tr("Granted");
    case UntilColumn:
        return tr("Until");
    default:
        return {};
    }
}

QString AddressesModel::line(int row) const
{
    QStringList cells;
    for (int column = 0; column < ColumnCount; ++column)
        cells << display(at(row), column).toString();
    return cells.join(u'\t');
}

} // namespace netseat::ui
