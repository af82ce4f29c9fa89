#include "clients/details/verdict_text.h"

#include <QCoreApplication>

#include <array>

namespace netseat::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(VerdictText)
};

struct Row {
    Cause cause;
    const char *title;
    const char *meaning;
    const char *todo;
};

constexpr std::array kRows{
    Row{Cause::OfferIgnored, QT_TRANSLATE_NOOP("VerdictText", "It ignores what it is offered."),
        QT_TRANSLATE_NOOP("VerdictText",
            "The PC asked for an address again and again. Netseat offered one each time, and the PC took none. Some "
            "firmware ignores the second answer where another DHCP server answers too."),
        QT_TRANSLATE_NOOP("VerdictText",
            "Let Netseat give out the addresses (full), or enter the lines for the other DHCP server that the Network "
            "page shows.")},
    Row{Cause::NoAddressLeft, QT_TRANSLATE_NOOP("VerdictText", "There was no address left for it."),
        QT_TRANSLATE_NOOP("VerdictText", "All addresses of the pool are taken."),
        QT_TRANSLATE_NOOP("VerdictText", "Enlarge the pool on the Network page, or give this client a fixed address.")},
    Row{Cause::AddressDisputed, QT_TRANSLATE_NOOP("VerdictText", "Its address is disputed."),
        QT_TRANSLATE_NOOP("VerdictText",
            "The PC insists on an address that is not from here, or says that another computer uses the one it was "
            "given. Mostly a second DHCP server is on the network."),
        QT_TRANSLATE_NOOP("VerdictText", "Look for other DHCP servers on the Network page; use \"proxy\" beside one.")},
    Row{Cause::LoaderNotAsked, QT_TRANSLATE_NOOP("VerdictText", "It was told what to load and never asked for it."),
        QT_TRANSLATE_NOOP("VerdictText",
            "Its request does not arrive: a firewall on this computer blocks TFTP, or the PC took the file name of "
            "another DHCP server."),
        QT_TRANSLATE_NOOP(
            "VerdictText", "Let UDP port 69 through the firewall; look for other DHCP servers on the Network page.")},
    Row{Cause::LoaderMissing, QT_TRANSLATE_NOOP("VerdictText", "The loader that it asks for does not exist."),
        QT_TRANSLATE_NOOP(
            "VerdictText", "The name may come from another DHCP server, or the boot programs are not installed."),
        QT_TRANSLATE_NOOP("VerdictText",
            "Set the client's loader to automatic; install the package \"ipxe\"; remove options 66 and 67 from the "
            "other DHCP server.")},
    Row{Cause::TransferBroken, QT_TRANSLATE_NOOP("VerdictText", "A file did not arrive whole."),
        QT_TRANSLATE_NOOP("VerdictText",
            "The transfer began and the PC went silent: a bad cable or port, a tunnel that takes only small packets, "
            "or a firewall in between."),
        QT_TRANSLATE_NOOP("VerdictText", "Check cable and switch port; let UDP port 69 through the firewall.")},
    Row{Cause::SecureBoot,
        QT_TRANSLATE_NOOP("VerdictText", "It fetched the loader whole and then went silent: Secure Boot?"),
        QT_TRANSLATE_NOOP("VerdictText",
            "UEFI starts no program with an unknown signature while Secure Boot is on. Often the screen says "
            "\"Security "
            "violation\". Otherwise the loader does not get along with this network card."),
        QT_TRANSLATE_NOOP(
            "VerdictText", "Turn Secure Boot off in the PC's firmware setup. If it is off: try another loader.")},
    Row{Cause::LoaderSilent, QT_TRANSLATE_NOOP("VerdictText", "It fetched the loader whole and then went silent."),
        QT_TRANSLATE_NOOP("VerdictText", "The loader does not get along with this PC's BIOS or network card."),
        QT_TRANSLATE_NOOP(
            "VerdictText", "Try another loader; update the BIOS. On some boards the IOMMU must be set to automatic.")},
    Row{Cause::LoaderLoop, QT_TRANSLATE_NOOP("VerdictText", "It loads the loader again and again."),
        QT_TRANSLATE_NOOP(
            "VerdictText", "iPXE is told to load iPXE: another DHCP server answers it with a file name of its own."),
        QT_TRANSLATE_NOOP(
            "VerdictText", "Look for other DHCP servers on the Network page, and remove options 66 and 67 there.")},
    Row{Cause::IpxeSilent, QT_TRANSLATE_NOOP("VerdictText", "iPXE runs, but does not fetch its script."),
        QT_TRANSLATE_NOOP("VerdictText",
            "Its network driver does not get along with this card, or a firewall on this computer blocks HTTP."),
        QT_TRANSLATE_NOOP(
            "VerdictText", "Try the loader \"snponly\" or \"undionly\"; let the port of HTTP through the firewall.")},
    Row{Cause::DiskNotAsked, QT_TRANSLATE_NOOP("VerdictText", "It knows its disk and does not get to it."),
        QT_TRANSLATE_NOOP("VerdictText",
            "The script was fetched, and no connection to the disk came: a firewall on this computer blocks it, or the "
            "PC's address does not fit the network."),
        QT_TRANSLATE_NOOP("VerdictText", "Let TCP port 3260 through the firewall of this computer.")},
    Row{Cause::LoginRefused, QT_TRANSLATE_NOOP("VerdictText", "Its disk was refused to it."),
        QT_TRANSLATE_NOOP("VerdictText", "User or secret are not what they should be, or the disk is not for this PC."),
        QT_TRANSLATE_NOOP("VerdictText", "See the log line below for the reason; compare user and secret.")},
    Row{Cause::DiskInUse, QT_TRANSLATE_NOOP("VerdictText", "Its disk is in use."),
        QT_TRANSLATE_NOOP("VerdictText",
            "Another computer has this disk: mostly two PCs with one MAC address, or a copy of the client."),
        QT_TRANSLATE_NOOP(
            "VerdictText", "Switch the other one off, or disconnect it; clusters need the disk to be shared.")},
    Row{Cause::DiskUnavailable, QT_TRANSLATE_NOOP("VerdictText", "Its disk can't be read."),
        QT_TRANSLATE_NOOP("VerdictText",
            "The image or the client's own disk can't be opened, is damaged, or the file system below failed."),
        QT_TRANSLATE_NOOP("VerdictText",
            "See the log line below for the file; look at this computer's disk; go back to an earlier version.")},
    Row{Cause::NoRoom, QT_TRANSLATE_NOOP("VerdictText", "There was no room for its disk."),
        QT_TRANSLATE_NOOP("VerdictText",
            "What the PC writes needs room on this computer, and there is none, or the client's limit is reached."),
        QT_TRANSLATE_NOOP("VerdictText", "Make room: remove versions or disks that nobody needs; raise the limit.")},
    Row{Cause::NothingRead, QT_TRANSLATE_NOOP("VerdictText", "The disk was attached, and nothing reads from it."),
        QT_TRANSLATE_NOOP("VerdictText", "iPXE has the disk, but the firmware does not take it over."),
        QT_TRANSLATE_NOOP("VerdictText",
            "Keep the disk attached when booting fails (in the client's settings, under Firmware); try another loader; "
            "update the firmware.")},
    Row{Cause::NothingToBoot, QT_TRANSLATE_NOOP("VerdictText", "There is nothing on the disk that this PC can start."),
        QT_TRANSLATE_NOOP("VerdictText",
            "A few sectors were read and the disk was let go: the image has no boot program for this kind of firmware "
            "(BIOS or UEFI), or is empty."),
        QT_TRANSLATE_NOOP("VerdictText",
            "Set the PC to the kind of firmware that the image is for, or let the doctor look at the image.")},
    Row{Cause::SystemSilent, QT_TRANSLATE_NOOP("VerdictText", "The operating system does not find its disk."),
        QT_TRANSLATE_NOOP("VerdictText",
            "The boot loader was read from the disk, and the system never attached the disk itself: what it starts "
            "from (initramfs) has no iSCSI in it."),
        QT_TRANSLATE_NOOP("VerdictText", "Let the doctor look at the image: it can put in what is missing.")},
    Row{Cause::SystemLost, QT_TRANSLATE_NOOP("VerdictText", "It was up and lost its disk."),
        QT_TRANSLATE_NOOP("VerdictText",
            "The connection ended while the system ran: cable, switch, sleep, or this computer was busy or restarted."),
        QT_TRANSLATE_NOOP("VerdictText", "See the log lines below; start the PC again.")},
    Row{Cause::EntryFailed, QT_TRANSLATE_NOOP("VerdictText", "Its boot entry could not be started."),
        QT_TRANSLATE_NOOP("VerdictText", "A file of the entry does not exist or is for another kind of firmware."),
        QT_TRANSLATE_NOOP("VerdictText", "See the log line below for the code; check the entry's paths.")},
    Row{Cause::Other, QT_TRANSLATE_NOOP("VerdictText", "Something went wrong."),
        QT_TRANSLATE_NOOP("VerdictText", "See the log line below."),
        QT_TRANSLATE_NOOP("VerdictText", "Type the code on its screen into Help > What does this code mean?")},
};

constexpr bool rowsInOrder()
{
    for (std::size_t i = 0; i < kRows.size(); ++i)
        if (static_cast<std::size_t>(kRows[i].cause) != i)
            return false;
    return kRows.size() == static_cast<std::size_t>(kCauseCount);
}
static_assert(rowsInOrder());

} // namespace

VerdictText verdictText(Cause cause)
{
    const Row &row = kRows[static_cast<std::size_t>(cause)];
    return {Words::tr(row.title), Words::tr(row.meaning), Words::tr(row.todo)};
}

QString text(Remedy remedy)
{
    switch (remedy) {
    case Remedy::EditClient:
    case Remedy::ChooseLoader:
        return Words::tr("&Edit client …");
    case Remedy::KeepDisk:
        return Words::tr("&Keep the disk attached …");
    case Remedy::ExamineImage:
        return Words::tr("Open the &doctor …");
    case Remedy::NetworkSettings:
    case Remedy::CheckFirewall:
        return Words::tr("Show &network page");
    case Remedy::MakeRoom:
        return Words::tr("Show &images page");
    case Remedy::None:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace netseat::ui
