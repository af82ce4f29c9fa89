#include "http/routes.h"

#include "boot/architecture.h"
#include "boot/router_lines.h"
#include "http/answers.h"
#include "http/iso_route.h"
#include "http/stretch.h"

#include <algorithm>

namespace netseat::http {

namespace {

constexpr std::string_view kFiles = "/files/";

constexpr std::string_view kAbout = "This is Netseat, which starts PCs that have no disk.\n"
                                    "\n"
                                    "/boot.ipxe?mac=MAC            the boot script of a machine\n"
                                    "/report?mac=MAC&stage=STAGE   a boot script reports how far it is\n"
                                    "/hardware?mac=MAC&...         a boot script reports what the machine is\n"
                                    "/files/NAME                   loaders and other files\n"
                                    "/iso/IMAGE[/FILE]             a CD-ROM image, or a file of it\n";

std::string choiceOf(const Request &request)
{
    for (const auto &[name, value] : request.arguments)
        if (name == "choice")
            return value;
    return {};
}

Answer bootScript(const Inventory &inventory, const Request &request)
{
    if (!request.mac) { // another DHCP server sent it here, which can't write a MAC address into a URL
        Answer whoIsIt;
        whoIsIt.body = boot::anyMachineScript(request.at);
        return whoIsIt;
    }
    const auto mac = macOf(request);
    if (!mac)
        return refusal(request, 400, "The boot script needs ?mac= with the address of one network card.");
    auto script = boot::script(inventory, *mac, request.at, choiceOf(request));
    Answer answer;
    answer.body = std::move(script.text);
    if (request.method == "HEAD") // looking is not booting
        return answer;
    if (script.client) {
        answer.begins = script.client;
        answer.event = eventOf(EventCode::ScriptServed, Severity::Info, request);
        answer.event->client = script.client;
    } else if (!script.starts.empty()) {
        answer.event = eventOf(EventCode::ScriptServed, Severity::Info, request, {}, script.starts);
        answer.event->client = inventory.clientByMac(*mac)->id;
    } else if (script.waits) {
        answer.event = eventOf(EventCode::WaitingScreen, Severity::Info, request);
        answer.limitKey = "wait " + mac->toString();
    } else {
        answer.event = eventOf(EventCode::StageReported, Severity::Warning, request, "waiting-for-image",
            "No image is chosen for this client.");
        answer.event->client = inventory.clientByMac(*mac)->id;
        answer.limitKey = "wait " + mac->toString();
    }
    answer.event->mac = mac;
    return answer;
}

bool isStage(std::string_view stage)
{
    return !stage.empty() && stage.size() <= kMaxStage && std::ranges::all_of(stage, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
            || c == '_';
    });
}

Answer stageReport(const Inventory &inventory, const Request &request)
{
    const auto mac = macOf(request);
    if (!mac || !request.stage || !isStage(*request.stage))
        return refusal(
            request, 400, "A report needs ?mac= and &stage= with at most 40 letters, digits, '-', '.' or '_'.");
    Answer answer;
    answer.body = "ok\n";
    if (request.method == "HEAD")
        return answer;
    const bool failure = request.stage->starts_with("disk-failed") || request.stage->starts_with("cdrom-failed")
        || request.stage->starts_with("entry-failed") || *request.stage == "gave-up";
    answer.event =
        eventOf(EventCode::StageReported, failure ? Severity::Warning : Severity::Info, request, *request.stage);
    answer.event->mac = mac;
    if (const auto *client = inventory.clientByMac(*mac))
        answer.event->client = client->id;
    answer.limitKey = "report " + mac->toString();
    return answer;
}

Answer hardwareReport(const Inventory &inventory, const Request &request)
{
    const auto mac = macOf(request);
    if (!mac)
        return refusal(request, 400, "A report of hardware needs ?mac= with the address of one network card.");
    Answer answer;
    answer.body = "ok\n";
    if (request.method == "HEAD")
        return answer;
    const auto hardware = boot::hardwareFrom(request.arguments);
    answer.event =
        eventOf(EventCode::HardwareReported, Severity::Info, request, hardware.product, hardware.details);
    answer.event->mac = mac;
    if (const auto *client = inventory.clientByMac(*mac))
        answer.event->client = client->id;
    answer.limitKey = "wait hardware " + mac->toString(); // the same again and again, while a boot is tried again
    return answer;
}

Answer fileAnswer(const boot::LoaderFolders &folders, const Request &request)
{
    const auto asked = std::string_view(request.path).substr(kFiles.size());
    auto file = folders.open(asked);
    if (!file) {
        const bool missing = file.error().code == Error::Code::NotFound;
        auto answer = refusal(request,
            missing                                        ? 404
                : file.error().code == Error::Code::Denied ? 403
                                                           : 500,
            file.error().message);
        if (missing)
            answer.event = eventOf(EventCode::FileMissing, Severity::Warning, request, asked);
        return answer;
    }
    const auto name = file->name;
    const auto size = file->size;
    auto answer = stretchAnswer(request, std::move(*file), {.offset = 0, .size = size});
    if (answer.file && request.method != "HEAD") {
        const bool all = answer.length == size;
        const bool loader = all && boot::isLoaderName(name);
        answer.whenSent = eventOf(loader ? EventCode::LoaderFetched : EventCode::FileServed,
            all ? Severity::Info : Severity::Debug, request, name);
        answer.whenSent->amount = answer.length;
    }
    return answer;
}

} // namespace

Answer answer(const Inventory &inventory, const boot::LoaderFolders &folders, const Request &request,
    const IsoFiles &isos)
{
    if (request.method != "GET" && request.method != "HEAD")
        return refusal(request, 405, "Only GET and HEAD are answered here.");
    if (request.path == "/boot.ipxe")
        return bootScript(inventory, request);
    if (request.path == "/report")
        return stageReport(inventory, request);
    if (request.path == "/hardware")
        return hardwareReport(inventory, request);
    if (request.path.starts_with(kIso))
        return isoAnswer(inventory, isos, request);
    if (request.path.starts_with(kFiles))
        return fileAnswer(folders, request);
    if (request.path == "/") {
        Answer about;
        about.body = kAbout;
        return about;
    }
    auto missing = refusal(request, 404, "There is nothing of this name here.");
    missing.event = eventOf(EventCode::FileMissing, Severity::Info, request, request.path);
    return missing;
}

} // namespace netseat::http
