#pragma once

#include "iscsi/text.h"

#include <algorithm>
#include <set>

namespace netseat::iscsi {

/// What the target asks for itself (RFC 7143, 13).
inline constexpr std::uint32_t kOurMaxRecvDataSegment = 256 * 1024;
inline constexpr std::uint32_t kOurMaxBurst = 1024 * 1024;
inline constexpr std::uint32_t kOurFirstBurst = 256 * 1024;
inline constexpr std::uint32_t kOurMaxOutstandingR2t = 4;
inline constexpr std::uint16_t kPortalGroup = 1; ///< Linux refuses a target whose tag changes

/// What holds between the two sides. Starts with the defaults of section 13.
struct Parameters {
    bool headerDigest = false;
    bool dataDigest = false;
    bool initialR2t = true;
    bool immediateData = true;
    std::uint32_t theirMaxRecvDataSegment = 8192; ///< octets, 512 to 2^24-1
    std::uint32_t ourMaxRecvDataSegment = 8192; ///< octets; until we have declared ours
    std::uint32_t maxBurst = 262144; ///< octets
    std::uint32_t firstBurst = 65536; ///< octets
    std::uint32_t maxOutstandingR2t = 1;
    std::uint32_t timeToWait = 2; ///< seconds
    std::uint32_t timeToRetain = 20; ///< seconds
    friend bool operator==(const Parameters &, const Parameters &) = default;
};

/// Where a key was said.
enum class Phase { Security, Operational, FullFeature };

/// Negotiates the operational keys of one session, key by key (6.2, 13). InitiatorName, TargetName, SessionType,
/// AuthMethod, CHAP_* and SendTargets are not among them.
class Negotiator {
public:
    explicit Negotiator(bool discovery = false)
        : m_discovery(discovery)
    {
    }

    struct Answer {
        bool known = false; ///< the key is one of ours
        bool repeated = false; ///< said twice in one negotiation: it has failed (6.3)
        bool illegal = false; ///< a declaration out of its range: the negotiation has failed (7.12)
        std::string value; ///< empty: a declaration, which needs no answer
    };
    Answer offer(const KeyValue &offer, Phase phase);

    /// What we declare ourselves in our first answer of the operational stage; nothing after that.
    std::string declarations();
    /// A text exchange of the full-feature phase is a negotiation of its own. What one that never came to its end has
    /// changed is taken back (7.12).
    void beginExchange();
    /// It has: what it changed holds. Also at the end of the login.
    void endExchange();

    const Parameters &parameters() const { return m_parameters; }
    /// What a text response may be as long as, while the initiator declares another length.
    std::uint32_t segmentForNow() const { return std::min(m_agreedSegment, m_parameters.theirMaxRecvDataSegment); }

private:
    std::string minimum(std::uint32_t &ours, std::string_view value, std::uint32_t least, std::uint32_t most);
    std::string digest(bool &on, std::string_view value);
    std::string number(const KeyValue &offer);
    std::string burst(const KeyValue &offer);
    std::string answer(const KeyValue &offer, Phase phase, bool &illegal);
    std::string boolean(const KeyValue &offer);

    bool m_discovery;
    bool m_declared = false;
    std::set<std::string, std::less<>> m_said;
    Parameters m_parameters;
    std::uint32_t m_agreedSegment = 8192; // theirMaxRecvDataSegment before the exchange under way
    std::uint32_t m_maxBurst = kOurMaxBurst;
    std::uint32_t m_firstBurst = kOurFirstBurst;
    std::uint32_t m_maxOutstandingR2t = kOurMaxOutstandingR2t;
};

} // namespace netseat::iscsi
