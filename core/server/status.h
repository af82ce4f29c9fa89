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
    std::map<ClientId, std::uint64_t> traffic; ///< octets per second of each attached client's disk
    SpaceStatus space;
    std::string servedBy; ///< "netseatd, process 812" or "this window"
    friend bool operator==(const Status &, const Status &) = default;
};

} // namespace netseat::server
