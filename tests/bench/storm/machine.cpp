#include "machine.h"

#include <arpa/inet.h>

namespace storm {

namespace {

constexpr int kMostRefusals = 40;
constexpr std::chrono::milliseconds kPause{500}; // before another login

std::string wordAfter(const std::string &text, const std::string &mark)
{
    const auto at = text.find(mark);
    if (at == std::string::npos)
        return {};
    const auto from = at + mark.size();
    return text.substr(from, text.find_first_of(" \r\n", from) - from);
}

} // namespace

Machine::Machine(World &world, std::uint32_t number)
    : m_world(world)
    , m_number(number)
    , m_mac{0x52, 0x54, 0x00, 0x00, static_cast<std::uint8_t>(number >> 8), static_cast<std::uint8_t>(number)}
    , m_disk(world.image, number)
{
}

std::string Machine::where() const
{
    auto words = text(m_mac) + " in phase " + std::to_string(m_phase) + (m_tftp ? ", TFTP" : "")
        + (m_http ? ", HTTP" : "") + (m_initiator ? ", iSCSI" : "");
    return m_lastRefusal.empty() ? words : words + ", last refused with: " + m_lastRefusal;
}

void Machine::powerOn()
{
    m_times.on = Clock::now();
    m_world.dhcp->ask(m_mac, Asker::Firmware, [this](const Given &given) { onFirmwareAddress(given); });
}

void Machine::onFirmwareAddress(const Given &given)
{
    m_times.address = Clock::now();
    m_tftp = std::make_unique<TftpFetch>(m_world.reactor, m_world.counters, m_world.server, given.address, given.file,
        m_world.loader, [this] { onLoader(); });
}

void Machine::onLoader()
{
    m_times.loader = Clock::now();
    m_world.reactor.bury(std::move(m_tftp));
    m_world.dhcp->ask(m_mac, Asker::Ipxe, [this](const Given &given) { onIpxeAddress(given); });
}

void Machine::onIpxeAddress(const Given &given)
{
    m_address = given.address;
    m_portal.initiator = given.initiator.empty() ? "iqn.2010-04.org.ipxe:" + text(m_mac) : given.initiator;
    if (!given.rootPath.empty())
        return useRootPath(given.rootPath);
    m_http = std::make_unique<HttpFetch>(
        m_world.reactor, m_world.counters, given.file, m_address, [this](const std::string &script) { onScript(script); });
}

/// Does what the script says without running it: names itself, reports, attaches the disk.
void Machine::onScript(const std::string &script)
{
    m_world.reactor.bury(std::move(m_http));
    if (const auto name = wordAfter(script, "set initiator-iqn "); !name.empty())
        m_portal.initiator = name;
    const auto disk = wordAfter(script, "sanboot ");
    const auto report = wordAfter(script, "imgfetch --timeout 2000 ");
    if (report.empty())
        return useRootPath(disk);
    m_http = std::make_unique<HttpFetch>(m_world.reactor, m_world.counters, report, m_address, [this, disk](const std::string &) {
        m_world.reactor.bury(std::move(m_http));
        useRootPath(disk);
    });
}

/// "iscsi:<server>:<protocol>:<port>:<LUN>:<target>" (RFC 4173, 5).
void Machine::useRootPath(const std::string &path)
{
    std::array<std::string, 5> parts;
    std::size_t at = 0;
    for (auto &part : parts) {
        const auto colon = path.find(':', at);
        if (colon == std::string::npos)
            fail("not a root path: " + path);
        part = path.substr(at, colon - at);
        at = colon + 1;
    }
    m_portal.target = path.substr(at);
    m_portal.address.sin_family = AF_INET;
    m_portal.address.sin_port = htons(static_cast<std::uint16_t>(parts[3].empty() ? 3260 : std::stoi(parts[3])));
    m_portal.lun = static_cast<std::uint8_t>(parts[4].empty() ? 0 : std::stoi(parts[4]));
    if (::inet_pton(AF_INET, parts[1].c_str(), &m_portal.address.sin_addr) != 1)
        fail("no address in the root path: " + path);
    m_times.script = Clock::now();
    startPhase();
}

void Machine::startPhase()
{
    m_waits = false;
    const auto &phase = m_world.phases[m_phase];
    auto which = std::make_shared<Initiator *>(nullptr);
    m_initiator = std::make_unique<Initiator>(m_world.reactor, m_world.counters, m_portal, m_address, phase, m_disk,
        [this, which](Initiator::End end, const std::string &why) { onEnd(*which, end, why); });
    *which = m_initiator.get();
    m_initiator->loggedIn = [this] { m_world.reactor.bury(std::move(m_left)); };
}

void Machine::onEnd(Initiator *which, Initiator::End end, const std::string &why)
{
    if (which != m_initiator.get()) {
        m_world.reactor.bury(std::move(m_left)); // the target has cut the firmware's session: well done
        return;
    }
    const bool loggedIn = m_initiator->isLoggedIn();
    if (end == Initiator::End::Done && loggedIn)
        return phaseDone();
    if (end == Initiator::End::Done) { // has logged out
        m_world.reactor.bury(std::move(m_initiator));
        m_times.done = Clock::now();
        m_isDone = true;
        return;
    }
    if (end == Initiator::End::Broken)
        fail(text(m_mac) + " lost its disk: " + why);
    m_lastRefusal = why;
    m_world.reactor.bury(std::move(m_initiator));
    if (++m_refusals > kMostRefusals)
        fail(where());
    ++m_world.counters.loginsRetried;
    m_waits = true;
    m_again = Clock::now() + kPause;
}

void Machine::phaseDone()
{
    if (m_phase + 1 == m_world.phases.size())
        return m_initiator->logOut();
    const bool firmware = m_world.phases[m_phase].firmware;
    const bool next = m_world.phases[++m_phase].firmware;
    if (firmware && !next) {
        m_times.firmware = Clock::now();
        m_left = std::move(m_initiator);
        // The system asks for itself what the firmware had asked.
        return m_world.dhcp->ask(m_mac, Asker::System, [this](const Given &) { startPhase(); });
    }
    m_world.reactor.bury(std::move(m_initiator));
    startPhase();
}

void Machine::tick(Clock::time_point now)
{
    if (m_tftp)
        m_tftp->tick(now);
    if (m_waits && now >= m_again)
        startPhase();
}

} // namespace storm
