// The network around: waking machines up, and other DHCP servers.
#include "server/coordinator.h"

#include "boot/router_lines.h"
#include "server/host_network.h"
#include "server/json.h"

#include <QJsonDocument>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace netseat::server {

namespace {

constexpr std::size_t kMostWoken = 4096; // at a time
constexpr milliseconds kWakeStep{50};

TimePoint now()
{
    return std::chrono::steady_clock::now();
}

struct Card {
    std::string interface;
    DhcpMode mode;
};

/// The network cards on which we answer DHCP.
std::vector<Card> servedCards(const NetworkSettings &network)
{
    std::vector<Card> cards;
    if (!network.interface.empty() && network.dhcp != DhcpMode::Off)
        cards.push_back({network.interface, network.dhcp});
    for (const Subnet &subnet : network.subnets)
        if (!subnet.interface.empty() && subnet.dhcp != DhcpMode::Off)
            cards.push_back({subnet.interface, subnet.dhcp});
    return cards;
}

std::vector<dhcp::FoundServer> withoutOurs(const std::vector<dhcp::ServerAnswer> &answers)
{
    auto found = dhcp::foundServers(answers);
    const auto own = ownAddresses();
    std::erase_if(found,
        [&](const dhcp::FoundServer &server) { return std::ranges::find(own, server.address) != own.end(); });
    return found;
}

/// `macs`: as the kernel knows them; a server behind a relay has none there.
QJsonObject of(const dhcp::FoundServer &server, const std::map<Ipv4Address, MacAddress> &macs)
{
    const auto mac = macs.find(server.address);
    QJsonArray boots;
    for (const auto kind : server.boots)
        boots.append(json::text(dhcp::name(kind)));
    return {{u"address"_s, json::text(server.address.toString())},
        {u"mac"_s, json::text(mac == macs.end() ? std::string() : mac->second.toString())},
        {u"givesAddresses"_s, server.givesAddresses},
        {u"boots"_s, boots},
        {u"bootServer"_s, json::text(server.bootServer)},
        {u"bootFile"_s, json::text(server.bootFile)},
        {u"text"_s, json::text(dhcp::describe(server))}};
}

std::string reportOf(const std::string &interface, const std::vector<dhcp::FoundServer> &found)
{
    QJsonArray servers;
    const auto macs = neighbours();
    for (const auto &server : found)
        servers.append(of(server, macs));
    const auto advice = dhcp::advise(found);
    const QJsonObject report{{u"interface"_s, json::text(interface)},
        {u"servers"_s, servers},
        {u"mode"_s, json::text(name(advice.mode))},
        {u"why"_s, json::text(advice.why)}};
    return QJsonDocument(report).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace

Result<Reply> Coordinator::handle(const WakeClients &command)
{
    if (command.clients.empty() || command.clients.size() > kMostWoken)
        return Error{Error::Code::Invalid, "Between 1 and 4096 clients can be woken at a time."};
    for (const auto id : command.clients)
        if (!m_inventory->client(id))
            return Error{Error::Code::NotFound, "There is no such client: it may have been removed meanwhile."};
    // Whether packets can be sent at all is told now, and not once for each machine.
    if (wakeTargets(m_inventory->network, m_inventory->client(command.clients.front())->address).empty())
        return Error{Error::Code::Invalid,
            "No network card is chosen in the network settings: there is nothing to wake machines through."};
    for (const auto id : command.clients)
        m_wakeList.add(id, m_inventory->client(id)->mac, now());
    wakeDue();
    return Reply{static_cast<std::int64_t>(command.clients.size()), {}};
}

void Coordinator::wakeDue()
{
    const auto tell = [this](EventCode code, Severity severity, const WakeList::Due &whom, std::string detail) {
        Event event;
        event.time = WallTime::now();
        event.code = code;
        event.severity = severity;
        event.client = whom.client;
        event.mac = whom.mac;
        event.detail = printable(detail, 1000);
        m_waiting.push_back(std::move(event));
        wake();
    };
    for (const auto &whom : m_wakeList.due(now())) {
        const auto *client = m_inventory->client(whom.client);
        if (!client)
            continue; // removed since
        auto address = client->address;
        if (const auto *lease = m_inventory->lease(whom.mac); lease && !address)
            address = lease->address;
        const auto sent = sendWake(whom.mac, wakeTargets(m_inventory->network, address));
        if (!sent)
            tell(EventCode::WakeUnanswered, Severity::Warning, whom, "No packet could be sent: " + sent.error().message);
        else if (!whom.again)
            tell(EventCode::WakeSent, Severity::Info, whom, {});
    }
    for (const auto &whom : m_wakeList.overdue(now()))
        tell(EventCode::WakeUnanswered, Severity::Warning, whom,
            "It has not asked DHCP for three minutes. Look whether Wake-on-LAN is on in its firmware (and power saving in "
            "S5, \"ErP\", off), whether it boots from the network first, and whether the cable and the mains are in.");
    if (m_wakeList.empty())
        m_wakeTimer.stop();
    else if (!m_wakeTimer.isActive())
        m_wakeTimer.start(kWakeStep);
}

void Coordinator::noteAwake(const EventBatch &batch)
{
    if (m_wakeList.empty())
        return;
    for (const Event &event : batch) {
        const bool asks = event.code == EventCode::DiscoverSeen || event.code == EventCode::IpxeUp
            || event.code == EventCode::AddressGiven || event.code == EventCode::LoaderGiven;
        if (!asks || !event.mac)
            continue;
        const auto took = m_wakeList.heard(*event.mac, now());
        if (!took)
            continue;
        Event awake;
        awake.time = WallTime::now();
        awake.code = EventCode::WakeAnswered;
        awake.client = event.client;
        awake.mac = event.mac;
        awake.amount = static_cast<std::uint64_t>(std::max<std::int64_t>(0, took->count()));
        m_waiting.push_back(std::move(awake));
        wake();
    }
}

Result<Reply> Coordinator::handle(const ProbeServers &command)
{
    const auto interface = command.interface.empty() ? m_inventory->network.interface : command.interface;
    if (interface.empty())
        return Error{Error::Code::Invalid, "Name the network card to look on (--interface), or choose one in the settings."};
    return startJob("search for DHCP servers on " + interface, "network card " + interface, {},
        [this, interface](const storage::Progress &progress) -> Result<Job::Completion> {
            const auto answers =
                m_services->probeServers(interface, [&] { return !progress(0, 0); });
            if (!answers)
                return answers.error();
            return Job::Completion([this, interface, found = withoutOurs(*answers)]() -> Result<std::string> {
                m_otherServers = reportOf(interface, found);
                std::string text = dhcp::advise(found).why;
                for (const auto &server : found)
                    text += " " + server.address.toString() + " " + dhcp::describe(server) + ".";
                return text;
            });
        });
}

Result<Reply> Coordinator::handle(const OtherServers &)
{
    if (m_otherServers.empty())
        return Error{Error::Code::NotFound, "Nobody has looked for DHCP servers since the service started."};
    return Reply{0, m_otherServers};
}

Result<Reply> Coordinator::handle(const ShowRouterLines &command)
{
    const auto &network = m_inventory->network;
    const auto address = servingAddress(network);
    if (!address)
        return address.error();
    if (address->isAny())
        return Error{Error::Code::Invalid,
            "Choose the network card first (or an address to serve on): the lines name this computer's address."};
    const auto all = boot::routerLines({*address, network.httpPort, network.iscsiPort});
    std::string text;
    for (const auto &lines : all) {
        if (!command.kind.empty() && command.kind != lines.kind)
            continue;
        if (command.kind.empty())
            text += (text.empty() ? "== " : "\n== ") + std::string(lines.name) + " ==\n";
        text += lines.text;
    }
    if (text.empty())
        return Error{Error::Code::Invalid,
            "\"" + command.kind + "\" is no kind of DHCP server known here: dnsmasq, isc, kea, windows, mikrotik or opnsense."};
    return Reply{0, text};
}

/// One card each minute, so that the questions bother nobody.
void Coordinator::watchServers()
{
    const auto cards = servedCards(m_inventory->network);
    if (!m_inventory->network.watchServers || !m_services->running() || cards.empty() || m_watching)
        return;
    const auto card = cards[m_nextWatched++ % cards.size()];
    auto answers = std::make_shared<Result<std::vector<dhcp::ServerAnswer>>>(std::vector<dhcp::ServerAnswer>());
    m_watching = std::make_unique<Job>(
        [this, card, answers](const storage::Progress &progress) -> Result<Job::Completion> {
            *answers =
                m_services->probeServers(card.interface, [&] { return !progress(0, 0); });
            return Job::Completion();
        },
        [](std::uint64_t, std::uint64_t) {},
        [this, card, answers](const Result<Job::Completion> &) {
            QMetaObject::invokeMethod(
                this, [this, card, answers] { watched(card.interface, card.mode, *answers); }, Qt::QueuedConnection);
        },
        Job::Priority::Background);
}

void Coordinator::watched(
    const std::string &interface, DhcpMode mode, const Result<std::vector<dhcp::ServerAnswer>> &answers)
{
    m_watching.reset();
    if (!answers) {
        if (!std::exchange(m_watchFailed, true))
            say(EventCode::RequestRefused, Severity::Info, "the watch for other DHCP servers", answers.error().message);
        return;
    }
    m_watchFailed = false;
    auto events = m_serverWatch.round(interface, mode, withoutOurs(*answers));
    if (events.empty())
        return;
    for (Event &event : events) {
        event.time = WallTime::now();
        m_waiting.push_back(std::move(event));
    }
    wake();
}

} // namespace netseat::server
