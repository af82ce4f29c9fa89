#include "network/network_page.h"

#include "icons/icons.h"
#include "network/network_form.h"
#include "network/services_box.h"
#include "texts/convert.h"

#include <QAction>
#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

NetworkPage::NetworkPage(ServerBridge &server, InterfaceSource interfaces, QWidget *parent)
    : Page(parent)
    , m_server(server)
    , m_form(new NetworkForm(std::move(interfaces)))
    , m_apply(new QPushButton(icon(u"apply"_s), tr("&Apply")))
    , m_revert(new QPushButton(tr("Re&vert")))
    , m_pending(new QLabel)
{
    buildActions();
    auto *settings = new QGroupBox(tr("Network"));
    auto *box = new QVBoxLayout(settings);
    box->addWidget(m_form);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 4, 0);
    column->addWidget(new ServicesBox(server));
    column->addWidget(settings);
    column->addStretch();
    content->setMaximumWidth(860); // lines longer than that are hard to read, and fields look lost
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_apply);
    buttons->addWidget(m_revert);
    buttons->addWidget(m_pending, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(8, 8, 8, 8);
    page->addWidget(scroll, 1);
    page->addLayout(buttons);

    connect(m_form, &NetworkForm::edited, this, &NetworkPage::updateButtons);
    connect(m_apply, &QPushButton::clicked, this, &NetworkPage::apply);
    connect(m_revert, &QPushButton::clicked, this, &NetworkPage::revert);
    connect(&server, &ServerBridge::inventoryChanged, this, &NetworkPage::takeInventory);
    connect(&server, &ServerBridge::statusChanged, this, &NetworkPage::updateActions);
    revert();
    updateActions();
}

void NetworkPage::buildActions()
{
    m_actions.start = new QAction(icon(u"start"_s), tr("&Start services"), this);
    m_actions.stop = new QAction(icon(u"stop"_s), tr("S&top services"), this);
    m_actions.start->setIconText(tr("Start"));
    m_actions.stop->setIconText(tr("Stop"));
    m_actions.start->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_S));
    m_actions.stop->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    connect(m_actions.start, &QAction::triggered, this, [this] { m_server.submit(server::StartServices{}); });
    connect(m_actions.stop, &QAction::triggered, this, [this] { m_server.submit(server::StopServices{}); });
}

void NetworkPage::updateActions()
{
    const auto &services = m_server.status().services;
    const bool wanted = services.empty() || std::ranges::any_of(services, [](const auto &service) {
        return service.state == server::ServiceState::Stopped || service.state == server::ServiceState::Failed;
    });
    m_actions.start->setEnabled(wanted);
    m_actions.stop->setEnabled(m_server.servicesRun());
}

void NetworkPage::takeInventory()
{
    const auto &now = m_server.inventory()->network;
    if (now == m_shown)
        return;
    const bool untouched = m_form->settings() == m_shown;
    const bool ours = m_form->settings() == now;
    if (untouched || ours) {
        revert();
        return;
    }
    m_shown = now; // what has been typed stays, and is now compared with the new settings
    updateButtons();
    Q_EMIT notice(tr("The network settings were changed elsewhere. Revert shows them; Apply overwrites them."));
}

void NetworkPage::revert()
{
    m_shown = m_server.inventory()->network;
    m_form->setSettings(m_shown);
    updateButtons();
}

void NetworkPage::updateButtons()
{
    const bool changed = m_form->settings() != m_shown || !m_form->isAcceptable();
    m_apply->setEnabled(changed && m_form->isAcceptable());
    m_revert->setEnabled(changed);
    m_pending->setText(!changed      ? QString()
            : m_form->isAcceptable() ? tr("Not applied yet")
                                     : tr("Something needs to be put right first"));
}

void NetworkPage::apply()
{
    m_server.submit(server::SetNetwork{m_form->settings()}, this, [this](const Result<server::Reply> &reply) {
        if (!reply)
            Q_EMIT problem(toQString(reply.error().message));
    });
}

void NetworkPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_form->settings() == m_shown)
        revert(); // cards may have been plugged in or got another address meanwhile
}

void NetworkPage::find()
{
    m_form->focusInterface();
}

} // namespace netseat::ui
