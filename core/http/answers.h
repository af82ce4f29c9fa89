#pragma once

#include "http/routes.h"

#include <string_view>

namespace netseat::http {

// What the routes share.

/// An event about the request; `subject` and `detail` may be anything.
Event eventOf(EventCode code, Severity severity, const Request &request, std::string_view subject = {},
    std::string_view detail = {});

/// An answer that says why there is nothing else, to the client and to the log.
Answer refusal(const Request &request, unsigned status, const std::string &why);

/// The machine that the query names; one network card's address.
std::optional<MacAddress> macOf(const Request &request);

} // namespace netseat::http
