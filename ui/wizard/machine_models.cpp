#include "wizard/machine_models.h"

#include "icons/icons.h"
#include "texts/convert.h"
#include "texts/format.h"
#include "texts/makers.h"

#include <QLocale>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

QString shortVerdict(CardVerdict verdict)
{
    switch (verdict) {
    case CardVerdict::Good:
        return CardsModel::tr("Good");
    case CardVerdict::Slow:
        return CardsModel::tr("Slow");
    case CardVerdict::Virtual:
        return CardsModel::tr("Virtual");
    case CardVerdict::NoLink:
        return CardsModel::tr("No link");
    case CardVerdict::NoAddress:
        return CardsModel::tr("No address");
    case CardVerdict::Wireless:
        return CardsModel::tr("Wi-Fi");
    case CardVerdict::Loopback:
        return CardsModel::tr("This computer only");
    }
    Q_UNREACHABLE();
}

QString speed(const InterfaceInfo &card)
{
    if (!card.hasLink || card.megabits <= 0)
        return {};
    if (card.megabits < 1000)
        return CardsModel::tr("%1 Mbit/s").arg(QLocale().toString(card.megabits));
    return CardsModel::tr("%1 Gbit/s").arg(QLocale().toString(card.megabits / 1000.0, 'g', 3));
}

} // namespace

CardsModel::CardsModel(InterfaceSource source, QObject *parent)
    : RowsModel<CardRow>(parent)
    , m_source(std::move(source))
{
    refresh();
}

void CardsModel::refresh()
{
    std::vector<CardRow> rows;
    for (InterfaceInfo &card : m_source())
        if (card.kind != InterfaceInfo::Kind::Loopback)
            rows.push_back({std::move(card)});
    setRows(rows);
}

int CardsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CardsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const InterfaceInfo &card = at(index.row()).card;
    const auto verdict = verdictOf(card);
    if (role == Qt::DecorationRole && index.column() == NameColumn)
        return icon(card.kind == InterfaceInfo::Kind::Wireless ? u"wifi"_s
                : card.kind == InterfaceInfo::Kind::Virtual    ? u"virtual"_s
                                                               : u"ethernet"_s);
    if (role == Qt::DecorationRole && index.column() == VerdictColumn)
        return verdict == CardVerdict::Good ? stateIcon(ClientState::Up)
                                            : severityIcon(canServe(verdict) ? Severity::Info : Severity::Warning);
    if (role == Qt::ToolTipRole)
        return text(verdict);
    if (role != Qt::DisplayRole)
        return {};
    QStringList addresses;
    for (const auto &entry : card.addresses)
        addresses << u"%1/%2"_s.arg(toQString(entry.address.toString())).arg(entry.network.length);
    switch (index.column()) {
    case NameColumn:
        return card.name;
    case VerdictColumn:
        return shortVerdict(verdict);
    case AddressColumn:
        return addresses.join(u", "_s);
    case SpeedColumn:
        return speed(card);
    default:
        return {};
    }
}

QVariant CardsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Network card");
    case VerdictColumn:
        return tr("For PCs to boot");
    case AddressColumn:
        return tr("Address");
    case SpeedColumn:
        return tr("Speed");
    default:
        return {};
    }
}

MachinesModel::MachinesModel(ServerBridge &server, QObject *parent)
    : RowsModel<MachineRow>(parent)
    , m_server(server)
{
    connect(&server, &ServerBridge::inventoryChanged, this, &MachinesModel::apply);
    apply();
}

void MachinesModel::apply()
{
    std::vector<MachineRow> rows;
    for (const Newcomer &machine : m_server.inventory()->newcomers)
        rows.push_back({machine});
    std::ranges::stable_sort(rows, {}, [](const MachineRow &row) { return row.machine.firstSeen; });
    setRows(rows);
}

int MachinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MachinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Newcomer &machine = at(index.row()).machine;
    if (role == Qt::DecorationRole && index.column() == MacColumn)
        return stateIcon(ClientState::New);
    if (role == Qt::ToolTipRole && index.column() == FirmwareColumn)
        return toQString(machine.hardware);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case MacColumn:
        return toQString(machine.mac.toString());
    case MakerColumn:
        return Makers::shared().nameOf(machine.mac);
    case FirmwareColumn:
        return toQString(machine.hardware).section(u", "_s, 0, 0);
    case SeenColumn:
        return formatWhen(machine.lastSeen, WallTime::now());
    default:
        return {};
    }
}

QVariant MachinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MacColumn:
        return tr("Machine");
    case MakerColumn:
        return tr("Maker of the card");
    case FirmwareColumn:
        return tr("Firmware");
    case SeenColumn:
        return tr("Seen");
    default:
        return {};
    }
}

} // namespace netseat::ui
