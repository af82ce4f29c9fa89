#include "tftp/service_log.h"

#include "boot/architecture.h"

namespace netseat::tftp {

namespace {
constexpr std::size_t kRefusalsPerSecond = 20;
} // namespace

void ServiceLog::tell(EventCode code, Severity severity, const Peer &peer, std::string_view subject,
    std::string_view detail, std::uint64_t amount)
{
    if (!m_events)
        return;
    const bool refusal =
        code == EventCode::FileMissing || code == EventCode::RequestRefused || code == EventCode::PacketMalformed;
    if (refusal) {
        const auto now = std::chrono::steady_clock::now();
        if (now - m_refusalsSince >= seconds(1)) {
            m_refusalsSince = now;
            m_refusals = 0;
        }
        if (++m_refusals > kRefusalsPerSecond)
            return;
    }
    Event event;
    event.code = code;
    event.origin = Origin::Tftp;
    event.severity = severity;
    event.address = peer.address;
    event.subject = printable(subject);
    event.detail = printable(detail, 1000);
    event.amount = amount;
    m_events->publish(std::move(event));
}

void ServiceLog::tellEnd(const ActiveTransfer &transfer)
{
    const auto &finished = transfer.finished();
    const auto &name = transfer.name();
    const auto served = boot::isLoaderName(name) ? EventCode::LoaderFetched : EventCode::FileServed;
    switch (finished->how) {
    case Finished::How::Complete:
        return tell(served, Severity::Info, transfer.peer(), name, {}, transfer.octets());
    case Finished::How::Unconfirmed:
        return tell(
            served, Severity::Info, transfer.peer(), name, "Its last acknowledgement never came.", transfer.octets());
    case Finished::How::Probed:
        return tell(EventCode::LoaderProbed, Severity::Debug, transfer.peer(), name, {});
    case Finished::How::Aborted:
        return tell(EventCode::TransferFailed, Severity::Warning, transfer.peer(), name,
            "The client gave up: " + (finished->detail.empty() ? "it said nothing more" : finished->detail),
            transfer.octets());
    case Finished::How::TimedOut:
    case Finished::How::ReadFailed:
        return tell(
            EventCode::TransferFailed, Severity::Warning, transfer.peer(), name, finished->detail, transfer.octets());
    }
}

} // namespace netseat::tftp
