#pragma once

#include "bridge/edit_history.h"
#include "widgets/command_dialog.h"
#include "widgets/field_hint.h"

class QCheckBox;
class QComboBox;

namespace netseat::ui {

class SizeEdit;

/// Changes several clients at once. A field in which they differ says so, and changes nothing unless something is chosen.
/// All of them are changed or, where one can't take the change, none.
class BulkDialog : public CommandDialog {
    Q_OBJECT
public:
    BulkDialog(ServerBridge &server, const std::vector<Client> &clients, QWidget *parent = nullptr);

    server::Command command() const override;
    std::optional<Edit> edit() const override;
    /// What is changed by it, as things stand in the fields.
    const std::vector<ClientChange> &changes() const { return m_changes; }

private:
    void buildForm();
    void addRow(const QString &label, QWidget *editor, FieldHint *hint = nullptr);
    void fill();
    void fillGroups();
    bool keepsGroup() const; ///< of each, as it is
    std::string typedGroup() const;
    void showVersions();
    void connectAll();
    void refresh();
    void refreshHints();
    Client changed(Client client) const;
    void applyOwn(Client &client) const;

    Snapshot m_inventory; ///< as it was when the dialog was opened
    std::vector<Client> m_clients;
    std::vector<ClientChange> m_changes;
    bool m_limitTyped = false;
    bool m_filling = false;

    QComboBox *m_group;
    QCheckBox *m_follow;
    QComboBox *m_image;
    QComboBox *m_version;
    QComboBox *m_mode;
    SizeEdit *m_limit;
    QCheckBox *m_configDisk;
    QComboBox *m_entry;
    QCheckBox *m_menu;
    QComboBox *m_cdrom;
    QComboBox *m_loader;
    QComboBox *m_boot;
    FieldHint *m_followHint;
    FieldHint *m_limitHint;
    FieldHint *m_summary;
};

} // namespace netseat::ui
