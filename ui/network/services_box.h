#pragma once

#include "bridge/server_bridge.h"

#include <QGroupBox>

#include <map>

class QLabel;

namespace netseat::ui {

/// The four services, each with its state and where it listens or why it does not, in full sentences.
class ServicesBox : public QGroupBox {
    Q_OBJECT
public:
    explicit ServicesBox(ServerBridge &server, QWidget *parent = nullptr);

private:
    struct Line {
        QLabel *icon;
        QLabel *text;
    };
    void apply(const server::Status &status);

    std::map<Origin, Line> m_lines;
    ServerBridge::Place m_place;
    QLabel *m_servedBy;
};

} // namespace netseat::ui
