#pragma once

#include "scsi/command.h"

#include <optional>
#include <variant>

namespace netseat::scsi {

/// The mode parameters (SPC-4, MODE SENSE and MODE SELECT; SBC-3, Caching mode page): pages 08h, 0Ah and 1Ch.
/// Two bits can be changed: the write cache (WCE) and the software write protection (SWP). Nothing is saved.
class ModePages {
public:
    bool writeCache() const { return m_writeCache; }
    bool writeProtected() const { return m_writeProtected; }

    /// Answers MODE SENSE(6) and (10). `readOnly` adds WP to the header.
    std::variant<ByteVector, Sense> sense(const Command &command, BlockCount size, bool readOnly) const;

    /// Carries out MODE SELECT(6) or (10): all of it, or nothing. What it returns is the error.
    std::optional<Sense> select(const Command &command, BlockCount size, Bytes parameters);

    /// Back to the default values (SAM-5, logical unit reset).
    void reset();

private:
    enum class Control : std::uint8_t { Current = 0, Changeable = 1, Default = 2, Saved = 3 };

    ByteVector page(std::uint8_t code, Control control) const;
    std::optional<Sense> selectPages(Bytes pages, std::size_t offset);

    bool m_writeCache = true;
    bool m_writeProtected = false;
};

} // namespace netseat::scsi
