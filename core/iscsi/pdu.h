#pragma once

#include "base/bytes.h"

#include <array>
#include <cstdint>
#include <optional>

/// The basic header segments of RFC 7143, section 11, one struct a PDU. Each says its layout once, in layout(),
/// from which both decoding and encoding are made. Lengths of the data segment and of additional header segments
/// belong to the framing (pdu_reader.h, out_queue.h) and are not in these structs.
namespace netseat::iscsi {

inline constexpr std::size_t kHeaderSize = 48;
/// "No tag" (11.2.1.8, 11.7.4).
inline constexpr std::uint32_t kNoTag = 0xffffffff;

using RawHeader = std::array<std::byte, kHeaderSize>;
using Isid = std::array<std::uint8_t, 6>;

/// 11.2.1.2.
enum class Opcode : std::uint8_t {
    NopOut = 0x00,
    ScsiCommand = 0x01,
    TaskManagement = 0x02,
    Login = 0x03,
    Text = 0x04,
    DataOut = 0x05,
    Logout = 0x06,
    Snack = 0x10,
    NopIn = 0x20,
    ScsiResponse = 0x21,
    TaskManagementResponse = 0x22,
    LoginResponse = 0x23,
    TextResponse = 0x24,
    DataIn = 0x25,
    LogoutResponse = 0x26,
    ReadyToTransfer = 0x31,
    Async = 0x32,
    Reject = 0x3f,
};

/// 11.17.1.
enum class RejectReason : std::uint8_t {
    DataDigestError = 0x02,
    SnackReject = 0x03,
    ProtocolError = 0x04,
    CommandNotSupported = 0x05,
    TooManyImmediateCommands = 0x06,
    TaskInProgress = 0x07,
    InvalidPduField = 0x09,
    OutOfResources = 0x0a,
    WaitingForLogout = 0x0c,
};

inline Opcode opcodeOf(const RawHeader &header)
{
    return Opcode{static_cast<std::uint8_t>(std::to_integer<unsigned>(header[0]) & 0x3fU)};
}
inline bool isImmediate(const RawHeader &header)
{
    return (header[0] & std::byte{0x40}) != std::byte{0};
}
inline std::uint32_t initiatorTagOf(const RawHeader &header)
{
    return loadBe<std::uint32_t>(header.data() + 16);
}

/// Reads fields of a header at fixed places.
class FieldReader {
public:
    explicit FieldReader(const RawHeader &header)
        : m_at(header.data())
    {
    }
    template <typename T>
    void field(std::size_t offset, T &value)
    {
        value = loadBe<T>(m_at + offset);
    }
    template <std::size_t N>
    void field(std::size_t offset, std::array<std::uint8_t, N> &value)
    {
        for (std::size_t i = 0; i < N; ++i)
            value[i] = std::to_integer<std::uint8_t>(m_at[offset + i]);
    }
    template <std::size_t N>
    void field(std::size_t offset, std::array<std::byte, N> &value)
    {
        std::memcpy(value.data(), m_at + offset, N);
    }
    void bit(std::size_t offset, std::uint8_t mask, bool &value)
    {
        value = (std::to_integer<unsigned>(m_at[offset]) & mask) != 0;
    }
    void bits(std::size_t offset, std::uint8_t mask, unsigned shift, std::uint8_t &value)
    {
        value = static_cast<std::uint8_t>((std::to_integer<unsigned>(m_at[offset]) & mask) >> shift);
    }

private:
    const std::byte *m_at;
};

/// Writes them; the header is all zeros before.
class FieldWriter {
public:
    explicit FieldWriter(RawHeader &header)
        : m_at(header.data())
    {
    }
    template <typename T>
    void field(std::size_t offset, const T &value)
    {
        storeBe<T>(m_at + offset, value);
    }
    template <std::size_t N>
    void field(std::size_t offset, const std::array<std::uint8_t, N> &value)
    {
        std::memcpy(m_at + offset, value.data(), N);
    }
    template <std::size_t N>
    void field(std::size_t offset, const std::array<std::byte, N> &value)
    {
        std::memcpy(m_at + offset, value.data(), N);
    }
    void bit(std::size_t offset, std::uint8_t mask, bool value)
    {
        if (value)
            m_at[offset] |= std::byte{mask};
    }
    void bits(std::size_t offset, std::uint8_t mask, unsigned shift, std::uint8_t value)
    {
        m_at[offset] |= static_cast<std::byte>((static_cast<unsigned>(value) << shift) & mask);
    }

private:
    std::byte *m_at;
};

/// A header as its struct. The caller has looked at opcodeOf().
template <typename Pdu>
Pdu decode(const RawHeader &header)
{
    Pdu pdu;
    FieldReader in(header);
    Pdu::layout(in, pdu);
    return pdu;
}

template <typename Pdu>
RawHeader encode(const Pdu &pdu)
{
    RawHeader header{};
    header[0] = static_cast<std::byte>(Pdu::kOpcode);
    FieldWriter out(header);
    Pdu::layout(out, pdu);
    return header;
}

// ---- From the initiator -------------------------------------------------------------------------------------------

/// 11.18. The final bit is always 1.
struct NopOut {
    static constexpr auto kOpcode = Opcode::NopOut;
    bool immediate = false;
    bool final = true;
    std::uint64_t lun = 0;
    std::uint32_t initiatorTag = kNoTag;
    std::uint32_t targetTag = kNoTag;
    std::uint32_t cmdSn = 0;
    std::uint32_t expStatSn = 0;

    template <typename Io, typename Self>
    static void layout(Io &io, Self &pdu)
    {
        io.bit(0, 0x40, pdu.immediate);
        io.bit(1, 0x80, pdu.final);
        io.field(8, pdu.lun);
        io.field(16, pdu.initiatorTag);
        io.field(20, pdu.targetTag);
        io.field(24, pdu.cmdSn);
        io.field(28, pdu.expStatSn);
    }
    friend bool operator==(const NopOut &, const NopOut &) = default;
};

/// 11.3.
struct ScsiCommand {
    static constexpr auto kOpcode = Opcode::ScsiCommand;
    bool immediate = false;
    bool final = true; ///< no unsolicited Data-Out follows
    bool read = false;
    bool write = false;
    std::uint8_t attribute = 1; ///< 11.3.1: 0 untagged, 1 simple, 2 ordered, 3 head of queue, 4 ACA
    std::uint64_t lun = 0;
    std::uint32_t initiatorTag = 0;
    std::uint32_t expectedLength = 0; ///< octets
    std::uint32_t cmdSn = 0;
    std::uint32_t expStatSn = 0;
    std::array<std::byte, 16> cdb{};

    template <typename Io, typename Self>
    static void layout(Io &io, Self &pdu)
    {
        io.bit(0, 0x40, pdu.immediate);
        io.bit(1, 0x80, pdu.final);
        io.bit(1, 0x40, pdu.read);
        io.bit(1, 0x20, pdu.write);
        io.bits(1, 0x07, 0, pdu.attribute);
        io.field(8, pdu.lun);
        io.field(16, pdu.initiatorTag);
        io.field(20, pdu.expectedLength);
        io.field(24, pdu.cmdSn);
        io.field(28, pdu.expStatSn);
        io.field(32, pdu.cdb);
    }
    friend bool operator==(const ScsiCommand &, const ScsiCommand &) = default;
};

/// 11.5.1.
enum class TaskFunction : std::uint8_t {
    AbortTask = 1,
    AbortTaskSet = 2,
    ClearAca = 3,
    ClearTaskSet = 4,
    LogicalUnitReset = 5,
    TargetWarmReset = 6,
    TargetColdReset = 7,
    TaskReassign = 8,
};

/// 11.5.
struct TaskManagement {
    static constexpr auto kOpcode = Opcode::TaskManagement;
    bool immediate = false;
    bool final = true;
    std::uint8_t function = 0; ///< TaskFunction, or one we have not heard of
    std::uint64_t lun = 0;
    std::uint32_t initiatorTag = 0;
    std::uint32_t referencedTag = kNoTag;
    std::uint32_t cmdSn = 0;
    std::uint32_t expStatSn = 0;
    std::uint32_t refCmdSn = 0;
    std::uint32_t expDataSn = 0;

    template <typename Io, typename Self>
    static void layout(Io &io, Self &pdu)
    {
        io.bit(0, 0x40, pdu.immediate);
        io.bit(1, 0x80, pdu.final);
        io.bits(1, 0x7f, 0, pdu.function);
        io.field(8, pdu.lun);
        io.field(16, pdu.initiatorTag);
        io.field(20, pdu.referencedTag);
        io.field(24, pdu.cmdSn);
        io.field(28, pdu.expStatSn);
        io.field(32, pdu.refCmdSn);
        io.field(36, pdu.expDataSn);
    }
    friend bool operator==(const TaskManagement &, const TaskManagement &) = default;
};

/// 11.12. Always immediate.
struct LoginRequest {
    static constexpr auto kOpcode = Opcode::Login;
    bool immediate = true;
    bool transit = false;
    bool more = false; ///< C bit: the text goes on in the next one
    std::uint8_t currentStage = 0;
    std::uint8_t nextStage = 0;
    std::uint8_t versionMax = 0;
    std::uint8_t versionMin = 0;
    Isid isid{};
    std::uint16_t tsih = 0;
    std::uint32_t initiatorTag = 0;
    std::uint16_t connectionId = 0;
    std::uint32_t cmdSn = 0;
    std::uint32_t expStatSn = 0;

    template <typename Io, typename Self>
    static void layout(Io &io, Self &pdu)
    {
        io.bit(0, 0x40, pdu.immediate);
        io.bit(1, 0x80, pdu.transit);
        io.bit(1, 0x40, pdu.more);
        io.bits(1, 0x0c, 2, pdu.currentStage);
        io.bits(1, 0x03, 0, pdu.nextStage);
        io.field(2, pdu.versionMax);
        io.field(3, pdu.versionMin);
        io.field(8, pdu.isid);
        io.field(14, pdu.tsih);
        io.field(16, pdu.initiatorTag);
        io.field(20, pdu.connectionId);
        io.field(24, pdu.cmdSn);
        io.field(28, pdu.expStatSn);
    }
    friend bool operator==(const LoginRequest &, const LoginRequest &) = default;
};

/// 11.10.
struct TextRequest {
    static constexpr auto kOpcode = Opcode::Text;
    bool immediate = false;
    bool final = true;
    bool more = false; ///< C bit
    std::uint64_t lun = 0;
    std::uint32_t initiatorTag = 0;
    std::uint32_t targetTag = kNoTag;
    std::uint32_t cmdSn = 0;
    std::uint32_t expStatSn = 0;

    template <typename Io, typename Self>
    static void layout(Io &io, Self &pdu)
    {
        io.bit(0, 0x40, pdu.immediate);
        io.bit(1, 0x80, pdu.final);
        io.bit(1, 0x40, pdu.more);
        io.field(8, pdu.lun);
        io.field(16, pdu.initiatorTag);
        io.field(20, pdu.targetTag);
        io.field(24, pdu.cmdSn);
        io.field(28, pdu.expStatSn);
    }
    friend bool operator==(const TextRequest &, const TextRequest &) = default;
};

/// 11.7. Carries no CmdSN.
struct DataOut {
    static constexpr auto kOpcode = Opcode::DataOut;
    bool final = false;
    std::uint64_t lun = 0;
    std::uint32_t initiatorTag = 0;
    std::uint32_t targetTag = kNoTag; ///< kNoTag: unsolicited
    std::uint32_t expStatSn = 0;
    std::uint32_t dataSn = 0;
    std::uint32_t bufferOffset = 0; ///< octets

    template <typename Io, typename Self>
    static void layout(Io &io, Self &pdu)
    {
        io.bit(1, 0x80, pdu.final);
        io.field(8, pdu.lun);
        io.field(16, pdu.initiatorTag);
        io.field(20, pdu.targetTag);
        io.field(28, pdu.expStatSn);
        io.field(36, pdu.dataSn);
        io.field(40, pdu.bufferOffset);
    }
    friend bool operator==(const DataOut &, const DataOut &) = default;
};

/// 11.14.
struct LogoutRequest {
    static constexpr auto kOpcode = Opcode::Logout;
    bool immediate = false;
    bool final = true;
    std::uint8_t reason = 0; ///< 0 close the session, 1 close the connection, 2 remove it for recovery
    std::uint32_t initiatorTag = 0;
    std::uint16_t connectionId = 0;
    std::uint32_t cmdSn = 0;
    std::uint32_t expStatSn = 0;

    template <typename Io, typename Self>
    static void layout(Io &io, Self &pdu)
    {
        io.bit(0, 0x40, pdu.immediate);
        io.bit(1, 0x80, pdu.final);
        io.bits(1, 0x7f, 0, pdu.reason);
        io.field(16, pdu.initiatorTag);
        io.field(20, pdu.connectionId);
        io.field(24, pdu.cmdSn);
        io.field(28, pdu.expStatSn);
    }
    friend bool operator==(const LogoutRequest &, const LogoutRequest &) = default;
};

/// 11.16. Only refused here (error recovery level 0).
struct SnackRequest {
    static constexpr auto kOpcode = Opcode::Snack;
    bool final = true;
    std::uint8_t type = 0;
    std::uint64_t lun = 0;
    std::uint32_t initiatorTag = kNoTag;
    std::uint32_t targetTag = kNoTag;
    std::uint32_t expStatSn = 0;
    std::uint32_t begin = 0;
    std::uint32_t runLength = 0;

    template <typename Io, typename Self>
    static void layout(Io &io, Self &pdu)
    {
        io.bit(1, 0x80, pdu.final);
        io.bits(1, 0x0f, 0, pdu.type);
        io.field(8, pdu.lun);
        io.field(16, pdu.initiatorTag);
        io.field(20, pdu.targetTag);
        io.field(28, pdu.expStatSn);
        io.field(40, pdu.begin);
        io.field(44, pdu.runLength);
    }
    friend bool operator==(const SnackRequest &, const SnackRequest &) = default;
};

} // namespace netseat::iscsi
