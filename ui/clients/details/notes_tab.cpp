#include "clients/details/notes_tab.h"

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
    server::UpdateClient command{*client};
    command.client.notes = typed.toStdString();
    m_server.submit(command, this, [this, id = *m_client](const Result<server::Reply> &reply) {
        if (m_client != id)
            return;
        m_state->setText(reply ? tr("Saved.") : tr("Not saved: %1").arg(toQString(reply.error().message)));
        m_dirty = m_dirty || !reply;
    });
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
