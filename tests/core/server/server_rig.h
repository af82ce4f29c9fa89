#pragma once

#include "fake_services.h"
#include "server/link.h"
#include "server/local_link.h"
#include "server/server.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

namespace netseat::test {

inline constexpr int kLimit = 30'000; // ms: for things that take milliseconds

/// Waits for a link's answer.
inline Result<server::Reply> ask(server::Link &link, const server::Command &command)
{
    std::optional<Result<server::Reply>> answer;
    link.submit(command, [&](const Result<server::Reply> &reply) { answer = reply; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, kLimit))
        return Error {Error::Code::Io, "No answer."};
    return *answer;
}

inline Result<server::EventPage> askEvents(server::Link &link, const server::EventQuery &query = {})
{
    std::optional<Result<server::EventPage>> answer;
    link.queryEvents(query, [&](const Result<server::EventPage> &page) { answer = page; });
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, kLimit))
        return Error {Error::Code::Io, "No answer."};
    return *answer;
}

/// A server with fake services in a folder of its own, and all that its link told.
struct ServerRig {
    QTemporaryDir folder;
    std::shared_ptr<ServiceStage> stage = std::make_shared<ServiceStage>();
    std::unique_ptr<server::Server> server;
    std::unique_ptr<server::LocalLink> link;
    EventBatch events;
    std::string problem; ///< of open()
    std::shared_ptr<std::atomic<std::int64_t>> clock; ///< ms since 1970; none: the real one

    void useClock(std::int64_t start) { clock = std::make_shared<std::atomic<std::int64_t>>(start); }

    server::ServerOptions options() const
    {
        server::ServerOptions options {
            .dataFolder = folder.path().toStdString(), .role = "test", .listen = true, .makeServices = [stage = stage] {
                return std::make_unique<FakeServices>(stage);
            }};
        if (clock)
            options.now = [clock = clock] { return WallTime {*clock}; };
        return options;
    }

    bool open()
    {
        auto opened = server::Server::open(options());
        if (!opened) {
            problem = opened.error().message;
            return false;
        }
        server = std::move(*opened);
        link = std::make_unique<server::LocalLink>(*server);
        QObject::connect(link.get(), &server::Link::eventsArrived, link.get(),
                         [this](const EventBatch &batch) { events.insert(events.end(), batch.begin(), batch.end()); });
        return true;
    }

    void close()
    {
        link.reset();
        server.reset();
        events.clear();
    }

    std::size_t count(EventCode code) const
    {
        return static_cast<std::size_t>(std::ranges::count(events, code, &Event::code));
    }

    /// As a service publishes it.
    void publish(EventCode code, const MacAddress &from, const std::string &detail = {}, const std::string &subject = {})
    {
        Event event;
        event.code = code;
        event.mac = from;
        event.detail = detail;
        event.subject = subject;
        stage->lastSetup().events->publish(event);
    }

    QString path(const char *name) const { return folder.filePath(QString::fromLatin1(name)); }
    bool makeFile(const char *name, qsizetype size = 512) const
    {
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(QByteArray(size, 'x')) == size;
    }
};

} // namespace netseat::test
