#pragma once

#include "clients/details/client_history.h"
#include "events/verdict.h"
#include "models/client_state.h"

#include <QAbstractTableModel>

namespace netseat::ui {

/// What is told of one boot in a line.
struct BootSummary {
    WallTime started;
    ClientState state = ClientState::Off; ///< Up: it came up (and may be off by now); Off: nothing to tell
    std::optional<Stage> reached;
    std::optional<milliseconds> untilSystem; ///< from the first sign to the operating system's login
    std::optional<milliseconds> upFor; ///< from there to the end of its last disk session, or until now
    std::uint64_t moved = 0; ///< octets of its disk
    std::optional<Verdict> verdict;
    friend bool operator==(const BootSummary &, const BootSummary &) = default;
};

/// The boots of one client, the newest first.
class BootsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Choice: all of it in one text, for a list to choose from.
    enum Column { WhenColumn, OutcomeColumn, LoginColumn, UpColumn, MovedColumn, ChoiceColumn, ColumnCount };

    explicit BootsModel(ClientHistory &history, QObject *parent = nullptr);

    /// What the server says of the boot that runs or ran last: newer than the stored log, which comes in batches.
    void setLive(const std::optional<Boot> &boot, ClientState state);

    const BootSummary &at(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    const std::vector<BootSummary> &rows() const { return m_rows; }
    BootRecord recordAt(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void update();
    bool hasOwnRow() const; ///< the live boot is not in the log yet
    std::vector<BootSummary> wantedRows() const;
    BootSummary summaryOf(const BootRecord &record, bool newest) const;
    QString display(const BootSummary &row, int column) const;

    ClientHistory &m_history;
    std::optional<Boot> m_live;
    ClientState m_state = ClientState::Off;
    std::vector<BootSummary> m_rows;
};

/// "came up after 9.5 s", "stopped: It ignores what it is offered.".
QString outcomeText(const BootSummary &boot);

} // namespace netseat::ui
