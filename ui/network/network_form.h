#pragma once

#include "inventory/check.h"
#include "network/interfaces.h"
#include "widgets/address_edits.h"
#include "widgets/field_hint.h"

#include <QWidget>

#include <map>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QSpinBox;

namespace netseat::ui {

class FoldButton;

/// The network settings as fields. What is wrong is said below the field while it is typed.
class NetworkForm : public QWidget {
    Q_OBJECT
public:
    explicit NetworkForm(InterfaceSource interfaces, QWidget *parent = nullptr);

    void setSettings(const NetworkSettings &settings);
    NetworkSettings settings() const;
    /// True while what is typed can be saved.
    bool isAcceptable() const { return m_acceptable; }
    void focusInterface();

Q_SIGNALS:
    void edited(); ///< by a person; not by setSettings()

private:
    void buildMain();
    void buildMore();
    QWidget *buildPorts();
    void addRow(QFormLayout *form, Field field, const QString &label, QWidget *editor);
    void connectAll();
    void fillInterfaces(const QString &chosen);
    void onInterfaceChosen();
    void onEdited();
    void refresh();
    void showRows();
    std::optional<QString> malformed(Field field) const; ///< text that is no address at all
    const InterfaceInfo *chosenInterface() const;
    std::optional<std::vector<Ipv4Address>> dns() const;

    InterfaceSource m_source;
    std::vector<InterfaceInfo> m_interfaces;
    NetworkSettings m_initial;
    std::map<Field, FieldHint *> m_hints;
    bool m_filling = false;
    bool m_acceptable = true;

    QFormLayout *m_form;
    QFormLayout *m_moreForm;
    QComboBox *m_interface;
    QComboBox *m_dhcp;
    FieldHint *m_dhcpHelp;
    QWidget *m_pool;
    Ipv4Edit *m_poolFirst;
    Ipv4Edit *m_poolLast;
    Ipv4Edit *m_netmask;
    Ipv4Edit *m_router;
    QLineEdit *m_dns;
    QSpinBox *m_lease;
    QComboBox *m_unknown;
    FieldHint *m_unknownHelp;
    QWidget *m_moreBox;
    FoldButton *m_more;
    QComboBox *m_address;
    QWidget *m_ports;
    QSpinBox *m_tftpPort;
    QSpinBox *m_httpPort;
    QSpinBox *m_iscsiPort;
    QCheckBox *m_solicitations;
    QCheckBox *m_probe;
    QCheckBox *m_watch;
    QLineEdit *m_loaderFolder;
};

} // namespace netseat::ui
