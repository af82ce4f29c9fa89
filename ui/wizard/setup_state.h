#pragma once

#include "bridge/job_watch.h"
#include "network/server_probe.h"

namespace netseat::ui {

/// What the pages of the setup know of one another: which card, which image and which client, and jobs that go on while people
/// are on the next page.
class SetupState : public QObject {
    Q_OBJECT
public:
    explicit SetupState(ServerBridge &server, QObject *parent = nullptr);

    ServerProbe &probe() { return m_probe; }

    void setImage(std::optional<ImageId> image);
    std::optional<ImageId> image() const { return m_image; }
    /// Copies a file; it becomes the image when that has ended.
    void importImage(const QString &file, const QString &name);
    /// A system is to be installed onto `disk` from this CD.
    void install(ImageId disk, ImageId installer);
    /// The same from a file.
    void installFromFile(ImageId disk, const QString &file, const QString &name);
    bool installs() const { return m_installs; }

    void setClient(ClientId client);
    std::optional<ClientId> client() const { return m_client; }

    bool isCopying() const { return m_job.runs(); }
    /// "Copying debian.qcow2: 42 %"; empty while nothing is copied.
    const QString &progress() const { return m_progress; }

Q_SIGNALS:
    void changed();
    void copyStarted(); ///< the file is there and can be read
    void copyRefused(const QString &why);
    void problem(const QString &text); ///< something went wrong that was begun on an earlier page

private:
    void copy(const QString &file, const QString &name);
    void resolve();
    void giveDisk();
    void maintain(const Client &client);

    ServerBridge &m_server;
    ServerProbe m_probe;
    JobWatch m_job;
    QString m_file;
    QString m_progress;
    std::string m_copied; ///< name of the image that is being copied
    bool m_begun = false; ///< the copy was not refused
    bool m_isInstaller = false; ///< what is copied is the CD
    bool m_installs = false;
    bool m_given = false; ///< the client has all of it
    std::optional<ImageId> m_image;
    std::optional<ImageId> m_installer;
    std::optional<ClientId> m_client;
};

} // namespace netseat::ui
