#include "netseatctl/job_watch.h"

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace netseat::ctl {

JobWatch::JobWatch()
{
    connect(&m_interrupts, &app::Signals::terminate, this, [this] {
        m_cancelled = true; // it may come before the job has a number
        cancel();
    });
}

void JobWatch::follow(Session &session)
{
    if (m_session)
        return;
    m_session = &session;
    auto &link = session.link();
    connect(&link, &server::Link::eventsArrived, this, [this](const EventBatch &events) { take(events); });
    connect(&link, &server::Link::statusChanged, this, [this](const server::Status &status) { show(status); });
    connect(&link, &server::Link::lost, this, [this](const QString &why) {
        m_lost = Error{Error::Code::Cancelled, why.toStdString()};
        m_loop.quit();
    });
}

void JobWatch::cancel()
{
    if (m_session && m_job > 0)
        m_session->link().submit(server::CancelJob{m_job}, {});
    else
        m_loop.quit();
}

Result<std::string> JobWatch::run(Session &session, const server::Command &command)
{
    follow(session);
    const auto reply = session.submit(command);
    if (!reply)
        return reply.error();
    m_job = reply->id;
    if (m_cancelled)
        cancel();
    auto result = await(m_job); // a short job may have ended before the answer was read
    if (m_shown >= 0 && ::isatty(STDERR_FILENO))
        std::fputs("\n", stderr);
    return result;
}

Result<std::string> JobWatch::await(std::int64_t job)
{
    while (!m_lost && !m_ended.contains(job))
        m_loop.exec();
    if (const auto found = m_ended.find(job); found != m_ended.end())
        return found->second.result;
    return *m_lost;
}

void JobWatch::awaitChecksums(Session &session, VersionId version, const std::string &job)
{
    m_awaited = job;
    follow(session);
    const auto isDone = [&] {
        return std::ranges::any_of(m_ended, [&](const auto &ended) { return ended.second.what == job; });
    };
    while (!m_lost && !m_cancelled && !isDone()) {
        // Refused while the job runs that publishing began; accepted when it could not be begun, or has just ended.
        const auto reply = session.submit(server::VerifyVersion{version});
        if (reply) {
            m_job = reply->id;
            const auto done = await(m_job);
            m_job = 0;
            return warn(done ? std::string() : done.error().message);
        }
        if (reply.error().code != Error::Code::Conflict)
            return warn(reply.error().message);
        if (!isDone())
            m_loop.exec(); // until some job ends
    }
}

void JobWatch::take(const EventBatch &events)
{
    for (const Event &event : events) {
        if (event.code != EventCode::JobFinished && event.code != EventCode::JobFailed)
            continue;
        // One that was cancelled is no error of its own.
        const auto code = event.severity == Severity::Info ? Error::Code::Cancelled : Error::Code::Io;
        auto result = event.code == EventCode::JobFinished ? Result<std::string>(event.detail)
                                                           : Result<std::string>(Error{code, event.detail});
        m_ended.insert_or_assign(static_cast<std::int64_t>(event.amount), Ended{event.subject, std::move(result)});
        m_loop.quit();
    }
}

void JobWatch::show(const server::Status &status)
{
    const auto job = std::ranges::find_if(status.jobs,
        [this](const server::JobStatus &one) { return m_job > 0 ? one.id == m_job : one.what == m_awaited; });
    if (job == status.jobs.end() || job->all == 0)
        return;
    const auto percent = static_cast<int>(job->done * 100 / job->all);
    if (percent == m_shown)
        return;
    if (::isatty(STDERR_FILENO))
        std::fprintf(stderr, "\r%3d %%", percent);
    else if (percent / 10 != m_shown / 10)
        std::fprintf(stderr, "%d %%\n", percent);
    m_shown = percent;
}

int runJob(Context &context, const std::function<Result<server::Command>(Session &)> &command,
    const std::function<void(const std::string &)> &done)
{
    JobWatch watch;
    auto session = Session::open(context.dataFolder);
    if (!session)
        return failed(session.error());
    const auto wanted = command(**session);
    if (!wanted)
        return failed(wanted.error());
    const auto result = watch.run(**session, *wanted);
    if (!result)
        return failed(result.error());
    if (done)
        done(*result);
    return kDone;
}

} // namespace netseat::ctl
