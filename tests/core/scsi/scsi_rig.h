#pragma once

#include "memory_disk.h"

#include "scsi/logical_unit.h"

#include <QString>

namespace netseat::test {

using namespace Qt::StringLiterals;

/// "28 00 00 00 00 10": octets from hexadecimal.
inline ByteVector hex(const QString &text)
{
    const auto octets = QByteArray::fromHex(text.toLatin1().replace(' ', ""));
    const auto view = bytesOf({octets.constData(), static_cast<std::size_t>(octets.size())});
    return {view.begin(), view.end()};
}

inline QString hexOf(Bytes octets)
{
    const auto view = textOf(octets);
    return QString::fromLatin1(QByteArray(view.data(), static_cast<qsizetype>(view.size())).toHex(' '));
}

inline unsigned octetAt(Bytes octets, std::size_t at)
{
    return at < octets.size() ? std::to_integer<unsigned>(octets[at]) : 0x100;
}

inline ByteVector filled(std::size_t count, unsigned value)
{
    return ByteVector(count, static_cast<std::byte>(value));
}

/// "good", "conflict" or sense key/ASC/ASCQ in hexadecimal, "5/24/00".
inline QString resultOf(const scsi::Outcome &outcome)
{
    if (outcome.status == scsi::Status::Good)
        return QStringLiteral("good");
    if (outcome.status == scsi::Status::ReservationConflict)
        return QStringLiteral("conflict");
    if (outcome.status != scsi::Status::CheckCondition || outcome.sense.size() != 18)
        return QStringLiteral("status %1, %2 octets of sense")
            .arg(static_cast<int>(outcome.status))
            .arg(outcome.sense.size());
    return QStringLiteral("%1/%2/%3")
        .arg(octetAt(outcome.sense, 2), 0, 16)
        .arg(octetAt(outcome.sense, 12), 2, 16, QLatin1Char('0'))
        .arg(octetAt(outcome.sense, 13), 2, 16, QLatin1Char('0'));
}

/// A disk in memory that has atomic writes and keeps a state, as a client's layer does.
struct KeepingDisk : MemoryDisk {
    using MemoryDisk::MemoryDisk;

    BlockCount atomicLimit{256};
    int atomicWrites = 0;
    std::optional<ByteVector> state;
    std::optional<Error::Code> failSaves;

    BlockCount atomicWriteLimit() const override { return atomicLimit; }
    Result<void> writeAtomic(Lba start, Bytes data) override
    {
        ++atomicWrites;
        return write(start, data);
    }
    bool keepsState() const override { return true; }
    Result<void> saveState(Bytes given) override
    {
        if (failSaves)
            return Error{*failSaves, "The test wants saving to fail."};
        state = ByteVector(given.begin(), given.end());
        return {};
    }
    Result<ByteVector> loadState() override { return state.value_or(ByteVector()); }
};

/// A logical unit over a disk in memory, and commands carried out from beginning to end.
struct ScsiRig {
    static constexpr scsi::NexusId kFirst{1};
    static constexpr scsi::NexusId kSecond{2};

    KeepingDisk disk;
    scsi::LogicalUnit unit;

    explicit ScsiRig(BlockCount size = {20000}, bool readOnly = false)
        : disk(size, readOnly)
        , unit({"netseat-7", 0x0123456789abcdef, "iqn.2026-11.net.netseat:7"}, size, readOnly)
    {
        attach(kFirst, "iqn.2026-11.net.netseat.seat:7,i,0x00023d000001");
        attach(kSecond, "iqn.2026-11.net.netseat.seat:8,i,0x00023d000001");
    }

    /// Attaches and takes the unit attention that comes with it.
    void attach(scsi::NexusId nexus, const std::string &port)
    {
        unit.nexusAttached(nexus, port);
        run(hex(u"00 00 00 00 00 00"_s), {}, nexus);
    }

    scsi::Outcome run(const ByteVector &cdb, Bytes dataOut = {}, scsi::NexusId nexus = kFirst)
    {
        auto begun = unit.begin(nexus, cdb);
        if (auto *outcome = std::get_if<scsi::Outcome>(&begun))
            return std::move(*outcome);
        auto started = unit.start(std::get<scsi::Pending>(begun), dataOut);
        if (auto *outcome = std::get_if<scsi::Outcome>(&started))
            return std::move(*outcome);
        return scsi::perform(std::get<scsi::MediaOp>(started), disk, dataOut);
    }

    scsi::Outcome run(const QString &cdb, Bytes dataOut = {}, scsi::NexusId nexus = kFirst)
    {
        return run(hex(cdb), dataOut, nexus);
    }
};

} // namespace netseat::test
