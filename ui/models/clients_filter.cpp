#include "models/clients_filter.h"

#include "texts/convert.h"
#include "texts/natural_order.h"

namespace netseat::ui {

using namespace Qt::StringLiterals;

ClientsFilter::ClientsFilter(ClientsModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSortRole(ClientsModel::SortRole);
    setSourceModel(&model);
}

void ClientsFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateRowsFilter();
}

void ClientsFilter::setState(std::optional<ClientState> state)
{
    m_state = state;
    invalidateRowsFilter();
}

bool ClientsFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const ClientRow &row = m_model.at(m_model.index(sourceRow, 0));
    if (m_state && row.state != *m_state)
        return false;
    if (m_text.isEmpty())
        return true;
    const auto mac = toQString(row.client.mac.toString());
    const auto has = [this](const QString &text) { return text.contains(m_text, Qt::CaseInsensitive); };
    QString bare = m_text;
    bare.remove(u':').remove(u'-').remove(u'.');
    return has(toQString(row.client.name)) || has(mac) || has(row.address) || has(row.image)
        || has(toQString(row.client.group)) || has(toQString(row.client.notes))
        || (bare.size() >= 4 && QString(mac).remove(u':').contains(bare, Qt::CaseInsensitive));
}

bool ClientsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const ClientRow &a = m_model.at(left);
    const ClientRow &b = m_model.at(right);
    if (a.isNew() != b.isNew()) // the proxy turns the answer round when it sorts downwards
        return a.isNew() == (sortOrder() == Qt::AscendingOrder);
    const auto x = left.data(sortRole());
    const auto y = right.data(sortRole());
    if (x == y)
        return left.row() < right.row();
    if (x.typeId() == QMetaType::QString)
        return compareNaturally(x.toString(), y.toString()) < 0;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace netseat::ui
