#include "wizard/client_step.h"

#include "bridge/edit_history.h"
#include "clients/registration.h"
#include "inventory/check.h"
#include "texts/convert.h"
#include "texts/finding_text.h"
#include "widgets/empty_state.h"
#include "widgets/field_hint.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace netseat::ui {

using namespace Qt::StringLiterals;

ClientStep::ClientStep(ServerBridge &server, SetupState &state, QWidget *parent)
    : SetupStep(parent)
    , m_server(server)
    , m_state(state)
    , m_model(server)
    , m_text(new QLabel)
    , m_table(new QTreeView)
    , m_empty(new EmptyState)
    , m_stack(new QStackedWidget)
    , m_name(new QLineEdit)
    , m_nameHint(new FieldHint(m_name))
    , m_clientLabel(new QLabel(tr("Or one that is regist&ered:")))
    , m_client(new QComboBox)
    , m_wait(new QCheckBox(tr("New machines &wait for being registered, and start by themselves then")))
{
    build();
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ClientStep::machineAppeared);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ClientStep::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (const auto *machine = chosen(); machine && !m_name->isModified())
            m_name->setText(toQString(proposeClient(machine->mac, *m_server.inventory()).name));
        if (chosen())
            m_client->setCurrentIndex(0);
        refresh();
    });
    connect(m_table, &QTreeView::activated, this, [this] {
        if (m_ready)
            commit();
    });
    connect(m_name, &QLineEdit::textChanged, this, &ClientStep::refresh);
    connect(m_client, &QComboBox::currentIndexChanged, this, [this] {
        if (registered())
            m_table->clearSelection();
        refresh();
    });
    connect(m_wait, &QCheckBox::clicked, this, &ClientStep::setWaiting);
    connect(&server, &ServerBridge::inventoryChanged, this, &ClientStep::fillClients);
    fillClients();
}

void ClientStep::build()
{
    m_text->setWordWrap(true);
    m_text->setText(tr("Let it boot from the network: switch that on in its firmware and put it first in the boot order, or "
                       "press the key for the boot menu (often F12). It appears here by itself."));
    m_table->setAccessibleName(tr("New machines"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setModel(&m_model);
    for (const auto &[at, width] : {std::pair<int, int>{MachinesModel::MacColumn, 180}, {MachinesModel::MakerColumn, 190},
             {MachinesModel::FirmwareColumn, 150}})
        m_table->setColumnWidth(at, width);
    m_empty->setContent(u"network"_s, tr("Waiting for the first PC"),
        tr("Nothing appears? Look at the cable and its light, whether the PC is on the network that you chose, whether its "
           "screen says “PXE” or “network boot”, and switch Secure Boot off."),
        {});
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_name->setAccessibleName(tr("Name"));
    m_client->setAccessibleName(tr("Registered client"));
    m_clientLabel->setBuddy(m_client);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *label = new QLabel(tr("Na&me:"));
    label->setBuddy(m_name);
    form->addRow(label, withHint(m_name, m_nameHint));
    form->addRow(m_clientLabel, m_client);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text);
    column->addWidget(m_stack, 1);
    column->addLayout(form);
    column->addWidget(m_wait);
}

QString ClientStep::verb() const
{
    return registered() ? SetupStep::verb() : tr("&Register");
}

void ClientStep::enter()
{
    fillClients();
    machineAppeared();
    (m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_wait)->setFocus();
}

/// The first one is chosen at once: most people set up with one PC.
void ClientStep::machineAppeared()
{
    if (!chosen() && !registered() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    refresh();
}

void ClientStep::fillClients()
{
    const auto chosen = m_client->currentData();
    const QSignalBlocker quiet(m_client);
    m_client->clear();
    m_client->addItem(tr("None"), qlonglong{0});
    for (const Client &client : m_server.inventory()->clients)
        m_client->addItem(toQString(client.name), qlonglong{client.id.value});
    const auto wanted = m_state.client() ? QVariant(qlonglong{m_state.client()->value}) : chosen;
    m_client->setCurrentIndex(qMax(0, m_client->findData(wanted)));
    m_client->setVisible(m_client->count() > 1);
    m_clientLabel->setVisible(m_client->count() > 1);
    m_wait->setChecked(m_server.inventory()->network.unknown == UnknownPolicy::Wait);
    refresh();
}

const Newcomer *ClientStep::chosen() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? nullptr : &m_model.at(rows.front().row()).machine;
}

std::optional<ClientId> ClientStep::registered() const
{
    const auto id = m_client->currentData().toLongLong();
    return id == 0 ? std::nullopt : std::optional(ClientId{id});
}

Client ClientStep::draft() const
{
    const auto *machine = chosen();
    auto draft = proposeClient(machine ? machine->mac : MacAddress{}, *m_server.inventory());
    draft.name = m_name->text().trimmed().toStdString();
    draft.image = m_state.image();
    return draft;
}

void ClientStep::refresh()
{
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    const bool fresh = chosen() != nullptr;
    m_name->setEnabled(fresh);
    m_nameHint->clear();
    m_ready = registered().has_value();
    if (fresh && !m_ready) {
        m_ready = true;
        for (const Finding &finding : check(draft(), *m_server.inventory())) {
            if (finding.field == Field::Name || finding.field == Field::Mac)
                m_nameHint->setHint(FieldHint::Kind::Problem, text(finding));
            m_ready = m_ready && !finding.fatal;
        }
    }
    Q_EMIT changed();
}

void ClientStep::setWaiting(bool wait)
{
    auto network = m_server.inventory()->network;
    network.unknown = wait ? UnknownPolicy::Wait : UnknownPolicy::AddressOnly;
    m_server.submit(server::SetNetwork{network}, this, [this](const Result<server::Reply> &reply) {
        if (!reply)
            Q_EMIT refused(toQString(reply.error().message));
    });
}

void ClientStep::commit()
{
    if (const auto client = registered()) {
        m_state.setClient(*client);
        Q_EMIT committed();
        return;
    }
    const auto wanted = draft();
    Edit edit{.text = tr("Register %1").arg(toQString(wanted.name)), .added = {wanted}};
    m_server.edits().perform(std::move(edit), this, [this](const Result<server::Reply> &reply) {
        if (!reply) {
            Q_EMIT refused(toQString(reply.error().message));
            return;
        }
        m_name->setModified(false);
        m_state.setClient(ClientId{reply->id});
        fillClients();
        Q_EMIT committed();
    });
}

} // namespace netseat::ui
