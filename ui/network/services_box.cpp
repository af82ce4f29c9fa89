#include "network/services_box.h"

#include "icons/icons.h"
#include "network/stop_services.h"
#include "texts/choice_text.h"
#include "texts/convert.h"
#include "widgets/service_light.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace netseat::ui {

using namespace Qt::StringLiterals;

ServicesBox::ServicesBox(ServerBridge &server, QWidget *parent)
    : QGroupBox(tr("Services"), parent)
    , m_server(server)
    , m_servedBy(new QLabel)
{
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const auto service : {Origin::Dhcp, Origin::Tftp, Origin::Http, Origin::Iscsi}) {
        const Line line{new QLabel, new QLabel, new QToolButton};
        line.text->setWordWrap(true);
        line.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        line.button->setAutoRaise(true);
        line.button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        line.button->setFocusPolicy(Qt::TabFocus);
        grid->addWidget(line.icon, row, 0);
        grid->addWidget(new QLabel(text(service)), row, 1);
        grid->addWidget(line.text, row, 2);
        grid->addWidget(line.button, row, 3);
        connect(line.button, &QToolButton::clicked, this, [this, service] { toggle(service); });
        m_lines.emplace(service, line);
        ++row;
    }
    m_servedBy->setForegroundRole(QPalette::PlaceholderText);
    m_servedBy->setWordWrap(true);
    grid->addWidget(m_servedBy, row, 0, 1, 4);
    connect(&server, &ServerBridge::statusChanged, this, &ServicesBox::apply);
    apply(server.status());
}

void ServicesBox::toggle(Origin service)
{
    const bool stop = m_lines.at(service).running;
    if (stop && service == Origin::Iscsi && !m_server.attachedClients().isEmpty())
        return stopServices(m_server, server::StopService{service}, this);
    m_server.submit(stop ? server::Command(server::StopService{service}) : server::Command(server::StartService{service}),
        this, [this](const Result<server::Reply> &reply) {
            if (!reply)
                Q_EMIT problem(toQString(reply.error().message));
        });
}

void ServicesBox::apply(const server::Status &status)
{
    for (const server::ServiceStatus &service : status.services) {
        const auto found = m_lines.find(service.service);
        if (found == m_lines.end())
            continue;
        Line &line = found->second;
        line.icon->setPixmap(stateIcon(service.state).pixmap(16, 16));
        line.text->setText(describe(service));
        line.running = service.state == server::ServiceState::Running;
        line.button->setText(line.running ? tr("Stop") : tr("Start"));
        line.button->setIcon(icon(line.running ? u"stop"_s : u"start"_s));
        line.button->setAccessibleName(
            (line.running ? tr("Stop %1") : tr("Start %1")).arg(text(service.service)));
        line.button->setEnabled(service.state != server::ServiceState::Off);
        line.button->setToolTip(service.service == Origin::Iscsi && line.running
                ? tr("Clients that run stand still without their disks.")
                : QString());
    }
    m_servedBy->setVisible(!status.servedBy.empty());
    m_servedBy->setText(m_server.place() == ServerBridge::Place::ThisProcess
            ? tr("They run in this program and end with it.")
            : tr("They run in %1 and go on without this window.").arg(toQString(status.servedBy)));
}

} // namespace netseat::ui
