#include "network/subnet_dialog.h"

#include "network/proposal.h"
#include "texts/choice_text.h"
#include "texts/convert.h"
#include "texts/finding_text.h"
#include "texts/format.h"
#include "texts/plain_label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QSpinBox>

#include <algorithm>
#include <limits>

namespace netseat::ui {

using namespace Qt::StringLiterals;

SubnetDialog::SubnetDialog(
    ServerBridge &server, const InterfaceSource &interfaces, std::string name, QWidget *parent)
    : CommandDialog(server, name.empty() ? tr("Add a network") : tr("Network %1").arg(toQString(name)),
        name.empty() ? tr("&Add") : tr("&Save"), Kind::Plain, parent)
    , m_cards(interfaces())
    , m_original(std::move(name))
    , m_before(server.inventory()->network)
    , m_name(new QLineEdit)
    , m_nameHint(new FieldHint(m_name))
    , m_through(new QComboBox)
    , m_throughHint(new FieldHint(m_through))
    , m_network(new QLineEdit)
    , m_networkHint(new FieldHint(m_network))
    , m_address(new Ipv4Edit)
    , m_addressHint(new FieldHint(m_address))
    , m_mode(new QComboBox)
    , m_modeHint(new FieldHint(m_mode))
    , m_pool(new QWidget)
    , m_first(new Ipv4Edit)
    , m_last(new Ipv4Edit)
    , m_poolHint(new FieldHint(m_pool))
    , m_router(new Ipv4Edit)
    , m_routerHint(new FieldHint(m_router))
    , m_dns(new QLineEdit)
    , m_dnsHint(new FieldHint(m_dns))
    , m_lease(new QSpinBox)
    , m_leaseHint(new FieldHint(m_lease))
{
    buildWhere();
    buildAddresses();
    const auto &subnets = server.inventory()->network.subnets;
    const auto found = std::ranges::find(subnets, m_original, &Subnet::name);
    fill(found == subnets.end() || m_original.empty() ? Subnet{} : *found);
    for (auto *edit : std::initializer_list<QLineEdit *>{m_name, m_network, m_address, m_first, m_last, m_router, m_dns})
        connect(edit, &QLineEdit::textChanged, this, &SubnetDialog::refresh);
    connect(m_through, &QComboBox::currentIndexChanged, this, &SubnetDialog::cardChosen);
    connect(m_mode, &QComboBox::currentIndexChanged, this, &SubnetDialog::refresh);
    connect(m_lease, &QSpinBox::valueChanged, this, &SubnetDialog::refresh);
    refresh();
    m_name->setFocus();
}

void SubnetDialog::buildWhere()
{
    const auto add = [this](const QString &label, QWidget *field, FieldHint *hint) {
        field->setAccessibleName(plainLabel(label));
        auto *buddy = new QLabel(label);
        buddy->setBuddy(field);
        form()->addRow(buddy, withHint(field, hint));
    };
    m_name->setPlaceholderText(tr("Room 2"));
    m_network->setPlaceholderText(u"10.1.0.0/24"_s);
    m_address->setPlaceholderText(tr("The card's first one in this network"));
    m_through->addItem(tr("Relays (routers that forward DHCP)"), QString());
    for (const InterfaceInfo &card : m_cards)
        if (card.kind != InterfaceInfo::Kind::Loopback
            && card.name.toStdString() != server().inventory()->network.interface)
            m_through->addItem(describe(card), card.name);
    m_through->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_through->setMinimumContentsLength(24);
    add(tr("&Name:"), m_name, m_nameHint);
    add(tr("Rea&ched through:"), m_through, m_throughHint);
    add(tr("Net&work:"), m_network, m_networkHint);
    add(tr("&This computer there:"), m_address, m_addressHint);
}

void SubnetDialog::buildAddresses()
{
    for (const auto mode : {DhcpMode::Full, DhcpMode::Proxy, DhcpMode::Off})
        m_mode->addItem(text(mode), static_cast<int>(mode));
    auto *row = new QHBoxLayout(m_pool);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_first, 1);
    row->addWidget(new QLabel(tr("to")));
    row->addWidget(m_last, 1);
    leadFocus(m_pool, m_first);
    m_first->setAccessibleName(tr("First address of the pool"));
    m_last->setAccessibleName(tr("Last address of the pool"));
    m_router->setPlaceholderText(tr("None"));
    m_dns->setPlaceholderText(tr("None"));
    m_lease->setRange(0, std::numeric_limits<int>::max());
    m_lease->setSingleStep(3600);
    m_lease->setSuffix(tr(" s"));
    const auto add = [this](const QString &label, QWidget *field, FieldHint *hint) {
        if (field != m_pool)
            field->setAccessibleName(plainLabel(label));
        auto *buddy = new QLabel(label);
        buddy->setBuddy(field);
        form()->addRow(buddy, withHint(field, hint));
    };
    add(tr("A&ddresses:"), m_mode, m_modeHint);
    add(tr("&Pool:"), m_pool, m_poolHint);
    add(tr("&Router:"), m_router, m_routerHint);
    add(tr("DNS ser&vers:"), m_dns, m_dnsHint);
    add(tr("&Lease time:"), m_lease, m_leaseHint);
}

void SubnetDialog::fill(const Subnet &subnet)
{
    m_name->setText(toQString(subnet.name));
    const auto card = toQString(subnet.interface);
    if (m_through->findData(card) < 0)
        m_through->addItem(tr("%1: not in this computer now").arg(card), card);
    m_through->setCurrentIndex(m_through->findData(card));
    if (subnet.network.length > 0)
        m_network->setText(toQString(subnet.network.toString()));
    m_address->setAddress(subnet.address);
    m_mode->setCurrentIndex(m_mode->findData(static_cast<int>(subnet.dhcp)));
    m_first->setAddress(subnet.poolFirst);
    m_last->setAddress(subnet.poolLast);
    m_router->setAddress(subnet.router);
    m_dns->setText(addressesText(subnet.dns));
    m_lease->setValue(static_cast<int>(std::min<std::uint32_t>(subnet.leaseSeconds, std::numeric_limits<int>::max())));
}

/// What the card knows is not asked for.
void SubnetDialog::cardChosen()
{
    const auto *card = cardNamed(m_cards, m_through->currentData().toString().toStdString());
    if (card && !card->addresses.empty() && m_network->text().isEmpty()) {
        const auto &entry = card->addresses.front();
        m_network->setText(toQString(entry.network.toString()));
        if (const auto pool = proposePool(entry.network, entry.address); pool && m_first->text().isEmpty()) {
            m_first->setAddress(pool->first);
            m_last->setAddress(pool->last);
        }
    }
    refresh();
}

Subnet SubnetDialog::subnet() const
{
    Subnet subnet;
    subnet.name = m_name->text().trimmed().toStdString();
    subnet.interface = m_through->currentData().toString().toStdString();
    subnet.network = Ipv4Prefix::parse(m_network->text().trimmed().toStdString()).value_or(Ipv4Prefix{});
    if (!subnet.interface.empty())
        subnet.address = m_address->address();
    subnet.dhcp = static_cast<DhcpMode>(m_mode->currentData().toInt());
    subnet.poolFirst = m_first->address();
    subnet.poolLast = m_last->address();
    subnet.router = m_router->address();
    subnet.dns = parseAddresses(m_dns->text()).value_or(std::vector<Ipv4Address>{});
    subnet.leaseSeconds = static_cast<std::uint32_t>(m_lease->value());
    return subnet;
}

NetworkSettings SubnetDialog::settings() const
{
    auto network = m_before;
    const auto found = std::ranges::find(network.subnets, m_original, &Subnet::name);
    if (m_original.empty() || found == network.subnets.end())
        network.subnets.push_back(subnet());
    else
        *found = subnet();
    return network;
}

std::optional<Edit> SubnetDialog::edit() const
{
    const auto name = toQString(m_original.empty() ? subnet().name : m_original);
    return Edit{.text = m_original.empty() ? tr("Add network %1").arg(name) : tr("Edit network %1").arg(name),
        .network = server::Change<NetworkSettings>{m_before, settings()}};
}

server::Command SubnetDialog::command() const
{
    return server::SetNetwork{settings()};
}

/// Text that is no address at all.
bool SubnetDialog::showMalformed()
{
    bool wrong = false;
    const auto say = [&wrong](FieldHint *hint, bool malformed, const QString &text) {
        if (malformed)
            hint->setHint(FieldHint::Kind::Problem, text);
        wrong = wrong || malformed;
    };
    const auto address = tr("This is no address. An example: 192.168.1.20.");
    say(m_networkHint, !Ipv4Prefix::parse(m_network->text().trimmed().toStdString()),
        tr("Write the network as an address and how many bits name it: 10.1.0.0/24."));
    say(m_addressHint, m_address->isMalformed(), address);
    say(m_poolHint, m_first->isMalformed() || m_last->isMalformed(), address);
    say(m_routerHint, m_router->isMalformed(), address);
    say(m_dnsHint, !parseAddresses(m_dns->text()),
        tr("Write addresses with commas between: 192.168.1.1, 9.9.9.9."));
    return wrong;
}

void SubnetDialog::refresh()
{
    const auto typed = subnet();
    const bool full = typed.dhcp == DhcpMode::Full;
    for (QWidget *field : std::initializer_list<QWidget *>{m_pool, m_router, m_dns, m_lease})
        form()->setRowVisible(field->parentWidget(), full);
    form()->setRowVisible(m_address->parentWidget(), !typed.interface.empty());
    for (auto *hint : {m_nameHint, m_networkHint, m_addressHint, m_poolHint, m_routerHint, m_dnsHint})
        hint->clear();
    m_throughHint->setHint(FieldHint::Kind::Help,
        typed.interface.empty()
            ? tr("Set this computer as the target of DHCP on the router there (“ip helper-address”). It must be "
                 "reachable from that network.")
            : tr("Whatever comes in on this card is on this network."));
    m_modeHint->setHint(FieldHint::Kind::Help, explanation(typed.dhcp));
    m_leaseHint->setHint(FieldHint::Kind::Help, formatDuration(seconds(m_lease->value())));
    auto findings = check(settings());
    const auto before = check(server().inventory()->network); // what was wrong elsewhere is told there
    std::erase_if(findings, [&](const Finding &finding) { return std::ranges::find(before, finding) != before.end(); });
    for (const Finding &finding : findings) {
        auto *hint = m_networkHint;
        if (finding.problem == Problem::SubnetUnnamed)
            hint = m_nameHint;
        else if (finding.problem == Problem::SubnetPool || finding.field == Field::Pool)
            hint = m_poolHint;
        else if (finding.problem == Problem::SubnetRouter)
            hint = m_routerHint;
        else if (finding.problem == Problem::SubnetAddress)
            hint = m_addressHint;
        else if (finding.problem == Problem::SubnetProxyRelay)
            hint = m_modeHint;
        else if (finding.field == Field::Lease)
            hint = m_leaseHint;
        hint->setHint(finding.fatal ? FieldHint::Kind::Problem : FieldHint::Kind::Warning, text(finding));
    }
    const bool malformed = showMalformed();
    setReady(!malformed && !isFatal(findings));
}

} // namespace netseat::ui
