#include "http/service.h"

#include "base/fair_share.h"
#include "http/event_limiter.h"
#include "http/listener.h"
#include "http/query.h"
#include "http/routes.h"

#include <condition_variable>
#include <cstring>
#include <mutex>

#include <arpa/inet.h>
#include <microhttpd.h>
#include <netinet/in.h>

namespace netseat::http {

namespace {

constexpr unsigned kThreads = 4; // a slow disk holds up one of them
constexpr unsigned kIdleTimeout = 20; // seconds
constexpr std::size_t kMemory = 16384; // octets for a connection's request and headers
constexpr seconds kLastWords{2}; // for answers under way when the service ends

using ResponsePtr = std::unique_ptr<MHD_Response, decltype(&MHD_destroy_response)>;

/// What there is to tell about a request when it has ended; libmicrohttpd keeps it with the request.
struct UnderWay {
    boot::Arguments arguments; ///< of the URL's query
    bool headerSeen = false;
    std::optional<Event> whenSent;
};

void silent(void * /*context*/, const char * /*format*/, va_list /*arguments*/) { }

std::optional<std::string> field(MHD_Connection *connection, const char *name)
{
    const char *value = nullptr;
    std::size_t size = 0;
    if (MHD_lookup_connection_value_n(connection, MHD_HEADER_KIND, name, std::strlen(name), &value, &size) != MHD_YES)
        return std::nullopt;
    return value ? std::string(value, size) : std::string();
}

ResponsePtr responseOf(Answer &answer)
{
    MHD_Response *response = nullptr;
    if (answer.file) // libmicrohttpd closes the file
        response = MHD_create_response_from_fd_at_offset64(answer.length, answer.file->fd.release(), answer.first);
    else
        response = MHD_create_response_from_buffer(answer.body.size(), answer.body.data(), MHD_RESPMEM_MUST_COPY);
    if (!response)
        return {nullptr, MHD_destroy_response};
    const auto header = [&](const char *name, const std::string &value) {
        MHD_add_response_header(response, name, value.c_str());
    };
    if (answer.status != MHD_HTTP_NOT_MODIFIED)
        header(MHD_HTTP_HEADER_CONTENT_TYPE, answer.contentType);
    header("X-Content-Type-Options", "nosniff");
    if (!answer.entityTag.empty())
        header(MHD_HTTP_HEADER_ETAG, answer.entityTag);
    if (!answer.lastModified.empty())
        header(MHD_HTTP_HEADER_LAST_MODIFIED, answer.lastModified);
    if (answer.file)
        header(MHD_HTTP_HEADER_ACCEPT_RANGES, "bytes");
    else if (answer.entityTag.empty())
        header(MHD_HTTP_HEADER_CACHE_CONTROL, "no-store");
    if (!answer.contentRange.empty())
        header(MHD_HTTP_HEADER_CONTENT_RANGE, answer.contentRange);
    if (answer.status == MHD_HTTP_METHOD_NOT_ALLOWED)
        header(MHD_HTTP_HEADER_ALLOW, "GET, HEAD");
    return {response, MHD_destroy_response};
}

} // namespace

struct Service::Private {
    ServiceOptions options;
    std::uint16_t port = 0;
    MHD_Daemon *daemon = nullptr;

    iso::IsoLibrary isos;

    std::mutex mutex; ///< for what follows
    Snapshot inventory;
    EventLimiter refusals{20, seconds(1)};
    EventLimiter waits{1, seconds(60)};
    EventLimiter reports{10, seconds(10)};
    FairPlaces places{0, 0};
    int underWay = 0;
    std::condition_variable nothingUnderWay;

    Snapshot snapshot()
    {
        const std::lock_guard lock(mutex);
        return inventory;
    }
    void tell(const std::optional<Event> &event, const std::string &limitKey = {});
    void count(int by);
    Request requestOf(MHD_Connection *connection, const char *url, const char *method, UnderWay &underWay) const;
    MHD_Result respond(MHD_Connection *connection, const char *url, const char *method, UnderWay &underWay);
};

void Service::Private::tell(const std::optional<Event> &event, const std::string &limitKey)
{
    if (!event || !options.events)
        return;
    if (!limitKey.empty()) {
        const std::lock_guard lock(mutex);
        auto &limiter = limitKey.starts_with("wait") ? waits : limitKey.starts_with("report") ? reports : refusals;
        if (!limiter.allow(limitKey, std::chrono::steady_clock::now()))
            return;
    }
    options.events->publish(*event);
}

void Service::Private::count(int by)
{
    const std::lock_guard lock(mutex);
    underWay += by;
    if (underWay == 0)
        nothingUnderWay.notify_all();
}

Request Service::Private::requestOf(
    MHD_Connection *connection, const char *url, const char *method, UnderWay &state) const
{
    Request request;
    request.method = method;
    request.path = url;
    request.arguments = std::move(state.arguments);
    request.mac = argument(request.arguments, "mac");
    request.stage = argument(request.arguments, "stage");
    const auto given = [&](const char *name) { return field(connection, name); };
    request.range = given(MHD_HTTP_HEADER_RANGE);
    request.conditions = {given(MHD_HTTP_HEADER_IF_MATCH), given(MHD_HTTP_HEADER_IF_NONE_MATCH),
        given(MHD_HTTP_HEADER_IF_MODIFIED_SINCE), given(MHD_HTTP_HEADER_IF_UNMODIFIED_SINCE),
        given(MHD_HTTP_HEADER_IF_RANGE)};
    request.now = WallTime::now().msecs / 1000;
    request.at = {options.address, port, options.iscsiPort};
    if (const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CONNECTION_FD)) {
        request.at.address = localEnd(info->connect_fd).address;
        request.from = remoteEnd(info->connect_fd).address;
    }
    return request;
}

MHD_Result Service::Private::respond(MHD_Connection *connection, const char *url, const char *method, UnderWay &state)
{
    auto got = answer(*snapshot(), options.folders, requestOf(connection, url, method, state), {options.dataFolder, &isos});
    if (got.begins && options.boots)
        options.boots->bootBegins(*got.begins); // before the machine can ask for its disk
    tell(got.event, got.limitKey);
    state.whenSent = got.whenSent;
    const auto response = responseOf(got);
    return response ? MHD_queue_response(connection, got.status, response.get()) : MHD_NO;
}

namespace {

/// Called first, with what stands in the request's first line. What it returns is kept with the request.
void *onUrl(void *context, const char *url, MHD_Connection * /*connection*/)
{
    static_cast<Service::Private *>(context)->count(1);
    return new UnderWay{.arguments = queryOf(url), .headerSeen = false, .whenSent = {}};
}

/// Called when a request's header is complete, and again when its body is.
MHD_Result onRequest(void *context, MHD_Connection *connection, const char *url, const char *method,
    const char * /*version*/, const char * /*upload*/, std::size_t *uploadSize, void **kept)
{
    auto &service = *static_cast<Service::Private *>(context);
    auto &state = *static_cast<UnderWay *>(*kept);
    if (!state.headerSeen) {
        state.headerSeen = true;
        const std::string_view verb = method;
        if (verb == "GET" || verb == "HEAD")
            return MHD_YES;
        return service.respond(connection, url, method, state); // without reading its body
    }
    if (*uploadSize != 0)
        return MHD_NO; // nothing here takes a body: the connection is closed
    return service.respond(connection, url, method, state);
}

void onCompleted(void *context, MHD_Connection * /*connection*/, void **kept, MHD_RequestTerminationCode how)
{
    const std::unique_ptr<UnderWay> state(static_cast<UnderWay *>(*kept));
    *kept = nullptr;
    if (!state)
        return;
    auto &service = *static_cast<Service::Private *>(context);
    if (state->whenSent && how != MHD_REQUEST_TERMINATED_COMPLETED_OK) {
        state->whenSent->code = EventCode::TransferFailed;
        state->whenSent->severity = Severity::Warning;
        state->whenSent->detail = "The connection ended before the file did.";
        state->whenSent->amount = 0;
    }
    service.tell(state->whenSent);
    service.count(-1);
}

/// As usual, but an escaped NUL becomes another control character: it would end the text where the name goes on.
std::size_t unescape(void * /*context*/, MHD_Connection * /*connection*/, char *text)
{
    for (auto *at = std::strstr(text, "%00"); at; at = std::strstr(at, "%00"))
        at[2] = '1';
    return MHD_http_unescape(text);
}

Ipv4Address addressOf(const sockaddr *address)
{
    if (!address || address->sa_family != AF_INET)
        return {};
    return {ntohl(reinterpret_cast<const sockaddr_in *>(address)->sin_addr.s_addr)};
}

/// May this connection be? What it takes is given back when it is closed.
MHD_Result onAccept(void *context, const sockaddr *address, socklen_t /*length*/)
{
    auto &service = *static_cast<Service::Private *>(context);
    const std::lock_guard lock(service.mutex);
    return service.places.take(addressOf(address)) ? MHD_YES : MHD_NO;
}

void onConnection(
    void *context, MHD_Connection *connection, void ** /*kept*/, MHD_ConnectionNotificationCode what)
{
    const auto *info = MHD_get_connection_info(connection, MHD_CONNECTION_INFO_CLIENT_ADDRESS);
    if (what != MHD_CONNECTION_NOTIFY_CLOSED || !info)
        return;
    auto &service = *static_cast<Service::Private *>(context);
    const std::lock_guard lock(service.mutex);
    service.places.giveBack(addressOf(info->client_addr));
}

} // namespace

Result<std::unique_ptr<Service>> Service::open(ServiceOptions options, Snapshot inventory)
{
    auto listener = listenOn(options.address, options.port);
    if (!listener)
        return listener.error();
    auto d = std::make_unique<Private>();
    d->options = std::move(options);
    d->inventory = inventory ? std::move(inventory) : std::make_shared<const Inventory>();
    d->port = localEnd(listener->get()).port;
    d->places = FairPlaces(d->options.connections, d->options.connectionsPerAddress);
    d->daemon = MHD_start_daemon(MHD_USE_EPOLL_INTERNAL_THREAD | MHD_USE_ITC | MHD_USE_ERROR_LOG, 0, &onAccept,
        d.get(), &onRequest, d.get(), MHD_OPTION_EXTERNAL_LOGGER, &silent,
        nullptr, // first, as it concerns the options that follow
        MHD_OPTION_LISTEN_SOCKET, listener->get(), MHD_OPTION_URI_LOG_CALLBACK, &onUrl, d.get(),
        MHD_OPTION_NOTIFY_COMPLETED, &onCompleted, d.get(),
        MHD_OPTION_THREAD_POOL_SIZE, kThreads, MHD_OPTION_CONNECTION_LIMIT,
        static_cast<unsigned>(d->options.connections), MHD_OPTION_NOTIFY_CONNECTION, &onConnection, d.get(),
        MHD_OPTION_UNESCAPE_CALLBACK, &unescape, nullptr, MHD_OPTION_CONNECTION_TIMEOUT, kIdleTimeout,
        MHD_OPTION_CONNECTION_MEMORY_LIMIT, kMemory, MHD_OPTION_END);
    if (!d->daemon)
        return Error{Error::Code::Io, "The HTTP library did not start."};
    listener->release(); // libmicrohttpd closes it
    return std::unique_ptr<Service>(new Service(std::move(d)));
}

Service::Service(std::unique_ptr<Private> priv)
    : d(std::move(priv))
{
}

Service::~Service()
{
    const UniqueFd listener(MHD_quiesce_daemon(d->daemon)); // no new connections
    {
        std::unique_lock lock(d->mutex);
        d->nothingUnderWay.wait_for(lock, kLastWords, [this] { return d->underWay == 0; });
    }
    MHD_stop_daemon(d->daemon);
}

void Service::setSnapshot(Snapshot inventory)
{
    if (!inventory)
        return;
    const std::lock_guard lock(d->mutex);
    d->inventory.swap(inventory); // the old one goes outside the lock, if this was its last owner
}

std::uint16_t Service::port() const
{
    return d->port;
}

} // namespace netseat::http
