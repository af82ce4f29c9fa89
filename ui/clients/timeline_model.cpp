#include "clients/timeline_model.h"

#include "icons/icons.h"
#include "texts/choice_text.h"
#include "texts/event_text.h"
#include "texts/format.h"

#include <QPalette>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr quintptr kStageRow = 0; ///< the internal id of a stage; that of its lines is its row and one
} // namespace

void TimelineModel::setBoot(const std::optional<Boot> &boot, ClientState state)
{
    BootRecord record;
    if (boot)
        record.boot = *boot;
    setRecord(boot ? std::optional(record) : std::nullopt, state);
}

void TimelineModel::setRecord(const std::optional<BootRecord> &record, ClientState state)
{
    const auto boot = record ? std::optional(record->boot) : std::nullopt;
    if (m_boot != boot || m_state != state) {
        m_boot = boot;
        m_state = state;
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(kStageCount) - 1, ColumnCount - 1));
    }
    auto lines = record ? linesOf(*record) : Lines{};
    for (std::size_t stage = 0; stage < kStageCount; ++stage)
        setLines(stage, std::move(lines[stage]));
}

/// Each event belongs to the furthest stage that was reached when it came.
TimelineModel::Lines TimelineModel::linesOf(const BootRecord &record)
{
    Lines lines;
    std::size_t current = 0;
    for (const Event &event : record.events) {
        if (const auto stage = stageOf(event.code))
            current = qMax(current, static_cast<std::size_t>(*stage));
        lines[current].push_back(event);
    }
    return lines;
}

void TimelineModel::setLines(std::size_t stage, EventBatch lines)
{
    auto &shown = m_lines[stage];
    const auto parent = index(static_cast<int>(stage), 0);
    const bool goesOn = lines.size() >= shown.size() && std::equal(shown.begin(), shown.end(), lines.begin());
    if (!goesOn) {
        beginRemoveRows(parent, 0, static_cast<int>(shown.size()) - 1);
        shown.clear();
        endRemoveRows();
    }
    if (lines.size() == shown.size())
        return;
    beginInsertRows(parent, static_cast<int>(shown.size()), static_cast<int>(lines.size()) - 1);
    shown = std::move(lines);
    endInsertRows();
}

QString TimelineModel::asText() const
{
    QString all;
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (const int column : {ClockColumn, StageColumn, SinceStartColumn, StepColumn})
            cells << display(row, column).toString();
        all += cells.join(u'\t') + u'\n';
        for (const Event &event : m_lines[static_cast<std::size_t>(row)])
            all += u"    %1\t%2\t%3\n"_s.arg(formatClock(event.time), ui::text(event.severity), ui::text(event));
    }
    return all;
}

QModelIndex TimelineModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : kStageRow);
}

QModelIndex TimelineModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == kStageRow)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, kStageRow);
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(kStageCount);
    if (parent.internalId() != kStageRow || parent.column() != 0)
        return 0;
    return static_cast<int>(m_lines[static_cast<std::size_t>(parent.row())].size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() && parent.internalId() != kStageRow ? 0 : ColumnCount;
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
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return index.internalId() == kStageRow ? stageData(index, role) : lineData(index, role);
}

/// A line stands in the first column, across all.
QVariant TimelineModel::lineData(const QModelIndex &index, int role) const
{
    const Event &event = m_lines[index.internalId() - 1][static_cast<std::size_t>(index.row())];
    if (index.column() != StageColumn)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        //: a line of the log: its time, and what it says
        return tr("%1  %2").arg(formatClock(event.time), ui::text(event));
    case Qt::DecorationRole:
        return severityIcon(event.severity);
    default:
        return {};
    }
}

QVariant TimelineModel::stageData(const QModelIndex &index, int role) const
{
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
