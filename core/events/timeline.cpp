#include "events/timeline.h"

namespace netseat {

namespace {
constexpr std::array<std::string_view, kStageCount> kStageNames {
    "discover", "offer", "loader", "ipxe", "script", "firmware-login", "first-read", "system-login"};

auto &slot(Boot &boot, Stage stage)
{
    return boot.stages[static_cast<std::size_t>(stage)];
}
} // namespace

std::string_view stageName(Stage stage)
{
    return kStageNames[static_cast<std::size_t>(stage)];
}

std::optional<Stage> stageOf(EventCode code)
{
    switch (code) {
    case EventCode::DiscoverSeen:
        return Stage::Discover;
    case EventCode::OfferSent:
        return Stage::Offer;
    case EventCode::LoaderFetched:
        return Stage::Loader;
    case EventCode::IpxeUp:
        return Stage::Ipxe;
    case EventCode::ScriptServed:
    case EventCode::RootPathGiven:
        return Stage::Script;
    case EventCode::FirmwareLogin:
        return Stage::FirmwareLogin;
    case EventCode::FirstRead:
        return Stage::FirstRead;
    case EventCode::SystemLogin:
        return Stage::SystemLogin;
    default:
        return std::nullopt;
    }
}

std::optional<Stage> Boot::reached() const
{
    for (std::size_t i = kStageCount; i-- > 0;)
        if (stages[i])
            return static_cast<Stage>(i);
    return std::nullopt;
}

bool beginsBoot(const std::optional<Boot> &current, const Event &event)
{
    const auto stage = stageOf(event.code);
    if (!stage)
        return false;
    const auto reached = current ? current->reached() : std::nullopt;
    if (!reached)
        return true;
    switch (*stage) {
    case Stage::Discover: {
        // Firmware repeats its DISCOVER (RFC 2131, 4.1: 4, 8, 16 s …) until an offer suits it.
        const bool retry = *reached <= Stage::Offer && event.time - current->lastActivity < kRetryWindow;
        return !retry;
    }
    case Stage::Loader:
    case Stage::Ipxe:
        return *reached >= Stage::Script;
    case Stage::Script:
        return *reached >= Stage::FirmwareLogin;
    default:
        return false;
    }
}

void foldEvent(std::optional<Boot> &current, const Event &event)
{
    if (beginsBoot(current, event))
        current = Boot {.started = event.time, .stages = {}, .lastActivity = event.time, .problem = {}};
    if (!current)
        return;
    current->lastActivity = event.time;
    if (const auto stage = stageOf(event.code)) {
        if (current->reached() < stage)
            current->problem.clear();
        if (!slot(*current, *stage))
            slot(*current, *stage) = event.time;
    }
    if (event.code == EventCode::SystemLogin && !current->attached)
        current->problem.clear(); // it has its disk again
    if (event.code == EventCode::FirmwareLogin || event.code == EventCode::SystemLogin)
        current->attached = true;
    else if (event.code == EventCode::SessionEnded)
        current->attached = false;
    else if (event.code == EventCode::StageReported) // the script's own words: boot/entry_script.cpp
        current->handedOver = event.subject.starts_with("starting-entry") || event.subject == "left-to-firmware"
            || (current->handedOver && !event.subject.starts_with("entry-failed"));
    if (event.severity >= Severity::Warning)
        current->problem = describe(event);
}

bool isUp(const Boot &boot)
{
    return boot.attached && boot.reached() == Stage::SystemLogin;
}

bool isBooting(const Boot &boot, WallTime now)
{
    const auto reached = boot.reached();
    return reached && *reached < Stage::SystemLogin && boot.problem.empty()
        && now - boot.lastActivity < (boot.attached ? kQuietDisk : kQuietBoot);
}

} // namespace netseat
