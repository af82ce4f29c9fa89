#pragma once

#include "models/log_filter.h"

#include <QTableView>

class QPushButton;

namespace netseat::ui {

/// A list of log lines that follows its end while it is asked to. Scrolling up by hand stops the following, and a button
/// then says how many lines have come since; scrolling to the end, or that button, takes it up again. Scrolling to the
/// top fetches what is older.
class LogView : public QTableView {
    Q_OBJECT
public:
    explicit LogView(LogFilter &lines, QWidget *parent = nullptr);

    bool follows() const { return m_follow; }
    void setFollow(bool follow);
    /// The selected lines, or all shown ones if none is selected, as text; oldest first.
    QString selectedText() const;
    void copySelected() const;
    /// Says how many lines have come since the following stopped; hidden while there are none.
    QPushButton *newLines() const { return m_news; }

Q_SIGNALS:
    void followChanged(bool follow);
    void currentLineChanged(int row); ///< -1: none

protected:
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void scrollLater();
    void keepPlace(int rows);
    void onScrolled(int value);
    void countNews(int lines);
    void placeNews();

    LogFilter &m_lines;
    QPushButton *m_news;
    int m_newLines = 0;
    bool m_follow = true;
    bool m_scrolling = false; ///< our own scrolling is not the person's
    bool m_pending = false;
};

} // namespace netseat::ui
