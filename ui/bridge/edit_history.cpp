#include "bridge/edit_history.h"

#include "icons/icons.h"
#include "texts/convert.h"

#include <algorithm>
#include <memory>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

/// Forwards, or what takes it back.
template <typename Row>
server::Change<Row> turned(server::Change<Row> change, bool back)
{
    if (back)
        std::swap(change.before, change.after);
    return change;
}

template <typename Row>
std::vector<server::Change<Row>> turned(const std::vector<server::Change<Row>> &changes, bool back)
{
    std::vector<server::Change<Row>> all;
    for (const auto &change : changes)
        all.push_back(turned(change, back));
    return all;
}

server::ApplyEdit commandOf(const Edit &edit, bool back, bool first)
{
    server::ApplyEdit command;
    for (const Client &client : edit.removed)
        command.clients.push_back(turned<Client>({client, {}}, back));
    for (const ClientChange &change : edit.changed)
        command.clients.push_back(turned<Client>({change.before, change.after}, back));
    for (const Client &client : edit.added)
        command.clients.push_back(turned<Client>({{}, client}, back));
    command.groups = turned(edit.groups, back);
    command.entries = turned(edit.entries, back);
    command.newcomers = turned(edit.newcomers, back);
    if (edit.network)
        command.network = turned(*edit.network, back);
    // Only what was asked may destroy a disk: not what takes back, and not what does again.
    command.discardDisk = first && edit.discardDisks;
    command.disconnect = first && edit.disconnect;
    return command;
}

/// What is added gets its id for good: it comes back under it, and later steps find it so.
template <typename Row>
bool takeId(std::vector<server::Change<Row>> &changes, std::int64_t id)
{
    for (auto &change : changes)
        if (!change.before && change.after->id.isNull()) {
            change.after->id = {id};
            return true;
        }
    return false;
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

bool Edit::isEmpty() const
{
    return removed.empty() && changed.empty() && added.empty() && groups.empty() && entries.empty() && newcomers.empty()
        && !network;
}

struct EditHistory::Step {
    Edit edit;
    Direction direction;
    Done done;
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

void EditHistory::perform(Edit edit, QObject *context, Done done)
{
    // Who is registered is no newcomer any more, and one again when that is taken back.
    for (const Client &client : edit.added)
        for (const Newcomer &newcomer : m_server.inventory()->newcomers)
            if (newcomer.mac == client.mac)
                edit.newcomers.push_back({newcomer, {}});
    if (context)
        done = [alive = QPointer<QObject>(context), done = std::move(done)](const Result<server::Reply> &reply) {
            if (alive && done)
                done(reply);
        };
    run(std::move(edit), Direction::Do, std::move(done));
}

void EditHistory::record(Edit edit)
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

void EditHistory::run(Edit edit, Direction direction, Done done)
{
    std::erase_if(edit.changed, [](const ClientChange &change) { return change.before == change.after; });
    m_busy = direction != Direction::Do;
    updateActions();
    auto step = std::make_shared<Step>(Step {std::move(edit), direction, std::move(done)});
    const auto command = commandOf(step->edit, direction == Direction::Undo, direction == Direction::Do);
    const auto end = [this, step](const Result<server::Reply> &reply) { finish(*step, reply); };
    if (m_server.isConnected())
        m_server.submit(command, this, end);
    else
        end(Error {Error::Code::Io, tr("There is no connection to the services.").toStdString()});
}

void EditHistory::finish(Step &step, const Result<server::Reply> &reply)
{
    if (reply) {
        if (step.direction == Direction::Do && step.edit.added.empty() && !takeId(step.edit.groups, reply->id))
            takeId(step.edit.entries, reply->id);
        step.edit.refusals = 0;
        if (!step.edit.isEmpty())
            keep(step.edit, step.direction);
    }
    m_busy = false;
    QString said;
    if (!reply) {
        said = toQString(reply.error().message);
        if (step.direction != Direction::Do && !putBack(step, reply.error()))
            said += u' ' + tr("“%1” can't be done and is left out.").arg(step.edit.text);
    }
    updateActions();
    if (step.done)
        step.done(reply);
    else if (!reply)
        Q_EMIT refused(said);
    if (!reply || step.direction == Direction::Do)
        return;
    const auto text = step.edit.text;
    if (step.direction == Direction::Redo)
        Q_EMIT told(tr("Done again: %1.").arg(text));
    else if (step.edit.discardDisks && !step.edit.removed.empty())
        Q_EMIT told(tr("Undone: %1. The settings are back; the disks are not, and begin fresh.").arg(text));
    else
        Q_EMIT told(tr("Undone: %1.").arg(text));
}

/// It stays where it was, to be tried again; but what others have changed for good does not bar the way to earlier steps:
/// then it is dropped the second time.
bool EditHistory::putBack(Step &step, const Error &why)
{
    const bool forGood = why.code == Error::Code::Conflict || why.code == Error::Code::NotFound;
    if (forGood && ++step.edit.refusals > 1)
        return false;
    (step.direction == Direction::Undo ? m_undo : m_redo).push_back(step.edit);
    return true;
}

/// What was obeyed can be undone; what was undone can be done again, until something else is done.
void EditHistory::keep(Edit edit, Direction direction)
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
