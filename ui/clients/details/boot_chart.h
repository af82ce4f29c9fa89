#pragma once

#include "clients/details/boots_model.h"

#include <QWidget>

namespace netseat::ui {

/// How long each boot took, as bars: the newest at the reading end, failed ones with a cross. What it shows stands in the
/// table below it too, so it takes no focus; a click chooses a boot.
class BootChart : public QWidget {
    Q_OBJECT
public:
    explicit BootChart(const BootsModel &boots, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// The row of BootsModel whose bar is at this point; -1 for none.
    int rowAt(QPoint point) const;

Q_SIGNALS:
    void chosen(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    int shownBars() const;
    QRect barRect(int row) const; ///< in logical direction, from its foot up
    milliseconds longest() const;
    void describe();

    const BootsModel &m_boots;
};

} // namespace netseat::ui
