#include "iscsi/login.h"

#include "events/event.h"

#include <algorithm>

namespace netseat::iscsi {

using namespace login_status;

namespace {

constexpr std::uint8_t kSecurity = 0;
constexpr std::uint8_t kOperational = 1;
constexpr std::uint8_t kFullFeature = 3;
constexpr std::size_t kLongestName = 223; // 4.2.7.1
constexpr std::size_t kLongestAnswer = 8192; // the peer's MaxRecvDataSegmentLength during login (13.12)
constexpr int kMostRequests = 32; // real initiators need at most five
constexpr std::size_t kChallengeLength = 16;

const std::string *find(const std::vector<KeyValue> &keys, std::string_view name)
{
    const auto found = std::find_if(keys.begin(), keys.end(), [&](const KeyValue &k) { return k.key == name; });
    return found == keys.end() ? nullptr : &found->value;
}

bool contains(std::string_view list, std::string_view item)
{
    const auto items = splitList(list);
    return std::find(items.begin(), items.end(), item) != items.end();
}

/// Keys of the first request, which were looked at by then (6.3).
bool isIdentity(std::string_view key)
{
    return key == "InitiatorName" || key == "TargetName" || key == "SessionType";
}

/// Keys that have their own place in the security stage (12.1).
constexpr std::array<std::string_view, 6> kSecurityKeys{"AuthMethod", "CHAP_A", "CHAP_N", "CHAP_R", "CHAP_I", "CHAP_C"};

bool isSecurity(std::string_view key)
{
    return std::find(kSecurityKeys.begin(), kSecurityKeys.end(), key) != kSecurityKeys.end();
}

/// TargetAddress of a redirection: without the portal group tag (13.8).
std::string withoutGroup(const std::string &address)
{
    return address.substr(0, address.find(','));
}

} // namespace

Login::Login(const LoginPolicy &policy, Ipv4Address from)
    : m_policy(&policy)
{
    m_knock.from = from;
}

Login::Answer Login::refuse(std::uint16_t status, std::string why) const
{
    Answer answer;
    answer.status = status;
    answer.currentStage = m_stage;
    answer.why = std::move(why);
    return answer;
}

Login::Answer Login::request(const LoginRequest &pdu, Bytes data)
{
    if (auto refused = checkHeader(pdu))
        return *refused;
    if (!m_text.add(data))
        return refuse(kInitiatorError, "Its login text is longer than 64 KiB.");
    Answer answer;
    answer.currentStage = m_stage;
    if (pdu.more)
        return answer; // an empty answer asks for the rest (11.13.3)

    const auto keys = parseText(m_text.take());
    if (!keys)
        return refuse(kInitiatorError, keys.error().message);
    if (auto refused = checkNames(*keys))
        return *refused;
    if (!m_identified) {
        if (auto refused = identify(*keys))
            return *refused;
        m_identified = true;
        if (!m_discovery)
            appendKey(answer.text, "TargetPortalGroupTag", std::to_string(kPortalGroup)); // 13.9
    }
    if (m_stage == kSecurity) {
        if (auto refused = security(*keys, answer.text))
            return *refused;
        if (auto refused = operational(*keys, Phase::Security, answer.text))
            return *refused;
    } else {
        if (m_verdict.chapRequired && !m_authenticated)
            return refuse(kAuthenticationFailed, "It went past authentication, which this disk requires.");
        if (auto refused = operational(*keys, Phase::Operational, answer.text))
            return *refused;
        answer.text += m_negotiator.declarations();
    }
    if (answer.text.size() > kLongestAnswer)
        return refuse(kInitiatorError, "It sent more unknown keys than an answer holds.");

    const bool unproven = m_stage == kSecurity && !m_authenticated && (m_verdict.chapRequired || m_chap != Chap::Off);
    if (pdu.transit && unproven && m_chap == Chap::Off)
        return refuse(kAuthenticationFailed, "It went past authentication, which this disk requires.");
    if (pdu.transit && !unproven) {
        answer.transit = true;
        answer.nextStage = pdu.nextStage;
        answer.done = pdu.nextStage == kFullFeature;
        m_stage = pdu.nextStage;
    }
    return answer;
}

std::optional<Login::Answer> Login::checkHeader(const LoginRequest &pdu)
{
    if (++m_requests > kMostRequests)
        return refuse(kInitiatorError, "It never comes to the end of its login.");
    if (pdu.versionMin > 0)
        return refuse(kVersion, "It speaks none of the protocol versions that we do.");
    if (m_started && pdu.versionMax != m_versionMax)
        return refuse(kInitiatorError, "Its login changed the protocol version in the middle."); // 11.12.4
    if (pdu.currentStage > kOperational)
        return refuse(kInitiatorError, "Its login names a stage that does not exist.");
    if (pdu.transit && pdu.more)
        return refuse(kInitiatorError, "Its login goes on and ends at the same time."); // 11.12.2
    const bool nextIsReal = pdu.nextStage == kOperational || pdu.nextStage == kFullFeature;
    if (pdu.transit && (!nextIsReal || pdu.nextStage <= pdu.currentStage))
        return refuse(kInitiatorError, "Its login goes on to a stage that can't follow.");
    if (!m_started) {
        m_started = true;
        m_stage = pdu.currentStage;
        m_isid = pdu.isid;
        m_tsih = pdu.tsih;
        m_connectionId = pdu.connectionId;
        m_cmdSn = pdu.cmdSn;
        m_versionMax = pdu.versionMax;
        return std::nullopt;
    }
    return checkSame(pdu);
}

/// What stays the same in all requests of a login (11.12).
std::optional<Login::Answer> Login::checkSame(const LoginRequest &pdu) const
{
    if (pdu.currentStage != m_stage)
        return refuse(kInitiatorError, "Its login changed the stage by itself.");
    if (pdu.isid != m_isid || pdu.tsih != m_tsih || pdu.connectionId != m_connectionId)
        return refuse(kInitiatorError, "Its login changed the session in the middle.");
    if (pdu.cmdSn != m_cmdSn) // 11.12.8
        return refuse(kInitiatorError, "Its login changed its command number in the middle.");
    return std::nullopt;
}

/// The names may be said once (6.3). In later requests they are let through if they are the same: libiscsi, and so QEMU,
/// says them in both stages.
std::optional<Login::Answer> Login::checkNames(const std::vector<KeyValue> &keys) const
{
    for (const std::string_view key : {"InitiatorName", "TargetName", "SessionType"})
        if (std::count_if(keys.begin(), keys.end(), [&](const KeyValue &pair) { return pair.key == key; }) > 1)
            return refuse(kInitiatorError, "It said the key " + std::string(key) + " twice.");
    if (!m_identified)
        return std::nullopt;
    const auto *initiator = find(keys, "InitiatorName");
    const auto *target = find(keys, "TargetName");
    const auto *type = find(keys, "SessionType");
    if ((initiator != nullptr && printable(*initiator, kLongestName) != m_knock.initiator)
        || (target != nullptr && m_knock.target && *target != *m_knock.target)
        || (type != nullptr && (*type == "Discovery") != m_discovery))
        return refuse(kInitiatorError, "It changed its name, its target or the type of session in the middle.");
    return std::nullopt;
}

std::optional<Login::Answer> Login::identify(const std::vector<KeyValue> &keys)
{
    const auto *initiator = find(keys, "InitiatorName");
    if (initiator != nullptr)
        m_knock.initiator = printable(*initiator, kLongestName);
    if (initiator == nullptr || initiator->empty())
        return refuse(kMissingParameter, "It did not say its initiator name.");
    if (initiator->size() > kLongestName)
        return refuse(kInitiatorError, "Its initiator name is longer than 223 octets.");
    const auto *type = find(keys, "SessionType"); // 13.21
    if (type != nullptr && *type != "Normal" && *type != "Discovery")
        return refuse(kSessionType, "It asked for a session type that does not exist.");
    m_discovery = type != nullptr && *type == "Discovery";
    m_negotiator = Negotiator(m_discovery);
    if (m_discovery) {
        if (m_tsih != 0)
            return refuse(kNoSuchSession, "It wants to join a discovery session, which can't be.");
    } else {
        const auto *target = find(keys, "TargetName");
        if (target == nullptr || target->empty())
            return refuse(kMissingParameter, "It did not say which target it wants.");
        m_knock.target = *target;
    }
    return judged();
}

std::optional<Login::Answer> Login::judged()
{
    m_verdict = m_policy->judge(m_knock);
    if (m_verdict.status == kSuccess)
        return std::nullopt;
    auto refused = refuse(m_verdict.status, m_verdict.why);
    if (m_verdict.status != kMovedTemporarily && m_verdict.status != kMovedPermanently)
        return refused;
    const auto where = withoutGroup(m_verdict.redirect);
    if (where.empty())
        return refuse(kUnavailable, "The target has moved, but nobody knows where to.");
    appendKey(refused.text, "TargetAddress", where); // 11.13.5, 13.8
    if (refused.why.empty())
        refused.why = "The target has moved: sent on to " + printable(where) + '.';
    return refused;
}

bool Login::saidTwice(std::string_view securityKey)
{
    const auto at = std::find(kSecurityKeys.begin(), kSecurityKeys.end(), securityKey) - kSecurityKeys.begin();
    const auto bit = static_cast<std::uint8_t>(1U << static_cast<unsigned>(at));
    const bool before = (m_saidSecurity & bit) != 0;
    m_saidSecurity |= bit;
    return before;
}

std::optional<Login::Answer> Login::security(const std::vector<KeyValue> &keys, std::string &text)
{
    for (const auto &pair : keys)
        if (isSecurity(pair.key) && saidTwice(pair.key))
            return refuse(kInitiatorError, "It said the key " + pair.key + " twice.");
    if (const auto *methods = find(keys, "AuthMethod"))
        if (auto refused = chooseMethod(*methods, text))
            return refused;
    if (const auto *algorithms = find(keys, "CHAP_A"))
        return challenge(*algorithms, text);
    if (std::any_of(keys.begin(), keys.end(),
            [](const KeyValue &pair) { return isSecurity(pair.key) && pair.key != "AuthMethod"; }))
        return verify(keys, text);
    return std::nullopt;
}

std::optional<Login::Answer> Login::chooseMethod(const std::string &offered, std::string &text)
{
    if (!m_verdict.chapRequired && contains(offered, "None")) {
        appendKey(text, "AuthMethod", "None");
        return std::nullopt;
    }
    if ((m_verdict.chapRequired || m_discovery) && contains(offered, "CHAP")) {
        m_chap = Chap::Chosen;
        appendKey(text, "AuthMethod", "CHAP");
        return std::nullopt;
    }
    return refuse(kAuthenticationFailed,
        m_verdict.chapRequired ? "This disk requires CHAP, which it did not offer."
                               : "It wants to authenticate, but no CHAP secret is set for this disk.");
}

std::optional<Login::Answer> Login::challenge(const std::string &algorithms, std::string &text)
{
    if (m_chap != Chap::Chosen)
        return refuse(kInitiatorError, "Its CHAP messages are out of order.");
    const auto algorithm = chap::choose(algorithms);
    if (!algorithm)
        return refuse(kAuthenticationFailed, "It knows no CHAP algorithm that we do (MD5, SHA-256, SHA3-256).");
    m_algorithm = *algorithm;
    m_challenge.resize(kChallengeLength);
    m_policy->random(m_challenge);
    m_policy->random(MutableBytes(reinterpret_cast<std::byte *>(&m_chapIdentifier), 1));
    m_chap = Chap::Challenged;
    appendKey(text, "CHAP_A", std::to_string(static_cast<unsigned>(m_algorithm)));
    appendKey(text, "CHAP_I", std::to_string(m_chapIdentifier));
    appendKey(text, "CHAP_C", hexValue(m_challenge));
    return std::nullopt;
}

std::optional<Login::Answer> Login::verify(const std::vector<KeyValue> &keys, std::string &text)
{
    const auto *user = find(keys, "CHAP_N");
    const auto *response = find(keys, "CHAP_R");
    if (m_chap != Chap::Challenged)
        return refuse(kInitiatorError, "Its CHAP messages are out of order.");
    if (user == nullptr || response == nullptr)
        return refuse(kMissingParameter, "Its CHAP answer has no name or no response.");
    auto credentials = m_policy->credentials(m_verdict.client, *user);
    if (credentials && credentials->secret.empty())
        credentials.reset(); // everybody knows that one
    const auto given = parseBinary(*response);
    // The same work for an unknown user as for a wrong secret, so that time tells nothing.
    const auto expected =
        chap::respond(m_algorithm, m_chapIdentifier, credentials ? credentials->secret : std::string(), m_challenge);
    if (!chap::equal(given.value_or(ByteVector{}), expected) || !credentials)
        return refuse(kAuthenticationFailed, "CHAP user \"" + printable(*user, 64) + "\" or its secret is wrong.");
    if (find(keys, "CHAP_C") != nullptr || find(keys, "CHAP_I") != nullptr)
        if (auto refused = proveOurselves(*credentials, keys, text))
            return refused;
    m_chap = Chap::Off;
    m_authenticated = true;
    return std::nullopt;
}

/// Mutual authentication: the initiator challenges us (12.1.3).
std::optional<Login::Answer> Login::proveOurselves(
    const Credentials &credentials, const std::vector<KeyValue> &keys, std::string &text)
{
    const auto *identifier = find(keys, "CHAP_I");
    const auto *challenge = find(keys, "CHAP_C");
    const auto number = parseNumber(identifier != nullptr ? *identifier : std::string()).value_or(256);
    const auto octets = challenge != nullptr ? parseBinary(*challenge) : std::nullopt;
    if (number > 255 || !octets || octets->empty())
        return refuse(kInitiatorError, "Its CHAP challenge is malformed.");
    if (credentials.targetSecret.empty())
        return refuse(kAuthenticationFailed, "It wants us to authenticate too, but no secret is set for that.");
    // Reflection (12.1.3): whoever sends our own challenge back, on this connection or another, wants the answer to it.
    // On another it would be of use if both sides had the same secret.
    if (credentials.targetSecret == credentials.secret)
        return refuse(kAuthenticationFailed, "The CHAP secrets of both directions are the same, which is not allowed.");
    if (chap::equal(*octets, m_challenge))
        return refuse(kAuthenticationFailed, "It sent our own CHAP challenge back to us.");
    const auto answer =
        chap::respond(m_algorithm, static_cast<std::uint8_t>(number), credentials.targetSecret, *octets);
    appendKey(text, "CHAP_N", credentials.targetName);
    appendKey(text, "CHAP_R", hexValue(answer));
    return std::nullopt;
}

std::optional<Login::Answer> Login::operational(const std::vector<KeyValue> &keys, Phase phase, std::string &text)
{
    for (const auto &pair : keys) {
        if (isIdentity(pair.key) || isFinalAnswer(pair.value))
            continue;
        if (isSecurity(pair.key)) {
            if (phase != Phase::Security)
                appendKey(text, pair.key, "Reject");
            continue;
        }
        const auto answer = m_negotiator.offer(pair, phase);
        if (answer.repeated)
            return refuse(kInitiatorError, "It said the key " + pair.key + " twice.");
        if (answer.illegal) // 7.12
            return refuse(kInitiatorError, "It declared a " + pair.key + " that is not allowed.");
        if (!answer.known)
            appendKey(text, pair.key, pair.key == "SendTargets" ? "Reject" : "NotUnderstood");
        else if (!answer.value.empty())
            appendKey(text, pair.key, answer.value);
    }
    return std::nullopt;
}

void Login::finish()
{
    m_negotiator.endExchange();
    m_challenge = ByteVector();
    m_text = {};
}

bool Login::isFirmware() const
{
    // iPXE's ISIDs: enterprise number format, 10019 (Fen Systems), random qualifier.
    constexpr std::array<std::uint8_t, 4> kIpxe{0x40, 0x00, 0x27, 0x23};
    if (std::equal(kIpxe.begin(), kIpxe.end(), m_isid.begin()))
        return true;
    // Small initiators in ROM take what fits a page of memory and want every write to be asked for.
    return parameters().theirMaxRecvDataSegment <= 8192 && !parameters().immediateData;
}

} // namespace netseat::iscsi
