#pragma once

#include "bridge/server_bridge.h"
#include "widgets/field_hint.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace netseat::ui {

class MessageBar;
class SizeEdit;

/// The groups: what the clients that follow one have in common. Labels of clients that are no group yet stand in the list
/// too, as what a group can be made of. A change is applied to all followers or to none: the refusal is shown in place.
class GroupsDialog : public QDialog {
    Q_OBJECT
public:
    /// `name`: the group to begin with, or a label to make one of; may be empty.
    GroupsDialog(ServerBridge &server, const QString &name, QWidget *parent = nullptr);
    ~GroupsDialog() override;

    /// What is in the fields now.
    Group draft() const;

private:
    QWidget *buildList();
    QWidget *buildFields();
    void connectAll();
    void apply();
    void fillList(const QString &name);
    void choose(const QString &name);
    void begin();
    void fill(const Group &group);
    void refresh();
    void refreshMembers();
    bool isChanged() const;
    QString whyNot() const;
    std::vector<Client> members(bool followersOnly) const;

    void save();
    void remove();
    void letFollow();

    ServerBridge &m_server;
    Group m_shown; ///< as stored, or as it began
    bool m_filling = false;

    QListWidget *m_list;
    QPushButton *m_new;
    QPushButton *m_remove;
    QWidget *m_fields;
    QFormLayout *m_form = nullptr;
    QLineEdit *m_name;
    FieldHint *m_nameHint;
    QComboBox *m_image;
    QComboBox *m_version;
    FieldHint *m_versionHint;
    QComboBox *m_mode;
    FieldHint *m_modeHint;
    SizeEdit *m_limit;
    FieldHint *m_limitHint;
    QCheckBox *m_configDisk;
    QComboBox *m_entry;
    FieldHint *m_entryHint;
    QCheckBox *m_menu;
    QWidget *m_membersRow;
    FieldHint *m_members;
    QPushButton *m_follow;
    MessageBar *m_message;
    QPushButton *m_save;
    QPushButton *m_revert;
};

} // namespace netseat::ui
