#include "iscsi/opening.h"

namespace netseat::iscsi {

Result<void> DiskOpening::putFreshLayer(Layers &layers)
{
    const bool prepared = promote != Seat::Promote::No && layers.hasNext(key);
    if (promote == Seat::Promote::Yes && !prepared)
        if (auto done = layers.prepareNext(key, base); !done)
            return done;
    if (promote != Seat::Promote::Yes && !prepared)
        return {};
    replaced = layers.exists(key);
    if (auto done = layers.promoteNext(key); !done)
        return done;
    promoted = true;
    return {};
}

void DiskOpening::carryOut(Layers &layers)
{
    if (old)
        (void)old->flush(); // its commands have had their answers; a failure shows when it is opened again
    old.reset();
    if (error)
        return; // found out before
    if (stale)
        layers.discardNext(*stale);
    if (auto done = putFreshLayer(layers); !done) {
        error = done.error();
        return;
    }
    existed = disk.readOnly || (layers.exists(key) && !promoted);
    auto opened = disk.readOnly ? layers.openImage(base) : layers.open(key, base, limit);
    if (!opened) {
        error = opened.error();
        return;
    }
    device = std::move(*opened);
    auto loaded = device->loadState();
    if (loaded)
        state = std::move(*loaded);
    else {
        error = loaded.error(); // a cluster relies on its reservations: better no disk than one without them
        return;
    }
    for (const auto &other : outdated)
        if (layers.remove(other))
            removed.push_back(layers.name(other));
}

void CdromOpening::carryOut(Layers &layers)
{
    old.reset();
    if (!image || error)
        return;
    auto opened = layers.openImage(base);
    if (opened)
        device = std::move(*opened);
    else
        error = opened.error();
}

void ConfigOpening::carryOut()
{
    constexpr auto kLabel = "CIDATA"; // where cloud-init's NoCloud looks
    old.reset();
    if (files.empty())
        return;
    auto made = storage::makeConfigDisk(kLabel, files);
    if (made)
        device = std::move(*made);
    else
        error = made.error();
}

} // namespace netseat::iscsi
