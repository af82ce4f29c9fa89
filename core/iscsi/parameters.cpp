#include "iscsi/parameters.h"

#include <algorithm>
#include <array>

namespace netseat::iscsi {

namespace {

constexpr std::string_view kReject = "Reject";
constexpr std::string_view kIrrelevant = "Irrelevant";
constexpr std::uint32_t kLargest24Bits = 0xffffff;

enum class Kind { Segment, Number, Boolean, Digest, Marker, MarkerInterval, Reporting, Ours, Alias };

struct Key {
    std::string_view name;
    Kind kind;
    bool inFullFeature = false; ///< may be said again there
};

constexpr std::array kKeys{
    Key{"HeaderDigest", Kind::Digest},
    Key{"DataDigest", Kind::Digest},
    Key{"MaxConnections", Kind::Number},
    Key{"InitialR2T", Kind::Boolean},
    Key{"ImmediateData", Kind::Boolean},
    Key{"MaxRecvDataSegmentLength", Kind::Segment, true},
    Key{"MaxBurstLength", Kind::Number},
    Key{"FirstBurstLength", Kind::Number},
    Key{"DefaultTime2Wait", Kind::Number},
    Key{"DefaultTime2Retain", Kind::Number},
    Key{"MaxOutstandingR2T", Kind::Number},
    Key{"DataPDUInOrder", Kind::Boolean},
    Key{"DataSequenceInOrder", Kind::Boolean},
    Key{"ErrorRecoveryLevel", Kind::Number},
    Key{"iSCSIProtocolLevel", Kind::Number},
    Key{"TaskReporting", Kind::Reporting},
    Key{"InitiatorAlias", Kind::Alias, true},
    Key{"IFMarker", Kind::Marker},
    Key{"OFMarker", Kind::Marker},
    Key{"IFMarkInt", Kind::MarkerInterval},
    Key{"OFMarkInt", Kind::MarkerInterval},
    Key{"TargetAlias", Kind::Ours},
    Key{"TargetAddress", Kind::Ours},
    Key{"TargetPortalGroupTag", Kind::Ours},
};

std::string yesNo(bool value)
{
    return value ? "Yes" : "No";
}

} // namespace

Negotiator::Answer Negotiator::offer(const KeyValue &offer, Phase phase)
{
    const auto *key = std::find_if(kKeys.begin(), kKeys.end(), [&](const Key &k) { return k.name == offer.key; });
    if (key == kKeys.end())
        return {};
    Answer answer{.known = true, .value = {}};
    // 12: of these, the security stage knows the alias only. Offered there, a key may be offered again in its own place.
    if (phase == Phase::Security && key->kind != Kind::Alias) {
        answer.value = kReject;
        return answer;
    }
    answer.repeated = !m_said.insert(offer.key).second;
    if (!answer.repeated)
        answer.value = this->answer(offer, phase, answer.illegal);
    return answer;
}

std::string Negotiator::answer(const KeyValue &offer, Phase phase, bool &illegal)
{
    const auto &key = *std::find_if(kKeys.begin(), kKeys.end(), [&](const Key &k) { return k.name == offer.key; });
    if (phase == Phase::FullFeature && !key.inFullFeature)
        return std::string(kReject); // 13: "use: LO" and "IO" keys only at login
    switch (key.kind) {
    case Kind::Segment: { // 13.12: declared, each side its own
        const auto value = parseNumber(offer.value);
        illegal = !value || *value < 512 || *value > kLargest24Bits;
        if (!illegal)
            m_parameters.theirMaxRecvDataSegment = *value;
        return {};
    }
    case Kind::Number:
        return number(offer);
    case Kind::Boolean:
        return boolean(offer);
    case Kind::Digest:
        return digest(key.name == "HeaderDigest" ? m_parameters.headerDigest : m_parameters.dataDigest, offer.value);
    case Kind::Marker: // 13.25: obsolete; never Yes
        return parseBoolean(offer.value) ? yesNo(false) : std::string(kReject);
    case Kind::Reporting: { // 13.23
        if (m_discovery)
            return std::string(kIrrelevant);
        const auto offered = splitList(offer.value);
        const bool plain = std::find(offered.begin(), offered.end(), "RFC3720") != offered.end();
        return std::string(plain ? "RFC3720" : kReject);
    }
    case Kind::Alias:
        return {};
    case Kind::MarkerInterval:
    case Kind::Ours: // only a target may say these
        break;
    }
    return std::string(kReject);
}

void Negotiator::beginExchange()
{
    m_said.clear();
    m_parameters.theirMaxRecvDataSegment = m_agreedSegment;
}

void Negotiator::endExchange()
{
    m_said.clear();
    m_agreedSegment = m_parameters.theirMaxRecvDataSegment;
}

std::string Negotiator::declarations()
{
    if (m_declared)
        return {};
    m_declared = true;
    m_parameters.ourMaxRecvDataSegment = kOurMaxRecvDataSegment;
    std::string text;
    appendKey(text, "MaxRecvDataSegmentLength", std::to_string(kOurMaxRecvDataSegment));
    return text;
}

std::string Negotiator::minimum(std::uint32_t &ours, std::string_view value, std::uint32_t least, std::uint32_t most)
{
    const auto number = parseNumber(value);
    if (!number || *number < least || *number > most)
        return std::string(kReject);
    ours = std::min(ours, *number);
    return std::to_string(ours);
}

std::string Negotiator::digest(bool &on, std::string_view value)
{
    for (const auto offered : splitList(value)) { // the initiator's order of preference rules (6.2.1)
        if (offered != "CRC32C" && offered != "None")
            continue;
        on = offered == "CRC32C";
        return std::string(offered);
    }
    return std::string(kReject);
}

std::string Negotiator::number(const KeyValue &offer)
{
    auto &now = m_parameters;
    std::uint32_t one = 1;
    std::uint32_t zero = 0;
    if (offer.key == "ErrorRecoveryLevel") // 13.20
        return minimum(zero, offer.value, 0, 2);
    if (offer.key == "DefaultTime2Retain") { // 13.16: 0, as tasks end with their connection
        auto answer = minimum(zero, offer.value, 0, 3600);
        now.timeToRetain = zero;
        return answer;
    }
    if (offer.key == "DefaultTime2Wait") { // 13.15: the larger one
        const auto value = parseNumber(offer.value);
        if (!value || *value > 3600)
            return std::string(kReject);
        now.timeToWait = std::max<std::uint32_t>(2, *value);
        return std::to_string(now.timeToWait);
    }
    if (m_discovery)
        return std::string(kIrrelevant); // "Irrelevant when SessionType=Discovery" stands at all the others
    if (offer.key == "MaxConnections") // 13.2
        return minimum(one, offer.value, 1, 65535);
    if (offer.key == "iSCSIProtocolLevel") // 13.24
        return minimum(one, offer.value, 0, 31);
    return burst(offer);
}

std::string Negotiator::burst(const KeyValue &offer)
{
    auto &now = m_parameters;
    if (offer.key == "MaxBurstLength") { // 13.13
        auto answer = minimum(m_maxBurst, offer.value, 512, kLargest24Bits);
        if (answer != kReject)
            now.maxBurst = m_maxBurst;
        now.firstBurst = std::min(now.firstBurst, now.maxBurst);
        return answer;
    }
    if (offer.key == "FirstBurstLength") { // 13.14: never above MaxBurstLength
        if (minimum(m_firstBurst, offer.value, 512, kLargest24Bits) == kReject)
            return std::string(kReject);
        now.firstBurst = std::min(m_firstBurst, now.maxBurst);
        return std::to_string(now.firstBurst);
    }
    auto answer = minimum(m_maxOutstandingR2t, offer.value, 1, 65535); // MaxOutstandingR2T, 13.17
    if (answer != kReject)
        now.maxOutstandingR2t = m_maxOutstandingR2t;
    return answer;
}

std::string Negotiator::boolean(const KeyValue &offer)
{
    const auto value = parseBoolean(offer.value);
    if (!value)
        return std::string(kReject);
    if (m_discovery)
        return std::string(kIrrelevant);
    if (offer.key == "InitialR2T") // 13.10: OR; we do without
        return yesNo(m_parameters.initialR2t = *value);
    if (offer.key == "ImmediateData") // 13.11: AND; we take it
        return yesNo(m_parameters.immediateData = *value);
    return yesNo(true); // DataPDUInOrder, DataSequenceInOrder (13.18, 13.19): OR; in order, always
}

} // namespace netseat::iscsi
