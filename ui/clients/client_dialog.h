#pragma once

#include "inventory/check.h"
#include "widgets/address_edits.h"
#include "widgets/field_hint.h"

#include <QDialog>

#include <map>
#include <set>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QTabWidget;

namespace netseat::ui {

class FoldButton;
class SizeEdit;

/// Adds a client or changes one. Name, MAC address, group and image are asked; the rest is folded under "More". What a
/// client has from its group is shown and can't be changed here. Secrets that are stored are not shown: an empty field
/// leaves them as they are. What is wrong is said below the field by check(); the dialog has no rule of its own.
class ClientDialog : public QDialog {
    Q_OBJECT
public:
    /// `initial` with id 0 is a new client.
    ClientDialog(Snapshot inventory, const Client &initial, QWidget *parent = nullptr);
    /// Hides first: a field that loses the focus still speaks to us.
    ~ClientDialog() override;

    /// What is typed now. Unparsable text stands as what check() refuses.
    Client draft() const;

    /// Shows what the server said when it would not save, and stays open.
    void showRefusal(const QString &message);

    /// Opens the field that keeps the disk attached.
    void showKeepDisk();

    /// A group or an image has changed while the dialog was open; what is typed stays.
    void setInventory(const Snapshot &inventory);

Q_SIGNALS:
    void saveRequested(const netseat::Client &draft);
    void groupWanted(const QString &name); ///< to see it, or to make it

private:
    void buildLayout(QWidget *buttons);
    void buildMain(QFormLayout *form);
    void buildBoot(QFormLayout *form);
    void buildGroup(QFormLayout *form);
    void buildDisk(QFormLayout *form);
    void buildAccess(QFormLayout *form);
    void buildFirmware(QFormLayout *form);
    void fillFirmware(const Client &client);
    void connectFirmware();
    void readFirmware(Client &client) const;
    QString firmwareHelp(Field field) const;
    static void setBuddy(QFormLayout *form, QWidget *editor, const QString &name);
    QWidget *passwordFields(QLineEdit *user, const QString &userName, QLineEdit *secret, const QString &secretName);
    void addRow(QFormLayout *form, Field field, const QString &label, QWidget *editor);
    void fillChoices();
    void fillGroups();
    void showVersions(const std::optional<VersionId> &wanted);
    const Group *typedGroup() const; ///< null where the label is no group's name
    const Group *followedGroup() const;
    void followGroup();
    void connectGroup();
    void fill(const Client &client);
    void connectAll();
    void touch(Field field);
    void refresh();
    void showProblemsOnTabs();
    void growToFit();
    QString helpOf(Field field) const; ///< below a field that has nothing wrong
    void alignLabels();
    bool hasMore(const Client &client) const; ///< something under "More" is not at its default

    Snapshot m_inventory;
    Client m_initial;
    std::set<Field> m_touched; ///< an untouched empty field is not scolded
    std::map<Field, FieldHint *> m_hints;

    QLineEdit *m_name;
    MacEdit *m_mac;
    QComboBox *m_group;
    QCheckBox *m_follow;
    QPushButton *m_openGroup;
    FieldHint *m_followHelp;
    QWidget *m_followRow = nullptr;
    bool m_wantsFollow = false; ///< as the person has chosen, whether or not the label is a group's name now
    bool m_refreshing = false;
    QComboBox *m_image;
    QComboBox *m_version;
    FieldHint *m_versionHelp = nullptr;
    QFormLayout *m_main = nullptr;
    QWidget *m_moreBox;
    FoldButton *m_more; ///< made after the box that it folds
    QTabWidget *m_tabs;
    QComboBox *m_mode;
    SizeEdit *m_limit;
    QCheckBox *m_configDisk;
    Ipv4Edit *m_address;
    QComboBox *m_loader;
    QComboBox *m_boot;
    QLineEdit *m_chapUser;
    QLineEdit *m_chapSecret;
    QLineEdit *m_mutualUser;
    QLineEdit *m_mutualSecret;
    QCheckBox *m_showSecret;
    QComboBox *m_access;
    QComboBox *m_cdrom;
    QLineEdit *m_portal;
    QCheckBox *m_keepSan;
    QLineEdit *m_sanFilename;
    QSpinBox *m_sanRetries;
    QCheckBox *m_withoutRouter;
    QCheckBox *m_withoutVendor;
    QLineEdit *m_identifier;
    QPlainTextEdit *m_notes;
    QComboBox *m_entry;
    QCheckBox *m_menu;
    FieldHint *m_modeHelp;
    FieldHint *m_limitHelp;
    QLabel *m_refusal;
    QPushButton *m_save;
};

} // namespace netseat::ui
