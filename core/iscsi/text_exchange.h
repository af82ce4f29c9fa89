#pragma once

#include "iscsi/login.h"
#include "iscsi/pdu_target.h"

namespace netseat::iscsi {

/// An address that clients reach us at.
struct Portal {
    Ipv4Address address;
    std::uint16_t port = 3260;
};

/// Text requests of the full-feature phase (RFC 7143, 11.10, 11.11): discovery (Appendix C) and the few keys that may be
/// negotiated again.
class TextExchange {
public:
    TextExchange(const LoginPolicy &policy, Portal portal)
        : m_policy(&policy)
        , m_portal(portal)
    {
    }

    struct Answer {
        std::optional<RejectReason> reject;
        TextResponse pdu;
        std::string text;
    };
    Answer request(const TextRequest &pdu, Bytes data, Login &login);

private:
    std::optional<RejectReason> take(const TextRequest &pdu, Bytes data, Login &login);
    std::optional<std::string> answerKeys(Login &login);
    std::optional<std::string> answerKey(const KeyValue &pair, Login &login) const;
    std::string sendTargets(const std::string &which, const Login &login) const;
    Answer nextPart(const TextRequest &pdu, const Login &login);
    void forget(Login &login);

    const LoginPolicy *m_policy;
    Portal m_portal;
    TextCollector m_collected;
    std::string m_rest; // of an answer that is longer than a PDU
    std::uint32_t m_tag = kNoTag; // of the exchange that goes on
    std::uint32_t m_lastTag = 0;
    std::uint32_t m_initiatorTag = kNoTag; // of that exchange
};

} // namespace netseat::iscsi
