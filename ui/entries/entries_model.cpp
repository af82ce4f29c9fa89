#include "entries/entries_model.h"

#include "bridge/edit_history.h"
#include "entries/entry_text.h"
#include "icons/icons.h"
#include "texts/convert.h"

#include <QMimeData>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {
const QString kEntryMime = u"application/x-netseat-boot-entry"_s;
} // namespace

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
    if (!index.isValid())
        return flags | Qt::ItemIsDropEnabled; // between the rows, and not onto one
    flags = (flags | Qt::ItemIsDragEnabled) & ~Qt::ItemFlags(Qt::ItemIsDropEnabled);
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
    const auto name = toQString(entry.name);
    perform(entry.inMenu ? tr("Put %1 into the menu").arg(name) : tr("Take %1 out of the menu").arg(name),
        at(index.row()).entry, entry);
    return true;
}

void EntriesModel::perform(const QString &text, const BootEntry &before, const BootEntry &after)
{
    m_server.edits().perform({.text = text, .entries = {{before, after}}}, this, [this](const Result<server::Reply> &reply) {
        if (!reply)
            Q_EMIT refused(toQString(reply.error().message));
    });
}

void EntriesModel::move(int row, int to)
{
    if (row < 0 || row >= rowCount() || to < 0 || to >= rowCount() || row == to)
        return;
    auto entry = at(row).entry;
    entry.position = to + 1;
    perform(tr("Move %1").arg(toQString(entry.name)), at(row).entry, entry);
}

QStringList EntriesModel::mimeTypes() const
{
    return {kEntryMime};
}

QMimeData *EntriesModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(kEntryMime, QByteArray::number(qlonglong{at(indexes.front().row()).entry.id.value}));
    return data;
}

bool EntriesModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int, const QModelIndex &parent) const
{
    return action == Qt::MoveAction && data->hasFormat(kEntryMime) && !parent.isValid();
}

/// The rows move when the server has obeyed: what is dropped is refused here, so that nobody removes the dragged row.
bool EntriesModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const BootEntryId id{data->data(kEntryMime).toLongLong()};
    const int end = row < 0 ? rowCount() : row;
    for (int from = 0; from < rowCount(); ++from)
        if (at(from).entry.id == id)
            move(from, end > from ? end - 1 : end);
    return false;
}

} // namespace netseat::ui
