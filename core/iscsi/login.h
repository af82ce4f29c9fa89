#pragma once

#include "base/ids.h"
#include "base/ipv4.h"
#include "iscsi/chap.h"
#include "iscsi/parameters.h"
#include "iscsi/pdu.h"
#include "iscsi/pdu_target.h"

#include <optional>
#include <string>
#include <vector>

namespace netseat::iscsi {

/// Status class and detail of a login response (RFC 7143, 11.13.5).
namespace login_status {
inline constexpr std::uint16_t kSuccess = 0x0000;
inline constexpr std::uint16_t kMovedTemporarily = 0x0101;
inline constexpr std::uint16_t kMovedPermanently = 0x0102;
inline constexpr std::uint16_t kInitiatorError = 0x0200;
inline constexpr std::uint16_t kAuthenticationFailed = 0x0201;
inline constexpr std::uint16_t kNotAuthorized = 0x0202;
inline constexpr std::uint16_t kNotFound = 0x0203;
inline constexpr std::uint16_t kVersion = 0x0205;
inline constexpr std::uint16_t kTooManyConnections = 0x0206;
inline constexpr std::uint16_t kMissingParameter = 0x0207;
inline constexpr std::uint16_t kSessionType = 0x0209;
inline constexpr std::uint16_t kNoSuchSession = 0x020a;
inline constexpr std::uint16_t kInvalidDuringLogin = 0x020b;
inline constexpr std::uint16_t kTargetError = 0x0300;
inline constexpr std::uint16_t kUnavailable = 0x0301;
inline constexpr std::uint16_t kOutOfResources = 0x0302;
} // namespace login_status

/// Who wants in.
struct Knock {
    Ipv4Address from;
    std::string initiator;
    std::optional<std::string> target; ///< none: a discovery session
};

/// Whether they may.
struct Verdict {
    std::uint16_t status = login_status::kSuccess;
    std::optional<ClientId> client; ///< whose disk it is
    bool chapRequired = false;
    /// With status kMovedTemporarily: where the target is now, "192.168.7.2:3260" or with ",1" (TargetAddress, 13.8).
    std::string redirect;
    std::string why; ///< of a refusal: what was seen and what was expected
};

struct Credentials {
    std::string secret; ///< the initiator's
    std::string targetName; ///< ours, for mutual authentication
    std::string targetSecret; ///< empty: we can't prove ourselves
};

/// What a login asks of the place it runs in. Answers at once; any thread.
class LoginPolicy {
public:
    virtual ~LoginPolicy() = default;
    virtual Verdict judge(const Knock &knock) const = 0;
    /// The secret of this CHAP user: of this client, or in discovery of any.
    virtual std::optional<Credentials> credentials(std::optional<ClientId> client, const std::string &user) const = 0;
    /// The targets that this initiator may log in to (Appendix C).
    virtual std::vector<ClientId> visibleTo(const Knock &knock) const = 0;
    /// Unpredictable octets, for challenges.
    virtual void random(MutableBytes into) const = 0;
};

/// The login phase of one connection (RFC 7143, 6.3): security and operational negotiation, from either way in.
/// Says what to answer; the connection fills in the numbers.
class Login {
public:
    Login(const LoginPolicy &policy, Ipv4Address from);

    struct Answer {
        std::uint16_t status = login_status::kSuccess; ///< anything else ends the login
        bool transit = false;
        std::uint8_t currentStage = 0;
        std::uint8_t nextStage = 0;
        std::string text; ///< of a redirection: where to
        bool done = false; ///< full-feature phase is next, if the disk can be had
        std::string why; ///< of a refusal
    };
    Answer request(const LoginRequest &pdu, Bytes data);

    bool isDiscovery() const { return m_discovery; }
    const Knock &knock() const { return m_knock; }
    std::optional<ClientId> client() const { return m_verdict.client; }
    const Isid &isid() const { return m_isid; }
    std::uint16_t tsih() const { return m_tsih; } ///< as the initiator asked it: 0 for a new session
    std::uint16_t connectionId() const { return m_connectionId; }
    /// The login is over: gives back the memory that only it needed.
    void finish();
    /// iPXE or the like, not an operating system.
    bool isFirmware() const;
    Negotiator &negotiator() { return m_negotiator; }
    const Negotiator &negotiator() const { return m_negotiator; }
    const Parameters &parameters() const { return m_negotiator.parameters(); }

private:
    std::optional<Answer> checkHeader(const LoginRequest &pdu);
    std::optional<Answer> checkSame(const LoginRequest &pdu) const;
    std::optional<Answer> checkNames(const std::vector<KeyValue> &keys) const;
    std::optional<Answer> identify(const std::vector<KeyValue> &keys);
    std::optional<Answer> judged();
    std::optional<Answer> security(const std::vector<KeyValue> &keys, std::string &text);
    std::optional<Answer> chooseMethod(const std::string &offered, std::string &text);
    std::optional<Answer> challenge(const std::string &algorithms, std::string &text);
    std::optional<Answer> verify(const std::vector<KeyValue> &keys, std::string &text);
    std::optional<Answer> proveOurselves(
        const Credentials &credentials, const std::vector<KeyValue> &keys, std::string &text);
    std::optional<Answer> operational(const std::vector<KeyValue> &keys, Phase phase, std::string &text);
    bool saidTwice(std::string_view securityKey);
    Answer refuse(std::uint16_t status, std::string why) const;

    const LoginPolicy *m_policy;
    Knock m_knock;
    Verdict m_verdict;
    TextCollector m_text;
    Negotiator m_negotiator;
    int m_requests = 0;
    bool m_started = false; // the first header was seen
    bool m_identified = false; // and the first whole text
    bool m_discovery = false;
    std::uint8_t m_stage = 0;
    Isid m_isid{};
    std::uint16_t m_tsih = 0;
    std::uint16_t m_connectionId = 0;

    std::uint8_t m_saidSecurity = 0; // which of the keys of isSecurity() were said, a bit each
    std::uint32_t m_cmdSn = 0;
    std::uint8_t m_versionMax = 0;

    enum class Chap { Off, Chosen, Challenged };
    Chap m_chap = Chap::Off;
    bool m_authenticated = false;
    chap::Algorithm m_algorithm = chap::Algorithm::Md5;
    std::uint8_t m_chapIdentifier = 0;
    ByteVector m_challenge;
};

} // namespace netseat::iscsi
