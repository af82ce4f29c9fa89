#include "iscsi/text_exchange.h"

#include <algorithm>

namespace netseat::iscsi {

namespace {

/// Keys that are known, but not to the negotiator, and have no place here: said to be so, and not unknown (6.2).
bool isLoginOnly(std::string_view key)
{
    constexpr std::array<std::string_view, 9> kKeys{
        "InitiatorName", "TargetName", "SessionType", "AuthMethod", "CHAP_A", "CHAP_I", "CHAP_C", "CHAP_N", "CHAP_R"};
    return std::find(kKeys.begin(), kKeys.end(), key) != kKeys.end();
}

} // namespace

TextExchange::Answer TextExchange::request(const TextRequest &pdu, Bytes data, Login &login)
{
    if (const auto reason = take(pdu, data, login)) {
        forget(login);
        Answer answer;
        answer.reject = reason;
        return answer;
    }
    auto answer = nextPart(pdu, login);
    if (!answer.pdu.final) {
        m_lastTag = m_lastTag + 1 == kNoTag ? 1 : m_lastTag + 1;
        m_tag = m_lastTag;
        answer.pdu.targetTag = m_tag;
        return answer;
    }
    login.negotiator().endExchange();
    forget(login);
    return answer;
}

/// What the exchange has changed is taken back, unless it has come to its end (7.12).
void TextExchange::forget(Login &login)
{
    m_collected = {};
    m_rest = std::string(); // not {}, which would keep the memory
    m_tag = kNoTag;
    login.negotiator().beginExchange();
}

/// Takes one more request of the exchange, or says why it ends it.
std::optional<RejectReason> TextExchange::take(const TextRequest &pdu, Bytes data, Login &login)
{
    if (pdu.more && pdu.final) // 11.10.2
        return RejectReason::ProtocolError;
    if (pdu.targetTag == kNoTag) { // a new one; an old one is forgotten (11.10.4)
        forget(login);
        m_initiatorTag = pdu.initiatorTag;
    } else if (pdu.targetTag != m_tag || pdu.initiatorTag != m_initiatorTag) {
        return RejectReason::InvalidPduField; // not one of ours, or an exchange that was given up
    }
    if (!m_rest.empty()) // our answer goes on: nothing new until it has been fetched (6.2)
        return data.empty() && !pdu.more ? std::nullopt : std::optional(RejectReason::ProtocolError);
    if (!m_collected.add(data))
        return RejectReason::OutOfResources;
    if (pdu.more)
        return std::nullopt;
    auto text = answerKeys(login);
    if (!text)
        return RejectReason::ProtocolError;
    m_rest = std::move(*text);
    return std::nullopt;
}

/// Nothing: the negotiation has failed (7.12).
std::optional<std::string> TextExchange::answerKeys(Login &login)
{
    const auto keys = parseText(m_collected.take());
    if (!keys)
        return std::nullopt;
    std::string text;
    bool asked = false;
    for (const auto &pair : *keys) {
        if (pair.key == "SendTargets" && std::exchange(asked, true))
            return std::nullopt; // one list is long enough
        const auto answer = answerKey(pair, login);
        if (!answer)
            return std::nullopt;
        text += *answer;
    }
    return text;
}

std::optional<std::string> TextExchange::answerKey(const KeyValue &pair, Login &login) const
{
    if (pair.key == "SendTargets")
        return sendTargets(pair.value, login);
    std::string text;
    if (isFinalAnswer(pair.value))
        return text;
    if (isLoginOnly(pair.key)) {
        appendKey(text, pair.key, "Reject");
        return text;
    }
    const auto answer = login.negotiator().offer(pair, Phase::FullFeature);
    if (answer.repeated || answer.illegal)
        return std::nullopt;
    if (!answer.known)
        appendKey(text, pair.key, "NotUnderstood");
    else if (!answer.value.empty())
        appendKey(text, pair.key, answer.value);
    return text;
}

/// Appendix C.
std::string TextExchange::sendTargets(const std::string &which, const Login &login) const
{
    std::string text;
    std::vector<ClientId> targets;
    if (login.isDiscovery() ? which.empty() : which == "All") {
        appendKey(text, "SendTargets", "Reject"); // "All" is for discovery sessions, nothing for the others
        return text;
    }
    if (login.isDiscovery()) {
        targets = m_policy->visibleTo(login.knock());
        if (which != "All")
            std::erase_if(targets, [&](ClientId client) { return !sameIscsiName(targetName(client), which); });
    } else if (login.client() && (which.empty() || sameIscsiName(which, targetName(*login.client())))) {
        targets.push_back(*login.client());
    }
    for (const auto client : targets) {
        appendKey(text, "TargetName", targetName(client));
        appendKey(text, "TargetAddress",
            m_portal.address.toString() + ':' + std::to_string(m_portal.port) + ',' + std::to_string(kPortalGroup));
    }
    return text;
}

/// As much of the answer as a PDU takes. Final when there is no more of it and the initiator has said all, too (11.11.1).
TextExchange::Answer TextExchange::nextPart(const TextRequest &pdu, const Login &login)
{
    Answer answer;
    answer.pdu.lun = pdu.lun;
    answer.pdu.initiatorTag = pdu.initiatorTag;
    answer.text = m_rest.substr(0, login.negotiator().segmentForNow());
    m_rest.erase(0, answer.text.size());
    answer.pdu.more = !m_rest.empty();
    answer.pdu.final = pdu.final && m_rest.empty();
    return answer;
}

} // namespace netseat::iscsi
