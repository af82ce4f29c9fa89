#include "clients/details/boots_model.h"

#include "clients/details/verdict_text.h"
#include "icons/icons.h"
#include "texts/choice_text.h"
#include "texts/format.h"

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

BootsModel::BootsModel(ClientHistory &history, QObject *parent)
    : QAbstractTableModel(parent)
    , m_history(history)
{
    connect(&history, &ClientHistory::bootsChanged, this, &BootsModel::update);
}

void BootsModel::setLive(const std::optional<Boot> &boot, ClientState state)
{
    m_live = boot;
    m_state = state;
    update();
}

bool BootsModel::hasOwnRow() const
{
    const auto &boots = m_history.boots();
    return m_live && m_live->reached() && (boots.empty() || boots.back().boot.started < m_live->started);
}

BootRecord BootsModel::recordAt(int row) const
{
    const auto &boots = m_history.boots();
    if (hasOwnRow() && row-- == 0)
        return {.boot = *m_live};
    auto record = boots[boots.size() - 1 - static_cast<std::size_t>(row)];
    if (row == 0 && m_live && m_live->started == record.boot.started)
        record.boot = *m_live;
    return record;
}

BootSummary BootsModel::summaryOf(const BootRecord &record, bool newest) const
{
    BootSummary summary;
    summary.started = record.boot.started;
    summary.reached = record.boot.reached();
    summary.untilSystem = record.untilSystem();
    summary.moved = record.moved();
    const auto login = record.boot.stages[static_cast<std::size_t>(Stage::SystemLogin)];
    // To the second: a row that changes with every look would be drawn anew with every look.
    const auto end = newest && record.boot.attached ? WallTime{WallTime::now().msecs / 1000 * 1000}
                                                    : record.letGo.value_or(record.boot.lastActivity);
    if (login)
        summary.upFor = std::max(end - *login, milliseconds(0));
    const bool runs = newest && (m_state == ClientState::Booting || m_state == ClientState::Up);
    const bool unread = newest && record.events.empty(); // its log lines have not come yet: no word too early on why
    if (!runs && !unread)
        summary.verdict = judge(record);
    summary.state = unread ? m_state
        : runs && !login ? ClientState::Booting
        : summary.verdict          ? ClientState::Failed
        : login                    ? ClientState::Up
                                   : ClientState::Off;
    return summary;
}

std::vector<BootSummary> BootsModel::wantedRows() const
{
    const auto own = static_cast<std::size_t>(hasOwnRow());
    const auto count = m_history.boots().size() + own;
    std::vector<BootSummary> rows;
    rows.reserve(count);
    for (std::size_t row = 0; row < count; ++row) {
        // A boot that another one followed never changes any more.
        const auto old = m_rows.size() + row >= count ? m_rows.size() + row - count : m_rows.size();
        const auto &started = row < own ? m_live->started : m_history.boots()[count - 1 - row].boot.started;
        if (row > 1 && old > 0 && old < m_rows.size() && m_rows[old].started == started)
            rows.push_back(m_rows[old]);
        else
            rows.push_back(summaryOf(recordAt(static_cast<int>(row)), row == 0));
    }
    return rows;
}

void BootsModel::update()
{
    auto wanted = wantedRows();
    const auto more = static_cast<std::ptrdiff_t>(wanted.size()) - static_cast<std::ptrdiff_t>(m_rows.size());
    const bool goesOn = more >= 0
        && std::equal(m_rows.begin(), m_rows.end(), wanted.begin() + more,
            [](const BootSummary &a, const BootSummary &b) { return a.started == b.started; });
    if (!goesOn && !m_rows.empty()) {
        beginRemoveRows({}, 0, rowCount() - 1);
        m_rows.clear();
        endRemoveRows();
    }
    const auto fresh = static_cast<int>(wanted.size() - m_rows.size());
    if (fresh > 0) {
        beginInsertRows({}, 0, fresh - 1);
        m_rows.insert(m_rows.begin(), wanted.begin(), wanted.begin() + fresh);
        endInsertRows();
    }
    for (int row = fresh; row < rowCount(); ++row) {
        auto &shown = m_rows[static_cast<std::size_t>(row)];
        if (shown == wanted[static_cast<std::size_t>(row)])
            continue;
        shown = wanted[static_cast<std::size_t>(row)];
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    }
}

int BootsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BootsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BootsModel::display(const BootSummary &row, int column) const
{
    switch (column) {
    case WhenColumn:
        return formatWhen(row.started, WallTime::now());
    case OutcomeColumn:
        return outcomeText(row);
    case LoginColumn:
        return row.untilSystem ? formatDuration(*row.untilSystem) : QString();
    case UpColumn:
        return row.upFor ? formatDuration(*row.upFor) : QString();
    case MovedColumn:
        return row.moved > 0 ? formatOctets(row.moved) : QString();
    case ChoiceColumn:
        //: a boot in a list to choose from: when it was, and how it ended
        return tr("%1: %2").arg(formatWhen(row.started, WallTime::now()), outcomeText(row));
    default:
        return {};
    }
}

QVariant BootsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BootSummary &row = at(index.row());
    const bool number = index.column() >= LoginColumn && index.column() <= MovedColumn;
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == OutcomeColumn ? display(row, OutcomeColumn) : QVariant();
    case Qt::DecorationRole:
        return index.column() == WhenColumn || index.column() == ChoiceColumn ? stateIcon(row.state) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant BootsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool number = section >= LoginColumn && section <= MovedColumn;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("Switched on");
    case OutcomeColumn:
        return tr("Outcome");
    case LoginColumn:
        return tr("Until the system");
    case UpColumn:
        return tr("Up for");
    case MovedColumn:
        return tr("Moved");
    case ChoiceColumn:
        return tr("Boot");
    default:
        return {};
    }
}

QString outcomeText(const BootSummary &boot)
{
    if (boot.verdict)
        return BootsModel::tr("failed (%1): %2")
            .arg(QString::fromStdString(std::string(causeCode(boot.verdict->cause))),
                verdictText(boot.verdict->cause).title);
    if (boot.untilSystem)
        return BootsModel::tr("came up after %1").arg(formatDuration(*boot.untilSystem));
    if (boot.state == ClientState::Booting)
        return BootsModel::tr("is booting");
    if (boot.state == ClientState::Failed)
        return text(boot.state);
    return boot.reached ? BootsModel::tr("went on without Netseat after: %1").arg(shortText(*boot.reached)) : QString();
}

} // namespace netseat::ui
