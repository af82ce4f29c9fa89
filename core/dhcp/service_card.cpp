#include "dhcp/service_card.h"

#include "base/unique_fd.h"

#include <cerrno>
#include <cstring>

#include <net/if.h>
#include <net/if_arp.h>
#include <sys/ioctl.h>
#include <sys/socket.h>

namespace netseat::dhcp {

Result<MacAddress> hardwareAddress(const std::string &interface)
{
    if (::if_nametoindex(interface.c_str()) == 0)
        return Error{Error::Code::NotFound, "There is no network interface " + interface + "."};
    const UniqueFd socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    if (!socket)
        return systemError("Opening a UDP socket", errno);
    ifreq request{};
    std::strncpy(request.ifr_name, interface.c_str(), IFNAMSIZ - 1);
    if (::ioctl(socket.get(), SIOCGIFHWADDR, &request) != 0)
        return systemError("Reading the hardware address of " + interface, errno);
    if (request.ifr_hwaddr.sa_family != ARPHRD_ETHER)
        return Error{Error::Code::Unsupported, interface + " is no Ethernet interface."};
    MacAddress mac;
    std::memcpy(mac.octets.data(), request.ifr_hwaddr.sa_data, mac.octets.size());
    return mac;
}

} // namespace netseat::dhcp
