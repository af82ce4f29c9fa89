/// A client that writes, loses its target, comes back and knows what must be there.
///
///   fault_writer --make-image FILE --mib N
///   fault_writer --portal ADDRESS:PORT --target IQN --initiator IQN --mib N [--strict] [--seed N]
///
/// Every block of 4 KiB says where it belongs and of which generation it is, with a checksum. The program writes with
/// many commands under way and flushes at times until the connection ends, reports "lost", logs in again, reads the whole
/// disk, reports "verified …" and goes on. A block must hold a generation that was sent, and none older than the newest
/// that a flush has covered; --strict: than the newest that was answered. One line on its standard input ends it after
/// the round in which it is, with "done …".
#include <iscsi/iscsi.h>
#include <iscsi/scsi-lowlevel.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cinttypes>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <poll.h>
#include <random>
#include <string>
#include <thread>
#include <unistd.h>
#include <vector>

namespace {

constexpr std::uint32_t kBlock = 4096;
constexpr std::uint32_t kSector = 512;
constexpr std::size_t kDepth = 16;
constexpr std::uint32_t kMostBlocks = 24; // of one write: more than one cluster of 64 KiB
constexpr std::uint32_t kReadBlocks = 64;
constexpr int kWritesPerFlush = 40;
constexpr int kWarm = 60; // writes answered before "writing" is said
constexpr std::chrono::seconds kPatience{60};

[[noreturn]] void fail(const std::string &what)
{
    std::printf("FAILED: %s\n", what.c_str());
    std::fflush(stdout);
    std::exit(1);
}

void say(const std::string &line)
{
    std::puts(line.c_str());
    std::fflush(stdout);
}

std::uint64_t mix(std::uint64_t value)
{
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9U;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebU;
    return value ^ (value >> 31);
}

/// Place, generation, then words that follow from both: no block can be taken for another, nor half of one for a whole.
void fill(unsigned char *block, std::uint64_t place, std::uint64_t generation)
{
    for (std::uint64_t word = 0; word < kBlock / sizeof word; ++word) {
        const std::uint64_t value = word == 0 ? place
            : word == 1                       ? generation
                                              : mix((place << 32) ^ (generation << 9) ^ word);
        std::memcpy(block + word * sizeof value, &value, sizeof value);
    }
}

std::uint64_t generationIn(const unsigned char *block, std::uint64_t place)
{
    std::uint64_t generation = 0;
    std::memcpy(&generation, block + sizeof generation, sizeof generation);
    std::array<unsigned char, kBlock> wanted{};
    fill(wanted.data(), place, generation);
    if (std::memcmp(block, wanted.data(), kBlock) != 0)
        fail("block " + std::to_string(place) + " holds what nobody wrote there");
    return generation;
}

/// What is known of one block. Generation 0 is the image's.
struct Known {
    std::uint64_t durable = 0; ///< at least this must be there
    std::uint64_t answered = 0;
    std::uint64_t sent = 0; ///< at most this can be there
};

struct Writer;

struct Slot {
    Writer *writer = nullptr;
    std::vector<unsigned char> data;
    std::uint64_t place = 0;
    std::uint32_t blocks = 0;
    std::uint64_t generation = 0;
    bool busy = false;
};

struct Writer {
    std::string portal, target, initiator;
    bool strict = false;
    std::vector<Known> known;
    std::vector<bool> underWay; ///< two writes of one block at once could end in any order
    std::array<Slot, kDepth> slots;
    std::mt19937_64 random;
    std::uint64_t generation = 0;
    iscsi_context *iscsi = nullptr;
    std::vector<std::uint64_t> covered; ///< by block: answered when the running flush was sent
    bool flushing = false;
    bool isLost = false;
    int answeredNow = 0;
    int sinceFlush = 0;
    std::uint64_t writes = 0, flushes = 0, rounds = 0;

    void connect();
    void verify();
    void writeUntilLost();
    void issue(Slot &slot);
    void flush();
    void service();
};

void written(iscsi_context *, int status, void *data, void *privateData)
{
    auto &slot = *static_cast<Slot *>(privateData);
    auto &writer = *slot.writer;
    scsi_free_scsi_task(static_cast<scsi_task *>(data));
    slot.busy = false;
    for (std::uint32_t i = 0; i < slot.blocks; ++i)
        writer.underWay[slot.place + i] = false;
    if (status == SCSI_STATUS_CANCELLED || status == SCSI_STATUS_ERROR || status == SCSI_STATUS_TIMEOUT) {
        writer.isLost = true;
        return;
    }
    if (status != SCSI_STATUS_GOOD)
        fail(std::string("a write failed: ") + iscsi_get_error(writer.iscsi));
    for (std::uint32_t i = 0; i < slot.blocks; ++i)
        writer.known[slot.place + i].answered = slot.generation;
    ++writer.writes;
    ++writer.answeredNow;
    ++writer.sinceFlush;
}

void flushed(iscsi_context *, int status, void *data, void *privateData)
{
    auto &writer = *static_cast<Writer *>(privateData);
    scsi_free_scsi_task(static_cast<scsi_task *>(data));
    writer.flushing = false;
    if (status == SCSI_STATUS_CANCELLED || status == SCSI_STATUS_ERROR || status == SCSI_STATUS_TIMEOUT) {
        writer.isLost = true;
        return;
    }
    if (status != SCSI_STATUS_GOOD)
        fail(std::string("a flush failed: ") + iscsi_get_error(writer.iscsi));
    for (std::size_t i = 0; i < writer.known.size(); ++i)
        writer.known[i].durable = std::max(writer.known[i].durable, writer.covered[i]);
    ++writer.flushes;
}

/// Until the target is there again: it may be starting.
void Writer::connect()
{
    const auto until = std::chrono::steady_clock::now() + kPatience;
    for (;;) {
        iscsi = iscsi_create_context(initiator.c_str());
        iscsi_set_noautoreconnect(iscsi, 1);
        iscsi_set_targetname(iscsi, target.c_str());
        iscsi_set_session_type(iscsi, ISCSI_SESSION_NORMAL);
        iscsi_set_header_digest(iscsi, ISCSI_HEADER_DIGEST_NONE);
        iscsi_set_timeout(iscsi, 30);
        if (iscsi_full_connect_sync(iscsi, portal.c_str(), 0) == 0)
            return;
        const std::string why = iscsi_get_error(iscsi);
        iscsi_destroy_context(iscsi);
        if (std::chrono::steady_clock::now() > until)
            fail("no login for a minute: " + why);
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    }
}

void Writer::verify()
{
    std::uint64_t newer = 0;
    for (std::uint64_t place = 0; place < known.size(); place += kReadBlocks) {
        const auto count = std::min<std::uint64_t>(kReadBlocks, known.size() - place);
        scsi_task *task = iscsi_read16_sync(
            iscsi, 0, place * (kBlock / kSector), static_cast<std::uint32_t>(count * kBlock), kSector, 0, 0, 0, 0, 0);
        if (!task || task->status != SCSI_STATUS_GOOD || task->datain.size != static_cast<int>(count * kBlock))
            fail(std::string("a read failed: ") + iscsi_get_error(iscsi));
        for (std::uint64_t i = 0; i < count; ++i) {
            auto &block = known[place + i];
            const auto found = generationIn(task->datain.data + i * kBlock, place + i);
            const auto least = strict ? std::max(block.answered, block.durable) : block.durable;
            if (found < least || found > block.sent)
                fail("block " + std::to_string(place + i) + " holds generation " + std::to_string(found) + "; flushed "
                    + std::to_string(block.durable) + ", answered " + std::to_string(block.answered) + ", sent "
                    + std::to_string(block.sent));
            newer += found > block.durable ? 1 : 0;
            block = {found, found, found}; // what came back from the file can't go away again by a crash
        }
        scsi_free_scsi_task(task);
    }
    say("verified " + std::to_string(known.size()) + " blocks, " + std::to_string(newer)
        + " newer than the last flush");
}

void Writer::issue(Slot &slot)
{
    const auto blocks = static_cast<std::uint32_t>(1 + random() % kMostBlocks);
    const auto place = random() % (known.size() - blocks);
    for (std::uint32_t i = 0; i < blocks; ++i)
        if (underWay[place + i])
            return; // another place the next time
    slot.place = place;
    slot.blocks = blocks;
    slot.generation = ++generation;
    slot.data.resize(std::size_t{blocks} * kBlock);
    for (std::uint32_t i = 0; i < blocks; ++i) {
        fill(slot.data.data() + std::size_t{i} * kBlock, place + i, generation);
        known[place + i].sent = generation;
        underWay[place + i] = true;
    }
    slot.busy = true;
    if (!iscsi_write16_task(iscsi, 0, place * (kBlock / kSector), slot.data.data(), blocks * kBlock, kSector, 0, 0, 0,
            0, 0, written, &slot))
        isLost = true;
}

void Writer::flush()
{
    sinceFlush = 0;
    flushing = true;
    covered.resize(known.size());
    for (std::size_t i = 0; i < known.size(); ++i)
        covered[i] = known[i].answered;
    if (!iscsi_synchronizecache10_task(iscsi, 0, 0, 0, 0, 0, flushed, this))
        isLost = true;
}

void Writer::service()
{
    pollfd fd{iscsi_get_fd(iscsi), static_cast<short>(iscsi_which_events(iscsi)), 0};
    if (::poll(&fd, 1, 30000) == 0)
        fail("the target says nothing for 30 s");
    if (iscsi_service(iscsi, fd.revents) < 0)
        isLost = true;
}

void Writer::writeUntilLost()
{
    isLost = false;
    answeredNow = 0;
    bool said = false;
    while (!isLost) {
        for (auto &slot : slots)
            if (!slot.busy && !isLost)
                issue(slot);
        if (sinceFlush >= kWritesPerFlush && !flushing && !isLost)
            flush();
        if (!isLost)
            service();
        if (answeredNow >= kWarm && !said) {
            say("writing");
            said = true;
        }
    }
    iscsi_destroy_context(iscsi); // cancels what was under way
    for (auto &slot : slots)
        slot.busy = false;
    underWay.assign(known.size(), false);
    flushing = false;
    ++rounds;
}

void makeImage(const std::string &file, std::uint64_t blocks)
{
    FILE *out = std::fopen(file.c_str(), "wb");
    std::array<unsigned char, kBlock> block{};
    for (std::uint64_t place = 0; out != nullptr && place < blocks; ++place) {
        fill(block.data(), place, 0);
        if (std::fwrite(block.data(), kBlock, 1, out) != 1)
            fail("the image can't be written");
    }
    if (out == nullptr || std::fclose(out) != 0)
        fail("the image can't be written");
}

bool isToldToEnd()
{
    pollfd fd{STDIN_FILENO, POLLIN, 0};
    return ::poll(&fd, 1, 0) > 0;
}

} // namespace

int main(int argc, char **argv)
{
    (void)std::signal(SIGPIPE, SIG_IGN); // libiscsi writes to sockets that the other side has closed
    Writer writer;
    std::string image;
    std::uint64_t blocks = 0;
    for (int i = 1; i < argc; ++i) {
        const std::string name = argv[i];
        if (name == "--strict") {
            writer.strict = true;
            continue;
        }
        const std::string value = i + 1 < argc ? argv[++i] : "";
        if (name == "--make-image")
            image = value;
        else if (name == "--mib")
            blocks = std::stoull(value) * 1048576 / kBlock;
        else if (name == "--portal")
            writer.portal = value;
        else if (name == "--target")
            writer.target = value;
        else if (name == "--initiator")
            writer.initiator = value;
        else if (name == "--seed")
            writer.random.seed(std::stoull(value));
        else
            fail("unknown option " + name);
    }
    if (!image.empty()) {
        makeImage(image, blocks);
        return 0;
    }
    writer.known.resize(blocks);
    writer.underWay.resize(blocks);
    for (auto &slot : writer.slots)
        slot.writer = &writer;
    for (bool isLast = false;;) {
        writer.connect();
        writer.verify();
        if (isLast)
            break;
        writer.writeUntilLost();
        isLast = isToldToEnd();
        say("lost");
    }
    say("done: " + std::to_string(writer.writes) + " writes and " + std::to_string(writer.flushes)
        + " flushes answered");
    iscsi_logout_sync(writer.iscsi);
    iscsi_destroy_context(writer.iscsi);
    return 0;
}
