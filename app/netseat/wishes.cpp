#include "netseat/wishes.h"

#include "bridge/server_bridge.h"
#include "main_window.h"
#include "network/stop_services.h"

#include <algorithm>
#include <array>
#include <optional>

namespace netseat::app {

using namespace Qt::StringLiterals;

namespace {

struct Shown {
    const char *word;
    std::optional<ui::ClientState> state; ///< only the clients in this one
    ui::MainWindow::PageNumber page = ui::MainWindow::Clients;
};
const std::array kShown{Shown{"clients", {}}, Shown{"failed", ui::ClientState::Failed},
    Shown{"new", ui::ClientState::New}, Shown{"up", ui::ClientState::Up},
    Shown{"images", {}, ui::MainWindow::Images}, Shown{"activity", {}, ui::MainWindow::Activity},
    Shown{"network", {}, ui::MainWindow::Network}};

void show(const QString &what, ui::MainWindow &window)
{
    const auto found =
        std::ranges::find_if(kShown, [&](const Shown &shown) { return what == QLatin1StringView(shown.word); });
    if (found == kShown.end())
        return;
    if (found->state) {
        window.showClients(*found->state);
        return;
    }
    window.raiseWindow();
    window.showPage(found->page);
}

} // namespace

QStringList showable()
{
    QStringList words;
    for (const Shown &shown : kShown)
        words << QString::fromLatin1(shown.word);
    return words;
}

Result<QStringList> wishesOf(bool startServices, bool stopServices, const QStringList &show)
{
    if (startServices && stopServices)
        return Error{Error::Code::Invalid, "Either --start-services or --stop-services, not both."};
    QStringList wishes;
    if (startServices)
        wishes << u"start-services"_s;
    if (stopServices)
        wishes << u"stop-services"_s;
    for (const auto &what : show) {
        if (!showable().contains(what))
            return Error{Error::Code::Invalid,
                "--show takes one of: " + showable().join(u", "_s).toStdString() + "; not " + what.toStdString() + "."};
        wishes << u"show="_s + what;
    }
    return wishes;
}

QStringList withToken(QStringList wishes)
{
    const auto token = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    if (!token.isEmpty() && !token.contains(u' '))
        wishes << u"token="_s + token;
    return wishes;
}

void fulfil(const QStringList &wishes, ui::MainWindow &window, ui::ServerBridge &bridge)
{
    bool done = false;
    for (const auto &wish : wishes) {
        if (wish.startsWith(u"token="_s)) {
            qputenv("XDG_ACTIVATION_TOKEN", wish.mid(6).toUtf8());
        } else if (wish.startsWith(u"show="_s)) {
            show(wish.mid(5), window);
            done = true;
        } else if (wish == u"start-services"_s) {
            bridge.submit(server::StartServices{}); // what it is refused with stands in the window
            done = true;
        } else if (wish == u"stop-services"_s) {
            ui::stopServices(bridge, server::StopServices{}, &window); // asks where PCs run
            done = true;
        }
    }
    if (!done)
        window.raiseWindow();
}

} // namespace netseat::app
