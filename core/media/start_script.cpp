#include "media/start_script.h"

namespace netseat::media {

std::string startScript(std::string_view serverUrl)
{
    // For iPXE of 2019 and later; what may fail ends in "||". netX is the card that DHCP has answered on.
    std::string text = "#!ipxe\n"
                       "echo Netseat start medium\n"
                       ":again\n"
                       "autoboot ||\n";
    if (!serverUrl.empty())
        text += "echo DHCP names nothing to start. Next is the server that made this medium.\n"
                "dhcp ||\n"
                "chain --timeout 10000 --autofree "
            + std::string(serverUrl) + "/boot.ipxe?mac=${netX/mac} ||\n";
    text += "echo Netseat: nothing to start yet. Next try in 5 seconds.\n"
            "sleep 5 ||\n"
            "goto again\n";
    return text;
}

} // namespace netseat::media
