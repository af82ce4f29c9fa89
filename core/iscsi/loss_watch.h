#pragma once

#include "base/clock.h"

#include <optional>
#include <string>
#include <utility>

namespace netseat::iscsi {

/// Whether a system that ran has lost its disk: its session broke without a goodbye, and it has not come back. A system may
/// well break its own session off: Debian's iscsid takes over that of the initramfs by closing the connection and logging in
/// again 2 s later. No clock of its own.
class LossWatch {
public:
    /// Who is not back after so long is told of.
    static constexpr seconds kReturn{20};

    struct Loss {
        std::string initiator;
        std::string why; ///< English
        TimePoint at;
    };

    void broke(Loss loss) { m_loss = std::move(loss); }
    /// It logged in again, or boots anew: nothing is to be told.
    void isBack() { m_loss.reset(); }
    /// The loss that is to be told now, once.
    std::optional<Loss> due(TimePoint now)
    {
        if (!m_loss || now - m_loss->at < kReturn)
            return std::nullopt;
        return std::exchange(m_loss, std::nullopt);
    }

private:
    std::optional<Loss> m_loss;
};

} // namespace netseat::iscsi
