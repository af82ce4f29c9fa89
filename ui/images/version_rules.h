#pragma once

#include "inventory/inventory.h"

#include <QString>

#include <set>

namespace netseat::ui {

/// Why each action on an image or version can't be done now, for its tooltip; empty where it can. The server has the last
/// word: it also sees the files.
struct Obstacles {
    QString exporting;
    QString maintenance;
    QString draft; ///< to publish or discard it
    QString makeDefault;
    QString remove;
    QString flatten;
    QString verify;
    QString note;
    QString tryOn; ///< a test seat
    QString doctor;
};

/// `version`: none where the image itself is selected; its default version is meant then, where one is needed.
Obstacles obstaclesOf(
    const Inventory &inventory, const std::set<ClientId> &attached, const Image *image, const ImageVersion *version);

/// The clients that could begin a maintenance of the image now.
std::vector<Client> maintenanceSeats(const Inventory &inventory, const std::set<ClientId> &attached, ImageId image);

} // namespace netseat::ui
