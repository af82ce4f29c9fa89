#include "netseatctl/session.h"

#include "server/services.h"

#include <cstdio>

namespace netseat::ctl {

namespace {
constexpr milliseconds kPatience {10'000}; // for another netseatctl, or a netseatd that starts or ends just now
}

Result<std::unique_ptr<Session>> Session::open(const std::filesystem::path &dataFolder)
{
    auto attachment = server::attachOrOpen({.dataFolder = dataFolder, .role = "netseatctl", .listen = false,
                                            .makeServices = &server::makeNoServices, .upkeep = false},
                                           kPatience);
    if (!attachment)
        return attachment.error();
    return std::make_unique<Session>(std::move(*attachment));
}

Session::Session(server::Attachment attachment)
    : m_attachment(std::move(attachment))
{
}

Result<server::Reply> Session::submit(const server::Command &command)
{
    QEventLoop loop;
    std::optional<Result<server::Reply>> answer;
    link().submit(command, [&](const Result<server::Reply> &reply) {
        answer = reply;
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return answer ? *answer : Error {Error::Code::Cancelled, "Interrupted."};
}

Result<server::EventPage> Session::events(const server::EventQuery &query)
{
    QEventLoop loop;
    std::optional<Result<server::EventPage>> answer;
    link().queryEvents(query, [&](const Result<server::EventPage> &page) {
        answer = page;
        loop.quit();
    });
    if (!answer)
        loop.exec();
    return answer ? *answer : Error {Error::Code::Cancelled, "Interrupted."};
}

int failed(const Error &error)
{
    std::fprintf(stderr, "netseatctl: %s\n", error.message.c_str());
    return kFailed;
}

int reported(const Result<server::Reply> &reply)
{
    if (!reply)
        return failed(reply.error());
    warn(reply->text);
    return kDone;
}

int misused(const QString &why)
{
    std::fprintf(stderr, "netseatctl: %s\n", qPrintable(why));
    return kUsage;
}

void warn(const std::string &text)
{
    if (!text.empty())
        std::fprintf(stderr, "netseatctl: %s\n", text.c_str());
}

} // namespace netseat::ctl
