#pragma once

#include "entries/entries_model.h"
#include "entries/entry_presets.h"

#include <QWidget>

class QAction;
class QLabel;
class QMenu;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace netseat::ui {

class EmptyState;

/// What PCs can start beside their disk, and how long the menu waits.
class EntriesPanel : public QWidget {
    Q_OBJECT
public:
    explicit EntriesPanel(ServerBridge &server, QWidget *parent = nullptr);
    ~EntriesPanel() override;

    void setPresets(EntryPresets presets);
    QAction *mediumAction() const { return m_medium; }

Q_SIGNALS:
    void problem(const QString &text);
    void notice(const QString &text);

private:
    void buildTable();
    void buildMenu();
    void open(const BootEntry &entry);
    void begin(const EntryPreset &preset);
    void edit();
    void remove();
    void move(int by);
    void saveSeconds();
    void takeInventory();
    void refresh();
    int current() const;

    ServerBridge &m_server;
    EntriesModel m_model;
    EntryPresets m_presets;
    QTreeView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QMenu *m_menu;
    QToolButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QSpinBox *m_seconds;
    QAction *m_medium;
};

} // namespace netseat::ui
