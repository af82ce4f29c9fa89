#include "models/images_model.h"

#include "icons/icons.h"
#include "models/image_rows.h"
#include "texts/convert.h"

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

bool isNumber(int column)
{
    return column == ImagesModel::SizeColumn;
}

QVariant sortKey(const ImageRow &row, int column)
{
    switch (column) {
    case ImagesModel::SizeColumn:
        return QVariant::fromValue<quint64>(row.image.size);
    case ImagesModel::UsedByColumn:
        return QVariant::fromValue<qint64>(row.usedBy.size());
    case ImagesModel::AddedColumn:
        return QVariant::fromValue<qint64>(row.image.added.msecs);
    default:
        return display(row, column);
    }
}

QVariant checkIcon(const ImageVersion &version)
{
    if (!version.damage.empty())
        return severityIcon(Severity::Error);
    return version.verified.msecs > 0 ? QVariant(icon(u"verify"_s)) : QVariant();
}

/// Only what must not be missed while the versions are folded away.
QVariant checkIcon(const ImageRow &row)
{
    const bool damaged =
        std::ranges::any_of(row.versions, [](const VersionRow &version) { return !version.version.damage.empty(); });
    return damaged ? QVariant(severityIcon(Severity::Error)) : QVariant();
}

QVariant decoration(const VersionRow &row)
{
    if (!row.version.damage.empty())
        return severityIcon(Severity::Error);
    switch (row.place) {
    case VersionPlace::Default:
        return icon(u"apply"_s);
    case VersionPlace::Scheduled:
        return icon(u"scheduled"_s);
    case VersionPlace::Draft:
        return icon(u"maintenance"_s);
    case VersionPlace::Newer:
    case VersionPlace::Older:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace

const VersionRow *ImageRow::current() const
{
    const auto found = std::ranges::find(versions, VersionPlace::Default, &VersionRow::place);
    return found == versions.end() ? nullptr : &*found;
}

const VersionRow *ImageRow::draft() const
{
    const auto found = std::ranges::find(versions, VersionPlace::Draft, &VersionRow::place);
    return found == versions.end() ? nullptr : &*found;
}

ImagesModel::ImagesModel(ServerBridge &server, QObject *parent)
    : QAbstractItemModel(parent)
    , m_server(server)
{
    connect(&server, &ServerBridge::inventoryChanged, this, &ImagesModel::apply);
    apply();
}

// An index of a version carries the id of its image, which no change of other rows makes wrong; that of an image 0.

QModelIndex ImagesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
        parent.isValid() ? static_cast<quintptr>(m_rows[static_cast<std::size_t>(parent.row())].image.id.value) : 0);
}

QModelIndex ImagesModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    const int row = rowOf({static_cast<std::int64_t>(index.internalId())});
    return row < 0 ? QModelIndex() : createIndex(row, 0, quintptr{0});
}

int ImagesModel::rowOf(ImageId image) const
{
    const auto found = std::ranges::lower_bound(m_rows, image, {}, [](const ImageRow &row) { return row.image.id; });
    return found == m_rows.end() || found->image.id != image ? -1 : static_cast<int>(found - m_rows.begin());
}

int ImagesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_rows.size());
    if (parent.column() != 0 || parent.internalId() != 0)
        return 0;
    return static_cast<int>(m_rows[static_cast<std::size_t>(parent.row())].versions.size());
}

int ImagesModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

const ImageRow &ImagesModel::imageAt(const QModelIndex &index) const
{
    const auto image = index.internalId() == 0 ? index : parent(index);
    return m_rows[static_cast<std::size_t>(image.row())];
}

const VersionRow *ImagesModel::versionAt(const QModelIndex &index) const
{
    if (index.internalId() == 0)
        return nullptr;
    return &imageAt(index).versions[static_cast<std::size_t>(index.row())];
}

QModelIndex ImagesModel::indexOf(VersionId version) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const auto &versions = m_rows[static_cast<std::size_t>(row)].versions;
        for (std::size_t i = 0; i < versions.size(); ++i)
            if (versions[i].version.id == version)
                return index(static_cast<int>(i), 0, index(row, 0));
    }
    return {};
}

void ImagesModel::apply()
{
    int row = 0;
    const auto remove = [this](int at) {
        beginRemoveRows({}, at, at);
        m_rows.erase(m_rows.begin() + at);
        endRemoveRows();
    };
    for (ImageRow &next : imageRows(*m_server.inventory())) {
        while (row < rowCount() && m_rows[static_cast<std::size_t>(row)].image.id < next.image.id)
            remove(row);
        if (row == rowCount() || m_rows[static_cast<std::size_t>(row)].image.id > next.image.id) {
            beginInsertRows({}, row, row);
            m_rows.insert(m_rows.begin() + row, std::move(next));
            endInsertRows();
        } else if (auto &current = m_rows[static_cast<std::size_t>(row)]; current != next) {
            current.image = next.image;
            current.usedBy = next.usedBy;
            applyVersions(row, std::move(next.versions));
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1)); // it tells of its versions too
        }
        ++row;
    }
    while (row < rowCount())
        remove(rowCount() - 1);
}

void ImagesModel::applyVersions(int imageRow, std::vector<VersionRow> wanted)
{
    const auto image = index(imageRow, 0);
    auto &rows = m_rows[static_cast<std::size_t>(imageRow)].versions;
    const auto remove = [&](int at) {
        beginRemoveRows(image, at, at);
        rows.erase(rows.begin() + at);
        endRemoveRows();
    };
    int row = 0;
    for (VersionRow &next : wanted) {
        const auto id = next.version.id;
        const auto here = [&] { return rows[static_cast<std::size_t>(row)].version.id; };
        while (row < static_cast<int>(rows.size()) && here() < id)
            remove(row);
        if (row == static_cast<int>(rows.size()) || here() > id) {
            beginInsertRows(image, row, row);
            rows.insert(rows.begin() + row, std::move(next));
            endInsertRows();
        } else if (rows[static_cast<std::size_t>(row)] != next) {
            rows[static_cast<std::size_t>(row)] = std::move(next);
            Q_EMIT dataChanged(index(row, 0, image), index(row, ColumnCount - 1, image));
        }
        ++row;
    }
    while (row < static_cast<int>(rows.size()))
        remove(static_cast<int>(rows.size()) - 1);
}

QVariant ImagesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImageRow &image = imageAt(index);
    const VersionRow *version = versionAt(index);
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return version ? display(*version, column) : display(image, column);
    case Qt::DecorationRole:
        if (column == CheckColumn)
            return version ? checkIcon(version->version) : checkIcon(image);
        if (version)
            return column == StateColumn ? decoration(*version) : QVariant();
        return column == NameColumn ? QVariant(icon(u"images"_s)) : QVariant();
    case Qt::ToolTipRole:
        return version ? toolTip(*version, column) : toolTip(image, column);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment(isNumber(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case SortRole:
        return version ? QVariant(version->version.number) : sortKey(image, column);
    default:
        return {};
    }
}

Qt::ItemFlags ImagesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    auto flags = QAbstractItemModel::flags(index);
    const auto *version = versionAt(index);
    if (version)
        flags |= Qt::ItemNeverHasChildren;
    if (version && version->place != VersionPlace::Draft && index.column() == NoteColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool ImagesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const auto &version = versionAt(index)->version;
    const auto note = value.toString().trimmed().toStdString();
    if (note == version.note)
        return false;
    m_server.submit(server::SetVersionNote{version.id, note});
    return true;
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
    case StateColumn:
        return tr("Version");
    case NoteColumn:
        return tr("Note");
    case UsedByColumn:
        return tr("Used by");
    case CheckColumn:
        return tr("Checked");
    case SizeColumn:
        return tr("Size");
    case AddedColumn:
        return tr("Made");
    case FormatColumn:
        return tr("Format");
    case FileColumn:
        return tr("File");
    default:
        return {};
    }
}

} // namespace netseat::ui
