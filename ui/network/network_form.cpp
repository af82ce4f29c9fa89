#include "network/network_form.h"

#include "icons/icons.h"
#include "network/proposal.h"
#include "texts/choice_text.h"
#include "texts/convert.h"
#include "texts/finding_text.h"
#include "texts/format.h"
#include "texts/plain_label.h"
#include "widgets/fold_button.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

QIcon kindIcon(InterfaceInfo::Kind kind)
{
    switch (kind) {
    case InterfaceInfo::Kind::Wired:
        return icon(u"ethernet"_s);
    case InterfaceInfo::Kind::Wireless:
        return icon(u"wifi"_s);
    case InterfaceInfo::Kind::Virtual:
    case InterfaceInfo::Kind::Loopback:
        return icon(u"virtual"_s);
    }
    Q_UNREACHABLE();
}

} // namespace

NetworkForm::NetworkForm(InterfaceSource interfaces, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(interfaces))
    , m_form(new QFormLayout)
    , m_moreForm(new QFormLayout)
    , m_interface(new QComboBox)
    , m_dhcp(new QComboBox)
    , m_dhcpHelp(new FieldHint(m_dhcp))
    , m_pool(new QWidget)
    , m_poolFirst(new Ipv4Edit)
    , m_poolLast(new Ipv4Edit)
    , m_netmask(new Ipv4Edit)
    , m_router(new Ipv4Edit)
    , m_dns(new QLineEdit)
    , m_lease(new QSpinBox)
    , m_unknown(new QComboBox)
    , m_unknownHelp(new FieldHint(m_unknown))
    , m_moreBox(new QWidget)
    , m_more(new FoldButton(tr("Mor&e"), m_moreBox))
    , m_address(new QComboBox)
    , m_ports(nullptr)
    , m_tftpPort(new QSpinBox)
    , m_httpPort(new QSpinBox)
    , m_iscsiPort(new QSpinBox)
    , m_solicitations(new QCheckBox(tr("Answer IPv6 router solicitations of booting PCs (saves up to 13 s)")))
    , m_probe(new QCheckBox(tr("Ask the network before a new address is given out, whether somebody has it")))
    , m_watch(new QCheckBox(tr("Watch for other DHCP servers while the services run")))
    , m_loaderFolder(new QLineEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_moreForm->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_moreForm->setContentsMargins(0, 0, 0, 0);
    buildMain();
    buildMore();
    column->addLayout(m_form);
    column->addWidget(m_more);
    column->addWidget(m_moreBox);
    connectAll();
    setSettings({});
}

void NetworkForm::addRow(QFormLayout *form, Field field, const QString &label, QWidget *editor)
{
    auto *hint = new FieldHint(editor);
    m_hints[field] = hint;
    auto *buddy = new QLabel(label);
    buddy->setBuddy(editor);
    editor->setAccessibleName(plainLabel(label));
    form->addRow(buddy, withHint(editor, hint));
}

void NetworkForm::buildMain()
{
    m_interface->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_interface->setMinimumContentsLength(30);
    addRow(m_form, Field::Interface, tr("&Network card:"), m_interface);
    for (const auto mode : {DhcpMode::Full, DhcpMode::Proxy, DhcpMode::Off})
        m_dhcp->addItem(text(mode), static_cast<int>(mode));
    auto *dhcpLabel = new QLabel(tr("A&ddresses:"));
    dhcpLabel->setBuddy(m_dhcp);
    m_dhcp->setAccessibleName(tr("Addresses"));
    m_form->addRow(dhcpLabel, withHint(m_dhcp, m_dhcpHelp));

    auto *poolRow = new QHBoxLayout(m_pool);
    poolRow->setContentsMargins(0, 0, 0, 0);
    poolRow->addWidget(m_poolFirst, 1);
    poolRow->addWidget(new QLabel(tr("to")));
    poolRow->addWidget(m_poolLast, 1);
    m_poolFirst->setAccessibleName(tr("First address of the pool"));
    m_poolLast->setAccessibleName(tr("Last address of the pool"));
    leadFocus(m_pool, m_poolFirst);
    addRow(m_form, Field::Pool, tr("&Pool:"), m_pool);
    addRow(m_form, Field::Netmask, tr("Net&mask:"), m_netmask);
    m_router->setPlaceholderText(tr("None"));
    addRow(m_form, Field::Router, tr("&Router:"), m_router);
    m_dns->setPlaceholderText(tr("None"));
    addRow(m_form, Field::Dns, tr("DN&S servers:"), m_dns);
    m_lease->setRange(0, std::numeric_limits<int>::max());
    m_lease->setSingleStep(3600);
    m_lease->setSuffix(tr(" s"));
    addRow(m_form, Field::Lease, tr("&Lease time:"), m_lease);

    for (const auto policy : {UnknownPolicy::AddressOnly, UnknownPolicy::Wait, UnknownPolicy::Ignore})
        m_unknown->addItem(text(policy), static_cast<int>(policy));
    auto *unknownLabel = new QLabel(tr("New mac&hines:"));
    unknownLabel->setBuddy(m_unknown);
    m_unknown->setAccessibleName(tr("New machines"));
    m_form->addRow(unknownLabel, withHint(m_unknown, m_unknownHelp));
}

QWidget *NetworkForm::buildPorts()
{
    auto *ports = new QWidget;
    auto *row = new QHBoxLayout(ports);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [row](const QString &name, QSpinBox *spin) {
        spin->setRange(0, 65535);
        spin->setAccessibleName(tr("%1 port").arg(name));
        row->addWidget(new QLabel(name));
        row->addWidget(spin, 1);
    };
    add(u"TFTP"_s, m_tftpPort);
    add(u"HTTP"_s, m_httpPort);
    add(u"iSCSI"_s, m_iscsiPort);
    leadFocus(ports, m_tftpPort);
    return ports;
}

void NetworkForm::buildMore()
{
    m_moreBox->setLayout(m_moreForm);
    m_address->setEditable(true);
    m_address->lineEdit()->setPlaceholderText(tr("The first address of the card"));
    addRow(m_moreForm, Field::Address, tr("Serve &on:"), m_address);
    m_ports = buildPorts();
    addRow(m_moreForm, Field::Port, tr("Por&ts:"), m_ports);
    m_loaderFolder->setPlaceholderText(tr("Only the loaders of this system"));
    m_loaderFolder->setAccessibleName(tr("Own boot loaders"));
    m_moreForm->addRow(tr("O&wn boot loaders:"), m_loaderFolder);
    for (auto *box : {m_solicitations, m_probe, m_watch})
        m_moreForm->addRow(QString(), box);
}

void NetworkForm::connectAll()
{
    connect(m_interface, &QComboBox::currentIndexChanged, this, &NetworkForm::onInterfaceChosen);
    for (auto *combo : {m_dhcp, m_unknown})
        connect(combo, &QComboBox::currentIndexChanged, this, &NetworkForm::onEdited);
    connect(m_address, &QComboBox::currentTextChanged, this, &NetworkForm::onEdited);
    for (QLineEdit *edit :
        std::initializer_list<QLineEdit *>{m_poolFirst, m_poolLast, m_netmask, m_router, m_dns, m_loaderFolder})
        connect(edit, &QLineEdit::textChanged, this, &NetworkForm::onEdited);
    for (auto *spin : {m_lease, m_tftpPort, m_httpPort, m_iscsiPort})
        connect(spin, &QSpinBox::valueChanged, this, &NetworkForm::onEdited);
    for (auto *box : {m_solicitations, m_probe, m_watch})
        connect(box, &QCheckBox::toggled, this, &NetworkForm::onEdited);
}

void NetworkForm::fillInterfaces(const QString &chosen)
{
    m_interfaces = m_source();
    const bool known = std::ranges::any_of(m_interfaces, [&](const auto &info) { return info.name == chosen; });
    m_interface->clear();
    m_interface->addItem(tr("Choose a network card …"));
    for (const InterfaceInfo &info : m_interfaces)
        m_interface->addItem(kindIcon(info.kind), describe(info), info.name);
    if (!known && !chosen.isEmpty())
        m_interface->addItem(tr("%1: not in this computer now").arg(chosen), chosen);
    m_interface->setCurrentIndex(chosen.isEmpty() ? 0 : m_interface->findData(chosen));
}

const InterfaceInfo *NetworkForm::chosenInterface() const
{
    const auto found = std::ranges::find(m_interfaces, m_interface->currentData().toString(), &InterfaceInfo::name);
    return found == m_interfaces.end() ? nullptr : &*found;
}

void NetworkForm::setSettings(const NetworkSettings &settings)
{
    m_filling = true;
    m_initial = settings;
    fillInterfaces(toQString(settings.interface));
    m_dhcp->setCurrentIndex(m_dhcp->findData(static_cast<int>(settings.dhcp)));
    m_poolFirst->setAddress(settings.poolFirst);
    m_poolLast->setAddress(settings.poolLast);
    m_netmask->setAddress(settings.netmask);
    m_router->setAddress(settings.router);
    m_dns->setText(addressesText(settings.dns));
    m_lease->setValue(
        static_cast<int>(std::min<std::uint32_t>(settings.leaseSeconds, std::numeric_limits<int>::max())));
    m_unknown->setCurrentIndex(m_unknown->findData(static_cast<int>(settings.unknown)));
    m_address->clear();
    if (const auto *info = chosenInterface())
        for (const auto &entry : info->addresses)
            m_address->addItem(toQString(entry.address.toString()));
    m_address->setEditText(settings.address ? toQString(settings.address->toString()) : QString());
    m_tftpPort->setValue(settings.tftpPort);
    m_httpPort->setValue(settings.httpPort);
    m_iscsiPort->setValue(settings.iscsiPort);
    m_solicitations->setChecked(settings.answerRouterSolicitations);
    m_probe->setChecked(settings.probeAddresses);
    m_watch->setChecked(settings.watchServers);
    m_loaderFolder->setText(toQString(settings.loaderFolder));
    m_filling = false;
    refresh();
}

std::optional<std::vector<Ipv4Address>> NetworkForm::dns() const
{
    return parseAddresses(m_dns->text());
}

NetworkSettings NetworkForm::settings() const
{
    NetworkSettings settings = m_initial;
    settings.interface = m_interface->currentData().toString().toStdString();
    settings.dhcp = static_cast<DhcpMode>(m_dhcp->currentData().toInt());
    settings.poolFirst = m_poolFirst->address();
    settings.poolLast = m_poolLast->address();
    settings.netmask = m_netmask->address();
    settings.router = m_router->address();
    settings.dns = dns().value_or(m_initial.dns);
    settings.leaseSeconds = static_cast<std::uint32_t>(m_lease->value());
    settings.unknown = static_cast<UnknownPolicy>(m_unknown->currentData().toInt());
    settings.address = Ipv4Address::parse(m_address->currentText().trimmed().toStdString());
    settings.tftpPort = static_cast<std::uint16_t>(m_tftpPort->value());
    settings.httpPort = static_cast<std::uint16_t>(m_httpPort->value());
    settings.iscsiPort = static_cast<std::uint16_t>(m_iscsiPort->value());
    settings.answerRouterSolicitations = m_solicitations->isChecked();
    settings.probeAddresses = m_probe->isChecked();
    settings.watchServers = m_watch->isChecked();
    settings.loaderFolder = m_loaderFolder->text().trimmed().toStdString();
    return settings;
}

void NetworkForm::onInterfaceChosen()
{
    if (m_filling)
        return;
    m_filling = true;
    m_address->clear();
    if (const auto *info = chosenInterface(); info && !info->addresses.empty()) {
        for (const auto &entry : info->addresses)
            m_address->addItem(toQString(entry.address.toString()));
        // Nothing was set up yet: begin with the way that leaves the router as it is.
        if (m_initial.interface.empty() && m_initial.dhcp == DhcpMode::Off)
            m_dhcp->setCurrentIndex(m_dhcp->findData(static_cast<int>(DhcpMode::Proxy)));
        // Fills what is empty or belongs to another card's network; leaves what somebody has typed for this one.
        const auto &entry = info->addresses.front();
        const auto pool = proposePool(entry.network, entry.address);
        const auto first = m_poolFirst->address();
        if (pool && (!first || !entry.network.contains(*first))) {
            m_poolFirst->setAddress(pool->first);
            m_poolLast->setAddress(pool->last);
            m_netmask->setAddress(entry.network.mask());
        }
    }
    m_address->setEditText({});
    m_filling = false;
    onEdited();
}

void NetworkForm::onEdited()
{
    if (m_filling)
        return;
    refresh();
    Q_EMIT edited();
}

std::optional<QString> NetworkForm::malformed(Field field) const
{
    const auto example = tr("This is no address. An example: 192.168.1.20.");
    const auto address = m_address->currentText().trimmed();
    switch (field) {
    case Field::Pool:
        if (m_poolFirst->isMalformed() || m_poolLast->isMalformed())
            return example;
        return std::nullopt;
    case Field::Netmask:
        return m_netmask->isMalformed() ? std::optional(tr("This is no netmask. An example: 255.255.255.0."))
                                        : std::nullopt;
    case Field::Router:
        return m_router->isMalformed() ? std::optional(example) : std::nullopt;
    case Field::Dns:
        return dns() ? std::nullopt : std::optional(tr("Write addresses with commas between: 192.168.1.1, 9.9.9.9."));
    case Field::Address:
        return address.isEmpty() || Ipv4Address::parse(address.toStdString()) ? std::nullopt : std::optional(example);
    default:
        return std::nullopt;
    }
}

void NetworkForm::refresh()
{
    const auto typed = settings();
    const auto *info = chosenInterface();
    const auto findings = check(typed, info ? info->firstAddress() : std::nullopt);
    m_acceptable = !isFatal(findings);
    for (const auto &[field, hint] : m_hints) {
        const auto found = std::ranges::find(findings, field, &Finding::field);
        if (const auto wrong = malformed(field)) {
            hint->setHint(FieldHint::Kind::Problem, *wrong);
            m_acceptable = false;
        } else if (found != findings.end()) {
            hint->setHint(found->fatal ? FieldHint::Kind::Problem : FieldHint::Kind::Warning, text(*found));
        } else if (field == Field::Lease) {
            hint->setHint(FieldHint::Kind::Help, formatDuration(seconds(m_lease->value())));
        } else if (field == Field::Interface && !info) {
            hint->setHint(FieldHint::Kind::Help, tr("The one that your PCs are connected to."));
        } else if (field == Field::Interface && info && info->kind == InterfaceInfo::Kind::Wireless) {
            hint->setHint(
                FieldHint::Kind::Warning, tr("Firmware has no Wi-Fi: the PCs must reach this card by cable."));
        } else if (field == Field::Interface && info && !info->firstAddress()) {
            hint->setHint(FieldHint::Kind::Warning, tr("This card has no IPv4 address. Give it a fixed one first."));
        } else {
            hint->clear();
        }
    }
    m_dhcpHelp->setHint(FieldHint::Kind::Help, explanation(typed.dhcp));
    m_unknownHelp->setHint(FieldHint::Kind::Help, explanation(typed.unknown));
    showRows();
}

void NetworkForm::showRows()
{
    const bool full = settings().dhcp == DhcpMode::Full;
    for (QWidget *editor : std::initializer_list<QWidget *>{m_pool, m_netmask, m_router, m_dns, m_lease})
        m_form->setRowVisible(editor->parentWidget(), full);
}

void NetworkForm::focusInterface()
{
    m_interface->setFocus();
}

} // namespace netseat::ui
