#pragma once

#include "events/event.h"

#include <QString>

namespace netseat::ui {

/// One line about the event in the person's language, without its time and client.
QString text(const Event &event);

} // namespace netseat::ui
