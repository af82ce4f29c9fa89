#pragma once

#include "charts/chart_content.h"

#include <QtCharts/QChartView>

class QAreaSeries;
class QCategoryAxis;

namespace netseat::ui {

/// Draws one chart in the colours of the palette, and lets a value be read by mouse or keyboard.
class ChartCanvas : public QChartView {
    Q_OBJECT
public:
    explicit ChartCanvas(QWidget *parent = nullptr);

    void setContent(const ChartContent &content);
    const ChartContent &content() const { return m_content; }
    /// The number of the point that is being read; -1 for none.
    int current() const { return m_current; }
    void setCurrent(int point);
    /// Where a point is drawn, in the coordinates of this widget.
    QPointF placeOf(const QPointF &value) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int point);
    void activated(int point); ///< double click, or Return

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void draw();
    void style();
    void updateTicks();
    void paintPoints(QPainter &painter) const;
    void addCurve(const Curve &curve);
    void addBars(const Curve &curve);
    int pointNear(const QPointF &place) const;
    bool hasPoints() const; ///< single ones, to be met in both directions

    ChartContent m_content;
    QChart *m_chart;
    QCategoryAxis *m_time;
    QCategoryAxis *m_value;
    int m_current = -1;
};

} // namespace netseat::ui
