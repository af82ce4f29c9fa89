#pragma once

#include "clients/timeline_model.h"
#include "models/clients_model.h"
#include "models/log_filter.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QTabWidget;
class QTreeView;

namespace netseat::ui {

class LogView;
class MovedBar;

/// What is known of the one client that is selected: its boot, its log lines, what it would get now.
class ClientDetails : public QWidget {
    Q_OBJECT
public:
    enum Tab { BootTab, LogTab, PreviewTab };

    ClientDetails(ServerBridge &server, LogModel &log, QWidget *parent = nullptr);

    /// Nothing: no client, or more than one, is selected.
    void setRow(const std::optional<ClientRow> &row);
    void showTab(Tab tab);
    QString previewText() const;

Q_SIGNALS:
    void freshWanted(const netseat::Client &client); ///< without its own disk, over the default version
    void keepWanted(const netseat::Client &client); ///< on the version that its own disk is over

private:
    QWidget *buildTimeline();
    void updateHeader();
    void askPreview();
    void setPreview(ClientId client, const Result<server::Reply> &reply);

    ServerBridge &m_server;
    std::optional<ClientRow> m_row;
    TimelineModel m_timeline;
    LogFilter m_lines;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_summary;
    MovedBar *m_moved;
    QTabWidget *m_tabs;
    QTreeView *m_stages;
    LogView *m_logView;
    QPlainTextEdit *m_preview;
};

} // namespace netseat::ui
