#include "inventory/check.h"

#include <algorithm>
#include <array>

namespace netseat {

namespace {

constexpr std::size_t kMaxLabel = 63;  // RFC 1123, 2.1 and RFC 1035, 2.3.4
constexpr std::size_t kMaxText = 4096; // notes: a page, not a book
constexpr std::size_t kMaxUser = 255; // RFC 7143, 6.1: a text value

bool isHostLabel(std::string_view text) // RFC 1123, 2.1
{
    const auto alphanumeric = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    };
    return !text.empty() && alphanumeric(text.front()) && alphanumeric(text.back())
        && std::ranges::all_of(text, [&](char c) { return alphanumeric(c) || c == '-'; });
}

void checkName(const Client &draft, const Inventory &inventory, std::vector<Finding> &findings)
{
    if (draft.name.empty())
        findings.push_back({Field::Name, Problem::Empty});
    else if (draft.name.size() > kMaxLabel)
        findings.push_back({Field::Name, Problem::TooLong});
    else if (!isHostLabel(draft.name))
        findings.push_back({Field::Name, Problem::BadCharacters});
    else if (const auto *other = inventory.clientByName(draft.name); other && other->id != draft.id)
        findings.push_back({Field::Name, Problem::NameTaken});
}

void checkMac(const Client &draft, const Inventory &inventory, std::vector<Finding> &findings)
{
    if (draft.mac.isMulticast() || draft.mac == MacAddress {})
        findings.push_back({Field::Mac, Problem::MacNotUnicast});
    else if (const auto *other = inventory.clientByMac(draft.mac); other && other->id != draft.id)
        findings.push_back({Field::Mac, Problem::MacTaken});
}

std::optional<Ipv4Prefix> networkOf(const NetworkSettings &network, std::optional<Ipv4Address> at)
{
    if (!network.netmask || !at)
        return std::nullopt;
    return Ipv4Prefix::fromMask(*at, *network.netmask);
}

void checkAddress(const Client &draft, const Inventory &inventory, std::vector<Finding> &findings)
{
    if (!draft.address)
        return;
    const auto &network = inventory.network;
    const auto taken = std::ranges::any_of(inventory.clients, [&](const Client &other) {
        return other.id != draft.id && other.address == draft.address;
    });
    if (taken || draft.address == network.address || draft.address == network.router)
        findings.push_back({Field::Address, Problem::AddressTaken});
    const auto prefix = networkOf(network, network.poolFirst ? network.poolFirst : network.address);
    const bool outside = prefix
        && (!prefix->contains(*draft.address) || *draft.address == prefix->base || *draft.address == prefix->broadcast());
    if (outside || draft.address->isAny())
        findings.push_back({Field::Address, Problem::AddressOutsideNetwork});
    const auto held = std::ranges::any_of(inventory.leases, [&](const Lease &lease) {
        return lease.address == *draft.address && lease.mac != draft.mac;
    });
    if (held)
        findings.push_back({Field::Address, Problem::AddressInUse, false});
}

void checkPassword(Field field, const std::string &user, const std::string &secret, std::vector<Finding> &findings)
{
    if (user.empty() != secret.empty())
        findings.push_back({field, Problem::ChapIncomplete});
    else if (!secret.empty() && (secret.size() < 12 || secret.size() > 16))
        findings.push_back({field, Problem::ChapLength}); // RFC 7143, 9.2.1 asks for 96 bits; Windows takes 16
    else if (user.size() > kMaxUser)
        findings.push_back({field, Problem::TooLong});
}

void checkChap(const Client &draft, std::vector<Finding> &findings)
{
    checkPassword(Field::Chap, draft.chapUser, draft.chapSecret, findings);
    checkPassword(Field::MutualChap, draft.mutualUser, draft.mutualSecret, findings);
    if (draft.mutualUser.empty() && draft.mutualSecret.empty())
        return;
    if (draft.chapUser.empty() && draft.chapSecret.empty())
        findings.push_back({Field::MutualChap, Problem::MutualWithoutChap});
    else if (draft.mutualSecret == draft.chapSecret)
        findings.push_back({Field::MutualChap, Problem::SecretsEqual});
}

void checkGroup(const Client &draft, const Inventory &inventory, std::vector<Finding> &findings)
{
    if (draft.group.size() > kMaxLabel)
        findings.push_back({Field::Group, Problem::TooLong});
    if (!draft.followsGroup)
        return;
    const auto *before = inventory.client(draft.id);
    if (!inventory.groupByName(draft.group))
        findings.push_back({Field::Group, Problem::NoSuchGroup});
    else if (before && before->followsGroup && before->group == draft.group && withGroup(draft, inventory) != draft)
        findings.push_back({Field::Group, Problem::FollowsGroup});
}

void checkDisk(const std::optional<ImageId> &chosen, const Inventory &inventory, std::vector<Finding> &findings)
{
    const auto *image = chosen ? inventory.image(*chosen) : nullptr;
    if (!chosen)
        findings.push_back({Field::Image, Problem::ImageMissing, false});
    else if (!image)
        findings.push_back({Field::Image, Problem::NoSuchImage});
    else if (image->format == ImageFormat::Iso)
        findings.push_back({Field::Image, Problem::NotADisk});
}

void checkImages(const Client &draft, const Inventory &inventory, std::vector<Finding> &findings)
{
    checkDisk(draft.image, inventory, findings);
    if (!draft.cdrom)
        return;
    const auto *cdrom = inventory.image(*draft.cdrom);
    if (!cdrom)
        findings.push_back({Field::Cdrom, Problem::NoSuchImage});
    else if (cdrom->format != ImageFormat::Iso)
        findings.push_back({Field::Cdrom, Problem::NotACdrom});
}

void checkPortal(const Client &draft, const Inventory &inventory, std::vector<Finding> &findings)
{
    if (!draft.portal)
        return;
    const auto &network = inventory.network;
    if (draft.portal->address.isAny() || draft.portal->port == 0)
        findings.push_back({Field::Portal, Problem::PortalMalformed});
    else if (draft.portal->address == network.address && draft.portal->port == network.iscsiPort)
        findings.push_back({Field::Portal, Problem::PortalIsOurs});
}

void checkFullDhcp(const NetworkSettings &draft, std::optional<Ipv4Address> server, std::vector<Finding> &findings)
{
    if (!draft.poolFirst || !draft.poolLast) {
        findings.push_back({Field::Pool, Problem::PoolMissing});
        return;
    }
    if (*draft.poolLast < *draft.poolFirst)
        findings.push_back({Field::Pool, Problem::PoolReversed});
    if (!draft.netmask) {
        findings.push_back({Field::Netmask, Problem::NetmaskMissing});
        return;
    }
    const auto prefix = Ipv4Prefix::fromMask(*draft.poolFirst, *draft.netmask);
    if (!prefix) {
        findings.push_back({Field::Netmask, Problem::NetmaskHoles});
        return;
    }
    const bool edges = *draft.poolFirst == prefix->base || *draft.poolLast == prefix->broadcast();
    if (!prefix->contains(*draft.poolLast) || edges || (server && !prefix->contains(*server)))
        findings.push_back({Field::Pool, Problem::PoolOutsideNetwork});
    if (server && *server >= *draft.poolFirst && *server <= *draft.poolLast)
        findings.push_back({Field::Pool, Problem::PoolContainsServer});
    if (draft.router && !prefix->contains(*draft.router))
        findings.push_back({Field::Router, Problem::RouterOutsideNetwork});
}

} // namespace

std::vector<Finding> check(const Client &given, const Inventory &inventory)
{
    std::vector<Finding> findings;
    checkGroup(given, inventory, findings);
    const auto draft = withGroup(given, inventory);
    checkName(draft, inventory, findings);
    checkMac(draft, inventory, findings);
    checkAddress(draft, inventory, findings);
    checkChap(draft, findings);
    if (draft.notes.size() > kMaxText)
        findings.push_back({Field::Notes, Problem::TooLong});
    checkImages(draft, inventory, findings);
    checkPortal(draft, inventory, findings);
    if (draft.access == DiskAccess::Shared && draft.mode != DiskMode::ReadOnly)
        findings.push_back({Field::Access, Problem::SharedWriters, false});
    return findings;
}

std::vector<Finding> check(const Group &draft, const Inventory &inventory)
{
    std::vector<Finding> findings;
    if (draft.name.empty())
        findings.push_back({Field::Name, Problem::Empty});
    else if (draft.name.size() > kMaxLabel)
        findings.push_back({Field::Name, Problem::TooLong});
    else if (const auto *other = inventory.groupByName(draft.name); other && other->id != draft.id)
        findings.push_back({Field::Name, Problem::NameTaken});
    checkDisk(draft.image, inventory, findings);
    return findings;
}

std::vector<Finding> check(const Image &draft, const Inventory &inventory)
{
    std::vector<Finding> findings;
    if (draft.name.empty())
        findings.push_back({Field::Name, Problem::Empty});
    else if (draft.name.size() > kMaxLabel)
        findings.push_back({Field::Name, Problem::TooLong});
    else if (const auto *other = inventory.imageByName(draft.name); other && other->id != draft.id)
        findings.push_back({Field::Name, Problem::NameTaken});
    if (draft.file.empty())
        findings.push_back({Field::ImageFile, Problem::Empty});
    return findings;
}

std::vector<Finding> check(const NetworkSettings &draft, std::optional<Ipv4Address> serverAddress)
{
    std::vector<Finding> findings;
    const auto server = draft.address ? draft.address : serverAddress;
    if (draft.dhcp != DhcpMode::Off && draft.interface.empty())
        findings.push_back({Field::Interface, Problem::NoInterface});
    if (draft.dhcp == DhcpMode::Full)
        checkFullDhcp(draft, server, findings);
    if (draft.leaseSeconds < 60)
        findings.push_back({Field::Lease, Problem::LeaseTooShort});
    if (draft.tftpPort == 0 || draft.httpPort == 0 || draft.iscsiPort == 0)
        findings.push_back({Field::Port, Problem::PortZero});
    else if (draft.httpPort == draft.iscsiPort) // TFTP is UDP and may share a number with either
        findings.push_back({Field::Port, Problem::PortTwice});
    return findings;
}

bool isFatal(const std::vector<Finding> &findings)
{
    return std::ranges::any_of(findings, &Finding::fatal);
}

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

} // namespace

std::string describe(const Finding &finding)
{
    static constexpr std::array<std::string_view, 19> kFields {
        "name", "MAC address", "group", "address", "image", "CHAP", "mutual CHAP", "access", "CD-ROM", "portal", "notes",
        "image file", "interface", "pool", "netmask", "router", "DNS servers", "lease time", "port"};
    static_assert(kFields.size() == static_cast<std::size_t>(Field::Port) + 1);
    const auto sentence = [&]() -> std::string_view {
        switch (finding.problem) {
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
        case Problem::NoSuchGroup:
        case Problem::FollowsGroup:
            return describeGroup(finding.problem);
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
            return describeNetwork(finding.problem);
        }
        return "is wrong";
    }();
    return "The " + std::string(kFields[static_cast<std::size_t>(finding.field)]) + " " + std::string(sentence) + ".";
}

std::string sentences(const std::vector<Finding> &findings, bool fatal)
{
    std::string text;
    for (const Finding &finding : findings)
        if (finding.fatal == fatal)
            text += (text.empty() ? "" : " ") + describe(finding);
    return text;
}

Error refusal(const std::vector<Finding> &findings)
{
    const bool taken = std::ranges::any_of(findings, [](const Finding &finding) {
        return finding.problem == Problem::NameTaken || finding.problem == Problem::MacTaken
            || finding.problem == Problem::AddressTaken;
    });
    return {taken ? Error::Code::Conflict : Error::Code::Invalid, sentences(findings, true)};
}

} // namespace netseat
