#pragma once

#include "scsi/command.h"

#include <array>
#include <span>

namespace netseat::scsi {

/// Where a big-endian number lies in a CDB; size 0: the command has none.
struct CdbField {
    std::uint8_t at = 0;
    std::uint8_t size = 0;
};

/// One supported command. The same row drives the decoder and REPORT SUPPORTED OPERATION CODES, so that what is
/// reported is what is done.
struct CommandInfo {
    static constexpr int kNoServiceAction = -1;

    std::uint8_t opcode;
    int serviceAction; ///< in octet 1, bits 4-0; or kNoServiceAction
    Operation operation;
    std::uint8_t cdbLength;
    CdbField lba;
    CdbField blocks;
    CdbField length; ///< allocation length or parameter list length
    /// Bits that are looked at (SPC-4, CDB usage data); any other bit set is an invalid field. Octet 0 is the operation code.
    std::array<std::uint8_t, 16> usage;

    bool hasServiceAction() const { return serviceAction != kNoServiceAction; }
};

/// The commands of one kind of device, in ascending order of operation code and service action.
class CommandSet {
public:
    explicit constexpr CommandSet(std::span<const CommandInfo> all)
        : m_all(all)
    {
        for (std::size_t i = 0; i < all.size(); ++i) {
            auto &rows = m_index[all[i].opcode];
            if (rows.count == 0)
                rows.first = static_cast<std::uint8_t>(i);
            ++rows.count;
        }
    }

    constexpr std::span<const CommandInfo> all() const { return m_all; }
    /// Those with that operation code: one, several that differ in the service action, or none.
    constexpr std::span<const CommandInfo> with(std::uint8_t opcode) const
    {
        const auto rows = m_index[opcode];
        return m_all.subspan(rows.first, rows.count);
    }

private:
    struct Rows {
        std::uint8_t first = 0;
        std::uint8_t count = 0;
    };

    std::span<const CommandInfo> m_all;
    std::array<Rows, 256> m_index{};
};

const CommandSet &diskCommands();
const CommandSet &opticalCommands();

inline std::span<const CommandInfo> commandTable()
{
    return diskCommands().all();
}
inline std::span<const CommandInfo> commandsWith(std::uint8_t opcode)
{
    return diskCommands().with(opcode);
}

} // namespace netseat::scsi
