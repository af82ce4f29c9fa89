#pragma once

#include "events/boot_history.h"
#include "models/client_state.h"

#include <QAbstractItemModel>

#include <array>
#include <optional>

namespace netseat::ui {

/// The boot of one client: always eight rows, one a stage, with the clock time, the time from the start and the time
/// since the stage before. Below each, the events from there to the next stage, as lines of the log.
class TimelineModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { StageColumn, ClockColumn, BarColumn, SinceStartColumn, StepColumn, ColumnCount };
    enum Role { StartRole = Qt::UserRole + 1, EndRole }; ///< of the bar, as parts (0 to 1) of the whole boot

    using QAbstractItemModel::QAbstractItemModel;

    void setBoot(const std::optional<Boot> &boot, ClientState state);
    void setRecord(const std::optional<BootRecord> &record, ClientState state);
    ClientState state() const { return m_state; }
    /// All of it as plain text, to be sent to somebody.
    QString asText() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    using Lines = std::array<EventBatch, kStageCount>;

    static Lines linesOf(const BootRecord &record);
    void setLines(std::size_t stage, EventBatch lines);
    std::optional<WallTime> at(int row) const;
    std::optional<WallTime> before(int row) const; ///< when the newest earlier stage was reached
    QVariant display(int row, int column) const;
    QVariant stageData(const QModelIndex &index, int role) const;
    QVariant lineData(const QModelIndex &index, int role) const;

    std::optional<Boot> m_boot;
    Lines m_lines;
    ClientState m_state = ClientState::Off;
};

} // namespace netseat::ui
