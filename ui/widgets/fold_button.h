#pragma once

#include <QToolButton>

namespace netseat::ui {

/// "More" with an arrow: shows and hides what few people need.
class FoldButton : public QToolButton {
    Q_OBJECT
public:
    explicit FoldButton(const QString &text, QWidget *content);
    void setOpen(bool open);
    bool isOpen() const { return m_open; }

Q_SIGNALS:
    void toggledByUser();

private:
    QWidget *m_content;
    bool m_open = false;
};

} // namespace netseat::ui
