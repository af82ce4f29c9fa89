#pragma once

#include "settings/autostart.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;

namespace netseat::ui {

/// The person's choices about this window. What is chosen counts at once.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    explicit SettingsDialog(Autostart autostart = Autostart(), QWidget *parent = nullptr);

Q_SIGNALS:
    void storageWanted(); ///< the settings of the disks, which are the server's

private:
    QWidget *buildStart();
    QWidget *buildNotices();
    QWidget *buildLanguage();
    void writeAutostart();

    Autostart m_autostart;
    QCheckBox *m_atLogin;
    QCheckBox *m_inTray;
    QCheckBox *m_closeToTray;
    QComboBox *m_language;
    QLabel *m_restart;
    QLabel *m_problem;
};

} // namespace netseat::ui
