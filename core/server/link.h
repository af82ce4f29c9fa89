#pragma once

#include "base/result.h"
#include "events/event.h"
#include "inventory/inventory.h"
#include "server/command.h"
#include "server/status.h"

#include <QObject>

#include <functional>

namespace netseat::server {

/// Which part of the stored log is wanted, newest last.
struct EventQuery {
    std::optional<ClientId> client;
    std::int64_t before = 0; ///< only rows with a smaller number; 0: the newest
    int limit = 1000;
    std::optional<Severity> severity = {}; ///< at least
    std::optional<Origin> service = {};
    std::string text = {}; ///< in what it is about, its detail, code, MAC or address; whatever case, of ASCII
    WallTime after = {};   ///< this moment or later; 0: any
    WallTime until = {};   ///< before this moment; 0: any
};

/// A piece of the stored log. Ask for more with before = first, until that is 0. With filters a page may have fewer events
/// than asked for, or none, and still not be the last: the log is looked through for a moment at a time.
struct EventPage {
    std::int64_t first = 0;
    EventBatch events;
};

/// The way to a server, in this process or in another. The desktop and the command line use nothing else.
/// All signals and callbacks come on the thread that the Link lives on; nothing blocks.
class Link : public QObject {
    Q_OBJECT
public:
    using Callback = std::function<void(const Result<Reply> &)>;
    using EventsCallback = std::function<void(const Result<EventPage> &)>;

    using QObject::QObject;

    /// Never null; empty inventory until the first one has come.
    virtual Snapshot inventory() const = 0;
    virtual const Status &status() const = 0;
    virtual void submit(const Command &command, Callback done) = 0;
    virtual void queryEvents(const EventQuery &query, EventsCallback done) = 0;

Q_SIGNALS:
    void inventoryChanged(const netseat::Snapshot &inventory);
    void statusChanged(const netseat::server::Status &status); ///< at most ten times a second
    void eventsArrived(const netseat::EventBatch &events);     ///< at most ten times a second, as one batch
    void lost(const QString &why);                              ///< the server is gone (attached links only)
};

} // namespace netseat::server
