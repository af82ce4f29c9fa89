#pragma once

#include "bridge/server_bridge.h"

#include <QAction>
#include <QObject>

#include <deque>
#include <optional>
#include <vector>

namespace netseat::ui {

struct ClientChange {
    Client before;
    Client after;
};

/// One step of a person's work, as it can be taken back and done again: what it makes of which rows. The server does all
/// of it or nothing, and overwrites nothing that others have changed meanwhile (server::ApplyEdit).
struct Edit {
    QString text; ///< "Rename pc-01": what the Edit menu says
    std::vector<Client> removed = {}; ///< as they were
    std::vector<ClientChange> changed = {};
    std::vector<Client> added = {}; ///< drafts
    bool discardDisks = false; ///< with `removed`: their disks go, too
    bool disconnect = false; ///< with `removed`: those that run are disconnected
    std::vector<server::Change<Group>> groups = {};
    std::vector<server::Change<BootEntry>> entries = {};
    std::vector<server::Change<Newcomer>> newcomers = {};
    std::optional<server::Change<NetworkSettings>> network = {};
    int refusals = 0; ///< how often taking it back, or doing it again, has been refused

    bool isEmpty() const;
};

/// The change of each of `clients` against the inventory; those that are as they are there are left out.
std::vector<ClientChange> changesTo(const std::vector<Client> &clients, const Inventory &inventory);
/// What was done at this desktop, to be undone and done again.
///
/// Not QUndoStack: the server answers later, and may refuse. A step that is refused stays where it was, and is told. A
/// client that was removed comes back under another id; it is found again by its MAC address.
class EditHistory : public QObject {
    Q_OBJECT
public:
    using Done = ServerBridge::Done;
    static constexpr std::size_t kSteps = 100;

    explicit EditHistory(ServerBridge &server, QObject *parent = nullptr);

    /// Sends what the step is made of; remembers it once that was obeyed. Without `done` a refusal is told by refused().
    void perform(Edit edit, QObject *context = nullptr, Done done = {});
    /// Remembers a step that was sent by somebody else, and obeyed.
    void record(Edit edit);

    void undo();
    void redo();
    QAction *undoAction() const { return m_undoAction; }
    QAction *redoAction() const { return m_redoAction; }

Q_SIGNALS:
    void refused(const QString &why);
    void told(const QString &what); ///< a step was taken back or done again

private:
    enum class Direction { Do, Undo, Redo };
    struct Step;

    void run(Edit edit, Direction direction, Done done);
    void finish(Step &step, const Result<server::Reply> &reply);
    bool putBack(Step &step, const Error &why);
    void keep(Edit edit, Direction direction);
    void updateActions();

    ServerBridge &m_server;
    std::deque<Edit> m_undo; ///< the last one is undone first
    std::deque<Edit> m_redo;
    bool m_busy = false; ///< a step is under way
    QAction *m_undoAction;
    QAction *m_redoAction;
};

} // namespace netseat::ui
