#include "common/event_line.h"
#include "common/signals.h"
#include "netseatctl/output.h"
#include "netseatctl/values.h"
#include "netseatctl/verbs.h"
#include "server/json.h"
#include "server/socket_link.h"

#include <QThread>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <iterator>
#include <limits>
#include <vector>

using namespace Qt::StringLiterals;

namespace netseat::ctl {

namespace {

constexpr int kShown = 1000;     // events of a listing
constexpr int kShownBefore = 10; // events before those that are followed

void printEvent(const Event &event, const Inventory &inventory, bool json)
{
    if (json) {
        printLine(eventJson(event, inventory));
        return;
    }
    std::puts(app::eventLine(event, inventory).c_str());
    std::fflush(stdout);
}

/// What is asked for. A misused or unknown value is told, and its exit code returned.
int readQuery(const Arguments &arguments, const Inventory &inventory, server::EventQuery &query)
{
    OptionReader reader(arguments);
    reader.count("limit", query.limit, std::numeric_limits<int>::max());
    reader.text("text", query.text);
    reader.pastTime("since", query.after);
    reader.pastTime("until", query.until);
    Severity severity {};
    Origin service {};
    reader.choice("severity", severity, severityFromName);
    reader.choice("service", service, originFromName);
    if (!reader.problem().isNull())
        return misused(reader.problem());
    if (arguments.has("severity"))
        query.severity = severity;
    if (arguments.has("service"))
        query.service = service;
    if (!arguments.has("client"))
        return kDone;
    const auto client = findClient(inventory, arguments.value("client"));
    if (!client)
        return failed(client.error());
    query.client = client->id;
    return kDone;
}

/// The newest so many, oldest first: page by page, as a search may stop on its way.
Result<EventBatch> allEvents(Session &session, server::EventQuery query)
{
    constexpr int kPage = 5000;
    std::vector<EventBatch> pages;
    for (auto left = query.limit; left > 0;) {
        query.limit = std::min(left, kPage);
        auto page = session.events(query);
        if (!page)
            return page.error();
        left -= static_cast<int>(page->events.size());
        query.before = page->first;
        pages.push_back(std::move(page->events));
        if (query.before <= 1)
            break;
    }
    EventBatch all;
    for (auto page = pages.rbegin(); page != pages.rend(); ++page)
        all.insert(all.end(), std::make_move_iterator(page->begin()), std::make_move_iterator(page->end()));
    return all;
}

bool contains(const std::string &text, const std::string &part)
{
    return QString::fromStdString(text).contains(QString::fromStdString(part), Qt::CaseInsensitive);
}

/// As the store would find it, for what comes while it is followed.
bool fits(const server::EventQuery &query, const Event &event)
{
    if ((query.client && event.client != query.client) || (query.severity && event.severity < *query.severity)
        || (query.service && event.origin != *query.service))
        return false;
    if (event.time < query.after || (query.until.msecs != 0 && event.time >= query.until))
        return false;
    return query.text.empty() || contains(event.subject, query.text) || contains(event.detail, query.text)
        || contains(std::string(codeName(event.code)), query.text)
        || (event.mac && contains(event.mac->toString(), query.text))
        || (event.address && contains(event.address->toString(), query.text));
}

/// Waits for a server: holding the folder meanwhile would keep one from starting.
std::unique_ptr<server::SocketLink> waitForServer(const Context &context, app::Signals &interrupts)
{
    bool told = false;
    bool interrupted = false;
    QEventLoop loop;
    QObject::connect(&interrupts, &app::Signals::terminate, &loop, [&] {
        interrupted = true;
        loop.quit();
    });
    while (!interrupted) {
        auto link = server::SocketLink::open(context.dataFolder);
        if (link)
            return std::move(*link);
        if (!std::exchange(told, true))
            warn(link.error().message + " Waiting for a server.");
        QTimer::singleShot(200, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return nullptr;
}

int follow(Context &context)
{
    app::Signals interrupts; // before any thread
    auto link = waitForServer(context, interrupts);
    if (!link)
        return kDone; // interrupted, as a follower ends
    auto &attached = *link;
    Session session(server::Attachment {nullptr, std::move(link)});
    server::EventQuery query {.client = {}, .before = 0, .limit = kShownBefore};
    if (const int code = readQuery(context.arguments, session.inventory(), query); code != kDone)
        return code;
    // What arrives before the answer is in the answer: both come in order from one thread.
    const auto stored = allEvents(session, query);
    if (!stored)
        return failed(stored.error());
    for (const Event &event : *stored)
        printEvent(event, session.inventory(), context.json());

    QEventLoop loop;
    QObject::connect(&attached, &server::Link::eventsArrived, &loop, [&](const EventBatch &events) {
        for (const Event &event : events)
            if (fits(query, event))
                printEvent(event, session.inventory(), context.json());
    });
    int code = kDone;
    QObject::connect(&attached, &server::Link::lost, &loop, [&](const QString &why) {
        code = failed({Error::Code::Cancelled, why.toStdString()});
        loop.quit();
    });
    QObject::connect(&interrupts, &app::Signals::terminate, &loop, &QEventLoop::quit);
    loop.exec();
    return code;
}

std::string milliseconds(const Boot &boot, Stage stage)
{
    const auto &at = boot.stages[static_cast<std::size_t>(stage)];
    return at ? std::to_string((*at - boot.started).count()) : "-";
}

} // namespace

int events(Context &context)
{
    if (context.arguments.has("follow"))
        return follow(context);
    auto session = Session::open(context.dataFolder);
    if (!session)
        return failed(session.error());
    server::EventQuery query {.client = {}, .before = 0, .limit = kShown};
    if (const int code = readQuery(context.arguments, (*session)->inventory(), query); code != kDone)
        return code;
    const auto stored = allEvents(**session, query);
    if (!stored)
        return failed(stored.error());
    if (context.json()) {
        QJsonArray array;
        for (const Event &event : *stored)
            array.append(eventJson(event, (*session)->inventory()));
        print(array);
        return kDone;
    }
    for (const Event &event : *stored)
        printEvent(event, (*session)->inventory(), false);
    return kDone;
}

int status(Context &context)
{
    auto session = Session::open(context.dataFolder);
    if (!session)
        return failed(session.error());
    const auto &inventory = (*session)->inventory();
    const auto &status = (*session)->link().status();
    if (context.json()) {
        print(statusJson(inventory, status, (*session)->attached()));
        return kDone;
    }
    std::printf("%s\n\n", (*session)->attached() ? ("Served by " + status.servedBy + ".").c_str()
                                                 : "Nobody serves this data folder.");
    std::vector<std::vector<std::string>> services;
    for (const auto &service : status.services)
        services.push_back({std::string(originName(service.service)), std::string(server::json::name(service.state)),
                            service.endpoint, service.problem});
    printTable({"SERVICE", "STATE", "ENDPOINT", "PROBLEM"}, services);
    std::uint64_t read = 0;
    std::uint64_t written = 0;
    for (const auto &[client, traffic] : status.traffic) {
        read += traffic.read;
        written += traffic.written;
    }
    if (status.space.total > 0)
        std::printf("\nDisks: %s of %s free. Clients read %llu and write %llu octets a second.\n",
            gibibytes(status.space.free).c_str(), gibibytes(status.space.total).c_str(),
            static_cast<unsigned long long>(read), static_cast<unsigned long long>(written));
    for (const auto &job : status.jobs)
        std::printf("\n%s: %llu of %llu octets\n", job.what.c_str(), static_cast<unsigned long long>(job.done),
                    static_cast<unsigned long long>(job.all));
    for (const ImageVersion &version : inventory.versions) {
        if (version.state != VersionState::Draft)
            continue;
        const auto *image = inventory.image(version.image);
        const auto *client = version.client ? inventory.client(*version.client) : nullptr;
        std::printf("\nMaintenance: %s of %s is in work on %s since %s: publish or discard it.\n",
                    versionTitle(version).c_str(), image ? image->name.c_str() : "-",
                    client ? client->name.c_str() : "no client", localTime(version.made).c_str());
    }
    std::puts("\nClients; milliseconds from the beginning of their boot to each stage:");
    std::vector<std::vector<std::string>> rows;
    for (const Client &client : inventory.clients) {
        std::vector<std::string> row {client.name, stageText(status, client.id)};
        const auto boot = status.boots.find(client.id);
        for (std::size_t i = 0; i < kStageCount; ++i)
            row.push_back(boot == status.boots.end() ? "-" : milliseconds(boot->second, static_cast<Stage>(i)));
        row.push_back(boot == status.boots.end() ? "" : boot->second.problem);
        rows.push_back(row);
    }
    printTable({"NAME", "STAGE", "DISCOVER", "OFFER", "LOADER", "IPXE", "SCRIPT", "FIRMWARE-LOGIN", "FIRST-READ",
                "SYSTEM-LOGIN", "PROBLEM"},
               rows);
    return kDone;
}

} // namespace netseat::ctl
