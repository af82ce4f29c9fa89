#pragma once

#include "models/log_filter.h"
#include "widgets/page.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace netseat::ui {

class ChartsView;
class EmptyState;
class LogDetails;
class LogView;

/// The live log of all services with filters, follow mode, copy and export; and charts of the last hours, as a second view.
class ActivityPage : public Page {
    Q_OBJECT
public:
    enum View { Log, Charts }; ///< in the order of the tabs

    ActivityPage(ServerBridge &server, LogModel &log, QWidget *parent = nullptr);

    QAction *exportAction() const { return m_export; }
    void find() override;
    QList<QAction *> tools() const override { return {m_export}; }
    /// Writes what the filters show; the file's ending says as what (see LogFormat). A failure is told in place.
    void exportTo(const QString &file);
    /// Shows only the lines of this client.
    void showClient(ClientId client);
    void clearFilters();
    void showView(View view);
    View view() const;
    void saveState(QSettings &settings) const override;
    void restoreState(QSettings &settings) override;

Q_SIGNALS:
    void clientWanted(netseat::ClientId client); ///< the person wants to see it among the clients

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildLogPane();
    void buildCharts();
    void updateView();
    QWidget *buildFilters();
    void fillChoices();
    QWidget *buildLog();
    QWidget *buildFooter();
    void buildContextMenu();
    void connectAll();
    void updateClients();
    void applyFilters();
    void updateLater();
    void updateFooter();
    void askForFile();
    void onExported(const QString &file, const QString &why);

    ServerBridge &m_server;
    LogModel &m_log;
    LogFilter m_lines;
    QAction *m_export;
    QAction *m_onlyClient;
    QAction *m_showClient;
    QComboBox *m_client;
    QComboBox *m_service;
    QComboBox *m_severity;
    QLineEdit *m_text;
    QToolButton *m_follow;
    LogView *m_view;
    LogDetails *m_details;
    QSplitter *m_splitter;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QLabel *m_shown; ///< how many lines of how many
    QToolButton *m_older;
    QTabBar *m_tabs;
    QStackedWidget *m_views;
    ChartsView *m_charts = nullptr; ///< made when it is seen first: most people come for the log
    int m_range = -1; ///< of the charts, as it was left
    QTimer m_typing; ///< filtering 100,000 lines waits until the typing rests
    QTimer m_update; ///< batches come ten times a second; nobody reads a number that fast
};

} // namespace netseat::ui
