#include "entries/entries_model.h"

#include "entries/entry_text.h"
#include "icons/icons.h"
#include "texts/convert.h"

namespace netseat::ui {

using namespace Qt::StringLiterals;

EntriesModel::EntriesModel(ServerBridge &server, QObject *parent)
    : RowsModel<EntryRow>(parent)
    , m_server(server)
{
    connect(&server, &ServerBridge::inventoryChanged, this, &EntriesModel::apply);
    apply();
}

void EntriesModel::apply()
{
    const Inventory &inventory = *m_server.inventory();
    std::vector<EntryRow> rows;
    for (const BootEntry &entry : inventory.entries)
        rows.push_back({entry, startsText(entry, inventory), startersOf(entry, inventory)});
    setRows(rows);
}

int EntriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant EntriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const EntryRow &row = at(index.row());
    if (role == Qt::DecorationRole && index.column() == NameColumn)
        return icon(row.entry.kind == EntryKind::Kernel ? u"install"_s
                : row.entry.kind == EntryKind::Chain    ? u"network"_s
                                                        : u"disk"_s);
    if (role == Qt::CheckStateRole && index.column() == MenuColumn)
        return row.entry.inMenu ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole && index.column() == StartsColumn)
        return row.starts;
    if (role == Qt::AccessibleTextRole && index.column() == MenuColumn)
        return row.entry.inMenu ? tr("In the menu") : tr("Not in the menu");
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case NameColumn:
        return toQString(row.entry.name);
    case KindColumn:
        return text(row.entry.kind);
    case StartsColumn:
        return row.starts;
    case StartersColumn:
        return row.starters.join(u", "_s);
    default:
        return {};
    }
}

QVariant EntriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case MenuColumn:
        return tr("In the menu");
    case KindColumn:
        return tr("Starts");
    case StartsColumn:
        return tr("From");
    case StartersColumn:
        return tr("By themselves");
    default:
        return {};
    }
}

Qt::ItemFlags EntriesModel::flags(const QModelIndex &index) const
{
    auto flags = RowsModel<EntryRow>::flags(index);
    if (index.isValid() && index.column() == MenuColumn)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool EntriesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != MenuColumn)
        return false;
    auto entry = at(index.row()).entry;
    entry.inMenu = value.toInt() == Qt::Checked;
    m_server.submit(server::SetBootEntry{entry}, this, [this](const Result<server::Reply> &reply) {
        if (!reply)
            Q_EMIT refused(toQString(reply.error().message));
    });
    return true;
}

} // namespace netseat::ui
