#pragma once

#include "fake_link.h"
#include "network/interfaces.h"

namespace netseat::ui {

/// A small classroom in the middle of its morning: clients in every state, new machines, images, a job, a log.
Inventory demoInventory();
void playDemo(FakeLink &link);
std::vector<InterfaceInfo> demoInterfaces();

MacAddress macOf(int number);
Client demoClient(int number, const std::string &name);

} // namespace netseat::ui
