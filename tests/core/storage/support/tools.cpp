#include "tools.h"

#include "storage/image_file.h"
#include "storage/qcow2_create.h"
#include "storage/qcow2_layer.h"

#include <QProcess>
#include <QTest>

#include <fstream>
#include <iterator>

using namespace Qt::StringLiterals;

namespace netseat::test {

using namespace netseat::storage;

Ran run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, process.readAll() + process.errorString().toUtf8()};
    return {process.exitCode(), process.readAll()};
}

bool qemuImg(const QStringList &arguments)
{
    const auto ran = run(u"qemu-img"_s, arguments);
    if (ran.exitCode != 0)
        qWarning().noquote() << arguments.join(u' ') << "->" << ran.exitCode << ran.output;
    return ran.exitCode == 0;
}

bool qemuIo(const QString &file, const QString &format, const QStringList &commands)
{
    QStringList arguments {u"-f"_s, format};
    for (const auto &command : commands)
        arguments << u"-c"_s << command;
    const auto ran = run(u"qemu-io"_s, arguments << file);
    // It exits with 0 though a pattern did not match.
    const bool good = ran.exitCode == 0 && !ran.output.contains("failed") && !ran.output.contains("rror");
    if (!good)
        qWarning().noquote() << arguments.join(u' ') << "->" << ran.exitCode << ran.output;
    return good;
}

int qemuCheck(const QString &file)
{
    const auto ran = run(u"qemu-img"_s, {u"check"_s, u"-f"_s, u"qcow2"_s, file});
    if (ran.exitCode != 0 && ran.exitCode != 3)
        qWarning().noquote() << ran.output;
    return ran.exitCode;
}

bool qemuCompare(const QString &a, const QString &formatA, const QString &b, const QString &formatB)
{
    return qemuImg({u"compare"_s, u"-f"_s, formatA, u"-F"_s, formatB, a, b});
}

ByteVector contents(BlockDevice &disk, std::size_t step)
{
    ByteVector data(disk.size().bytes());
    for (std::size_t at = 0; at < data.size(); at += step) {
        const auto part = MutableBytes(data).subspan(at, std::min(step, data.size() - at));
        if (auto read = disk.read(Lba {at / kBlockSize}, part); !read) {
            qWarning("%s", read.error().message.c_str());
            return {};
        }
    }
    return data;
}

ByteVector fileContents(const std::filesystem::path &file)
{
    std::ifstream in(file, std::ios::binary);
    const std::string text {std::istreambuf_iterator<char>(in), {}};
    const auto bytes = bytesOf(text);
    return {bytes.begin(), bytes.end()};
}

void writeContents(const std::filesystem::path &file, Bytes data)
{
    std::ofstream out(file, std::ios::binary | std::ios::trunc);
    out.write(textOf(data).data(), static_cast<std::streamsize>(data.size()));
}

void writeContents(const std::filesystem::path &file, const QByteArray &data)
{
    writeContents(file, bytesOf({data.data(), static_cast<std::size_t>(data.size())}));
}

ByteVector pattern(std::size_t octets, std::uint32_t seed)
{
    std::mt19937 random(seed);
    ByteVector data(octets);
    for (std::size_t at = 0; at < octets; at += 4) {
        const auto value = random();
        std::memcpy(data.data() + at, &value, std::min<std::size_t>(4, octets - at));
    }
    return data;
}

Result<std::unique_ptr<BlockDevice>> openDisk(std::unique_ptr<FileIo> file, const NewDisk &options,
    std::unique_ptr<BlockDevice> base, std::unique_ptr<LayerLog> log)
{
    const auto header = readQcow2Header(*file);
    if (!header)
        return header.error();
    return Qcow2Layer::open(std::move(file), *header, std::move(base),
        {.tableSlices = options.tableSlices, .refcountSlices = options.refcountSlices, .maxFreed = options.maxFreed,
            .maxLog = options.maxLog,
            .maxOctets = options.maxOctets},
        {.log = std::move(log)});
}

Result<std::unique_ptr<BlockDevice>> createDisk(std::unique_ptr<FileIo> file, const NewDisk &wanted,
    std::unique_ptr<BlockDevice> base, std::unique_ptr<LayerLog> log)
{
    NewQcow2 made;
    made.size = wanted.size;
    made.backingFile = wanted.backingFile.toStdString();
    made.backingFormat = wanted.backingFormat.toStdString();
    made.clusterBits = wanted.clusterBits;
    made.extended = wanted.extended;
    if (auto created = createQcow2(*file, made); !created)
        return created.error();
    return openDisk(std::move(file), wanted, std::move(base), std::move(log));
}

std::unique_ptr<BlockDevice> openForReading(const QString &file)
{
    const auto info = probe(pathOf(file));
    if (!info) {
        qWarning("%s", info.error().message.c_str());
        return nullptr;
    }
    auto disk = openImage(pathOf(file), info->format, info->stamp);
    if (!disk) {
        qWarning("%s", disk.error().message.c_str());
        return nullptr;
    }
    return std::move(*disk);
}

} // namespace netseat::test
