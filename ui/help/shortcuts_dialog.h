#pragma once

#include <QDialog>

class QMenuBar;

namespace netseat::ui {

/// Every key of the window, read from its menus, so that the list can't lie.
class ShortcutsDialog : public QDialog {
    Q_OBJECT
public:
    explicit ShortcutsDialog(const QMenuBar &menus, QWidget *parent = nullptr);
};

} // namespace netseat::ui
