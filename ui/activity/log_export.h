#pragma once

#include "events/event.h"
#include "inventory/inventory.h"

#include <QByteArray>
#include <QString>

namespace netseat::ui {

enum class LogFormat {
    Text, ///< as it is shown, columns separated by tabs
    Csv, ///< RFC 4180, with a line of headings
    JsonLines, ///< one object a line; names and codes as netseatctl says them
};

/// By the file's ending: ".csv", ".jsonl" and ".json"; anything else is text.
LogFormat logFormatOf(const QString &file);

/// One event as one line, ending in a line feed.
QByteArray logLine(LogFormat format, const Event &event, const Inventory &inventory);
QByteArray logHeading(LogFormat format);

/// Writes the events, all or nothing. Blocks: not for the window's thread. Empty, or why it failed.
QString writeLog(const QString &file, const EventBatch &events, const Inventory &inventory);

} // namespace netseat::ui
