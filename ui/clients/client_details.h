#pragma once

#include "clients/details/boots_model.h"
#include "models/clients_model.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QToolButton;

namespace netseat::ui {

class DiskTab;
class HistoryTab;
class LogTab;
class MovedBar;
class NetworkTab;
class NotesTab;
class TimelineTab;

/// What is known of the one client that is selected: its boots stage by stage, its log, its disk, its place on the
/// network, notes, and what it would get now. Stands below the list or beside it.
class ClientDetails : public QWidget {
    Q_OBJECT
public:
    enum Tab { BootTab, LogTab, DiskTab, NetworkTab, HistoryTab, NotesTab, PreviewTab };

    explicit ClientDetails(ServerBridge &server, QWidget *parent = nullptr);
    ~ClientDetails() override;

    /// Nothing: no client, or more than one, is selected.
    void setRow(const std::optional<ClientRow> &row);
    void showTab(Tab tab);
    QString previewText() const;

Q_SIGNALS:
    void freshWanted(const netseat::Client &client); ///< without its own disk, over the default version
    void keepWanted(const netseat::Client &client); ///< on the version that its own disk is over
    void resetWanted(const netseat::Client &client);
    void editWanted(const netseat::Client &client);
    void keepDiskWanted(const netseat::Client &client); ///< the field that says so
    void networkWanted();
    void imagesWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHead();
    void buildTabs();
    QWidget *buildDiskTab();
    void connectTabs();
    void updateHeader();
    QStringList summary() const;
    void turn();
    void updateTurn();
    void follow(Remedy remedy);
    void examineImage();
    void explainCode(const QString &code);
    void askPreview();
    void setPreview(ClientId client, const Result<server::Reply> &reply);

    ServerBridge &m_server;
    std::optional<ClientRow> m_row;
    ClientHistory m_history;
    BootsModel m_boots;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_summary;
    QToolButton *m_turn;
    MovedBar *m_moved;
    QTabWidget *m_tabs;
    ui::TimelineTab *m_timeline;
    ui::LogTab *m_log;
    ui::DiskTab *m_disk;
    ui::NetworkTab *m_network;
    ui::HistoryTab *m_past;
    ui::NotesTab *m_notes;
    QPlainTextEdit *m_preview;
};

} // namespace netseat::ui
