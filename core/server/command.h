#pragma once

#include "inventory/inventory.h"

#include <string>
#include <variant>

namespace netseat::server {

// What people can ask the server to do. Plain values, so that they can travel over the local socket.

struct AddClient {
    Client draft; ///< id 0
};
struct UpdateClient {
    Client client; ///< id of an existing one
};
struct RemoveClient {
    ClientId client;
    bool discardDisk = false; ///< without it, a client with a kept layer is not removed (Conflict)
    bool disconnect = false; ///< without it, a client whose disk is attached is not removed (Conflict)
};
/// Throws the client's layers away: it starts fresh at its next boot. Conflict while it is attached.
struct ResetDisk {
    ClientId client;
};
/// Ends the sessions of the client: each is asked to log out, then closed. It may log in again at once.
struct DisconnectClient {
    ClientId client;
};
/// Copies a file into the data folder and adds it as an image: a long job. Progress comes as JobProgress.
struct ImportImage {
    std::string source; ///< absolute path
    std::string name;
};
struct RemoveImage {
    ImageId image; ///< Conflict while a client or a layer uses it
};
struct CancelJob {
    std::int64_t job;
};
struct SetNetwork {
    NetworkSettings network;
};
struct ForgetNewcomer {
    MacAddress mac;
};
struct StartServices { };
struct StopServices { };
/// "What would this client get now?": asks boot::plan() as BIOS firmware, UEFI firmware and iPXE.
struct PreviewClient {
    ClientId client;
};

using Command = std::variant<AddClient, UpdateClient, RemoveClient, ResetDisk, DisconnectClient, ImportImage, RemoveImage,
                             CancelJob, SetNetwork, ForgetNewcomer, StartServices, StopServices, PreviewClient>;

/// What a command gave, beside the new inventory that everybody gets.
struct Reply {
    std::int64_t id = 0; ///< of the row made (client, image) or the job started
    std::string text;    ///< PreviewClient: some lines of text
    friend bool operator==(const Reply &, const Reply &) = default;
};

} // namespace netseat::server
