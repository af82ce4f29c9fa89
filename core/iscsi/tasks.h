#pragma once

#include "iscsi/data_out.h"
#include "iscsi/disk.h"
#include "iscsi/sender.h"

#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

namespace netseat::iscsi {

/// Octets that a session has moved.
struct Counters {
    std::uint64_t read = 0;
    std::uint64_t written = 0;
};

/// The SCSI commands of one session, from their PDU to their status (RFC 7143, 4.2.5, 11.3 to 11.8), and task management.
///
/// Memory is bounded: data of reads is fetched in slices while the output queue has room, and only so much Data-Out is
/// asked for at a time.
class Tasks {
public:
    /// Reads stop being fetched while so many octets wait to be sent: a peer that doesn't read costs no more.
    static constexpr std::size_t kOutputLimit = std::size_t{512} * 1024;
    /// One read of the disk at most.
    static constexpr std::size_t kReadSlice = std::size_t{128} * 1024;
    /// Data-Out of commands that have to be asked for theirs.
    static constexpr std::size_t kSolicitedLimit = std::size_t{8} * 1024 * 1024;

    Tasks(Sender &sender, Units units, const Parameters &parameters, std::uint64_t connection, scsi::NexusId nexus);

    /// False: a task with this tag exists (to be rejected).
    bool command(const ScsiCommand &pdu, Bytes immediate);

    /// Where the data of this Data-Out belongs, if that is in one piece; else an empty slice. Keep it until the data has
    /// come: the task may end meanwhile, or move to a larger buffer.
    Slice place(const DataOut &pdu, std::uint32_t length);
    /// `data` may lie in its place already. `intact`: its digest was right.
    void dataOut(const DataOut &pdu, std::uint32_t length, Bytes data, bool intact);

    /// The disk has done what it was asked.
    void diskDone(std::uint32_t serial, scsi::Outcome outcome);
    /// The output queue has room again.
    void pump();

    void manage(const TaskManagement &pdu);
    /// Another session has ended this one's tasks on a unit (LOGICAL UNIT RESET, PREEMPT AND ABORT).
    void endAll(const Disk *of);
    /// The session is over: nothing is answered any more.
    void abandon();

    const Counters &counters() const { return m_counters; }
    std::size_t underWay() const { return m_tasks.size(); }
    bool has(std::uint32_t tag) const { return m_byTag.contains(tag); }
    /// Task management requests whose answer waits for the disk.
    std::size_t managementWaiting() const { return m_answers.size(); }

private:
    struct Task {
        std::uint32_t serial = 0;
        std::uint32_t tag = 0;
        std::uint64_t lun = 0;
        Disk *disk = nullptr; ///< none: no unit has that LUN
        std::uint32_t expected = 0; ///< EDTL, octets
        bool read = false;
        bool write = false;
        std::uint8_t attribute = 0; ///< 11.3.1
        bool atDisk = false;
        bool aborted = false;
        std::optional<scsi::Pending> pending;
        std::optional<DataOutTracker> tracker;
        std::optional<scsi::Outcome> decided; ///< waits for the end of unsolicited data
        Slice data; ///< Data-Out
        std::uint32_t wanted = 0; ///< octets of Data-Out that the command takes
        bool admitted = false; ///< has its share of kSolicitedLimit
        // Data-In of a read
        Lba next;
        std::uint32_t left = 0; ///< octets still to fetch
        Slice slice; ///< being fetched
        std::uint32_t sent = 0;
        std::uint32_t burst = 0; ///< octets of the current sequence
        std::uint32_t dataSn = 0;
        std::uint32_t transfer = 0; ///< what the command would move, octets
    };
    using Tag = std::uint32_t;

    void begin(Task &task, const ScsiCommand &pdu, Bytes immediate);
    void prepareDataOut(Task &task, const ScsiCommand &pdu, Bytes immediate);
    void store(Task &task, std::uint32_t offset, Bytes data);
    void admit();
    void requestData(Task &task);
    void proceed(Task &task);
    void enter(Task &task);
    bool mustWait(const Task &task) const;
    void advanceLine();
    void start(Task &task);
    void startRead(Task &task, const scsi::BlockRange &range);
    bool fetch(Task &task);
    void sliceFetched(Task &task, const scsi::Outcome &outcome);
    void fail(Task &task, DataOutTracker::Fault fault);
    void finish(Task &task, scsi::Outcome outcome);
    void sendData(Task &task, Slice data, bool last, const Residual &residual);
    void respond(Task &task, const scsi::Outcome &outcome);
    Residual residual(const Task &task, std::uint32_t moved) const;
    void remove(Task &task);
    void drop(Task &task);
    void abort(Task &task, std::vector<std::uint32_t> &waitFor);
    Task *byTag(std::uint32_t tag);
    Disk *unitAt(std::uint64_t lun) const;
    Ticket ticket(const Task &task) const { return {m_connection, task.serial}; }

    TaskResponse carryOut(const TaskManagement &pdu, std::vector<std::uint32_t> &waitFor);
    TaskResponse carryOutOnUnit(TaskFunction function, std::uint64_t lun, std::vector<std::uint32_t> &waitFor);
    /// Of one unit, or without one of all.
    void abortAll(const Disk *of, std::vector<std::uint32_t> &waitFor);
    void settleManagement(std::uint32_t serial);

    struct ManagementAnswer {
        TaskManagementResponse pdu;
        std::vector<std::uint32_t> waitFor; ///< tasks that are still at the disk
    };

    Sender &m_sender;
    Units m_units;
    const Parameters &m_parameters;
    std::uint64_t m_connection;
    scsi::NexusId m_nexus;
    std::unordered_map<std::uint32_t, std::unique_ptr<Task>> m_tasks; // by serial
    std::unordered_map<Tag, Task *> m_byTag;
    std::deque<std::uint32_t> m_readers; // serials of reads that have data to fetch, in order
    std::deque<std::uint32_t> m_waiting; // serials of writes that have not been admitted
    std::deque<std::uint32_t> m_line; // serials of tasks that could start but for an ORDERED one, itself among them
    std::size_t m_ordered = 0; // ORDERED tasks there are
    bool m_advancing = false; // advanceLine() is on the stack
    std::vector<ManagementAnswer> m_answers;
    std::size_t m_solicited = 0;
    std::uint32_t m_nextSerial = 1;
    std::uint32_t m_nextTargetTag = 1;
    Counters m_counters;
};

} // namespace netseat::iscsi
