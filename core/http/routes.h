#pragma once

#include "boot/hardware.h"
#include "boot/loader_folders.h"
#include "boot/script.h"
#include "events/event.h"
#include "http/conditions.h"
#include "iso/iso_library.h"

#include <optional>
#include <string>

namespace netseat::http {

/// What a client asks, as the library parsed it. Nothing in it is trusted.
struct Request {
    std::string method;
    std::string path; ///< decoded, without the query: "/boot.ipxe"
    std::optional<std::string> mac; ///< query arguments, decoded
    std::optional<std::string> stage;
    boot::Arguments arguments = {}; ///< all of the query, decoded
    std::optional<std::string> range; ///< field Range
    Conditions conditions;
    std::int64_t now = 0; ///< time of day, in seconds since 1970-01-01 UTC
    Ipv4Address from;
    boot::ServerAt at; ///< the address the request came in on
};

struct Answer {
    unsigned status = 200;
    std::string contentType = "text/plain; charset=utf-8";
    std::string body;
    std::optional<boot::ServedFile> file; ///< instead of a body: octets [first, first + length) of it
    std::uint64_t first = 0;
    std::uint64_t length = 0;
    std::string contentRange; ///< field Content-Range, for 206 and 416
    std::string entityTag; ///< field ETag; files have one
    std::string lastModified; ///< field Last-Modified
    std::optional<ClientId> begins; ///< a boot of this client begins with the answer
    std::optional<Event> event; ///< to tell now
    std::optional<Event> whenSent; ///< to tell when the whole answer was taken
    std::string limitKey; ///< events with a key repeat at a client's will: see EventLimiter
};

/// Longest name of a stage in a report, in octets. Letters, digits, '-', '.' and '_'.
inline constexpr std::size_t kMaxStage = 40;

/// Where CD-ROM images lie, and what is known of their files.
struct IsoFiles {
    std::filesystem::path dataFolder = {}; ///< what an image's file is relative to
    iso::IsoLibrary *library = nullptr;
};

/// What to answer. Opens files and changes nothing.
Answer answer(const Inventory &inventory, const boot::LoaderFolders &folders, const Request &request,
    const IsoFiles &isos = {});

} // namespace netseat::http
