#pragma once

#include "charts/chart_content.h"

#include <QWidget>

namespace netseat::ui {

/// How one curve is drawn, and what it is called: a part of a legend.
class ChartKey : public QWidget {
    Q_OBJECT
public:
    ChartKey(CurveRole role, CurveShape shape, const QString &name, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int sampleWidth() const;

    CurveRole m_role;
    CurveShape m_shape;
    QString m_name;
};

} // namespace netseat::ui
