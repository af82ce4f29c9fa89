#pragma once

#include "bridge/job_watch.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace netseat::ui {

class FieldHint;
class MessageBar;

/// Makes a CD or a USB stick for PCs whose card can't start from the network. It stays open while it is made, and says then how
/// it gets onto a stick.
class StartMediumDialog : public QDialog {
    Q_OBJECT
public:
    explicit StartMediumDialog(ServerBridge &server, QWidget *parent = nullptr);
    QString file() const;

private:
    void build();
    void follow(); ///< the kind that was chosen
    void browse();
    void make();
    void refresh();
    void finished();

    ServerBridge &m_server;
    JobWatch m_watch;
    QComboBox *m_kind;
    FieldHint *m_kindHint;
    QLineEdit *m_file;
    FieldHint *m_fileHint;
    QProgressBar *m_progress;
    QLabel *m_done;
    MessageBar *m_refusal;
    QPushButton *m_make;
    QPushButton *m_close;
};

} // namespace netseat::ui
