#pragma once

#include "inventory/inventory.h"
#include "texts/choice_text.h"

#include <QComboBox>

namespace netseat::ui {

// The choices that a client and a group both have: image, version, what becomes of changes.

template <typename Enum>
void addChoice(QComboBox *combo, Enum value)
{
    combo->addItem(text(value), static_cast<int>(value));
}

template <typename Enum>
Enum chosen(const QComboBox *combo)
{
    return static_cast<Enum>(combo->currentData().toInt());
}

template <typename Enum>
void choose(QComboBox *combo, Enum value)
{
    combo->setCurrentIndex(combo->findData(static_cast<int>(value)));
}

/// What `combo` offers: `none`, then the images that are disks, or those that are CD-ROMs.
enum class ImageKind { Disk, Cdrom };
void fillImages(QComboBox *combo, const Inventory &inventory, ImageKind kind, const QString &none);
std::optional<ImageId> chosenImage(const QComboBox *combo);
void chooseImage(QComboBox *combo, const std::optional<ImageId> &image);

/// The default version, then each published one. Returns whether there is anything to choose.
bool fillVersions(QComboBox *combo, const Inventory &inventory, const std::optional<ImageId> &image,
    const std::optional<VersionId> &wanted);
std::optional<VersionId> chosenVersion(const QComboBox *combo);

void fillModes(QComboBox *combo);

/// What is started by itself: the disk, then the boot entries.
void fillEntries(QComboBox *combo, const Inventory &inventory, const std::optional<BootEntryId> &wanted);
std::optional<BootEntryId> chosenEntry(const QComboBox *combo);

// The line below each of them.
QString versionHelp(bool fixed, DiskMode mode);
QString limitHelp(DiskMode mode);
QString configDiskHelp();
QString entryHelp(bool entry, bool menu, std::uint32_t menuSeconds);

} // namespace netseat::ui
