#include "clients/import/list_change.h"

#include <QCoreApplication>

namespace netseat::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ListChange)
};

struct Sending {
    std::vector<server::Command> waiting;
    std::size_t done = 0;
    int added = 0;
};

void sendNext(
    ServerBridge &server, const std::shared_ptr<Sending> &sending, QObject *context, const ServerBridge::Done &done)
{
    const auto command = sending->waiting[sending->done];
    server.submit(command, context, [&server, sending, context, done](const Result<server::Reply> &reply) {
        if (!reply && sending->done > 0) {
            auto error = reply.error();
            const auto said =
                Words::tr("%n clients were added, but the others were not changed: %1", nullptr, sending->added)
                    .arg(QString::fromStdString(error.message));
            error.message = said.toStdString();
            return done(error);
        }
        if (!reply || ++sending->done == sending->waiting.size())
            return done(reply);
        sendNext(server, sending, context, done);
    });
}

} // namespace

std::vector<server::Command> commandsFor(const ListChange &change)
{
    std::vector<server::Command> commands;
    if (!change.added.empty())
        commands.emplace_back(server::AddClients{change.added});
    if (!change.after.empty())
        commands.emplace_back(server::UpdateClients{change.after});
    return commands;
}

PerformChange sendingTo(ServerBridge &server)
{
    return [&server](const ListChange &change, QObject *context, ServerBridge::Done done) {
        auto sending = std::make_shared<Sending>();
        sending->waiting = commandsFor(change);
        sending->added = static_cast<int>(change.added.size());
        if (sending->waiting.empty())
            return done(server::Reply{});
        sendNext(server, sending, context, done);
    };
}

} // namespace netseat::ui
