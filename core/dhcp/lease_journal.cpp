#include "dhcp/lease_journal.h"

#include "base/check.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>
#include <zlib.h>

namespace netseat::dhcp {

namespace {

constexpr std::string_view kMagic = "NSLEASE1";
constexpr std::size_t kLargestFile = 256 << 20; // octets; ours stay far below
constexpr std::size_t kLongestName = 63; // a host name's octets

// A record: kind, length of what follows, that, CRC-32 of all before it. Kind 0 is the zeros behind the last one.
enum class Kind : std::uint8_t { Lease = 1, Ended = 2, Quarantine = 3 };
constexpr std::size_t kFrame = 6; // octets of a record beside its content
constexpr std::size_t kLeaseSize = 6 + 4 + 8 + 8 + 8; // without the name

std::uint32_t crcOf(Bytes data)
{
    return static_cast<std::uint32_t>(
        ::crc32(0, reinterpret_cast<const Bytef *>(data.data()), static_cast<uInt>(data.size())));
}

void writeRecord(ByteVector &into, Kind kind, Bytes content)
{
    const auto begin = into.size();
    into.push_back(static_cast<std::byte>(kind));
    into.push_back(static_cast<std::byte>(content.size()));
    into.insert(into.end(), content.begin(), content.end());
    const auto crc = crcOf(Bytes(into).subspan(begin));
    into.resize(into.size() + sizeof crc);
    storeBe(into.data() + into.size() - sizeof crc, crc);
}

void writeLease(ByteVector &into, const Lease &lease, WallTime at, bool ended)
{
    ByteWriter out;
    out.array(lease.mac.octets);
    out.u32(lease.address.bits);
    out.u64(static_cast<std::uint64_t>(lease.granted.msecs));
    out.u64(static_cast<std::uint64_t>(lease.expires.msecs));
    out.u64(static_cast<std::uint64_t>(at.msecs));
    out.text(std::string_view(lease.hostName).substr(0, kLongestName));
    writeRecord(into, ended ? Kind::Ended : Kind::Lease, out.data());
}

void writeQuarantine(ByteVector &into, Ipv4Address address, WallTime until)
{
    ByteWriter out;
    out.u32(address.bits);
    out.u64(static_cast<std::uint64_t>(until.msecs));
    writeRecord(into, Kind::Quarantine, out.data());
}

/// The whole record that begins here; nothing where none does.
Bytes recordAt(Bytes rest)
{
    if (rest.size() < kFrame)
        return {};
    const auto kind = std::to_integer<std::uint8_t>(rest[0]);
    const auto size = std::to_integer<std::size_t>(rest[1]) + kFrame;
    if (kind < static_cast<int>(Kind::Lease) || kind > static_cast<int>(Kind::Quarantine) || size > rest.size())
        return {};
    const auto record = rest.first(size);
    const auto covered = record.first(size - sizeof(std::uint32_t));
    return loadBe<std::uint32_t>(record.data() + covered.size()) == crcOf(covered) ? record : Bytes();
}

bool isAllZero(Bytes data)
{
    return std::ranges::all_of(data, [](std::byte octet) { return octet == std::byte{0}; });
}

Result<void> writeAt(int fd, Bytes data, std::size_t offset, const std::string &name)
{
    while (!data.empty()) {
        const auto count = ::pwrite(fd, data.data(), data.size(), static_cast<off_t>(offset));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return systemError("Writing " + name, count < 0 ? errno : EIO);
        data = data.subspan(static_cast<std::size_t>(count));
        offset += static_cast<std::size_t>(count);
    }
    return {};
}

/// A name that was renamed over is only there after a power cut when its folder was synced.
Result<void> syncFolder(const std::filesystem::path &folder)
{
    const UniqueFd fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!fd || ::fsync(fd.get()) != 0)
        return systemError("Syncing " + folder.string(), errno);
    return {};
}

/// How long the file is made that has so many octets in it and is written anew at `rewriteAt`.
std::size_t lengthFor(std::size_t octets, std::size_t rewriteAt)
{
    constexpr auto kStep = LeaseJournal::kStep;
    return (std::max(octets, std::min(rewriteAt, octets + LeaseJournal::kAhead)) + kStep) / kStep * kStep;
}

} // namespace

LeaseJournal LeaseJournal::open(const std::filesystem::path &folder, TimePoint now)
{
    LeaseJournal journal;
    journal.m_folder = folder;
    auto content = journal.read();
    bool asItShouldBe = false;
    if (!content) {
        journal.m_problem = content.error().message;
    } else if (!content->empty()) {
        journal.replay(*content);
        asItShouldBe = journal.m_problem.empty() && journal.m_end < journal.m_rewriteAt;
    }
    if (asItShouldBe) {
        journal.m_fd = UniqueFd(::open(journal.file().c_str(), O_RDWR | O_CLOEXEC));
        journal.m_length = content->size();
    }
    journal.m_stale = !journal.m_fd;
    if (!journal.m_stale) {
        journal.lengthen(); // now, as nobody waits yet
        return journal;
    }
    if (auto done = journal.rewrite(); !done) {
        journal.m_problem += (journal.m_problem.empty() ? "" : " ") + done.error().message;
        journal.m_failed = now;
    }
    return journal;
}

/// The file's content; empty where there is none yet. A file that is none of ours is moved aside.
Result<ByteVector> LeaseJournal::read()
{
    const auto name = file().string();
    const UniqueFd fd(::open(name.c_str(), O_RDONLY | O_CLOEXEC));
    if (!fd)
        return errno == ENOENT ? Result(ByteVector()) : systemError("Opening " + name, errno);
    struct stat status {};
    if (::fstat(fd.get(), &status) != 0)
        return systemError("Reading " + name, errno);
    ByteVector content(std::min(static_cast<std::size_t>(status.st_size), kLargestFile));
    std::size_t size = 0;
    while (size < content.size()) {
        const auto count = ::pread(fd.get(), content.data() + size, content.size() - size, static_cast<off_t>(size));
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return systemError("Reading " + name, errno);
        if (count == 0)
            break;
        size += static_cast<std::size_t>(count);
    }
    content.resize(size);
    if (content.empty() || textOf(content).starts_with(kMagic))
        return content;
    std::error_code ignored;
    std::filesystem::rename(name, name + ".damaged", ignored);
    return Error{Error::Code::Malformed,
        name + " is no journal of leases. It was renamed to " + std::string(kFileName)
            + ".damaged, and the leases of the database count."};
}

void LeaseJournal::replay(Bytes content)
{
    const auto whole = content.size();
    std::size_t at = kMagic.size();
    std::size_t damaged = 0;
    m_end = at;
    while (at < whole && !isAllZero(content.subspan(at, 1))) {
        auto begin = at;
        auto record = recordAt(content.subspan(begin));
        // What is not whole is looked over for the next one that is: a bad sector costs what lies in it only.
        while ((record.empty() || !replayRecord(record)) && begin < whole) {
            ++begin;
            record = recordAt(content.subspan(begin));
        }
        if (record.empty())
            break;
        damaged += begin - at;
        at = begin + record.size();
        m_end = at;
    }
    const auto name = file().string();
    if (damaged > 0)
        m_problem = std::to_string(damaged) + " octets in " + name + " are damaged; the other leases in it count.";
    if (!isAllZero(content.subspan(m_end)))
        m_problem += std::string(m_problem.empty() ? "" : " ") + "The last record in " + name
            + " was not written to its end, as happens in a power cut; no machine was told of it.";
    markDurable(std::exchange(m_pendingLeases, {}));
}

bool LeaseJournal::replayRecord(Bytes record)
{
    ByteReader in(record.subspan(2, record.size() - kFrame));
    const auto kind = Kind{std::to_integer<std::uint8_t>(record[0])};
    if (kind == Kind::Quarantine) {
        const Ipv4Address address{in.u32()};
        const WallTime until{static_cast<std::int64_t>(in.u64())};
        if (!in.ok())
            return false;
        takeQuarantine(address, until);
        return true;
    }
    Lease lease;
    lease.mac.octets = in.array<6>();
    lease.address.bits = in.u32();
    lease.granted.msecs = static_cast<std::int64_t>(in.u64());
    lease.expires.msecs = static_cast<std::int64_t>(in.u64());
    const WallTime at{static_cast<std::int64_t>(in.u64())};
    if (!in.ok())
        return false;
    lease.hostName = textOf(in.rest());
    m_pendingLeases.push_back({lease.mac, lease.address, lease.expires});
    take(lease, at, kind == Kind::Ended);
    return true;
}

void LeaseJournal::take(const Lease &lease, WallTime at, bool ended)
{
    if (const auto holder = m_holders.find(lease.address); holder != m_holders.end() && holder->second != lease.mac)
        m_machines.erase(holder->second); // by (3): the address was taken from it
    auto &machine = m_machines[lease.mac];
    if (machine.lease.address != lease.address)
        m_holders.erase(machine.lease.address);
    m_holders[lease.address] = lease.mac;
    machine.lease = lease;
    machine.at = at;
    machine.ended = ended;
}

void LeaseJournal::takeQuarantine(Ipv4Address address, WallTime until)
{
    if (m_quarantined.size() >= kMaxQuarantined && !m_quarantined.contains(address))
        m_quarantined.erase(std::ranges::min_element(m_quarantined, {}, [](const auto &one) { return one.second; }));
    m_quarantined[address] = until;
}

void LeaseJournal::put(const Lease &lease, WallTime at)
{
    const bool ended = lease.expires <= at;
    take(lease, at, ended);
    m_pendingLeases.push_back({lease.mac, lease.address, lease.expires});
    if (!m_stale && !m_folder.empty())
        writeLease(m_pending, lease, at, ended);
}

void LeaseJournal::putQuarantine(Ipv4Address address, WallTime until)
{
    takeQuarantine(address, until);
    if (!m_stale && !m_folder.empty())
        writeQuarantine(m_pending, address, until);
}

Result<void> LeaseJournal::commit(TimePoint now)
{
    if (m_machines.size() > kMaxMachines)
        forgetOldest();
    if (m_folder.empty()) {
        markDurable(std::exchange(m_pendingLeases, {}));
        return {};
    }
    if (m_stale) {
        if (m_failed && now - *m_failed < kRetry)
            return Error{Error::Code::Io, "Writing " + file().string() + " has just failed."};
        m_failed = now;
        return rewrite();
    }
    auto write = beginCommit();
    return write ? endCommit(perform(*write), now) : Result<void>();
}

std::optional<LeaseJournal::Write> LeaseJournal::beginCommit()
{
    NETSEAT_CHECK(!isCommitting());
    if (m_stale || m_folder.empty() || m_pending.empty())
        return std::nullopt;
    if (m_end + m_pending.size() > m_length)
        lengthen();
    m_writing = m_pending.size();
    m_writingLeases = std::exchange(m_pendingLeases, {});
    return Write{.fd = m_fd.get(), .at = m_end, .octets = std::exchange(m_pending, {}), .name = file().string()};
}

Result<void> LeaseJournal::perform(const Write &write)
{
    if (auto done = writeAt(write.fd, write.octets, write.at, write.name); !done)
        return done;
    if (::fdatasync(write.fd) != 0)
        return systemError("Syncing " + write.name, errno);
    return {};
}

Result<void> LeaseJournal::endCommit(Result<void> outcome, TimePoint now)
{
    const auto octets = std::exchange(m_writing, 0);
    const auto leases = std::exchange(m_writingLeases, {});
    if (!outcome) {
        m_stale = true;
        m_failed = now;
        m_pending.clear(); // rewrite() writes what is true by then
        m_pendingLeases.clear();
        return outcome;
    }
    m_end += octets;
    m_length = std::max(m_length, m_end);
    markDurable(leases);
    if (m_end >= m_rewriteAt)
        shorten();
    return {};
}

void LeaseJournal::shorten()
{
    if (!rewrite())
        m_rewriteAt = 2 * m_end; // nothing is lost: it is all in the old file
}

void LeaseJournal::tidy()
{
    if (isWorthTidying())
        shorten();
}

/// Zeros behind the end: a sync that changes no file size and no block list takes a third of the time. Where there is no
/// room for them, the records may still fit.
void LeaseJournal::lengthen()
{
    const auto wanted = lengthFor(m_end + m_pending.size(), m_rewriteAt);
    if (wanted <= m_length || !writeAt(m_fd.get(), ByteVector(wanted - m_length), m_length, {}))
        return;
    m_length = wanted;
    (void)::fdatasync(m_fd.get()); // if it fails, so does the next one, which counts
}

Result<void> LeaseJournal::rewrite()
{
    ByteVector content;
    const auto magic = bytesOf(kMagic);
    content.insert(content.end(), magic.begin(), magic.end());
    for (const auto &[address, until] : m_quarantined)
        writeQuarantine(content, address, until);
    for (const auto &[mac, machine] : m_machines)
        writeLease(content, machine.lease, machine.at, machine.ended);
    const auto end = content.size();
    const auto rewriteAt = std::max(kWorthwhile, 4 * end);
    content.resize(lengthFor(end, rewriteAt));
    const auto part = m_folder / (std::string(kFileName) + ".part");
    auto written = writeNew(part, content);
    if (!written) {
        content.resize(end); // the records may fit without the zeros
        written = writeNew(part, content);
    }
    if (written && ::rename(part.c_str(), file().c_str()) != 0)
        written = systemError("Renaming " + part.string(), errno);
    if (!written) {
        std::error_code ignored;
        std::filesystem::remove(part, ignored);
        return written.error();
    }
    m_fd = std::move(*written);
    m_end = end;
    m_length = content.size();
    m_rewriteAt = rewriteAt;
    m_pending.clear();
    m_stale = true; // until its name is durable too
    if (auto done = syncFolder(m_folder); !done)
        return done;
    m_stale = false;
    m_failed.reset();
    m_pendingLeases.clear();
    for (auto &[mac, machine] : m_machines) {
        machine.durableAddress = machine.lease.address;
        machine.durableUntil = machine.lease.expires;
    }
    return {};
}

Result<UniqueFd> LeaseJournal::writeNew(const std::filesystem::path &part, Bytes content) const
{
    const auto name = part.string();
    UniqueFd fd(::open(name.c_str(), O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0600));
    if (!fd)
        return systemError("Writing " + name, errno);
    if (auto done = writeAt(fd.get(), content, 0, name); !done)
        return done.error();
    if (::fsync(fd.get()) != 0)
        return systemError("Syncing " + name, errno);
    return fd;
}

void LeaseJournal::forgetOldest()
{
    std::vector<std::pair<WallTime, MacAddress>> byEnd;
    byEnd.reserve(m_machines.size());
    for (const auto &[mac, machine] : m_machines)
        byEnd.emplace_back(machine.lease.expires, mac);
    std::ranges::sort(byEnd);
    byEnd.resize(byEnd.size() - kMaxMachines / 2);
    for (const auto &[expires, mac] : byEnd) {
        const auto found = m_machines.find(mac);
        m_holders.erase(found->second.lease.address);
        m_machines.erase(found);
    }
}

void LeaseJournal::markDurable(const std::vector<Said> &leases)
{
    for (const auto &[mac, address, until] : leases) {
        const auto found = m_machines.find(mac);
        if (found == m_machines.end())
            continue;
        found->second.durableAddress = address;
        found->second.durableUntil = until;
    }
}

bool LeaseJournal::isDurable(const MacAddress &mac, Ipv4Address address, WallTime now) const
{
    const auto found = m_machines.find(mac);
    return found != m_machines.end() && found->second.durableAddress == address && found->second.durableUntil > now;
}

bool LeaseJournal::covers(const Lease &lease) const
{
    const auto found = m_machines.find(lease.mac);
    if (found == m_machines.end() || found->second.ended)
        return false;
    const auto &[said, at, ended, durableAddress, durableUntil] = found->second;
    return said.address == lease.address && durableAddress == lease.address && durableUntil >= lease.expires;
}

bool LeaseJournal::knowsName(const Lease &lease) const
{
    const auto found = m_machines.find(lease.mac);
    return found != m_machines.end() && found->second.lease.hostName == lease.hostName;
}

Lease LeaseJournal::withSlack(Lease lease, WallTime now)
{
    const auto length = lease.expires - now;
    if (length > milliseconds(0))
        lease.expires = lease.expires + std::min<milliseconds>(kSlack, length / 8);
    return lease;
}

bool LeaseJournal::runs(Ipv4Address address, WallTime now) const
{
    const auto holder = m_holders.find(address);
    return holder != m_holders.end() && m_machines.at(holder->second).lease.expires > now;
}

std::vector<Lease> LeaseJournal::merged(const std::vector<Lease> &stored) const
{
    std::map<MacAddress, Lease> result;
    for (const auto &[mac, machine] : m_machines)
        result.emplace(mac, machine.lease);
    for (const auto &lease : stored) {
        if (const auto own = m_machines.find(lease.mac); own != m_machines.end()) {
            const auto &[said, at, ended, durableAddress, durableUntil] = own->second;
            const bool renewed = !ended && said.address == lease.address && lease.expires > said.expires;
            if (lease.granted > at || renewed)
                result[lease.mac] = lease;
            continue;
        }
        const auto holder = m_holders.find(lease.address);
        if (holder == m_holders.end() || lease.granted > m_machines.at(holder->second).at)
            result[lease.mac] = lease;
    }
    std::vector<Lease> list;
    list.reserve(result.size());
    for (auto &[mac, lease] : result)
        list.push_back(std::move(lease));
    return list;
}

} // namespace netseat::dhcp
