#pragma once

#include "charts/chart_content.h"

#include <QBrush>
#include <QPalette>
#include <QPen>

namespace netseat::ui {

/// Of two colours, from 1 (the same) to 21 (black on white), as WCAG 2 counts it.
double contrast(const QColor &one, const QColor &other);

/// A curve's colour on the palette's Base: its own where that is seen well there, else the text's.
QColor curveColour(CurveRole role, const QPalette &palette);
/// Two curves of one chart differ in their dashes, too, not only in colour.
QPen curvePen(CurveRole role, const QPalette &palette, qreal width);
/// Bars of failed boots are hatched.
QBrush barBrush(CurveRole role, const QPalette &palette);
/// Lines behind the curves.
QColor gridColour(const QPalette &palette);

} // namespace netseat::ui
