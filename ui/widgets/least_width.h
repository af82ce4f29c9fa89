#pragma once

#include <QBoxLayout>
#include <QDialog>

namespace netseat::ui {

/// At least so wide, and wider where longer texts need it: setMinimumWidth() would take the place of what the layout needs, and
/// texts be cut. For a dialog whose layout is a column.
inline void setLeastWidth(QDialog &dialog, int width)
{
    if (auto *column = qobject_cast<QBoxLayout *>(dialog.layout()))
        column->addStrut(width - column->contentsMargins().left() - column->contentsMargins().right());
}

} // namespace netseat::ui
