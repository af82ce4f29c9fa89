#include "clients/bulk_dialog.h"

#include "clients/disk_choices.h"
#include "inventory/check.h"
#include "models/client_row.h"
#include "texts/convert.h"
#include "texts/finding_text.h"
#include "texts/plain_label.h"
#include "widgets/size_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDifferentRole = Qt::UserRole + 7;
constexpr int kLongestGroup = 63; ///< as in the groups' dialog
constexpr std::size_t kChecked = 200; ///< here; the server checks them all

/// The value that all of them have; nothing where they differ.
template <typename Value>
std::optional<Value> common(const std::vector<Client> &clients, Value Client::*field)
{
    const auto &first = clients.front().*field;
    const bool same = std::ranges::all_of(clients, [&](const Client &client) { return client.*field == first; });
    return same ? std::optional<Value>(first) : std::nullopt;
}

void addDifferent(QComboBox *combo)
{
    combo->insertItem(0, BulkDialog::tr("(different)"));
    combo->setItemData(0, true, kDifferentRole);
    combo->setCurrentIndex(0);
}

bool isDifferent(const QComboBox *combo)
{
    return combo->currentData(kDifferentRole).toBool();
}

/// Enumerators: what all have, or that they differ.
template <typename Enum>
void showChoice(QComboBox *combo, const std::optional<Enum> &value)
{
    if (value)
        choose(combo, *value);
    else
        addDifferent(combo);
}

void showCheck(QCheckBox *box, const std::optional<bool> &value)
{
    box->setTristate(!value);
    box->setCheckState(!value ? Qt::PartiallyChecked : *value ? Qt::Checked : Qt::Unchecked);
}

bool isLabel(const std::string &name, const Inventory &inventory)
{
    return std::ranges::find(inventory.clients, name, &Client::group) != inventory.clients.end();
}

std::optional<bool> checkOf(const QCheckBox *box)
{
    return box->checkState() == Qt::PartiallyChecked ? std::nullopt : std::optional(box->isChecked());
}

} // namespace

BulkDialog::BulkDialog(ServerBridge &server, const std::vector<Client> &clients, QWidget *parent)
    : CommandDialog(server, tr("Edit %n clients", nullptr, static_cast<int>(clients.size())), tr("&Save"), Kind::Plain,
          parent)
    , m_inventory(server.inventory())
    , m_clients(clients)
    , m_group(new QComboBox)
    , m_follow(new QCheckBox(tr("Image and disk e&xactly as their group")))
    , m_image(new QComboBox)
    , m_version(new QComboBox)
    , m_mode(new QComboBox)
    , m_limit(new SizeEdit(common(clients, &Client::diskLimit) ? tr("No limit") : tr("(different)")))
    , m_configDisk(new QCheckBox(tr("A small extra CD &with name and identity")))
    , m_entry(new QComboBox)
    , m_menu(new QCheckBox(tr("Show the &boot menu first")))
    , m_cdrom(new QComboBox)
    , m_loader(new QComboBox)
    , m_boot(new QComboBox)
    , m_followHint(new FieldHint(m_follow))
    , m_limitHint(new FieldHint(m_limit))
    , m_summary(new FieldHint(this))
{
    fill();
    buildForm();
    connectAll();
    refresh();
}

void BulkDialog::addRow(const QString &label, QWidget *editor, FieldHint *hint)
{
    form()->addRow(label, hint ? withHint(editor, hint) : editor);
    const auto *item = form()->itemAt(form()->rowCount() - 1, QFormLayout::LabelRole);
    if (auto *buddy = item ? qobject_cast<QLabel *>(item->widget()) : nullptr)
        buddy->setBuddy(editor);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(plainLabel(label));
}

void BulkDialog::buildForm()
{
    QStringList names;
    for (std::size_t i = 0; i < qMin<std::size_t>(m_clients.size(), 5); ++i)
        names << toQString(m_clients[i].name);
    if (static_cast<qsizetype>(m_clients.size()) > names.size())
        names << tr("%n more", nullptr, static_cast<int>(m_clients.size()) - static_cast<int>(names.size()));
    addText(names.join(u", "_s));
    m_follow->setAccessibleName(tr("Image and disk exactly as their group"));
    m_limit->setNames(tr("Limit"), tr("Unit of the limit"));
    addRow(tr("&Group:"), m_group);
    m_group->lineEdit()->setAccessibleName(tr("Group"));
    form()->addRow(QString(), withHint(m_follow, m_followHint));
    addRow(tr("&Image:"), m_image);
    addRow(tr("Whic&h version:"), m_version);
    addRow(tr("&Changes:"), m_mode);
    addRow(tr("&Limit:"), m_limit, m_limitHint);
    form()->addRow(tr("Config disk:"), m_configDisk);
    addRow(tr("S&tarts:"), m_entry);
    form()->addRow(QString(), m_menu);
    if (m_cdrom->count() > 1)
        addRow(tr("CD-&ROM:"), m_cdrom);
    addRow(tr("Boot loa&der:"), m_loader);
    addRow(tr("Told b&y:"), m_boot);
    form()->addRow(m_summary);
}

void BulkDialog::fillGroups()
{
    m_group->setEditable(true); // a new label is typed
    m_group->setInsertPolicy(QComboBox::NoInsert);
    m_group->lineEdit()->setMaxLength(kLongestGroup);
    for (const GroupCount &group : groupCounts(*m_inventory))
        if (!group.name.isEmpty())
            m_group->addItem(group.name);
    const auto group = common(m_clients, &Client::group);
    if (!group)
        m_group->insertItem(0, tr("(different)"));
    m_group->lineEdit()->setPlaceholderText(tr("None"));
    m_group->setCurrentText(group ? toQString(*group) : tr("(different)"));
}

bool BulkDialog::keepsGroup() const
{
    return !common(m_clients, &Client::group) && m_group->currentText() == tr("(different)");
}

std::string BulkDialog::typedGroup() const
{
    return m_group->currentText().trimmed().toStdString();
}

void BulkDialog::fill()
{
    fillGroups();
    showCheck(m_follow, common(m_clients, &Client::followsGroup));
    fillImages(m_image, *m_inventory, ImageKind::Disk, tr("None yet"));
    if (const auto image = common(m_clients, &Client::image))
        chooseImage(m_image, *image);
    else
        addDifferent(m_image);
    showVersions();
    fillModes(m_mode);
    showChoice(m_mode, common(m_clients, &Client::mode));
    m_limit->setSize(common(m_clients, &Client::diskLimit).value_or(0));
    showCheck(m_configDisk, common(m_clients, &Client::configDisk));
    const auto entry = common(m_clients, &Client::entry);
    fillEntries(m_entry, *m_inventory, entry.value_or(std::nullopt));
    if (!entry)
        addDifferent(m_entry);
    showCheck(m_menu, common(m_clients, &Client::menu));
    fillImages(m_cdrom, *m_inventory, ImageKind::Cdrom, tr("None"));
    if (const auto cdrom = common(m_clients, &Client::cdrom))
        chooseImage(m_cdrom, *cdrom);
    else
        addDifferent(m_cdrom);
    for (const auto loader : {Loader::Auto, Loader::Undionly, Loader::Snponly, Loader::Ipxe})
        addChoice(m_loader, loader);
    showChoice(m_loader, common(m_clients, &Client::loader));
    for (const auto way : {BootWay::Script, BootWay::RootPath})
        addChoice(m_boot, way);
    showChoice(m_boot, common(m_clients, &Client::boot));
}

/// Those of the image that is chosen; of several images there is none to choose.
void BulkDialog::showVersions()
{
    const auto image = common(m_clients, &Client::image);
    const bool asBefore = isDifferent(m_image) || (image && chosenImage(m_image) == *image);
    const auto version = common(m_clients, &Client::version);
    fillVersions(m_version, *m_inventory, isDifferent(m_image) ? std::nullopt : chosenImage(m_image),
        asBefore ? version.value_or(std::nullopt) : std::nullopt);
    if (asBefore && (!version || isDifferent(m_image)))
        addDifferent(m_version);
}

void BulkDialog::connectAll()
{
    connect(m_image, &QComboBox::currentIndexChanged, this, [this] {
        m_filling = true;
        showVersions();
        m_filling = false;
        refresh();
    });
    connect(m_group, &QComboBox::currentTextChanged, this, &BulkDialog::refresh);
    for (auto *combo : {m_version, m_mode, m_entry, m_cdrom, m_loader, m_boot})
        connect(combo, &QComboBox::currentIndexChanged, this, &BulkDialog::refresh);
    for (auto *box : {m_follow, m_configDisk, m_menu})
        connect(box, &QCheckBox::stateChanged, this, &BulkDialog::refresh);
    connect(m_limit, &SizeEdit::changed, this, [this] {
        m_limitTyped = true;
        refresh();
    });
}

/// What a client has that follows no group.
void BulkDialog::applyOwn(Client &client) const
{
    if (!isDifferent(m_image) && client.image != chosenImage(m_image)) {
        client.image = chosenImage(m_image);
        client.version.reset();
    }
    if (!isDifferent(m_version) && !isDifferent(m_image))
        client.version = chosenVersion(m_version);
    if (!isDifferent(m_mode))
        client.mode = chosen<DiskMode>(m_mode);
    if (m_limitTyped)
        client.diskLimit = m_limit->size().value_or(client.diskLimit);
    client.configDisk = checkOf(m_configDisk).value_or(client.configDisk);
    if (!isDifferent(m_entry))
        client.entry = chosenEntry(m_entry);
    client.menu = checkOf(m_menu).value_or(client.menu);
}

Client BulkDialog::changed(Client client) const
{
    if (!keepsGroup())
        client.group = typedGroup();
    const bool follows = checkOf(m_follow).value_or(client.followsGroup);
    client.followsGroup = follows && m_inventory->groupByName(client.group);
    if (client.followsGroup)
        client = withGroup(std::move(client), *m_inventory);
    else
        applyOwn(client);
    if (!isDifferent(m_cdrom))
        client.cdrom = chosenImage(m_cdrom);
    if (!isDifferent(m_loader))
        client.loader = chosen<Loader>(m_loader);
    if (!isDifferent(m_boot))
        client.boot = chosen<BootWay>(m_boot);
    return client;
}

void BulkDialog::refresh()
{
    if (m_filling)
        return;
    std::vector<Client> wanted;
    for (const Client &client : m_clients)
        wanted.push_back(changed(client));
    m_changes = changesTo(wanted, *m_inventory);
    refreshHints();
    const bool limit = m_limit->size().has_value();
    QString wrong;
    for (std::size_t i = 0; i < qMin(kChecked, m_changes.size()) && wrong.isEmpty(); ++i)
        for (const Finding &finding : check(m_changes[i].after, *m_inventory))
            if (finding.fatal)
                wrong = tr("%1: %2").arg(toQString(m_changes[i].after.name), text(finding));
    const auto count = static_cast<int>(m_changes.size());
    if (!wrong.isEmpty())
        m_summary->setHint(FieldHint::Kind::Problem, wrong);
    else
        m_summary->setHint(FieldHint::Kind::Help,
            count == 0 ? tr("Nothing is changed yet.") : tr("%n clients are changed, from their next boot on.", nullptr, count));
    setReady(count > 0 && limit && wrong.isEmpty());
}

void BulkDialog::refreshHints()
{
    const auto follows = checkOf(m_follow);
    const bool group = keepsGroup() || m_inventory->groupByName(typedGroup());
    m_follow->setEnabled(group);
    const bool own = !group || follows != std::optional(true);
    for (auto *field : std::initializer_list<QWidget *>{m_image, m_mode, m_limit, m_configDisk, m_entry, m_menu})
        field->setEnabled(own);
    m_version->setEnabled(own && !isDifferent(m_image) && m_version->count() > 1);
    QString said;
    if (!own)
        said = tr("Image, version, changes, limit, config disk and what they start are set in the group.");
    else if (!group && !typedGroup().empty() && !isLabel(typedGroup(), *m_inventory))
        said = tr("A new label for them, to filter by. A group has settings that its clients share: make it one by Groups.");
    else if (group && !follows)
        said = tr("Some follow their group: what is set there stays as it is for them.");
    m_followHint->setHint(FieldHint::Kind::Help, said);
    const bool limit = m_limit->size().has_value();
    m_limitHint->setHint(limit ? FieldHint::Kind::Help : FieldHint::Kind::Problem,
        limit ? tr("What each of them may write; 0: no limit.") : tr("This is no size. An example: 20."));
}

std::optional<Edit> BulkDialog::edit() const
{
    return Edit {.text = tr("Edit %n clients", nullptr, static_cast<int>(m_changes.size())), .changed = m_changes};
}

server::Command BulkDialog::command() const
{
    server::UpdateClients command;
    for (const ClientChange &change : m_changes)
        command.clients.push_back(change.after);
    return command;
}

} // namespace netseat::ui
