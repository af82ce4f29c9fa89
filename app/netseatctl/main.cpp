#include "common/signals.h"
#include "netseatctl/verbs.h"
#include "server/data_folder.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace netseat::ctl;

namespace {

constexpr Option kMac {"mac", "M", "Ethernet address of its network card: 52:54:00:aa:88:2a"};
constexpr Option kName {"name", "N", "host name: letters, digits and '-'"};
constexpr Option kIp {"ip", "A", "fixed address; without one the pool gives one"};
constexpr Option kImage {"image", "N", "image it runs on"};
constexpr Option kVersion {"version", "N|default", "stay on this version, or follow the default one"};
constexpr Option kMode {"mode", "reset|keep|own|read-only",
                       "fresh at every boot (default), kept, a copy, none"};
constexpr Option kAccess {"access", "exclusive|shared",
                         "one computer at a time (default), or several: see README"};
constexpr Option kCdrom {"cdrom", "IMAGE", "CD-ROM image beside its disk, as LUN 1; \"none\" for none"};
constexpr Option kPortal {"portal", "ADDRESS[:PORT]",
                         "another server has its disk: logins go there; \"none\": this"};
constexpr Option kLoader {"loader", "auto|undionly|snponly|ipxe", "boot program (default: by architecture)"};
constexpr Option kBoot {"boot", "script|root-path", "how iPXE learns of the disk (default: script)"};
constexpr Option kConfigDisk {"config-disk", "on|off", "a small disk that tells it its name (cloud-init's NoCloud)"};
constexpr Option kLimit {"limit", "S", "octets its own layer may take up: 20G; \"none\""};
constexpr Option kEntry {"entry", "NAME", "boot entry it starts instead of its disk; \"none\""};
constexpr Option kMenu {"menu", "on|off", "show the boot menu first, which goes on by itself"};
constexpr Option kGroup {"group", "TEXT", "label to sort by, or name of the group it follows"};
constexpr Option kFollowGroup {"follow-group", "on|off", "what it starts, and its disk's settings, are the group's"};
constexpr Option kNoImage {"no-image", nullptr, "take its image away"};
constexpr Option kNotes {"notes", "TEXT", "anything"};
constexpr Option kChapUser {"chap-user", "U", "iSCSI login with CHAP: user"};
constexpr Option kChapSecret {"chap-secret", "S", "and secret, 12 to 16 characters"};
constexpr Option kChapSecretFile {"chap-secret-file", "FILE", "the same from a file; \"-\": standard input"};
constexpr Option kMutualUser {"mutual-chap-user", "U", "the server proves itself too (mutual CHAP): user"};
constexpr Option kMutualSecret {"mutual-chap-secret", "S", "and its secret, another one than the client's"};
constexpr Option kMutualSecretFile {"mutual-chap-secret-file", "FILE",
                                   "the same from a file; \"-\": standard input"};

constexpr Option kIdentifier {"client-id", "HEX|none", "client identifier (option 61) that it sends, whatever its MAC"};
constexpr Option kWithoutVendor {"without-vendor-options", "on|off", "for firmware that ignores offers with option 43"};
constexpr Option kWithoutRouter {"without-router", "on|off", "no router for it: Windows would send disk traffic there"};
constexpr Option kKeepSan {"keep-san", "on|off", "the disk stays attached when booting from it fails"};
constexpr Option kSanFilename {"san-filename", "PATH|none", "EFI program on the disk to start"};
constexpr Option kSanRetries {"san-retries", "N", "how often iPXE repeats a disk command; 0: its own 10"};

constexpr Option required(Option option)
{
    option.required = true;
    return option;
}

constexpr std::array kClientAdd {required(kMac), required(kName), kIp, kImage, kVersion, kMode, kLimit, kConfigDisk, kEntry, kMenu,
                                 kLoader, kBoot, kGroup, kFollowGroup, kNotes, kAccess, kCdrom, kPortal, kChapUser,
                                 kChapSecret, kChapSecretFile, kMutualUser, kMutualSecret, kMutualSecretFile, kIdentifier,
                                 kWithoutVendor, kWithoutRouter, kKeepSan, kSanFilename, kSanRetries};
constexpr std::array kClientSet {kMac, kName, kIp, Option {"no-ip", nullptr, "take its fixed address away"}, kImage, kVersion,
                                 kNoImage, kMode, kLimit, kConfigDisk, kEntry, kMenu, kLoader, kBoot, kGroup, kFollowGroup, kNotes,
                                 kAccess, kCdrom, kPortal, kChapUser, kChapSecret, kChapSecretFile,
                                 kMutualUser, kMutualSecret, kMutualSecretFile, kIdentifier,
                                 kWithoutVendor, kWithoutRouter, kKeepSan, kSanFilename, kSanRetries};
constexpr std::array kGroupSet {Option {"image", "N", "image its clients run on"}, kNoImage, kVersion, kMode, kLimit,
                                kConfigDisk, kEntry, kMenu, Option {"rename", "NEW", "another name, for its clients' labels too"}};
constexpr std::array kClientRemove {
    Option {"discard-disk", nullptr, "also where its disk keeps changes"},
    Option {"disconnect", nullptr, "also while its disk is attached: its sessions are ended"}};
constexpr std::array kImageImport {required(Option {"name", "N", "what to call it"})};
constexpr std::array kImageCreate {required(Option {"size", "S", "of the disk: 40G, 512M"})};
constexpr std::array kImageMaintain {required(Option {"client", "PC", "it boots the image writable"})};
constexpr std::array kImagePublish {Option {"note", "TEXT", "what has changed"},
                                    Option {"default", nullptr, "clients get it from their next boot on"},
                                    Option {"default-at", "TIME", "from then on: \"2026-12-01 07:00\", local time"}};
constexpr std::array kImageDiscard {Option {"yes", nullptr, "without it, only says what would be lost"}};
constexpr std::array kImageDefault {Option {"at", "TIME", "not now but then: \"2026-12-01 07:00\", local time"}};
constexpr std::array kImageRemove {Option {"version", "N", "only this version"}};
constexpr std::array kImageExport {
    Option {"format", "raw|qcow2|vmdk|vhd|vhdx|vdi", "default: by the extension of FILE"}};
constexpr std::array kImageRepair {
    Option {"install", nullptr, "missing packages may be fetched through this computer's network"}};
constexpr Option kKernel {"kernel", "FILE", "path in files/, in the CD-ROM image, or a URL"};
constexpr Option kInitrd {"initrd", "A,B", "RAM disks, as the kernel; \"none\""};
constexpr Option kArguments {"arguments", "TEXT", "the kernel's, with ${variables}: see \"entry presets\""};
constexpr Option kIso {"iso", "IMAGE", "CD-ROM image that the files are in; \"none\""};
constexpr Option kUrl {"url", "URL", "another server's boot program or script"};
constexpr Option kKind {"kind", "kernel|chain|local-disk", "default: by what is given"};
constexpr Option kInMenu {"menu", "on|off", "whether the boot menu has it (default: on)"};
constexpr Option kPosition {"position", "N", "its place in list and menu: 1 is the first, 0 the last"};
constexpr std::array kEntryAdd {Option {"preset", "P", "begin with one of \"entry presets\""}, kKernel, kInitrd,
                                kArguments, kIso, kUrl, kKind, kInMenu, kPosition};
constexpr std::array kEntrySet {kKernel, kInitrd, kArguments, kIso, kUrl, kKind, kInMenu, kPosition,
                                Option {"rename", "NEW", "another name"}};
constexpr std::array kMediaWrite {
    required(Option {"kind", "iso|usb", "a CD, or a stick with a file system that can be written to"})};
constexpr std::array kStorageSet {
    Option {"reserve", "S", "with less room than that no boot begins that would write: 10G"},
    Option {"verify-days", "N", "compare each version with its checksums every N days; 0: never by itself"},
    Option {"verify-hour", "H", "from this hour of the day on: 0 to 23, local time"},
    Option {"max-chain", "N", "flatten a published version with more files than N below one another; 0: never"},
    Option {"log-days", "N", "forget events that are older; 0: never for their age"},
    Option {"log-events", "N", "keep so many of the newest events at most: 1000 to 50000000"}};
constexpr std::array kDiskRebase {Option {"fresh", nullptr, "throw the disk away, take the default version"},
                                  Option {"keep-version", nullptr, "keep the disk, stay on its version"}};
constexpr std::array kNetworkSet {
    Option {"interface", "IF", "network card to serve on"},
    Option {"dhcp", "full|proxy|off", "give addresses, work beside another DHCP server, or no DHCP"},
    Option {"pool", "FIRST-LAST", "addresses to give (full)"},
    Option {"netmask", "M", "netmask to give (full)"},
    Option {"router", "R", "router to give; \"none\" for no router"},
    Option {"dns", "A,B", "DNS servers to give; \"none\" for none"},
    Option {"lease", "SECONDS", "how long an address is lent"},
    Option {"unknown", "address|ignore|wait", "what unregistered machines get"},
    Option {"router-solicitations", "on|off", "spare iPXE its wait for an IPv6 router"},
    Option {"address", "A", "address to serve on; \"none\": the interface's first"},
    Option {"menu-seconds", "N", "until the boot menu goes on by itself; 0: nobody sees it"},
    Option {"http-port", "P", "default 80"},
    Option {"tftp-port", "P", "default 69"},
    Option {"iscsi-port", "P", "default 3260"},
    Option {"loader-folder", "FOLDER", "loaders of your own, searched first; \"none\" for none"},
    Option {"probe-addresses", "on|off", "ask whether somebody has an address before it is offered"},
    Option {"watch-servers", "on|off", "look for other DHCP servers all the time"},
    Option {"menu-seconds", "N", "until the boot menu goes on by itself"}};
constexpr std::array kNetworkProbe {Option {"interface", "IF", "network card to look on (default: the main network's)"}};
constexpr std::array kSubnetSet {
    Option {"network", "A/N", "its addresses: 10.1.0.0/24"},
    Option {"interface", "IF", "network card that is on it; \"none\": its machines come through relays"},
    Option {"address", "A", "address of this server there; \"none\": the card's first"},
    Option {"dhcp", "full|proxy|off", "as for the main network (default: full)"},
    Option {"pool", "FIRST-LAST", "addresses to give (full)"},
    Option {"router", "R", "router to give; \"none\" for no router"},
    Option {"dns", "A,B", "DNS servers to give; \"none\" for none"},
    Option {"lease", "SECONDS", "how long an address is lent"}};
constexpr std::array kRuleAdd {
    Option {"mac", "M", "machines whose MAC address begins so: b8:27:eb"},
    Option {"vendor-class", "TEXT", "machines whose vendor class (option 60) begins so"},
    Option {"architecture", "N", "machines of this architecture (option 93): 7 is UEFI x86-64"}};
constexpr std::array kEvents {Option {"follow", nullptr, "go on with what happens, until interrupted"},
                              Option {"client", "N", "of this client only"},
                              Option {"severity", "debug|info|warning|error", "this severe or worse"},
                              Option {"service", "NAME", "of one: dhcp, tftp, http, iscsi, storage, server"},
                              Option {"text", "TEXT", "with this in subject, detail, code or address"},
                              Option {"since", "TIME", "from \"2026-12-01 07:00\" on, or 90m, 12h, 7d ago"},
                              Option {"until", "TIME", "before that; the same forms"},
                              Option {"limit", "COUNT", "the newest so many"}};

constexpr std::array kVerbs {
    Verb {"network", "set", nullptr, "Changes what is given; the rest stays as it is.", kNetworkSet, false, networkSet},
    Verb {"network", "show", nullptr, "Shows the network settings.", {}, true, networkShow},
    Verb {"network", "probe", nullptr, "Looks who else serves DHCP, and says which mode fits.", kNetworkProbe, true,
          networkProbe},
    Verb {"network", "lines", "[KIND]",
          "Shows what to write into another DHCP server (dnsmasq, isc, kea, windows, mikrotik, opnsense).", {}, false,
          networkLines},
    Verb {"subnet", "set", "NAME", "Adds or changes a further network, behind relays or at another network card.",
          kSubnetSet, false, subnetSet},
    Verb {"subnet", "list", nullptr, "Lists the further networks.", {}, true, subnetList},
    Verb {"subnet", "remove", "NAME", "Serves a further network no more.", {}, false, subnetRemove},
    Verb {"rule", "add", "FILE", "Gives machines of one kind this loader.", kRuleAdd, false, ruleAdd},
    Verb {"rule", "list", nullptr, "Lists the rules for loaders; the first that fits counts.", {}, true, ruleList},
    Verb {"rule", "remove", "NUMBER", "Removes a rule for loaders.", {}, false, ruleRemove},
    Verb {"image", "import", "FILE",
          "Brings in a disk image (raw, qcow2, VMDK, VHD, VHDX, VDI) or CD-ROM image (ISO 9660).",
          kImageImport, false, imageImport},
    Verb {"image", "create", "NAME", "Makes an image whose first version is an empty disk.", kImageCreate, false,
          imageCreate},
    Verb {"image", "list", nullptr, "Lists the images.", {}, true, imageList},
    Verb {"image", "show", "N", "Shows one image.", {}, true, imageShow},
    Verb {"image", "versions", "N", "Lists the versions of an image, and who uses them.", {}, true, imageVersions},
    Verb {"image", "maintain", "N", "Lets a client boot the image writable, into a draft of its next version.",
          kImageMaintain, false, imageMaintain},
    Verb {"image", "publish", "N", "Makes the draft the image's next version.", kImagePublish, false, imagePublish},
    Verb {"image", "discard", "N", "Throws the draft away.", kImageDiscard, false, imageDiscard},
    Verb {"image", "default", "N VERSION", "Clients get this version from their next boot on.", kImageDefault, false,
          imageDefault},
    Verb {"image", "rollback", "N", "Makes the version before the default one the default one.", {}, false,
          imageRollback},
    Verb {"image", "note", "N VERSION TEXT", "Changes the note of a version.", {}, false, imageNote},
    Verb {"image", "remove", "N", "Removes an image, or a version of one, that nobody uses, and its file.",
          kImageRemove, false, imageRemove},
    Verb {"image", "flatten", "N [VERSION]", "Gives a version (the default one) a file that stands alone.", {}, false,
          imageFlatten},
    Verb {"image", "verify", "N [VERSION]", "Compares a version's file (the default one's) with its checksums.", {},
          true, imageVerify},
    Verb {"image", "export", "N[@VERSION] FILE", "Writes a version (the default one) as a file that stands alone.",
          kImageExport, false, imageExport},
    Verb {"image", "doctor", "N [VERSION]", "Looks whether a version (the default one) can boot from iSCSI.", {}, true,
          imageDoctor},
    Verb {"image", "repair", "N", "Repairs what the doctor found in the default version, as a new version.",
          kImageRepair, false, imageRepair},
    Verb {"client", "add", nullptr, "Registers a machine.", kClientAdd, false, clientAdd},
    Verb {"client", "set", "N", "Changes what is given of a client; the rest stays as it is.", kClientSet, false,
          clientSet},
    Verb {"client", "list", nullptr, "Lists the clients.", {}, true, clientList},
    Verb {"client", "show", "N", "Shows one client with its target, portal, address and layer file.", {}, true,
          clientShow},
    Verb {"client", "preview", "N", "Says what the client would get now, asked by each kind of firmware.", {}, false,
          clientPreview},
    Verb {"client", "wake", "N", "Wakes it up (Wake-on-LAN).", {}, false, clientWake},
    Verb {"client", "disconnect", "N",
          "Asks a client's sessions to leave, then ends them. It may log in again at once.", {}, false,
          clientDisconnect},
    Verb {"client", "remove", "N", "Removes a client and its disk.", kClientRemove, false, clientRemove},
    Verb {"group", "set", "NAME", "Makes or changes a group, and with it all clients that follow it, or none.",
          kGroupSet, false, groupSet},
    Verb {"group", "list", nullptr, "Lists the groups.", {}, true, groupList},
    Verb {"group", "show", "NAME", "Shows one group and who follows it.", {}, true, groupShow},
    Verb {"group", "wake", "NAME", "Wakes up all clients of a group, one after the other.", {}, false, groupWake},
    Verb {"group", "remove", "NAME", "Removes a group. Its clients keep their label and what they have.", {}, false,
          groupRemove},
    Verb {"entry", "add", "[NAME]", "Adds something that machines can start beside their disk.", kEntryAdd, false,
          entryAdd},
    Verb {"entry", "set", "NAME", "Changes what is given of a boot entry; the rest stays as it is.", kEntrySet, false,
          entrySet},
    Verb {"entry", "list", nullptr, "Lists the boot entries.", {}, true, entryList},
    Verb {"entry", "show", "NAME", "Shows one boot entry and who starts it by itself.", {}, true, entryShow},
    Verb {"entry", "remove", "NAME", "Removes a boot entry that nobody starts by itself.", {}, false, entryRemove},
    Verb {"entry", "presets", nullptr, "Lists entries to begin with, and the variables.", {}, true, entryPresets},
    Verb {"media", "write", "FILE", "Writes a start medium for PCs whose card can't start from the network.",
          kMediaWrite, false, mediaWrite},
    Verb {"disk", "list", nullptr, "Lists the clients' own disk layers.", {}, true, diskList},
    Verb {"disk", "reset", "CLIENT", "Throws a client's disk away: it starts fresh at its next boot.", {}, false,
          diskReset},
    Verb {"disk", "rebase", "CLIENT", "Says what becomes of a kept disk whose image has moved on.", kDiskRebase, false,
          diskRebase},
    Verb {"storage", "set", nullptr, "Changes how room, checks, long chains of files and the log are seen to.", kStorageSet,
          false, storageSet},
    Verb {"storage", "show", nullptr,
          "Shows how much room there is for disks, how fast it goes, and what is seen to by itself.", {}, true,
          storageShow},
    Verb {"newcomer", "list", nullptr, "Lists machines that asked and are not registered.", {}, true, newcomerList},
    Verb {"newcomer", "forget", "MAC", "Takes one off that list.", {}, false, newcomerForget},
    Verb {"events", "", nullptr,
          "Shows what happened, newest last. With --json an array; with --follow an object a line.", kEvents, true,
          events},
    Verb {"history", "", nullptr, "Shows the last day by the hour, and how long boots took.", {}, true, history},
    Verb {"start", "", "[SERVICE]", "Starts the services, or one: dhcp, tftp, http, iscsi. A server must run (netseatd).", {},
          false, start},
    Verb {"stop", "", "[SERVICE]", "Stops the services, or one, which then stays stopped until it is started.", {}, false,
          stop},
    Verb {"status", "", nullptr, "Shows services, jobs, and how far each client's boot has come.", {}, true, status},
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    auto words = QCoreApplication::arguments();
    words.removeFirst();
    if (words == QStringList {u"--version"_s}) {
        std::printf("netseatctl %s\n", netseat::app::version());
        return kDone;
    }
    auto wanted = parse(words, kVerbs);
    if (const auto *help = std::get_if<Help>(&wanted)) {
        std::fputs(qPrintable(help->text), help->exitCode == 0 ? stdout : stderr);
        return help->exitCode;
    }
    auto &found = std::get<Wanted>(wanted);
    std::error_code error;
    const auto folder = found.arguments.dataFolder.isEmpty()
        ? netseat::server::defaultDataFolder()
        : std::filesystem::path(found.arguments.dataFolder.toStdString());
    Context context {std::move(found.arguments), std::filesystem::absolute(folder, error).lexically_normal()};
    return found.verb->run(context);
}
