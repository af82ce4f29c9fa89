#include "server/client_edit.h"

namespace netseat::server {

Client asStored(Client client, const Inventory &inventory)
{
    return withOwnVersion(withGroup(std::move(client), inventory), inventory);
}

std::string takesEffect(const Client &before, const Client &now)
{
    const bool disk = before.image != now.image || before.version != now.version || before.mode != now.mode
        || before.cdrom != now.cdrom;
    const bool login = before.access != now.access || before.portal != now.portal || before.chapUser != now.chapUser
        || before.chapSecret != now.chapSecret || before.mutualUser != now.mutualUser
        || before.mutualSecret != now.mutualSecret;
    if (disk)
        return now.name + " has its disk attached: it goes on with it as it is, and gets the new one at its next boot.";
    if (login)
        return now.name + " has its disk attached: the change counts from its next login on.";
    return {};
}

} // namespace netseat::server
