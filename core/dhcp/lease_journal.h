#pragma once

#include "base/bytes.h"
#include "base/clock.h"
#include "base/result.h"
#include "base/unique_fd.h"
#include "inventory/inventory.h"

#include <filesystem>
#include <map>

namespace netseat::dhcp {

/// Leases and quarantined addresses on disk before a machine is told of them (RFC 2131, 4.3.1): a file that is only
/// appended to, with one write and one fdatasync for all that a batch of datagrams has changed.
///   1. What commit() has answered with success is read by the next open(), also after a power cut.
///   2. A record that is not whole, or whose checksum is wrong, is left out and told; those around it count.
///   3. The later record wins: of a machine, and of two machines with one address.
///   4. After a failure nothing is appended to the file any more (what a failed fdatasync has left of it is not
///      known): the next success is a whole new file, renamed over the old one.
/// The database of the inventory hears of leases too, but later: merged() says which of both is right.
class LeaseJournal {
public:
    static constexpr std::string_view kFileName = "leases.journal";
    /// Octets. The file has zeros behind its records up to where it is written anew, but no more than kAhead, in steps:
    /// a sync of records written over zeros is one write, one of a file that grows waits for the file system's journal.
    static constexpr std::size_t kStep = 256 << 10;
    static constexpr std::size_t kAhead = 8 << 20;
    static constexpr std::size_t kWorthwhile = 1 << 20; ///< octets: a smaller file is never written anew for its size
    static constexpr std::size_t kMaxMachines = 1 << 17; ///< those whose leases ended longest ago are forgotten
    static constexpr std::size_t kMaxQuarantined = 4096;
    static constexpr seconds kRetry{1}; ///< between attempts to write after a failure

    /// Keeps everything in memory only: for tests and for programs without a folder.
    LeaseJournal() = default;
    /// Reads what is there. Never fails: problem() says what was wrong, and commit() tries again to write.
    static LeaseJournal open(const std::filesystem::path &folder, TimePoint now);

    /// Sentences for people about what open() found; empty when all was well.
    const std::string &problem() const { return m_problem; }

    /// A lease granted, renewed or ended (it expires at `at` or before).
    void put(const Lease &lease, WallTime at);
    /// An address that nobody gets until then.
    void putQuarantine(Ipv4Address address, WallTime until);
    /// Makes all of it durable. Errors: NoSpace, Denied, Io; it is all kept and goes to disk with the next success.
    Result<void> commit(TimePoint now);

    /// commit() in steps, so that another thread may wait for the disk: what beginCommit() hands out is performed, anywhere,
    /// and endCommit() told of the outcome. Meanwhile put() goes on, for the next commit. Nothing is handed out where there
    /// is nothing to write or the whole file has to be: then commit() does it.
    struct Write {
        int fd = -1;
        std::size_t at = 0;
        ByteVector octets;
        std::string name; ///< for errors
    };
    std::optional<Write> beginCommit();
    static Result<void> perform(const Write &write);
    Result<void> endCommit(Result<void> outcome, TimePoint now);
    bool isCommitting() const { return m_writing > 0; }

    /// Writing the file anew takes some tens of milliseconds, so that it is better done while nobody asks: whether it will
    /// have to be done before long, and doing it if so.
    bool isWorthTidying() const { return !m_stale && !isCommitting() && m_end > m_rewriteAt / 2; }
    void tidy();

    /// True if a lease of this machine for this address is on disk and has not ended by then.
    bool isDurable(const MacAddress &mac, Ipv4Address address, WallTime now) const;
    /// True if what is on disk covers this lease, which runs: its machine may be told of it without a word more there.
    bool covers(const Lease &lease) const;
    /// True if the machine is known under the lease's name: else the record should be put, though nobody waits for it.
    bool knowsName(const Lease &lease) const;
    /// The lease as it is put, somewhat longer than the machine is told. So the further requests of one boot (firmware,
    /// iPXE, the system) are covered by the first, and none of them waits for a disk that is busy with the others' boots.
    static Lease withSlack(Lease lease, WallTime now);
    static constexpr seconds kSlack{300}; ///< but no more than an eighth of the lease

    /// True if a lease of this address has not ended by then, durable or not.
    bool runs(Ipv4Address address, WallTime now) const;

    /// The leases of the journal together with those of the database, which may be older or, when the journal was
    /// lost, newer.
    std::vector<Lease> merged(const std::vector<Lease> &stored) const;
    const std::map<Ipv4Address, WallTime> &quarantined() const { return m_quarantined; }

    std::size_t machines() const { return m_machines.size(); }
    std::size_t octets() const { return m_end; } ///< of the file that are used

private:
    struct Machine {
        Lease lease;
        WallTime at; ///< when that was said
        bool ended = false;
        Ipv4Address durableAddress;
        WallTime durableUntil; ///< 0: nothing is on disk
    };

    /// Of a lease: what counts when it is on disk.
    struct Said {
        MacAddress mac;
        Ipv4Address address;
        WallTime until;
    };

    std::filesystem::path file() const { return m_folder / kFileName; }
    Result<ByteVector> read();
    void replay(Bytes content);
    bool replayRecord(Bytes record);
    void take(const Lease &lease, WallTime at, bool ended);
    void takeQuarantine(Ipv4Address address, WallTime until);
    Result<void> rewrite();
    Result<UniqueFd> writeNew(const std::filesystem::path &part, Bytes content) const;
    void lengthen();
    void shorten();
    void forgetOldest();
    void markDurable(const std::vector<Said> &leases);

    std::filesystem::path m_folder; ///< empty: memory only
    UniqueFd m_fd;
    std::size_t m_end = 0; ///< where the next record goes
    std::size_t m_length = 0; ///< of the file, with the zeros behind the records
    std::size_t m_rewriteAt = kWorthwhile;
    bool m_stale = false; ///< by (4)
    std::optional<TimePoint> m_failed;
    std::string m_problem;
    std::map<MacAddress, Machine> m_machines;
    std::map<Ipv4Address, MacAddress> m_holders;
    std::map<Ipv4Address, WallTime> m_quarantined;
    ByteVector m_pending; ///< records that wait for commit()
    std::vector<Said> m_pendingLeases; ///< what m_pending says
    std::size_t m_writing = 0; ///< octets between beginCommit() and endCommit()
    std::vector<Said> m_writingLeases;
};

} // namespace netseat::dhcp
