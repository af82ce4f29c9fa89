#include "doctor/partitions.h"

#include "base/unique_fd.h"
#include "doctor/text.h"

#include <algorithm>
#include <blkid/blkid.h>
#include <cerrno>
#include <cstdio>
#include <memory>
#include <sys/mman.h>
#include <unistd.h>

namespace netseat::doctor {

namespace {

constexpr std::uint64_t kHead = 1 << 20; ///< octets; the last of the super blocks that libblkid knows lie below
constexpr std::uint64_t kTail = 128 << 10;
constexpr int kPartitions = 128;

using Probe = std::unique_ptr<blkid_struct_probe, decltype(&blkid_free_probe)>;

/// A sparse copy of the disk that holds only what was asked for.
class Copy {
public:
    static Result<Copy> make(storage::BlockDevice &disk)
    {
        UniqueFd fd(::memfd_create("partitions", MFD_CLOEXEC));
        if (!fd || ::ftruncate(fd.get(), static_cast<off_t>(disk.size().bytes())) != 0)
            return systemError("Reading the partition table", errno);
        return Copy(disk, std::move(fd));
    }
    int fd() const { return m_fd.get(); }

    Result<void> take(Lba start, std::uint64_t octets)
    {
        if (start >= Lba{m_disk->size().value})
            return {};
        const auto blocks = std::min(octets / kBlockSize, m_disk->size().value - start.value);
        ByteVector data(blocks * kBlockSize);
        if (auto done = m_disk->read(start, data); !done)
            return done;
        if (::pwrite(m_fd.get(), data.data(), data.size(), static_cast<off_t>(start.bytes())) < 0)
            return systemError("Reading the partition table", errno);
        return {};
    }
    Result<void> takeEnds(Lba start, BlockCount size)
    {
        if (auto done = take(start, std::min(kHead, size.bytes())); !done)
            return done;
        const auto tail = std::min(kTail, size.bytes());
        return take(start + BlockCount{size.value - tail / kBlockSize}, tail);
    }

private:
    Copy(storage::BlockDevice &disk, UniqueFd fd)
        : m_disk(&disk)
        , m_fd(std::move(fd))
    {
    }
    storage::BlockDevice *m_disk;
    UniqueFd m_fd;
};

std::string text(const char *value)
{
    return value ? value : "";
}

void readFileSystem(const Copy &copy, Partition &partition)
{
    const Probe probe(blkid_new_probe(), &blkid_free_probe);
    if (!probe
        || blkid_probe_set_device(probe.get(), copy.fd(), static_cast<blkid_loff_t>(partition.start.bytes()),
               static_cast<blkid_loff_t>(partition.size.bytes()))
            != 0)
        return;
    blkid_probe_enable_superblocks(probe.get(), 1);
    blkid_probe_set_superblocks_flags(probe.get(), BLKID_SUBLKS_TYPE | BLKID_SUBLKS_UUID | BLKID_SUBLKS_LABEL);
    if (blkid_do_safeprobe(probe.get()) != 0)
        return;
    const auto value = [&probe](const char *name) {
        const char *found = nullptr;
        return blkid_probe_lookup_value(probe.get(), name, &found, nullptr) == 0 ? text(found) : std::string();
    };
    partition.fileSystem = value("TYPE");
    partition.uuid = value("UUID");
    partition.label = value("LABEL");
}

void readTable(const Copy &copy, BlockCount disk, PartitionTable &table)
{
    table.partitions.clear();
    table.damage.clear();
    const Probe probe(blkid_new_probe(), &blkid_free_probe);
    if (!probe || blkid_probe_set_device(probe.get(), copy.fd(), 0, 0) != 0)
        return;
    blkid_probe_enable_partitions(probe.get(), 1);
    const auto list = blkid_probe_get_partitions(probe.get());
    const auto parts = list ? blkid_partlist_get_table(list) : nullptr;
    if (!parts)
        return;
    const auto kind = text(blkid_parttable_get_type(parts));
    table.kind = kind == "gpt" ? PartitionTable::Kind::Gpt
        : kind == "dos"        ? PartitionTable::Kind::Mbr
                               : PartitionTable::Kind::Other;
    for (int i = 0; i < std::min(blkid_partlist_numof_partitions(list), kPartitions); ++i) {
        const auto part = blkid_partlist_get_partition(list, i);
        Partition found;
        found.number = static_cast<unsigned>(blkid_partition_get_partno(part));
        found.start = {static_cast<std::uint64_t>(blkid_partition_get_start(part))};
        found.size = {static_cast<std::uint64_t>(blkid_partition_get_size(part))};
        if (found.start.value >= disk.value || found.size.value > disk.value - found.start.value) {
            table.damage.push_back("Partition " + std::to_string(found.number)
                + " reaches past the end of the disk: the image is"
                  " cut short, or was made for a larger disk.");
            continue;
        }
        found.kind = text(blkid_partition_get_type_string(part));
        if (found.kind.empty()) {
            char number[8];
            std::snprintf(
                number, sizeof(number), "0x%02x", static_cast<unsigned>(blkid_partition_get_type(part)) & 0xff);
            found.kind = number;
        }
        found.partUuid = text(blkid_partition_get_uuid(part));
        table.partitions.push_back(std::move(found));
    }
}

/// That of Ethernet and GPT.
std::uint32_t crc32(Bytes data)
{
    std::uint32_t sum = ~0U;
    for (const auto octet : data) {
        sum ^= std::to_integer<std::uint32_t>(octet);
        for (int bit = 0; bit < 8; ++bit)
            sum = sum >> 1 ^ ((sum & 1) != 0 ? 0xedb88320U : 0U);
    }
    return ~sum;
}

struct GptHeader {
    bool valid = false;
    std::uint64_t other = 0; ///< where its copy lies
    std::uint64_t lastUsable = 0;
};

/// UEFI 2.10, 5.3.2, without the sum of the entries, which libblkid checks.
Result<GptHeader> readGptHeader(storage::BlockDevice &disk, Lba at)
{
    std::array<std::byte, kBlockSize> block{};
    if (auto done = disk.read(at, block); !done)
        return done.error();
    const auto number = [&block](std::size_t offset, std::size_t octets) {
        std::uint64_t value = 0;
        for (std::size_t i = octets; i > 0; --i)
            value = value << 8 | std::to_integer<std::uint64_t>(block[offset + i - 1]);
        return value;
    };
    GptHeader header{.other = number(32, 8), .lastUsable = number(48, 8)};
    const auto length = number(12, 4);
    const auto sum = number(16, 4);
    std::fill_n(block.begin() + 16, 4, std::byte{0});
    header.valid = textOf(Bytes(block).first(8)) == "EFI PART" && length >= 92 && length <= block.size()
        && crc32(Bytes(block).first(length)) == sum && number(24, 8) == at.value;
    return header;
}

/// A disk that says it has a GPT: whether both copies are there. The rest is libblkid's matter.
Result<void> judgeGpt(storage::BlockDevice &disk, Bytes first, PartitionTable &table)
{
    const auto size = disk.size().value;
    const bool protective =
        first[450] == std::byte{0xee} && first[510] == std::byte{0x55} && first[511] == std::byte{0xaa};
    const bool empty = table.kind == PartitionTable::Kind::None && table.partitions.front().fileSystem.empty();
    if (size < 3 || (!protective && !empty && table.kind != PartitionTable::Kind::Gpt))
        return {};
    const auto main = readGptHeader(disk, {1});
    if (!main)
        return main.error();
    const auto copy = readGptHeader(disk, {size - 1});
    if (!copy)
        return copy.error();
    if (main->valid && (main->other >= size || main->lastUsable >= size))
        table.damage.push_back("The partition table (GPT) is that of a disk of " + std::to_string(main->other + 1)
            + " blocks, but this one has " + std::to_string(size) + ": the image is cut short.");
    else if (main->valid && !copy->valid)
        table.damage.push_back(
            "The copy of the partition table (GPT) at the end of the disk is missing or damaged: the image was"
            " cut, enlarged, or not written to its end.");
    else if (!main->valid && copy->valid)
        table.damage.push_back("The partition table (GPT) is damaged; its copy at the end of the disk is good.");
    else if (!main->valid && protective)
        table.damage.push_back("The partition table (GPT) and its copy at the end of the disk are damaged.");
    return {};
}

constexpr std::string_view kDisks[] = {"/dev/sd", "/dev/vd", "/dev/xvd", "/dev/hd", "/dev/nvme", "/dev/mmcblk"};

} // namespace

std::optional<unsigned> partitionNumber(std::string_view word)
{
    const bool disk =
        std::any_of(std::begin(kDisks), std::end(kDisks), [&](auto start) { return word.starts_with(start); });
    const auto last = word.find_last_not_of("0123456789");
    if (!disk || last == std::string_view::npos || last + 1 == word.size() || word.size() - last > 4)
        return {};
    return static_cast<unsigned>(std::stoul(std::string(word.substr(last + 1))));
}

const Partition *PartitionTable::named(std::string_view name) const
{
    std::string value(name);
    std::erase(value, '"');
    constexpr std::string_view kByUuid = "/dev/disk/by-uuid/";
    if (value.starts_with(kByUuid))
        value = "UUID=" + value.substr(kByUuid.size());
    const auto number = partitionNumber(value);
    const auto found = std::find_if(partitions.begin(), partitions.end(), [&](const Partition &one) {
        return (!one.uuid.empty() && lower(value) == "uuid=" + lower(one.uuid))
            || (!one.partUuid.empty() && lower(value) == "partuuid=" + lower(one.partUuid))
            || (!one.label.empty() && value == "LABEL=" + one.label) || (number && one.number == *number);
    });
    return found == partitions.end() ? nullptr : &*found;
}

const Partition *PartitionTable::efiSystem() const
{
    const auto found = std::find_if(partitions.begin(), partitions.end(),
        [](const Partition &one) { return one.kind == "c12a7328-f81f-11d2-ba4b-00a0c93ec93b" || one.kind == "0xef"; });
    return found == partitions.end() ? nullptr : &*found;
}

const Partition *PartitionTable::biosBoot() const
{
    const auto found = std::find_if(partitions.begin(), partitions.end(),
        [](const Partition &one) { return one.kind == "21686148-6449-6e6f-744e-656564454649"; });
    return found == partitions.end() ? nullptr : &*found;
}

Result<PartitionTable> readPartitions(storage::BlockDevice &disk)
{
    PartitionTable table;
    if (disk.size().value == 0)
        return table;
    auto copy = Copy::make(disk);
    if (!copy)
        return copy.error();
    if (auto done = copy->takeEnds({}, disk.size()); !done)
        return done.error();
    std::array<std::byte, kBlockSize> first{};
    if (auto done = disk.read({}, first); !done)
        return done.error();
    // A jump, or anything else than zeros, where a BIOS begins to run.
    table.bootCode = first[510] == std::byte{0x55} && first[511] == std::byte{0xaa}
        && std::any_of(first.begin(), first.begin() + 64, [](std::byte octet) { return octet != std::byte{0}; });
    readTable(*copy, disk.size(), table);
    // Logical partitions of an MBR come to light one by one: each is described before its own start.
    for (std::size_t known = 0; table.partitions.size() != known && known < kPartitions;) {
        known = table.partitions.size();
        for (const auto &partition : table.partitions) {
            if (auto done = copy->takeEnds(partition.start, partition.size); !done)
                return done.error();
            if (auto done = copy->take(partition.start + partition.size, kHead); !done)
                return done.error();
        }
        readTable(*copy, disk.size(), table);
    }
    if (table.partitions.empty() && table.kind == PartitionTable::Kind::None) {
        Partition whole;
        whole.size = disk.size();
        table.partitions.push_back(whole);
    }
    for (auto &partition : table.partitions)
        readFileSystem(*copy, partition);
    if (auto judged = judgeGpt(disk, first, table); !judged)
        return judged.error();
    return table;
}

} // namespace netseat::doctor
