#pragma once

#include "base/ids.h"
#include "base/mac_address.h"
#include "events/event.h"
#include "settings/preferences.h"

#include <QList>
#include <QString>

#include <optional>
#include <vector>

namespace netseat::ui {

/// What can be done about a notice right where it is shown.
enum class NoticeAction { Show, Register, Ignore, StartServices };

enum class Urgency { Low, Normal, Critical };

/// One thing that a notice tells of. Two with the same name are the same thing.
struct NoticeItem {
    QString name = {}; ///< a client, a MAC, a service, a job …
    QString text = {}; ///< what happened to it; may be empty
    std::optional<ClientId> client = {};
    std::optional<MacAddress> mac = {};
    std::optional<Origin> service = {};
    bool isTold = false; ///< in a notice that is still open
    bool isBad = false; ///< of a job: it failed; of room: there is none left
};

/// What is told outside the window: one of a kind at a time, however many things it tells of.
struct Notice {
    NoticeKind kind = NoticeKind::NewMachine;
    QString title;
    QString text; ///< plain; one thing a line
    Urgency urgency = Urgency::Normal;
    QList<NoticeAction> actions; ///< the first is what a click means
    std::vector<NoticeItem> items;
};

/// How many things are named; of the rest the number.
inline constexpr int kNamedInNotice = 5;

/// `items`: at least one, the newest last.
Notice noticeOf(NoticeKind kind, std::vector<NoticeItem> items);
/// What stands on the button.
QString text(NoticeAction action, NoticeKind kind);

} // namespace netseat::ui
