#include "models/clients_filter.h"

#include "texts/choice_text.h"
#include "texts/convert.h"
#include "texts/natural_order.h"

#include <algorithm>

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
    m_words = m_text.split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void ClientsFilter::setState(std::optional<ClientState> state)
{
    m_state = state;
    invalidateRowsFilter();
}

void ClientsFilter::setGroup(std::optional<QString> group)
{
    m_group = std::move(group);
    m_groupName = m_group.value_or(QString()).toStdString();
    invalidateRowsFilter();
}

bool ClientsFilter::hasWord(const ClientRow &row, const QString &word) const
{
    const auto has = [&word](const QString &text) { return text.contains(word, Qt::CaseInsensitive); };
    const auto mac = toQString(row.client.mac.toString());
    QString bare = word;
    bare.remove(u':').remove(u'-').remove(u'.');
    return has(toQString(row.client.name)) || has(mac) || has(row.address) || has(row.image)
        || has(toQString(row.client.group)) || has(toQString(row.client.notes))
        || ui::text(row.state).startsWith(word, Qt::CaseInsensitive) || has(m_model.makerOf(row))
        || (bare.size() >= 4 && QString(mac).remove(u':').contains(bare, Qt::CaseInsensitive));
}

bool ClientsFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    const ClientRow &row = m_model.at(m_model.index(sourceRow, 0));
    if (m_state && row.state != *m_state)
        return false;
    if (m_group && (row.isNew() || row.client.group != m_groupName))
        return false;
    return std::ranges::all_of(m_words, [&](const QString &word) { return hasWord(row, word); });
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
