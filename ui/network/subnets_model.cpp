#include "network/subnets_model.h"

#include "texts/choice_text.h"
#include "texts/convert.h"

namespace netseat::ui {

using namespace Qt::StringLiterals;

SubnetsModel::SubnetsModel(ServerBridge &server, QObject *parent)
    : RowsModel<SubnetRow>(parent)
    , m_server(server)
{
    connect(&server, &ServerBridge::inventoryChanged, this, &SubnetsModel::apply);
    apply();
}

void SubnetsModel::apply()
{
    std::vector<SubnetRow> rows;
    for (const Subnet &subnet : m_server.inventory()->network.subnets)
        rows.push_back({subnet});
    setRows(rows);
}

int SubnetsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SubnetsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || role != Qt::DisplayRole)
        return {};
    const Subnet &subnet = at(index.row()).subnet;
    switch (index.column()) {
    case NameColumn:
        return toQString(subnet.name);
    case NetworkColumn:
        return toQString(subnet.network.toString());
    case ThroughColumn:
        return subnet.interface.empty() ? tr("Relays") : toQString(subnet.interface);
    case ModeColumn:
        return text(subnet.dhcp);
    case PoolColumn:
        return subnet.dhcp == DhcpMode::Full && subnet.poolFirst && subnet.poolLast
            ? tr("%1 to %2").arg(toQString(subnet.poolFirst->toString()), toQString(subnet.poolLast->toString()))
            : QString();
    case RouterColumn:
        return subnet.router ? toQString(subnet.router->toString()) : QString();
    default:
        return {};
    }
}

QVariant SubnetsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case NetworkColumn:
        return tr("Network");
    case ThroughColumn:
        return tr("Reached through");
    case ModeColumn:
        return tr("Addresses");
    case PoolColumn:
        return tr("Pool");
    case RouterColumn:
        return tr("Router");
    default:
        return {};
    }
}

RulesModel::RulesModel(ServerBridge &server, QObject *parent)
    : RowsModel<RuleRow>(parent)
    , m_server(server)
{
    connect(&server, &ServerBridge::inventoryChanged, this, &RulesModel::apply);
    apply();
}

void RulesModel::apply()
{
    std::vector<RuleRow> rows;
    for (const LoaderRule &rule : m_server.inventory()->network.loaderRules)
        rows.push_back({rule, static_cast<int>(std::ranges::count(rows, rule, &RuleRow::rule))});
    setRows(rows);
    if (!rows.empty()) // a number is a row's place, and places change without the row
        Q_EMIT dataChanged(index(0, NumberColumn), index(rowCount() - 1, NumberColumn));
}

int RulesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RulesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || role != Qt::DisplayRole)
        return {};
    const LoaderRule &rule = at(index.row()).rule;
    const auto any = [](const QString &text) { return text.isEmpty() ? tr("any") : text; };
    switch (index.column()) {
    case NumberColumn:
        return index.row() + 1;
    case MacColumn:
        return any(toQString(rule.mac));
    case ClassColumn:
        return any(toQString(rule.vendorClass));
    case ArchitectureColumn:
        return rule.architecture ? architectureText(*rule.architecture) : tr("any");
    case FileColumn:
        return toQString(rule.file);
    default:
        return {};
    }
}

QVariant RulesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NumberColumn:
        return tr("No.");
    case MacColumn:
        return tr("MAC begins with");
    case ClassColumn:
        return tr("Calls itself");
    case ArchitectureColumn:
        return tr("Firmware");
    case FileColumn:
        return tr("Boot program");
    default:
        return {};
    }
}

QString architectureText(std::uint16_t architecture)
{
    const auto name = [architecture] {
        switch (architecture) {
        case 0:
            return u"x86 BIOS"_s;
        case 6:
            return u"x86 UEFI"_s;
        case 7:
        case 9:
            return u"x86-64 UEFI"_s;
        case 10:
            return u"ARM UEFI"_s;
        case 11:
            return u"ARM 64 UEFI"_s;
        case 15:
            return u"x86 UEFI HTTP"_s;
        case 16:
            return u"x86-64 UEFI HTTP"_s;
        case 19:
            return u"ARM 64 UEFI HTTP"_s;
        case 27:
            return u"RISC-V 64 UEFI"_s;
        default:
            return QString();
        }
    }();
    return name.isEmpty() ? QString::number(architecture) : u"%1 (%2)"_s.arg(name).arg(architecture);
}

const std::vector<std::uint16_t> &usualArchitectures()
{
    static const std::vector<std::uint16_t> usual{0, 7, 9, 6, 16, 11, 19, 10, 15, 27};
    return usual;
}

} // namespace netseat::ui
