#pragma once

#include "bridge/job_watch.h"
#include "images/doctor_report.h"

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace netseat::ui {

class MessageBar;
class RepairPanel;

/// What the doctor finds in a version, and the repair. Beside the window, not in its way: both take their time.
class DoctorDialog : public QDialog {
    Q_OBJECT
public:
    /// Begins to examine at once.
    DoctorDialog(ServerBridge &server, const ImageVersion &version, QWidget *parent = nullptr);
    /// An examination that nobody waits for is cancelled; a repair goes on.
    ~DoctorDialog() override;

    VersionId version() const { return m_version; }

Q_SIGNALS:
    void tryWanted(netseat::VersionId version);

private:
    QWidget *buildHead();
    QWidget *buildButtons();
    void examine(VersionId version);
    void askReport();
    void showReport(const ImageReport &report);
    void showFailure(const QString &why);
    void clearFindings();
    void updateButtons();
    QString whyNoRepair() const;
    QString title() const;

    ServerBridge &m_server;
    ImageId m_image;
    VersionId m_version;
    JobWatch m_job;
    std::optional<ImageReport> m_report;

    QLabel *m_sign;
    QLabel *m_verdict;
    QLabel *m_system;
    QWidget *m_running;
    QProgressBar *m_bar;
    MessageBar *m_message;
    QScrollArea *m_scroll;
    QVBoxLayout *m_findings = nullptr;
    RepairPanel *m_repair;
    QLabel *m_why;
    QPushButton *m_copy;
    QPushButton *m_again;
    QPushButton *m_repairButton;
};

} // namespace netseat::ui
