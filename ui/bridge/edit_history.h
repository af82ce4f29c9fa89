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

/// One step of a person's work on the clients, as it can be taken back and done again.
struct ClientEdit {
    QString text; ///< "Rename pc-01": what the Edit menu says
    std::vector<Client> removed = {}; ///< as they were
    std::vector<ClientChange> changed = {};
    std::vector<Client> added = {}; ///< drafts
    bool discardDisks = false; ///< with `removed`: their disks go, too
    bool disconnect = false; ///< with `removed`: those that run are disconnected

    bool isEmpty() const { return removed.empty() && changed.empty() && added.empty(); }
};

/// The change of each of `clients` against the inventory; those that are as they are there are left out.
std::vector<ClientChange> changesTo(const std::vector<Client> &clients, const Inventory &inventory);
/// `current` with what the change changed, and nothing else: what others have changed meanwhile stays.
Client withChange(const Client &current, const Client &from, const Client &to);

/// What was done to the clients, to be undone and done again.
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
    void perform(ClientEdit edit, QObject *context = nullptr, Done done = {});
    /// Remembers a step that was sent by somebody else, and obeyed.
    void record(ClientEdit edit);

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

    void run(ClientEdit edit, Direction direction, Done done);
    void sendNext(const std::shared_ptr<Step> &step);
    void finish(const Step &step, const Result<server::Reply> &reply);
    void tell(const Step &step, const Result<server::Reply> &reply);
    void keep(ClientEdit edit, Direction direction);
    void updateActions();

    ServerBridge &m_server;
    std::deque<ClientEdit> m_undo; ///< the last one is undone first
    std::deque<ClientEdit> m_redo;
    bool m_busy = false; ///< a step is under way
    QAction *m_undoAction;
    QAction *m_redoAction;
};

} // namespace netseat::ui
