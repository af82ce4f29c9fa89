#pragma once

#include "bridge/server_bridge.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;

namespace netseat::ui {

/// Free text on the client. There is no button to save it: it is saved when the typing pauses, and before anything else
/// is shown. Ctrl+Z takes typing back, and in the list what was saved.
class NotesTab : public QWidget {
    Q_OBJECT
public:
    explicit NotesTab(ServerBridge &server, QWidget *parent = nullptr);
    ~NotesTab() override;

    /// None: nothing can be typed.
    void setClient(std::optional<ClientId> client);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void load();
    void save();
    QString stored() const;
    void taken(const QString &typed, const Result<server::Reply> &reply);

    ServerBridge &m_server;
    std::optional<ClientId> m_client;
    QPlainTextEdit *m_edit;
    QLabel *m_state;
    QTimer m_pause;
    bool m_dirty = false; ///< typed since it was saved
    QString m_loaded; ///< what is stored, as far as it was seen here
    bool m_loading = false;
};

} // namespace netseat::ui
