#pragma once

#include "bridge/server_bridge.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace netseat::ui {

/// What to write into another DHCP server, for each kind, to be copied.
class RouterLinesBox : public QWidget {
    Q_OBJECT
public:
    explicit RouterLinesBox(ServerBridge &server, QWidget *parent = nullptr);
    QString lines() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void ask();

    ServerBridge &m_server;
    QComboBox *m_kind;
    QPushButton *m_copy;
    QPlainTextEdit *m_text;
    QLabel *m_problem;
    int m_asked = 0; ///< answers to earlier questions come too late
};

} // namespace netseat::ui
