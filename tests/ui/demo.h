#pragma once

#include "fake_link.h"
#include "network/interfaces.h"

namespace netseat::ui {

/// A small classroom in the middle of its morning: clients in every state, new machines, images, a job, a log.
Inventory demoInventory();
void playDemo(FakeLink &link);
std::vector<InterfaceInfo> demoInterfaces();
/// What the doctor says of a cloud image as it is downloaded: JSON.
std::string demoReport();
/// demoInventory() with an installer's CD, number 9.
Inventory demoWithInstaller();

/// The same with further networks, rules for boot programs, and boot entries.
Inventory demoNetwork();
/// What a look for other DHCP servers found: JSON.
std::string demoServers();
/// A week of the classroom, as ShowHistory tells it: JSON. It ends at `now`.
std::string demoHistory(WallTime now);
/// A UEFI PC's boot, up to the login of its system.
EventBatch demoBoot(const Client &client);

MacAddress macOf(int number);
Client demoClient(int number, const std::string &name);

} // namespace netseat::ui
