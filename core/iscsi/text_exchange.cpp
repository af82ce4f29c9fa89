#include "iscsi/text_exchange.h"

#include <algorithm>

namespace netseat::iscsi {

TextExchange::Answer TextExchange::request(const TextRequest &pdu, Bytes data, Login &login)
{
    const auto longest = login.parameters().theirMaxRecvDataSegment;
    Answer answer;
    if (pdu.more && pdu.final) { // 11.10.2
        answer.reject = RejectReason::ProtocolError;
        return answer;
    }
    if (pdu.targetTag != kNoTag) {
        if (pdu.targetTag != m_tag) { // not one of ours, or an exchange that was given up
            answer.reject = RejectReason::InvalidPduField;
            return answer;
        }
        if (!m_rest.empty() && data.empty())
            return nextPart(pdu, longest);
    } else { // a new exchange; an old one is forgotten (11.10.4)
        m_collected.take();
        m_rest.clear();
        m_tag = kNoTag;
        login.negotiator().beginExchange();
    }
    if (!m_collected.add(data)) {
        answer.reject = RejectReason::OutOfResources;
        m_collected.take();
        return answer;
    }
    if (!pdu.more) {
        auto text = answerKeys(login);
        if (!text) {
            answer.reject = RejectReason::ProtocolError;
            return answer;
        }
        m_rest += *text;
    }
    answer = nextPart(pdu, longest);
    if (pdu.more || !pdu.final) { // it has more to say
        answer.pdu.final = false;
        if (m_tag == kNoTag)
            m_tag = ++m_lastTag;
        answer.pdu.targetTag = m_tag;
    }
    return answer;
}

std::optional<std::string> TextExchange::answerKeys(Login &login)
{
    const auto keys = parseText(m_collected.take());
    if (!keys)
        return std::nullopt;
    std::string text;
    bool asked = false;
    for (const auto &pair : *keys) {
        if (pair.key == "SendTargets") {
            if (std::exchange(asked, true))
                return std::nullopt; // one list is long enough
            sendTargets(pair.value, login, text);
            continue;
        }
        const auto answer = login.negotiator().offer(pair, Phase::FullFeature);
        if (answer.repeated)
            return std::nullopt;
        if (!answer.known)
            appendKey(text, pair.key, "NotUnderstood");
        else if (!answer.value.empty())
            appendKey(text, pair.key, answer.value);
    }
    return text;
}

void TextExchange::sendTargets(const std::string &which, const Login &login, std::string &text) const
{
    std::vector<ClientId> targets;
    if (login.isDiscovery()) {
        targets = m_policy->visibleTo(login.knock());
        if (which != "All")
            std::erase_if(targets, [&](ClientId client) { return targetName(client) != which; });
    } else if (which == "All") {
        return appendKey(text, "SendTargets", "Reject"); // Appendix C: only in discovery
    } else if (which.empty() || which == login.knock().target) {
        if (login.client())
            targets.push_back(*login.client());
    }
    for (const auto client : targets) {
        appendKey(text, "TargetName", targetName(client));
        appendKey(text, "TargetAddress",
            m_portal.address.toString() + ':' + std::to_string(m_portal.port) + ',' + std::to_string(kPortalGroup));
    }
}

TextExchange::Answer TextExchange::nextPart(const TextRequest &pdu, std::uint32_t longest)
{
    Answer answer;
    answer.pdu.lun = pdu.lun;
    answer.pdu.initiatorTag = pdu.initiatorTag;
    answer.text = m_rest.substr(0, longest);
    m_rest.erase(0, answer.text.size());
    if (m_rest.empty()) {
        m_tag = kNoTag;
        return answer;
    }
    answer.pdu.final = false;
    answer.pdu.more = true;
    m_tag = ++m_lastTag;
    answer.pdu.targetTag = m_tag;
    return answer;
}

} // namespace netseat::iscsi
