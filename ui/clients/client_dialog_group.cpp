// The client dialog's group: what a client has from it, and the way to it.
#include "clients/client_dialog.h"

#include "clients/disk_choices.h"
#include "texts/convert.h"
#include "widgets/size_edit.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QPushButton>

#include <set>

namespace netseat::ui {

void ClientDialog::buildGroup(QFormLayout *form)
{
    m_group->setEditable(true);
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_group->lineEdit()->setPlaceholderText(tr("None"));
    addRow(form, Field::Group, tr("&Group:"), m_group);
    m_group->lineEdit()->setAccessibleName(tr("Group"));
    m_openGroup->setAutoDefault(false);
    m_followRow = new QWidget;
    auto *row = new QHBoxLayout(m_followRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(withHint(m_follow, m_followHelp), 1);
    row->addWidget(m_openGroup, 0, Qt::AlignTop);
    leadFocus(m_followRow, m_follow);
    form->addRow(QString(), m_followRow);
}

/// The groups, and the labels that are none yet.
void ClientDialog::fillGroups()
{
    std::set<std::string> names;
    for (const Group &group : m_inventory->groups)
        names.insert(group.name);
    for (const Client &client : m_inventory->clients)
        if (!client.group.empty())
            names.insert(client.group);
    const auto typed = m_group->currentText();
    const QSignalBlocker quiet(m_group);
    m_group->clear();
    for (const auto &name : names)
        m_group->addItem(toQString(name));
    m_group->setCurrentText(typed);
}

void ClientDialog::connectGroup()
{
    connect(m_group, &QComboBox::currentTextChanged, this, [this] { touch(Field::Group); });
    connect(m_follow, &QCheckBox::clicked, this, [this](bool follow) {
        m_wantsFollow = follow;
        refresh();
    });
    connect(m_openGroup, &QPushButton::clicked, this, [this] { Q_EMIT groupWanted(m_group->currentText().trimmed()); });
}

const Group *ClientDialog::typedGroup() const
{
    return m_inventory->groupByName(m_group->currentText().trimmed().toStdString());
}

const Group *ClientDialog::followedGroup() const
{
    return m_wantsFollow ? typedGroup() : nullptr;
}

/// Shows what the client has from its group, and lets nobody change that here.
void ClientDialog::followGroup()
{
    const auto name = m_group->currentText().trimmed();
    const auto *group = typedGroup();
    const auto *followed = followedGroup();
    m_main->setRowVisible(m_followRow, !name.isEmpty());
    m_follow->setEnabled(group != nullptr);
    m_follow->setChecked(followed != nullptr);
    m_openGroup->setText(group ? tr("&Open group …") : tr("Make it a gr&oup …"));
    if (followed)
        m_followHelp->setHint(FieldHint::Kind::Help,
            tr("Image, version, changes, limit, config disk and what it starts are set in the group %1, for all that "
               "follow it.")
                .arg(name));
    else if (group)
        m_followHelp->setHint(
            FieldHint::Kind::Help, tr("It belongs to the group, and has an image and a disk as set here."));
    else
        m_followHelp->setHint(
            FieldHint::Kind::Help, tr("Only a label so far: a group has settings that its clients share."));
    for (QWidget *field : std::initializer_list<QWidget *>{m_image, m_version, m_mode, m_limit, m_configDisk, m_entry, m_menu})
        field->setEnabled(!followed);
    if (!followed)
        return;
    chooseImage(m_image, followed->image);
    showVersions(followed->version);
    choose(m_mode, followed->mode);
    m_limit->setSize(followed->diskLimit);
    m_configDisk->setChecked(followed->configDisk);
    fillEntries(m_entry, *m_inventory, followed->entry);
    m_menu->setChecked(followed->menu);
}

void ClientDialog::setInventory(const Snapshot &inventory)
{
    const auto typed = draft();
    const auto *wasGroup = typedGroup();
    m_inventory = inventory;
    m_refreshing = true; // while the lists are filled again
    fillImages(m_image, *m_inventory, ImageKind::Disk, tr("None yet"));
    fillImages(m_cdrom, *m_inventory, ImageKind::Cdrom, tr("None"));
    m_cdrom->setEnabled(m_cdrom->count() > 1);
    chooseImage(m_image, typed.image);
    chooseImage(m_cdrom, typed.cdrom);
    showVersions(typed.version);
    fillEntries(m_entry, *m_inventory, typed.entry);
    fillGroups();
    m_refreshing = false;
    if (!wasGroup && typedGroup()) // made from here: surely to be followed
        m_wantsFollow = true;
    refresh();
}

} // namespace netseat::ui
