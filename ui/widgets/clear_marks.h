#pragma once

#include <QProxyStyle>

namespace netseat::ui {

/// Qt's own style outlines check boxes and radio buttons in a darker shade of the window: on a dark one nobody sees an
/// unticked box. This draws the outline in a shade of the text there.
class ClearMarks : public QProxyStyle {
    Q_OBJECT
public:
    using QProxyStyle::QProxyStyle;

    /// Puts it over Qt's own style; the styles of desktops know what they do.
    static void install();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget = nullptr) const override;
};

} // namespace netseat::ui
