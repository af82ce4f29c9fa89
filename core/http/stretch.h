#pragma once

#include "http/routes.h"

namespace netseat::http {

/// What is served of a file: all of it, or a file that lies in it as it is (in a CD-ROM image).
struct Stretch {
    std::uint64_t offset = 0; ///< octets
    std::uint64_t size = 0; ///< octets
};

/// The answer with a stretch of an open file, or with the one part of it that is wanted (RFC 9110, 14): 200, 206, 304, 412
/// or 416. It has a file where octets are to be sent (for HEAD: would be), and no event.
Answer stretchAnswer(const Request &request, boot::ServedFile file, const Stretch &stretch);

} // namespace netseat::http
