#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace netseat::ui {

/// What stands in place of an empty list: what would be here and how it gets here.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `button` may be empty: then there is none.
    void setContent(const QString &iconName, const QString &title, const QString &text, const QString &button);
    QString title() const;

Q_SIGNALS:
    void clicked();

private:
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_text;
    QPushButton *m_button;
};

} // namespace netseat::ui
