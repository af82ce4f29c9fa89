// Systems that lose their disk while they run.
#include "iscsi/seat_host.h"

namespace netseat::iscsi {

void SeatHost::noteLoss(const Connection &connection, const Attached &attached, TimePoint now)
{
    // Firmware never says goodbye, and a machine that has been handed a new plan boots again.
    if (attached.firmware || m_seat.isPending() || connection.saidGoodbye())
        return;
    m_loss.broke({attached.initiator, connection.reason(), now});
}

void SeatHost::tick(TimePoint now)
{
    const auto loss = m_loss.due(now);
    if (!loss)
        return;
    auto told = event(EventCode::SystemLost, Severity::Warning);
    told.subject = loss->initiator;
    told.detail = loss->why;
    m_context.publish(told);
}

} // namespace netseat::iscsi
