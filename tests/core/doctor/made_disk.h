#pragma once

#include "doctor/program.h"
#include "memory_disk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstring>

namespace netseat::doctor {

constexpr const char *kEfiSystem = "c12a7328-f81f-11d2-ba4b-00a0c93ec93b";
constexpr const char *kLinuxData = "0fc63daf-8483-4772-8e79-3d69d8477de4";

/// Puts mke2fs and the like into PATH.
inline void findAdminPrograms()
{
    qputenv("PATH", qgetenv("PATH") + ":/usr/sbin:/sbin");
}

inline bool putFile(const QString &name, const QByteArray &content)
{
    QFile file(name);
    return QDir().mkpath(QFileInfo(name).path()) && file.open(QIODevice::WriteOnly)
        && file.write(content) == content.size();
}

/// What the program leaves in a file of so many octets, whose name is put behind its words, or where one says "FILE".
/// Empty when it fails.
inline QByteArray fileSystem(const QTemporaryDir &folder, std::vector<std::string> words, qint64 octets)
{
    const auto name = folder.filePath(QStringLiteral("made"));
    QFile file(name);
    if (!file.open(QIODevice::ReadWrite | QIODevice::Truncate) || !file.resize(octets))
        return {};
    file.close();
    const auto place = std::find(words.begin(), words.end(), "FILE");
    if (place != words.end())
        *place = name.toStdString();
    else
        words.push_back(name.toStdString());
    const auto end = runProgram(words, std::chrono::seconds(60));
    if (!end || end->code != 0 || !file.open(QIODevice::ReadOnly)) {
        std::fprintf(
            stderr, "%s: %s\n", words.front().c_str(), end ? end->output.c_str() : end.error().message.c_str());
        return {};
    }
    return file.readAll();
}

inline QByteArray ext4(
    const QTemporaryDir &folder, const QString &files, qint64 octets, std::vector<std::string> more = {})
{
    std::vector<std::string> words{"mke2fs", "-q", "-t", "ext4", "-F", "-O", "^metadata_csum", "-E", "root_owner=0:0"};
    words.insert(words.end(), more.begin(), more.end());
    if (!files.isEmpty())
        words.insert(words.end(), {"-d", files.toStdString()});
    return fileSystem(folder, words, octets);
}

/// An empty FAT.
inline QByteArray fat(const QTemporaryDir &folder, qint64 octets = 8 << 20)
{
    return fileSystem(
        folder, {"mformat", "-i", "FILE", "-T", std::to_string(octets / 512), "-h", "16", "-s", "32", "::"}, octets);
}

inline std::unique_ptr<test::MemoryDisk> diskOf(const QByteArray &content)
{
    const auto octets = static_cast<std::size_t>(content.size()) / kBlockSize * kBlockSize;
    auto disk = std::make_unique<test::MemoryDisk>(BlockCount{octets / kBlockSize});
    if (octets > 0 && !disk->write({}, bytesOf(std::string_view(content.constData(), octets))))
        return nullptr;
    return disk;
}

inline void put(QByteArray &disk, qsizetype at, quint64 value, int octets)
{
    for (int i = 0; i < octets; ++i)
        disk[at + i] = static_cast<char>(value >> (8 * i) & 0xff);
}

inline quint32 crc(const QByteArray &data)
{
    quint32 sum = ~0U;
    for (const char octet : data) {
        sum ^= static_cast<unsigned char>(octet);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum >> 1 ^ ((sum & 1) != 0 ? 0xedb88320U : 0U);
    }
    return ~sum;
}

/// "c12a7328-f81f-…" as it lies on a disk: the first three fields little-endian.
inline QByteArray guid(const char *text)
{
    auto raw = QByteArray::fromHex(QByteArray(text).replace('-', ""));
    std::reverse(raw.begin(), raw.begin() + 4);
    std::reverse(raw.begin() + 4, raw.begin() + 6);
    std::reverse(raw.begin() + 6, raw.begin() + 8);
    return raw;
}

/// A disk with a GPT (UEFI 2.10, 5.3): partitions one behind the other from 1 MiB on, each as long as its content.
inline QByteArray gptDisk(const std::vector<std::pair<const char *, QByteArray>> &partitions)
{
    QByteArray disk(1 << 20, '\0');
    QByteArray entries;
    for (const auto &[kind, content] : partitions) {
        QByteArray entry(128, '\0');
        entry.replace(0, 16, guid(kind));
        entry.replace(16, 16, QByteArray(16, static_cast<char>('a' + entries.size() / 128)));
        put(entry, 32, static_cast<quint64>(disk.size() / 512), 8);
        disk += content;
        put(entry, 40, static_cast<quint64>(disk.size() / 512 - 1), 8);
        entries += entry;
    }
    entries = entries.leftJustified(128 * 128, '\0');
    disk += QByteArray(1 << 20, '\0');
    const auto last = static_cast<quint64>(disk.size() / 512 - 1);
    const auto header = [&](quint64 own, quint64 other, quint64 table) {
        QByteArray block(92, '\0');
        block.replace(0, 8, "EFI PART");
        for (const auto &[at, value, octets] :
            std::vector<std::tuple<int, quint64, int>>{{8, 0x10000, 4}, {12, 92, 4}, {24, own, 8}, {32, other, 8},
                {40, 34, 8}, {48, last - 33, 8}, {72, table, 8}, {80, 128, 4}, {84, 128, 4}, {88, crc(entries), 4}})
            put(block, at, value, octets);
        block[56] = 'd';
        put(block, 16, crc(block), 4);
        return block;
    };
    disk.replace(512, 92, header(1, last, 2));
    disk.replace(1024, entries.size(), entries);
    disk.replace(static_cast<qsizetype>(last) * 512, 92, header(last, 1, last - 32));
    disk.replace(static_cast<qsizetype>(last - 32) * 512, entries.size(), entries);
    disk[450] = static_cast<char>(0xee);
    put(disk, 454, 1, 4);
    put(disk, 458, last, 4);
    put(disk, 510, 0xaa55, 2);
    return disk;
}

} // namespace netseat::doctor
