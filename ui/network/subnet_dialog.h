#pragma once

#include "inventory/check.h"
#include "network/interfaces.h"
#include "widgets/address_edits.h"
#include "widgets/command_dialog.h"
#include "widgets/field_hint.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace netseat::ui {

/// A further network: behind relays, or at another network card. What is wrong is said below the field.
class SubnetDialog : public CommandDialog {
    Q_OBJECT
public:
    /// `name`: of the one to change; empty: a new one.
    SubnetDialog(ServerBridge &server, const InterfaceSource &interfaces, std::string name, QWidget *parent = nullptr);
    server::Command command() const override;
    std::optional<Edit> edit() const override;

private:
    void buildWhere();
    void buildAddresses();
    void fill(const Subnet &subnet);
    void cardChosen();
    void refresh();
    Subnet subnet() const;
    NetworkSettings settings() const;
    bool showMalformed();

    std::vector<InterfaceInfo> m_cards;
    std::string m_original;
    NetworkSettings m_before; ///< as all was when the dialog was opened
    QLineEdit *m_name;
    FieldHint *m_nameHint;
    QComboBox *m_through;
    FieldHint *m_throughHint;
    QLineEdit *m_network;
    FieldHint *m_networkHint;
    Ipv4Edit *m_address;
    FieldHint *m_addressHint;
    QComboBox *m_mode;
    FieldHint *m_modeHint;
    QWidget *m_pool;
    Ipv4Edit *m_first;
    Ipv4Edit *m_last;
    FieldHint *m_poolHint;
    Ipv4Edit *m_router;
    FieldHint *m_routerHint;
    QLineEdit *m_dns;
    FieldHint *m_dnsHint;
    QSpinBox *m_lease;
    FieldHint *m_leaseHint;
};

} // namespace netseat::ui
