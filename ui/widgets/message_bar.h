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
    QString text() const;

private:
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace netseat::ui
