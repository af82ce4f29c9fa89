#include "clients/disk_choices.h"

#include "texts/convert.h"

#include <QCoreApplication>

namespace netseat::ui {

namespace {

struct DiskChoices {
    Q_DECLARE_TR_FUNCTIONS(DiskChoices)
};

template <typename Id>
QVariant idOf(const std::optional<Id> &id)
{
    return id ? QVariant::fromValue<qlonglong>(id->value) : QVariant();
}

} // namespace

void fillImages(QComboBox *combo, const Inventory &inventory, ImageKind kind, const QString &none)
{
    combo->clear();
    combo->addItem(none);
    for (const Image &image : inventory.images)
        if ((image.format == ImageFormat::Iso) == (kind == ImageKind::Cdrom))
            combo->addItem(toQString(image.name), idOf(std::optional(image.id)));
}

std::optional<ImageId> chosenImage(const QComboBox *combo)
{
    const auto id = combo->currentData();
    return id.isValid() ? std::optional(ImageId{id.toLongLong()}) : std::nullopt;
}

void chooseImage(QComboBox *combo, const std::optional<ImageId> &image)
{
    combo->setCurrentIndex(qMax(0, image ? combo->findData(idOf(image)) : 0));
}

bool fillVersions(QComboBox *combo, const Inventory &inventory, const std::optional<ImageId> &image,
    const std::optional<VersionId> &wanted)
{
    const auto *of = image ? inventory.image(*image) : nullptr;
    const auto *current = of ? inventory.version(of->current) : nullptr;
    combo->clear();
    combo->addItem(current ? DiskChoices::tr("Default version (now %1)").arg(current->number)
                           : DiskChoices::tr("Default version"));
    for (const ImageVersion &version : inventory.versions) {
        if (version.image != image || version.state != VersionState::Ready)
            continue;
        const auto note = toQString(version.note);
        combo->addItem(note.isEmpty() ? DiskChoices::tr("Always version %1").arg(version.number)
                                      : DiskChoices::tr("Always version %1: %2").arg(version.number).arg(note),
            idOf(std::optional(version.id)));
    }
    combo->setCurrentIndex(qMax(0, wanted ? combo->findData(idOf(wanted)) : 0));
    return combo->count() > 2 || wanted;
}

std::optional<VersionId> chosenVersion(const QComboBox *combo)
{
    const auto id = combo->currentData();
    return id.isValid() ? std::optional(VersionId{id.toLongLong()}) : std::nullopt;
}

void fillModes(QComboBox *combo)
{
    for (const auto mode : {DiskMode::Reset, DiskMode::Keep, DiskMode::Own, DiskMode::ReadOnly})
        addChoice(combo, mode);
}

void fillEntries(QComboBox *combo, const Inventory &inventory, const std::optional<BootEntryId> &wanted)
{
    combo->clear();
    combo->addItem(DiskChoices::tr("Its disk"));
    for (const BootEntry &entry : inventory.entries)
        combo->addItem(toQString(entry.name), idOf(std::optional(entry.id)));
    combo->setCurrentIndex(qMax(0, wanted ? combo->findData(idOf(wanted)) : 0));
}

std::optional<BootEntryId> chosenEntry(const QComboBox *combo)
{
    const auto id = combo->currentData();
    return id.isValid() ? std::optional(BootEntryId{id.toLongLong()}) : std::nullopt;
}

QString versionHelp(bool fixed, DiskMode mode)
{
    if (fixed)
        return DiskChoices::tr("It stays on this version whatever becomes the default: a test seat.");
    if (mode == DiskMode::Keep || mode == DiskMode::Own)
        return DiskChoices::tr("Its own disk stays over the version that it was made over, until it starts fresh.");
    return DiskChoices::tr("It gets each new version as soon as that is the default.");
}

QString limitHelp(DiskMode mode)
{
    if (mode == DiskMode::ReadOnly)
        return DiskChoices::tr("It writes nothing, so there is nothing to limit.");
    if (mode == DiskMode::Own)
        return DiskChoices::tr("Its full copy may take up no more than this, from its next boot on.");
    return DiskChoices::tr("What it writes may take up no more than this, from its next boot on.");
}

QString configDiskHelp()
{
    return DiskChoices::tr("So that clones of one image know who they are: cloud-init (NoCloud) reads it by itself, a "
                           "script of yours can.");
}

QString entryHelp(bool entry, bool menu, std::uint32_t menuSeconds)
{
    if (menu)
        return DiskChoices::tr("The menu goes on with this by itself after %1 s, from the next boot on.").arg(menuSeconds);
    return entry ? DiskChoices::tr("In place of its disk, which stays as it is; from its next boot on.") : QString();
}

} // namespace netseat::ui
