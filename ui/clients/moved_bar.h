#pragma once

#include "models/clients_model.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace netseat::ui {

/// Says that a client's own disk lies over an older version of its image than others boot, and offers what can be done:
/// a disk can't be carried over to another version. Takes no room while there is nothing to say.
class MovedBar : public QFrame {
    Q_OBJECT
public:
    explicit MovedBar(QWidget *parent = nullptr);

    void setRow(const std::optional<ClientRow> &row);

Q_SIGNALS:
    void freshWanted();
    void keepWanted();

private:
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_fresh;
    QPushButton *m_keep;
};

} // namespace netseat::ui
