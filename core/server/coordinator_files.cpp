// The files of versions and disks: who needs them, which go, and what a crash left of them.
#include "server/coordinator.h"

#include "server/file_use.h"
#include "server/image_jobs.h"
#include "storage/checksums.h"
#include "storage/file_io.h"

#include <algorithm>
#include <sys/stat.h>

namespace netseat::server {

namespace {

constexpr std::string_view kSums = ".sha256";

storage::FileFormat fileFormat(ImageFormat format)
{
    return format == ImageFormat::Qcow2 ? storage::FileFormat::Qcow2 : storage::FileFormat::Raw;
}

bool isOurs(const std::filesystem::path &file)
{
    return file.is_relative() && (file.parent_path() == "images" || file.parent_path() == "disks");
}

/// Whether the inventory has a row for this file, or for the file whose checksums it holds.
bool isKnown(const Inventory &inventory, std::string_view file)
{
    if (file.ends_with(kSums))
        file.remove_suffix(kSums.size());
    const auto names = [&](const auto &row) { return row.file == file; };
    return std::ranges::any_of(inventory.versions, names) || std::ranges::any_of(inventory.formerFiles, names)
        || std::ranges::any_of(inventory.disks, names);
}

} // namespace

storage::BaseImage Coordinator::baseOf(const ImageVersion &version) const
{
    storage::BaseImage base {pathOf(version), fileFormat(version.format), version.size, version.stamp};
    for (const FormerFile &former : m_inventory->formerFiles)
        if (former.version == version.id)
            base.former.push_back(
                {m_options.dataFolder / former.file, fileFormat(former.format), former.size, former.stamp});
    return base;
}

/// Nothing is built on the version's files, now or before: no disk, no draft and no other version; and nobody runs from
/// it.
Result<void> Coordinator::checkUnused(const ImageVersion &version) const
{
    const auto conflict = [](const std::string &why) { return Error {Error::Code::Conflict, why}; };
    for (const Client &client : m_inventory->clients)
        if (client.booted && client.booted->version == version.id && client.booted->mode != DiskMode::Own
            && isAttached(client.id))
            return conflict(client.name + " runs from " + titleOf(version) + ": shut it down first.");
    for (const Disk &disk : m_inventory->disks)
        if (const auto *client = m_inventory->client(disk.client);
            client && disk.version == version.id && disk.mode != DiskMode::Own)
            return conflict("The disk of " + client->name + " lies over " + titleOf(version)
                            + (disk.mode != DiskMode::Reset ? ": rebase or reset it first."
                                                            : ": start that machine once, or reset its disk, first."));
    const FileUses uses(*m_inventory, m_options.dataFolder);
    std::vector<std::string> files {version.file};
    for (const FormerFile &former : m_inventory->formerFiles)
        if (former.version == version.id)
            files.push_back(former.file);
    for (const auto &file : files)
        for (const FileUser &user : uses.usersOf(m_options.dataFolder / file)) {
            const auto *other = user.version == version.id ? nullptr : m_inventory->version(user.version);
            if (other)
                return conflict(titleOf(*other) + " is built on " + titleOf(version) + ": "
                                + (other->state == VersionState::Draft ? "publish or discard that one first."
                                                                       : "flatten that one first."));
            if (!user.layer)
                continue;
            const auto *client = m_inventory->client(user.layer->key.client);
            if (client)
                return conflict("The disk of " + client->name + " is built on " + titleOf(version)
                                + ": start that machine once, or rebase or reset its disk, first.");
            if (user.layer->mode != DiskMode::Reset)
                return conflict("The file " + user.layer->path.string() + ", which no client has, is built on "
                                + titleOf(version) + ": remove that first, if nobody misses it.");
        }
    return {};
}

ImageId Coordinator::imageOf(const LayerFile &layer) const
{
    if (const auto *version = m_inventory->version(layer.key.version))
        return version->image;
    const auto file = "disks/" + layer.path.filename().string();
    const auto row = std::ranges::find(m_inventory->disks, file, &Disk::file); // an own disk may outlive its version
    return row != m_inventory->disks.end() ? row->image : ImageId {};
}

/// With all that lies beside it. True: there was something of it.
bool Coordinator::removeFile(const std::string &file)
{
    const std::filesystem::path path(file);
    if (!isOurs(path))
        return false;
    const auto whole = m_options.dataFolder / path;
    bool removed = false;
    for (const char *end : {"", ".part", ".log", ".state", ".sha256", ".sha256.part"}) {
        std::error_code error;
        removed = std::filesystem::remove(whole.string() + end, error) || removed;
        if (error)
            say(EventCode::DiskFailed, Severity::Warning, file + end,
                systemError("Removing " + file + end, error.value()).message);
    }
    if (removed)
        (void)storage::syncFolder(whole.parent_path()); // it would come back after a power cut
    return removed;
}

/// What the store has made pending goes, now that the inventory does not know it any more.
void Coordinator::removePending(const std::vector<std::string> &files)
{
    for (const auto &file : files) {
        removeFile(file);
        if (auto forgotten = m_store->removePendingFile(file); !forgotten)
            storeFailed(forgotten.error());
    }
}

std::vector<std::string> Coordinator::filesOf(VersionId version) const
{
    std::vector<std::string> files;
    if (const auto *found = m_inventory->version(version))
        files.push_back(found->file);
    for (const FormerFile &former : m_inventory->formerFiles)
        if (former.version == version)
            files.push_back(former.file);
    return files;
}

/// After a crash: what was being made or removed is named, and goes.
void Coordinator::sweepUnfinished()
{
    const auto files = m_store->pendingFiles();
    if (!files)
        return storeFailed(files.error());
    // A draft whose file is pending was never begun: nobody has booted it.
    for (const ImageVersion &version : m_inventory->versions)
        if (version.state == VersionState::Draft && std::ranges::find(*files, version.file) != files->end())
            if (auto done = m_store->removeVersion(version.id); !done)
                storeFailed(done.error());
    if (auto loaded = reload(); !loaded)
        return storeFailed(loaded.error());
    for (const auto &file : *files) {
        if (!isKnown(*m_inventory, file) && removeFile(file))
            say(EventCode::JobFailed, Severity::Warning, file,
                "The service ended while this file was being made or removed: what there was of it is removed.");
        if (auto forgotten = m_store->removePendingFile(file); !forgotten)
            storeFailed(forgotten.error());
    }
}

/// Takes the right to write from published versions, and what was left of checksums, where a crash came first.
void Coordinator::protectVersions()
{
    for (const ImageVersion &version : m_inventory->versions) {
        std::error_code ignored;
        std::filesystem::remove(pathOf(version).string() + ".sha256.part", ignored);
        struct stat found {
        };
        if (version.state == VersionState::Ready && isOurs(version.file)
            && ::stat(pathOf(version).c_str(), &found) == 0 && (found.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) != 0)
            if (auto done = protectImage(pathOf(version)); !done)
                say(EventCode::DiskFailed, Severity::Warning, version.file, done.error().message);
    }
}

/// Removes files that versions had before they were flattened, once nobody needs them.
void Coordinator::sweepFormerFiles()
{
    if (m_inventory->formerFiles.empty() || !m_jobs.empty()) // a job may be reading one
        return;
    const FileUses uses(*m_inventory, m_options.dataFolder);
    // Where disks are served, one of them may just be making a layer over it, by what it knew before: two looks in a
    // row.
    const bool quiet = m_services->seats().empty();
    std::set<std::string> idle;
    for (const FormerFile &former : m_inventory->formerFiles)
        if (uses.isFree(former) && storage::checkImageIdle(m_options.dataFolder / former.file))
            idle.insert(former.file);
    const auto before = std::exchange(m_idleFormer, idle);
    for (const auto &file : idle)
        if (quiet || before.contains(file))
            removeFormerFile(file);
}

void Coordinator::removeFormerFile(const std::string &file)
{
    const auto row = std::ranges::find(m_inventory->formerFiles, file, &FormerFile::file);
    const auto *version = row != m_inventory->formerFiles.end() ? m_inventory->version(row->version) : nullptr;
    const auto title = version ? titleOf(*version) : std::string("a version");
    if (auto done = m_store->removeFormerFile(file); !done)
        return storeFailed(done.error());
    if (auto done = publish(); !done)
        return storeFailed(done.error());
    removePending({file});
    say(EventCode::InventoryChanged, Severity::Info, file,
        "nothing is built on this former file of " + title + " any more: removed");
}

} // namespace netseat::server
