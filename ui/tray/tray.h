#pragma once

#include "models/clients_model.h"
#include "tray/notice_service.h"
#include "tray/notifier.h"

#include <QMenu>
#include <QSystemTrayIcon>

#include <memory>
#include <optional>

namespace netseat::ui {

enum class TrayState { Stopped, Idle, Serving, Attention };
/// Attention: a service or a boot has failed. Serving: a client is up or booting.
TrayState trayStateOf(const server::Status &status, const ClientCounts &counts);

/// The icon in the system's tray, where there is one: state at a glance, and the few things done without the window.
class Tray : public QObject {
    Q_OBJECT
public:
    Tray(ServerBridge &server, ClientsModel &clients, QAction *start, QAction *stop, QObject *parent = nullptr);

    /// Whether a tray is there now.
    static bool isAvailable();
    void show();
    QMenu &menu() { return m_menu; }
    QMenu &wakeMenu() { return m_wake; }
    bool isMuted() const { return m_notifier.isMuted(); }
    QString toolTip() const { return m_icon.toolTip(); }
    bool isShown() const { return m_icon.isVisible(); }
    void say(const QString &title, const QString &text);
    /// How notices are shown; without this show() takes the desktop's own way.
    void useNotices(std::unique_ptr<NoticeService> notices);
    Notifier &notifier() { return m_notifier; }

Q_SIGNALS:
    void windowWanted();
    void windowToggled(); ///< a click on the icon
    void clientsWanted(netseat::ui::ClientState state);
    void noticeActed(const netseat::ui::Notice &notice, netseat::ui::NoticeAction action);
    void settingsWanted();
    void quitWanted();

private:
    void buildMenu(QAction *start, QAction *stop);
    QAction *addList(ClientState state);
    void fillWake();
    void sayNotice(const Notice &notice);
    void setMuted(bool muted);
    void update();

    ServerBridge &m_server;
    ClientsModel &m_clients;
    Notifier m_notifier;
    QMenu m_menu;
    QMenu m_wake; ///< filled anew whenever it opens
    QAction *m_mute = nullptr;
    QTimer m_muteEnds;
    QAction *m_none = nullptr; ///< stands where no client is up, booting or failed
    QAction *m_up = nullptr;
    QAction *m_booting = nullptr;
    QAction *m_failed = nullptr;
    QAction *m_fresh = nullptr;
    QSystemTrayIcon m_icon;
    std::unique_ptr<NoticeService> m_notices;
    std::optional<Notice> m_saidNotice; ///< what the tray's own bubble is about
    bool m_messageClicked = false; ///< just now, in this same click
};

/// "5 up, 1 booting, 1 failed": only what is not zero.
QString countsText(const ClientCounts &counts);

} // namespace netseat::ui
