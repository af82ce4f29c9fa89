#include "clients/groups_dialog.h"

#include "bridge/edit_history.h"
#include "clients/disk_choices.h"
#include "inventory/check.h"
#include "texts/convert.h"
#include "texts/finding_text.h"
#include "texts/plain_label.h"
#include "widgets/message_bar.h"
#include "widgets/size_edit.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>
#include <map>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 63; ///< as that of a client
constexpr int kListWidth = 220;
constexpr int kFieldsWidth = 440;
constexpr int kWidth = 720; ///< fits a screen 800 wide in every language
constexpr int kLeastHeight = 440;
constexpr int kNamed = 12;

std::string trimmed(const QLineEdit *edit)
{
    return edit->text().trimmed().toStdString();
}

} // namespace

GroupsDialog::GroupsDialog(ServerBridge &server, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_server(server)
    , m_list(new QListWidget)
    , m_new(new QPushButton(tr("Ne&w")))
    , m_remove(new QPushButton(tr("&Remove")))
    , m_fields(new QWidget)
    , m_name(new QLineEdit)
    , m_nameHint(new FieldHint(m_name))
    , m_image(new QComboBox)
    , m_version(new QComboBox)
    , m_versionHint(new FieldHint(m_version))
    , m_mode(new QComboBox)
    , m_modeHint(new FieldHint(m_mode))
    , m_limit(new SizeEdit(tr("No limit")))
    , m_limitHint(new FieldHint(m_limit))
    , m_configDisk(new QCheckBox(tr("A small e&xtra CD with each client's name and identity")))
    , m_entry(new QComboBox)
    , m_entryHint(new FieldHint(m_entry))
    , m_menu(new QCheckBox(tr("Show the boot menu first")))
    , m_membersRow(new QWidget)
    , m_members(new FieldHint(m_membersRow))
    , m_follow(new QPushButton(tr("Let &all of them follow")))
    , m_message(new MessageBar)
    , m_save(new QPushButton(tr("&Save")))
    , m_revert(new QPushButton(tr("Re&vert")))
{
    setWindowTitle(tr("Groups"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_revert, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::ActionRole);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    for (auto *button : {m_new, m_remove, m_follow, m_revert})
        button->setAutoDefault(false);
    m_save->setDefault(true);
    auto *halves = new QHBoxLayout;
    halves->addWidget(buildList());
    halves->addWidget(buildFields(), 1);
    auto *column = new QVBoxLayout(this);
    column->addLayout(halves, 1);
    column->addWidget(m_message);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connectAll();
    fillList(name);
    choose(name);
    resize(kWidth, qMax(kLeastHeight, layout()->totalHeightForWidth(kWidth)));
}

/// Hides first: a field that loses the focus still speaks to us.
GroupsDialog::~GroupsDialog()
{
    hide();
}

QWidget *GroupsDialog::buildList()
{
    auto *box = new QWidget;
    box->setFixedWidth(kListWidth);
    m_list->setAccessibleName(tr("Groups"));
    m_list->setAlternatingRowColors(true);
    m_list->setWordWrap(true);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_new, 1);
    buttons->addWidget(m_remove, 1);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    return box;
}

QWidget *GroupsDialog::buildFields()
{
    m_form = new QFormLayout(m_fields);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setContentsMargins(0, 0, 0, 0);
    m_fields->setMinimumWidth(kFieldsWidth);
    const auto add = [this](const QString &text, QWidget *field, FieldHint *hint) {
        auto *label = new QLabel(text);
        label->setBuddy(field);
        field->setAccessibleName(plainLabel(text));
        m_form->addRow(label, hint ? withHint(field, hint) : field);
    };
    m_name->setMaxLength(kLongestName);
    m_name->setPlaceholderText(tr("Room 12"));
    fillModes(m_mode);
    auto *configHelp = new FieldHint(m_configDisk);
    configHelp->setHint(FieldHint::Kind::Help, configDiskHelp());
    add(tr("&Name:"), m_name, m_nameHint);
    add(tr("&Image:"), m_image, nullptr);
    add(tr("Whic&h version:"), m_version, m_versionHint);
    add(tr("&Changes:"), m_mode, m_modeHint);
    add(tr("&Limit:"), m_limit, m_limitHint);
    m_limit->setNames(tr("Limit"), tr("Unit of the limit"));
    m_form->addRow(tr("Config disk:"), withHint(m_configDisk, configHelp));
    add(tr("Starts:"), m_entry, m_entryHint);
    m_form->addRow(QString(), m_menu);
    auto *row = new QVBoxLayout(m_membersRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_members);
    row->addWidget(m_follow, 0, Qt::AlignLeft);
    m_form->addRow(tr("Clients:"), m_membersRow);
    return m_fields;
}

void GroupsDialog::connectAll()
{
    connect(m_list, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item && !m_filling)
            choose(item->data(Qt::UserRole).toString());
    });
    connect(m_new, &QPushButton::clicked, this, &GroupsDialog::begin);
    connect(m_remove, &QPushButton::clicked, this, &GroupsDialog::remove);
    connect(m_follow, &QPushButton::clicked, this, &GroupsDialog::letFollow);
    connect(m_save, &QPushButton::clicked, this, &GroupsDialog::save);
    connect(m_revert, &QPushButton::clicked, this, [this] {
        m_message->hide();
        const auto *stored = m_server.inventory()->group(m_shown.id); // others may have changed it
        fill(stored ? *stored : m_shown);
    });
    connect(m_image, &QComboBox::currentIndexChanged, this, [this] {
        if (m_filling)
            return;
        const auto image = chosenImage(m_image);
        const auto wanted = image == m_shown.image ? m_shown.version : std::nullopt;
        m_form->setRowVisible(m_version->parentWidget(), fillVersions(m_version, *m_server.inventory(), image, wanted));
        refresh();
    });
    connect(m_name, &QLineEdit::textChanged, this, &GroupsDialog::refresh);
    for (auto *combo : {m_version, m_mode, m_entry})
        connect(combo, &QComboBox::currentIndexChanged, this, &GroupsDialog::refresh);
    connect(m_limit, &SizeEdit::changed, this, &GroupsDialog::refresh);
    connect(m_configDisk, &QCheckBox::toggled, this, &GroupsDialog::refresh);
    connect(m_menu, &QCheckBox::toggled, this, &GroupsDialog::refresh);
    connect(&m_server, &ServerBridge::inventoryChanged, this, &GroupsDialog::apply);
}

/// What others change meanwhile is shown, but what is being typed stays, and meets a conflict when it is saved.
void GroupsDialog::apply()
{
    const auto *stored = m_server.inventory()->group(m_shown.id);
    const bool typing = isChanged();
    if (stored && !typing)
        fill(*stored);
    else if (!stored && !m_shown.id.isNull()) // removed elsewhere: what is left is its name, a label
        m_shown.id = {};
    fillList(toQString(m_shown.name));
    refresh();
}

void GroupsDialog::fillList(const QString &name)
{
    struct Label {
        int clients = 0;
        int followers = 0;
    };
    const Inventory &inventory = *m_server.inventory();
    std::map<std::string, Label> labels;
    for (const Group &group : inventory.groups)
        labels[group.name];
    for (const Client &client : inventory.clients) {
        if (client.group.empty())
            continue;
        auto &label = labels[client.group];
        ++label.clients;
        label.followers += client.followsGroup ? 1 : 0;
    }
    m_filling = true;
    m_list->clear();
    for (const auto &[each, label] : labels) {
        const auto *group = inventory.groupByName(each);
        const auto *image = group && group->image ? inventory.image(*group->image) : nullptr;
        const auto what = !group ? tr("only a label of %n clients", nullptr, label.clients)
                                 : tr("%1 · %2 of %3 follow")
                                       .arg(image ? toQString(image->name) : tr("no image"))
                                       .arg(label.followers)
                                       .arg(label.clients);
        auto *item = new QListWidgetItem(toQString(each) + u'\n' + what, m_list);
        item->setData(Qt::UserRole, toQString(each));
        if (toQString(each) == name)
            m_list->setCurrentItem(item);
    }
    m_filling = false;
}

/// A group, or a label that becomes one when it is saved.
void GroupsDialog::choose(const QString &name)
{
    const Inventory &inventory = *m_server.inventory();
    m_message->hide();
    if (const auto *group = inventory.groupByName(name.toStdString()))
        return fill(*group);
    if (name.isEmpty() && !inventory.groups.empty()) {
        m_filling = true;
        for (int row = 0; row < m_list->count(); ++row)
            if (inventory.groupByName(m_list->item(row)->data(Qt::UserRole).toString().toStdString())) {
                m_list->setCurrentRow(row);
                break;
            }
        m_filling = false;
        return fill(*inventory.groupByName(m_list->currentItem()->data(Qt::UserRole).toString().toStdString()));
    }
    Group group;
    group.name = name.toStdString();
    const auto member = std::ranges::find_if(
        inventory.clients, [&](const Client &client) { return !name.isEmpty() && client.group == group.name; });
    if (member != inventory.clients.end()) { // as its clients are, so that nothing surprises them
        group.image = member->image;
        group.mode = member->mode;
        group.diskLimit = member->diskLimit;
        group.configDisk = member->configDisk;
        group.entry = member->entry;
        group.menu = member->menu;
    }
    fill(group);
}

void GroupsDialog::begin()
{
    m_filling = true;
    m_list->setCurrentItem(nullptr);
    m_filling = false;
    m_message->hide();
    fill({});
    m_name->setFocus();
}

void GroupsDialog::fill(const Group &group)
{
    m_filling = true;
    m_shown = group;
    m_name->setText(toQString(group.name));
    fillImages(m_image, *m_server.inventory(), ImageKind::Disk, tr("None yet"));
    chooseImage(m_image, group.image);
    const bool choice = fillVersions(m_version, *m_server.inventory(), group.image, group.version);
    m_form->setRowVisible(m_version->parentWidget(), choice);
    ui::choose(m_mode, group.mode);
    m_limit->setSize(group.diskLimit);
    m_configDisk->setChecked(group.configDisk);
    fillEntries(m_entry, *m_server.inventory(), group.entry);
    m_menu->setChecked(group.menu);
    m_filling = false;
    refresh();
}

Group GroupsDialog::draft() const
{
    Group group = m_shown;
    group.name = trimmed(m_name);
    group.image = chosenImage(m_image);
    group.version = chosenVersion(m_version);
    group.mode = chosen<DiskMode>(m_mode);
    group.diskLimit = m_limit->size().value_or(0);
    group.configDisk = m_configDisk->isChecked();
    group.entry = chosenEntry(m_entry);
    group.menu = m_menu->isChecked();
    return group;
}

bool GroupsDialog::isChanged() const
{
    return draft() != m_shown || !m_limit->size();
}

QString GroupsDialog::whyNot() const
{
    const auto findings = check(draft(), *m_server.inventory());
    const auto found = std::ranges::find(findings, true, &Finding::fatal);
    return found == findings.end() ? QString() : text(*found);
}

void GroupsDialog::refresh()
{
    if (m_filling)
        return;
    const auto group = draft();
    const auto why = whyNot();
    const bool isNew = m_shown.id.isNull();
    const bool changed = isChanged();
    const bool limited = m_limit->size().has_value();
    m_nameHint->setHint(FieldHint::Kind::Problem, group.name.empty() && !changed ? QString() : why);
    m_versionHint->setHint(FieldHint::Kind::Help, versionHelp(group.version.has_value(), group.mode));
    m_modeHint->setHint(FieldHint::Kind::Help, explanation(group.mode));
    m_entryHint->setHint(FieldHint::Kind::Help,
        entryHelp(group.entry.has_value(), group.menu, m_server.inventory()->network.menuSeconds));
    m_limitHint->setHint(limited ? FieldHint::Kind::Help : FieldHint::Kind::Problem,
        limited ? limitHelp(group.mode) : tr("This is no size. An example: 20."));
    // A change that is not saved must not get lost by a click on another group.
    const bool pending = changed && !isNew;
    m_list->setEnabled(!pending);
    m_new->setEnabled(!pending);
    m_remove->setEnabled(!isNew && !pending);
    m_save->setText(isNew ? tr("&Make the group") : tr("&Save"));
    m_save->setEnabled((isNew || changed) && why.isEmpty() && limited);
    m_revert->setEnabled(changed);
    refreshMembers();
}

std::vector<Client> GroupsDialog::members(bool followersOnly) const
{
    std::vector<Client> found;
    std::ranges::copy_if(m_server.inventory()->clients, std::back_inserter(found), [&](const Client &client) {
        return !m_shown.name.empty() && client.group == m_shown.name && (client.followsGroup || !followersOnly);
    });
    return found;
}

void GroupsDialog::refreshMembers()
{
    const auto all = members(false);
    const auto followers = members(true);
    const auto namesOf = [](const std::vector<Client> &clients) {
        QStringList names;
        for (const Client &client : clients)
            names << toQString(client.name);
        names.sort(Qt::CaseInsensitive);
        const auto more = static_cast<int>(names.size()) - kNamed;
        if (more > 0) {
            names.resize(kNamed);
            names << tr("%n more", nullptr, more);
        }
        return names.join(u", "_s);
    };
    QStringList lines;
    if (all.empty())
        lines << tr("None yet. Put clients into it by the clients page's menu, or in their settings.");
    else if (followers.empty())
        lines << tr("%1. None of them follows it: they have an image and a disk as set in each.").arg(namesOf(all));
    else
        lines << tr("Follow it: %1. A change here is a change of them all, from their next start on.")
                     .arg(namesOf(followers));
    if (!followers.empty() && followers.size() < all.size())
        lines << tr("%n others have this label, and an image and a disk as set in each.", nullptr,
            static_cast<int>(all.size() - followers.size()));
    m_members->setHint(FieldHint::Kind::Help, lines.join(u'\n'));
    m_follow->setVisible(!m_shown.id.isNull() && followers.size() < all.size());
    m_follow->setEnabled(!isChanged());
}

void GroupsDialog::save()
{
    const auto group = draft();
    m_message->hide();
    m_save->setEnabled(false); // once is enough
    const bool isNew = group.id.isNull();
    Edit edit;
    if (isNew) {
        edit.text = tr("Make group %1").arg(toQString(group.name));
        edit.groups = {{{}, group}};
    } else {
        edit.text = group.name == m_shown.name
            ? tr("Edit group %1").arg(toQString(group.name))
            : tr("Rename group %1 to %2").arg(toQString(m_shown.name), toQString(group.name));
        edit.groups = {{m_shown, group}};
    }
    m_server.edits().perform(std::move(edit), this, [this, group, isNew](const Result<server::Reply> &reply) {
        if (reply) {
            m_shown = group;
            if (isNew)
                m_shown.id = {reply->id};
            if (const auto *stored = m_server.inventory()->group(m_shown.id))
                fill(*stored);
            fillList(toQString(group.name));
        } else {
            m_message->showMessage(MessageBar::Kind::Problem, toQString(reply.error().message));
        }
        refresh();
    });
}

/// Nothing is lost by it but the settings: no question.
void GroupsDialog::remove()
{
    const auto name = toQString(m_shown.name);
    Edit edit{.text = tr("Delete group %1").arg(name), .groups = {{m_shown, {}}}};
    for (const Client &client : members(true)) { // they come back to it with it
        edit.changed.push_back({client, client});
        edit.changed.back().after.followsGroup = false;
    }
    m_server.edits().perform(std::move(edit), this, [this, name](const Result<server::Reply> &reply) {
        if (!reply)
            return m_message->showMessage(MessageBar::Kind::Problem, toQString(reply.error().message));
        fillList({});
        choose({});
        m_message->showMessage(MessageBar::Kind::Notice,
            tr("The group %1 is removed. Its clients keep what they have, and %1 as their label.").arg(name));
    });
}

void GroupsDialog::letFollow()
{
    m_message->hide();
    Edit edit;
    for (const Client &client : members(false)) {
        if (client.followsGroup)
            continue;
        auto follower = client;
        follower.followsGroup = true;
        edit.changed.push_back({client, withGroup(std::move(follower), *m_server.inventory())});
    }
    const auto count = static_cast<int>(edit.changed.size());
    edit.text = tr("Let %n clients follow %1", nullptr, count).arg(toQString(m_shown.name));
    m_server.edits().perform(std::move(edit), this, [this](const Result<server::Reply> &reply) {
        if (!reply)
            m_message->showMessage(MessageBar::Kind::Problem, toQString(reply.error().message));
    });
}

} // namespace netseat::ui
