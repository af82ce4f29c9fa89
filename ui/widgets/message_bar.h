#pragma once

#include <QFrame>

class QLabel;
class QToolButton;
class QPushButton;

namespace netseat::ui {

/// A message shown in place, above what it is about: no box to click away. Hidden while there is none.
class MessageBar : public QFrame {
    Q_OBJECT
public:
    enum class Kind { Notice, Problem };

    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(Kind kind, const QString &text);
    /// A notice has been read when somebody goes on to something else; a problem stays until it is dismissed.
    void dropNotice();
    QString text() const;

private:
    Kind m_kind = Kind::Notice;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace netseat::ui
