#pragma once

#include "widgets/elided_label.h"

#include <QAbstractButton>
#include <QLabel>
#include <QToolButton>

namespace netseat::ui {

/// Texts of a window that have less room than they need, as they are shown now. What shortens its text by itself and tells
/// the whole in its tool tip is left out.
inline QStringList cutTexts(const QWidget &window)
{
    QStringList found;
    const auto take = [&found](const QWidget *widget, const QString &text, bool cut) {
        if (cut)
            found << QStringLiteral("%1 '%2' (%3 of %4)")
                         .arg(QString::fromLatin1(widget->metaObject()->className()), text)
                         .arg(widget->width())
                         .arg(widget->sizeHint().width());
    };
    const auto isShown = [](const QWidget *widget, const QString &text) {
        return widget->isVisible() && !text.isEmpty() && !qobject_cast<const ElidedLabel *>(widget);
    };
    for (const auto *label : window.findChildren<QLabel *>()) {
        if (!isShown(label, label->text()))
            continue;
        const bool cut = label->wordWrap() ? label->heightForWidth(label->width()) > label->height() + 1
                                           : label->sizeHint().width() > label->width() + 1;
        take(label, label->text(), cut);
    }
    for (const auto *button : window.findChildren<QAbstractButton *>()) {
        const auto *tool = qobject_cast<const QToolButton *>(button);
        const bool iconOnly = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull();
        if (isShown(button, button->text()) && !iconOnly)
            take(button, button->text(), button->sizeHint().width() > button->width() + 1);
    }
    return found;
}

} // namespace netseat::ui
