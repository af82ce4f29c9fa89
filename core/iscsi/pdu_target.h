#pragma once

#include "iscsi/pdu.h"

/// The headers that a target sends. StatSN, ExpCmdSN and MaxCmdSN stand in most of them and are stamped by the
/// connection as it sends (see Numbers).
namespace netseat::iscsi {

/// 11.19.
struct NopIn {
    static constexpr auto kOpcode = Opcode::NopIn;
    std::uint64_t lun = 0;
    std::uint32_t initiatorTag = kNoTag;
    std::uint32_t targetTag = kNoTag;
    std::uint32_t statSn = 0;
    std::uint32_t expCmdSn = 0;
    std::uint32_t maxCmdSn = 0;

    template <typename Io, typename Self>
    static void layout(Io &io, Self &pdu)
    {
        bool final = true;
        io.bit(1, 0x80, final);
        io.field(8, pdu.lun);
        io.field(16, pdu.initiatorTag);
        io.field(20, pdu.targetTag);
        io.field(24, pdu.statSn);
        io.field(28, pdu.expCmdSn);
        io.field(32, pdu.maxCmdSn);
    }
    friend bool operator==(const NopIn &, const NopIn &) = default;
};

/// How far what was transferred is from what the initiator expected (11.4.5).
struct Residual {
    bool overflow = false; ///< the command had more to give or take
    bool underflow = false; ///< it had less
    std::uint32_t count = 0;
    friend bool operator==(const Residual &, const Residual &) = default;
};

/// 11.4.
struct ScsiResponse {
    static constexpr auto kOpcode = Opcode::ScsiResponse;
    Residual residual;
    std::uint8_t response = 0; ///< 11.4.3: 0 completed at target, 1 target failure
    std::uint8_t status = 0; ///< SAM-5
    std::uint32_t initiatorTag = 0;
    std::uint32_t statSn = 0;
    std::uint32_t expCmdSn = 0;
    std::uint32_t maxCmdSn = 0;
    std::uint32_t expDataSn = 0;

    template <typename Io, typename Self>
    static void layout(Io &io, Self &pdu)
    {
        bool final = true;
        io.bit(1, 0x80, final);
        io.bit(1, 0x04, pdu.residual.overflow);
        io.bit(1, 0x02, pdu.residual.underflow);
        io.field(2, pdu.response);
        io.field(3, pdu.status);
        io.field(16, pdu.initiatorTag);
        io.field(24, pdu.statSn);
        io.field(28, pdu.expCmdSn);
        io.field(32, pdu.maxCmdSn);
        io.field(36, pdu.expDataSn);
        io.field(44, pdu.residual.count);
    }
    friend bool operator==(const ScsiResponse &, const ScsiResponse &) = default;
};

/// 11.6.1.
enum class TaskResponse : std::uint8_t {
    Complete = 0,
    NoSuchTask = 1,
    NoSuchUnit = 2,
    StillAllegiant = 3,
    ReassignNotSupported = 4,
    NotSupported = 5,
    Rejected = 255,
};

/// 11.6.
struct TaskManagementResponse {
    static constexpr auto kOpcode = Opcode::TaskManagementResponse;
    std::uint8_t response = 0;
    std::uint32_t initiatorTag = 0;
    std::uint32_t statSn = 0;
    std::uint32_t expCmdSn = 0;
    std::uint32_t maxCmdSn = 0;

    template <typename Io, typename Self>
    static void layout(Io &io, Self &pdu)
    {
        bool final = true;
        io.bit(1, 0x80, final);
        io.field(2, pdu.response);
        io.field(16, pdu.initiatorTag);
        io.field(24, pdu.statSn);
        io.field(28, pdu.expCmdSn);
        io.field(32, pdu.maxCmdSn);
    }
    friend bool operator==(const TaskManagementResponse &, const TaskManagementResponse &) = default;
};

/// 11.13.
struct LoginResponse {
    static constexpr auto kOpcode = Opcode::LoginResponse;
    bool transit = false;
    bool more = false; ///< C bit
    std::uint8_t currentStage = 0;
    std::uint8_t nextStage = 0;
    std::uint8_t versionMax = 0;
    std::uint8_t versionActive = 0;
    Isid isid{};
    std::uint16_t tsih = 0;
    std::uint32_t initiatorTag = 0;
    std::uint32_t statSn = 0;
    std::uint32_t expCmdSn = 0;
    std::uint32_t maxCmdSn = 0;
    std::uint16_t status = 0; ///< 11.13.5: class in the high octet, detail in the low one

    template <typename Io, typename Self>
    static void layout(Io &io, Self &pdu)
    {
        io.bit(1, 0x80, pdu.transit);
        io.bit(1, 0x40, pdu.more);
        io.bits(1, 0x0c, 2, pdu.currentStage);
        io.bits(1, 0x03, 0, pdu.nextStage);
        io.field(2, pdu.versionMax);
        io.field(3, pdu.versionActive);
        io.field(8, pdu.isid);
        io.field(14, pdu.tsih);
        io.field(16, pdu.initiatorTag);
        io.field(24, pdu.statSn);
        io.field(28, pdu.expCmdSn);
        io.field(32, pdu.maxCmdSn);
        io.field(36, pdu.status);
    }
    friend bool operator==(const LoginResponse &, const LoginResponse &) = default;
};

/// 11.11.
struct TextResponse {
    static constexpr auto kOpcode = Opcode::TextResponse;
    bool final = true;
    bool more = false; ///< C bit
    std::uint64_t lun = 0;
    std::uint32_t initiatorTag = 0;
    std::uint32_t targetTag = kNoTag;
    std::uint32_t statSn = 0;
    std::uint32_t expCmdSn = 0;
    std::uint32_t maxCmdSn = 0;

    template <typename Io, typename Self>
    static void layout(Io &io, Self &pdu)
    {
        io.bit(1, 0x80, pdu.final);
        io.bit(1, 0x40, pdu.more);
        io.field(8, pdu.lun);
        io.field(16, pdu.initiatorTag);
        io.field(20, pdu.targetTag);
        io.field(24, pdu.statSn);
        io.field(28, pdu.expCmdSn);
        io.field(32, pdu.maxCmdSn);
    }
    friend bool operator==(const TextResponse &, const TextResponse &) = default;
};

/// 11.7. Status fields count only with hasStatus.
struct DataIn {
    static constexpr auto kOpcode = Opcode::DataIn;
    bool final = false; ///< last of a sequence
    bool hasStatus = false; ///< S bit
    Residual residual;
    std::uint8_t status = 0;
    std::uint64_t lun = 0;
    std::uint32_t initiatorTag = 0;
    std::uint32_t targetTag = kNoTag;
    std::uint32_t statSn = 0;
    std::uint32_t expCmdSn = 0;
    std::uint32_t maxCmdSn = 0;
    std::uint32_t dataSn = 0;
    std::uint32_t bufferOffset = 0; ///< octets

    template <typename Io, typename Self>
    static void layout(Io &io, Self &pdu)
    {
        io.bit(1, 0x80, pdu.final);
        io.bit(1, 0x04, pdu.residual.overflow);
        io.bit(1, 0x02, pdu.residual.underflow);
        io.bit(1, 0x01, pdu.hasStatus);
        io.field(3, pdu.status);
        io.field(8, pdu.lun);
        io.field(16, pdu.initiatorTag);
        io.field(20, pdu.targetTag);
        io.field(24, pdu.statSn);
        io.field(28, pdu.expCmdSn);
        io.field(32, pdu.maxCmdSn);
        io.field(36, pdu.dataSn);
        io.field(40, pdu.bufferOffset);
        io.field(44, pdu.residual.count);
    }
    friend bool operator==(const DataIn &, const DataIn &) = default;
};

/// 11.15.
struct LogoutResponse {
    static constexpr auto kOpcode = Opcode::LogoutResponse;
    std::uint8_t response = 0; ///< 0 closed, 1 no such connection, 2 no recovery, 3 clean-up failed
    std::uint32_t initiatorTag = 0;
    std::uint32_t statSn = 0;
    std::uint32_t expCmdSn = 0;
    std::uint32_t maxCmdSn = 0;
    std::uint16_t timeToWait = 0; ///< seconds
    std::uint16_t timeToRetain = 0; ///< seconds

    template <typename Io, typename Self>
    static void layout(Io &io, Self &pdu)
    {
        bool final = true;
        io.bit(1, 0x80, final);
        io.field(2, pdu.response);
        io.field(16, pdu.initiatorTag);
        io.field(24, pdu.statSn);
        io.field(28, pdu.expCmdSn);
        io.field(32, pdu.maxCmdSn);
        io.field(40, pdu.timeToWait);
        io.field(42, pdu.timeToRetain);
    }
    friend bool operator==(const LogoutResponse &, const LogoutResponse &) = default;
};

/// 11.8.
struct ReadyToTransfer {
    static constexpr auto kOpcode = Opcode::ReadyToTransfer;
    std::uint64_t lun = 0;
    std::uint32_t initiatorTag = 0;
    std::uint32_t targetTag = 0;
    std::uint32_t statSn = 0; ///< the next one; this PDU does not use it up
    std::uint32_t expCmdSn = 0;
    std::uint32_t maxCmdSn = 0;
    std::uint32_t r2tSn = 0;
    std::uint32_t bufferOffset = 0; ///< octets
    std::uint32_t desiredLength = 0; ///< octets

    template <typename Io, typename Self>
    static void layout(Io &io, Self &pdu)
    {
        bool final = true;
        io.bit(1, 0x80, final);
        io.field(8, pdu.lun);
        io.field(16, pdu.initiatorTag);
        io.field(20, pdu.targetTag);
        io.field(24, pdu.statSn);
        io.field(28, pdu.expCmdSn);
        io.field(32, pdu.maxCmdSn);
        io.field(36, pdu.r2tSn);
        io.field(40, pdu.bufferOffset);
        io.field(44, pdu.desiredLength);
    }
    friend bool operator==(const ReadyToTransfer &, const ReadyToTransfer &) = default;
};

/// 11.9.1.
enum class AsyncEvent : std::uint8_t {
    Scsi = 0,
    LogoutRequest = 1,
    DropConnection = 2,
    DropSession = 3,
    Negotiate = 4
};

/// 11.9.
struct AsyncMessage {
    static constexpr auto kOpcode = Opcode::Async;
    std::uint64_t lun = 0;
    std::uint32_t statSn = 0;
    std::uint32_t expCmdSn = 0;
    std::uint32_t maxCmdSn = 0;
    std::uint8_t event = 0;
    std::uint8_t vendorCode = 0;
    std::uint16_t parameter1 = 0;
    std::uint16_t parameter2 = 0;
    std::uint16_t parameter3 = 0;

    template <typename Io, typename Self>
    static void layout(Io &io, Self &pdu)
    {
        bool final = true;
        std::uint32_t noTag = kNoTag;
        io.bit(1, 0x80, final);
        io.field(8, pdu.lun);
        io.field(16, noTag);
        io.field(24, pdu.statSn);
        io.field(28, pdu.expCmdSn);
        io.field(32, pdu.maxCmdSn);
        io.field(36, pdu.event);
        io.field(37, pdu.vendorCode);
        io.field(38, pdu.parameter1);
        io.field(40, pdu.parameter2);
        io.field(42, pdu.parameter3);
    }
    friend bool operator==(const AsyncMessage &, const AsyncMessage &) = default;
};

/// 11.17. The refused header is the data segment.
struct Reject {
    static constexpr auto kOpcode = Opcode::Reject;
    std::uint8_t reason = 0;
    std::uint32_t statSn = 0;
    std::uint32_t expCmdSn = 0;
    std::uint32_t maxCmdSn = 0;
    std::uint32_t dataSn = 0;

    template <typename Io, typename Self>
    static void layout(Io &io, Self &pdu)
    {
        bool final = true;
        std::uint32_t noTag = kNoTag;
        io.bit(1, 0x80, final);
        io.field(2, pdu.reason);
        io.field(16, noTag);
        io.field(24, pdu.statSn);
        io.field(28, pdu.expCmdSn);
        io.field(32, pdu.maxCmdSn);
        io.field(36, pdu.dataSn);
    }
    friend bool operator==(const Reject &, const Reject &) = default;
};

} // namespace netseat::iscsi
