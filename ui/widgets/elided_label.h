#pragma once

#include <QLabel>

namespace netseat::ui {

/// A plain text on one line that gives way where there is no room for all of it: its end is an ellipsis then, and the whole
/// stands in the tool tip.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString shown() const;
};

} // namespace netseat::ui
