#include "clients/details/network_tab.h"

#include "clients/details/fact_list.h"
#include "icons/icons.h"
#include "texts/choice_text.h"
#include "texts/convert.h"
#include "texts/event_text.h"
#include "texts/format.h"
#include "texts/makers.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace netseat::ui {

using namespace Qt::StringLiterals;

NetworkTab::NetworkTab(ServerBridge &server, const ClientHistory &history, const BootsModel &boots, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_history(history)
    , m_boots(boots)
    , m_facts(new FactList)
    , m_wake(new QPushButton(icon(u"start"_s), tr("Wa&ke up")))
    , m_wakeState(new QLabel)
{
    buildFacts();
    m_wake->setToolTip(tr("Sends it a Wake-on-LAN packet. Its firmware must be set to react to that."));
    m_wakeState->setForegroundRole(QPalette::PlaceholderText);
    m_wakeState->setTextFormat(Qt::PlainText);
    m_wakeState->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_wake);
    buttons->addWidget(m_wakeState, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->addWidget(m_facts, 1);
    column->addLayout(buttons);
    connect(m_wake, &QPushButton::clicked, this, &NetworkTab::wake);
    connect(&history, &ClientHistory::bootsChanged, this, &NetworkTab::update);
    connect(&Makers::shared(), &Makers::loaded, this, &NetworkTab::update);
}

void NetworkTab::buildFacts()
{
    m_mac = m_facts->addFact(tr("MAC"));
    m_maker = m_facts->addFact(tr("Made by"));
    m_address = m_facts->addFact(tr("Address"));
    m_lease = m_facts->addFact(tr("Lent until"));
    m_host = m_facts->addFact(tr("Calls itself"));
    m_seen = m_facts->addFact(tr("Last seen"));
    m_now = m_facts->addFact(tr("Moves now"));
    m_moved = m_facts->addFact(tr("In this boot"));
    m_loader = m_facts->addFact(tr("Loader"));
    m_firmware = m_facts->addFact(tr("Firmware"));
    m_machine = m_facts->addFact(tr("Machine"));
    m_hardware = m_facts->addFact(tr("Hardware"));
}

void NetworkTab::setRow(const std::optional<ClientRow> &row)
{
    m_row = row;
    update();
}

void NetworkTab::update()
{
    const bool known = m_row && !m_row->isNew();
    m_wake->setEnabled(known && !m_row->isAttached());
    if (!known)
        return;
    m_facts->setFact(m_mac, toQString(m_row->client.mac.toString()));
    m_facts->setFact(m_maker, Makers::shared().nameOf(m_row->client.mac));
    showAddress(m_row->client);
    showHardware();
    showTraffic(*m_row);
    showWake();
}

void NetworkTab::showAddress(const Client &client)
{
    const Inventory &inventory = *m_server.inventory();
    const auto *lease = inventory.lease(client.mac);
    const auto now = WallTime::now();
    QString address;
    if (client.address)
        address = tr("%1, fixed").arg(toQString(client.address->toString()));
    else if (lease)
        address = tr("%1, of the pool").arg(toQString(lease->address.toString()));
    else if (inventory.network.dhcp != DhcpMode::Full)
        address = tr("given by another DHCP server");
    m_facts->setFact(m_address, address);
    QString until;
    if (lease)
        until = lease->expires < now ? tr("%1 (over)").arg(formatWhen(lease->expires, now))
                                     : formatWhen(lease->expires, now);
    m_facts->setFact(m_lease, until);
    m_facts->setFact(m_host, lease ? toQString(lease->hostName) : QString());
}

void NetworkTab::showHardware()
{
    const auto *loader = m_history.newest(EventCode::LoaderFetched);
    m_facts->setFact(m_loader,
        loader ? tr("%1, at %2").arg(toQString(loader->subject), formatWhen(loader->time, WallTime::now()))
               : text(m_row->client.loader));
    const auto *firmware = m_history.newest(EventCode::DiscoverSeen);
    m_facts->setFact(m_firmware, firmware ? toQString(firmware->detail) : QString());
    const auto *hardware = m_history.newest(EventCode::HardwareReported);
    m_facts->setFact(m_machine, hardware ? toQString(hardware->subject) : QString());
    m_facts->setFact(m_hardware, hardware ? toQString(hardware->detail).replace(u"; "_s, u"\n"_s) : QString());
}

void NetworkTab::showTraffic(const ClientRow &row)
{
    m_facts->setFact(m_seen, row.boot ? formatWhen(row.boot->lastActivity, WallTime::now()) : QString());
    const auto &traffic = m_server.status().traffic;
    const auto found = traffic.find(row.client.id);
    const bool moves = found != traffic.end() && (found->second.read > 0 || found->second.written > 0);
    m_facts->setFact(m_now,
        !row.isAttached() ? QString()
            : moves ? tr("reads %1, writes %2").arg(formatRate(found->second.read), formatRate(found->second.written))
                    : tr("nothing"));
    const bool boots = m_boots.rowCount() > 0 && m_boots.at(0).moved > 0;
    m_facts->setFact(m_moved, boots ? formatOctets(m_boots.at(0).moved) : QString());
}

void NetworkTab::showWake()
{
    const Event *newest = nullptr;
    for (const auto code : {EventCode::WakeSent, EventCode::WakeAnswered, EventCode::WakeUnanswered})
        if (const auto *event = m_history.newest(code); event && (!newest || newest->time <= event->time))
            newest = event;
    m_wakeState->setText(
        newest ? tr("%1: %2").arg(formatWhen(newest->time, WallTime::now()), ui::text(*newest)) : QString());
    m_wakeState->setToolTip(m_wakeState->text());
}

void NetworkTab::wake()
{
    m_server.submit(server::WakeClients{{m_row->client.id}});
}

} // namespace netseat::ui
