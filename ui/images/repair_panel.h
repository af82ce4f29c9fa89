#pragma once

#include "bridge/job_watch.h"

#include <QFrame>

#include <set>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace netseat::ui {

class MessageBar;

/// Repairs an image as a new version: says so before it begins, follows the job, and offers what comes next.
class RepairPanel : public QFrame {
    Q_OBJECT
public:
    RepairPanel(ServerBridge &server, ImageId image, QWidget *parent = nullptr);

    /// Explains and waits for a yes.
    void ask();
    bool runs() const { return m_job.runs(); }

Q_SIGNALS:
    void examineWanted(netseat::VersionId version);
    void tryWanted(netseat::VersionId version);
    void changed(); ///< it asks, runs, has ended or is put away

private:
    void buildQuestion();
    void buildResult();
    void start();
    void showProgress(quint64 done, quint64 all);
    void showEnd(const QString &detail);
    void showFailure(const QString &why);
    void showNext();
    void makeDefault();
    std::set<VersionId> readyVersions() const;

    ServerBridge &m_server;
    ImageId m_image;
    JobWatch m_job;
    std::set<VersionId> m_before;
    std::optional<VersionId> m_made;
    bool m_ended = false;

    QLabel *m_text;
    QWidget *m_question;
    QCheckBox *m_install;
    QPushButton *m_start;
    QWidget *m_running;
    QProgressBar *m_bar;
    QWidget *m_result;
    QPushButton *m_examine;
    QPushButton *m_try;
    QPushButton *m_default;
    MessageBar *m_message;
};

} // namespace netseat::ui
