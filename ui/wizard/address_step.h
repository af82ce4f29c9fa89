#pragma once

#include "network/interfaces.h"
#include "widgets/address_edits.h"
#include "wizard/setup_state.h"
#include "wizard/setup_step.h"

#include <map>

class QLabel;
class QPushButton;
class QRadioButton;

namespace netseat::ui {

class FieldHint;
class RouterLinesBox;

/// Who gives out the addresses: what was found is preselected, with the reason.
class AddressStep : public SetupStep {
    Q_OBJECT
public:
    AddressStep(ServerBridge &server, SetupState &state, InterfaceSource interfaces, QWidget *parent = nullptr);
    QString title() const override { return tr("Who gives out the addresses?"); }
    QString shortTitle() const override { return tr("Addresses"); }
    void enter() override;
    bool isReady() const override;
    void commit() override;
    bool canSkip() const override { return m_stored; }
    DhcpMode mode() const;

private:
    void build();
    void showFinding();
    void choose(DhcpMode mode);
    void refresh();
    void startServices();
    NetworkSettings settings() const;

    ServerBridge &m_server;
    SetupState &m_state;
    InterfaceSource m_source;
    std::vector<InterfaceInfo> m_cards;
    bool m_chosen = false; ///< by a person: what is found later changes nothing
    bool m_stored = false; ///< only starting the services failed
    bool m_ready = false;
    QLabel *m_finding;
    QPushButton *m_again;
    std::map<DhcpMode, QRadioButton *> m_modes;
    QWidget *m_pool;
    Ipv4Edit *m_first;
    Ipv4Edit *m_last;
    FieldHint *m_poolHint;
    RouterLinesBox *m_lines;
};

} // namespace netseat::ui
