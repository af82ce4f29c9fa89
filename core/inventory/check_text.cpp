// Findings as English sentences.
#include "inventory/check.h"

namespace netseat {

namespace {

std::string_view describeNetwork(Problem problem)
{
    switch (problem) {
    case Problem::PoolMissing:
        return "is missing: a DHCP server needs a first and a last address";
    case Problem::PoolReversed:
        return "ends before it starts";
    case Problem::PoolOutsideNetwork:
        return "does not lie inside the network of this server and the netmask";
    case Problem::PoolContainsServer:
        return "contains this server's own address";
    case Problem::NetmaskMissing:
        return "is missing";
    case Problem::NetmaskHoles:
        return "is no netmask, like 255.255.255.0";
    case Problem::NoInterface:
        return "is not chosen: DHCP needs to know on which network card to answer";
    case Problem::RouterOutsideNetwork:
        return "is outside the network";
    case Problem::LeaseTooShort:
        return "must be 60 seconds or more";
    case Problem::PortZero:
        return "0 can't be served on";
    case Problem::PortTwice:
        return "is used for both HTTP and iSCSI: choose two different ones";
    case Problem::SubnetUnnamed:
        return "needs a name";
    case Problem::SubnetTwice:
        return "has a name or addresses that another network has too";
    case Problem::SubnetPool:
        return "needs a pool of addresses that lies inside it and leaves out its first and last address";
    case Problem::SubnetRouter:
        return "has a router outside of it";
    case Problem::SubnetAddress:
        return "has an address of this server that is outside of it, or no network card for that address";
    case Problem::SubnetProxyRelay:
        return "is reached through relays only, which bring no answers of a proxy: name the network card that is on it";
    case Problem::RuleWithoutCondition:
        return "fits every machine: say for which MAC address, vendor class or architecture it is";
    case Problem::RuleWithoutFile:
        return "names no loader";
    case Problem::RuleMacMalformed:
        return "has a beginning of MAC addresses that is none, like b8:27:eb";
    default:
        return "is wrong";
    }
}

std::string_view describeEntry(Problem problem)
{
    switch (problem) {
    case Problem::IdentifierMalformed:
        return "is not a row of octets in lower-case hexadecimal, like 01525400aa882a";
    case Problem::IdentifierTaken:
        return "belongs to another client already";
    case Problem::NoSuchEntry:
        return "does not exist: make it first (entry set)";
    case Problem::OutOfRange:
        return "is larger than it may be";
    case Problem::ControlCharacters:
        return "has a space or control character that can't stand there";
    case Problem::PathLeavesFolder:
        return "leads out of the folder of files";
    case Problem::UnknownVariable:
        return "has a ${…} that is not known here: server, http, files, iso, iso-file, name, group, mac, ip, "
               "machine-id, platform, arch and extension are";
    case Problem::UrlMalformed:
        return "must begin with http://, https://, tftp:// or ftp:// and have no spaces";
    default:
        return "is wrong";
    }
}

std::string_view describeGroup(Problem problem)
{
    return problem == Problem::NoSuchGroup
        ? "does not exist: make it first (group set), or let the client not follow it"
        : "says which image, version, mode, limit and config disk this client has: change the group, or let the client "
          "not "
          "follow it (--follow-group off)";
}

std::string_view describeDisk(Problem problem)
{
    switch (problem) {
    case Problem::NoSuchImage:
        return "does not exist";
    case Problem::ImageMissing:
        return "is not chosen yet: this client can't boot";
    case Problem::NotADisk:
        return "is a CD-ROM image (ISO 9660): it can be a client's CD-ROM (--cdrom), not its disk (--image)";
    case Problem::NotACdrom:
        return "is a disk image: it can be a client's disk (--image), not its CD-ROM (--cdrom)";
    case Problem::ChapIncomplete:
        return "needs both a user and a secret";
    case Problem::ChapLength:
        return "secret must have 12 to 16 characters";
    case Problem::MutualWithoutChap:
        return "needs CHAP too: the server proves itself only to a client that proves itself";
    case Problem::SecretsEqual:
        return "secret must be another one than the client's";
    case Problem::SharedWriters:
        return "is shared: a usual file system does not survive two computers that write to it. Use it for cluster "
               "file systems, or for several paths to one computer";
    case Problem::PortalMalformed:
        return "must be an address, maybe with a port, like 10.0.0.2 or 10.0.0.2:3260";
    case Problem::PortalIsOurs:
        return "is this server itself: the client would be sent in a circle";
    default:
        return "is wrong";
    }
}

std::string_view sentenceOf(Problem problem)
{
    switch (problem) {
    case Problem::Empty:
        return "is missing";
    case Problem::TooLong:
        return "is too long";
    case Problem::BadCharacters:
        return "may have letters, digits and '-' only, and starts and ends with a letter or digit";
    case Problem::NameTaken:
        return "is taken: choose another one";
    case Problem::MacTaken:
        return "belongs to another client already";
    case Problem::MacNotUnicast:
        return "is not the address of one network card";
    case Problem::AddressTaken:
        return "belongs to another client, the router or this server: choose another one";
    case Problem::AddressOutsideNetwork:
        return "is outside the network that is served, or its first or last address";
    case Problem::AddressInUse:
        return "is leased to another machine now; this client gets it when that lease ends";
    case Problem::NoSuchImage:
    case Problem::ImageMissing:
    case Problem::NotADisk:
    case Problem::NotACdrom:
    case Problem::ChapIncomplete:
    case Problem::ChapLength:
    case Problem::MutualWithoutChap:
    case Problem::SecretsEqual:
    case Problem::SharedWriters:
    case Problem::PortalMalformed:
    case Problem::PortalIsOurs:
        return describeDisk(problem);
    case Problem::NoSuchGroup:
    case Problem::FollowsGroup:
        return describeGroup(problem);
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
    case Problem::RuleMacMalformed:
        return describeNetwork(problem);
    case Problem::IdentifierMalformed:
    case Problem::IdentifierTaken:
    case Problem::NoSuchEntry:
    case Problem::OutOfRange:
    case Problem::ControlCharacters:
    case Problem::PathLeavesFolder:
    case Problem::UnknownVariable:
    case Problem::UrlMalformed:
        return describeEntry(problem);
    }
    return "is wrong";
}

} // namespace

std::string describe(const Finding &finding)
{
    static constexpr std::array<std::string_view, 31> kFields {
        "name", "MAC address", "group", "address", "image", "CHAP", "mutual CHAP", "access", "CD-ROM", "portal", "notes",
        "image file", "interface", "pool", "netmask", "router", "DNS servers", "lease time", "port",
        "client identifier", "boot entry", "EFI file on the disk", "number of retries", "further network",
        "rule for loaders", "time of the boot menu", "kernel", "RAM disk", "arguments", "URL", "CD-ROM image"};
    static_assert(kFields.size() == static_cast<std::size_t>(Field::Iso) + 1);
    return "The " + std::string(kFields[static_cast<std::size_t>(finding.field)]) + " " + std::string(sentenceOf(finding.problem)) + ".";
}

} // namespace netseat
