#include "clients/timeline_model.h"

#include "icons/icons.h"
#include "texts/choice_text.h"
#include "texts/format.h"

#include <QPalette>

namespace netseat::ui {

using namespace Qt::StringLiterals;

void TimelineModel::setBoot(const std::optional<Boot> &boot, ClientState state)
{
    if (m_boot == boot && m_state == state)
        return;
    m_boot = boot;
    m_state = state;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(kStageCount);
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

std::optional<WallTime> TimelineModel::at(int row) const
{
    return m_boot ? m_boot->stages[static_cast<std::size_t>(row)] : std::nullopt;
}

std::optional<WallTime> TimelineModel::before(int row) const
{
    while (row-- > 0)
        if (const auto time = at(row))
            return time;
    return m_boot ? std::optional(m_boot->started) : std::nullopt;
}

QVariant TimelineModel::display(int row, int column) const
{
    if (column == StageColumn)
        return text(static_cast<Stage>(row));
    const auto time = at(row);
    if (!time) {
        const auto reached = m_boot ? m_boot->reached() : std::nullopt;
        const bool passed = reached && row < static_cast<int>(*reached);
        return column == SinceStartColumn && passed ? tr("not needed") : QString();
    }
    switch (column) {
    case SinceStartColumn:
        return formatDuration(*time - m_boot->started);
    case StepColumn:
        return row == 0 ? QString() : u"+ "_s + formatDuration(*time - *before(row));
    case ClockColumn:
        return formatClock(*time);
    default:
        return {};
    }
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto time = at(index.row());
    const auto reached = m_boot.value_or(Boot{}).reached();
    switch (role) {
    case Qt::DisplayRole:
        return display(index.row(), index.column());
    case Qt::DecorationRole: {
        if (index.column() != StageColumn)
            return {};
        const bool stopped = m_state == ClientState::Failed && reached && index.row() == static_cast<int>(*reached);
        return stateIcon(stopped ? ClientState::Failed : time ? ClientState::Up : ClientState::Off);
    }
    case Qt::TextAlignmentRole: {
        const bool number = index.column() == SinceStartColumn || index.column() == StepColumn;
        return QVariant::fromValue(Qt::Alignment(number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case StartRole:
    case EndRole: {
        if (!time || !reached)
            return {};
        const auto whole = *m_boot->stages[static_cast<std::size_t>(*reached)] - m_boot->started;
        const auto from = (role == EndRole ? *time : *before(index.row())) - m_boot->started;
        return whole.count() > 0 ? static_cast<double>(from.count()) / static_cast<double>(whole.count()) : 0.0;
    }
    default:
        return {};
    }
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == SinceStartColumn || section == StepColumn;
        return QVariant::fromValue(Qt::Alignment(number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StageColumn:
        return tr("Stage");
    case BarColumn:
        return tr("Course");
    case SinceStartColumn:
        return tr("Since start");
    case StepColumn:
        return tr("Step");
    case ClockColumn:
        return tr("Time");
    default:
        return {};
    }
}

} // namespace netseat::ui
