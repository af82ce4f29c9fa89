#pragma once

#include "network/interfaces.h"
#include "network/subnets_model.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace netseat::ui {

class EmptyState;

/// A list with buttons below it, which act on the row that is chosen.
class ListPanel : public QWidget {
    Q_OBJECT
public:
    ListPanel(const QString &explanation, QAbstractItemModel &model, const QString &name, QWidget *parent);

    QTreeView &table() { return *m_table; }
    EmptyState &empty() { return *m_empty; }
    /// The chosen row; -1: none.
    int current() const;
    void select(int row);

Q_SIGNALS:
    void addWanted();
    void editWanted(int row);
    void removeWanted(int row);
    void selectionMoved();

protected:
    QPushButton *addButton(const QString &text, bool needsRow);

private:
    void refresh();

    QAbstractItemModel &m_model;
    QTreeView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QWidget *m_buttons;
    std::vector<QPushButton *> m_needRow;
};

/// Networks beside the main one.
class SubnetsPanel : public QWidget {
    Q_OBJECT
public:
    SubnetsPanel(ServerBridge &server, InterfaceSource interfaces, QWidget *parent = nullptr);

private:
    void open(const std::string &name);
    void remove(int row);

    ServerBridge &m_server;
    InterfaceSource m_interfaces;
    SubnetsModel m_model;
    ListPanel *m_list;
};

/// Which boot program machines of some kind get.
class RulesPanel : public QWidget {
    Q_OBJECT
public:
    explicit RulesPanel(ServerBridge &server, QWidget *parent = nullptr);

Q_SIGNALS:
    void problem(const QString &text);

private:
    void open(std::optional<std::size_t> at);
    void remove(int row);
    void move(int by);
    void refresh();

    ServerBridge &m_server;
    RulesModel m_model;
    ListPanel *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace netseat::ui
