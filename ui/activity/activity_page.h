#pragma once

#include "models/log_filter.h"
#include "widgets/page.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace netseat::ui {

class LogView;

/// The live log of all services, with filters, follow mode, copy and export.
class ActivityPage : public Page {
    Q_OBJECT
public:
    ActivityPage(ServerBridge &server, LogModel &log, QWidget *parent = nullptr);

    QAction *exportAction() const { return m_export; }
    void find() override;
    QList<QAction *> tools() const override { return {m_export}; }
    /// Writes what the filters show. A failure is told in place.
    void exportTo(const QString &file);

private:
    QWidget *buildFilters();
    void updateClients();
    void applyFilters();
    void askForFile();
    void onExported(const QString &file, bool saved, const QString &why);

    ServerBridge &m_server;
    LogFilter m_lines;
    QAction *m_export;
    QComboBox *m_client;
    QComboBox *m_service;
    QComboBox *m_severity;
    QLineEdit *m_text;
    QToolButton *m_follow;
    LogView *m_view;
    QTimer m_typing; ///< filtering 100,000 lines waits until the typing rests
};

} // namespace netseat::ui
