#pragma once

#include "bridge/server_bridge.h"
#include "models/version_lanes.h"

#include <QAbstractItemModel>
#include <QStringList>

namespace netseat::ui {

/// What a version is to its image.
enum class VersionPlace { Default, Scheduled, Draft, Newer, Older };

struct VersionRow {
    ImageVersion version;
    VersionPlace place = VersionPlace::Default;
    WallTime defaultAt; ///< of a scheduled one
    QString seat; ///< the client of a draft's maintenance
    QStringList boots; ///< clients whose next boot is from it, or from their disk over it; sorted
    QStringList stays; ///< those of them that were told to stay on it
    QStringList disks; ///< clients whose kept disk lies over it
    QStringList leaving; ///< clients whose last boot was from it and whose next is from another one
    LaneRow history; ///< its place in the history, as drawn
    friend bool operator==(const VersionRow &, const VersionRow &) = default;
};

struct ImageRow {
    Image image;
    QStringList usedBy; ///< names of clients, sorted
    std::vector<VersionRow> versions; ///< by id; none for a CD-ROM image, which has one only
    friend bool operator==(const ImageRow &, const ImageRow &) = default;

    const VersionRow *current() const;
    const VersionRow *draft() const;
};

/// Images by id, their versions below them; live; row signals, never resets.
class ImagesModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        StateColumn,
        NoteColumn,
        UsedByColumn,
        CheckColumn, ///< when it was last compared with its checksums, and what came of it
        SizeColumn,
        AddedColumn,
        FormatColumn,
        FileColumn,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole + 1 };

    explicit ImagesModel(ServerBridge &server, QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// The note of a version: sent to the server and shown when it has been stored.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// The image of a row, or of a version's row. The reference holds until the model changes.
    const ImageRow &imageAt(const QModelIndex &index) const;
    /// Null for an image's row.
    const VersionRow *versionAt(const QModelIndex &index) const;
    QModelIndex indexOf(VersionId version) const;

private:
    void apply();
    void applyVersions(int row, std::vector<VersionRow> wanted);
    int rowOf(ImageId image) const;

    ServerBridge &m_server;
    std::vector<ImageRow> m_rows;
};

} // namespace netseat::ui
