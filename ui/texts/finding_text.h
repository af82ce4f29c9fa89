#pragma once

#include "inventory/check.h"

#include <QString>

namespace netseat::ui {

/// What is wrong with the field it is shown under, and what to do: one sentence.
QString text(const Finding &finding);

} // namespace netseat::ui
