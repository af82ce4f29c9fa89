#pragma once

#include "events/timeline.h"
#include "models/client_state.h"

#include <QColor>
#include <QPalette>
#include <QRect>

class QPainter;

namespace netseat::ui {

/// The colour of a state, legible on light and on dark.
QColor stateColour(ClientState state, const QPalette &palette);

/// Eight segments, one a stage: filled where the boot has been, outlined where it has not. The furthest one of a
/// running boot is taller; that of a stopped boot has a cross. `rect` is filled from its reading side.
void paintStageBar(QPainter &painter, const QRect &rect, const Boot &boot, ClientState state, const QPalette &palette,
    Qt::LayoutDirection direction);

} // namespace netseat::ui
