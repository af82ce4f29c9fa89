#pragma once

#include "bridge/server_bridge.h"

#include <QAbstractTableModel>

#include <deque>

namespace netseat::ui {

/// The log: what was stored when the window opened, then everything live. Appended in batches; the oldest lines
/// give way above kCapacity. Words are made only for lines that are looked at.
class LogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, SeverityColumn, ServiceColumn, ClientColumn, MessageColumn, ColumnCount };

    /// 100,000 events are about 40 MB.
    static constexpr int kCapacity = 100'000;
    /// Oldest lines are dropped this many at a time: each drop costs the filter a pass over its rows.
    static constexpr int kSlack = 2'000;
    /// How much of the stored log is asked for at the start.
    static constexpr int kHistory = 5'000;

    explicit LogModel(ServerBridge &server, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Event &at(int row) const { return m_events[static_cast<std::size_t>(row)]; }
    /// The client's name, or the MAC of a machine nobody registered.
    QString clientName(const Event &event) const;
    /// A line of plain text, for the clipboard and for files.
    QString line(int row) const;

private:
    void askHistory();
    void takeHistory(const Result<server::EventPage> &page);
    void append(const EventBatch &events);

    ServerBridge &m_server;
    std::deque<Event> m_events;
    bool m_haveHistory = false;
    EventBatch m_early; ///< live ones that came before the history
};

} // namespace netseat::ui
