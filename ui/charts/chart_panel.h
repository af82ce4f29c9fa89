#pragma once

#include "charts/chart_content.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace netseat::ui {

class ChartCanvas;

/// A chart with its title, its legend, and a line that tells it in words, or the value that is asked for.
class ChartPanel : public QWidget {
    Q_OBJECT
public:
    explicit ChartPanel(QWidget *parent = nullptr);

    void setContent(const ChartContent &content);
    const ChartContent &content() const;
    QString reading() const;
    QWidget *canvas() const;
    /// Where a point of the content is drawn, in the canvas's coordinates.
    QPoint placeOf(int point) const;

Q_SIGNALS:
    void clientWanted(netseat::ClientId client);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateReading();
    void updateLegend();
    void updateFonts();

    QLabel *m_title;
    QHBoxLayout *m_legend;
    ChartCanvas *m_canvas;
    QLabel *m_reading;
};

} // namespace netseat::ui
