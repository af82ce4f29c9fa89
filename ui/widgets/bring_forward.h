#pragma once

#include <QWidget>

namespace netseat::ui {

/// Shows a window that may be hidden or minimised, in front of the others; one that was maximised stays so.
inline void bringForward(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace netseat::ui
