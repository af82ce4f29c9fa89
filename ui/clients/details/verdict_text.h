#pragma once

#include "events/verdict.h"

#include <QString>

namespace netseat::ui {

/// Why a boot stopped, in the person's language.
struct VerdictText {
    QString title; ///< a short sentence: what happened
    QString meaning; ///< why, as far as can be told from here
    QString todo; ///< what to do about it
};
VerdictText verdictText(Cause cause);

/// What the button for it says; empty where there is nothing to click.
QString text(Remedy remedy);

} // namespace netseat::ui
