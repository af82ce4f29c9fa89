// Checking and flattening versions: when somebody asks for it, and by itself.
#include "server/coordinator.h"

#include "server/image_jobs.h"
#include "server/upkeep.h"
#include "storage/image_copy.h"

#include <algorithm>
#include <sys/stat.h>
#include <sys/statvfs.h>

namespace netseat::server {

namespace {

constexpr std::int64_t kAgain = 3'600'000; ///< ms: what could not be done by itself is tried again after so long

Error noVersion()
{
    return {Error::Code::NotFound, "There is no such version: it may have been removed meanwhile."};
}

/// Octets that a copy of all that these files hold may take.
std::uint64_t octetsOf(const std::vector<std::filesystem::path> &files)
{
    constexpr std::uint64_t kBlock = 512; // of st_blocks, whatever the file system's are
    std::uint64_t sum = 0;
    for (const auto &file : files) {
        struct stat found {
        };
        if (::stat(file.c_str(), &found) == 0)
            sum += static_cast<std::uint64_t>(found.st_blocks) * kBlock;
    }
    return sum;
}

std::string mebibytes(std::uint64_t octets)
{
    return std::to_string(octets >> 20U) + " MiB";
}

} // namespace

/// What is known to be damaged of the version's file and of those below it, as a sentence; empty: nothing.
std::string Coordinator::damageOf(const ImageVersion &version) const
{
    const auto chain = storage::chainFiles(pathOf(version), baseOf(version).format);
    for (const ImageVersion &other : m_inventory->versions) {
        if (other.damage.empty())
            continue;
        std::error_code error;
        const auto file = std::filesystem::canonical(pathOf(other), error);
        const bool below = chain && !error && std::ranges::find(*chain, file) != chain->end();
        if (other.id == version.id || below)
            return titleOf(other) + " is damaged in " + other.damage + ".";
    }
    return {};
}

Result<Reply> Coordinator::handle(const VerifyVersion &command)
{
    const auto *version = m_inventory->version(command.version);
    if (!version || version->state != VersionState::Ready)
        return noVersion();
    return startCheck(*version, Job::Priority::Normal);
}

Result<Reply> Coordinator::startCheck(const ImageVersion &version, Job::Priority priority)
{
    auto started = startJob("check of " + titleOf(version), m_inventory->image(version.image)->name, {},
                            [this, id = version.id, name = version.file,
                             file = pathOf(version)](const storage::Progress &progress) -> Result<Job::Completion> {
                                const auto checked = verifyImage(file, progress);
                                if (!checked)
                                    return checked.error();
                                return Job::Completion(
                                    [this, id, name, checked = *checked] { return storeChecked(id, name, checked); });
                            },
                            priority);
    if (started)
        m_jobs.at(started->id).about = version.id;
    return started;
}

/// The job fails where there is damage: who asked for it must not take it for good.
Result<std::string> Coordinator::storeChecked(VersionId id, const std::string &file, const Checked &checked)
{
    m_sumsWanted.erase(id);
    const auto *found = m_inventory->version(id);
    if (!found || found->file != file)
        return checked.text; // it has another file meanwhile
    auto version = *found;
    const bool mended = checked.damage.empty() && !version.damage.empty();
    version.verified = m_options.now();
    version.damage = checked.damage;
    if (auto done = m_store->updateVersion(version); !done)
        return done.error();
    if (auto done = publish(); !done)
        return done.error();
    if (mended)
        say(EventCode::InventoryChanged, Severity::Info, "image " + m_inventory->image(version.image)->name,
            titleOf(version) + " is what it was again");
    if (checked.damage.empty())
        return checked.text;
    say(EventCode::ImageDamaged, Severity::Error, file,
        titleOf(version) + " is not what it was: " + checked.text);
    return Error {Error::Code::Malformed, checked.text};
}

Result<Reply> Coordinator::handle(const FlattenVersion &command)
{
    const auto *version = m_inventory->version(command.version);
    if (!version || version->state != VersionState::Ready)
        return noVersion();
    return startFlattening(*version, Job::Priority::Normal);
}

Result<Reply> Coordinator::startFlattening(const ImageVersion &version, Job::Priority priority)
{
    if (!version.parent || version.format != ImageFormat::Qcow2)
        return Error {Error::Code::Invalid, titleOf(version) + " stands alone already."};
    if (const auto damage = damageOf(version); !damage.empty())
        return Error {Error::Code::Conflict, damage + " A copy would take that for good: bring the file back first."};
    const auto *image = m_inventory->image(version.image);
    auto file = "images/" + image->name + "-v" + std::to_string(version.number) + "-flat.qcow2";
    std::error_code error;
    if (std::filesystem::exists(m_options.dataFolder / file, error)) // somebody's own, which a failing job would remove
        return Error {Error::Code::Conflict, "There is a file " + file + " already: move it away first."};
    auto started = startJob(
        "flattening of " + titleOf(version), image->name, {file, file + ".part", storage::checksumPath(file).string()},
        [this, copy = version, base = baseOf(version), file, target = m_options.dataFolder / file](
            const storage::Progress &progress) -> Result<Job::Completion> {
            if (auto done = storage::flattenImage(base.file, base.format, target, true, progress); !done)
                return done.error();
            if (auto sums = verifyImage(target, progress); !sums)
                return sums.error();
            return Job::Completion([this, copy, file] { return storeFlattened(copy, file); });
        },
        priority);
    if (started)
        m_jobs.at(started->id).about = version.id;
    return started;
}

/// Layers and versions that are built on its former file stay there: blocks over another file would be garbage.
Result<std::string> Coordinator::storeFlattened(const ImageVersion &version, const std::string &file)
{
    const auto *found = m_inventory->version(version.id);
    if (!found || found->file != version.file)
        return noVersion();
    auto changed = *found;
    const auto stamp = storage::stampOf(m_options.dataFolder / file);
    if (!stamp)
        return stamp.error();
    changed.file = file;
    changed.stamp = *stamp;
    changed.parent.reset();
    changed.verified = m_options.now(); // its checksums are of now
    const FormerFile former {.version = version.id, .file = version.file, .format = found->format, .size = found->size,
                             .stamp = found->stamp};
    if (auto done = m_store->replaceFile(changed, former); !done)
        return done.error();
    if (auto done = publish(); !done)
        return done.error();
    sweepFormerFiles();
    const bool needed = std::ranges::find(m_inventory->formerFiles, former.file, &FormerFile::file)
        != m_inventory->formerFiles.end();
    return "it has a file of its own now: " + file
        + (needed ? "; " + former.file + " stays until nothing is built on it any more" : "");
}

/// Every few seconds.
void Coordinator::seeToVersions()
{
    removeLayersOfTheGone();
    sweepFormerFiles();
    if (!m_options.upkeep)
        return;
    for (const auto id : std::set(m_sumsWanted)) {
        const auto *version = m_inventory->version(id);
        if (!version)
            m_sumsWanted.erase(id);
        else if (mayTry(id)) // the image may have had another job
            (void)startCheck(*version, Job::Priority::Normal);
    }
    checkWhatIsDue();
    flattenWhatIsTooLong();
}

/// Versions that were published when there was no time left for their checksums.
void Coordinator::findMissingSums()
{
    for (const ImageVersion &version : m_inventory->versions) {
        std::error_code error;
        if (version.state == VersionState::Ready && version.verified.msecs == 0
            && !std::filesystem::exists(storage::checksumPath(pathOf(version)), error))
            m_sumsWanted.insert(version.id);
    }
}

bool Coordinator::mayTry(VersionId version) const
{
    const auto found = m_notBefore.find(version);
    return found == m_notBefore.end() || found->second <= m_options.now();
}

void Coordinator::tryLater(VersionId version)
{
    m_notBefore[version] = {m_options.now().msecs + kAgain};
}

/// One at a time.
void Coordinator::checkWhatIsDue()
{
    if (std::ranges::any_of(m_jobs, [](const auto &job) { return job.second.background; }))
        return;
    for (const auto id : dueForCheck(*m_inventory, m_options.now()))
        if (mayTry(id) && startCheck(*m_inventory->version(id), Job::Priority::Background))
            return;
}

void Coordinator::flattenWhatIsTooLong()
{
    for (const auto id : maybeTooLong(*m_inventory)) {
        const auto &version = *m_inventory->version(id);
        const auto chain = storage::chainFiles(pathOf(version), storage::FileFormat::Qcow2);
        if (!mayTry(id) || !chain || chain->size() <= static_cast<std::size_t>(m_inventory->storage.maxChain)
            || isBusy(m_inventory->image(version.image)->name))
            continue;
        struct statvfs room {
        };
        if (::statvfs((m_options.dataFolder / "images").c_str(), &room) != 0)
            return;
        const auto free = std::uint64_t {room.f_bavail} * room.f_frsize;
        const auto wanted = std::min(octetsOf(*chain), version.size);
        auto started = Result<Reply>(Reply {});
        if (free < wanted || free - wanted < m_inventory->storage.reserve)
            started = Error {Error::Code::NoSpace,
                "Its " + std::to_string(chain->size())
                    + " files below one another should become one, but that "
                      "could take "
                    + mebibytes(wanted) + "; " + mebibytes(free) + " are free, and "
                    + mebibytes(m_inventory->storage.reserve) + " of them are the reserve."};
        else
            started = startFlattening(version, Job::Priority::Background);
        if (started || started.error().code == Error::Code::LimitReached)
            continue;
        tryLater(id);
        say(EventCode::JobFailed, Severity::Warning, "flattening of " + titleOf(version),
            started.error().message + " It is tried again in an hour.");
    }
}

} // namespace netseat::server
