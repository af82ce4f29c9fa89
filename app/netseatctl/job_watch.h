#pragma once

#include "common/signals.h"
#include "netseatctl/session.h"

#include <functional>
#include <map>
#include <optional>

namespace netseat::ctl {

/// Runs a long job to its end: progress on standard error, Ctrl+C cancels it. Make it before the session: signals must be
/// blocked before there is any thread.
class JobWatch : public QObject {
public:
    JobWatch();

    /// What the job said at its end. Cancelled when it was; Io with its sentence when it failed.
    Result<std::string> run(Session &session, const server::Command &command);

    /// Waits for the checksums that publishing makes in the background, in the job that is called so. Ctrl+C ends the
    /// waiting.
    void awaitChecksums(Session &session, VersionId version, const std::string &job);

private:
    struct Ended {
        std::string what;
        Result<std::string> result;
    };
    void follow(Session &session);
    void take(const EventBatch &events);
    void show(const server::Status &status);
    void cancel();
    Result<std::string> await(std::int64_t job);

    app::Signals m_interrupts;
    QEventLoop m_loop;
    Session *m_session = nullptr;
    std::int64_t m_job = 0;
    std::string m_awaited; ///< a job that is known by what it does
    bool m_cancelled = false;
    int m_shown = -1; ///< percent
    std::map<std::int64_t, Ended> m_ended;
    std::optional<Error> m_lost;
};

/// A verb that is one long job: opens the session, makes the command, runs it, and hands on what it said.
int runJob(Context &context, const std::function<Result<server::Command>(Session &)> &command,
    const std::function<void(const std::string &)> &done = {});

} // namespace netseat::ctl
