#pragma once

#include "boot/plan.h"

namespace netseat::boot {

inline const MacAddress kMac{{0x52, 0x54, 0x00, 0xaa, 0x88, 0x2a}};
inline const MacAddress kStrangerMac{{0x52, 0x54, 0x00, 0x00, 0x00, 0x99}};
inline const ServerAt kServer{{0x0a000001}, 80, 3260}; // 10.0.0.1

/// Client 7 "pc-07" with image 3, at 10.0.0.70.
inline Inventory inventoryOf(Loader loader = Loader::Auto, BootWay way = BootWay::Script, bool withImage = true)
{
    Inventory inventory;
    Image image;
    image.id = {3};
    image.name = "debian";
    inventory.images.push_back(image);
    Client client;
    client.id = {7};
    client.mac = kMac;
    client.name = "pc-07";
    client.address = Ipv4Address{0x0a000046};
    client.loader = loader;
    client.boot = way;
    if (withImage)
        client.image = ImageId{3};
    inventory.clients.push_back(client);
    return inventory;
}

/// A CD-ROM image for the client's drive.
inline void putInCdrom(Inventory &inventory)
{
    Image image;
    image.id = {4};
    image.name = "installer";
    image.format = ImageFormat::Iso;
    inventory.images.push_back(image);
    inventory.clients.front().cdrom = image.id;
}

} // namespace netseat::boot
