#pragma once

#include "wizard/machine_models.h"
#include "wizard/setup_state.h"
#include "wizard/setup_step.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace netseat::ui {

class EmptyState;
class FieldHint;

/// The first client: whoever asks the network appears by itself, and is registered under the name that is proposed.
class ClientStep : public SetupStep {
    Q_OBJECT
public:
    ClientStep(ServerBridge &server, SetupState &state, QWidget *parent = nullptr);
    QString title() const override { return tr("Turn on your first PC now"); }
    QString shortTitle() const override { return tr("First PC"); }
    QString verb() const override;
    void enter() override;
    bool isReady() const override { return m_ready; }
    void commit() override;

private:
    void build();
    void machineAppeared();
    void fillClients();
    void refresh();
    void setWaiting(bool wait);
    const Newcomer *chosen() const;
    std::optional<ClientId> registered() const; ///< one that was chosen instead of a new machine
    Client draft() const;

    ServerBridge &m_server;
    SetupState &m_state;
    MachinesModel m_model;
    bool m_ready = false;
    QLabel *m_text;
    QTreeView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QLineEdit *m_name;
    FieldHint *m_nameHint;
    QLabel *m_clientLabel;
    QComboBox *m_client;
    QCheckBox *m_wait;
};

} // namespace netseat::ui
