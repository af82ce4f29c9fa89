#pragma once

#include <QString>

namespace netseat::ui {

/// Less than zero if `a` comes before `b` for people: case does not count, and pc-2 comes before pc-10.
/// QCollator's numeric mode does this too, but not in the C locale.
int compareNaturally(const QString &a, const QString &b);

} // namespace netseat::ui
