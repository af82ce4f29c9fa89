#pragma once

#include "clients/details/client_log_model.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTreeView;

namespace netseat::ui {

/// The log of the client: follows its newest line until somebody scrolls up.
class LogTab : public QWidget {
    Q_OBJECT
public:
    explicit LogTab(ClientHistory &history, QWidget *parent = nullptr);

    /// The selected lines, or all that are shown where none is selected; oldest first.
    QString selectedText() const;

private:
    QWidget *buildTop();
    void buildTable();
    void scrollLater();

    ClientLogModel m_log;
    ClientLogFilter m_lines;
    QComboBox *m_severity;
    QLineEdit *m_text;
    QCheckBox *m_follow;
    QTreeView *m_table;
    bool m_pending = false; ///< our own scrolling is not the person's
};

} // namespace netseat::ui
