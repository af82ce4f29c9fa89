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
    /// Oldest lines are dropped this many at a time, so that not every batch moves what people look at.
    static constexpr int kSlack = 2'000;
    /// How much of the stored log is asked for at the start.
    static constexpr int kHistory = 5'000;
    /// By so many rows the counting may be wrong.
    static constexpr std::int64_t kDrift = 500;

    explicit LogModel(ServerBridge &server, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    const Event &at(int row) const { return m_events[static_cast<std::size_t>(row)]; }
    /// A number for each line that stays its own while others come and go: the first line's. The others follow.
    std::int64_t firstSerial() const { return m_firstSerial; }
    const Event &atSerial(std::int64_t serial) const { return at(static_cast<int>(serial - m_firstSerial)); }
    /// The stored log goes on before this row number (see server::EventQuery); nothing: it begins here. Once oldest lines
    /// were dropped it is only about there, rather too late than too early: see holds().
    std::optional<std::int64_t> olderThan() const;
    /// Whether a stored line is among those that are here, or newer than the first of them, as its time tells.
    bool holds(const Event &event) const;
    ServerBridge &server() const { return m_server; }

    /// What a column says about an event.
    QVariant cell(const Event &event, int column, int role) const;
    /// The client's name, or the MAC of a machine nobody registered.
    QString clientName(const Event &event) const;
    /// A line of plain text, for the clipboard.
    QString line(const Event &event) const;
    QString line(int row) const { return line(at(row)); }

private:
    void askHistory();
    void takeHistory(const Result<server::EventPage> &page);
    void append(const EventBatch &events);

    ServerBridge &m_server;
    std::deque<Event> m_events;
    std::int64_t m_firstSerial = 0;
    std::optional<std::int64_t> m_rowOfFirst; ///< in the stored log; what is live is counted on
    bool m_isCut = false; ///< lines were dropped, or come after a gap: the number above is not exact
    bool m_haveHistory = false;
    EventBatch m_early; ///< live ones that came before the history
};

/// Who an event is about, for people: the client's name, else the MAC, else the address, else nothing.
QString clientName(const Event &event, const Inventory &inventory);

} // namespace netseat::ui
