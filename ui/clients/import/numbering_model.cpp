#include "clients/import/numbering_model.h"

#include "texts/convert.h"
#include "texts/format.h"

#include <algorithm>

namespace netseat::ui {

void NumberingModel::setMachines(const std::vector<Newcomer> &machines)
{
    const auto isSame = [](const Newcomer &machine, const Row &row) { return machine.mac == row.machine.mac; };
    // Machines are switched on one after the other: mostly some come at the end, or in between.
    std::size_t at = 0;
    for (; at < machines.size(); ++at) {
        if (at < m_rows.size() && isSame(machines[at], m_rows[at])) {
            m_rows[at].machine = machines[at];
            continue;
        }
        const auto found = std::ranges::find(m_rows, machines[at].mac, [](const Row &row) { return row.machine.mac; });
        if (found != m_rows.end()) {
            const auto old = static_cast<int>(found - m_rows.begin());
            beginRemoveRows({}, old, old);
            m_rows.erase(found);
            endRemoveRows();
        }
        const auto row = static_cast<int>(std::min(at, m_rows.size()));
        beginInsertRows({}, row, row);
        m_rows.insert(m_rows.begin() + row, Row{machines[at], {}});
        endInsertRows();
    }
    if (at < m_rows.size()) {
        beginRemoveRows({}, static_cast<int>(at), rowCount() - 1);
        m_rows.resize(at);
        endRemoveRows();
    }
}

void NumberingModel::setDrafts(const std::vector<Client> &drafts)
{
    std::size_t next = 0;
    for (Row &row : m_rows) {
        const bool named = !isLeftOut(row) && next < drafts.size();
        row.name = named ? toQString(drafts[next++].name) : QString();
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

std::vector<Newcomer> NumberingModel::chosen() const
{
    std::vector<Newcomer> machines;
    for (const Row &row : m_rows)
        if (!isLeftOut(row))
            machines.push_back(row.machine);
    return machines;
}

int NumberingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int NumberingModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant NumberingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::CheckStateRole && index.column() == MacColumn)
        return static_cast<int>(isLeftOut(row) ? Qt::Unchecked : Qt::Checked);
    if (role == Qt::ToolTipRole && index.column() == HardwareColumn)
        return toQString(row.machine.hardware);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case MacColumn:
        return toQString(row.machine.mac.toString());
    case NameColumn:
        return isLeftOut(row) ? tr("left out") : row.name;
    case SeenColumn:
        return formatWhen(row.machine.firstSeen, WallTime::now());
    case HardwareColumn:
        return toQString(row.machine.hardware);
    default:
        return {};
    }
}

bool NumberingModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != MacColumn)
        return false;
    const auto &mac = m_rows[static_cast<std::size_t>(index.row())].machine.mac;
    if (value.toInt() == Qt::Checked)
        m_leftOut.erase(mac);
    else
        m_leftOut.insert(mac);
    Q_EMIT dataChanged(index, index);
    Q_EMIT choiceChanged();
    return true;
}

QVariant NumberingModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MacColumn:
        return tr("New machine");
    case NameColumn:
        return tr("Becomes");
    case SeenColumn:
        return tr("Switched on");
    case HardwareColumn:
        return tr("Hardware");
    default:
        return {};
    }
}

Qt::ItemFlags NumberingModel::flags(const QModelIndex &index) const
{
    auto flags = QAbstractTableModel::flags(index);
    if (index.column() == MacColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace netseat::ui
