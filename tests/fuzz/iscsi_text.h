#pragma once

#include "iscsi/login.h"
#include "iscsi/text_exchange.h"

namespace netseat::test {

/// A policy that lets everybody in, and shows many targets.
class EverybodysPolicy : public iscsi::LoginPolicy {
public:
    bool chap = false;
    std::uint16_t status = 0;
    iscsi::Verdict judge(const iscsi::Knock &knock) const override
    {
        iscsi::Verdict verdict;
        verdict.status = status;
        verdict.redirect = "10.0.0.9:3260,1";
        verdict.chapRequired = chap && knock.target;
        if (knock.target)
            verdict.client = ClientId{7};
        return verdict;
    }
    std::optional<iscsi::Credentials> credentials(std::optional<ClientId>, const std::string &user) const override
    {
        return user == "pc" ? std::optional(iscsi::Credentials{"twelve-octets", "us", "thirteen-octets"})
                            : std::nullopt;
    }
    std::vector<ClientId> visibleTo(const iscsi::Knock &) const override
    {
        std::vector<ClientId> all;
        for (std::int64_t id = 1; id <= 30; ++id)
            all.push_back({id});
        return all;
    }
    void random(MutableBytes into) const override { std::fill(into.begin(), into.end(), std::byte{7}); }
};

/// What holds of negotiated values, whatever was said (RFC 7143, 13).
inline std::string checkParameters(const iscsi::Parameters &now)
{
    const auto in = [](std::uint32_t value, std::uint32_t least, std::uint32_t most) {
        return value >= least && value <= most;
    };
    if (!in(now.theirMaxRecvDataSegment, 512, 0xffffff) || !in(now.maxBurst, 512, 0xffffff)
        || !in(now.firstBurst, 512, now.maxBurst) || !in(now.maxOutstandingR2t, 1, 65535) || now.timeToWait > 3600)
        return "A parameter is out of its range.";
    return {};
}

inline std::string checkAnswer(const std::string &text)
{
    const auto keys = iscsi::parseText(text);
    if (!keys)
        return "An answer breaks the rules: " + keys.error().message;
    return {};
}

inline std::string checkValues(const std::vector<iscsi::KeyValue> &keys)
{
    using namespace iscsi;
    for (const auto &pair : keys) {
        if (pair.key.empty() || pair.key.size() > kLongestKey || pair.value.size() > kLongestChapValue)
            return "A key or value is too long.";
        (void)parseNumber(pair.value);
        (void)parseBoolean(pair.value);
        (void)chap::choose(pair.value);
        const auto octets = parseBinary(pair.value);
        if (octets && (octets->size() > 1024 || octets->empty() || parseBinary(hexValue(*octets)) != octets))
            return "A binary value does not survive a round trip.";
    }
    return {};
}

/// How a text is cut, and what it is said in.
struct TextStory {
    std::uint8_t how = 0;
    std::size_t part = 1; ///< octets of it at a time, or a multiple
    Bytes text;
};

inline std::string negotiate(const TextStory &story)
{
    using namespace iscsi;
    const auto keys = parseText(textOf(story.text));
    if (!keys)
        return {};
    if (auto complaint = checkValues(*keys); !complaint.empty())
        return complaint;
    Negotiator negotiator((story.how & 1) != 0);
    for (const auto &pair : *keys)
        if (negotiator.offer(pair, static_cast<Phase>(story.how % 3)).value.size() > kLongestValue)
            return "An answer is too long.";
    return checkParameters(negotiator.parameters());
}

inline std::string logIn(const TextStory &story)
{
    using namespace iscsi;
    EverybodysPolicy policy;
    policy.chap = (story.how & 2) != 0;
    Login login(policy, {});
    LoginRequest request;
    request.currentStage = (story.how & 4) != 0 ? 1 : 0;
    for (auto rest = story.text; !rest.empty();) {
        const auto now = rest.first(std::min(rest.size(), story.part * ((story.how & 8) != 0 ? 64 : 1)));
        rest = rest.subspan(now.size());
        request.more = !rest.empty();
        request.transit = !request.more && (story.how & 16) != 0;
        request.nextStage = 3;
        const auto answer = login.request(request, now);
        if (auto complaint = checkAnswer(answer.text); !complaint.empty())
            return complaint;
        if (answer.text.size() > 8192)
            return "A login answer is longer than a PDU.";
        if (answer.done && policy.chap && !login.isDiscovery())
            return "CHAP was walked around.";
        if (answer.status != 0 || answer.done)
            break;
    }
    return checkParameters(login.parameters());
}

inline std::string discover(const TextStory &story)
{
    using namespace iscsi;
    EverybodysPolicy policy;
    Login login(policy, {});
    LoginRequest request;
    request.currentStage = 1;
    request.transit = true;
    request.nextStage = 3;
    (void)login.request(request, bytesOf(std::string_view("InitiatorName=iqn.x\0SessionType=Discovery\0", 42)));
    login.finish();
    TextExchange exchange(policy, {});
    TextRequest ask;
    auto rest = story.text;
    for (int i = 0; i < 40; ++i) {
        const auto now = rest.first(std::min(rest.size(), story.part * 8));
        rest = rest.subspan(now.size());
        ask.more = !rest.empty();
        ask.final = !ask.more && (story.how & 32) == 0;
        const auto answer = exchange.request(ask, now, login);
        if (auto complaint = checkParameters(login.parameters()); !complaint.empty() || answer.reject)
            return complaint;
        if (answer.text.size() > login.parameters().theirMaxRecvDataSegment)
            return "A text response is longer than a PDU.";
        if (answer.pdu.final != (answer.pdu.targetTag == kNoTag)
            || (answer.pdu.final && (answer.pdu.more || !ask.final)))
            return "A text response is final and is not.";
        if (answer.pdu.final)
            return {};
        ask.targetTag = answer.pdu.targetTag;
    }
    return {};
}

/// Text to the parser, the negotiator, a whole login and the full-feature phase, in parts. The first octets say how.
inline std::string fuzzIscsiText(Bytes input)
{
    ByteReader in(input);
    TextStory story;
    story.how = in.u8();
    story.part = std::size_t{in.u8()} + 1;
    story.text = in.bytes(in.remaining());
    for (auto *part : {&negotiate, &logIn, &discover})
        if (auto complaint = part(story); !complaint.empty())
            return complaint;
    return {};
}

} // namespace netseat::test
