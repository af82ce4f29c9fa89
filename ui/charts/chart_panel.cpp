#include "charts/chart_panel.h"

#include "charts/chart_canvas.h"
#include "charts/chart_key.h"

#include <QAccessible>
#include <QLabel>
#include <QVBoxLayout>

namespace netseat::ui {

ChartPanel::ChartPanel(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_legend(new QHBoxLayout)
    , m_canvas(new ChartCanvas)
    , m_reading(new QLabel)
{
    m_title->setTextFormat(Qt::PlainText);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    m_reading->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addLayout(m_legend);
    m_legend->setSpacing(12);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_canvas, 1);
    column->addWidget(m_reading);
    updateFonts();
    connect(m_canvas, &ChartCanvas::currentChanged, this, &ChartPanel::updateReading);
    connect(m_canvas, &ChartCanvas::activated, this, [this](int point) {
        if (const auto client = content().points[static_cast<std::size_t>(point)].client)
            Q_EMIT clientWanted(*client);
    });
}

const ChartContent &ChartPanel::content() const
{
    return m_canvas->content();
}

QString ChartPanel::reading() const
{
    return m_reading->text();
}

QWidget *ChartPanel::canvas() const
{
    return m_canvas;
}

QPoint ChartPanel::placeOf(int point) const
{
    return m_canvas->placeOf(content().points[static_cast<std::size_t>(point)].at).toPoint();
}

void ChartPanel::setContent(const ChartContent &content)
{
    m_canvas->setContent(content);
    m_canvas->setAccessibleName(content.title);
    m_title->setText(content.title);
    updateLegend();
    updateReading();
}

void ChartPanel::updateLegend()
{
    if (m_legend->count() == static_cast<int>(content().curves.size()))
        return;
    for (const Curve &curve : content().curves)
        m_legend->addWidget(new ChartKey(curve.role, curve.shape, curve.name));
}

void ChartPanel::updateReading()
{
    const int current = m_canvas->current();
    auto text = current < 0 ? content().summary : content().points[static_cast<std::size_t>(current)].text;
    if (current < 0 && text.isEmpty())
        text = content().empty;
    m_reading->setText(current < 0 && content().summary.isEmpty() ? QString() : text);
    if (m_canvas->accessibleDescription() == text)
        return;
    m_canvas->setAccessibleDescription(text); // tells the screen reader, too
}

/// Two lines are kept free under the chart, so that nothing moves while values are read.
void ChartPanel::updateFonts()
{
    auto bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_reading->setMinimumHeight(2 * fontMetrics().lineSpacing());
}

void ChartPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateFonts();
}

} // namespace netseat::ui
