#pragma once

#include "events/timeline.h"
#include "models/client_state.h"

#include <QAbstractTableModel>

#include <optional>

namespace netseat::ui {

/// The boot of one client: always eight rows, one a stage, with the clock time, the time from the start and
/// the time since the stage before.
class TimelineModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { StageColumn, ClockColumn, BarColumn, SinceStartColumn, StepColumn, ColumnCount };
    enum Role { StartRole = Qt::UserRole + 1, EndRole }; ///< of the bar, as parts (0 to 1) of the whole boot

    using QAbstractTableModel::QAbstractTableModel;

    void setBoot(const std::optional<Boot> &boot, ClientState state);
    ClientState state() const { return m_state; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::optional<WallTime> at(int row) const;
    std::optional<WallTime> before(int row) const; ///< when the newest earlier stage was reached
    QVariant display(int row, int column) const;

    std::optional<Boot> m_boot;
    ClientState m_state = ClientState::Off;
};

} // namespace netseat::ui
