#include "clients/details/client_log_model.h"

#include "icons/icons.h"
#include "texts/choice_text.h"
#include "texts/event_text.h"
#include "texts/format.h"

#include <QDateTime>

namespace netseat::ui {

using namespace Qt::StringLiterals;

ClientLogModel::ClientLogModel(ClientHistory &history, QObject *parent)
    : QAbstractTableModel(parent)
    , m_history(history)
{
    connect(&history, &ClientHistory::restarted, this, [this] {
        if (m_rows == 0)
            return;
        beginRemoveRows({}, 0, m_rows - 1);
        m_rows = 0;
        endRemoveRows();
    });
    connect(&history, &ClientHistory::added, this, [this](int count) {
        beginInsertRows({}, m_rows, m_rows + count - 1);
        m_rows += count;
        endInsertRows();
    });
}

QString ClientLogModel::line(int row) const
{
    const Event &event = at(row);
    const auto time = QDateTime::fromMSecsSinceEpoch(event.time.msecs).toString(Qt::ISODateWithMs);
    return u"%1\t%2\t%3\t%4"_s.arg(time, ui::text(event.severity), ui::text(event.origin), ui::text(event));
}

int ClientLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ClientLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClientLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)
        || index.row() >= static_cast<int>(m_history.events().size()))
        return {};
    const Event &event = at(index.row());
    if (role == Qt::DecorationRole && index.column() == SeverityColumn)
        return severityIcon(event.severity);
    if (role == Qt::ToolTipRole && index.column() == MessageColumn)
        return ui::text(event);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return formatWhen(event.time, WallTime::now());
    case SeverityColumn:
        return ui::text(event.severity);
    case ServiceColumn:
        return ui::text(event.origin);
    case MessageColumn:
        return ui::text(event);
    default:
        return {};
    }
}

QVariant ClientLogModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case MessageColumn:
        return tr("Message");
    default:
        return {};
    }
}

ClientLogFilter::ClientLogFilter(ClientLogModel &log, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_log(log)
{
    setSourceModel(&log);
}

void ClientLogFilter::setSeverity(Severity atLeast)
{
    m_atLeast = atLeast;
    invalidateFilter();
}

void ClientLogFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

bool ClientLogFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const Event &event = m_log.at(sourceRow);
    return event.severity >= m_atLeast
        && (m_text.isEmpty() || ui::text(event).contains(m_text, Qt::CaseInsensitive)
            || ui::text(event.origin).contains(m_text, Qt::CaseInsensitive));
}

} // namespace netseat::ui
