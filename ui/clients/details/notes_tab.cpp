#include "clients/details/notes_tab.h"

#include "bridge/edit_history.h"
#include "texts/convert.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace netseat::ui {

namespace {
constexpr int kPause = 800; ///< milliseconds without a key, after which it is saved
} // namespace

NotesTab::NotesTab(ServerBridge &server, QWidget *parent)
    : QWidget(parent)
    , m_server(server)
    , m_edit(new QPlainTextEdit)
    , m_state(new QLabel)
{
    m_edit->setPlaceholderText(tr("Where it stands, what is special about it, whom to ask …"));
    m_edit->setAccessibleName(tr("Notes on this client"));
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setWordWrap(true);
    m_state->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(m_edit, 1);
    column->addWidget(m_state);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &NotesTab::save);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        if (m_loading)
            return;
        m_dirty = true;
        m_state->clear();
        m_pause.start();
    });
    connect(&server, &ServerBridge::inventoryChanged, this, [this] {
        if (!m_dirty)
            load();
    });
    setClient({});
}

NotesTab::~NotesTab()
{
    save();
}

QString NotesTab::stored() const
{
    const auto *client = m_client ? m_server.inventory()->client(*m_client) : nullptr;
    return client ? toQString(client->notes) : QString();
}

void NotesTab::setClient(std::optional<ClientId> client)
{
    m_edit->setEnabled(client.has_value());
    if (client == m_client)
        return;
    save();
    m_client = client;
    m_dirty = false;
    m_state->clear();
    load();
}

/// What is shown already is left alone: the cursor, and what can be undone, stay.
void NotesTab::load()
{
    const auto text = stored();
    m_loaded = text;
    if (text == m_edit->toPlainText())
        return;
    m_loading = true;
    m_edit->setPlainText(text);
    m_loading = false;
}

void NotesTab::save()
{
    m_pause.stop();
    if (!m_dirty || !m_client)
        return;
    m_dirty = false;
    const auto *client = m_server.inventory()->client(*m_client);
    const auto typed = m_edit->toPlainText();
    if (!client || toQString(client->notes) == typed)
        return;
    auto before = *client;
    before.notes = m_loaded.toStdString(); // as it was when the typing began: others may have written, too
    auto after = *client;
    after.notes = typed.toStdString();
    Edit edit{.text = tr("Notes on %1").arg(toQString(client->name)), .changed = {{before, after}}};
    m_server.edits().perform(std::move(edit), this, [this, id = *m_client, typed](const Result<server::Reply> &reply) {
        if (m_client == id)
            taken(typed, reply);
    });
}

void NotesTab::taken(const QString &typed, const Result<server::Reply> &reply)
{
    if (reply) {
        m_loaded = typed;
        m_state->setText(tr("Saved."));
        return;
    }
    const auto now = stored();
    if (reply.error().code == Error::Code::Conflict && now != m_loaded) {
        m_loaded = now; // what is typed from here on is meant to replace it
        m_state->setText(tr("Not saved: somebody else has written “%1” meanwhile. What you type on replaces it.").arg(now));
        return;
    }
    m_state->setText(tr("Not saved: %1").arg(toQString(reply.error().message)));
    m_dirty = true;
}

bool NotesTab::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::FocusOut)
        save();
    return QWidget::eventFilter(watched, event);
}

void NotesTab::hideEvent(QHideEvent *event)
{
    save();
    QWidget::hideEvent(event);
}

} // namespace netseat::ui
