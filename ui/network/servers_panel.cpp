#include "network/servers_panel.h"

#include "icons/icons.h"
#include "network/proposal.h"
#include "network/router_lines.h"
#include "texts/choice_text.h"
#include "texts/convert.h"
#include "texts/event_text.h"
#include "texts/format.h"
#include "texts/makers.h"

#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLinesHeight = 170;
constexpr int kHistory = 2000; ///< how far back in the log the last alarm is looked for

QLabel *paragraph()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

ServersPanel::ServersPanel(ServerBridge &server, InterfaceSource interfaces, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_source(std::move(interfaces))
    , m_probe(server)
    , m_action(new QAction(icon(u"search"_s), tr("Look for other &DHCP servers"), this))
    , m_card(new QComboBox)
    , m_look(new QPushButton(icon(u"search"_s), tr("&Look now")))
    , m_busy(new QProgressBar)
    , m_found(paragraph())
    , m_advice(paragraph())
    , m_use(new QPushButton(icon(u"apply"_s), {}))
    , m_alarmIcon(new QLabel)
    , m_alarmText(paragraph())
{
    m_action->setIconText(tr("Look"));
    m_action->setShortcut(QKeySequence(Qt::Key_F5));
    build();
    connect(m_action, &QAction::triggered, this, &ServersPanel::look);
    connect(m_look, &QPushButton::clicked, this, &ServersPanel::look);
    connect(m_use, &QPushButton::clicked, this, &ServersPanel::useMode);
    connect(&m_probe, &ServerProbe::changed, this, &ServersPanel::refresh);
    connect(&server, &ServerBridge::inventoryChanged, this, &ServersPanel::refresh);
    connect(&server, &ServerBridge::inventoryChanged, this, &ServersPanel::showAlarm);
    connect(&server, &ServerBridge::eventsArrived, this, &ServersPanel::takeEvents);
    fillCards();
    refresh();
    showAlarm();
}

void ServersPanel::build()
{
    Makers::shared().nameOf({}); // so that the list is there when it is needed
    m_card->setAccessibleName(tr("Network card"));
    m_card->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_card->setMinimumContentsLength(20);
    m_busy->setRange(0, 0);
    m_busy->setAccessibleName(tr("Looking"));
    auto *label = new QLabel(tr("Net&work card:"));
    label->setBuddy(m_card);
    auto *top = new QHBoxLayout;
    top->addWidget(label);
    top->addWidget(m_card, 1);
    top->addWidget(m_look);
    auto *alarm = new QHBoxLayout;
    alarm->addWidget(m_alarmIcon, 0, Qt::AlignTop);
    alarm->addWidget(m_alarmText, 1);
    auto *others = new QGroupBox(tr("Other DHCP servers"));
    auto *box = new QVBoxLayout(others);
    box->addLayout(top);
    box->addWidget(m_busy);
    box->addWidget(m_found);
    box->addWidget(m_advice);
    box->addWidget(m_use, 0, Qt::AlignLeft);
    box->addLayout(alarm);
    auto *lines = new QGroupBox(tr("Lines for another server"));
    auto *linesColumn = new QVBoxLayout(lines);
    auto *text = paragraph();
    text->setText(tr("Where another DHCP server stays and Netseat's DHCP is off, these lines in that server send PCs here."));
    auto *kinds = new RouterLinesBox(m_server);
    kinds->setMinimumHeight(kLinesHeight);
    linesColumn->addWidget(text);
    linesColumn->addWidget(kinds, 1);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->addWidget(others);
    column->addWidget(lines, 1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(scroll);
}

void ServersPanel::fillCards()
{
    m_cards = m_source();
    auto wanted = m_card->currentData().toString();
    if (wanted.isEmpty())
        wanted = toQString(m_server.inventory()->network.interface);
    if (const auto *best = bestCard(m_cards); best && wanted.isEmpty())
        wanted = best->name;
    m_card->clear();
    for (const InterfaceInfo &card : m_cards)
        if (card.kind != InterfaceInfo::Kind::Loopback)
            m_card->addItem(describe(card), card.name);
    m_card->setCurrentIndex(qMax(0, m_card->findData(wanted)));
}

void ServersPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fillCards();
    if (!m_alarmAsked)
        askAlarm();
}

void ServersPanel::look()
{
    m_probe.start(m_card->currentData().toString());
}

void ServersPanel::refresh()
{
    const auto &network = m_server.inventory()->network;
    const auto &report = m_probe.report();
    m_look->setEnabled(!m_probe.runs() && m_card->count() > 0);
    m_action->setEnabled(m_look->isEnabled());
    m_busy->setVisible(m_probe.runs());
    m_busy->setFormat(tr("Asking on %1 as PCs would …").arg(m_probe.interface()));
    QStringList lines;
    if (m_probe.runs())
        lines << tr("Asking on %1 as PCs would. This takes some seconds.").arg(m_probe.interface());
    else if (!m_probe.problem().isEmpty())
        lines << m_probe.problem();
    else if (report)
        lines << foundText(*report);
    else
        lines << tr("Nobody has looked yet. Nothing is changed by it: no address is taken.");
    for (const auto &server : report ? report->servers : std::vector<OtherServer>())
        lines << u"• "_s + text(server);
    m_found->setText(lines.join(u'\n'));
    m_advice->setVisible(report.has_value());
    m_use->hide();
    if (!report)
        return;
    const bool main = report->interface.toStdString() == network.interface || network.interface.empty();
    const bool fits = main && !network.interface.empty() && network.dhcp == report->mode;
    m_advice->setText(whyText(*report) + (fits ? u' ' + tr("That is how it is set.") : QString()));
    m_use->setVisible(main && !fits);
    m_use->setText(tr("&Use: %1").arg(text(report->mode)));
}

void ServersPanel::useMode()
{
    if (!m_probe.report())
        return;
    const auto *card = cardNamed(m_cards, m_probe.report()->interface.toStdString());
    auto network = m_server.inventory()->network;
    if (card)
        network = withCard(network, *card);
    network = withMode(network, m_probe.report()->mode, card);
    m_server.submit(server::SetNetwork{network}, this, [this, mode = network.dhcp](const Result<server::Reply> &reply) {
        if (reply)
            Q_EMIT notice(tr("Set: %1.").arg(text(mode)));
        else
            Q_EMIT problem(toQString(reply.error().message));
    });
}

void ServersPanel::askAlarm()
{
    m_alarmAsked = true;
    m_server.queryEvents({.client = {}, .before = 0, .limit = kHistory}, this, [this](const Result<server::EventPage> &page) {
        if (page && !m_alarm)
            takeEvents(page->events);
    });
}

void ServersPanel::takeEvents(const EventBatch &events)
{
    for (const Event &event : events)
        if (event.code == EventCode::OtherServerFound || event.code == EventCode::OtherServerGone)
            m_alarm = event;
    showAlarm();
}

void ServersPanel::showAlarm()
{
    m_alarmIcon->setPixmap(severityIcon(m_alarm ? m_alarm->severity : Severity::Info).pixmap(16, 16));
    if (!m_alarm) {
        m_alarmText->setText(m_server.inventory()->network.watchServers
                ? tr("While the services run, they look for other servers all the time. No alarm so far.")
                : tr("The watch for other servers is switched off in the settings."));
        return;
    }
    auto text = tr("Last alarm, %1: %2.").arg(formatWhen(m_alarm->time, WallTime::now()), ui::text(*m_alarm));
    if (!m_alarm->detail.empty())
        text += u' ' + toQString(m_alarm->detail);
    m_alarmText->setText(text);
}

} // namespace netseat::ui
