#pragma once

#include "server/link.h"
#include "server/server.h"

#include <memory>

namespace netseat::server {

/// A way to the server of a data folder, wherever it runs.
struct Attachment {
    std::unique_ptr<Server> server; ///< ours; null when another process serves the folder
    std::unique_ptr<Link> link;
};

/// Attaches to the process that serves the folder, or else takes the folder. Where another process holds it and
/// does not serve (netseatctl at work), tries again until `patience` is used up: then Conflict, saying who.
Result<Attachment> attachOrOpen(const ServerOptions &options, milliseconds patience);

} // namespace netseat::server
