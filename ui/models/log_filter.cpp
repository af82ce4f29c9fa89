#include "models/log_filter.h"

#include "texts/event_text.h"

namespace netseat::ui {

LogFilter::LogFilter(LogModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void LogFilter::setWanted(const Wanted &wanted)
{
    m_wanted = wanted;
    invalidateRowsFilter();
}

bool LogFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const Event &event = m_model.at(sourceRow);
    if (m_wanted.nothing || event.severity < m_wanted.atLeast)
        return false;
    if (m_wanted.client && event.client != *m_wanted.client)
        return false;
    if (m_wanted.service && event.origin != *m_wanted.service)
        return false;
    return m_wanted.text.isEmpty() || text(event).contains(m_wanted.text, Qt::CaseInsensitive)
        || m_model.clientName(event).contains(m_wanted.text, Qt::CaseInsensitive);
}

} // namespace netseat::ui
