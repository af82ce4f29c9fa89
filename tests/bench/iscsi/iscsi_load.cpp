/// Load on one iSCSI target by libiscsi's asynchronous API: S sessions, each with D commands in flight, for a while.
/// Prints one JSON object. Knows nothing of Netseat, so that any target can be measured with it.
///
///   iscsi_load --portal 127.0.0.1:3260 --target IQN [--target IQN …] [--lun N] --op read|write --size OCTETS
///              [--random] [--depth D] [--sessions S] [--seconds T] [--initiator NAME]
///
/// Session i uses target i modulo the number given; --initiator may hold %d for the target's position from 1.
#include <iscsi/iscsi.h>
#include <iscsi/scsi-lowlevel.h>

#include <algorithm>
#include <chrono>
#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <poll.h>
#include <random>
#include <string>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

struct Options {
    std::string portal;
    std::vector<std::string> targets;
    std::string initiator = "iqn.2026-11.net.netseat.bench:load";
    int lun = 0;
    bool write = false;
    bool random = false;
    std::uint32_t size = 4096;
    int depth = 1;
    int sessions = 1;
    double seconds = 3;
};

struct Session;

/// One command that is sent again as soon as it is answered.
struct Slot {
    Session *session = nullptr;
    std::vector<unsigned char> buffer;
    scsi_iovec vector {}; ///< libiscsi keeps a pointer to it while the command runs
    Clock::time_point sent;
};

struct Session {
    iscsi_context *iscsi = nullptr;
    std::uint64_t blocks = 0;
    std::uint64_t next = 0; ///< octet position of the next sequential command
    std::mt19937_64 random;
    std::vector<Slot> slots;
    int inFlight = 0;
    std::uint64_t done = 0;
};

struct Run {
    Options options;
    bool sending = true;
    std::vector<double> micros;
};
Run run; // NOLINT: one run per process, reached from C callbacks

[[noreturn]] void fail(const std::string &what)
{
    std::fprintf(stderr, "iscsi_load: %s\n", what.c_str());
    std::exit(1);
}

void send(Slot &slot);

void answered(iscsi_context *iscsi, int status, void *data, void *privateData)
{
    auto *task = static_cast<scsi_task *>(data);
    auto &slot = *static_cast<Slot *>(privateData);
    if (status != SCSI_STATUS_GOOD)
        fail(std::string("a command failed: ") + iscsi_get_error(iscsi));
    scsi_free_scsi_task(task);
    run.micros.push_back(std::chrono::duration<double, std::micro>(Clock::now() - slot.sent).count());
    --slot.session->inFlight;
    ++slot.session->done;
    if (run.sending)
        send(slot);
}

void send(Slot &slot)
{
    auto &session = *slot.session;
    const auto &options = run.options;
    const auto perCommand = options.size / 512;
    const auto places = session.blocks / perCommand;
    const auto place = options.random ? session.random() % places : session.next++ % places;
    const auto lba = static_cast<std::uint64_t>(place) * perCommand;
    slot.sent = Clock::now();
    ++session.inFlight;
    scsi_task *task = nullptr;
    if (options.write) {
        task = iscsi_write16_task(session.iscsi, options.lun, lba, slot.buffer.data(), options.size, 512, 0, 0, 0, 0, 0,
                                  answered, &slot);
    } else {
        // Straight into our buffer: the measuring side should cost as little as it can.
        slot.vector = {slot.buffer.data(), options.size};
        task = iscsi_read16_iov_task(session.iscsi, options.lun, lba, options.size, 512, 0, 0, 0, 0, 0, answered, &slot,
                                     &slot.vector, 1);
    }
    if (!task)
        fail(std::string("a command could not be sent: ") + iscsi_get_error(session.iscsi));
}

std::unique_ptr<Session> login(const Options &options, int number)
{
    auto session = std::make_unique<Session>();
    const auto target = static_cast<std::size_t>(number) % options.targets.size();
    auto initiator = options.initiator;
    if (const auto mark = initiator.find("%d"); mark != std::string::npos)
        initiator.replace(mark, 2, std::to_string(target + 1));
    session->iscsi = iscsi_create_context(initiator.c_str());
    iscsi_set_targetname(session->iscsi, options.targets[target].c_str());
    iscsi_set_session_type(session->iscsi, ISCSI_SESSION_NORMAL);
    iscsi_set_header_digest(session->iscsi, ISCSI_HEADER_DIGEST_NONE);
    iscsi_set_timeout(session->iscsi, 60);
    if (iscsi_full_connect_sync(session->iscsi, options.portal.c_str(), options.lun) != 0)
        fail("login to " + options.targets[target] + " failed: " + iscsi_get_error(session->iscsi));
    scsi_task *task = iscsi_readcapacity16_sync(session->iscsi, options.lun);
    if (!task || task->status != SCSI_STATUS_GOOD)
        fail(std::string("READ CAPACITY failed: ") + iscsi_get_error(session->iscsi));
    const auto *capacity = static_cast<scsi_readcapacity16 *>(scsi_datain_unmarshall(task));
    session->blocks = capacity->returned_lba + 1;
    scsi_free_scsi_task(task);
    if (session->blocks * 512 < options.size)
        fail("the disk is smaller than one command");
    session->random.seed(static_cast<std::uint64_t>(number) + 1); // the same places in every run
    session->slots.resize(static_cast<std::size_t>(options.depth));
    for (auto &slot : session->slots) {
        slot.session = session.get();
        slot.buffer.assign(options.size, static_cast<unsigned char>(number + 1));
    }
    return session;
}

void serve(std::vector<std::unique_ptr<Session>> &sessions)
{
    std::vector<pollfd> fds(sessions.size());
    for (std::size_t i = 0; i < sessions.size(); ++i)
        fds[i] = {iscsi_get_fd(sessions[i]->iscsi), static_cast<short>(iscsi_which_events(sessions[i]->iscsi)), 0};
    if (::poll(fds.data(), fds.size(), 30000) <= 0)
        fail("no answer for 30 s");
    for (std::size_t i = 0; i < sessions.size(); ++i)
        if (fds[i].revents && iscsi_service(sessions[i]->iscsi, fds[i].revents) < 0)
            fail(std::string("the connection broke: ") + iscsi_get_error(sessions[i]->iscsi));
}

Options parse(int argc, char **argv)
{
    Options options;
    for (int i = 1; i < argc; ++i) {
        const std::string name = argv[i];
        const auto value = [&]() -> std::string {
            if (i + 1 >= argc)
                fail(name + " needs a value");
            return argv[++i];
        };
        if (name == "--portal")
            options.portal = value();
        else if (name == "--target")
            options.targets.push_back(value());
        else if (name == "--initiator")
            options.initiator = value();
        else if (name == "--lun")
            options.lun = std::stoi(value());
        else if (name == "--op")
            options.write = value() == "write";
        else if (name == "--random")
            options.random = true;
        else if (name == "--size")
            options.size = static_cast<std::uint32_t>(std::stoul(value()));
        else if (name == "--depth")
            options.depth = std::stoi(value());
        else if (name == "--sessions")
            options.sessions = std::stoi(value());
        else if (name == "--seconds")
            options.seconds = std::stod(value());
        else
            fail("unknown option " + name);
    }
    if (options.portal.empty() || options.targets.empty() || options.size < 512 || options.depth < 1
        || options.sessions < 1)
        fail("usage: --portal ADDRESS:PORT --target IQN --op read|write --size OCTETS …");
    return options;
}

double percentile(double share)
{
    if (run.micros.empty())
        return 0;
    const auto at = static_cast<std::size_t>(share * static_cast<double>(run.micros.size() - 1));
    std::nth_element(run.micros.begin(), run.micros.begin() + static_cast<std::ptrdiff_t>(at), run.micros.end());
    return run.micros[at];
}

} // namespace

int main(int argc, char **argv)
{
    run.options = parse(argc, argv);
    std::vector<std::unique_ptr<Session>> sessions;
    for (int i = 0; i < run.options.sessions; ++i)
        sessions.push_back(login(run.options, i));

    const auto start = Clock::now();
    for (auto &session : sessions)
        for (auto &slot : session->slots)
            send(slot);
    const auto elapsed = [&] { return std::chrono::duration<double>(Clock::now() - start).count(); };
    while (elapsed() < run.options.seconds)
        serve(sessions);
    run.sending = false;
    const double seconds = elapsed();
    const auto counted = run.micros.size();
    const auto pending = [](const auto &session) { return session->inFlight > 0; };
    while (std::ranges::any_of(sessions, pending))
        serve(sessions);

    std::uint64_t slowest = UINT64_MAX;
    for (const auto &session : sessions)
        slowest = std::min(slowest, session->done);
    const double iops = static_cast<double>(counted) / seconds;
    std::printf("{\"iops\": %.1f, \"mib_per_second\": %.1f, \"p50_us\": %.1f, \"p99_us\": %.1f, \"commands\": %zu, "
                "\"slowest_session_share\": %.3f}\n",
                iops, iops * run.options.size / 1048576.0, percentile(0.5), percentile(0.99), run.micros.size(),
                static_cast<double>(slowest) * static_cast<double>(sessions.size())
                    / static_cast<double>(std::max<std::size_t>(run.micros.size(), 1)));
    for (auto &session : sessions) {
        iscsi_logout_sync(session->iscsi);
        iscsi_destroy_context(session->iscsi);
    }
    return 0;
}
