// The desktop: one window over the services, which run in this process or, where netseatd serves the folder, in that.

#include "boot/presets.h"
#include "bridge/server_bridge.h"
#include "common/descriptors.h"
#include "common/preset_files.h"
#include "common/signals.h"
#include "common/sleep_guard.h"
#include "entries/entry_presets.h"
#include "main_window.h"
#include "netseat/single_instance.h"
#include "netseat/wishes.h"
#include "server/attach.h"
#include "server/socket_link.h"
#include "settings/preferences.h"
#include "texts/convert.h"
#include "widgets/clear_marks.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QSettings>
#include <QTimer>
#include <QTranslator>
#include <QTreeView>

#include <csignal>
#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;
using namespace netseat;

namespace {

Q_LOGGING_CATEGORY(startLog, "netseat.start", QtWarningMsg)

constexpr milliseconds kPatience{3000}; ///< for a netseatctl that holds the folder a moment
constexpr milliseconds kReconnectPatience{500}; ///< the window waits that long, and only for a server that is there
constexpr milliseconds kTrayPatience{10'000}; ///< at login the panel may come up after us

struct Arguments {
    std::filesystem::path dataFolder;
    bool tray = false;
    QStringList wishes; ///< of the one that runs, or of us once we do
};

/// Nothing for a command line that makes no sense.
std::optional<Arguments> parse(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Runs PCs that have no disk: they boot over the network from the images on this computer."_s);
    const QCommandLineOption folder(u"data-dir"_s,
        u"Folder of the inventory, images and disks (default: %1). Where netseatd serves it, this window shows what "
        "netseatd does."_s.arg(QString::fromStdString(server::defaultDataFolder().string())),
        u"D"_s);
    const QCommandLineOption tray(u"tray"_s, u"Start with the icon in the tray only, where there is a tray."_s);
    const QCommandLineOption start(u"start-services"_s, u"Start the services."_s);
    const QCommandLineOption stop(u"stop-services"_s, u"Stop the services."_s);
    const QCommandLineOption show(u"show"_s, u"Show this: %1."_s.arg(app::showable().join(u", "_s)), u"what"_s);
    parser.addOptions({folder, tray, start, stop, show});
    parser.addHelpOption();
    parser.addVersionOption();
    if (!parser.parse(application.arguments()) || !parser.positionalArguments().isEmpty()) {
        const auto why = parser.errorText().isEmpty() ? u"It takes no arguments but options."_s : parser.errorText();
        std::fprintf(stderr, "netseat: %s\nTry: netseat --help\n", qPrintable(why));
        return std::nullopt;
    }
    if (parser.isSet(u"help"_s))
        parser.showHelp(0);
    if (parser.isSet(u"version"_s))
        parser.showVersion();
    const auto path =
        parser.isSet(folder) ? std::filesystem::path(parser.value(folder).toStdString()) : server::defaultDataFolder();
    const auto wishes = app::wishesOf(parser.isSet(start), parser.isSet(stop), parser.values(show));
    if (!wishes) {
        std::fprintf(stderr, "netseat: %s\nTry: netseat --help\n", wishes.error().message.c_str());
        return std::nullopt;
    }
    return Arguments{path, parser.isSet(tray), *wishes};
}

void loadTranslations(QApplication &application)
{
    const auto chosen = ui::chosenLanguage();
    const auto locale = chosen.isEmpty() ? QLocale() : QLocale(chosen);
    QLocale::setDefault(locale);
    auto *qt = new QTranslator(&application);
    if (qt->load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QApplication::installTranslator(qt);
    auto *own = new QTranslator(&application);
    // English is a translation too: of plural forms.
    if (own->load(locale, u"netseat"_s, u"_"_s, u":/i18n"_s) || own->load(u":/i18n/netseat_en.qm"_s))
        QApplication::installTranslator(own);
}

/// Before QApplication: its connection to the display starts a thread, and a thread made earlier than the mask would
/// take the signal and end the program with disks open.
void blockSignals()
{
    sigset_t wanted;
    sigemptyset(&wanted);
    sigaddset(&wanted, SIGTERM);
    sigaddset(&wanted, SIGINT);
    pthread_sigmask(SIG_BLOCK, &wanted, nullptr);
}

/// Services that ran when the desktop was last left run again when it is back, and only then.
void restoreServices(ui::ServerBridge &bridge, const QString &folderKey)
{
    const auto key = u"services/"_s + folderKey;
    QObject::connect(
        &bridge, &ui::ServerBridge::servicesWanted, &bridge, [key](bool run) { QSettings().setValue(key, run); });
    if (bridge.place() == ui::ServerBridge::Place::ThisProcess && QSettings().value(key).toBool())
        bridge.submit(server::StartServices{});
}

/// Tries to reach netseatd again while it is gone: it may have been restarted. The services are never begun here
/// instead: whoever stopped netseatd did not ask for that.
class Reconnector : public QObject {
public:
    Reconnector(ui::ServerBridge &bridge, std::filesystem::path folder)
        : m_bridge(bridge)
        , m_folder(std::move(folder))
    {
        m_timer.setInterval(2000);
        connect(&m_timer, &QTimer::timeout, this, &Reconnector::attempt);
        connect(&bridge, &ui::ServerBridge::connectionLost, &m_timer, qOverload<>(&QTimer::start));
    }

private:
    void attempt()
    {
        auto opened = server::SocketLink::open(m_folder, kReconnectPatience);
        if (!opened)
            return;
        m_timer.stop();
        m_previous = std::exchange(m_link, std::move(*opened));
        m_bridge.setLink(*m_link);
    }

    ui::ServerBridge &m_bridge;
    std::filesystem::path m_folder;
    QTimer m_timer;
    std::unique_ptr<server::Link> m_link;
    std::unique_ptr<server::Link> m_previous; ///< may still be in a signal of its own
};

/// The window may not know core/boot: it is handed what it shows.
ui::EntryPresets entryPresets(const std::filesystem::path &dataFolder)
{
    ui::EntryPresets presets;
    for (const auto &preset : boot::presets())
        presets.all.push_back({std::string(preset.id), std::string(preset.meaning), preset.entry, preset.needsIso,
            !preset.files.empty()});
    presets.prepare = [dataFolder](const std::string &id) -> Result<void> {
        const auto *preset = boot::presetById(id);
        return preset ? app::copyPresetFiles(*preset, dataFolder) : Result<void>();
    };
    return presets;
}

/// Tells once, for those who measure, that the list of clients is drawn: QT_LOGGING_RULES=netseat.start.debug=true.
class StartWatch : public QObject {
public:
    explicit StartWatch(ui::MainWindow &window)
        : m_table(window.findChild<QTreeView *>(u"clients"_s))
    {
        if (m_table && startLog().isDebugEnabled())
            m_table->viewport()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *viewport, QEvent *event) override
    {
        const int rows = event->type() == QEvent::Paint ? m_table->model()->rowCount() : 0;
        if (rows > 0) {
            viewport->removeEventFilter(this);
            QTimer::singleShot(0, this, [rows] { qCDebug(startLog, "%d clients are shown.", rows); }); // painted by then
        }
        return false;
    }

private:
    QTreeView *m_table;
};

/// Shows the window; with `tray` only the icon, unless no tray comes up in time.
void showFirst(ui::MainWindow &window, bool tray)
{
    window.showTray();
    if (!tray) {
        window.show();
        return;
    }
    if (!ui::Tray::isAvailable())
        QTimer::singleShot(kTrayPatience, &window, [&window] {
            if (!ui::Tray::isAvailable())
                window.raiseWindow();
        });
}

int run(QApplication &application, const Arguments &arguments, app::SingleInstance &instance, const QString &folderKey)
{
    const app::Signals signalSource;
    auto attached = server::attachOrOpen(
        {.dataFolder = arguments.dataFolder, .role = "netseat", .listen = true, .makeServices = &server::makeServices},
        kPatience);
    if (!attached) {
        const auto &why = attached.error().message;
        std::fprintf(stderr, "netseat: %s\n", why.c_str());
        QMessageBox::critical(nullptr, u"Netseat"_s, ui::toQString(why));
        return 1;
    }
    const auto place = attached->server ? ui::ServerBridge::Place::ThisProcess : ui::ServerBridge::Place::Daemon;
    {
        ui::ServerBridge bridge(*attached->link, place);
        ui::MainWindow window(bridge);
        window.setPresets(entryPresets(arguments.dataFolder));
        QObject::connect(&instance, &app::SingleInstance::wanted, &window,
            [&](const QStringList &wishes) { app::fulfil(wishes, window, bridge); });
        // exit(), not quit(): quit() asks each window, and the window has been asked, or nobody is there to be.
        const auto end = [] { QCoreApplication::exit(0); };
        QObject::connect(&window, &ui::MainWindow::quitConfirmed, &application, end, Qt::QueuedConnection);
        QObject::connect(&signalSource, &app::Signals::terminate, &application, end);
        // netseatd, where it runs the services, has a guard of its own.
        std::optional<app::SleepGuard> guard;
        if (attached->server) {
            guard.emplace(*attached->link);
            QObject::connect(&*guard, &app::SleepGuard::problem, &window, [](const QString &why) {
                std::fprintf(stderr, "netseat: this computer may go to sleep while PCs run from it: %s\n", qPrintable(why));
            });
        }
        const Reconnector reconnector(bridge, arguments.dataFolder);
        const StartWatch watch(window);
        restoreServices(bridge, folderKey);
        showFirst(window, arguments.tray);
        if (!arguments.wishes.isEmpty())
            app::fulfil(arguments.wishes, window, bridge);
        QApplication::exec();
    }
    attached->link.reset();
    attached->server.reset(); // iSCSI first, then the others, then the store
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    blockSignals();
    app::raiseDescriptorLimit();
    std::signal(SIGPIPE, SIG_IGN); // a terminal that goes away must not end the services
    QApplication application(argc, argv);
    ui::ClearMarks::install();
    QApplication::setOrganizationName(u"netseat"_s);
    QApplication::setApplicationName(u"netseat"_s);
    QApplication::setApplicationVersion(QString::fromLatin1(app::version()));
    QApplication::setDesktopFileName(u"net.netseat.Netseat"_s);
    QApplication::setQuitOnLastWindowClosed(false); // the window decides, not its visibility
    loadTranslations(application);
    const auto arguments = parse(application);
    if (!arguments)
        return 2;
    const auto folder = QString::fromStdString(arguments->dataFolder.string());
    app::SingleInstance instance(folder);
    if (!instance.claim(app::withToken(arguments->wishes)))
        return 0;
    return run(application, *arguments, instance, app::folderKey(folder));
}
