#pragma once

#include "bridge/server_bridge.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace netseat::ui {

/// How much room the disks have, how long it lasts, and the way to the settings.
class RoomStrip : public QWidget {
    Q_OBJECT
public:
    explicit RoomStrip(ServerBridge &server, QWidget *parent = nullptr);

Q_SIGNALS:
    void settingsWanted();

private:
    void apply();

    ServerBridge &m_server;
    QLabel *m_sign;
    QLabel *m_text;
    QProgressBar *m_bar;
};

/// Says on every page that new boots wait for room, and what to do. Hidden while there is room.
class RoomBanner : public QWidget {
    Q_OBJECT
public:
    explicit RoomBanner(ServerBridge &server, QWidget *parent = nullptr);

Q_SIGNALS:
    void imagesWanted();
    void settingsWanted();

private:
    void apply();

    ServerBridge &m_server;
    QLabel *m_text;
};

} // namespace netseat::ui
