#include "widgets/clear_marks.h"

#include <QApplication>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace netseat::ui {

using namespace Qt::StringLiterals;

namespace {

QColor outlineOf(const QStyleOption &option)
{
    auto colour = option.palette.color(QPalette::WindowText);
    colour.setAlphaF(option.state & QStyle::State_Enabled ? 0.65F : 0.4F);
    return colour;
}

} // namespace

void ClearMarks::install()
{
    if (QApplication::style()->name() == u"fusion"_s && !qobject_cast<ClearMarks *>(QApplication::style()))
        QApplication::setStyle(new ClearMarks(QStyleFactory::create(u"fusion"_s)));
}

void ClearMarks::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool box = element == PE_IndicatorCheckBox;
    if ((!box && element != PE_IndicatorRadioButton) || option->palette.color(QPalette::Window).lightness() >= 128)
        return;
    const QRectF frame = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, !box);
    painter->setPen(QPen(outlineOf(*option), 1));
    painter->setBrush(Qt::NoBrush);
    if (box)
        painter->drawRect(frame);
    else
        painter->drawEllipse(frame);
    painter->restore();
}

} // namespace netseat::ui
