#pragma once

#include "base/result.h"
#include "server/command.h"
#include "server/link.h"
#include "server/status.h"

#include <QByteArray>
#include <QJsonObject>

#include <variant>

namespace netseat::server::wire {

// What goes over the local socket: one JSON object a line, named by its "type". Both ends are the same user's,
// but maybe of different versions: the first line each way is a hello, and whoever can't read the other says so.

/// Counts changes after which an older reader would misunderstand a newer writer.
inline constexpr int kProtocol = 5;
/// A line may be this long, newline included: 10,000 clients at once, or an inventory of as many, are 10 MB.
inline constexpr qsizetype kLongestRequest = 32 * 1024 * 1024;
inline constexpr qsizetype kLongestAnswer = 64 * 1024 * 1024;

struct Hello {
    int protocol = kProtocol;
    std::string program; ///< "netseatd 0.1.0"
    friend bool operator==(const Hello &, const Hello &) = default;
};

// Requests
struct Submit {
    quint64 token = 0;
    Command command;
};
struct Query {
    quint64 token = 0;
    EventQuery query;
};
using Request = std::variant<Hello, Submit, Query>;

// Answers
struct Replied {
    quint64 token = 0;
    Result<Reply> reply {Reply {}};
};
struct EventsReplied {
    quint64 token = 0;
    Result<EventPage> page {EventPage {}};
};
struct Complaint {
    std::string message; ///< the connection ends after it
};
using Answer = std::variant<Hello, Snapshot, Status, EventBatch, Replied, EventsReplied, Complaint>;

/// One line, newline included.
QByteArray encode(const Request &request);
QByteArray encode(const Answer &answer);
/// Malformed for what is no such line.
Result<Request> decodeRequest(const QByteArray &line);
Result<Answer> decodeAnswer(const QByteArray &line);

} // namespace netseat::server::wire
