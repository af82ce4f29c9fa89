#pragma once

#include "widgets/command_dialog.h"
#include "widgets/field_hint.h"

class QComboBox;
class QSpinBox;

namespace netseat::ui {

class SizeEdit;

/// How the room for disks is watched, when versions are checked, how long their chains may become, and how much the log
/// of events keeps.
class StorageDialog : public CommandDialog {
    Q_OBJECT
public:
    explicit StorageDialog(ServerBridge &server, QWidget *parent = nullptr);
    server::Command command() const override;

private:
    void buildLog();
    void refresh();

    StorageSettings m_initial;
    SizeEdit *m_reserve;
    FieldHint *m_reserveHint;
    QSpinBox *m_days;
    QComboBox *m_hour;
    FieldHint *m_daysHint;
    QSpinBox *m_chain;
    FieldHint *m_chainHint;
    QSpinBox *m_logDays;
    QSpinBox *m_logEvents;
    FieldHint *m_logHint;
};

} // namespace netseat::ui
