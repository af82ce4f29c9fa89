#pragma once

#include "inventory/inventory.h"

#include <QString>

#include <vector>

namespace netseat::ui {

/// What a person is asked before something is lost that can't be brought back.
struct LossQuestion {
    QString title;
    QString text;
    QString detail; ///< what exactly is lost
    QString button;
};

/// `attached`: how many of them have their disk attached now.
LossQuestion removalQuestion(const std::vector<Client> &clients, const Inventory &inventory, int attached = 0);
LossQuestion resetQuestion(const std::vector<Client> &clients, const Inventory &inventory);

LossQuestion disconnectQuestion(const std::vector<Client> &clients);

/// True where the client has a layer whose changes are kept.
bool hasKeptDisk(ClientId client, const Inventory &inventory);

} // namespace netseat::ui
