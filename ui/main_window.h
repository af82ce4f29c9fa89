#pragma once

#include "bridge/server_bridge.h"
#include "models/clients_model.h"
#include "models/log_model.h"
#include "network/interfaces.h"
#include "tray/tray.h"

#include <QMainWindow>

class QLabel;
class QListWidget;
class QStackedWidget;
class QToolButton;

namespace netseat::ui {

class ActivityPage;
class ClientsPage;
class HelpKey;
class ImagesPage;
class MessageBar;
class NetworkPage;
class Page;
class RoomBanner;
class ServiceLight;
class SetupPage;
struct EntryPresets;

/// The shell: navigation, menus, status bar, and what closing means. What a page does is in the page.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// Setup has no place in the navigation: it is left, and asked for again in a menu.
    enum PageNumber { Clients, Images, Activity, Network, PageCount, Setup = PageCount };

    explicit MainWindow(ServerBridge &server, InterfaceSource interfaces = listInterfaces, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(PageNumber page);
    PageNumber page() const;
    /// Shows the window in front, wherever it was.
    void raiseWindow();
    /// Shows only the clients in this state.
    void showClients(ClientState state);
    /// Puts the icon into the tray. Without this the window has none (tests).
    void showTray();
    Tray &tray() { return *m_tray; }
    /// Boot entries to begin with.
    void setPresets(EntryPresets presets);
    void showSetup();
    /// What a notice outside the window was answered with.
    void actOnNotice(const Notice &notice, NoticeAction action);

Q_SIGNALS:
    void quitConfirmed(); ///< the program ends now

public Q_SLOTS:
    void quit();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildPages(const InterfaceSource &interfaces);
    void buildNavigation();
    void buildMenus();
    void buildToolBar();
    void buildStatusBar();
    void buildTray();
    void connectAll();
    Page *currentPage() const;
    void showFirstPage();

    void updateStatusBar();
    void updateNavigation();
    void updateTitle();
    void closeToTray(QCloseEvent *event);
    void askQuit();
    void finish();
    void about();
    void showSettings();
    void showHelp();
    void saveState() const;
    void restoreState();
    void watchTray();
    void showNotice(const Notice &notice);

    ServerBridge &m_server;
    ClientsModel m_clientsModel;
    LogModel m_log;
    QListWidget *m_navigation;
    QStackedWidget *m_stack;
    MessageBar *m_message;
    ClientsPage *m_clients = nullptr;
    ImagesPage *m_images = nullptr;
    ActivityPage *m_activity = nullptr;
    NetworkPage *m_network = nullptr;
    SetupPage *m_setup = nullptr;
    std::vector<ServiceLight *> m_lights;
    RoomBanner *m_room;
    QToolButton *m_roomLight; ///< only while room is short
    QLabel *m_counts;
    QLabel *m_traffic;
    Tray *m_tray = nullptr;
    HelpKey *m_help;
    QTimer m_trayWatch; ///< while there is an icon: is the tray still there?
    int m_trayMissed = 0; ///< so often in turn it was not
    bool m_finishing = false;
    bool m_narrow = false; ///< the navigation shows icons only
};

} // namespace netseat::ui
