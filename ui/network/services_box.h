#pragma once

#include "bridge/server_bridge.h"

#include <QGroupBox>

#include <map>

class QLabel;
class QToolButton;

namespace netseat::ui {

/// The four services, each with its state and where it listens or why it does not, in full sentences, and a button that starts
/// or stops it alone.
class ServicesBox : public QGroupBox {
    Q_OBJECT
public:
    explicit ServicesBox(ServerBridge &server, QWidget *parent = nullptr);

Q_SIGNALS:
    void problem(const QString &text);

private:
    struct Line {
        QLabel *icon;
        QLabel *text;
        QToolButton *button;
        bool running = false;
    };
    void toggle(Origin service);
    void apply(const server::Status &status);

    ServerBridge &m_server;
    std::map<Origin, Line> m_lines;
    QLabel *m_servedBy;
};

} // namespace netseat::ui
