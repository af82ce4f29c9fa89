#pragma once

#include <QAction>
#include <QWidget>

class QSettings;

namespace netseat::ui {

/// One page of the window's stack. The window knows no more of it than this.
class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void find() { } ///< Ctrl+F
    /// What the tool bar offers while this page is shown.
    virtual QList<QAction *> tools() const { return {}; }
    virtual void saveState(QSettings &) const { }
    virtual void restoreState(QSettings &) { }

Q_SIGNALS:
    /// Something for the message bar above the page.
    void problem(const QString &text);
    void notice(const QString &text);
};

} // namespace netseat::ui
