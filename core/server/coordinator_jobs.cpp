// Long jobs: importing, making, exporting.
#include "server/coordinator.h"

#include "inventory/check.h"
#include "server/image_jobs.h"
#include "storage/image_convert.h"

#include <algorithm>

namespace netseat::server {

namespace {

constexpr std::size_t kMaxJobs = 4;

/// The image's name becomes a file's name.
bool isFileName(const std::string &name)
{
    return !name.empty() && name.front() != '.' && std::ranges::none_of(name, [](char c) {
        return c == '/' || static_cast<unsigned char>(c) < ' ' || c == '\x7f';
    });
}

std::vector<std::string> newFilesOf(const std::string &name)
{
    std::vector<std::string> files;
    for (const char *end : {".raw", ".qcow2"}) {
        files.push_back("images/" + name + end);
        files.push_back(files.back() + ".part");
        files.push_back(storage::checksumPath(files[files.size() - 2]).string());
    }
    return files;
}

} // namespace

Result<Reply> Coordinator::startJob(const std::string &what, const std::string &name, std::vector<std::string> files,
                                    Job::Work work, Job::Priority priority)
{
    if (isBusy(name))
        return Error {Error::Code::Conflict, "A job for the image " + name + " runs already: wait until it has ended."};
    if (m_jobs.size() >= kMaxJobs)
        return Error {Error::Code::LimitReached, "Several jobs run already: wait until one has finished."};
    for (const auto &file : files)
        if (auto noted = m_store->addPendingFile(file); !noted)
            return noted.error();
    const auto id = m_nextJob++;
    RunningJob &job = m_jobs[id];
    job.name = name;
    job.files = std::move(files);
    job.background = priority == Job::Priority::Background;
    job.status = {.id = id, .what = what};
    say(EventCode::JobStarted, Severity::Info, what, {}, static_cast<std::uint64_t>(id));
    const auto report = [this, id](std::uint64_t done, std::uint64_t all) {
        QMetaObject::invokeMethod(
            this,
            [this, id, done, all] {
                if (const auto found = m_jobs.find(id); found != m_jobs.end()) {
                    found->second.status.done = done;
                    found->second.status.all = all;
                    wake();
                }
            },
            Qt::QueuedConnection);
    };
    const auto finished = [this, id](const Result<Job::Completion> &completion) {
        QMetaObject::invokeMethod(this, [this, id, completion] { jobFinished(id, completion); }, Qt::QueuedConnection);
    };
    job.job = std::make_unique<Job>(std::move(work), report, finished, priority);
    return Reply {id, {}};
}

void Coordinator::jobFinished(std::int64_t id, const Result<Job::Completion> &completion)
{
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return;
    const auto what = found->second.status.what;
    const auto files = std::move(found->second.files);
    const auto about = found->second.about;
    m_jobs.erase(found); // its thread ends with this call
    const auto amount = static_cast<std::uint64_t>(id);
    const auto done = completion ? (*completion)() : Result<std::string>(completion.error());
    for (const auto &file : files) {
        if (!done)
            removeFile(file);
        if (auto forgotten = m_store->removePendingFile(file); !forgotten)
            storeFailed(forgotten.error());
    }
    if (done)
        return say(EventCode::JobFinished, Severity::Info, what, *done, amount);
    if (about)
        tryLater(*about);
    const bool cancelled = done.error().code == Error::Code::Cancelled;
    say(EventCode::JobFailed, cancelled ? Severity::Info : Severity::Error, what, done.error().message, amount);
}

bool Coordinator::isBusy(const std::string &name) const
{
    return std::ranges::any_of(m_jobs, [&](const auto &job) { return job.second.name == name; });
}

Result<void> Coordinator::checkNewImage(const std::string &name, const std::string &file)
{
    Image draft;
    draft.name = name;
    draft.file = file;
    if (const auto findings = check(draft, *m_inventory); isFatal(findings))
        return refusal(findings);
    if (!isFileName(name))
        return Error {Error::Code::Invalid, "The image name can't have '/' in it or begin with a dot."};
    for (const char *end : {".raw", ".qcow2"}) {
        std::error_code error;
        if (const auto taken = m_options.dataFolder / "images" / (name + end); std::filesystem::exists(taken, error))
            return Error {Error::Code::Conflict, "There is a file " + taken.string() + " already: choose another name."};
    }
    return {};
}

Result<std::string> Coordinator::storeImage(const Image &draft)
{
    if (const auto findings = check(draft, *m_inventory); isFatal(findings))
        return refusal(findings);
    if (const auto id = m_store->addImage(draft); !id)
        return id.error();
    if (auto done = publish(); !done)
        return done.error();
    return std::string();
}

Result<Reply> Coordinator::handle(const ImportImage &command)
{
    if (auto free = checkNewImage(command.name, command.source); !free)
        return free.error();
    const std::filesystem::path source(command.source);
    std::error_code error;
    if (!source.is_absolute() || !std::filesystem::exists(source, error))
        return Error {Error::Code::NotFound, "There is no file " + command.source + "."};
    return startJob("import of " + source.filename().string() + " as " + command.name, command.name,
                    newFilesOf(command.name),
                    [this, folder = m_options.dataFolder, source, name = command.name](
                        const storage::Progress &progress) -> Result<Job::Completion> {
                        const auto image = importAsImage(source, folder, name, progress);
                        if (!image)
                            return image.error();
                        return Job::Completion([this, image = *image] { return storeImage(image); });
                    });
}

Result<Reply> Coordinator::handle(const CreateImage &command)
{
    if (auto free = checkNewImage(command.name, "new"); !free)
        return free.error();
    for (const auto &file : newFilesOf(command.name))
        if (auto noted = m_store->addPendingFile(file); !noted)
            return noted.error();
    const auto image = createAsImage(m_options.dataFolder, command.name, command.size);
    auto stored = image ? storeImage(*image) : Result<std::string>(image.error());
    for (const auto &file : newFilesOf(command.name))
        (void)m_store->removePendingFile(file);
    if (!stored) {
        if (image)
            removeFile(image->file);
        return stored.error();
    }
    say(EventCode::InventoryChanged, Severity::Info, "image " + command.name, "made, an empty disk");
    return Reply {m_inventory->imageByName(command.name)->id.value, {}};
}

Result<Reply> Coordinator::handle(const ExportVersion &command)
{
    const auto *version = m_inventory->version(command.version);
    if (!version || version->state != VersionState::Ready)
        return Error {Error::Code::NotFound, "There is no such version: it may have been removed meanwhile."};
    const auto format = storage::diskFormatFromName(command.format);
    if (!format)
        return Error {Error::Code::Invalid, "\"" + command.format
                                                + "\" is no format: raw, qcow2, vmdk, vhd, vhdx or vdi."};
    const std::filesystem::path target(command.target);
    std::error_code error;
    if (!target.is_absolute() || std::filesystem::exists(target, error))
        return Error {Error::Code::Conflict, "The target must be the full path of a file that does not exist yet."};
    return startJob("export of " + titleOf(*version) + " to " + target.filename().string(),
                    m_inventory->image(version->image)->name, {},
                    [base = baseOf(*version), target,
                     format = *format](const storage::Progress &progress) -> Result<Job::Completion> {
                        if (auto done = storage::exportImage(base.file, base.format, target, format, progress); !done)
                            return done.error();
                        return Job::Completion([target]() -> Result<std::string> { return target.string(); });
                    });
}

Result<Reply> Coordinator::handle(const CancelJob &command)
{
    const auto found = m_jobs.find(command.job);
    if (found == m_jobs.end())
        return Error {Error::Code::NotFound, "That job has ended already."};
    found->second.job->cancel();
    return Reply {command.job, {}};
}

} // namespace netseat::server
