#include "entries/entry_text.h"

#include "texts/convert.h"

#include <QCoreApplication>
#include <QStringList>

// One line per value reads as the table that it is.
// clang-format off

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {
struct EntryText {
    Q_DECLARE_TR_FUNCTIONS(EntryText)
};
} // namespace

QString text(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Kernel: return EntryText::tr("A system in memory");
    case EntryKind::Chain: return EntryText::tr("Another boot server");
    case EntryKind::LocalDisk: return EntryText::tr("The machine's own disk");
    }
    Q_UNREACHABLE();
}

QString explanation(EntryKind kind)
{
    switch (kind) {
    case EntryKind::Kernel: return EntryText::tr("A kernel with its RAM disks: live systems, installers, tools.");
    case EntryKind::Chain: return EntryText::tr("A boot program or script of another server, by its address.");
    case EntryKind::LocalDisk: return EntryText::tr("What is installed on the disk in the machine.");
    }
    Q_UNREACHABLE();
}

QString meaningOf(const EntryPreset &preset)
{
    const auto &id = preset.id;
    if (id == "netboot-xyz") return EntryText::tr("netboot.xyz: installers and tools from the internet; PCs need a router");
    if (id == "memtest") return EntryText::tr("Memory test (package memtest86+ on this computer)");
    if (id == "local-disk") return EntryText::tr("The machine's own disk");
    if (id == "debian-netinst") return EntryText::tr("Debian's installer from the internet; PCs need a router");
    if (id == "debian-live") return EntryText::tr("Debian live, from its CD-ROM image");
    if (id == "ubuntu-live") return EntryText::tr("Ubuntu live, from its CD-ROM image; PCs need 8 GiB of memory and more");
    if (id == "fedora-live") return EntryText::tr("Fedora live, from its CD-ROM image, which is loaded whole");
    if (id == "fedora-install") return EntryText::tr("Installer of Fedora or Red Hat, from its CD-ROM image");
    return toQString(preset.meaning);
}

QString variableText(std::string_view name)
{
    if (name == "server") return EntryText::tr("address of this server");
    if (name == "http") return EntryText::tr("its HTTP service: http://10.0.0.1");
    if (name == "files") return EntryText::tr("address of its folder of files");
    if (name == "iso") return EntryText::tr("address of the files of the CD-ROM image");
    if (name == "iso-file") return EntryText::tr("address of the whole CD-ROM image");
    if (name == "name") return EntryText::tr("name of the client");
    if (name == "group") return EntryText::tr("group of the client");
    if (name == "mac") return EntryText::tr("MAC address of the client");
    if (name == "ip") return EntryText::tr("IP address of the client");
    if (name == "machine-id") return EntryText::tr("an identity that is the client's alone");
    if (name == "platform") return EntryText::tr("pcbios or efi");
    if (name == "arch") return EntryText::tr("processor that iPXE was built for");
    if (name == "extension") return EntryText::tr("kpxe with BIOS, efi with UEFI");
    return {};
}

// clang-format on

QString startsText(const BootEntry &entry, const Inventory &inventory)
{
    switch (entry.kind) {
    case EntryKind::Kernel: {
        const auto *iso = entry.iso ? inventory.image(*entry.iso) : nullptr;
        return iso ? EntryText::tr("%1 from %2").arg(toQString(entry.kernel), toQString(iso->name))
                   : toQString(entry.kernel);
    }
    case EntryKind::Chain:
        return toQString(entry.url);
    case EntryKind::LocalDisk:
        return {};
    }
    Q_UNREACHABLE();
}

QStringList startersOf(const BootEntry &entry, const Inventory &inventory)
{
    QStringList names;
    for (const Group &group : inventory.groups)
        if (group.entry == entry.id)
            names << toQString(group.name);
    for (const Client &client : inventory.clients)
        if (client.entry == entry.id && !client.followsGroup)
            names << toQString(client.name);
    return names;
}

} // namespace netseat::ui
