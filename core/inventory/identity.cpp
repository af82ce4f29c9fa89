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

std::vector<IdentityFile> identityFiles(const Client &client)
{
    // A name is a host name label, so nothing in it means anything to YAML or a shell.
    const auto instance = "netseat-" + std::to_string(client.id.value);
    return {{"meta-data", "instance-id: " + instance + "\nlocal-hostname: " + client.name + "\n"},
            {"user-data", "#cloud-config\npreserve_hostname: false\nhostname: " + client.name + "\n"},
            {"netseat.env", "NETSEAT_HOSTNAME=" + client.name + "\nNETSEAT_MACHINE_ID=" + machineId(client)
                                + "\nNETSEAT_MAC=" + client.mac.toString() + "\nNETSEAT_CLIENT="
                                + std::to_string(client.id.value) + "\n"}};
}

} // namespace netseat
