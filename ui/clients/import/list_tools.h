#pragma once

#include "clients/import/list_change.h"

#include <QAction>

class QMimeData;

namespace netseat::ui {

/// What is done with whole lists of PCs: bringing one in (also by dropping its file on the window), writing one, and
/// registering many new machines at once.
class ListTools : public QObject {
    Q_OBJECT
public:
    /// `page`: what dialogs belong to. `selected`: the clients that are selected there.
    ListTools(ServerBridge &server, EditHistory &history, QWidget *page, std::function<std::vector<Client>()> selected);

    /// A list's file dropped there is brought in.
    void acceptDropsOn(QWidget *window);

    QAction *importAction() const { return m_import; }
    QAction *exportAction() const { return m_export; }
    QAction *numberAction() const { return m_number; }
    /// The selected clients, or all where none is selected, as a list.
    bool writeList(const QString &file);

Q_SIGNALS:
    void notice(const QString &text);
    void problem(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void import(const QString &file);
    void chooseTarget();
    void number();
    void updateActions();

    ServerBridge &m_server;
    QWidget *m_page;
    QWidget *m_window = nullptr;
    std::function<std::vector<Client>()> m_selected;
    PerformChange m_perform;
    QAction *m_import;
    QAction *m_export;
    QAction *m_number;
};

} // namespace netseat::ui
