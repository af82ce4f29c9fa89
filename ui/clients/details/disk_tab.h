#pragma once

#include "bridge/server_bridge.h"
#include "models/clients_model.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace netseat::ui {

class FactList;
class FoldButton;

/// The disk of the client: what it starts from, what becomes of its changes, and how much room they take.
class DiskTab : public QWidget {
    Q_OBJECT
public:
    explicit DiskTab(ServerBridge &server, QWidget *parent = nullptr);

    void setRow(const std::optional<ClientRow> &row);

Q_SIGNALS:
    void resetWanted();

private:
    void buildFacts();
    void showImage(const ClientRow &row);
    void showLayer(const ClientRow &row);
    void showMore(const ClientRow &row);

    ServerBridge &m_server;
    FactList *m_facts;
    QLabel *m_image = nullptr;
    QLabel *m_next = nullptr;
    QLabel *m_mode = nullptr;
    QLabel *m_size = nullptr;
    QLabel *m_limit = nullptr;
    QProgressBar *m_bar;
    QLabel *m_created = nullptr;
    QLabel *m_cdrom = nullptr;
    QLabel *m_config = nullptr;
    QLabel *m_entry = nullptr;
    QLabel *m_shared = nullptr;
    QLabel *m_target;
    FoldButton *m_more;
    QPushButton *m_reset;
};

} // namespace netseat::ui
