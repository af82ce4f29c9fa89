#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;

namespace netseat::ui {

/// "What does this code mean?": type what stands on a PC's screen, or look through the codes that are known.
/// Beside the window, not in its way.
class CodeDialog : public QDialog {
    Q_OBJECT
public:
    explicit CodeDialog(QWidget *parent = nullptr);

    void setCode(const QString &typed);
    QString shownTitle() const;

private:
    void look(const QString &typed);
    void fillList(const QString &typed);

    QLineEdit *m_edit;
    QListWidget *m_list;
    QLabel *m_title;
    QLabel *m_meaning;
    QLabel *m_todo;
    QLabel *m_source;
};

} // namespace netseat::ui
