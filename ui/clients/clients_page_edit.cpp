// What the clients page does to clients. What can be taken back goes through the history.
#include "clients/clients_page.h"

#include "clients/bulk_dialog.h"
#include "clients/client_dialog.h"
#include "clients/clients_table.h"
#include "clients/loss_text.h"
#include "clients/registration.h"
#include "texts/convert.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>

#include <algorithm>
#include <memory>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

/// What has come of several commands that were sent together.
struct Outcome {
    std::size_t waiting = 0;
    QStringList refused;
};

template <typename Command>
std::vector<server::Command> forEach(const std::vector<Client> &clients, Command make)
{
    std::vector<server::Command> commands;
    for (const Client &client : clients)
        commands.emplace_back(make(client.id));
    return commands;
}

} // namespace

void ClientsPage::addClient()
{
    openDialog(proposeClient({}, *m_server.inventory()));
}

void ClientsPage::editClient()
{
    const auto rows = selected();
    if (const auto clients = selectedClients(); clients.size() > 1)
        openBulkDialog(clients);
    else if (!clients.empty())
        openDialog(clients.front());
    else if (rows.size() == 1)
        openDialog(proposeClient(rows.front().client.mac, *m_server.inventory()));
}

ClientDialog *ClientsPage::openDialog(const Client &client)
{
    auto *dialog = new ClientDialog(m_server.inventory(), client, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &ClientDialog::groupWanted, this, [this, dialog](const QString &name) { openGroups(name, dialog); });
    connect(&m_server, &ServerBridge::inventoryChanged, dialog, &ClientDialog::setInventory);
    connect(dialog, &ClientDialog::saveRequested, dialog, [this, dialog, client](const Client &draft) {
        const auto name = toQString(draft.name);
        Edit edit;
        if (draft.id.isNull()) {
            edit.text = tr("Add %1").arg(name);
            edit.added = {draft};
        } else {
            edit.text = tr("Edit %1").arg(name);
            edit.changed = {{client, draft}};
        }
        history().perform(std::move(edit), dialog, [dialog](const Result<server::Reply> &reply) {
            if (reply)
                dialog->accept();
            else
                dialog->showRefusal(toQString(reply.error().message));
        });
    });
    dialog->open();
    return dialog;
}

void ClientsPage::openBulkDialog(const std::vector<Client> &clients)
{
    (new BulkDialog(m_server, clients, this))->open();
}

void ClientsPage::registerMachines(const std::vector<MacAddress> &macs)
{
    const auto drafts = proposeClients(macs, *m_server.inventory());
    if (drafts.empty())
        return;
    const auto name = toQString(drafts.front().name);
    const auto count = static_cast<int>(drafts.size());
    const auto what = count == 1 ? tr("Registered as %1.").arg(name)
                                 : tr("%n machines registered, from %1 on.", nullptr, count).arg(name);
    const bool waits = m_server.inventory()->network.unknown == UnknownPolicy::Wait;
    const auto how = !drafts.front().image ? tr("Choose an image for it before it can boot.")
        : waits                            ? tr("It goes on by itself in a moment.")
                                           : tr("Turn it on again: it boots at its next start.");
    Edit edit;
    edit.text = count == 1 ? tr("Register %1").arg(name) : tr("Register %n machines", nullptr, count);
    edit.added = drafts;
    const auto mac = drafts.front().mac;
    history().perform(std::move(edit), this, [this, mac, said = what + u' ' + how](const Result<server::Reply> &reply) {
        if (reply) {
            m_registered = mac;
            selectRegistered();
            Q_EMIT notice(said);
        } else
            Q_EMIT problem(toQString(reply.error().message));
    });
}

/// The row of the new machine goes, and the client's comes: who registered it wants to see what becomes of it.
void ClientsPage::selectRegistered()
{
    const auto *client = m_registered ? m_server.inventory()->clientByMac(*m_registered) : nullptr;
    const auto index = client ? m_rows.mapFromSource(m_model.indexOf(client->id)) : QModelIndex();
    if (!index.isValid())
        return;
    m_registered.reset();
    if (!m_table->selectionModel()->hasSelection()) // or somebody has gone on to another one
        m_table->setCurrentIndex(index);
}

void ClientsPage::forgetMachines()
{
    Edit edit;
    const auto &known = m_server.inventory()->newcomers;
    for (const ClientRow &row : selected())
        if (const auto found = std::ranges::find(known, row.client.mac, &Newcomer::mac); row.isNew() && found != known.end())
            edit.newcomers.push_back({*found, {}});
    const auto count = static_cast<int>(edit.newcomers.size());
    if (count == 0)
        return;
    edit.text = count == 1 ? tr("Forget the machine %1").arg(toQString(edit.newcomers.front().before->mac.toString()))
                           : tr("Forget %n machines", nullptr, count);
    history().perform(std::move(edit));
}

void ClientsPage::ask(const LossQuestion &question, std::function<void()> yes)
{
    auto *box = new QMessageBox(QMessageBox::Warning, question.title, question.text, QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.detail);
    auto *button = box->addButton(question.button, QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(button, &QPushButton::clicked, this, std::move(yes));
    box->open();
}

void ClientsPage::submitAll(const std::vector<server::Command> &commands, const QString &said)
{
    auto outcome = std::make_shared<Outcome>();
    outcome->waiting = commands.size();
    for (const auto &command : commands) {
        m_server.submit(command, this, [this, outcome, said](const Result<server::Reply> &reply) {
            if (!reply)
                outcome->refused << toQString(reply.error().message);
            if (--outcome->waiting > 0)
                return;
            if (!outcome->refused.isEmpty())
                Q_EMIT problem(outcome->refused.join(u'\n'));
            else if (!said.isEmpty())
                Q_EMIT notice(said);
        });
    }
}

void ClientsPage::removeClients()
{
    const auto clients = selectedClients();
    if (clients.empty())
        return;
    const auto attached = static_cast<int>(std::ranges::count_if(selected(), &ClientRow::isAttached));
    ask(removalQuestion(clients, *m_server.inventory(), attached), [this, clients, attached] {
        Edit edit;
        edit.text = clients.size() == 1 ? tr("Remove %1").arg(toQString(clients.front().name))
                                        : tr("Remove %n clients", nullptr, static_cast<int>(clients.size()));
        edit.removed = clients;
        edit.discardDisks = true;
        edit.disconnect = attached > 0;
        history().perform(std::move(edit));
    });
}

void ClientsPage::disconnectClients()
{
    std::vector<Client> clients;
    for (const ClientRow &row : selected())
        if (row.isAttached())
            clients.push_back(row.client);
    if (clients.empty())
        return;
    ask(disconnectQuestion(clients), [this, clients] {
        submitAll(forEach(clients, [](ClientId id) { return server::DisconnectClient{id}; }), {});
    });
}

void ClientsPage::resetDisks(const std::vector<Client> &clients)
{
    if (clients.empty())
        return;
    ask(resetQuestion(clients, *m_server.inventory()), [this, clients] {
        submitAll(forEach(clients, [](ClientId id) { return server::ResetDisk{id}; }), {});
    });
}

void ClientsPage::startFresh(const std::vector<Client> &clients)
{
    if (clients.empty())
        return;
    ask(resetQuestion(clients, *m_server.inventory()), [this, clients] {
        submitAll(forEach(clients, [](ClientId id) { return server::RebaseDisk{id, true}; }), {});
    });
}

void ClientsPage::keepVersion(const std::vector<Client> &clients)
{
    if (clients.empty())
        return;
    const auto said = clients.size() == 1
        ? tr("%1 stays on its version. Its settings (Which version) let it follow the default one again.")
              .arg(toQString(clients.front().name))
        : tr("%n clients stay on their versions. Their settings (Which version) let them follow the default one again.",
            nullptr, static_cast<int>(clients.size()));
    submitAll(forEach(clients, [](ClientId id) { return server::RebaseDisk{id, false}; }), said);
}

void ClientsPage::wake(const std::vector<Client> &clients)
{
    if (clients.empty())
        return;
    server::WakeClients command;
    for (const Client &client : clients)
        command.clients.push_back(client.id);
    const auto said = clients.size() == 1
        ? tr("%1 is being woken. It appears as booting when it asks for its address.")
              .arg(toQString(clients.front().name))
        : tr("%n clients are being woken, one after the other.", nullptr, static_cast<int>(clients.size()));
    submitAll({command}, said);
}

void ClientsPage::startMaintenance()
{
    const auto clients = selectedClients();
    if (clients.size() != 1 || !clients.front().image)
        return;
    const auto *image = m_server.inventory()->image(*clients.front().image);
    submitAll({server::StartMaintenance{*clients.front().image, clients.front().id}},
        tr("The next boot of %1 changes a draft of %2. Publish it on the page Images when you are done.")
            .arg(toQString(clients.front().name), image ? toQString(image->name) : QString()));
}

void ClientsPage::copyOf(const std::function<QString(const ClientRow &)> &what)
{
    QStringList lines;
    for (const ClientRow &row : selected())
        if (const auto line = what(row); !line.isEmpty())
            lines << line;
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

} // namespace netseat::ui
