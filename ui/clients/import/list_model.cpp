#include "clients/import/list_model.h"

#include "icons/icons.h"
#include "texts/choice_text.h"
#include "texts/convert.h"

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

QString kindText(ListRow::Kind kind)
{
    switch (kind) {
    case ListRow::Kind::New:
        return ListModel::tr("New");
    case ListRow::Kind::Changed:
        return ListModel::tr("Changed");
    case ListRow::Kind::Same:
        return ListModel::tr("Same");
    case ListRow::Kind::Refused:
        return ListModel::tr("Refused");
    }
    Q_UNREACHABLE();
}

QIcon kindIcon(ListRow::Kind kind)
{
    switch (kind) {
    case ListRow::Kind::New:
        return icon(u"add"_s);
    case ListRow::Kind::Changed:
        return icon(u"edit"_s);
    case ListRow::Kind::Same:
        return stateIcon(ClientState::Off);
    case ListRow::Kind::Refused:
        return severityIcon(Severity::Error);
    }
    Q_UNREACHABLE();
}

} // namespace

void ListModel::setRows(std::vector<ListRow> rows, Snapshot inventory)
{
    const auto before = m_rows.size();
    const auto after = rows.size();
    m_inventory = std::move(inventory);
    if (after < before) {
        beginRemoveRows({}, static_cast<int>(after), static_cast<int>(before) - 1);
        m_rows.resize(after);
        endRemoveRows();
    }
    const auto kept = static_cast<std::ptrdiff_t>(std::min(before, after));
    std::move(rows.begin(), rows.begin() + kept, m_rows.begin());
    if (kept > 0)
        Q_EMIT dataChanged(index(0, 0), index(static_cast<int>(kept) - 1, ColumnCount - 1));
    if (after > before) {
        beginInsertRows({}, static_cast<int>(before), static_cast<int>(after) - 1);
        m_rows.insert(m_rows.end(), std::make_move_iterator(rows.begin() + kept), std::make_move_iterator(rows.end()));
        endInsertRows();
    }
}

int ListModel::count(ListRow::Kind kind) const
{
    return static_cast<int>(std::ranges::count(m_rows, kind, &ListRow::kind));
}

int ListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ListModel::display(const ListRow &row, int column) const
{
    const Client &client = row.after;
    switch (column) {
    case KindColumn:
        return kindText(row.kind);
    case LineColumn:
        return QString::number(row.line);
    case NameColumn:
        return toQString(client.name);
    case MacColumn:
        return client.mac == MacAddress{} ? QString() : toQString(client.mac.toString());
    case AddressColumn:
        return client.address ? toQString(client.address->toString()) : QString();
    case GroupColumn:
        return toQString(client.group);
    case ImageColumn: {
        const auto *image = client.image && m_inventory ? m_inventory->image(*client.image) : nullptr;
        return image ? toQString(image->name) : QString();
    }
    case ModeColumn:
        return ui::text(client.mode);
    case WhatColumn:
        return row.kind == ListRow::Kind::Refused ? row.reason : row.changes.join(u"; "_s);
    default:
        return {};
    }
}

QVariant ListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ListRow &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == Qt::DecorationRole && index.column() == KindColumn)
        return kindIcon(row.kind);
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && index.column() == WhatColumn))
        return display(row, index.column());
    if (role == Qt::TextAlignmentRole && index.column() == LineColumn)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    return {};
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case KindColumn:
        return tr("What becomes of it");
    case LineColumn:
        return tr("Line");
    case NameColumn:
        return text(ListField::Name);
    case MacColumn:
        return text(ListField::Mac);
    case AddressColumn:
        return text(ListField::Address);
    case GroupColumn:
        return text(ListField::Group);
    case ImageColumn:
        return text(ListField::Image);
    case ModeColumn:
        return text(ListField::Mode);
    case WhatColumn:
        return tr("Changes, or why not");
    default:
        return {};
    }
}

ListFilter::ListFilter(ListModel &list, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_list(list)
{
    setSourceModel(&list);
}

void ListFilter::setKind(std::optional<ListRow::Kind> kind)
{
    m_kind = kind;
    invalidateFilter();
}

bool ListFilter::filterAcceptsRow(int sourceRow, const QModelIndex &) const
{
    return !m_kind || m_list.rows()[static_cast<std::size_t>(sourceRow)].kind == *m_kind;
}

} // namespace netseat::ui
