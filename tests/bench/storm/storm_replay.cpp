/// Many PCs that start at once, in one program: DHCP, loader by TFTP, iPXE's script, and the SCSI commands of one real
/// boot, each PC on a disk of its own. Every octet read is compared with the image, or with what that PC has written.
/// Prints one JSON object; ends with 1 and a sentence at the first wrong octet.
///
///   storm_replay --trace FILE --image RAW --loader FILE --server ADDRESS --relay ADDRESS --pcs N
///
/// Knows nothing of Netseat, so that other servers can be measured with it. Wants the addresses that DHCP gives to be
/// local ones (`ip route add local … dev …`), and port 67.
#include "machine.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cstdio>
#include <sys/resource.h>

namespace {

using namespace storm;

constexpr std::chrono::seconds kPatience{60}; // without one command of anybody's

struct Options {
    std::string trace, image, loader, server, relay;
    std::uint32_t pcs = 0;
};

Options parse(int argc, char **argv)
{
    Options options;
    for (int i = 1; i + 1 < argc; i += 2) {
        const std::string name = argv[i];
        const std::string value = argv[i + 1];
        if (name == "--trace")
            options.trace = value;
        else if (name == "--image")
            options.image = value;
        else if (name == "--loader")
            options.loader = value;
        else if (name == "--server")
            options.server = value;
        else if (name == "--relay")
            options.relay = value;
        else if (name == "--pcs")
            options.pcs = static_cast<std::uint32_t>(std::stoul(value));
        else
            fail("unknown option " + name);
    }
    if (options.trace.empty() || options.image.empty() || options.loader.empty() || options.pcs == 0)
        fail("usage: --trace FILE --image RAW --loader FILE --server ADDRESS --relay ADDRESS --pcs N");
    return options;
}

in_addr address(const std::string &text)
{
    in_addr value{};
    if (::inet_pton(AF_INET, text.c_str(), &value) != 1)
        fail("not an address: " + text);
    return value;
}

double secondsBetween(Clock::time_point from, Clock::time_point to)
{
    return std::chrono::duration<double>(to - from).count();
}

void run(World &world, std::vector<std::unique_ptr<Machine>> &machines)
{
    for (auto &machine : machines)
        machine->powerOn();
    auto lastTick = Clock::now();
    auto lastMove = lastTick;
    std::uint64_t seen = 0;
    while (!std::ranges::all_of(machines, &Machine::isDone)) {
        world.reactor.turn(100);
        const auto now = Clock::now();
        if (now - lastTick < std::chrono::milliseconds(50))
            continue;
        lastTick = now;
        world.dhcp->tick(now);
        for (auto &machine : machines)
            machine->tick(now);
        if (world.counters.commands != seen)
            lastMove = now;
        seen = world.counters.commands;
        if (now - lastMove > kPatience)
            fail("nothing moves; the first that waits: "
                + (*std::ranges::find_if(machines, [](auto &machine) { return !machine->isDone(); }))->where());
    }
}

void report(const World &world, const std::vector<std::unique_ptr<Machine>> &machines)
{
    const auto count = static_cast<double>(machines.size());
    std::vector<double> whole;
    double loader = 0;
    double script = 0;
    double firmware = 0;
    auto first = Clock::time_point::max();
    auto last = Clock::time_point::min();
    for (const auto &machine : machines) {
        const auto &times = machine->times();
        first = std::min(first, times.on);
        last = std::max(last, times.done);
        whole.push_back(secondsBetween(times.on, times.done));
        loader += secondsBetween(times.on, times.loader) / count;
        script += secondsBetween(times.on, times.script) / count;
        firmware += secondsBetween(times.on, times.firmware) / count;
    }
    std::ranges::sort(whole);
    double mean = 0;
    for (const auto seconds : whole)
        mean += seconds / count;
    const auto at = [&](double share) { return whole[static_cast<std::size_t>(share * (count - 1))]; };
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto &counters = world.counters;
    std::printf("{\"pcs\": %zu, \"seconds\": %.4f, \"mean\": %.4f, \"fastest\": %.4f, \"p50\": %.4f, \"p95\": %.4f, "
                "\"slowest\": %.4f, \"to_loader\": %.4f, \"to_script\": %.4f, \"to_system\": %.4f, ",
        machines.size(), secondsBetween(first, last), mean, whole.front(), at(0.5), at(0.95), whole.back(), loader,
        script, firmware);
    std::printf("\"commands\": %llu, \"octets_read\": %llu, \"octets_written\": %llu, \"dhcp_resent\": %llu, "
                "\"tftp_resent\": %llu, \"logins_retried\": %llu, \"commands_repeated\": %llu, \"tcp_resent\": %llu, "
                "\"own_cpu\": %.3f, \"latency\": %s}\n",
        static_cast<unsigned long long>(counters.commands), static_cast<unsigned long long>(counters.octetsRead),
        static_cast<unsigned long long>(counters.octetsWritten), static_cast<unsigned long long>(counters.dhcpResent),
        static_cast<unsigned long long>(counters.tftpResent), static_cast<unsigned long long>(counters.loginsRetried),
        static_cast<unsigned long long>(counters.commandsRepeated), static_cast<unsigned long long>(counters.tcpResent),
        static_cast<double>(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
            + (static_cast<double>(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6),
        counters.latencies.json().c_str());
}

} // namespace

int main(int argc, char **argv)
{
    const auto options = parse(argc, argv);
    World world;
    world.phases = readTrace(options.trace);
    world.image = mapImage(options.image);
    world.loader = mapImage(options.loader);
    world.server = address(options.server);
    world.dhcp = std::make_unique<DhcpRelay>(world.reactor, world.counters, address(options.relay), world.server);
    std::vector<std::unique_ptr<Machine>> machines;
    for (std::uint32_t number = 1; number <= options.pcs; ++number)
        machines.push_back(std::make_unique<Machine>(world, number));
    run(world, machines);
    report(world, machines);
    return 0;
}
