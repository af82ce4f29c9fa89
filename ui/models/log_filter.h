#pragma once

#include "models/log_model.h"

#include <QTimer>

#include <deque>
#include <optional>

namespace netseat::ui {

/// Which lines of the log are shown, in the order in which they came, and stored ones from before on demand. Each new line
/// is looked at once. A new text to search for goes through the log in slices, the newest lines first, so that typing
/// never waits for 100,000 lines.
class LogFilter : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Wanted {
        std::optional<ClientId> client;
        std::optional<Origin> service;
        Severity atLeast = Severity::Debug;
        QString text;
        bool nothing = false; ///< no client is chosen: show none
        friend bool operator==(const Wanted &, const Wanted &) = default;
    };
    /// How many stored lines are asked for at a time.
    static constexpr int kOlder = 2'000;
    /// Pages without one line that fits are passed over up to this many.
    static constexpr int kFruitless = 25;
    /// Lines searched for a text in one go: a few milliseconds.
    static constexpr int kSlice = 2'000;

    explicit LogFilter(LogModel &model, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    void setWanted(const Wanted &wanted);
    const Wanted &wanted() const { return m_wanted; }
    LogModel &log() const { return m_model; }
    const Event &at(int row) const;
    QString line(int row) const { return m_model.line(at(row)); }
    /// Copies, to be worked on elsewhere.
    EventBatch events() const;

    /// True while a search for a text is under way.
    bool isSearching() const { return m_slices.isActive(); }
    bool canFetchOlder() const;
    bool isFetching() const { return m_fetching; }
    /// Asks the stored log for lines from before the first. They come as rows at the top; olderFetched() ends it.
    void fetchOlder();

Q_SIGNALS:
    void wantedChanged();
    void searched();
    void olderFetched();

private:
    bool accepts(const Event &event) const;
    void search(std::int64_t lines);
    void takeNew(int first, int last);
    void dropOldest(int last);
    void askOlder(int fruitless);
    void takeOlder(const Result<server::EventPage> &page, int fruitless);

    LogModel &m_model;
    Wanted m_wanted;
    std::deque<Event> m_older; ///< stored ones from before the log's first that fit
    std::deque<std::int64_t> m_lines; ///< the log's that fit, by serial
    std::int64_t m_unsearched = 0; ///< lines before this serial are still to be searched
    QTimer m_slices;
    std::optional<std::int64_t> m_olderThan; ///< row number of the oldest one looked at; unset: the log's own
    bool m_atStart = false; ///< the stored log holds nothing older
    bool m_fetching = false;
    int m_question = 0; ///< answers to an earlier one are void
};

} // namespace netseat::ui
