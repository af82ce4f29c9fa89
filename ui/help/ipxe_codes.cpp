// iPXE's codes: the kinds of errors of its errno.h and the files of its errfile.h, and those that people meet.
#include "help/code_tables.h"

#include <QCoreApplication>

#include <array>

namespace netseat::ui {

namespace {

constexpr quint32 kAnyFirmware = 0xffffff00; // the last two digits are the firmware's own
constexpr quint32 kAnyCase = 0xffffe000; // and the case within the part

constexpr std::array kIpxe{
    IpxeRow{0x040ee100, kAnyFirmware, QT_TRANSLATE_NOOP("BootCodes", "iPXE got no address"),
        QT_TRANSLATE_NOOP("BootCodes", "iPXE asked on this network card and no way of getting an address worked."),
        QT_TRANSLATE_NOOP("BootCodes",
            "Look whether DHCP runs and the cable is in. If the firmware got an address before, try the loader "
            "\"snponly\" (UEFI) or \"undionly\" (BIOS): iPXE then uses the firmware's own driver.")},
    IpxeRow{0x38086100, kAnyFirmware, QT_TRANSLATE_NOOP("BootCodes", "No link"),
        QT_TRANSLATE_NOOP("BootCodes", "iPXE sees no link on the network card."),
        QT_TRANSLATE_NOOP("BootCodes",
            "Check cable and switch port. A port that takes long to come up needs \"edge port\" or \"PortFast\".")},
    IpxeRow{0x4c106000, kAnyCase, QT_TRANSLATE_NOOP("BootCodes", "No DHCP answer"),
        QT_TRANSLATE_NOOP("BootCodes", "iPXE asked for an address and got no answer."),
        QT_TRANSLATE_NOOP("BootCodes",
            "Look at the client's log: if Netseat answered, the answer is lost on its way; try another loader.")},
    IpxeRow{0x2d03e100, kAnyFirmware, QT_TRANSLATE_NOOP("BootCodes", "iPXE was told nothing to boot"),
        QT_TRANSLATE_NOOP("BootCodes",
            "iPXE has an address, but neither a script nor a disk: the answer came from another DHCP server, or the "
            "client has no image."),
        QT_TRANSLATE_NOOP("BootCodes", "Give the client an image; look for another DHCP server on the Network page.")},
    IpxeRow{0x4c0a6000, kAnyCase, QT_TRANSLATE_NOOP("BootCodes", "The server does not answer"),
        QT_TRANSLATE_NOOP(
            "BootCodes", "A connection (to the script's HTTP port or to the disk) was not answered at all."),
        QT_TRANSLATE_NOOP(
            "BootCodes", "Let the ports of HTTP and iSCSI (TCP 80 and 3260) through the firewall of this computer.")},
    IpxeRow{0x0f0a6000, kAnyCase, QT_TRANSLATE_NOOP("BootCodes", "The server refused the connection"),
        QT_TRANSLATE_NOOP("BootCodes", "The computer is there, but nothing runs on that port, or it hung up."),
        QT_TRANSLATE_NOOP("BootCodes", "Look whether HTTP and iSCSI run (status bar).")},
    IpxeRow{0x280a6000, kAnyCase, QT_TRANSLATE_NOOP("BootCodes", "No way to the server"),
        QT_TRANSLATE_NOOP("BootCodes", "The server's address is outside of the PC's network and no router was named."),
        QT_TRANSLATE_NOOP("BootCodes", "Compare the addresses of PC and server; set the router on the Network page.")},
    IpxeRow{0x28086000, kAnyCase, QT_TRANSLATE_NOOP("BootCodes", "No way to the server"),
        QT_TRANSLATE_NOOP("BootCodes", "The network card has no address."),
        QT_TRANSLATE_NOOP("BootCodes", "Look whether DHCP runs.")},
    IpxeRow{0x4c376000, kAnyCase, QT_TRANSLATE_NOOP("BootCodes", "The server can't be found on the network"),
        QT_TRANSLATE_NOOP("BootCodes", "Nobody answers ARP for the server's address."),
        QT_TRANSLATE_NOOP(
            "BootCodes", "Compare the addresses of PC and server; look whether both are in the same VLAN.")},
    IpxeRow{0x4c126000, kAnyCase, QT_TRANSLATE_NOOP("BootCodes", "TFTP does not answer"),
        QT_TRANSLATE_NOOP("BootCodes", "A file was asked for by TFTP in vain."),
        QT_TRANSLATE_NOOP("BootCodes", "Let UDP port 69 through the firewall of this computer.")},
    IpxeRow{0x2d126000, kAnyCase, QT_TRANSLATE_NOOP("BootCodes", "The file does not exist (TFTP)"),
        QT_TRANSLATE_NOOP("BootCodes", "iPXE asked for a file that the TFTP server does not have."),
        QT_TRANSLATE_NOOP(
            "BootCodes", "For \"autoexec.ipxe\" this is normal. For other names look at the client's log.")},
    IpxeRow{0x2d0c6100, kAnyFirmware, QT_TRANSLATE_NOOP("BootCodes", "The file does not exist (HTTP 404)"),
        QT_TRANSLATE_NOOP("BootCodes", "iPXE asked for a file that the HTTP server does not have."),
        QT_TRANSLATE_NOOP("BootCodes", "Look at the client's log for the name, and at the paths of the boot entry.")},
    IpxeRow{0x410c6100, kAnyFirmware, QT_TRANSLATE_NOOP("BootCodes", "The HTTP server refuses (403)"),
        QT_TRANSLATE_NOOP("BootCodes", "The file may not be read."),
        QT_TRANSLATE_NOOP("BootCodes", "Look at the rights of the file in the data folder's files.")},
    IpxeRow{0x020c6100, kAnyFirmware, QT_TRANSLATE_NOOP("BootCodes", "The HTTP server wants a password (401)"),
        QT_TRANSLATE_NOOP("BootCodes", "The file is on another server that asks who you are."),
        QT_TRANSLATE_NOOP("BootCodes", "Write user and password into the boot entry's address.")},
    IpxeRow{0x1d0c6400, kAnyFirmware, QT_TRANSLATE_NOOP("BootCodes", "The HTTP server refuses (4xx)"),
        QT_TRANSLATE_NOOP("BootCodes", "The request was not accepted."),
        QT_TRANSLATE_NOOP("BootCodes", "Look at the client's log.")},
    IpxeRow{0x1d0c6500, kAnyFirmware, QT_TRANSLATE_NOOP("BootCodes", "The HTTP server failed (5xx)"),
        QT_TRANSLATE_NOOP("BootCodes", "The server had an error of its own."),
        QT_TRANSLATE_NOOP("BootCodes", "Look at the log for what Netseat says of it.")},
    IpxeRow{0x3e116100, kAnyFirmware, QT_TRANSLATE_NOOP("BootCodes", "The name does not exist (DNS)"),
        QT_TRANSLATE_NOOP("BootCodes", "A name in an address could not be looked up."),
        QT_TRANSLATE_NOOP("BootCodes", "Check the address of the boot entry.")},
    IpxeRow{0x3e116200, kAnyFirmware, QT_TRANSLATE_NOOP("BootCodes", "No DNS server"),
        QT_TRANSLATE_NOOP("BootCodes", "An address has a name in it, and nobody told the PC a DNS server."),
        QT_TRANSLATE_NOOP("BootCodes", "Enter a DNS server on the Network page, or use a numeric address.")},
    IpxeRow{0x2c0d6000, kAnyCase, QT_TRANSLATE_NOOP("BootCodes", "The disk does not exist"),
        QT_TRANSLATE_NOOP("BootCodes", "The server that was asked has no disk of that name."),
        QT_TRANSLATE_NOOP("BootCodes",
            "Look whether the client still has an image, and whether its disk is served by another server.")},
    IpxeRow{0x410d6100, kAnyFirmware, QT_TRANSLATE_NOOP("BootCodes", "The disk wants a password"),
        QT_TRANSLATE_NOOP("BootCodes", "User or secret are not what the server expects."),
        QT_TRANSLATE_NOOP("BootCodes", "Compare the client's CHAP user and secret.")},
    IpxeRow{0x410d6200, kAnyFirmware, QT_TRANSLATE_NOOP("BootCodes", "The disk is not for this PC"),
        QT_TRANSLATE_NOOP("BootCodes",
            "The server does not let this PC have the disk: somebody else uses it, or it is another client's."),
        QT_TRANSLATE_NOOP("BootCodes", "Look at the client's log for the reason that Netseat gave.")},
    IpxeRow{0x020d6100, kAnyFirmware, QT_TRANSLATE_NOOP("BootCodes", "The server proved itself under a wrong name"),
        QT_TRANSLATE_NOOP("BootCodes", "Both sides are to prove who they are, and the server's name is another one."),
        QT_TRANSLATE_NOOP("BootCodes", "Compare the client's mutual CHAP user.")},
    IpxeRow{0x020d6200, kAnyFirmware, QT_TRANSLATE_NOOP("BootCodes", "The server proved itself with a wrong secret"),
        QT_TRANSLATE_NOOP("BootCodes", "Both sides are to prove who they are, and the server's secret is another one."),
        QT_TRANSLATE_NOOP("BootCodes", "Compare the client's mutual CHAP secret.")},
    IpxeRow{0x1d0d6100, kAnyFirmware, QT_TRANSLATE_NOOP("BootCodes", "The disk is not ready"),
        QT_TRANSLATE_NOOP(
            "BootCodes", "The server can't give the disk now: its image can't be opened, or there is no room."),
        QT_TRANSLATE_NOOP("BootCodes", "Look at the client's log for the reason that Netseat gave.")},
    IpxeRow{0x1d0d6200, kAnyFirmware, QT_TRANSLATE_NOOP("BootCodes", "The disk server has too much to do"),
        QT_TRANSLATE_NOOP("BootCodes", "The server has no room for another connection."),
        QT_TRANSLATE_NOOP("BootCodes", "Wait a minute and start it again.")},
    IpxeRow{0x1c0d6000, kAnyCase, QT_TRANSLATE_NOOP("BootCodes", "The disk's address is malformed"),
        QT_TRANSLATE_NOOP("BootCodes", "The root path that DHCP gave is not complete."),
        QT_TRANSLATE_NOOP(
            "BootCodes", "If another DHCP server gives it (option 17), copy the line that Netseat shows for it.")},
    IpxeRow{0x0f0d6000, kAnyCase, QT_TRANSLATE_NOOP("BootCodes", "The disk server hung up"),
        QT_TRANSLATE_NOOP("BootCodes", "The connection to the disk was ended."),
        QT_TRANSLATE_NOOP("BootCodes", "Look at the client's log for the reason that Netseat gave.")},
    IpxeRow{0x0b808000, kAnyCase, QT_TRANSLATE_NOOP("BootCodes", "Nothing to start on the disk (BIOS)"),
        QT_TRANSLATE_NOOP("BootCodes",
            "The disk is there and its first sector was run, but it came back: there is no system on it that a BIOS "
            "can start."),
        QT_TRANSLATE_NOOP(
            "BootCodes", "The image may be for UEFI only. Set the PC to UEFI, or let the doctor look at the image.")},
    IpxeRow{0x2e852000, kAnyCase, QT_TRANSLATE_NOOP("BootCodes", "The disk has no boot sector (BIOS)"),
        QT_TRANSLATE_NOOP("BootCodes", "The disk is there, but it is empty or has no boot sector."),
        QT_TRANSLATE_NOOP("BootCodes", "Install a system on it, or let the doctor look at the image.")},
    IpxeRow{0x2e008000, kAnyCase, QT_TRANSLATE_NOOP("BootCodes", "The file is nothing that can be started"),
        QT_TRANSLATE_NOOP("BootCodes",
            "iPXE fetched a file and does not know its kind: mostly an error page, or a file for another firmware."),
        QT_TRANSLATE_NOOP("BootCodes", "Look at the boot entry: BIOS and UEFI need different files.")},
    IpxeRow{0x7f04819a, 0xffffffff, QT_TRANSLATE_NOOP("BootCodes", "Secure Boot forbids the file"),
        QT_TRANSLATE_NOOP("BootCodes", "The firmware does not accept the file's signature."),
        QT_TRANSLATE_NOOP("BootCodes", "Turn Secure Boot off in the firmware setup, or use signed boot programs.")},
    IpxeRow{0x7f048100, kAnyFirmware, QT_TRANSLATE_NOOP("BootCodes", "The firmware does not load the file"),
        QT_TRANSLATE_NOOP("BootCodes", "UEFI refused a program that iPXE gave it."),
        QT_TRANSLATE_NOOP(
            "BootCodes", "Turn Secure Boot off for a try; look whether the file is for this kind of processor.")},
    IpxeRow{0x7f048200, kAnyFirmware, QT_TRANSLATE_NOOP("BootCodes", "The program ended with an error"),
        QT_TRANSLATE_NOOP("BootCodes", "UEFI started the program, and it gave up."),
        QT_TRANSLATE_NOOP("BootCodes", "Let the doctor look at the image.")},
    IpxeRow{0x2c048000, kAnyCase, QT_TRANSLATE_NOOP("BootCodes", "No device for the program"),
        QT_TRANSLATE_NOOP("BootCodes", "iPXE could not hand its network card to a UEFI program."),
        QT_TRANSLATE_NOOP("BootCodes", "Use the loader \"snponly\"; update the firmware.")},
    IpxeRow{0x4c232000, kAnyCase, QT_TRANSLATE_NOOP("BootCodes", "The disk did not answer in time"),
        QT_TRANSLATE_NOOP("BootCodes", "The disk was attached, and a read was not answered."),
        QT_TRANSLATE_NOOP(
            "BootCodes", "Look at the client's log. Some PCs need more retries: see the client's firmware options.")},
    IpxeRow{0x7f22208e, 0xffffffff, QT_TRANSLATE_NOOP("BootCodes", "No boot program on the disk (UEFI)"),
        QT_TRANSLATE_NOOP("BootCodes", "The disk is there, but \\EFI\\BOOT\\BOOTX64.EFI is not on it."),
        QT_TRANSLATE_NOOP("BootCodes", "The image may be for BIOS only. Let the doctor look at the image.")},
};

constexpr std::array kKinds{
    IpxeKind{0x02, QT_TRANSLATE_NOOP("BootCodes", "Access denied")},
    IpxeKind{0x03, QT_TRANSLATE_NOOP("BootCodes", "Address already in use")},
    IpxeKind{0x04, QT_TRANSLATE_NOOP("BootCodes", "No address")},
    IpxeKind{0x0a, QT_TRANSLATE_NOOP("BootCodes", "Device busy")},
    IpxeKind{0x0b, QT_TRANSLATE_NOOP("BootCodes", "Cancelled, by a key or because nothing was left to do")},
    IpxeKind{0x0d, QT_TRANSLATE_NOOP("BootCodes", "Connection broken off")},
    IpxeKind{0x0e, QT_TRANSLATE_NOOP("BootCodes", "Connection refused")},
    IpxeKind{0x0f, QT_TRANSLATE_NOOP("BootCodes", "Connection reset by the other side")},
    IpxeKind{0x17, QT_TRANSLATE_NOOP("BootCodes", "No way to the other side")},
    IpxeKind{0x1a, QT_TRANSLATE_NOOP("BootCodes", "Not finished yet")},
    IpxeKind{0x1c, QT_TRANSLATE_NOOP("BootCodes", "Malformed: iPXE could not make sense of it")},
    IpxeKind{0x1d, QT_TRANSLATE_NOOP("BootCodes", "Input/output error")},
    IpxeKind{0x26, QT_TRANSLATE_NOOP("BootCodes", "The network is down")},
    IpxeKind{0x28, QT_TRANSLATE_NOOP("BootCodes", "The network can't be reached")},
    IpxeKind{0x2a, QT_TRANSLATE_NOOP("BootCodes", "Not enough memory")},
    IpxeKind{0x2c, QT_TRANSLATE_NOOP("BootCodes", "No such device")},
    IpxeKind{0x2d, QT_TRANSLATE_NOOP("BootCodes", "Not found")},
    IpxeKind{0x2e, QT_TRANSLATE_NOOP("BootCodes", "Not something that can be started")},
    IpxeKind{0x31, QT_TRANSLATE_NOOP("BootCodes", "Not enough memory")},
    IpxeKind{0x34, QT_TRANSLATE_NOOP("BootCodes", "No room left")},
    IpxeKind{0x38, QT_TRANSLATE_NOOP("BootCodes", "Not connected")},
    IpxeKind{0x3c, QT_TRANSLATE_NOOP("BootCodes", "Not supported")},
    IpxeKind{0x3d, QT_TRANSLATE_NOOP("BootCodes", "Not possible with this device")},
    IpxeKind{0x3e, QT_TRANSLATE_NOOP("BootCodes", "No such device or name")},
    IpxeKind{0x3f, QT_TRANSLATE_NOOP("BootCodes", "Not supported")},
    IpxeKind{0x41, QT_TRANSLATE_NOOP("BootCodes", "Not allowed")},
    IpxeKind{0x43, QT_TRANSLATE_NOOP("BootCodes", "The other side does not keep to the protocol")},
    IpxeKind{0x46, QT_TRANSLATE_NOOP("BootCodes", "Out of range")},
    IpxeKind{0x4c, QT_TRANSLATE_NOOP("BootCodes", "No answer in time")},
    IpxeKind{0x7f, QT_TRANSLATE_NOOP("BootCodes", "The firmware reported an error of its own")},
};

constexpr const char *kLookAtTimeline = QT_TRANSLATE_NOOP(
    "BootCodes", "Look at the client's timeline for the stage at which it stopped, and at the log lines there.");
constexpr const char *kTryLoader = QT_TRANSLATE_NOOP("BootCodes",
    "Try another loader for this client: \"snponly\" or \"undionly\" use the firmware's own network driver.");
constexpr const char *kLookAtImage = QT_TRANSLATE_NOOP("BootCodes", "Let the doctor look at the image.");
constexpr const char *kLookAtEntry = QT_TRANSLATE_NOOP("BootCodes", "Check the paths and arguments of the boot entry.");

constexpr std::array kParts{
    IpxePart{0x0b2000, QT_TRANSLATE_NOOP("BootCodes", "looking up a name"), kLookAtEntry},
    IpxePart{0x122000, QT_TRANSLATE_NOOP("BootCodes", "the disk"), kLookAtImage},
    IpxePart{0x222000, QT_TRANSLATE_NOOP("BootCodes", "starting from the disk (UEFI)"), kLookAtImage},
    IpxePart{0x232000, QT_TRANSLATE_NOOP("BootCodes", "starting from the disk"), kLookAtImage},
    IpxePart{0x852000, QT_TRANSLATE_NOOP("BootCodes", "starting from the disk (BIOS)"), kLookAtImage},
    IpxePart{0x808000, QT_TRANSLATE_NOOP("BootCodes", "the disk's boot sector (BIOS)"), kLookAtImage},
    IpxePart{0x704000, QT_TRANSLATE_NOOP("BootCodes", "reading from the disk"), kLookAtTimeline},
    IpxePart{0x594000, QT_TRANSLATE_NOOP("BootCodes", "the firmware's network driver (UEFI)"), kTryLoader},
    IpxePart{0x654000, QT_TRANSLATE_NOOP("BootCodes", "the driver for Intel network cards"), kTryLoader},
    IpxePart{0x634000, QT_TRANSLATE_NOOP("BootCodes", "the driver for Realtek network cards"), kTryLoader},
    IpxePart{0x826000, QT_TRANSLATE_NOOP("BootCodes", "the firmware's network driver (BIOS)"), kTryLoader},
    IpxePart{0x056000, QT_TRANSLATE_NOOP("BootCodes", "the network (IPv4)"), kLookAtTimeline},
    IpxePart{0x066000, QT_TRANSLATE_NOOP("BootCodes", "the network (IPv6)"), kLookAtTimeline},
    IpxePart{0x086000, QT_TRANSLATE_NOOP("BootCodes", "the network card"), kTryLoader},
    IpxePart{0x0a6000, QT_TRANSLATE_NOOP("BootCodes", "a connection (TCP)"), kLookAtTimeline},
    IpxePart{0x0c6000, QT_TRANSLATE_NOOP("BootCodes", "fetching by HTTP"), kLookAtTimeline},
    IpxePart{0x416000, QT_TRANSLATE_NOOP("BootCodes", "fetching by HTTP"), kLookAtTimeline},
    IpxePart{0x0d6000, QT_TRANSLATE_NOOP("BootCodes", "attaching the disk"), kLookAtTimeline},
    IpxePart{0x106000, QT_TRANSLATE_NOOP("BootCodes", "asking for an address (DHCP)"), kLookAtTimeline},
    IpxePart{0x116000, QT_TRANSLATE_NOOP("BootCodes", "looking up a name (DNS)"), kLookAtEntry},
    IpxePart{0x126000, QT_TRANSLATE_NOOP("BootCodes", "fetching by TFTP"), kLookAtTimeline},
    IpxePart{0x376000, QT_TRANSLATE_NOOP("BootCodes", "finding a neighbour (ARP)"), kLookAtTimeline},
    IpxePart{0x008000, QT_TRANSLATE_NOOP("BootCodes", "a file that was fetched"), kLookAtEntry},
    IpxePart{0x028000, QT_TRANSLATE_NOOP("BootCodes", "the boot script"), kLookAtTimeline},
    IpxePart{0x048000, QT_TRANSLATE_NOOP("BootCodes", "a UEFI program"), kLookAtEntry},
    IpxePart{0x818000, QT_TRANSLATE_NOOP("BootCodes", "a Linux kernel"), kLookAtEntry},
    IpxePart{0x03e000, QT_TRANSLATE_NOOP("BootCodes", "choosing what to boot"), kLookAtTimeline},
    IpxePart{0x0ce000, QT_TRANSLATE_NOOP("BootCodes", "the table that tells the system its disk"), kLookAtTimeline},
    IpxePart{0x0de000, QT_TRANSLATE_NOOP("BootCodes", "an encrypted connection (TLS)"), kLookAtEntry},
    IpxePart{0x16e000, QT_TRANSLATE_NOOP("BootCodes", "a certificate"), kLookAtEntry},
    IpxePart{0x0ee000, QT_TRANSLATE_NOOP("BootCodes", "setting up the network card"), kTryLoader},
    IpxePart{0x162000, QT_TRANSLATE_NOOP("BootCodes", "a command of the script"), kLookAtEntry},
};

} // namespace

std::span<const IpxeRow> ipxeRows()
{
    return kIpxe;
}

std::span<const IpxeKind> ipxeKinds()
{
    return kKinds;
}

std::span<const IpxePart> ipxeParts()
{
    return kParts;
}

} // namespace netseat::ui
