// What the fake server does about the network around it, about boot entries, and what its charts are made of.
#include "fake_link.h"

#include "inventory/check.h"

#include <algorithm>

namespace netseat::ui {

Result<server::Reply> FakeLink::setService(Origin service, server::ServiceState state)
{
    const auto found = std::ranges::find(m_status.services, service, &server::ServiceStatus::service);
    if (found == m_status.services.end())
        return Error{Error::Code::NotFound, "There is no such service."};
    found->state = state;
    found->problem.clear();
    return server::Reply{};
}

Result<server::Reply> FakeLink::run(const server::StartService &command, Inventory &)
{
    return setService(command.service, server::ServiceState::Running);
}

Result<server::Reply> FakeLink::run(const server::StopService &command, Inventory &)
{
    return setService(command.service, server::ServiceState::Stopped);
}

Result<server::Reply> FakeLink::run(const server::SetBootEntry &command, Inventory &next)
{
    if (isFatal(check(command.entry, next)))
        return Error{Error::Code::Invalid, "The boot entry can't be saved."};
    auto entry = command.entry;
    if (const auto found = std::ranges::find(next.entries, entry.id, &BootEntry::id); found != next.entries.end()) {
        *found = entry;
    } else {
        entry.id = {++m_lastId};
        next.entries.push_back(entry);
    }
    return server::Reply{entry.id.value, {}};
}

Result<server::Reply> FakeLink::run(const server::RemoveBootEntry &command, Inventory &next)
{
    std::erase_if(next.entries, [&](const BootEntry &entry) { return entry.id == command.entry; });
    return server::Reply{};
}

Result<server::Reply> FakeLink::run(const server::WriteStartMedium &command, Inventory &)
{
    return startJob("start medium " + command.target);
}

Result<server::Reply> FakeLink::run(const server::ProbeServers &command, Inventory &)
{
    return startJob("search for DHCP servers on " + command.interface);
}

Result<server::Reply> FakeLink::run(const server::OtherServers &, Inventory &)
{
    if (servers.empty())
        return Error{Error::Code::NotFound, "Nobody has looked for DHCP servers since the service started."};
    return server::Reply{0, servers};
}

Result<server::Reply> FakeLink::run(const server::ShowHistory &, Inventory &)
{
    return server::Reply{0, history};
}

Result<server::Reply> FakeLink::run(const server::ShowRouterLines &command, Inventory &next)
{
    if (next.network.interface.empty())
        return Error{Error::Code::Invalid, "Choose the network card first."};
    return server::Reply{0, "# for " + command.kind + "\ndhcp-boot=undionly.kpxe,,192.168.10.1\n"};
}

} // namespace netseat::ui
