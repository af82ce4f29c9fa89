#include "events/verdict.h"

#include <algorithm>
#include <array>

namespace netseat {

namespace {

struct CauseRow {
    Cause cause;
    std::string_view code;
    Remedy remedy;
};

constexpr std::array kCauses {
    CauseRow {Cause::OfferIgnored, "DHCP-03", Remedy::NetworkSettings},
    CauseRow {Cause::NoAddressLeft, "DHCP-05", Remedy::NetworkSettings},
    CauseRow {Cause::AddressDisputed, "DHCP-04", Remedy::NetworkSettings},
    CauseRow {Cause::LoaderNotAsked, "FW-01", Remedy::CheckFirewall},
    CauseRow {Cause::LoaderMissing, "FILE-01", Remedy::ChooseLoader},
    CauseRow {Cause::TransferBroken, "TFTP-01", Remedy::CheckFirewall},
    CauseRow {Cause::SecureBoot, "SB-01", Remedy::ChooseLoader},
    CauseRow {Cause::LoaderSilent, "SB-02", Remedy::ChooseLoader},
    CauseRow {Cause::LoaderLoop, "IPXE-01", Remedy::NetworkSettings},
    CauseRow {Cause::IpxeSilent, "IPXE-02", Remedy::ChooseLoader},
    CauseRow {Cause::DiskNotAsked, "FW-02", Remedy::CheckFirewall},
    CauseRow {Cause::LoginRefused, "ISCSI-01", Remedy::EditClient},
    CauseRow {Cause::DiskInUse, "ISCSI-04", Remedy::EditClient},
    CauseRow {Cause::DiskUnavailable, "DISK-03", Remedy::ExamineImage},
    CauseRow {Cause::NoRoom, "DISK-01", Remedy::MakeRoom},
    CauseRow {Cause::NothingRead, "ISCSI-05", Remedy::KeepDisk},
    CauseRow {Cause::NothingToBoot, "ISCSI-02", Remedy::ExamineImage},
    CauseRow {Cause::SystemSilent, "ISCSI-03", Remedy::ExamineImage},
    CauseRow {Cause::SystemLost, "ISCSI-06", Remedy::None},
    CauseRow {Cause::EntryFailed, "IPXE-03", Remedy::EditClient},
    CauseRow {Cause::Other, "BOOT-00", Remedy::None},
};

constexpr bool causesInOrder()
{
    for (std::size_t i = 0; i < kCauses.size(); ++i)
        if (static_cast<std::size_t>(kCauses[i].cause) != i)
            return false;
    return kCauses.size() == static_cast<std::size_t>(kCauseCount);
}
static_assert(causesInOrder());

int countOf(const EventBatch &events, EventCode code)
{
    return static_cast<int>(std::ranges::count(events, code, &Event::code));
}

/// The newest event of these kinds, null for none.
const Event *newest(const EventBatch &events, std::initializer_list<EventCode> codes)
{
    for (auto event = events.rbegin(); event != events.rend(); ++event)
        if (std::ranges::find(codes, event->code) != codes.end())
            return &*event;
    return nullptr;
}

bool isEfi(const Event *loader)
{
    return loader && (loader->subject.ends_with(".efi") || loader->subject.ends_with(".EFI"));
}

/// What the events name outright, whatever the stage: the newest word counts.
std::optional<Cause> namedCause(const BootRecord &record)
{
    using enum EventCode;
    const auto *event = newest(record.events,
        {PoolExhausted, AddressRefused, AddressDeclined, FileMissing, TransferFailed, LoginRefused,
            SecondWriterRefused, DiskFailed, DiskFull, ImageMissing, ImageDamaged});
    // A stage that was reached afterwards shows that it got over it.
    const auto reached = record.boot.reached();
    const auto at = reached ? record.boot.stages[static_cast<std::size_t>(*reached)] : std::nullopt;
    if (!event || (at && event->time < *at))
        return std::nullopt;
    switch (event->code) {
    case PoolExhausted:
        return Cause::NoAddressLeft;
    case AddressRefused:
        // iPXE and systems ask for an address of elsewhere first; refused, they ask anew.
        return newest(record.events, {AddressGiven}) ? std::nullopt : std::optional(Cause::AddressDisputed);
    case AddressDeclined:
        return Cause::AddressDisputed;
    case FileMissing:
        // Loaders ask for files that need not be there (autoexec.ipxe, grub.cfg): it counts while there is none.
        return reached >= Stage::Loader ? std::nullopt : std::optional(Cause::LoaderMissing);
    case TransferFailed:
        return Cause::TransferBroken;
    case LoginRefused:
        return Cause::LoginRefused;
    case SecondWriterRefused:
        return Cause::DiskInUse;
    case DiskFull:
        return Cause::NoRoom;
    default:
        return Cause::DiskUnavailable;
    }
}

/// What the stage that was reached last tells, and the silence after it.
std::optional<Cause> silentCause(const BootRecord &record, Stage reached)
{
    using enum EventCode;
    switch (reached) {
    case Stage::Discover:
    case Stage::Offer: {
        const bool asked = newest(record.events, {AddressGiven}) != nullptr;
        if (asked && newest(record.events, {LoaderGiven}))
            return Cause::LoaderNotAsked;
        const bool ignored = !asked && countOf(record.events, OfferSent) >= kIgnoredOffers;
        return ignored ? std::optional(Cause::OfferIgnored) : std::nullopt;
    }
    case Stage::Loader: {
        const auto *loader = newest(record.events, {LoaderFetched});
        if (countOf(record.events, LoaderFetched) >= 3)
            return Cause::LoaderLoop;
        return isEfi(loader) ? Cause::SecureBoot : Cause::LoaderSilent;
    }
    case Stage::Ipxe:
        return countOf(record.events, LoaderFetched) >= 3 ? Cause::LoaderLoop : Cause::IpxeSilent;
    case Stage::Script: {
        if (record.boot.handedOver)
            return std::nullopt;
        const auto *report = newest(record.events, {StageReported});
        return report && report->subject.starts_with("entry-failed") ? Cause::EntryFailed : Cause::DiskNotAsked;
    }
    case Stage::FirmwareLogin:
        return Cause::NothingRead;
    case Stage::FirstRead:
        return record.letGo && record.moved() < kGlance ? Cause::NothingToBoot : Cause::SystemSilent;
    case Stage::SystemLogin:
        return std::nullopt;
    }
    return std::nullopt;
}

/// The last stages that were reached and what was warned of: enough to believe the verdict.
EventBatch evidenceOf(const BootRecord &record, Cause cause)
{
    EventBatch evidence;
    const auto shows = [cause](const Event &event) {
        if (event.severity >= Severity::Warning || stageOf(event.code))
            return true;
        switch (event.code) {
        case EventCode::LoaderGiven:
            return cause == Cause::LoaderNotAsked;
        case EventCode::AddressGiven:
            return cause == Cause::LoaderNotAsked || cause == Cause::LoaderLoop;
        case EventCode::SessionEnded:
        case EventCode::AddressRefused:
        case EventCode::AddressDeclined:
            return true;
        default:
            return false;
        }
    };
    for (auto event = record.events.rbegin(); event != record.events.rend(); ++event) {
        if (evidence.size() == Verdict::kMaxEvidence)
            break;
        if (shows(*event))
            evidence.push_back(*event);
    }
    std::ranges::reverse(evidence);
    return evidence;
}

} // namespace

std::string_view causeCode(Cause cause)
{
    return kCauses[static_cast<std::size_t>(cause)].code;
}

Remedy remedyFor(Cause cause)
{
    return kCauses[static_cast<std::size_t>(cause)].remedy;
}

std::optional<Verdict> judge(const BootRecord &record)
{
    const auto reached = record.boot.reached();
    if (!reached)
        return std::nullopt;
    std::optional<Cause> cause;
    if (*reached == Stage::SystemLogin) {
        if (record.boot.problem.empty())
            return std::nullopt;
        cause = namedCause(record).value_or(Cause::SystemLost);
    } else {
        cause = namedCause(record);
        if (!cause)
            cause = silentCause(record, *reached);
        if (!cause && !record.boot.problem.empty())
            cause = Cause::Other;
    }
    if (!cause)
        return std::nullopt;
    return Verdict {*cause, evidenceOf(record, *cause), record.boot.problem};
}

} // namespace netseat
