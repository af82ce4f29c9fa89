#include "texts/finding_text.h"

#include <QCoreApplication>

// One line per value reads as the table that it is.
// clang-format off

namespace netseat::ui {

namespace {

struct FindingText {
    Q_DECLARE_TR_FUNCTIONS(FindingText)
};

QString emptyText(Field field)
{
    switch (field) {
    case Field::Name: return FindingText::tr("Enter a name.");
    case Field::Mac: return FindingText::tr("Enter the MAC address of its network card.");
    case Field::ImageFile: return FindingText::tr("Choose a file.");
    case Field::Group:
    case Field::Address:
    case Field::Image:
    case Field::Chap:
    case Field::MutualChap:
    case Field::Access:
    case Field::Cdrom:
    case Field::Portal:
    case Field::Notes:
    case Field::Interface:
    case Field::Pool:
    case Field::Netmask:
    case Field::Router:
    case Field::Dns:
    case Field::Lease:
    case Field::Port:
    case Field::Identifier:
    case Field::Entry:
    case Field::SanFilename:
    case Field::SanRetries:
    case Field::Subnet:
    case Field::LoaderRule:
    case Field::MenuSeconds:
    case Field::Kernel:
    case Field::Initrd:
    case Field::Arguments:
    case Field::Url:
    case Field::Iso: break;
    }
    return FindingText::tr("This is missing.");
}

QString networkText(Problem problem)
{
    switch (problem) {
    case Problem::PoolMissing: return FindingText::tr("A DHCP server needs a first and a last address to give out.");
    case Problem::PoolReversed: return FindingText::tr("The last address lies before the first.");
    case Problem::PoolOutsideNetwork: return FindingText::tr("The pool must lie inside the network of this computer and the netmask.");
    case Problem::PoolContainsServer: return FindingText::tr("The pool contains this computer's own address.");
    case Problem::NetmaskMissing: return FindingText::tr("Enter a netmask, like 255.255.255.0.");
    case Problem::NetmaskHoles: return FindingText::tr("This is no netmask. An example: 255.255.255.0.");
    case Problem::NoInterface: return FindingText::tr("Choose the network card that the clients are connected to.");
    case Problem::RouterOutsideNetwork: return FindingText::tr("The router must be inside the network of the pool.");
    case Problem::LeaseTooShort: return FindingText::tr("60 seconds or more: one slow boot could need two addresses.");
    case Problem::PortZero: return FindingText::tr("Port 0 can't be served on.");
    case Problem::PortTwice: return FindingText::tr("HTTP and iSCSI need two different ports.");
    case Problem::SubnetUnnamed: return FindingText::tr("Give the further network a name.");
    case Problem::SubnetTwice: return FindingText::tr("Another network has this name, or some of these addresses.");
    case Problem::SubnetPool: return FindingText::tr("The pool must lie inside its network, without the first and the last address.");
    case Problem::SubnetRouter: return FindingText::tr("The router must be inside its network.");
    case Problem::SubnetAddress: return FindingText::tr("The address of this computer must be inside its network, and needs the network card.");
    case Problem::SubnetProxyRelay: return FindingText::tr("Relays bring no answers of a proxy: choose the network card that is on this network.");
    case Problem::RuleWithoutCondition: return FindingText::tr("Say which machines this is for: a MAC address, a vendor class or an architecture.");
    case Problem::RuleWithoutFile: return FindingText::tr("Name the loader.");
    case Problem::RuleMacMalformed: return FindingText::tr("This is no beginning of a MAC address. An example: b8:27:eb.");
    default: return {}; // the rest is in text(), whose switch has no default
    }
}

} // namespace

namespace {

QString entryText(Problem problem)
{
    switch (problem) {
    case Problem::IdentifierMalformed: return FindingText::tr("Pairs of hex digits without anything between them, like 01525400aa882a.");
    case Problem::IdentifierTaken: return FindingText::tr("Another client already has this identifier.");
    case Problem::NoSuchEntry: return FindingText::tr("This boot entry does not exist any more.");
    case Problem::OutOfRange: return FindingText::tr("This number is too large.");
    case Problem::ControlCharacters: return FindingText::tr("There is a space or control character that can't stand here.");
    case Problem::PathLeavesFolder: return FindingText::tr("This path leads out of the folder of files.");
    case Problem::UnknownVariable: return FindingText::tr("There is a ${…} that is not known.");
    case Problem::UrlMalformed: return FindingText::tr("An address begins with http://, https://, tftp:// or ftp:// and has no spaces.");
    default: return {};
    }
}

} // namespace

QString text(const Finding &finding)
{
    switch (finding.problem) { // no default: a new Problem without a text does not compile (-Werror=switch)
    case Problem::Empty: return emptyText(finding.field);
    case Problem::TooLong: return FindingText::tr("This is too long.");
    case Problem::BadCharacters: return FindingText::tr("Use letters, digits and '-' only; begin and end with a letter or digit.");
    case Problem::NameTaken: return FindingText::tr("This name is taken. Choose another one.");
    case Problem::MacTaken: return FindingText::tr("Another client already has this MAC address.");
    case Problem::MacNotUnicast: return FindingText::tr("A MAC address has six pairs of hex digits, like 52:54:00:aa:88:2a.");
    case Problem::AddressTaken: return FindingText::tr("This address belongs to another client, the router or this computer.");
    case Problem::AddressOutsideNetwork: return FindingText::tr("This address is outside the network that is served.");
    case Problem::AddressInUse: return FindingText::tr("Leased to another machine now. This client gets it when that lease ends.");
    case Problem::NoSuchImage: return FindingText::tr("This image does not exist any more.");
    case Problem::ImageMissing: return FindingText::tr("Without an image this client can't boot. You can choose one later.");
    case Problem::NoSuchGroup: return FindingText::tr("There is no such group that says what its clients have.");
    case Problem::FollowsGroup: return FindingText::tr("This client follows its group: change the group, or let the client not follow it.");
    case Problem::ChapIncomplete: return FindingText::tr("Enter both a user and a secret, or neither.");
    case Problem::ChapLength: return FindingText::tr("The secret must have 12 to 16 characters.");
    case Problem::NotADisk: return FindingText::tr("This is a CD-ROM image. Choose it as CD-ROM, not as disk.");
    case Problem::NotACdrom: return FindingText::tr("This is a disk image. Choose it as image, not as CD-ROM.");
    case Problem::MutualWithoutChap: return FindingText::tr("The server proves itself only to a client that proves itself: set the disk password too.");
    case Problem::SecretsEqual: return FindingText::tr("The server's secret must be another one than the client's.");
    case Problem::SharedWriters: return FindingText::tr("A usual file system (NTFS, ext4, …) does not survive two computers that write to it. Use this for cluster file systems, or for several paths to one computer.");
    case Problem::PortalMalformed: return FindingText::tr("This is no address. An example: 192.168.1.20 or 192.168.1.20:3260.");
    case Problem::PortalIsOurs: return FindingText::tr("This is this computer itself: the client would be sent in a circle.");
    case Problem::PoolMissing:
    case Problem::PoolReversed:
    case Problem::PoolOutsideNetwork:
    case Problem::PoolContainsServer:
    case Problem::NetmaskMissing:
    case Problem::NetmaskHoles:
    case Problem::NoInterface:
    case Problem::RouterOutsideNetwork:
    case Problem::LeaseTooShort:
    case Problem::PortZero:
    case Problem::PortTwice:
    case Problem::SubnetUnnamed:
    case Problem::SubnetTwice:
    case Problem::SubnetPool:
    case Problem::SubnetRouter:
    case Problem::SubnetAddress:
    case Problem::SubnetProxyRelay:
    case Problem::RuleWithoutCondition:
    case Problem::RuleWithoutFile:
    case Problem::RuleMacMalformed: return networkText(finding.problem);
    case Problem::IdentifierMalformed:
    case Problem::IdentifierTaken:
    case Problem::NoSuchEntry:
    case Problem::OutOfRange:
    case Problem::ControlCharacters:
    case Problem::PathLeavesFolder:
    case Problem::UnknownVariable:
    case Problem::UrlMalformed: return entryText(finding.problem);
    }
    Q_UNREACHABLE();
}

} // namespace netseat::ui
