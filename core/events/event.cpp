#include "events/event.h"

#include <array>
#include <utility>

namespace netseat {

namespace {

struct CodeRow {
    EventCode code;
    std::string_view name;
    std::string_view sentence; ///< %s: subject, %a: address, %n: amount
};

constexpr std::array kCodes {
    CodeRow {EventCode::DiscoverSeen, "discover-seen", "asks for an address"},
    CodeRow {EventCode::OfferSent, "offer-sent", "is offered %a"},
    CodeRow {EventCode::AddressGiven, "address-given", "has address %a"},
    CodeRow {EventCode::LoaderGiven, "loader-given", "is told to load %s"},
    CodeRow {EventCode::LoaderProbed, "loader-probed", "asked for the size of %s (a normal probe)"},
    CodeRow {EventCode::LoaderFetched, "loader-fetched", "fetched %s (%n octets)"},
    CodeRow {EventCode::IpxeUp, "ipxe-up", "runs iPXE"},
    CodeRow {EventCode::ScriptServed, "script-served", "fetched its boot script"},
    CodeRow {EventCode::RootPathGiven, "root-path-given", "is told its disk %s"},
    CodeRow {EventCode::StageReported, "stage-reported", "reports: %s"},
    CodeRow {EventCode::FirmwareLogin, "firmware-login", "iPXE attached the disk"},
    CodeRow {EventCode::FirstRead, "first-read", "reads from the disk"},
    CodeRow {EventCode::SystemLogin, "system-login", "the operating system attached the disk"},
    CodeRow {EventCode::DiskActivity, "disk-activity", "moved %n octets"},
    CodeRow {EventCode::UnknownMachine, "unknown-machine", "is not registered"},
    CodeRow {EventCode::AddressRefused, "address-refused", "was refused the address %a"},
    CodeRow {EventCode::AddressReleased, "address-released", "gave back %a"},
    CodeRow {EventCode::AddressDeclined, "address-declined", "says that %a is used by another machine"},
    CodeRow {EventCode::PoolExhausted, "pool-exhausted", "gets no address: the pool is used up"},
    CodeRow {EventCode::RouterAnswered, "router-answered", "was told that there is no IPv6 router"},
    CodeRow {EventCode::WaitingScreen, "waiting-screen", "waits to be registered"},
    CodeRow {EventCode::FileServed, "file-served", "fetched %s (%n octets)"},
    CodeRow {EventCode::FileMissing, "file-missing", "asked for %s, which does not exist"},
    CodeRow {EventCode::TransferFailed, "transfer-failed", "did not get %s"},
    CodeRow {EventCode::RequestRefused, "request-refused", "request refused: %s"},
    CodeRow {EventCode::PacketMalformed, "packet-malformed", "sent a packet that can't be read"},
    CodeRow {EventCode::LoginRefused, "login-refused", "disk login of %s refused"},
    CodeRow {EventCode::SessionEnded, "session-ended", "detached the disk (%n octets moved)"},
    CodeRow {EventCode::SessionReplaced, "session-replaced", "attached again; its older session gave way"},
    CodeRow {EventCode::SecondWriterRefused, "second-writer-refused", "%s wanted a disk that is in use"},
    CodeRow {EventCode::LayerCreated, "layer-created", "starts on a fresh disk %s"},
    CodeRow {EventCode::LayerKept, "layer-kept", "goes on with its disk %s"},
    CodeRow {EventCode::LayerDiscarded, "layer-discarded", "old disk %s removed"},
    CodeRow {EventCode::DiskFailed, "disk-failed", "disk %s failed"},
    CodeRow {EventCode::DiskFull, "disk-full", "no room left for %s"},
    CodeRow {EventCode::RoomAgain, "room-again", "there is room for disks again"},
    CodeRow {EventCode::ImageMissing, "image-missing", "image %s can't be opened"},
    CodeRow {EventCode::ImageDamaged, "image-damaged", "image %s is damaged"},
    CodeRow {EventCode::ServiceStarted, "service-started", "started on %s"},
    CodeRow {EventCode::ServiceStopped, "service-stopped", "stopped"},
    CodeRow {EventCode::ServiceFailed, "service-failed", "failed"},
    CodeRow {EventCode::InventoryChanged, "inventory-changed", "%s changed"},
    CodeRow {EventCode::JobStarted, "job-started", "%s started"},
    CodeRow {EventCode::JobFinished, "job-finished", "%s finished"},
    CodeRow {EventCode::JobFailed, "job-failed", "%s failed"},
    CodeRow {EventCode::EventsSuppressed, "events-suppressed", "%n events came too fast and are not shown"},
    CodeRow {EventCode::OtherServerFound, "other-server-found", "another DHCP server answers on %s: %a"},
    CodeRow {EventCode::OtherServerGone, "other-server-gone", "the other DHCP server %a does not answer any more"},
    CodeRow {EventCode::AddressInUse, "address-in-use", "somebody without a lease uses %a"},
    CodeRow {EventCode::WakeSent, "wake-sent", "was sent a wake-up packet"},
    CodeRow {EventCode::WakeAnswered, "wake-answered", "woke up: it asked for an address %n ms after the packet"},
    CodeRow {EventCode::WakeUnanswered, "wake-unanswered", "did not wake up"},
    CodeRow {EventCode::HardwareReported, "hardware-reported", "is a %s"},
    CodeRow {EventCode::SystemLost, "system-lost", "lost its disk while it ran, and has not come back"},
};

constexpr std::array kOrigins {
    std::pair {Origin::Server, std::string_view("server")}, std::pair {Origin::Dhcp, std::string_view("dhcp")},
    std::pair {Origin::Tftp, std::string_view("tftp")},     std::pair {Origin::Http, std::string_view("http")},
    std::pair {Origin::Iscsi, std::string_view("iscsi")},   std::pair {Origin::Storage, std::string_view("storage")},
};

constexpr std::array kSeverities {
    std::pair {Severity::Debug, std::string_view("debug")},
    std::pair {Severity::Info, std::string_view("info")},
    std::pair {Severity::Warning, std::string_view("warning")},
    std::pair {Severity::Error, std::string_view("error")},
};

/// The tables are in the order of their enums, so a value is its row's index.
constexpr bool codesInOrder()
{
    for (std::size_t i = 0; i < kCodes.size(); ++i)
        if (static_cast<std::size_t>(kCodes[i].code) != i)
            return false;
    return true;
}
static_assert(codesInOrder() && kCodes.back().code == EventCode::SystemLost);

template <typename Table>
auto find(const Table &table, std::string_view name) -> std::optional<decltype(table.front().first)>
{
    for (const auto &[value, text] : table)
        if (text == name)
            return value;
    return std::nullopt;
}

} // namespace

std::string_view codeName(EventCode code)
{
    return kCodes[static_cast<std::size_t>(code)].name;
}

std::string_view originName(Origin origin)
{
    return kOrigins[static_cast<std::size_t>(origin)].second;
}

std::string_view severityName(Severity severity)
{
    return kSeverities[static_cast<std::size_t>(severity)].second;
}

std::optional<EventCode> codeFromName(std::string_view name)
{
    for (const auto &row : kCodes)
        if (row.name == name)
            return row.code;
    return std::nullopt;
}

std::optional<Origin> originFromName(std::string_view name)
{
    return find(kOrigins, name);
}

std::optional<Severity> severityFromName(std::string_view name)
{
    return find(kSeverities, name);
}

std::string describe(const Event &event)
{
    const auto sentence = kCodes[static_cast<std::size_t>(event.code)].sentence;
    std::string line;
    for (std::size_t i = 0; i < sentence.size(); ++i) {
        if (sentence[i] != '%') {
            line += sentence[i];
            continue;
        }
        switch (sentence[++i]) {
        case 's':
            line += event.subject.empty() ? "?" : event.subject;
            break;
        case 'a':
            line += event.address ? event.address->toString() : "?";
            break;
        default:
            line += std::to_string(event.amount);
        }
    }
    if (!event.detail.empty())
        line += ": " + event.detail;
    return line;
}

std::string printable(std::string_view text, std::size_t limit)
{
    std::string clean(text.substr(0, limit));
    for (char &c : clean)
        if (c < ' ' || c > '~')
            c = '?';
    return clean;
}

} // namespace netseat
