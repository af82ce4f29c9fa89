#pragma once

#include "base/result.h"
#include "server/data_folder.h"
#include "server/services.h"

#include <functional>
#include <memory>

namespace netseat::server {

struct ServerOptions {
    std::filesystem::path dataFolder;
    std::string role;   ///< "netseatd", "netseat", "netseatctl": told to others who want the folder
    bool listen = true; ///< let others attach over the local socket
    std::function<std::unique_ptr<Services>()> makeServices; ///< &server::makeServices for the real ones
    bool upkeep = true; ///< it sees to checks by schedule and long chains; false: it is only here to edit
    std::function<WallTime()> now = &WallTime::now; ///< for what has its time of day
};

/// One process's hold on a data folder: its lock, the store with its thread, the services, and the socket over
/// which others attach. Reached through a LocalLink only.
class Server {
public:
    /// Takes the folder and opens the inventory; no service runs yet (StartServices does that).
    /// Conflict: another process serves the folder.
    static Result<std::unique_ptr<Server>> open(ServerOptions options);
    /// Ends everything in order: iSCSI, the other services, the store.
    ~Server();

    const DataFolder &folder() const;

private:
    friend class LocalLink;
    struct Private;
    explicit Server(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace netseat::server
