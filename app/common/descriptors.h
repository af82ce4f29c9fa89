#pragma once

namespace netseat::app {

/// Lets this process open as many files as it may: a client's disk and its sessions take about four each, and the
/// limit that shells start programs with is 1,024.
void raiseDescriptorLimit();

} // namespace netseat::app
