#include "network/settings_panel.h"

#include "bridge/edit_history.h"
#include "icons/icons.h"
#include "network/network_form.h"
#include "network/services_box.h"
#include "texts/convert.h"

#include <QGroupBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace netseat::ui {

using namespace Qt::StringLiterals;

SettingsPanel::SettingsPanel(ServerBridge &server, InterfaceSource interfaces, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_form(new NetworkForm(std::move(interfaces)))
    , m_apply(new QPushButton(icon(u"apply"_s), tr("&Apply")))
    , m_revert(new QPushButton(tr("Re&vert")))
    , m_pending(new QLabel)
{
    auto *services = new ServicesBox(server);
    auto *settings = new QGroupBox(tr("Network"));
    auto *box = new QVBoxLayout(settings);
    box->addWidget(m_form);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 4, 0);
    column->addWidget(services);
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
    page->addWidget(scroll, 1);
    page->addLayout(buttons);

    connect(services, &ServicesBox::problem, this, &SettingsPanel::problem);
    connect(m_form, &NetworkForm::edited, this, &SettingsPanel::updateButtons);
    connect(m_apply, &QPushButton::clicked, this, &SettingsPanel::apply);
    connect(m_revert, &QPushButton::clicked, this, &SettingsPanel::revert);
    connect(&server, &ServerBridge::inventoryChanged, this, &SettingsPanel::takeInventory);
    revert();
}

void SettingsPanel::takeInventory()
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

void SettingsPanel::revert()
{
    m_shown = m_server.inventory()->network;
    m_form->setSettings(m_shown);
    updateButtons();
}

void SettingsPanel::updateButtons()
{
    const bool changed = m_form->settings() != m_shown || !m_form->isAcceptable();
    m_apply->setEnabled(changed && m_form->isAcceptable());
    m_revert->setEnabled(changed);
    m_pending->setText(!changed      ? QString()
            : m_form->isAcceptable() ? tr("Not applied yet")
                                     : tr("Something needs to be put right first"));
}

void SettingsPanel::apply()
{
    Edit edit{.text = tr("Network settings"), .network = server::Change<NetworkSettings>{m_shown, m_form->settings()}};
    m_server.edits().perform(std::move(edit), this, [this](const Result<server::Reply> &reply) {
        if (!reply)
            Q_EMIT problem(toQString(reply.error().message));
    });
}

void SettingsPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_form->settings() == m_shown)
        revert(); // cards may have been plugged in or got another address meanwhile
}

void SettingsPanel::focusFirst()
{
    m_form->focusInterface();
}

} // namespace netseat::ui
