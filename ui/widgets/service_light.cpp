#include "widgets/service_light.h"

#include "icons/icons.h"
#include "texts/choice_text.h"
#include "texts/convert.h"

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

QString describe(const server::ServiceStatus &service)
{
    const auto endpoint = toQString(service.endpoint);
    switch (service.state) {
    case server::ServiceState::Running:
        return endpoint.isEmpty() ? ServiceLight::tr("Running") : ServiceLight::tr("Running on %1").arg(endpoint);
    case server::ServiceState::Failed:
        return ServiceLight::tr("Failed: %1").arg(toQString(service.problem));
    case server::ServiceState::Off:
        return ServiceLight::tr("Switched off in the settings");
    case server::ServiceState::Stopped:
        return service.problem.empty() ? ServiceLight::tr("Stopped") : toQString(service.problem);
    }
    Q_UNREACHABLE();
}

ServiceLight::ServiceLight(Origin service, QWidget *parent)
    : QToolButton(parent)
    , m_service(service)
{
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setIconSize({14, 14});
    setText(ui::text(service));
    setStatus({});
}

void ServiceLight::setStatus(const server::Status &status)
{
    const auto found = std::ranges::find(status.services, m_service, &server::ServiceStatus::service);
    server::ServiceStatus service;
    if (found != status.services.end())
        service = *found;
    const auto name = ui::text(m_service);
    setIcon(stateIcon(service.state));
    //: a service, and how it is
    setToolTip(tr("%1: %2").arg(name, describe(service)));
    setAccessibleName(tr("%1: %2").arg(name, ui::text(service.state)));
}

} // namespace netseat::ui
