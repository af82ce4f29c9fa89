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

MacAddress macOf(int number);
Client demoClient(int number, const std::string &name);

} // namespace netseat::ui
