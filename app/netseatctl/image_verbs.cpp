#include "common/signals.h"
#include "netseatctl/output.h"
#include "netseatctl/values.h"
#include "netseatctl/verbs.h"
#include "server/json.h"

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace netseat::ctl {

namespace {

std::string gibibytes(std::uint64_t octets)
{
    return QString::number(static_cast<double>(octets) / (1024.0 * 1024 * 1024), 'f', 2).toStdString() + " GiB";
}

/// Watches one import until it has ended.
class ImportWatch : public QObject {
public:
    ImportWatch(Session &session, app::Signals &interrupts)
        : m_session(session)
    {
        auto &link = session.link();
        connect(&link, &server::Link::eventsArrived, this, [this](const EventBatch &events) { take(events); });
        connect(&link, &server::Link::statusChanged, this, [this](const server::Status &status) { show(status); });
        connect(&link, &server::Link::lost, this, [this](const QString &why) {
            m_ended = Error {Error::Code::Cancelled, why.toStdString()};
            m_loop.quit();
        });
        connect(&interrupts, &app::Signals::terminate, this, [this] {
            m_session.link().submit(server::CancelJob {m_job}, {});
        });
    }

    Result<void> run(const server::ImportImage &command)
    {
        const auto reply = m_session.submit(command); // a short import may end before the answer is read
        if (!reply)
            return reply.error();
        m_job = reply->id;
        if (const auto early = m_early.find(m_job); early != m_early.end())
            m_ended = early->second;
        if (!m_ended)
            m_loop.exec();
        if (m_shown >= 0 && ::isatty(STDERR_FILENO))
            std::fputs("\n", stderr);
        return *m_ended;
    }

private:
    void take(const EventBatch &events)
    {
        for (const Event &event : events) {
            if (event.code != EventCode::JobFinished && event.code != EventCode::JobFailed)
                continue;
            const auto result = event.code == EventCode::JobFinished
                ? Result<void>()
                : Result<void>(Error {Error::Code::Io, event.detail});
            const auto job = static_cast<std::int64_t>(event.amount);
            m_early.insert_or_assign(job, result);
            if (job == m_job) {
                m_ended = result;
                m_loop.quit();
            }
        }
    }

    void show(const server::Status &status)
    {
        const auto job = std::ranges::find(status.jobs, m_job, &server::JobStatus::id);
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

    Session &m_session;
    QEventLoop m_loop;
    std::int64_t m_job = 0;
    int m_shown = -1; ///< percent
    std::map<std::int64_t, Result<void>> m_early;
    std::optional<Result<void>> m_ended;
};

} // namespace

int imageImport(Context &context)
{
    app::Signals interrupts; // before any thread: they inherit that the signals are blocked
    auto session = Session::open(context.dataFolder);
    if (!session)
        return failed(session.error());
    // The server may have another current folder.
    std::error_code error;
    const auto file = std::filesystem::absolute(context.arguments.positional.front().toStdString(), error);
    ImportWatch watch(**session, interrupts);
    const auto done = watch.run({file.string(), context.arguments.value("name").toStdString()});
    return done ? kDone : failed(done.error());
}

int imageList(Context &context)
{
    auto session = Session::open(context.dataFolder);
    if (!session)
        return failed(session.error());
    const auto &inventory = (*session)->inventory();
    if (context.json()) {
        QJsonArray array;
        for (const Image &image : inventory.images)
            array.append(imageJson(image, context.dataFolder));
        print(array);
        return kDone;
    }
    std::vector<std::vector<std::string>> rows;
    for (const Image &image : inventory.images) {
        const auto users = std::ranges::count_if(inventory.clients, [&](const Client &client) {
            return client.image == image.id || client.cdrom == image.id;
        });
        rows.push_back({image.name, std::string(name(image.format)), gibibytes(image.size), std::to_string(users),
                        image.added.toString(), image.file});
    }
    printTable({"NAME", "FORMAT", "SIZE", "CLIENTS", "ADDED", "FILE"}, rows);
    return kDone;
}

int imageShow(Context &context)
{
    auto session = Session::open(context.dataFolder);
    if (!session)
        return failed(session.error());
    const auto image = findImage((*session)->inventory(), context.arguments.positional.front());
    if (!image)
        return failed(image.error());
    if (context.json()) {
        print(imageJson(*image, context.dataFolder));
        return kDone;
    }
    printFields({{"name", image->name},
                 {"number", std::to_string(image->id.value)},
                 {"format", std::string(name(image->format))},
                 {"size", gibibytes(image->size)},
                 {"added", image->added.toString()},
                 {"file", (context.dataFolder / image->file).string()}});
    return kDone;
}

int imageRemove(Context &context)
{
    auto session = Session::open(context.dataFolder);
    if (!session)
        return failed(session.error());
    const auto image = findImage((*session)->inventory(), context.arguments.positional.front());
    if (!image)
        return failed(image.error());
    const auto reply = (*session)->submit(server::RemoveImage {image->id});
    if (!reply)
        return failed(reply.error());
    warn(reply->text);
    return kDone;
}

int diskList(Context &context)
{
    auto session = Session::open(context.dataFolder);
    if (!session)
        return failed(session.error());
    const auto &inventory = (*session)->inventory();
    QJsonArray array;
    std::vector<std::vector<std::string>> rows;
    for (const Disk &disk : inventory.disks) {
        const auto *client = inventory.client(disk.client);
        const auto *image = inventory.image(disk.image);
        const auto clientName = client ? client->name : std::string();
        const auto imageText = image ? image->name : std::string();
        auto object = server::json::of(disk);
        object.insert(u"client"_s, server::json::text(clientName));
        object.insert(u"image"_s, server::json::text(imageText));
        object.insert(u"created"_s, server::json::text(disk.created.toString()));
        object.insert(u"path"_s, server::json::text((context.dataFolder / disk.file).string()));
        array.append(object);
        rows.push_back({clientName, imageText, std::string(name(disk.mode)), disk.created.toString(), disk.file});
    }
    if (context.json())
        print(array);
    else
        printTable({"CLIENT", "IMAGE", "MODE", "CREATED", "FILE"}, rows);
    return kDone;
}

int diskReset(Context &context)
{
    auto session = Session::open(context.dataFolder);
    if (!session)
        return failed(session.error());
    const auto client = findClient((*session)->inventory(), context.arguments.positional.front());
    if (!client)
        return failed(client.error());
    const auto reply = (*session)->submit(server::ResetDisk {client->id});
    return reply ? kDone : failed(reply.error());
}

} // namespace netseat::ctl
