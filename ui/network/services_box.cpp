#include "network/services_box.h"

#include "icons/icons.h"
#include "texts/choice_text.h"
#include "texts/convert.h"
#include "widgets/service_light.h"

#include <QGridLayout>
#include <QLabel>

namespace netseat::ui {

using namespace Qt::StringLiterals;

ServicesBox::ServicesBox(ServerBridge &server, QWidget *parent)
    : QGroupBox(tr("Services"), parent)
    , m_place(server.place())
    , m_servedBy(new QLabel)
{
    auto *grid = new QGridLayout(this);
    grid->setColumnStretch(2, 1);
    int row = 0;
    for (const auto service : {Origin::Dhcp, Origin::Tftp, Origin::Http, Origin::Iscsi}) {
        const Line line{new QLabel, new QLabel};
        line.text->setWordWrap(true);
        line.text->setAlignment(Qt::AlignTop);
        line.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        auto *name = new QLabel(text(service));
        name->setAlignment(Qt::AlignTop);
        grid->addWidget(line.icon, row, 0, Qt::AlignTop);
        grid->addWidget(name, row, 1);
        grid->addWidget(line.text, row, 2);
        m_lines.emplace(service, line);
        ++row;
    }
    m_servedBy->setForegroundRole(QPalette::PlaceholderText);
    grid->addWidget(m_servedBy, row, 0, 1, 3);
    connect(&server, &ServerBridge::statusChanged, this, &ServicesBox::apply);
    apply(server.status());
}

void ServicesBox::apply(const server::Status &status)
{
    for (const server::ServiceStatus &service : status.services) {
        const auto found = m_lines.find(service.service);
        if (found == m_lines.end())
            continue;
        found->second.icon->setPixmap(stateIcon(service.state).pixmap(16, 16));
        found->second.text->setText(describe(service));
    }
    m_servedBy->setVisible(!status.servedBy.empty());
    m_servedBy->setText(m_place == ServerBridge::Place::ThisProcess
            ? tr("They run in this program and end with it.")
            : tr("They run in %1 and go on without this window.").arg(toQString(status.servedBy)));
}

} // namespace netseat::ui
