#pragma once

#include "base/bytes.h"
#include "storage/block_device.h"
#include "storage/file_io.h"
#include "storage/layer_log.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <filesystem>
#include <memory>
#include <random>

namespace netseat::test {

/// What a foreign program said. `exitCode` -1: it did not run.
struct Ran {
    int exitCode = -1;
    QByteArray output; ///< both channels
};

Ran run(const QString &program, const QStringList &arguments);
/// Runs qemu-img or qemu-io; true when it exits with 0. What it says is printed when it does not.
bool qemuImg(const QStringList &arguments);
bool qemuIo(const QString &file, const QString &format, const QStringList &commands);
/// `qemu-img check`: 0 clean, 2 corrupt, 3 leaks.
int qemuCheck(const QString &file);
/// True when both hold the same disk, zeros past the end of the shorter one allowed.
bool qemuCompare(const QString &a, const QString &formatA, const QString &b, const QString &formatB);

/// The whole disk, read in pieces of `step` octets.
ByteVector contents(storage::BlockDevice &disk, std::size_t step = 65536);
ByteVector fileContents(const std::filesystem::path &file);
void writeContents(const std::filesystem::path &file, Bytes data);
void writeContents(const std::filesystem::path &file, const QByteArray &data);

/// Octets that look like nothing else: every sector is different.
ByteVector pattern(std::size_t octets, std::uint32_t seed);

/// A new layer or image in `file`, opened for writing.
struct NewDisk {
    std::uint64_t size = 0;
    QString backingFile {};
    QString backingFormat {};
    std::uint32_t clusterBits = 16;
    std::size_t tableSlices = 1024;
    std::size_t refcountSlices = 256;
    std::uint64_t maxFreed = 16384;
    bool extended = false;
    std::uint64_t maxLog = 4 << 20;
    std::uint64_t maxOctets = 0;
};
Result<std::unique_ptr<storage::BlockDevice>> createDisk(std::unique_ptr<storage::FileIo> file, const NewDisk &wanted,
    std::unique_ptr<storage::BlockDevice> base, std::unique_ptr<storage::LayerLog> log = nullptr);
Result<std::unique_ptr<storage::BlockDevice>> openDisk(std::unique_ptr<storage::FileIo> file, const NewDisk &options,
    std::unique_ptr<storage::BlockDevice> base, std::unique_ptr<storage::LayerLog> log = nullptr);

/// Reads a whole image with whatever lies below it; nullptr (and the reason printed) when it cannot.
std::unique_ptr<storage::BlockDevice> openForReading(const QString &file);

inline std::filesystem::path pathOf(const QString &file)
{
    return file.toStdString();
}

} // namespace netseat::test
