#include "inventory/identity.h"

namespace netseat {

std::string machineId(const Client &client)
{
    std::string digits;
    for (const char c : client.mac.toString())
        if (c != ':')
            digits += c;
    return "6e65747365618000" // "netsea", and the version of a UUID that is made up (RFC 9562, 5.8)
           "8000" + digits;
}

namespace {

/// What cloud-init does with it at every boot. systemd has chosen a machine-id long before: whoever reads the file later
/// gets this one, and on a disk that is kept everybody from the next boot on.
std::string userData(const Client &client)
{
    const auto id = machineId(client);
    return "#cloud-config\npreserve_hostname: false\nhostname: " + client.name
        + "\nmanage_etc_hosts: localhost\nbootcmd:\n  - [sh, -c, '[ \"$(cat /etc/machine-id)\" = " + id + " ] || echo " + id
        + " >/etc/machine-id']\n";
}

} // namespace

std::vector<IdentityFile> identityFiles(const Client &client)
{
    // A name is a host name label, so nothing in it means anything to YAML or a shell.
    const auto instance = "netseat-" + std::to_string(client.id.value);
    return {{"meta-data", "instance-id: " + instance + "\nlocal-hostname: " + client.name + "\n"},
            {"user-data", userData(client)},
            {"netseat.env", "NETSEAT_HOSTNAME=" + client.name + "\nNETSEAT_MACHINE_ID=" + machineId(client)
                                + "\nNETSEAT_MAC=" + client.mac.toString() + "\nNETSEAT_CLIENT="
                                + std::to_string(client.id.value) + "\n"}};
}

} // namespace netseat
