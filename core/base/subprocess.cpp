#include "base/subprocess.h"

#include "base/unique_fd.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace netseat {

namespace {

constexpr int kTick = 100; ///< milliseconds
constexpr std::size_t kMaxErrors = 4096;

struct Pipe {
    UniqueFd in;  ///< ours, to read; does not block
    UniqueFd out; ///< the program's
};

Result<Pipe> makePipe()
{
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return systemError("Making a pipe failed", errno);
    Pipe made {UniqueFd(ends[0]), UniqueFd(ends[1])};
    if (::fcntl(ends[0], F_SETFL, O_NONBLOCK) != 0)
        return systemError("Making a pipe failed", errno);
    return made;
}

/// What posix_spawn() shall do in the child before the program runs.
class SpawnPlan {
public:
    SpawnPlan(int output, int errors)
    {
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        ::posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
        ::posix_spawn_file_actions_adddup2(&actions, errors, STDERR_FILENO);
        ::posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
        // Signals as in a fresh program. SIGPIPE for one: should we die, its next word about progress ends it too.
        sigset_t none;
        sigset_t all;
        ::sigemptyset(&none);
        ::sigfillset(&all);
        ::posix_spawnattr_init(&attributes);
        ::posix_spawnattr_setsigmask(&attributes, &none);
        ::posix_spawnattr_setsigdefault(&attributes, &all);
        ::posix_spawnattr_setpgroup(&attributes, 0);
        ::posix_spawnattr_setflags(
            &attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
    SpawnPlan(const SpawnPlan &) = delete;
    SpawnPlan &operator=(const SpawnPlan &) = delete;
    ~SpawnPlan()
    {
        ::posix_spawn_file_actions_destroy(&actions);
        ::posix_spawnattr_destroy(&attributes);
    }

    posix_spawn_file_actions_t actions {};
    posix_spawnattr_t attributes {};
};

Result<pid_t> spawn(const std::vector<std::string> &command, int output, int errors)
{
    SpawnPlan plan(output, errors);
    std::vector<std::string> words = command;
    std::vector<char *> arguments;
    for (auto &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const char *path = ::secure_getenv("PATH");
    std::string locale = "LC_ALL=C";
    std::string search = std::string("PATH=") + (path ? path : "/usr/bin:/bin");
    std::array<char *, 3> environment {locale.data(), search.data(), nullptr};
    pid_t child = -1;
    const int failed
        = ::posix_spawnp(&child, arguments[0], &plan.actions, &plan.attributes, arguments.data(), environment.data());
    if (failed != 0)
        return systemError("Starting " + command.front() + " failed", failed);
    return child;
}

/// Reads what is there. False: there will be nothing more.
bool drain(int fd, const std::function<void(std::string_view)> &take)
{
    std::array<char, 4096> buffer {};
    for (;;) {
        const ssize_t count = ::read(fd, buffer.data(), buffer.size());
        if (count > 0)
            take({buffer.data(), static_cast<std::size_t>(count)});
        else if (count == 0 || (errno != EINTR && errno != EAGAIN))
            return false;
        else if (errno == EAGAIN)
            return true;
    }
}

bool hasEnded(pid_t child)
{
    siginfo_t info {};
    return ::waitid(P_PID, static_cast<id_t>(child), &info, WEXITED | WNOHANG | WNOWAIT) != 0 || info.si_pid == child;
}

/// Ends what is left of the group, and takes the child's status.
int endGroup(pid_t child)
{
    ::kill(-child, SIGKILL); // before it is reaped: until then the number is its own
    int status = 0;
    while (::waitpid(child, &status, 0) < 0 && errno == EINTR)
        continue;
    return status;
}

} // namespace

Result<SubprocessEnd> runSubprocess(const std::vector<std::string> &command, const SubprocessOutput &output)
{
    auto out = makePipe();
    auto errors = makePipe();
    if (!out || !errors)
        return out ? errors.error() : out.error();
    const auto child = spawn(command, out->out.get(), errors->out.get());
    if (!child)
        return child.error();
    out->out.reset();
    errors->out.reset();
    const UniqueFd ended(static_cast<int>(::syscall(SYS_pidfd_open, *child, 0))); // none on old kernels: then the tick finds out

    SubprocessEnd end;
    bool goOn = true;
    const auto heard = [&](std::string_view text) { goOn = goOn && output(text); };
    const auto complained = [&](std::string_view text) {
        end.errors += text;
        if (end.errors.size() > kMaxErrors)
            end.errors.erase(0, end.errors.size() - kMaxErrors);
    };
    while (goOn) {
        // A descriptor below zero is not looked at.
        std::array<pollfd, 3> fds {pollfd {out->in.get(), POLLIN, 0}, pollfd {errors->in.get(), POLLIN, 0},
            pollfd {ended.get(), POLLIN, 0}};
        ::poll(fds.data(), fds.size(), kTick);
        const bool over = hasEnded(*child); // asked before the last of its words is read
        if (out->in && !drain(out->in.get(), heard))
            out->in.reset();
        if (errors->in && !drain(errors->in.get(), complained))
            errors->in.reset();
        if (over)
            break;
        heard({});
    }
    const int status = endGroup(*child);
    if (!goOn)
        return Error {Error::Code::Cancelled, command.front() + " was stopped."};
    end.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return end;
}

} // namespace netseat
