// Shows the whole window with many clients and measures what a person would feel: how long it takes to open, for how long it
// does not react while PCs boot, what it costs when nothing happens, and its memory.
//
//   QT_QPA_PLATFORM=offscreen ui_load [--clients 1000] [--events 20000] [--seconds 30]
//
// --events: a minute. Prints one line for each number, with what is wanted; exit code 1 where one is missed.
#include "demo.h"
#include "main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <QTreeView>

#include <ctime>

#include <algorithm>
#include <cstdio>

using namespace netseat;
using namespace netseat::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kBatchesPerSecond = 10; ///< as a Link speaks at most

Inventory inventoryOf(int clients)
{
    auto inventory = demoInventory();
    inventory.clients.clear();
    for (int i = 1; i <= clients; ++i) {
        auto client = demoClient(i, "pc-" + std::to_string(i));
        client.group = "Room " + std::to_string(i % 25);
        client.image = ImageId{i % 2 + 1};
        inventory.clients.push_back(std::move(client));
    }
    return inventory;
}

/// Whoever boots goes through these, one after the other, and then reads.
constexpr std::array kSteps{EventCode::DiscoverSeen, EventCode::OfferSent, EventCode::LoaderFetched, EventCode::IpxeUp,
    EventCode::ScriptServed, EventCode::FirmwareLogin, EventCode::FirstRead, EventCode::SystemLogin,
    EventCode::DiskActivity, EventCode::FileServed};

Event nextEvent(const Inventory &inventory, std::size_t number)
{
    const auto &client = inventory.clients[number % inventory.clients.size()];
    Event event;
    event.time = WallTime::now();
    event.code = kSteps[(number / inventory.clients.size() + number) % kSteps.size()];
    event.client = client.id;
    event.mac = client.mac;
    event.subject = "snponly.efi";
    event.amount = 4096;
    return event;
}

double processorSeconds()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) / 1e9;
}

/// Resident, in MiB; without what is shared with others (libraries).
double memory()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const auto fields = file.readAll().split(' ');
    return fields.size() < 3 ? 0 : (fields[1].toDouble() - fields[2].toDouble()) * 4096 / (1 << 20);
}

/// Lets the event loop run and notes the longest time between two turns of it.
class Watch {
public:
    explicit Watch(int everyMs)
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(everyMs);
        QObject::connect(&m_timer, &QTimer::timeout, [this, everyMs] {
            if (m_since.isValid())
                m_holds.push_back(static_cast<double>(m_since.nsecsElapsed()) / 1e6 - everyMs);
            m_since.start();
        });
        m_timer.start();
    }
    double longest() const { return m_holds.empty() ? 0 : *std::ranges::max_element(m_holds); }
    /// In milliseconds, of all turns.
    double share(double part)
    {
        std::ranges::sort(m_holds);
        return m_holds.empty() ? 0 : m_holds[static_cast<std::size_t>(part * static_cast<double>(m_holds.size() - 1))];
    }

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_holds;
};

void runFor(double seconds)
{
    QEventLoop loop; // which sleeps while there is nothing to do
    QTimer::singleShot(static_cast<int>(seconds * 1000), &loop, &QEventLoop::quit);
    loop.exec();
}

bool report(const char *what, double value, const char *unit, double wanted)
{
    const bool good = value <= wanted;
    std::printf("%-52s %8.1f %-4s wanted: at most %.0f%s\n", what, value, unit, wanted, good ? "" : "   MISSED");
    std::fflush(stdout);
    return good;
}

/// What comes as they boot: a piece of `perMinute` events every tenth of a second, and somebody who scrolls.
bool storm(FakeLink &link, MainWindow &window, int perMinute, double seconds)
{
    auto *table = window.findChild<QTreeView *>(u"clients"_s);
    std::size_t number = 0;
    double due = 0;
    QTimer feed;
    feed.setTimerType(Qt::PreciseTimer);
    feed.setInterval(1000 / kBatchesPerSecond);
    double spent = 0;
    QObject::connect(&feed, &QTimer::timeout, [&] {
        EventBatch batch;
        for (due += perMinute / 60.0 / kBatchesPerSecond; due >= 1; due -= 1)
            batch.push_back(nextEvent(*link.inventory(), number++));
        QElapsedTimer since;
        since.start();
        link.play(batch);
        spent = std::max(spent, static_cast<double>(since.nsecsElapsed()) / 1e6);
        table->scrollTo(table->model()->index(static_cast<int>(number) % table->model()->rowCount(), 0));
    });
    Watch watch(2);
    const double before = processorSeconds();
    feed.start();
    runFor(seconds);
    feed.stop();
    const double share = (processorSeconds() - before) / seconds * 100;
    std::printf("%zu events; half of the turns held for less than %.1f ms, 99 %% for less than %.1f ms; a batch at most "
                "%.1f ms; %.1f %% of a processor\n",
        number, watch.share(0.5), watch.share(0.99), spent, share);
    return report("longest hold of the event loop in the storm", watch.longest(), "ms", 50);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QApplication::setOrganizationName(u"netseat-bench"_s);
    QApplication::setApplicationName(u"netseat"_s);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"clients"_s, u"how many"_s, u"n"_s, u"1000"_s},
        {u"events"_s, u"a minute"_s, u"n"_s, u"20000"_s}, {u"seconds"_s, u"of the storm"_s, u"s"_s, u"30"_s}});
    options.process(app);
    const int clients = options.value(u"clients"_s).toInt();
    const double seconds = options.value(u"seconds"_s).toDouble();

    FakeLink link(inventoryOf(clients));
    link.submit(server::StartServices{}, [](const auto &) {});
    runFor(0.2);
    bool good = true;
    QElapsedTimer since;
    since.start();
    ServerBridge bridge(link, ServerBridge::Place::ThisProcess);
    MainWindow window(bridge, demoInterfaces);
    window.resize(1600, 1000);
    window.show();
    QCoreApplication::processEvents();
    window.grab(); // it is painted, too
    good = report("window opens", static_cast<double>(since.nsecsElapsed()) / 1e6, "ms", 1000) && good;

    good = storm(link, window, options.value(u"events"_s).toInt(), seconds) && good;
    good = report("memory of its own after it", memory(), "MiB", 150) && good;
    auto quiet = link.status();
    quiet.boots.clear();
    quiet.traffic.clear();
    link.setStatus(quiet);
    runFor(3);
    const double before = processorSeconds();
    runFor(10);
    good = report("processor while nothing happens", (processorSeconds() - before) / 10 * 100, "%", 1) && good;
    Boot up;
    for (std::size_t stage = 0; stage < kStageCount; ++stage)
        up.stages[stage] = WallTime::now();
    up.started = up.lastActivity = WallTime::now();
    up.attached = true;
    for (const Client &client : link.inventory()->clients)
        quiet.boots[client.id] = up;
    link.setStatus(quiet);
    runFor(3);
    const double beforeUp = processorSeconds();
    runFor(10);
    good = report("processor while all are up", (processorSeconds() - beforeUp) / 10 * 100, "%", 1) && good;
    return good ? 0 : 1;
}
