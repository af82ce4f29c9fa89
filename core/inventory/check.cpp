#include "inventory/check.h"

#include <algorithm>

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
    const auto further = std::ranges::any_of(
        network.subnets, [&](const Subnet &subnet) { return subnet.network.contains(*draft.address); });
    const bool outside = prefix && !further
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
    if (draft.image || !draft.entry) // what starts something else needs no disk
        checkDisk(draft.image, inventory, findings);
    if (!draft.cdrom)
        return;
    const auto *cdrom = inventory.image(*draft.cdrom);
    if (!cdrom)
        findings.push_back({Field::Cdrom, Problem::NoSuchImage});
    else if (cdrom->format != ImageFormat::Iso)
        findings.push_back({Field::Cdrom, Problem::NotACdrom});
}

constexpr std::size_t kMaxIdentifier = 255; // octets of an option
constexpr std::size_t kMaxPath = 255;

void checkEntry(const std::optional<BootEntryId> &entry, const Inventory &inventory, std::vector<Finding> &findings)
{
    if (entry && !inventory.entry(*entry))
        findings.push_back({Field::Entry, Problem::NoSuchEntry});
}

void checkFirmware(const Client &draft, const Inventory &inventory, std::vector<Finding> &findings)
{
    const auto &identifier = draft.clientIdentifier;
    const bool hexadecimal = std::ranges::all_of(
        identifier, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
    if (!identifier.empty()
        && (!hexadecimal || identifier.size() % 2 != 0 || identifier.size() < 4 || identifier.size() > 2 * kMaxIdentifier))
        findings.push_back({Field::Identifier, Problem::IdentifierMalformed});
    else if (const auto *other = inventory.clientByIdentifier(identifier); other && other->id != draft.id)
        findings.push_back({Field::Identifier, Problem::IdentifierTaken});
    const auto &file = draft.firmware.sanFilename;
    if (file.size() > kMaxPath)
        findings.push_back({Field::SanFilename, Problem::TooLong});
    else if (std::ranges::any_of(file, [](char c) { return c <= ' ' || c == 0x7f; }))
        findings.push_back({Field::SanFilename, Problem::ControlCharacters});
    if (draft.firmware.sanRetries < 0 || draft.firmware.sanRetries > FirmwareOptions::kMaxSanRetries)
        findings.push_back({Field::SanRetries, Problem::OutOfRange});
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
    checkEntry(draft.entry, inventory, findings);
    checkFirmware(draft, inventory, findings);
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
    if (draft.image || !draft.entry)
        checkDisk(draft.image, inventory, findings);
    checkEntry(draft.entry, inventory, findings);
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

bool isFatal(const std::vector<Finding> &findings)
{
    return std::ranges::any_of(findings, &Finding::fatal);
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
