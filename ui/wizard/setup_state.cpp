#include "wizard/setup_state.h"

#include "bridge/edit_history.h"
#include "texts/convert.h"

#include <QFileInfo>

namespace netseat::ui {

SetupState::SetupState(ServerBridge &server, QObject *parent)
    : QObject(parent)
    , m_server(server)
    , m_probe(server)
    , m_job(server)
{
    connect(&server, &ServerBridge::inventoryChanged, this, &SetupState::resolve);
    connect(&m_job, &JobWatch::started, this, [this] {
        m_begun = true;
        Q_EMIT copyStarted();
    });
    connect(&m_job, &JobWatch::progressed, this, [this](quint64 done, quint64 all) {
        m_progress = all > 0 ? tr("Copying %1: %2 %").arg(m_file).arg(done * 100 / all) : tr("Copying %1 …").arg(m_file);
        Q_EMIT changed();
    });
    connect(&m_job, &JobWatch::finished, this, [this] {
        m_progress.clear();
        resolve();
        Q_EMIT changed();
    });
    connect(&m_job, &JobWatch::failed, this, [this](const QString &why) {
        m_progress.clear();
        m_copied.clear();
        Q_EMIT changed();
        if (!m_begun)
            Q_EMIT copyRefused(why);
        else
            Q_EMIT problem(tr("%1 could not be copied: %2 Go back to choose another image.").arg(m_file, why));
    });
}

void SetupState::setImage(std::optional<ImageId> image)
{
    m_image = image;
    m_installs = false;
    m_installer.reset();
    m_copied.clear();
    m_given = false;
    giveDisk();
    Q_EMIT changed();
}

void SetupState::copy(const QString &file, const QString &name)
{
    m_file = QFileInfo(file).fileName();
    m_copied = name.toStdString();
    m_begun = false;
    m_given = false;
    m_progress = tr("Copying %1 …").arg(m_file);
    m_job.start(server::ImportImage{file.toStdString(), m_copied});
    Q_EMIT changed();
}

void SetupState::importImage(const QString &file, const QString &name)
{
    m_image.reset();
    m_installs = false;
    m_isInstaller = false;
    copy(file, name);
}

void SetupState::install(ImageId disk, ImageId installer)
{
    m_image = disk;
    m_installer = installer;
    m_installs = true;
    m_given = false;
    giveDisk();
    Q_EMIT changed();
}

void SetupState::installFromFile(ImageId disk, const QString &file, const QString &name)
{
    m_image = disk;
    m_installer.reset();
    m_installs = true;
    m_isInstaller = true;
    copy(file, name);
}

/// The image that was copied is there: its job's end and its row come in any order.
void SetupState::resolve()
{
    if (m_copied.empty() || m_job.runs())
        return;
    const auto *image = m_server.inventory()->imageByName(m_copied);
    if (!image)
        return;
    m_copied.clear();
    (m_isInstaller ? m_installer : m_image) = image->id;
    giveDisk();
    Q_EMIT changed();
}

void SetupState::setClient(ClientId client)
{
    m_client = client;
    m_given = false;
    giveDisk();
    Q_EMIT changed();
}

/// The client gets its disk when both are there, whichever comes last.
void SetupState::giveDisk()
{
    const auto *client = m_client ? m_server.inventory()->client(*m_client) : nullptr;
    if (m_given || !client || !m_image || (m_installs && !m_installer))
        return;
    auto changed = *client;
    changed.image = m_image;
    if (m_installs)
        changed.cdrom = m_installer;
    m_given = true;
    if (changed == *client)
        return maintain(changed);
    changed.version.reset();
    changed.followsGroup = false;
    if (m_installs && changed.mode == DiskMode::Own)
        changed.mode = DiskMode::Reset; // or the empty disk would be copied first
    Edit edit{.text = tr("Give %1 its image").arg(toQString(client->name)), .changed = {{*client, changed}}};
    m_server.edits().perform(std::move(edit), this, [this, changed](const Result<server::Reply> &reply) {
        if (reply)
            maintain(changed);
        else
            Q_EMIT problem(toQString(reply.error().message));
    });
}

/// An installer writes to the image itself.
void SetupState::maintain(const Client &client)
{
    if (!m_installs || m_server.inventory()->draftOn(client.id))
        return;
    m_server.submit(
        server::StartMaintenance{*m_image, client.id}, this, [this](const Result<server::Reply> &reply) {
            if (!reply)
                Q_EMIT problem(toQString(reply.error().message));
        });
}

} // namespace netseat::ui
