#include "machine.h"

namespace netseat::sim {

using dhcp::Code;

Machine::Machine(
    World &world, Servers &servers, MacAddress mac, Segment segment, ClientId client, std::vector<Stage> stages)
    : m_world(world)
    , m_servers(servers)
    , m_mac(mac)
    , m_segment(segment)
    , m_client(client)
    , m_stages(std::move(stages))
{
}

Ipv4Address Machine::address() const
{
    return m_talk && m_address.isAny() ? m_talk->address() : m_address;
}

void Machine::switchOn()
{
    ++m_boots;
    beginStage(0);
}

void Machine::beginStage(std::size_t number)
{
    m_stage = number;
    m_address = {};
    m_download.reset();
    const auto &stage = m_stages[number];
    m_talk = std::make_shared<Talk>(m_world, m_servers, *this, stage.habits,
        [this](std::optional<Outcome> outcome) { onOutcome(std::move(outcome)); });
    m_talk->start();
}

void Machine::fail()
{
    m_address = {};
    m_talk.reset();
    m_download.reset();
    m_world.after(milliseconds(5000) + m_world.upTo(milliseconds(25000)), [this] { switchOn(); });
}

void Machine::problem(const std::string &what)
{
    m_problems.push_back(m_mac.toString() + ", program " + std::to_string(m_stage + 1) + ": " + what);
}

/// As the boot script and option 17 name it.
std::string Machine::disk() const
{
    const auto server = m_segment == Segment::SecondCard ? kServerOnSecond : kServer;
    return boot::rootPath(m_client, {.address = server});
}

void Machine::onOutcome(std::optional<Outcome> outcome)
{
    if (!outcome)
        return fail();
    m_ack = outcome->ack;
    m_address = outcome->address;
    if (m_first.isAny())
        m_first = m_address;
    else if (m_first != m_address)
        problem("has " + m_address.toString() + ", had " + m_first.toString());
    const auto &stage = m_stages[m_stage];
    const auto &boot = outcome->boot;
    const auto file = std::string(boot.options.text(Code::BootFile));
    if (stage.then == Stage::Then::Nothing) {
        m_runs = true;
        return;
    }
    if (stage.then == Stage::Then::RootPath) {
        if (boot.options.text(Code::RootPath) != disk() || !boot.bootFile.empty())
            problem("root path " + std::string(boot.options.text(Code::RootPath)) + ", file " + file);
        return beginStage(m_stage + 1);
    }
    if (file.empty())
        return fail(); // the proxy's offer was lost, and the other server names none
    const bool script = file.starts_with("http://") && file.find("/boot.ipxe?") != std::string::npos;
    if (stage.then == Stage::Then::Script || (script && stage.takesScripts))
        return onScript(file);
    if (script)
        return fail(); // it can't run it: what a poor iPXE is told that is taken for the one it was handed
    if (stage.then == Stage::Then::Http) {
        if (!file.ends_with("/files/" + stage.file))
            problem("URL " + file);
        return m_servers.fetch(*this, file, [this, boots = m_boots](const std::optional<std::string> &body) {
            if (boots == m_boots)
                onContent(body && *body == textOf(contentOf(m_stages[m_stage].file)));
        });
    }
    if (file != stage.file || boot.bootFile != stage.file)
        problem("file " + file + " and " + boot.bootFile + ", not " + stage.file);
    const auto server = stage.habits.manner == Manner::RaspberryPi
        ? Ipv4Address::parse(boot.options.text(Code::TftpServer)).value_or(Ipv4Address())
        : boot.serverAddress;
    m_download = std::make_shared<Download>(
        m_world, m_servers, *this, stage.tftp, server, file, [this](const std::optional<ByteVector> &content) {
            if (!content)
                return fail();
            onContent(*content == contentOf(m_stages[m_stage].file));
        });
    m_download->start();
}

void Machine::onContent(bool right)
{
    if (!right)
        problem("what it loaded is not " + m_stages[m_stage].file);
    beginStage(m_stage + 1);
}

void Machine::onScript(const std::string &url)
{
    m_servers.fetch(*this, url, [this, url, boots = m_boots](const std::optional<std::string> &body) {
        if (boots != m_boots)
            return;
        if (!body || !body->starts_with("#!ipxe\n") || body->find("sanboot " + disk() + " ") == std::string::npos)
            problem("script " + url + ": " + body.value_or("none"));
        beginStage(m_stages.size() - 1); // the system, whatever was in between
    });
}

void Machine::receive(const Datagram &datagram)
{
    if (m_runs) {
        const auto packet = dhcp::decode(datagram.bytes);
        if (packet && packet->type() == dhcp::MessageType::Nak && packet->transactionId == m_ack.transactionId + 1)
            problem("its renewal is refused");
        if (packet && packet->type() == dhcp::MessageType::Ack && packet->transactionId == m_ack.transactionId + 1)
            m_renewed = packet->yourAddress == m_address;
        return;
    }
    if (datagram.port == kClientPort || datagram.port == kProxyPort) {
        if (const auto talk = m_talk)
            talk->receive(datagram);
    } else if (const auto download = m_download) {
        download->receive(datagram);
    }
}

void Machine::renew()
{
    m_renewed = false;
    askForMoreTime(0);
}

void Machine::askForMoreTime(int attempt)
{
    constexpr int kMost = 20;
    if (m_renewed || attempt == kMost)
        return;
    auto request = m_stages.back().habits.message(dhcp::MessageType::Request, m_ack.transactionId + 1);
    request.clientAddress = m_address;
    m_servers.send(*this,
        {.bytes = dhcp::encode(request),
            .source = m_address,
            .sourcePort = kClientPort,
            .destination = *m_ack.options.address(Code::ServerIdentifier),
            .port = kServerPort});
    m_world.after(seconds(10), [this, attempt] { askForMoreTime(attempt + 1); });
}

} // namespace netseat::sim
