#pragma once

#include "server_rig.h"

#include "server/data_folder.h"
#include "storage/image_copy.h"
#include "storage/layer_file.h"
#include "storage/layer_store.h"

#include <QProcess>

namespace netseat::test {

/// A server with images whose versions have contents, and two clients (1 and 2) that have the first one, "debian".
struct VersionRig : ServerRig {
    bool openWithImage()
    {
        if (!open() || !send(server::CreateImage {"debian", 8 << 20}))
            return false;
        for (unsigned number : {1U, 2U}) {
            auto draft = clientDraft(number);
            draft.image = ImageId {1};
            if (!send(server::AddClient {draft}))
                return false;
        }
        return true;
    }
    bool reopen()
    {
        close();
        return open();
    }

    Result<server::Reply> send(const server::Command &command) const { return ask(*link, command); }
    Inventory inventory() const { return *link->inventory(); }
    ImageVersion version(int number) const
    {
        const auto all = inventory();
        const auto *found = all.version(ImageId {1}, number);
        return found ? *found : ImageVersion {};
    }
    Client client(int number) const { return *inventory().client({number}); }

    std::filesystem::path file(const std::string &name) const
    {
        return std::filesystem::path(folder.path().toStdString()) / name;
    }
    bool exists(const std::string &name) const { return std::filesystem::exists(file(name)); }

    /// As a client's seat would open its layers.
    storage::BaseImage base(int number) const
    {
        const auto row = version(number);
        storage::BaseImage base {file(row.file), storage::FileFormat::Qcow2, row.size, row.stamp};
        for (const FormerFile &former : inventory().formerFiles)
            if (former.version == row.id)
                base.former.push_back({file(former.file), storage::FileFormat::Qcow2, former.size, former.stamp});
        return base;
    }
    /// Writes to a client's layer over a version, which is made where there is none.
    bool write(const storage::LayerKey &key, int number, std::uint64_t block, char what) const
    {
        auto disk = storage::LayerStore(file("disks")).open(key, base(number));
        return disk && (*disk)->write(Lba {block}, ByteVector(512, static_cast<std::byte>(what))) && (*disk)->flush();
    }
    /// '!': it can't be read.
    char read(const storage::LayerKey &key, int number, std::uint64_t block) const
    {
        auto disk = storage::LayerStore(file("disks")).open(key, base(number));
        return disk ? first(**disk, block) : '!';
    }
    char read(int number, std::uint64_t block) const
    {
        auto disk = storage::openImage(file(version(number).file), storage::FileFormat::Qcow2, version(number).stamp);
        return disk ? first(**disk, block) : '!';
    }
    static char first(storage::BlockDevice &disk, std::uint64_t block)
    {
        ByteVector octets(512);
        return disk.read(Lba {block}, octets) ? static_cast<char>(octets[0]) : '!';
    }

    /// A maintenance on client 1 that writes `what` to block 100 + the version's number.
    Result<server::Reply> publishOne(char what, bool makeDefault)
    {
        if (auto begun = send(server::StartMaintenance {{1}, {1}}); !begun)
            return begun;
        const auto all = inventory();
        const auto draft = *all.draftOf({1});
        {
            auto disk = storage::openLayerFile(file(draft.file));
            if (!disk)
                return disk.error();
            if (auto done = (*disk)->write(Lba {100U + static_cast<unsigned>(draft.number)},
                                           ByteVector(512, static_cast<std::byte>(what)));
                !done)
                return done.error();
        }
        return send(server::PublishDraft {{1}, {}, makeDefault, {}});
    }

    EventBatch told() const { return askEvents(*link, {.client = {}, .before = 0, .limit = 2000})->events; }
    std::ptrdiff_t told(EventCode code) const { return std::ranges::count(told(), code, &Event::code); }
    Event lastOf(EventCode code) const
    {
        Event last;
        for (const Event &event : told())
            if (event.code == code)
                last = event;
        return last;
    }
    std::ptrdiff_t running() const
    {
        std::ptrdiff_t count = 0;
        for (const Event &event : told())
            count += event.code == EventCode::JobStarted                                              ? 1
                : event.code == EventCode::JobFinished || (event.code == EventCode::JobFailed && event.amount > 0) ? -1
                                                                                                      : 0;
        return count;
    }
    bool jobsDone() const
    {
        return QTest::qWaitFor([&] { return running() == 0; }, kLimit);
    }

    static int qemuImg(const QStringList &words)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral("qemu-img"), words);
        return process.waitForFinished(kLimit) ? process.exitCode() : -1;
    }
    QString shown(const std::string &name) const { return QString::fromStdString(file(name).string()); }
};

} // namespace netseat::test
