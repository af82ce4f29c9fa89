// The image doctor: looking at a version, and repairing it as a new one.
#include "server/coordinator.h"

#include "server/json.h"
#include "storage/image_file.h"

#include <QJsonDocument>

#include <algorithm>

namespace netseat::server {

namespace {

std::string problems(const doctor::Report &report)
{
    std::string codes;
    for (const doctor::Finding &finding : report.findings)
        if (finding.severity == doctor::Severity::Problem)
            codes += (codes.empty() ? "" : ", ") + finding.code;
    const auto system = report.system.empty() ? std::string("no system found") : report.system;
    return system + (codes.empty() ? "; no problem" : "; problems: " + codes);
}

std::string joined(const std::vector<std::string> &sentences)
{
    std::string text;
    for (const auto &sentence : sentences)
        text += (text.empty() ? "" : " ") + sentence;
    return text;
}

} // namespace

Result<Reply> Coordinator::handle(const ExamineVersion &command)
{
    const auto *version = m_inventory->version(command.version);
    if (!version || version->state != VersionState::Ready)
        return Error {Error::Code::NotFound, "There is no such version: it may have been removed meanwhile."};
    return startJob("examination of " + titleOf(*version), m_inventory->image(version->image)->name, {},
                    [this, base = baseOf(*version),
                     id = version->id](const storage::Progress &progress) -> Result<Job::Completion> {
                        const auto disk = storage::openImage(base.file, base.format, base.stamp);
                        if (!disk)
                            return disk.error();
                        const auto report = doctor::examine(**disk, progress);
                        if (!report)
                            return report.error();
                        return Job::Completion([this, id, report = *report]() -> Result<std::string> {
                            m_doctorReports[id]
                                = QJsonDocument(json::of(report)).toJson(QJsonDocument::Compact).toStdString();
                            return problems(report);
                        });
                    });
}

Result<Reply> Coordinator::handle(const DoctorReport &command)
{
    const auto found = m_doctorReports.find(command.version);
    if (found == m_doctorReports.end() || !m_inventory->version(command.version))
        return Error {Error::Code::NotFound, "The doctor has not looked at this version since the service started."};
    return Reply {command.version.value, found->second};
}

Result<Reply> Coordinator::handle(const RepairImage &command)
{
    const auto *image = m_inventory->image(command.image);
    if (!image)
        return Error {Error::Code::NotFound, "There is no such image: it may have been removed meanwhile."};
    if (image->format == ImageFormat::Iso)
        return Error {Error::Code::Invalid, image->name + " is a CD-ROM: there is nothing to repair."};
    if (const auto *draft = m_inventory->draftOf(image->id))
        return Error {Error::Code::Conflict, titleOf(*draft) + " is in work: publish or discard it first."};
    const auto name = image->name; // the snapshot goes with the draft
    const auto draft = makeDraft(command.image, std::nullopt);
    if (!draft)
        return draft.error();
    auto started = startJob("repair of " + name + " as " + titleOf(*draft), name, {},
                            [this, draft = *draft, options = doctor::RepairOptions {pathOf(*draft).string(),
                                                                                   command.installPackages}](
                                const storage::Progress &progress) -> Result<Job::Completion> {
                                const auto done = doctor::repair(options, progress);
                                return Job::Completion([this, draft, done] { return repaired(draft, done); });
                            });
    if (!started)
        (void)dropDraft(*draft);
    return started;
}

/// A repair that did not come to its end, or did nothing, leaves no version behind.
Result<std::string> Coordinator::repaired(const ImageVersion &draft, const Result<doctor::Repaired> &done)
{
    const bool nothing = done && done->done.empty();
    if (!done || nothing) {
        if (auto dropped = dropDraft(draft); !dropped)
            return dropped.error();
        if (!done)
            return done.error();
        return "There was nothing to repair. " + joined(done->notDone);
    }
    const auto note = "Repaired: " + joined(done->done)
        + (done->notDone.empty() ? std::string() : " Left: " + joined(done->notDone));
    const auto version = publishDraft(draft, note, false);
    if (!version)
        return version.error();
    return titleOf(*version) + " is the repaired one: try it on a test seat, then make it the default one. " + note;
}

/// The service ended during a repair: its draft has no client, and nobody's work in it.
void Coordinator::dropUnfinishedRepairs()
{
    std::vector<ImageVersion> left;
    std::ranges::copy_if(m_inventory->versions, std::back_inserter(left), [](const ImageVersion &version) {
        return version.state == VersionState::Draft && !version.client;
    });
    for (const ImageVersion &draft : left) {
        say(EventCode::JobFailed, Severity::Warning, "repair as " + titleOf(draft),
            "The service ended during this repair: what there was of it is removed.");
        if (auto dropped = dropDraft(draft); !dropped)
            storeFailed(dropped.error());
    }
}

} // namespace netseat::server
