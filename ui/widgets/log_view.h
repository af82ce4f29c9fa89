#pragma once

#include "models/log_filter.h"

#include <QTreeView>

namespace netseat::ui {

/// A list of log lines that follows its end while it is asked to; scrolling up by hand stops the following,
/// scrolling to the end takes it up again.
class LogView : public QTreeView {
    Q_OBJECT
public:
    explicit LogView(LogFilter &lines, QWidget *parent = nullptr);

    bool follows() const { return m_follow; }
    void setFollow(bool follow);
    /// The selected lines, or all shown ones if none is selected, as text; oldest first.
    QString selectedText() const;
    QString allText() const;
    void copySelected() const;

Q_SIGNALS:
    void followChanged(bool follow);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void scrollLater();

    LogFilter &m_lines;
    bool m_follow = true;
    bool m_scrolling = false; ///< our own scrolling is not the person's
    bool m_pending = false;
};

} // namespace netseat::ui
