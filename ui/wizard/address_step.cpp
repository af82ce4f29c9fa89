#include "wizard/address_step.h"

#include "inventory/check.h"
#include "network/proposal.h"
#include "network/router_lines.h"
#include "texts/choice_text.h"
#include "texts/convert.h"
#include "texts/finding_text.h"
#include "widgets/field_hint.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int kIndent = 24;
constexpr int kLinesHeight = 130;
} // namespace

AddressStep::AddressStep(ServerBridge &server, SetupState &state, InterfaceSource interfaces, QWidget *parent)
    : SetupStep(parent)
    , m_server(server)
    , m_state(state)
    , m_source(std::move(interfaces))
    , m_finding(new QLabel)
    , m_again(new QPushButton(tr("&Look again")))
    , m_pool(new QWidget)
    , m_first(new Ipv4Edit)
    , m_last(new Ipv4Edit)
    , m_poolHint(new FieldHint(m_first))
    , m_lines(new RouterLinesBox(server))
{
    build();
    connect(m_again, &QPushButton::clicked, this,
        [this] { m_state.probe().start(toQString(m_server.inventory()->network.interface)); });
    connect(&state.probe(), &ServerProbe::changed, this, &AddressStep::showFinding);
    for (auto *edit : {m_first, m_last})
        connect(edit, &QLineEdit::textChanged, this, &AddressStep::refresh);
    for (const auto &[mode, button] : m_modes) {
        connect(button, &QRadioButton::clicked, this, [this] { m_chosen = true; });
        connect(button, &QRadioButton::toggled, this, &AddressStep::refresh);
    }
}

void AddressStep::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_finding->setWordWrap(true);
    m_finding->setTextFormat(Qt::PlainText);
    auto *top = new QHBoxLayout;
    top->addWidget(m_finding, 1);
    top->addWidget(m_again, 0, Qt::AlignTop);
    column->addLayout(top);
    column->addSpacing(6);
    for (const auto mode : {DhcpMode::Proxy, DhcpMode::Full, DhcpMode::Off}) {
        auto *button = new QRadioButton;
        auto *help = new FieldHint(button);
        help->setHint(FieldHint::Kind::Help, explanation(mode));
        help->layout()->setContentsMargins(kIndent, 0, 0, 2);
        column->addWidget(button);
        column->addWidget(help);
        m_modes[mode] = button;
        if (mode == DhcpMode::Full)
            column->addWidget(m_pool);
    }
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&Pool:"));
    label->setBuddy(m_first);
    m_first->setAccessibleName(tr("First address of the pool"));
    m_last->setAccessibleName(tr("Last address of the pool"));
    row->addWidget(label);
    row->addWidget(m_first, 1);
    row->addWidget(new QLabel(tr("to")));
    row->addWidget(m_last, 1);
    row->addStretch(1);
    auto *pool = new QVBoxLayout(m_pool);
    pool->setContentsMargins(kIndent, 0, 0, 4);
    pool->addLayout(row);
    pool->addWidget(m_poolHint);
    m_lines->setMinimumHeight(kLinesHeight);
    m_lines->layout()->setContentsMargins(kIndent, 0, 0, 0);
    column->addWidget(m_lines, 1);
    column->addStretch();
}

DhcpMode AddressStep::mode() const
{
    for (const auto &[mode, button] : m_modes)
        if (button->isChecked())
            return mode;
    return DhcpMode::Off;
}

void AddressStep::choose(DhcpMode mode)
{
    m_modes.at(mode)->setChecked(true);
}

void AddressStep::enter()
{
    m_cards = m_source();
    m_stored = false;
    const auto &network = m_server.inventory()->network;
    const auto *card = cardNamed(m_cards, network.interface);
    const auto proposed = withMode(network, DhcpMode::Full, card);
    m_first->setAddress(proposed.poolFirst);
    m_last->setAddress(proposed.poolLast);
    if (!m_chosen)
        choose(network.dhcp == DhcpMode::Off ? DhcpMode::Proxy : network.dhcp); // what disturbs nobody
    showFinding();
    m_modes.at(mode())->setFocus();
}

void AddressStep::showFinding()
{
    const auto &probe = m_state.probe();
    const auto &report = probe.report();
    m_again->setEnabled(!probe.runs());
    if (probe.runs()) {
        m_finding->setText(tr("Looking who else gives out addresses there …"));
    } else if (report) {
        QStringList lines{foundText(*report)};
        for (const auto &server : report->servers)
            lines << u"• "_s + text(server);
        lines << whyText(*report);
        m_finding->setText(lines.join(u'\n'));
    } else if (!probe.problem().isEmpty()) {
        m_finding->setText(tr("Who else gives out addresses there could not be found out: %1 If there is a router that gives "
                              "them, choose the first way.")
                               .arg(probe.problem()));
    } else {
        m_finding->setText(tr("Nobody has looked yet."));
    }
    if (report && !m_chosen)
        choose(report->mode);
    refresh();
}

NetworkSettings AddressStep::settings() const
{
    const auto &now = m_server.inventory()->network;
    auto network = withMode(now, mode(), cardNamed(m_cards, now.interface));
    if (network.dhcp == DhcpMode::Full) {
        network.poolFirst = m_first->address();
        network.poolLast = m_last->address();
    }
    return network;
}

void AddressStep::refresh()
{
    const auto typed = settings();
    const auto &report = m_state.probe().report();
    for (const auto &[each, button] : m_modes)
        button->setText(report && report->mode == each ? tr("%1 (recommended)").arg(text(each)) : text(each));
    m_pool->setVisible(typed.dhcp == DhcpMode::Full);
    m_lines->setVisible(typed.dhcp == DhcpMode::Off);
    const auto *card = cardNamed(m_cards, typed.interface);
    const auto findings = check(typed, card ? card->firstAddress() : std::nullopt);
    const auto fatal = std::ranges::find(findings, true, &Finding::fatal);
    const bool malformed = typed.dhcp == DhcpMode::Full && (m_first->isMalformed() || m_last->isMalformed());
    if (malformed)
        m_poolHint->setHint(FieldHint::Kind::Problem, tr("This is no address. An example: 192.168.1.20."));
    else if (fatal != findings.end())
        m_poolHint->setHint(FieldHint::Kind::Problem, text(*fatal));
    else if (typed.dhcp == DhcpMode::Full && report && report->mode != DhcpMode::Full)
        m_poolHint->setHint(FieldHint::Kind::Warning,
            tr("Another server gives out addresses here already. Two on one network disturb each other: turn that one off "
               "first."));
    else
        m_poolHint->clear();
    m_ready = !malformed && fatal == findings.end();
    Q_EMIT changed();
}

bool AddressStep::isReady() const
{
    return m_ready;
}

void AddressStep::commit()
{
    m_stored = false;
    m_server.submit(server::SetNetwork{settings()}, this, [this](const Result<server::Reply> &reply) {
        if (!reply) {
            Q_EMIT refused(toQString(reply.error().message));
            return;
        }
        m_stored = true;
        startServices();
    });
}

/// Here and not later: whoever holds a port is told where something can still be done about it.
void AddressStep::startServices()
{
    m_server.submit(server::StartServices{}, this, [this](const Result<server::Reply> &reply) {
        if (reply)
            Q_EMIT committed();
        else
            Q_EMIT refused(tr("The services did not all start: %1").arg(toQString(reply.error().message)));
    });
}

} // namespace netseat::ui
