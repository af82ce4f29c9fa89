#pragma once

#include "bridge/server_bridge.h"

#include <QWidget>

#include <map>

class QLabel;
class QProgressBar;
class QVBoxLayout;

namespace netseat::ui {

/// The long jobs that run now: what, how far, and a way to stop each. Takes no room while there are none.
class JobsPanel : public QWidget {
    Q_OBJECT
public:
    explicit JobsPanel(ServerBridge &server, QWidget *parent = nullptr);

private:
    struct Line {
        QWidget *widget;
        QLabel *label;
        QProgressBar *bar;
    };

    static QString amountOf(const server::JobStatus &job);
    void apply(const server::Status &status);
    Line makeLine(const server::JobStatus &job);

    ServerBridge &m_server;
    QVBoxLayout *m_column;
    std::map<std::int64_t, Line> m_lines;
};

} // namespace netseat::ui
