#include "bridge/edit_history.h"

#include "icons/icons.h"
#include "texts/convert.h"

#include <algorithm>
#include <memory>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

/// Calls `visit` with each member of a client that people edit.
template <typename Visit>
void forEachField(Visit visit)
{
    visit(&Client::mac);
    visit(&Client::name);
    visit(&Client::group);
    visit(&Client::address);
    visit(&Client::image);
    visit(&Client::mode);
    visit(&Client::loader);
    visit(&Client::boot);
    visit(&Client::chapUser);
    visit(&Client::chapSecret);
    visit(&Client::notes);
    visit(&Client::access);
    visit(&Client::cdrom);
    visit(&Client::mutualUser);
    visit(&Client::mutualSecret);
    visit(&Client::version);
    visit(&Client::portal);
    visit(&Client::diskLimit);
    visit(&Client::configDisk);
    visit(&Client::followsGroup);
    visit(&Client::entry);
    visit(&Client::menu);
    visit(&Client::clientIdentifier);
    visit(&Client::firmware);
}

const Client *find(const Client &known, const Inventory &inventory)
{
    const auto *client = inventory.client(known.id);
    return client ? client : inventory.clientByMac(known.mac);
}

std::vector<ClientId> idsOf(const std::vector<Client> &clients, const Inventory &inventory)
{
    std::vector<ClientId> ids;
    for (const Client &known : clients)
        if (const auto *client = find(known, inventory))
            ids.push_back(client->id);
    return ids;
}

/// What a client has from its group is what the group says now, and not what it said then.
Client asItsGroup(Client client, const Inventory &inventory)
{
    client.followsGroup = client.followsGroup && inventory.groupByName(client.group);
    return withGroup(std::move(client), inventory);
}

std::vector<Client> draftsOf(const std::vector<Client> &clients, const Inventory &inventory)
{
    std::vector<Client> drafts;
    for (const Client &client : clients) {
        drafts.push_back(asItsGroup(client, inventory));
        drafts.back().id = {};
        drafts.back().booted.reset();
    }
    return drafts;
}

/// Those that are still there, as they are now but for the change.
std::vector<Client> changedClients(const std::vector<ClientChange> &changes, const Inventory &inventory, bool back)
{
    std::vector<Client> clients;
    for (const ClientChange &change : changes) {
        const auto &from = back ? change.after : change.before;
        const auto &to = back ? change.before : change.after;
        if (const auto *current = find(from, inventory))
            if (auto next = asItsGroup(withChange(*current, from, to), inventory); next != *current)
                clients.push_back(std::move(next));
    }
    return clients;
}

} // namespace

std::vector<ClientChange> changesTo(const std::vector<Client> &clients, const Inventory &inventory)
{
    std::vector<ClientChange> changes;
    for (const Client &after : clients)
        if (const auto *before = inventory.client(after.id); before && *before != after)
            changes.push_back({*before, after});
    return changes;
}

Client withChange(const Client &current, const Client &from, const Client &to)
{
    Client next = current;
    forEachField([&](auto field) {
        if (from.*field != to.*field)
            next.*field = to.*field;
    });
    return next;
}

/// A step on its way to the server: up to three commands, one after the other.
struct EditHistory::Step {
    ClientEdit rest; ///< what was not obeyed yet
    ClientEdit obeyed;
    Direction direction;
    Done done;
    enum class Part { None, Removed, Changed, Added } sent = Part::None;
};

EditHistory::EditHistory(ServerBridge &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_undoAction(new QAction(icon(u"undo"_s), tr("&Undo"), this))
    , m_redoAction(new QAction(icon(u"redo"_s), tr("&Redo"), this))
{
    m_undoAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    m_redoAction->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    connect(m_undoAction, &QAction::triggered, this, &EditHistory::undo);
    connect(m_redoAction, &QAction::triggered, this, &EditHistory::redo);
    connect(&server, &ServerBridge::connectionLost, this, [this] {
        m_busy = false; // nobody answers any more
        updateActions();
    });
    connect(&server, &ServerBridge::connectionRestored, this, &EditHistory::updateActions);
    updateActions();
}

void EditHistory::perform(ClientEdit edit, QObject *context, Done done)
{
    if (context)
        done = [alive = QPointer<QObject>(context), done = std::move(done)](const Result<server::Reply> &reply) {
            if (alive && done)
                done(reply);
        };
    run(std::move(edit), Direction::Do, std::move(done));
}

void EditHistory::record(ClientEdit edit)
{
    if (edit.isEmpty())
        return;
    keep(std::move(edit), Direction::Do);
    updateActions();
}

void EditHistory::undo()
{
    if (m_busy || m_undo.empty() || !m_server.isConnected())
        return;
    auto edit = std::move(m_undo.back());
    m_undo.pop_back();
    run(std::move(edit), Direction::Undo, {});
}

void EditHistory::redo()
{
    if (m_busy || m_redo.empty() || !m_server.isConnected())
        return;
    auto edit = std::move(m_redo.back());
    m_redo.pop_back();
    run(std::move(edit), Direction::Redo, {});
}

void EditHistory::run(ClientEdit edit, Direction direction, Done done)
{
    std::erase_if(edit.changed, [](const ClientChange &change) { return change.before == change.after; });
    auto step = std::make_shared<Step>();
    step->rest = std::move(edit);
    step->obeyed.text = step->rest.text;
    step->obeyed.discardDisks = step->rest.discardDisks;
    step->direction = direction;
    step->done = std::move(done);
    m_busy = direction != Direction::Do;
    updateActions();
    sendNext(step);
}

/// First what makes room (of names, of addresses), then what takes it.
void EditHistory::sendNext(const std::shared_ptr<Step> &step)
{
    using Part = Step::Part;
    const Inventory &inventory = *m_server.inventory();
    const bool back = step->direction == Direction::Undo;
    const ClientEdit &edit = step->rest;
    std::optional<server::Command> command;
    if (const auto &gone = back ? edit.added : edit.removed; !gone.empty()) {
        step->sent = back ? Part::Added : Part::Removed;
        // Only what was asked may destroy a disk: not what takes back, and not what does again.
        const bool first = step->direction == Direction::Do;
        if (auto ids = idsOf(gone, inventory); !ids.empty())
            command = server::RemoveClients{std::move(ids), first && edit.discardDisks, first && edit.disconnect};
    } else if (!edit.changed.empty()) {
        step->sent = Part::Changed;
        if (auto clients = changedClients(edit.changed, inventory, back); !clients.empty())
            command = server::UpdateClients{std::move(clients)};
    } else if (const auto &made = back ? edit.removed : edit.added; !made.empty()) {
        step->sent = back ? Part::Removed : Part::Added;
        command = server::AddClients{draftsOf(made, inventory)};
    } else {
        finish(*step, server::Reply{});
        return;
    }
    const auto goOn = [this, step](const Result<server::Reply> &reply) {
        if (!reply) {
            finish(*step, reply);
            return;
        }
        if (step->sent == Part::Removed)
            step->obeyed.removed.swap(step->rest.removed);
        else if (step->sent == Part::Changed)
            step->obeyed.changed.swap(step->rest.changed);
        else
            step->obeyed.added.swap(step->rest.added);
        sendNext(step);
    };
    if (!command)
        goOn(server::Reply{}); // nothing is left of it: somebody else has removed them
    else if (m_server.isConnected())
        m_server.submit(*command, this, goOn);
    else
        goOn(Error{Error::Code::Io, tr("There is no connection to the services.").toStdString()});
}

void EditHistory::tell(const Step &step, const Result<server::Reply> &reply)
{
    if (step.done)
        step.done(reply);
    else if (!reply)
        Q_EMIT refused(toQString(reply.error().message));
}

void EditHistory::finish(const Step &step, const Result<server::Reply> &reply)
{
    if (!step.obeyed.isEmpty())
        keep(step.obeyed, step.direction);
    if (!reply && step.direction != Direction::Do)
        (step.direction == Direction::Undo ? m_undo : m_redo).push_back(step.rest); // it stays
    m_busy = false;
    updateActions();
    if (!reply && !step.obeyed.isEmpty()) {
        auto error = reply.error();
        error.message = tr("Only a part of it was done: %1").arg(toQString(error.message)).toStdString();
        tell(step, error);
    } else {
        tell(step, reply);
    }
    if (!reply || step.direction == Direction::Do)
        return;
    const auto text = step.obeyed.text;
    if (step.direction == Direction::Redo)
        Q_EMIT told(tr("Done again: %1.").arg(text));
    else if (step.obeyed.discardDisks && !step.obeyed.removed.empty())
        Q_EMIT told(tr("Undone: %1. The settings are back; the disks are not, and begin fresh.").arg(text));
    else
        Q_EMIT told(tr("Undone: %1.").arg(text));
}

/// What was obeyed can be undone; what was undone can be done again, until something else is done.
void EditHistory::keep(ClientEdit edit, Direction direction)
{
    auto &stack = direction == Direction::Undo ? m_redo : m_undo;
    if (direction == Direction::Do)
        m_redo.clear();
    stack.push_back(std::move(edit));
    if (stack.size() > kSteps)
        stack.pop_front();
}

void EditHistory::updateActions()
{
    const bool ready = m_server.isConnected() && !m_busy;
    const auto plain = [](const QString &text) { return QString(text).replace(u"&"_s, u"&&"_s); };
    m_undoAction->setEnabled(ready && !m_undo.empty());
    m_redoAction->setEnabled(ready && !m_redo.empty());
    m_undoAction->setText(m_undo.empty() ? tr("&Undo") : tr("&Undo: %1").arg(plain(m_undo.back().text)));
    m_redoAction->setText(m_redo.empty() ? tr("&Redo") : tr("&Redo: %1").arg(plain(m_redo.back().text)));
}

} // namespace netseat::ui
