// The network around: other DHCP servers, what to write into them, and waking machines up.
#include "netseatctl/job_watch.h"
#include "netseatctl/output.h"
#include "netseatctl/values.h"
#include "netseatctl/verbs.h"

#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace netseat::ctl {

namespace {

void printServers(const QJsonObject &report)
{
    const auto text = [](const QJsonObject &object, const char *key) {
        return object.value(QLatin1StringView(key)).toString();
    };
    const auto servers = report.value(u"servers"_s).toArray();
    if (servers.isEmpty())
        std::puts("No other DHCP server answers.");
    for (const auto &value : servers) {
        const auto server = value.toObject();
        std::puts((text(server, "address") + u" "_s + text(server, "text")).toUtf8().constData());
    }
    std::puts((u"Mode that fits: "_s + text(report, "mode")).toUtf8().constData());
    std::puts(text(report, "why").toUtf8().constData());
}

int wake(Session &session, const std::vector<ClientId> &clients, const std::string &nobody)
{
    if (clients.empty())
        return failed({Error::Code::NotFound, nobody});
    const auto reply = session.submit(server::WakeClients {clients});
    if (!reply)
        return failed(reply.error());
    std::puts("Packets are on their way. \"netseatctl events\" tells who then asks for an address.");
    return kDone;
}

/// Who sends is the service: this program is gone before it is known who woke up.
int withServer(Context &context, const std::function<int(Session &)> &work)
{
    return withSession(context, [&](Session &session) {
        if (!session.attached())
            return failed({Error::Code::Unsupported, "Start the service first: it sends the packets and waits for answers."});
        return work(session);
    });
}

} // namespace

int networkProbe(Context &context)
{
    JobWatch watch;
    return withSession(context, [&](Session &session) {
        const auto looked =
            watch.run(session, server::ProbeServers {context.arguments.value("interface").toStdString()});
        if (!looked)
            return failed(looked.error());
        const auto reply = session.submit(server::OtherServers {});
        if (!reply)
            return failed(reply.error());
        const auto report = QJsonDocument::fromJson(QByteArray::fromStdString(reply->text)).object();
        if (context.json())
            print(report);
        else
            printServers(report);
        return kDone;
    });
}

int networkLines(Context &context)
{
    return withSession(context, [&](Session &session) {
        const auto &words = context.arguments.positional;
        const auto reply =
            session.submit(server::ShowRouterLines {words.isEmpty() ? std::string() : words.front().toStdString()});
        if (!reply)
            return failed(reply.error());
        std::fputs(reply->text.c_str(), stdout);
        return kDone;
    });
}

int clientWake(Context &context)
{
    return withServer(context, [&](Session &session) {
        const auto client = findClient(session.inventory(), context.arguments.positional.front());
        return client ? wake(session, {client->id}, {}) : failed(client.error());
    });
}

int groupWake(Context &context)
{
    return withServer(context, [&](Session &session) {
        const auto label = context.arguments.positional.front().toStdString();
        std::vector<ClientId> clients;
        for (const Client &client : session.inventory().clients)
            if (client.group == label)
                clients.push_back(client.id);
        return wake(session, clients, "No client has the group " + label + ".");
    });
}

} // namespace netseat::ctl
