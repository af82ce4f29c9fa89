#include "clients/client_dialog.h"

#include "clients/disk_choices.h"
#include "icons/icons.h"
#include "texts/convert.h"
#include "texts/finding_text.h"
#include "texts/plain_label.h"
#include "widgets/fold_button.h"
#include "widgets/least_width.h"
#include "widgets/size_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>
#include <QSpinBox>
#include <QTabWidget>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWindowFrame = 40; ///< what a window manager puts around it

/// One that is stored stays where nothing else was typed, and goes with its user.
std::string secretOf(const QLineEdit *edit, const QLineEdit *user, const std::string &stored)
{
    if (!edit->text().isEmpty())
        return edit->text().toStdString();
    return user->text().trimmed().isEmpty() ? std::string() : stored;
}

} // namespace

ClientDialog::ClientDialog(Snapshot inventory, const Client &initial, QWidget *parent)
    : QDialog(parent)
    , m_inventory(std::move(inventory))
    , m_initial(initial)
    , m_name(new QLineEdit)
    , m_mac(new MacEdit)
    , m_group(new QComboBox)
    , m_follow(new QCheckBox(tr("Image and disk e&xactly as its group")))
    , m_openGroup(new QPushButton)
    , m_followHelp(new FieldHint(m_follow))
    , m_image(new QComboBox)
    , m_version(new QComboBox)
    , m_moreBox(new QWidget)
    , m_more(new FoldButton(tr("Mor&e"), m_moreBox))
    , m_tabs(new QTabWidget)
    , m_mode(new QComboBox)
    , m_limit(new SizeEdit(tr("No limit")))
    , m_configDisk(new QCheckBox(tr("A small extra CD &with its name and identity")))
    , m_address(new Ipv4Edit)
    , m_loader(new QComboBox)
    , m_boot(new QComboBox)
    , m_chapUser(new QLineEdit)
    , m_chapSecret(new QLineEdit)
    , m_mutualUser(new QLineEdit)
    , m_mutualSecret(new QLineEdit)
    , m_showSecret(new QCheckBox(tr("Sho&w what is typed")))
    , m_access(new QComboBox)
    , m_cdrom(new QComboBox)
    , m_portal(new QLineEdit)
    , m_keepSan(new QCheckBox(tr("Stays attached when booting from it fails")))
    , m_sanFilename(new QLineEdit)
    , m_sanRetries(new QSpinBox)
    , m_withoutRouter(new QCheckBox(tr("Give it no router")))
    , m_withoutVendor(new QCheckBox(tr("Offer without vendor options (43)")))
    , m_identifier(new QLineEdit)
    , m_notes(new QPlainTextEdit)
    , m_entry(new QComboBox)
    , m_menu(new QCheckBox(tr("Show the boot menu first")))
    , m_modeHelp(new FieldHint(m_mode))
    , m_limitHelp(new FieldHint(m_limit))
    , m_refusal(new QLabel)
{
    setWindowTitle(initial.id.isNull() ? tr("Add client") : tr("Edit %1").arg(toQString(initial.name)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    m_save = buttons->button(QDialogButtonBox::Save);
    if (!m_save->icon().isNull()) // a floppy disk is not what this does
        m_save->setIcon(icon(u"apply"_s));
    m_save->setText(initial.id.isNull() ? tr("&Add") : tr("&Save"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    fillChoices();
    buildLayout(buttons);
    fill(initial);
    connectAll();
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { Q_EMIT saveRequested(draft()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
    setLeastWidth(*this, 500);
    alignLabels();
    m_more->setOpen(hasMore(initial));
    adjustSize();
    growToFit();
    if (initial.id.isNull()) // the name is a proposal: typing replaces it
        m_name->selectAll();
}

ClientDialog::~ClientDialog()
{
    hide();
}

void ClientDialog::buildLayout(QWidget *buttons)
{
    auto *column = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    buildMain(form);
    column->addLayout(form);
    column->addWidget(m_more);
    auto *more = new QVBoxLayout(m_moreBox);
    more->setContentsMargins(0, 0, 0, 0);
    more->addWidget(m_tabs);
    const auto addTab = [this](const QString &title) {
        auto *tab = new QWidget;
        m_tabs->addTab(tab, title);
        return new QFormLayout(tab);
    };
    buildDisk(addTab(tr("&Disk")));
    buildBoot(addTab(tr("&Boot and address")));
    buildAccess(addTab(tr("Networ&k access")));
    buildFirmware(addTab(tr("Firmware")));
    column->addWidget(m_moreBox);
    column->addStretch();
    column->addWidget(m_refusal);
    column->addWidget(buttons);
}

void ClientDialog::addRow(QFormLayout *form, Field field, const QString &label, QWidget *editor)
{
    auto *hint = new FieldHint(editor);
    m_hints[field] = hint;
    form->addRow(label, withHint(editor, hint));
    if (auto *buddy = qobject_cast<QLabel *>(form->itemAt(form->rowCount() - 1, QFormLayout::LabelRole)->widget())) {
        buddy->setBuddy(editor);
        editor->setAccessibleName(plainLabel(label));
    }
}

void ClientDialog::buildMain(QFormLayout *form)
{
    m_main = form;
    m_name->setPlaceholderText(u"pc-01"_s);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(form, Field::Name, tr("&Name:"), m_name);
    addRow(form, Field::Mac, tr("&MAC address:"), m_mac);
    buildGroup(form);
    addRow(form, Field::Image, tr("&Image:"), m_image);
    m_versionHelp = new FieldHint(m_version);
    form->addRow(tr("Whic&h version:"), withHint(m_version, m_versionHelp));
    setBuddy(form, m_version, tr("Which version"));
}

/// The label of the last row is that of `editor`.
void ClientDialog::setBuddy(QFormLayout *form, QWidget *editor, const QString &name)
{
    if (auto *label = qobject_cast<QLabel *>(form->itemAt(form->rowCount() - 1, QFormLayout::LabelRole)->widget()))
        label->setBuddy(editor);
    editor->setAccessibleName(name);
}

void ClientDialog::buildDisk(QFormLayout *form)
{
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Changes:"), withHint(m_mode, m_modeHelp));
    setBuddy(form, m_mode, tr("Changes"));
    form->addRow(tr("&Limit:"), withHint(m_limit, m_limitHelp));
    setBuddy(form, m_limit, tr("Limit"));
    m_limit->setNames(tr("Limit"), tr("Unit of the limit"));
    auto *help = new FieldHint(m_configDisk);
    help->setHint(FieldHint::Kind::Help, configDiskHelp());
    form->addRow(tr("Config disk:"), withHint(m_configDisk, help));
    addRow(form, Field::Cdrom, tr("CD-&ROM:"), m_cdrom);
}

void ClientDialog::buildBoot(QFormLayout *form)
{
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_address->setPlaceholderText(tr("From the pool"));
    addRow(form, Field::Entry, tr("Starts:"), m_entry);
    form->addRow(QString(), m_menu);
    addRow(form, Field::Address, tr("&Fixed address:"), m_address);
    form->addRow(tr("Boot &loader:"), m_loader);
    form->addRow(tr("Told b&y:"), m_boot);
    m_loader->setAccessibleName(tr("Boot loader"));
    m_boot->setAccessibleName(tr("Told by"));
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(64);
    addRow(form, Field::Notes, tr("No&tes:"), m_notes);
}

QWidget *ClientDialog::passwordFields(
    QLineEdit *user, const QString &userName, QLineEdit *secret, const QString &secretName)
{
    auto *both = new QWidget;
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    user->setPlaceholderText(tr("User"));
    user->setAccessibleName(userName);
    secret->setAccessibleName(secretName);
    secret->setEchoMode(QLineEdit::Password);
    row->addWidget(user, 2);
    row->addWidget(secret, 3);
    leadFocus(both, user);
    return both;
}

void ClientDialog::buildAccess(QFormLayout *form)
{
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    addRow(form, Field::Access, tr("&Used by:"), m_access);
    addRow(form, Field::Chap, tr("Disk &password:"),
        passwordFields(m_chapUser, tr("CHAP user"), m_chapSecret, tr("CHAP secret")));
    addRow(form, Field::MutualChap, tr("Ser&ver's password:"),
        passwordFields(m_mutualUser, tr("Mutual CHAP user"), m_mutualSecret, tr("Mutual CHAP secret")));
    form->addRow(QString(), m_showSecret);
    m_portal->setPlaceholderText(tr("This computer"));
    addRow(form, Field::Portal, tr("Served b&y:"), m_portal);
}

void ClientDialog::fillChoices()
{
    fillImages(m_image, *m_inventory, ImageKind::Disk, tr("None yet"));
    fillImages(m_cdrom, *m_inventory, ImageKind::Cdrom, tr("None"));
    m_cdrom->setEnabled(m_cdrom->count() > 1);
    fillGroups();
    fillModes(m_mode);
    for (const auto access : {DiskAccess::Exclusive, DiskAccess::Shared})
        addChoice(m_access, access);
    for (const auto loader : {Loader::Auto, Loader::Undionly, Loader::Snponly, Loader::Ipxe})
        addChoice(m_loader, loader);
    for (const auto way : {BootWay::Script, BootWay::RootPath})
        addChoice(m_boot, way);
}

/// The versions of the chosen image. One that has none to choose from asks nothing.
void ClientDialog::showVersions(const std::optional<VersionId> &wanted)
{
    m_main->setRowVisible(
        m_version->parentWidget(), fillVersions(m_version, *m_inventory, chosenImage(m_image), wanted));
}

void ClientDialog::fill(const Client &client)
{
    m_name->setText(toQString(client.name));
    if (client.mac != MacAddress{})
        m_mac->setMac(client.mac);
    chooseImage(m_image, client.image);
    showVersions(client.version);
    fillEntries(m_entry, *m_inventory, client.entry);
    m_menu->setChecked(client.menu);
    choose(m_mode, client.mode);
    m_limit->setSize(client.diskLimit);
    m_configDisk->setChecked(client.configDisk);
    m_wantsFollow = client.followsGroup;
    choose(m_access, client.access);
    chooseImage(m_cdrom, client.cdrom);
    m_portal->setText(client.portal ? toQString(client.portal->toString()) : QString());
    m_group->setCurrentText(toQString(client.group));
    m_address->setAddress(client.address);
    choose(m_loader, client.loader);
    choose(m_boot, client.boot);
    m_chapUser->setText(toQString(client.chapUser));
    m_mutualUser->setText(toQString(client.mutualUser));
    fillFirmware(client);
    const auto placeholder = [](const std::string &stored) {
        return stored.empty() ? tr("Secret, 12 to 16 characters") : tr("Secret unchanged");
    };
    m_chapSecret->setPlaceholderText(placeholder(client.chapSecret));
    m_mutualSecret->setPlaceholderText(placeholder(client.mutualSecret));
    m_notes->setPlainText(toQString(client.notes));
}

void ClientDialog::connectAll()
{
    connect(m_name, &QLineEdit::textEdited, this, [this] { touch(Field::Name); });
    connect(m_mac, &QLineEdit::textChanged, this, [this] { refresh(); });
    // Half a MAC address is no mistake while it is being typed.
    connect(m_mac, &QLineEdit::editingFinished, this, [this] {
        if (!m_mac->text().isEmpty())
            touch(Field::Mac);
    });
    connect(m_image, &QComboBox::currentIndexChanged, this, [this] {
        showVersions(chosenImage(m_image) == m_initial.image ? m_initial.version : std::nullopt);
        touch(Field::Image);
    });
    connect(m_version, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    connect(m_mode, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    connect(m_entry, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    connect(m_menu, &QCheckBox::toggled, this, &ClientDialog::refresh);
    connectGroup();
    connectFirmware();
    connect(m_limit, &SizeEdit::changed, this, &ClientDialog::refresh);
    connect(m_address, &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(m_address, &QLineEdit::editingFinished, this, [this] { touch(Field::Address); });
    for (auto *edit : {m_chapUser, m_chapSecret, m_mutualUser, m_mutualSecret, m_portal})
        connect(edit, &QLineEdit::textChanged, this, [this] { refresh(); });
    for (auto *edit : {m_chapUser, m_chapSecret})
        connect(edit, &QLineEdit::editingFinished, this, [this] { touch(Field::Chap); });
    for (auto *edit : {m_mutualUser, m_mutualSecret})
        connect(edit, &QLineEdit::editingFinished, this, [this] { touch(Field::MutualChap); });
    connect(m_portal, &QLineEdit::editingFinished, this, [this] { touch(Field::Portal); });
    connect(m_access, &QComboBox::currentIndexChanged, this, [this] { refresh(); });
    connect(m_cdrom, &QComboBox::currentIndexChanged, this, [this] { touch(Field::Cdrom); });
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] { touch(Field::Notes); });
    connect(m_showSecret, &QCheckBox::toggled, this, [this](bool shown) {
        for (auto *edit : {m_chapSecret, m_mutualSecret})
            edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_more, &FoldButton::toggledByUser, this, [this] {
        adjustSize();
        growToFit();
    });
}

Client ClientDialog::draft() const
{
    Client client = m_initial;
    client.name = m_name->text().trimmed().toStdString();
    client.mac = m_mac->mac().value_or(MacAddress{});
    client.image = chosenImage(m_image);
    client.version = chosenVersion(m_version);
    client.mode = chosen<DiskMode>(m_mode);
    client.diskLimit = m_limit->size().value_or(0);
    client.configDisk = m_configDisk->isChecked();
    client.entry = chosenEntry(m_entry);
    client.menu = m_menu->isChecked();
    client.followsGroup = followedGroup() != nullptr;
    client.access = chosen<DiskAccess>(m_access);
    client.cdrom = chosenImage(m_cdrom);
    // As with the address: what can't be read stands as what check() refuses.
    const auto portal = m_portal->text().trimmed();
    client.portal.reset();
    if (!portal.isEmpty())
        client.portal = PortalAddress::parse(portal.toStdString()).value_or(PortalAddress{});
    client.group = m_group->currentText().trimmed().toStdString();
    // 0.0.0.0 is an address that check() refuses, as it should refuse text that is none.
    client.address = m_address->isMalformed() ? Ipv4Address{} : m_address->address();
    client.loader = chosen<Loader>(m_loader);
    client.boot = chosen<BootWay>(m_boot);
    client.chapUser = m_chapUser->text().trimmed().toStdString();
    client.chapSecret = secretOf(m_chapSecret, m_chapUser, m_initial.chapSecret);
    client.mutualUser = m_mutualUser->text().trimmed().toStdString();
    client.mutualSecret = secretOf(m_mutualSecret, m_mutualUser, m_initial.mutualSecret);
    readFirmware(client);
    client.notes = m_notes->toPlainText().toStdString();
    return client;
}

void ClientDialog::touch(Field field)
{
    m_touched.insert(field);
    refresh();
}

void ClientDialog::refresh()
{
    if (m_refreshing)
        return; // a field that is given the group's value says so, too
    m_refreshing = true;
    followGroup();
    const auto findings = check(draft(), *m_inventory);
    for (const auto &[field, hint] : m_hints) {
        const auto found = std::ranges::find(findings, field, &Finding::field);
        const bool quiet = found == findings.end() || (found->fatal && !m_touched.contains(field));
        const auto kind = !quiet && found->fatal ? FieldHint::Kind::Problem : FieldHint::Kind::Warning;
        if (quiet)
            hint->setHint(FieldHint::Kind::Help, helpOf(field));
        else if (field == Field::Address && m_address->isMalformed())
            hint->setHint(FieldHint::Kind::Problem, tr("This is no address. An example: 192.168.1.20."));
        else
            hint->setHint(kind, text(*found));
    }
    const auto mode = chosen<DiskMode>(m_mode);
    const bool ours = !followedGroup(); // what can't be changed here needs no advice
    m_versionHelp->setHint(
        FieldHint::Kind::Help, ours ? versionHelp(chosenVersion(m_version).has_value(), mode) : QString());
    m_modeHelp->setHint(FieldHint::Kind::Help, explanation(mode));
    const bool limited = m_limit->size().has_value();
    if (limited)
        m_limitHelp->setHint(FieldHint::Kind::Help, ours ? limitHelp(mode) : QString());
    else
        m_limitHelp->setHint(FieldHint::Kind::Problem, tr("This is no size. An example: 20."));
    m_save->setEnabled(!isFatal(findings) && limited);
    m_refusal->hide();
    showProblemsOnTabs();
    growToFit();
    m_refreshing = false;
}

/// adjustSize() stops at two thirds of the screen, and a hint that becomes longer asks for room that nobody gives it.
void ClientDialog::growToFit()
{
    layout()->activate();
    const int wanted = qMax(layout()->totalSizeHint().height(), layout()->totalHeightForWidth(width()));
    if (wanted > height())
        resize(width(), qMin(wanted, screen()->availableSize().height() - kWindowFrame));
}

QString ClientDialog::helpOf(Field field) const
{
    if (field == Field::Access)
        return explanation(chosen<DiskAccess>(m_access));
    if (field == Field::Entry)
        return followedGroup() ? QString()
                               : entryHelp(chosenEntry(m_entry).has_value(), m_menu->isChecked(),
                                     m_inventory->network.menuSeconds);
    if (field == Field::Cdrom)
        return m_cdrom->isEnabled() ? QString() : tr("Import a CD-ROM image (ISO file) first.");
    return firmwareHelp(field);
}

/// What forbids saving must be seen while another tab is in front.
void ClientDialog::showProblemsOnTabs()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        const auto hints = m_tabs->widget(i)->findChildren<FieldHint *>();
        const bool wrong =
            std::ranges::any_of(hints, [](const FieldHint *hint) { return hint->kind() == FieldHint::Kind::Problem; });
        m_tabs->setTabIcon(i, wrong ? severityIcon(Severity::Error) : QIcon());
    }
}

void ClientDialog::showRefusal(const QString &message)
{
    m_refusal->setText(message);
    m_refusal->show();
}

bool ClientDialog::hasMore(const Client &client) const
{
    Client plain;
    plain.id = client.id;
    plain.name = client.name;
    plain.mac = client.mac;
    plain.image = client.image;
    plain.version = client.version;
    plain.group = client.group;
    plain.followsGroup = client.followsGroup;
    plain.booted = client.booted;
    if (client.followsGroup) { // then there is nothing to change there
        plain.mode = client.mode;
        plain.diskLimit = client.diskLimit;
        plain.configDisk = client.configDisk;
        plain.entry = client.entry;
        plain.menu = client.menu;
    }
    return plain != client;
}

/// The fields of both halves begin at the same place.
void ClientDialog::alignLabels()
{
    std::vector<QLabel *> labels;
    int widest = 0;
    for (auto *form : findChildren<QFormLayout *>()) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const auto *item = form->itemAt(row, QFormLayout::LabelRole);
            if (auto *label = item ? qobject_cast<QLabel *>(item->widget()) : nullptr) {
                labels.push_back(label);
                widest = qMax(widest, label->sizeHint().width());
            }
        }
    }
    for (auto *label : labels)
        label->setMinimumWidth(widest);
}

} // namespace netseat::ui
