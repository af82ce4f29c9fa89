#pragma once

#include <QWidget>

namespace netseat::ui {

/// One page of the setup.
class SetupStep : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QString shortTitle() const = 0; ///< for the row of steps
    virtual QString verb() const { return tr("&Next"); }
    virtual void enter() { } ///< it comes into view
    virtual bool isReady() const = 0;
    /// Does what was chosen; committed() or refused() follows.
    virtual void commit() = 0;
    /// Whether one may go on although commit() was refused.
    virtual bool canSkip() const { return false; }

Q_SIGNALS:
    void changed();
    void committed();
    void refused(const QString &why);
};

} // namespace netseat::ui
