#include "models/images_model.h"

#include "icons/icons.h"
#include "texts/choice_text.h"
#include "texts/convert.h"
#include "texts/format.h"

#include <map>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {
bool isNumber(int column)
{
    return column == ImagesModel::SizeColumn;
}
} // namespace

ImagesModel::ImagesModel(ServerBridge &server, QObject *parent)
    : QAbstractTableModel(parent)
    , m_server(server)
{
    connect(&server, &ServerBridge::inventoryChanged, this, &ImagesModel::apply);
    apply();
}

int ImagesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImagesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

void ImagesModel::apply()
{
    const Inventory &inventory = *m_server.inventory();
    std::map<ImageId, QStringList> users;
    for (const Client &client : inventory.clients)
        for (const auto &image : {client.image, client.cdrom})
            if (image)
                users[*image] << toQString(client.name);
    int row = 0;
    const auto remove = [this](int at) {
        beginRemoveRows({}, at, at);
        m_rows.erase(m_rows.begin() + at);
        endRemoveRows();
    };
    for (const Image &image : inventory.images) {
        ImageRow next{image, users[image.id]};
        next.usedBy.sort(Qt::CaseInsensitive);
        while (row < rowCount() && m_rows[static_cast<std::size_t>(row)].image.id < image.id)
            remove(row);
        if (row == rowCount() || m_rows[static_cast<std::size_t>(row)].image.id > image.id) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, std::move(next));
            endInsertRows();
        } else if (m_rows[static_cast<std::size_t>(row)] != next) {
            m_rows[static_cast<std::size_t>(row)] = std::move(next);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
        ++row;
    }
    while (row < rowCount())
        remove(rowCount() - 1);
}

QVariant ImagesModel::display(const ImageRow &row, int column) const
{
    switch (column) {
    case NameColumn:
        return toQString(row.image.name);
    case FormatColumn:
        return text(row.image.format);
    case SizeColumn:
        return formatOctets(row.image.size);
    case UsedByColumn:
        if (row.usedBy.isEmpty())
            return tr("Nobody");
        return row.usedBy.size() <= 3 ? row.usedBy.join(u", "_s)
                                      : tr("%n clients", nullptr, static_cast<int>(row.usedBy.size()));
    case AddedColumn:
        return formatWhen(row.image.added, WallTime::now());
    case FileColumn:
        return toQString(row.image.file);
    default:
        return {};
    }
}

QVariant ImagesModel::sortKey(const ImageRow &row, int column) const
{
    switch (column) {
    case SizeColumn:
        return QVariant::fromValue<quint64>(row.image.size);
    case UsedByColumn:
        return QVariant::fromValue<qint64>(row.usedBy.size());
    case AddedColumn:
        return QVariant::fromValue<qint64>(row.image.added.msecs);
    default:
        return display(row, column);
    }
}

QVariant ImagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ImageRow &row = at(index);
    switch (role) {
    case Qt::DisplayRole:
        return display(row, index.column());
    case Qt::DecorationRole:
        return index.column() == NameColumn ? QVariant(icon(u"images"_s)) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == UsedByColumn ? QVariant(row.usedBy.join(u", "_s)) : display(row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return sortKey(row, index.column());
    default:
        return {};
    }
}

QVariant ImagesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            Qt::Alignment(isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Name");
    case FormatColumn:
        return tr("Format");
    case SizeColumn:
        return tr("Size");
    case UsedByColumn:
        return tr("Used by");
    case AddedColumn:
        return tr("Added");
    case FileColumn:
        return tr("File");
    default:
        return {};
    }
}

} // namespace netseat::ui
