#include "media/start_script.h"

namespace netseat::media {

namespace {

// Set by the script of a boot entry for the machine's own disk, where iPXE could not start it.
constexpr auto kUnlessLeft = "isset ${left-to-firmware} && exit 1 ||\n";

} // namespace

std::string startScript(std::string_view serverUrl, std::string_view ownDrive)
{
    // For iPXE of 2019 and later; what may fail ends in "||". netX is the card that DHCP has answered on.
    std::string text = "#!ipxe\n"
                       "echo Netseat start medium\n"
                       "set own-drive "
        + std::string(ownDrive)
        + "\n"
          ":again\n"
          "autoboot ||\n"
        + kUnlessLeft;
    if (!serverUrl.empty())
        text += "echo DHCP names nothing to start. Next is the server that made this medium.\n"
                "dhcp ||\n"
                "chain --timeout 10000 --autofree "
            + std::string(serverUrl) + "/boot.ipxe?mac=${netX/mac} ||\n" + kUnlessLeft;
    text += "echo Netseat: nothing to start yet. Next try in 5 seconds.\n"
            "sleep 5 ||\n"
            "goto again\n";
    return text;
}

} // namespace netseat::media
