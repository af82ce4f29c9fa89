#include "images/seat_dialogs.h"

#include "texts/convert.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>

namespace netseat::ui {

namespace {

QString titleOf(const ServerBridge &server, const ImageVersion &version, const QString &pattern)
{
    const auto *image = server.inventory()->image(version.image);
    return pattern.arg(version.number).arg(image ? toQString(image->name) : QString());
}

} // namespace

TryDialog::TryDialog(ServerBridge &server, const ImageVersion &version, QWidget *parent)
    : CommandDialog(server, titleOf(server, version, tr("Try version %1 of %2")), tr("&Try it"), Kind::Plain, parent)
    , m_version(version)
    , m_client(new QComboBox)
    , m_hint(new FieldHint(m_client))
{
    addText(
        tr("One client becomes a test seat: it boots this version from its next start on, whatever the default is. To "
           "end the test, choose “Default version” in its settings."));
    for (const Client &client : server.inventory()->clients)
        if (client.image == version.image)
            m_client->addItem(toQString(client.name), qlonglong{client.id.value});
    m_client->setAccessibleName(tr("Client"));
    form()->addRow(tr("C&lient:"), withHint(m_client, m_hint));
    connect(m_client, &QComboBox::currentIndexChanged, this, &TryDialog::refresh);
    refresh();
    m_client->setFocus();
}

const Client *TryDialog::client() const
{
    return server().inventory()->client({m_client->currentData().toLongLong()});
}

server::Command TryDialog::command() const
{
    auto changed = client() ? *client() : Client{};
    changed.version = m_version.id;
    changed.followsGroup = false; // its group would say otherwise
    return server::UpdateClient{changed};
}

void TryDialog::refresh()
{
    const auto *chosen = client();
    setReady(chosen != nullptr);
    if (!chosen)
        m_hint->setHint(
            FieldHint::Kind::Warning, tr("No client has this image. Give it to the client that you want to test on."));
    else if (chosen->followsGroup)
        m_hint->setHint(FieldHint::Kind::Warning,
            tr("It follows its group now. As a test seat it does not, until you let it follow again."));
    else if (server().inventory()->keptDisk(*chosen))
        m_hint->setHint(FieldHint::Kind::Warning,
            tr("It has a disk of its own, over the version that this was made over. It must start fresh to boot "
               "another one."));
    else
        m_hint->clear();
}

DefaultLaterDialog::DefaultLaterDialog(ServerBridge &server, const ImageVersion &version, QWidget *parent)
    : CommandDialog(server, titleOf(server, version, tr("Make version %1 of %2 the default later")), tr("&Set"),
        Kind::Plain, parent)
    , m_version(version.id)
    , m_at(new QDateTimeEdit(QDateTime::currentDateTime().addDays(1)))
{
    addText(tr(
        "From that time on clients boot this version at their next start, unless they stay on another one. Until then "
        "nothing changes; clients that run are never touched."));
    m_at->setCalendarPopup(true);
    m_at->setMinimumDateTime(QDateTime::currentDateTime());
    m_at->setAccessibleName(tr("From this time on"));
    form()->addRow(tr("&From this time on:"), m_at);
    m_at->setFocus();
}

server::Command DefaultLaterDialog::command() const
{
    return server::SetDefaultVersion{m_version, {m_at->dateTime().toMSecsSinceEpoch()}};
}

} // namespace netseat::ui
