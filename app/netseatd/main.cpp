#include "common/descriptors.h"
#include "common/event_line.h"
#include "common/signals.h"
#include "common/sleep_guard.h"
#include "server/attach.h"
#include "server/local_link.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QThread>

#include <systemd/sd-daemon.h>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace netseat;

namespace {

constexpr milliseconds kPatience {3000}; // for a netseatctl that holds the folder a moment

int fail(const std::string &why)
{
    std::fprintf(stderr, "netseatd: %s\n", why.c_str());
    return 1;
}

/// The folder, or nothing for a command line that makes no sense.
std::optional<std::filesystem::path> dataFolder(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Runs PCs that have no disk: DHCP, TFTP, HTTP and iSCSI from one process, without a display.\n"
        "Stays in the foreground, prints \"ready\" when all its ports are bound, ends cleanly on SIGTERM.\n"
        "Settings, images and clients are edited with netseatctl, or with netseat attached to it."_s);
    const QCommandLineOption folder(u"data-dir"_s,
                                    u"Folder of the inventory, images and disks (default: %1)."_s.arg(
                                        QString::fromStdString(server::defaultDataFolder().string())),
                                    u"D"_s);
    parser.addOption(folder);
    parser.addHelpOption();
    parser.addVersionOption();
    if (!parser.parse(application.arguments()) || !parser.positionalArguments().isEmpty()) {
        const auto why = parser.errorText().isEmpty() ? u"It takes no arguments but options."_s : parser.errorText();
        std::fprintf(stderr, "netseatd: %s\nTry: netseatd --help\n", qPrintable(why));
        return std::nullopt;
    }
    if (parser.isSet(u"help"_s))
        parser.showHelp(0);
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    return parser.isSet(folder) ? std::filesystem::path(parser.value(folder).toStdString())
                                : server::defaultDataFolder();
}

/// Waits a moment where netseatctl is at work in the folder, but not where it is served.
Result<std::unique_ptr<server::Server>> openServer(const std::filesystem::path &folder)
{
    server::ServerOptions options {.dataFolder = folder, .role = "netseatd", .listen = true,
                                   .makeServices = &server::makeServices};
    auto opened = server::Server::open(options);
    for (auto waited = milliseconds(0); !opened && waited < kPatience; waited += milliseconds(50)) {
        const auto &error = opened.error();
        if (error.code != Error::Code::Conflict || error.message.find("netseatctl") == std::string::npos)
            break;
        QThread::msleep(50);
        opened = server::Server::open(options);
    }
    return opened;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"netseatd"_s);
    QCoreApplication::setApplicationVersion(QString::fromLatin1(app::version()));
    const auto folder = dataFolder(application);
    if (!folder)
        return 2;

    app::raiseDescriptorLimit();
    const app::Signals signalSource;
    std::signal(SIGPIPE, SIG_IGN); // a log reader that ends must not end the services
    auto opened = openServer(*folder);
    if (!opened)
        return fail(opened.error().message);
    server::LocalLink link(**opened);
    QObject::connect(&link, &server::Link::eventsArrived, &link, [&](const EventBatch &events) {
        for (const Event &event : events)
            std::fprintf(stderr, "%s\n", app::eventLine(event, *link.inventory()).c_str());
    });

    const app::SleepGuard guard(link);
    QObject::connect(&guard, &app::SleepGuard::problem, &link, [](const QString &why) {
        std::fprintf(stderr, "This computer may go to sleep while PCs run from it: %s\n", qPrintable(why));
    });

    int code = 0;
    link.submit(server::StartServices {}, [&](const Result<server::Reply> &reply) {
        if (!reply) {
            code = fail(reply.error().message);
            QCoreApplication::quit();
            return;
        }
        std::puts("ready");
        std::fflush(stdout);
        sd_notify(0, "READY=1");
    });
    QObject::connect(&signalSource, &app::Signals::terminate, &application, [] {
        sd_notify(0, "STOPPING=1");
        QCoreApplication::quit();
    });
    QCoreApplication::exec();
    opened->reset();                      // iSCSI first, then the others, then the store
    QCoreApplication::sendPostedEvents(); // what they said last
    return code;
}
