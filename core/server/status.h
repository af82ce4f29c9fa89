#pragma once

#include "base/ids.h"
#include "events/event.h"
#include "events/timeline.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace netseat::server {

enum class ServiceState { Stopped, Running, Failed, Off }; ///< Off: switched off in the settings

/// One light of the status bar.
struct ServiceStatus {
    Origin service = Origin::Server;
    ServiceState state = ServiceState::Stopped;
    std::string endpoint; ///< "10.0.0.1:67"
    std::string problem;  ///< why it failed, and what to do
    friend bool operator==(const ServiceStatus &, const ServiceStatus &) = default;
};

struct JobStatus {
    std::int64_t id = 0;
    std::string what; ///< "import of debian.qcow2"
    std::uint64_t done = 0;
    std::uint64_t all = 0; ///< octets; 0 when unknown
    friend bool operator==(const JobStatus &, const JobStatus &) = default;
};

/// What moves between a client and its disk, in octets per second as the client sees it.
struct Traffic {
    std::uint64_t read = 0; ///< from the disk
    std::uint64_t written = 0;
    friend bool operator==(const Traffic &, const Traffic &) = default;
};

/// What a client's own layer (its draft, its own disk) takes up on disk.
struct DiskUse {
    std::uint64_t octets = 0;
    std::int64_t perHour = 0; ///< octets by which it grows; 0 while that is not known yet
    friend bool operator==(const DiskUse &, const DiskUse &) = default;
};

/// Room for the disks, on the file system that they lie on.
struct SpaceStatus {
    std::uint64_t free = 0;  ///< octets
    std::uint64_t total = 0; ///< 0: not looked at yet
    std::int64_t perHour = 0; ///< octets by which the free room shrinks; negative: it grows
    std::optional<std::int64_t> secondsLeft = {}; ///< until only the reserve is left, at this rate; none: it doesn't shrink
    friend bool operator==(const SpaceStatus &, const SpaceStatus &) = default;
};

/// What is going on now: changes often and is never stored.
struct Status {
    std::vector<ServiceStatus> services; ///< dhcp, tftp, http, iscsi
    std::vector<JobStatus> jobs;
    std::map<ClientId, Boot> boots; ///< the current (or last) boot of each client
    std::map<ClientId, Traffic> traffic; ///< of each attached client
    std::map<ClientId, DiskUse> disks;   ///< of each client that has something of its own on disk; some seconds old
    SpaceStatus space;
    std::string servedBy; ///< "netseatd, process 812" or "this window"
    friend bool operator==(const Status &, const Status &) = default;
};

} // namespace netseat::server
