#pragma once

#include "disk_view.h"
#include "reactor.h"

#include <functional>
#include <netinet/in.h>
#include <optional>

namespace storm {

/// Where a machine's disk is, and who asks for it.
struct Portal {
    sockaddr_in address{};
    std::uint8_t lun = 0;
    std::string target;
    std::string initiator;
};

/// One iSCSI session by hand, as the initiators of the recording have it. Firmware: 8 KiB segments, each write asked
/// for, one command at a time. System: 256 KiB, immediate data, as deep as recorded. Every octet read is compared as it
/// arrives, nothing is kept.
class Initiator final : public Watcher {
public:
    enum class End { Done, Refused, Broken };
    /// Called once. `why`: for Refused and Broken.
    using Ended = std::function<void(End end, const std::string &why)>;

    Initiator(Reactor &reactor, Counters &counters, const Portal &portal, in_addr from, const Phase &phase,
        DiskView &disk, Ended ended);

    void ready(std::uint32_t events) override;
    /// Says goodbye and then Done. Only after Done.
    void logOut();
    bool isLoggedIn() const { return m_state == State::FullFeature; }
    std::function<void()> loggedIn; ///< optional

private:
    enum class State { Connecting, Security, Operational, FullFeature, LoggingOut, Over };
    struct Task {
        std::size_t step = 0;
        std::uint32_t received = 0;
        bool isWrong = false;
    };

    void over(End end, const std::string &why = {});
    void login(std::uint8_t flags, const std::string &keys);
    void sendOperational();
    void pump();
    void issue(std::size_t step);
    void dataOut(
        const Step &step, std::size_t index, std::uint32_t transferTag, std::uint32_t offset, std::uint32_t octets);
    void queue(const std::array<std::uint8_t, 48> &header, std::span<const std::byte> data);
    void flush();
    void receive();
    void take(std::span<const std::byte> octets);
    void onHeader();
    void onDataIn(std::span<const std::byte> piece);
    void onPdu();
    void onLogin();
    void onKeys();
    void onStatus();
    void onReadyToTransfer();
    void onPing();
    void judge(std::size_t slot, std::uint8_t status);
    std::size_t slotOf(std::uint32_t tag) const;

    Reactor &m_reactor;
    Counters &m_counters;
    const Portal &m_portal;
    const Phase &m_phase;
    DiskView &m_disk;
    Ended m_ended;
    State m_state = State::Connecting;
    Moment m_arrived{}; ///< what is being taken
    Moment m_asked{}; ///< a login, or the session's first read
    bool m_asks = false; ///< that waits to be sent
    std::optional<std::size_t> m_firstRead; ///< its step, from when it is issued
    bool m_watchesOutput = true;
    std::vector<std::byte> m_out;
    std::size_t m_outSent = 0;

    std::array<std::uint8_t, 48> m_header{};
    std::size_t m_headerHave = 0;
    std::uint32_t m_data = 0; ///< of the PDU in arrival, without padding
    std::uint32_t m_dataSeen = 0;
    std::string m_text; ///< data of PDUs other than Data-In
    std::size_t m_slot = 0; ///< of the Data-In in arrival

    std::vector<Task> m_tasks; ///< under way
    std::size_t m_next = 0; ///< step
    std::vector<std::size_t> m_again; ///< steps to repeat
    std::uint32_t m_cmdSn = 1;
    std::uint32_t m_maxCmdSn = 1;
    std::uint32_t m_statSn = 0; ///< the next one expected
    std::uint32_t m_theirSegment = 8192;
    std::uint32_t m_firstBurst = 65536;
    std::uint32_t m_maxBurst = 262144;
    bool m_immediate = false;
    bool m_initialR2t = true;
};

} // namespace storm
