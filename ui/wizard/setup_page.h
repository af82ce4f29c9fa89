#pragma once

#include "network/interfaces.h"
#include "widgets/page.h"
#include "wizard/setup_state.h"

class QLabel;
class QPushButton;
class QStackedWidget;

namespace netseat::ui {

class MessageBar;
class SetupStep;

/// From nothing to the first client that boots, in five steps that measure rather than ask. It lies in the window like any
/// page: whoever leaves it finds it as it was.
class SetupPage : public Page {
    Q_OBJECT
public:
    SetupPage(ServerBridge &server, InterfaceSource interfaces, QWidget *parent = nullptr);

    /// Shows the step again at which it was left; from the first one on after it was finished.
    void begin();
    int step() const;
    int stepCount() const;

Q_SIGNALS:
    void left(); ///< closed, or finished

private:
    SetupStep *current() const;
    void build();
    void showStep(int step);
    void next();
    void goOn();
    void refuse(const QString &why);
    void refresh();
    void leave();

    ServerBridge &m_server;
    SetupState m_state;
    QLabel *m_title;
    std::vector<QLabel *> m_marks;
    QStackedWidget *m_stack;
    MessageBar *m_message;
    QPushButton *m_back;
    QPushButton *m_leave;
    QPushButton *m_skip;
    QPushButton *m_next;
    QLabel *m_progress;
    bool m_waiting = false; ///< for a commit
};

} // namespace netseat::ui
