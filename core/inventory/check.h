#pragma once

#include "base/result.h"
#include "inventory/inventory.h"

#include <array>
#include <string_view>
#include <vector>

namespace netseat {

/// The field of a draft that a finding is about.
enum class Field {
    Name,
    Mac,
    Group,
    Address,
    Image,
    Chap,
    MutualChap,
    Access,
    Cdrom,
    Portal,
    Notes,
    ImageFile,
    Interface,
    Pool,
    Netmask,
    Router,
    Dns,
    Lease,
    Port,
    Identifier,
    Entry,
    SanFilename,
    SanRetries,
    Subnet,
    LoaderRule,
    MenuSeconds,
    Kernel,
    Initrd,
    Arguments,
    Url,
    Iso,
};

/// What is wrong with it. The desktop and the command line each have a sentence for every one.
enum class Problem {
    Empty,
    TooLong,
    BadCharacters, ///< a name that is no host name label
    NameTaken,
    MacTaken,
    MacNotUnicast, ///< multicast, broadcast or all zero
    AddressTaken,  ///< by another client or by the server itself
    AddressOutsideNetwork,
    AddressInUse, ///< leased to a machine that is another one; the client gets it when that lease ends
    NoSuchImage,
    ImageMissing, ///< a client without image can't boot (a warning: it may be chosen later)
    NoSuchGroup,  ///< a client is to follow a group that is none but a label
    FollowsGroup, ///< what a client takes from its group is changed for it alone
    NotADisk,     ///< a CD-ROM image, chosen as disk
    NotACdrom,    ///< a disk image, chosen as CD-ROM
    ChapIncomplete,
    ChapLength,
    MutualWithoutChap, ///< the target proves itself only to a client that proves itself
    SecretsEqual, ///< RFC 7143, 9.2.1: a secret must not be used in both directions
    SharedWriters, ///< a warning: a usual file system is destroyed by two writers
    PortalMalformed,
    PortalIsOurs, ///< clients would be sent in a circle
    PoolMissing,
    PoolReversed,
    PoolOutsideNetwork,
    PoolContainsServer,
    NetmaskMissing,
    NetmaskHoles,
    NoInterface,
    RouterOutsideNetwork,
    LeaseTooShort, ///< under 60 s: one slow boot could need two addresses
    PortZero,
    PortTwice,
    IdentifierMalformed, ///< not 2 to 255 octets in lower-case hexadecimal
    IdentifierTaken,
    NoSuchEntry,
    OutOfRange,    ///< a number larger than its field takes
    ControlCharacters, ///< in what goes into a script or a file name
    SubnetUnnamed,
    SubnetTwice,    ///< two further networks of one name, or two that have addresses in common
    SubnetPool,     ///< no pool, or one that does not lie inside its network
    SubnetRouter,   ///< outside of its network
    SubnetAddress,  ///< ours there is outside of it, or given without a card
    SubnetProxyRelay, ///< behind relays only an own server's answers arrive: a proxy needs a card there
    RuleWithoutCondition,
    RuleWithoutFile,
    RuleMacMalformed, ///< not one to six pairs of hex digits
    PathLeavesFolder, ///< "..", or absolute where a folder is meant
    UnknownVariable,  ///< "${…}" that nothing would fill in
    UrlMalformed,     ///< no http, https, tftp or ftp address
};

/// What "${…}" may name in BootEntry::arguments and BootEntry::url.
inline constexpr std::array<std::string_view, 13> kEntryVariables{"server", "http", "files", "iso", "iso-file", "name",
    "group", "mac", "ip", "machine-id", "platform", "arch", "extension"};

struct Finding {
    Field field;
    Problem problem;
    bool fatal = true; ///< false: worth saying, can be saved all the same
    friend bool operator==(const Finding &, const Finding &) = default;
};

/// The rules for a client about to be added (id 0) or changed (its id). Empty: all is well. Applied where it is
/// typed and again where it is stored, so that no way in goes round them.
std::vector<Finding> check(const Client &draft, const Inventory &inventory);
std::vector<Finding> check(const Group &draft, const Inventory &inventory);
std::vector<Finding> check(const Image &draft, const Inventory &inventory);
std::vector<Finding> check(const BootEntry &draft, const Inventory &inventory);
/// `serverAddress`: what the chosen interface has now, where known.
std::vector<Finding> check(const NetworkSettings &draft, std::optional<Ipv4Address> serverAddress = {});

/// True if any finding forbids saving.
bool isFatal(const std::vector<Finding> &findings);

/// A sentence for each finding that is fatal, or for each that is not.
std::string sentences(const std::vector<Finding> &findings, bool fatal);
/// Why the draft is not saved: Conflict where something is taken, Invalid otherwise.
Error refusal(const std::vector<Finding> &findings);

/// English sentence naming the thing, for the command line and the log.
std::string describe(const Finding &finding);

} // namespace netseat
