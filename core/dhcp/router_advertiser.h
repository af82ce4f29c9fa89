#pragma once

#include "base/mac_address.h"
#include "base/result.h"
#include "base/unique_fd.h"

#include <QObject>

#include <functional>
#include <memory>
#include <string>

namespace netseat::dhcp {

/// Answers the IPv6 router solicitations of booting machines with an empty advertisement (router_advertisement.h).
/// A packet socket, so that it works with IPv6 off in this host; a filter in the kernel wakes us for solicitations only.
class RouterAdvertiser : public QObject {
    Q_OBJECT
public:
    using IsBooting = std::function<bool(const MacAddress &)>;
    using Answered = std::function<void(const MacAddress &)>;

    /// Denied without CAP_NET_RAW; Unsupported where the interface is no Ethernet.
    static Result<std::unique_ptr<RouterAdvertiser>> open(
        const std::string &interface, IsBooting isBooting, Answered answered);
    ~RouterAdvertiser() override;

private:
    RouterAdvertiser(UniqueFd socket, const MacAddress &own, IsBooting isBooting, Answered answered);
    void onFrames();

    UniqueFd m_socket;
    MacAddress m_own;
    IsBooting m_isBooting;
    Answered m_answered;
};

} // namespace netseat::dhcp
