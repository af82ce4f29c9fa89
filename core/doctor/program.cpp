#include "doctor/program.h"

#include "base/unique_fd.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

namespace netseat::doctor {

namespace {

constexpr std::size_t kOutputLimit = 1 << 20;

/// Spawns with `output` as its standard output and error. 0 or an errno.
int spawn(const std::vector<std::string> &words, int output, int keepOpen, pid_t &pid)
{
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, output, 1);
    posix_spawn_file_actions_adddup2(&actions, output, 2);
    if (keepOpen >= 0)
        posix_spawn_file_actions_adddup2(&actions, keepOpen, keepOpen); // clears its close-on-exec
    std::vector<char *> argv;
    for (const auto &word : words)
        argv.push_back(const_cast<char *>(word.c_str()));
    argv.push_back(nullptr);
    const int error = posix_spawnp(&pid, argv[0], &actions, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

/// Takes what there is to read within 100 ms; false at the end of the output.
bool takeOutput(int fd, std::string &output)
{
    pollfd waiting {.fd = fd, .events = POLLIN, .revents = 0};
    if (::poll(&waiting, 1, 100) <= 0)
        return true;
    char buffer[8192];
    const auto got = ::read(fd, buffer, sizeof(buffer));
    if (got > 0)
        output.append(buffer, static_cast<std::size_t>(got));
    return got > 0 || (got < 0 && (errno == EINTR || errno == EAGAIN));
}

} // namespace

Result<ProgramEnd> runProgram(const std::vector<std::string> &words, std::chrono::seconds limit, int keepOpen,
    const std::function<bool()> &goOn)
{
    int ends[2] = {-1, -1};
    if (::pipe2(ends, O_CLOEXEC) != 0)
        return systemError("Starting " + words.front(), errno);
    UniqueFd output(ends[0]);
    UniqueFd input(ends[1]);
    pid_t pid = 0;
    if (const int error = spawn(words, input.get(), keepOpen, pid); error != 0)
        return error == ENOENT ? Error {Error::Code::NotFound, words.front() + " is not installed."}
                               : systemError("Starting " + words.front(), error);
    input.reset();
    const auto end = std::chrono::steady_clock::now() + limit;
    ProgramEnd result;
    std::optional<Error> stopped;
    while (!stopped && takeOutput(output.get(), result.output)) {
        if (std::chrono::steady_clock::now() > end)
            stopped = Error {Error::Code::LimitReached, words.front() + " took too long and was ended."};
        else if (result.output.size() > kOutputLimit)
            stopped = Error {Error::Code::LimitReached, words.front() + " wrote too much and was ended."};
        else if (goOn && !goOn())
            stopped = Error {Error::Code::Cancelled, "Cancelled."};
    }
    if (stopped)
        ::kill(pid, SIGKILL);
    int status = 0;
    while (::waitpid(pid, &status, 0) < 0 && errno == EINTR) {
    }
    if (stopped)
        return *stopped;
    result.code = WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
    return result;
}

} // namespace netseat::doctor
