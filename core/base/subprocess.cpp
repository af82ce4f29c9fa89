#include "base/subprocess.h"

#include "base/unique_fd.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
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

/// What of ours the program gets.
struct Given {
    int output = -1;
    int errors = -1;
    int inherited = -1; ///< -1: nothing
};

/// In the child, between fork() and the program: calls the kernel only, for other threads may have held any lock.
/// Returns where something failed.
void becomeProgram(char *const *arguments, char *const *environment, const Given &given, int report, pid_t parent)
{
    constexpr int kReport = STDERR_FILENO + 1;
    // Not posix_spawn(), which cannot do this: the program dies with us, also when we are killed.
    if (::prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || ::getppid() != parent || ::setpgid(0, 0) != 0)
        return;
    for (int number = 1; number < NSIG; ++number)
        ::signal(number, SIG_DFL); // refused for some, which do not matter
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    const int input = ::open("/dev/null", O_RDONLY);
    // First away from the low numbers, which one of them may have.
    constexpr int kLow = 10;
    const int from = ::fcntl(input, F_DUPFD, kLow);
    const int to = ::fcntl(given.output, F_DUPFD, kLow);
    const int complaints = ::fcntl(given.errors, F_DUPFD, kLow);
    const int inherited = given.inherited < 0 ? -1 : ::fcntl(given.inherited, F_DUPFD, kLow);
    const int failure = ::fcntl(report, F_DUPFD, kLow);
    if (::dup2(from, STDIN_FILENO) < 0 || ::dup2(to, STDOUT_FILENO) < 0 || ::dup2(complaints, STDERR_FILENO) < 0
        || ::dup3(failure, kReport, O_CLOEXEC) < 0)
        return;
    static_assert(kInheritedFd == kReport + 1);
    if (inherited >= 0 && ::dup2(inherited, kInheritedFd) < 0)
        return;
    if (::close_range(inherited >= 0 ? kInheritedFd + 1 : kInheritedFd, ~0U, 0) != 0)
        return;
    ::execvpe(arguments[0], arguments, environment);
    const int code = errno;
    static_cast<void>(!::write(kReport, &code, sizeof code));
}

Result<pid_t> spawn(const std::vector<std::string> &command, const Given &given)
{
    auto report = makePipe();
    if (!report)
        return report.error();
    if (::fcntl(report->in.get(), F_SETFL, 0) != 0)
        return systemError("Making a pipe failed", errno);
    std::vector<std::string> words = command;
    std::vector<char *> arguments;
    for (auto &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const char *path = ::secure_getenv("PATH");
    std::string locale = "LC_ALL=C";
    std::string search = std::string("PATH=") + (path ? path : "/usr/bin:/bin");
    std::array<char *, 3> environment {locale.data(), search.data(), nullptr};
    const pid_t parent = ::getpid();
    const pid_t child = ::fork();
    if (child < 0)
        return systemError("Starting " + command.front() + " failed", errno);
    if (child == 0) {
        becomeProgram(arguments.data(), environment.data(), given, report->out.get(), parent);
        ::_exit(127);
    }
    report->out.reset();
    int failed = 0;
    ssize_t count = 0;
    do // ends when the program runs, for then its end is closed
        count = ::read(report->in.get(), &failed, sizeof failed);
    while (count < 0 && errno == EINTR);
    if (count != sizeof failed)
        return child;
    while (::waitpid(child, nullptr, 0) < 0 && errno == EINTR)
        continue;
    return systemError("Starting " + command.front() + " failed", failed);
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

Result<SubprocessEnd> runSubprocess(
    const std::vector<std::string> &command, const SubprocessOutput &output, int inherited)
{
    auto out = makePipe();
    auto errors = makePipe();
    if (!out || !errors)
        return out ? errors.error() : out.error();
    const auto child = spawn(command, {out->out.get(), errors->out.get(), inherited});
    if (!child)
        return child.error();
    out->out.reset();
    errors->out.reset();
    // None on old kernels: then the tick finds out.
    const UniqueFd ended(static_cast<int>(::syscall(SYS_pidfd_open, *child, 0)));

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
