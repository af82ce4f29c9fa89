#include "charts/chart_style.h"

#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>

namespace netseat::ui {

namespace {

constexpr double kSeenWell = 3.0; ///< WCAG 2 wants that of what is no text

double brightness(const QColor &colour)
{
    const auto part = [](float value) {
        return value <= 0.04045F ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

bool isDark(const QPalette &palette)
{
    return brightness(palette.color(QPalette::Base)) < 0.18;
}

QColor ownColour(CurveRole role, bool dark)
{
    switch (role) {
    case CurveRole::Read:
    case CurveRole::Boot:
        return dark ? QColor(0x5a, 0xa9, 0xf0) : QColor(0x1f, 0x6f, 0xc1);
    case CurveRole::Written:
    case CurveRole::Booting:
        return dark ? QColor(0xe8, 0xa0, 0x50) : QColor(0xb0, 0x62, 0x10);
    case CurveRole::Up:
    case CurveRole::Good:
        return dark ? QColor(0x5c, 0xb8, 0x75) : QColor(0x2a, 0x80, 0x46);
    case CurveRole::Failed:
        return dark ? QColor(0xf0, 0x78, 0x70) : QColor(0xc0, 0x30, 0x28);
    case CurveRole::Median:
        return dark ? QColor(0xe6, 0xe8, 0xea) : QColor(0x30, 0x34, 0x38);
    }
    Q_UNREACHABLE();
}

} // namespace

double contrast(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax(brightness(one), brightness(other));
    return (light + 0.05) / (dark + 0.05);
}

QColor curveColour(CurveRole role, const QPalette &palette)
{
    const auto own = ownColour(role, isDark(palette));
    return contrast(own, palette.color(QPalette::Base)) >= kSeenWell ? own : palette.color(QPalette::Text);
}

QPen curvePen(CurveRole role, const QPalette &palette, qreal width)
{
    QPen pen(curveColour(role, palette), width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (role == CurveRole::Written || role == CurveRole::Booting)
        pen.setDashPattern({4, 2});
    else if (role == CurveRole::Median)
        pen.setDashPattern({1.5, 1.5});
    return pen;
}

QBrush barBrush(CurveRole role, const QPalette &palette)
{
    const auto colour = curveColour(role, palette);
    if (role != CurveRole::Failed)
        return colour;
    // A texture, not a brush style: that would leave out what is between the lines.
    constexpr int kSide = 8;
    QPixmap hatch(kSide, kSide);
    hatch.fill(colour);
    QPainter painter(&hatch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(palette.color(QPalette::Base), 1.6));
    for (const int shift : {-kSide, 0, kSide})
        painter.drawLine(shift, kSide, shift + kSide, 0);
    return QBrush(hatch);
}

QColor gridColour(const QPalette &palette)
{
    auto colour = palette.color(QPalette::Text);
    colour.setAlphaF(0.16F);
    return colour;
}

} // namespace netseat::ui
